// Struct pointers in a message under construction: making a struct, and getting one that is there, enlarged if an older schema made it.

import { allocateStruct, placed } from "./allocate.js";
import { clearPointer, movePointer } from "./clear.js";
import { copyNewStruct, copyStruct } from "./copy.js";
import { follow, KIND_STRUCT, target, wrongKind } from "./pointer.js";
import type { Segment } from "./segment.js";
import type { Make, StructView } from "./struct-reader.js";

/** A class of struct builders. */
export interface StructBuilderType<T, I> {
  readonly $of: Make<T>;
  /** Words of the data section. */
  readonly $dataWords: number;
  /** Pointers of the pointer section. */
  readonly $pointerCount: number;
  /** Fills a fresh struct from a plain object, or from a reader or builder of the same type. */
  $set(segment: Segment, data: number, pointers: number, count: number, value: I): void;
}

/** A class of struct builders that also builds list elements: what `$with` of a generic gives. */
export interface BoundBuilderType<T, I> extends StructBuilderType<T, I> {
  readonly $size: 7;
}

/** The error for a plain object that sets several members of one union. */
export function tooManyMembers(type: string): never {
  throw new TypeError(`${type}: of a union only one member can be set`);
}

/** Makes the pointer at `at` lead to a new, zeroed struct. What it led to before is cleared. */
export function initStruct<T>(segment: Segment, at: number, type: StructBuilderType<T, never>): T {
  clearPointer(segment, at);
  const data = allocateStruct(segment, at, type.$dataWords, type.$pointerCount);
  return type.$of(placed.segment, data, data + type.$dataWords * 8, type.$pointerCount, 0);
}

/** The struct behind the pointer at `at`, made if null, enlarged if it is smaller than the schema says. */
export function getStruct<T>(segment: Segment, at: number, type: StructBuilderType<T, never>): T {
  if (segment.view.getInt32(at, true) === 0 && segment.view.getInt32(at + 4, true) === 0) {
    return initStruct(segment, at, type);
  }
  follow(segment, at);
  if ((target.low & 3) !== KIND_STRUCT) wrongKind("a struct", target.low);
  const dataWords = target.high & 0xffff;
  const count = target.high >>> 16;
  if (dataWords >= type.$dataWords && count >= type.$pointerCount) {
    const pointers = target.pos + dataWords * 8;
    return type.$of(target.segment, target.pos, pointers, count, 0);
  }
  return enlarge(segment, at, dataWords, count, type);
}

function enlarge<T>(
  segment: Segment,
  at: number,
  dataWords: number,
  count: number,
  type: StructBuilderType<T, never>,
): T {
  const { segment: old, pos } = target;
  const newDataWords = Math.max(dataWords, type.$dataWords);
  const newCount = Math.max(count, type.$pointerCount);
  segment.bytes.fill(0, at, at + 8);
  const data = allocateStruct(segment, at, newDataWords, newCount);
  const content = placed.segment;
  const pointers = data + newDataWords * 8;
  content.bytes.set(old.bytes.subarray(pos, pos + dataWords * 8), data);
  for (let i = 0; i < count; i++) movePointer(old, pos + (dataWords + i) * 8, content, pointers + i * 8);
  old.bytes.fill(0, pos, pos + dataWords * 8);
  return type.$of(content, data, pointers, newCount, 0);
}

/** Sets the pointer at `at` from a plain object, a reader or a builder; null clears it. */
export function setStruct<I>(
  segment: Segment,
  at: number,
  type: StructBuilderType<unknown, I>,
  value: I | StructView | null,
): void {
  if (isStruct(value)) return copyStruct(value, segment, at);
  clearPointer(segment, at);
  setNewStruct(segment, at, type, value);
}

/** The same for a pointer that is null: what a new message is filled with. */
export function setNewStruct<I>(
  segment: Segment,
  at: number,
  type: StructBuilderType<unknown, I>,
  value: I | StructView | null,
): void {
  if (value === null) return;
  if (isStruct(value)) return copyNewStruct(value, segment, at);
  const data = allocateStruct(segment, at, type.$dataWords, type.$pointerCount);
  type.$set(placed.segment, data, data + type.$dataWords * 8, type.$pointerCount, value);
}

/** Whether a value is a struct reader or builder rather than a plain object. */
export function isStruct(value: unknown): value is StructView {
  return typeof value === "object" && value !== null && (value as Partial<StructView>).$segment !== undefined;
}
