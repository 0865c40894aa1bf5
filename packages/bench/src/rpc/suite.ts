// The RPC suite: every row with every contender, server and client in two processes, taking turns.

import type { Contestant } from "../contestants.js";
import { type Result, result } from "../result.js";
import { type Player, takeTurns } from "../turns.js";
import { measureRow, ours, type Server, serve, stop } from "./server.js";
import { type RpcRow, rpcRows } from "./workloads.js";

/** Milliseconds of one measurement. */
const MEASURE = 600;

/** The rows for which C++ clients call our server as well, and the other way round. */
const crossRows: readonly string[] = ["echo-1", "echo-64"];

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
    const missing: Record<string, string> = {};
    try {
      for (const contestant of [ours, ...others]) {
        try {
          servers.push(await serve(contestant, tls));
        } catch (error) {
          if (contestant === ours) throw error;
          missing[contestant.name] = "does not listen";
        }
      }
      for (const name of rows) {
        results.push(...(await runRow(name, servers, missing, progress)));
        if (crossRows.includes(name)) results.push(...(await runCrossed(name, servers, progress)));
      }
    } finally {
      await Promise.all(servers.map(stop));
    }
  }
  return results;
}

/** A contender's client with its own server; the server is started anew when the client fails. */
function player(servers: Server[], index: number, name: string, cpu: Record<string, number[]>): Player {
  const { contestant } = servers[index] as Server;
  return {
    ...contestant,
    async play() {
      const figure = await measureRow(contestant, servers[index] as Server, name, MEASURE);
      if (figure === null) return null;
      (cpu[contestant.name] ??= []).push(figure.cpu);
      return figure.value;
    },
    async recover() {
      delete cpu[contestant.name];
      await stop(servers[index] as Server);
      servers[index] = await serve(contestant, rpcRows[name]?.tls ?? false);
    },
  };
}

async function runRow(
  name: string,
  servers: Server[],
  missing: Readonly<Record<string, string>>,
  progress: (text: string) => void,
): Promise<Result[]> {
  const row = rpcRows[name] as RpcRow;
  const cpu: Record<string, number[]> = {};
  const players = servers.map((_, index) => player(servers, index, name, cpu));
  const { values, leftOut } = await takeTurns(players, (text) => progress(`${row.name}: ${text}`));
  const main = result({
    name: row.name,
    unit: row.unit,
    isRate: row.isRate,
    values,
    leftOut: { ...missing, ...leftOut },
  });
  const unit = row.unit === "MB/s" ? "µs a megabyte" : "µs a call";
  return [main, result({ name: `${row.name}: processor time of both sides`, unit, isRate: false, values: cpu })];
}

/** Our client with the C++ server, and the C++ client with ours, beside C++ with itself. */
async function runCrossed(
  name: string,
  servers: readonly Server[],
  progress: (text: string) => void,
): Promise<Result[]> {
  const row = rpcRows[name] as RpcRow;
  const [mine, theirs] = [ours.name, "C++"].map((one) => servers.find(({ contestant }) => contestant.name === one));
  if (mine === undefined || theirs === undefined) return [];
  const play = (client: Contestant, server: Server) => async () =>
    (await measureRow(client, server, name, MEASURE))?.value ?? null;
  const pairs = {
    "our client, C++ server": [ours, theirs],
    "C++ client, our server": [theirs.contestant, mine],
  } as const;
  const results: Result[] = [];
  for (const [pair, [client, server]] of Object.entries(pairs)) {
    const players: Player[] = [
      { name: "ours", turns: 2, play: play(client, server) },
      { name: "C++", turns: 2, play: play(theirs.contestant, theirs) },
    ];
    const { values } = await takeTurns(players, (text) => progress(`${row.name}: ${pair}: ${text}`));
    results.push(result({ name: `${row.name}: ${pair}`, unit: row.unit, isRate: row.isRate, values }));
  }
  return results;
}
