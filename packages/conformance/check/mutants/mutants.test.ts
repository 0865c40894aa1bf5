// Every seeded bug is caught by the tests that are there for it.

import { describe, expect, test } from "vitest";
import { codecMutants } from "./codec-mutants.js";
import { engineMutants } from "./engine-mutants.js";
import { gameMutants } from "./game-mutants.js";
import { hardeningMutants } from "./hardening-mutants.js";
import { layoutMutants } from "./layout-mutants.js";
import { failures } from "./mutant.js";

describe.each([
  ["layouts and ids", layoutMutants],
  ["codecs", codecMutants],
  ["the RPC engine", engineMutants],
  ["the RPC engine, by the game alone,", gameMutants],
  ["the RPC engine's limits and checks", hardeningMutants],
])("seeded bugs in %s are caught", (_, mutants) => {
  test.each(mutants)("$name", (mutant) => {
    expect(failures(mutant), "tests that failed").toBeGreaterThan(0);
  });
});
