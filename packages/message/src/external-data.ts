// Large Data without a copy: somebody else's bytes as a segment of a message under construction.

import { clearPointer, writeDoubleFar } from "./clear.js";
import { KIND_LIST } from "./pointer.js";
import { SIZE_BYTE } from "./list-pointer.js";
import { Segment } from "./segment.js";

/**
 * Makes the pointer at `at` lead to a Data value that lies in `bytes`, which become a segment of the message. They are not copied: they
 * must not change as long as the message is used. Worth its two extra pointers and its segment from some ten kilobytes on.
 */
export function linkDataAt(segment: Segment, at: number, bytes: Uint8Array): void {
  clearPointer(segment, at);
  if (bytes.length >= 2 ** 29) throw new RangeError(`A Data value cannot have ${bytes.length} bytes`);
  const { arena } = segment;
  const { buffer, byteOffset, byteLength } = bytes;
  const end = Math.ceil(byteLength / 8) * 8;
  const external = new Segment(
    arena,
    arena.segments.length,
    new DataView(buffer, byteOffset, byteLength),
    new Uint8Array(buffer, byteOffset, byteLength),
    0,
    end,
    end,
    null,
  );
  arena.segments.push(external);
  writeDoubleFar(segment, at, external, 0, KIND_LIST, ((byteLength << 3) | SIZE_BYTE) >>> 0);
}
