// Seeded bugs in where the compiler puts fields, and in the ids that it derives.

import type { Mutant } from "./mutant.js";

const layout = "compiler/src/semantics/struct-layout.ts";
const ids = "compiler/src/semantics/ids.ts";
const layouts = { tests: ["compiler/src/compile.test.ts"], named: "layouts" };

/** Bugs in layouts and ids. */
export const layoutMutants: readonly Mutant[] = [
  {
    name: "a hole is used up whole, whatever is left of it",
    file: layout,
    replace: "this.#offsets[smaller] = offset + 1;",
    by: "",
    ...layouts,
  },
  {
    name: "the holes behind a field begin one too far",
    file: layout,
    replace: "this.#holes.add(lg, offset + 1, HOLE_SIZES);",
    by: "this.#holes.add(lg, offset + 2, HOLE_SIZES);",
    ...layouts,
  },
  {
    name: "the first gap is taken, not the smallest",
    file: layout,
    replace: "(best === undefined || gap < best.gap)",
    by: "best === undefined",
    ...layouts,
  },
  {
    name: "a union has its tag from its first member on",
    file: layout,
    replace: "++this.#memberCount === 2",
    by: "++this.#memberCount === 1",
    ...layouts,
  },
  {
    name: "the members of a union do not share pointers",
    file: layout,
    replace: "this.#union.pointers[this.#pointersUsed++] ?? this.#union.addPointerPlace()",
    by: "this.#union.addPointerPlace()",
    ...layouts,
  },
  {
    name: "a place of a union never grows",
    file: layout,
    replace: "if (lg <= place.lg) return true;",
    by: "return lg <= place.lg;",
    ...layouts,
  },
  {
    name: "a place that grows keeps its offset in the smaller unit",
    file: layout,
    replace: "place.offset >>= factor;",
    by: "",
    ...layouts,
  },
  {
    name: "a Void field of an inner union does not count as a member of the outer one",
    file: layout,
    replace: "this.#union.parent.addVoid();",
    by: "",
    ...layouts,
  },
  {
    name: "derived ids take the parent's id in the wrong byte order",
    file: ids,
    replace: "writeBigUInt64LE",
    by: "writeBigUInt64BE",
    ...layouts,
  },
  {
    name: "derived ids may lack the top bit",
    file: ids,
    replace: " | (1n << 63n)",
    by: "",
    ...layouts,
  },
  {
    name: "parameters and results have the same id",
    file: ids,
    replace: "isResults ? 1 : 0",
    by: "0",
    ...layouts,
  },
  {
    name: "the index of a group in its id is one byte",
    file: ids,
    replace: "Buffer.from([value & 0xff, (value >> 8) & 0xff])",
    by: "Buffer.from([value & 0xff])",
    ...layouts,
  },
  {
    name: "a union with an ordinal may come before fields with smaller ones",
    file: "compiler/src/semantics/struct-translator.ts",
    replace: "this.#checkFieldOrder(member, ordinal);",
    by: "",
    tests: ["conformance/src/reflection.test.ts"],
    named: "numbered union",
  },
];
