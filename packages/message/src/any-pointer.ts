// AnyPointer: a pointer whose type the schema leaves open.

import { readData, readText } from "./blob.js";
import { setData, setText } from "./blob-builder.js";
import { clearPointer } from "./clear.js";
import { copyPointer } from "./copy.js";
import {
  type BoolListBuilder,
  type ElementBuilderType,
  getList,
  initBoolList,
  initList,
  type ListBuilder,
  type ListInit,
  setList,
} from "./list-builder.js";
import { type BoolListReader, type ElementType, type ListReader, readBoolList, readList } from "./list-reader.js";
import type { Segment } from "./segment.js";
import { getStruct, initStruct, type StructBuilderType, setStruct } from "./struct-builder.js";
import { hasPointer, readStruct, type StructReaderType, type StructView } from "./struct-reader.js";

/** A pointer of any type as it is read. Its one pointer is pointer 0 of `$count` at `$pointers`. */
export class AnyPointerReader {
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

  static $of(segment: Segment, data: number, pointers: number, count: number, depth: number): AnyPointerReader {
    return new AnyPointerReader(segment, data, pointers, count, depth);
  }
  static get $size(): 6 {
    return 6;
  }

  /** Whether the pointer is null. */
  get isNull(): boolean {
    return !hasPointer(this.$segment, this.$pointers, this.$count, 0);
  }
  /** Reads it as a struct. */
  asStruct<T>(type: StructReaderType<T>): T {
    return readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, type.$of);
  }
  /** Reads it as a list. */
  asList<T>(type: ElementType<T>): ListReader<T> {
    return readList(this.$segment, this.$pointers, this.$count, 0, this.$depth, type);
  }
  /** Reads it as a list of Bool. */
  asBoolList(): BoolListReader {
    return readBoolList(this.$segment, this.$pointers, this.$count, 0, this.$depth);
  }
  /** Reads it as Text. */
  asText(): string {
    return readText(this.$segment, this.$pointers, this.$count, 0);
  }
  /** Reads it as Data: a view that pins the message's buffer. */
  asData(): Uint8Array {
    return readData(this.$segment, this.$pointers, this.$count, 0);
  }
}

/** The AnyPointer at pointer `index` of a struct being read. */
export function readAnyPointer(
  segment: Segment,
  pointers: number,
  count: number,
  index: number,
  depth: number,
): AnyPointerReader {
  const at = pointers + index * 8;
  return new AnyPointerReader(segment, at, at, index < count ? 1 : 0, depth);
}

/** A pointer of any type under construction. */
export class AnyPointerBuilder {
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

  static $of(segment: Segment, data: number, pointers: number, count: number, depth: number): AnyPointerBuilder {
    return new AnyPointerBuilder(segment, data, pointers, count, depth);
  }
  static get $size(): 6 {
    return 6;
  }
  static $set(segment: Segment, _data: number, pointers: number, _count: number, value: AnyPointerInit): void {
    setAnyPointer(segment, pointers, value);
  }

  /** Whether the pointer is null. */
  get isNull(): boolean {
    return !hasPointer(this.$segment, this.$pointers, 1, 0);
  }
  /** A view of what is there now. */
  asReader(): AnyPointerReader {
    return new AnyPointerReader(this.$segment, this.$data, this.$pointers, 1, this.$segment.arena.nesting);
  }
  /** Makes it a new struct. */
  initStruct<T>(type: StructBuilderType<T, never>): T {
    return initStruct(this.$segment, this.$pointers, type);
  }
  /** The struct that is there, made if null. */
  getStruct<T>(type: StructBuilderType<T, never>): T {
    return getStruct(this.$segment, this.$pointers, type);
  }
  /** Sets it to a struct made from a plain object, or to a copy of a reader or builder. */
  setStruct<I>(type: StructBuilderType<unknown, I>, value: I | StructView | null): void {
    setStruct(this.$segment, this.$pointers, type, value);
  }
  /** Makes it a new list. */
  initList<T, I>(type: ElementBuilderType<T, I>, length: number): ListBuilder<T, I> {
    return initList(this.$segment, this.$pointers, type, length);
  }
  /** The list that is there; empty if null. */
  getList<T, I>(type: ElementBuilderType<T, I>): ListBuilder<T, I> {
    return getList(this.$segment, this.$pointers, type);
  }
  /** Makes it a new list of Bool. */
  initBoolList(length: number): BoolListBuilder {
    return initBoolList(this.$segment, this.$pointers, length);
  }
  /** Sets it to a list. */
  setList<I>(type: ElementBuilderType<unknown, I>, value: ListInit<I> | null): void {
    setList(this.$segment, this.$pointers, type, value);
  }
  /** Sets it to Text. */
  setText(value: string | null): void {
    setText(this.$segment, this.$pointers, value);
  }
  /** Sets it to a copy of some bytes. */
  setData(value: Uint8Array | null): void {
    setData(this.$segment, this.$pointers, value);
  }
  /** Sets it to a copy of another pointer, or to what a function does with it. */
  set(value: AnyPointerInit): void {
    setAnyPointer(this.$segment, this.$pointers, value);
  }
  /** Makes it null. */
  clear(): void {
    clearPointer(this.$segment, this.$pointers);
  }
}

/** What an AnyPointer field may be set from. */
export type AnyPointerInit =
  | AnyPointerReader
  | AnyPointerBuilder
  | StructView
  | ((builder: AnyPointerBuilder) => void)
  | null;

/** Sets the AnyPointer at `at`. */
export function setAnyPointer(segment: Segment, at: number, value: AnyPointerInit): void {
  if (value === null) clearPointer(segment, at);
  else if (typeof value === "function") {
    clearPointer(segment, at);
    value(new AnyPointerBuilder(segment, at, at, 1, 0));
  } else if (value instanceof AnyPointerReader || value instanceof AnyPointerBuilder) {
    if (value.$count === 0) clearPointer(segment, at);
    else copyPointer(value.$segment, value.$pointers, segment, at);
  } else if (typeof value === "object" && "$segment" in value) {
    new AnyPointerBuilder(segment, at, at, 1, 0).setStruct(anyStruct, value);
  } else {
    throw new TypeError("A pointer of any type is set to a reader, a builder, a function that fills it in, or null");
  }
}

const anyStruct: StructBuilderType<unknown, never> = {
  $of: () => undefined,
  $dataWords: 0,
  $pointerCount: 0,
  $set: () => {},
};
