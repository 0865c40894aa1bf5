// Structs that have no end where they are not there: by default their union is one of themselves.

import type { StructSchema } from "../reflect/struct-schema.js";

/** Tells, and remembers, whether to show all that a struct is by default would never end. */
export class EndlessDefaults {
  readonly #known = new WeakMap<StructSchema, boolean>();

  /** Whether the first members of its union, and of the unions in those, lead back to where they come from. */
  has(schema: StructSchema): boolean {
    let known = this.#known.get(schema);
    if (known === undefined) {
      known = leadsBack(schema, new Set([schema.id]), new Set());
      this.#known.set(schema, known);
    }
    return known;
  }
}

/** `path` has the structs on the way here, `done` those that lead nowhere. */
function leadsBack(schema: StructSchema, path: Set<bigint>, done: Set<bigint>): boolean {
  for (const { discriminant, type, isGroup } of schema.fields) {
    // Of a union the first member is set by default; what is in none is left out where it is null.
    if (type.kind !== "struct" || (discriminant !== 0 && !(isGroup && discriminant === undefined))) continue;
    if (isGroup) {
      if (leadsBack(type, path, done)) return true;
      continue;
    }
    if (path.has(type.id)) return true;
    if (done.has(type.id)) continue;
    path.add(type.id);
    if (leadsBack(type, path, done)) return true;
    path.delete(type.id);
    done.add(type.id);
  }
  return false;
}
