// Interceptors and revocable capabilities.
import {
  castClient,
  equal,
  fixedWindow,
  inMemoryPair,
  intercept,
  type InterceptedCall,
  type Interceptor,
  newPromise,
  problem,
  revocable,
  RpcError,
  setLogHandler,
  twoParty,
  whenBroken,
} from "@capnp/rpc";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  Callback,
  Directory,
  Echo,
  Echo$interface,
  Echo$ping$Params$Reader,
  Echo$ping$Results$Reader,
} from "./contract/echo.capnp.js";
import { Sink } from "./schemas/streams.capnp.js";

const warnings: [string, unknown][] = [];
beforeEach(() => {
  warnings.length = 0;
  setLogHandler((message, error) => void warnings.push([message, error]));
});
afterEach(() => {
  setLogHandler(undefined);
});

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const turns = async (): Promise<void> => {
  for (let i = 0; i < 6; i++) await turn();
};

type EchoClient = InstanceType<typeof Echo.Client>;

interface Place {
  readonly client: EchoClient;
  readonly log: string[];
  released: number;
  [Symbol.dispose](): void;
}

/** An echo that is here, or at a peer; `hang` waits until it is cancelled. */
function open(isRemote: boolean): Place {
  const log: string[] = [];
  const service = Echo.serve(
    {
      ping: ({ msg }, { signal }) => {
        log.push(msg);
        if (msg === "fail") throw new RpcError("overloaded", "no");
        if (msg !== "hang") return { reply: `echo:${msg}` };
        return new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => {
            log.push("aborted");
            reject(signal.reason as Error);
          });
        });
      },
      heartbeat() {},
      getLogger: () => ({ callback: Callback.serve({ log: ({ msg }) => void log.push(`log:${msg}`) }) }),
    },
    { release: () => void place.released++ },
  );
  const place = { log, released: 0 } as { log: string[]; released: number } & Partial<Place>;
  if (isRemote) {
    const [a, b] = inMemoryPair();
    twoParty(a, { bootstrap: () => service });
    const connection = twoParty(b);
    const client = connection.bootstrap(Echo.Client);
    const dispose = (): void => {
      client[Symbol.dispose]();
      connection.close();
    };
    return Object.assign(place, { client, [Symbol.dispose]: dispose });
  }
  const client = service.$client();
  return Object.assign(place, { client, [Symbol.dispose]: () => client[Symbol.dispose]() });
}

const places: [string, boolean][] = [
  ["here", false],
  ["at a peer", true],
];

