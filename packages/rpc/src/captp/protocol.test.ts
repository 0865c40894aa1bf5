// The protocol, message by message: calls, references, promises, cancelling, and what breaks.
import { type AnyPointerBuilder, MessageBuilder } from "@capnp/message";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exception } from "../exception.js";
import { CapDescriptor$Builder, Message$Builder, Message$Reader } from "../gen/rpc.capnp.js";
import { BrokenHook } from "../hooks/broken-hook.js";
import { type ClientHook, share, shortest } from "../hooks/client-hook.js";
import { PromiseHook } from "../hooks/promise-hook.js";
import { setLogHandler } from "../log.js";
import { call, callForCap, callToPipeline, echo, logger, Probe, settle } from "../testing/probe.js";
import { Peer } from "../testing/peer.js";
import { connected, expectFinished, flush, pair, Vat } from "../testing/vats.js";
import { InMemoryTransport } from "../transport/in-memory.js";

const warnings: string[] = [];
beforeEach(() => {
  warnings.length = 0;
  setLogHandler((message) => void warnings.push(message));
});
afterEach(() => {
  setLogHandler(undefined);
});

function drop(...things: { release(): void }[]): void {
  for (const thing of things) thing.release();
}

describe("calls made only to be pipelined on", () => {
  test("are not answered, and finished with the last capability", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main);
    const end = logger();
    const made = callToPipeline(bs, "q");
    const cap = made.cap(0);
    call(cap, "early");
    s.handle("call:q");
    main.pop("q").reply("a", [share(end)]);
    expect(c.next).toBeUndefined();
    s.handle("call:early");
    c.handle("return:");
    call(cap, "late");
    flush(c, s);
    expect(end.log).toEqual(["early", "late"]);
    expect([c.connection.stats().questions, s.connection.stats().answers]).toEqual([1, 1]);
    cap.release();
    s.handle("finish");
    drop(end, bs);
    expectFinished(c, s);
    expect(end.isReleased).toBe(true);
    expect(c.handled).not.toContain("return:a");
  });

  test("that fail, or are given up, are not answered either", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main);
    const failing = callToPipeline(bs, "1").cap(0);
    const pipelined = call(failing, "x");
    flush(c, s);
    main.pop("1").fail("no");
    flush(c, s);
    expect(pipelined.outcome).toBe("failed: no");
    const unused = callToPipeline(bs, "2");
    flush(c, s);
    const arrived = main.pop("2");
    unused.dispose();
    flush(c, s);
    expect(arrived.cancelled).toBe(true);
    expect(c.handled.filter((message) => message.startsWith("return"))).toEqual(["return:(boot)", "return:no"]);
    drop(failing, bs);
    expectFinished(c, s);
  });
});

