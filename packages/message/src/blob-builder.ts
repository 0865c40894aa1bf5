// Text and Data in a message under construction.

import { allocateList, lastSegment, placed, roomIn } from "./allocate.js";
import { clearPointer } from "./clear.js";
import { SIZE_BYTE } from "./list-pointer.js";
import type { Segment } from "./segment.js";
import { encodeText } from "./utf8.js";

/** Sets the Text pointer at `at`; null clears it. @throws TypeError unless given a string or null. */
export function setText(segment: Segment, at: number, value: string | null): void {
  clearPointer(segment, at);
  if (value === null) return;
  if (typeof value !== "string") throw new TypeError(`Expected a string, got ${typeof value}`);
  // A character takes 3 bytes at most. Where there is room for so many, the text is encoded where it is likely to be, and its place is
  // taken once its length is known: at the end of the segment, or behind a landing pad at the end of the message's last one.
  const most = value.length * 3;
  let { bytes, end: pos } = segment;
  if (roomIn(segment) < most) {
    const last = lastSegment(segment.arena);
    const fits = roomIn(last) >= most + 8;
    bytes = fits ? last.bytes : new Uint8Array(most);
    pos = fits ? last.end + 8 : 0;
  }
  const written = encodeText(value, bytes, pos, most);
  const start = allocateList(segment, at, written + 1, SIZE_BYTE, written + 1);
  if (start === pos && placed.segment.bytes === bytes) return;
  // Its place is elsewhere.
  placed.segment.bytes.set(bytes.subarray(pos, pos + written), start);
  bytes.fill(0, pos, pos + written);
}

/** Sets the Text pointer at `at` to bytes that are UTF-8 already, as they are; the NUL is added. */
export function setTextBytes(segment: Segment, at: number, value: Uint8Array): void {
  initData(segment, at, value.length + 1).set(value);
}

/** Sets the Data pointer at `at` to a copy of the bytes; null clears it. @throws TypeError unless given bytes or null. */
export function setData(segment: Segment, at: number, value: Uint8Array | null): void {
  if (value !== null && !(value instanceof Uint8Array)) {
    throw new TypeError(`Expected a Uint8Array, got ${typeof value}`);
  }
  if (value === null) return clearPointer(segment, at);
  // Bytes of this very message may be about to be cleared.
  const bytes = value.buffer === segment.bytes.buffer ? new Uint8Array(value) : value;
  initData(segment, at, bytes.length).set(bytes);
}

/** Makes the pointer at `at` lead to a new Data of `byteLength` zero bytes, and gives it to be filled. */
export function initData(segment: Segment, at: number, byteLength: number): Uint8Array {
  clearPointer(segment, at);
  const start = allocateList(segment, at, byteLength, SIZE_BYTE, byteLength);
  return placed.segment.bytes.subarray(start, start + byteLength);
}
