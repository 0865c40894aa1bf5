// Bulk data does not make V8 collect the whole heap again and again: see `Slab` in @capnp/message.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const program = fileURLToPath(new URL("../dist/collections-process.js", import.meta.url));

test("a gigabyte of streaming calls makes for at most twenty full collections", () => {
  // About forty without the garbage that slabs are accompanied by, and 2 to 8 with it.
  const collections = Number(execFileSync(process.execPath, ["--expose-gc", program, "1000"]).toString());
  expect(collections).toBeLessThanOrEqual(20);
});