describe("calls", () => {
  test("are sent before Bootstrap has returned, and one without capabilities needs no Finish", () => {
    const { c, s } = pair(echo());
    const bs = c.bootstrap();
    const q = call(bs, "hello");
    s.handle("bootstrap");
    s.handle("call:hello");
    c.handle("return:(boot)");
    c.handle("return:got:hello");
    expect(q.outcome).toBe("got:hello");
    bs.release();
    expectFinished(c, s);
    expect(s.handled).toEqual(["bootstrap", "call:hello", "finish", "release"]);
  });

  test("give back a capability as the object that was sent", () => {
    const { c, s, bs } = connected(echo());
    const local = new Probe("local");
    const q = call(bs, "c1", [local]);
    flush(c, s);
    expect(q.outcome).toBe("got:c1");
    const back = q.cap(0);
    expect(shortest(back)).toBe(local);
    q.dispose();
    drop(back, local, bs);
    expectFinished(c, s);
    expect(local.isReleased).toBe(true);
  });

  test("on a broken capability fail with its error, and release what was sent along", () => {
    const { c, s, bs } = connected(new Probe("unused"));
    const { c: c2, s: s2 } = pair(new BrokenHook(exception("overloaded", "test-error")));
    const broken = c2.bootstrap();
    const local = new Probe("local");
    const q = call(broken, "call", [local]);
    local.release();
    flush(c2, s2);
    expect(q.outcome).toBe("overloaded: test-error");
    expect(local.isReleased).toBe(true);
    drop(broken, bs);
    expectFinished(c2, s2);
    expectFinished(c, s);
  });

  test("carry a capability twice as one import that is released once, by its count", () => {
    const { c, s, bs } = connected(echo());
    const q = call(bs, "msg", [bs, bs]);
    bs.release();
    flush(c, s);
    q.dispose();
    expectFinished(c, s);
  });

  test("use one export for a capability, however often it is sent", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main);
    const local = echo();
    call(bs, "q1", [local, local]);
    call(bs, "q2", [local]);
    expect(c.connection.stats().exports).toBe(1);
    flush(c, s);
    for (const text of ["q1", "q2"]) {
      const arrived = main.pop(text);
      drop(...arrived.caps);
      arrived.reply("");
    }
    drop(local, bs);
    expectFinished(c, s);
    expect(local.isReleased).toBe(true);
  });

  test("pass a promised result on as a promised answer, which arrives as the object itself", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main);
    const end = logger();
    const q1 = call(bs, "q1");
    const promised = q1.cap(0);
    call(bs, "q2", [promised]);
    s.handle("call:q1");
    main.pop("q1").reply("a1", [share(end)]);
    s.handle("call:q2");
    const arrived = main.pop("q2");
    expect(shortest(arrived.caps[0] as ClientHook)).toBe(end);
    drop(...arrived.caps);
    arrived.reply("a2");
    q1.dispose();
    drop(promised, end, bs);
    expectFinished(c, s);
  });

  test("that are too much at once are answered as overloaded", () => {
    const main = new Probe("main");
    const { c, s } = pair(main, null, { callWords: 40 });
    const bs = c.bootstrap();
    flush(c, s);
    const calls = ["1", "2", "3", "4"].map((text) => call(bs, text));
    flush(c, s);
    expect(calls.map(({ outcome }) => outcome.split(":")[0])).toEqual([
      "waiting",
      "waiting",
      "overloaded",
      "overloaded",
    ]);
    main.pop("1").reply("");
    main.pop("2").reply("");
    flush(c, s);
    const later = call(bs, "5");
    flush(c, s);
    main.pop("5").reply("fine");
    flush(c, s);
    expect(later.outcome).toBe("fine");
    bs.release();
    expectFinished(c, s);
  });
});

describe("results", () => {
  test("a promised capability lives on when the call it is from was dropped", () => {
    const { c, s } = pair(echo());
    const bs = c.bootstrap();
    const q1 = call(bs, "c1");
    flush(c, s);
    q1.dispose();
    const q2 = call(bs, "c2");
    flush(c, s);
    expect(q2.outcome).toBe("got:c2");
    bs.release();
    expectFinished(c, s);
  });

  test("the same place gives the same promised capability", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main);
    const q = call(bs, "c1");
    const one = q.cap(0);
    const other = q.cap(0);
    expect(one).toBe(other);
    q.dispose();
    drop(one, other);
    flush(c, s);
    // Nobody wants the results any more, so the call was cancelled.
    expect(main.pop("c1").cancelled).toBe(true);
    bs.release();
    expectFinished(c, s);
  });

  test("a tail call's results do not pass through its middle man", () => {
    const { c, s, bs } = connected(echo());
    const local = new Probe("local");
    const back = callForCap(bs, "get", [local]);
    s.handle("call:get");
    const q = call(back, "round");
    s.handle("call:round");
    c.until("call:round");
    c.until("return:takeFromOtherQuestion");
    local.pop("round").reply("direct");
    expect(q.outcome).toBe("direct");
    s.until("return:resultsSentElsewhere");
    drop(back, bs, local);
    expectFinished(c, s);
  });
});

