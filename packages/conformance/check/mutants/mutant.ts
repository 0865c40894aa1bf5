// Seeded bugs: each one a small change to a source file, with the tests that have to notice it.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A bug that a test has to catch. */
export interface Mutant {
  /** What is wrong with it. */
  readonly name: string;
  /** The source file, below `packages/`. */
  readonly file: string;
  /** A part of the file that occurs once, and what to put in its place. */
  readonly replace: string;
  readonly by: string;
  /** The tests that have to fail: files, and optionally a part of the test's full name. */
  readonly tests: readonly string[];
  readonly named?: string;
  /** Default "unit". */
  readonly project?: "unit" | "check";
}

const packages = fileURLToPath(new URL("../../../", import.meta.url));
const root = dirname(packages);
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");

/**
 * Runs the tests of a mutant and gives the number of those that failed.
 * @throws Error when the change does not apply, or the tests could not be run
 */
export function failures({ file, replace, by, tests, named, project = "unit" }: Mutant): number {
  const occurrences = readFileSync(packages + file, "utf8").split(replace).length - 1;
  if (occurrences !== 1) throw new Error(`${file} has ${occurrences} times: ${replace}`);
  const args = [
    "run",
    `--project=${project}`,
    "--bail=1",
    "--reporter=json",
    ...(named === undefined ? [] : ["-t", named]),
  ];
  const { stdout, stderr } = spawnSync(process.execPath, [vitest, ...args, ...tests.map((test) => packages + test)], {
    cwd: root,
    env: { ...process.env, CAPNP_MUTANT: JSON.stringify({ file, replace, by }) },
    encoding: "utf8",
    maxBuffer: 1 << 28,
    timeout: 150_000,
  });
  const json = /^\{.*\}$/m.exec(stdout)?.[0];
  if (json === undefined) throw new Error(`There is no report: ${stderr}`);
  const report = JSON.parse(json) as { numTotalTests: number; numFailedTests: number };
  if (report.numTotalTests === 0) throw new Error(`No test was run: ${stderr}`);
  return report.numFailedTests;
}
