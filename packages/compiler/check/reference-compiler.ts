// Runs the reference compiler (Debian's package capnproto).
import { spawnSync } from "node:child_process";
import { describe } from "vitest";

/** What the reference compiler made of some files. */
export interface ReferenceResult {
  /** The framed request, unless there were errors. */
  request: Uint8Array | undefined;
  errors: string;
}

const version = spawnSync("capnp", ["--version"], { encoding: "utf8" });

/** The version of the reference compiler, or undefined if it is not installed. */
export const referenceVersion: string | undefined = version.status === 0 ? version.stdout.trim() : undefined;

if (referenceVersion === undefined && process.env["CAPNP_REQUIRE_PEERS"] !== undefined) {
  throw new Error("The reference compiler `capnp` is needed here, and is not installed");
}

/** `describe` for what needs the reference compiler; left out, with the reason in the name, where it is not installed. */
export function describeReference(name: string, body: () => void): void {
  if (referenceVersion === undefined) describe.skip(`${name} (left out: capnp is not installed)`, body);
  else describe(name, body);
}

/** Compiles files with the reference compiler, in a working directory. */
export function compileByReference(directory: string, args: readonly string[]): ReferenceResult {
  const run = spawnSync("capnp", ["compile", "-o-", ...args], {
    cwd: directory,
    env: { ...process.env, PWD: directory },
    maxBuffer: 1 << 28,
  });
  const errors = run.stderr.toString();
  return { request: run.status === 0 ? run.stdout : undefined, errors };
}
