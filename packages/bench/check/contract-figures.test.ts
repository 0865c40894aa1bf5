// The heap that the contract's operations cost is in the committed chart: it does not depend on how busy the machine is, as times do.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const chart: Record<string, number> = JSON.parse(
  readFileSync(new URL("../heap-figures.json", import.meta.url), "utf8"),
);

test("operations allocate no more than the chart says", () => {
  const folder = mkdtempSync(join(tmpdir(), "capnp-bench-"));
  try {
    const file = join(folder, "figures.json");
    execFileSync(process.execPath, [main, "contract", "--json", file], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    const { results } = JSON.parse(readFileSync(file, "utf8"));
    const heap = results.filter((result: { unit: string }) => result.unit === "bytes of heap");
    expect(heap.map(({ name }: { name: string }) => name)).toEqual(Object.keys(chart));
    for (const { name, ours } of heap) {
      expect(ours, `${name}: heap bytes, against ${chart[name]} in the chart`).toBeLessThanOrEqual(
        (chart[name] ?? 0) * 1.15 + 8,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
