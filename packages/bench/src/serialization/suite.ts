// The serialization suite: each row by every contender, in processes of their own that take turns.

import { fileURLToPath } from "node:url";
import { output } from "../child.js";
import type { Contestant } from "../contestants.js";
import { type Result, result } from "../result.js";
import type { SerializationFigure } from "./program.js";
import { type Player, takeTurns } from "../turns.js";

/** Milliseconds of one measurement. */
const MEASURE = 500;
/** How long a contender may take for a row, in seconds. */
const PATIENCE = 60;

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

/** The names of the rows. */
export const serializationRows: readonly string[] = Object.keys(rows);

const ours: Contestant = {
  name: "ours",
  command: [process.execPath, fileURLToPath(new URL("process.js", import.meta.url))],
  warmUp: 400,
  turns: 3,
};

/** Runs the suite. @param names the rows, all by default */
export async function serializationSuite(
  others: readonly Contestant[],
  progress: (text: string) => void,
  names: readonly string[] = serializationRows,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const row of names) {
    const { name, isRate } = rows[row] as (typeof rows)[string];
    // Of our first turn.
    let expected: number | undefined;
    const players = [ours, ...others].map(({ name: contender, command, warmUp, turns }): Player => {
      const play = async (): Promise<number | null> => {
        const printed = await output([...command, row, String(warmUp), String(MEASURE)], { seconds: PATIENCE });
        const { value, checksum } = JSON.parse(printed) as SerializationFigure;
        if (value !== null && checksum !== (expected ??= checksum)) throw new Error("has other results");
        // Of pack and unpack the unit of work is a megabyte.
        return isRate && value !== null ? 1e6 / value : value;
      };
      return { name: contender, turns, play };
    });
    const outcome = await takeTurns(players, (text) => progress(`${name}: ${text}`));
    results.push(result({ name, unit: isRate ? "MB/s" : "µs", isRate, ...outcome }));
  }
  return results;
}
