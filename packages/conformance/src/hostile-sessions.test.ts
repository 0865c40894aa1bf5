// Sessions that go wrong at random, over real sockets: they leave neither a handle nor memory, and others are served meanwhile.

import { once } from "node:events";
import { connect as openSocket } from "node:net";
import { Duplex } from "node:stream";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Restorer, ServiceId, Vat } from "@capnp/net";
import { clientVat, connect, serve, type ServedVat, VatConfig } from "@capnp/node";
import { setLogHandler } from "@capnp/rpc";
import { afterEach, expect, test } from "vitest";
import { Callback, Echo } from "./contract/echo.capnp.js";
import { until } from "./local-net.js";

const SESSIONS = 600;
/** Bytes that the heap may have grown by after all sessions and a collection. */
const HEAP = 1024 * 1024;
const seed = Number(process.env["HOSTILE_SEED"] ?? Math.floor(Math.random() * 2 ** 32));

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const id = ServiceId.public("main");
const silent = { debug() {}, info() {}, warn() {}, error() {} };

afterEach(() => setLogHandler(undefined));

function startServer(): Promise<ServedVat> {
  const service = Echo.serve({
    ping: ({ msg }) => ({ reply: `got:${msg}` }),
    async heartbeat({ callback }) {
      await callback?.log({ msg: "foo" });
    },
    getLogger: () => ({ callback: Callback.serve({ log() {} }) }),
  });
  const listenAddress = { type: "tcp", host: "127.0.0.1", port: 0 } as const;
  const config = new VatConfig({ secretKey: "ephemeral", listenAddress, tls: false });
  return serve(config, { restorer: Restorer.single(id, service), log: silent });
}

/** What a client sends that pings, passes a callback, and pipelines. */
async function validSession(served: ServedVat): Promise<Uint8Array[]> {
  const sent: Uint8Array[] = [];
  const vat = new Vat({
    async dial(location) {
      const raw = await connect(location);
      const tee = new Duplex({
        read() {},
        write(chunk: Uint8Array, _encoding, done) {
          sent.push(new Uint8Array(chunk));
          raw.write(chunk, done);
        },
        final: (done) => void raw.end(done),
        destroy(error, done) {
          raw.destroy();
          done(error);
        },
      });
      raw.on("data", (chunk) => void tee.push(chunk));
      raw.on("end", () => void tee.push(null));
      return tee;
    },
  });
  using echo = vat.import(served.vat.sturdyUri(id)).connect(Echo.Client);
  await echo.ping({ msg: "hello" });
  await echo.heartbeat({ msg: "foo", callback: Callback.serve({ log() {} }) });
  await echo.getLogger().callback.log({ msg: "pipelined" });
  await vat.close();
  return frames(Buffer.concat(sent));
}

function frames(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const result: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const segments = view.getUint32(at, true) + 1;
    let end = at + ((segments >> 1) + 1) * 8;
    for (let i = 0; i < segments; i++) end += view.getUint32(at + 4 + i * 4, true) * 8;
    result.push(bytes.subarray(at, end));
    at = end;
  }
  return result;
}

/** Numbers below a limit from a seed (mulberry32). */
function randomNumbers(from: number): (below: number) => number {
  let state = from >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A session with some of its messages changed, left out, repeated or swapped, and perhaps cut off. */
function hostile(valid: readonly Uint8Array[], next: (below: number) => number): Uint8Array {
  const session: Uint8Array[] = valid.map((frame) => frame.slice());
  for (let changes = 1 + next(4); changes > 0 && session.length > 1; changes--) {
    const i = next(session.length);
    const frame = session[i] as Uint8Array;
    const how = next(6);
    if (how === 0) session.splice(i, 1);
    else if (how === 1) session.splice(next(session.length), 0, frame);
    else if (how === 2) session.splice(next(session.length), 0, ...session.splice(i, 1));
    else frame[how === 3 ? next(8) : next(frame.length)] = next(256);
  }
  const bytes = Buffer.concat(session);
  return next(4) === 0 ? bytes.subarray(0, next(bytes.length)) : bytes;
}

function handles(): string[] {
  return process.getActiveResourcesInfo().filter((name) => /TCP|Timeout/.test(name));
}

test(`hundreds of hostile sessions leave no handle and no memory, and a good client is served meanwhile (seed ${seed})`, async () => {
  setLogHandler(() => {});
  const served = await startServer();
  const { listenAddress } = served.config;
  if (listenAddress.type !== "tcp") throw new Error("Not a TCP address");
  const { port } = listenAddress;
  const valid = await validSession(served);
  expect(valid.length).toBeGreaterThan(6);
  const good = clientVat();
  const echo = good.import(served.vat.sturdyUri(id)).connect(Echo.Client);
  const next = randomNumbers(seed);
  const play = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i += 20) {
      // oxlint-disable-next-line no-await-in-loop
      await Promise.all(
        Array.from({ length: 20 }, async () => {
          const socket = openSocket(port, "127.0.0.1").resume();
          socket.on("error", () => {});
          const closed = once(socket, "close");
          socket.end(hostile(valid, next));
          await closed;
        }),
      );
      // oxlint-disable-next-line no-await-in-loop
      expect((await echo.ping({ msg: "hello" })).reply).toBe("got:hello");
    }
    await until(() => [...served.vat.connections].length === 1);
  };
  await play(200);
  await until(() => handles().length <= 3);
  const before = handles();
  collect();
  const heapBefore = process.memoryUsage().heapUsed;
  await play(SESSIONS);
  await until(() => handles().length <= before.length);
  collect();
  const grown = process.memoryUsage().heapUsed - heapBefore;
  console.log(`${SESSIONS} hostile sessions over sockets: heap ${grown} bytes, handles ${handles().join(", ")}`);
  expect(grown).toBeLessThan(HEAP);
  echo[Symbol.dispose]();
  await good.close();
  await served.close();
  await until(() => handles().length === 0);
}, 60_000);
