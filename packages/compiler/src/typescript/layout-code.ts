// Where the fields of a struct are, in the accessors of its classes.

import type { Field, Node } from "../model.js";

/** The pointer section, as reading functions take it. */
export const POINTERS: string = "this.$segment, this.$pointers, this.$count";

/** The getter, setter and width in bytes of the scalar types. */
export const scalars: Readonly<Record<string, { readonly accessor: string; readonly bytes: 1 | 2 | 4 | 8 }>> = {
  int8: { accessor: "Int8", bytes: 1 },
  int16: { accessor: "Int16", bytes: 2 },
  int32: { accessor: "Int32", bytes: 4 },
  int64: { accessor: "Int64", bytes: 8 },
  uint8: { accessor: "Uint8", bytes: 1 },
  uint16: { accessor: "Uint16", bytes: 2 },
  uint32: { accessor: "Uint32", bytes: 4 },
  uint64: { accessor: "Uint64", bytes: 8 },
  float32: { accessor: "Float32", bytes: 4 },
  float64: { accessor: "Float64", bytes: 8 },
  enum: { accessor: "Uint16", bytes: 2 },
};

/** Where pointer `index` is. */
export function pointerAt(index: number): string {
  return index === 0 ? "this.$pointers" : `this.$pointers + ${index * 8}`;
}

/** Where the data section's byte `offset` is. */
export function dataAt(offset: number): string {
  return offset === 0 ? "this.$data" : `this.$data + ${offset}`;
}

/** Whether pointer `index` is not null. */
export function hasAt(index: number): string {
  return `$.hasPointer(${POINTERS}, ${index})`;
}

/** Whether a struct or group has an unnamed union. */
export function hasUnion(node: Node): boolean {
  return node.which === "struct" && node.struct.discriminantCount > 0;
}

/** Whether a field is a slot of a pointer type. */
export function isPointerField(field: Field): boolean {
  if (field.which === "group") return false;
  const { which } = field.slot.type;
  return which !== "void" && which !== "bool" && scalars[which] === undefined;
}
