// Services and clients over a connection, through generated code.
import { describeMessage, dumpConnection } from "@capnp/rpc/protocol";
import { castClient, inMemoryPair, newPromise, RpcError, setLogHandler, twoParty, whenBroken } from "@capnp/rpc";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Callback, Directory, Echo } from "./contract/echo.capnp.js";

const warnings: string[] = [];
beforeEach(() => {
  warnings.length = 0;
  setLogHandler((message) => void warnings.push(message));
});
afterEach(() => {
  setLogHandler(undefined);
  expect(warnings).toEqual([]);
});

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

type Server = Parameters<typeof Directory.serve>[0];

function directory(server: Partial<Server> = {}, onRelease: () => void = () => {}) {
  return Directory.serve(
    {
      ping: ({ msg }) => ({ reply: `echo:${msg}` }),
      async heartbeat({ msg, callback }) {
        if (callback === null) throw new RpcError("failed", "No callback parameter!");
        for (let i = 0; i < 3; i++) await callback.log({ msg: `${msg}${i}` });
      },
      getLogger() {},
      find: () => {},
      store: () => {},
      ...server,
    },
    { release: onRelease },
  );
}

function connect(service: object) {
  const [a, b] = inMemoryPair();
  const server = twoParty(a, { bootstrap: () => service });
  const client = twoParty(b);
  return { server, client, bootstrap: client.bootstrap(Directory.Client) };
}

/** After some turns nothing may be left in any table. */
async function expectNothingLeft({ server, client }: Pick<ReturnType<typeof connect>, "server" | "client">) {
  for (let i = 0; i < 20; i++) await turn();
  const nothing = { questions: 0, answers: 0, exports: 0, imports: 0, embargoes: 0, callWords: 0 };
  expect(client.stats(), dumpConnection(client)).toEqual(nothing);
  expect(server.stats(), dumpConnection(server)).toEqual(nothing);
}

