// Equality of structs, lists and pointers of any type, whatever schema version or layout they were written with.

import { SIZE_BIT, SIZE_COMPOSITE, SIZE_POINTER } from "./list-pointer.js";
import {
  type AnyView,
  bytesOfElements,
  type CapabilityObject,
  elementOf,
  type ListObject,
  objectOf,
  readObject,
  type StructObject,
  usedData,
  usedPointers,
  type WireObject,
} from "./object.js";
import { tooDeep } from "./struct-reader.js";

/** True, false, or undefined when that hangs on capabilities of which nobody can say whether they are the same. */
export type Equality = boolean | undefined;

/**
 * Whether two structs, lists or AnyPointers hold the same. Zeros and null pointers at the end of a struct, which an older schema lacks, do
 * not matter; a null pointer and an empty struct or list differ. Undefined when everything else is equal but the two have capabilities
 * that are not known to be the same.
 * @throws DecodeError for a bad pointer, or over a limit.
 */
export function equal(a: AnyView, b: AnyView): Equality {
  return objectsEqual(objectOf(a), objectOf(b), Math.min(a.$segment.arena.nesting, b.$segment.arena.nesting) + 1);
}

function objectsEqual(a: WireObject | null, b: WireObject | null, depth: number): Equality {
  if (a === null || b === null) return a === b;
  if (depth <= 0) tooDeep();
  if (a.kind === "struct" && b.kind === "struct") return structsEqual(a, b, depth);
  if (a.kind === "list" && b.kind === "list") return listsEqual(a, b, depth);
  if (a.kind === "capability" && b.kind === "capability") return sameCapability(a, b);
  return false;
}

function sameCapability(a: CapabilityObject, b: CapabilityObject): Equality {
  const hook = a.segment.arena.caps[a.index];
  return hook !== undefined && hook !== null && hook === b.segment.arena.caps[b.index] ? true : undefined;
}

function structsEqual(a: StructObject, b: StructObject, depth: number): Equality {
  const bytes = usedData(a);
  const count = usedPointers(a);
  if (bytes !== usedData(b) || count !== usedPointers(b)) return false;
  if (!sameBytes(a, a.data, b, b.data, bytes)) return false;
  let result: Equality = true;
  for (let i = 0; i < count; i++) {
    const at = i * 8;
    const one = objectsEqual(readObject(a.segment, a.pointers + at), readObject(b.segment, b.pointers + at), depth - 1);
    if (one === false) return false;
    if (one === undefined) result = undefined;
  }
  return result;
}

function listsEqual(a: ListObject, b: ListObject, depth: number): Equality {
  const { size, length } = a;
  if (size !== b.size || length !== b.length) return false;
  if (size !== SIZE_POINTER && size !== SIZE_COMPOSITE) {
    const partial = size === SIZE_BIT ? length % 8 : 0;
    const bytes = bytesOfElements(a) - (partial > 0 ? 1 : 0);
    if (!sameBytes(a, a.start, b, b.start, bytes)) return false;
    const difference = (a.segment.bytes[a.start + bytes] ?? 0) ^ (b.segment.bytes[b.start + bytes] ?? 0);
    return (difference & ((1 << partial) - 1)) === 0;
  }
  if (a.step === 0 && b.step === 0) return true;
  let result: Equality = true;
  for (let i = 0; i < length; i++) {
    const one = structsEqual(elementOf(a, i), elementOf(b, i), depth - 1);
    if (one === false) return false;
    if (one === undefined) result = undefined;
  }
  return result;
}

function sameBytes(
  { segment: { bytes: a } }: StructObject | ListObject,
  aStart: number,
  { segment: { bytes: b } }: StructObject | ListObject,
  bStart: number,
  length: number,
): boolean {
  for (let i = 0; i < length; i++) if (a[aStart + i] !== b[bStart + i]) return false;
  return true;
}
