// What the contract costs: time and heap per field read, per struct built, and per call through an in-memory pair.

import { MessageBuilder, readMessage, writeMessage } from "@capnp/message";
import { inMemoryPair, twoParty } from "@capnp/rpc";
import { Echo$Client, Echo$serve, Person$Builder, Person$Reader, Shape$Builder } from "@capnp/conformance/contract";

interface Operation {
  /** Runs an operation some times. */
  run(times: number): unknown;
  /** How often, in one measurement. */
  readonly times: number;
}

function operations(): Record<string, Operation> {
  const message = new MessageBuilder();
  message.setRoot(Person$Builder, { age: 42, name: "Alice", phones: [{ number: "555", type: 1 }, { type: 2 }] });
  const bytes = writeMessage(message);
  const person = readMessage(bytes, { traversalLimitInWords: 2 ** 40 }).getRoot(Person$Reader);
  const { phones } = person;
  const [ours, theirs] = inMemoryPair();
  twoParty(theirs, { bootstrap: () => echo });
  const echo = Echo$serve({ ping: ({ msg }) => ({ reply: msg }), heartbeat() {}, getLogger: () => ({}) });
  const remote = twoParty(ours).bootstrap(Echo$Client);
  const local = echo.$client();
  const ping = async (client: Echo$Client, times: number) => {
    let length = 0;
    for (let i = 0; i < times; i++) length += (await client.ping({ msg: "hello" })).reply.length;
    return length;
  };
  return {
    "read a scalar field": {
      times: 100_000,
      run: (times) => {
        let sum = 0;
        for (let i = 0; i < times; i++) sum += person.age;
        return sum;
      },
    },
    "read an element of a list of structs": {
      times: 100_000,
      run: (times) => {
        let sum = 0;
        for (let i = 0; i < times; i++) sum += phones.get(i & 1).type;
        return sum;
      },
    },
    "read a short text": {
      times: 50_000,
      run: (times) => {
        let sum = 0;
        for (let i = 0; i < times; i++) sum += person.name.length;
        return sum;
      },
    },
    "build a struct of two fields": {
      times: 20_000,
      run: (times) => {
        let last: unknown;
        for (let i = 0; i < times; i++) {
          const built = new MessageBuilder();
          built.setRoot(Shape$Builder, { area: i, circle: 2 });
          last = built;
        }
        return last;
      },
    },
    "call a local service": { times: 2_000, run: (times) => ping(local, times) },
    "call through an in-memory pair": { times: 2_000, run: (times) => ping(remote, times) },
  };
}

/** What is measured: nanoseconds, or bytes on the heap, dead ones included. */
export type Quantity = "time" | "heap";

/** Measures all operations; the figures are per operation. The heap is measured in a process that `measureContract` starts. */
export async function contractFigures(
  quantity: Quantity,
  progress: (name: string) => void,
): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const [name, operation] of Object.entries(operations())) {
    progress(name);
    for (let i = 0; i < 20; i++) await operation.run(operation.times);
    figures[name] = quantity === "time" ? round(await leastTime(operation)) : Math.round(await medianHeap(operation));
  }
  return figures;
}

async function leastTime({ run, times }: Operation): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 10; i++) {
    const begin = performance.now();
    await run(times);
    least = Math.min(least, ((performance.now() - begin) * 1e6) / times);
  }
  return least;
}

async function medianHeap({ run, times }: Operation): Promise<number> {
  const { gc } = globalThis as { gc?: () => void };
  if (gc === undefined) throw new Error("The heap is measured in a process of its own: see measureContract");
  const heaps: number[] = [];
  for (let i = 0; i < 11; i++) {
    gc();
    const before = process.memoryUsage().heapUsed;
    await run(times);
    heaps.push((process.memoryUsage().heapUsed - before) / times);
  }
  return Math.max(0, heaps.toSorted((a, b) => a - b)[5] as number);
}

function round(value: number): number {
  return value < 100 ? Math.round(value * 10) / 10 : Math.round(value);
}
