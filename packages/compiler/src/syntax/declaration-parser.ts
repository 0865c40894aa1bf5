// Declarations, one statement each (language reference, "Language"): what may stand where, and with which parts.
import type { DiagnosticCollector } from "../diagnostic.js";
import { parseAnnotationTargets } from "./annotation-targets.js";
import { parseAnnotations, parseExpression } from "./expression-parser.js";
import { parseMethod } from "./method-parser.js";
import type { Declaration, Located, NodeDeclaration, StructMember } from "./syntax-tree.js";
import { SyntaxFailure, TokenCursor } from "./token-cursor.js";
import type { Statement } from "./token.js";

/** The kind of block that a statement is in. */
export type Level = "file" | "struct" | "enum" | "interface";

/** What a statement at the top of a file can be besides a declaration. */
export type FileStatement =
  | Declaration
  | { kind: "fileId"; id: Located<bigint>; docComment: string | undefined; start: number; end: number }
  | { kind: "fileAnnotations"; annotations: NodeDeclaration["annotations"] };

const UNION_ORDINAL_UNNEEDED =
  "As of Cap'n Proto v0.3, unions need no ordinal. Removing this one would change the layout, though: if the " +
  "protocol is in use, write it with an exclamation mark, as in `foo @1! :union {`; otherwise just remove it.";
const UNION_COLON_MISSING =
  "As of Cap'n Proto v0.3, the 'union' keyword should be prefixed with a colon for named unions, as in `foo :union {`.";

/** Parses a statement at the top of a file. Errors are reported, and make the result undefined. */
export function parseFileStatement(statement: Statement, diagnostics: DiagnosticCollector): FileStatement | undefined {
  const cursor = new TokenCursor(statement.tokens, statement.start, diagnostics);
  if (!cursor.isOperator("@") && !cursor.isOperator("$")) return parseDeclaration(statement, "file", diagnostics);
  return reportFailure(diagnostics, () => {
    const { start, end, docComment } = statement;
    const id = parseId(cursor);
    const result: FileStatement =
      id === undefined
        ? { kind: "fileAnnotations", annotations: parseAnnotations(cursor) }
        : { kind: "fileId", id, docComment, start, end };
    cursor.expectEnd();
    if (statement.block !== undefined)
      diagnostics.addOn(statement, "This statement should end with a semicolon, not a block.");
    return result;
  });
}

/** Parses the declarations in a block. Those with errors are reported and left out. */
export function parseBlock(
  statements: readonly Statement[],
  level: Level,
  diagnostics: DiagnosticCollector,
): Declaration[] {
  const declarations: Declaration[] = [];
  for (const statement of statements) {
    const declaration = parseDeclaration(statement, level, diagnostics);
    if (declaration !== undefined) declarations.push(declaration);
  }
  return declarations;
}

function parseDeclaration(
  statement: Statement,
  level: Level,
  diagnostics: DiagnosticCollector,
): Declaration | undefined {
  const cursor = new TokenCursor(statement.tokens, statement.start, diagnostics);
  const declaration = reportFailure(diagnostics, () => {
    const parsed = parseHead(cursor, statement, level);
    cursor.expectEnd();
    return parsed;
  });
  if (declaration === undefined) return undefined;
  const inside = blockLevel(declaration.kind);
  if (statement.block === undefined) {
    if (inside !== undefined) diagnostics.addOn(statement, "This statement should end with a block, not a semicolon.");
  } else if (inside === undefined) {
    diagnostics.addOn(statement, "This statement should end with a semicolon, not a block.");
  } else {
    declaration.nested = parseBlock(statement.block, inside, diagnostics);
  }
  return declaration;
}

function blockLevel(kind: Declaration["kind"]): Level | undefined {
  switch (kind) {
    case "struct":
    case "union":
    case "group":
      return "struct";
    case "enum":
    case "interface":
      return kind;
    default:
      return undefined;
  }
}

type Base = Pick<Declaration, "start" | "end" | "docComment" | "annotations" | "nested">;

