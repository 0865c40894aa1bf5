// Programs that are built from peers/cpp against Debian's libcapnp-dev, with the schema of an example.

import { execFileSync, type ExecFileSyncOptions } from "node:child_process";
import { cpSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Builds `peers/cpp/NAME.c++` for each name, into a folder. Takes some seconds for each. @param schema below the root */
export function buildCpp(folder: string, schema: string, ...names: string[]): void {
  const file = basename(schema);
  cpSync(join(root, schema), join(folder, file));
  const build: ExecFileSyncOptions = { cwd: folder, stdio: ["ignore", "inherit", "inherit"] };
  execFileSync("capnp", ["compile", "-oc++", file], build);
  for (const name of names) {
    const sources = [`${file}.c++`, join(root, `packages/conformance/peers/cpp/${name}.c++`)];
    const libraries = ["-lcapnp-rpc", "-lcapnp", "-lkj-async", "-lkj"];
    execFileSync("g++", ["-std=c++17", "-w", "-I.", ...sources, "-o", name, ...libraries], build);
  }
}

/** The path of a built file of an example. */
export function exampleProgram(name: string): string {
  return join(root, `examples/${name}/dist/main.js`);
}
