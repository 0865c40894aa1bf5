// Tail calls (rpc.capnp, "sendResultsTo.yourself", "takeFromOtherQuestion") that are given up, and what an Abort tells.
import { afterEach, beforeEach, expect, test } from "vitest";
import { exception } from "../exception.js";
import { PromiseHook } from "../hooks/promise-hook.js";
import { shortest } from "../hooks/client-hook.js";
import { setLogHandler } from "../log.js";
import { Peer } from "../testing/peer.js";
import { call, Probe } from "../testing/probe.js";
import { connected, expectFinished, flush } from "../testing/vats.js";

const warnings: string[] = [];
beforeEach(() => {
  warnings.length = 0;
  setLogHandler((message) => void warnings.push(message));
});
afterEach(() => {
  setLogHandler(undefined);
});

test("a call that is given up cancels its tail call", () => {
  const main = new Probe("main");
  const callee = new Probe("callee");
  const { c, s, bs } = connected(main);
  const made = call(bs, "outer", [callee]);
  s.until("call:outer");
  const outer = main.pop("outer");
  const [target] = outer.caps;
  outer.tail(target as (typeof outer.caps)[number], "tail", []);
  target?.release();
  flush(c, s);
  const inner = callee.pop("tail");
  expect([inner.cancelled, c.handled]).toEqual([false, expect.arrayContaining(["return:takeFromOtherQuestion"])]);
  made.dispose();
  flush(c, s);
  expect(inner.cancelled).toBe(true);
  inner.reply("too late");
  bs.release();
  expectFinished(c, s);
  expect(callee.refs).toBe(1);
});

test("a tail call that crosses with the caller's giving up reaches its object once, if at all, and is cancelled", () => {
  for (const isLate of [false, true]) {
    const main = new Probe("main");
    const callee = new Probe("callee");
    const { c, s, bs } = connected(main);
    const made = call(bs, "outer", [callee]);
    s.until("call:outer");
    const outer = main.pop("outer");
    made.dispose();
    // Finish has been sent: it arrives before the tail call is made, or after.
    if (isLate) flush(c, s);
    const [target] = outer.caps;
    outer.tail(target as (typeof outer.caps)[number], "tail", []);
    target?.release();
    flush(c, s);
    // The params of a call that was given up are released, so there is nothing left to call; else it is cancelled there.
    expect(callee.arrived.length).toBeLessThanOrEqual(1);
    expect(callee.arrived.every(({ cancelled }) => cancelled)).toBe(true);
    for (const arrived of callee.arrived.splice(0)) arrived.reply("too late");
    bs.release();
    expectFinished(c, s);
    expect(callee.refs).toBe(1);
  }
});

test("a promise that is sent twice is one export, another promise another one", () => {
  const main = new Probe("main");
  const { c, s, bs } = connected(main);
  const [one, other] = [new PromiseHook(), new PromiseHook()];
  call(bs, "1", [one]);
  call(bs, "2", [one]);
  call(bs, "3", [other]);
  flush(c, s);
  expect(c.connection.stats().exports).toBe(2);
  const arrived = ["1", "2", "3"].map((text) => main.pop(text));
  const caps = arrived.map(({ caps: [cap] }) => cap as NonNullable<typeof cap>);
  expect([caps[0] === caps[1], caps[0] === caps[2]]).toEqual([true, false]);
  one.reject(exception("failed", "no"));
  flush(c, s);
  expect(shortest(caps[1] as NonNullable<(typeof caps)[1]>).broken?.reason).toBe("no");
  for (const each of arrived) each.reply("", each.caps);
  one.release();
  other.reject(exception("failed", "no"));
  other.release();
  bs.release();
  expectFinished(c, s);
});

test("the reason and the details of an Abort reach the calls that it ends", () => {
  const peer = new Peer(new Probe("main"));
  const toPeer = peer.vat.bootstrap();
  const made = call(toPeer, "x");
  peer.send((message) => {
    message.abort = { reason: "I am leaving", type: 1, details: [{ detailId: 7n, data: new Uint8Array([1, 2]) }] };
  });
  expect(made.outcome).toBe("disconnected: I am leaving");
  expect(made.pending.exception).toMatchObject({
    remote: true,
    details: [{ detailId: 7n, data: new Uint8Array([1, 2]) }],
  });
  expect(peer.vat.connection.closed).toMatchObject({ type: "disconnected", reason: "I am leaving" });
});

test("an Abort without a reason is given one", () => {
  const peer = new Peer(new Probe("main"));
  peer.send((message) => {
    message.initAbort();
  });
  expect(peer.vat.connection.closed?.reason).toBe("Connection aborted by the peer");
});