function parseHead(cursor: TokenCursor, statement: Statement, level: Level): Declaration {
  const { start, end, docComment } = statement;
  const base: Base = { start, end, docComment, annotations: [], nested: [] };
  // Keywords are not reserved: `struct @0 :Text` is a field. What follows the first word decides.
  if (cursor.isIdentifier("union") && cursor.peek(1) === undefined) {
    if (level !== "struct") throw new SyntaxFailure(statement, "This declaration can only appear in structs.");
    const { start: nameStart, end: nameEnd } = cursor.identifier("'union'");
    return { ...base, kind: "union", name: { value: "", start: nameStart, end: nameEnd }, ordinal: undefined };
  }
  if (cursor.isIdentifier() && (cursor.isOperator("@", 1) || cursor.isOperator(":", 1))) {
    return parseMember(cursor, statement, level, base);
  }
  if (level === "enum") {
    if (isNodeKeyword(cursor)) throw new SyntaxFailure(statement, "This kind of declaration doesn't belong here.");
    cursor.identifier("the name of an enumerant");
    cursor.fail("expected an ordinal, as in '@0'");
  }
  return parseNodeDeclaration(cursor, base);
}

function isNodeKeyword(cursor: TokenCursor): boolean {
  const keywords = ["using", "const", "annotation", "enum", "struct", "interface"];
  return keywords.some((keyword) => cursor.isIdentifier(keyword)) && cursor.peek(1) !== undefined;
}

function parseMember(cursor: TokenCursor, statement: Statement, level: Level, base: Base): Declaration {
  const name = cursor.identifier("a name");
  if (cursor.isOperator(":")) {
    if (cursor.isIdentifier("union", 1) || cursor.isIdentifier("group", 1)) {
      if (level !== "struct") throw new SyntaxFailure(statement, "This declaration can only appear in structs.");
      cursor.operator(":");
      const kind = cursor.takeKeyword("group") === undefined ? "union" : "group";
      if (kind === "union") cursor.takeKeyword("union");
      const annotations = parseAnnotations(cursor);
      if (kind === "group") return { ...base, kind, name, annotations };
      return { ...base, kind, name, annotations, ordinal: undefined };
    }
    cursor.fail("expected an ordinal, as in '@0'");
  }
  const ordinal = parseOrdinal(cursor);
  const member = parseNumberedMember(cursor, base, name, ordinal);
  if (member.kind === "enumerant" && level !== "enum") {
    throw new SyntaxFailure(
      statement,
      level === "struct" ? "Parse error: expected ':' and a type." : "Enumerants can only appear in enums.",
    );
  }
  if (member.kind === "method" && level !== "interface") {
    throw new SyntaxFailure(statement, "Methods can only appear in interfaces.");
  }
  if ((member.kind === "field" || member.kind === "union") && level !== "struct") {
    throw new SyntaxFailure(statement, "This declaration can only appear in structs.");
  }
  return member;
}

function parseNumberedMember(
  cursor: TokenCursor,
  base: Base,
  name: Located<string>,
  ordinal: Located<number>,
): StructMember | Extract<Declaration, { kind: "enumerant" | "method" }> {
  const exclamation = cursor.takeOperator("!") !== undefined;
  if (cursor.isOperator(":") && !cursor.isIdentifier("union", 1)) {
    if (exclamation) cursor.fail("expected ':union' after '!'");
    cursor.operator(":");
    const type = parseExpression(cursor);
    const defaultValue = cursor.takeOperator("=") === undefined ? undefined : parseExpression(cursor);
    return { ...base, kind: "field", name, ordinal, type, defaultValue, annotations: parseAnnotations(cursor) };
  }
  const colon = cursor.takeOperator(":") !== undefined;
  if (cursor.takeKeyword("union") !== undefined) {
    if (!exclamation) cursor.diagnostics.addOn(ordinal, UNION_ORDINAL_UNNEEDED);
    if (!colon) cursor.diagnostics.addOn(ordinal, UNION_COLON_MISSING);
    return { ...base, kind: "union", name, ordinal, annotations: parseAnnotations(cursor) };
  }
  if (exclamation) cursor.fail("expected ':union' after '!'");
  if (cursor.atEnd || cursor.isOperator("$")) {
    return { ...base, kind: "enumerant", name, ordinal, annotations: parseAnnotations(cursor) };
  }
  return { ...base, kind: "method", name, ordinal, ...parseMethod(cursor) };
}

