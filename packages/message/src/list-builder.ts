// Lists in a message under construction.

import { allocateList, placed } from "./allocate.js";
import { clearPointer, movePointer } from "./clear.js";
import { copyList } from "./copy.js";
import {
  checkElements,
  elementDataBytes,
  type ElementSize,
  list,
  readListPointer,
  SIZE_BIT,
  SIZE_COMPOSITE,
  SIZE_POINTER,
  wrongElements,
} from "./list-pointer.js";
import {
  anyElement,
  BoolListReader,
  type ElementType,
  type ListElements,
  ListIterator,
  ListReader,
  type ListView,
  noElement,
} from "./list-reader.js";
import { writePointer } from "./pointer.js";
import type { Segment } from "./segment.js";

/** How the elements of a list are built: a class of struct builders, or one of the constants in `element-types`. `I` is what may be set. */
export interface ElementBuilderType<T, I> extends ElementType<T> {
  /** Sets an element. */
  readonly $set: SetElement<I>;
  /** For structs: words of the data section. */
  readonly $dataWords?: number;
  /** For structs: pointers of the pointer section. */
  readonly $pointerCount?: number;
}

/** Sets a list element, given its place. */
export type SetElement<I> = (segment: Segment, data: number, pointers: number, count: number, value: I) => void;

/** What a list field may be set from: an array, for numbers a typed array too, or a list of a message. */
export type ListInit<I> = readonly I[] | ListView<I> | NumberArray<I>;

/** The typed arrays whose elements are of a type. */
export type NumberArray<I> =
  | (number extends I ? Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array : never)
  | (number extends I ? Float32Array | Float64Array : never)
  | (bigint extends I ? BigInt64Array | BigUint64Array : never);

/** A list under construction; its length is fixed. */
export class ListBuilder<T, I> implements ListView<T>, ListElements {
  declare readonly $segment: Segment;
  declare readonly $start: number;
  declare readonly $step: number;
  /** The number of elements. */
  declare readonly length: number;
  declare readonly $dataBytes: number;
  declare readonly $count: number;
  declare readonly $type: ElementBuilderType<T, I>;
  declare readonly $size: ElementSize;
  /** The element at an index: a builder, for structs. @throws RangeError when there is none. */
  declare readonly get: (index: number) => T;

  constructor(
    segment: Segment,
    start: number,
    step: number,
    length: number,
    dataBytes: number,
    count: number,
    type: ElementBuilderType<T, I>,
    size: ElementSize,
  ) {
    this.$segment = segment;
    this.$start = start;
    this.$step = step;
    this.length = length;
    this.$dataBytes = dataBytes;
    this.$count = count;
    this.$type = type;
    this.$size = size;
    this.get = type.$get ?? anyElement.get;
  }

  /** Builders have no limit to their nesting. */
  get $depth(): number {
    return 0;
  }

  /** The absolute byte offset of an element. @throws RangeError when there is none. */
  $at(index: number): number {
    if (!(index >= 0 && index < this.length)) throw noElement(index, this.length);
    return this.$start + index * this.$step;
  }

  /** Sets the element at an index. @throws RangeError when there is none. */
  set(index: number, value: I): void {
    const data = this.$at(index);
    this.$type.$set(this.$segment, data, data + this.$dataBytes, this.$count, value);
  }

  /** The elements as an array. */
  toArray(): T[] {
    return Array.from(this);
  }

  [Symbol.iterator](): IterableIterator<T> {
    return new ListIterator(this);
  }
}

/** Makes the pointer at `at` lead to a new, zeroed list. What it led to before is cleared. */
export function initList<T, I>(
  segment: Segment,
  at: number,
  type: ElementBuilderType<T, I>,
  length: number,
): ListBuilder<T, I> {
  clearPointer(segment, at);
  const size = type.$size;
  if (size === SIZE_COMPOSITE) {
    const dataWords = type.$dataWords as number;
    const pointers = type.$pointerCount as number;
    return initStructs(segment, at, type, length, dataWords, pointers);
  }
  const pointers = size === SIZE_POINTER ? 1 : 0;
  const dataBytes = elementDataBytes[size] as number;
  const step = dataBytes + pointers * 8;
  const start = allocateList(segment, at, length * step, size, length);
  return new ListBuilder(placed.segment, start, step, length, dataBytes, pointers, type, size);
}

function initStructs<T, I>(
  segment: Segment,
  at: number,
  type: ElementBuilderType<T, I>,
  length: number,
  dataWords: number,
  pointers: number,
): ListBuilder<T, I> {
  const step = (dataWords + pointers) * 8;
  if (!(length >= 0 && length < 2 ** 29)) throw new RangeError(`A list cannot have ${length} elements`);
  const tag = allocateList(segment, at, length * step + 8, SIZE_COMPOSITE, (length * step) / 8);
  const content = placed.segment;
  writePointer(content, tag, length << 2, (dataWords | (pointers << 16)) >>> 0);
  return new ListBuilder(content, tag + 8, step, length, dataWords * 8, pointers, type, SIZE_COMPOSITE);
}

