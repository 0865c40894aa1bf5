// Capability pointers (encoding spec, "Capabilities"): indices into the message's capability table.

import type { CapHook } from "./arena.js";
import { clearPointer } from "./clear.js";
import { KIND_OTHER, writePointer, wrongKind } from "./pointer.js";
import type { Segment } from "./segment.js";

/**
 * The index in the capability table that pointer `index` holds; -1 for null. It may be beyond the table.
 * @throws DecodeError for a pointer of another kind.
 */
export function readCapIndex(segment: Segment, pointers: number, count: number, index: number): number {
  if (index >= count) return -1;
  const at = pointers + index * 8;
  const low = segment.view.getInt32(at, true);
  const high = segment.view.getUint32(at + 4, true);
  if (low === KIND_OTHER) return high;
  if (low === 0 && high === 0) return -1;
  return wrongKind("a capability", low);
}

/** Sets the capability pointer at `at`; null clears it. The message takes over one reference of `hook`. */
export function setCap(segment: Segment, at: number, hook: CapHook | null): void {
  clearPointer(segment, at);
  if (hook === null) return;
  writePointer(segment, at, KIND_OTHER, segment.arena.caps.push(hook) - 1);
}
