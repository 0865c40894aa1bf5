// Text and Data (encoding spec, "Blobs"): byte lists.

import { list, readListPointer, SIZE_BYTE, wrongElements } from "./list-pointer.js";
import { DecodeError } from "./decode-error.js";
import { emptySegment, type Segment } from "./segment.js";
import { decodeText } from "./utf8.js";

/**
 * Reads the Text behind pointer `index`; null gives "". Malformed UTF-8 becomes U+FFFD.
 * @throws DecodeError for a bad pointer, a missing NUL, or over a limit.
 */
export function readText(segment: Segment, pointers: number, count: number, index: number): string {
  if (!readListPointer(segment, pointers, count, index)) return "";
  checkText();
  return decodeText(list.segment.bytes, list.start, list.start + list.length - 1);
}

/** Reads the bytes of a Text without its NUL: a view that pins the message's buffer. Null gives no bytes. */
export function readTextBytes(segment: Segment, pointers: number, count: number, index: number): Uint8Array {
  if (!readListPointer(segment, pointers, count, index)) return emptySegment.bytes;
  checkText();
  return list.segment.bytes.subarray(list.start, list.start + list.length - 1);
}

function checkText(): void {
  checkBytes();
  if (list.length === 0 || list.segment.bytes[list.start + list.length - 1] !== 0) {
    throw new DecodeError("text", "A Text does not end with NUL");
  }
}

/** Reads the Data behind pointer `index`: a view that pins the message's buffer. Null gives no bytes. */
export function readData(segment: Segment, pointers: number, count: number, index: number): Uint8Array {
  if (!readListPointer(segment, pointers, count, index)) return emptySegment.bytes;
  checkBytes();
  return list.segment.bytes.subarray(list.start, list.start + list.length);
}

function checkBytes(): void {
  if (list.size !== SIZE_BYTE) wrongElements(SIZE_BYTE);
}
