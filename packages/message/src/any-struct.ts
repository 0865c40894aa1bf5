// Structs without their schema, for programs that look at messages of any type.

import { AnyPointerReader } from "./any-pointer.js";
import { SIZE_POINTER } from "./list-pointer.js";
import { ListReader } from "./list-reader.js";
import { objectOf } from "./object.js";
import { wrongKind } from "./pointer.js";
import { emptySegment } from "./segment.js";
import { type StructReaderType, type StructView, tooDeep } from "./struct-reader.js";

/** A struct as it is on the wire. */
export interface AnyStruct {
  /** The data section: a view that pins the message's buffer. */
  readonly data: Uint8Array;
  /** The pointer section. */
  readonly pointers: ListReader<AnyPointerReader>;
  /** Reads it as a struct of some type. */
  as<T>(type: StructReaderType<T>): T;
}

/**
 * What is in a struct of any type, or behind an AnyPointer that leads to one, such as an AnyStruct field. Null is an empty struct.
 * @throws DecodeError for a pointer to something else, a bad pointer, or over a limit.
 */
export function anyStruct(view: StructView): AnyStruct {
  const object = objectOf(view) ?? emptyStruct;
  if (object.kind !== "struct") return wrongKind("a struct", object.kind === "list" ? 1 : 3);
  const { segment, data, pointers, count } = object;
  const isBuilt = view.$segment.arena.limit === 0;
  const nesting = isBuilt ? view.$segment.arena.nesting : view.$depth;
  if (nesting <= 0) tooDeep();
  const depth = view instanceof AnyPointerReader ? nesting - 1 : nesting;
  const make = AnyPointerReader.$of;
  return {
    data: segment.bytes.subarray(data, pointers),
    pointers: new ListReader(segment, pointers, 8, count, 0, 1, depth, make, SIZE_POINTER),
    as: ({ $of }) => $of(segment, data, pointers, count, depth),
  };
}

const emptyStruct = { kind: "struct", segment: emptySegment, data: 0, pointers: 0, count: 0 } as const;
