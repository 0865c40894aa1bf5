// A C++ client against our echo server, over a plaintext socket. The client is built from peers/cpp against Debian's libcapnp-dev.

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { CapnpUri } from "@capnp/net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildCpp, exampleProgram } from "./cpp-program.js";
import { describeWith } from "./foreign.js";

describeWith(["capnp", "g++"], "a C++ client", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "capnp-cpp-"));
    buildCpp(folder, "examples/echo/src/echo.capnp", "echo-client");
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true }));

  test("pings our server, pipelines on its logger, and is called back", async () => {
    const options = ["--capnp-secret-key-file", "key.pem", "--capnp-listen-address", "tcp:127.0.0.1:0"];
    const server = spawn(
      process.execPath,
      [exampleProgram("echo"), "serve", ...options, "--capnp-disable-tls", "--interval", "1"],
      { cwd: folder, stdio: ["ignore", "pipe", "inherit"] },
    );
    try {
      const lines: string[] = [];
      const output = createInterface({ input: server.stdout });
      const running = new Promise<void>((resolve) => {
        output.on("line", (line) => {
          lines.push(line);
          if (line.startsWith("Server running")) resolve();
        });
      });
      await running;
      const serving = lines.find((line) => line.startsWith("Serving ")) ?? "";
      const { location, serviceId } = CapnpUri.parse(serving.slice("Serving ".length));
      if (location.type !== "tcp") throw new Error(`Not on TCP: ${serving}`);
      const id = Buffer.from(serviceId.bytes).toString("hex");
      const { stdout: client } = await promisify(execFile)(
        join(folder, "echo-client"),
        [`127.0.0.1:${location.port}`, id, "héllo"],
        {
          timeout: 20_000,
        },
      );
      expect(client.trim().split("\n").toSorted()).toEqual(
        ["callback beat", "callback beat", "callback beat", "done", "logged", "reply echo:héllo"].toSorted(),
      );
      expect(lines).toContain('[server] Received "pipelined from C++"');
    } finally {
      server.kill("SIGTERM");
      await once(server, "close");
    }
  });
});
