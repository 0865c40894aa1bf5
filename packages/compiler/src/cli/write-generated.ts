// Writes generated files.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { GeneratedFile } from "../typescript/generate.js";

/** Writes files below a folder, leaving alone those that would not change, so that build tools see no news. Gives the paths. */
export function writeGenerated(files: readonly GeneratedFile[], directory: string): string[] {
  return files.map(({ path, text }) => {
    const target = join(directory, path);
    if (read(target) !== text) {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    return target;
  });
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // Whatever is in the way shows when the file is written.
    return undefined;
  }
}
