// The C++ contender: two programs of ours against the library of the system, built with optimization when they are first needed.

import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { bench, cache, isNewer, need, run } from "./peer-tools.js";

interface Program {
  readonly source: string;
  readonly folder: string;
  readonly schemas: readonly string[];
  readonly flags: readonly string[];
  readonly libraries: readonly string[];
}

const rpc: Program = {
  source: "rpc-bench",
  folder: "src/rpc",
  schemas: ["bench.capnp"],
  flags: ["-O2"],
  libraries: ["-lcapnp-rpc", "-lcapnp", "-lkj-tls", "-lkj-async", "-lkj", "-lssl", "-lcrypto"],
};

const serialization: Program = {
  source: "serialization-bench",
  folder: "src/serialization",
  schemas: ["carsales.capnp", "catrank.capnp", "eval.capnp", "people.capnp"],
  flags: ["-O2", "-DNDEBUG"],
  libraries: ["-lcapnp", "-lkj"],
};

function build({ source: name, folder, schemas, flags, libraries }: Program): string {
  need("capnp", "g++");
  mkdirSync(cache, { recursive: true });
  const source = join(bench, "peers/cpp", `${name}.c++`);
  const program = join(cache, name);
  const originals = schemas.map((schema) => join(bench, folder, schema));
  if (isNewer([source, ...originals], program)) {
    for (const [i, original] of originals.entries()) copyFileSync(original, join(cache, schemas[i] as string));
    run("capnp", ["compile", "-oc++", ...schemas], cache);
    const sources = [source, ...schemas.map((schema) => `${schema}.c++`)];
    run("g++", ["-std=c++20", "-w", "-I.", ...flags, ...sources, "-o", program, ...libraries], cache);
  }
  return program;
}

/** The program of the RPC rows. @throws Error when it cannot be built */
export const cppRpcProgram = (): string => build(rpc);

/** The program of the serialization rows. @throws Error when it cannot be built */
export const cppSerializationProgram = (): string => build(serialization);
