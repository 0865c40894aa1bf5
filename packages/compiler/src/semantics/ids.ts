// Ids of declarations that were not given one: derived by MD5 from the id of the parent (schema.capnp, `Node.id`).
import { createHash } from "node:crypto";

/** The id of a declaration named `name` inside of the one with id `parent`. */
export function childId(parent: bigint, name: string): bigint {
  return derive(parent, Buffer.from(name));
}

/** The id of a group or named union whose field has this index in the fields of its parent. */
export function groupId(parent: bigint, fieldIndex: number): bigint {
  return derive(parent, uint16(fieldIndex));
}

/** The id of the struct made from the parameter or result list of the method with this ordinal. */
export function methodStructId(parent: bigint, ordinal: number, isResults: boolean): bigint {
  return derive(parent, Buffer.concat([uint16(ordinal), Buffer.from([isResults ? 1 : 0])]));
}

function derive(parent: bigint, rest: Uint8Array): bigint {
  const parentBytes = Buffer.alloc(8);
  parentBytes.writeBigUInt64LE(BigInt.asUintN(64, parent));
  const digest = createHash("md5").update(parentBytes).update(rest).digest();
  return digest.readBigUInt64BE() | (1n << 63n);
}

function uint16(value: number): Buffer {
  return Buffer.from([value & 0xff, (value >> 8) & 0xff]);
}
