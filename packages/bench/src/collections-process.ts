// Streams so many megabytes, both ends in this process, and prints how often the whole heap was collected meanwhile.

import { constants, PerformanceObserver } from "node:perf_hooks";
import { setImmediate as turn } from "node:timers/promises";
import { bothEnds } from "./curves/both-ends.js";

const CHUNK_BYTES = 65_536;
const chunk = new Uint8Array(CHUNK_BYTES);
const { connect } = await bothEnds();
using bench = connect();

async function stream(megabytes: number): Promise<void> {
  using sink = bench.sink().sink;
  for (let bytes = 0; bytes < megabytes * 1e6; bytes += CHUNK_BYTES) await sink.write({ chunk });
  await sink.end();
}

let collections = 0;
const observer = new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    const { kind } = (entry as unknown as { detail: { kind: number } }).detail;
    if (kind === constants.NODE_PERFORMANCE_GC_MAJOR) collections++;
  }
});
await stream(100);
observer.observe({ entryTypes: ["gc"] });
await stream(Number(process.argv[2]));
await turn();
console.log(collections);
process.exit();
