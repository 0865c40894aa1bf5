// Objects without their schema: what a pointer leads to, as it is on the wire. The base of whatever works on messages of any type.

import { AnyPointerBuilder, AnyPointerReader } from "./any-pointer.js";
import { charge } from "./arena.js";
import { DecodeError } from "./decode-error.js";
import { type ElementSize, list, readListPointer, SIZE_BIT } from "./list-pointer.js";
import { follow, KIND_OTHER, KIND_STRUCT, outOfBounds, target } from "./pointer.js";
import type { Segment } from "./segment.js";
import type { StructView } from "./struct-reader.js";

/** A struct: where its data and its pointers are, in absolute bytes. */
export interface StructObject {
  readonly kind: "struct";
  readonly segment: Segment;
  readonly data: number;
  readonly pointers: number;
  readonly count: number;
}

/** A list: where its elements are, in absolute bytes, and what each one has. */
export interface ListObject {
  readonly kind: "list";
  readonly segment: Segment;
  readonly start: number;
  readonly length: number;
  /** Bytes from one element to the next. */
  readonly step: number;
  readonly dataBytes: number;
  readonly pointers: number;
  readonly size: ElementSize;
}

/** A capability: an index in the message's table. */
export interface CapabilityObject {
  readonly kind: "capability";
  readonly segment: Segment;
  readonly index: number;
}

/** What a pointer leads to. */
export type WireObject = StructObject | ListObject | CapabilityObject;

/** A list reader or builder of any type. */
export interface AnyListView {
  readonly $segment: Segment;
  readonly $start: number;
  readonly length: number;
  readonly $step?: number;
  readonly $dataBytes?: number;
  readonly $count?: number;
  readonly $size?: ElementSize;
}

/** Any struct, list or AnyPointer, read or built. */
export type AnyView = StructView | AnyListView;

/**
 * What the pointer at `at` leads to; null for a null pointer. The object is charged to the message like any reading.
 * @throws DecodeError for a bad pointer, or over a limit.
 */
export function readObject(segment: Segment, at: number): WireObject | null {
  const low = segment.view.getInt32(at, true);
  const high = segment.view.getUint32(at + 4, true);
  if (low === 0 && high === 0) return null;
  if ((low & 3) === KIND_OTHER) return capability(segment, low, high);
  follow(segment, at);
  if ((target.low & 3) === KIND_OTHER) return capability(target.segment, target.low, target.high);
  if ((target.low & 3) !== KIND_STRUCT) {
    readListPointer(segment, at, 1, 0);
    const { start, length, step, dataBytes, pointers, size } = list;
    return { kind: "list", segment: list.segment, start, length, step, dataBytes, pointers, size };
  }
  const data = target.pos;
  const pointers = data + (target.high & 0xffff) * 8;
  const count = target.high >>> 16;
  const end = pointers + count * 8;
  if (data < target.segment.start || end > target.segment.end) outOfBounds();
  charge(target.segment.arena, (end - data) / 8);
  return { kind: "struct", segment: target.segment, data, pointers, count };
}

function capability(segment: Segment, low: number, index: number): CapabilityObject {
  if (low !== KIND_OTHER) throw new DecodeError("pointer", "A pointer is of no kind that exists");
  return { kind: "capability", segment, index };
}

/** The object that a reader or builder is a view of; null for an AnyPointer that is null. */
export function objectOf(view: AnyView): WireObject | null {
  if (!("$start" in view)) {
    const { $segment: segment, $data: data, $pointers: pointers, $count: count } = view;
    if (view instanceof AnyPointerReader || view instanceof AnyPointerBuilder) {
      return count === 0 ? null : readObject(segment, pointers);
    }
    return { kind: "struct", segment, data, pointers, count };
  }
  const { $segment: segment, $start: start, length } = view;
  const size = view.$size ?? SIZE_BIT;
  const step = view.$step ?? 0;
  return {
    kind: "list",
    segment,
    start,
    length,
    step,
    dataBytes: view.$dataBytes ?? 0,
    pointers: view.$count ?? 0,
    size,
  };
}

/** An element of a list of structs or pointers as a struct. */
export function elementOf({ segment, start, step, dataBytes, pointers }: ListObject, index: number): StructObject {
  const data = start + index * step;
  return { kind: "struct", segment, data, pointers: data + dataBytes, count: pointers };
}

/** Bytes of the elements of a list without pointers; the last one may be used in part. */
export function bytesOfElements({ size, length, step }: ListObject): number {
  return size === SIZE_BIT ? Math.ceil(length / 8) : length * step;
}

/** The length of a struct's data section in bytes without the zeros at its end. */
export function usedData({ segment, data, pointers }: StructObject): number {
  let end = pointers;
  while (end > data && segment.bytes[end - 1] === 0) end--;
  return end - data;
}

/** The number of a struct's pointers without the null ones at its end. */
export function usedPointers({ segment, pointers, count }: StructObject): number {
  let used = count;
  while (used > 0 && isNull(segment, pointers + (used - 1) * 8)) used--;
  return used;
}

function isNull(segment: Segment, at: number): boolean {
  return segment.view.getInt32(at, true) === 0 && segment.view.getInt32(at + 4, true) === 0;
}
