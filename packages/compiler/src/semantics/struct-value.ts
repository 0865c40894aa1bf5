// Struct values in wire order, filled in field by field (encoding specification, "Structs" and "Lists").
import type { Slot, StructBody, Value } from "../model.js";
import { NO_DISCRIMINANT, type Field } from "../model.js";
import { NULL_POINTER, type PointerValue, type StructContent } from "../pointer-value.js";
import { typeSize } from "./type-size.js";

/** A struct with every field at its default. */
export function emptyContent(struct: StructBody): StructContent {
  return {
    data: new Uint8Array(struct.dataWordCount * 8),
    pointers: Array.from({ length: struct.pointerCount }, () => NULL_POINTER),
  };
}

/** Sets a field; if it is a member of a union, it becomes the one that is set. */
export function setSlot(content: StructContent, struct: StructBody, field: Field, slot: Slot, value: Value): void {
  selectInUnion(content, struct, field);
  const size = typeSize(slot.type);
  if (size === "pointer") {
    content.pointers[slot.offset] = pointerOf(value);
  } else if (size !== "void") {
    writeBits(content.data, size, slot.offset, scalarBits(value) ^ scalarBits(slot.defaultValue));
  }
}

/** Sets the tag of the union that a field is a member of, if it is one. */
export function selectInUnion(content: StructContent, struct: StructBody, field: Field): void {
  if (field.discriminantValue === NO_DISCRIMINANT) return;
  writeBits(content.data, 4, struct.discriminantOffset, BigInt(field.discriminantValue));
}

/** Puts a field back to its default. */
export function clearSlot(content: StructContent, slot: Slot): void {
  const size = typeSize(slot.type);
  if (size === "pointer") content.pointers[slot.offset] = NULL_POINTER;
  else if (size !== "void") writeBits(content.data, size, slot.offset, 0n);
}

/** The pointer that holds a value of pointer type. */
export function pointerOf(value: Value): PointerValue {
  switch (value.which) {
    case "text":
      return value.text === null ? NULL_POINTER : { kind: "text", text: value.text };
    case "data":
      return value.data === null ? NULL_POINTER : { kind: "data", bytes: value.data };
    case "list":
      return value.list;
    case "struct":
      return value.struct;
    case "anyPointer":
      return value.anyPointer;
    default:
      return NULL_POINTER;
  }
}

/** The bits of a value of data type, as an unsigned number. */
export function scalarBits(value: Value): bigint {
  switch (value.which) {
    case "bool":
      return value.bool ? 1n : 0n;
    case "int8":
      return BigInt(value.int8 & 0xff);
    case "int16":
      return BigInt(value.int16 & 0xffff);
    case "int32":
      return BigInt(value.int32 >>> 0);
    case "int64":
      return BigInt.asUintN(64, value.int64);
    case "uint8":
      return BigInt(value.uint8);
    case "uint16":
      return BigInt(value.uint16);
    case "uint32":
      return BigInt(value.uint32);
    case "uint64":
      return value.uint64;
    case "enum":
      return BigInt(value.enum);
    case "float32":
      scratch.setFloat32(0, value.float32, true);
      return BigInt(scratch.getUint32(0, true));
    case "float64":
      scratch.setFloat64(0, value.float64, true);
      return scratch.getBigUint64(0, true);
    default:
      return 0n;
  }
}

/** Writes a number of 2^lg bits at an offset in units of that size. */
export function writeBits(data: Uint8Array, lg: number, offset: number, bits: bigint): void {
  if (lg === 0) {
    const mask = 1 << (offset & 7);
    const old = data[offset >> 3] ?? 0;
    data[offset >> 3] = bits === 0n ? old & ~mask : old | mask;
    return;
  }
  const bytes = 2 ** (lg - 3);
  let rest = bits;
  for (let index = 0; index < bytes; index++) {
    data[offset * bytes + index] = Number(rest & 0xffn);
    rest >>= 8n;
  }
}

const scratch = new DataView(new ArrayBuffer(8));
