// Plain objects from readers, for the parts whose type generated code does not spell out.

import { ListReader } from "./list-reader.js";

/** The plain form of any value that a reader gives. */
export function toObject(value: unknown): unknown {
  if (value instanceof ListReader) return value.map(toObject);
  const reader = value as { $toObject?: () => unknown } | null | undefined;
  return typeof reader?.$toObject === "function" ? reader.$toObject() : value;
}

/** The plain form of a union: `which`, and the member that is set. */
export function unionToObject(reader: { readonly which: string | undefined }): Record<string, unknown> {
  const { which } = reader;
  if (which === undefined) return { which };
  return { which, [which]: toObject((reader as unknown as Record<string, unknown>)[which]) };
}
