// Wire pointers (encoding spec, "Structs", "Lists", "Inter-Segment Pointers", "Capabilities"): following them, far hops included.

import { charge } from "./arena.js";
import { DecodeError } from "./decode-error.js";
import { emptySegment, type Segment } from "./segment.js";

/** The low two bits of a pointer. */
export const KIND_STRUCT = 0;
export const KIND_LIST = 1;
export const KIND_FAR = 2;
/** A capability, when the other thirty low bits are zero. */
export const KIND_OTHER = 3;

/**
 * Where the pointer followed last leads: the segment and absolute byte offset of its object, and the two halves of the pointer that
 * describes it (the landing pad's, after a far hop). One per process, overwritten by every `follow`: read it at once.
 */
export const target: { segment: Segment; pos: number; low: number; high: number } = {
  segment: emptySegment,
  pos: 0,
  low: 0,
  high: 0,
};

/** An error for a pointer that leads nowhere. */
export function outOfBounds(): never {
  throw new DecodeError("pointer", "A pointer leads outside of its segment");
}

/** An error for a part of a message that makes no sense. */
export function malformed(what: string): never {
  throw new DecodeError("pointer", `${what} is malformed`);
}

/** Follows the pointer at `at`, through far pointers, and leaves the result in `target`. Does not check the object's own bounds. */
export function follow(segment: Segment, at: number): void {
  const low = segment.view.getInt32(at, true);
  const high = segment.view.getUint32(at + 4, true);
  if ((low & 3) === KIND_FAR) return followFar(segment, low, high);
  target.segment = segment;
  target.pos = at + 8 + (low >> 2) * 8;
  target.low = low;
  target.high = high;
}

function followFar(segment: Segment, low: number, high: number): void {
  const pads = segmentAt(segment, high);
  const pad = pads.start + (low >>> 3) * 8;
  const double = (low & 4) !== 0;
  if (pad + (double ? 16 : 8) > pads.end) outOfBounds();
  charge(segment.arena, double ? 2 : 1);
  const padLow = pads.view.getInt32(pad, true);
  const padHigh = pads.view.getUint32(pad + 4, true);
  if (!double) {
    if ((padLow & 3) === KIND_FAR) malformed("The landing pad of a far pointer");
    target.segment = pads;
    target.pos = pad + 8 + (padLow >> 2) * 8;
    target.low = padLow;
    target.high = padHigh;
    return;
  }
  if ((padLow & 7) !== KIND_FAR) malformed("The landing pad of a far pointer");
  const tagLow = pads.view.getInt32(pad + 8, true);
  if ((tagLow & 3) === KIND_FAR) malformed("The landing pad of a far pointer");
  const content = segmentAt(segment, padHigh);
  target.segment = content;
  target.pos = content.start + (padLow >>> 3) * 8;
  target.low = tagLow;
  target.high = pads.view.getUint32(pad + 12, true);
}

function segmentAt(segment: Segment, id: number): Segment {
  const found = segment.arena.segments[id];
  if (found === undefined) throw new DecodeError("pointer", `There is no segment ${id}`);
  return found;
}

/** Writes the two halves of a pointer, or of the tag before a list of structs. */
export function writePointer({ view }: Segment, at: number, low: number, high: number): void {
  view.setInt32(at, low, true);
  view.setUint32(at + 4, high, true);
}

/** An error for a pointer of another kind than the schema says. */
export function wrongKind(expected: string, low: number): never {
  const found = ["a struct", "a list", "a far pointer", "a capability"][low & 3];
  throw new DecodeError("type", `Expected a pointer to ${expected}, found ${found}`);
}
