import { expect, test } from "vitest";
import { carsales } from "./carsales.js";
import { catrank } from "./catrank.js";
import { evaluation } from "./eval.js";
import { type Format, run, type Workload } from "./workload.js";

const plain: Format = { packed: false, segments: "one" };
const packed: Format = { packed: true, segments: "one" };
const plainGrowing: Format = { packed: false, segments: "growing" };
const packedGrowing: Format = { packed: true, segments: "growing" };

/** The bytes that the C++ implementation sends for the same work. */
const counts: [Workload<number>, Format, Record<number, number>][] = [
  [carsales, plain, { 1: 21536, 10: 145520, 1000: 12053600 }],
  [carsales, packed, { 1: 15032, 10: 101390, 1000: 8398920 }],
  [carsales, plainGrowing, { 1: 27280, 10: 176312, 1000: 14474968 }],
  [carsales, packedGrowing, { 1: 17001, 10: 111887, 1000: 9224771 }],
  [catrank, plain, { 1: 320784, 10: 2289840 }],
  [catrank, packed, { 1: 300748, 10: 2145725 }],
  [evaluation, plain, { 1: 744, 10: 10064, 1000: 1089472 }],
  [evaluation, packed, { 1: 228, 10: 3114, 1000: 338011 }],
  [evaluation, plainGrowing, { 1: 744, 10: 10064, 1000: 1089472 }],
];

test.each(
  counts.flatMap(([workload, format, byIterations]) =>
    Object.entries(byIterations).map(
      ([iterations, bytes]) => [workload.name, Number(iterations), format, bytes, workload] as const,
    ),
  ),
)("%s %i times %o sends %i bytes, as the C++ implementation does", (_name, iterations, format, bytes, workload) => {
  expect(run(workload, iterations, format)).toBe(bytes);
});
