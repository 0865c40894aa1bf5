// Services, clients and calls without any connection, through generated code.
import {
  castClient,
  brokenClient,
  equal,
  newPromise,
  RpcError,
  setLogHandler,
  whenBroken,
  whenSettled,
} from "@capnp/rpc";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Callback, Directory, Echo, Echo$getLogger$Results$Builder } from "./contract/echo.capnp.js";

function echoService(log: string[] = [], onRelease?: () => void) {
  let beats = 0;
  return Echo.serve(
    {
      ping: ({ msg }) => {
        log.push(msg);
        return { reply: `echo:${msg}` };
      },
      async heartbeat({ msg, callback }) {
        if (callback === null) throw new RpcError("failed", "No callback parameter!");
        for (let i = 0; i < 3; i++) await callback.log({ msg: `${msg}${beats++}` });
      },
      getLogger: () => ({ callback: Callback.serve({ log: ({ msg }) => void log.push(`logged ${msg}`) }) }),
    },
    onRelease === undefined ? {} : { release: onRelease },
  );
}

/** A promise that the test resolves. */
function later(): { promise: Promise<void>; resolve: () => void } {
  const ending: { promise: Promise<void>; resolve: () => void } = { promise: Promise.resolve(), resolve: () => {} };
  ending.promise = new Promise((resolve) => {
    ending.resolve = resolve;
  });
  return ending;
}

const warnings: string[] = [];
beforeEach(() => {
  warnings.length = 0;
  setLogHandler((message) => void warnings.push(message));
});
afterEach(() => {
  setLogHandler(undefined);
});

describe("a local service", () => {
  test("answers calls", async () => {
    using echo = echoService().$client();
    expect((await echo.ping({ msg: "foo" })).reply).toBe("echo:foo");
    const { reply } = await echo.ping((params) => {
      params.msg = "bar";
    });
    expect(reply).toBe("echo:bar");
  });

  test("gets its calls in order, after the code that made them, whoever holds the clients", async () => {
    const log: string[] = [];
    const service = echoService(log);
    using a = service.$client();
    using b = service.$client();
    const calls = [a.ping({ msg: "1" }), b.ping({ msg: "2" }), a.ping({ msg: "3" })];
    expect(log).toEqual([]);
    await Promise.all(calls);
    expect(log).toEqual(["1", "2", "3"]);
  });

  test("can be called through a capability in its own params and results", async () => {
    const log: string[] = [];
    using echo = echoService(log).$client();
    const callback = Callback.serve({ log: ({ msg }) => void log.push(msg) });
    await echo.heartbeat({ msg: "beat", callback });
    expect(log).toEqual(["beat0", "beat1", "beat2"]);
    using logger = echo.getLogger().callback;
    await logger.log({ msg: "pipelined" });
    expect(log.at(-1)).toBe("logged pipelined");
  });

  test("is released with its last reference, and can be used again", async () => {
    let released = 0;
    const service = echoService([], () => released++);
    const first = service.$client();
    const second = first.$dup();
    first[Symbol.dispose]();
    first[Symbol.dispose]();
    await second.ping({ msg: "still there" });
    expect(released).toBe(0);
    second[Symbol.dispose]();
    await Promise.resolve();
    expect(released).toBe(1);
    using third = service.$client();
    expect((await third.ping({ msg: "again" })).reply).toBe("echo:again");
  });

  test("lives as long as a call to it runs", async () => {
    const order: string[] = [];
    const ending = later();
    const service = Callback.serve(
      {
        log: () => ending.promise.then(() => void order.push("method")),
      },
      { release: () => void order.push("release") },
    );
    const client = service.$client();
    const call = client.log({ msg: "" });
    client[Symbol.dispose]();
    await Promise.resolve();
    expect(order).toEqual([]);
    ending.resolve();
    await call;
    await Promise.resolve();
    expect(order).toEqual(["method", "release"]);
  });

  test("answers methods of the interfaces it inherits from", async () => {
    using directory = Directory.serve({
      ping: ({ msg }) => ({ reply: msg.toUpperCase() }),
      heartbeat: () => {},
      getLogger: () => {},
      find:
        ({ name }) =>
        (results) => {
          results.initPerson().name = name;
        },
      store: (person) => ({ shape: { circle: person.height } }),
    }).$client();
    using echo = castClient(directory, Echo.Client);
    expect((await echo.ping({ msg: "x" })).reply).toBe("X");
    expect((await directory.find({ name: "Ada" })).person.name).toBe("Ada");
    const { shape } = await directory.store({ height: 2 });
    expect(shape.circle).toBe(2);
  });

  test("does not know other interfaces and methods, and says which", async () => {
    using echo = echoService().$client();
    using directory = castClient(echo, Directory.Client);
    await expect(directory.find({ name: "" })).rejects.toMatchObject({
      type: "unimplemented",
      reason: `Unknown interface ${0xe012f50226bb8843n}UL`,
    });
    using logger = Callback.serve({} as never).$client();
    await expect(logger.log({ msg: "" })).rejects.toMatchObject({
      type: "unimplemented",
      reason: "Method Callback.log is not implemented",
    });
  });
});

