// The suite curves: every point of every curve, each in a process of its own.

import { fileURLToPath } from "node:url";
import { output } from "../child.js";
import type { Result } from "../result.js";
import { curves } from "./curves.js";

/** A million capabilities with both their ends are more than the heap is large by default. */
const flags: readonly string[] = ["--expose-gc", "--max-old-space-size=6144"];
/** How long a point may take, in seconds. */
const PATIENCE = 180;

/** Runs the suite. */
export async function curvesSuite(progress: (text: string) => void): Promise<Result[]> {
  const program = fileURLToPath(new URL("process.js", import.meta.url));
  const results: Result[] = [];
  for (const [key, { name, of, points, units }] of Object.entries(curves)) {
    for (const point of points) {
      progress(`${name}: ${point} ${of}`);
      const printed = await output([process.execPath, ...flags, program, key, String(point)], { seconds: PATIENCE });
      const figures = JSON.parse(printed) as Record<string, number>;
      for (const [figure, unit] of Object.entries(units)) {
        const ours = figures[figure];
        // Of a small point the memory is not told.
        if (ours !== undefined) results.push({ name: `${name}: ${point} ${of}: ${figure}`, unit, ours });
      }
    }
  }
  return results;
}
