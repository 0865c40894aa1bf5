// Our requests against those of the reference compiler.
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compile, diskSource, formatDiagnosticLine, standardSchemaDirectory } from "../src/index.js";
import { comparable } from "./comparable.js";
import { compileByReference, referenceVersion } from "./reference-compiler.js";

const testSchemas = fileURLToPath(new URL("../test-schemas", import.meta.url));
const suites = [
  ["our text of the standard schemas", standardSchemaDirectory],
  ["the standard schemas of the reference compiler", "/usr/include"],
  ["our test schemas", testSchemas],
] as const;

const skip = referenceVersion === undefined;
const why = skip ? " (skipped: the command capnp is not installed)" : ` (${referenceVersion})`;

describe.skipIf(skip)(`the request equals that of the reference compiler${why}`, () => {
  for (const [name, directory] of suites) {
    if (!existsSync(directory)) {
      test.skip(`${name} (skipped: there is no ${directory})`, () => {});
      continue;
    }
    test.each(schemasIn(directory))(`${name}: %s`, (file) => {
      const path = `${directory}/${file}`;
      const reference = compileByReference(directory, [
        "--no-standard-import",
        `-I${directory}`,
        `-I${standardSchemaDirectory}`,
        file,
      ]);
      expect(reference.errors).toBe("");
      const ours = compile({
        files: [path],
        sourcePrefixes: [directory],
        importPaths: [directory],
        source: diskSource(),
      });
      expect(ours.diagnostics.map(formatDiagnosticLine)).toEqual([]);
      expect(comparable({ ...ours.request })).toEqual(comparable({ ...reference.request }));
    });
  }
});

function schemasIn(directory: string): string[] {
  const roots = ["capnp", "capnp/compat", ...(directory === "/usr/include" ? [] : [".", "sub"])];
  return roots
    .filter((root) => existsSync(`${directory}/${root}`))
    .flatMap((root) => readdirSync(`${directory}/${root}`).map((file) => (root === "." ? file : `${root}/${file}`)))
    .filter((file) => file.endsWith(".capnp"))
    .sort();
}
