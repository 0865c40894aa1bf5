// Measures what calls leave behind in a process of its own, whose heap nobody else uses.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { MemoryFigures } from "./memory-figures.js";

/** What is left after so many calls with a capability that is passed and released each. */
export function measureMemory(calls: number): MemoryFigures {
  const program = fileURLToPath(new URL("./memory-process.js", import.meta.url));
  const output = execFileSync(process.execPath, ["--expose-gc", program, String(calls)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(output.toString());
}
