import { NetError, Restorer, SecretKey, ServiceId } from "@capnp/net";
import { equal, newPromise, problem, RpcError, setLogHandler, whenBroken, whenSettled } from "@capnp/rpc";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Callback, Echo } from "./contract/echo.capnp.js";
import { LocalNet, until } from "./local-net.js";

const id = ServiceId.public("main");
let released = 0;
const echo = () =>
  Echo.serve(
    { ping: ({ msg }) => ({ reply: `got:${msg}` }), heartbeat() {}, getLogger: () => ({ callback: null }) },
    { release: () => void released++ },
  );
const ping = async (client: Echo.Client, msg = "ping") => (await client.ping({ msg })).reply;
const reason = (promise: PromiseLike<unknown>) => promise.then(String, (error: unknown) => (error as Error).message);

let net: LocalNet;
const warnings: string[] = [];
beforeEach(() => {
  net = new LocalNet();
  released = 0;
  warnings.length = 0;
  setLogHandler((message) => warnings.push(message));
});
afterEach(async () => {
  await net.close();
  setLogHandler(undefined);
});

describe("sturdy refs", () => {
  test.each([true, false])("connect to a service (TLS: %s), which is released when the client is done", async (tls) => {
    const server = net.serve(Restorer.single(id, echo()), { tls });
    const client = net.client();
    using main = client.import(server.sturdyUri(id)).connect(Echo.Client);
    expect(await ping(main)).toBe("got:ping");
    main[Symbol.dispose]();
    await until(() => released === 1);
    for (const vat of [server, client]) {
      for (const connection of vat.connections) {
        expect(connection.stats()).toMatchObject({ questions: 0, answers: 0, exports: 0, imports: 0, embargoes: 0 });
      }
    }
  });

  test("can be used before they are connected, in order", async () => {
    const server = net.serve(Restorer.single(id, echo()));
    using main = net
      .client()
      .import(`${server.sturdyUri(id)}`)
      .connect(Echo.Client);
    const replies = await Promise.all(["a", "b", "c"].map((msg) => ping(main, msg)));
    expect(replies).toEqual(["got:a", "got:b", "got:c"]);
  });

  test("to one's own vat give the object itself, without a connection", async () => {
    const service = echo();
    const server = net.serve(Restorer.single(id, service));
    using own = server.sturdyRef(id).connect(Echo.Client);
    await whenSettled(own);
    using direct = service.$client();
    expect(equal(own, direct)).toBe(true);
    expect(net.dials).toBe(0);
    using unknown = server.sturdyRef(ServiceId.random()).connect(Echo.Client);
    await expect(reason(whenSettled(unknown))).resolves.toBe("Unknown persistent service ID");
  });

  test("with a wrong id are refused, and the connection goes on", async () => {
    const server = net.serve(Restorer.single(id, echo()));
    const client = net.client();
    using main = client.import(server.sturdyUri(id)).connect(Echo.Client);
    using wrong = client.import(server.sturdyUri(ServiceId.random())).connect(Echo.Client);
    expect(await reason(ping(wrong))).toBe("Unknown persistent service ID");
    expect(await ping(main)).toBe("got:ping");
    expect(net.dials).toBe(1);
  });

  test("to a vat without services say so", async () => {
    const server = net.serve(Restorer.none);
    using main = net.client().import(server.sturdyUri(id)).connect(Echo.Client);
    expect(await reason(ping(main))).toBe("This vat has no restorer");
  });

  test("cannot be made for a vat that only connects", () => {
    expect(() => net.client().sturdyUri(id)).toThrow(NetError);
  });

  test("of a restorer that fails tell nothing of why", async () => {
    const server = net.serve({
      restore: () => {
        throw new TypeError("secret");
      },
    });
    using main = net.client().import(server.sturdyUri(id)).connect(Echo.Client);
    expect(await reason(ping(main))).toBe("Internal error restoring object");
  });
});

describe("identity", () => {
  test("a server with another key is refused before it hears anything", async () => {
    let asked = 0;
    const server = net.serve({ restore: () => (asked++, echo()) });
    const uri = `${server.sturdyUri(id)}`.replace(
      /sha-256:[\w-]+/,
      `sha-256:${SecretKey.generate().fingerprint.toBase64url()}`,
    );
    using main = net.client().import(uri).connect(Echo.Client);
    const error = await ping(main).catch((failure: unknown) => failure);
    expect(RpcError.is(error) && error.type).toBe("disconnected");
    expect((error as Error).message).toMatch(/^The server is not who the URI says: expected sha-256@/);
    await until(() => net.refused.length === 1);
    expect(asked).toBe(0);
  });

  test("a vat that nobody answers for is reported as disconnected", async () => {
    const uri = `capnp://sha-256:${SecretKey.generate().fingerprint.toBase64url()}@nowhere:1/`;
    using main = net.client().import(uri).connect(Echo.Client);
    const error = await ping(main).catch((failure: unknown) => failure);
    expect(RpcError.is(error) && [error.type, error.message]).toEqual(["disconnected", "Nobody is at tcp:nowhere:1"]);
  });
});

