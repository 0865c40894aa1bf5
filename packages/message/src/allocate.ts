// Allocation in a message under construction: at the end of a segment while it can grow, then in new segments, reached through far
// pointers (encoding spec, "Inter-Segment Pointers").

import type { Arena } from "./arena.js";
import { KIND_FAR, KIND_LIST, KIND_STRUCT, writePointer } from "./pointer.js";
import { Segment } from "./segment.js";
import { Slab, slabFor } from "./slab.js";

/** A segment that cannot grow in place any more is followed by one of at least this size, in bytes. */
const NEXT_SEGMENT_BYTES = 1024;
/** The largest segment, in bytes: half of what a pointer can span, so that offsets stay 32-bit integers. */
const MAX_SEGMENT_BYTES = 2 ** 31 - 8;

/** Takes `byteLength` zeroed bytes (a whole number of words) in one segment; -1 when it has no room. */
export function allocateIn(segment: Segment, byteLength: number): number {
  const pos = segment.end;
  const end = pos + byteLength;
  if (end <= segment.limit) {
    segment.end = end;
    return pos;
  }
  // The last window on its slab grows in place, so a message built in one go is one segment without reserving anything.
  const slab = segment.slab;
  if (slab !== null && slab.used === segment.limit && end <= slab.bytes.length) {
    slab.used = segment.limit = segment.end = end;
    return pos;
  }
  return -1;
}

/** How many bytes a segment could take at its end. They are all zero. */
export function roomIn({ slab, limit, end }: Segment): number {
  return (slab !== null && slab.used === limit ? slab.bytes.length : limit) - end;
}

/** The segment that a message was given last. */
export function lastSegment({ segments }: Arena): Segment {
  return segments[segments.length - 1] as Segment;
}

/** Adds a segment to a message with room for `byteLength` bytes; `prefix` bytes before it are left free. */
export function addSegment(arena: Arena, byteLength: number, prefix = 0): Segment {
  const { growth } = arena;
  let reserve = byteLength;
  if (growth !== null) reserve = Math.max(byteLength, Math.ceil(growth(byteLength) / 8) * 8);
  else if (arena.segments.length > 0) {
    reserve = Math.max(byteLength, NEXT_SEGMENT_BYTES, Math.min(arena.byteLength, MAX_SEGMENT_BYTES));
  }
  if (byteLength > MAX_SEGMENT_BYTES)
    throw new RangeError(`An object of ${byteLength} bytes does not fit into a segment`);
  // A slab of its own ends where the policy says.
  const slab = growth === null ? slabFor(prefix + reserve) : new Slab(prefix + reserve);
  const start = slab.used + prefix;
  slab.used = start + reserve;
  const segment = new Segment(arena, arena.segments.length, slab.view, slab.bytes, start, start, start + reserve, slab);
  arena.segments.push(segment);
  return segment;
}

/** The segment of the object allocated last. One per process: read it at once. */
export const placed: { segment: Segment } = { segment: undefined as unknown as Segment };

/**
 * Allocates an object of `byteLength` bytes and makes the pointer at `at` lead to it. Gives its offset, and its segment in `placed`.
 * `kind` is the low two bits of the pointer and `high` its upper half.
 */
function allocate(segment: Segment, at: number, byteLength: number, kind: number, high: number): number {
  const pos = allocateIn(segment, byteLength);
  if (pos >= 0) {
    writePointer(segment, at, ((pos - at - 8) >> 1) | kind, high);
    placed.segment = segment;
    return pos;
  }
  return allocateFar(segment, at, byteLength, kind, high);
}

function allocateFar(segment: Segment, at: number, byteLength: number, kind: number, high: number): number {
  let other = lastSegment(segment.arena);
  let pad = other === segment ? -1 : allocateIn(other, byteLength + 8);
  if (pad < 0) {
    other = addSegment(segment.arena, byteLength + 8);
    pad = allocateIn(other, byteLength + 8);
  }
  writePointer(other, pad, kind, high);
  writePointer(segment, at, (pad - other.start) | KIND_FAR, other.id);
  placed.segment = other;
  return pad + 8;
}

/** Allocates a struct for the pointer at `at`. Sizes are in words. */
export function allocateStruct(segment: Segment, at: number, dataWords: number, pointers: number): number {
  // An empty struct points at its own pointer's end minus a word, so as not to read as null.
  if (dataWords + pointers === 0) {
    writePointer(segment, at, -4, 0);
    placed.segment = segment;
    return at;
  }
  return allocate(segment, at, (dataWords + pointers) * 8, KIND_STRUCT, dataWords | (pointers << 16));
}

/** Allocates a list for the pointer at `at`: `byteLength` bytes (rounded up to words here), `count` for the pointer's upper 29 bits. */
export function allocateList(segment: Segment, at: number, byteLength: number, size: number, count: number): number {
  if (!(count >= 0 && count < 2 ** 29))
    throw new RangeError(`A list of ${count} elements or words does not fit into a segment`);
  return allocate(segment, at, Math.ceil(byteLength / 8) * 8, KIND_LIST, ((count << 3) | size) >>> 0);
}
