// What a peer can make grow here is bounded.
import type { Segment } from "@capnp/message";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ClientHook } from "../hooks/client-hook.js";
import { PromiseHook } from "../hooks/promise-hook.js";
import { setLogHandler } from "../log.js";
import { Peer } from "../testing/peer.js";
import { call, echo, logger, Probe, settle } from "../testing/probe.js";
import { connected, expectFinished, flush, pair } from "../testing/vats.js";

const warnings: string[] = [];
beforeEach(() => {
  warnings.length = 0;
  setLogHandler((message) => void warnings.push(message));
});
afterEach(() => {
  setLogHandler(undefined);
});

/** A call of the peer on the main object; on a path into the results of an earlier call instead. */
function peerCall(peer: Peer, questionId: number, on?: { questionId: number; path: number[] }): void {
  peer.send((message) => {
    const it = message.initCall();
    it.questionId = questionId;
    it.initParams();
    const target = it.initTarget();
    if (on === undefined) target.importedCap = 0;
    else {
      const answer = target.initPromisedAnswer();
      answer.questionId = on.questionId;
      const transform = answer.initTransform(on.path.length);
      on.path.forEach((index, i) => {
        transform.get(i).getPointerField = index;
      });
    }
  });
}

/** Makes the pointer at `at` the first capability of the message's table. */
function writeCap({ view }: Segment, at: number): void {
  view.setInt32(at, 3, true);
  view.setUint32(at + 4, 0, true);
}

/** How many steps it is from a promise to what it turned out to be. */
function chain(hook: ClientHook): number {
  let steps = 0;
  for (let next = hook.resolution; next !== null; next = next.resolution) steps++;
  return steps;
}

