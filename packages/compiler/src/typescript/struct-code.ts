// The code for a struct or group: its reader and builder classes, and the types of its plain objects.

import { FieldCoder, dataAt, type FieldCode, hasUnion, typeArguments } from "./field-code.js";
import type { FileContext } from "./file-context.js";
import type { Printer } from "./printer.js";
import type { Declaration } from "./scope.js";
import { TypeExpressions } from "./type-expressions.js";

/** A struct with everything that its parts are printed from. */
export interface StructCode {
  readonly name: string;
  /** What people call it. */
  readonly title: string;
  readonly doc: string;
  readonly isGroup: boolean;
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

/** Prints all parts of a struct. */
export function printStruct(printer: Printer, context: FileContext, declaration: Declaration): void {
  context.usesMessage = true;
  const code = structCode(context, declaration);
  const args = typeArguments(declaration);
  printReader(printer, code, args);
  printBuilder(printer, code, args);
  printInit(printer, code);
  printObject(printer, code);
  printFields(printer, code);
}

type TypeArguments = ReturnType<typeof typeArguments>;

const PLACE = "segment: $.Segment, data: number, pointers: number, count: number, depth: number";
const ARGUMENTS = "segment, data, pointers, count, depth";
const SELF = "this.$segment, this.$data, this.$pointers, this.$count";

function printConstructor(printer: Printer, brand: string | undefined): void {
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

function printReader(printer: Printer, code: StructCode, args: TypeArguments): void {
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
    } else {
      printer.block(`static $of(${PLACE}): ${name}$Reader {`, () =>
        printer.line(`return ${name}$Reader.$with(${anyBrand(parameters, "read")}).$of(${ARGUMENTS});`),
      );
    }
    if (!code.isGroup) printer.block("static get $size(): 7 {", () => printer.line("return 7;"));
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
          if (isUnion) printer.line("...$.unionToObject(this),");
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
  const size = code.isGroup ? "" : " & { readonly $size: 7 }";
  const bind =
    parameters.length === 0
      ? ""
      : ` & { $with${declared(parameters, "read", false)}(brand: ${brandType(parameters, "read")}): $.ElementType<${name}$Reader${args.read}> }`;
  printer.line(`export const ${name}$Reader: $.StructReaderType<${name}$Reader>${size}${bind} = ${className};`, "");
}

function printWhich(printer: Printer, code: StructCode): void {
  printer.block("get $which(): number {", () => printer.line(`return ${code.discriminant};`));
  printer.block(`get which(): (typeof ${code.name}$members)[number] | undefined {`, () =>
    printer.line(`return ${code.name}$members[${code.discriminant}];`),
  );
}

function printBuilder(printer: Printer, code: StructCode, args: TypeArguments): void {
  const { name, parameters } = code;
  const brand = brandType(parameters, "build");
  const generics = declared(parameters, "build", false);
  const defaults = declared(parameters, "build", true);
  printer.doc(`Builds a ${code.title}.`);
  printer.block(`export class ${name}$Builder${defaults} implements $.StructView {`, () => {
    printConstructor(printer, brand);
    printer.block(`static $of(${PLACE}): ${name}$Builder {`, () =>
      printer.line(
        brand === undefined
          ? `return new ${name}$Builder(${ARGUMENTS});`
          : `return ${name}$Builder.$with(${anyBrand(parameters, "build")}).$of(${ARGUMENTS});`,
      ),
    );
    if (!code.isGroup) {
      printer.block("static get $size(): 7 {", () => printer.line("return 7;"));
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
    printer.line("");
    printer.doc("What was built so far, as a reader.");
    printer.block(`$asReader(): ${name}$Reader {`, () =>
      printer.line(`return ${name}$Reader.$of(${SELF}, this.$segment.arena.nesting);`),
    );
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

function printInit(printer: Printer, code: StructCode): void {
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

function printObject(printer: Printer, code: StructCode): void {
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
function printFields(printer: Printer, code: StructCode): void {
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

function orInactive(field: FieldCode): string {
  return field.discriminant === undefined ? "" : " | undefined";
}

function ifActive(code: StructCode, field: FieldCode, expression: string): string {
  if (field.discriminant === undefined) return expression;
  return `${code.discriminant} === ${field.discriminant} ? ${expression.includes(" ? ") ? `(${expression})` : expression} : undefined`;
}

/** The declaration of type parameters for one face. */
export function declared(
  parameters: readonly string[],
  face: "read" | "build" | "init" | "client",
  defaults: boolean,
): string {
  if (parameters.length === 0) return "";
  const texts = parameters.flatMap((name) => {
    const read = defaults ? `${name} = $.AnyPointerReader` : name;
    const build = defaults ? `${name} = $.AnyPointerBuilder` : name;
    const init = defaults ? `${name}Init = $.AnyPointerInit` : `${name}Init`;
    const builder = defaults ? `${name}Builder = $.AnyPointerBuilder` : `${name}Builder`;
    return { read: [read], build: [build, init], init: [init], client: [read, builder, init] }[face];
  });
  return `<${texts.join(", ")}>`;
}

/** Marks the declared type parameters that a type does not use, so that no compiler option complains. */
export function markUnused(declaration: string, body: string): string {
  return declaration.replace(/([<,]\s*)(\w+)(?= =)/g, (all, before: string, name: string) =>
    new RegExp(`\\b${name}\\b`).test(body) ? all : `${before}_${name}`,
  );
}

/** The type of the object that binds type parameters at run time; undefined without parameters. */
export function brandType(parameters: readonly string[], side: "read" | "build"): string | undefined {
  if (parameters.length === 0) return undefined;
  const members = parameters.map((name) =>
    side === "read"
      ? `readonly ${name}: $.ElementType<${name}>`
      : `readonly ${name}: $.ElementBuilderType<${name}, ${name}Init>`,
  );
  return `{ ${members.join("; ")} }`;
}

/** The object that leaves all type parameters unbound. */
export function anyBrand(parameters: readonly string[], side: "read" | "build"): string {
  const any = side === "read" ? "$.AnyPointerReader" : "$.AnyPointerBuilder";
  return `{ ${parameters.map((name) => `${name}: ${any}`).join(", ")} }`;
}
