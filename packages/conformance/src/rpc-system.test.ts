// Vats over a network, and the safety net under their capabilities.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import {
  castClient,
  inMemoryPair,
  type Network,
  RpcError,
  RpcSystem,
  setLogHandler,
  type Transport,
  twoParty,
} from "@capnp/rpc";
import { dumpConnection } from "@capnp/rpc/protocol";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Callback, Echo, Echo$getLogger$Results$Builder } from "./contract/echo.capnp.js";

const warnings: string[] = [];
beforeEach(() => {
  warnings.length = 0;
  setLogHandler((message) => void warnings.push(message));
});
afterEach(() => {
  setLogHandler(undefined);
});

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const echo = (name: string) =>
  Echo.serve({ ping: ({ msg }) => ({ reply: `${name}:${msg}` }), heartbeat() {}, getLogger() {} });

/** A network within the process: vats by name. */
class Hub {
  readonly vats = new Map<string, RpcSystem<string>>();
  dialled = 0;

  join(name: string, bootstrap?: (objectId: Uint8Array, peer: string) => never): RpcSystem<string> {
    const network: Network<string> = {
      key: (peer) => peer,
      connect: async (peer): Promise<Transport> => {
        this.dialled++;
        await turn();
        const other = this.vats.get(peer);
        if (other === undefined) throw new RpcError("disconnected", `There is no vat ${peer}`);
        const [mine, theirs] = inMemoryPair();
        other.accept(theirs, name);
        return mine;
      },
    };
    const vat = new RpcSystem(network, { bootstrap });
    this.vats.set(name, vat);
    return vat;
  }
}

describe("a vat", () => {
  test("shares a connection to a peer between all that is used there", async () => {
    const hub = new Hub();
    hub.join("server", () => echo("server") as never);
    using client = hub.join("client");
    using one = client.bootstrap("server", Echo.Client);
    using other = client.bootstrap("server", Echo.Client);
    const replies = await Promise.all([one.ping({ msg: "1" }), other.ping({ msg: "2" })]);
    using third = client.bootstrap("server", Echo.Client);
    expect([...replies, await third.ping({ msg: "3" })].map(({ reply }) => reply)).toEqual([
      "server:1",
      "server:2",
      "server:3",
    ]);
    expect(hub.dialled).toBe(1);
    expect([...client.connections]).toHaveLength(1);
  });

  test("is asked for objects by the bytes of their ids, and told who asks", async () => {
    const hub = new Hub();
    const asked: [number[], string][] = [];
    hub.join("server", (objectId, peer) => {
      asked.push([[...objectId], peer]);
      return (objectId.length === 0 ? null : Promise.resolve(echo("found"))) as never;
    });
    using client = hub.join("client");
    const id = Uint8Array.of(0xff, 0, 0xfe, 0x80);
    using found = client.bootstrap("server", Echo.Client, id);
    expect((await found.ping({ msg: "x" })).reply).toBe("found:x");
    using missing = client.bootstrap("server", Echo.Client);
    await expect(missing.ping({ msg: "x" })).rejects.toMatchObject({ reason: "There is no such object" });
    expect(asked).toEqual([
      [[...id], "client"],
      [[], "client"],
    ]);
  });

  test("that cannot be reached fails the calls with the reason", async () => {
    using client = new Hub().join("client");
    using nobody = client.bootstrap("nobody", Echo.Client);
    await expect(nobody.ping({ msg: "" })).rejects.toMatchObject({
      type: "disconnected",
      reason: "There is no vat nobody",
    });
  });

  test("without objects says so", async () => {
    const [a, b] = inMemoryPair();
    twoParty(a);
    using nothing = twoParty(b).bootstrap(Echo.Client);
    await expect(nothing.ping({ msg: "" })).rejects.toMatchObject({ reason: "This vat has no bootstrap object" });
  });

  test("keeps the errors of its provider to itself, unless they are RpcErrors", async () => {
    const [a, b] = inMemoryPair();
    twoParty(a, {
      bootstrap: (objectId) => {
        throw objectId.length === 0 ? new Error("secret") : new RpcError("overloaded", "not now");
      },
    });
    const client = twoParty(b);
    using one = client.bootstrap(Echo.Client);
    await expect(one.ping({ msg: "" })).rejects.toMatchObject({ reason: "Internal error from the bootstrap provider" });
    using other = client.bootstrap(Echo.Client, Uint8Array.of(1));
    await expect(other.ping({ msg: "" })).rejects.toMatchObject({ type: "overloaded", reason: "not now" });
    expect(warnings).toEqual(["Uncaught error in the bootstrap provider"]);
  });

  test("that is closed closes its connections, and connects no more", async () => {
    const hub = new Hub();
    const server = hub.join("server", () => echo("server") as never);
    const client = hub.join("client");
    using object = client.bootstrap("server", Echo.Client);
    await object.ping({ msg: "" });
    const reasons: string[] = [];
    for (const connection of server.connections) connection.onClose(({ reason }) => void reasons.push(reason));
    client.close();
    await expect(object.ping({ msg: "" })).rejects.toMatchObject({ type: "disconnected" });
    await turn();
    await turn();
    expect(reasons).toEqual(["Connection closed"]);
    expect([...server.connections]).toEqual([]);
    using later = client.bootstrap("server", Echo.Client);
    await expect(later.ping({ msg: "" })).rejects.toMatchObject({ reason: "This vat was closed" });
  });

  test("that disconnects while its object is being found does no harm", async () => {
    const [a, b] = inMemoryPair();
    let released = 0;
    const found: { give?: (service: object) => void } = {};
    const server = twoParty(a, {
      bootstrap: () =>
        new Promise<object>((resolve) => {
          found.give = resolve;
        }),
    });
    const client = twoParty(b);
    using object = client.bootstrap(Echo.Client);
    const call = object.ping({ msg: "" });
    const outcome = expect(call).rejects.toMatchObject({ type: "disconnected" });
    await turn();
    await turn();
    client.close();
    await outcome;
    await turn();
    await turn();
    found.give?.(Callback.serve({ log() {} }, { release: () => released++ }));
    await turn();
    expect(server.closed?.type).toBe("disconnected");
    expect(released).toBe(0);
  });
});

