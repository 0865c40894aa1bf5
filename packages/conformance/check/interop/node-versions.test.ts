// All unit tests of all packages, on newer versions of Node.

import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { runtimes } from "../../src/interop/matrix.js";
import { isThere, oursElsewhere } from "./peer.js";

const conformance = fileURLToPath(new URL("../../", import.meta.url));
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
/** Random programs of the game: fewer than in `npm test`, which has played many. */
const env = { ...process.env, FUZZ_RUNS: "1000", HOSTILE_RUNS: "500" };

interface Report {
  readonly success: boolean;
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

for (const { name, title } of runtimes) {
  if (!name.startsWith("node")) continue;
  const peer = oursElsewhere.find((other) => other.name === name);
  if (peer === undefined || !isThere(peer)) {
    test.skip(`${title} (left out: run packages/conformance/setup-peers ${name})`, () => {});
    continue;
  }
  test(`every unit test passes on ${title}`, async () => {
    const node = `${conformance}.peers/${name}/runtime`;
    const { stdout: version } = await promisify(execFile)(node, ["--version"]);
    expect(version).toMatch(new RegExp(`^v${name.slice("node".length)}\\.`));
    const args = [vitest, "run", "--project=unit", "--reporter=json", "--maxWorkers=1"];
    const options = { cwd: dirname(dirname(conformance)), env, maxBuffer: 1 << 28 };
    const run = await promisify(execFile)(node, args, options).catch(
      (failed: { stdout: string; stderr: string }) => failed,
    );
    const json = /^\{.*\}$/m.exec(run.stdout)?.[0];
    if (json === undefined) throw new Error(`There is no report: ${run.stderr}`);
    const report = JSON.parse(json) as Report;
    const failed = report.testResults.flatMap(({ name: file, message, assertionResults }) => [
      ...(message === "" ? [] : [`${file}: ${message}`]),
      ...assertionResults.flatMap(({ fullName, status }) =>
        status === "passed" ? [] : [`${file}: ${fullName} (${status})`],
      ),
    ]);
    expect(failed).toEqual([]);
    expect(report.success).toBe(true);
    expect(report.numPassedTests).toBe(report.numTotalTests);
    expect(report.numTotalTests).toBeGreaterThan(2000);
    console.log(`${report.numPassedTests} tests passed on ${title} (${version.trim()})`);
  }, 600_000);
}
