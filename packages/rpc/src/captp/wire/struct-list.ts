// Lists of structs in messages of the RPC protocol (encoding spec, "Lists"), for the same reason as `Struct`: the lists of generated code
// are for elements of any type.

import {
  allocateList,
  emptySegment,
  list,
  placed,
  readListPointer,
  SIZE_BIT,
  SIZE_COMPOSITE,
  tooDeep,
  wrongElements,
  writePointer,
} from "@capnp/message/runtime";
import type { Segment } from "@capnp/message";
import { type Sizes, Struct } from "./struct.js";

/** A list of structs, being read or built. */
export class StructList {
  declare readonly length: number;
  declare private readonly segment: Segment;
  declare private readonly start: number;
  declare private readonly dataBytes: number;
  declare private readonly count: number;
  declare private readonly depth: number;

  constructor(segment: Segment, start: number, length: number, dataBytes: number, count: number, depth: number) {
    this.segment = segment;
    this.start = start;
    this.length = length;
    this.dataBytes = dataBytes;
    this.count = count;
    this.depth = depth;
  }

  /** The element at an index, which must be there. */
  get(index: number): Struct {
    const data = this.start + index * (this.dataBytes + this.count * 8);
    return new Struct(this.segment, data, data + this.dataBytes, this.count, this.depth);
  }
}

/** The list behind pointer `index`; empty for null. @throws DecodeError for a bad pointer, other elements, or over a limit */
export function readStructs({ $segment, $pointers, $count, $depth }: Struct, index: number): StructList {
  if (!readListPointer($segment, $pointers, $count, index)) return new StructList(emptySegment, 0, 0, 0, 0, 0);
  if ($depth <= 0) tooDeep();
  // Anything else can be read as a struct, of an older schema.
  if (list.size === SIZE_BIT) wrongElements(SIZE_COMPOSITE);
  const { segment, start, length, dataBytes, pointers } = list;
  return new StructList(segment, start, length, dataBytes, pointers, $depth - 1);
}

/** A new list behind the pointer at `at`, which is null. */
export function initStructs(from: Segment, at: number, sizes: Sizes, length: number): StructList {
  const dataWords = sizes & 0xffff;
  const count = sizes >>> 16;
  const words = length * (dataWords + count);
  const tag = allocateList(from, at, words * 8 + 8, SIZE_COMPOSITE, words);
  const { segment } = placed;
  writePointer(segment, tag, length << 2, sizes);
  return new StructList(segment, tag + 8, length, dataWords * 8, count, 0);
}
