// C++ programs with the calculator's schema against the calculator example, both ways.

import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildCpp, exampleProgram } from "./cpp-program.js";
import { describeWith } from "./foreign.js";

const run = promisify(execFile);
const calc = exampleProgram("calc");

/** The port in the first line that a server prints with one. */
function port(server: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    createInterface({ input: server.stdout as Readable }).on("line", (line) => {
      const match = pattern.exec(line);
      if (match !== null) resolve(match[1] as string);
    });
    server.on("close", () => reject(new Error("The server ended before it told its port")));
  });
}

async function stop(server: ChildProcess): Promise<void> {
  server.kill("SIGTERM");
  if (server.exitCode === null && server.signalCode === null) await once(server, "close");
}

describeWith(["capnp", "g++"], "C++ calculators", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "capnp-cpp-calculator-"));
    buildCpp(folder, "examples/calc/src/calculator.capnp", "calculator-client", "calculator-server");
  }, 240_000);
  afterAll(() => rm(folder, { recursive: true }));

  test("their client computes with our server", async () => {
    const options = ["--capnp-secret-key-file", "", "--capnp-listen-address", "tcp:127.0.0.1:0", "--capnp-disable-tls"];
    const server = spawn(process.execPath, [calc, "serve", ...options], { stdio: ["ignore", "pipe", "inherit"] });
    try {
      const at = await port(server, /^capnp:\/\/insecure@127\.0\.0\.1:(\d+)$/);
      const { stdout } = await run(join(folder, "calculator-client"), [`127.0.0.1:${at}`], { timeout: 20_000 });
      expect(stdout.trim().split("\n")).toEqual([
        "literals 6.5",
        "previous 1",
        "defined 42",
        "callback 3003.75",
        expect.stringMatching(/^error .*Expected 2 parameters, got 1$/),
        "done",
      ]);
    } finally {
      await stop(server);
    }
  });

  test("our client computes with their server", async () => {
    const server = spawn(join(folder, "calculator-server"), ["127.0.0.1"], { stdio: ["ignore", "pipe", "inherit"] });
    try {
      const uri = `capnp://insecure@127.0.0.1:${await port(server, /^port (\d+)$/)}`;
      const { stdout } = await run(process.execPath, [calc, "connect", uri], { timeout: 20_000 });
      expect(stdout.trim().split("\n")).toEqual(["The server calls increment(6)", "Result: 42"]);
    } finally {
      await stop(server);
    }
  });
});