describe("cancelling", () => {
  test("does not happen while a promised capability is in use", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main);
    const q1 = call(bs, "c1");
    const promised = q1.cap(0);
    q1.dispose();
    const q2 = call(promised, "p1");
    promised.release();
    flush(c, s);
    expect(s.handled.filter((kind) => kind === "finish")).toHaveLength(1);
    main.pop("c1").reply("a1");
    flush(c, s);
    expect(q2.outcome).toMatch("Called a null capability");
    bs.release();
    expectFinished(c, s);
  });

  test("sends Finish, is answered at once, and drops what the method returns later", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main);
    const q1 = call(bs, "c1");
    s.handle("call:c1");
    const a1 = main.pop("c1");
    q1.dispose();
    s.handle("finish");
    c.handle("return:canceled");
    expect(a1.cancelled).toBe(true);
    const late = echo();
    a1.reply("a1", [late]);
    expect(late.isReleased).toBe(true);
    bs.release();
    expectFinished(c, s);
  });

  test("that crosses with the results releases the capabilities in them", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main);
    const q1 = call(bs, "q1");
    s.handle("call:q1");
    const result = echo();
    main.pop("q1").reply("reply", [result]);
    q1.dispose();
    c.handle("return:reply");
    bs.release();
    expectFinished(c, s);
    expect(result.isReleased).toBe(true);
  });

  test("a call that was forwarded cancels it where it is", () => {
    const far = new Probe("far");
    const { c, s, bs: toFar } = connected(far);
    const { c: c2, s: s2 } = pair(toFar);
    const middle = c2.bootstrap();
    flush(c2, s2);
    const q = call(middle, "q");
    flush(c2, s2, c, s);
    const arrived = far.pop("q");
    q.dispose();
    flush(c2, s2, c, s);
    expect(arrived.cancelled).toBe(true);
    drop(middle);
    expectFinished(c2, s2);
    toFar.release();
    expectFinished(c, s);
  });

  test("a call that never started is not forwarded at all", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main);
    const promise = new PromiseHook();
    const q = call(promise, "never");
    q.dispose();
    promise.resolve(share(bs));
    flush(c, s);
    expect(s.handled).not.toContain("call:never");
    drop(promise, bs);
    expectFinished(c, s);
  });
});

