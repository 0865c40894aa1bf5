// The beginning of a message under construction: its arena, a first segment, and the root pointer.

import { addSegment, allocateIn } from "./allocate.js";
import { Arena } from "./arena.js";
import type { SegmentGrowth } from "./growth.js";
import type { Segment } from "./segment.js";

/**
 * The first segment of a new message, with the root pointer, which is null, at its start. Arguments are those of `MessageBuilder`: bytes
 * to leave free before the segment, bytes that it holds at least, and how large segments are.
 */
export function newMessage(prefix: 0 | 8 = 0, firstBytes: number = 8, growth: SegmentGrowth | null = null): Segment {
  const arena = new Arena(0);
  arena.growth = growth;
  const first = addSegment(arena, Math.max(8, Math.ceil(firstBytes / 8) * 8), prefix);
  allocateIn(first, 8);
  return first;
}
