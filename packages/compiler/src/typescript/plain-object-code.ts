// The code for a struct's plain objects, those that it is built from and those that it gives, and for the table of its pointer fields.

import type { Printer } from "./printer.js";
import type { StructCode } from "./struct-code.js";
import { declared, markUnused } from "./type-parameters.js";

/** Prints the type of the plain objects that a struct is built from. */
export function printInit(printer: Printer, code: StructCode): void {
  const { name, members, parameters } = code;
  const plain = code.fields.filter(({ discriminant }) => discriminant === undefined);
  const properties = plain.map((field) => `readonly ${field.name}?: ${field.initType} | undefined;`);
  const choices = members.map((member) => {
    const others = members.filter((other) => other !== member).map((other) => ` readonly ${other.name}?: undefined;`);
    return `  | { readonly which?: "${member.name}" | undefined; readonly ${member.name}: ${member.initType};${others.join("")} }`;
  });
  choices.push(
    `  | { readonly which: undefined;${members.map((one) => ` readonly ${one.name}?: undefined;`).join("")} }`,
  );
  printer.doc(`A ${code.title} as a plain object to build from; a reader or builder will do as well.`);
  printObjectType(
    printer,
    `${name}$Init`,
    declared(parameters, "init", true),
    properties,
    members.length > 0 ? choices : [],
  );
}

/** Prints the type of the plain objects that a struct gives. */
export function printObject(printer: Printer, code: StructCode): void {
  const { name, members, parameters } = code;
  const plain = code.fields.filter(({ discriminant }) => discriminant === undefined);
  const properties = plain.map((field) => `${field.name}: ${field.objectType};`);
  const choices = members.map((member) => `  | { which: "${member.name}"; ${member.name}: ${member.objectType} }`);
  choices.push("  | { which: undefined }");
  printer.doc(`A ${code.title} as a plain object with everything in it.`);
  printObjectType(
    printer,
    `${name}$Object`,
    declared(parameters, "read", true),
    properties,
    members.length > 0 ? choices : [],
  );
  printer.line("");
}

/** Prints the table of pointer fields. It is apart from the classes, so that who does not use it does not bundle it. */
export function printFields(printer: Printer, code: StructCode): void {
  const { name, parameters } = code;
  const fields = code.fields.filter(({ pointer }) => pointer !== undefined);
  if (fields.length === 0) return;
  const read = parameters.length === 0 ? "" : `<${parameters.map(() => "unknown").join(", ")}>`;
  const build = parameters.length === 0 ? "" : `<${parameters.map(() => "unknown, never").join(", ")}>`;
  const views = `${name}$Reader${read} | ${name}$Builder${build}`;
  const bound = new RegExp(`\\b(${parameters.join("|")})\\b`);
  printer.doc(`The pointer fields of a ${code.title}, for \`has\`, \`clear\`, \`disown\` and \`adopt\`.`);
  printer.block(
    `export const ${name}$fields: {`,
    () => {
      for (const field of fields) {
        const value = parameters.length > 0 && bound.test(field.buildType) ? "unknown" : field.buildType;
        printer.line(`readonly ${field.name}: $.PointerField<${views}, ${value}>;`);
      }
    },
    "} = {",
  );
  printer.indented(() => {
    for (const { name: field, pointer, discriminant } of fields) {
      const member = discriminant === undefined ? "" : `, union: ${code.discriminantAt}, member: ${discriminant}`;
      printer.line(`${field}: { index: ${pointer}${member} },`);
    }
  });
  printer.line("};", "");
}

/** Prints the type of a plain object: an interface, or for a union an intersection with the choice of members. */
function printObjectType(
  printer: Printer,
  name: string,
  parameters: string,
  properties: readonly string[],
  choices: readonly string[],
): void {
  const head = name + markUnused(parameters, [...properties, ...choices].join("\n"));
  if (choices.length > 0) {
    printer.block(`export type ${head} = {`, () => printer.line(...properties), "} & (");
    printer.line(...choices, ");");
  } else if (properties.length === 0) printer.line(`export type ${head} = Record<never, never>;`);
  else printer.block(`export interface ${head} {`, () => printer.line(...properties));
}
