// Contenders that take turns at a row.

import { reason } from "./peer-tools.js";

/** One that takes part in a row. */
export interface Player {
  readonly name: string;
  /** How often it has its turn. */
  readonly turns: number;
  /** One figure; null when it has no notion of the work. @throws Error when it cannot do it */
  play(): Promise<number | null>;
  /** Called when it could not: what it has left behind is cleared away. */
  recover?(): Promise<void>;
}

/** What came out, by contender. */
export interface Outcome {
  readonly values: Readonly<Record<string, readonly number[]>>;
  /** Why a contender has no values, in a few words. */
  readonly leftOut: Readonly<Record<string, string>>;
}

/** A slow contender has no further turn after so many milliseconds. */
const ENOUGH = 8000;

/** Lets the contenders take turns, ours first. @throws Error when ours fails; another one is left out */
export async function takeTurns(players: readonly Player[], progress: (text: string) => void): Promise<Outcome> {
  const values: Record<string, number[]> = {};
  const leftOut: Record<string, string> = {};
  const used: Record<string, number> = {};
  const most = Math.max(...players.map(({ turns }) => turns));
  for (let turn = 1; turn <= most; turn++) {
    for (const { name, turns, play, recover } of players) {
      if (turn > turns || leftOut[name] !== undefined) continue;
      if (name !== "ours" && (used[name] ?? 0) > ENOUGH) continue;
      progress(`${name}, turn ${turn} of ${turns}`);
      const start = performance.now();
      try {
        const value = await play();
        if (value === null) leftOut[name] = "no such thing";
        else (values[name] ??= []).push(value);
      } catch (error) {
        if (name === "ours") throw error;
        delete values[name];
        leftOut[name] = reason(error);
        await recover?.();
      }
      used[name] = (used[name] ?? 0) + performance.now() - start;
    }
  }
  return { values, leftOut };
}
