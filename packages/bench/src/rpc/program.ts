// What a contender's program does with its arguments:
//
//     serve [--tls]                         serves until standard input ends, after it has printed `listening PORT`
//     client PORT ROW WARM-UP-MS MEASURE-MS prints a figure as JSON
//     first PORT [--tls]                    makes one call
//     idle PORT COUNT                       prints `connected` with so many connections open, until standard input ends
//     parked PORT COUNT                     prints the bytes of heap that a call takes while it is outstanding
//
// The environment may give the server's process in BENCH_SERVER_PID, whose processor time then counts too.

import { bytesOfOutstandingCall } from "./outstanding.js";
import { type BenchClient, type Figure, rpcRows } from "./workloads.js";

/** A contender that is written in JavaScript. */
export interface Contender {
  /** Serves on a free port of 127.0.0.1 and gives it. */
  serve(tls: boolean): Promise<number>;
  connect(port: number, tls: boolean): Promise<BenchClient>;
}

/** What a client prints, as JSON: null when the contender has no notion of the work. */
export type Measured = Figure | null;

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
  if (command === "first") {
    const client = await contender.connect(Number(port), args.includes("--tls"));
    if ((await client.echo("first")) !== "first") throw new Error("Another text came back");
    process.exit();
  }
  if (command === "idle") {
    for (let i = 0; i < Number(name); i++) await (await contender.connect(Number(port), false)).echo("here");
    console.log("connected");
    process.stdin.resume().once("end", () => process.exit());
    return;
  }
  if (command === "parked") {
    const client = await contender.connect(Number(port), false);
    console.log(JSON.stringify((await bytesOfOutstandingCall(client, Number(name))) ?? null));
    process.exit();
  }
  const row = rpcRows[name ?? ""];
  if (command !== "client" || row === undefined)
    throw new Error("Usage: serve [--tls] | client PORT ROW WARM-UP MEASURE");
  const client = await contender.connect(Number(port), row.tls);
  const figure: Measured = (await row.run(client, { warmUp: Number(warmUp), measure: Number(measure) })) ?? null;
  console.log(JSON.stringify(figure));
  await client.close();
  process.exit();
}
