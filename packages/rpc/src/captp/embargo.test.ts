// Embargoes, message by message: what was pipelined arrives before what is sent directly. "m1" goes first in all of them.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exception } from "../exception.js";
import { BrokenHook } from "../hooks/broken-hook.js";
import { type ClientHook, share } from "../hooks/client-hook.js";
import { PromiseHook } from "../hooks/promise-hook.js";
import { setLogHandler } from "../log.js";
import { call, callForCap, echo, logger, Probe, settle } from "../testing/probe.js";
import { connected, expectFinished, flush, pair } from "../testing/vats.js";

const warnings: string[] = [];
beforeEach(() => {
  warnings.length = 0;
  setLogHandler((message) => void warnings.push(message));
});
afterEach(() => {
  setLogHandler(undefined);
  expect(warnings).toEqual([]);
});

function drop(...things: { release(): void }[]): void {
  for (const thing of things) thing.release();
}

describe("a call waits for those that were pipelined before it", () => {
  test("when the answer returns a local object", () => {
    const { c, s, bs } = connected(echo());
    const local = logger();
    const q = call(bs, "get", [local]);
    const service = q.cap(0);
    const m1 = call(service, "m1");
    s.handle("call:get");
    c.handle("return:got:get");
    q.dispose();
    // It is known by now that the service is local, but m1 is still at the server.
    const m2 = call(service, "m2");
    settle();
    expect(local.log).toEqual([]);
    s.handle("call:m1");
    c.handle("call:m1");
    s.until("disembargo-request");
    c.until("disembargo-reply");
    expect(local.log).toEqual(["m1", "m2"]);
    flush(c, s);
    expect([m1.outcome, m2.outcome]).toEqual(["", ""]);
    drop(local, bs, service);
    expectFinished(c, s);
    expect(local.isReleased).toBe(true);
  });

  test("when the answer returns a result that a local object has yet to give", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main);
    const local = logger();
    const registry = new Probe("registry");
    const service = callForCap(bs, "q1", [registry]);
    call(service, "m1");
    s.handle("call:q1");
    const q1 = main.pop("q1");
    const toRegistry = q1.caps[0] as ClientHook;
    q1.reply("a1", [callForCap(toRegistry, "q2")]);
    toRegistry.release();
    c.handle("call:q2");
    const q2 = registry.pop("q2");
    c.until("return:a1");
    q2.reply("a2", [share(local)]);
    call(service, "m2");
    s.until("call:m1");
    c.until("call:m1");
    s.until("disembargo-request");
    c.until("disembargo-reply");
    settle();
    expect(local.log).toEqual(["m1", "m2"]);
    drop(bs, service, registry, local);
    expectFinished(c, s);
    expect(local.isReleased).toBe(true);
  });

  test("when a promise that was returned resolves to a local object", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main);
    const local = logger();
    const q = call(bs, "q1", [local]);
    s.handle("call:q1");
    const q1 = main.pop("q1");
    const promise = new PromiseHook();
    q1.reply("a1", [share(promise)]);
    c.handle("return:a1");
    const service = q.cap(0);
    call(service, "m1");
    promise.resolve(q1.caps[0] as ClientHook);
    c.until("resolve");
    call(service, "m2");
    s.until("call:m1");
    expect(local.log).toEqual([]);
    s.until("disembargo-request");
    c.until("call:m1");
    c.until("disembargo-reply");
    expect(local.log).toEqual(["m1", "m2"]);
    q.dispose();
    drop(promise, bs, service, local);
    expectFinished(c, s);
  });

  test("when the promise was only pipelined on through the answer that gave it", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main);
    const local = logger();
    const q = call(bs, "q1", [local]);
    const service = q.cap(0);
    call(service, "m1");
    s.handle("call:q1");
    const q1 = main.pop("q1");
    const promise = new PromiseHook();
    q1.reply("a1", [share(promise)]);
    c.handle("return:a1");
    // Nothing was sent to the promise as an import, but m1 is on its way to it.
    promise.resolve(q1.caps[0] as ClientHook);
    c.until("resolve");
    call(service, "m2");
    settle();
    expect(local.log).toEqual([]);
    flush(c, s);
    expect(local.log).toEqual(["m1", "m2"]);
    q.dispose();
    drop(promise, bs, service, local);
    expectFinished(c, s);
  });

  test("when a local answer leads back to an object of the peer", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main);
    const local = new Probe("local");
    const target = callForCap(bs, "q1", [local]);
    call(target, "m1");
    s.handle("call:q1");
    const q1 = main.pop("q1");
    const toLocal = q1.caps[0] as ClientHook;
    q1.reply("a1", [callForCap(toLocal, "q2")]);
    c.handle("call:q2");
    s.until("call:m1");
    local.pop("q2").reply("a2", [share(bs)]);
    c.until("return:a1");
    // The target is an object of the server by now, but m1 goes there by way of the client.
    call(target, "m2");
    flush(c, s);
    main.pop("m1").reply("");
    main.pop("m2").reply("");
    drop(target, toLocal, local, bs);
    expectFinished(c, s);
    main.release();
  });

  test("when a local answer is a promise that resolves afterwards", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main);
    const local = new Probe("local");
    const target = callForCap(bs, "q1", [local]);
    call(target, "m1");
    s.handle("call:q1");
    const q1 = main.pop("q1");
    const toLocal = q1.caps[0] as ClientHook;
    q1.reply("a1", [callForCap(toLocal, "q2")]);
    c.handle("call:q2");
    s.until("call:m1");
    const promise = new PromiseHook();
    local.pop("q2").reply("a2", [share(promise)]);
    c.until("return:a1");
    call(target, "m2");
    s.until("return:a2");
    s.until("disembargo-request");
    c.until("disembargo-reply");
    const end = logger();
    promise.resolve(share(end));
    flush(c, s);
    expect(end.log).toEqual(["m1", "m2"]);
    drop(promise, end, toLocal, local, bs, target);
    expectFinished(c, s);
  });

  test("when both sides resolve promises to each other's while calls cross", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main);
    const local = new Probe("local");
    const target = callForCap(bs, "q1", [local]);
    s.handle("call:q1");
    const q1 = main.pop("q1");
    const toLocal = q1.caps[0] as ClientHook;
    const q2 = callForCap(toLocal, "q2");
    c.handle("call:q2");
    const promise = new PromiseHook();
    local.pop("q2").reply("a2", [share(promise)]);
    s.handle("return:a2");
    q1.reply("a1", [q2]);
    call(target, "m1");
    promise.resolve(callForCap(bs, "q3"));
    flush(s);
    c.until("return:a1");
    call(target, "m2");
    flush(c, s);
    const end = logger();
    main.pop("q3").reply("a3", [share(end)]);
    flush(c, s);
    expect(end.log).toEqual(["m1", "m2"]);
    drop(promise, end, toLocal, target, local, bs);
    expectFinished(c, s);
  });

  test("when the results are kept for a tail call (sendResultsTo.yourself)", () => {
    const { c, s, bs: toEcho } = connected(echo());
    const local = new Probe("local");
    const back = callForCap(toEcho, "echo", [local]);
    const q1 = call(back, "q1");
    const target = q1.cap(0);
    call(target, "m1");
    s.handle("call:echo");
    s.handle("call:q1");
    s.handle("call:m1");
    c.until("return:got:echo");
    s.until("disembargo-request");
    c.until("call:q1");
    local.pop("q1").reply("a1", [share(local)]);
    c.until("return:takeFromOtherQuestion");
    call(target, "m2");
    c.until("call:m1");
    flush(c, s);
    local.pop("m1").reply("");
    local.pop("m2").reply("");
    q1.dispose();
    drop(target, back, toEcho, local);
    expectFinished(c, s);
    expect(local.isReleased).toBe(true);
  });

  test("also when it is made on the capability in the results, not on the promised one", () => {
    const { c, s, bs } = connected(echo());
    const local = logger();
    const q = call(bs, "get", [local]);
    const promised = q.cap(0);
    call(promised, "m1");
    promised.release();
    s.handle("call:get");
    c.handle("return:got:get");
    const service = q.cap(0);
    call(service, "m2");
    settle();
    expect(local.log).toEqual([]);
    flush(c, s);
    expect(local.log).toEqual(["m1", "m2"]);
    q.dispose();
    drop(service, bs, local);
    expectFinished(c, s);
  });
});