/** The list behind the pointer at `at`; null gives an empty one. Structs are enlarged if they are smaller than the schema says. */
export function getList<T, I>(segment: Segment, at: number, type: ElementBuilderType<T, I>): ListBuilder<T, I> {
  if (!readListPointer(segment, at, 1, 0)) return new ListBuilder(segment, at, 0, 0, 0, 0, type, type.$size);
  checkElements(type.$size);
  if (
    type.$size === SIZE_COMPOSITE &&
    (list.size !== SIZE_COMPOSITE ||
      list.dataBytes < (type.$dataWords as number) * 8 ||
      list.pointers < (type.$pointerCount as number))
  ) {
    return enlarge(segment, at, type);
  }
  const { segment: content, start, step, length, dataBytes, pointers, size } = list;
  return new ListBuilder(content, start, step, length, dataBytes, pointers, type, size);
}

function enlarge<T, I>(segment: Segment, at: number, type: ElementBuilderType<T, I>): ListBuilder<T, I> {
  const { segment: old, start, step, length, dataBytes, pointers, size } = list;
  const dataWords = Math.max(Math.ceil(dataBytes / 8), type.$dataWords as number);
  const count = Math.max(pointers, type.$pointerCount as number);
  segment.bytes.fill(0, at, at + 8);
  const result = initStructs(segment, at, type, length, dataWords, count);
  for (let i = 0; i < length; i++) {
    const from = start + i * step;
    const to = result.$start + i * result.$step;
    result.$segment.bytes.set(old.bytes.subarray(from, from + dataBytes), to);
    for (let p = 0; p < pointers; p++) {
      movePointer(old, from + dataBytes + p * 8, result.$segment, to + (dataWords + p) * 8);
    }
  }
  old.bytes.fill(0, size === SIZE_COMPOSITE ? start - 8 : start, start + Math.ceil((length * step) / 8) * 8);
  return result;
}

/** Sets the pointer at `at` from an array or a list; null clears it. */
export function setList<I>(
  segment: Segment,
  at: number,
  type: ElementBuilderType<unknown, I>,
  value: ListInit<I> | null,
): void {
  if (value === null) return clearPointer(segment, at);
  if (value instanceof ListReader && value.$segment.arena.segments.length > 0) {
    return copyList(value, segment, at);
  }
  const { length } = value;
  if (typeof length !== "number" || typeof value !== "object") throw new TypeError("Expected an array or a list");
  const built = initList(segment, at, type, length);
  const view = "get" in value ? value : undefined;
  for (let i = 0; i < length; i++) built.set(i, view !== undefined ? view.get(i) : ((value as readonly I[])[i] as I));
}

/** A list of Bool under construction. */
export class BoolListBuilder implements ListView<boolean> {
  declare readonly $segment: Segment;
  declare readonly $start: number;
  /** The number of elements. */
  declare readonly length: number;

  constructor(segment: Segment, start: number, length: number) {
    this.$segment = segment;
    this.$start = start;
    this.length = length;
  }

  /** The element at an index. @throws RangeError when there is none. */
  get(index: number): boolean {
    return new BoolListReader(this.$segment, this.$start, this.length).get(index);
  }

  /** Sets the element at an index. @throws RangeError when there is none. */
  set(index: number, value: boolean): void {
    if (!(index >= 0 && index < this.length)) throw noElement(index, this.length);
    if (typeof value !== "boolean") throw new TypeError(`Expected a boolean, got ${typeof value}`);
    const pos = this.$start + (index >>> 3);
    const byte = this.$segment.bytes[pos] as number;
    this.$segment.bytes[pos] = value ? byte | (1 << (index & 7)) : byte & ~(1 << (index & 7));
  }

  /** The elements as an array. */
  toArray(): boolean[] {
    return Array.from(this);
  }

  [Symbol.iterator](): IterableIterator<boolean> {
    return new ListIterator(this);
  }
}

/** Makes the pointer at `at` lead to a new list of Bool. */
export function initBoolList(segment: Segment, at: number, length: number): BoolListBuilder {
  clearPointer(segment, at);
  const start = allocateList(segment, at, Math.ceil(length / 8), SIZE_BIT, length);
  return new BoolListBuilder(placed.segment, start, length);
}

/** The list of Bool behind the pointer at `at`; null gives an empty one. */
export function getBoolList(segment: Segment, at: number): BoolListBuilder {
  if (!readListPointer(segment, at, 1, 0)) return new BoolListBuilder(segment, at, 0);
  if (list.size !== SIZE_BIT) wrongElements(SIZE_BIT);
  return new BoolListBuilder(list.segment, list.start, list.length);
}

/** Sets the pointer at `at` from an array or a list of Bool; null clears it. */
export function setBoolList(segment: Segment, at: number, value: ListInit<boolean> | null): void {
  if (value === null) return clearPointer(segment, at);
  const values = Array.isArray(value) ? (value as readonly boolean[]) : Array.from(value as Iterable<boolean>);
  const built = initBoolList(segment, at, values.length);
  for (let i = 0; i < values.length; i++) built.set(i, values[i] as boolean);
}
