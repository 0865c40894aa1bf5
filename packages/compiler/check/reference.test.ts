// Our requests against those of the reference compiler, byte for byte in canonical form.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compile, diskSource, encodeRequest, formatDiagnosticLine, standardSchemaDirectory } from "../src/index.js";
import { expectSameRequest } from "./canonical-request.js";
import { compileByReference, describeReference } from "./reference-compiler.js";

const bin = fileURLToPath(new URL("../bin/capnp-ts.js", import.meta.url));
const testSchemas = fileURLToPath(new URL("../test-schemas", import.meta.url));
const suites = [
  { name: "our text of the standard schemas", directory: standardSchemaDirectory, atLeast: 8 },
  { name: "the standard schemas of the reference compiler", directory: "/usr/include", atLeast: 7 },
  { name: "our test schemas", directory: testSchemas, atLeast: 61 },
];

describeReference("the request equals that of the reference compiler", () => {
  for (const { name, directory, atLeast } of suites) {
    const files = schemasIn(directory);
    const options = ["--no-standard-import", `-I${directory}`, `-I${standardSchemaDirectory}`];

    test.each(files)(`${name}: %s`, (file) => {
      const reference = compileByReference(directory, [...options, file]);
      expect(reference.errors).toBe("");
      const ours = compile({
        files: [`${directory}/${file}`],
        sourcePrefixes: [directory],
        importPaths: [directory],
        source: diskSource(),
      });
      expect(ours.diagnostics.map(formatDiagnosticLine)).toEqual([]);
      if (ours.request === undefined || reference.request === undefined) throw new Error("There is no request");
      expectSameRequest(encodeRequest(ours.request), reference.request);
    });

    test(`${name}: all ${files.length} in one run of capnp-ts compile -o-`, () => {
      expect(files.length).toBeGreaterThanOrEqual(atLeast);
      const reference = compileByReference(directory, [...options, ...files]);
      if (reference.request === undefined) throw new Error(reference.errors);
      const ours = execFileSync(process.execPath, [bin, "compile", "-o-", ...options, ...files], {
        cwd: directory,
        maxBuffer: 1 << 28,
      });
      expectSameRequest(ours, reference.request);
    });
  }
});

/** The schemas below a folder that the reference compiler can read; those in `newer` it cannot. */
function schemasIn(directory: string): string[] {
  const folders = directory === testSchemas ? [".", "sub"] : ["capnp", "capnp/compat"];
  return folders
    .filter((folder) => existsSync(`${directory}/${folder}`))
    .flatMap((folder) =>
      readdirSync(`${directory}/${folder}`).map((file) => (folder === "." ? file : `${folder}/${file}`)),
    )
    .filter((file) => file.endsWith(".capnp"))
    .sort();
}
