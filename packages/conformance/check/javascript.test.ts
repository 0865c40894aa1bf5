// `-o js` writes modules that run, and declarations that say what those of `-o ts` say.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { typeCheck, typescript } from "../src/type-check.js";

const bin = fileURLToPath(new URL("../../compiler/bin/capnp-ts.js", import.meta.url));
const contract = fileURLToPath(new URL("../src/contract", import.meta.url));
let directory = "";

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "capnp-js-"));
  execFileSync(
    process.execPath,
    [bin, "compile", `-ojs:${directory}`, `--src-prefix=${contract}`, `${contract}/echo.capnp`],
    {
      stdio: "pipe",
    },
  );
});
afterAll(() => rmSync(directory, { recursive: true }));

test("the JavaScript has no types, and runs", async () => {
  const text = readFileSync(join(directory, "echo.capnp.js"), "utf8");
  expect(text).not.toMatch(/\binterface \w+\$|: string|^export type /m);
  const { Echo } = (await import(/* @vite-ignore */ pathToFileURL(join(directory, "echo.capnp.js")).href)) as {
    Echo: typeof import("../src/contract/echo.capnp.js").Echo;
  };
  using client = Echo.serve({ ping: ({ msg }) => ({ reply: msg }), heartbeat() {}, getLogger: () => ({}) }).$client();
  expect((await client.ping({ msg: "hello" })).reply).toBe("hello");
});

test("the declarations are as strict as the TypeScript", () => {
  const use = (member: string) => `import { Person } from "./echo.capnp.js";
export const get = (person: Person.Reader): string => person.${member};
`;
  writeFileSync(join(directory, "use.ts"), use("name"));
  expect(typeCheck(directory, typescript())).toBe("");
  writeFileSync(join(directory, "use.ts"), use("nmae"));
  expect(typeCheck(directory, typescript())).toContain("Property 'nmae' does not exist");
});
