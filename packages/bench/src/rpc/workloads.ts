// The work of the RPC rows, the same for every contender that is written in JavaScript. The C++ contender does it in its own words.

import { processorTime } from "../processor-time.js";

/** What a contender's client can do. What it leaves out it has no notion of. */
export interface BenchClient {
  /** Resolves with the text that came back. */
  echo(text: string): PromiseLike<string>;
  echoData?(data: Uint8Array): PromiseLike<Uint8Array>;
  /** As echo, by a handler that is asynchronous. */
  echoLater?(text: string): PromiseLike<string>;
  /** So many calls, each on the result of the one before. */
  chain?(length: number): PromiseLike<unknown>;
  /** Sends `count` chunks by calls that respect back-pressure; resolves with the bytes that arrived. */
  stream?(chunk: Uint8Array, count: number): PromiseLike<number | bigint>;
  /** Gets a new object of the server's; gives what releases it. */
  createCap?(): PromiseLike<() => void>;
  /** Makes an object and passes it to the server, which lets go of it. */
  passCap?(): PromiseLike<unknown>;
  /** As echo, but does not return before `resume` was called. */
  park?(text: string): PromiseLike<string>;
  resume?(): PromiseLike<unknown>;
  close(): void | Promise<void>;
}

/** One row of the table. */
export interface RpcRow {
  readonly name: string;
  readonly unit: string;
  /** Whether a larger value is better. */
  readonly isRate: boolean;
  readonly tls: boolean;
  /** One figure, after a warm-up; undefined if the contender has no notion of the work. */
  run(client: BenchClient, time: Times): Promise<Figure | undefined>;
}

/** What was measured. */
export interface Figure {
  readonly value: number;
  /** Microseconds of processor time, of client and server, for a call; of the two bulk rows for a megabyte. */
  readonly cpu: number;
}

/** How long to warm up and to measure, in milliseconds. */
export interface Times {
  readonly warmUp: number;
  readonly measure: number;
}

const text = "hello, world: 32 bytes of a text";
const MEBIBYTE = 2 ** 20;

/** Some work that ends soon after a point in time, of `performance.now()`; resolves with how much was done. */
type Work = (deadline: number) => PromiseLike<number>;

async function forTime(milliseconds: number, work: Work): Promise<{ done: number; ms: number }> {
  const start = performance.now();
  let done = 0;
  let ms: number;
  do {
    done += await work(start + milliseconds);
    ms = performance.now() - start;
  } while (ms < milliseconds);
  return { done, ms };
}

/** Units of work done in a second. */
async function rate(time: Times, work: Work): Promise<Figure> {
  await forTime(time.warmUp, work);
  const before = processorTime();
  const { done, ms } = await forTime(time.measure, work);
  return { value: (done / ms) * 1000, cpu: (processorTime() - before) / done };
}

/** The time of a unit of work, in some part of a second. */
async function duration(parts: number, time: Times, work: Work): Promise<Figure> {
  const { value, cpu } = await rate(time, work);
  return { value: parts / value, cpu };
}

/** Calls a function again and again until the deadline, so many of them at a time. */
async function atATime(parallel: number, deadline: number, call: () => PromiseLike<unknown>): Promise<number> {
  let done = 0;
  const lane = async (): Promise<void> => {
    do {
      await call();
      done++;
    } while (performance.now() < deadline);
  };
  await Promise.all(Array.from({ length: parallel }, lane));
  return done;
}

function echoes(name: string, parallel: number, tls: boolean, method: "echo" | "echoLater" = "echo"): RpcRow {
  return {
    name: `echo, ${name}${tls ? ", TLS" : ""}`,
    unit: "calls/s",
    isRate: true,
    tls,
    async run(client, time) {
      const call = client[method];
      if (call === undefined) return undefined;
      return rate(time, (deadline) =>
        atATime(parallel, deadline, async () => {
          if ((await call(text)) !== text) throw new Error("Another text came back");
        }),
      );
    },
  };
}

/** All rows. */
export const rpcRows: Readonly<Record<string, RpcRow>> = {
  "echo-1": echoes("one at a time", 1, false),
  "echo-1-tls": echoes("one at a time", 1, true),
  "echo-64": echoes("64 outstanding", 64, false),
  "echo-64-tls": echoes("64 outstanding", 64, true),
  "echo-1000": echoes("1000 outstanding", 1000, false),
  "echo-64-later": echoes("64 outstanding, asynchronous handler", 64, false, "echoLater"),
  "chain-10": {
    name: "chain of 10 dependent calls",
    unit: "ms",
    isRate: false,
    tls: false,
    async run({ chain }, time) {
      if (chain === undefined) return undefined;
      return duration(1000, time, async () => {
        for (let i = 0; i < 20; i++) await chain(10);
        return 20;
      });
    },
  },
  "echo-1-mib": {
    name: "1 MiB echo",
    unit: "MB/s",
    isRate: true,
    tls: false,
    async run({ echoData }, time) {
      if (echoData === undefined) return undefined;
      const data = new Uint8Array(MEBIBYTE).fill(7);
      return rate(time, async () => {
        if ((await echoData(data)).length !== MEBIBYTE) throw new Error("Other data came back");
        return MEBIBYTE / 1e6;
      });
    },
  },
  "stream-100-mib": {
    name: "100 MiB in 64 KiB streaming calls",
    unit: "MB/s",
    isRate: true,
    tls: false,
    async run({ stream }, time) {
      if (stream === undefined) return undefined;
      const chunk = new Uint8Array(65_536).fill(7);
      return rate(time, async () => {
        if (Number(await stream(chunk, 1600)) !== 1600 * 65_536) throw new Error("Not all of it arrived");
        return (1600 * 65_536) / 1e6;
      });
    },
  },
  "create-caps": {
    name: "create and release a capability",
    unit: "µs",
    isRate: false,
    tls: false,
    async run({ createCap }, time) {
      if (createCap === undefined) return undefined;
      return duration(1e6, time, (deadline) => atATime(100, deadline, async () => (await createCap())()));
    },
  },
  "pass-caps": {
    name: "pass and release a capability",
    unit: "µs",
    isRate: false,
    tls: false,
    async run({ passCap }, time) {
      if (passCap === undefined) return undefined;
      return duration(1e6, time, (deadline) => atATime(100, deadline, passCap));
    },
  },
};
