// Listening and connecting, over TCP and Unix sockets.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type LookupFunction, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { DuplexStream, type Location, NetError, SecretKey, tlsAccept, tlsConnect } from "@capnp/net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect } from "./connect.js";
import { listen, type ListenHandler, type Listener } from "./listen.js";

let directory = "";
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "capnp-sockets-"));
});
afterAll(() => rmSync(directory, { recursive: true }));

const loopback: Location = { type: "tcp", host: "127.0.0.1", port: 0 };
const unix = (name: string): Location & { type: "unix" } => ({ type: "unix", path: join(directory, name) });

/** A handler that sends back what it gets. */
const echo: ListenHandler = {
  connection: (stream) => stream.pipe(stream),
  error: (error) => {
    throw error;
  },
};

async function failureOf(promise: Promise<unknown>): Promise<NetError> {
  const error = await promise.then(
    () => new Error("succeeded"),
    (error: unknown) => error,
  );
  if (!(error instanceof NetError)) throw error;
  expect(error.message).not.toContain("\n");
  return error;
}

async function ask(location: Location, text: string): Promise<string> {
  const stream = await connect(location);
  stream.end(text);
  let answer = "";
  for await (const chunk of stream) answer += chunk;
  return answer;
}

/** A socket file whose server is gone without having removed it. */
async function leaveStaleSocket(path: string): Promise<void> {
  const server = createServer();
  const other = `${path}.live`;
  await new Promise<void>((resolve) => server.listen(other, resolve));
  const { linkSync } = await import("node:fs");
  linkSync(other, path);
  await new Promise((resolve) => server.close(resolve));
  expect(statSync(path).isSocket()).toBe(true);
}

describe("listen and connect", () => {
  test("a free TCP port is chosen and reported, and bytes go both ways", async () => {
    await using listener = await listen(loopback, echo);
    expect(listener.location).toMatchObject({ type: "tcp", host: "127.0.0.1" });
    expect(listener.location.type === "tcp" && listener.location.port).toBeGreaterThan(0);
    expect(await ask(listener.location, "hello")).toBe("hello");
  });

  test("a Unix socket works, and its file is removed at the end", async () => {
    const location = unix("plain.sock");
    const listener = await listen(location, echo);
    expect(await ask(location, "hello")).toBe("hello");
    await listener.close();
    expect(existsSync(location.path)).toBe(false);
    await listener.close();
  });

  test("the handler learns who connects", async () => {
    const seen: string[] = [];
    const handler: ListenHandler = {
      ...echo,
      connection(stream, from) {
        seen.push(from);
        stream.pipe(stream);
      },
    };
    const location = unix("names.sock");
    await using tcp = await listen(loopback, handler);
    await using _unix: Listener = await listen(location, handler);
    await ask(tcp.location, "");
    await ask(location, "");
    expect(seen).toEqual([expect.stringMatching(/^127\.0\.0\.1:\d+$/), `unix:${location.path}`]);
  });

  test("closing the listener leaves accepted connections alone, and frees the port", async () => {
    const listener = await listen(loopback, echo);
    const stream = await connect(listener.location);
    stream.write("a");
    await new Promise((resolve) => stream.once("data", resolve));
    await listener.close();
    const again = await listen(listener.location, echo);
    await again.close();
    const answer = new Promise((resolve) => stream.once("data", resolve));
    stream.write("still here");
    expect(`${await answer}`).toBe("still here");
    stream.end().resume();
  });

  test("a connection that fails before anybody looks does not end the process", async () => {
    let accepted!: (stream: Duplex) => void;
    const incoming = new Promise<Duplex>((resolve) => {
      accepted = resolve;
    });
    await using listener = await listen(loopback, { ...echo, connection: (stream) => accepted(stream) });
    const client = (await connect(listener.location)) as Socket;
    const server = await incoming;
    const failed = new Promise((resolve) => server.once("close", resolve));
    server.resume();
    client.resetAndDestroy();
    await failed;
    const error = await new Promise<Error | undefined>((resolve) => {
      new DuplexStream(server).start({ data() {}, drain() {}, closed: resolve });
    });
    expect(error?.message).toBe("Connection lost: the peer reset it");
  });

  test("TLS runs over what they give", async () => {
    const [server, client] = [SecretKey.generate(), SecretKey.generate()];
    const peers: string[] = [];
    const accepted: Promise<void>[] = [];
    const accept = async (stream: Duplex): Promise<void> => {
      const secure = await tlsAccept(stream, server);
      peers.push(`${secure.peer}`);
      secure.stream.close();
    };
    await using listener = await listen(unix("tls.sock"), {
      ...echo,
      connection: (stream) => accepted.push(accept(stream)),
    });
    const secure = await tlsConnect(await connect(listener.location), client, server.fingerprint);
    await new Promise((resolve) => secure.stream.start({ data() {}, drain() {}, closed: resolve }));
    await Promise.all(accepted);
    expect(peers).toEqual([`${client.fingerprint}`]);
  });
});

