// What a server keeps for connections on which nothing happens, and a client for calls that have not returned.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Contestant } from "../contestants.js";
import { type Result, result } from "../result.js";
import { type Player, takeTurns } from "../turns.js";
import { measureParked, ours, type Server, serve, stop } from "./server.js";

/** How many connections, and how many calls. */
const CONNECTIONS = 1000;
const CALLS = 10_000;
/** How long a client may take, in milliseconds. */
const PATIENCE = 20_000;

/** The resident memory of a process in megabytes. Only Linux tells it. */
function residentMegabytes({ process: { pid } }: Server): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return (Number(kilobytes) * 1024) / 1e6;
}

async function withConnections({ contestant, port }: Server, count: number, look: () => number): Promise<number> {
  const [program, ...args] = contestant.command;
  const child = spawn(program, [...args, "idle", port, String(count)], { stdio: ["pipe", "pipe", "ignore"] });
  const timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE);
  const ended = once(child, "close");
  const first = await Promise.race([once(createInterface({ input: child.stdout }), "line"), ended]);
  clearTimeout(timer);
  if (first[0] !== "connected") throw new Error(`does not make ${count} connections`);
  const seen = look();
  child.stdin.end();
  await ended;
  return seen;
}

const withServer =
  (contestant: Contestant, play: (server: Server) => Promise<number | null>) => async (): Promise<number | null> => {
    const server = await serve(contestant, false);
    try {
      return await play(server);
    } finally {
      await stop(server);
    }
  };

/** Megabytes that a server of each contender needs more with a thousand connections than with one. */
export async function idleConnections(
  others: readonly Contestant[],
  progress: (text: string) => void,
): Promise<Result[]> {
  const name = `server memory of ${CONNECTIONS} idle connections`;
  const players = [ours, ...others].map((contestant): Player => {
    const play = withServer(contestant, async (server) => {
      const before = await withConnections(server, 1, () => residentMegabytes(server));
      return (await withConnections(server, CONNECTIONS, () => residentMegabytes(server))) - before;
    });
    return { name: contestant.name, turns: contestant.turns, play };
  });
  return [
    result({ name, unit: "MB", isRate: false, ...(await takeTurns(players, (text) => progress(`${name}: ${text}`))) }),
  ];
}

/** Bytes of a client's heap for each call that is outstanding. */
export async function outstandingCalls(
  others: readonly Contestant[],
  progress: (text: string) => void,
): Promise<Result[]> {
  const name = `client's heap for each of ${CALLS} outstanding calls`;
  const players = [ours, ...others].map((contestant): Player => {
    const play = withServer(contestant, (server) => measureParked(contestant, server, CALLS));
    return { name: contestant.name, turns: contestant.turns, play };
  });
  return [
    result({
      name,
      unit: "bytes",
      isRate: false,
      ...(await takeTurns(players, (text) => progress(`${name}: ${text}`))),
    }),
  ];
}
