// A server that is killed while it saves: nothing that it acknowledged is lost, and no entry is broken.

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { CapnpUri, Digest, ServiceId } from "@capnp/net";
import { clientVat, FileStore, type Store } from "@capnp/node";
import { SqliteStore } from "@capnp/node/sqlite-store";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Echo } from "../src/contract/echo.capnp.js";

/** Saves that are acknowledged, and how many the server has to answer at a time. */
const SAVES = 1000;
const AT_ONCE = 8;
const ENTRIES = 20;
const KILLS = 20;

const program = fileURLToPath(new URL("../dist/faults/saving-server.js", import.meta.url));
const seed = Number(process.env["CAPNP_SEED"] ?? Date.now() % 1_000_000_007);

/** Numbers below `limit` from the seed (a linear congruential generator). */
function randomNumbers(): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

let folder: string;
const running = new Set<Server>();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "capnp-kill-"));
});
afterEach(async () => {
  for (const server of running) await server.end("SIGKILL");
  rmSync(folder, { recursive: true });
});

interface Server {
  /** Sends the server (not what traces it) a signal; resolves once all is over. */
  end(signal: NodeJS.Signals): Promise<void>;
}

async function start(kind: string, path: string, wrapper: readonly string[] = []): Promise<Server> {
  const [command = "", ...args] = [...wrapper, process.execPath, program, join(folder, "socket"), kind, path];
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
  const closed = once(child, "close");
  const [line] = (await Promise.race([
    once(createInterface({ input: child.stdout }), "line"),
    closed.then(([code]) => [`ended with ${code}`]),
  ])) as [string];
  expect(line).toMatch(/^serving \d+$/);
  const server: Server = {
    async end(signal) {
      running.delete(server);
      process.kill(Number(line.split(" ")[1]), signal);
      await closed;
    },
  };
  running.add(server);
  return server;
}

const uri = () => new CapnpUri("insecure", { type: "unix", path: join(folder, "socket") }, ServiceId.public(""));

const stores = {
  file: { path: () => folder, open: (path: string): Promise<Store & Partial<AsyncDisposable>> => FileStore.open(path) },
  sqlite: {
    path: () => join(folder, "store.db"),
    open: (path: string): Promise<Store & Partial<AsyncDisposable>> => SqliteStore.open(path),
  },
} as const;

/** A value that shows when a part of it is missing. */
const valueOf = (version: number): string => `${version}:${"x".repeat((version * 7919) % 30_000)}`;

describe.each(Object.entries(stores))("a store of the kind %s", (kind, { path, open }) => {
  test(`${KILLS} kills during ${SAVES} saves lose no acknowledged save and break no entry (seed ${seed})`, async () => {
    const random = randomNumbers();
    const sent = Array.from({ length: ENTRIES }, () => 0);
    const acknowledged = Array.from({ length: ENTRIES }, () => 0);
    let count = 0;
    let unanswered = 0;
    for (let round = 0; round < KILLS; round++) {
      const running = await start(kind, path());
      await using vat = clientVat();
      using server = vat.import(uri()).connect(Echo.Client);
      // At a random save, and in the midst of its way to the disk.
      const isLast = round === KILLS - 1;
      const killAt = isLast ? SAVES : count + 1 + random((2 * (SAVES - count)) / (KILLS - round) - 1);
      let killed: Promise<void> | undefined;
      const save = async (): Promise<void> => {
        while (killed === undefined) {
          const entry = random(ENTRIES);
          const version = (sent[entry] ?? 0) + 1;
          sent[entry] = version;
          try {
            await server.ping({ msg: `${entry} ${valueOf(version)}` });
          } catch (error) {
            expect(killed, String(error)).toBeDefined();
            unanswered++;
            return;
          }
          acknowledged[entry] = Math.max(acknowledged[entry] ?? 0, version);
          if (++count < killAt) continue;
          for (let turn = random(20); turn > 0; turn--) await new Promise((resolve) => setImmediate(resolve));
          killed ??= running.end("SIGKILL");
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, save));
      await killed;
      const store = await open(path());
      for (let entry = 0; entry < ENTRIES; entry++) {
        const text = (await store.load(Digest.of(Buffer.from(`${entry}`))))?.root.asText() ?? valueOf(0);
        const version = Number.parseInt(text, 10);
        expect(text === valueOf(version), `entry ${entry} is whole`).toBe(true);
        expect(version, `entry ${entry}, acknowledged`).toBeGreaterThanOrEqual(acknowledged[entry] ?? 0);
        expect(version, `entry ${entry}, sent`).toBeLessThanOrEqual(sent[entry] ?? 0);
        // What was on the way may or may not be there: from now on it is.
        acknowledged[entry] = version;
      }
      await store[Symbol.asyncDispose]?.();
    }
    expect(count).toBeGreaterThanOrEqual(SAVES);
    expect(unanswered, "saves under way when the server was killed").toBeGreaterThan(KILLS);
  });
});

