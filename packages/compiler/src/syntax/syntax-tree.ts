// The syntax tree: declarations and expressions as written, with their places in the source (language reference).
import type { AnnotationTargets } from "../model.js";
import type { SourceRange } from "./token.js";

/** A name, string or number, with its place. */
export interface Located<T> extends SourceRange {
  value: T;
}

/** An expression: a value, or the path of a declaration, perhaps with type arguments. */
export type Expression = SourceRange &
  (
    | { kind: "unknown" } // a part that was reported as an error already
    | { kind: "integer"; negative: boolean; magnitude: bigint }
    | { kind: "float"; value: number }
    | { kind: "string"; bytes: Uint8Array }
    | { kind: "binary"; bytes: Uint8Array }
    | { kind: "list"; elements: Expression[] }
    | { kind: "tuple"; members: TupleMember[] }
    | { kind: "relativeName"; name: Located<string> }
    | { kind: "absoluteName"; name: Located<string> }
    | { kind: "import"; path: Located<string> }
    | { kind: "embed"; path: Located<string> }
    | { kind: "member"; parent: Expression; name: Located<string> }
    | { kind: "application"; target: Expression; members: TupleMember[] }
  );

/** One item in round brackets: `name = value`, or just a value. */
export interface TupleMember {
  name: Located<string> | undefined;
  value: Expression;
}

/** `$name` or `$name(value)`. */
export interface AnnotationUse {
  name: Expression;
  value: Expression | undefined;
}

/** A parameter or result in a method's list. */
export interface MethodParameter extends SourceRange {
  name: Located<string>;
  type: Expression;
  defaultValue: Expression | undefined;
  annotations: AnnotationUse[];
}

/** What a method takes or returns. */
export type ParameterList = SourceRange &
  ({ kind: "named"; parameters: MethodParameter[] } | { kind: "type"; type: Expression } | { kind: "stream" });

interface DeclarationBase extends SourceRange {
  /** Empty for files and unnamed unions. */
  name: Located<string>;
  docComment: string | undefined;
  annotations: AnnotationUse[];
  nested: Declaration[];
}

/** A declaration that has an id, written or derived, and becomes a node. */
export type NodeDeclaration = DeclarationBase & {
  id: Located<bigint> | undefined;
  /** Type parameters. */
  parameters: Located<string>[];
} & (
    | { kind: "file" }
    | { kind: "const"; type: Expression; value: Expression }
    | { kind: "enum" }
    | { kind: "struct" }
    | { kind: "interface"; superclasses: Expression[] }
    | { kind: "annotation"; type: Expression; targets: AnnotationTargets }
  );

/** `name @1 :Type = default`. */
export interface FieldDeclaration extends DeclarationBase {
  kind: "field";
  ordinal: Located<number>;
  type: Expression;
  defaultValue: Expression | undefined;
}

/** A union; unnamed if its name is empty. Only old protocols give it an ordinal. */
export interface UnionDeclaration extends DeclarationBase {
  kind: "union";
  ordinal: Located<number> | undefined;
}

/** `name :group { … }`. */
export interface GroupDeclaration extends DeclarationBase {
  kind: "group";
}

/** A member of a struct, group or union. */
export type StructMember = FieldDeclaration | UnionDeclaration | GroupDeclaration;

/** `name @1;`. */
export interface EnumerantDeclaration extends DeclarationBase {
  kind: "enumerant";
  ordinal: Located<number>;
}

/** `name @1 [T] (…) -> (…)`. */
export interface MethodDeclaration extends DeclarationBase {
  kind: "method";
  ordinal: Located<number>;
  implicitParameters: Located<string>[];
  params: ParameterList;
  results: ParameterList | undefined;
}

/** `using Name = target`. */
export interface UsingDeclaration extends DeclarationBase {
  kind: "using";
  target: Expression;
}

/** Anything that can be declared. */
export type Declaration = NodeDeclaration | StructMember | EnumerantDeclaration | MethodDeclaration | UsingDeclaration;

/** Prints an expression that names something, for messages. */
export function expressionText(expression: Expression): string {
  switch (expression.kind) {
    case "relativeName":
      return expression.name.value;
    case "absoluteName":
      return `.${expression.name.value}`;
    case "import":
      return `import ${JSON.stringify(expression.path.value)}`;
    case "embed":
      return `embed ${JSON.stringify(expression.path.value)}`;
    case "member":
      return `${expressionText(expression.parent)}.${expression.name.value}`;
    case "application":
      return `${expressionText(expression.target)}(${expression.members.map(memberText).join(", ")})`;
    case "tuple":
      return `(${expression.members.map(memberText).join(", ")})`;
    case "list":
      return `[${expression.elements.map(expressionText).join(", ")}]`;
    case "integer":
      return `${expression.negative ? "-" : ""}${expression.magnitude}`;
    case "float":
      return `${expression.value}`;
    case "string":
      return JSON.stringify(new TextDecoder().decode(expression.bytes));
    case "binary":
      return `0x"${Buffer.from(expression.bytes).toString("hex")}"`;
    case "unknown":
      return "…";
  }
}

function memberText(member: TupleMember): string {
  const value = expressionText(member.value);
  return member.name === undefined ? value : `${member.name.value} = ${value}`;
}
