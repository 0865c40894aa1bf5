// AnyList: a list whose element type the schema leaves open.

import { AnyPointerBuilder, AnyPointerReader } from "./any-pointer.js";
import { clearPointer } from "./clear.js";
import { copyList } from "./copy.js";
import {
  type BoolListBuilder,
  type ElementBuilderType,
  getBoolList,
  getList,
  initBoolList,
  initList,
  type ListBuilder,
  type ListInit,
  setBoolList,
  setList,
} from "./list-builder.js";
import { checkElements, type ElementSize, list, readListPointer, SIZE_BIT } from "./list-pointer.js";
import { BoolListReader, type ElementType, ListReader } from "./list-reader.js";
import { type AnyListView, type AnyView, objectOf } from "./object.js";
import { wrongKind } from "./pointer.js";
import { emptySegment, type Segment } from "./segment.js";
import { hasPointer, tooDeep } from "./struct-reader.js";

/** A list of any type as it is read. Null is an empty list of any elements. */
export class AnyListReader {
  declare readonly $segment: Segment;
  declare readonly $start: number;
  declare readonly $step: number;
  /** The number of elements. */
  declare readonly length: number;
  declare readonly $dataBytes: number;
  declare readonly $count: number;
  declare readonly $depth: number;
  declare readonly $size: ElementSize;

  constructor(
    segment: Segment,
    start: number,
    step: number,
    length: number,
    dataBytes: number,
    count: number,
    depth: number,
    size: ElementSize,
  ) {
    this.$segment = segment;
    this.$start = start;
    this.$step = step;
    this.length = length;
    this.$dataBytes = dataBytes;
    this.$count = count;
    this.$depth = depth;
    this.$size = size;
  }

  /** Whether there is no list. */
  get isNull(): boolean {
    return this.$segment === emptySegment;
  }
  /** Reads it as a list of some elements. @throws DecodeError for elements of another kind */
  as<T>(type: ElementType<T>): ListReader<T> {
    this.#check(type.$size);
    const { $segment, $start, $step, length, $dataBytes, $count, $depth, $size } = this;
    return new ListReader($segment, $start, $step, length, $dataBytes, $count, $depth, type, $size);
  }
  /** Reads it as a list of Bool. @throws DecodeError for other elements */
  asBool(): BoolListReader {
    this.#check(SIZE_BIT);
    return new BoolListReader(this.$segment, this.$start, this.length);
  }

  #check(expected: ElementSize): void {
    if (this.isNull) return;
    list.size = this.$size;
    list.dataBytes = this.$dataBytes;
    list.pointers = this.$count;
    checkElements(expected);
  }
}

/** Reads the list behind pointer `index`; null gives an empty list. @throws DecodeError for a bad pointer, or over a limit. */
export function readAnyList(
  segment: Segment,
  pointers: number,
  count: number,
  index: number,
  depth: number,
): AnyListReader {
  if (!readListPointer(segment, pointers, count, index))
    return new AnyListReader(emptySegment, 0, 0, 0, 0, 0, depth, 0);
  if (depth <= 0) tooDeep();
  const { start, step, length, dataBytes, size } = list;
  return new AnyListReader(list.segment, start, step, length, dataBytes, list.pointers, depth - 1, size);
}

/** The list that an AnyPointer leads to. @throws DecodeError for a pointer to something else, a bad pointer, or over a limit. */
export function anyList({ $segment, $pointers, $count, $depth }: AnyPointerReader): AnyListReader {
  return readAnyList($segment, $pointers, $count, 0, $depth);
}

/** Lists of any type as elements of lists and as what type parameters are bound to, as they are read. */
export const AnyListElement: ElementType<AnyListReader> = {
  $size: 6,
  $of: (segment, _data, pointers, count, depth) => readAnyList(segment, pointers, count, 0, depth),
};

/** A field of type AnyList under construction. */
export class AnyListBuilder {
  declare readonly $segment: Segment;
  /** Where its pointer is. */
  declare readonly $at: number;

