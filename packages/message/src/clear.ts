// Clearing and moving pointers in a message under construction. What a pointer led to is zeroed, so that it neither leaks into what is
// sent nor costs anything when packed.

import { list, readListPointer, SIZE_BIT, SIZE_COMPOSITE } from "./list-pointer.js";
import { allocateIn, addSegment } from "./allocate.js";
import { follow, KIND_FAR, KIND_OTHER, KIND_STRUCT, target, writePointer } from "./pointer.js";
import type { Segment } from "./segment.js";

/** Makes the pointer at `at` null and zeroes everything it led to. A capability it held is released. */
export function clearPointer(segment: Segment, at: number): void {
  const low = segment.view.getInt32(at, true);
  if (low === 0 && segment.view.getInt32(at + 4, true) === 0) return;
  zeroTarget(segment, at, low);
  segment.bytes.fill(0, at, at + 8);
}

function zeroTarget(segment: Segment, at: number, low: number): void {
  const kind = low & 3;
  if (kind === KIND_OTHER) {
    const { caps } = segment.arena;
    const index = segment.view.getUint32(at + 4, true);
    caps[index]?.release();
    caps[index] = null;
    return;
  }
  follow(segment, at);
  const content = target.segment;
  const start = target.pos;
  if ((target.low & 3) === KIND_STRUCT) {
    const pointers = start + (target.high & 0xffff) * 8;
    zero(content, start, pointers, pointers, target.high >>> 16);
  } else {
    readListPointer(segment, at, 1, 0);
    const { length, step, dataBytes, pointers, size } = list;
    const first = list.start;
    if (pointers > 0) {
      for (let i = 0; i < length; i++) {
        const data = first + i * step;
        zero(content, data, data + dataBytes, data + dataBytes, pointers);
      }
    } else {
      const bytes = size === SIZE_BIT ? Math.ceil(length / 8) : length * step;
      zero(content, first, first + bytes, 0, 0);
    }
    if (size === SIZE_COMPOSITE && content.slab !== null) content.bytes.fill(0, first - 8, first);
  }
  if ((low & 3) === KIND_FAR) {
    const pads = segment.arena.segments[segment.view.getUint32(at + 4, true)] as Segment;
    const pad = pads.start + (low >>> 3) * 8;
    pads.bytes.fill(0, pad, pad + ((low & 4) === 0 ? 8 : 16));
  }
}

function zero(segment: Segment, data: number, dataEnd: number, pointers: number, count: number): void {
  for (let i = 0; i < count; i++) clearPointer(segment, pointers + i * 8);
  // A segment without a slab holds somebody else's bytes.
  if (segment.slab !== null) segment.bytes.fill(0, data, dataEnd);
}

/** Moves the pointer at `from` to `to`, which is null, without moving what it leads to; `from` becomes null. */
export function movePointer(fromSegment: Segment, from: number, toSegment: Segment, to: number): void {
  const view = fromSegment.view;
  const low = view.getInt32(from, true);
  const high = view.getUint32(from + 4, true);
  if (low === 0 && high === 0) return;
  const kind = low & 3;
  if (kind === KIND_FAR || kind === KIND_OTHER) {
    toSegment.view.setInt32(to, low, true);
  } else if (toSegment === fromSegment && (kind !== KIND_STRUCT || high !== 0)) {
    toSegment.view.setInt32(to, low + ((from - to) >> 1), true);
  } else {
    moveToSegment(fromSegment, from, toSegment, to);
    fromSegment.bytes.fill(0, from, from + 8);
    return;
  }
  toSegment.view.setUint32(to + 4, high, true);
  fromSegment.bytes.fill(0, from, from + 8);
}

function moveToSegment(fromSegment: Segment, from: number, toSegment: Segment, to: number): void {
  follow(fromSegment, from);
  const { segment: content, pos, low, high } = target;
  const kind = low & 3;
  if (kind === KIND_STRUCT && high === 0) {
    // An empty struct is nowhere: it points at its own pointer.
    toSegment.view.setInt32(to, -4, true);
    return;
  }
  const pad = content.slab === null ? -1 : allocateIn(content, 8);
  if (pad >= 0) {
    writePointer(content, pad, ((pos - pad - 8) >> 1) | kind, high);
    writePointer(toSegment, to, (pad - content.start) | KIND_FAR, content.id);
    return;
  }
  writeDoubleFar(toSegment, to, content, pos, kind, high);
}

/** Makes the pointer at `to` lead to an object in a segment that has no room for a landing pad. */
export function writeDoubleFar(
  toSegment: Segment,
  to: number,
  content: Segment,
  pos: number,
  kind: number,
  high: number,
): void {
  let pads = toSegment;
  let pad = allocateIn(pads, 16);
  if (pad < 0) {
    pads = addSegment(toSegment.arena, 16);
    pad = allocateIn(pads, 16);
  }
  writePointer(pads, pad, (pos - content.start) | KIND_FAR, content.id);
  writePointer(pads, pad + 8, kind, high);
  writePointer(toSegment, to, (pad - pads.start) | 4 | KIND_FAR, pads.id);
}
