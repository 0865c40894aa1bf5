// The arenas of messages that were received: their limits, segments and root.

import { Arena, type CapHook } from "./arena.js";
import { DecodeError } from "./decode-error.js";
import { DEFAULT_NESTING_LIMIT, DEFAULT_TRAVERSAL_LIMIT, type ReadLimits } from "./limits.js";
import { Segment } from "./segment.js";

/** An arena for reading, under the limits. */
export function newReadArena(limits: ReadLimits | undefined, caps?: (CapHook | null)[]): Arena {
  return new Arena(
    limits?.traversalLimitInWords ?? DEFAULT_TRAVERSAL_LIMIT,
    limits?.nestingLimit ?? DEFAULT_NESTING_LIMIT,
    caps,
  );
}

/** Adds a window on received bytes to an arena. */
export function addReadSegment(arena: Arena, view: DataView, bytes: Uint8Array, start: number, end: number): void {
  arena.segments.push(new Segment(arena, arena.segments.length, view, bytes, start, end, end, null));
}

/** The segment with the root pointer, which is at its start. @throws DecodeError for a message without one. */
export function rootSegment({ segments }: Arena): Segment {
  const first = segments[0];
  if (first === undefined || first.end - first.start < 8) {
    throw new DecodeError("pointer", "There is no root pointer");
  }
  return first;
}
