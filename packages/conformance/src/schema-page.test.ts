// The page docs/schema-to-typescript.md: its schemas compile, its TypeScript type-checks, and running it fails no assertion.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compile, formatDiagnosticLine, generate, memorySource } from "@capnp/compiler";
import { afterAll, beforeAll, expect, test } from "vitest";
import { typeCheck, typescript } from "./type-check.js";

const page = readFileSync(fileURLToPath(new URL("../../../docs/schema-to-typescript.md", import.meta.url)), "utf8");
const blocks = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text = ""]) => ({ language, text }));
const programs = blocks
  .filter(({ language }) => language === "ts")
  .map(({ text }, i) => ({ name: `block${i}.ts`, text }));
let directory = "";

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "capnp-page-"));
  const schemas = blocks
    .filter(({ language }) => language === "capnp")
    .map(({ text }, i) => {
      const name = /^# (\w+\.capnp)\n/.exec(text)?.[1];
      if (name === undefined) throw new Error(`A schema begins with its name: ${text}`);
      return [name, `@0x${(0xd0d0_0000_0000_0000n + BigInt(i)).toString(16)};\n${text}`] as const;
    });
  const { request, diagnostics } = compile({
    files: schemas.map(([name]) => name),
    source: memorySource(Object.fromEntries(schemas)),
  });
  if (request === undefined) throw new Error(diagnostics.map(formatDiagnosticLine).join("\n"));
  for (const { path, text } of generate(request)) writeFileSync(join(directory, path), text);
  for (const { name, text } of programs) writeFileSync(join(directory, name), text);
});
afterAll(() => rmSync(directory, { recursive: true }));

test("the TypeScript on the page type-checks", () => {
  expect(programs.length).toBeGreaterThan(10);
  expect(typeCheck(directory, typescript())).toBe("");
});

test.each(programs.map(({ name, text }) => ({ name, about: /from "\.\/(\w+)/.exec(text)?.[1] ?? "" })))(
  "the TypeScript about $about does what the page says",
  async ({ name }) => {
    await import(/* @vite-ignore */ pathToFileURL(join(directory, name)).href);
  },
);
