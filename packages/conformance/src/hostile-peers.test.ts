// Peers that mean no good, over real sockets: each is got rid of, and the others are served meanwhile.

import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect as openSocket, type Socket } from "node:net";
import { Duplex } from "node:stream";
import { Restorer, SecretKey, ServiceId, tlsConnect, Vat } from "@capnp/net";
import { clientVat, connect, type NodeVatOptions, serve, type ServedVat, VatConfig } from "@capnp/node";
import { setLogHandler } from "@capnp/rpc";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Callback, Echo } from "./contract/echo.capnp.js";
import { until } from "./local-net.js";

const id = ServiceId.public("main");
const lines: string[] = [];
const log = {
  debug() {},
  info() {},
  warn: (line: string) => void lines.push(line),
  error: (line: string) => void lines.push(line),
};

let served: ServedVat;
let port: number;
const sockets = new Set<Socket>();
beforeEach(() => {
  setLogHandler((line) => void lines.push(line));
});
afterEach(async () => {
  setLogHandler(undefined);
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  await served.close();
  lines.length = 0;
});

async function start(options: NodeVatOptions & { tls?: boolean; maxConnections?: number } = {}): Promise<void> {
  const { tls = true, ...more } = options;
  const listenAddress = { type: "tcp", host: "127.0.0.1", port: 0 } as const;
  const service = Echo.serve({
    ping: ({ msg }) => ({ reply: msg === "large" ? "x".repeat(64 * 1024) : `got:${msg}` }),
    heartbeat() {},
    getLogger: () => ({ callback: Callback.serve({ log() {} }) }),
  });
  const config = new VatConfig({ secretKey: "ephemeral", listenAddress, tls });
  served = await serve(config, { restorer: Restorer.single(id, service), log, ...more });
  const { listenAddress: actual } = served.config;
  port = actual.type === "tcp" ? actual.port : 0;
}

/** A whole visit of a peer that behaves. */
async function visit(): Promise<string> {
  await using vat = clientVat();
  using echo = vat.import(served.vat.sturdyUri(id)).connect(Echo.Client);
  return (await echo.ping({ msg: "hello" })).reply;
}

async function rawSocket(): Promise<Socket> {
  const socket = openSocket(port, "127.0.0.1");
  sockets.add(socket);
  socket.on("error", () => {});
  await once(socket, "connect");
  return socket;
}

describe("a server", () => {
  test("closes hundreds of connections that say nothing, and serves meanwhile", async () => {
    await start({ handshakeTimeout: 800 });
    // Thousands are in the soak: each costs the server some milliseconds.
    const count = 300;
    const closed: Promise<unknown>[] = [];
    for (let i = 0; i < count; i += 100) {
      const some = await Promise.all(Array.from({ length: 100 }, rawSocket));
      closed.push(...some.map((socket) => once(socket.resume(), "close")));
    }
    expect(await visit()).toBe("got:hello");
    await Promise.all(closed);
    expect(lines.filter((line) => line.includes("the handshake took more than 800 ms"))).toHaveLength(count);
    await until(() => [...served.vat.connections].length === 0);
  });

  test("ends a connection whose peer sends garbage after the handshake", async () => {
    await start();
    const { secretKey } = served.config;
    for (let i = 0; i < 20; i++) {
      const { stream } = await tlsConnect(await rawSocket(), SecretKey.generate(), secretKey.fingerprint);
      const over = new Promise<void>((resolve) => {
        stream.start({ data() {}, drain() {}, closed: () => resolve() });
      });
      // No frame has that many segments.
      stream.write([Buffer.from([255, 255, 255, 255]), randomBytes(500)]);
      await over;
    }
    await until(() => [...served.vat.connections].length === 0);
    expect(lines.filter((line) => line.includes("segments is over the limit"))).toHaveLength(20);
    expect(await visit()).toBe("got:hello");
  });

  test("ends a connection whose peer asks for much and reads nothing", async () => {
    await start({ tls: false, limits: { queuedBytes: 1024 * 1024 } });
    let socket: Duplex | undefined;
    // All is written, nothing read.
    const deaf = new Vat({
      async dial(location) {
        const raw = await connect(location);
        socket = raw;
        return new Duplex({
          read() {},
          write: (chunk, _encoding, done) => void raw.write(chunk, done),
          final: (done) => void raw.end(done),
          destroy: (error, done) => {
            raw.destroy();
            done(error);
          },
        });
      },
    });
    const echo = deaf.import(served.vat.sturdyUri(id)).connect(Echo.Client);
    const calls = Array.from({ length: 400 }, () => echo.ping({ msg: "large" }));
    for (const call of calls) call.catch(() => {});
    await until(() => [...served.vat.connections].length === 1);
    expect(await visit()).toBe("got:hello");
    await until(() => [...served.vat.connections].length === 0);
    expect(lines.join()).toMatch(/Over the limit of \d+ queuedBytes/);
    socket?.destroy();
    echo[Symbol.dispose]();
    await deaf.close();
  });

  test("refuses connections beyond its limit, says so, and takes new ones when others have left", async () => {
    await start({ maxConnections: 2 });
    const first = await rawSocket();
    await rawSocket();
    const third = await rawSocket();
    await once(third.resume(), "close");
    expect(lines).toContain('Refused a connection: 2 are open (limit "maxConnections")');
    first.destroy();
    await until(() => lines.some((line) => line.includes("closed the connection during the handshake")));
    expect(await visit()).toBe("got:hello");
  });

  test("answers calls beyond the limit of those under way with overloaded, and goes on", async () => {
    await start({ limits: { callWords: 64 } });
    await using vat = clientVat();
    using echo = vat.import(served.vat.sturdyUri(id)).connect(Echo.Client);
    await expect(echo.ping({ msg: "x".repeat(2000) })).rejects.toMatchObject({ type: "overloaded" });
    expect((await echo.ping({ msg: "short" })).reply).toBe("got:short");
  });
});
