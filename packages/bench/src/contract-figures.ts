// What the contract costs: time and heap per field read, per struct built, and per call through an in-memory pair. To be run with
// --expose-gc and a young generation large enough that no collection falls into a measurement.

import { MessageBuilder, readMessage, writeMessage } from "@capnp/message";
import { inMemoryPair, twoParty } from "@capnp/rpc";
import { Echo$Client, Echo$serve, Person$Builder, Person$Reader, Shape$Builder } from "@capnp/conformance/contract";

/** The cost of one operation. */
export interface Figure {
  readonly nanoseconds: number;
  /** Bytes on the heap, dead ones included. */
  readonly heapBytes: number;
}

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

/** Measures all operations. */
export async function contractFigures(progress: (name: string) => void): Promise<Record<string, Figure>> {
  const { gc } = globalThis as { gc?: () => void };
  if (gc === undefined)
    throw new Error("Run this with node --expose-gc --min-semi-space-size=256 --max-semi-space-size=256");
  const figures: Record<string, Figure> = {};
  for (const [name, { run, times }] of Object.entries(operations())) {
    progress(name);
    for (let i = 0; i < 20; i++) await run(times);
    let nanoseconds = Number.POSITIVE_INFINITY;
    const heaps: number[] = [];
    for (let i = 0; i < 10; i++) {
      const begin = performance.now();
      await run(times);
      nanoseconds = Math.min(nanoseconds, ((performance.now() - begin) * 1e6) / times);
    }
    // Apart from the times: a full collection throws optimized code away, too.
    for (let i = 0; i < 10; i++) {
      gc();
      const heap = process.memoryUsage().heapUsed;
      await run(times);
      heaps.push((process.memoryUsage().heapUsed - heap) / times);
    }
    figures[name] = {
      nanoseconds: round(nanoseconds),
      heapBytes: Math.max(0, Math.round(heaps.toSorted((a, b) => a - b)[5] as number)),
    };
  }
  return figures;
}

function round(value: number): number {
  return value < 100 ? Math.round(value * 10) / 10 : Math.round(value);
}
