// Calls leave nothing behind: a shorter form of `npm run bench -- memory`.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const program = fileURLToPath(new URL("../dist/memory-process.js", import.meta.url));
/** So many that what the compiler leaves at one time or another, up to 0.3 MB, is nothing beside what they would. */
const CALLS = 500_000;
/** Bytes that the heap may have grown by: two for each call, which is less than anything takes. */
const HEAP = CALLS * 2;

test("500 000 calls with a capability that is passed and released leave the heap and all tables where they were", () => {
  const output = execFileSync(process.execPath, ["--expose-gc", program, String(CALLS)]).toString();
  const { heapBytes, ...left } = JSON.parse(output);
  expect(left).toEqual({ entries: 0, unreleased: 0 });
  expect(heapBytes).toBeLessThan(HEAP);
});