interface SystemCall {
  readonly text: string;
  /** Lines of the trace at which it began and ended. */
  readonly began: number;
  readonly ended: number;
}

/** The calls of a program traced with `strace -f -y`; those that were not over at its end are left out. */
function systemCalls(trace: string): SystemCall[] {
  const calls: SystemCall[] = [];
  const begun = new Map<string, { text: string; began: number }>();
  for (const [i, line] of trace.split("\n").entries()) {
    const [, thread = "", text = ""] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    if (text.endsWith("<unfinished ...>")) begun.set(thread, { text, began: i });
    else if (text.startsWith("<...")) {
      const call = begun.get(thread);
      if (call !== undefined) calls.push({ ...call, ended: i });
    } else if (text !== "") calls.push({ text, began: i, ended: i });
  }
  return calls.sort((a, b) => a.began - b.began);
}

const ptrace = spawnSync("strace", ["-f", "-o", "/dev/null", "true"]).status === 0;

describe.skipIf(!ptrace)("the system calls of a save (strace)", () => {
  /** In this order, each begins when the one before has ended. */
  const orders: Record<string, readonly RegExp[]> = {
    file: [
      /^openat\(.*\.new", O_WRONLY\|O_CREAT\|O_EXCL/,
      /^p?write(64|v)?\(\d+<.*\.new>/,
      /^f(data)?sync\(\d+<.*\.new>/,
      /^rename(at2?)?\(.*\.new"/,
      /^fsync\(\d+<[^>]*capnp-kill-[^>/]*>/,
      /^(write|writev|sendmsg|sendto)\(\d+<(socket|UNIX)/,
    ],
    sqlite: [
      /^p?write(64|v)?\(\d+<.*store\.db-wal>/,
      /^f(data)?sync\(\d+<.*store\.db-wal>/,
      /^(write|writev|sendmsg|sendto)\(\d+<(socket|UNIX)/,
    ],
  };

  test.each(Object.entries(stores))("%s: all is on the disk before the answer leaves", async (kind, { path }) => {
    const trace = join(folder, "trace");
    const traced = "openat,write,writev,pwrite64,fsync,fdatasync,rename,renameat,renameat2,sendmsg,sendto";
    const running = await start(kind, path(), ["strace", "-f", "-y", "-o", trace, "-e", `trace=${traced}`]);
    {
      await using vat = clientVat();
      using server = vat.import(uri()).connect(Echo.Client);
      await server.ping({ msg: `0 ${valueOf(1)}` });
      await server.ping({ msg: `0 ${valueOf(2)}` });
    }
    await running.end("SIGTERM");
    const calls = systemCalls(readFileSync(trace, "utf8"));
    const order = orders[kind] ?? [];
    const answer = order.at(-1) as RegExp;
    const [before, last] = calls.filter(({ text }) => answer.test(text)).slice(-2) as [SystemCall, SystemCall];
    let previous = before;
    for (const pattern of order) {
      const next = calls.find(({ text, began }) => began > previous.ended && pattern.test(text));
      expect(next?.text ?? "nothing", `after ${previous.text}`).toMatch(pattern);
      previous = next as SystemCall;
    }
    expect(previous, "the next answer is the last step").toBe(last);
  });
});
