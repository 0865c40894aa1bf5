// The facade: everything that belongs to a declaration under one name, for people. Our own packages import the flat names, since a
// bundler keeps all of an object.

import type { Printer } from "./printer.js";
import type { Declaration } from "./scope.js";
import { nestedName } from "./names.js";
import { isPointerField } from "./layout-code.js";
import { declared } from "./type-parameters.js";

/** Prints the facades of the declarations right in a file. */
export function printFacades(printer: Printer, declarations: readonly Declaration[]): void {
  for (const declaration of declarations) {
    if (!hasFacade(declaration)) continue;
    printer.block(`export const ${declaration.name}: {`, () => printMembers(printer, declaration, true), "} = {");
    printer.indented(() => printMembers(printer, declaration, false));
    printer.line("};");
    printer.block(`export declare namespace ${declaration.name} {`, () => printTypes(printer, declaration));
    printer.line("");
  }
}

function hasFacade({ node }: Declaration): boolean {
  return node.which === "struct" || node.which === "interface";
}

/** The facade's own members: the name in the facade, and what is appended to the flat name. */
function parts({ node }: Declaration): readonly string[] {
  if (node.which !== "struct") return ["Client", "serve", "schema"];
  return node.struct.fields.some(isPointerField)
    ? ["Reader", "Builder", "fields", "schema"]
    : ["Reader", "Builder", "schema"];
}

function printMembers(printer: Printer, declaration: Declaration, asType: boolean): void {
  const { name } = declaration;
  const member = (key: string, flat: string) => (asType ? `readonly ${key}: typeof ${flat};` : `${key}: ${flat},`);
  for (const part of parts(declaration)) printer.line(member(part, `${name}$${part}`));
  for (const child of visibleChildren(declaration)) {
    const key = nestedName(child.ownName);
    if (hasFacade(child)) {
      printer.block(
        `${asType ? "readonly " : ""}${key}: {`,
        () => printMembers(printer, child, asType),
        asType ? "};" : "},",
      );
    } else printer.line(member(key, child.name));
  }
}

function printTypes(printer: Printer, declaration: Declaration): void {
  const { name, node } = declaration;
  const names = declaration.parameters.map((one) => one.name);
  const alias = (part: string, face: "read" | "build" | "init" | "client") => {
    const passed = declared(names, face, false);
    printer.line(`type ${part}${declared(names, face, true)} = ${name}$${part}${passed};`);
  };
  if (node.which === "interface") {
    alias("Client", "client");
    alias("Server", "client");
  } else {
    alias("Reader", "read");
    alias("Builder", "build");
    alias("Init", "init");
    alias("Object", "read");
  }
  for (const child of visibleChildren(declaration)) {
    const key = nestedName(child.ownName);
    if (hasFacade(child)) printer.block(`namespace ${key} {`, () => printTypes(printer, child));
    else if (child.node.which === "enum") printer.line(`type ${key} = ${child.name};`);
  }
}

/** What a person would look for under the declaration's name: no groups, and no structs made for methods. */
function visibleChildren({ children }: Declaration): readonly Declaration[] {
  return children.filter(({ node }) => {
    if (node.which === "struct") return !node.struct.isGroup && node.scopeId !== 0n;
    return node.which === "interface" || node.which === "enum" || node.which === "const";
  });
}
