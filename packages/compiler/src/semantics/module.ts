// One schema file: its text, its declarations, what it imports (language reference, "Imports").
import type { DiagnosticCollector } from "../diagnostic.js";
import type { Identifier } from "../model.js";
import type { SourceRange } from "../syntax/token.js";
import type { NodeScope } from "./node-scope.js";

/** A schema file that has been read and parsed. */
export interface Module {
  /** How the file is called in the output: its path below the source prefix or import path. */
  readonly name: string;
  readonly diagnostics: DiagnosticCollector;
  /** The file's own scope. */
  readonly scope: NodeScope;
  /** Loads the file that this file means by `path`; undefined if there is none. */
  importFile(path: string): NodeScope | undefined;
  /** Reads a file for `embed`; undefined if there is none. */
  readEmbed(path: string): Uint8Array | undefined;
  /** Notes that the identifier at `range` refers to a node. */
  addIdentifier(range: SourceRange, typeId: bigint): void;
  /** All noted identifiers, in source order. */
  identifiers(): Identifier[];
}
