// Scalar fields by their type's name: how wide they are, and how they are read and set with the default XORed in.

import * as fields from "../fields.js";
import type { Segment } from "../segment.js";

/** The types that live in the data section, but for Bool. */
export type ScalarKind =
  | "int8"
  | "int16"
  | "int32"
  | "int64"
  | "uint8"
  | "uint16"
  | "uint32"
  | "uint64"
  | "float32"
  | "float64"
  | "enum";

/** How a scalar field is accessed: `offset` counts in units of the field's own size from `data`. */
export interface ScalarAccess {
  readonly bytes: 1 | 2 | 4 | 8;
  read(segment: Segment, pos: number, end: number, otherwise: number | bigint): number | bigint;
  /** @throws RangeError, TypeError for a value that the type does not have */
  write(segment: Segment, pos: number, value: never, otherwise: number | bigint): void;
}

type GetNumber = (segment: Segment, pos: number, end: number) => number;
type SetNumber = (segment: Segment, pos: number, value: number) => void;

function integer(bytes: 1 | 2 | 4, get: GetNumber, set: SetNumber): ScalarAccess {
  return {
    bytes,
    read: (segment, pos, end, otherwise) => get(segment, pos, end) ^ Number(otherwise),
    write: (segment, pos, value, otherwise) => {
      set(segment, pos, value);
      if (otherwise !== 0) fields.flipDefault(segment, pos, bytes, Number(otherwise));
    },
  };
}

function flipWide(segment: Segment, pos: number, otherwise: number | bigint): void {
  const bits = BigInt(otherwise);
  if (bits !== 0n) {
    fields.flipDefault(segment, pos, 8, Number(BigInt.asIntN(32, bits)), Number(BigInt.asIntN(32, bits >> 32n)));
  }
}

const scratch = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));

const uint16 = /* @__PURE__ */ integer(2, fields.getUint16, fields.setUint16);

/** The access to each scalar type. */
export const scalarAccess: Readonly<Record<ScalarKind, ScalarAccess>> = {
  int8: /* @__PURE__ */ integer(1, fields.getInt8, fields.setInt8),
  int16: /* @__PURE__ */ integer(2, fields.getInt16, fields.setInt16),
  int32: /* @__PURE__ */ integer(4, fields.getInt32, fields.setInt32),
  uint8: /* @__PURE__ */ integer(1, fields.getUint8, fields.setUint8),
  uint16,
  enum: uint16,
  uint32: {
    bytes: 4,
    read: (segment, pos, end, otherwise) => (fields.getUint32(segment, pos, end) ^ Number(otherwise)) >>> 0,
    write: (segment, pos, value, otherwise) => {
      fields.setUint32(segment, pos, value);
      if (otherwise !== 0) fields.flipDefault(segment, pos, 4, Number(otherwise));
    },
  },
  int64: {
    bytes: 8,
    read: (segment, pos, end, otherwise) => BigInt.asIntN(64, fields.getInt64(segment, pos, end) ^ BigInt(otherwise)),
    write: (segment, pos, value, otherwise) => {
      fields.setInt64(segment, pos, value);
      flipWide(segment, pos, otherwise);
    },
  },
  uint64: {
    bytes: 8,
    read: (segment, pos, end, otherwise) => fields.getUint64(segment, pos, end) ^ BigInt(otherwise),
    write: (segment, pos, value, otherwise) => {
      fields.setUint64(segment, pos, value);
      flipWide(segment, pos, otherwise);
    },
  },
  float32: {
    bytes: 4,
    read: (segment, pos, end, otherwise) => {
      scratch.setFloat32(0, Number(otherwise));
      return fields.getFloat32Xor(segment, pos, end, scratch.getUint32(0));
    },
    write: (segment, pos, value, otherwise) => {
      scratch.setFloat32(0, Number(otherwise));
      fields.setFloat32Xor(segment, pos, value, scratch.getUint32(0));
    },
  },
  float64: {
    bytes: 8,
    read: (segment, pos, end, otherwise) => {
      scratch.setFloat64(0, Number(otherwise));
      return fields.getFloat64Xor(segment, pos, end, scratch.getUint32(0), scratch.getUint32(4));
    },
    write: (segment, pos, value, otherwise) => {
      scratch.setFloat64(0, Number(otherwise));
      fields.setFloat64Xor(segment, pos, value, scratch.getUint32(0), scratch.getUint32(4));
    },
  },
};

/** Whether a type is one of these. */
export function isScalar(kind: string): kind is ScalarKind {
  return Object.hasOwn(scalarAccess, kind);
}
