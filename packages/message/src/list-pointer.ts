// List pointers (encoding spec, "Lists"): decoding one, with every size checked, into the layout of its elements.

import { charge } from "./arena.js";
import { DecodeError } from "./decode-error.js";
import { follow, KIND_LIST, KIND_STRUCT, malformed, outOfBounds, target, wrongKind } from "./pointer.js";
import { emptySegment, type Segment } from "./segment.js";

/** The element size codes of list pointers, as far as they are told apart: the others are for elements of 2, 4 and 8 bytes. */
export const SIZE_VOID = 0;
export const SIZE_BIT = 1;
export const SIZE_BYTE = 2;
export const SIZE_POINTER = 6;
export const SIZE_COMPOSITE = 7;
/** An element size code. */
export type ElementSize = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Bytes of data in an element of each size code; bits and composite elements are computed elsewhere. */
export const elementDataBytes: readonly number[] = [0, 0, 1, 2, 4, 8, 0, 0];

/**
 * The list that was decoded last: where its elements begin, how many there are, the bytes from one to the next, and each one's data
 * bytes and pointers. One per process, overwritten by every `readListPointer`: read it at once.
 */
export const list: {
  segment: Segment;
  start: number;
  length: number;
  step: number;
  dataBytes: number;
  pointers: number;
  size: ElementSize;
} = { segment: emptySegment, start: 0, length: 0, step: 0, dataBytes: 0, pointers: 0, size: 0 };

/**
 * Decodes the list pointer `index` into `list`. False for null.
 * @throws DecodeError for a bad pointer, or over a limit.
 */
export function readListPointer(segment: Segment, pointers: number, count: number, index: number): boolean {
  if (index >= count) return false;
  const at = pointers + index * 8;
  if (segment.view.getInt32(at, true) === 0 && segment.view.getInt32(at + 4, true) === 0) return false;
  follow(segment, at);
  if ((target.low & 3) !== KIND_LIST) wrongKind("a list", target.low);
  const content = target.segment;
  const size = (target.high & 7) as ElementSize;
  const length = target.high >>> 3;
  let start = target.pos;
  let words: number;
  if (size === SIZE_COMPOSITE) {
    words = length;
    const end = start + 8 + words * 8;
    if (start < content.start || end > content.end) outOfBounds();
    const tag = content.view.getInt32(start, true);
    const sizes = content.view.getUint32(start + 4, true);
    if ((tag & 3) !== KIND_STRUCT) malformed("The tag of a list of structs");
    start += 8;
    list.length = tag >>> 2;
    list.dataBytes = (sizes & 0xffff) * 8;
    list.pointers = sizes >>> 16;
    list.step = list.dataBytes + list.pointers * 8;
    if (list.length * list.step > words * 8) malformed("The tag of a list of structs");
    // Elements without size cost a word each: else a few bytes of message could claim half a billion elements.
    charge(content.arena, list.step === 0 ? words + 1 + list.length : words + 1);
  } else {
    list.length = length;
    list.dataBytes = elementDataBytes[size] as number;
    list.pointers = size === SIZE_POINTER ? 1 : 0;
    list.step = size === SIZE_POINTER ? 8 : list.dataBytes;
    const bytes = size === SIZE_BIT ? Math.ceil(length / 8) : length * list.step;
    words = Math.ceil(bytes / 8);
    // A list's last word is whole in its segment, since segments are whole words.
    if (start < content.start || start + bytes > content.end) outOfBounds();
    charge(content.arena, size === SIZE_VOID ? length : words);
  }
  list.segment = content;
  list.start = start;
  list.size = size;
  return true;
}

/** An error for a list whose elements cannot be read as what the schema says. */
export function wrongElements(expected: ElementSize): never {
  const names = "Void,Bool,8-bit,16-bit,32-bit,64-bit,pointer,struct".split(",");
  throw new DecodeError("type", `Expected a list of ${names[expected]} elements, found ${names[list.size]}`);
}

/**
 * Checks that the list just decoded can be read as elements of the expected size: a longer element of the same kind will do (schema
 * evolution rules, "List(T) to List(struct)"); bits go with bits only.
 */
export function checkElements(expected: ElementSize): void {
  const size = list.size;
  // Anything will do for Void, of which only the number is read.
  if (size === expected || expected === SIZE_VOID) return;
  if (size === SIZE_BIT || expected === SIZE_BIT) wrongElements(expected);
  if (expected === SIZE_COMPOSITE) return;
  if (expected === SIZE_POINTER) {
    if (list.pointers === 0) wrongElements(expected);
  } else if (list.dataBytes < (elementDataBytes[expected] as number)) wrongElements(expected);
}
