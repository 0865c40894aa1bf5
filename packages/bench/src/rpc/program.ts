// What a contender's program does with its arguments: `serve [--tls]`, or `client PORT ROW WARM-UP-MS MEASURE-MS`.

import { type BenchClient, rpcRows } from "./workloads.js";

/** A contender that is written in JavaScript. */
export interface Contender {
  /** Serves on a free port of 127.0.0.1 and gives it. */
  serve(tls: boolean): Promise<number>;
  connect(port: number, tls: boolean): Promise<BenchClient>;
}

/** What a client prints, as JSON. */
export interface Measured {
  /** Null when the contender has no notion of the work. */
  readonly value: number | null;
  /** Microseconds of processor time that the client used, for all it did. */
  readonly cpu: number;
}

/** Runs a contender's program. A server ends when its standard input does. */
export async function runContender(contender: Contender): Promise<void> {
  const [command, ...args] = process.argv.slice(2);
  if (command === "serve") {
    const port = await contender.serve(args.includes("--tls"));
    console.log(`listening ${port}`);
    process.stdin.resume().once("end", () => process.exit());
    return;
  }
  const [port, name, warmUp, measure] = args;
  const row = rpcRows[name ?? ""];
  if (command !== "client" || row === undefined)
    throw new Error("Usage: serve [--tls] | client PORT ROW WARM-UP MEASURE");
  const client = await contender.connect(Number(port), row.tls);
  const value = await row.run(client, { warmUp: Number(warmUp), measure: Number(measure) });
  const { user, system } = process.cpuUsage();
  const measured: Measured = { value: value ?? null, cpu: user + system };
  console.log(JSON.stringify(measured));
  await client.close();
  process.exit();
}
