import {
  type ReconnectingState,
  type ReconnectOptions,
  type ReconnectTimer,
  Restorer,
  SecretKey,
  ServiceId,
  type Vat,
} from "@capnp/net";
import { newPromise, RpcError } from "@capnp/rpc";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Callback, Echo } from "./contract/echo.capnp.js";
import { LocalNet, until } from "./local-net.js";

/** A clock that stands still until the test moves it. */
class TestTimer implements ReconnectTimer {
  time = 0;
  readonly #waiting = new Set<{ at: number; callback: () => void }>();

  now(): number {
    return this.time;
  }
  after(delay: number, callback: () => void): () => void {
    const entry = { at: this.time + delay, callback };
    this.#waiting.add(entry);
    return () => this.#waiting.delete(entry);
  }
  get count(): number {
    return this.#waiting.size;
  }
  advance(by: number): void {
    this.time += by;
    for (const entry of this.#waiting) {
      if (entry.at > this.time) continue;
      this.#waiting.delete(entry);
      entry.callback();
    }
  }
}

const id = ServiceId.public("main");
let net: LocalNet;
let timer: TestTimer;
let states: ReconnectingState[];
let pings: string[];
beforeEach(() => {
  net = new LocalNet();
  timer = new TestTimer();
  states = [];
  pings = [];
});
afterEach(() => net.close());

let stay: Callback.Client;
const key = SecretKey.generate();
const start = (restorer = Restorer.single(id, service())): Vat => net.serve(restorer, { key, port: 7 });
const service = () =>
  Echo.serve({
    async ping({ msg }) {
      pings.push(msg);
      if (msg === "stay") await stay.log({ msg });
      return { reply: `got:${msg}` };
    },
    heartbeat() {},
    getLogger: () => ({ callback: Callback.serve({ log: ({ msg }) => void pings.push(`logged:${msg}`) }) }),
  });
const options = (more: ReconnectOptions = {}): ReconnectOptions => ({
  timer,
  random: () => 0.5,
  initialDelay: 100,
  maxDelay: 1000,
  onState: (state) => states.push(state),
  ...more,
});
const reference = (client: Vat, more?: ReconnectOptions) => {
  const uri = `capnp://sha-256:${key.fingerprint.toBase64url()}@test:7/${id}`;
  return client.import(uri).reconnecting(Echo.Client, options(more));
};
const outcome = (call: PromiseLike<{ reply: string }>): Promise<string> =>
  Promise.resolve(call).then(
    ({ reply }) => reply,
    (error: unknown) => (RpcError.is(error) ? `${error.type}: ${error.message}` : String(error)),
  );
const inState = (state: string) => until(() => states.at(-1)?.state === state);
const told = () => states.map((each) => (each.state === "waiting" ? `waiting ${each.delay}` : each.state));

