// E-order, by random programs: see the game.
import { expect, test } from "vitest";
import { describeCounts, noCounts, tooSeldom } from "../testing/game-counts.js";
import { playPrograms } from "../testing/programs.js";

const programs = Number(process.env["FUZZ_RUNS"] ?? 10_000);
const seed = Number(process.env["FUZZ_SEED"] ?? Math.floor(Math.random() * 2 ** 32));

test("in random programs, calls arrive where their references lead, in order, all are answered, and nothing is left", async () => {
  const counts = noCounts();
  await playPrograms(seed, programs, counts);
  console.log(`Random programs from seed ${seed} on:\n${describeCounts(counts)}`);
  expect(tooSeldom(counts)).toEqual([]);
}, 240_000);
