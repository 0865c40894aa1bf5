// Every seeded bug is caught by the tests that are there for it.

import { describe, expect, test } from "vitest";
import { codecMutants } from "./codec-mutants.js";
import { layoutMutants } from "./layout-mutants.js";
import { failures } from "./mutant.js";

describe.each([
  ["layouts and ids", layoutMutants],
  ["codecs", codecMutants],
])("seeded bugs in %s are caught", (_, mutants) => {
  test.each(mutants)("$name", (mutant) => {
    expect(failures(mutant), "tests that failed").toBeGreaterThan(0);
  });
});
