// The page docs/schema-to-typescript.md: its schemas compile, its TypeScript type-checks, and running it fails no assertion.

import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { openPage } from "./code-page.js";
import { typeCheck, typescript } from "./type-check.js";

const { directory, programs } = openPage(new URL("../../../docs/schema-to-typescript.md", import.meta.url));
afterAll(() => rmSync(directory, { recursive: true }));

test("the TypeScript on the page type-checks", () => {
  expect(programs.length).toBeGreaterThan(10);
  expect(typeCheck(directory, typescript())).toBe("");
});

test.each(programs)("$name of the page does what the page says", async ({ name }) => {
  await import(/* @vite-ignore */ pathToFileURL(join(directory, name)).href);
});
