// The places of our errors against those of the reference compiler.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, formatDiagnosticLine, memorySource } from "../src/index.js";
import { errorCases, unmark } from "../test/error-cases.js";
import { compileByReference, referenceVersion } from "./reference-compiler.js";

const skip = referenceVersion === undefined;
const why = skip ? " (skipped: the command capnp is not installed)" : ` (${referenceVersion})`;

describe.skipIf(skip)(`errors are where the reference compiler sees them${why}`, () => {
  let directory = "";
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "capnp-errors-"));
    writeFileSync(join(directory, "embedded"), "xyz");
  });
  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  for (const { message, source, oursOnly } of errorCases) {
    if (oursOnly !== undefined) {
      test.skip(`${message} ${source} (skipped: ${oursOnly})`, () => {});
      continue;
    }
    test(`${message} ${source}`, () => {
      const { text } = unmark(source);
      writeFileSync(join(directory, "error.capnp"), text);
      const theirs = places(compileByReference(directory, ["--no-standard-import", "error.capnp"]).errors);
      const ours = compile({
        files: ["error.capnp"],
        source: memorySource({ "error.capnp": text, embedded: "xyz" }),
        standardImport: false,
      });
      expect(places(ours.diagnostics.map(formatDiagnosticLine).join("\n"))).toEqual(theirs);
    });
  }
});

/** The places in a list of messages, without repetitions. */
function places(messages: string): string[] {
  const found = messages.matchAll(/^error\.capnp:([0-9:-]+): error: /gm);
  return [...new Set(Array.from(found, ([, place]) => place ?? ""))].sort();
}
