// What compiling a schema to TypeScript costs: schemas of several shapes and sizes, each compiled in a process of its own.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The name of a shape. */
export type SchemaShape = "1000 structs" | "30 levels of nesting" | "the same structs, flat" | "5 MB";

/** The shapes of the schemas that are measured. */
export const schemaShapes: Readonly<Record<SchemaShape, () => string>> = {
  "1000 structs": () => structs(1000),
  "30 levels of nesting": () => Array.from({ length: 40 }, (_, i) => nested(1, i, 30)).join(""),
  "the same structs, flat": () =>
    Array.from({ length: 40 * 30 }, (_, i) => nested(1 + (i % 30), Math.floor(i / 30), 0)).join(""),
  "5 MB": () => {
    // As many structs as 5 MB hold, each referring to the one before.
    const sample = structs(1000).length / 1000;
    return structs(Math.ceil(5e6 / sample));
  },
};

/** What compiling one schema took. */
export interface SchemaFigure {
  readonly lines: number;
  /** Of the whole process, from its start. */
  readonly milliseconds: number;
  /** The processor time of the whole process, which does not depend on how busy the machine is. */
  readonly cpuMilliseconds: number;
  /** The processor time for a line, without starting the process and a first small schema. */
  readonly microsecondsPerLine: number;
}

/** Measures a shape: the best of some runs. @throws Error when the schema does not compile */
export function measureSchema(shape: SchemaShape, runs = 3): SchemaFigure {
  const program = fileURLToPath(new URL("../dist/schema-process.js", import.meta.url));
  const figures = Array.from({ length: runs }, (): SchemaFigure => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, shape], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as SchemaFigure;
  });
  return figures.reduce((best, one) => (one.cpuMilliseconds < best.cpuMilliseconds ? one : best));
}

/** A schema of so many structs of ten fields each, without its id. */
export function structs(count: number): string {
  const types = ["Int32", "Text", "List(Int16)", "Bool", "Data"];
  return Array.from({ length: count }, (_, i) => {
    const fields = Array.from({ length: 9 }, (_, j) => `  field${j} @${j} :${types[j % 5]};\n  # A field.\n`);
    return `struct S${i} {\n${fields.join("")}  other @9 :S${Math.max(0, i - 1)};\n}\n\n`;
  }).join("");
}

/** A struct with others in it, down to a depth. */
function nested(depth: number, number: number, deepest: number): string {
  const inner = depth < deepest ? nested(depth + 1, number, deepest) : "";
  return `struct N${depth}x${number} {\n  a @0 :Int32;\n  b @1 :Text;\n${inner}}\n`;
}
