// Our struct layouts against those of the reference compiler, for random structs.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { numberedUnions } from "../test/numbered-unions.js";
import { compile, encodeRequest, memorySource } from "../src/index.js";
import { expectSameRequest } from "./canonical-request.js";
import { otherErrors } from "./field-order.js";
import { randomStruct } from "./random-struct.js";
import { compileByReference, referenceVersion } from "./reference-compiler.js";

const RUNS = 400;
const skip = referenceVersion === undefined;
const why = skip ? " (skipped: the command capnp is not installed)" : ` (${referenceVersion})`;

describe.skipIf(skip)(`random structs${why}`, () => {
  let directory = "";
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "capnp-layout-"));
  });
  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  test("have the layout that the reference compiler gives them, and are refused if it refuses them", () => {
    let refused = 0;
    fc.assert(
      fc.property(randomStruct, (text) => {
        writeFileSync(join(directory, "random.capnp"), text);
        const reference = compileByReference(directory, ["random.capnp"]);
        const ours = compile({ files: ["random.capnp"], source: memorySource({ "random.capnp": text }) });
        if (reference.request === undefined) {
          refused++;
          expect(ours.diagnostics, reference.errors).not.toEqual([]);
          otherErrors(ours.diagnostics, reference.errors);
        } else {
          expect(ours.diagnostics).toEqual([]);
          if (ours.request === undefined) throw new Error("There is no request");
          expectSameRequest(encodeRequest(ours.request), reference.request);
        }
      }),
      { numRuns: RUNS },
    );
    expect(refused, "structs refused by both").toBeLessThan(RUNS * 0.75);
  });

  test("with a numbered union are refused if the reference compiler refuses them, in every order of the ordinals", () => {
    const accepted = numberedUnions().filter((struct) => {
      const text = `@0xf0e1d2c3b4a59687;\n${struct}`;
      writeFileSync(join(directory, "numbered.capnp"), text);
      const reference = compileByReference(directory, ["numbered.capnp"]);
      const ours = compile({ files: ["numbered.capnp"], source: memorySource({ "numbered.capnp": text }) });
      expect(ours.request === undefined, `${struct}${reference.errors}`).toBe(reference.request === undefined);
      otherErrors(ours.diagnostics, reference.errors);
      if (ours.request !== undefined && reference.request !== undefined) {
        expectSameRequest(encodeRequest(ours.request), reference.request);
      }
      return ours.request !== undefined;
    });
    expect(accepted).toHaveLength(64);
  });
});
