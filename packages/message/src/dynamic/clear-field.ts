// Clearing fields of structs under construction: what is zero or null has its default value.

import { clearPointer } from "../clear.js";
import { clearData, setBool } from "../fields.js";
import type { FieldSchema } from "../reflect/field-schema.js";
import type { StructSchema } from "../reflect/struct-schema.js";
import type { StructView } from "../struct-reader.js";
import { isPointer } from "./field-access.js";
import { isScalar, scalarAccess } from "./scalar-access.js";

/** Zeroes what belongs to a group, also to the groups in it. */
export function clearFields(schema: StructSchema, place: StructView): void {
  const { discriminantOffset } = schema;
  if (discriminantOffset !== undefined) clearData(place.$segment, place.$data + discriminantOffset, 2);
  for (const field of schema.fields) clearField(field, place);
}

/** Zeroes a field; the fields of a group, if it is one. */
export function clearField(field: FieldSchema, { $segment, $data, $pointers, $count, $depth }: StructView): void {
  const { type, offset } = field;
  const { kind } = type;
  if (field.isGroup) clearFields(type as StructSchema, { $segment, $data, $pointers, $count, $depth });
  else if (kind === "bool") setBool($segment, $data, offset, false);
  else if (isScalar(kind)) {
    const { bytes } = scalarAccess[kind];
    clearData($segment, $data + offset * bytes, bytes);
  } else if (isPointer(field)) clearPointer($segment, $pointers + offset * 8);
}
