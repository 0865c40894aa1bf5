// What follows a method's ordinal: type parameters, parameters, results (language reference, "Interfaces").
import { parseAnnotations, parseExpression } from "./expression-parser.js";
import type { MethodDeclaration, MethodParameter, ParameterList } from "./syntax-tree.js";
import type { TokenCursor } from "./token-cursor.js";

/** The parts of a method behind its name and ordinal. */
export type MethodParts = Pick<MethodDeclaration, "implicitParameters" | "params" | "results" | "annotations">;

/** Parses `[T] (…) -> (…) $annotation`; throws SyntaxFailure. */
export function parseMethod(cursor: TokenCursor): MethodParts {
  const brackets = cursor.takeList("[");
  const implicitParameters =
    brackets === undefined
      ? []
      : cursor.items(brackets, (item) => item.identifier("a type parameter")).filter((name) => name !== undefined);
  const params = parseParameterList(cursor);
  const results = cursor.takeOperator("->") === undefined ? undefined : parseParameterList(cursor);
  return { implicitParameters, params, results, annotations: parseAnnotations(cursor) };
}

function parseParameterList(cursor: TokenCursor): ParameterList {
  const list = cursor.takeList("(");
  if (list !== undefined) {
    const parameters = cursor.items(list, parseParameter).filter((parameter) => parameter !== undefined);
    return { kind: "named", parameters, start: list.start, end: list.end };
  }
  const stream = cursor.takeKeyword("stream");
  if (stream !== undefined) return { kind: "stream", start: stream.start, end: stream.end };
  const type = parseExpression(cursor);
  return { kind: "type", type, start: type.start, end: type.end };
}

function parseParameter(cursor: TokenCursor): MethodParameter {
  const name = cursor.identifier("the name of a parameter");
  cursor.operator(":");
  const type = parseExpression(cursor);
  const defaultValue = cursor.takeOperator("=") === undefined ? undefined : parseExpression(cursor);
  const annotations = parseAnnotations(cursor);
  const end = cursor.endOfLast;
  return { name, type, defaultValue, annotations, start: name.start, end };
}