describe("over a connection", () => {
  test("calls are answered, and nothing is left of them", async () => {
    const pair = connect(directory());
    {
      using echo = pair.bootstrap;
      expect((await echo.ping({ msg: "foo" })).reply).toBe("echo:foo");
      const replies = await Promise.all(["a", "b", "c"].map((msg) => echo.ping({ msg })));
      expect(replies.map(({ reply }) => reply)).toEqual(["echo:a", "echo:b", "echo:c"]);
    }
    await expectNothingLeft(pair);
  });

  test("a callback in the params is called, and released when the method settles", async () => {
    const pair = connect(directory());
    const log: string[] = [];
    let released = 0;
    {
      using echo = pair.bootstrap;
      const callback = Callback.serve({ log: ({ msg }) => void log.push(msg) }, { release: () => released++ });
      await echo.heartbeat({ msg: "beat", callback });
      expect(log).toEqual(["beat0", "beat1", "beat2"]);
    }
    await expectNothingLeft(pair);
    expect(released).toBe(1);
  });

  test("pipelined calls leave before anything is returned", async () => {
    const log: string[] = [];
    const [a, b] = inMemoryPair();
    const order: string[] = [];
    const server = twoParty(a, {
      bootstrap: () =>
        directory({ getLogger: () => ({ callback: Callback.serve({ log: ({ msg }) => void log.push(msg) }) }) }),
    });
    const client = twoParty(b, { observer: (_peer, direction) => void order.push(direction) });
    {
      using echo = client.bootstrap(Directory.Client);
      using logger = echo.getLogger().callback;
      const call = logger.log({ msg: "hi" });
      expect(order).toEqual(["sent", "sent", "sent"]);
      await call;
      expect(log).toEqual(["hi"]);
    }
    await expectNothingLeft({ server, client });
  });

  test("calls made only to be pipelined on bring no results, and are finished with their capabilities", async () => {
    const log: string[] = [];
    const received: string[] = [];
    const aborted: string[] = [];
    const service = directory({
      getLogger: () => ({ callback: Callback.serve({ log: ({ msg }) => void log.push(msg) }) }),
      find: (_params, { signal }) => {
        signal.addEventListener("abort", () => void aborted.push("find"));
        return new Promise(() => {});
      },
    });
    const [a, b] = inMemoryPair();
    const server = twoParty(a, { bootstrap: () => service });
    const client = twoParty(b, {
      observer: (_peer, direction, message) => {
        if (direction === "received") received.push(describeMessage(message));
      },
    });
    for (const isRemote of [true, false]) {
      using echo = isRemote ? client.bootstrap(Directory.Client) : service.$client();
      {
        const call = echo.getLogger({}, { pipelineOnly: true });
        using logger = call.callback;
        await logger.log({ msg: `one ${isRemote}` });
        await logger.log({ msg: `two ${isRemote}` });
        await expect(call).rejects.toThrow("has no results");
      }
      const unused = echo.find({}, { pipelineOnly: true });
      for (let i = 0; i < 4; i++) await turn();
      unused[Symbol.dispose]();
    }
    await expectNothingLeft({ server, client });
    expect(log).toEqual(["one true", "two true", "one false", "two false"]);
    expect(aborted).toEqual(["find", "find"]);
    // Of the bootstrap and the two calls of the logger, not of the others.
    expect(received.filter((text) => text.includes(" return "))).toHaveLength(3);
  });

  test("errors keep their type and reason, and say that they are remote", async () => {
    const pair = connect(directory());
    {
      using echo = pair.bootstrap;
      await expect(echo.heartbeat({ msg: "x" })).rejects.toMatchObject({
        name: "RpcError",
        type: "failed",
        reason: "No callback parameter!",
        remote: true,
      });
    }
    await expectNothingLeft(pair);
  });

  test("results with capabilities can be awaited, used and disposed of", async () => {
    let released = 0;
    const log: string[] = [];
    const pair = connect(
      directory({
        getLogger: () => ({
          callback: Callback.serve({ log: ({ msg }) => void log.push(msg) }, { release: () => released++ }),
        }),
      }),
    );
    {
      using echo = pair.bootstrap;
      using results = await echo.getLogger();
      await results.callback?.log({ msg: "1" });
      expect(log).toEqual(["1"]);
      expect(released).toBe(0);
    }
    await expectNothingLeft(pair);
    expect(released).toBe(1);
  });

  test("a capability that comes back is the one that was sent", async () => {
    let kept: InstanceType<typeof Callback.Client> | null = null;
    const pair = connect(
      directory({
        heartbeat({ callback }) {
          kept = callback?.$dup() ?? null;
        },
        getLogger: () => (results) => {
          using callback = kept;
          results.callback = callback;
        },
      }),
    );
    const log: string[] = [];
    {
      using echo = pair.bootstrap;
      const service = Callback.serve({ log: ({ msg }) => void log.push(msg) });
      await echo.heartbeat({ msg: "", callback: service });
      using results = await echo.getLogger();
      const before = pair.server.stats();
      await results.callback?.log({ msg: "direct" });
      expect(pair.server.stats()).toEqual(before);
      expect(log).toEqual(["direct"]);
    }
    await expectNothingLeft(pair);
  });

  test("cancelling reaches the method", async () => {
    const seen: string[] = [];
    const pair = connect(
      directory({
        ping: (_params, { signal }) =>
          new Promise((_resolve, reject) => {
            seen.push("started");
            signal.addEventListener("abort", () => {
              seen.push("aborted");
              reject(signal.reason);
            });
          }),
      }),
    );
    {
      using echo = pair.bootstrap;
      const controller = new AbortController();
      const call = echo.ping({ msg: "" }, { signal: controller.signal });
      const outcome = expect(call).rejects.toThrow("enough");
      await turn();
      await turn();
      expect(seen).toEqual(["started"]);
      controller.abort(new Error("enough"));
      await outcome;
      await turn();
      await turn();
      expect(seen).toEqual(["started", "aborted"]);
    }
    await expectNothingLeft(pair);
  });

  test("when it is lost, pending and later calls fail at once, and both sides let go of everything", async () => {
    let released = 0;
    const pair = connect(directory({ ping: () => new Promise(() => {}) }, () => released++));
    using echo = pair.bootstrap;
    const broken: string[] = [];
    whenBroken(echo, (error) => void broken.push(error.type));
    const call = echo.ping({ msg: "" });
    const outcome = expect(call).rejects.toMatchObject({ type: "disconnected" });
    await turn();
    await turn();
    pair.server.close();
    await outcome;
    await expect(echo.ping({ msg: "" })).rejects.toMatchObject({ type: "disconnected", reason: "Connection closed" });
    expect(broken).toEqual(["disconnected"]);
    await expectNothingLeft(pair);
    expect(released).toBe(0);
  });

  test("a promised capability can be sent and resolved later, either way", async () => {
    const { client, resolve } = newPromise(Callback.Client);
    const pair = connect(
      directory({
        getLogger: () => ({ callback: client }),
      }),
    );
    const log: string[] = [];
    {
      using echo = pair.bootstrap;
      using logger = echo.getLogger().callback;
      const first = logger.log({ msg: "1" });
      for (let i = 0; i < 5; i++) await turn();
      expect(log).toEqual([]);
      resolve(Callback.serve({ log: ({ msg }) => void log.push(msg) }));
      await first;
      await logger.log({ msg: "2" });
      expect(log).toEqual(["1", "2"]);
      client[Symbol.dispose]();
    }
    await expectNothingLeft(pair);
  });

  test("calls keep their order when a promise turns out to be local", async () => {
    const log: string[] = [];
    const held = newPromise(Echo.Client);
    const pair = connect(
      directory({
        find: () => ({ echo: held.client }),
        async heartbeat() {
          await turn();
        },
      }),
    );
    const mine = Directory.serve({
      ping: ({ msg }) => void log.push(msg),
      heartbeat() {},
      getLogger() {},
      find() {},
      store() {},
    });
    {
      using echo = pair.bootstrap;
      using found = echo.find({ name: "" }).echo;
      const calls = [found.ping({ msg: "1" })];
      await turn();
      calls.push(found.ping({ msg: "2" }));
      using local = mine.$client();
      using cast = castClient(local, Echo.Client);
      held.resolve(cast);
      for (let i = 3; i < 9; i++) {
        calls.push(found.ping({ msg: String(i) }));
        await turn();
      }
      await Promise.all(calls);
      expect(log).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
      held.client[Symbol.dispose]();
    }
    await expectNothingLeft(pair);
  });
});

test("params or results larger than a message may be fail that call alone, and tell the option", async () => {
  const limits = { messageLimitInWords: 1000 };
  const [ours, theirs] = inMemoryPair();
  const echo = Echo.serve({
    ping: ({ msg }) => ({ reply: msg.repeat(10) }),
    heartbeat() {},
    getLogger: () => ({ callback: null }),
  });
  twoParty(theirs, { limits, bootstrap: () => echo });
  using connection = twoParty(ours, { limits });
  using client = connection.bootstrap(Echo.Client);
  await expect(client.ping({ msg: "x".repeat(8000) })).rejects.toThrow(
    /10\d\d words is over the limit of \d+; raise messageLimitInWords/,
  );
  await expect(client.ping({ msg: "x".repeat(1000) })).rejects.toThrow(
    /12\d\d words is over the limit of \d+; raise messageLimitInWords/,
  );
  expect((await client.ping({ msg: "x" })).reply).toBe("xxxxxxxxxx");
  expect(connection.stats()).toMatchObject({ questions: 0 });
});