describe("a second embargo", () => {
  test("is needed when what was disembargoed leads through the peer once more", () => {
    const atClient = new Probe("client");
    const atServer = new Probe("server");
    const { c, s } = pair(atServer, atClient);
    const toServer = c.bootstrap();
    const toClient = s.bootstrap();
    flush(c, s);
    const first = callForCap(toServer, "first");
    const second = callForCap(toServer, "second");
    s.until("call:first");
    s.until("call:second");
    const self = callForCap(toClient, "self");
    c.until("call:self");
    // The client answers with a promise of the server's, which the server makes the client itself.
    atClient.pop("self").reply("a", [first]);
    atServer.pop("first").reply("to client", [toClient]);
    atServer.pop("second").reply("to self", [share(self)]);
    call(second, "m1");
    c.until("return:to client");
    c.until("return:to self");
    call(second, "m2");
    s.until("call:m1");
    c.until("call:m1");
    s.until("disembargo-request");
    c.until("disembargo-reply");
    settle();
    // m1 is on its way to the server and back a second time.
    expect(atClient.arrived.map(({ text }) => text)).toEqual([]);
    flush(c, s);
    atClient.pop("m1").reply("");
    atClient.pop("m2").reply("");
    drop(second, self, toServer);
    expectFinished(c, s);
  });

  test("is not needed when the call goes to the peer anyway", () => {
    const atClient = new Probe("client");
    const atServer = new Probe("server");
    const { c, s } = pair(atServer, atClient);
    const toServer = c.bootstrap();
    const toClient = s.bootstrap();
    flush(c, s);
    const q1 = callForCap(toServer, "q1");
    const again = c.bootstrap();
    const q2 = callForCap(toClient, "q2");
    s.until("call:q1");
    atServer.pop("q1").reply("a1", [share(q2)]);
    call(q1, "m1");
    c.until("call:q2");
    atClient.pop("q2").reply("a2", [share(again)]);
    flush(c, s);
    const requests = s.handled.filter((kind) => kind === "disembargo-request").length;
    call(q1, "m2");
    flush(c, s);
    expect(s.handled.filter((kind) => kind === "disembargo-request").length).toBe(requests);
    atServer.pop("m1").reply("");
    atServer.pop("m2").reply("");
    drop(toServer, again, toClient, q1, q2);
    expectFinished(c, s);
  });

  test("is not made for what has broken meanwhile", () => {
    const atClient = new Probe("client");
    const atServer = new Probe("server");
    const { c, s } = pair(atServer, atClient);
    const toClient = s.bootstrap();
    const toServer = c.bootstrap();
    flush(c, s);
    const q1 = callForCap(toClient, "q1", [new BrokenHook(exception("failed", "broken"))]);
    const q2 = callForCap(toServer, "q2");
    const m1 = call(q2, "m1");
    c.until("call:q1");
    const arrived = atClient.pop("q1");
    arrived.reply("a1", [arrived.caps[0] as ClientHook]);
    s.until("call:q2");
    atServer.pop("q2").reply("a2", [q1]);
    flush(c, s);
    const m2 = call(q2, "m2");
    flush(c, s);
    expect([m1.outcome, m2.outcome]).toEqual(["failed: broken", "failed: broken"]);
    expect(s.handled.filter((kind) => kind === "disembargo-request").length).toBeLessThan(2);
    drop(toClient, toServer, q2);
    expectFinished(c, s);
  });
});

