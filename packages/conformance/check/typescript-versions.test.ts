// Generated code type-checks, with every strict option, by the compilers of TypeScript 5.8 to 7.0.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile, diskSource, formatDiagnosticLine, generate, standardSchemaDirectory } from "@capnp/compiler";
import * as rpc from "@capnp/rpc/runtime";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { typeCheck, typescript } from "../src/type-check.js";

const packages = fileURLToPath(new URL("../../", import.meta.url));
const roots = [
  { directory: `${packages}compiler/test-schemas`, folders: [".", "sub", "newer"] },
  { directory: standardSchemaDirectory, folders: ["capnp", "capnp/compat"] },
  { directory: `${packages}conformance/src`, folders: ["contract", "schemas"] },
  { directory: `${packages}bench/src/serialization`, folders: ["."] },
];

describe("all schemas, generated", () => {
  let directory = "";
  let count = 0;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "capnp-types-"));
    for (const { path, text } of generated()) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
      count++;
    }
  });
  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  test.each(["5.8", "5.9", "6.0", "7.0"] as const)("type-check with TypeScript %s", (version) => {
    expect(count).toBeGreaterThan(80);
    const compiler = typescript(version);
    const { version: installed } = JSON.parse(readFileSync(`${compiler}/package.json`, "utf8")) as { version: string };
    expect(installed.startsWith(`${version}.`), installed).toBe(true);
    expect(typeCheck(directory, compiler)).toBe("");
  });
});

/** Schemas with streams; they are left out while the runtime has none. */
const STREAMS = /(interface-streaming|interfaces|keywords-as-names)\.capnp$/;
const hasStreams = "stream" in rpc;

/** The generated code of all schemas, each suite below its own root. */
function generated(): { path: string; text: string }[] {
  const files = roots.flatMap(({ directory, folders }) =>
    folders.flatMap((folder) =>
      readdirSync(`${directory}/${folder}`)
        .filter((file) => file.endsWith(".capnp") && (hasStreams || !STREAMS.test(file)))
        .map((file) => (folder === "." ? `${directory}/${file}` : `${directory}/${folder}/${file}`)),
    ),
  );
  const { request, diagnostics } = compile({
    files,
    source: diskSource(),
    sourcePrefixes: roots.map(({ directory }) => directory),
    importPaths: roots.slice(0, 1).map(({ directory }) => directory),
  });
  if (request === undefined) throw new Error(diagnostics.map(formatDiagnosticLine).join("\n"));
  const absolute = request.requestedFiles
    .flatMap(({ imports }) => imports.map(({ name }) => name))
    .filter((name) => name.startsWith("/") && !/^\/capnp\/(schema|rpc|persistent)\./.test(name));
  return generate(request, { modules: new Map(absolute.map((name) => [name, `.${name}.js`])) });
}
