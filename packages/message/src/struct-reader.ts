// Reading struct pointers. A struct reader is a flat class generated per schema type; what is here makes one.

import { charge } from "./arena.js";
import { DecodeError } from "./decode-error.js";
import { follow, KIND_STRUCT, outOfBounds, target, wrongKind } from "./pointer.js";
import { emptySegment, type Segment } from "./segment.js";

/**
 * Makes the view of an object: a struct reader or builder, or an element of a list.
 *
 * `data` and `pointers` are the absolute byte offsets of the data and pointer sections (the data section ends where the pointers begin),
 * `count` is the number of pointers, `depth` the nesting that may still follow.
 */
export type Make<T> = (segment: Segment, data: number, pointers: number, count: number, depth: number) => T;

/** A class of struct readers. */
export interface StructReaderType<T> {
  readonly $of: Make<T>;
}

/** What every struct reader and builder has. */
export interface StructView {
  readonly $segment: Segment;
  readonly $data: number;
  readonly $pointers: number;
  readonly $count: number;
  readonly $depth: number;
}

/** An error for a message nested too deeply, or in a cycle. */
export function tooDeep(): never {
  throw new DecodeError("limit", "The message is nested too deeply or has a cycle; raise nestingLimit", "nestingLimit");
}

/**
 * Reads the struct behind pointer `index`; null gives an empty struct, whose fields read as their defaults.
 * @throws DecodeError for a bad pointer, or over a limit.
 */
export function readStruct<T>(
  segment: Segment,
  pointers: number,
  count: number,
  index: number,
  depth: number,
  make: Make<T>,
): T {
  if (index >= count) return make(emptySegment, 0, 0, 0, depth);
  const at = pointers + index * 8;
  const low = segment.view.getInt32(at, true);
  const high = segment.view.getUint32(at + 4, true);
  if ((low & 3) !== KIND_STRUCT) return readOtherStruct(segment, at, depth, make);
  if (low === 0 && high === 0) return make(emptySegment, 0, 0, 0, depth);
  return readStructAt(segment, at + 8 + (low >> 2) * 8, high, depth, make);
}

function readOtherStruct<T>(segment: Segment, at: number, depth: number, make: Make<T>): T {
  follow(segment, at);
  if ((target.low & 3) !== KIND_STRUCT) wrongKind("a struct", target.low);
  return readStructAt(target.segment, target.pos, target.high, depth, make);
}

function readStructAt<T>(segment: Segment, data: number, sizes: number, depth: number, make: Make<T>): T {
  const count = sizes >>> 16;
  const pointers = data + (sizes & 0xffff) * 8;
  const end = pointers + count * 8;
  if (data < segment.start || end > segment.end) outOfBounds();
  charge(segment.arena, (end - data) / 8);
  if (depth <= 0) tooDeep();
  return make(segment, data, pointers, count, depth - 1);
}

/** Whether pointer `index` is not null. */
export function hasPointer(segment: Segment, pointers: number, count: number, index: number): boolean {
  if (index >= count) return false;
  const at = pointers + index * 8;
  return segment.view.getInt32(at, true) !== 0 || segment.view.getInt32(at + 4, true) !== 0;
}

/** What every generated struct reader has; `O` is its plain-object form. */
export interface StructReader<O> extends StructView {
  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): O;
  /** Releases the capabilities of the message; does nothing when it has none, or again. */
  [Symbol.dispose](): void;
}
