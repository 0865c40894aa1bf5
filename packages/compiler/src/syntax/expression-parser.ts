// Expressions: literals, names with members and arguments, imports, annotations (language reference, "Types",
// "Constants", "Annotations").
import { MAX_NESTING } from "./lexer.js";
import type { AnnotationUse, Expression, Located, TupleMember } from "./syntax-tree.js";
import type { TokenCursor } from "./token-cursor.js";
import type { ListToken } from "./token.js";

/** Parses one expression; throws SyntaxFailure. */
export function parseExpression(cursor: TokenCursor): Expression {
  let expression = parseBase(cursor);
  const { start } = expression;
  for (let suffixes = 0; ; suffixes++) {
    let next: Expression;
    if (cursor.isOperator(".")) {
      cursor.operator(".");
      const name = cursor.identifier("a name after '.'");
      next = { kind: "member", parent: expression, name, start, end: name.end };
    } else {
      const list = cursor.takeList("(");
      if (list === undefined) return expression;
      next = { kind: "application", target: expression, members: parseTuple(cursor, list), start, end: list.end };
    }
    // The tree nests to the left, so that this bounds how deep it is, as the lexer does for brackets.
    if (suffixes >= MAX_NESTING) cursor.fail(`more than ${MAX_NESTING} members or arguments in a row`);
    expression = next;
  }
}

/** Parses all the annotations that follow. */
export function parseAnnotations(cursor: TokenCursor): AnnotationUse[] {
  const annotations: AnnotationUse[] = [];
  while (cursor.takeOperator("$") !== undefined) {
    const expression = parseExpression(cursor);
    // `$name(value)` reads like a name with arguments; what is in the last brackets is the value.
    if (expression.kind !== "application") {
      annotations.push({ name: expression, value: undefined });
      continue;
    }
    const { target, members, end } = expression;
    annotations.push({ name: target, value: tupleOrValue(members, { start: target.end, end }) });
  }
  return annotations;
}

function parseBase(cursor: TokenCursor): Expression {
  const first = cursor.peek();
  const start = first?.start ?? 0;
  if (cursor.takeOperator("-") !== undefined) return parseNegative(cursor, start);
  if (cursor.takeOperator(".") !== undefined) {
    const name = cursor.identifier("a name after '.'");
    return { kind: "absoluteName", name, start, end: name.end };
  }
  const integer = cursor.take("integer");
  if (integer !== undefined) {
    return { kind: "integer", negative: false, magnitude: integer.value, start, end: integer.end };
  }
  const float = cursor.take("float");
  if (float !== undefined) return { kind: "float", value: float.value, start, end: float.end };
  const binary = cursor.take("binary");
  if (binary !== undefined) return { kind: "binary", bytes: binary.bytes, start, end: binary.end };
  if (first?.kind === "string") return parseStrings(cursor);
  const brackets = cursor.takeList("[");
  if (brackets !== undefined) {
    const elements = cursor.items(brackets, parseExpression).map((element) => element ?? unknown(brackets));
    return { kind: "list", elements, start, end: brackets.end };
  }
  const parentheses = cursor.takeList("(");
  if (parentheses !== undefined) return tupleOrValue(parseTuple(cursor, parentheses), parentheses);
  for (const kind of ["import", "embed"] as const) {
    if (cursor.isIdentifier(kind) && cursor.peek(1)?.kind === "string") {
      cursor.takeKeyword(kind);
      const path = parsePath(cursor);
      return { kind, path, start, end: path.end };
    }
  }
  const name = cursor.identifier("a value or a name");
  return { kind: "relativeName", name, start, end: name.end };
}

function parseNegative(cursor: TokenCursor, start: number): Expression {
  // Like the reference compiler, the range of a negative number leaves out its sign.
  const integer = cursor.take("integer");
  if (integer !== undefined) {
    return { kind: "integer", negative: true, magnitude: integer.value, start: integer.start, end: integer.end };
  }
  const float = cursor.take("float");
  if (float !== undefined) return { kind: "float", value: -float.value, start: float.start, end: float.end };
  const inf = cursor.takeKeyword("inf");
  if (inf !== undefined) return { kind: "float", value: Number.NEGATIVE_INFINITY, start, end: inf.end };
  return cursor.fail("expected a number after '-'");
}

function parseStrings(cursor: TokenCursor): Expression {
  const parts: Uint8Array[] = [];
  const start = cursor.peek()?.start ?? 0;
  let end = start;
  for (let part = cursor.take("string"); part !== undefined; part = cursor.take("string")) {
    parts.push(part.bytes);
    end = part.end;
  }
  return { kind: "string", bytes: Buffer.concat(parts), start, end };
}

function parsePath(cursor: TokenCursor): Located<string> {
  const token = cursor.take("string") ?? cursor.fail("expected a file name in quotes");
  return { value: new TextDecoder().decode(token.bytes), start: token.start, end: token.end };
}

function parseTuple(cursor: TokenCursor, list: ListToken): TupleMember[] {
  return cursor
    .items(list, (item) => {
      const isNamed = item.isIdentifier() && item.isOperator("=", 1);
      const name = isNamed ? item.identifier("a name") : undefined;
      if (isNamed) item.operator("=");
      return { name, value: parseExpression(item) };
    })
    .map((member) => member ?? { name: undefined, value: unknown(list) });
}

/** A single value in brackets is just that value. */
function tupleOrValue(members: TupleMember[], range: { start: number; end: number }): Expression {
  const [only] = members;
  if (members.length === 1 && only !== undefined && only.name === undefined) return only.value;
  return { kind: "tuple", members, start: range.start, end: range.end };
}

function unknown(range: { start: number; end: number }): Expression {
  return { kind: "unknown", start: range.start, end: range.end };
}
