// The suite startup: from the start of a process to the end of its first call.

import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Contestant } from "../contestants.js";
import { type Result, result } from "../result.js";
import { ours, serve, stop } from "./suite.js";

/** How often each contender has its turn. */
const TURNS = 7;

async function firstReply({ name, command }: Contestant, port: string, tls: boolean): Promise<number> {
  const [program, ...args] = command;
  const start = performance.now();
  const child = spawn(program, [...args, "first", port, ...(tls ? ["--tls"] : [])], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${name} made no call`);
  return performance.now() - start;
}

/** Runs the suite. */
export async function startupSuite(others: readonly Contestant[], progress: (text: string) => void): Promise<Result[]> {
  const results: Result[] = [];
  for (const tls of [false, true]) {
    const values: Record<string, number[]> = {};
    for (const contestant of [ours, ...others]) {
      progress(`process start to first reply${tls ? ", TLS" : ""}: ${contestant.name}`);
      const server = await serve(contestant, tls);
      for (let turn = 0; turn < TURNS; turn++) {
        (values[contestant.name] ??= []).push(await firstReply(contestant, server.port, tls));
      }
      await stop(server);
    }
    results.push(
      result({ name: `process start to first reply${tls ? ", TLS" : ""}`, unit: "ms", isRate: false, values }),
    );
  }
  return results;
}
