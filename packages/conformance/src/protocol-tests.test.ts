// The page that maps the protocol tests of other implementations to ours names only tests that exist, and misses none of theirs.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../../", import.meta.url);
const page = readFileSync(new URL("docs/protocol-tests.md", root), "utf8");

const folders = [
  "packages/rpc/src/captp/",
  "packages/rpc/src/captp/wire/",
  "packages/rpc/src/hooks/",
  "packages/rpc/src/transport/",
  "packages/net/src/",
  "packages/node/src/",
  "packages/conformance/src/",
  "packages/conformance/src/contract/",
  "packages/conformance/check/",
];

/** The text of the test files of a name. */
function sources(name: string): string[] {
  return folders.flatMap((folder) =>
    readdirSync(new URL(folder, root)).includes(`${name}.test.ts`)
      ? [readFileSync(new URL(`${folder}${name}.test.ts`, root), "utf8")]
      : [],
  );
}

const named = [...page.matchAll(/`([\w-]+)` › (.+?)(?=<br>| \||\n|$)/g)].map(
  ([, file, title]) => [file, title] as [string, string],
);

test.each(named)("`%s` › %s", (file, title) => {
  const wanted = title.replace(/\.$/, "");
  const found = sources(file).some((source) => source.includes(`"${wanted}`));
  expect(found, `a test of this name in ${file}.test.ts`).toBe(true);
});

test("every section has as many tests as its heading says", () => {
  const sections = page.split(/^## /m).filter((section) => /^[^\n]*\(\d+\)/.test(section));
  const counts = sections.map((section) => [Number(/\((\d+)\)/.exec(section)?.[1]), countOf(section)]);
  for (const [said, counted] of counts) expect(counted).toBe(said);
  expect(counts.map(([said]) => said)).toEqual([47, 29, 50, 18, 33, 6, 17]);
});

/** The tests of others in a table: one for each row, or as many as it says. */
function countOf(section: string): number {
  const rows = section.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| Theirs"));
  return rows.reduce((sum, row) => {
    const [, name = ""] = row.split(" | ")[0]?.split("| ") ?? [];
    const said = /\((\d+)(?: tests)?\)/.exec(name);
    return sum + (said === null ? name.split(", ").length : Number(said[1]));
  }, 0);
}
