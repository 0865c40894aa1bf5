// The code for the readers of a struct.

import type { Printer } from "./printer.js";
import {
  ARGUMENTS,
  ifActive,
  orInactive,
  PLACE,
  printConstructor,
  printGetElement,
  printWhich,
} from "./struct-class.js";
import type { StructCode } from "./struct-code.js";
import { anyBrand, brandType, declared, type typeArguments } from "./type-parameters.js";

type TypeArguments = ReturnType<typeof typeArguments>;

/** Prints the class of a struct's readers; for one with a union, also the type that `which` narrows. */
export function printReader(printer: Printer, code: StructCode, args: TypeArguments): void {
  const { name, parameters, members } = code;
  const isUnion = members.length > 0;
  const className = isUnion ? `${name}$ReaderClass` : `${name}$Reader`;
  const brand = brandType(parameters, "read");
  const generics = declared(parameters, "read", false);
  const defaults = declared(parameters, "read", true);
  if (isUnion) {
    printer.line(`const ${name}$members = [${members.map((member) => `"${member.name}"`).join(", ")}] as const;`, "");
  } else printer.doc(code.doc === "" ? `Reads a ${code.title}.` : code.doc);
  const head = isUnion
    ? `class ${className}${defaults} {`
    : `export class ${className}${defaults} implements $.StructReader<${name}$Object${args.object}> {`;
  printer.block(head, () => {
    printConstructor(printer, brand);
    const made = (type: string, passed: string) =>
      `new ${className}(${passed})${isUnion ? ` as unknown as ${type}` : ""}`;
    if (brand === undefined) {
      printer.block(`static $of(${PLACE}): ${name}$Reader {`, () =>
        printer.line(`return ${made(`${name}$Reader`, ARGUMENTS)};`),
      );
      if (code.isNamed) printGetElement(printer, `${name}$Reader`, (passed) => made(`${name}$Reader`, passed));
    } else {
      printer.block(`static $of(${PLACE}): ${name}$Reader {`, () =>
        printer.line(`return ${name}$Reader.$with(${anyBrand(parameters, "read")}).$of(${ARGUMENTS});`),
      );
    }
    if (code.isNamed) printer.block("static get $size(): 7 {", () => printer.line("return 7;"));
    if (brand !== undefined) {
      printer.doc(`The readers of a ${code.title} whose type parameters are bound.`);
      const type = `${name}$Reader${args.read}`;
      printer.block(`static $with${generics}(brand: ${brand}): $.ElementType<${type}> {`, () => {
        printer.block(
          "return {",
          () => printer.line("$size: 7,", `$of: (${ARGUMENTS}) =>`, `  ${made(type, `${ARGUMENTS}, brand`)},`),
          "};",
        );
      });
    }
    printer.line("");
    if (isUnion) printWhich(printer, code);
    for (const field of code.fields) {
      printer.doc(field.doc);
      printer.block(`get ${field.name}(): ${field.readType}${orInactive(field)} {`, () =>
        printer.line(`return ${ifActive(code, field, field.read)};`),
      );
    }
    printer.line("");
    printer.doc("A plain object with everything in it. Capabilities stay with the message.");
    printer.block(`$toObject(): ${name}$Object${args.object} {`, () => {
      printer.block(
        "return {",
        () => {
          for (const field of code.fields) {
            if (field.discriminant === undefined) printer.line(`${field.name}: ${field.toObject},`);
          }
          if (isUnion) printer.line(`...$.unionToObject(this${unionMembers(code)}),`);
        },
        isUnion ? `} as ${name}$Object${args.object};` : "};",
      );
    });
    printer.doc("Releases the capabilities of the message.");
    printer.block("[Symbol.dispose](): void {", () => printer.line("$.releaseCaps(this.$segment);"));
  });
  printer.line("");
  if (isUnion) printReaderType(printer, code, args, className);
}

/** The argument for the members of a union that have a plain form of their own: the structs that may be null, and type parameters. */
function unionMembers({ members }: StructCode): string {
  const own = members.flatMap(({ name, pointer, nullable, isParameter }) => {
    if (isParameter) return [`${name}: -1`];
    return nullable ? [`${name}: ${pointer}`] : [];
  });
  return own.length === 0 ? "" : `, { ${own.join(", ")} }`;
}

/** The type of a reader with a union: narrowed by `which`. */
function printReaderType(printer: Printer, code: StructCode, args: TypeArguments, className: string): void {
  const { name, members, parameters } = code;
  const defaults = declared(parameters, "read", true);
  printer.doc(code.doc === "" ? `Reads a ${code.title}.` : code.doc);
  printer.block(
    `export type ${name}$Reader${defaults} = $.StructReader<${name}$Object${args.object}> & {`,
    () => {
      printer.doc("The discriminant as a number, also when this schema does not know it.");
      printer.line("readonly $which: number;");
      for (const field of code.fields) {
        if (field.discriminant !== undefined) continue;
        printer.doc(field.doc);
        printer.line(`readonly ${field.name}: ${field.readType};`);
      }
    },
    "} & (",
  );
  for (const member of members) {
    const others = members.filter((other) => other !== member).map((other) => ` readonly ${other.name}?: undefined;`);
    printer.line(
      `  | { readonly which: "${member.name}"; readonly ${member.name}: ${member.readType};${others.join("")} }`,
    );
  }
  printer.line(
    `  | { readonly which: undefined;${members.map((one) => ` readonly ${one.name}?: undefined;`).join("")} }`,
  );
  printer.line(");");
  const isBound = parameters.length === 0;
  const get = isBound ? `; readonly $get: $.GetElement<${name}$Reader>` : "";
  const size = !code.isNamed ? "" : ` & { readonly $size: 7${get} }`;
  const bind = isBound
    ? ""
    : ` & { $with${declared(parameters, "read", false)}(brand: ${brandType(parameters, "read")}): $.ElementType<${name}$Reader${args.read}> }`;
  printer.line(`export const ${name}$Reader: $.StructReaderType<${name}$Reader>${size}${bind} = ${className};`, "");
}
