// Spare words of a message under construction: pointers that are not part of any object, which hold something that was detached.

import { addSegment, allocateIn, lastSegment } from "./allocate.js";
import type { Segment } from "./segment.js";

/** The place of a word. */
export interface Place {
  readonly segment: Segment;
  readonly at: number;
}

/** Takes a null word of the message that a segment belongs to, in that segment if it has room. */
export function takeSpare(segment: Segment): Place {
  const { arena } = segment;
  const left = arena.spares?.pop();
  if (left !== undefined) return left;
  let home = segment;
  let at = allocateIn(home, 8);
  if (at < 0) {
    home = lastSegment(arena);
    at = allocateIn(home, 8);
  }
  if (at < 0) {
    home = addSegment(arena, 8);
    at = allocateIn(home, 8);
  }
  return { segment: home, at };
}

/** Gives a word back, which is null again, to be used for the next one. */
export function returnSpare(place: Place): void {
  (place.segment.arena.spares ??= []).push(place);
}
