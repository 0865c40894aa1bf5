// For tests of the engine: random programs for the game, what is left of one that fails, and its text as a test.

import { setLogHandler } from "../log.js";
import type { GameCounts } from "./game-counts.js";
import { MOVES, playProgram } from "./game.js";

/** A program: how many vats there are, and their moves. */
export interface Program {
  readonly vats: number;
  readonly moves: readonly (readonly number[])[];
}

/** Numbers from a seed (mulberry32), each below 2^32. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** The program of a seed. */
export function randomProgram(seed: number): Program {
  const next = randomNumbers(seed);
  const length = 10 + (next() % 130);
  const moves = Array.from({ length }, () => [next() % 4, next() % MOVES, next() % 420, next() % 420, next() % 420]);
  return { vats: [2, 2, 3, 4][next() % 4] as number, moves };
}

/** Plays a program. @returns what was wrong, a warning of the engine among it; undefined if nothing was */
export function failureOf(
  { vats, moves }: Program,
  counts?: GameCounts,
  trace?: (line: string) => void,
): string | undefined {
  const warnings: string[] = [];
  setLogHandler((message, error) => void warnings.push(error === undefined ? message : `${message}: ${String(error)}`));
  try {
    playProgram(vats, moves, counts, trace);
    return warnings[0];
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    setLogHandler(undefined);
  }
}

/** The smallest program that still fails of those that are found by leaving out moves, then by smaller numbers. */
export function shrink(program: Program): Program {
  let { vats, moves } = program;
  const fails = (tried: Program): boolean => failureOf(tried) !== undefined;
  for (let size = moves.length >> 1; size >= 1; size = size > 1 ? size >> 1 : 0) {
    for (let at = 0; at + size <= moves.length; ) {
      const tried = moves.toSpliced(at, size);
      if (fails({ vats, moves: tried })) moves = tried;
      else at += size;
    }
  }
  for (; vats > 2 && fails({ vats: vats - 1, moves }); vats--);
  moves.forEach((_, i) => {
    for (let part = 0; part < 5; part++) {
      if (part === 1) continue;
      for (let smaller = 0; smaller < 5; smaller++) {
        const move = moves[i] as readonly number[];
        if (smaller >= (move[part] as number)) break;
        const tried = moves.with(i, move.with(part, smaller));
        if (!fails({ vats, moves: tried })) continue;
        moves = tried;
        break;
      }
    }
  });
  return { vats, moves };
}

/** A program as a test that can be put into order.test.ts, with what happens in it. */
export function asTest(program: Program): string {
  const lines: string[] = [];
  const failure = failureOf(program, undefined, (line) => void lines.push(`  //   ${line}`));
  return [
    `test(${JSON.stringify(`a program that failed: ${failure?.split("\n")[0]}`)}, () => {`,
    ...lines,
    `  playProgram(${program.vats}, [`,
    ...program.moves.map((move) => `    [${move.join(", ")}],`),
    "  ]);",
    "});",
  ].join("\n");
}

/**
 * Plays the programs of seeds that follow each other.
 * @throws Error with the seed of the first that fails, and a test made of what is left of it
 */
export async function playPrograms(firstSeed: number, count: number, counts: GameCounts): Promise<void> {
  for (let i = 0; i < count; i++) {
    // What is waiting for a turn of the event loop cannot be collected before.
    // oxlint-disable-next-line no-await-in-loop
    if (i % 200 === 199) await new Promise((resolve) => void setTimeout(resolve));
    const seed = (firstSeed + i) >>> 0;
    const program = randomProgram(seed);
    const failure = failureOf(program, counts);
    if (failure === undefined) continue;
    throw new Error(`The program of seed ${seed} failed: ${failure}\n\n${asTest(shrink(program))}\n`);
  }
}