describe("the call's context over a connection", () => {
  test("passes tail calls on, back to where they came from without a detour", async () => {
    const [a, b] = inMemoryPair();
    using target = echo("client").$client();
    let kept: InstanceType<typeof Echo.Client> | null = null;
    const server = twoParty(a, {
      bootstrap: () =>
        Echo.serve({
          ping: (params, context) => context.tailCall(() => (kept as InstanceType<typeof Echo.Client>).ping(params)),
          heartbeat({ callback }) {
            kept = callback === null ? null : castClient(callback, Echo.Client);
          },
          getLogger() {},
        }),
    });
    const client = twoParty(b);
    {
      using object = client.bootstrap(Echo.Client);
      using callback = castClient(target, Callback.Client);
      await object.heartbeat({ callback });
      expect((await object.ping({ msg: "x" })).reply).toBe("client:x");
    }
    (kept as unknown as Disposable)[Symbol.dispose]();
    for (let i = 0; i < 9; i++) await turn();
    expect(client.stats(), dumpConnection(client)).toMatchObject({ questions: 0, answers: 0, exports: 0, imports: 0 });
    expect(server.stats(), dumpConnection(server)).toMatchObject({ questions: 0, answers: 0, exports: 0, imports: 0 });
  });

  test("lets pipelined calls go ahead with setPipeline", async () => {
    const [a, b] = inMemoryPair();
    const log: string[] = [];
    const server = twoParty(a, {
      bootstrap: () =>
        Echo.serve({
          ping() {},
          heartbeat() {},
          getLogger(_params, context) {
            const callback = Callback.serve({ log: ({ msg }) => void log.push(msg) });
            context.setPipeline(Echo$getLogger$Results$Builder, { callback });
            return new Promise<void>((_resolve, reject) => {
              context.signal.addEventListener("abort", () => reject(context.signal.reason));
            });
          },
        }),
    });
    const client = twoParty(b);
    {
      using object = client.bootstrap(Echo.Client);
      using call = object.getLogger();
      using logger = call.callback;
      await logger.log({ msg: "early" });
      expect(log).toEqual(["early"]);
    }
    for (let i = 0; i < 9; i++) await turn();
    expect(server.stats(), dumpConnection(server)).toMatchObject({ answers: 0, exports: 0 });
  });
});

test("a client that nobody disposes of is released by the garbage collector, with a warning", async () => {
  setFlagsFromString("--expose-gc");
  const gc = runInNewContext("gc") as () => void;
  let released = 0;
  const leak = (): void => {
    Callback.serve({ log() {} }, { release: () => released++, name: "the leaked one" }).$client();
  };
  leak();
  for (let i = 0; i < 20; i++) {
    await turn();
    gc();
  }
  expect(released).toBe(1);
  expect(warnings.join()).toContain("the leaked one was garbage-collected without being disposed of");
});
