// Text that nobody meant as a schema: whatever the compiler is given ends in a request or in diagnostics, never in an exception.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "./compile.js";
import { formatDiagnostic } from "./diagnostic.js";
import { decodeRequest, encodeRequest } from "./request-codec.js";
import { memorySource } from "./source.js";
import { generate } from "./typescript/generate.js";

const directory = fileURLToPath(new URL("../test-schemas/", import.meta.url));
const schemas = readdirSync(directory)
  .filter((file) => file.endsWith(".capnp"))
  .map((file) => readFileSync(directory + file, "utf8"));
const shared = [
  "sub/shared.capnp",
  "sub/cycle.capnp",
  "sub/far.capnp",
  "annotations.capnp",
  "annotation-targets.capnp",
];
const others = Object.fromEntries(shared.map((file) => [file, readFileSync(directory + file)]));

/** Words and signs of the language, to be thrown together. */
const token = fc.constantFrom(
  ..."struct enum interface union group const annotation using import embed extends stream Text Data List AnyPointer".split(
    " ",
  ),
  ...'@0 @1 @0xf0e1d2c3b4a59687 : = ; , . .. ( ) [ ] { } -> $ ! * - # ` " \' \n 0x"00" 1.5 -1 18446744073709551616 1e999'.split(
    " ",
  ),
  "A",
  "b",
  '"text"',
  '"sub/shared.capnp"',
  " ",
  "\n",
  "\0",
  "\ufeff",
  "é",
);

/** One change to a text: some characters of it replaced by a token, by other characters of it, or by nothing. */
const edit = fc.record({
  at: fc.nat(4000),
  length: fc.oneof(fc.nat(3), fc.nat(60)),
  by: fc.oneof(token, fc.constant(""), fc.record({ from: fc.nat(4000), length: fc.nat(80) })),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function applied(text: string, edits: readonly Edit[]): string {
  return edits.reduce((old, { at, length, by }) => {
    const start = at % (old.length + 1);
    const put = typeof by === "string" ? by : old.slice(by.from % (old.length + 1)).slice(0, by.length);
    return old.slice(0, start) + put + old.slice(start + length);
  }, text);
}

/** Compiles a text; what comes out of it has to be fit for use. Gives whether there was a request. */
function survives(text: string | Uint8Array): boolean {
  const source = memorySource({ ...others, "test.capnp": text });
  const start = performance.now();
  const { request, diagnostics } = compile({ files: ["test.capnp"], source, importPaths: [""] });
  expect(performance.now() - start, "milliseconds").toBeLessThan(5000);
  expect(request === undefined, diagnostics.map(formatDiagnostic).join("\n")).toBe(diagnostics.length > 0);
  for (const { start: from, end } of diagnostics) expect(end.byte).toBeGreaterThanOrEqual(from.byte);
  if (request === undefined) return false;
  const decoded = decodeRequest(encodeRequest(request));
  expect(generate(decoded).length).toBe(1);
  return true;
}

test("tokens in any order", () => {
  fc.assert(
    fc.property(
      fc.array(token, { maxLength: 60 }),
      fc.constantFrom("", " "),
      (all, glue) => void survives(all.join(glue)),
    ),
    {
      numRuns: 1000,
    },
  );
});

test("bytes of any kind", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void survives(Uint8Array.from(bytes))),
    { numRuns: 500 },
  );
});

test("schemas with a few changes, of which some still compile", () => {
  let compiled = 0;
  fc.assert(
    fc.property(fc.constantFrom(...schemas), fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
      if (survives(applied(text, edits))) compiled++;
    }),
    { numRuns: 1500 },
  );
  expect(compiled).toBeGreaterThan(50);
});
