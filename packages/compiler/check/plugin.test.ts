// The plugin capnpc-ts under the reference compiler gives what our own compiler gives.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeReference } from "./reference-compiler.js";

const bin = fileURLToPath(new URL("../bin/", import.meta.url));
const echo = fileURLToPath(new URL("../../conformance/src/contract/echo.capnp", import.meta.url));

describeReference("capnp compile -o ts", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "capnpc-ts-"));
    mkdirSync(join(folder, "bin"));
    symlinkSync(`${bin}capnpc-ts.js`, join(folder, "bin", "capnpc-ts"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("finds the plugin on the PATH and writes the same file as capnp-ts", () => {
    const prefix = echo.slice(0, echo.lastIndexOf("/"));
    const env = { ...process.env, PATH: `${join(folder, "bin")}${delimiter}${process.env["PATH"]}` };
    const ours = join(folder, "ours");
    const theirs = join(folder, "theirs");
    mkdirSync(theirs);
    execFileSync("capnp", ["compile", `-ots:${theirs}`, `--src-prefix=${prefix}`, echo], { env, stdio: "pipe" });
    execFileSync(process.execPath, [`${bin}capnp-ts.js`, "compile", `-ots:${ours}`, `--src-prefix=${prefix}`, echo], {
      stdio: "pipe",
    });
    const text = readFileSync(join(ours, "echo.capnp.ts"), "utf8");
    expect(text).toContain("export class Echo$Client");
    expect(readFileSync(join(theirs, "echo.capnp.ts"), "utf8")).toBe(text);
  });

  test("our request can be read by the reference's own plugin", () => {
    const request = execFileSync(process.execPath, [`${bin}capnp-ts.js`, "compile", "-o-", echo], { stdio: "pipe" });
    const printed = execFileSync("capnpc-capnp", [], { input: request, encoding: "utf8" });
    expect(printed).toContain("interface Directory @0xe012f50226bb8843");
  });

  test("run by hand it says what it is for", () => {
    const { status, stderr } = spawnSync(process.execPath, [`${bin}capnpc-ts.js`, "x"], { encoding: "utf8" });
    expect([status, stderr]).toEqual([
      1,
      "error: capnpc-ts is run by the schema compiler, as in: capnp compile -o ts person.capnp\n",
    ]);
  });
});
