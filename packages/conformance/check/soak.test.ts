// Many clients, in a few processes, each with a TLS connection of its own, that call, pass capabilities, leave and come back, while the server is
// restarted twice: each counter goes on where it was, and in the end the server is as it was in the beginning.

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CapnpUri, ServiceId } from "@capnp/net";
import { loadSecretKey } from "@capnp/node";
import { afterEach, beforeEach, expect, test } from "vitest";

const CLIENTS = Number(process.env["CAPNP_SOAK_CLIENTS"] ?? 2000);
const PROCESSES = 4;
const ROUNDS = 3;
/** Bytes of heap that may be left over after a forced collection, over that of the server before its first client. */
const HEAP = 12 * 1024 * 1024;

const program = (name: string) => fileURLToPath(new URL(`../dist/faults/${name}.js`, import.meta.url));
const seed = Number(process.env["CAPNP_SEED"] ?? Date.now() % 1_000_000_007);
let folder: string;
const children = new Set<ChildProcess>();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "capnp-soak-"));
});
afterEach(async () => {
  for (const child of children) {
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  rmSync(folder, { recursive: true });
});

function start(name: string, ...args: string[]): ChildProcess {
  const child = fork(program(name), args, {
    execArgv: ["--expose-gc"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  children.add(child);
  child.on("exit", () => children.delete(child));
  return child;
}

async function message<T>(child: ChildProcess): Promise<T> {
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`ended with ${code}`);
  });
  const [value] = (await Promise.race([once(child, "message"), ended])) as [T];
  return value;
}

interface Begun {
  readonly listening: number;
  readonly base: number;
  readonly descriptors: number;
}
interface Report {
  readonly connections: number;
  readonly inUse: number;
  readonly heap: number;
  readonly descriptors: number;
}

test(`${CLIENTS} clients keep their state over two restarts, and leave nothing behind (seed ${seed})`, async () => {
  const keyFile = join(folder, "key.pem");
  const key = loadSecretKey(keyFile);
  let server = start("soak-server", keyFile, "0", folder);
  let begun = await message<Begun>(server);
  const port = begun.listening;
  const uri = new CapnpUri(key.fingerprint, { type: "tcp", host: "127.0.0.1", port }, ServiceId.public(""));
  const each = CLIENTS / PROCESSES;
  const clients = Array.from({ length: PROCESSES }, (_, i) =>
    start("soak-clients", `${uri}`, `${i * each}`, `${each}`, `${ROUNDS}`, `${seed + i}`),
  );
  const results: { failures: string[]; failed: number }[] = [];
  const over = clients.map((client) => once(client, "exit"));
  let together = 0;
  const connected = new Promise<void>((resolve) => {
    for (const client of clients) {
      client.on("message", (said) => {
        if (said !== "together") results.push(said as { failures: string[]; failed: number });
        else if (++together === PROCESSES) resolve();
      });
    }
  });
  await connected;
  const ask = async (): Promise<Report> => {
    server.send("report");
    return message<Report>(server);
  };
  expect((await ask()).connections, "connections at once").toBe(CLIENTS);
  for (const client of clients) client.send("go");
  for (let restart = 0; restart < 2; restart++) {
    const exit = once(server, "exit");
    if (restart === 0) server.kill("SIGKILL");
    else server.send("close");
    await exit;
    server = start("soak-server", keyFile, `${port}`, folder);
    begun = await message<Begun>(server);
  }
  await Promise.all(over);
  expect(results).toEqual(Array.from({ length: PROCESSES }, () => ({ failures: [], failed: 0 })));
  let last = await ask();
  while (last.connections > 0 || last.descriptors > begun.descriptors) last = await ask();
  expect(last).toMatchObject({ connections: 0, inUse: 0, descriptors: begun.descriptors });
  expect(last.heap - begun.base, "bytes of heap left over").toBeLessThan(HEAP);
  console.log(`soak: ${((last.heap - begun.base) / 1024 / 1024).toFixed(1)} MiB of heap left over`);
  const exit = once(server, "exit");
  server.send("close");
  expect((await exit)[0]).toBe(0);
}, 600_000);
