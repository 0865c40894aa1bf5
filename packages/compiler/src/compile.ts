// The compiler's front end as one function: schema files in, a CodeGeneratorRequest or errors out.
import { posix } from "node:path";
import type { Diagnostic } from "./diagnostic.js";
import type { CodeGeneratorRequest } from "./model.js";
import { ModuleLoader, type SearchRoot } from "./semantics/module-loader.js";
import { Program } from "./semantics/program.js";
import { RequestBuilder } from "./semantics/request-builder.js";
import type { SourceProvider } from "./source.js";
import { standardSource } from "./standard-schemas.js";

/** What to compile, and where to look for it. */
export interface CompileOptions {
  /** The files to compile. */
  files: readonly string[];
  /** Where all files but the standard schemas are read from. */
  source: SourceProvider;
  /** Directories in which imports that begin with `/` are looked up, in this order. */
  importPaths?: readonly string[];
  /** Directories to leave out of the names of files; of those that fit the longest counts. */
  sourcePrefixes?: readonly string[];
  /** Whether the standard schemas (`/capnp/c++.capnp` and so on) can be imported; they can unless this is false. */
  standardImport?: boolean;
}

/** The request is there exactly if there are no diagnostics. */
export interface CompileResult {
  request?: CodeGeneratorRequest;
  /** In the order in which they were found. */
  diagnostics: Diagnostic[];
}

/** Compiles schema files. Whatever is wrong with them is in the diagnostics; only a failing provider makes it throw. */
export function compile(options: CompileOptions): CompileResult {
  const { files, source, importPaths = [], sourcePrefixes = [], standardImport = true } = options;
  const diagnostics: Diagnostic[] = [];
  const searchPath: SearchRoot[] = importPaths.map((path) => ({ provider: source, directory: cleanDirectory(path) }));
  if (standardImport) searchPath.push({ provider: standardSource(), directory: "" });
  const loader = new ModuleLoader(searchPath, diagnostics);
  const builder = new RequestBuilder(new Program(loader), loader);
  const prefixes = sourcePrefixes.map(cleanDirectory).sort((a, b) => b.length - a.length);
  for (const file of files) {
    const path = posix.normalize(file);
    const prefix = prefixes.find((directory) => directory === "" || path.startsWith(withSlash(directory))) ?? "";
    const name = prefix === "" ? path : path.slice(withSlash(prefix).length);
    const module = loader.load({ provider: source, directory: prefix }, name);
    if (module === undefined) diagnostics.push(missingFile(file));
    else builder.addFile(module);
  }
  return diagnostics.length === 0 ? { request: builder.build(), diagnostics } : { diagnostics };
}

function cleanDirectory(path: string): string {
  const normal = posix.normalize(path);
  if (normal === ".") return "";
  return normal.length > 1 ? normal.replace(/\/$/, "") : normal;
}

function withSlash(directory: string): string {
  return directory.endsWith("/") ? directory : `${directory}/`;
}

function missingFile(file: string): Diagnostic {
  const start = { byte: 0, line: 1, column: 1 };
  return { file, message: "No such file.", start, end: start, lineText: "" };
}