describe("files in the way of a Unix socket", () => {
  test("the socket of a dead server is replaced", async () => {
    const location = unix("stale.sock");
    await leaveStaleSocket(location.path);
    await using _listener: Listener = await listen(location, echo);
    expect(await ask(location, "hello")).toBe("hello");
  });

  test("the socket of a live server is not", async () => {
    const location = unix("live.sock");
    await using _listener: Listener = await listen(location, echo);
    const failure = await failureOf(listen(location, echo));
    expect(failure.code).toBe("listen-failed");
    expect(failure.message).toBe(`Can't listen on unix:${location.path}: another server is listening there`);
    expect(await ask(location, "hello")).toBe("hello");
  });

  test("a file that is not a socket is not", async () => {
    const location = unix("precious.txt");
    writeFileSync(location.path, "precious");
    const failure = await failureOf(listen(location, echo));
    expect(failure.message).toBe(`Can't listen on unix:${location.path}: a file that is not a socket is in the way`);
    expect(readFileSync(location.path, "utf8")).toBe("precious");
  });
});

describe("what goes wrong when listening is said in one line", () => {
  test("a port in use", async () => {
    await using listener = await listen(loopback, echo);
    const failure = await failureOf(listen(listener.location, echo));
    expect(failure.code).toBe("listen-failed");
    expect(failure.message).toMatch(/^Can't listen on tcp:127\.0\.0\.1:\d+: the address is already in use$/);
  });

  test.each([
    [{ type: "tcp", host: "192.0.2.1", port: 0 }, "listen-failed", "this machine has no such address"],
    [{ type: "tcp", host: "not a host", port: 0 }, "unknown-host", 'Unknown host "not a host"'],
    [{ type: "unix", path: "/nonexistent/x.sock" }, "listen-failed", 'the directory "/nonexistent" does not exist'],
  ] as const)("%j", async (location, code, reason) => {
    const failure = await failureOf(listen(location, echo));
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(/^Can't listen on (tcp|unix):/);
    expect(failure.message.endsWith(reason), failure.message).toBe(true);
  });

  test("a path too long for a socket is refused, not cut", async () => {
    const long = unix("x".repeat(110));
    for (const attempt of [listen(long, echo), connect(long)]) {
      const failure = await failureOf(attempt);
      expect(failure.code).toBe("invalid-address");
      expect(failure.message).toMatch(/is too long: it has \d+ bytes, and the system allows \d+$/);
    }
  });
});

/** A name service that knows one answer. */
const resolves =
  (...addresses: string[]): LookupFunction =>
  (_, __, callback) =>
    callback(
      null,
      addresses.map((address) => ({ address, family: 4 })),
    );

async function freePort(): Promise<number> {
  const listener = await listen(loopback, echo);
  await listener.close();
  return listener.location.type === "tcp" ? listener.location.port : 0;
}

/** A name service that knows nobody. */
const knowsNothing: LookupFunction = (_, __, callback) =>
  callback(Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" }), "", 4);

describe("what goes wrong when connecting is said in one line", () => {
  test("nobody listens", async () => {
    const port = await freePort();
    const failure = await failureOf(connect({ type: "tcp", host: "127.0.0.1", port }));
    expect(failure).toMatchObject({ code: "connect-failed", type: "disconnected" });
    expect(failure.message).toBe(
      `Network connection for tcp:127.0.0.1:${port} failed: connection refused; is the server running?`,
    );
  });

  test("nobody listens at any of several addresses", async () => {
    const port = await freePort();
    const lookup = resolves("127.0.0.1", "127.0.0.2");
    const failure = await failureOf(connect({ type: "tcp", host: "many.example", port }, { lookup }));
    expect(failure.message).toBe(
      `Network connection for tcp:many.example:${port} failed: connection refused; is the server running?`,
    );
  });

  test("no such socket", async () => {
    const location = unix("missing.sock");
    const failure = await failureOf(connect(location));
    expect(failure.code).toBe("connect-failed");
    expect(failure.message).toBe(
      `Network connection for unix:${location.path} failed: there is no such socket; is the server running?`,
    );
  });

  test("no such host", async () => {
    const failure = await failureOf(
      connect({ type: "tcp", host: "nosuchhost.invalid", port: 1 }, { lookup: knowsNothing }),
    );
    expect(failure.code).toBe("unknown-host");
    expect(failure.message).toBe(
      'Network connection for tcp:nosuchhost.invalid:1 failed: unknown host "nosuchhost.invalid"',
    );
  });

  test("an empty path", async () => {
    expect((await failureOf(connect({ type: "unix", path: "" }))).message).toBe('The socket path "" is not a path');
  });

  test("no answer in time", async () => {
    // The name service never answers, so nothing depends on the network.
    const failure = await failureOf(
      connect({ type: "tcp", host: "slow.example", port: 1 }, { timeout: 20, lookup: () => {} }),
    );
    expect(failure.code).toBe("timeout");
    expect(failure.message).toBe("Network connection for tcp:slow.example:1 failed: no answer in 20 ms");
  });

  test("given up by the caller", async () => {
    const controller = new AbortController();
    const reason = new Error("changed my mind");
    const options = { signal: controller.signal, lookup: () => {} };
    const connecting = connect({ type: "tcp", host: "slow.example", port: 1 }, options);
    controller.abort(reason);
    await expect(connecting).rejects.toBe(reason);
    await expect(connect(loopback, options)).rejects.toBe(reason);
  });

  test("all addresses of a host are tried, in order", async () => {
    await using listener = await listen(loopback, echo);
    const port = listener.location.type === "tcp" ? listener.location.port : 0;
    const lookup = resolves("127.0.0.2", "127.0.0.3", "127.0.0.1");
    const stream = await connect({ type: "tcp", host: "many.example", port }, { lookup });
    expect((stream as Socket).remoteAddress).toBe("127.0.0.1");
    stream.end().resume();
  });
});
