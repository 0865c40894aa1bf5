// Calls and services without a schema, and capabilities behind AnyPointers.
import { AnyPointerBuilder, AnyPointerReader, MessageBuilder } from "@capnp/message";
import {
  AnyClient,
  castClient,
  inMemoryPair,
  readCapability,
  RpcError,
  serveAny,
  setCapability,
  twoParty,
} from "@capnp/rpc";
import { describe, expect, test } from "vitest";
import {
  Callback,
  Echo,
  Echo$getLogger$Results$Reader,
  Echo$interface,
  Echo$ping$Params$Builder,
  Echo$ping$Results$Reader,
} from "./contract/echo.capnp.js";

const ECHO = (BigInt(Echo$interface.high) << 32n) | BigInt(Echo$interface.low);
const PING = Echo$interface.methods().findIndex(({ name }) => name === "ping");
const GET_LOGGER = Echo$interface.methods().findIndex(({ name }) => name === "getLogger");
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const logged: string[] = [];
let released = 0;
const callback = Callback.serve({ log: ({ msg }) => void logged.push(msg) }, { release: () => void released++ });
const echo = Echo.serve({
  ping: ({ msg }) => ({ reply: `echo:${msg}` }),
  heartbeat() {},
  getLogger: () => ({ callback }),
});

/** The service itself, and the same over a connection. */
const places: [string, () => { client: AnyClient; [Symbol.dispose](): void }][] = [
  [
    "here",
    () => {
      using client = echo.$client();
      const any = castClient(client, AnyClient);
      return { client: any, [Symbol.dispose]: () => any[Symbol.dispose]() };
    },
  ],
  [
    "at a peer",
    () => {
      const [a, b] = inMemoryPair();
      twoParty(a, { bootstrap: () => echo });
      const connection = twoParty(b);
      return { client: connection.bootstrap(AnyClient), [Symbol.dispose]: () => connection.close() };
    },
  ],
];

describe.each(places)("an object of an unknown interface %s", (_, open) => {
  test("is called by numbers", async () => {
    using place = open();
    const params = new MessageBuilder().initRoot(Echo$ping$Params$Builder);
    params.msg = "hi";
    const results = await place.client.$call(ECHO, PING, params);
    expect(results).toBeInstanceOf(AnyPointerReader);
    expect(results.asStruct(Echo$ping$Results$Reader).reply).toBe("echo:hi");
    const again = await place.client.$call(ECHO, PING, (pointer) => {
      pointer.initStruct(Echo$ping$Params$Builder).msg = "again";
    });
    expect(again.asStruct(Echo$ping$Results$Reader).reply).toBe("echo:again");
    const none = await place.client.$call(ECHO, PING);
    expect(none.asStruct(Echo$ping$Results$Reader).reply).toBe("echo:");
  });

  test("can be pipelined on by paths, and its results hold capabilities until the call is disposed of", async () => {
    using place = open();
    released = logged.length = 0;
    {
      using call = place.client.$call(ECHO, GET_LOGGER);
      using early = call.$pipeline([0], Callback.Client);
      await early.log({ msg: "early" });
      const results = (await call).asStruct(Echo$getLogger$Results$Reader);
      await results.callback?.log({ msg: "late" });
      expect(released).toBe(0);
    }
    for (let i = 0; i < 4; i++) await turn();
    expect(logged).toEqual(["early", "late"]);
    expect(released).toBe(1);
  });

  test("fails as others do", async () => {
    using place = open();
    await expect(place.client.$call(1n, 2)).rejects.toMatchObject({ type: "unimplemented" });
    await expect(place.client.$call(ECHO, 77).finally(() => {})).rejects.toMatchObject({ type: "unimplemented" });
    expect(() => place.client.$call(-1n, 0)).toThrow(RangeError);
    expect(() => place.client.$call(1n << 64n, 0)).toThrow(RangeError);
    expect(() => place.client.$call(ECHO, 65536)).toThrow(RangeError);
    expect(() =>
      place.client.$call(ECHO, PING, () => {
        throw new Error("bad params");
      }),
    ).toThrow("bad params");
  });
});

