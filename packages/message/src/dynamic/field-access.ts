// What readers and builders need to know about a field.

import { AnyPointerReader } from "../any-pointer.js";
import { SchemaError } from "../reflect/schema-error.js";
import type { FieldSchema } from "../reflect/field-schema.js";
import type { StructSchema } from "../reflect/struct-schema.js";
import { isScalar } from "./scalar-access.js";

/** The field of a struct that is meant. @throws SchemaError if there is none */
export function fieldOf(schema: StructSchema, field: string | FieldSchema): FieldSchema {
  if (typeof field === "string") return schema.field(field);
  if (field.parent.id !== schema.id) throw new SchemaError(`${field.name} is not a field of ${schema.name}`);
  return field;
}

/** The property for a field in plain objects: its name, unless that says which member of the union is set. */
export function objectKey(field: FieldSchema): string {
  return field.name === "which" && field.parent.members.length > 0 ? "which_" : field.name;
}

/** Whether a field is in the pointer section. */
export function isPointer({ isGroup, type }: FieldSchema): boolean {
  return !isGroup && type.kind !== "void" && type.kind !== "bool" && !isScalar(type.kind);
}

/** The default value of a pointer field: null, most often. */
export function defaultPointer(field: FieldSchema): AnyPointerReader {
  const value = field.defaultValue;
  if (value === undefined) throw new SchemaError(`The group ${field.name} has no pointer`);
  // Whatever the type, the pointer is the one pointer of the Value.
  const { $segment, $pointers, $count, $depth } = value;
  return new AnyPointerReader($segment, $pointers, $pointers, Math.min($count, 1), $depth);
}