describe("errors", () => {
  test("an RpcError reaches the caller as it was thrown", async () => {
    using echo = echoService().$client();
    const error = await echo.heartbeat({ msg: "" }).catch((reason: unknown) => reason);
    expect(RpcError.is(error) && error.reason).toBe("No callback parameter!");
    expect(warnings).toEqual([]);
  });

  test("another error reaches the caller without its text, and the log in full", async () => {
    using logger = Callback.serve({
      log() {
        throw new TypeError("secret");
      },
    }).$client();
    await expect(logger.log({ msg: "" })).rejects.toMatchObject({
      type: "failed",
      reason: "Internal error from Callback.log",
    });
    expect(warnings).toEqual(["Uncaught error in Callback.log"]);
  });

  test("bad results are the method's error", async () => {
    using echo = Echo.serve({ ping: () => ({ reply: 3 as never }), heartbeat() {}, getLogger() {} }).$client();
    await expect(echo.ping({ msg: "" })).rejects.toMatchObject({ reason: "Internal error from Echo.ping" });
  });

  test("bad params throw at once and are not sent", () => {
    using echo = echoService().$client();
    expect(() => echo.ping({ msg: 3 as never })).toThrow(TypeError);
  });

  test("a call used only for pipelining causes no unhandled rejection", async () => {
    using echo = brokenClient(Echo.Client, new RpcError("overloaded", "too much"));
    using logger = echo.getLogger().callback;
    await expect(logger.log({ msg: "" })).rejects.toMatchObject({ type: "overloaded", reason: "too much" });
  });
});

