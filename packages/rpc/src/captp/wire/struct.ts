// Structs of the RPC protocol as the engine sees them: fields by their place (encoding spec, "Structs"). The generated classes for
// rpc.capnp do the same with all their comforts, and would be half of a client's bundle.

import { allocateStruct, getBool, getUint16, getUint32, placed, readStruct } from "@capnp/message/runtime";
import type { Segment } from "@capnp/message";

/** A struct in a message, being read or built; fields beyond its end read as 0. */
export class Struct {
  declare readonly $segment: Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: Segment, data: number, pointers: number, count: number, depth: number): Struct {
    return new Struct(segment, data, pointers, count, depth);
  }
}

/** How large a new struct is, as in pointers to structs: words of the data section in the low half, pointers in the high. */
export type Sizes = number;

/** The UInt16 at byte `offset`: a number, an enum or a union's discriminant. */
export function uint16({ $segment, $data, $pointers }: Struct, offset: number): number {
  return getUint16($segment, $data + offset, $pointers);
}
/** The UInt32 at byte `offset`. */
export function uint32({ $segment, $data, $pointers }: Struct, offset: number): number {
  return getUint32($segment, $data + offset, $pointers);
}
/** The Bool at `bit`. */
export function bit({ $segment, $data, $pointers }: Struct, position: number): boolean {
  return getBool($segment, $data, $pointers, position);
}
/** The struct behind pointer `index`; empty for null. @throws DecodeError for a bad pointer, or over a limit */
export function child({ $segment, $pointers, $count, $depth }: Struct, index: number): Struct {
  return readStruct($segment, $pointers, $count, index, $depth, Struct.$of);
}

/** Sets the UInt16 at byte `offset`. */
export function setUint16({ $segment, $data }: Struct, offset: number, value: number): void {
  $segment.view.setUint16($data + offset, value, true);
}
/** Sets the UInt32 at byte `offset`. */
export function setUint32({ $segment, $data }: Struct, offset: number, value: number): void {
  $segment.view.setUint32($data + offset, value, true);
}
/** Changes the Bool at `position`: in a new struct, from its default. */
export function flipBit({ $segment, $data }: Struct, position: number): void {
  const at = $data + (position >>> 3);
  $segment.bytes[at] = ($segment.bytes[at] as number) ^ (1 << (position & 7));
}
/** A new struct behind the pointer at `at`, which is null. */
export function newStruct(segment: Segment, at: number, sizes: Sizes): Struct {
  const dataWords = sizes & 0xffff;
  const pointerCount = sizes >>> 16;
  const data = allocateStruct(segment, at, dataWords, pointerCount);
  return new Struct(placed.segment, data, data + dataWords * 8, pointerCount, 0);
}
/** A new struct behind pointer `index`, which is null. */
export function initChild({ $segment, $pointers }: Struct, index: number, sizes: Sizes): Struct {
  return newStruct($segment, $pointers + index * 8, sizes);
}
