// The code for the builders of a struct.

import type { FieldCode } from "./field-code.js";
import type { Printer } from "./printer.js";
import {
  ARGUMENTS,
  ifActive,
  orInactive,
  PLACE,
  printConstructor,
  printGetElement,
  printWhich,
  SELF,
} from "./struct-class.js";
import type { StructCode } from "./struct-code.js";
import { anyBrand, brandType, declared, type typeArguments } from "./type-parameters.js";

type TypeArguments = ReturnType<typeof typeArguments>;

/** Prints the class of a struct's builders. */
export function printBuilder(printer: Printer, code: StructCode, args: TypeArguments): void {
  const { name, parameters } = code;
  const brand = brandType(parameters, "build");
  const generics = declared(parameters, "build", false);
  const defaults = declared(parameters, "build", true);
  printer.doc(`Builds a ${code.title}.`);
  printer.block(`export class ${name}$Builder${defaults} implements $.StructView {`, () => {
    printer.line("declare readonly $isBuilder: true;");
    printConstructor(printer, brand);
    printer.block(`static $of(${PLACE}): ${name}$Builder {`, () =>
      printer.line(
        brand === undefined
          ? `return new ${name}$Builder(${ARGUMENTS});`
          : `return ${name}$Builder.$with(${anyBrand(parameters, "build")}).$of(${ARGUMENTS});`,
      ),
    );
    if (!code.isGroup) {
      if (brand === undefined && code.isNamed)
        printGetElement(printer, `${name}$Builder`, (passed) => `new ${name}$Builder(${passed})`);
      if (code.isNamed) printer.block("static get $size(): 7 {", () => printer.line("return 7;"));
      printer.block(`static get $dataWords(): ${code.dataWords} {`, () => printer.line(`return ${code.dataWords};`));
      printer.block(`static get $pointerCount(): ${code.pointers} {`, () => printer.line(`return ${code.pointers};`));
    }
    const setHead = "segment: $.Segment, data: number, pointers: number, count: number, value:";
    if (brand === undefined) {
      printer.block(`static $set(${setHead} ${name}$Init): void {`, () => printFill(printer, code, ""));
    } else {
      printer.block(`static $set(${setHead} ${name}$Init): void {`, () =>
        printer.line(
          `${name}$Builder.$with(${anyBrand(parameters, "build")}).$set(segment, data, pointers, count, value);`,
        ),
      );
      printer.doc(`The builders of a ${code.title} whose type parameters are bound.`);
      const bound = `$.BoundBuilderType<${name}$Builder${args.build}, ${name}$Init${args.init}>`;
      printer.block(`static $with${generics}(brand: ${brand}): ${bound} {`, () => {
        printer.block(
          "return {",
          () => {
            printer.line("$size: 7,", `$dataWords: ${code.dataWords},`, `$pointerCount: ${code.pointers},`);
            printer.line(`$of: (${ARGUMENTS}) => new ${name}$Builder(${ARGUMENTS}, brand),`);
            printer.block(
              `$set: (segment, data, pointers, count, value) => {`,
              () => printFill(printer, code, ", brand"),
              "},",
            );
          },
          "};",
        );
      });
    }
    printer.line("");
    if (code.members.length > 0) printWhich(printer, code);
    for (const field of code.fields) printBuilderField(printer, code, field);
    // For params and results that have no name this would put their readers into every client.
    if (code.isNamed || code.isGroup) {
      printer.line("");
      printer.doc("What was built so far, as a reader.");
      printer.block(`$asReader(): ${name}$Reader {`, () =>
        printer.line(`return ${name}$Reader.$of(${SELF}, this.$segment.arena.nesting);`),
      );
    }
  });
  printer.line("");
}

function printFill(printer: Printer, code: StructCode, brand: string): void {
  if (!code.isGroup) {
    printer.line("if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);");
  }
  if (code.fields.length === 0) return;
  printer.line(`const builder = new ${code.name}$Builder(segment, data, pointers, count, 0${brand});`);
  for (const { name, discriminant } of code.fields) {
    if (discriminant === undefined) printer.line(`if (value.${name} !== undefined) builder.${name} = value.${name};`);
  }
  if (code.members.length === 0) return;
  printer.line("let members = 0;");
  for (const { name } of code.members) {
    printer.block(`if (value.${name} !== undefined) {`, () =>
      printer.line(`builder.${name} = value.${name};`, "members++;"),
    );
  }
  printer.line(`if (members > 1) $.tooManyMembers("${code.title}");`);
}

function printBuilderField(printer: Printer, code: StructCode, field: FieldCode): void {
  const activate = field.discriminant === undefined ? [] : [code.setDiscriminant(field.discriminant)];
  printer.doc(field.doc);
  printer.block(`get ${field.name}(): ${field.buildType}${orInactive(field)} {`, () => {
    if (field.beforeBuild.length > 0 && field.discriminant !== undefined) {
      printer.line(`if (${code.discriminant} !== ${field.discriminant}) return undefined;`);
    }
    printer.line(...field.beforeBuild, `return ${ifActive(code, field, field.build)};`);
  });
  printer.block(`set ${field.name}(${field.isVoid ? "_value" : "value"}: ${field.initType}) {`, () =>
    printer.line(...(field.setsThroughInitializer ? [] : activate), ...field.set),
  );
  const { initializer } = field;
  if (initializer === undefined) return;
  printer.block(`${initializer.name}(${initializer.parameters}): ${initializer.type} {`, () =>
    printer.line(...activate, ...initializer.statements),
  );
}
