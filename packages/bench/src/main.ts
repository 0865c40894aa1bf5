// The benchmarks: `npm run bench`, or `npm run bench -- SUITE... [--row NAME]... [--json FILE]`; `--markdown FILE` shows such a file.

import { readFileSync, writeFileSync } from "node:fs";
import { bundleSize, programs } from "./bundle-size.js";
import type { Quantity } from "./contract-figures.js";
import { rpcContestants, serializationContestants } from "./contestants.js";
import { curvesSuite } from "./curves/suite.js";
import { measureContract } from "./measure-contract.js";
import { peerSizes } from "./peer-sizes.js";
import { lines, type Result, result } from "./result.js";
import { markdown } from "./markdown.js";
import { measureMemory } from "./measure-memory.js";
import { idleConnections, outstandingCalls } from "./rpc/idle-connections.js";
import { startupSuite } from "./rpc/startup.js";
import { rpcSuite } from "./rpc/suite.js";
import { rpcRows } from "./rpc/workloads.js";
import { serializationRows, serializationSuite } from "./serialization/suite.js";
import { schemaPeers } from "./schema-peers.js";
import { measureSchema, type SchemaShape, schemaShapes } from "./schema-figures.js";

interface Options {
  /** Says what goes on. */
  progress(text: string): void;
  /** The rows that are wanted; all when it is empty. */
  readonly rows: readonly string[];
}

const suites: Readonly<Record<string, (options: Options) => Promise<Result[]>>> = {
  async size({ progress }) {
    const results: Result[] = [];
    for (const [name, program] of Object.entries(programs)) {
      progress(name);
      results.push({ name: `bundle: ${name}`, unit: "bytes, min+gz", ours: (await bundleSize(program)).gzipped });
    }
    const find = (name: string): number => results.find((row) => row.name === `bundle: ${name}`)?.ours ?? Number.NaN;
    const compare = async (name: string, ours: number, kind: "call" | "message"): Promise<Result> => {
      const sizes = Object.entries(await peerSizes(kind, progress)).map(([peer, size]) => [peer, [size]] as const);
      return result({
        name,
        unit: "bytes, min+gz",
        isRate: false,
        values: { ours: [ours], ...Object.fromEntries(sizes) },
      });
    };
    return [
      ...results,
      await compare("hello-world client", find("client with a connection"), "call"),
      await compare("hello-world without RPC", find("reader and builder"), "message"),
    ];
  },
  async contract() {
    const rows = (quantity: Quantity, unit: string): Result[] =>
      Object.entries(measureContract(quantity)).map(([name, ours]) => ({ name, unit, ours }));
    return [...rows("time", "ns"), ...rows("heap", "bytes of heap")];
  },
  async schema({ progress }) {
    const rows: Result[] = [];
    for (const shape of Object.keys(schemaShapes) as SchemaShape[]) {
      progress(shape);
      const { milliseconds, cpuMilliseconds, microsecondsPerLine } = measureSchema(shape, shape === "5 MB" ? 1 : 3);
      const name = `schema to TypeScript: ${shape}`;
      rows.push({ name, unit: "ms", ours: milliseconds });
      rows.push({ name, unit: "ms of processor time", ours: cpuMilliseconds });
      rows.push({ name, unit: "µs a line", ours: microsecondsPerLine });
    }
    return [...(await schemaPeers(progress)), ...rows];
  },
  serialization: ({ progress, rows }) =>
    serializationSuite(serializationContestants(progress), progress, wanted(rows, serializationRows)),
  curves: ({ progress }) => curvesSuite(progress),
  startup: ({ progress }) => startupSuite(rpcContestants(progress), progress),
  async memory({ progress }) {
    progress("a million calls");
    const { heapBytes, entries, unreleased } = measureMemory(1_000_000);
    const calls = "1 000 000 calls with a capability";
    return [
      { name: `${calls}: left on the heap`, unit: "bytes", ours: heapBytes },
      { name: `${calls}: left in tables`, unit: "entries", ours: entries },
      { name: `${calls}: not released`, unit: "capabilities", ours: unreleased },
      ...(await outstandingCalls(rpcContestants(progress), progress)),
      ...(await idleConnections(rpcContestants(progress), progress)),
    ];
  },
  rpc: ({ progress, rows }) => rpcSuite(rpcContestants(progress), progress, wanted(rows, Object.keys(rpcRows))),
};

/** The rows of a suite that are to be run: all, if none are asked for. */
function wanted(rows: readonly string[], all: readonly string[]): readonly string[] {
  return rows.length === 0 ? all : all.filter((row) => rows.includes(row));
}

const usage = `Usage: npm run bench -- [${Object.keys(suites).join(" | ")}]... [--row NAME]... [--json FILE]
       npm run bench -- --markdown FILE

Runs all suites, or those that are named. Of the suite rpc the rows are ${Object.keys(rpcRows).join(", ")};
of serialization ${serializationRows.join(", ")}.
  --json FILE      writes the results there as well:
                   {"results":[{"name","unit","ours","peers":{NAME:VALUE},"ratios":{NAME:RATIO},"spread","leftOut"}]};
                   a ratio above 1 means that we are better
  --markdown FILE  measures nothing: prints the tables of docs/performance.md from a file that --json has written`;

const isRow = (name = ""): boolean => Object.hasOwn(rpcRows, name) || serializationRows.includes(name);

/** The arguments; undefined when they are wrong. */
function parse(args: readonly string[]): { names: string[]; rows: string[]; file: string | undefined } | undefined {
  const names: string[] = [];
  const rows: string[] = [];
  let file: string | undefined;
  for (let i = 0; i < args.length; i++) {
    const argument = args[i] as string;
    if (argument === "--json" && i + 1 < args.length) file = args[++i];
    else if (argument === "--row" && isRow(args[i + 1])) rows.push(args[++i] as string);
    else if (Object.hasOwn(suites, argument)) names.push(argument);
    else return undefined;
  }
  if (names.length === 0 && rows.length > 0) {
    if (rows.some((row) => Object.hasOwn(rpcRows, row))) names.push("rpc");
    if (rows.some((row) => serializationRows.includes(row))) names.push("serialization");
  }
  if (names.length === 0) names.push(...Object.keys(suites));
  return { names, rows, file };
}

async function main(args: readonly string[]): Promise<void> {
  const [option, written] = args;
  if (option === "--markdown" && written !== undefined && args.length === 2) {
    const { results } = JSON.parse(readFileSync(written, "utf8")) as { results: Result[] };
    for (const line of markdown(results)) console.log(line);
    return;
  }
  const parsed = parse(args);
  if (parsed === undefined) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const { names, rows, file } = parsed;
  const results: Result[] = [];
  for (const name of names) {
    console.error(`▸ ${name}`);
    const suite = suites[name] as (typeof suites)[string];
    results.push(...(await suite({ progress: (text) => console.error(`  ${text}`), rows })));
  }
  for (const line of lines(results)) console.log(line);
  if (file !== undefined) writeFileSync(file, `${JSON.stringify({ results }, null, 2)}\n`);
}

await main(process.argv.slice(2));
