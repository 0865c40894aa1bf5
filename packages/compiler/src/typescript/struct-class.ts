// What the classes of a struct's readers and builders have in common.

import type { FieldCode } from "./field-code.js";
import type { Printer } from "./printer.js";
import type { StructCode } from "./struct-code.js";

/** The parameters of a constructor and of `$of`. */
export const PLACE: string = "segment: $.Segment, data: number, pointers: number, count: number, depth: number";
/** The same as they are passed on. */
export const ARGUMENTS: string = "segment, data, pointers, count, depth";
/** The place of a view in its own accessors, without the depth. */
export const SELF: string = "this.$segment, this.$data, this.$pointers, this.$count";

/** Prints the fields and the constructor, with a brand for a generic. */
export function printConstructor(printer: Printer, brand: string | undefined): void {
  printer.line(
    "declare readonly $segment: $.Segment;",
    "declare readonly $data: number;",
    "declare readonly $pointers: number;",
    "declare readonly $count: number;",
    "declare readonly $depth: number;",
  );
  if (brand !== undefined) printer.line(`declare readonly $brand: ${brand};`);
  printer.line("");
  printer.block(`constructor(${PLACE}${brand === undefined ? "" : `, brand: ${brand}`}) {`, () => {
    printer.line("this.$segment = segment;", "this.$data = data;", "this.$pointers = pointers;");
    printer.line("this.$count = count;", "this.$depth = depth;");
    if (brand !== undefined) printer.line("this.$brand = brand;");
  });
  printer.line("");
}

/** Prints what becomes the `get` of a list of a struct's readers or builders, made by an expression. */
export function printGetElement(printer: Printer, type: string, made: (passed: string) => string): void {
  printer.block(`static $get(this: $.ListElements, index: number): ${type} {`, () => {
    printer.line("const data = this.$at(index);");
    printer.line(`return ${made("this.$segment, data, data + this.$dataBytes, this.$count, this.$depth")};`);
  });
}

/** Prints the accessors for the discriminant. */
export function printWhich(printer: Printer, code: StructCode): void {
  printer.block("get $which(): number {", () => printer.line(`return ${code.discriminant};`));
  printer.block(`get which(): (typeof ${code.name}$members)[number] | undefined {`, () =>
    printer.line(`return ${code.name}$members[${code.discriminant}];`),
  );
}

/** What is added to the type of a union's member: it may not be the one. */
export function orInactive(field: FieldCode): string {
  return field.discriminant === undefined ? "" : " | undefined";
}

/** The expression, if the field is the member that is set. */
export function ifActive(code: StructCode, field: FieldCode, expression: string): string {
  if (field.discriminant === undefined) return expression;
  return `${code.discriminant} === ${field.discriminant} ? ${expression.includes(" ? ") ? `(${expression})` : expression} : undefined`;
}
