// Generated from all-types.capnp by capnp-ts. Do not edit.

import * as $ from "@capnp/message/runtime";

export const Color = {
  red: 0,
  green: 1,
  blue: 2,
} as const;
/** Values that this schema does not know are kept. */
export type Color = 0 | 1 | 2 | (number & {});

export const Color$schema: $.RawSchema = {
  id: 0xf73f834e2c760f32n,
  node: "UAME/zIPdixOgz/3ABEQAv8xTV56LxwNmwARDbIRFQcAABERN/9hbGwtdHlwZQFzLmNhcG5wOh9Db2xvcgAAUQwBAQAAEREiAQERDTIBAhEJKgdyZWQfZ3JlZW4PYmx1ZQ==",
  dependencies: () => [],
};

/** Reads a Point. */
export class Point$Reader implements $.StructReader<Point$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Point$Reader {
    return new Point$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Point$Reader {
    const data = this.$at(index);
    return new Point$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get x(): number {
    return $.getInt16(this.$segment, this.$data, this.$pointers);
  }
  get y(): number {
    return $.getInt16(this.$segment, this.$data + 2, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Point$Object {
    return {
      x: this.x,
      y: this.y,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Point. */
export class Point$Builder implements $.StructView {
  declare readonly $isBuilder: true;
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Point$Builder {
    return new Point$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Point$Builder {
    const data = this.$at(index);
    return new Point$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Point$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Point$Builder(segment, data, pointers, count, 0);
    if (value.x !== undefined) builder.x = value.x;
    if (value.y !== undefined) builder.y = value.y;
  }

  get x(): number {
    return this.$segment.view.getInt16(this.$data, true);
  }
  set x(value: number) {
    $.setInt16(this.$segment, this.$data, value);
  }
  get y(): number {
    return this.$segment.view.getInt16(this.$data + 2, true);
  }
  set y(value: number) {
    $.setInt16(this.$segment, this.$data + 2, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Point$Reader {
    return Point$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Point as a plain object to build from; a reader or builder will do as well. */
export interface Point$Init {
  readonly x?: number | undefined;
  readonly y?: number | undefined;
}
/** A Point as a plain object with everything in it. */
export interface Point$Object {
  x: number;
  y: number;
}

export const Point$schema: $.RawSchema = {
  id: 0xa2f614b353180b82n,
  node: "UAQE/4ILGFOzFPaiAFEQAQH/MU1eei8cDZsABAcRDbIRFQcAABERZ/9hbGwtdHlwZQFzLmNhcG5wOh9Qb2ludAAAUQgCBAAABAERJRIAABEgAREgAREBARQBAREZEgAAERQBERQBAXgBAwEDAXkBAwED",
  dependencies: () => [],
};

/** Reads a Small. */
export class Small$Reader implements $.StructReader<Small$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Small$Reader {
    return new Small$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Small$Reader {
    const data = this.$at(index);
    return new Small$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get flag(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Small$Object {
    return {
      flag: this.flag,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Small. */
export class Small$Builder implements $.StructView {
  declare readonly $isBuilder: true;
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Small$Builder {
    return new Small$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Small$Builder {
    const data = this.$at(index);
    return new Small$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Small$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Small$Builder(segment, data, pointers, count, 0);
    if (value.flag !== undefined) builder.flag = value.flag;
  }

  get flag(): boolean {
    return (this.$segment.bytes[this.$data]! & 1) !== 0;
  }
  set flag(value: boolean) {
    $.setBool(this.$segment, this.$data, 0, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Small$Reader {
    return Small$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Small as a plain object to build from; a reader or builder will do as well. */
export interface Small$Init {
  readonly flag?: boolean | undefined;
}
/** A Small as a plain object with everything in it. */
export interface Small$Object {
  flag: boolean;
}

export const Small$schema: $.RawSchema = {
  id: 0xeb5041aa534ff9f3n,
  node: "UAQE//P5T1OqQVDrAFEQAQH/MU1eei8cDZsABAcRDbIRFQcAABERN/9hbGwtdHlwZQFzLmNhcG5wOh9TbWFsbAAAUQQCBAAABAERDSoAABEIAREIAQ9mbGFnAQEBAQ==",
  dependencies: () => [],
};

/** Reads a Empty. */
export class Empty$Reader implements $.StructReader<Empty$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Empty$Reader {
    return new Empty$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Empty$Reader {
    const data = this.$at(index);
    return new Empty$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Empty$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Empty. */
export class Empty$Builder implements $.StructView {
  declare readonly $isBuilder: true;
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Empty$Builder {
    return new Empty$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Empty$Builder {
    const data = this.$at(index);
    return new Empty$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Empty$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }


  /** What was built so far, as a reader. */
  $asReader(): Empty$Reader {
    return Empty$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Empty as a plain object to build from; a reader or builder will do as well. */
export type Empty$Init = Record<never, never>;
/** A Empty as a plain object with everything in it. */
export type Empty$Object = Record<never, never>;

export const Empty$schema: $.RawSchema = {
  id: 0xb6aef7fa92d56336n,
  node: "UAQC/zZj1ZL69662ABEQAf8xTV56LxwNmwAEBxEFshENB/9hbGwtdHlwZQFzLmNhcG5wOh9FbXB0eQAA",
  dependencies: () => [],
};

/** Reads a Box. */
export class Box$Reader<T = $.AnyPointerReader> implements $.StructReader<Box$Object<T>> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;
  declare readonly $brand: { readonly T: $.ElementType<T> };

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number, brand: { readonly T: $.ElementType<T> }) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
    this.$brand = brand;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Box$Reader {
    return Box$Reader.$with({ T: $.AnyPointerReader }).$of(segment, data, pointers, count, depth);
  }
  static get $size(): 7 {
    return 7;
  }
  /** The readers of a Box whose type parameters are bound. */
  static $with<T>(brand: { readonly T: $.ElementType<T> }): $.ElementType<Box$Reader<T>> {
    return {
      $size: 7,
      $of: (segment, data, pointers, count, depth) =>
        new Box$Reader(segment, data, pointers, count, depth, brand),
    };
  }

  get label(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  get value(): T {
    return $.readGeneric(this.$segment, this.$pointers, this.$count, 1, this.$depth, this.$brand.T);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Box$Object<T> {
    return {
      label: this.label,
      value: this.value,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Box. */
export class Box$Builder<T = $.AnyPointerBuilder, TInit = $.AnyPointerInit> implements $.StructView {
  declare readonly $isBuilder: true;
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;
  declare readonly $brand: { readonly T: $.ElementBuilderType<T, TInit> };

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number, brand: { readonly T: $.ElementBuilderType<T, TInit> }) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
    this.$brand = brand;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Box$Builder {
    return Box$Builder.$with({ T: $.AnyPointerBuilder }).$of(segment, data, pointers, count, depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 2 {
    return 2;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Box$Init): void {
    Box$Builder.$with({ T: $.AnyPointerBuilder }).$set(segment, data, pointers, count, value);
  }
  /** The builders of a Box whose type parameters are bound. */
  static $with<T, TInit>(brand: { readonly T: $.ElementBuilderType<T, TInit> }): $.BoundBuilderType<Box$Builder<T, TInit>, Box$Init<TInit>> {
    return {
      $size: 7,
      $dataWords: 0,
      $pointerCount: 2,
      $of: (segment, data, pointers, count, depth) => new Box$Builder(segment, data, pointers, count, depth, brand),
      $set: (segment, data, pointers, count, value) => {
        if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
        const builder = new Box$Builder(segment, data, pointers, count, 0, brand);
        if (value.label !== undefined) builder.label = value.label;
        if (value.value !== undefined) builder.value = value.value;
      },
    };
  }

  get label(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set label(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  get value(): T {
    return this.$brand.T.$of(this.$segment, 0, this.$pointers + 8, 1, 0);
  }
  set value(value: TInit) {
    this.$brand.T.$set(this.$segment, 0, this.$pointers + 8, 1, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Box$Reader {
    return Box$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Box as a plain object to build from; a reader or builder will do as well. */
export interface Box$Init<TInit = $.AnyPointerInit> {
  readonly label?: string | null | undefined;
  readonly value?: TInit | undefined;
}
/** A Box as a plain object with everything in it. */
export interface Box$Object<T = $.AnyPointerReader> {
  label: string;
  value: T;
}

/** The pointer fields of a Box, for `has`, `clear`, `disown` and `adopt`. */
export const Box$fields: {
  readonly label: $.PointerField<Box$Reader<unknown> | Box$Builder<unknown, never>, string>;
  readonly value: $.PointerField<Box$Reader<unknown> | Box$Builder<unknown, never>, unknown>;
} = {
  label: { index: 0 },
  value: { index: 1 },
};

export const Box$schema: $.RawSchema = {
  id: 0xc57a076b0ec17175n,
  node: "UAUG/3VxwQ5rB3rFABEQAf8xTV56LxwNmwAFAgcQAREVohEdBwAAERlnAAARZQ//YWxsLXR5cGUBcy5jYXBucDoHQm94AABRCAIEAAAEARElMgAAESABESABEQEBFAEBERkyAAARFAMRHAEfbGFiZWwBDAEMH3ZhbHVlARIBAf91ccEOawd6xQABEkEEAREBEgFU",
  dependencies: () => [],
};

const AllTypes$members = ["absent", "ratio", "blob"] as const;

class AllTypes$ReaderClass {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): AllTypes$Reader {
    return new AllTypes$ReaderClass(segment, data, pointers, count, depth) as unknown as AllTypes$Reader;
  }
  static $get(this: $.ListElements, index: number): AllTypes$Reader {
    const data = this.$at(index);
    return new AllTypes$ReaderClass(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth) as unknown as AllTypes$Reader;
  }
  static get $size(): 7 {
    return 7;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 62, this.$pointers);
  }
  get which(): (typeof AllTypes$members)[number] | undefined {
    return AllTypes$members[$.getUint16(this.$segment, this.$data + 62, this.$pointers)];
  }
  get nothing(): null {
    return null;
  }
  get bool(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 0);
  }
  get int8(): number {
    return $.getInt8(this.$segment, this.$data + 1, this.$pointers);
  }
  get int16(): number {
    return $.getInt16(this.$segment, this.$data + 2, this.$pointers);
  }
  get int32(): number {
    return $.getInt32(this.$segment, this.$data + 4, this.$pointers);
  }
  get int64(): bigint {
    return $.getInt64(this.$segment, this.$data + 8, this.$pointers);
  }
  get uint8(): number {
    return $.getUint8(this.$segment, this.$data + 16, this.$pointers);
  }
  get uint16(): number {
    return $.getUint16(this.$segment, this.$data + 18, this.$pointers);
  }
  get uint32(): number {
    return $.getUint32(this.$segment, this.$data + 20, this.$pointers);
  }
  get uint64(): bigint {
    return $.getUint64(this.$segment, this.$data + 24, this.$pointers);
  }
  get float32(): number {
    return $.getFloat32(this.$segment, this.$data + 32, this.$pointers);
  }
  get float64(): number {
    return $.getFloat64(this.$segment, this.$data + 40, this.$pointers);
  }
  get color(): Color {
    return $.getUint16(this.$segment, this.$data + 36, this.$pointers);
  }
  get text(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  get data(): Uint8Array {
    return $.readData(this.$segment, this.$pointers, this.$count, 1);
  }
  get struct(): AllTypes$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 2, this.$depth, AllTypes$Reader.$of);
  }
  get point(): Point$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 3, this.$depth, Point$Reader.$of);
  }
  get empty(): Empty$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 4, this.$depth, Empty$Reader.$of);
  }
  get voids(): $.ListReader<null> {
    return $.readList(this.$segment, this.$pointers, this.$count, 5, this.$depth, $.Void);
  }
  get bools(): $.BoolListReader {
    return $.readBoolList(this.$segment, this.$pointers, this.$count, 6, this.$depth);
  }
  get int8s(): $.ListReader<number> {
    return $.readList(this.$segment, this.$pointers, this.$count, 7, this.$depth, $.Int8);
  }
  get int16s(): $.ListReader<number> {
    return $.readList(this.$segment, this.$pointers, this.$count, 8, this.$depth, $.Int16);
  }
  get int32s(): $.ListReader<number> {
    return $.readList(this.$segment, this.$pointers, this.$count, 9, this.$depth, $.Int32);
  }
  get int64s(): $.ListReader<bigint> {
    return $.readList(this.$segment, this.$pointers, this.$count, 10, this.$depth, $.Int64);
  }
  get uint8s(): $.ListReader<number> {
    return $.readList(this.$segment, this.$pointers, this.$count, 11, this.$depth, $.UInt8);
  }
  get uint16s(): $.ListReader<number> {
    return $.readList(this.$segment, this.$pointers, this.$count, 12, this.$depth, $.UInt16);
  }
  get uint32s(): $.ListReader<number> {
    return $.readList(this.$segment, this.$pointers, this.$count, 13, this.$depth, $.UInt32);
  }
  get uint64s(): $.ListReader<bigint> {
    return $.readList(this.$segment, this.$pointers, this.$count, 14, this.$depth, $.UInt64);
  }
  get float32s(): $.ListReader<number> {
    return $.readList(this.$segment, this.$pointers, this.$count, 15, this.$depth, $.Float32);
  }
  get float64s(): $.ListReader<number> {
    return $.readList(this.$segment, this.$pointers, this.$count, 16, this.$depth, $.Float64);
  }
  get colors(): $.ListReader<Color> {
    return $.readList(this.$segment, this.$pointers, this.$count, 17, this.$depth, $.UInt16);
  }
  get texts(): $.ListReader<string> {
    return $.readList(this.$segment, this.$pointers, this.$count, 18, this.$depth, $.Text);
  }
  get datas(): $.ListReader<Uint8Array> {
    return $.readList(this.$segment, this.$pointers, this.$count, 19, this.$depth, $.Data);
  }
  get structs(): $.ListReader<AllTypes$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 20, this.$depth, AllTypes$Reader);
  }
  get points(): $.ListReader<Point$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 21, this.$depth, Point$Reader);
  }
  get smalls(): $.ListReader<Small$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 22, this.$depth, Small$Reader);
  }
  get empties(): $.ListReader<Empty$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 23, this.$depth, Empty$Reader);
  }
  get matrix(): $.ListReader<$.ListReader<number>> {
    return $.readList(this.$segment, this.$pointers, this.$count, 24, this.$depth, $.ListOf($.Int32));
  }
  get boolRows(): $.ListReader<$.BoolListReader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 25, this.$depth, $.BoolListElement);
  }
  get deepTexts(): $.ListReader<$.ListReader<$.ListReader<string>>> {
    return $.readList(this.$segment, this.$pointers, this.$count, 26, this.$depth, $.ListOf($.ListOf($.Text)));
  }
  get pointRows(): $.ListReader<$.ListReader<Point$Reader>> {
    return $.readList(this.$segment, this.$pointers, this.$count, 27, this.$depth, $.ListOf(Point$Reader));
  }
  get any(): $.AnyPointerReader {
    return $.readAnyPointer(this.$segment, this.$pointers, this.$count, 28, this.$depth);
  }
  get anyStruct(): $.AnyStructReader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 29, this.$depth, $.AnyStructReader.$of);
  }
  get anyList(): $.AnyListReader {
    return $.readAnyList(this.$segment, this.$pointers, this.$count, 30, this.$depth);
  }
  get textBox(): Box$Reader<string> {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 31, this.$depth, Box$Reader.$with($brand1).$of);
  }
  get pointBox(): Box$Reader<Point$Reader> {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 32, this.$depth, Box$Reader.$with($brand3).$of);
  }
  get choice(): AllTypes$choice$Reader {
    return AllTypes$choice$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get place(): AllTypes$place$Reader {
    return new AllTypes$place$Reader(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get absent(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 62, this.$pointers) === 0 ? null : undefined;
  }
  get ratio(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 62, this.$pointers) === 1 ? $.getFloat64(this.$segment, this.$data + 64, this.$pointers) : undefined;
  }
  get blob(): Uint8Array | undefined {
    return $.getUint16(this.$segment, this.$data + 62, this.$pointers) === 2 ? $.readData(this.$segment, this.$pointers, this.$count, 36) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): AllTypes$Object {
    return {
      nothing: null,
      bool: this.bool,
      int8: this.int8,
      int16: this.int16,
      int32: this.int32,
      int64: this.int64,
      uint8: this.uint8,
      uint16: this.uint16,
      uint32: this.uint32,
      uint64: this.uint64,
      float32: this.float32,
      float64: this.float64,
      color: this.color,
      text: this.text,
      data: this.data,
      struct: $.hasPointer(this.$segment, this.$pointers, this.$count, 2) ? this.struct.$toObject() : null,
      point: $.hasPointer(this.$segment, this.$pointers, this.$count, 3) ? this.point.$toObject() : null,
      empty: $.hasPointer(this.$segment, this.$pointers, this.$count, 4) ? this.empty.$toObject() : null,
      voids: this.voids.toArray(),
      bools: this.bools.toArray(),
      int8s: this.int8s.toArray(),
      int16s: this.int16s.toArray(),
      int32s: this.int32s.toArray(),
      int64s: this.int64s.toArray(),
      uint8s: this.uint8s.toArray(),
      uint16s: this.uint16s.toArray(),
      uint32s: this.uint32s.toArray(),
      uint64s: this.uint64s.toArray(),
      float32s: this.float32s.toArray(),
      float64s: this.float64s.toArray(),
      colors: this.colors.toArray(),
      texts: this.texts.toArray(),
      datas: this.datas.toArray(),
      structs: $.toObject(this.structs) as AllTypes$Object[],
      points: $.toObject(this.points) as Point$Object[],
      smalls: $.toObject(this.smalls) as Small$Object[],
      empties: $.toObject(this.empties) as Empty$Object[],
      matrix: $.toObject(this.matrix) as (number[])[],
      boolRows: $.toObject(this.boolRows) as (boolean[])[],
      deepTexts: $.toObject(this.deepTexts) as ((string[])[])[],
      pointRows: $.toObject(this.pointRows) as (Point$Object[])[],
      any: this.any,
      anyStruct: this.anyStruct,
      anyList: this.anyList,
      textBox: $.hasPointer(this.$segment, this.$pointers, this.$count, 31) ? this.textBox.$toObject() : null,
      pointBox: $.hasPointer(this.$segment, this.$pointers, this.$count, 32) ? this.pointBox.$toObject() : null,
      choice: this.choice.$toObject(),
      place: this.place.$toObject(),
      ...$.unionToObject(this),
    } as AllTypes$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Reads a AllTypes. */
export type AllTypes$Reader = $.StructReader<AllTypes$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
  readonly nothing: null;
  readonly bool: boolean;
  readonly int8: number;
  readonly int16: number;
  readonly int32: number;
  readonly int64: bigint;
  readonly uint8: number;
  readonly uint16: number;
  readonly uint32: number;
  readonly uint64: bigint;
  readonly float32: number;
  readonly float64: number;
  readonly color: Color;
  readonly text: string;
  readonly data: Uint8Array;
  readonly struct: AllTypes$Reader;
  readonly point: Point$Reader;
  readonly empty: Empty$Reader;
  readonly voids: $.ListReader<null>;
  readonly bools: $.BoolListReader;
  readonly int8s: $.ListReader<number>;
  readonly int16s: $.ListReader<number>;
  readonly int32s: $.ListReader<number>;
  readonly int64s: $.ListReader<bigint>;
  readonly uint8s: $.ListReader<number>;
  readonly uint16s: $.ListReader<number>;
  readonly uint32s: $.ListReader<number>;
  readonly uint64s: $.ListReader<bigint>;
  readonly float32s: $.ListReader<number>;
  readonly float64s: $.ListReader<number>;
  readonly colors: $.ListReader<Color>;
  readonly texts: $.ListReader<string>;
  readonly datas: $.ListReader<Uint8Array>;
  readonly structs: $.ListReader<AllTypes$Reader>;
  readonly points: $.ListReader<Point$Reader>;
  readonly smalls: $.ListReader<Small$Reader>;
  readonly empties: $.ListReader<Empty$Reader>;
  readonly matrix: $.ListReader<$.ListReader<number>>;
  readonly boolRows: $.ListReader<$.BoolListReader>;
  readonly deepTexts: $.ListReader<$.ListReader<$.ListReader<string>>>;
  readonly pointRows: $.ListReader<$.ListReader<Point$Reader>>;
  readonly any: $.AnyPointerReader;
  readonly anyStruct: $.AnyStructReader;
  readonly anyList: $.AnyListReader;
  readonly textBox: Box$Reader<string>;
  readonly pointBox: Box$Reader<Point$Reader>;
  readonly choice: AllTypes$choice$Reader;
  readonly place: AllTypes$place$Reader;
} & (
  | { readonly which: "absent"; readonly absent: null; readonly ratio?: undefined; readonly blob?: undefined; }
  | { readonly which: "ratio"; readonly ratio: number; readonly absent?: undefined; readonly blob?: undefined; }
  | { readonly which: "blob"; readonly blob: Uint8Array; readonly absent?: undefined; readonly ratio?: undefined; }
  | { readonly which: undefined; readonly absent?: undefined; readonly ratio?: undefined; readonly blob?: undefined; }
);
export const AllTypes$Reader: $.StructReaderType<AllTypes$Reader> & { readonly $size: 7; readonly $get: $.GetElement<AllTypes$Reader> } = AllTypes$ReaderClass;

/** Builds a AllTypes. */
export class AllTypes$Builder implements $.StructView {
  declare readonly $isBuilder: true;
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): AllTypes$Builder {
    return new AllTypes$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): AllTypes$Builder {
    const data = this.$at(index);
    return new AllTypes$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 9 {
    return 9;
  }
  static get $pointerCount(): 37 {
    return 37;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: AllTypes$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new AllTypes$Builder(segment, data, pointers, count, 0);
    if (value.nothing !== undefined) builder.nothing = value.nothing;
    if (value.bool !== undefined) builder.bool = value.bool;
    if (value.int8 !== undefined) builder.int8 = value.int8;
    if (value.int16 !== undefined) builder.int16 = value.int16;
    if (value.int32 !== undefined) builder.int32 = value.int32;
    if (value.int64 !== undefined) builder.int64 = value.int64;
    if (value.uint8 !== undefined) builder.uint8 = value.uint8;
    if (value.uint16 !== undefined) builder.uint16 = value.uint16;
    if (value.uint32 !== undefined) builder.uint32 = value.uint32;
    if (value.uint64 !== undefined) builder.uint64 = value.uint64;
    if (value.float32 !== undefined) builder.float32 = value.float32;
    if (value.float64 !== undefined) builder.float64 = value.float64;
    if (value.color !== undefined) builder.color = value.color;
    if (value.text !== undefined) builder.text = value.text;
    if (value.data !== undefined) builder.data = value.data;
    if (value.struct !== undefined) builder.struct = value.struct;
    if (value.point !== undefined) builder.point = value.point;
    if (value.empty !== undefined) builder.empty = value.empty;
    if (value.voids !== undefined) builder.voids = value.voids;
    if (value.bools !== undefined) builder.bools = value.bools;
    if (value.int8s !== undefined) builder.int8s = value.int8s;
    if (value.int16s !== undefined) builder.int16s = value.int16s;
    if (value.int32s !== undefined) builder.int32s = value.int32s;
    if (value.int64s !== undefined) builder.int64s = value.int64s;
    if (value.uint8s !== undefined) builder.uint8s = value.uint8s;
    if (value.uint16s !== undefined) builder.uint16s = value.uint16s;
    if (value.uint32s !== undefined) builder.uint32s = value.uint32s;
    if (value.uint64s !== undefined) builder.uint64s = value.uint64s;
    if (value.float32s !== undefined) builder.float32s = value.float32s;
    if (value.float64s !== undefined) builder.float64s = value.float64s;
    if (value.colors !== undefined) builder.colors = value.colors;
    if (value.texts !== undefined) builder.texts = value.texts;
    if (value.datas !== undefined) builder.datas = value.datas;
    if (value.structs !== undefined) builder.structs = value.structs;
    if (value.points !== undefined) builder.points = value.points;
    if (value.smalls !== undefined) builder.smalls = value.smalls;
    if (value.empties !== undefined) builder.empties = value.empties;
    if (value.matrix !== undefined) builder.matrix = value.matrix;
    if (value.boolRows !== undefined) builder.boolRows = value.boolRows;
    if (value.deepTexts !== undefined) builder.deepTexts = value.deepTexts;
    if (value.pointRows !== undefined) builder.pointRows = value.pointRows;
    if (value.any !== undefined) builder.any = value.any;
    if (value.anyStruct !== undefined) builder.anyStruct = value.anyStruct;
    if (value.anyList !== undefined) builder.anyList = value.anyList;
    if (value.textBox !== undefined) builder.textBox = value.textBox;
    if (value.pointBox !== undefined) builder.pointBox = value.pointBox;
    if (value.choice !== undefined) builder.choice = value.choice;
    if (value.place !== undefined) builder.place = value.place;
    let members = 0;
    if (value.absent !== undefined) {
      builder.absent = value.absent;
      members++;
    }
    if (value.ratio !== undefined) {
      builder.ratio = value.ratio;
      members++;
    }
    if (value.blob !== undefined) {
      builder.blob = value.blob;
      members++;
    }
    if (members > 1) $.tooManyMembers("AllTypes");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 62, this.$pointers);
  }
  get which(): (typeof AllTypes$members)[number] | undefined {
    return AllTypes$members[$.getUint16(this.$segment, this.$data + 62, this.$pointers)];
  }
  get nothing(): null {
    return null;
  }
  set nothing(_value: null) {
  }
  get bool(): boolean {
    return (this.$segment.bytes[this.$data]! & 1) !== 0;
  }
  set bool(value: boolean) {
    $.setBool(this.$segment, this.$data, 0, value);
  }
  get int8(): number {
    return this.$segment.view.getInt8(this.$data + 1);
  }
  set int8(value: number) {
    $.setInt8(this.$segment, this.$data + 1, value);
  }
  get int16(): number {
    return this.$segment.view.getInt16(this.$data + 2, true);
  }
  set int16(value: number) {
    $.setInt16(this.$segment, this.$data + 2, value);
  }
  get int32(): number {
    return this.$segment.view.getInt32(this.$data + 4, true);
  }
  set int32(value: number) {
    $.setInt32(this.$segment, this.$data + 4, value);
  }
  get int64(): bigint {
    return this.$segment.view.getBigInt64(this.$data + 8, true);
  }
  set int64(value: bigint | number) {
    $.setInt64(this.$segment, this.$data + 8, value);
  }
  get uint8(): number {
    return this.$segment.view.getUint8(this.$data + 16);
  }
  set uint8(value: number) {
    $.setUint8(this.$segment, this.$data + 16, value);
  }
  get uint16(): number {
    return this.$segment.view.getUint16(this.$data + 18, true);
  }
  set uint16(value: number) {
    $.setUint16(this.$segment, this.$data + 18, value);
  }
  get uint32(): number {
    return this.$segment.view.getUint32(this.$data + 20, true);
  }
  set uint32(value: number) {
    $.setUint32(this.$segment, this.$data + 20, value);
  }
  get uint64(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 24, true);
  }
  set uint64(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 24, value);
  }
  get float32(): number {
    return this.$segment.view.getFloat32(this.$data + 32, true);
  }
  set float32(value: number) {
    $.setFloat32(this.$segment, this.$data + 32, value);
  }
  get float64(): number {
    return this.$segment.view.getFloat64(this.$data + 40, true);
  }
  set float64(value: number) {
    $.setFloat64(this.$segment, this.$data + 40, value);
  }
  get color(): Color {
    return this.$segment.view.getUint16(this.$data + 36, true);
  }
  set color(value: Color) {
    $.setUint16(this.$segment, this.$data + 36, value);
  }
  get text(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set text(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  get data(): Uint8Array {
    return $.readData(this.$segment, this.$pointers, this.$count, 1);
  }
  set data(value: Uint8Array | null) {
    $.setData(this.$segment, this.$pointers + 8, value);
  }
  initData(byteLength: number): Uint8Array {
    return $.initData(this.$segment, this.$pointers + 8, byteLength);
  }
  get struct(): AllTypes$Builder {
    return $.getStruct(this.$segment, this.$pointers + 16, AllTypes$Builder);
  }
  set struct(value: AllTypes$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 16, AllTypes$Builder, value);
  }
  initStruct(): AllTypes$Builder {
    return $.initStruct(this.$segment, this.$pointers + 16, AllTypes$Builder);
  }
  get point(): Point$Builder {
    return $.getStruct(this.$segment, this.$pointers + 24, Point$Builder);
  }
  set point(value: Point$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 24, Point$Builder, value);
  }
  initPoint(): Point$Builder {
    return $.initStruct(this.$segment, this.$pointers + 24, Point$Builder);
  }
  get empty(): Empty$Builder {
    return $.getStruct(this.$segment, this.$pointers + 32, Empty$Builder);
  }
  set empty(value: Empty$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 32, Empty$Builder, value);
  }
  initEmpty(): Empty$Builder {
    return $.initStruct(this.$segment, this.$pointers + 32, Empty$Builder);
  }
  get voids(): $.ListBuilder<null, null> {
    return $.getList(this.$segment, this.$pointers + 40, $.Void);
  }
  set voids(value: $.ListInit<null> | null) {
    $.setList(this.$segment, this.$pointers + 40, $.Void, value);
  }
  initVoids(length: number): $.ListBuilder<null, null> {
    return $.initList(this.$segment, this.$pointers + 40, $.Void, length);
  }
  get bools(): $.BoolListBuilder {
    return $.getBoolList(this.$segment, this.$pointers + 48);
  }
  set bools(value: $.ListInit<boolean> | null) {
    $.setBoolList(this.$segment, this.$pointers + 48, value);
  }
  initBools(length: number): $.BoolListBuilder {
    return $.initBoolList(this.$segment, this.$pointers + 48, length);
  }
  get int8s(): $.ListBuilder<number, number> {
    return $.getList(this.$segment, this.$pointers + 56, $.Int8);
  }
  set int8s(value: $.ListInit<number> | null) {
    $.setList(this.$segment, this.$pointers + 56, $.Int8, value);
  }
  initInt8s(length: number): $.ListBuilder<number, number> {
    return $.initList(this.$segment, this.$pointers + 56, $.Int8, length);
  }
  get int16s(): $.ListBuilder<number, number> {
    return $.getList(this.$segment, this.$pointers + 64, $.Int16);
  }
  set int16s(value: $.ListInit<number> | null) {
    $.setList(this.$segment, this.$pointers + 64, $.Int16, value);
  }
  initInt16s(length: number): $.ListBuilder<number, number> {
    return $.initList(this.$segment, this.$pointers + 64, $.Int16, length);
  }
  get int32s(): $.ListBuilder<number, number> {
    return $.getList(this.$segment, this.$pointers + 72, $.Int32);
  }
  set int32s(value: $.ListInit<number> | null) {
    $.setList(this.$segment, this.$pointers + 72, $.Int32, value);
  }
  initInt32s(length: number): $.ListBuilder<number, number> {
    return $.initList(this.$segment, this.$pointers + 72, $.Int32, length);
  }
  get int64s(): $.ListBuilder<bigint, bigint | number> {
    return $.getList(this.$segment, this.$pointers + 80, $.Int64);
  }
  set int64s(value: $.ListInit<bigint | number> | null) {
    $.setList(this.$segment, this.$pointers + 80, $.Int64, value);
  }
  initInt64s(length: number): $.ListBuilder<bigint, bigint | number> {
    return $.initList(this.$segment, this.$pointers + 80, $.Int64, length);
  }
  get uint8s(): $.ListBuilder<number, number> {
    return $.getList(this.$segment, this.$pointers + 88, $.UInt8);
  }
  set uint8s(value: $.ListInit<number> | null) {
    $.setList(this.$segment, this.$pointers + 88, $.UInt8, value);
  }
  initUint8s(length: number): $.ListBuilder<number, number> {
    return $.initList(this.$segment, this.$pointers + 88, $.UInt8, length);
  }
  get uint16s(): $.ListBuilder<number, number> {
    return $.getList(this.$segment, this.$pointers + 96, $.UInt16);
  }
  set uint16s(value: $.ListInit<number> | null) {
    $.setList(this.$segment, this.$pointers + 96, $.UInt16, value);
  }
  initUint16s(length: number): $.ListBuilder<number, number> {
    return $.initList(this.$segment, this.$pointers + 96, $.UInt16, length);
  }
  get uint32s(): $.ListBuilder<number, number> {
    return $.getList(this.$segment, this.$pointers + 104, $.UInt32);
  }
  set uint32s(value: $.ListInit<number> | null) {
    $.setList(this.$segment, this.$pointers + 104, $.UInt32, value);
  }
  initUint32s(length: number): $.ListBuilder<number, number> {
    return $.initList(this.$segment, this.$pointers + 104, $.UInt32, length);
  }
  get uint64s(): $.ListBuilder<bigint, bigint | number> {
    return $.getList(this.$segment, this.$pointers + 112, $.UInt64);
  }
  set uint64s(value: $.ListInit<bigint | number> | null) {
    $.setList(this.$segment, this.$pointers + 112, $.UInt64, value);
  }
  initUint64s(length: number): $.ListBuilder<bigint, bigint | number> {
    return $.initList(this.$segment, this.$pointers + 112, $.UInt64, length);
  }
  get float32s(): $.ListBuilder<number, number> {
    return $.getList(this.$segment, this.$pointers + 120, $.Float32);
  }
  set float32s(value: $.ListInit<number> | null) {
    $.setList(this.$segment, this.$pointers + 120, $.Float32, value);
  }
  initFloat32s(length: number): $.ListBuilder<number, number> {
    return $.initList(this.$segment, this.$pointers + 120, $.Float32, length);
  }
  get float64s(): $.ListBuilder<number, number> {
    return $.getList(this.$segment, this.$pointers + 128, $.Float64);
  }
  set float64s(value: $.ListInit<number> | null) {
    $.setList(this.$segment, this.$pointers + 128, $.Float64, value);
  }
  initFloat64s(length: number): $.ListBuilder<number, number> {
    return $.initList(this.$segment, this.$pointers + 128, $.Float64, length);
  }
  get colors(): $.ListBuilder<Color, Color> {
    return $.getList(this.$segment, this.$pointers + 136, $.UInt16);
  }
  set colors(value: $.ListInit<Color> | null) {
    $.setList(this.$segment, this.$pointers + 136, $.UInt16, value);
  }
  initColors(length: number): $.ListBuilder<Color, Color> {
    return $.initList(this.$segment, this.$pointers + 136, $.UInt16, length);
  }
  get texts(): $.ListBuilder<string, string | null> {
    return $.getList(this.$segment, this.$pointers + 144, $.Text);
  }
  set texts(value: $.ListInit<string | null> | null) {
    $.setList(this.$segment, this.$pointers + 144, $.Text, value);
  }
  initTexts(length: number): $.ListBuilder<string, string | null> {
    return $.initList(this.$segment, this.$pointers + 144, $.Text, length);
  }
  get datas(): $.ListBuilder<Uint8Array, Uint8Array | null> {
    return $.getList(this.$segment, this.$pointers + 152, $.Data);
  }
  set datas(value: $.ListInit<Uint8Array | null> | null) {
    $.setList(this.$segment, this.$pointers + 152, $.Data, value);
  }
  initDatas(length: number): $.ListBuilder<Uint8Array, Uint8Array | null> {
    return $.initList(this.$segment, this.$pointers + 152, $.Data, length);
  }
  get structs(): $.ListBuilder<AllTypes$Builder, AllTypes$Init> {
    return $.getList(this.$segment, this.$pointers + 160, AllTypes$Builder);
  }
  set structs(value: $.ListInit<AllTypes$Init> | null) {
    $.setList(this.$segment, this.$pointers + 160, AllTypes$Builder, value);
  }
  initStructs(length: number): $.ListBuilder<AllTypes$Builder, AllTypes$Init> {
    return $.initList(this.$segment, this.$pointers + 160, AllTypes$Builder, length);
  }
  get points(): $.ListBuilder<Point$Builder, Point$Init> {
    return $.getList(this.$segment, this.$pointers + 168, Point$Builder);
  }
  set points(value: $.ListInit<Point$Init> | null) {
    $.setList(this.$segment, this.$pointers + 168, Point$Builder, value);
  }
  initPoints(length: number): $.ListBuilder<Point$Builder, Point$Init> {
    return $.initList(this.$segment, this.$pointers + 168, Point$Builder, length);
  }
  get smalls(): $.ListBuilder<Small$Builder, Small$Init> {
    return $.getList(this.$segment, this.$pointers + 176, Small$Builder);
  }
  set smalls(value: $.ListInit<Small$Init> | null) {
    $.setList(this.$segment, this.$pointers + 176, Small$Builder, value);
  }
  initSmalls(length: number): $.ListBuilder<Small$Builder, Small$Init> {
    return $.initList(this.$segment, this.$pointers + 176, Small$Builder, length);
  }
  get empties(): $.ListBuilder<Empty$Builder, Empty$Init> {
    return $.getList(this.$segment, this.$pointers + 184, Empty$Builder);
  }
  set empties(value: $.ListInit<Empty$Init> | null) {
    $.setList(this.$segment, this.$pointers + 184, Empty$Builder, value);
  }
  initEmpties(length: number): $.ListBuilder<Empty$Builder, Empty$Init> {
    return $.initList(this.$segment, this.$pointers + 184, Empty$Builder, length);
  }
  get matrix(): $.ListBuilder<$.ListBuilder<number, number>, $.ListInit<number> | null> {
    return $.getList(this.$segment, this.$pointers + 192, $.ListBuilderOf($.Int32));
  }
  set matrix(value: $.ListInit<$.ListInit<number> | null> | null) {
    $.setList(this.$segment, this.$pointers + 192, $.ListBuilderOf($.Int32), value);
  }
  initMatrix(length: number): $.ListBuilder<$.ListBuilder<number, number>, $.ListInit<number> | null> {
    return $.initList(this.$segment, this.$pointers + 192, $.ListBuilderOf($.Int32), length);
  }
  get boolRows(): $.ListBuilder<$.BoolListBuilder, $.ListInit<boolean> | null> {
    return $.getList(this.$segment, this.$pointers + 200, $.BoolListBuilderElement);
  }
  set boolRows(value: $.ListInit<$.ListInit<boolean> | null> | null) {
    $.setList(this.$segment, this.$pointers + 200, $.BoolListBuilderElement, value);
  }
  initBoolRows(length: number): $.ListBuilder<$.BoolListBuilder, $.ListInit<boolean> | null> {
    return $.initList(this.$segment, this.$pointers + 200, $.BoolListBuilderElement, length);
  }
  get deepTexts(): $.ListBuilder<$.ListBuilder<$.ListBuilder<string, string | null>, $.ListInit<string | null> | null>, $.ListInit<$.ListInit<string | null> | null> | null> {
    return $.getList(this.$segment, this.$pointers + 208, $.ListBuilderOf($.ListBuilderOf($.Text)));
  }
  set deepTexts(value: $.ListInit<$.ListInit<$.ListInit<string | null> | null> | null> | null) {
    $.setList(this.$segment, this.$pointers + 208, $.ListBuilderOf($.ListBuilderOf($.Text)), value);
  }
  initDeepTexts(length: number): $.ListBuilder<$.ListBuilder<$.ListBuilder<string, string | null>, $.ListInit<string | null> | null>, $.ListInit<$.ListInit<string | null> | null> | null> {
    return $.initList(this.$segment, this.$pointers + 208, $.ListBuilderOf($.ListBuilderOf($.Text)), length);
  }
  get pointRows(): $.ListBuilder<$.ListBuilder<Point$Builder, Point$Init>, $.ListInit<Point$Init> | null> {
    return $.getList(this.$segment, this.$pointers + 216, $.ListBuilderOf(Point$Builder));
  }
  set pointRows(value: $.ListInit<$.ListInit<Point$Init> | null> | null) {
    $.setList(this.$segment, this.$pointers + 216, $.ListBuilderOf(Point$Builder), value);
  }
  initPointRows(length: number): $.ListBuilder<$.ListBuilder<Point$Builder, Point$Init>, $.ListInit<Point$Init> | null> {
    return $.initList(this.$segment, this.$pointers + 216, $.ListBuilderOf(Point$Builder), length);
  }
  get any(): $.AnyPointerBuilder {
    return new $.AnyPointerBuilder(this.$segment, this.$pointers + 224, this.$pointers + 224, 1, 0);
  }
  set any(value: $.AnyPointerInit) {
    $.setAnyPointer(this.$segment, this.$pointers + 224, value);
  }
  get anyStruct(): $.AnyStructBuilder {
    return new $.AnyStructBuilder(this.$segment, this.$pointers + 232);
  }
  set anyStruct(value: $.AnyStructInit) {
    $.setAnyStruct(this.$segment, this.$pointers + 232, value);
  }
  get anyList(): $.AnyListBuilder {
    return new $.AnyListBuilder(this.$segment, this.$pointers + 240);
  }
  set anyList(value: $.AnyListInit) {
    $.setAnyList(this.$segment, this.$pointers + 240, value);
  }
  get textBox(): Box$Builder<string, string | null> {
    return $.getStruct(this.$segment, this.$pointers + 248, Box$Builder.$with($brand0));
  }
  set textBox(value: Box$Init<string | null> | null) {
    $.setStruct(this.$segment, this.$pointers + 248, Box$Builder.$with($brand0), value);
  }
  initTextBox(): Box$Builder<string, string | null> {
    return $.initStruct(this.$segment, this.$pointers + 248, Box$Builder.$with($brand0));
  }
  get pointBox(): Box$Builder<Point$Builder, Point$Init | null> {
    return $.getStruct(this.$segment, this.$pointers + 256, Box$Builder.$with($brand2));
  }
  set pointBox(value: Box$Init<Point$Init | null> | null) {
    $.setStruct(this.$segment, this.$pointers + 256, Box$Builder.$with($brand2), value);
  }
  initPointBox(): Box$Builder<Point$Builder, Point$Init | null> {
    return $.initStruct(this.$segment, this.$pointers + 256, Box$Builder.$with($brand2));
  }
  get choice(): AllTypes$choice$Builder {
    return new AllTypes$choice$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  set choice(value: AllTypes$choice$Init) {
    AllTypes$choice$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initChoice(): AllTypes$choice$Builder {
    $.setUint16(this.$segment, this.$data + 38, 0);
    $.setBool(this.$segment, this.$data, 1, false);
    $.clearData(this.$segment, this.$data + 48, 8);
    $.clearPointer(this.$segment, this.$pointers + 264);
    $.clearData(this.$segment, this.$data + 48, 1);
    return new AllTypes$choice$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get place(): AllTypes$place$Builder {
    return new AllTypes$place$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  set place(value: AllTypes$place$Init) {
    AllTypes$place$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initPlace(): AllTypes$place$Builder {
    $.clearData(this.$segment, this.$data + 56, 4);
    $.clearPointer(this.$segment, this.$pointers + 272);
    $.clearData(this.$segment, this.$data + 60, 2);
    $.clearPointer(this.$segment, this.$pointers + 280);
    return new AllTypes$place$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get absent(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 62, this.$pointers) === 0 ? null : undefined;
  }
  set absent(_value: null) {
    $.setUint16(this.$segment, this.$data + 62, 0);
  }
  get ratio(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 62, this.$pointers) === 1 ? this.$segment.view.getFloat64(this.$data + 64, true) : undefined;
  }
  set ratio(value: number) {
    $.setUint16(this.$segment, this.$data + 62, 1);
    $.setFloat64(this.$segment, this.$data + 64, value);
  }
  get blob(): Uint8Array | undefined {
    return $.getUint16(this.$segment, this.$data + 62, this.$pointers) === 2 ? $.readData(this.$segment, this.$pointers, this.$count, 36) : undefined;
  }
  set blob(value: Uint8Array | null) {
    $.setUint16(this.$segment, this.$data + 62, 2);
    $.setData(this.$segment, this.$pointers + 288, value);
  }
  initBlob(byteLength: number): Uint8Array {
    $.setUint16(this.$segment, this.$data + 62, 2);
    return $.initData(this.$segment, this.$pointers + 288, byteLength);
  }

  /** What was built so far, as a reader. */
  $asReader(): AllTypes$Reader {
    return AllTypes$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A AllTypes as a plain object to build from; a reader or builder will do as well. */
export type AllTypes$Init = {
  readonly nothing?: null | undefined;
  readonly bool?: boolean | undefined;
  readonly int8?: number | undefined;
  readonly int16?: number | undefined;
  readonly int32?: number | undefined;
  readonly int64?: bigint | number | undefined;
  readonly uint8?: number | undefined;
  readonly uint16?: number | undefined;
  readonly uint32?: number | undefined;
  readonly uint64?: bigint | number | undefined;
  readonly float32?: number | undefined;
  readonly float64?: number | undefined;
  readonly color?: Color | undefined;
  readonly text?: string | null | undefined;
  readonly data?: Uint8Array | null | undefined;
  readonly struct?: AllTypes$Init | null | undefined;
  readonly point?: Point$Init | null | undefined;
  readonly empty?: Empty$Init | null | undefined;
  readonly voids?: $.ListInit<null> | null | undefined;
  readonly bools?: $.ListInit<boolean> | null | undefined;
  readonly int8s?: $.ListInit<number> | null | undefined;
  readonly int16s?: $.ListInit<number> | null | undefined;
  readonly int32s?: $.ListInit<number> | null | undefined;
  readonly int64s?: $.ListInit<bigint | number> | null | undefined;
  readonly uint8s?: $.ListInit<number> | null | undefined;
  readonly uint16s?: $.ListInit<number> | null | undefined;
  readonly uint32s?: $.ListInit<number> | null | undefined;
  readonly uint64s?: $.ListInit<bigint | number> | null | undefined;
  readonly float32s?: $.ListInit<number> | null | undefined;
  readonly float64s?: $.ListInit<number> | null | undefined;
  readonly colors?: $.ListInit<Color> | null | undefined;
  readonly texts?: $.ListInit<string | null> | null | undefined;
  readonly datas?: $.ListInit<Uint8Array | null> | null | undefined;
  readonly structs?: $.ListInit<AllTypes$Init> | null | undefined;
  readonly points?: $.ListInit<Point$Init> | null | undefined;
  readonly smalls?: $.ListInit<Small$Init> | null | undefined;
  readonly empties?: $.ListInit<Empty$Init> | null | undefined;
  readonly matrix?: $.ListInit<$.ListInit<number> | null> | null | undefined;
  readonly boolRows?: $.ListInit<$.ListInit<boolean> | null> | null | undefined;
  readonly deepTexts?: $.ListInit<$.ListInit<$.ListInit<string | null> | null> | null> | null | undefined;
  readonly pointRows?: $.ListInit<$.ListInit<Point$Init> | null> | null | undefined;
  readonly any?: $.AnyPointerInit | undefined;
  readonly anyStruct?: $.AnyStructInit | undefined;
  readonly anyList?: $.AnyListInit | undefined;
  readonly textBox?: Box$Init<string | null> | null | undefined;
  readonly pointBox?: Box$Init<Point$Init | null> | null | undefined;
  readonly choice?: AllTypes$choice$Init | undefined;
  readonly place?: AllTypes$place$Init | undefined;
} & (
  | { readonly which?: "absent" | undefined; readonly absent: null; readonly ratio?: undefined; readonly blob?: undefined; }
  | { readonly which?: "ratio" | undefined; readonly ratio: number; readonly absent?: undefined; readonly blob?: undefined; }
  | { readonly which?: "blob" | undefined; readonly blob: Uint8Array | null; readonly absent?: undefined; readonly ratio?: undefined; }
  | { readonly which: undefined; readonly absent?: undefined; readonly ratio?: undefined; readonly blob?: undefined; }
);
/** A AllTypes as a plain object with everything in it. */
export type AllTypes$Object = {
  nothing: null;
  bool: boolean;
  int8: number;
  int16: number;
  int32: number;
  int64: bigint;
  uint8: number;
  uint16: number;
  uint32: number;
  uint64: bigint;
  float32: number;
  float64: number;
  color: Color;
  text: string;
  data: Uint8Array;
  struct: AllTypes$Object | null;
  point: Point$Object | null;
  empty: Empty$Object | null;
  voids: null[];
  bools: boolean[];
  int8s: number[];
  int16s: number[];
  int32s: number[];
  int64s: bigint[];
  uint8s: number[];
  uint16s: number[];
  uint32s: number[];
  uint64s: bigint[];
  float32s: number[];
  float64s: number[];
  colors: Color[];
  texts: string[];
  datas: Uint8Array[];
  structs: AllTypes$Object[];
  points: Point$Object[];
  smalls: Small$Object[];
  empties: Empty$Object[];
  matrix: (number[])[];
  boolRows: (boolean[])[];
  deepTexts: ((string[])[])[];
  pointRows: (Point$Object[])[];
  any: $.AnyPointerReader;
  anyStruct: $.AnyStructReader;
  anyList: $.AnyListReader;
  textBox: Box$Object<string> | null;
  pointBox: Box$Object<Point$Reader> | null;
  choice: AllTypes$choice$Object;
  place: AllTypes$place$Object;
} & (
  | { which: "absent"; absent: null }
  | { which: "ratio"; ratio: number }
  | { which: "blob"; blob: Uint8Array }
  | { which: undefined }
);

/** The pointer fields of a AllTypes, for `has`, `clear`, `disown` and `adopt`. */
export const AllTypes$fields: {
  readonly text: $.PointerField<AllTypes$Reader | AllTypes$Builder, string>;
  readonly data: $.PointerField<AllTypes$Reader | AllTypes$Builder, Uint8Array>;
  readonly struct: $.PointerField<AllTypes$Reader | AllTypes$Builder, AllTypes$Builder>;
  readonly point: $.PointerField<AllTypes$Reader | AllTypes$Builder, Point$Builder>;
  readonly empty: $.PointerField<AllTypes$Reader | AllTypes$Builder, Empty$Builder>;
  readonly voids: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.ListBuilder<null, null>>;
  readonly bools: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.BoolListBuilder>;
  readonly int8s: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.ListBuilder<number, number>>;
  readonly int16s: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.ListBuilder<number, number>>;
  readonly int32s: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.ListBuilder<number, number>>;
  readonly int64s: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.ListBuilder<bigint, bigint | number>>;
  readonly uint8s: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.ListBuilder<number, number>>;
  readonly uint16s: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.ListBuilder<number, number>>;
  readonly uint32s: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.ListBuilder<number, number>>;
  readonly uint64s: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.ListBuilder<bigint, bigint | number>>;
  readonly float32s: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.ListBuilder<number, number>>;
  readonly float64s: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.ListBuilder<number, number>>;
  readonly colors: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.ListBuilder<Color, Color>>;
  readonly texts: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.ListBuilder<string, string | null>>;
  readonly datas: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.ListBuilder<Uint8Array, Uint8Array | null>>;
  readonly structs: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.ListBuilder<AllTypes$Builder, AllTypes$Init>>;
  readonly points: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.ListBuilder<Point$Builder, Point$Init>>;
  readonly smalls: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.ListBuilder<Small$Builder, Small$Init>>;
  readonly empties: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.ListBuilder<Empty$Builder, Empty$Init>>;
  readonly matrix: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.ListBuilder<$.ListBuilder<number, number>, $.ListInit<number> | null>>;
  readonly boolRows: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.ListBuilder<$.BoolListBuilder, $.ListInit<boolean> | null>>;
  readonly deepTexts: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.ListBuilder<$.ListBuilder<$.ListBuilder<string, string | null>, $.ListInit<string | null> | null>, $.ListInit<$.ListInit<string | null> | null> | null>>;
  readonly pointRows: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.ListBuilder<$.ListBuilder<Point$Builder, Point$Init>, $.ListInit<Point$Init> | null>>;
  readonly any: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.AnyPointerBuilder>;
  readonly anyStruct: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.AnyStructBuilder>;
  readonly anyList: $.PointerField<AllTypes$Reader | AllTypes$Builder, $.AnyListBuilder>;
  readonly textBox: $.PointerField<AllTypes$Reader | AllTypes$Builder, Box$Builder<string, string | null>>;
  readonly pointBox: $.PointerField<AllTypes$Reader | AllTypes$Builder, Box$Builder<Point$Builder, Point$Init | null>>;
  readonly blob: $.PointerField<AllTypes$Reader | AllTypes$Builder, Uint8Array>;
} = {
  text: { index: 0 },
  data: { index: 1 },
  struct: { index: 2 },
  point: { index: 3 },
  empty: { index: 4 },
  voids: { index: 5 },
  bools: { index: 6 },
  int8s: { index: 7 },
  int16s: { index: 8 },
  int32s: { index: 9 },
  int64s: { index: 10 },
  uint8s: { index: 11 },
  uint16s: { index: 12 },
  uint32s: { index: 13 },
  uint64s: { index: 14 },
  float32s: { index: 15 },
  float64s: { index: 16 },
  colors: { index: 17 },
  texts: { index: 18 },
  datas: { index: 19 },
  structs: { index: 20 },
  points: { index: 21 },
  smalls: { index: 22 },
  empties: { index: 23 },
  matrix: { index: 24 },
  boolRows: { index: 25 },
  deepTexts: { index: 26 },
  pointRows: { index: 27 },
  any: { index: 28 },
  anyStruct: { index: 29 },
  anyList: { index: 30 },
  textBox: { index: 31 },
  pointBox: { index: 32 },
  blob: { index: 36, union: 62, member: 2 },
};

export const AllTypes$schema: $.RawSchema = {
  id: 0xd20456167efbe81cn,
  node: "UAUE/xzo+34WVgTSAFEQAQn/MU1eei8cDZsARSUHAwEfEQ3KERkHAAAxFS8L/2FsbC10eXBlAnMuY2FwbnA6QWxsVHlwZXMAAVHMAwQAAAQBAAAThQVCAAAP/P///w/8////AQEUAQEAABNtBSoAABNoBQETaAUBEQIBFAECAAATXQUqAAATWAUBE1gFAREDARQBAwAAE00FMgAAE0gFARNIBQERBAEUAQQAABM9BTIAABM4BQETOAUBEQUBFAEFAAATLQUyAAATKAUBEygFAREGEBQBBgAAEx0FMgAAExgFARMYBQERBwkUAQcAABMNBToAABMIBQETCAUBEQgFFAEIAAAT/QQ6AAAT+AQBE/gEAREJAxQBCQAAE+0EOgAAE+gEARPoBAERCggUAQoAABPdBEIAABPYBAET2AQBEQsFFAELAAATzQRCAAATyAQBE8gEAREMEhQBDAAAE70EMgAAE7gEAhO8BAEBDRQBDQAAE7EEKgAAE6wEAROsBAERDgEUAQ4AABOhBCoAABOcBAETnAQBEQ8CFAEPAAATkQQ6AAATjAQCE5AEAREQAxQBEAAAE4UEMgAAE4AEAhOEBAEREQQUAREAABN5BDIAABN0BAITeAQBERIFFAESAAATbQQyAABTaAQBARNsBAEREwYUARMAABNhBDIAAFNcBAEBE2QEAREUBxQBFAAAE1kEMgAAU1QEAQETXAQBERUIFAEVAAATUQQ6AABTTAQBARNUBAERFgkUARYAABNJBDoAAFNEBAEBE0wEAREXChQBFwAAE0EEOgAAUzwEAQETRAQBERgLFAEYAAATOQQ6AABTNAQBARM8BAERGQwUARkAABMxBEIAAFMsBAEBEzQEAREaDRQBGgAAEykEQgAAUyQEAQETLAQBERsOFAEbAAATIQRCAABTHAQBARMkBAERHA8UARwAABMZBEoAAFMYBAEBEyAEAREdEBQBHQAAExUESgAAUxQEAQETHAQBER4RFAEeAAATEQQ6AABTDAQBARMYBAERHxIUAR8AABMNBDIAAFMIBAEBExAEAREgExQBIAAAEwUEMgAAUgQBARMIBAERIRQUASEAABP9A0IAAFP4AwEBEwQEAREiFRQBIgAAE/kDOgAAU/QDAQESBAERIxYUASMAABP1AzoAAFPwAwEBE/wDAREkFxQBJAAAE/EDQgAAU+wDAQET+AMBESUYFAElAAAT7QM6AABT6AMBARP4AwERJhkUASYAABPtA0oAAFPsAwEBE/wDAREnGhQBJwAAE/EDUgAAU/ADAQETCAQBESgbFAEoAAAT/QNSAABT/AMBARMQBAERKRwUASkAABMFBCIAABIEARIEAREqHRQBKgAAE/UDUgAAE/QDAhP4AwERKx4UASsAABPtA0IAABPoAwIT7AMBESwfFAEsAAAT4QNCAABT3AMCARMEBAERLSAUAS0AABP5A0oAAFP4AwIBEyQEAQEuAQH/cUFYWoCJV78AExkEOgACAS8BAf+eW1bXapOwrwATAQQyAAINMP//FAE6AAAT6QM6AAAP/P///w/8////HTH+/wgUATsAABPRAzIAABPMAwETzAMBHTL9/yQUATwAABPBAyoAABO8AwETvAMBf25vdGhpbmcPYm9vbAEBAQEPaW50OAECAQIfaW50MTYBAwEDH2ludDMyAQQBBB9pbnQ2NAEFAQUfdWludDgBBgEGP3VpbnQxNgEHAQc/dWludDMyAQgBCD91aW50NjQBCQEJf2Zsb2F0MzIBCgEKf2Zsb2F0NjQBCwELH2NvbG9yAQ//Mg92LE6DP/cAAQ8PdGV4dAEMAQwPZGF0YQENAQ0/c3RydWN0ARD/HOj7fhZWBNIAARAfcG9pbnQBEP+CCxhTsxT2ogABEB9lbXB0eQEQ/zZj1ZL69662AAEQH3ZvaWRzAQ4P/P///wEOH2Jvb2xzAQ4QAQEBAQ4faW50OHMBDhABAQIBDj9pbnQxNnMBDhABAQMBDj9pbnQzMnMBDhABAQQBDj9pbnQ2NHMBDhABAQUBDj91aW50OHMBDhABAQYBDn91aW50MTZzAQ4QAQEHAQ5/dWludDMycwEOEAEBCAEOf3VpbnQ2NHMBDhABAQkBDv9mbG9hdDMycwAAAAEOEAEBCgEO/2Zsb2F0NjRzAAAAAQ4QAQELAQ4/Y29sb3JzAQ4QAgEP/zIPdixOgz/3AAEOH3RleHRzAQ4QAQEMAQ4fZGF0YXMBDhABAQ0BDn9zdHJ1Y3RzAQ4QAgEQ/xzo+34WVgTSAAEOP3BvaW50cwEOEAIBEP+CCxhTsxT2ogABDj9zbWFsbHMBDhACARD/8/lPU6pBUOsAAQ5/ZW1wdGllcwEOEAIBEP82Y9WS+veutgABDj9tYXRyaXgBDlABAQEOEAEBBAEO/2Jvb2xSb3dzAAAAAQ5QAQEBDhABAQEBDv9kZWVwVGV4dAABcwEOUAEBAQ5QAQEBDhABAQwBDv9wb2ludFJvdwABcwEOUAEBAQ4QAgEQ/4ILGFOzFPaiAAEOB2FueQESARL/YW55U3RydWMAAXQBEgQBARJ/YW55TGlzdAESBAIBEn90ZXh0Qm94ARD/dXHBDmsHesUAQAERARdRBAEB/3VxwQ5rB3rFABEBF1EEAQEBARABAQwBEP9wb2ludEJveAAAAAEQ/3VxwQ5rB3rFAEABEQEXUQQBAf91ccEOawd6xQARARdRBAEBAQEQAgEQ/4ILGFOzFPaiAAEQP2Nob2ljZR9wbGFjZT9hYnNlbnQfcmF0aW8BCwELD2Jsb2IBDQEN",
  dependencies: () => [Color$schema, AllTypes$schema, Point$schema, Empty$schema, Small$schema, Box$schema, AllTypes$choice$schema, AllTypes$place$schema],
};

const AllTypes$choice$members = ["none", "flag", "number", "name", "numbers", "pair", "tree"] as const;

class AllTypes$choice$ReaderClass {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): AllTypes$choice$Reader {
    return new AllTypes$choice$ReaderClass(segment, data, pointers, count, depth) as unknown as AllTypes$choice$Reader;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 38, this.$pointers);
  }
  get which(): (typeof AllTypes$choice$members)[number] | undefined {
    return AllTypes$choice$members[$.getUint16(this.$segment, this.$data + 38, this.$pointers)];
  }
  get none(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 38, this.$pointers) === 0 ? null : undefined;
  }
  get flag(): boolean | undefined {
    return $.getUint16(this.$segment, this.$data + 38, this.$pointers) === 1 ? $.getBool(this.$segment, this.$data, this.$pointers, 1) : undefined;
  }
  get number(): bigint | undefined {
    return $.getUint16(this.$segment, this.$data + 38, this.$pointers) === 2 ? $.getInt64(this.$segment, this.$data + 48, this.$pointers) : undefined;
  }
  get name(): string | undefined {
    return $.getUint16(this.$segment, this.$data + 38, this.$pointers) === 3 ? $.readText(this.$segment, this.$pointers, this.$count, 33) : undefined;
  }
  get numbers(): $.ListReader<number> | undefined {
    return $.getUint16(this.$segment, this.$data + 38, this.$pointers) === 4 ? $.readList(this.$segment, this.$pointers, this.$count, 33, this.$depth, $.Int16) : undefined;
  }
  get pair(): AllTypes$choice$pair$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 38, this.$pointers) === 5 ? new AllTypes$choice$pair$Reader(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  get tree(): AllTypes$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 38, this.$pointers) === 6 ? $.readStruct(this.$segment, this.$pointers, this.$count, 33, this.$depth, AllTypes$Reader.$of) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): AllTypes$choice$Object {
    return {
      ...$.unionToObject(this, { tree: 33 }),
    } as AllTypes$choice$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Reads a AllTypes.choice. */
export type AllTypes$choice$Reader = $.StructReader<AllTypes$choice$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
} & (
  | { readonly which: "none"; readonly none: null; readonly flag?: undefined; readonly number?: undefined; readonly name?: undefined; readonly numbers?: undefined; readonly pair?: undefined; readonly tree?: undefined; }
  | { readonly which: "flag"; readonly flag: boolean; readonly none?: undefined; readonly number?: undefined; readonly name?: undefined; readonly numbers?: undefined; readonly pair?: undefined; readonly tree?: undefined; }
  | { readonly which: "number"; readonly number: bigint; readonly none?: undefined; readonly flag?: undefined; readonly name?: undefined; readonly numbers?: undefined; readonly pair?: undefined; readonly tree?: undefined; }
  | { readonly which: "name"; readonly name: string; readonly none?: undefined; readonly flag?: undefined; readonly number?: undefined; readonly numbers?: undefined; readonly pair?: undefined; readonly tree?: undefined; }
  | { readonly which: "numbers"; readonly numbers: $.ListReader<number>; readonly none?: undefined; readonly flag?: undefined; readonly number?: undefined; readonly name?: undefined; readonly pair?: undefined; readonly tree?: undefined; }
  | { readonly which: "pair"; readonly pair: AllTypes$choice$pair$Reader; readonly none?: undefined; readonly flag?: undefined; readonly number?: undefined; readonly name?: undefined; readonly numbers?: undefined; readonly tree?: undefined; }
  | { readonly which: "tree"; readonly tree: AllTypes$Reader; readonly none?: undefined; readonly flag?: undefined; readonly number?: undefined; readonly name?: undefined; readonly numbers?: undefined; readonly pair?: undefined; }
  | { readonly which: undefined; readonly none?: undefined; readonly flag?: undefined; readonly number?: undefined; readonly name?: undefined; readonly numbers?: undefined; readonly pair?: undefined; readonly tree?: undefined; }
);
export const AllTypes$choice$Reader: $.StructReaderType<AllTypes$choice$Reader> = AllTypes$choice$ReaderClass;

/** Builds a AllTypes.choice. */
export class AllTypes$choice$Builder implements $.StructView {
  declare readonly $isBuilder: true;
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): AllTypes$choice$Builder {
    return new AllTypes$choice$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: AllTypes$choice$Init): void {
    const builder = new AllTypes$choice$Builder(segment, data, pointers, count, 0);
    let members = 0;
    if (value.none !== undefined) {
      builder.none = value.none;
      members++;
    }
    if (value.flag !== undefined) {
      builder.flag = value.flag;
      members++;
    }
    if (value.number !== undefined) {
      builder.number = value.number;
      members++;
    }
    if (value.name !== undefined) {
      builder.name = value.name;
      members++;
    }
    if (value.numbers !== undefined) {
      builder.numbers = value.numbers;
      members++;
    }
    if (value.pair !== undefined) {
      builder.pair = value.pair;
      members++;
    }
    if (value.tree !== undefined) {
      builder.tree = value.tree;
      members++;
    }
    if (members > 1) $.tooManyMembers("AllTypes.choice");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 38, this.$pointers);
  }
  get which(): (typeof AllTypes$choice$members)[number] | undefined {
    return AllTypes$choice$members[$.getUint16(this.$segment, this.$data + 38, this.$pointers)];
  }
  get none(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 38, this.$pointers) === 0 ? null : undefined;
  }
  set none(_value: null) {
    $.setUint16(this.$segment, this.$data + 38, 0);
  }
  get flag(): boolean | undefined {
    return $.getUint16(this.$segment, this.$data + 38, this.$pointers) === 1 ? (this.$segment.bytes[this.$data]! & 2) !== 0 : undefined;
  }
  set flag(value: boolean) {
    $.setUint16(this.$segment, this.$data + 38, 1);
    $.setBool(this.$segment, this.$data, 1, value);
  }
  get number(): bigint | undefined {
    return $.getUint16(this.$segment, this.$data + 38, this.$pointers) === 2 ? this.$segment.view.getBigInt64(this.$data + 48, true) : undefined;
  }
  set number(value: bigint | number) {
    $.setUint16(this.$segment, this.$data + 38, 2);
    $.setInt64(this.$segment, this.$data + 48, value);
  }
  get name(): string | undefined {
    return $.getUint16(this.$segment, this.$data + 38, this.$pointers) === 3 ? $.readText(this.$segment, this.$pointers, this.$count, 33) : undefined;
  }
  set name(value: string | null) {
    $.setUint16(this.$segment, this.$data + 38, 3);
    $.setText(this.$segment, this.$pointers + 264, value);
  }
  get numbers(): $.ListBuilder<number, number> | undefined {
    return $.getUint16(this.$segment, this.$data + 38, this.$pointers) === 4 ? $.getList(this.$segment, this.$pointers + 264, $.Int16) : undefined;
  }
  set numbers(value: $.ListInit<number> | null) {
    $.setUint16(this.$segment, this.$data + 38, 4);
    $.setList(this.$segment, this.$pointers + 264, $.Int16, value);
  }
  initNumbers(length: number): $.ListBuilder<number, number> {
    $.setUint16(this.$segment, this.$data + 38, 4);
    return $.initList(this.$segment, this.$pointers + 264, $.Int16, length);
  }
  get pair(): AllTypes$choice$pair$Builder | undefined {
    return $.getUint16(this.$segment, this.$data + 38, this.$pointers) === 5 ? new AllTypes$choice$pair$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  set pair(value: AllTypes$choice$pair$Init) {
    this.initPair();
    AllTypes$choice$pair$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initPair(): AllTypes$choice$pair$Builder {
    $.setUint16(this.$segment, this.$data + 38, 5);
    $.clearPointer(this.$segment, this.$pointers + 264);
    $.clearData(this.$segment, this.$data + 48, 1);
    return new AllTypes$choice$pair$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get tree(): AllTypes$Builder | undefined {
    return $.getUint16(this.$segment, this.$data + 38, this.$pointers) === 6 ? $.getStruct(this.$segment, this.$pointers + 264, AllTypes$Builder) : undefined;
  }
  set tree(value: AllTypes$Init | null) {
    $.setUint16(this.$segment, this.$data + 38, 6);
    $.setStruct(this.$segment, this.$pointers + 264, AllTypes$Builder, value);
  }
  initTree(): AllTypes$Builder {
    $.setUint16(this.$segment, this.$data + 38, 6);
    return $.initStruct(this.$segment, this.$pointers + 264, AllTypes$Builder);
  }

  /** What was built so far, as a reader. */
  $asReader(): AllTypes$choice$Reader {
    return AllTypes$choice$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A AllTypes.choice as a plain object to build from; a reader or builder will do as well. */
export type AllTypes$choice$Init = {
} & (
  | { readonly which?: "none" | undefined; readonly none: null; readonly flag?: undefined; readonly number?: undefined; readonly name?: undefined; readonly numbers?: undefined; readonly pair?: undefined; readonly tree?: undefined; }
  | { readonly which?: "flag" | undefined; readonly flag: boolean; readonly none?: undefined; readonly number?: undefined; readonly name?: undefined; readonly numbers?: undefined; readonly pair?: undefined; readonly tree?: undefined; }
  | { readonly which?: "number" | undefined; readonly number: bigint | number; readonly none?: undefined; readonly flag?: undefined; readonly name?: undefined; readonly numbers?: undefined; readonly pair?: undefined; readonly tree?: undefined; }
  | { readonly which?: "name" | undefined; readonly name: string | null; readonly none?: undefined; readonly flag?: undefined; readonly number?: undefined; readonly numbers?: undefined; readonly pair?: undefined; readonly tree?: undefined; }
  | { readonly which?: "numbers" | undefined; readonly numbers: $.ListInit<number> | null; readonly none?: undefined; readonly flag?: undefined; readonly number?: undefined; readonly name?: undefined; readonly pair?: undefined; readonly tree?: undefined; }
  | { readonly which?: "pair" | undefined; readonly pair: AllTypes$choice$pair$Init; readonly none?: undefined; readonly flag?: undefined; readonly number?: undefined; readonly name?: undefined; readonly numbers?: undefined; readonly tree?: undefined; }
  | { readonly which?: "tree" | undefined; readonly tree: AllTypes$Init | null; readonly none?: undefined; readonly flag?: undefined; readonly number?: undefined; readonly name?: undefined; readonly numbers?: undefined; readonly pair?: undefined; }
  | { readonly which: undefined; readonly none?: undefined; readonly flag?: undefined; readonly number?: undefined; readonly name?: undefined; readonly numbers?: undefined; readonly pair?: undefined; readonly tree?: undefined; }
);
/** A AllTypes.choice as a plain object with everything in it. */
export type AllTypes$choice$Object = {
} & (
  | { which: "none"; none: null }
  | { which: "flag"; flag: boolean }
  | { which: "number"; number: bigint }
  | { which: "name"; name: string }
  | { which: "numbers"; numbers: number[] }
  | { which: "pair"; pair: AllTypes$choice$pair$Object }
  | { which: "tree"; tree: AllTypes$Object | null }
  | { which: undefined }
);

/** The pointer fields of a AllTypes.choice, for `has`, `clear`, `disown` and `adopt`. */
export const AllTypes$choice$fields: {
  readonly name: $.PointerField<AllTypes$choice$Reader | AllTypes$choice$Builder, string>;
  readonly numbers: $.PointerField<AllTypes$choice$Reader | AllTypes$choice$Builder, $.ListBuilder<number, number>>;
  readonly tree: $.PointerField<AllTypes$choice$Reader | AllTypes$choice$Builder, AllTypes$Builder>;
} = {
  name: { index: 33, union: 38, member: 3 },
  numbers: { index: 33, union: 38, member: 4 },
  tree: { index: 33, union: 38, member: 6 },
};

export const AllTypes$choice$schema: $.RawSchema = {
  id: 0xbf5789805a584171n,
  node: "UAUE/3FBWFqAiVe/AFEZAQn/HOj7fhZWBNIAVSUHAQcBEzENAgEAATERjwH/YWxsLXR5cGUDcy5jYXBucDpBbGxUeXBlcy5jaG9pY2UAURwDBAz//xQBLgAAEbUqAAAP/P///w/8////HQH+/wEUAS8AABGdKgAAEZgBEZgBHQL9/wYUATAAABGNOgAAEYgBEYgBHQP8/yEUATEAABF9KgAAEXgBEXgBHQT7/yEUATIAABFtQgAAUWgBARFwAQ0F+v8BAf8cHYnevTI98gARZSoAAh0G+f8hFAE1AAARTSoAABFIAhFMAQ9ub25lD2ZsYWcBAQEBP251bWJlcgEFAQUPbmFtZQEMAQx/bnVtYmVycwEOEAEBAwEOD3BhaXIPdHJlZQEQ/xzo+34WVgTSAAEQ",
  dependencies: () => [AllTypes$choice$pair$schema, AllTypes$schema],
};

/** Reads a AllTypes.choice.pair. */
export class AllTypes$choice$pair$Reader implements $.StructReader<AllTypes$choice$pair$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): AllTypes$choice$pair$Reader {
    return new AllTypes$choice$pair$Reader(segment, data, pointers, count, depth);
  }

  get left(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 33);
  }
  get right(): number {
    return $.getUint8(this.$segment, this.$data + 48, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): AllTypes$choice$pair$Object {
    return {
      left: this.left,
      right: this.right,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a AllTypes.choice.pair. */
export class AllTypes$choice$pair$Builder implements $.StructView {
  declare readonly $isBuilder: true;
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): AllTypes$choice$pair$Builder {
    return new AllTypes$choice$pair$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: AllTypes$choice$pair$Init): void {
    const builder = new AllTypes$choice$pair$Builder(segment, data, pointers, count, 0);
    if (value.left !== undefined) builder.left = value.left;
    if (value.right !== undefined) builder.right = value.right;
  }

  get left(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 33);
  }
  set left(value: string | null) {
    $.setText(this.$segment, this.$pointers + 264, value);
  }
  get right(): number {
    return this.$segment.view.getUint8(this.$data + 48);
  }
  set right(value: number) {
    $.setUint8(this.$segment, this.$data + 48, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): AllTypes$choice$pair$Reader {
    return AllTypes$choice$pair$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A AllTypes.choice.pair as a plain object to build from; a reader or builder will do as well. */
export interface AllTypes$choice$pair$Init {
  readonly left?: string | null | undefined;
  readonly right?: number | undefined;
}
/** A AllTypes.choice.pair as a plain object with everything in it. */
export interface AllTypes$choice$pair$Object {
  left: string;
  right: number;
}

/** The pointer fields of a AllTypes.choice.pair, for `has`, `clear`, `disown` and `adopt`. */
export const AllTypes$choice$pair$fields: {
  readonly left: $.PointerField<AllTypes$choice$pair$Reader | AllTypes$choice$pair$Builder, string>;
} = {
  left: { index: 33 },
};

export const AllTypes$choice$pair$schema: $.RawSchema = {
  id: 0xf23d32bdde891d1cn,
  node: "UAQE/xwdid69Mj3yAFEgAQn/cUFYWoCJV78AFSUHATENKgEAAREVZ/9hbGwtdHlwZQNzLmNhcG5wOkFsbFR5cGVzLmNob2ljZS4PcGFpclEIAgQQIRQBMxElKgAAESABESABEQEwFAE0ERkyAAARFAERFAEPbGVmdAEMAQwfcmlnaHQBBgEG",
  dependencies: () => [],
};

/** Reads a AllTypes.place. */
export class AllTypes$place$Reader implements $.StructReader<AllTypes$place$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): AllTypes$place$Reader {
    return new AllTypes$place$Reader(segment, data, pointers, count, depth);
  }

  get latitude(): number {
    return $.getFloat32(this.$segment, this.$data + 56, this.$pointers);
  }
  get label(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 34);
  }
  get detail(): AllTypes$place$detail$Reader {
    return new AllTypes$place$detail$Reader(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): AllTypes$place$Object {
    return {
      latitude: this.latitude,
      label: this.label,
      detail: this.detail.$toObject(),
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a AllTypes.place. */
export class AllTypes$place$Builder implements $.StructView {
  declare readonly $isBuilder: true;
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): AllTypes$place$Builder {
    return new AllTypes$place$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: AllTypes$place$Init): void {
    const builder = new AllTypes$place$Builder(segment, data, pointers, count, 0);
    if (value.latitude !== undefined) builder.latitude = value.latitude;
    if (value.label !== undefined) builder.label = value.label;
    if (value.detail !== undefined) builder.detail = value.detail;
  }

  get latitude(): number {
    return this.$segment.view.getFloat32(this.$data + 56, true);
  }
  set latitude(value: number) {
    $.setFloat32(this.$segment, this.$data + 56, value);
  }
  get label(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 34);
  }
  set label(value: string | null) {
    $.setText(this.$segment, this.$pointers + 272, value);
  }
  get detail(): AllTypes$place$detail$Builder {
    return new AllTypes$place$detail$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  set detail(value: AllTypes$place$detail$Init) {
    AllTypes$place$detail$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initDetail(): AllTypes$place$detail$Builder {
    $.clearData(this.$segment, this.$data + 60, 2);
    $.clearPointer(this.$segment, this.$pointers + 280);
    return new AllTypes$place$detail$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }

  /** What was built so far, as a reader. */
  $asReader(): AllTypes$place$Reader {
    return AllTypes$place$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A AllTypes.place as a plain object to build from; a reader or builder will do as well. */
export interface AllTypes$place$Init {
  readonly latitude?: number | undefined;
  readonly label?: string | null | undefined;
  readonly detail?: AllTypes$place$detail$Init | undefined;
}
/** A AllTypes.place as a plain object with everything in it. */
export interface AllTypes$place$Object {
  latitude: number;
  label: string;
  detail: AllTypes$place$detail$Object;
}

/** The pointer fields of a AllTypes.place, for `has`, `clear`, `disown` and `adopt`. */
export const AllTypes$place$fields: {
  readonly label: $.PointerField<AllTypes$place$Reader | AllTypes$place$Builder, string>;
} = {
  label: { index: 34 },
};

export const AllTypes$place$schema: $.RawSchema = {
  id: 0xafb0936ad7565b9en,
  node: "UAQE/55bVtdqk7CvAFEZAQn/HOj7fhZWBNIAFSUHAREN+gABERGv/2FsbC10eXBlAnMuY2FwbnA6QWxsVHlwZXM/LnBsYWNlUQwDBBAOFAE2AAARRUoAABFEARFEAREBIhQBNwAAETkyAAARNAERNAEBAgEB/xT20wjesZzJABEpOgAC/2xhdGl0dWRlAAAAAQoBCh9sYWJlbAEMAQw/ZGV0YWls",
  dependencies: () => [AllTypes$place$detail$schema],
};

/** Reads a AllTypes.place.detail. */
export class AllTypes$place$detail$Reader implements $.StructReader<AllTypes$place$detail$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): AllTypes$place$detail$Reader {
    return new AllTypes$place$detail$Reader(segment, data, pointers, count, depth);
  }

  get floor(): number {
    return $.getInt16(this.$segment, this.$data + 60, this.$pointers);
  }
  get notes(): $.ListReader<string> {
    return $.readList(this.$segment, this.$pointers, this.$count, 35, this.$depth, $.Text);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): AllTypes$place$detail$Object {
    return {
      floor: this.floor,
      notes: this.notes.toArray(),
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a AllTypes.place.detail. */
export class AllTypes$place$detail$Builder implements $.StructView {
  declare readonly $isBuilder: true;
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): AllTypes$place$detail$Builder {
    return new AllTypes$place$detail$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: AllTypes$place$detail$Init): void {
    const builder = new AllTypes$place$detail$Builder(segment, data, pointers, count, 0);
    if (value.floor !== undefined) builder.floor = value.floor;
    if (value.notes !== undefined) builder.notes = value.notes;
  }

  get floor(): number {
    return this.$segment.view.getInt16(this.$data + 60, true);
  }
  set floor(value: number) {
    $.setInt16(this.$segment, this.$data + 60, value);
  }
  get notes(): $.ListBuilder<string, string | null> {
    return $.getList(this.$segment, this.$pointers + 280, $.Text);
  }
  set notes(value: $.ListInit<string | null> | null) {
    $.setList(this.$segment, this.$pointers + 280, $.Text, value);
  }
  initNotes(length: number): $.ListBuilder<string, string | null> {
    return $.initList(this.$segment, this.$pointers + 280, $.Text, length);
  }

  /** What was built so far, as a reader. */
  $asReader(): AllTypes$place$detail$Reader {
    return AllTypes$place$detail$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A AllTypes.place.detail as a plain object to build from; a reader or builder will do as well. */
export interface AllTypes$place$detail$Init {
  readonly floor?: number | undefined;
  readonly notes?: $.ListInit<string | null> | null | undefined;
}
/** A AllTypes.place.detail as a plain object with everything in it. */
export interface AllTypes$place$detail$Object {
  floor: number;
  notes: string[];
}

/** The pointer fields of a AllTypes.place.detail, for `has`, `clear`, `disown` and `adopt`. */
export const AllTypes$place$detail$fields: {
  readonly notes: $.PointerField<AllTypes$place$detail$Reader | AllTypes$place$detail$Builder, $.ListBuilder<string, string | null>>;
} = {
  notes: { index: 35 },
};

export const AllTypes$place$detail$schema: $.RawSchema = {
  id: 0xc99cb1de08d3f614n,
  node: "UAQE/xT20wjesZzJAFEfAQn/nltW12qTsK8AFSUHATENMgEAAREVZ/9hbGwtdHlwZQNzLmNhcG5wOkFsbFR5cGVzLnBsYWNlLmQfZXRhaWxRCAIEEB4UATgRJTIAABEgAREgAREBIxQBOREZMgAAURQBAREcAR9mbG9vcgEDAQMfbm90ZXMBDhABAQwBDg==",
  dependencies: () => [],
};

const $brand0 = {
  get T() {
    return $.Text;
  },
};
const $brand1 = {
  get T() {
    return $.Text;
  },
};
const $brand2 = {
  get T() {
    return $.structPointerBuilder(Point$Builder);
  },
};
const $brand3 = {
  get T() {
    return $.structPointer(Point$Reader);
  },
};

export const Point: {
  readonly Reader: typeof Point$Reader;
  readonly Builder: typeof Point$Builder;
  readonly schema: typeof Point$schema;
} = {
  Reader: Point$Reader,
  Builder: Point$Builder,
  schema: Point$schema,
};
export declare namespace Point {
  type Reader = Point$Reader;
  type Builder = Point$Builder;
  type Init = Point$Init;
  type Object = Point$Object;
}

export const Small: {
  readonly Reader: typeof Small$Reader;
  readonly Builder: typeof Small$Builder;
  readonly schema: typeof Small$schema;
} = {
  Reader: Small$Reader,
  Builder: Small$Builder,
  schema: Small$schema,
};
export declare namespace Small {
  type Reader = Small$Reader;
  type Builder = Small$Builder;
  type Init = Small$Init;
  type Object = Small$Object;
}

export const Empty: {
  readonly Reader: typeof Empty$Reader;
  readonly Builder: typeof Empty$Builder;
  readonly schema: typeof Empty$schema;
} = {
  Reader: Empty$Reader,
  Builder: Empty$Builder,
  schema: Empty$schema,
};
export declare namespace Empty {
  type Reader = Empty$Reader;
  type Builder = Empty$Builder;
  type Init = Empty$Init;
  type Object = Empty$Object;
}

export const Box: {
  readonly Reader: typeof Box$Reader;
  readonly Builder: typeof Box$Builder;
  readonly fields: typeof Box$fields;
  readonly schema: typeof Box$schema;
} = {
  Reader: Box$Reader,
  Builder: Box$Builder,
  fields: Box$fields,
  schema: Box$schema,
};
export declare namespace Box {
  type Reader<T = $.AnyPointerReader> = Box$Reader<T>;
  type Builder<T = $.AnyPointerBuilder, TInit = $.AnyPointerInit> = Box$Builder<T, TInit>;
  type Init<TInit = $.AnyPointerInit> = Box$Init<TInit>;
  type Object<T = $.AnyPointerReader> = Box$Object<T>;
}

export const AllTypes: {
  readonly Reader: typeof AllTypes$Reader;
  readonly Builder: typeof AllTypes$Builder;
  readonly fields: typeof AllTypes$fields;
  readonly schema: typeof AllTypes$schema;
} = {
  Reader: AllTypes$Reader,
  Builder: AllTypes$Builder,
  fields: AllTypes$fields,
  schema: AllTypes$schema,
};
export declare namespace AllTypes {
  type Reader = AllTypes$Reader;
  type Builder = AllTypes$Builder;
  type Init = AllTypes$Init;
  type Object = AllTypes$Object;
}
