// The work of the RPC rows, the same for every contender that is written in JavaScript. The C++ contender does it in its own words.

/** What a contender's client can do. What it leaves out it has no notion of. */
export interface BenchClient {
  /** Resolves with the text that came back. */
  echo(text: string): PromiseLike<string>;
  echoData?(data: Uint8Array): PromiseLike<Uint8Array>;
  /** So many calls, each on the result of the one before. */
  chain?(length: number): PromiseLike<unknown>;
  /** Sends `count` chunks by calls that respect back-pressure, and waits until all have arrived. */
  stream?(chunk: Uint8Array, count: number): PromiseLike<unknown>;
  /** Gets a new object of the server's; gives what releases it. */
  createCap?(): PromiseLike<() => void>;
  /** Makes an object and passes it to the server, which lets go of it. */
  passCap?(): PromiseLike<unknown>;
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
  run(client: BenchClient, time: Times): Promise<number | undefined>;
}

/** How long to warm up and to measure, in milliseconds. */
export interface Times {
  readonly warmUp: number;
  readonly measure: number;
}

const text = "hello, world: 32 bytes of a text";
const MEBIBYTE = 2 ** 20;

async function forTime(milliseconds: number, work: () => PromiseLike<number>): Promise<{ done: number; ms: number }> {
  const start = performance.now();
  let done = 0;
  let ms: number;
  do {
    done += await work();
    ms = performance.now() - start;
  } while (ms < milliseconds);
  return { done, ms };
}

/** Units of work done in a second. */
async function rate(time: Times, work: () => PromiseLike<number>): Promise<number> {
  await forTime(time.warmUp, work);
  const { done, ms } = await forTime(time.measure, work);
  return (done / ms) * 1000;
}

/** Calls a function again and again, so many of them at a time; gives how many were done. */
async function atATime(parallel: number, total: number, call: () => PromiseLike<unknown>): Promise<number> {
  let left = total;
  const lane = async (): Promise<void> => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: parallel }, lane));
  return total;
}

function echoes(name: string, parallel: number, tls: boolean): RpcRow {
  const total = Math.max(200, parallel * 20);
  return {
    name: `echo, ${name}${tls ? ", TLS" : ""}`,
    unit: "calls/s",
    isRate: true,
    tls,
    run: (client, time) =>
      rate(time, () =>
        atATime(parallel, total, async () => {
          if ((await client.echo(text)) !== text) throw new Error("Another text came back");
        }),
      ),
  };
}

/** All rows. */
export const rpcRows: Readonly<Record<string, RpcRow>> = {
  "echo-1": echoes("one at a time", 1, false),
  "echo-1-tls": echoes("one at a time", 1, true),
  "echo-64": echoes("64 outstanding", 64, false),
  "echo-64-tls": echoes("64 outstanding", 64, true),
  "echo-1000": echoes("1000 outstanding", 1000, false),
  "chain-10": {
    name: "chain of 10 dependent calls",
    unit: "ms",
    isRate: false,
    tls: false,
    async run({ chain }, time) {
      if (chain === undefined) return undefined;
      return (
        1000 /
        (await rate(time, async () => {
          for (let i = 0; i < 50; i++) await chain(10);
          return 50;
        }))
      );
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
        await stream(chunk, 1600);
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
      return 1e6 / (await rate(time, () => atATime(100, 2000, async () => (await createCap())())));
    },
  },
  "pass-caps": {
    name: "pass and release a capability",
    unit: "µs",
    isRate: false,
    tls: false,
    async run({ passCap }, time) {
      if (passCap === undefined) return undefined;
      return 1e6 / (await rate(time, () => atATime(100, 2000, passCap)));
    },
  },
};
