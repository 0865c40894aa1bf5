// The tutorial's conversation over streams that split, delay, cut and damage what they carry: each call ends with its right result or as
// disconnected, nothing stays in the tables, and the server goes on serving others.

import { type Duplex, duplexPair } from "node:stream";
import { CapnpUri, type Dial, NetError, Restorer, SecretKey, ServiceId, Vat } from "@capnp/net";
import { RpcError } from "@capnp/rpc";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Callback, Echo } from "./contract/echo.capnp.js";
import { until } from "./local-net.js";

type Direction = "to server" | "to client";

/** What happens to a chunk on its way: gives what is delivered, or null to cut the stream. */
type Fault = (chunk: Buffer, direction: Direction) => AsyncIterable<Buffer | null> | Iterable<Buffer | null>;

const id = ServiceId.public("main");
const location = { type: "tcp", host: "test", port: 1 } as const;
const serverKey = SecretKey.generate();
const clientKey = SecretKey.generate();
let servers: Record<"tls" | "plain", Vat>;

const service = (): ReturnType<typeof Echo.serve> =>
  Echo.serve({
    ping: ({ msg }) => ({ reply: `echo:${msg}` }),
    async heartbeat({ msg, callback }) {
      for (let i = 0; i < 3; i++) await callback?.log({ msg });
    },
    getLogger: () => ({ callback: Callback.serve({ log() {} }) }),
  });

beforeAll(() => {
  const make = (tls: boolean) =>
    new Vat({
      dial: () => Promise.reject(new NetError("connect-failed", "This vat connects to nobody")),
      secretKey: () => serverKey,
      restorer: Restorer.single(id, service()),
      tls,
    });
  servers = { tls: make(true), plain: make(false) };
});
afterAll(() => Promise.all([servers.tls.close(), servers.plain.close()]));

/** A stream to a server, with a fault in its middle. */
function dialThrough(fault: Fault, server: Vat): Dial {
  return async () => {
    const [ours, near] = duplexPair();
    const [far, theirs] = duplexPair();
    const all = [ours, near, far, theirs];
    const cut = (): void => {
      for (const stream of all) stream.destroy();
    };
    for (const stream of all) {
      stream.on("error", cut);
      stream.on("close", () => stream.writableFinished || cut());
    }
    const pump = async (from: Duplex, to: Duplex, direction: Direction): Promise<void> => {
      for await (const chunk of from) {
        for await (const part of fault(chunk as Buffer, direction)) {
          if (part === null) return cut();
          if (to.destroyed) return;
          to.write(part);
        }
      }
      to.end();
    };
    pump(near, far, "to server").catch(cut);
    pump(far, near, "to client").catch(cut);
    server.accept(theirs, "test").catch(() => {});
    return ours;
  };
}

const none: Fault = (chunk) => [chunk];

/** Does the tutorial's conversation; gives how each call ended. */
async function converse(kind: "tls" | "plain", fault: Fault): Promise<string[]> {
  const server = servers[kind];
  await using vat = new Vat({ dial: dialThrough(fault, server), secretKey: () => clientKey, handshakeTimeout: 5000 });
  const heard: string[] = [];
  const fate = (call: PromiseLike<unknown>): Promise<string> =>
    Promise.resolve(call).then(
      (results) => (results as { reply?: string }).reply ?? "done",
      (error: unknown) => (RpcError.is(error) ? error.type : `no RpcError: ${String(error)}`),
    );
  const auth = kind === "tls" ? serverKey.fingerprint : ("insecure" as const);
  const ends: string[] = [];
  {
    using echo = vat.import(new CapnpUri(auth, location, id)).connect(Echo.Client);
    ends.push(await fate(echo.ping({ msg: "foo" })));
    ends.push(
      await fate(echo.heartbeat({ msg: "bar", callback: Callback.serve({ log: ({ msg }) => void heard.push(msg) }) })),
    );
    using logger = echo.getLogger().callback;
    ends.push(...(await Promise.all([fate(logger.log({ msg: "x" })), fate(echo.ping({ msg: "last" }))])));
  }
  for (const connection of vat.connections) {
    await until(() => {
      const { questions, answers, exports, imports, embargoes } = connection.stats();
      return connection.closed !== null || questions + answers + exports + imports + embargoes === 0;
    });
  }
  if (ends[1] === "done") expect(heard).toEqual(["bar", "bar", "bar"]);
  await vat.close();
  // The server has nothing left of it.
  await until(() => [...server.connections].length === 0);
  return ends;
}

