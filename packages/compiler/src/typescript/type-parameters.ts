// The type parameters of generic declarations, as each face of a type declares them, and their bindings at run time.

import type { Declaration } from "./scope.js";

/** A declaration's own type parameters, as they are declared and as they are passed on within it. */
export function typeArguments({ parameters }: Declaration): Record<"read" | "build" | "init" | "object", string> {
  if (parameters.length === 0) return { read: "", build: "", init: "", object: "" };
  const list = (names: string[]) => `<${names.join(", ")}>`;
  const read = list(parameters.map(({ name }) => name));
  return {
    read,
    build: list(parameters.flatMap(({ name }) => [name, `${name}Init`])),
    init: list(parameters.map(({ name }) => `${name}Init`)),
    object: read,
  };
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
