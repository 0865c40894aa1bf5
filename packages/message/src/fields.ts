// Scalar fields of structs, read and written in place (encoding spec, "Structs"). `pos` is the field's absolute byte offset and `end`
// is where the struct's data section ends: data from an older schema is shorter, and what lies beyond reads as zero. Defaults are
// XORed by the caller.

import type { Segment } from "./segment.js";

/** A Bool field; `bit` counts from the start of the data section at `data`. */
export function getBool(segment: Segment, data: number, end: number, bit: number): boolean {
  const pos = data + (bit >>> 3);
  return pos < end && ((segment.bytes[pos] as number) & (1 << (bit & 7))) !== 0;
}
/** An Int8 field. */
export function getInt8(segment: Segment, pos: number, end: number): number {
  return pos < end ? segment.view.getInt8(pos) : 0;
}
/** A UInt8 field. */
export function getUint8(segment: Segment, pos: number, end: number): number {
  return pos < end ? segment.view.getUint8(pos) : 0;
}
/** An Int16 field. */
export function getInt16(segment: Segment, pos: number, end: number): number {
  return pos + 2 <= end ? segment.view.getInt16(pos, true) : 0;
}
/** A UInt16 field, an enum or a union's discriminant. */
export function getUint16(segment: Segment, pos: number, end: number): number {
  return pos + 2 <= end ? segment.view.getUint16(pos, true) : 0;
}
/** An Int32 field. */
export function getInt32(segment: Segment, pos: number, end: number): number {
  return pos + 4 <= end ? segment.view.getInt32(pos, true) : 0;
}
/** A UInt32 field. */
export function getUint32(segment: Segment, pos: number, end: number): number {
  return pos + 4 <= end ? segment.view.getUint32(pos, true) : 0;
}
/** An Int64 field. */
export function getInt64(segment: Segment, pos: number, end: number): bigint {
  return pos + 8 <= end ? segment.view.getBigInt64(pos, true) : 0n;
}
/** A UInt64 field. */
export function getUint64(segment: Segment, pos: number, end: number): bigint {
  return pos + 8 <= end ? segment.view.getBigUint64(pos, true) : 0n;
}
/** A Float32 field. */
export function getFloat32(segment: Segment, pos: number, end: number): number {
  return pos + 4 <= end ? segment.view.getFloat32(pos, true) : 0;
}
/** A Float64 field. */
export function getFloat64(segment: Segment, pos: number, end: number): number {
  return pos + 8 <= end ? segment.view.getFloat64(pos, true) : 0;
}

const scratch = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));

/** A Float32 field with a default, given as its bits. */
export function getFloat32Xor(segment: Segment, pos: number, end: number, mask: number): number {
  scratch.setUint32(0, getUint32(segment, pos, end) ^ mask);
  return scratch.getFloat32(0);
}
/** A Float64 field with a default, given as the high and low halves of its bits. */
export function getFloat64Xor(segment: Segment, pos: number, end: number, high: number, low: number): number {
  scratch.setUint32(0, getUint32(segment, pos + 4, end) ^ high);
  scratch.setUint32(4, getUint32(segment, pos, end) ^ low);
  return scratch.getFloat64(0);
}

function outOfRange(type: string, value: unknown): never {
  if (typeof value !== "number" && typeof value !== "bigint") {
    throw new TypeError(`Expected a number for ${type}, got ${value === null ? "null" : typeof value}`);
  }
  throw new RangeError(`${value} is not a whole number in the range of ${type}`);
}

