// The curves: what a unit of something costs, in processor time and memory, the more there is of it.

import { compile, generate, memorySource } from "@capnp/compiler";
import type { Bench } from "../rpc/bench.capnp.js";
import { structs } from "../schema-figures.js";
import { bothEnds } from "./both-ends.js";

/** One curve. */
export interface Curve {
  readonly name: string;
  readonly points: readonly number[];
  /** What the points count. */
  readonly of: string;
  /** The units of the figures at a point, by name. */
  readonly units: Readonly<Record<string, string>>;
  /** Measures a point, in a process of its own. */
  measure(point: number): Promise<Record<string, number>>;
}

/** Microseconds that this process has used: of both ends, and whatever else the machine does. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** Microseconds of one round, on the processor and by the clock, over at least 400 ms after some warm-up. */
async function timeOf(round: () => PromiseLike<unknown>): Promise<{ processor: number; clock: number }> {
  const repeat = async (milliseconds: number): Promise<{ processor: number; clock: number }> => {
    const [start, used] = [performance.now(), processorTime()];
    let rounds = 0;
    while (performance.now() - start < milliseconds || rounds === 0) {
      await round();
      rounds++;
    }
    return { processor: (processorTime() - used) / rounds, clock: ((performance.now() - start) * 1000) / rounds };
  };
  await repeat(300);
  return repeat(400);
}

const echo = async (bench: Bench.Client): Promise<unknown> => (await bench.echo({ text: "hello" })).text;

/** Many at once, but not so many that their questions are what is measured. */
async function inBatches(count: number, one: (i: number) => PromiseLike<unknown>): Promise<void> {
  for (let i = 0; i < count; i += 1000) {
    await Promise.all(Array.from({ length: Math.min(1000, count - i) }, (_, j) => one(i + j)));
  }
}

type Call = ReturnType<Bench.Client["park"]>;

/** A figure for each of many; of few the rest of the heap would be what is measured. */
function each(name: string, total: number, count: number): Record<string, number> {
  return count < 1000 ? {} : { [name]: total / count };
}

async function messageSize(bytes: number): Promise<Record<string, number>> {
  const { connect, used } = await bothEnds();
  const bench = connect();
  const data = new Uint8Array(bytes).fill(7);
  const once = async (): Promise<unknown> => (await bench.echoData({ data })).data.length;
  await once();
  const before = await used();
  const { processor, clock } = await timeOf(once);
  const kept = Math.max(0, (await used()) - before);
  return {
    "processor time": processor,
    "processor time, a byte": (processor * 1000) / bytes,
    throughput: bytes / clock,
    "kept afterwards": kept / 1e6,
  };
}

async function outstandingCalls(count: number): Promise<Record<string, number>> {
  const { connect, used } = await bothEnds();
  const bench = connect();
  await echo(bench);
  const { processor } = await timeOf(() => Promise.all(Array.from({ length: count }, () => echo(bench))));
  const park = (): Call[] => Array.from({ length: count }, () => bench.park({ text: "parked" }));
  const finish = async (parked: readonly Call[]): Promise<void> => {
    await bench.resume();
    await Promise.all(parked);
  };
  await finish(park());
  const before = await used();
  const parked = park();
  await echo(bench);
  const memory = (await used()) - before;
  await finish(parked);
  return { "processor time": processor / count, ...each("memory", memory, count) };
}

async function exported(count: number): Promise<Record<string, number>> {
  const { connect, used } = await bothEnds();
  const bench = connect();
  // So that compiling the code is not what the first one costs.
  await inBatches(5000, async () => (await bench.newCap())[Symbol.dispose]());
  const before = await used();
  const held: Disposable[] = [];
  let start = processorTime();
  await inBatches(count, async () => held.push(await bench.newCap()));
  const create = (processorTime() - start) / count;
  const memory = (await used()) - before;
  const { processor } = await timeOf(() => Promise.all(Array.from({ length: 100 }, () => echo(bench))));
  start = processorTime();
  for (const one of held) one[Symbol.dispose]();
  await echo(bench);
  const release = (processorTime() - start) / count;
  return { create, "call meanwhile": processor / 100, release, ...each("memory", memory, count) };
}

async function connections(count: number): Promise<Record<string, number>> {
  const { connect, used } = await bothEnds();
  const clients: Bench.Client[] = Array.from({ length: 50 }, connect);
  await Promise.all(clients.map(echo));
  const before = await used();
  const start = processorTime();
  for (let i = 0; i < count; i += 50) {
    const some = Array.from({ length: Math.min(50, count - i) }, connect);
    await Promise.all(some.map(echo));
    clients.push(...some);
  }
  const open = (processorTime() - start) / count;
  const memory = (await used()) - before;
  // A call on each of a hundred, of others every time.
  const ends = clients.slice(50);
  let next = 0;
  const { processor } = await timeOf(() =>
    Promise.all(Array.from({ length: 100 }, () => echo(ends[next++ % count] as Bench.Client))),
  );
  return { open, call: processor / 100, ...each("memory", memory, count) };
}

async function schemaSize(count: number): Promise<Record<string, number>> {
  const compileText = (text: string): void => {
    const source = memorySource({ "bench.capnp": `@0xf0e1d2c3b4a59687;\n${text}` });
    const { request, diagnostics } = compile({ files: ["bench.capnp"], source });
    if (request === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
    generate(request);
  };
  for (let i = 0; i < 20; i++) compileText(structs(50));
  const text = structs(count);
  const before = processorTime();
  compileText(text);
  return {
    "processor time": (processorTime() - before) / count,
    "most memory": (process.resourceUsage().maxRSS * 1024) / 1e6,
  };
}

/** All curves. */
export const curves: Readonly<Record<string, Curve>> = {
  size: {
    name: "echo of data",
    of: "bytes",
    points: [64, 1024, 16_384, 65_536, 262_144, 2 ** 20, 4 * 2 ** 20, 16 * 2 ** 20],
    units: { "processor time": "µs", "processor time, a byte": "ns", throughput: "MB/s", "kept afterwards": "MB" },
    measure: messageSize,
  },
  outstanding: {
    name: "calls at a time",
    of: "calls",
    points: [1, 10, 100, 1000, 10_000, 100_000],
    units: { "processor time": "µs a call", memory: "bytes a call" },
    measure: outstandingCalls,
  },
  exports: {
    name: "capabilities held",
    of: "capabilities",
    points: [100, 1000, 10_000, 100_000, 1_000_000],
    units: { create: "µs", "call meanwhile": "µs", release: "µs", memory: "bytes each" },
    measure: exported,
  },
  connections: {
    name: "connections",
    of: "connections",
    points: [10, 100, 1000, 5000],
    units: { open: "µs each", call: "µs", memory: "bytes each" },
    measure: connections,
  },
  schema: {
    name: "schema to TypeScript",
    of: "structs",
    points: [10, 100, 1000, 5000],
    units: { "processor time": "µs a struct", "most memory": "MB" },
    measure: schemaSize,
  },
};
