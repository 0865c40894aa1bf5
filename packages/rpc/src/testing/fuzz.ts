// `npm run fuzz [count] [seed]`: plays random programs, by default a million, and says what they met.

import { describeCounts, noCounts, tooSeldom } from "./game-counts.js";
import { playPrograms } from "./programs.js";

declare const process: { readonly argv: readonly string[]; exitCode: number };

const BATCH = 10_000;

const [count = 1_000_000, seed = Math.floor(Math.random() * 2 ** 32)] = process.argv.slice(2).map(Number);
const counts = noCounts();
const began = performance.now();

async function main(programs: number, firstSeed: number): Promise<void> {
  if (!(programs > 0) || !(firstSeed >= 0)) throw new Error("Usage: npm run fuzz -- [count] [seed]");
  console.log(`${programs} programs, from seed ${firstSeed} on`);
  for (let done = 0; done < programs; ) {
    const batch = Math.min(BATCH, programs - done);
    // oxlint-disable-next-line no-await-in-loop
    await playPrograms(firstSeed + done, batch, counts);
    done += batch;
    const seconds = (performance.now() - began) / 1000;
    console.log(`${done} of ${programs} programs, ${Math.round(done / seconds)} a second, ${Math.round(seconds)} s`);
  }
  console.log(describeCounts(counts));
  const seldom = tooSeldom(counts);
  if (seldom.length > 0) throw new Error(`Met too seldom:\n${seldom.join("\n")}`);
}

try {
  await main(count, seed);
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