/** Sets a Bool field, whose default is `flip`. @throws TypeError unless given a boolean. */
export function setBool(segment: Segment, data: number, bit: number, value: boolean, flip = false): void {
  if (typeof value !== "boolean") throw new TypeError(`Expected a boolean, got ${typeof value}`);
  const pos = data + (bit >>> 3);
  const mask = 1 << (bit & 7);
  const byte = segment.bytes[pos] as number;
  segment.bytes[pos] = value !== flip ? byte | mask : byte & ~mask;
}
/** Sets an Int8 field. @throws RangeError when out of range. */
export function setInt8(segment: Segment, pos: number, value: number): void {
  if ((value << 24) >> 24 !== value) outOfRange("Int8", value);
  segment.view.setInt8(pos, value);
}
/** Sets a UInt8 field. @throws RangeError when out of range. */
export function setUint8(segment: Segment, pos: number, value: number): void {
  if ((value & 0xff) !== value) outOfRange("UInt8", value);
  segment.view.setUint8(pos, value);
}
/** Sets an Int16 field. @throws RangeError when out of range. */
export function setInt16(segment: Segment, pos: number, value: number): void {
  if ((value << 16) >> 16 !== value) outOfRange("Int16", value);
  segment.view.setInt16(pos, value, true);
}
/** Sets a UInt16 field or an enum. @throws RangeError when out of range. */
export function setUint16(segment: Segment, pos: number, value: number): void {
  if ((value & 0xffff) !== value) outOfRange("UInt16", value);
  segment.view.setUint16(pos, value, true);
}
/** Sets an Int32 field. @throws RangeError when out of range. */
export function setInt32(segment: Segment, pos: number, value: number): void {
  if ((value | 0) !== value) outOfRange("Int32", value);
  segment.view.setInt32(pos, value, true);
}
/** Sets a UInt32 field. @throws RangeError when out of range. */
export function setUint32(segment: Segment, pos: number, value: number): void {
  if (value >>> 0 !== value) outOfRange("UInt32", value);
  segment.view.setUint32(pos, value, true);
}
/** Sets a Float32 field. @throws TypeError unless given a number. */
export function setFloat32(segment: Segment, pos: number, value: number): void {
  if (typeof value !== "number") outOfRange("Float32", value);
  segment.view.setFloat32(pos, value, true);
}
/** Sets a Float64 field. @throws TypeError unless given a number. */
export function setFloat64(segment: Segment, pos: number, value: number): void {
  if (typeof value !== "number") outOfRange("Float64", value);
  segment.view.setFloat64(pos, value, true);
}
/** Sets an Int64 field; a number must be a safe integer. @throws RangeError when out of range. */
export function setInt64(segment: Segment, pos: number, value: bigint | number): void {
  if (typeof value === "number" && Number.isSafeInteger(value)) {
    segment.view.setInt32(pos, value | 0, true);
    segment.view.setInt32(pos + 4, Math.floor(value / 0x1_0000_0000), true);
    return;
  }
  if (typeof value !== "bigint" || BigInt.asIntN(64, value) !== value) outOfRange("Int64", value);
  segment.view.setBigInt64(pos, value, true);
}
/** Sets a UInt64 field; a number must be a safe integer. @throws RangeError when out of range. */
export function setUint64(segment: Segment, pos: number, value: bigint | number): void {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) {
    segment.view.setUint32(pos, value >>> 0, true);
    segment.view.setUint32(pos + 4, Math.floor(value / 0x1_0000_0000), true);
    return;
  }
  if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) outOfRange("UInt64", value);
  segment.view.setBigUint64(pos, value, true);
}
/** Sets a Float32 field that has a default, given as its bits. @throws TypeError unless given a number. */
export function setFloat32Xor(segment: Segment, pos: number, value: number, mask: number): void {
  setFloat32(segment, pos, value);
  segment.view.setUint32(pos, segment.view.getUint32(pos, true) ^ mask, true);
}
/** Sets a Float64 field that has a default, given as the halves of its bits. @throws TypeError unless given a number. */
export function setFloat64Xor(segment: Segment, pos: number, value: number, high: number, low: number): void {
  setFloat64(segment, pos, value);
  segment.view.setUint32(pos, segment.view.getUint32(pos, true) ^ low, true);
  segment.view.setUint32(pos + 4, segment.view.getUint32(pos + 4, true) ^ high, true);
}
/** Zeroes a field of `bytes` bytes. */
export function clearData(segment: Segment, pos: number, bytes: 1 | 2 | 4 | 8): void {
  segment.bytes.fill(0, pos, pos + bytes);
}
/** Flips the bits of a default in an integer field that was just set; `bytes` is its width, `low` and `high` the default's halves. */
export function flipDefault(segment: Segment, pos: number, bytes: 1 | 2 | 4 | 8, low: number, high = 0): void {
  const view = segment.view;
  if (bytes === 1) view.setUint8(pos, view.getUint8(pos) ^ low);
  else if (bytes === 2) view.setUint16(pos, view.getUint16(pos, true) ^ low, true);
  else {
    view.setUint32(pos, view.getUint32(pos, true) ^ low, true);
    if (bytes === 8) view.setUint32(pos + 4, view.getUint32(pos + 4, true) ^ high, true);
  }
}
