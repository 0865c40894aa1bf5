// The suite startup: from the start of a process to the end of its first call.

import { output } from "../child.js";
import type { Contestant } from "../contestants.js";
import { type Result, result } from "../result.js";
import { type Player, takeTurns } from "../turns.js";
import { ours, type Server, serve, stop } from "./server.js";

/** How often each contender has its turn. */
const TURNS = 4;

/** Runs the suite. */
export async function startupSuite(others: readonly Contestant[], progress: (text: string) => void): Promise<Result[]> {
  const results: Result[] = [];
  for (const tls of [false, true]) {
    const name = `process start to first reply${tls ? ", TLS" : ""}`;
    const servers: Server[] = [];
    try {
      for (const contestant of [ours, ...others]) servers.push(await serve(contestant, tls));
      const players = servers.map(({ contestant, port }): Player => {
        const play = async (): Promise<number> => {
          const start = performance.now();
          await output([...contestant.command, "first", port, ...(tls ? ["--tls"] : [])], { seconds: 15 });
          return performance.now() - start;
        };
        return { name: contestant.name, turns: TURNS, play };
      });
      const outcome = await takeTurns(players, (text) => progress(`${name}: ${text}`));
      results.push(result({ name, unit: "ms", isRate: false, ...outcome }));
    } finally {
      await Promise.all(servers.map(stop));
    }
  }
  return results;
}
