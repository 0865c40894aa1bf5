// What a server keeps for connections on which nothing happens.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Contestant } from "../contestants.js";
import { type Result, result } from "../result.js";
import { ours, type Server, serve, stop } from "./suite.js";

/** How many connections. */
const CONNECTIONS = 1000;

/** The resident memory of a process in megabytes. Only Linux tells it. */
function residentMegabytes({ process: { pid } }: Server): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return (Number(kilobytes) * 1024) / 1e6;
}

async function withConnections({ contestant, port }: Server, count: number, look: () => number): Promise<number> {
  const [program, ...args] = contestant.command;
  const child = spawn(program, [...args, "idle", port, String(count)], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(child, "close");
  await Promise.race([once(createInterface({ input: child.stdout }), "line"), ended]);
  const seen = look();
  child.stdin.end();
  await ended;
  return seen;
}

/** Megabytes that a server of each contender needs more with a thousand connections than with one. */
export async function idleConnections(
  others: readonly Contestant[],
  progress: (text: string) => void,
): Promise<Result[]> {
  const values: Record<string, number[]> = {};
  for (const contestant of [ours, ...others]) {
    for (let turn = 0; turn < 3; turn++) {
      progress(`server memory of ${CONNECTIONS} idle connections: ${contestant.name}`);
      const server = await serve(contestant, false);
      const before = await withConnections(server, 1, () => residentMegabytes(server));
      const after = await withConnections(server, CONNECTIONS, () => residentMegabytes(server));
      (values[contestant.name] ??= []).push(after - before);
      await stop(server);
    }
  }
  return [result({ name: `server memory of ${CONNECTIONS} idle connections`, unit: "MB", isRate: false, values })];
}
