// A C++ client against our echo server, over a plaintext socket. The client is built from peers/cpp against Debian's libcapnp-dev.

import { execFile, execFileSync, type ExecFileSyncOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { CapnpUri } from "@capnp/net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeWith } from "./foreign.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

describeWith(["capnp", "g++"], "a C++ client", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "capnp-cpp-"));
    await cp(`${root}examples/echo/src/echo.capnp`, join(folder, "echo.capnp"));
    const build: ExecFileSyncOptions = { cwd: folder, stdio: ["ignore", "inherit", "inherit"] };
    execFileSync("capnp", ["compile", "-oc++", "echo.capnp"], build);
    const sources = ["echo.capnp.c++", `${root}packages/conformance/peers/cpp/echo-client.c++`];
    const libraries = ["-lcapnp-rpc", "-lcapnp", "-lkj-async", "-lkj"];
    execFileSync("g++", ["-std=c++17", "-w", "-I.", ...sources, "-o", "echo-client", ...libraries], build);
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true }));

  test("pings our server, pipelines on its logger, and is called back", async () => {
    const options = ["--capnp-secret-key-file", "key.pem", "--capnp-listen-address", "tcp:127.0.0.1:0"];
    const server = spawn(
      process.execPath,
      [`${root}examples/echo/dist/main.js`, "serve", ...options, "--capnp-disable-tls", "--interval", "1"],
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
