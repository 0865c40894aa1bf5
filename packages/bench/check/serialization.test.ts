// The whole serialization benchmark: it must send the bytes that the C++ implementation sends, and says how long that takes.

import { expect, test } from "vitest";
import { carsales } from "../src/serialization/carsales.js";
import { catrank } from "../src/serialization/catrank.js";
import { evaluation } from "../src/serialization/eval.js";
import { run, type Workload } from "../src/serialization/workload.js";

const totals: [workload: Workload<number>, packed: boolean, growing: boolean, bytes: number][] = [
  [carsales, false, false, 240441160],
  [carsales, true, false, 167543591],
  [carsales, false, true, 288388032],
  [carsales, true, true, 183893700],
  [catrank, false, false, 200449344],
  [catrank, true, false, 187781681],
  [catrank, false, true, 215937960],
  [catrank, true, true, 193981509],
  [evaluation, false, false, 109050304],
  [evaluation, true, false, 33831257],
  [evaluation, false, true, 109050304],
  [evaluation, true, true, 33831257],
];

const named = totals.map(([workload, packed, growing, bytes]) => {
  const name = `${workload.name}${packed ? ", packed" : ""}${growing ? ", growing segments" : ""}`;
  return [name, bytes, workload, packed, growing] as const;
});

test.each(named)("%s: %i bytes", (name, bytes, workload, packed, growing) => {
  const start = performance.now();
  expect(run(workload, workload.iterations, { packed, segments: growing ? "growing" : "one" })).toBe(bytes);
  const seconds = (performance.now() - start) / 1000;
  console.log(`${name}: ${seconds.toFixed(2)} s, ${(bytes / 1e6 / seconds).toFixed(0)} MB/s`);
});
