// Everything about a struct or group that the code for its parts is printed from.

import { FieldCoder, type FieldCode } from "./field-code.js";
import type { FileContext } from "./file-context.js";
import { dataAt, hasUnion } from "./layout-code.js";
import type { Declaration } from "./scope.js";
import { TypeExpressions } from "./type-expressions.js";

/** A struct with everything that its parts are printed from. */
export interface StructCode {
  readonly name: string;
  /** What people call it. */
  readonly title: string;
  readonly doc: string;
  readonly isGroup: boolean;
  /** Whether a schema can name it: the params and results of methods that are written as such have no name. */
  readonly isNamed: boolean;
  readonly dataWords: number;
  readonly pointers: number;
  /** Names of the type parameters. */
  readonly parameters: readonly string[];
  /** In the order of the schema. */
  readonly fields: readonly FieldCode[];
  /** The members of the unnamed union, by discriminant; empty if there is none. */
  readonly members: readonly FieldCode[];
  /** The byte offset of the discriminant in the data section. */
  readonly discriminantAt: number;
  /** An expression for the discriminant. */
  readonly discriminant: string;
  /** A statement that sets the discriminant. */
  setDiscriminant(value: number): string;
}

/** Gathers what is known about a struct. */
export function structCode(context: FileContext, declaration: Declaration): StructCode {
  const { node } = declaration;
  if (node.which !== "struct") throw new Error(`${declaration.name} is not a struct`);
  const { struct } = node;
  const coder = new FieldCoder(context, declaration, new TypeExpressions(context, declaration), struct.fields);
  const codes = struct.fields.map((field, index) => coder.code(field, index));
  const order = struct.fields.map((_, index) => index);
  order.sort((a, b) => (struct.fields[a]?.codeOrder ?? 0) - (struct.fields[b]?.codeOrder ?? 0));
  const fields = order.map((index) => codes[index] as FieldCode);
  const members = hasUnion(node)
    ? codes
        .filter(({ discriminant }) => discriminant !== undefined)
        .sort((a, b) => (a.discriminant as number) - (b.discriminant as number))
    : [];
  const at = dataAt(struct.discriminantOffset * 2);
  return {
    name: declaration.name,
    title: titleOf(declaration),
    doc: context.scope.doc(node.id),
    isGroup: struct.isGroup,
    isNamed: !struct.isGroup && node.scopeId !== 0n,
    dataWords: struct.dataWordCount,
    pointers: struct.pointerCount,
    parameters: declaration.parameters.map(({ name }) => name),
    fields,
    members,
    discriminantAt: struct.discriminantOffset * 2,
    discriminant: `$.getUint16(this.$segment, ${at}, this.$pointers)`,
    setDiscriminant: (value) => `$.setUint16(this.$segment, ${at}, ${value});`,
  };
}

/** The name of a declaration as the schema's author would say it. */
export function titleOf(declaration: Declaration): string {
  return declaration.name.replaceAll("$", ".");
}