describe("there is no embargo", () => {
  test("when nothing was pipelined", () => {
    const { c, s, bs } = connected(echo());
    const local = logger();
    const q = call(bs, "get", [local]);
    const service = q.cap(0);
    flush(c, s);
    call(service, "m1");
    settle();
    expect(local.log).toEqual(["m1"]);
    expect(s.handled).not.toContain("disembargo-request");
    q.dispose();
    drop(service, bs, local);
    expectFinished(c, s);
  });

  test("for a result that is not there, or null", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main);
    const q = call(bs, "q1");
    const nothing = q.cap(0);
    const m1 = call(nothing, "m1");
    s.handle("call:q1");
    main.pop("q1").reply("a1");
    flush(c, s);
    const m2 = call(nothing, "m2");
    settle();
    expect(m1.outcome).toMatch("failed: Called a null capability");
    expect(m2.outcome).toBe("failed: Called a null capability");
    expect(s.handled).not.toContain("disembargo-request");
    q.dispose();
    drop(nothing, bs);
    expectFinished(c, s);
    main.release();
  });

  test("for a local answer that fails", () => {
    const main = new Probe("main");
    const { c, s, bs } = connected(main);
    const local = echo();
    const q1 = call(bs, "q1", [local]);
    const broken = q1.cap(0);
    const m1 = call(broken, "m1");
    s.handle("call:q1");
    const arrived = main.pop("q1");
    const toLocal = arrived.caps[0] as ClientHook;
    arrived.reply("a1", [callForCap(toLocal, "q2")]);
    c.until("call:q2");
    c.until("return:a1");
    expect(s.connection.stats().embargoes + c.connection.stats().embargoes).toBe(0);
    flush(c, s);
    expect(m1.outcome).toMatch("Called a");
    q1.dispose();
    drop(broken, toLocal, local, bs);
    expectFinished(c, s);
  });
});

