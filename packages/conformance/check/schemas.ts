// The compiler's test schemas, loaded for use at run time.

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile, diskSource, encodeRequest } from "@capnp/compiler";
import { readMessage } from "@capnp/message";
import { CodeGeneratorRequest$Reader, SchemaLoader, type StructSchema } from "@capnp/message/schema";

/** Where the test schemas are. */
export const testSchemas: string = fileURLToPath(new URL("../../compiler/test-schemas", import.meta.url));

/** A struct of a test schema, and how the reference tool is told about it. */
export interface TestStruct {
  readonly schema: StructSchema;
  readonly file: string;
  /** The name within the file. */
  readonly name: string;
}

/** The schema of a file below a folder. */
export function loadFile(directory: string, file: string): SchemaLoader {
  const { request, diagnostics } = compile({
    files: [`${directory}/${file}`],
    sourcePrefixes: [directory],
    importPaths: [directory],
    source: diskSource(),
  });
  if (request === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const loader = new SchemaLoader();
  loader.addRequest(readMessage(encodeRequest(request)).getRoot(CodeGeneratorRequest$Reader));
  return loader;
}

/** The structs that the test schemas declare by a name and without type parameters. */
export function testStructs(): TestStruct[] {
  const files = readdirSync(testSchemas).filter((file) => file.endsWith(".capnp"));
  return files.flatMap((file) => {
    const loader = loadFile(testSchemas, file);
    return [...loader.nodes()]
      .filter((node) => node.which === "struct" && !node.struct.isGroup && !node.isGeneric && node.scopeId !== 0n)
      .filter(({ displayName }) => displayName.startsWith(`${file}:`))
      .map(({ id, displayName }) => ({ schema: loader.struct(id), file, name: displayName.slice(file.length + 1) }));
  });
}