const right = ["echo:foo", "done", "done", "echo:last"];

/** Each call has its right result, or has failed as disconnected, and after one that has so have all. */
function expectRightUntilLost(ends: string[]): void {
  for (const [i, end] of ends.entries()) expect([right[i], "disconnected"]).toContain(end);
}

/** Does a thing at a number of bytes into one direction. */
function at(offset: number, wanted: Direction, change: (rest: Buffer) => (Buffer | null)[]): Fault {
  let seen = 0;
  return (chunk, direction) => {
    if (direction !== wanted) return [chunk];
    const start = seen;
    seen += chunk.length;
    if (offset < start || offset >= seen) return [chunk];
    return [chunk.subarray(0, offset - start), ...change(chunk.subarray(offset - start))];
  };
}

/** How many bytes go each way when nothing is wrong, and where the frames of messages end. */
async function measure(kind: "tls" | "plain"): Promise<Record<Direction, Buffer>> {
  const sent: Record<Direction, Buffer> = { "to server": Buffer.alloc(0), "to client": Buffer.alloc(0) };
  const record: Fault = (chunk, direction) => {
    sent[direction] = Buffer.concat([sent[direction], chunk]);
    return [chunk];
  };
  expect(await converse(kind, record)).toEqual(right);
  return sent;
}

function boundaries(frames: Buffer): number[] {
  const ends = [0];
  for (let pos = 0; pos < frames.length; ) {
    const segments = frames.readUInt32LE(pos) + 1;
    let words = 0;
    for (let i = 0; i < segments; i++) words += frames.readUInt32LE(pos + 4 + 4 * i);
    pos += 4 * (segments + 1 + (segments % 2 === 0 ? 1 : 0)) + 8 * words;
    ends.push(pos);
  }
  return ends;
}

const directions = ["to server", "to client"] as const;

describe.each(["plain", "tls"] as const)("over a %s stream", (kind) => {
  test("split at every byte, the conversation is the same", async () => {
    const bytes: Fault = (chunk) => Array.from(chunk, (_, i) => chunk.subarray(i, i + 1));
    expect(await converse(kind, bytes)).toEqual(right);
  });

  test("delayed at every chunk, the conversation is the same", async () => {
    let turns = 0;
    const late: Fault = async function* (chunk) {
      for (let i = (turns = (turns * 5 + 3) % 17); i > 0; i--) await new Promise((resolve) => setImmediate(resolve));
      yield chunk;
    };
    for (let i = 0; i < 5; i++) expect(await converse(kind, late)).toEqual(right);
  });

  test.each(directions)("cut on the way %s, at many places, each call ends", async (direction) => {
    const sent = (await measure(kind))[direction];
    const edges = kind === "plain" ? boundaries(sent).flatMap((end) => [end, end + 4]) : [];
    const stride = Math.ceil(sent.length / 40);
    const places = kind === "plain" ? edges : Array.from({ length: 40 }, (_, i) => i * stride);
    let lost = 0;
    for (const place of places.filter((each) => each < sent.length)) {
      const ends = await converse(
        kind,
        at(place, direction, () => [null]),
      );
      expectRightUntilLost(ends);
      if (ends.includes("disconnected")) lost++;
    }
    expect(lost).toBeGreaterThan(5);
    expect(await converse(kind, none)).toEqual(right);
  });
});

test.each(directions)(
  "damaged on the way %s, at many places, TLS notices: no call gets a wrong result",
  async (direction) => {
    const { length } = (await measure("tls"))[direction];
    const damage = (rest: Buffer): Buffer[] => {
      const damaged = Buffer.from(rest);
      damaged[0] = (damaged[0] ?? 0) ^ 0x55;
      return [damaged];
    };
    let lost = 0;
    for (let i = 0; i < 30; i++) {
      const ends = await converse("tls", at(Math.floor((i * length) / 30), direction, damage));
      expectRightUntilLost(ends);
      if (ends.includes("disconnected")) lost++;
    }
    expect(lost).toBeGreaterThan(10);
    expect(await converse("tls", none)).toEqual(right);
  },
);
