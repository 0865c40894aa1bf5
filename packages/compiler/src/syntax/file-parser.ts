// A whole schema file: bytes to the declaration of the file (language reference, "Language").
import { randomBytes } from "node:crypto";
import type { DiagnosticCollector } from "../diagnostic.js";
import { parseFileStatement } from "./declaration-parser.js";
import { lex } from "./lexer.js";
import type { NodeDeclaration } from "./syntax-tree.js";

/** The declaration of a file: its id is always there, generated and reported as missing if it was not written. */
export type FileDeclaration = Extract<NodeDeclaration, { kind: "file" }>;

/** Parses a file. Errors are reported; what could be parsed is in the result. */
export function parseFile(source: Uint8Array, diagnostics: DiagnosticCollector): FileDeclaration {
  const file: FileDeclaration = {
    kind: "file",
    name: { value: "", start: 0, end: 0 },
    id: undefined,
    parameters: [],
    docComment: undefined,
    annotations: [],
    nested: [],
    start: 0,
    end: 0,
  };
  for (const statement of lex(source, diagnostics)) {
    const parsed = parseFileStatement(statement, diagnostics);
    if (parsed === undefined) continue;
    if (parsed.kind === "fileAnnotations") {
      file.annotations.push(...parsed.annotations);
    } else if (parsed.kind !== "fileId") {
      file.nested.push(parsed);
    } else if (file.id === undefined) {
      file.id = parsed.id;
      file.docComment = parsed.docComment;
    } else {
      diagnostics.addOn(parsed, "File can only have one ID.");
    }
  }
  if (file.id === undefined) {
    const value = randomId();
    file.id = { value, start: 0, end: 0 };
    // After a syntax error the id may well be there, in a part that could not be read.
    if (diagnostics.count === 0) {
      const id = `@0x${value.toString(16)};`;
      diagnostics.add(0, 0, `File does not declare an ID. A new one for you; add this line to the file: ${id}`);
    }
  }
  return file;
}

/** Makes an id for a new file or type: 64 random bits, the top one set. */
export function randomId(): bigint {
  return randomBytes(8).readBigUInt64LE() | (1n << 63n);
}
