// The benchmarks: `npm run bench`, or `npm run bench -- size|contract|memory [--json FILE]`.

import { writeFileSync } from "node:fs";
import { bundleSize, programs } from "./bundle-size.js";
import type { Quantity } from "./contract-figures.js";
import { measureContract } from "./measure-contract.js";
import { measureMemory } from "./measure-memory.js";

/** One row of the report. */
interface Result {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
}

const suites: Readonly<Record<string, (progress: (name: string) => void) => Promise<Result[]>>> = {
  async size(progress) {
    const results: Result[] = [];
    for (const [name, program] of Object.entries(programs)) {
      progress(name);
      results.push({ name: `bundle: ${name}`, unit: "bytes, min+gz", ours: (await bundleSize(program)).gzipped });
    }
    return results;
  },
  async contract() {
    const rows = (quantity: Quantity, unit: string) =>
      Object.entries(measureContract(quantity)).map(([name, ours]) => ({ name, unit, ours }));
    return [...rows("time", "ns"), ...rows("heap", "bytes of heap")];
  },
  async memory() {
    const { heapBytes, entries, unreleased } = measureMemory(1_000_000);
    const calls = "1 000 000 calls with a capability";
    return [
      { name: `${calls}: left on the heap`, unit: "bytes", ours: heapBytes },
      { name: `${calls}: left in tables`, unit: "entries", ours: entries },
      { name: `${calls}: not released`, unit: "capabilities", ours: unreleased },
    ];
  },
};

async function main(args: readonly string[]): Promise<void> {
  const json = args.indexOf("--json");
  const file = json < 0 ? undefined : args[json + 1];
  const names = args.filter((argument, i) => !argument.startsWith("--") && (json < 0 || i !== json + 1));
  const unknown = names.find((name) => !Object.hasOwn(suites, name));
  if (unknown !== undefined || (json >= 0 && file === undefined)) {
    console.error(`Usage: npm run bench -- [${Object.keys(suites).join(" | ")}] [--json FILE]`);
    process.exitCode = 2;
    return;
  }
  const results: Result[] = [];
  for (const suite of names.length > 0 ? names : Object.keys(suites)) {
    console.error(`▸ ${suite}`);
    const rows = await (suites[suite] as (typeof suites)[string])((name) => console.error(`  ${name}`));
    results.push(...rows);
  }
  for (const { name, unit, ours } of results) console.log(`${name.padEnd(54)} ${String(ours).padStart(10)} ${unit}`);
  if (file !== undefined) writeFileSync(file, `${JSON.stringify({ results }, null, 2)}\n`);
}

await main(process.argv.slice(2));
