// E-order, by random programs: see the game.
import { array, assert, nat, property } from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { setLogHandler } from "../log.js";
import { Game } from "../testing/game.js";
import { settle } from "../testing/probe.js";

const moves = array(array(nat(1000), { minLength: 5, maxLength: 5 }), {
  minLength: 10,
  maxLength: 250,
  size: "max",
});

const warnings: string[] = [];
beforeEach(() => {
  setLogHandler((message) => void warnings.push(message));
});
afterEach(() => {
  setLogHandler(undefined);
});

describe.each([2, 3])("among %i vats", (count) => {
  test("calls on one reference arrive in order, all are answered, and nothing is left", () => {
    assert(
      property(moves, (list) => {
        warnings.length = 0;
        const game = new Game(count);
        for (const move of list) {
          game.play(move);
          settle();
        }
        game.end();
        expect(warnings).toEqual([]);
      }),
      { numRuns: Number(process.env["FUZZ_RUNS"] ?? 200) },
    );
  });
});
