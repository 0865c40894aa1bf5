// Lists as they are read: one class for all element types, since an element is a view of data and pointers like any struct.

import { checkElements, type ElementSize, list, readListPointer } from "./list-pointer.js";
import { emptySegment, type Segment } from "./segment.js";
import { type Make, tooDeep } from "./struct-reader.js";

/** Where the elements of a list are: what a list is to a function that gets one of them. */
export interface ListElements {
  readonly $segment: Segment;
  /** Bytes of data in an element; its pointers come behind them. */
  readonly $dataBytes: number;
  /** The number of pointers in an element. */
  readonly $count: number;
  readonly $depth: number;
  /** The absolute byte offset of an element. @throws RangeError when there is none. */
  $at(index: number): number;
}

/** Gets an element of the list that it is a method of. */
export type GetElement<T> = (this: ListElements, index: number) => T;

/** How the elements of a list are read: a class of struct readers, or one of the constants in `element-types`. */
export interface ElementType<T> {
  /** Reads an element. */
  readonly $of: Make<T>;
  /**
   * What becomes a list's `get`, if it is there: the same as what is made of `$of`, but a function of its own for each type, so that
   * the compiler can inline it where it is called. One that all types share goes through `$of`, a call that is never inlined.
   */
  readonly $get?: GetElement<T>;
  /** The element size that a list of these is written with. */
  readonly $size: ElementSize;
}

/** Anything with a length whose elements are got by index. */
export interface ListView<T> extends Iterable<T> {
  /** The number of elements. */
  readonly length: number;
  /** The element at an index. @throws RangeError when there is none. */
  get(index: number): T;
}

/** A list in a message. `get` is the fast path; iterating allocates one iterator. The elements stay in the message's buffer. */
export class ListReader<T> implements ListView<T>, ListElements {
  declare readonly $segment: Segment;
  declare readonly $start: number;
  declare readonly $step: number;
  /** The number of elements. */
  declare readonly length: number;
  declare readonly $dataBytes: number;
  declare readonly $count: number;
  declare readonly $depth: number;
  declare readonly $type: ElementType<T>;
  declare readonly $size: ElementSize;
  /** The element at an index. @throws RangeError when there is none. */
  declare readonly get: (index: number) => T;

  constructor(
    segment: Segment,
    start: number,
    step: number,
    length: number,
    dataBytes: number,
    count: number,
    depth: number,
    type: ElementType<T>,
    size: ElementSize,
  ) {
    this.$segment = segment;
    this.$start = start;
    this.$step = step;
    this.length = length;
    this.$dataBytes = dataBytes;
    this.$count = count;
    this.$depth = depth;
    this.$type = type;
    this.$size = size;
    this.get = type.$get ?? anyElement.get;
  }

  /** The absolute byte offset of an element. @throws RangeError when there is none. */
  $at(index: number): number {
    if (!(index >= 0 && index < this.length)) throw noElement(index, this.length);
    return this.$start + index * this.$step;
  }

  /** The elements as an array. */
  toArray(): T[] {
    return this.map((element) => element);
  }

  /** What a function makes of each element, as an array. */
  map<U>(change: (element: T, index: number) => U): U[] {
    const result: U[] = [];
    for (let i = 0; i < this.length; i++) result.push(change(this.get(i), i));
    return result;
  }

  [Symbol.iterator](): IterableIterator<T> {
    return new ListIterator(this);
  }
}

/** The `get` of lists whose type has none of its own. */
export const anyElement = {
  get<T>(this: ListElements & { readonly $type: ElementType<T> }, index: number): T {
    const data = this.$at(index);
    return this.$type.$of(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  },
};

/** Iterates over a list by index. */
export class ListIterator<T> implements IterableIterator<T> {
  declare private readonly view: ListView<T>;
  declare private next_: number;

  constructor(view: ListView<T>) {
    this.view = view;
    this.next_ = 0;
  }

  next(): IteratorResult<T, undefined> {
    if (this.next_ >= this.view.length) return { done: true, value: undefined };
    return { done: false, value: this.view.get(this.next_++) };
  }

  [Symbol.iterator](): this {
    return this;
  }
}

/** The error for an index outside of a list. */
export function noElement(index: number, length: number): RangeError {
  return new RangeError(`There is no element ${index} in a list of ${length}`);
}

/**
 * Reads the list behind pointer `index`; null gives an empty list.
 * @throws DecodeError for a bad pointer, elements of another kind, or over a limit.
 */
export function readList<T>(
  segment: Segment,
  pointers: number,
  count: number,
  index: number,
  depth: number,
  type: ElementType<T>,
): ListReader<T> {
  if (!readListPointer(segment, pointers, count, index)) {
    return new ListReader(emptySegment, 0, 0, 0, 0, 0, depth, type, type.$size);
  }
  if (depth <= 0) tooDeep();
  checkElements(type.$size);
  return new ListReader(
    list.segment,
    list.start,
    list.step,
    list.length,
    list.dataBytes,
    list.pointers,
    depth - 1,
    type,
    list.size,
  );
}

/** A list of bits, which alone among lists has no byte offset for each element. */
export class BoolListReader implements ListView<boolean> {
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
    if (!(index >= 0 && index < this.length)) throw noElement(index, this.length);
    return ((this.$segment.bytes[this.$start + (index >>> 3)] as number) & (1 << (index & 7))) !== 0;
  }

  /** The elements as an array. */
  toArray(): boolean[] {
    return Array.from(this);
  }

  [Symbol.iterator](): IterableIterator<boolean> {
    return new ListIterator(this);
  }
}

/** Reads the list of Bool behind pointer `index`; null gives an empty list. */
export function readBoolList(
  segment: Segment,
  pointers: number,
  count: number,
  index: number,
  depth: number,
): BoolListReader {
  if (!readListPointer(segment, pointers, count, index)) return new BoolListReader(emptySegment, 0, 0);
  if (depth <= 0) tooDeep();
  checkElements(1);
  return new BoolListReader(list.segment, list.start, list.length);
}

/** Reads pointer `index` as the type that a generic parameter is bound to. */
export function readGeneric<T>(
  segment: Segment,
  pointers: number,
  count: number,
  index: number,
  depth: number,
  type: ElementType<T>,
): T {
  const at = pointers + index * 8;
  return type.$of(segment, at, at, index < count ? 1 : 0, depth);
}