  constructor(segment: Segment, at: number) {
    this.$segment = segment;
    this.$at = at;
  }

  static $of(segment: Segment, _data: number, pointers: number): AnyListBuilder {
    return new AnyListBuilder(segment, pointers);
  }
  static get $size(): 6 {
    return 6;
  }
  static $set(segment: Segment, _data: number, pointers: number, _count: number, value: AnyListInit): void {
    setAnyList(segment, pointers, value);
  }

  /** Whether there is no list. */
  get isNull(): boolean {
    return !hasPointer(this.$segment, this.$at, 1, 0);
  }
  /** A view of what is there now. @throws DecodeError if that is no list */
  asReader(): AnyListReader {
    return readAnyList(this.$segment, this.$at, 1, 0, this.$segment.arena.nesting);
  }
  /** The list that is there, as one of some elements; empty if null. @throws DecodeError for other elements */
  as<T, I>(type: ElementBuilderType<T, I>): ListBuilder<T, I> {
    return getList(this.$segment, this.$at, type);
  }
  /** The list that is there, as one of Bool; empty if null. @throws DecodeError for other elements */
  asBool(): BoolListBuilder {
    return getBoolList(this.$segment, this.$at);
  }
  /** Makes it a new list. */
  initAs<T, I>(type: ElementBuilderType<T, I>, length: number): ListBuilder<T, I> {
    return initList(this.$segment, this.$at, type, length);
  }
  /** Makes it a new list of Bool. */
  initAsBool(length: number): BoolListBuilder {
    return initBoolList(this.$segment, this.$at, length);
  }
  /** Sets it to a list of some elements, from an array or a list. */
  setAs<I>(type: ElementBuilderType<unknown, I>, value: ListInit<I> | null): void {
    setList(this.$segment, this.$at, type, value);
  }
  /** Sets it to a list of Bool, from an array or a list. */
  setAsBool(value: ListInit<boolean> | null): void {
    setBoolList(this.$segment, this.$at, value);
  }
  /** Sets it to a copy of a list of any type, or to what a function makes of it. */
  set(value: AnyListInit): void {
    setAnyList(this.$segment, this.$at, value);
  }
  /** Makes it null. */
  clear(): void {
    clearPointer(this.$segment, this.$at);
  }
}

/** What an AnyList field may be set from: a list reader or builder of any type, a pointer to one, or a function that makes it. */
export type AnyListInit =
  | AnyListView
  | AnyPointerReader
  | AnyPointerBuilder
  | AnyListBuilder
  | ((builder: AnyListBuilder) => void)
  | null;

/** Sets the AnyList at `at`. @throws DecodeError for a pointer to something else, TypeError for what is no list in a message */
export function setAnyList(segment: Segment, at: number, value: AnyListInit): void {
  if (typeof value === "function") {
    clearPointer(segment, at);
    value(new AnyListBuilder(segment, at));
    return;
  }
  const view: AnyView | null = value instanceof AnyListBuilder ? value.asReader() : value;
  if (view !== null && !isListView(view)) {
    throw new TypeError("A list of any type is set to a list of a message, a function that makes it, or null");
  }
  const object = view === null ? null : objectOf(view);
  if (object === null || object.segment === emptySegment) return clearPointer(segment, at);
  if (object.kind !== "list") wrongKind("a list", object.kind === "struct" ? 0 : 3);
  const { start, step, length, dataBytes, pointers, size } = object;
  copyList(new ListReader(object.segment, start, step, length, dataBytes, pointers, 0, anyElements, size), segment, at);
}

/** What the elements are does not matter to a copy. */
const anyElements: ElementType<null> = { $size: 0, $of: () => null };

function isListView(value: unknown): value is AnyListView | AnyPointerReader | AnyPointerBuilder {
  if (value instanceof AnyPointerReader || value instanceof AnyPointerBuilder) return true;
  return typeof value === "object" && value !== null && "$segment" in value && "$start" in value;
}