describe("promises", () => {
  test("in results that resolve to the caller's own object lead there directly", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main);
    const local = logger();
    const q1 = call(bs, "q1", [local]);
    s.handle("call:q1");
    const promise = new PromiseHook();
    const q1Arrived = main.pop("q1");
    q1Arrived.reply("a1", [share(promise)]);
    c.handle("return:a1");
    promise.resolve(q1Arrived.caps[0] as ClientHook);
    flush(c, s);
    const x = q1.cap(0);
    call(x, "direct");
    settle();
    expect(local.log).toEqual(["direct"]);
    q1.dispose();
    drop(promise, x, local, bs);
    expectFinished(c, s);
  });

  test("that were released before they resolve release what they resolve to", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main);
    const local = logger();
    const q1 = call(bs, "q1", [local]);
    local.release();
    s.handle("call:q1");
    const promise = new PromiseHook();
    const arrived = main.pop("q1");
    arrived.reply("a1", [share(promise)]);
    c.handle("return:a1");
    q1.dispose();
    promise.resolve(arrived.caps[0] as ClientHook);
    drop(promise, bs);
    expectFinished(c, s);
    expect(local.isReleased).toBe(true);
  });

  test("whose release has arrived are not resolved on the wire", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main);
    const q1 = call(bs, "q1");
    s.handle("call:q1");
    const promise = new PromiseHook();
    main.pop("q1").reply("a1", [share(promise)]);
    c.handle("return:a1");
    q1.dispose();
    flush(c, s);
    promise.resolve(echo());
    flush(c, s);
    expect(c.handled).not.toContain("resolve");
    drop(promise, bs);
    expectFinished(c, s);
  });

  test("may resolve to an export that the peer has not seen yet", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main);
    const promise = new PromiseHook();
    call(bs, "q1", [promise]);
    promise.resolve(new Probe("new"));
    flush(c, s);
    const arrived = main.pop("q1");
    arrived.reply("a1");
    drop(...arrived.caps, promise, bs);
    expectFinished(c, s);
  });

  test("that are handed back while they resolve are released on both sides", () => {
    const main = new Probe("main");
    const { c, s } = pair(main);
    const promise = new PromiseHook();
    const bs = c.bootstrap();
    const q1 = call(bs, "q1", [promise]);
    s.handle("bootstrap");
    s.handle("call:q1");
    const arrived = main.pop("q1");
    arrived.reply("a1", arrived.caps);
    c.handle("return:(boot)");
    promise.resolve(new Probe("end"));
    c.handle("return:a1");
    flush(c, s);
    q1.dispose();
    drop(promise, bs);
    expectFinished(c, s);
  });

  test("whose import is only kept to forward calls are resolved and released", () => {
    const atClient = new Probe("client");
    const atServer = new Probe("server");
    const { c, s } = pair(atServer, atClient);
    const toServer = c.bootstrap();
    const toClient = s.bootstrap();
    flush(c, s);
    const x = callForCap(toServer, "q1");
    const y = callForCap(toClient, "q2");
    s.handle("call:q1");
    atServer.pop("q1").reply("a1", [toClient]);
    c.handle("call:q2");
    atClient.pop("q2").reply("a2", [x]);
    flush(c, s);
    drop(y, toServer);
    expectFinished(c, s);
  });

  test("that wait for another promise are sent as promises, even when that one is resolved", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main);
    const promise = new PromiseHook();
    const x1 = callForCap(promise, "q1");
    const x2 = callForCap(promise, "q2");
    const q3 = call(x1, "q3", [x2]);
    const q4 = call(bs, "q4", [x2]);
    promise.resolve(share(bs));
    s.handle("call:q4");
    const q4Arrived = main.pop("q4");
    expect(shortest(q4Arrived.caps[0] as ClientHook).settled).toBe(false);
    drop(...q4Arrived.caps);
    flush(c, s);
    main.pop("q1").reply("a1");
    main.pop("q2").reply("a2", [null]);
    q4Arrived.reply("a4");
    flush(c, s);
    expect([q3.outcome.split(":")[0], q4.outcome]).toEqual(["failed", "a4"]);
    drop(promise, x1, x2, bs);
    expectFinished(c, s);
  });
});

describe("cycles", () => {
  test("between a field and itself break the field, those between fields are none", () => {
    const main = new Probe("main");
    const first = call(main, "self");
    const own = first.cap(0);
    main.pop("self").reply("", [share(own)]);
    const q = call(own, "test");
    settle();
    expect(q.outcome).toMatch("Attempt to create a cycle detected:");
    const end = echo();
    const second = call(main, "other");
    const field = second.cap(0);
    main.pop("other").reply("", [second.cap(1), end]);
    const fine = call(field, "fine");
    settle();
    expect(fine.outcome).toBe("got:fine");
    first.dispose();
    second.dispose();
    drop(own, field, main);
    expect([main.isReleased, end.isReleased]).toEqual([true, true]);
  });

  test("through a call that waits for its own results are found", () => {
    const main = new Probe("main");
    const first = call(main, "q1");
    const target = first.cap(0);
    const second = call(target, "q2");
    main.pop("q1").reply("", [second.cap(0)]);
    const q = call(target, "test");
    settle();
    expect(q.outcome).toMatch("Attempt to create a cycle detected:");
    expect(second.outcome).toMatch("Attempt to create a cycle detected:");
    first.dispose();
    drop(target, main);
  });
});

