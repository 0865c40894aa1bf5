// The serialization suite: each row by us and by C++, in processes of their own that take turns.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Result, result } from "../result.js";

/** Milliseconds of warm-up and of measuring, and how often each contender has its turn. */
const WARM_UP = 500;
const MEASURE = 800;
const TURNS = 5;

/** The rows: what they are called, and whether they are shown as megabytes in a second. */
const rows: Readonly<Record<string, { readonly name: string; readonly isRate: boolean }>> = {
  carsales: { name: "carsales, bytes", isRate: false },
  catrank: { name: "catrank, bytes", isRate: false },
  eval: { name: "eval, bytes", isRate: false },
  sum: { name: "open 100 MB and sum a field of a million structs", isRate: false },
  "address-book": { name: "an address book of 10 000 people to bytes", isRate: false },
  pack: { name: "pack", isRate: true },
  unpack: { name: "unpack", isRate: true },
};

const ours: readonly string[] = [process.execPath, fileURLToPath(new URL("process.js", import.meta.url))];

function measure([program = "", ...args]: readonly string[], row: string): number {
  const output = execFileSync(program, [...args, row, String(WARM_UP), String(MEASURE)], { encoding: "utf8" });
  return (JSON.parse(output) as { value: number }).value;
}

/** Runs the suite. @param others programs by name, which take a row and two times, and print microseconds for a unit of work */
export function serializationSuite(
  others: Readonly<Record<string, readonly string[]>>,
  progress: (text: string) => void,
): Result[] {
  return Object.entries(rows).map(([row, { name, isRate }]) => {
    const values: Record<string, number[]> = {};
    for (let turn = 1; turn <= TURNS; turn++) {
      for (const [contender, command] of Object.entries({ ours, ...others })) {
        progress(`${name}: ${contender}, turn ${turn} of ${TURNS}`);
        const microseconds = measure(command, row);
        // Of pack and unpack the unit of work is a megabyte.
        (values[contender] ??= []).push(isRate ? 1e6 / microseconds : microseconds);
      }
    }
    return result({ name, unit: isRate ? "MB/s" : "µs", isRate, values });
  });
}