describe.each(places)("an interceptor of an object %s", (_, isRemote) => {
  test("sees calls with their params, and what comes of them", async () => {
    using place = open(isRemote);
    const seen: string[] = [];
    const interceptor: Interceptor = async (call, next) => {
      const { msg } = call.params.asStruct(Echo$ping$Params$Reader);
      try {
        const results = await next();
        seen.push(`${msg} -> ${results.asStruct(Echo$ping$Results$Reader).reply}`);
      } catch (error) {
        seen.push(`${msg} -> ${(error as RpcError).reason}`);
      }
    };
    using echo = intercept(place.client, Echo.Client, interceptor);
    expect((await echo.ping({ msg: "a" })).reply).toBe("echo:a");
    await expect(echo.ping({ msg: "fail" })).rejects.toMatchObject({ type: "overloaded", reason: "no" });
    const hanging = echo.ping({ msg: "hang" });
    hanging.catch(() => {});
    await turns();
    hanging[Symbol.dispose]();
    await turns();
    expect(seen).toEqual(["a -> echo:a", "fail -> no", "hang -> Cancelled"]);
    expect(place.log).toEqual(["a", "fail", "hang", "aborted"]);
    expect(warnings).toEqual([]);
  });

  test("is told the names of methods", async () => {
    using place = open(isRemote);
    const seen: InterceptedCall[] = [];
    const interceptor: Interceptor = (call, next) => {
      seen.push(call);
      next();
    };
    using echo = intercept(place.client, Echo.Client, interceptor, { interface: Echo$interface });
    await echo.ping({ msg: "" });
    using plain = intercept(place.client, Echo.Client, interceptor);
    await plain.ping({ msg: "" });
    using other = castClient(plain, Callback.Client);
    await expect(other.log({ msg: "" })).rejects.toMatchObject({ type: "unimplemented" });
    const [named, unnamed, foreign] = seen;
    expect([named?.interfaceName, named?.methodName]).toEqual([Echo$interface.name, "ping"]);
    expect(named?.interfaceId).toBe((BigInt(Echo$interface.high) << 32n) | BigInt(Echo$interface.low));
    expect(Echo$interface.methods()[named?.methodId ?? -1]?.name).toBe("ping");
    expect(unnamed?.methodName).toBe(isRemote ? undefined : "ping");
    expect([foreign?.interfaceName, foreign?.methodName]).toEqual([undefined, undefined]);
  });

  test("may refuse a call, which then does not arrive", async () => {
    using place = open(isRemote);
    let inFlight = 0;
    using echo = intercept(place.client, Echo.Client, async (_call, next) => {
      if (inFlight === 1) throw new RpcError("overloaded", "one at a time");
      inFlight++;
      try {
        await next();
      } finally {
        inFlight--;
      }
    });
    const first = echo.ping({ msg: "1" });
    await expect(echo.ping({ msg: "2" })).rejects.toMatchObject({ type: "overloaded", reason: "one at a time" });
    await first;
    await turns();
    expect((await echo.ping({ msg: "3" })).reply).toBe("echo:3");
    expect(place.log).toEqual(["1", "3"]);
    using broken = intercept(place.client, Echo.Client, () => {
      throw new Error("secret");
    });
    await expect(broken.ping({ msg: "4" })).rejects.toMatchObject({ reason: "Internal error from an interceptor" });
    expect(warnings).toEqual([["Uncaught error in an interceptor", new Error("secret")]]);
  });

  test("has to call next before it returns, and once", async () => {
    using place = open(isRemote);
    using late = intercept(place.client, Echo.Client, async (_call, next) => {
      await turn();
      await next();
    });
    await expect(late.ping({ msg: "late" })).rejects.toThrow("called next too late");
    using never = intercept(place.client, Echo.Client, () => {});
    await expect(never.ping({ msg: "never" })).rejects.toThrow("neither called next nor refused");
    using neverLater = intercept(place.client, Echo.Client, () => turn());
    await expect(neverLater.ping({ msg: "never" })).rejects.toThrow("neither called next nor refused");
    let second: unknown;
    using twice = intercept(place.client, Echo.Client, (_call, next) => {
      next();
      try {
        next();
      } catch (error) {
        second = error;
      }
    });
    await twice.ping({ msg: "twice" });
    expect((second as RpcError).reason).toBe("An interceptor called next twice");
    expect(place.log).toEqual(["twice"]);
  });

  test("keeps the order of calls, also of those that are pipelined, and passes capabilities on", async () => {
    using place = open(isRemote);
    using echo = intercept(place.client, Echo.Client, (_call, next) => void next());
    const promise = newPromise(Echo.Client);
    using promised = promise.client;
    const calls = [promised.ping({ msg: "1" }), promised.ping({ msg: "2" })];
    promise.resolve(echo);
    calls.push(echo.ping({ msg: "3" }), promised.ping({ msg: "4" }));
    using logger = echo.getLogger().callback;
    const logged = logger.log({ msg: "5" });
    await Promise.all([...calls, logged]);
    expect(place.log).toEqual(["1", "2", "3", "4", "log:5"]);
  });

  test("makes a capability of its own, which breaks with its target and releases it", async () => {
    using place = open(isRemote);
    const echo = intercept(place.client, Echo.Client, (_call, next) => void next());
    using other = intercept(place.client, Echo.Client, (_call, next) => void next());
    using again = echo.$dup();
    await echo.ping({ msg: "" });
    expect([equal(echo, place.client), equal(echo, other), equal(echo, again)]).toEqual([false, false, true]);
    const reasons: string[] = [];
    whenBroken(again, ({ reason }) => void reasons.push(reason));
    echo[Symbol.dispose]();
    place[Symbol.dispose]();
    await turns();
    if (isRemote) {
      expect(reasons).toEqual(["Connection closed"]);
      expect(problem(again)?.type).toBe("disconnected");
    } else {
      expect(place.released).toBe(0);
      again[Symbol.dispose]();
      other[Symbol.dispose]();
      await turns();
      expect(place.released).toBe(1);
    }
  });

  test("that is sent to the peer sees its calls", async () => {
    using place = open(isRemote);
    const seen: string[] = [];
    using echo = intercept(place.client, Echo.Client, (call, next) => {
      seen.push(call.params.asStruct(Echo$ping$Params$Reader).msg);
      next();
    });
    const [a, b] = inMemoryPair();
    const server = twoParty(a, { bootstrap: () => echo });
    using client = twoParty(b);
    {
      using remote = client.bootstrap(Echo.Client);
      expect((await remote.ping({ msg: "over" })).reply).toBe("echo:over");
      const hanging = remote.ping({ msg: "hang" });
      hanging.catch(() => {});
      await turns();
      hanging[Symbol.dispose]();
      await turns();
    }
    await turns();
    expect(seen).toEqual(["over", "hang"]);
    expect(place.log).toEqual(["over", "hang", "aborted"]);
    for (const connection of [server, client]) {
      expect(connection.stats()).toMatchObject({ questions: 0, answers: 0, exports: 0, imports: 0 });
    }
  });
});