describe("capabilities in messages", () => {
  test("are the same client each time, and belong to the message", async () => {
    using echo = echoService().$client();
    const results = await echo.getLogger();
    const { callback } = results;
    expect(results.callback).toBe(callback);
    await callback?.log({ msg: "once" });
    results[Symbol.dispose]();
    expect(() => callback?.log({ msg: "twice" })).toThrow("$dup()");
  });

  test("in params are released when the method settles, unless kept with $dup", async () => {
    let kept: InstanceType<typeof Callback.Client> | null = null;
    let dropped: InstanceType<typeof Callback.Client> | null = null;
    using echo = Echo.serve({
      ping() {},
      getLogger() {},
      heartbeat({ callback }) {
        dropped = callback;
        kept = callback?.$dup() ?? null;
      },
    }).$client();
    let released = 0;
    const log: string[] = [];
    await echo.heartbeat({
      callback: Callback.serve({ log: ({ msg }) => void log.push(msg) }, { release: () => released++ }),
    });
    expect(() => (dropped as unknown as InstanceType<typeof Callback.Client>).log({ msg: "" })).toThrow("$dup()");
    using keeper = kept as unknown as InstanceType<typeof Callback.Client>;
    await keeper.log({ msg: "kept" });
    expect(log).toEqual(["kept"]);
    expect(released).toBe(0);
    keeper[Symbol.dispose]();
    await Promise.resolve();
    expect(released).toBe(1);
  });

  test("that are disposed of leave the message alone", async () => {
    using echo = echoService().$client();
    const results = await echo.getLogger();
    {
      using callback = results.callback;
      await callback?.log({ msg: "" });
    }
    expect(() => results.callback?.log({ msg: "" })).toThrow("$dup()");
    results[Symbol.dispose]();
  });

  test("results of a call that was only pipelined on go with the last promised capability", async () => {
    let released = 0;
    using echo = Echo.serve({
      ping() {},
      heartbeat() {},
      getLogger: () => ({ callback: Callback.serve({ log() {} }, { release: () => released++ }) }),
    }).$client();
    {
      using logger = echo.getLogger().callback;
      await logger.log({ msg: "" });
      expect(released).toBe(0);
    }
    await Promise.resolve();
    expect(released).toBe(1);
  });

  test("a client stays the sender's when it is put into a message", async () => {
    let released = 0;
    using echo = echoService().$client();
    const callback = Callback.serve({ log() {} }, { release: () => released++ }).$client();
    await echo.heartbeat({ msg: "", callback });
    expect(released).toBe(0);
    await callback.log({ msg: "" });
    callback[Symbol.dispose]();
    await Promise.resolve();
    expect(released).toBe(1);
  });
});

describe("promised capabilities", () => {
  test("queue calls and then make them in order", async () => {
    const log: string[] = [];
    const { client, resolve } = newPromise(Echo.Client);
    using echo = client;
    const first = echo.ping({ msg: "1" });
    const settled = whenSettled(echo);
    resolve(echoService(log));
    const second = echo.ping({ msg: "2" });
    await Promise.all([first, second, settled]);
    expect(log).toEqual(["1", "2"]);
  });

  test("know their equals once they are settled", async () => {
    const service = echoService();
    using direct = service.$client();
    const { client, resolve } = newPromise(Echo.Client);
    using promised = client;
    expect(equal(promised, direct)).toBeUndefined();
    resolve(direct);
    expect(equal(promised, direct)).toBe(true);
    using other = echoService().$client();
    expect(equal(promised, other)).toBe(false);
  });

  test("break, and say so", async () => {
    const { client, reject } = newPromise(Echo.Client);
    using echo = client;
    const call = echo.ping({ msg: "" });
    const broken: string[] = [];
    whenBroken(echo, (error) => void broken.push(error.reason));
    reject(new RpcError("disconnected", "gone"));
    await expect(call).rejects.toMatchObject({ type: "disconnected", reason: "gone" });
    expect(broken).toEqual(["gone"]);
    await expect(whenSettled(echo)).rejects.toThrow("gone");
  });

  test("cannot wait for themselves", async () => {
    const a = newPromise(Echo.Client);
    const b = newPromise(Echo.Client);
    a.resolve(b.client);
    b.resolve(a.client);
    await expect(a.client.ping({ msg: "" })).rejects.toThrow("Attempt to create a cycle detected:");
    a.client[Symbol.dispose]();
    b.client[Symbol.dispose]();
  });

  test("cannot be resolved to a result of a call that waits for them", async () => {
    const { client, resolve } = newPromise(Directory.Client);
    const echo = client.find({ name: "" }).echo;
    using loop = castClient(echo, Directory.Client);
    resolve(loop);
    await expect(echo.ping({ msg: "" })).rejects.toThrow("Attempt to create a cycle detected:");
    echo[Symbol.dispose]();
    client[Symbol.dispose]();
  });
});