function parseNodeDeclaration(cursor: TokenCursor, base: Base): Declaration {
  if (!isNodeKeyword(cursor)) {
    if (cursor.isIdentifier() && cursor.peek(1) !== undefined) {
      cursor.identifier("a declaration");
      cursor.fail("expected an ordinal, as in '@0', or ':'");
    }
    cursor.fail("expected a declaration");
  }
  const keyword = cursor.identifier("a declaration").value;
  if (keyword === "using") return parseUsing(cursor, base);
  const name = cursor.identifier(`the name of the ${keyword}`);
  const id = parseId(cursor);
  const node = { ...base, name, id };
  switch (keyword) {
    case "const": {
      cursor.operator(":");
      const type = parseExpression(cursor);
      cursor.operator("=");
      const value = parseExpression(cursor);
      return { ...node, kind: "const", parameters: [], type, value, annotations: parseAnnotations(cursor) };
    }
    case "annotation": {
      const targets = parseAnnotationTargets(cursor);
      cursor.operator(":");
      const type = parseExpression(cursor);
      return { ...node, kind: "annotation", parameters: [], type, targets, annotations: parseAnnotations(cursor) };
    }
    case "enum":
      return { ...node, kind: "enum", parameters: [], annotations: parseAnnotations(cursor) };
    case "struct": {
      const parameters = parseTypeParameters(cursor);
      return { ...node, kind: "struct", parameters, annotations: parseAnnotations(cursor) };
    }
    default: {
      const parameters = parseTypeParameters(cursor);
      const superclasses = parseSuperclasses(cursor);
      return { ...node, kind: "interface", parameters, superclasses, annotations: parseAnnotations(cursor) };
    }
  }
}

function parseUsing(cursor: TokenCursor, base: Base): Declaration {
  const isNamed = cursor.isIdentifier() && cursor.isOperator("=", 1);
  const name = isNamed ? cursor.identifier("a name") : undefined;
  if (isNamed) cursor.operator("=");
  const target = parseExpression(cursor);
  if (name !== undefined) return { ...base, kind: "using", name, target };
  if (target.kind === "member") return { ...base, kind: "using", name: target.name, target };
  throw new SyntaxFailure(
    target,
    "'using' declaration without '=' must specify a named declaration from a different scope.",
  );
}

function parseTypeParameters(cursor: TokenCursor): Located<string>[] {
  const list = cursor.takeList("(");
  if (list === undefined) return [];
  return cursor.items(list, (item) => item.identifier("a type parameter")).filter((name) => name !== undefined);
}

function parseSuperclasses(cursor: TokenCursor): Extract<NodeDeclaration, { kind: "interface" }>["superclasses"] {
  if (cursor.takeKeyword("extends") === undefined) return [];
  const list = cursor.takeList("(") ?? cursor.fail("expected a list of interfaces in round brackets");
  return cursor.items(list, parseExpression).filter((superclass) => superclass !== undefined);
}

function parseId(cursor: TokenCursor): Located<bigint> | undefined {
  if (cursor.takeOperator("@") === undefined) return undefined;
  const { value, start, end } = cursor.take("integer") ?? cursor.fail("expected a number after '@'");
  if (value < 1n << 63n) {
    cursor.diagnostics.add(start, end, "Invalid ID: ids have the top bit of 64 set. Please generate a new one.");
  }
  return { value, start, end };
}

function parseOrdinal(cursor: TokenCursor): Located<number> {
  cursor.operator("@");
  const { value, start, end } = cursor.take("integer") ?? cursor.fail("expected a number after '@'");
  if (value > 65535n) cursor.diagnostics.add(start, end, "Ordinals cannot be greater than 65535.");
  return { value: Number(value), start, end };
}

function reportFailure<T>(diagnostics: DiagnosticCollector, parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    diagnostics.addOn(error.range, error.message);
    return undefined;
  }
}