test("an interceptor learns that a call was given up, and a method that it was revoked, without its help", async () => {
  const finish: (() => void)[] = [];
  const cancelled: boolean[] = [];
  const service = Echo.serve({
    ping: async (_params, context) => {
      await new Promise<void>((resolve) => void finish.push(resolve));
      cancelled.push(context.cancelled);
    },
    heartbeat() {},
    getLogger() {},
  });
  const outcomes: string[] = [];
  using watched = intercept(service, Echo.Client, (_call, next) => {
    next().then(
      () => outcomes.push("done"),
      (error: unknown) => outcomes.push((error as Error).message),
    );
  });
  const given = watched.ping({ msg: "" });
  given.catch(() => {});
  await turns();
  given[Symbol.dispose]();
  await turns();
  expect(outcomes).toEqual(["Cancelled"]);
  const { client, revoke } = revocable(service, Echo.Client);
  using echo = client;
  const call = echo.ping({ msg: "" });
  const ended = expect(call).rejects.toThrow("enough");
  await turns();
  revoke("enough");
  await ended;
  for (const end of finish) end();
  await turns();
  expect(cancelled).toEqual([true, true]);
  expect(outcomes).toEqual(["Cancelled"]);
});

test("an interceptor's outcome that nobody asks for rejects nothing", async () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown): void => void unhandled.push(error);
  process.on("unhandledRejection", note);
  using place = open(false);
  using echo = intercept(place.client, Echo.Client, (_call, next) => void next());
  await echo.ping({ msg: "fail" }).catch(() => {});
  await turns();
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});

test("a call that would have to wait for its own results fails, also through an interceptor", async () => {
  const { client, resolve } = newPromise(Directory.Client);
  using directory = intercept(client, Directory.Client, (_call, next) => void next());
  using echo = directory.find({ name: "" }).echo;
  using loop = castClient(echo, Directory.Client);
  // The interceptor runs later, so the call is not known to wait for the promise yet.
  resolve(loop);
  await expect(echo.ping({ msg: "" })).rejects.toThrow("Attempt to use pipelined call's result as pipeline target!");
  client[Symbol.dispose]();
});

test("an intercepted stream to a peer keeps its window", async () => {
  const release: (() => void)[] = [];
  const service = Sink.serve({ write: () => new Promise<void>((done) => void release.push(done)), end: () => ({}) });
  const [a, b] = inMemoryPair();
  twoParty(a, { bootstrap: () => service });
  using client = twoParty(b, { newFlowController: () => fixedWindow(100) });
  using remote = client.bootstrap(Sink.Client);
  let count = 0;
  using sink = intercept(remote, Sink.Client, (_call, next) => void (count++, next()));
  await sink.write({ chunk: new Uint8Array(90) });
  let isOpen = false;
  const second = sink.write({ chunk: new Uint8Array(90) }).then(() => {
    isOpen = true;
  });
  await turns();
  expect([count, isOpen]).toEqual([2, false]);
  release[0]?.();
  await second;
});

