// Tools from elsewhere that a check may use. Where one is missing the check is left out, and says so; in CI it has to be there.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe } from "vitest";

const cachedPython = fileURLToPath(new URL("../../../.cache/python/bin/python", import.meta.url));

/** The reason to leave a check out; undefined if it can run. @throws Error in CI, where nothing may be left out. */
export function missing(...programs: string[]): string | undefined {
  const absent = programs.filter(
    (program) => spawnSync(program, ["--version"], { stdio: "ignore" }).error !== undefined,
  );
  if (absent.length === 0) return undefined;
  const reason = `needs ${absent.join(" and ")}`;
  if (process.env["CAPNP_REQUIRE_PEERS"] !== undefined) throw new Error(`This check ${reason}`);
  return reason;
}

/** `describe`, left out with the reason in its name when a program is missing. */
export function describeWith(programs: string[], name: string, body: () => void): void {
  const reason = missing(...programs);
  if (reason === undefined) describe(name, body);
  else describe.skip(`${name} (left out: ${reason})`, body);
}

/** The Python with pycapnp in it: that of CAPNP_PYTHON, or the one that .ci/run has made, or whatever there is. */
export const python: string = process.env["CAPNP_PYTHON"] ?? (existsSync(cachedPython) ? cachedPython : "python3");

/** `describe`, left out with the reason in its name when there is no pycapnp. @throws Error in CI, where nothing may be left out. */
export function describeWithPycapnp(name: string, body: () => void): void {
  if (spawnSync(python, ["-c", "import capnp"], { stdio: "ignore" }).status === 0) describe(name, body);
  else if (process.env["CAPNP_REQUIRE_PEERS"] !== undefined) throw new Error("This check needs pycapnp");
  else describe.skip(`${name} (left out: needs pycapnp)`, body);
}
