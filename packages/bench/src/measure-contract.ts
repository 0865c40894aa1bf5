// Measures what the contract costs in processes of their own. A heap that is set up to show every allocation slows the program down, so
// time and heap are measured apart.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Quantity } from "./contract-figures.js";

/** A young generation, in megabytes, that holds a whole measurement: no collection hides what was allocated. */
const heapFlags = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"];

/** The figures, by operation: nanoseconds, or bytes. Progress goes to standard error. */
export function measureContract(quantity: Quantity): Record<string, number> {
  const program = fileURLToPath(new URL("./contract-process.js", import.meta.url));
  const flags = quantity === "heap" ? heapFlags : [];
  const output = execFileSync(process.execPath, [...flags, program, quantity], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(output.toString());
}
