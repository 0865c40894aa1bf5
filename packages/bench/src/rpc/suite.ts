// The RPC suite: every row with every contender, server and client in two processes, taking turns.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Contestant } from "../contestants.js";
import { type Result, result } from "../result.js";
import type { Measured } from "./program.js";
import { rpcRows } from "./workloads.js";

/** Ours. */
export const ours: Contestant = {
  name: "ours",
  command: [process.execPath, fileURLToPath(new URL("ours.js", import.meta.url))],
  warmUp: 800,
};

/** Milliseconds of one measurement. */
const MEASURE = 1000;
/** How often each contender has its turn. */
const TURNS = 5;

/** A contender's server. */
export interface Server {
  readonly contestant: Contestant;
  readonly port: string;
  readonly process: ChildProcess;
}

/** Starts a contender's server. */
export async function serve(contestant: Contestant, tls: boolean): Promise<Server> {
  const [program, ...args] = contestant.command;
  const child = spawn(program, [...args, "serve", ...(tls ? ["--tls"] : [])], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([once(lines, "line"), once(child, "close").then(() => [""])]);
  const port = /^listening (\d+)$/.exec(String(line))?.[1];
  if (port === undefined) throw new Error(`The server of ${contestant.name} does not listen`);
  return { contestant, port, process: child };
}

/** Ends a server. */
export async function stop({ process: child }: Server): Promise<void> {
  const ended = once(child, "close");
  child.stdin?.end();
  await ended;
}

async function measure(client: Contestant, port: string, row: string): Promise<Measured> {
  const [program, ...args] = client.command;
  const all = [...args, "client", port, row, String(client.warmUp), String(MEASURE)];
  const child = spawn(program, all, { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (chunk) => (output += String(chunk)));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${client.name} failed at ${row}`);
  return JSON.parse(output) as Measured;
}

/** Microseconds of processor time that a process has used; 0 where the system does not tell. */
function cpuOf({ pid }: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10_000;
  } catch {
    return 0;
  }
}

/** Runs the suite. @param names the rows, all by default */
export async function rpcSuite(
  others: readonly Contestant[],
  progress: (text: string) => void,
  names: readonly string[] = Object.keys(rpcRows),
): Promise<Result[]> {
  const results: Result[] = [];
  for (const tls of [false, true]) {
    const rows = names.filter((name) => rpcRows[name]?.tls === tls);
    if (rows.length === 0) continue;
    const servers: Server[] = [];
    try {
      for (const contestant of [ours, ...others]) servers.push(await serve(contestant, tls));
      for (const name of rows) results.push(...(await runRow(name, servers, progress)));
    } finally {
      await Promise.all(servers.map(stop));
    }
  }
  return results;
}

async function runRow(name: string, servers: readonly Server[], progress: (text: string) => void): Promise<Result[]> {
  const row = rpcRows[name] as (typeof rpcRows)[string];
  const values: Record<string, number[]> = {};
  const cpu: Record<string, number[]> = {};
  for (let turn = 1; turn <= TURNS; turn++) {
    for (const { contestant, port, process: child } of servers) {
      progress(`${row.name}: ${contestant.name}, turn ${turn} of ${TURNS}`);
      const before = cpuOf(child);
      const start = performance.now();
      const measured = await measure(contestant, port, name);
      if (measured.value === null) continue;
      (values[contestant.name] ??= []).push(measured.value);
      // Of two processes, as a share of one processor.
      const busy = (measured.cpu + cpuOf(child) - before) / 1000 / (performance.now() - start);
      (cpu[contestant.name] ??= []).push(busy);
    }
  }
  const main = result({ name: row.name, unit: row.unit, isRate: row.isRate, values });
  const load = result({ name: `${row.name}: processors busy`, unit: "cores", isRate: false, values: cpu });
  return [main, load];
}
