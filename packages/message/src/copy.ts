// Deep copies between messages. The source is checked and charged like any reading; capabilities gain a reference.

import { allocateList, allocateStruct, placed } from "./allocate.js";
import { charge } from "./arena.js";
import { setCap } from "./capability.js";
import { clearPointer, movePointer } from "./clear.js";
import { list, readListPointer, SIZE_BIT, SIZE_COMPOSITE, SIZE_POINTER } from "./list-pointer.js";
import type { ListReader } from "./list-reader.js";
import { follow, KIND_OTHER, KIND_STRUCT, malformed, outOfBounds, target, writePointer } from "./pointer.js";
import type { Segment } from "./segment.js";
import { type Place, returnSpare, takeSpare } from "./spare.js";
import { type StructView, tooDeep } from "./struct-reader.js";

/** Makes the pointer at `at`, which is null, lead to a copy of a struct. */
export function copyNewStruct(source: StructView, segment: Segment, at: number): void {
  const { $segment, $data, $pointers, $count } = source;
  copyStructTo($segment, $data, $pointers, $count, segment, at, $segment.arena.nesting);
}

/** Makes the pointer at `at` lead to a copy of a struct. */
export function copyStruct(source: StructView, segment: Segment, at: number): void {
  const spare = detach(source.$segment, segment, at);
  copyNewStruct(source, segment, at);
  discard(spare);
}

/**
 * Copies a struct into one that is there (a list element, say), zeroed. What the target has no room for is left out, as a struct of an
 * older schema would have it.
 */
export function copyInto(source: StructView, segment: Segment, data: number, pointers: number, count: number): void {
  const from = source.$segment;
  const depth = from.arena.nesting;
  const bytes = Math.min(source.$pointers - source.$data, pointers - data);
  copyBytes(from, source.$data, source.$data + bytes, segment, data);
  for (let i = 0; i < count; i++) {
    clearPointer(segment, pointers + i * 8);
    if (i < source.$count) copyPointerTo(from, source.$pointers + i * 8, segment, pointers + i * 8, depth - 1);
  }
}

/** Makes the pointer at `at`, which is null, a copy of another pointer. */
export function copyNewPointer(source: Segment, sourceAt: number, segment: Segment, at: number): void {
  copyPointerTo(source, sourceAt, segment, at, source.arena.nesting);
}

/** Makes the pointer at `at` a copy of another pointer, of this or another message. */
export function copyPointer(source: Segment, sourceAt: number, segment: Segment, at: number): void {
  const spare = detach(source, segment, at);
  copyNewPointer(source, sourceAt, segment, at);
  discard(spare);
}

/** Makes the pointer at `at` lead to a copy of a list. */
export function copyList(source: ListReader<unknown>, segment: Segment, at: number): void {
  const spare = detach(source.$segment, segment, at);
  list.segment = source.$segment;
  list.start = source.$start;
  list.length = source.length;
  list.step = source.$step;
  list.dataBytes = source.$dataBytes;
  list.pointers = source.$count;
  list.size = source.$size;
  copyListTo(segment, at, source.$segment.arena.nesting);
  discard(spare);
}

/**
 * Makes the pointer at `at` null before it is set to a copy. Within one message the source may lie inside of what the pointer leads to,
 * so that is only moved to a spare word, to be cleared after the copy.
 */
function detach(source: Segment, segment: Segment, at: number): Place | undefined {
  if (source.arena !== segment.arena) {
    clearPointer(segment, at);
    return undefined;
  }
  if (segment.view.getInt32(at, true) === 0 && segment.view.getInt32(at + 4, true) === 0) return undefined;
  const spare = takeSpare(segment);
  movePointer(segment, at, spare.segment, spare.at);
  return spare;
}

function discard(spare: Place | undefined): void {
  if (spare === undefined) return;
  clearPointer(spare.segment, spare.at);
  returnSpare(spare);
}

function copyPointerTo(source: Segment, sourceAt: number, segment: Segment, at: number, depth: number): void {
  const low = source.view.getInt32(sourceAt, true);
  const high = source.view.getUint32(sourceAt + 4, true);
  if (low === 0 && high === 0) return;
  if ((low & 3) === KIND_OTHER) return copyCapability(source, low, high, segment, at);
  follow(source, sourceAt);
  if ((target.low & 3) === KIND_STRUCT) {
    const content = target.segment;
    const data = target.pos;
    const pointers = data + (target.high & 0xffff) * 8;
    const count = target.high >>> 16;
    const end = pointers + count * 8;
    if (data < content.start || end > content.end) outOfBounds();
    charge(content.arena, (end - data) / 8);
    copyStructTo(content, data, pointers, count, segment, at, depth);
  } else {
    readListPointer(source, sourceAt, 1, 0);
    copyListTo(segment, at, depth);
  }
}

function copyCapability(source: Segment, low: number, index: number, segment: Segment, at: number): void {
  const { caps } = source.arena;
  if (low !== KIND_OTHER || index >= caps.length) malformed("A capability pointer");
  const hook = caps[index] ?? null;
  if (hook === null) return;
  hook.addRef();
  setCap(segment, at, hook);
}

function copyStructTo(
  source: Segment,
  data: number,
  pointers: number,
  count: number,
  segment: Segment,
  at: number,
  depth: number,
): void {
  if (depth <= 0) tooDeep();
  // The data section of a list element that was upgraded to a struct may be shorter than a word.
  const dataWords = Math.ceil((pointers - data) / 8);
  const to = allocateStruct(segment, at, dataWords, count);
  const content = placed.segment;
  copyBytes(source, data, pointers, content, to);
  const toPointers = to + dataWords * 8;
  for (let i = 0; i < count; i++) copyPointerTo(source, pointers + i * 8, content, toPointers + i * 8, depth - 1);
}

function copyListTo(segment: Segment, at: number, depth: number): void {
  if (depth <= 0) tooDeep();
  const { segment: source, start, length, step, dataBytes, pointers, size } = list;
  if (size === SIZE_COMPOSITE) {
    const bytes = length * step;
    let to = allocateList(segment, at, bytes + 8, size, bytes / 8);
    const content = placed.segment;
    writePointer(content, to, length << 2, (dataBytes / 8) | (pointers << 16));
    to += 8;
    if (pointers === 0) return copyBytes(source, start, start + bytes, content, to);
    for (let i = 0; i < length; i++) {
      const from = start + i * step;
      copyBytes(source, from, from + dataBytes, content, to + i * step);
      for (let p = dataBytes; p < step; p += 8) copyPointerTo(source, from + p, content, to + i * step + p, depth - 1);
    }
    return;
  }
  const bytes = size === SIZE_BIT ? Math.ceil(length / 8) : length * step;
  const to = allocateList(segment, at, bytes, size, length);
  const content = placed.segment;
  if (size !== SIZE_POINTER) return copyBytes(source, start, start + bytes, content, to);
  for (let i = 0; i < length; i++) copyPointerTo(source, start + i * 8, content, to + i * 8, depth - 1);
}

function copyBytes(source: Segment, start: number, end: number, segment: Segment, to: number): void {
  const { bytes } = source;
  if (end - start > 64) {
    segment.bytes.set(bytes.subarray(start, end), to);
    return;
  }
  for (let i = start; i < end; i++) segment.bytes[to++] = bytes[i] as number;
}
