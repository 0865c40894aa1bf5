// Generates TypeScript from a CodeGeneratorRequest: one module for each requested file.

import { posix } from "node:path";
import type { CodeGeneratorRequest, RequestedFile } from "../model.js";
import { capabilityStructs } from "./capability-structs.js";
import { printClient, printPipeline } from "./client-code.js";
import { printConstant, printEnum } from "./enum-code.js";
import { printFacades } from "./facade-code.js";
import { FileContext, type ImportPaths } from "./file-context.js";
import { Printer } from "./printer.js";
import { printSchema } from "./schema-code.js";
import { type Declaration, Scope } from "./scope.js";
import { printServer } from "./server-code.js";
import { printStruct } from "./struct-printer.js";

/** Where the generated code's imports point. */
export interface GenerateOptions {
  /** The module with the runtime of `@capnp/message`. Default `@capnp/message/runtime`. */
  readonly messageRuntime?: string;
  /** The module with the runtime of `@capnp/rpc`. Default `@capnp/rpc/runtime`. */
  readonly rpcRuntime?: string;
  /** The modules of schema files that are imported by an absolute path, such as `/capnp/schema.capnp`, by that path. */
  readonly modules?: ReadonlyMap<string, string>;
}

/** A generated file. */
export interface GeneratedFile {
  /** The schema file's name, as it was requested, with `.ts` after it. */
  readonly path: string;
  readonly text: string;
}

/** The packages that ship the generated code of the standard schemas. */
const standardModules: ReadonlyMap<string, string> = new Map([
  ["/capnp/schema.capnp", "@capnp/message/schema"],
  ["/capnp/rpc.capnp", "@capnp/rpc/protocol"],
  ["/capnp/persistent.capnp", "@capnp/rpc/persistent"],
]);

/** Generates the modules for the requested files. */
export function generate(request: CodeGeneratorRequest, options: GenerateOptions = {}): GeneratedFile[] {
  const scope = new Scope(request);
  const withCapabilities = capabilityStructs(scope);
  return request.requestedFiles.map((file) => {
    const { id, filename } = file;
    const paths: ImportPaths = {
      message: options.messageRuntime ?? "@capnp/message/runtime",
      rpc: options.rpcRuntime ?? "@capnp/rpc/runtime",
      schema: (fileId) => moduleOf(importName(request, file, fileId), options.modules),
    };
    const context = new FileContext(scope, id, paths, withCapabilities);
    return { path: `${filename}.ts`, text: generateFile(context, filename) };
  });
}

/** The name under which a file imports another, or could: through an alias a file gets at what only the other one imports. */
function importName({ requestedFiles, nodes }: CodeGeneratorRequest, file: RequestedFile, id: bigint): string {
  const own = file.imports.find((one) => one.id === id);
  if (own !== undefined) return own.name;
  const absolute = requestedFiles.flatMap(({ imports }) => imports).find((one) => one.id === id && one.name[0] === "/");
  if (absolute !== undefined) return absolute.name;
  const node = nodes.find((one) => one.id === id);
  if (node === undefined)
    throw new Error(`${file.filename} uses file @0x${id.toString(16)}, which is not in the request`);
  const { displayName } = node;
  return standardModules.has(`/${displayName}`)
    ? `/${displayName}`
    : posix.relative(posix.dirname(file.filename), displayName);
}

/** The module for a schema that another one imports under a name. */
function moduleOf(name: string, modules: ReadonlyMap<string, string> = new Map()): string {
  if (name.startsWith("/")) return modules.get(name) ?? standardModules.get(name) ?? `${name}.js`;
  return `${name.startsWith(".") ? name : `./${name}`}.js`;
}

function generateFile(context: FileContext, filename: string): string {
  const body = new Printer();
  const declarations = context.scope.topLevel(context.fileId);
  for (const declaration of declarations) printDeclaration(body, context, declaration);
  const facades = new Printer();
  printFacades(facades, declarations);
  const imports = context.imports();
  const constants = context.constants();
  const sections = [
    `// Generated from ${filename.replace(/^.*\//, "")} by capnp-ts. Do not edit.`,
    ...(imports.length > 0 ? [imports.join("\n")] : []),
    body.toString().trimEnd(),
    ...(constants.length > 0 ? [constants.join("\n")] : []),
    facades.toString().trimEnd(),
  ];
  const text = `${sections.filter((section) => section !== "").join("\n\n")}\n`;
  // Without any import or export a file is no module.
  return /^(import|export) /m.test(text) ? text : `${text}\nexport {};\n`;
}

function printDeclaration(printer: Printer, context: FileContext, declaration: Declaration): void {
  switch (declaration.node.which) {
    case "struct":
      printStruct(printer, context, declaration);
      printPipeline(printer, context, declaration);
      printSchema(printer, context, declaration);
      break;
    case "enum":
      printEnum(printer, context, declaration);
      printSchema(printer, context, declaration);
      break;
    case "interface":
      context.usesMessage = true;
      context.usesRpc = true;
      printClient(printer, context, declaration);
      printServer(printer, context, declaration);
      printSchema(printer, context, declaration);
      break;
    case "const":
      printConstant(printer, context, declaration);
      break;
    default:
      // Annotations are for compilers, and a file is the module itself.
      break;
  }
  for (const child of declaration.children) printDeclaration(printer, context, child);
}
