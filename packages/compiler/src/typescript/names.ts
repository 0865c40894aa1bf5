// The names of generated code. A schema may use any name; the few that JavaScript or the generated code itself claims get a trailing
// underscore. `$` cannot occur in a schema's names, so what is joined with it cannot clash.

/** Names of fields and methods that JavaScript claims for objects: a promise, a constructor, a conversion. */
const claimedMembers: ReadonlySet<string> = new Set([
  "catch",
  "constructor",
  "finally",
  "then",
  "toJSON",
  "toString",
  "valueOf",
  "which",
]);

/** Global names that generated code uses itself, and words that cannot be declared. */
const claimedTopLevel: ReadonlySet<string> = new Set(
  `AbortSignal Object Promise PromiseLike Readonly Record Symbol Uint8Array
  arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for
  function if implements import in instanceof interface let new null package private protected public return static super switch this
  throw true try typeof undefined var void while with yield`.split(/\s+/),
);

/** Names of the parts that hang on a type's own name, which a nested type therefore cannot have. */
const claimedNested: ReadonlySet<string> = new Set([
  "Builder",
  "Call",
  "Client",
  "Init",
  "Object",
  "Pipeline",
  "Reader",
  "Server",
  "fields",
  "interface",
  "members",
  "schema",
  "serve",
]);

/** The property for a field, or the method for a method. */
export function memberName(name: string): string {
  return claimedMembers.has(name) ? `${name}_` : name;
}

/** The name of a declaration at the top of a file. */
export function topLevelName(name: string): string {
  return claimedTopLevel.has(name) ? `${name}_` : name;
}

/** The name of a declaration inside of another. */
export function nestedName(name: string): string {
  return claimedNested.has(name) ? `${name}_` : name;
}

/** `initFoo` for `foo`, or that with underscores when a field has the name. */
export function initializerName(field: string, taken: ReadonlySet<string>): string {
  let name = `init${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  while (taken.has(name)) name += "_";
  return name;
}
