// The packages as npm would get them.

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The packages that are published. */
export const published: readonly string[] = ["message", "compiler", "rpc", "net", "node"];

/** Packs the published packages into a folder, and gives the tarballs' paths, in the order of `published`. */
export function pack(folder: string): string[] {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return published.map((name) => {
    const before = new Set(readdirSync(folder));
    const pnpm = ["exec", "--yes", `--package=${packageManager}`, "--", "pnpm"];
    execFileSync("npm", [...pnpm, "pack", "--pack-destination", folder], {
      cwd: join(root, "packages", name),
      stdio: ["ignore", "ignore", "inherit"],
    });
    const made = readdirSync(folder).find((file) => !before.has(file));
    if (made === undefined) throw new Error(`Packing ${name} made nothing`);
    return join(folder, made);
  });
}
