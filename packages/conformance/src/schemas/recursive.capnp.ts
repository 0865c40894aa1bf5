// Generated from recursive.capnp by capnp-ts. Do not edit.

import * as $ from "@capnp/message/runtime";

/** Reads a Loop. */
export class Loop$Reader implements $.StructReader<Loop$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Loop$Reader {
    return new Loop$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Loop$Reader {
    const data = this.$at(index);
    return new Loop$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get self(): Loop$Reader {
    return $.pointerOr(this.$segment, this.$pointers, this.$count, 0, this.$depth, $constant0).asStruct(Loop$Reader);
  }
  get depth(): number {
    return $.getInt8(this.$segment, this.$data, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Loop$Object {
    return {
      self: this.self.$toObject(),
      depth: this.depth,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Loop. */
export class Loop$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Loop$Builder {
    return new Loop$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Loop$Builder {
    const data = this.$at(index);
    return new Loop$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Loop$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Loop$Builder(segment, data, pointers, count, 0);
    if (value.self !== undefined) builder.self = value.self;
    if (value.depth !== undefined) builder.depth = value.depth;
  }

  get self(): Loop$Builder {
    $.initDefault(this.$segment, this.$pointers, $constant0);
    return $.getStruct(this.$segment, this.$pointers, Loop$Builder);
  }
  set self(value: Loop$Init | null) {
    $.setStruct(this.$segment, this.$pointers, Loop$Builder, value);
  }
  initSelf(): Loop$Builder {
    return $.initStruct(this.$segment, this.$pointers, Loop$Builder);
  }
  get depth(): number {
    return this.$segment.view.getInt8(this.$data);
  }
  set depth(value: number) {
    $.setInt8(this.$segment, this.$data, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Loop$Reader {
    return Loop$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Loop as a plain object to build from; a reader or builder will do as well. */
export interface Loop$Init {
  readonly self?: Loop$Init | null | undefined;
  readonly depth?: number | undefined;
}
/** A Loop as a plain object with everything in it. */
export interface Loop$Object {
  self: Loop$Object | null;
  depth: number;
}

/** The pointer fields of a Loop, for `has`, `clear`, `disown` and `adopt`. */
export const Loop$fields: {
  readonly self: $.PointerField<Loop$Reader | Loop$Builder, Loop$Builder>;
} = {
  self: { index: 0 },
};

export const Loop$schema: $.RawSchema = {
  id: 0xa36bf9b26baea9f4n,
  node: "UAQE//Sprmuy+WujAFEQAQH/GjnQtfuDWeYABQEHEQ2qERUHAAAREXf/cmVjdXJzaXYBZS5jYXBucDoPTG9vcAAAUQgDBAAABAEBAREpKgAAESQCUSgBAQEBFAEBAAARJTIAABEgAREgAQ9zZWxmARD/9Kmua7L5a6MAARAQAQEBH2RlcHRoAQIBAg==",
  dependencies: () => [Loop$schema],
};

const Chain$members = ["next", "end", "fork", "other"] as const;

class Chain$ReaderClass {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Chain$Reader {
    return new Chain$ReaderClass(segment, data, pointers, count, depth) as unknown as Chain$Reader;
  }
  static $get(this: $.ListElements, index: number): Chain$Reader {
    const data = this.$at(index);
    return new Chain$ReaderClass(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth) as unknown as Chain$Reader;
  }
  static get $size(): 7 {
    return 7;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get which(): (typeof Chain$members)[number] | undefined {
    return Chain$members[$.getUint16(this.$segment, this.$data, this.$pointers)];
  }
  get next(): Chain$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Chain$Reader.$of) : undefined;
  }
  get end(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 1 ? $.getInt8(this.$segment, this.$data + 2, this.$pointers) : undefined;
  }
  get fork(): Chain$fork$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 2 ? new Chain$fork$Reader(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  get other(): Chain$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 3 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Chain$Reader.$of) : undefined;
  }
  get label(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 2);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Chain$Object {
    return {
      label: this.label,
      ...$.unionToObject(this, { next: 0, other: 0 }),
    } as Chain$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Reads a Chain. */
export type Chain$Reader = $.StructReader<Chain$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
  readonly label: string;
} & (
  | { readonly which: "next"; readonly next: Chain$Reader; readonly end?: undefined; readonly fork?: undefined; readonly other?: undefined; }
  | { readonly which: "end"; readonly end: number; readonly next?: undefined; readonly fork?: undefined; readonly other?: undefined; }
  | { readonly which: "fork"; readonly fork: Chain$fork$Reader; readonly next?: undefined; readonly end?: undefined; readonly other?: undefined; }
  | { readonly which: "other"; readonly other: Chain$Reader; readonly next?: undefined; readonly end?: undefined; readonly fork?: undefined; }
  | { readonly which: undefined; readonly next?: undefined; readonly end?: undefined; readonly fork?: undefined; readonly other?: undefined; }
);
export const Chain$Reader: $.StructReaderType<Chain$Reader> & { readonly $size: 7; readonly $get: $.GetElement<Chain$Reader> } = Chain$ReaderClass;

/** Builds a Chain. */
export class Chain$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Chain$Builder {
    return new Chain$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Chain$Builder {
    const data = this.$at(index);
    return new Chain$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 3 {
    return 3;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Chain$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Chain$Builder(segment, data, pointers, count, 0);
    if (value.label !== undefined) builder.label = value.label;
    let members = 0;
    if (value.next !== undefined) {
      builder.next = value.next;
      members++;
    }
    if (value.end !== undefined) {
      builder.end = value.end;
      members++;
    }
    if (value.fork !== undefined) {
      builder.fork = value.fork;
      members++;
    }
    if (value.other !== undefined) {
      builder.other = value.other;
      members++;
    }
    if (members > 1) $.tooManyMembers("Chain");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get which(): (typeof Chain$members)[number] | undefined {
    return Chain$members[$.getUint16(this.$segment, this.$data, this.$pointers)];
  }
  get next(): Chain$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? $.getStruct(this.$segment, this.$pointers, Chain$Builder) : undefined;
  }
  set next(value: Chain$Init | null) {
    $.setUint16(this.$segment, this.$data, 0);
    $.setStruct(this.$segment, this.$pointers, Chain$Builder, value);
  }
  initNext(): Chain$Builder {
    $.setUint16(this.$segment, this.$data, 0);
    return $.initStruct(this.$segment, this.$pointers, Chain$Builder);
  }
  get end(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 1 ? this.$segment.view.getInt8(this.$data + 2) : undefined;
  }
  set end(value: number) {
    $.setUint16(this.$segment, this.$data, 1);
    $.setInt8(this.$segment, this.$data + 2, value);
  }
  get fork(): Chain$fork$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 2 ? new Chain$fork$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  set fork(value: Chain$fork$Init) {
    this.initFork();
    Chain$fork$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initFork(): Chain$fork$Builder {
    $.setUint16(this.$segment, this.$data, 2);
    $.clearPointer(this.$segment, this.$pointers);
    $.clearPointer(this.$segment, this.$pointers + 8);
    return new Chain$fork$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get other(): Chain$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 3 ? $.getStruct(this.$segment, this.$pointers, Chain$Builder) : undefined;
  }
  set other(value: Chain$Init | null) {
    $.setUint16(this.$segment, this.$data, 3);
    $.setStruct(this.$segment, this.$pointers, Chain$Builder, value);
  }
  initOther(): Chain$Builder {
    $.setUint16(this.$segment, this.$data, 3);
    return $.initStruct(this.$segment, this.$pointers, Chain$Builder);
  }
  get label(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 2);
  }
  set label(value: string | null) {
    $.setText(this.$segment, this.$pointers + 16, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Chain$Reader {
    return Chain$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Chain as a plain object to build from; a reader or builder will do as well. */
export type Chain$Init = {
  readonly label?: string | null | undefined;
} & (
  | { readonly which?: "next" | undefined; readonly next: Chain$Init | null; readonly end?: undefined; readonly fork?: undefined; readonly other?: undefined; }
  | { readonly which?: "end" | undefined; readonly end: number; readonly next?: undefined; readonly fork?: undefined; readonly other?: undefined; }
  | { readonly which?: "fork" | undefined; readonly fork: Chain$fork$Init; readonly next?: undefined; readonly end?: undefined; readonly other?: undefined; }
  | { readonly which?: "other" | undefined; readonly other: Chain$Init | null; readonly next?: undefined; readonly end?: undefined; readonly fork?: undefined; }
  | { readonly which: undefined; readonly next?: undefined; readonly end?: undefined; readonly fork?: undefined; readonly other?: undefined; }
);
/** A Chain as a plain object with everything in it. */
export type Chain$Object = {
  label: string;
} & (
  | { which: "next"; next: Chain$Object | null }
  | { which: "end"; end: number }
  | { which: "fork"; fork: Chain$fork$Object }
  | { which: "other"; other: Chain$Object | null }
  | { which: undefined }
);

/** The pointer fields of a Chain, for `has`, `clear`, `disown` and `adopt`. */
export const Chain$fields: {
  readonly next: $.PointerField<Chain$Reader | Chain$Builder, Chain$Builder>;
  readonly other: $.PointerField<Chain$Reader | Chain$Builder, Chain$Builder>;
  readonly label: $.PointerField<Chain$Reader | Chain$Builder, string>;
} = {
  next: { index: 0, union: 0, member: 0 },
  other: { index: 0, union: 0, member: 3 },
  label: { index: 2 },
};

export const Chain$schema: $.RawSchema = {
  id: 0xee520c78c52b9145n,
  node: "UAQE/0WRK8V4DFLuAFEQAQH/GjnQtfuDWeYARQMHBBENshEVBwAAMREfAf9yZWN1cnNpdgFlLmNhcG5wOh9DaGFpbgAAURQDBAz//wQBAAARfSoAABF4AhF8AR0B/v8CFAEBAAARcSIAABFsARFsAQ0C/f8BAf/Q86v1bascrwARYSoAAhEEAhQBBAAAEUkyAAARRAERRAENA/z/FAEFAAAROTIAABE0AhE4AQ9uZXh0ARD/RZErxXgMUu4AARAHZW5kAQIBAg9mb3JrH2xhYmVsAQwBDB9vdGhlcgEQ/0WRK8V4DFLuAAEQ",
  dependencies: () => [Chain$schema, Chain$fork$schema],
};

/** Reads a Chain.fork. */
export class Chain$fork$Reader implements $.StructReader<Chain$fork$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Chain$fork$Reader {
    return new Chain$fork$Reader(segment, data, pointers, count, depth);
  }

  get left(): Chain$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Chain$Reader.$of);
  }
  get right(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 1);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Chain$fork$Object {
    return {
      left: $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? this.left.$toObject() : null,
      right: this.right,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Chain.fork. */
export class Chain$fork$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Chain$fork$Builder {
    return new Chain$fork$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Chain$fork$Init): void {
    const builder = new Chain$fork$Builder(segment, data, pointers, count, 0);
    if (value.left !== undefined) builder.left = value.left;
    if (value.right !== undefined) builder.right = value.right;
  }

  get left(): Chain$Builder {
    return $.getStruct(this.$segment, this.$pointers, Chain$Builder);
  }
  set left(value: Chain$Init | null) {
    $.setStruct(this.$segment, this.$pointers, Chain$Builder, value);
  }
  initLeft(): Chain$Builder {
    return $.initStruct(this.$segment, this.$pointers, Chain$Builder);
  }
  get right(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 1);
  }
  set right(value: string | null) {
    $.setText(this.$segment, this.$pointers + 8, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Chain$fork$Reader {
    return Chain$fork$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Chain.fork as a plain object to build from; a reader or builder will do as well. */
export interface Chain$fork$Init {
  readonly left?: Chain$Init | null | undefined;
  readonly right?: string | null | undefined;
}
/** A Chain.fork as a plain object with everything in it. */
export interface Chain$fork$Object {
  left: Chain$Object | null;
  right: string;
}

/** The pointer fields of a Chain.fork, for `has`, `clear`, `disown` and `adopt`. */
export const Chain$fork$fields: {
  readonly left: $.PointerField<Chain$fork$Reader | Chain$fork$Builder, Chain$Builder>;
  readonly right: $.PointerField<Chain$fork$Reader | Chain$fork$Builder, string>;
} = {
  left: { index: 0 },
  right: { index: 1 },
};

export const Chain$fork$schema: $.RawSchema = {
  id: 0xaf1cab6df5abf3d0n,
  node: "UAQE/9Dzq/VtqxyvAFEWAQH/RZErxXgMUu4AFQMHAREN2gABERFn/3JlY3Vyc2l2AmUuY2FwbnA6Q2hhaW4uZm8DcmtRCAIEAAAUAQIRJSoAABEgAhEkAREBARQBAxEdMgAAERgBERgBD2xlZnQBEP9FkSvFeAxS7gABEB9yaWdodAEMAQw=",
  dependencies: () => [Chain$schema],
};

const Maybe$members = ["nothing", "just"] as const;

class Maybe$ReaderClass<T = $.AnyPointerReader> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Maybe$Reader {
    return Maybe$Reader.$with({ T: $.AnyPointerReader }).$of(segment, data, pointers, count, depth);
  }
  static get $size(): 7 {
    return 7;
  }
  /** The readers of a Maybe whose type parameters are bound. */
  static $with<T>(brand: { readonly T: $.ElementType<T> }): $.ElementType<Maybe$Reader<T>> {
    return {
      $size: 7,
      $of: (segment, data, pointers, count, depth) =>
        new Maybe$ReaderClass(segment, data, pointers, count, depth, brand) as unknown as Maybe$Reader<T>,
    };
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get which(): (typeof Maybe$members)[number] | undefined {
    return Maybe$members[$.getUint16(this.$segment, this.$data, this.$pointers)];
  }
  get nothing(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? null : undefined;
  }
  get just(): T | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 1 ? $.readGeneric(this.$segment, this.$pointers, this.$count, 0, this.$depth, this.$brand.T) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Maybe$Object<T> {
    return {
      ...$.unionToObject(this, { just: -1 }),
    } as Maybe$Object<T>;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Reads a Maybe. */
export type Maybe$Reader<T = $.AnyPointerReader> = $.StructReader<Maybe$Object<T>> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
} & (
  | { readonly which: "nothing"; readonly nothing: null; readonly just?: undefined; }
  | { readonly which: "just"; readonly just: T; readonly nothing?: undefined; }
  | { readonly which: undefined; readonly nothing?: undefined; readonly just?: undefined; }
);
export const Maybe$Reader: $.StructReaderType<Maybe$Reader> & { readonly $size: 7 } & { $with<T>(brand: { readonly T: $.ElementType<T> }): $.ElementType<Maybe$Reader<T>> } = Maybe$ReaderClass;

/** Builds a Maybe. */
export class Maybe$Builder<T = $.AnyPointerBuilder, TInit = $.AnyPointerInit> implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Maybe$Builder {
    return Maybe$Builder.$with({ T: $.AnyPointerBuilder }).$of(segment, data, pointers, count, depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Maybe$Init): void {
    Maybe$Builder.$with({ T: $.AnyPointerBuilder }).$set(segment, data, pointers, count, value);
  }
  /** The builders of a Maybe whose type parameters are bound. */
  static $with<T, TInit>(brand: { readonly T: $.ElementBuilderType<T, TInit> }): $.BoundBuilderType<Maybe$Builder<T, TInit>, Maybe$Init<TInit>> {
    return {
      $size: 7,
      $dataWords: 1,
      $pointerCount: 1,
      $of: (segment, data, pointers, count, depth) => new Maybe$Builder(segment, data, pointers, count, depth, brand),
      $set: (segment, data, pointers, count, value) => {
        if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
        const builder = new Maybe$Builder(segment, data, pointers, count, 0, brand);
        let members = 0;
        if (value.nothing !== undefined) {
          builder.nothing = value.nothing;
          members++;
        }
        if (value.just !== undefined) {
          builder.just = value.just;
          members++;
        }
        if (members > 1) $.tooManyMembers("Maybe");
      },
    };
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get which(): (typeof Maybe$members)[number] | undefined {
    return Maybe$members[$.getUint16(this.$segment, this.$data, this.$pointers)];
  }
  get nothing(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? null : undefined;
  }
  set nothing(_value: null) {
    $.setUint16(this.$segment, this.$data, 0);
  }
  get just(): T | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 1 ? this.$brand.T.$of(this.$segment, 0, this.$pointers, 1, 0) : undefined;
  }
  set just(value: TInit) {
    $.setUint16(this.$segment, this.$data, 1);
    this.$brand.T.$set(this.$segment, 0, this.$pointers, 1, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Maybe$Reader {
    return Maybe$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Maybe as a plain object to build from; a reader or builder will do as well. */
export type Maybe$Init<TInit = $.AnyPointerInit> = {
} & (
  | { readonly which?: "nothing" | undefined; readonly nothing: null; readonly just?: undefined; }
  | { readonly which?: "just" | undefined; readonly just: TInit; readonly nothing?: undefined; }
  | { readonly which: undefined; readonly nothing?: undefined; readonly just?: undefined; }
);
/** A Maybe as a plain object with everything in it. */
export type Maybe$Object<T = $.AnyPointerReader> = {
} & (
  | { which: "nothing"; nothing: null }
  | { which: "just"; just: T }
  | { which: undefined }
);

/** The pointer fields of a Maybe, for `has`, `clear`, `disown` and `adopt`. */
export const Maybe$fields: {
  readonly just: $.PointerField<Maybe$Reader<unknown> | Maybe$Builder<unknown, never>, unknown>;
} = {
  just: { index: 0, union: 0, member: 1 },
};

export const Maybe$schema: $.RawSchema = {
  id: 0x91e640582d47788bn,
  node: "UAUG/4t4Ry1YQOaRAFEQAQH/GjnQtfuDWeYARQEHAhABERWyER0HAAARGWcAABFdD/9yZWN1cnNpdgFlLmNhcG5wOh9NYXliZQAAUQgCBAz//wQBESVCAAAP/P///w/8////DQH+/xQBARERKgAAEQwDERQBf25vdGhpbmcPanVzdAESAQH/i3hHLVhA5pEAARJBBAERARIBVA==",
  dependencies: () => [],
};

/** Reads a Chains. */
export class Chains$Reader implements $.StructReader<Chains$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Chains$Reader {
    return new Chains$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Chains$Reader {
    const data = this.$at(index);
    return new Chains$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get maybe(): Maybe$Reader<Chain$Reader> {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Maybe$Reader.$with($brand1).$of);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Chains$Object {
    return {
      maybe: $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? this.maybe.$toObject() : null,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Chains. */
export class Chains$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Chains$Builder {
    return new Chains$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Chains$Builder {
    const data = this.$at(index);
    return new Chains$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Chains$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Chains$Builder(segment, data, pointers, count, 0);
    if (value.maybe !== undefined) builder.maybe = value.maybe;
  }

  get maybe(): Maybe$Builder<Chain$Builder, Chain$Init | null> {
    return $.getStruct(this.$segment, this.$pointers, Maybe$Builder.$with($brand0));
  }
  set maybe(value: Maybe$Init<Chain$Init | null> | null) {
    $.setStruct(this.$segment, this.$pointers, Maybe$Builder.$with($brand0), value);
  }
  initMaybe(): Maybe$Builder<Chain$Builder, Chain$Init | null> {
    return $.initStruct(this.$segment, this.$pointers, Maybe$Builder.$with($brand0));
  }

  /** What was built so far, as a reader. */
  $asReader(): Chains$Reader {
    return Chains$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Chains as a plain object to build from; a reader or builder will do as well. */
export interface Chains$Init {
  readonly maybe?: Maybe$Init<Chain$Init | null> | null | undefined;
}
/** A Chains as a plain object with everything in it. */
export interface Chains$Object {
  maybe: Maybe$Object<Chain$Reader> | null;
}

/** The pointer fields of a Chains, for `has`, `clear`, `disown` and `adopt`. */
export const Chains$fields: {
  readonly maybe: $.PointerField<Chains$Reader | Chains$Builder, Maybe$Builder<Chain$Builder, Chain$Init | null>>;
} = {
  maybe: { index: 0 },
};

export const Chains$schema: $.RawSchema = {
  id: 0xcca7aed99d7de22cn,
  node: "UAQE/yzifZ3ZrqfMABEQAf8aOdC1+4NZ5gAFAQcRDboRFQcAABERN/9yZWN1cnNpdgFlLmNhcG5wOj9DaGFpbnMAAFEEAgQAAAQBEQ0yAABRCAIBETQBH21heWJlARD/i3hHLVhA5pEAQAERARdRBAEB/4t4Ry1YQOaRABEBF1EEAQEBARACARD/RZErxXgMUu4AARA=",
  dependencies: () => [Maybe$schema, Chain$schema],
};

const $constant0 = /* @__PURE__ */ $.constant("AAAAAAEAAQABAAAAAAAAAAAAAAAAAAAA");
const $brand0 = {
  get T() {
    return $.structPointerBuilder(Chain$Builder);
  },
};
const $brand1 = {
  get T() {
    return $.structPointer(Chain$Reader);
  },
};

export const Loop: {
  readonly Reader: typeof Loop$Reader;
  readonly Builder: typeof Loop$Builder;
  readonly fields: typeof Loop$fields;
  readonly schema: typeof Loop$schema;
} = {
  Reader: Loop$Reader,
  Builder: Loop$Builder,
  fields: Loop$fields,
  schema: Loop$schema,
};
export declare namespace Loop {
  type Reader = Loop$Reader;
  type Builder = Loop$Builder;
  type Init = Loop$Init;
  type Object = Loop$Object;
}

export const Chain: {
  readonly Reader: typeof Chain$Reader;
  readonly Builder: typeof Chain$Builder;
  readonly fields: typeof Chain$fields;
  readonly schema: typeof Chain$schema;
} = {
  Reader: Chain$Reader,
  Builder: Chain$Builder,
  fields: Chain$fields,
  schema: Chain$schema,
};
export declare namespace Chain {
  type Reader = Chain$Reader;
  type Builder = Chain$Builder;
  type Init = Chain$Init;
  type Object = Chain$Object;
}

export const Maybe: {
  readonly Reader: typeof Maybe$Reader;
  readonly Builder: typeof Maybe$Builder;
  readonly fields: typeof Maybe$fields;
  readonly schema: typeof Maybe$schema;
} = {
  Reader: Maybe$Reader,
  Builder: Maybe$Builder,
  fields: Maybe$fields,
  schema: Maybe$schema,
};
export declare namespace Maybe {
  type Reader<T = $.AnyPointerReader> = Maybe$Reader<T>;
  type Builder<T = $.AnyPointerBuilder, TInit = $.AnyPointerInit> = Maybe$Builder<T, TInit>;
  type Init<TInit = $.AnyPointerInit> = Maybe$Init<TInit>;
  type Object<T = $.AnyPointerReader> = Maybe$Object<T>;
}

export const Chains: {
  readonly Reader: typeof Chains$Reader;
  readonly Builder: typeof Chains$Builder;
  readonly fields: typeof Chains$fields;
  readonly schema: typeof Chains$schema;
} = {
  Reader: Chains$Reader,
  Builder: Chains$Builder,
  fields: Chains$fields,
  schema: Chains$schema,
};
export declare namespace Chains {
  type Reader = Chains$Reader;
  type Builder = Chains$Builder;
  type Init = Chains$Init;
  type Object = Chains$Object;
}