describe("a reconnecting reference", () => {
  test("is used like any client, pipelining included, and again after the server comes back", async () => {
    let server = start();
    using ref = reference(net.client());
    expect(await outcome(ref.client.ping({ msg: "1" }))).toBe("got:1");
    await server.close();
    await inState("waiting");
    server = start();
    timer.advance(50);
    using logger = ref.client.getLogger().callback;
    await logger.log({ msg: "2" });
    expect(await outcome(ref.client.ping({ msg: "3" }))).toBe("got:3");
    expect(pings).toEqual(["1", "logged:2", "3"]);
    expect(told()).toEqual(["connecting", "connected", "waiting 50", "connecting", "connected"]);
  });

  test("fails the calls that are under way, and never sends one again", async () => {
    const server = start();
    const gate = newPromise(Callback.Client);
    using never = gate.client;
    stay = never;
    using ref = reference(net.client());
    const call = outcome(ref.client.ping({ msg: "stay" }));
    await until(() => pings.length === 1);
    await server.close();
    expect(await call).toMatch(/^disconnected: /);
    await inState("waiting");
    start();
    timer.advance(1000);
    expect(await outcome(ref.client.ping({ msg: "next" }))).toBe("got:next");
    expect(pings).toEqual(["stay", "next"]);
    gate.reject(new Error("over"));
  });

  test("keeps calls made meanwhile waiting, and sends them in order", async () => {
    using ref = reference(net.client());
    const calls = ["a", "b"].map((msg) => outcome(ref.client.ping({ msg })));
    await inState("waiting");
    calls.push(outcome(ref.client.ping({ msg: "c" })));
    start();
    timer.advance(50);
    calls.push(outcome(ref.client.ping({ msg: "d" })));
    expect(await Promise.all(calls)).toEqual(["got:a", "got:b", "got:c", "got:d"]);
    expect(pings).toEqual(["a", "b", "c", "d"]);
  });

  test("lets a call that waits be given up", async () => {
    using ref = reference(net.client());
    await inState("waiting");
    const controller = new AbortController();
    const given = outcome(ref.client.ping({ msg: "given up" }, { signal: controller.signal }));
    controller.abort();
    expect(await given).not.toMatch(/^got/);
    start();
    timer.advance(50);
    expect(await outcome(ref.client.ping({ msg: "next" }))).toBe("got:next");
    expect(pings).toEqual(["next"]);
  });

  test("fails calls at once, if so asked, while there is no connection", async () => {
    using ref = reference(net.client(), { whileLost: "fail" });
    const nobody = "disconnected: Nobody is at tcp:test:7";
    expect(await outcome(ref.client.ping({ msg: "first" }))).toBe(nobody);
    await inState("waiting");
    expect(await outcome(ref.client.ping({ msg: "second" }))).toBe(nobody);
    start();
    timer.advance(50);
    await inState("connected");
    expect(await outcome(ref.client.ping({ msg: "third" }))).toBe("got:third");
    expect(pings).toEqual(["third"]);
  });

  test("waits up to twice as long each time, up to the limit, with jitter, and tells the reason", async () => {
    const randoms = [0.5, 0, 0.999, 0.5, 0.5, 0.5];
    using _ = reference(net.client(), { random: () => randoms.shift() ?? 1 });
    for (let attempt = 1; attempt <= 6; attempt++) {
      await until(() => states.filter(({ state }) => state === "waiting").length === attempt);
      timer.advance(1000);
    }
    const waits = states.flatMap((each) => (each.state === "waiting" ? [each] : []));
    expect(waits.map(({ delay }) => delay)).toEqual([50, 0, 0.999 * 400, 400, 500, 500]);
    expect(waits[0]?.reason.message).toBe("Nobody is at tcp:test:7");
    expect(net.dials).toBeGreaterThanOrEqual(6);
  });

  test("does not hurry when a server accepts and drops it each time, and starts anew after a lasting connection", async () => {
    using _ = reference(net.client());
    for (const [lasted, delay] of [
      [0, 50],
      [0, 100],
      [10_000, 50],
      [0, 100],
    ] as const) {
      const server = start();
      timer.advance(1000);
      await inState("connected");
      timer.advance(lasted);
      await server.close();
      await inState("waiting");
      expect(states.at(-1)).toMatchObject({ delay });
    }
  });

  test("is over when the server does not know the object: that will not change", async () => {
    start(Restorer.none);
    using ref = reference(net.client());
    expect(await outcome(ref.client.ping({ msg: "1" }))).toBe("failed: This vat has no restorer");
    expect(told()).toEqual(["connecting", "closed"]);
    expect(await outcome(ref.client.ping({ msg: "2" }))).toBe("failed: This vat has no restorer");
    expect(timer.count).toBe(0);
  });

  test.each(["dispose", "abort", "close"] as const)("ends for good by %s, in whatever state", async (how) => {
    const closedBy = async (serve: boolean, state: string) => {
      states = [];
      const client = net.client();
      const server = serve ? start() : undefined;
      const controller = new AbortController();
      const ref = reference(client, { signal: controller.signal });
      using kept = ref.client.$dup();
      await inState(state);
      const waits = serve ? undefined : outcome(kept.ping({ msg: "waits" }));
      if (how === "dispose") ref[Symbol.dispose]();
      if (how === "abort") controller.abort(new RpcError("disconnected", "enough"));
      if (how === "close") await client.close();
      expect(ref.state.state).toBe("closed");
      expect(states.filter((each) => each.state === "closed")).toHaveLength(1);
      expect(timer.count).toBe(0);
      if (waits !== undefined) expect(await waits).toMatch(/^disconnected: /);
      expect(await outcome(kept.ping({ msg: "late" }))).toMatch(/^disconnected: /);
      timer.advance(100_000);
      expect(states.at(-1)?.state).toBe("closed");
      ref[Symbol.dispose]();
      await server?.close();
    };
    await closedBy(false, "connecting");
    await closedBy(false, "waiting");
    await closedBy(true, "connected");
  });

  test("leaves nothing in the tables of either side when it is disposed of", async () => {
    const server = start();
    const client = net.client();
    const ref = reference(client);
    await outcome(ref.client.ping({ msg: "1" }));
    ref[Symbol.dispose]();
    const tables = () => [server, client].flatMap((vat) => [...vat.connections].map((each) => each.stats()));
    await until(() =>
      tables().every(({ exports, imports, questions, answers }) => exports + imports + questions + answers === 0),
    );
    expect(tables()).toHaveLength(2);
  });
});