describe("connections", () => {
  test("are shared: many refs to a vat, asked for at once or later, make one", async () => {
    const server = net.serve(Restorer.single(id, echo()));
    const client = net.client();
    const ref = client.import(server.sturdyUri(id));
    using one = ref.connect(Echo.Client);
    using two = ref.connect(Echo.Client);
    await Promise.all([ping(one), ping(two)]);
    using three = ref.connect(Echo.Client);
    await ping(three);
    await whenSettled(three);
    expect(net.dials).toBe(1);
    expect(equal(one, three)).toBe(true);
  });

  test("without TLS are never shared: nobody knows who is who", async () => {
    const server = net.serve(Restorer.single(id, echo()), { tls: false });
    const client = net.client();
    using one = client.import(server.sturdyUri(id)).connect(Echo.Client);
    using two = client.import(server.sturdyUri(id)).connect(Echo.Client);
    await Promise.all([ping(one), ping(two)]);
    expect(net.dials).toBe(2);
  });

  test("that fail do so for all who wait for them, and the next attempt is a new one", async () => {
    const key = SecretKey.generate();
    const uri = `capnp://sha-256:${key.fingerprint.toBase64url()}@test:1/${id}`;
    const client = net.client();
    const refs = [client.import(uri).connect(Echo.Client), client.import(uri).connect(Echo.Client)];
    for (const ref of refs) {
      expect(await reason(ping(ref))).toBe("Nobody is at tcp:test:1");
      ref[Symbol.dispose]();
    }
    expect(net.dials).toBe(1);
    net.serve(Restorer.single(id, echo()), { key });
    using again = client.import(uri).connect(Echo.Client);
    expect(await ping(again)).toBe("got:ping");
  });

  test("that end break what came over them, once, with the reason", async () => {
    const server = net.serve(Restorer.single(id, echo()));
    using main = net.client().import(server.sturdyUri(id)).connect(Echo.Client);
    await ping(main);
    expect(problem(main)).toBeNull();
    const broken = new Promise<RpcError>((resolve) => whenBroken(main, resolve));
    await server.close();
    expect((await broken).type).toBe("disconnected");
    expect(problem(main)?.type).toBe("disconnected");
    expect(await reason(ping(main))).toBe((await broken).message);
  });

  test("deliver what was sent before the vat was closed", async () => {
    const heard: string[] = [];
    const server = net.serve(Restorer.single(id, Callback.serve({ log: ({ msg }) => void heard.push(msg) })));
    const client = net.client();
    using log = client.import(server.sturdyUri(id)).connect(Callback.Client);
    await whenSettled(log);
    const last = reason(log.log({ msg: "last words" }));
    await client.close();
    await until(() => heard.length === 1);
    expect(await last).toBe("Connection closed");
    using late = client.import(server.sturdyUri(id)).connect(Callback.Client);
    expect(await reason(late.log({ msg: "too late" }))).toMatch(/closed/);
  });

  test("a client that leaves while its service is being restored harms nobody", async () => {
    const gate = newPromise(Echo.Client);
    let restored = () => {};
    const server = net.serve({ restore: () => new Promise((resolve) => (restored = () => resolve(gate.client))) });
    const client = net.client();
    using main = client.import(server.sturdyUri(id)).connect(Echo.Client);
    const call = reason(ping(main));
    await until(() => [...server.connections].some((connection) => connection.stats().answers > 0));
    await client.close();
    expect(await call).toBe("Connection closed");
    await until(() => [...server.connections].length === 0);
    restored();
    gate.client[Symbol.dispose]();
    expect(warnings).toEqual([]);
  });

  test("that cross are settled the same way on both sides: one stays, and it is used", async () => {
    for (let round = 0; round < 20; round++) {
      const a = net.serve(Restorer.single(id, echo()));
      const b = net.serve(Restorer.single(id, echo()));
      const both = [
        [a, b],
        [b, a],
      ] as const;
      const attempt = () =>
        Promise.all(
          both.map(async ([from, to]) => {
            using client = from.import(to.sturdyUri(id)).connect(Echo.Client);
            return reason(ping(client));
          }),
        );
      // Whoever used the connection that lost is told, and may try again.
      for (const result of await attempt()) expect(result).toMatch(/^got:ping$|Invalidated|closed|duplicate/i);
      expect(await attempt()).toEqual(["got:ping", "got:ping"]);
      const open = both.map(([vat]) => [...vat.connections]);
      expect(open.map((connections) => connections.length)).toEqual([1, 1]);
    }
  });
});
