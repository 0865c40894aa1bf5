// Plain objects from readers, for the parts whose type generated code does not spell out.

import { ListReader } from "./list-reader.js";
import { hasPointer, type StructView } from "./struct-reader.js";

/** The plain form of any value that a reader gives. */
export function toObject(value: unknown): unknown {
  if (value instanceof ListReader) return value.map(toObject);
  const reader = value as { $toObject?: () => unknown } | null | undefined;
  return typeof reader?.$toObject === "function" ? reader.$toObject() : value;
}

/**
 * The plain form of a union: `which`, and the member that is set. `members` has, of those that are structs, the number of the pointer,
 * which may be null and then gives null; and -1 for those whose type is a parameter, which stay what they are.
 */
export function unionToObject(
  reader: StructView & { readonly which: string | undefined },
  members: Readonly<Record<string, number>> = {},
): Record<string, unknown> {
  const { which, $segment, $pointers, $count } = reader;
  if (which === undefined) return { which };
  const value = (reader as unknown as Record<string, unknown>)[which];
  const pointer = Object.hasOwn(members, which) ? (members[which] as number) : undefined;
  if (pointer === -1) return { which, [which]: value };
  const isNull = pointer !== undefined && !hasPointer($segment, $pointers, $count, pointer);
  return { which, [which]: isNull ? null : toObject(value) };
}
