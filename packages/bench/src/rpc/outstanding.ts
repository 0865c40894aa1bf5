// What a client keeps for a call that has not returned yet.

import { setImmediate as turn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { BenchClient } from "./workloads.js";

/** Bytes of the client's heap for each of so many calls that are outstanding; undefined if the contender cannot make such calls. */
export async function bytesOfOutstandingCall(client: BenchClient, count: number): Promise<number | undefined> {
  const { park, resume } = client;
  if (park === undefined || resume === undefined) return undefined;
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const used = async (): Promise<number> => {
    for (let i = 0; i < 3; i++) {
      collect();
      await turn();
    }
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const pending = (calls: number): PromiseLike<string>[] => Array.from({ length: calls }, () => park("parked"));
  const finish = async (calls: readonly PromiseLike<string>[]): Promise<void> => {
    // An answered echo means that the server has all of them.
    await client.echo("here");
    await resume();
    await Promise.all(calls);
  };
  await finish(pending(count));
  const before = await used();
  const calls = pending(count);
  await client.echo("here");
  const bytes = ((await used()) - before) / count;
  await finish(calls);
  return bytes;
}
