// Compiling costs the same for each line, however deep a schema is nested and however large it is.

import { expect, test } from "vitest";
import { measureSchema, type SchemaShape } from "../src/schema-figures.js";

/** The process runs what was built; the shapes are asked for by name. */
const cost = (shape: SchemaShape, runs: number) => {
  const figure = measureSchema(shape, runs);
  console.log(`${shape}: ${figure.lines} lines, ${figure.cpuMilliseconds.toFixed(0)} ms of processor time`);
  return figure;
};

test("1000 structs of ten fields take 1.5 s, the start of the process included; other schemas no more a line", () => {
  const base = cost("1000 structs", 5);
  expect(base.cpuMilliseconds).toBeLessThan(1500 * 1.5);
  const flat = cost("the same structs, flat", 3);
  expect(cost("30 levels of nesting", 3).microsecondsPerLine).toBeLessThan(flat.microsecondsPerLine * 1.5);
  expect(cost("5 MB", 1).microsecondsPerLine).toBeLessThan(base.microsecondsPerLine * 2);
});
