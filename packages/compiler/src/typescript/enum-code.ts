// The code for enums and for constants.

import type { Value } from "../model.js";
import type { FileContext } from "./file-context.js";
import { pointerKind } from "./pointer-kind.js";
import type { Printer } from "./printer.js";
import type { Declaration } from "./scope.js";
import { TypeExpressions } from "./type-expressions.js";

/** Prints an enum: an object with its values, and the open type of them. */
export function printEnum(printer: Printer, context: FileContext, declaration: Declaration): void {
  const { name, node } = declaration;
  if (node.which !== "enum") return;
  const { enumerants } = node.enum;
  const doc = context.scope.doc(node.id);
  printer.doc(doc);
  if (enumerants.length === 0) printer.line(`export const ${name} = {} as const;`);
  else {
    printer.block(
      `export const ${name} = {`,
      () => {
        for (const [value, { name: enumerant }] of enumerants.entries()) {
          printer.doc(context.scope.doc(node.id, value));
          printer.line(`${enumerant}: ${value},`);
        }
      },
      "} as const;",
    );
  }
  const lead = "Values that this schema does not know are kept.";
  printer.doc(doc === "" ? lead : `${doc.trimEnd()}\n\n${lead}`);
  const values = enumerants.map((_, value) => value).join(" | ");
  printer.line(`export type ${name} = ${values === "" ? "" : `${values} | `}(number & {});`, "");
}

/** Prints a constant; one of a pointer type other than Text is a function that decodes it. */
export function printConstant(printer: Printer, context: FileContext, declaration: Declaration): void {
  const { name, node } = declaration;
  if (node.which !== "const") return;
  const { type, value } = node.const;
  const types = new TypeExpressions(context, declaration);
  printer.doc(context.scope.doc(node.id));
  const literal = scalarLiteral(value);
  if (literal !== undefined) {
    printer.line(`export const ${name}: ${types.type(type, "read")} = ${literal};`, "");
    return;
  }
  context.usesMessage = true;
  let expression: string;
  if (value.which === "data") expression = `${context.bytes(value.data ?? new Uint8Array())}()`;
  else {
    const pointer = value.which === "struct" ? value.struct : value.which === "list" ? value.list : undefined;
    const root = `${context.constant(pointer ?? (value.which === "anyPointer" ? value.anyPointer : { kind: "null" }))}()`;
    if (type.which === "struct") expression = `${root}.asStruct(${types.structType(type, "read")})`;
    else if (pointerKind(type) === "struct") expression = `$.anyStruct(${root})`;
    else if (pointerKind(type) === "list") expression = `$.anyList(${root})`;
    else if (type.which !== "list") expression = root;
    else if (type.list.elementType.which === "bool") expression = `${root}.asBoolList()`;
    else expression = `${root}.asList(${types.element(type.list.elementType, "read")})`;
  }
  printer.block(`export function ${name}(): ${types.type(type, "read")} {`, () =>
    printer.line(`return ${expression};`),
  );
  printer.line("");
}

function scalarLiteral(value: Value): string | undefined {
  switch (value.which) {
    case "void":
    case "interface":
      return "null";
    case "text":
      return JSON.stringify(value.text ?? "");
    case "int64":
      return `${value.int64}n`;
    case "uint64":
      return `${value.uint64}n`;
    case "data":
    case "struct":
    case "list":
    case "anyPointer":
      return undefined;
    default: {
      const scalar = (value as unknown as Record<string, boolean | number>)[value.which];
      if (Object.is(scalar, -0)) return "-0";
      return String(scalar);
    }
  }
}
