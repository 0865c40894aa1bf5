// The size of an object with everything in it: what a copy of it takes.

import { SIZE_COMPOSITE } from "./list-pointer.js";
import { type AnyView, bytesOfElements, elementOf, objectOf, readObject, type WireObject } from "./object.js";
import { tooDeep } from "./struct-reader.js";

/** How much an object takes. */
export interface ObjectSize {
  /** Words of 8 bytes: its own and those of all it leads to, without the pointer to it. */
  words: number;
  /** Capabilities. */
  capabilities: number;
}

/**
 * The size of a struct, list or AnyPointer with everything in it. Does not count against the traversal limit, but is bound by it.
 * @throws DecodeError for a bad pointer, or over a limit.
 */
export function totalSize(view: AnyView): ObjectSize {
  const { arena } = view.$segment;
  const { remaining } = arena;
  const size: ObjectSize = { words: 0, capabilities: 0 };
  add(size, objectOf(view), arena.nesting + 1);
  arena.remaining = remaining;
  return size;
}

function add(size: ObjectSize, object: WireObject | null, depth: number): void {
  if (object === null) return;
  if (depth <= 0) tooDeep();
  if (object.kind === "capability") size.capabilities++;
  else if (object.kind === "struct") {
    size.words += Math.ceil((object.pointers - object.data) / 8) + object.count;
    for (let i = 0; i < object.count; i++) add(size, readObject(object.segment, object.pointers + i * 8), depth - 1);
  } else {
    size.words += Math.ceil(bytesOfElements(object) / 8) + (object.size === SIZE_COMPOSITE ? 1 : 0);
    if (object.pointers === 0) return;
    for (let i = 0; i < object.length; i++) {
      const { segment, pointers, count } = elementOf(object, i);
      for (let p = 0; p < count; p++) add(size, readObject(segment, pointers + p * 8), depth - 1);
    }
  }
}
