// A hostile peer: sessions that go wrong at random harm nobody. More of them are played by `npm run check`.
import { readdirSync, readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { setLogHandler } from "../log.js";
import { playedSession, type Session } from "../testing/hostile.js";
import { HostilePlay } from "../testing/hostile-play.js";
import { type Recorded, readRecording, recordingsFolder } from "../testing/recordings.js";

const recordings = (): string[] =>
  readdirSync(recordingsFolder).flatMap((name) => (name.endsWith(".txt") ? [name.slice(0, -4)] : []));
const recording = (name: string): Recorded[] =>
  readRecording(readFileSync(new URL(`${name}.txt`, recordingsFolder), "utf8"));

const count = Number(process.env["HOSTILE_RUNS"] ?? 2_000);
const seed = Number(process.env["HOSTILE_SEED"] ?? Math.floor(Math.random() * 2 ** 32));
/** Bytes that the heap may have grown by after all sessions and a collection. */
const HEAP = 4 * 1024 * 1024;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const warnings: string[] = [];
const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown): void => void unhandled.push(reason);
beforeEach(() => {
  warnings.length = unhandled.length = 0;
  setLogHandler((message) => void warnings.push(message));
  process.on("unhandledRejection", onUnhandled);
});
afterEach(() => {
  setLogHandler(undefined);
  process.off("unhandledRejection", onUnhandled);
  expect(unhandled).toEqual([]);
});

function turn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

/** One side of each recorded conversation. */
function recordedSessions(): Session[] {
  return recordings().flatMap((name) => {
    const messages = recording(name);
    return [...new Set(messages.map(({ from }) => from))].map((sender) =>
      messages.filter(({ from }) => from === sender).map(({ bytes }) => bytes),
    );
  });
}

describe.each(["inMemory", "overBytes"] as const)("a hostile peer, %s,", (how) => {
  test("harms neither the vat nor others, and every end has its reason", async () => {
    const recorded = recordedSessions();
    const played = Array.from({ length: 60 }, (_, i) => playedSession((seed + i) >>> 0));
    setLogHandler((message) => void warnings.push(message));
    const sessions = [...recorded, ...played];
    const play = new HostilePlay();
    const run = async (from: number, to: number): Promise<void> => {
      for (let i = from; i < to; i++) {
        play[how](sessions[i % sessions.length] as Session, (seed + i) >>> 0);
        // oxlint-disable-next-line no-await-in-loop
        if (i % 20 === 0) await turn();
      }
      await turn();
    };
    const warmUp = Math.min(300, count >> 1);
    await run(0, warmUp);
    collect();
    const before = process.memoryUsage().heapUsed;
    await run(warmUp, count);
    const other = warnings.filter((text) => !text.startsWith("A connection was aborted: "));
    expect(other, `seed ${seed}`).toEqual([]);
    warnings.length = 0;
    await turn();
    collect();
    const grown = process.memoryUsage().heapUsed - before;
    console.log(`Hostile sessions from seed ${seed} on: ${JSON.stringify(play.counts)}, heap ${grown} bytes`);
    expect(play.counts.ended).toBeGreaterThan(count / 10);
    expect(play.counts.ended).toBeLessThan(count);
    expect(play.counts.calls).toBeGreaterThan(count);
    expect(grown).toBeLessThan(HEAP);
  }, 240_000);
});
