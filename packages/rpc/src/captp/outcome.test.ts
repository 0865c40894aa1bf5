// What methods may do to their callers: nothing but to answer, or not. And what is left of calls when their connection is lost.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exception } from "../exception.js";
import type { CallContext } from "../hooks/call-context.js";
import { setLogHandler } from "../log.js";
import { RpcError } from "../rpc-error.js";
import { call, callForCap, type Made, Probe, settle, textAt } from "../testing/probe.js";
import { connected, expectFinished, flush, Vat } from "../testing/vats.js";
import { InMemoryTransport } from "../transport/in-memory.js";
import { AnyClient } from "../untyped/any-client.js";
import { serveAny } from "../untyped/serve-any.js";
import { shortest } from "../hooks/client-hook.js";

const warnings: string[] = [];
const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown): void => void unhandled.push(reason);
beforeEach(() => {
  warnings.length = unhandled.length = 0;
  setLogHandler((message) => void warnings.push(message));
  process.on("unhandledRejection", onUnhandled);
});
afterEach(() => {
  setLogHandler(undefined);
  process.off("unhandledRejection", onUnhandled);
  expect(unhandled).toEqual([]);
});

/** A turn of the event loop, after which promises that nobody handles have been reported. */
function turn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

type Handler = (text: string, context: CallContext) => unknown;

/** A service whose calls are done by `handler`, and a reference to it at a peer; messages are delivered by hand. */
function open(handler: Handler): { client: AnyClient; c: Vat; s: Vat; released: () => boolean } {
  let isReleased = false;
  const service = serveAny(
    ({ params }, context) => handler(textAt(params.$segment, params.$pointers), context) as undefined,
    { release: () => void (isReleased = true) },
  );
  const main = service.$client();
  const [a, b] = InMemoryTransport.pair(true);
  const c = new Vat(a, null);
  const s = new Vat(b, main.$hook);
  const client = new AnyClient(c.bootstrap());
  flush(c, s);
  main[Symbol.dispose]();
  return { client, c, s, released: () => isReleased };
}

test("a method starts before the next message is handled, in the order in which calls arrive", () => {
  const started: string[] = [];
  const { client, c, s } = open((text) => {
    started.push(text);
    return new Promise(() => {});
  });
  const calls = ["1", "2", "3"].map((text) => call(client.$hook, text));
  for (const expected of [["1"], ["1", "2"], ["1", "2", "3"]]) {
    s.transport.step();
    expect(started).toEqual(expected);
  }
  for (const made of calls) made.dispose();
  client[Symbol.dispose]();
  flush(c, s);
  expect(c.connection.stats()).toMatchObject({ questions: 0, imports: 0 });
});

const never = new Promise<undefined>(() => {});
const thrown = { toString: () => "thrown" };
// oxlint-disable-next-line unicorn/no-thenable
const unreadable: object = Object.defineProperty({}, "then", {
  get: () => {
    throw new Error("not to be looked at");
  },
});
const trap: object = new Proxy(
  {},
  {
    get: () => {
      throw new Error("trapped");
    },
    has: () => {
      throw new Error("trapped");
    },
  },
);
const internal = "failed: Internal error from Any.call";

