// AnyStruct: a struct whose type the schema leaves open, and any struct as it is on the wire.

import { AnyPointerBuilder, AnyPointerReader, setAnyPointer } from "./any-pointer.js";
import { clearPointer } from "./clear.js";
import { SIZE_POINTER } from "./list-pointer.js";
import { ListReader } from "./list-reader.js";
import { objectOf } from "./object.js";
import { wrongKind } from "./pointer.js";
import { emptySegment, type Segment } from "./segment.js";
import { getStruct, initStruct, isStruct, setStruct, type StructBuilderType } from "./struct-builder.js";
import { hasPointer, readStruct, type StructReaderType, type StructView } from "./struct-reader.js";

/** A struct of any type as it is read: by `as`, or as it is on the wire. Null is an empty struct. */
export class AnyStructReader {
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

  static $of(segment: Segment, data: number, pointers: number, count: number, depth: number): AnyStructReader {
    return new AnyStructReader(segment, data, pointers, count, depth);
  }
  static get $size(): 7 {
    return 7;
  }

  /** Whether there is no struct. */
  get isNull(): boolean {
    return this.$segment === emptySegment;
  }
  /** The data section: a view that pins the message's buffer. */
  get data(): Uint8Array {
    return this.$segment.bytes.subarray(this.$data, this.$pointers);
  }
  /** The pointer section. */
  get pointers(): ListReader<AnyPointerReader> {
    const { $segment, $pointers, $count, $depth } = this;
    return new ListReader($segment, $pointers, 8, $count, 0, 1, $depth, AnyPointerReader, SIZE_POINTER);
  }
  /** Reads it as a struct of some type. */
  as<T>(type: StructReaderType<T>): T {
    return type.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
}

/**
 * A struct of a type that is known, or what an AnyPointer leads to, as a struct of any type.
 * @throws DecodeError for an AnyPointer to something else, a bad pointer, or over a limit.
 */
export function anyStruct(view: StructView): AnyStructReader {
  const { $segment, $data, $pointers, $count } = view;
  const depth = $segment.arena.limit === 0 ? $segment.arena.nesting : view.$depth;
  if (view instanceof AnyPointerReader || view instanceof AnyPointerBuilder) {
    return readStruct($segment, $pointers, $count, 0, depth, AnyStructReader.$of);
  }
  return new AnyStructReader($segment, $data, $pointers, $count, depth);
}

/** A field of type AnyStruct under construction. */
export class AnyStructBuilder {
  declare readonly $segment: Segment;
  /** Where its pointer is. */
  declare readonly $at: number;

  constructor(segment: Segment, at: number) {
    this.$segment = segment;
    this.$at = at;
  }

  static $of(segment: Segment, _data: number, pointers: number): AnyStructBuilder {
    return new AnyStructBuilder(segment, pointers);
  }
  static get $size(): 6 {
    return 6;
  }
  static $set(segment: Segment, _data: number, pointers: number, _count: number, value: AnyStructInit): void {
    setAnyStruct(segment, pointers, value);
  }

  /** Whether there is no struct. */
  get isNull(): boolean {
    return !hasPointer(this.$segment, this.$at, 1, 0);
  }
  /** A view of what is there now. @throws DecodeError if that is no struct */
  asReader(): AnyStructReader {
    return readStruct(this.$segment, this.$at, 1, 0, this.$segment.arena.nesting, AnyStructReader.$of);
  }
  /** The struct that is there, as one of some type; made if null. @throws DecodeError if it is something else */
  as<T>(type: StructBuilderType<T, never>): T {
    return getStruct(this.$segment, this.$at, type);
  }
  /** Makes it a new struct. */
  initAs<T>(type: StructBuilderType<T, never>): T {
    return initStruct(this.$segment, this.$at, type);
  }
  /** Sets it to a struct made from a plain object, or to a copy of a reader or builder. */
  setAs<I>(type: StructBuilderType<unknown, I>, value: I | StructView | null): void {
    setStruct(this.$segment, this.$at, type, value);
  }
  /** Sets it to a copy of a struct of any type, or to what a function makes of it. */
  set(value: AnyStructInit): void {
    setAnyStruct(this.$segment, this.$at, value);
  }
  /** Makes it null. */
  clear(): void {
    clearPointer(this.$segment, this.$at);
  }
}

/** What an AnyStruct field may be set from: a struct of any type, a pointer to one, or a function that makes it. */
export type AnyStructInit = StructView | AnyStructBuilder | ((builder: AnyStructBuilder) => void) | null;

/** Sets the AnyStruct at `at`. @throws DecodeError for a pointer to something else, TypeError for what is no struct at all */
export function setAnyStruct(segment: Segment, at: number, value: AnyStructInit): void {
  if (typeof value === "function") {
    clearPointer(segment, at);
    value(new AnyStructBuilder(segment, at));
    return;
  }
  const struct = value instanceof AnyStructBuilder ? value.asReader() : value;
  if (struct !== null && !isStruct(struct)) {
    throw new TypeError("A struct of any type is set to a reader, a builder, a function that makes it, or null");
  }
  const object = struct === null || (struct instanceof AnyStructReader && struct.isNull) ? null : objectOf(struct);
  if (struct === null || object === null) return clearPointer(segment, at);
  if (object.kind !== "struct") wrongKind("a struct", object.kind === "list" ? 1 : 3);
  setAnyPointer(segment, at, struct);
}
