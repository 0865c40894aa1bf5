// The whole tutorial in one command: a server and a client in two processes, in a folder of their own, with a key file, TLS and a cap file.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("./main.js", import.meta.url));

/** Starts the program and shows what it prints, line by line under its name. */
function start(
  name: string,
  args: readonly string[],
  cwd: string,
): { child: ChildProcess; saw(text: string): Promise<void> } {
  const child = spawn(process.execPath, [program, ...args], { cwd, stdio: ["ignore", "pipe", "pipe"] });
  console.log(`$ node main.js ${args.join(" ")}    (${name}, process ${child.pid})`);
  const waiting: { text: string; resolve(): void; reject(error: Error): void }[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      console.log(`  ${name} | ${line}`);
      for (const one of waiting) if (line.includes(one.text)) one.resolve();
    });
  }
  child.on("exit", (code, signal) => {
    for (const one of waiting) one.reject(new Error(`The ${name} ended early, with ${signal ?? `exit code ${code}`}`));
  });
  const saw = (text: string) =>
    new Promise<void>((resolve, reject) => {
      waiting.push({ text, resolve, reject });
    });
  return { child, saw };
}

const folder = await mkdtemp(join(tmpdir(), "capnp-echo-"));
let server: ReturnType<typeof start> | undefined;
try {
  server = start(
    "server",
    ["serve", "--capnp-secret-key-file", "key.pem", "--capnp-listen-address", "tcp:127.0.0.1:0"],
    folder,
  );
  await server.saw("Server running");
  const client = start("client", ["connect", "echo.cap"], folder);
  const [code, signal] = await once(client.child, "close");
  if (code !== 0) throw new Error(`The client failed, with ${signal ?? `exit code ${code}`}`);
  console.log("The demo is done: both processes spoke over TLS, and the server's address was all the client knew.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  if (server !== undefined && server.child.exitCode === null) {
    server.child.kill("SIGTERM");
    await once(server.child, "close");
  }
  await rm(folder, { recursive: true, force: true });
}