test("a chain of promises that are resolved on both sides keeps its order", () => {
  const atClient = new Probe("client");
  const atServer = new Probe("server");
  const { c, s } = pair(atServer, atClient);
  const toServer = c.bootstrap();
  const toClient = s.bootstrap();
  const x1 = callForCap(toServer, "q1");
  flush(c, s);
  const x2 = callForCap(toClient, "q2");
  const x3 = callForCap(toClient, "q3");
  flush(c, s);
  atServer.pop("q1").reply("reply", [share(x3)]);
  atClient.pop("q2").reply("reply", [share(x1)]);
  call(x2, "m1");
  s.handle("return:reply");
  call(x2, "m2");
  const promise = new PromiseHook();
  atClient.pop("q3").reply("reply", [share(promise)]);
  promise.resolve(share(toServer));
  flush(c, s);
  atServer.pop("m1").reply("");
  atServer.pop("m2").reply("");
  drop(promise, x1, x2, x3, toServer, toClient);
  expectFinished(c, s);
});

test("a broken field of an answer that is taken from elsewhere does not disturb the order on another one", () => {
  const atClient = new Probe("client");
  const atServer = new Probe("server");
  const { c, s } = pair(atServer, atClient);
  const toServer = c.bootstrap();
  const toClient = s.bootstrap();
  flush(c, s);
  const viaQ1 = callForCap(toServer, "q1");
  s.until("call:q1");
  atServer.pop("q1").reply("a1", [toClient]);
  const q2 = call(viaQ1, "q2");
  const target = q2.cap(0);
  const broken = q2.cap(2);
  c.until("return:a1");
  s.until("call:q2");
  c.until("call:q2");
  const q3 = call(broken, "q3");
  c.until("return:takeFromOtherQuestion");
  call(target, "m1");
  atClient.pop("q2").reply("a2", [toServer]);
  call(target, "m2");
  flush(c, s);
  atServer.pop("m1").reply("");
  atServer.pop("m2").reply("");
  flush(c, s);
  expect(q3.outcome).toBe("failed: Called a null capability");
  q2.dispose();
  drop(viaQ1, target, broken);
  expectFinished(c, s);
});

test("a promise that turns out broken while a call through it goes round ends in errors, not in embargoes", () => {
  const main = new Probe("main");
  const { c, s, bs } = connected(main);
  const promise = new PromiseHook();
  const q1 = call(bs, "q1", [promise]);
  promise.resolve(q1.cap(2));
  const field = q1.cap(0);
  const q2 = call(field, "q2");
  s.handle("call:q1");
  const arrived = main.pop("q1");
  const toPromise = arrived.caps[0] as ClientHook;
  arrived.reply("a1", [callForCap(toPromise, "q3")]);
  flush(c, s);
  expect(q2.outcome).toMatch("Called a");
  q1.dispose();
  drop(field, promise, toPromise, bs);
  expectFinished(c, s);
});

test("calls for a promise that the peer was told to be its own go there, even when a shorter way is known", () => {
  const atClient = new Probe("client");
  const { c, s } = pair(null, atClient);
  const toClient = s.bootstrap();
  flush(c, s);
  const local = logger();
  const theirs = new PromiseHook();
  call(toClient, "take", [theirs]);
  const ours = callForCap(toClient, "give");
  const back = callForCap(toClient, "logger");
  flush(c, s);
  const take = atClient.pop("take");
  const toTheirs = take.caps[0] as ClientHook;
  const promise = new PromiseHook();
  atClient.pop("give").reply("here", [share(promise)]);
  atClient.pop("logger").reply("there", [share(local)]);
  flush(c, s);
  // The client makes its promise the server's, while the server makes that the client's logger, and calls what it has of the client's.
  promise.resolve(share(toTheirs));
  theirs.resolve(share(back));
  call(ours, "m1");
  flush(c);
  expect(local.log).toEqual([]);
  s.until("call:m1");
  flush(c, s);
  expect(local.log).toEqual(["m1"]);
  take.reply("");
  drop(toTheirs, promise, theirs, ours, back, toClient, local);
  expectFinished(c, s);
});