function slow() {
  const seen: string[] = [];
  const service = Callback.serve({
    log: ({ msg }, { signal }) => {
      seen.push(`start ${msg}`);
      return new Promise<void>((_resolve, reject) => {
        signal.addEventListener("abort", () => {
          seen.push(`abort ${msg}`);
          reject(signal.reason);
        });
      });
    },
  });
  return { seen, service };
}

describe("cancelling", () => {
  test("by disposing of the call reaches the method's signal and rejects the call", async () => {
    const { seen, service } = slow();
    using client = service.$client();
    const call = client.log({ msg: "a" });
    const outcome = expect(call).rejects.toMatchObject({ reason: "Cancelled" });
    await Promise.resolve();
    call[Symbol.dispose]();
    await outcome;
    expect(seen).toEqual(["start a", "abort a"]);
    expect(warnings).toEqual([]);
  });

  test("by signal rejects with the signal's reason", async () => {
    const { seen, service } = slow();
    using client = service.$client();
    const controller = new AbortController();
    const call = client.log({ msg: "a" }, { signal: controller.signal });
    await Promise.resolve();
    controller.abort(new Error("no longer wanted"));
    await expect(call).rejects.toThrow("no longer wanted");
    expect(seen).toEqual(["start a", "abort a"]);
    await expect(client.log({ msg: "b" }, { signal: controller.signal })).rejects.toThrow("no longer wanted");
    expect(seen).toEqual(["start a", "abort a"]);
  });

  test("a call that was pipelined on another cancels the other too, if that was given up before", async () => {
    const aborted = later();
    const seen: string[] = [];
    const service = Echo.serve({
      ping: () => ({}),
      heartbeat() {},
      getLogger: (_params, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => {
            seen.push("abort");
            reject(signal.reason);
            aborted.resolve();
          });
        }),
    });
    using echo = service.$client();
    const call = echo.getLogger();
    const logger = call.callback;
    const logging = logger.log({ msg: "never" });
    logging.catch(() => {});
    logger[Symbol.dispose]();
    call[Symbol.dispose]();
    await new Promise(setImmediate);
    expect(seen).toEqual([]);
    logging[Symbol.dispose]();
    await aborted.promise;
  });

  test("before the method starts means that it never does", async () => {
    const { seen, service } = slow();
    using client = service.$client();
    client.log({ msg: "a" })[Symbol.dispose]();
    await new Promise(setImmediate);
    expect(seen).toEqual([]);
  });
});

describe("the call's context", () => {
  test("tail calls pass on results, and pipelined calls", async () => {
    const log: string[] = [];
    const behind = echoService(log);
    using target = behind.$client();
    using front = Echo.serve({
      ping: (params, context) => context.tailCall(() => target.ping(params)),
      heartbeat() {},
      getLogger: (_params, context) => context.tailCall(() => target.getLogger()),
    }).$client();
    expect((await front.ping({ msg: "hi" })).reply).toBe("echo:hi");
    using logger = front.getLogger().callback;
    await logger.log({ msg: "x" });
    expect(log).toEqual(["hi", "logged x"]);
  });

  test("setPipeline lets pipelined calls go ahead of the results", async () => {
    const log: string[] = [];
    const ending = later();
    using front = Echo.serve({
      ping() {},
      heartbeat() {},
      getLogger(_params, context) {
        using callback = Callback.serve({ log: ({ msg }) => void log.push(msg) }).$client();
        context.setPipeline(Echo$getLogger$Results$Builder, { callback });
        return ending.promise;
      },
    }).$client();
    using logger = front.getLogger().callback;
    await logger.log({ msg: "early" });
    expect(log).toEqual(["early"]);
    ending.resolve();
  });
});

test("a struct reader can be the params", async () => {
  using directory = Directory.serve({
    ping() {},
    heartbeat() {},
    getLogger() {},
    find: ({ name }) => ({ person: { name } }),
    store: (person) => ({ shape: { square: Number(person.id) } }),
  }).$client();
  const { person } = await directory.find({ name: "Ada" });
  const { shape } = await directory.store(person);
  expect(shape.square).toBe(0);
});
