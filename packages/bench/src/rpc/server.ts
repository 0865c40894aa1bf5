// A contender's server, in a process of its own, and what its clients do.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { output } from "../child.js";
import type { Contestant } from "../contestants.js";
import type { Measured } from "./program.js";

/** Ours. */
export const ours: Contestant = {
  name: "ours",
  command: [process.execPath, fileURLToPath(new URL("ours.js", import.meta.url))],
  warmUp: 700,
  turns: 3,
};

/** How long a client may take for a row, in seconds: longer, and it hangs. */
const PATIENCE = 40;

/** A contender's server. */
export interface Server {
  readonly contestant: Contestant;
  readonly port: string;
  readonly process: ChildProcess;
}

/** Starts a contender's server. @throws Error when it does not listen within 10 s */
export async function serve(contestant: Contestant, tls: boolean): Promise<Server> {
  const [program, ...args] = contestant.command;
  const child = spawn(program, [...args, "serve", ...(tls ? ["--tls"] : [])], { stdio: ["pipe", "pipe", "ignore"] });
  const done = new AbortController();
  const lines = createInterface({ input: child.stdout });
  const nothing = [once(child, "close"), delay(10_000, undefined, { signal: done.signal })];
  const first = await Promise.race([once(lines, "line"), ...nothing.map((end) => end.then(() => [""]))]);
  done.abort();
  for (const end of nothing) end.catch(() => {});
  const port = /^listening (\d+)$/.exec(String(first[0]))?.[1];
  if (port === undefined) {
    child.kill("SIGKILL");
    throw new Error(`The server of ${contestant.name} does not listen`);
  }
  return { contestant, port, process: child };
}

/** Ends a server; one that does not end is killed. */
export async function stop({ process: child }: Server): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "close");
  child.stdin?.end();
  const timer = setTimeout(() => child.kill("SIGKILL"), 3000);
  await ended;
  clearTimeout(timer);
}

/** Measures a row with a client, of the server's contender or of another one. @param measure milliseconds. @throws Error when the client fails or hangs */
export async function measureRow(
  client: Contestant,
  { port, process: { pid } }: Server,
  row: string,
  measure: number,
): Promise<Measured> {
  const printed = await output([...client.command, "client", port, row, String(client.warmUp), String(measure)], {
    seconds: PATIENCE,
    env: { BENCH_SERVER_PID: String(pid) },
  });
  return JSON.parse(printed) as Measured;
}

/** The bytes of heap of a client for each of so many outstanding calls; null if the contender cannot make such calls. */
export async function measureParked(client: Contestant, { port }: Server, calls: number): Promise<number | null> {
  return JSON.parse(await output([...client.command, "parked", port, String(calls)], { seconds: PATIENCE })) as
    | number
    | null;
}
