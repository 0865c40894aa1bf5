// Runs the reference implementation's tool, `capnp`, on messages.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const schemas = fileURLToPath(new URL("../src/schemas/", import.meta.url));

/** Runs `capnp` with some input and gives its output. @throws Error when it fails. */
export function capnp(args: readonly string[], input: Uint8Array | string): Buffer {
  const run = spawnSync("capnp", args, {
    input,
    cwd: schemas,
    env: { ...process.env, PWD: schemas },
    maxBuffer: 1 << 28,
    timeout: 20_000,
  });
  if (run.status !== 0) throw new Error(`capnp ${args.join(" ")} failed: ${run.stderr.toString()}`);
  return run.stdout;
}

/** Converts messages of a type of one of the test schemas, by name `file.capnp`, between formats. */
export function convert(formats: string, schema: string, type: string, input: Uint8Array | string): Buffer {
  return capnp(["convert", formats, schema, type], input);
}