describe("broken capabilities", () => {
  test("are sent as promises that break right after", () => {
    const broken = new BrokenHook(exception("failed", "Broken"));
    const { c, s } = pair(broken);
    const bs = c.bootstrap();
    s.handle("bootstrap");
    c.handle("return:(boot)");
    expect(shortest(bs).broken).toBeNull();
    c.handle("resolve");
    expect(shortest(bs).broken?.reason).toBe("Broken");
    bs.release();
    expectFinished(c, s);
  });

  test("in params break likewise, each time they are sent", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main);
    const broken = new BrokenHook(exception("failed", "Broken"));
    for (const text of ["q1", "q2"]) {
      call(bs, text, [broken]);
      s.until(`call:${text}`);
      const arrived = main.pop(text);
      expect(shortest(arrived.caps[0] as ClientHook).broken).toBeNull();
      s.until("resolve");
      expect(shortest(arrived.caps[0] as ClientHook).broken?.reason).toBe("Broken");
      arrived.reply("");
      drop(...arrived.caps);
    }
    bs.release();
    expectFinished(c, s);
  });

  test("that break later say so to those who listen, and only then", () => {
    const promise = new PromiseHook();
    const { c, s } = pair(promise);
    const bs = c.bootstrap();
    flush(c, s);
    let told = 0;
    shortest(bs).whenMoreResolved({ run: () => told++ });
    expect(told).toBe(0);
    promise.reject(exception("failed", "Broken"));
    flush(c, s);
    expect(told).toBe(1);
    expect(shortest(bs).broken?.reason).toBe("Broken");
    drop(bs, promise);
    expectFinished(c, s);
  });

  test("are all those of a lost connection", () => {
    const local = new Probe("local");
    const main = new Probe("main");
    const { c, s, bs } = connected(main);
    const q1 = call(bs, "m1", [local]);
    const promised = q1.cap(0);
    flush(c, s);
    const arrived = main.pop("m1");
    c.connection.close(exception("disconnected", "Connection lost"));
    expect(shortest(bs).broken).toMatchObject({ type: "disconnected", reason: "Connection lost" });
    expect(shortest(promised).broken).toMatchObject({ type: "disconnected" });
    expect(q1.outcome).toBe("disconnected: Connection lost");
    expect(call(bs, "later").outcome).toBe("disconnected: Connection lost");
    flush(c, s);
    s.transport.step();
    expect(arrived.cancelled).toBe(true);
    expect(s.connection.closed).toMatchObject({ type: "disconnected", reason: "Connection lost", remote: true });
    drop(...arrived.caps, local, bs, promised);
    expect(local.isReleased).toBe(true);
    main.release();
    expect(main.isReleased).toBe(true);
  });
});

