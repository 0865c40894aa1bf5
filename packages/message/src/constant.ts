// Constants of generated code: default values and `const` declarations of pointer types, decoded when first used.

import { AnyPointerReader } from "./any-pointer.js";
import { copyPointer } from "./copy.js";
import { MessageReader } from "./message-reader.js";
import type { Segment } from "./segment.js";
import { hasPointer } from "./struct-reader.js";

/** Gives the constant's root pointer. */
export type Constant = () => AnyPointerReader;

/** A constant from the base64 of a message of one segment without framing. */
export function constant(base64: string): Constant {
  const bytes = constantBytes(base64);
  return () => MessageReader.fromSegments([bytes()]).root;
}

/** A constant of type Data from its base64. */
export function constantBytes(base64: string): () => Uint8Array {
  let bytes: Uint8Array | undefined;
  return () => (bytes ??= Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
}

/** Pointer `index` of a struct being read, or the field's default if that is null. */
export function pointerOr(
  segment: Segment,
  pointers: number,
  count: number,
  index: number,
  depth: number,
  otherwise: Constant,
): AnyPointerReader {
  if (!hasPointer(segment, pointers, count, index)) {
    // The depth goes on counting, since a default may hold a null pointer that has the same default.
    const { $segment, $data, $pointers, $count } = otherwise();
    return new AnyPointerReader($segment, $data, $pointers, $count, depth);
  }
  const at = pointers + index * 8;
  return new AnyPointerReader(segment, at, at, 1, depth);
}

/** Makes a null pointer of a struct under construction a copy of the field's default. */
export function initDefault(segment: Segment, at: number, value: Constant): void {
  if (hasPointer(segment, at, 1, 0)) return;
  const { $segment, $pointers } = value();
  copyPointer($segment, $pointers, segment, at);
}