const outcomes: [name: string, method: Handler, outcome: string][] = [
  [
    "throws",
    () => {
      throw new Error("mine");
    },
    internal,
  ],
  [
    "throws an RpcError",
    () => {
      throw new RpcError("overloaded", "Not now");
    },
    "overloaded: Not now",
  ],
  [
    "throws what is no error",
    () => {
      throw thrown;
    },
    internal,
  ],
  [
    "throws undefined",
    () => {
      throw undefined;
    },
    internal,
  ],
  ["rejects", () => Promise.reject(new Error("mine")), internal],
  ["rejects later", () => turn().then(() => Promise.reject(new Error("mine"))), internal],
  [
    "rejects with an RpcError",
    () => Promise.reject(new RpcError("unimplemented", "Not here")),
    "unimplemented: Not here",
  ],
  ["rejects with undefined", () => Promise.reject(undefined), internal],
  ["never settles", () => never, "waiting"],
  ["returns a number", () => 42, internal],
  ["returns a text", () => "text", internal],
  ["returns a symbol", () => Symbol("symbol"), internal],
  ["returns an object of no kind", () => ({ what: "ever" }), internal],
  ["returns an object that throws when looked at", () => trap, internal],
  ["returns an object whose `then` cannot be read", () => unreadable, internal],
  ["returns a function that throws", () => fail, internal],
  ["resolves to garbage later", () => turn().then(() => 42), internal],
  [
    "returns a thenable that throws",
    () => ({
      // oxlint-disable-next-line unicorn/no-thenable
      then: () => fail(),
    }),
    internal,
  ],
  [
    "returns a thenable that settles twice",
    () => ({
      // oxlint-disable-next-line unicorn/no-thenable
      then: (resolve: (value: undefined) => void, reject: (error: unknown) => void) => {
        resolve(undefined);
        reject(new Error("mine"));
        resolve(undefined);
      },
    }),
    "",
  ],
];

function fail(): never {
  throw new Error("on purpose");
}

describe.each(outcomes)("a method that %s", (_, method, outcome) => {
  test("harms nothing but its own call, and leaves nothing behind", async () => {
    const { client, c, s, released } = open((text, context) => (text === "bad" ? method(text, context) : undefined));
    const before = call(client.$hook, "before");
    const bad = call(client.$hook, "bad");
    const after = call(client.$hook, "after");
    await settled(c, s);
    const later = call(client.$hook, "later");
    await settled(c, s);
    expect([before.outcome, bad.outcome, after.outcome, later.outcome]).toEqual(["", outcome, "", ""]);
    for (const made of [before, bad, after, later]) made.dispose();
    client[Symbol.dispose]();
    expectFinished(c, s);
    await settled(c, s);
    if (outcome === "waiting") return;
    expect(released()).toBe(true);
  });

  test("harms nobody here either", async () => {
    const service = serveAny(({ params }, context) => {
      const text = textAt(params.$segment, params.$pointers);
      return (text === "bad" ? method(text, context) : undefined) as undefined;
    });
    const client = service.$client();
    const bad = call(client.$hook, "bad");
    const after = call(client.$hook, "after");
    settle();
    await turn();
    await turn();
    expect([bad.outcome, after.outcome]).toEqual([outcome, ""]);
    bad.dispose();
    after.dispose();
    client[Symbol.dispose]();
  });

  test("and does so after its connection is lost, harms nothing at all", async () => {
    let go: () => void = () => {};
    const gate = new Promise<void>((resolve) => (go = resolve));
    const { client, c, s, released } = open(async (text, context) => {
      await gate;
      return text === "bad" ? method(text, context) : undefined;
    });
    const bad = call(client.$hook, "bad");
    flush(c, s);
    c.connection.close();
    expect(bad.outcome).toBe("disconnected: Connection closed");
    flush(c, s);
    s.transport.step();
    client[Symbol.dispose]();
    warnings.length = 0;
    go();
    await turn();
    await turn();
    expect(warnings.filter((text) => !text.startsWith("Uncaught error in Any.call"))).toEqual([]);
    if (outcome !== "waiting") expect(released()).toBe(true);
  });
});

/** Delivers messages, and lets methods go on. */
async function settled(...vats: Vat[]): Promise<void> {
  for (let i = 0; i < 3; i++) {
    flush(...vats);
    // oxlint-disable-next-line no-await-in-loop
    await turn();
  }
  flush(...vats);
}