describe.each(places)("a revocable capability for an object %s", (_, isRemote) => {
  test("works until it is revoked; then calls fail, those under way are cancelled, and the target is released", async () => {
    using place = open(isRemote);
    const { client, revoke } = revocable(place.client, Echo.Client);
    using echo = client;
    expect((await echo.ping({ msg: "1" })).reply).toBe("echo:1");
    using logger = echo.getLogger().callback;
    await logger.log({ msg: "2" });
    const hanging = echo.ping({ msg: "hang" });
    await turns();
    const broken: string[] = [];
    whenBroken(echo, ({ reason }) => void broken.push(reason));
    expect(problem(echo)).toBeNull();
    place.client[Symbol.dispose]();
    await turns();
    expect(place.released).toBe(0);
    revoke(new RpcError("failed", "no longer yours"));
    revoke(new Error("again"));
    await expect(hanging).rejects.toMatchObject({ type: "failed", reason: "no longer yours" });
    await expect(echo.ping({ msg: "3" })).rejects.toMatchObject({ type: "failed", reason: "no longer yours" });
    await turns();
    expect(place.log).toEqual(["1", "log:2", "hang", "aborted"]);
    expect(broken).toEqual(["no longer yours"]);
    expect(problem(echo)?.reason).toBe("no longer yours");
    if (!isRemote) expect(place.released).toBe(1);
    // What was obtained through it is not taken back.
    await logger.log({ msg: "4" });
    expect(place.log.at(-1)).toBe("log:4");
  });

  test("is revoked for those who got it by a connection", async () => {
    using place = open(isRemote);
    const { client, revoke } = revocable(place.client, Echo.Client);
    using own = client;
    const [a, b] = inMemoryPair();
    const server = twoParty(a, { bootstrap: () => own });
    using connection = twoParty(b);
    {
      using remote = connection.bootstrap(Echo.Client);
      expect((await remote.ping({ msg: "1" })).reply).toBe("echo:1");
      const hanging = remote.ping({ msg: "hang" });
      await turns();
      revoke();
      await expect(hanging).rejects.toMatchObject({ reason: "The capability was revoked" });
      await expect(remote.ping({ msg: "2" })).rejects.toMatchObject({ reason: "The capability was revoked" });
    }
    await turns();
    expect(place.log).toEqual(["1", "hang", "aborted"]);
    for (const one of [server, connection]) {
      expect(one.stats()).toMatchObject({ questions: 0, answers: 0, exports: 0, imports: 0, callWords: 0 });
    }
  });

  test("that nobody refers to any more releases its target, and revoking it does nothing", async () => {
    using place = open(isRemote);
    const { client, revoke } = revocable(place.client, Echo.Client);
    await client.ping({ msg: "" });
    client[Symbol.dispose]();
    place.client[Symbol.dispose]();
    await turns();
    if (!isRemote) expect(place.released).toBe(1);
    revoke();
  });
});

test("a revoked promise breaks at once, and the calls that wait on it fail", async () => {
  const promised = newPromise(Echo.Client);
  const { client, revoke } = revocable(promised.client, Echo.Client);
  using echo = client;
  promised.client[Symbol.dispose]();
  const waiting = echo.ping({ msg: "1" });
  const broken: string[] = [];
  whenBroken(echo, ({ reason }) => void broken.push(reason));
  revoke("enough");
  await expect(waiting).rejects.toThrow("enough");
  const arrived: string[] = [];
  const service = Echo.serve({ ping: ({ msg }) => void arrived.push(msg), heartbeat() {}, getLogger() {} });
  promised.resolve(service);
  await turns();
  expect(arrived).toEqual([]);
  expect(broken).toEqual(["enough"]);
});
