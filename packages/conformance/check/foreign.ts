// Tools from elsewhere that a check may use. Where one is missing the check is left out, and says so; in CI it has to be there.

import { spawnSync } from "node:child_process";
import { describe } from "vitest";

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