describe("a peer of another kind", () => {
  test("may leave releasing to the flags on Return and Finish", () => {
    const main = new Probe("main");
    const peer = new Peer(main);
    peer.bootstrap();
    peer.send((message) => {
      message.call = {
        questionId: 0,
        target: { importedCap: 0 },
        params: { content: (any) => any.initStruct(textOnly) },
      };
    });
    const result = echo();
    main.pop("").reply("a0", [result]);
    peer.next();
    peer.send((message) => {
      message.finish = { questionId: 0, releaseResultCaps: true };
    });
    expect(result.isReleased).toBe(true);
    // The other way round: the vat calls the peer.
    const toPeer = peer.vat.bootstrap();
    const sent = logger();
    const q1 = call(toPeer, "q1", [sent]);
    sent.release();
    expect([peer.next().which, peer.next().which]).toEqual(["bootstrap", "call"]);
    peer.send((message) => {
      const ret = message.initReturn();
      ret.answerId = 0;
      const payload = ret.initResults();
      payload.content.setStruct(CapDescriptor$Builder, {} as never);
      payload.initCapTable(1).get(0).senderHosted = 5;
    });
    peer.send((message) => {
      const ret = message.initReturn();
      ret.answerId = 1;
      ret.initResults();
    });
    expect(sent.isReleased).toBe(true);
    expect(q1.outcome).toBe("");
    toPeer.release();
  });

  describe("that finishes a call on whose results it has pipelined another, as C++ does,", () => {
    /** Question 0, a call of the main object; question 1, one of the first capability in its results; and Finish for question 0. */
    function pipelined<H extends ClientHook>(main: H): { peer: Peer; main: H } {
      const peer = new Peer(main);
      peer.bootstrap();
      const params = { content: (any: AnyPointerBuilder) => void any.initStruct(textOnly) };
      peer.send((message) => {
        message.call = { questionId: 0, target: { importedCap: 0 }, params };
      });
      const transform = [{ getPointerField: 1 }];
      peer.send((message) => {
        message.call = { questionId: 1, target: { promisedAnswer: { questionId: 0, transform } }, params };
      });
      finish(peer, 0);
      expect(peer.next().return?.which).toBe("canceled");
      return { peer, main };
    }
    const finish = (peer: Peer, questionId: number) =>
      peer.send((message) => {
        message.finish = { questionId, releaseResultCaps: true };
      });

    test("gets the results of the other", () => {
      const { peer, main } = pipelined(new Probe("main"));
      const result = echo();
      const first = main.pop("");
      expect(first.cancelled).toBe(false);
      first.reply("a0", [result]);
      const returned = peer.next();
      expect(returned.return).toMatchObject({ answerId: 1, which: "results" });
      expect(peer.transport.waiting).toHaveLength(0);
      finish(peer, 1);
      expect(result.isReleased).toBe(true);
      expect(peer.vat.connection.stats()).toMatchObject({ answers: 0, exports: 1, callWords: 0 });
    });

    test("gets its failure as that of the other", () => {
      const { peer, main } = pipelined(new Probe("main"));
      main.pop("").fail("no");
      expect(peer.next().return).toMatchObject({ answerId: 1, exception: { reason: "no" } });
      expect(peer.transport.waiting).toHaveLength(0);
    });

    test("cancels it when the other is finished too", () => {
      const { peer, main } = pipelined(new Probe("main"));
      const first = main.pop("");
      expect(first.cancelled).toBe(false);
      finish(peer, 1);
      expect(first.cancelled).toBe(true);
      expect(peer.vat.connection.stats()).toMatchObject({ answers: 0, callWords: 0 });
    });

    test("gets the results of the other also when the call was sent on to another vat", () => {
      const far = new Probe("far");
      const { c, s, bs: toFar } = connected(far);
      const { peer } = pipelined(toFar);
      flush(c, s);
      const arrived = far.pop("");
      expect(arrived.cancelled).toBe(false);
      const result = echo();
      arrived.reply("a0", [result]);
      flush(c, s);
      expect(peer.next().return).toMatchObject({ answerId: 1, which: "results" });
      finish(peer, 1);
      toFar.release();
      peer.transport.close();
      peer.vat.transport.step();
      expectFinished(c, s);
      expect(result.isReleased).toBe(true);
    });

    test("cancels it at the other vat too", () => {
      const far = new Probe("far");
      const { c, s, bs: toFar } = connected(far);
      const { peer } = pipelined(toFar);
      flush(c, s);
      const arrived = far.pop("");
      finish(peer, 1);
      flush(c, s);
      expect(arrived.cancelled).toBe(true);
      toFar.release();
      peer.transport.close();
      peer.vat.transport.step();
      expectFinished(c, s);
    });

    test("is not told to take the results of a call that is sent back to it", () => {
      const { peer, main } = pipelined(new PromiseHook());
      const toPeer = peer.vat.bootstrap();
      expect(peer.next().which).toBe("bootstrap");
      main.resolve(toPeer);
      settle();
      // Results of a finished call have to come here: this vat makes the call that was pipelined on them.
      expect(peer.next().call?.sendResultsTo.which).toBe("caller");
      const rest = peer.transport.waiting.map((message) => message.getRoot(Message$Reader));
      expect(rest.flatMap((message) => message.return?.answerId ?? [])).toEqual([1]);
    });

    test("cancels it with the connection", () => {
      const { peer, main } = pipelined(new Probe("main"));
      const first = main.pop("");
      peer.transport.close();
      peer.vat.transport.step();
      expect(first.cancelled).toBe(true);
    });
  });

  test("that sends Resolve back as unimplemented does not hold what was resolved to", () => {
    const main = new Probe("main");
    const peer = new Peer(main);
    peer.bootstrap();
    peer.send((message) => {
      message.call = {
        questionId: 0,
        target: { importedCap: 0 },
        params: { content: (any) => any.initStruct(textOnly) },
      };
    });
    const promise = new PromiseHook();
    const end = echo();
    main.pop("").reply("a0", [share(promise)]);
    peer.next();
    promise.resolve(end);
    promise.release();
    const resolve = peer.next();
    expect(resolve.which).toBe("resolve");
    peer.send((message) => {
      message.finish = { questionId: 0, releaseResultCaps: true };
    });
    peer.send((message) => {
      message.unimplemented = resolve;
    });
    expect(end.isReleased).toBe(true);
  });

  test("that sends Bootstrap and Call back as unimplemented fails them", () => {
    const peer = new Peer(new Probe("main"));
    const toPeer = peer.vat.bootstrap();
    const q = call(toPeer, "q");
    const bootstrap = peer.next();
    peer.send((message) => {
      message.unimplemented = bootstrap;
    });
    const sent = peer.next();
    peer.send((message) => {
      message.unimplemented = sent;
    });
    expect(q.outcome).toBe("unimplemented: Call message not implemented by peer");
    expect(shortest(toPeer).broken).toMatchObject({
      type: "unimplemented",
      reason: "Bootstrap message not implemented by peer",
    });
    toPeer.release();
    expect(peer.vat.connection.stats().questions).toBe(0);
  });

  test("may answer a call that is made only to be pipelined on", () => {
    const peer = new Peer(new Probe("main"));
    const toPeer = peer.vat.bootstrap();
    const made = callToPipeline(toPeer, "q");
    const cap = made.cap(0);
    peer.next();
    const sent = peer.next();
    expect(sent.which === "call" && [sent.call.questionId, sent.call.onlyPromisePipeline]).toEqual([2 ** 31, true]);
    peer.send((message) => {
      message.return = { answerId: 2 ** 31, exception: { reason: "from afar" } };
    });
    expect(call(cap, "x").outcome).toBe("failed: from afar");
    drop(cap, toPeer);
    made.dispose();
  });

  test("may answer such a call when it is given up: what comes back is released, and its id is not used again soon", () => {
    const peer = new Peer(new Probe("main"));
    const toPeer = peer.vat.bootstrap();
    callToPipeline(toPeer, "1").dispose();
    callToPipeline(toPeer, "2").dispose();
    const kinds = [peer.next(), peer.next(), peer.next(), peer.next(), peer.next()].map((message) =>
      message.which === "call" ? message.call.questionId : message.which,
    );
    expect(kinds).toEqual(["bootstrap", 2 ** 31, "finish", 2 ** 31 + 1, "finish"]);
    peer.send((message) => {
      const ret = message.initReturn();
      ret.answerId = 2 ** 31;
      const payload = ret.initResults();
      payload.content.setStruct(CapDescriptor$Builder, {} as never);
      payload.initCapTable(1).get(0).senderHosted = 7;
    });
    const release = peer.next();
    expect(release.which === "release" && release.release.id).toBe(7);
    expect(peer.vat.connection.closed).toBeNull();
    expect(peer.vat.connection.stats()).toMatchObject({ questions: 1, imports: 0 });
    toPeer.release();
  });

  test("gets messages back that are not understood", () => {
    const peer = new Peer(new Probe("main"));
    peer.send((message) => {
      message.provide = { questionId: 3 };
    });
    const back = peer.next();
    expect(back.which === "unimplemented" && back.unimplemented.which).toBe("provide");
    peer.send((message) => {
      message.disembargo = { context: { accept: new Uint8Array([1]) } };
    });
    expect(peer.next().which).toBe("unimplemented");
    expect(peer.vat.connection.closed).toBeNull();
  });

  test("may finish what is not there, as one that does not know noFinishNeeded does", () => {
    const peer = new Peer(new Probe("main"));
    peer.send((message) => {
      message.finish = { questionId: 77 };
    });
    expect(peer.vat.connection.closed).toBeNull();
  });

  test.each<[string, (message: Message$Builder) => void]>([
    ["There is no export 9", (message) => (message.release = { id: 9, referenceCount: 1 })],
    ["There is no export 9", (message) => (message.call = { questionId: 5, target: { importedCap: 9 } })],
    ["There is no question 9 to answer", (message) => (message.return = { answerId: 9, canceled: null })],
    ["There is no embargo 9", (message) => (message.disembargo = { context: { receiverLoopback: 9 } })],
    [
      "There is no answer 9",
      (message) =>
        (message.disembargo = { target: { promisedAnswer: { questionId: 9 } }, context: { senderLoopback: 1 } }),
    ],
    ["Question 0 was asked twice", (message) => (message.bootstrap = { questionId: 0 })],
    ["Export 0 was released too often", (message) => (message.release = { id: 0, referenceCount: 2 })],
    [
      "A Disembargo does not lead back to its sender",
      (message) => (message.disembargo = { target: { importedCap: 0 }, context: { senderLoopback: 1 } }),
    ],
  ])("that breaks the protocol is told why: %s", (reason, build) => {
    const main = new Probe("main");
    const peer = new Peer(main);
    peer.send((message) => {
      message.initBootstrap().questionId = 0;
    });
    peer.next();
    peer.send((message) => void build(message));
    const abort = peer.next();
    expect(abort.which === "abort" && abort.abort.reason).toBe(reason);
    expect(peer.vat.connection.closed).toMatchObject({ type: "disconnected", reason });
    expect(main.refs).toBe(1);
    expect(warnings).toEqual([`A connection was aborted: ${reason}`]);
  });

  test("that releases the same results twice leaves nothing behind", () => {
    const main = new Probe("main");
    const peer = new Peer(main);
    peer.send((message) => {
      message.initBootstrap().questionId = 0;
    });
    peer.next();
    peer.send((message) => (message.release = { id: 0, referenceCount: 1 }));
    peer.send((message) => (message.finish = { questionId: 0, releaseResultCaps: true }));
    expect(peer.vat.connection.closed?.reason).toBe("There is no export 0");
    expect(main.refs).toBe(1);
  });

  test("cannot resolve what is no promise", () => {
    const main = new Probe("main");
    const peer = new Peer(main);
    const toPeer = peer.vat.bootstrap();
    peer.next();
    peer.send((message) => {
      const payload = message.initReturn().initResults();
      payload.initCapTable(1).get(0).senderHosted = 5;
      // The content is a pointer to the first capability of the table.
      const { $segment, $pointers } = payload.content;
      $segment.view.setInt32($pointers, 3, true);
    });
    expect(shortest(toPeer).settled).toBe(true);
    peer.send((message) => (message.resolve = { promiseId: 5, cap: { senderHosted: 6 } }));
    expect(peer.vat.connection.closed?.reason).toBe("Import 5 is no promise");
  });

  test("that asks for more than the limits allow is cut off", () => {
    const main = new Probe("main");
    const [a, b] = InMemoryTransport.pair(true);
    const vat = new Vat(b, main, { answers: 2 });
    for (let i = 0; i < 3; i++) {
      const builder = new MessageBuilder(8);
      builder.initRoot(Message$Builder).initBootstrap().questionId = i;
      a.send(builder.arena);
    }
    flush(vat);
    expect(vat.connection.closed?.reason).toBe("Over the limit of 2 answers");
  });
});

const textOnly = { $of: () => undefined, $dataWords: 0, $pointerCount: 1, $set: () => {} };
