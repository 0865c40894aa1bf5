// What the commands that need a schema have in common: the options for finding it, and the struct type in it that is named.

import { array, flag, multioption, string, type Type } from "cmd-ts";
import { readMessage } from "@capnp/message";
import { CodeGeneratorRequest$Reader, SchemaLoader, type StructSchema } from "@capnp/message/schema";
import { compile } from "../compile.js";
import { formatDiagnostic } from "../diagnostic.js";
import { encodeRequest } from "../request-codec.js";
import { diskSource } from "../source.js";
import { CliError } from "./cli-error.js";

/** The options for finding schemas. */
export const schemaOptions: {
  readonly importPaths: ReturnType<typeof multioption<Type<string[], string[]>>>;
  readonly noStandardImport: ReturnType<typeof flag>;
} = {
  importPaths: multioption({
    long: "import-path",
    short: "I",
    type: array(string),
    description: "a folder in which imports that begin with / are looked up",
  }),
  noStandardImport: flag({
    long: "no-standard-import",
    description: "do not offer the schemas that come with the compiler (/capnp/c++.capnp and so on)",
  }),
};

/** The values of {@link schemaOptions}. */
export interface SchemaOptions {
  readonly importPaths: readonly string[];
  readonly noStandardImport: boolean;
}

/** A schema file that was compiled. */
export interface LoadedFile {
  readonly loader: SchemaLoader;
  readonly fileId: bigint;
}

/** Compiles a schema file and loads what is in it. @throws CliError if there are mistakes in it, which are shown */
export function loadSchemaFile(file: string, { importPaths, noStandardImport }: SchemaOptions): LoadedFile {
  const { request, diagnostics } = compile({
    files: [file],
    source: diskSource(),
    importPaths,
    standardImport: !noStandardImport,
  });
  for (const diagnostic of diagnostics) process.stderr.write(`${formatDiagnostic(diagnostic).trimEnd()}\n`);
  if (request === undefined) throw new CliError(`${file} does not compile`);
  const limits = { traversalLimitInWords: 2 ** 40, messageLimitInWords: 2 ** 40 };
  const loader = new SchemaLoader();
  loader.addRequest(readMessage(encodeRequest(request), limits).getRoot(CodeGeneratorRequest$Reader));
  return { loader, fileId: request.requestedFiles[0]?.id ?? 0n };
}

/** The id of what is declared under a name in a scope; undefined if there is nothing. */
export function findNested({ loader }: LoadedFile, scope: bigint, name: string): bigint | undefined {
  for (const nested of loader.node(scope).nestedNodes) if (nested.name === name) return nested.id;
  return undefined;
}

/** The struct type that a dotted name means in a file. @throws CliError if there is none */
export function namedStruct(file: LoadedFile, name: string): StructSchema {
  let id = file.fileId;
  for (const part of name.split(".")) {
    const inner = findNested(file, id, part);
    if (inner === undefined) throw new CliError(`The schema declares no ${name}`);
    id = inner;
  }
  const { which, displayName } = file.loader.node(id);
  if (which !== "struct") throw new CliError(`${displayName} is not a struct, but a message's root is one`);
  return file.loader.struct(id);
}