describe("a peer", () => {
  test("cannot make paths longer than messages are deep", () => {
    const main = new Probe("main");
    const peer = new Peer(main, { nestingLimit: 3 });
    peer.bootstrap();
    peerCall(peer, 1);
    peerCall(peer, 2, { questionId: 1, path: [0, 0, 0] });
    expect(peer.vat.connection.closed).toBeNull();
    peerCall(peer, 3, { questionId: 1, path: [0, 0, 0, 0] });
    expect(peer.vat.connection.closed?.reason).toBe("A path of 4 pointers is over the limit of 3; raise nestingLimit");
  });

  test("that does not answer makes calls fail as overloaded, once there are too many", () => {
    const main = new Probe("main");
    const { c, s } = pair(main, null, { questions: 3 });
    const bs = c.bootstrap();
    flush(c, s);
    const calls = ["1", "2", "3", "4", "5"].map((text) => call(bs, text));
    expect(calls.map(({ outcome }) => outcome)).toEqual([
      "waiting",
      "waiting",
      "waiting",
      "overloaded: Over the limit of 3 questions",
      "overloaded: Over the limit of 3 questions",
    ]);
    flush(c, s);
    main.pop("1").reply("");
    flush(c, s);
    const later = call(bs, "6");
    expect(later.outcome).toBe("waiting");
    expect(c.connection.closed).toBeNull();
  });

  test("cannot keep calls here that it has taken back", () => {
    const promise = new PromiseHook();
    const peer = new Peer(promise);
    peer.bootstrap();
    const { refs } = promise;
    for (let id = 1; id < 10; id++) {
      peerCall(peer, id);
      expect(promise.refs).toBe(refs + 1);
      peer.send((message) => {
        message.finish = { questionId: id };
      });
      expect(promise.refs).toBe(refs);
    }
    const log = logger();
    promise.resolve(log);
    settle();
    expect(log.log).toEqual([]);
  });

  test("that gives one promise after the other leaves no chain of them behind", () => {
    const peer = new Peer(new Probe("main"));
    const toPeer = peer.vat.bootstrap();
    peer.next();
    peer.send((message) => {
      const ret = message.initReturn();
      ret.answerId = 0;
      const payload = ret.initResults();
      writeCap(payload.content.$segment, payload.content.$pointers);
      payload.initCapTable(1).get(0).senderPromise = 1;
    });
    const steps = 20_000;
    for (let id = 1; id <= steps; id++) {
      peer.send((message) => {
        const resolve = message.initResolve();
        resolve.promiseId = id;
        resolve.initCap().senderPromise = id + 1;
      });
      if (chain(toPeer) > 3) throw new Error(`The chain has ${chain(toPeer)} links`);
    }
    expect(peer.vat.connection.stats().imports).toBe(1);
    toPeer.release();
    expect(peer.vat.connection.stats().imports).toBe(0);
  });

  test("cannot send more capabilities than there may be imports", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main, { imports: 2 });
    const sent = [1, 2, 3].map((i) => new Probe(`sent ${i}`));
    call(bs, "two", sent.slice(0, 2));
    flush(c, s);
    expect(s.connection.closed).toBeNull();
    call(bs, "three", sent);
    flush(c, s);
    expect(s.connection.closed?.reason).toBe("Over the limit of 2 imports");
    expect(s.connection.stats()).toMatchObject({ imports: 0, exports: 0 });
  });

  test("that asks for more capabilities than there may be exports is cut off", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main, { exports: 2 });
    const calls = ["1", "2"].map((text) => call(bs, text));
    flush(c, s);
    for (const text of ["1", "2"]) {
      expect(s.connection.closed).toBeNull();
      const result = new Probe("result");
      main.pop(text).reply("", [result]);
    }
    expect(s.connection.closed?.reason).toBe("Over the limit of 2 exports");
    flush(c, s);
    expect(calls[1]?.outcome).not.toBe("waiting");
  });

  test("cannot make too many embargoes", () => {
    const main = new Probe("main");
    const peer = new Peer(main, { embargoes: 2 });
    peer.bootstrap();
    for (let id = 0; id < 3; id++) {
      expect(peer.vat.connection.closed).toBeNull();
      // It sends a promise, which the vat calls, and then says that it is the main object.
      peer.send((message) => {
        const it = message.initCall();
        it.questionId = 10 + id;
        it.initTarget().importedCap = 0;
        const params = it.initParams();
        // As a probe's params are: a text and up to three capabilities.
        params.content.initStruct({
          $of: (segment, _data, pointers) => writeCap(segment, pointers + 8),
          $dataWords: 0,
          $pointerCount: 4,
          $set: () => {},
        });
        params.initCapTable(1).get(0).senderPromise = 100 + id;
      });
      const [promise] = main.pop("").caps;
      call(promise as ClientHook, "x");
      peer.send((message) => {
        const resolve = message.initResolve();
        resolve.promiseId = 100 + id;
        resolve.initCap().receiverHosted = 0;
      });
    }
    expect(peer.vat.connection.closed?.reason).toBe("Over the limit of 2 embargoes");
  });

  test("that does not read is cut off, and what waits for it dropped", () => {
    const { c, s, bs } = connected(echo());
    expect(c.connection.closed).toBeNull();
    bs.release();
    expectFinished(c, s);
    const { c: c2, s: s2 } = pair(echo(), null, { queuedBytes: 4000 });
    const toServer = c2.bootstrap();
    flush(c2, s2);
    const calls = [1, 2].map(() => call(toServer, "x".repeat(1500)));
    settle();
    expect(c2.connection.closed).toBeNull();
    calls.push(call(toServer, "x".repeat(1500)));
    settle();
    const reason = "Over the limit of 4000 queuedBytes";
    expect(c2.connection.closed?.reason).toBe(reason);
    expect(calls.map(({ outcome }) => outcome)).toEqual(calls.map(() => `disconnected: ${reason}`));
    expect(s2.next).toBeUndefined();
    expect(c2.connection.queuedBytes).toBe(0);
    expect(warnings).toEqual([`A connection was aborted: ${reason}`]);
    toServer.release();
  });
});