describe("when a connection is lost", () => {
  test("pending and later calls reject as disconnected within one turn", async () => {
    const { client, c, s } = open(() => never);
    const rejections: unknown[] = [];
    const watch = (promise: PromiseLike<unknown>): void =>
      void promise.then(
        () => rejections.push("fulfilled"),
        (error: unknown) => rejections.push((error as RpcError).type),
      );
    const pending = client.$call(1n, 1);
    watch(pending);
    using pipelined = pending.$pipeline([0], AnyClient);
    watch(pipelined.$call(1n, 2));
    flush(c, s);
    watch(client.$call(1n, 3));
    s.connection.close(exception("overloaded", "Too much"));
    c.transport.step();
    c.transport.step();
    expect(c.connection.closed).toMatchObject({ type: "disconnected", reason: "Too much", remote: true });
    watch(client.$call(1n, 4));
    watch(pipelined.$call(1n, 5));
    using late = client.$call(1n, 6).$pipeline([0], AnyClient);
    watch(late.$call(1n, 7));
    await turn();
    expect(rejections).toEqual(Array.from({ length: 6 }, () => "disconnected"));
    client[Symbol.dispose]();
  });

  test("what is asked for afterwards is broken from the start", async () => {
    const { client, c } = open(() => never);
    client[Symbol.dispose]();
    c.connection.close();
    const later = c.bootstrap();
    expect(shortest(later).broken).toMatchObject({ type: "disconnected", reason: "Connection closed" });
    expect(call(later, "x").outcome).toBe("disconnected: Connection closed");
    expect(c.connection.stats()).toMatchObject({ questions: 0 });
    await turn();
  });

  test.each([
    ["a call that was sent back here fails too", false],
    ["a call that was sent back here, and is no longer the peer's concern, goes on", true],
  ])("%s", (_, isFinished) => {
    const atServer = new Probe("server");
    const atClient = new Probe("client");
    const { c, s, bs } = connected(atServer);
    const back = callForCap(bs, "back", [atClient]);
    const made = call(back, "round");
    s.until("call:back");
    const arrived = atServer.pop("back");
    arrived.reply("", arrived.caps);
    s.until("call:round");
    c.until("return:takeFromOtherQuestion");
    if (isFinished) flush(c, s);
    const round = atClient.pop("round");
    expect(made.outcome).toBe("waiting");
    c.connection.close();
    expect(made.outcome).toBe(isFinished ? "waiting" : "disconnected: Connection closed");
    expect(round.cancelled).toBe(!isFinished);
    round.reply("done");
    if (isFinished) expect(made.outcome).toBe("done");
    back.release();
    bs.release();
    made.dispose();
    expect(atClient.refs).toBe(1);
  });

  test("what was exported and imported is let go of, and methods that were running are told", () => {
    const signals: AbortSignal[] = [];
    const { client, c, s, released } = open((_, context) => {
      signals.push(context.signal as unknown as AbortSignal);
      return never;
    });
    const callback = new Probe("callback");
    const made = call(client.$hook, "x", [callback]);
    flush(c, s);
    expect(callback.refs).toBe(2);
    s.connection.close();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    c.transport.step();
    c.transport.step();
    expect(made.outcome).toBe("disconnected: Connection closed");
    expect(callback.refs).toBe(1);
    expect(shortest(client.$hook).broken).toMatchObject({ type: "disconnected" });
    for (const { connection } of [c, s]) {
      expect(connection.stats()).toMatchObject({ questions: 0, answers: 0, exports: 0, imports: 0, callWords: 0 });
    }
    expect(released()).toBe(false);
  });

  test("calls that wait for something else fail with it, not with the connection", () => {
    const main = new Probe("main");
    const one = connected(main);
    const two = connected(new Probe("other"));
    const calls: Made[] = [call(one.bs, "1"), call(two.bs, "2")];
    one.c.connection.close();
    expect(calls.map(({ outcome }) => outcome)).toEqual(["disconnected: Connection closed", "waiting"]);
    two.bs.release();
    one.bs.release();
    calls[1]?.dispose();
    expectFinished(two.c, two.s);
  });
});