describe("a service that takes any call", () => {
  test("gets the numbers and the params, and may return what it likes", async () => {
    const seen: [bigint, number, boolean][] = [];
    const any = serveAny(({ interfaceId, methodId, params }) => {
      seen.push([interfaceId, methodId, params.isNull]);
      if (methodId === 1) return (pointer) => pointer.setText("text");
      if (methodId === 2) return params;
      if (methodId === 3) throw new RpcError("unimplemented", "not that one");
      return undefined;
    });
    const [a, b] = inMemoryPair();
    twoParty(a, { bootstrap: () => any });
    using connection = twoParty(b);
    using remote = connection.bootstrap(AnyClient);
    using local = any.$client();
    for (const client of [remote, local]) {
      seen.length = 0;
      expect((await client.$call(2n ** 64n - 1n, 0)).isNull).toBe(true);
      expect((await client.$call(5n, 1)).asText()).toBe("text");
      expect((await client.$call(5n, 2, (pointer) => pointer.setData(new Uint8Array([1, 2])))).asData()).toEqual(
        new Uint8Array([1, 2]),
      );
      await expect(client.$call(5n, 3)).rejects.toMatchObject({ type: "unimplemented", reason: "not that one" });
      expect(seen).toEqual([
        [2n ** 64n - 1n, 0, true],
        [5n, 1, true],
        [5n, 2, false],
        [5n, 3, true],
      ]);
    }
  });

  test("can pass all calls on, with their capabilities and what is pipelined on them", async () => {
    using client = echo.$client();
    using target = castClient(client, AnyClient);
    const proxy = serveAny(({ interfaceId, methodId, params }, context) =>
      context.tailCall(() => target.$call(interfaceId, methodId, params)),
    );
    const [a, b] = inMemoryPair();
    twoParty(a, { bootstrap: () => proxy });
    using connection = twoParty(b);
    using remote = connection.bootstrap(Echo.Client);
    expect((await remote.ping({ msg: "through" })).reply).toBe("echo:through");
    logged.length = 0;
    using logger = remote.getLogger().callback;
    await logger.log({ msg: "piped" });
    expect(logged).toEqual(["piped"]);
  });
});

describe("a pointer of any type", () => {
  test("can be a capability, in fields and in lists", async () => {
    logged.length = 0;
    const store = serveAny(({ params }) => {
      const first = params.asList(AnyPointerReader).get(1);
      const client = readCapability(first, Callback.Client);
      return client
        ?.log({ msg: "from a list" })
        .then(() => (pointer: AnyPointerBuilder) => setCapability(pointer, client));
    });
    const [a, b] = inMemoryPair();
    twoParty(a, { bootstrap: () => store });
    using connection = twoParty(b);
    using remote = connection.bootstrap(AnyClient);
    using call = remote.$call(1n, 1, (pointer) => {
      const list = pointer.initList(AnyPointerBuilder, 2);
      setCapability(list.get(1), callback);
      expect(readCapability(list.get(0), Callback.Client)).toBeNull();
      expect(readCapability(list.get(1), Callback.Client)).not.toBeNull();
    });
    // The capability is the results themselves, not in a struct.
    using piped = call.$pipeline([], Callback.Client);
    await piped.log({ msg: "piped" });
    const back = readCapability(await call, Callback.Client);
    await back?.log({ msg: "back" });
    expect(logged).toEqual(["from a list", "piped", "back"]);
  });

  test("that is no capability says so", () => {
    const message = new MessageBuilder();
    message.root.setText("x");
    expect(() => readCapability(message.root.asReader(), Callback.Client)).toThrow("capability");
    setCapability(message.root, null);
    expect(readCapability(message.root.asReader(), Callback.Client)).toBeNull();
  });
});
