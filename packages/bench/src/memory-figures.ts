// What calls leave behind: the heap and the tables after very many of them, each with a capability that is passed and released.

import { setImmediate as turn } from "node:timers/promises";
import { inMemoryPair, twoParty } from "@capnp/rpc";
import { Callback$serve, Echo$Client, Echo$serve } from "@capnp/conformance/contract";

/** What is left after the calls. */
export interface MemoryFigures {
  /** Bytes by which the heap has grown, after collections before and afterwards. */
  readonly heapBytes: number;
  /** Entries in the tables of both ends, beyond those that there were before. */
  readonly entries: number;
  /** Callbacks that were passed and not released. */
  readonly unreleased: number;
}

/** Calls under way at a time. */
const AT_ONCE = 50;

/** Makes so many calls, with a callback of its own each. To be run in a process with --expose-gc. */
export async function memoryFigures(calls: number): Promise<MemoryFigures> {
  const { gc } = globalThis as { gc?: () => void };
  if (gc === undefined) throw new Error("The heap is measured in a process of its own: see measureMemory");
  const [ours, theirs] = inMemoryPair();
  const echo = Echo$serve({ ping: ({ msg }) => ({ reply: msg }), heartbeat() {}, getLogger: () => ({}) });
  const server = twoParty(theirs, { bootstrap: () => echo });
  const client = twoParty(ours);
  using remote = client.bootstrap(Echo$Client);
  let held = 0;
  const run = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i += AT_ONCE) {
      const some = Array.from({ length: Math.min(AT_ONCE, count - i) }, () => {
        held++;
        const callback = Callback$serve({ log() {} }, { release: () => void held-- });
        return remote.heartbeat({ msg: "hello", callback });
      });
      await Promise.all(some);
    }
    await turn();
    await turn();
  };
  const entries = (): number =>
    [client, server].flatMap((end) => Object.values(end.stats())).reduce((sum: number, size: number) => sum + size, 0);
  const heap = async (): Promise<number> => {
    for (let i = 0; i < 3; i++) {
      gc();
      await turn();
    }
    return process.memoryUsage().heapUsed;
  };
  await run(Math.min(20_000, calls));
  const before = { heap: await heap(), entries: entries() };
  await run(calls);
  return { heapBytes: (await heap()) - before.heap, entries: entries() - before.entries, unreleased: held };
}
