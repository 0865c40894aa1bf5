// Generated from versions.capnp by capnp-ts. Do not edit.

import * as $ from "@capnp/message/runtime";

/** Reads a Old. */
export class Old$Reader implements $.StructReader<Old$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Old$Reader {
    return new Old$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Old$Reader {
    const data = this.$at(index);
    return new Old$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get number(): bigint {
    return $.getInt64(this.$segment, this.$data, this.$pointers);
  }
  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  get child(): Old$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 1, this.$depth, Old$Reader.$of);
  }
  get children(): $.ListReader<Old$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 2, this.$depth, Old$Reader);
  }
  get numbers(): $.ListReader<number> {
    return $.readList(this.$segment, this.$pointers, this.$count, 3, this.$depth, $.UInt16);
  }
  get names(): $.ListReader<string> {
    return $.readList(this.$segment, this.$pointers, this.$count, 4, this.$depth, $.Text);
  }
  get voids(): $.ListReader<null> {
    return $.readList(this.$segment, this.$pointers, this.$count, 5, this.$depth, $.Void);
  }
  get longs(): $.ListReader<bigint> {
    return $.readList(this.$segment, this.$pointers, this.$count, 6, this.$depth, $.UInt64);
  }
  get bytes(): $.ListReader<number> {
    return $.readList(this.$segment, this.$pointers, this.$count, 7, this.$depth, $.UInt8);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Old$Object {
    return {
      number: this.number,
      name: this.name,
      child: $.hasPointer(this.$segment, this.$pointers, this.$count, 1) ? this.child.$toObject() : null,
      children: $.toObject(this.children) as Old$Object[],
      numbers: this.numbers.toArray(),
      names: this.names.toArray(),
      voids: this.voids.toArray(),
      longs: this.longs.toArray(),
      bytes: this.bytes.toArray(),
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Old. */
export class Old$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Old$Builder {
    return new Old$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Old$Builder {
    const data = this.$at(index);
    return new Old$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 8 {
    return 8;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Old$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Old$Builder(segment, data, pointers, count, 0);
    if (value.number !== undefined) builder.number = value.number;
    if (value.name !== undefined) builder.name = value.name;
    if (value.child !== undefined) builder.child = value.child;
    if (value.children !== undefined) builder.children = value.children;
    if (value.numbers !== undefined) builder.numbers = value.numbers;
    if (value.names !== undefined) builder.names = value.names;
    if (value.voids !== undefined) builder.voids = value.voids;
    if (value.longs !== undefined) builder.longs = value.longs;
    if (value.bytes !== undefined) builder.bytes = value.bytes;
  }

  get number(): bigint {
    return this.$segment.view.getBigInt64(this.$data, true);
  }
  set number(value: bigint | number) {
    $.setInt64(this.$segment, this.$data, value);
  }
  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set name(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  get child(): Old$Builder {
    return $.getStruct(this.$segment, this.$pointers + 8, Old$Builder);
  }
  set child(value: Old$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 8, Old$Builder, value);
  }
  initChild(): Old$Builder {
    return $.initStruct(this.$segment, this.$pointers + 8, Old$Builder);
  }
  get children(): $.ListBuilder<Old$Builder, Old$Init> {
    return $.getList(this.$segment, this.$pointers + 16, Old$Builder);
  }
  set children(value: $.ListInit<Old$Init> | null) {
    $.setList(this.$segment, this.$pointers + 16, Old$Builder, value);
  }
  initChildren(length: number): $.ListBuilder<Old$Builder, Old$Init> {
    return $.initList(this.$segment, this.$pointers + 16, Old$Builder, length);
  }
  get numbers(): $.ListBuilder<number, number> {
    return $.getList(this.$segment, this.$pointers + 24, $.UInt16);
  }
  set numbers(value: $.ListInit<number> | null) {
    $.setList(this.$segment, this.$pointers + 24, $.UInt16, value);
  }
  initNumbers(length: number): $.ListBuilder<number, number> {
    return $.initList(this.$segment, this.$pointers + 24, $.UInt16, length);
  }
  get names(): $.ListBuilder<string, string | null> {
    return $.getList(this.$segment, this.$pointers + 32, $.Text);
  }
  set names(value: $.ListInit<string | null> | null) {
    $.setList(this.$segment, this.$pointers + 32, $.Text, value);
  }
  initNames(length: number): $.ListBuilder<string, string | null> {
    return $.initList(this.$segment, this.$pointers + 32, $.Text, length);
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
  get longs(): $.ListBuilder<bigint, bigint | number> {
    return $.getList(this.$segment, this.$pointers + 48, $.UInt64);
  }
  set longs(value: $.ListInit<bigint | number> | null) {
    $.setList(this.$segment, this.$pointers + 48, $.UInt64, value);
  }
  initLongs(length: number): $.ListBuilder<bigint, bigint | number> {
    return $.initList(this.$segment, this.$pointers + 48, $.UInt64, length);
  }
  get bytes(): $.ListBuilder<number, number> {
    return $.getList(this.$segment, this.$pointers + 56, $.UInt8);
  }
  set bytes(value: $.ListInit<number> | null) {
    $.setList(this.$segment, this.$pointers + 56, $.UInt8, value);
  }
  initBytes(length: number): $.ListBuilder<number, number> {
    return $.initList(this.$segment, this.$pointers + 56, $.UInt8, length);
  }

  /** What was built so far, as a reader. */
  $asReader(): Old$Reader {
    return Old$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Old as a plain object to build from; a reader or builder will do as well. */
export interface Old$Init {
  readonly number?: bigint | number | undefined;
  readonly name?: string | null | undefined;
  readonly child?: Old$Init | null | undefined;
  readonly children?: $.ListInit<Old$Init> | null | undefined;
  readonly numbers?: $.ListInit<number> | null | undefined;
  readonly names?: $.ListInit<string | null> | null | undefined;
  readonly voids?: $.ListInit<null> | null | undefined;
  readonly longs?: $.ListInit<bigint | number> | null | undefined;
  readonly bytes?: $.ListInit<number> | null | undefined;
}
/** A Old as a plain object with everything in it. */
export interface Old$Object {
  number: bigint;
  name: string;
  child: Old$Object | null;
  children: Old$Object[];
  numbers: number[];
  names: string[];
  voids: null[];
  longs: bigint[];
  bytes: number[];
}

/** The pointer fields of a Old, for `has`, `clear`, `disown` and `adopt`. */
export const Old$fields: {
  readonly name: $.PointerField<Old$Reader | Old$Builder, string>;
  readonly child: $.PointerField<Old$Reader | Old$Builder, Old$Builder>;
  readonly children: $.PointerField<Old$Reader | Old$Builder, $.ListBuilder<Old$Builder, Old$Init>>;
  readonly numbers: $.PointerField<Old$Reader | Old$Builder, $.ListBuilder<number, number>>;
  readonly names: $.PointerField<Old$Reader | Old$Builder, $.ListBuilder<string, string | null>>;
  readonly voids: $.PointerField<Old$Reader | Old$Builder, $.ListBuilder<null, null>>;
  readonly longs: $.PointerField<Old$Reader | Old$Builder, $.ListBuilder<bigint, bigint | number>>;
  readonly bytes: $.PointerField<Old$Reader | Old$Builder, $.ListBuilder<number, number>>;
} = {
  name: { index: 0 },
  child: { index: 1 },
  children: { index: 2 },
  numbers: { index: 3 },
  names: { index: 4 },
  voids: { index: 5 },
  longs: { index: 6 },
  bytes: { index: 7 },
};

export const Old$schema: $.RawSchema = {
  id: 0xbf262f5aadf140e3n,
  node: "UAQE/+NA8a1aLya/AFEPAQH/E/bXlAy4ouUABQgHEQ2aERUHAAAxEbcB/3ZlcnNpb25zAS5jYXBucDpPA2xkAABRJAIEAAAEARHNOgAAEcgBEcgBAQEUAQERwSoAABG8ARG8ARECARQBAhG1MgAAEbACEbQBEQMCFAEDEa1KAABRrAEBEbgBEQQDFAEEEbFCAABRrAEBEbQBEQUEFAEFEa0yAABRqAEBEbABEQYFFAEGEakyAABRpAEBEagBEQcGFAEHEaEyAABRnAEBEaQBEQgHFAEIEZ0yAABRmAEBEaABP251bWJlcgEFAQUPbmFtZQEMAQwfY2hpbGQBEP/jQPGtWi8mvwABEP9jaGlsZHJlbgAAAAEOEAIBEP/jQPGtWi8mvwABDn9udW1iZXJzAQ4QAQEHAQ4fbmFtZXMBDhABAQwBDh92b2lkcwEOD/z///8BDh9sb25ncwEOEAEBCQEOH2J5dGVzAQ4QAQEGAQ4=",
  dependencies: () => [Old$schema],
};

const New$members = ["nothing", "something"] as const;

class New$ReaderClass {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): New$Reader {
    return new New$ReaderClass(segment, data, pointers, count, depth) as unknown as New$Reader;
  }
  static $get(this: $.ListElements, index: number): New$Reader {
    const data = this.$at(index);
    return new New$ReaderClass(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth) as unknown as New$Reader;
  }
  static get $size(): 7 {
    return 7;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 16, this.$pointers);
  }
  get which(): (typeof New$members)[number] | undefined {
    return New$members[$.getUint16(this.$segment, this.$data + 16, this.$pointers)];
  }
  get number(): bigint {
    return $.getInt64(this.$segment, this.$data, this.$pointers);
  }
  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  get child(): New$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 1, this.$depth, New$Reader.$of);
  }
  get children(): $.ListReader<New$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 2, this.$depth, New$Reader);
  }
  get numbers(): $.ListReader<Number$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 3, this.$depth, Number$Reader);
  }
  get names(): $.ListReader<Name$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 4, this.$depth, Name$Reader);
  }
  get voids(): $.ListReader<Number$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 5, this.$depth, Number$Reader);
  }
  get longs(): $.ListReader<Long$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 6, this.$depth, Long$Reader);
  }
  get bytes(): $.ListReader<Number$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 7, this.$depth, Number$Reader);
  }
  get more(): bigint {
    return BigInt.asIntN(64, $.getInt64(this.$segment, this.$data + 8, this.$pointers) ^ 987n);
  }
  get moreText(): string {
    return $.hasPointer(this.$segment, this.$pointers, this.$count, 8) ? $.readText(this.$segment, this.$pointers, this.$count, 8) : "more";
  }
  get nothing(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 16, this.$pointers) === 0 ? null : undefined;
  }
  get something(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 16, this.$pointers) === 1 ? $.getInt32(this.$segment, this.$data + 20, this.$pointers) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): New$Object {
    return {
      number: this.number,
      name: this.name,
      child: $.hasPointer(this.$segment, this.$pointers, this.$count, 1) ? this.child.$toObject() : null,
      children: $.toObject(this.children) as New$Object[],
      numbers: $.toObject(this.numbers) as Number$Object[],
      names: $.toObject(this.names) as Name$Object[],
      voids: $.toObject(this.voids) as Number$Object[],
      longs: $.toObject(this.longs) as Long$Object[],
      bytes: $.toObject(this.bytes) as Number$Object[],
      more: this.more,
      moreText: this.moreText,
      ...$.unionToObject(this),
    } as New$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Reads a New. */
export type New$Reader = $.StructReader<New$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
  readonly number: bigint;
  readonly name: string;
  readonly child: New$Reader;
  readonly children: $.ListReader<New$Reader>;
  readonly numbers: $.ListReader<Number$Reader>;
  readonly names: $.ListReader<Name$Reader>;
  readonly voids: $.ListReader<Number$Reader>;
  readonly longs: $.ListReader<Long$Reader>;
  readonly bytes: $.ListReader<Number$Reader>;
  readonly more: bigint;
  readonly moreText: string;
} & (
  | { readonly which: "nothing"; readonly nothing: null; readonly something?: undefined; }
  | { readonly which: "something"; readonly something: number; readonly nothing?: undefined; }
  | { readonly which: undefined; readonly nothing?: undefined; readonly something?: undefined; }
);
export const New$Reader: $.StructReaderType<New$Reader> & { readonly $size: 7; readonly $get: $.GetElement<New$Reader> } = New$ReaderClass;

/** Builds a New. */
export class New$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): New$Builder {
    return new New$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): New$Builder {
    const data = this.$at(index);
    return new New$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 3 {
    return 3;
  }
  static get $pointerCount(): 9 {
    return 9;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: New$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new New$Builder(segment, data, pointers, count, 0);
    if (value.number !== undefined) builder.number = value.number;
    if (value.name !== undefined) builder.name = value.name;
    if (value.child !== undefined) builder.child = value.child;
    if (value.children !== undefined) builder.children = value.children;
    if (value.numbers !== undefined) builder.numbers = value.numbers;
    if (value.names !== undefined) builder.names = value.names;
    if (value.voids !== undefined) builder.voids = value.voids;
    if (value.longs !== undefined) builder.longs = value.longs;
    if (value.bytes !== undefined) builder.bytes = value.bytes;
    if (value.more !== undefined) builder.more = value.more;
    if (value.moreText !== undefined) builder.moreText = value.moreText;
    let members = 0;
    if (value.nothing !== undefined) {
      builder.nothing = value.nothing;
      members++;
    }
    if (value.something !== undefined) {
      builder.something = value.something;
      members++;
    }
    if (members > 1) $.tooManyMembers("New");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 16, this.$pointers);
  }
  get which(): (typeof New$members)[number] | undefined {
    return New$members[$.getUint16(this.$segment, this.$data + 16, this.$pointers)];
  }
  get number(): bigint {
    return this.$segment.view.getBigInt64(this.$data, true);
  }
  set number(value: bigint | number) {
    $.setInt64(this.$segment, this.$data, value);
  }
  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set name(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  get child(): New$Builder {
    return $.getStruct(this.$segment, this.$pointers + 8, New$Builder);
  }
  set child(value: New$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 8, New$Builder, value);
  }
  initChild(): New$Builder {
    return $.initStruct(this.$segment, this.$pointers + 8, New$Builder);
  }
  get children(): $.ListBuilder<New$Builder, New$Init> {
    return $.getList(this.$segment, this.$pointers + 16, New$Builder);
  }
  set children(value: $.ListInit<New$Init> | null) {
    $.setList(this.$segment, this.$pointers + 16, New$Builder, value);
  }
  initChildren(length: number): $.ListBuilder<New$Builder, New$Init> {
    return $.initList(this.$segment, this.$pointers + 16, New$Builder, length);
  }
  get numbers(): $.ListBuilder<Number$Builder, Number$Init> {
    return $.getList(this.$segment, this.$pointers + 24, Number$Builder);
  }
  set numbers(value: $.ListInit<Number$Init> | null) {
    $.setList(this.$segment, this.$pointers + 24, Number$Builder, value);
  }
  initNumbers(length: number): $.ListBuilder<Number$Builder, Number$Init> {
    return $.initList(this.$segment, this.$pointers + 24, Number$Builder, length);
  }
  get names(): $.ListBuilder<Name$Builder, Name$Init> {
    return $.getList(this.$segment, this.$pointers + 32, Name$Builder);
  }
  set names(value: $.ListInit<Name$Init> | null) {
    $.setList(this.$segment, this.$pointers + 32, Name$Builder, value);
  }
  initNames(length: number): $.ListBuilder<Name$Builder, Name$Init> {
    return $.initList(this.$segment, this.$pointers + 32, Name$Builder, length);
  }
  get voids(): $.ListBuilder<Number$Builder, Number$Init> {
    return $.getList(this.$segment, this.$pointers + 40, Number$Builder);
  }
  set voids(value: $.ListInit<Number$Init> | null) {
    $.setList(this.$segment, this.$pointers + 40, Number$Builder, value);
  }
  initVoids(length: number): $.ListBuilder<Number$Builder, Number$Init> {
    return $.initList(this.$segment, this.$pointers + 40, Number$Builder, length);
  }
  get longs(): $.ListBuilder<Long$Builder, Long$Init> {
    return $.getList(this.$segment, this.$pointers + 48, Long$Builder);
  }
  set longs(value: $.ListInit<Long$Init> | null) {
    $.setList(this.$segment, this.$pointers + 48, Long$Builder, value);
  }
  initLongs(length: number): $.ListBuilder<Long$Builder, Long$Init> {
    return $.initList(this.$segment, this.$pointers + 48, Long$Builder, length);
  }
  get bytes(): $.ListBuilder<Number$Builder, Number$Init> {
    return $.getList(this.$segment, this.$pointers + 56, Number$Builder);
  }
  set bytes(value: $.ListInit<Number$Init> | null) {
    $.setList(this.$segment, this.$pointers + 56, Number$Builder, value);
  }
  initBytes(length: number): $.ListBuilder<Number$Builder, Number$Init> {
    return $.initList(this.$segment, this.$pointers + 56, Number$Builder, length);
  }
  get more(): bigint {
    return BigInt.asIntN(64, this.$segment.view.getBigInt64(this.$data + 8, true) ^ 987n);
  }
  set more(value: bigint | number) {
    $.setInt64(this.$segment, this.$data + 8, value);
    $.flipDefault(this.$segment, this.$data + 8, 8, 987);
  }
  get moreText(): string {
    return $.hasPointer(this.$segment, this.$pointers, this.$count, 8) ? $.readText(this.$segment, this.$pointers, this.$count, 8) : "more";
  }
  set moreText(value: string | null) {
    $.setText(this.$segment, this.$pointers + 64, value);
  }
  get nothing(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 16, this.$pointers) === 0 ? null : undefined;
  }
  set nothing(_value: null) {
    $.setUint16(this.$segment, this.$data + 16, 0);
  }
  get something(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 16, this.$pointers) === 1 ? this.$segment.view.getInt32(this.$data + 20, true) : undefined;
  }
  set something(value: number) {
    $.setUint16(this.$segment, this.$data + 16, 1);
    $.setInt32(this.$segment, this.$data + 20, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): New$Reader {
    return New$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A New as a plain object to build from; a reader or builder will do as well. */
export type New$Init = {
  readonly number?: bigint | number | undefined;
  readonly name?: string | null | undefined;
  readonly child?: New$Init | null | undefined;
  readonly children?: $.ListInit<New$Init> | null | undefined;
  readonly numbers?: $.ListInit<Number$Init> | null | undefined;
  readonly names?: $.ListInit<Name$Init> | null | undefined;
  readonly voids?: $.ListInit<Number$Init> | null | undefined;
  readonly longs?: $.ListInit<Long$Init> | null | undefined;
  readonly bytes?: $.ListInit<Number$Init> | null | undefined;
  readonly more?: bigint | number | undefined;
  readonly moreText?: string | null | undefined;
} & (
  | { readonly which?: "nothing" | undefined; readonly nothing: null; readonly something?: undefined; }
  | { readonly which?: "something" | undefined; readonly something: number; readonly nothing?: undefined; }
  | { readonly which: undefined; readonly nothing?: undefined; readonly something?: undefined; }
);
/** A New as a plain object with everything in it. */
export type New$Object = {
  number: bigint;
  name: string;
  child: New$Object | null;
  children: New$Object[];
  numbers: Number$Object[];
  names: Name$Object[];
  voids: Number$Object[];
  longs: Long$Object[];
  bytes: Number$Object[];
  more: bigint;
  moreText: string;
} & (
  | { which: "nothing"; nothing: null }
  | { which: "something"; something: number }
  | { which: undefined }
);

/** The pointer fields of a New, for `has`, `clear`, `disown` and `adopt`. */
export const New$fields: {
  readonly name: $.PointerField<New$Reader | New$Builder, string>;
  readonly child: $.PointerField<New$Reader | New$Builder, New$Builder>;
  readonly children: $.PointerField<New$Reader | New$Builder, $.ListBuilder<New$Builder, New$Init>>;
  readonly numbers: $.PointerField<New$Reader | New$Builder, $.ListBuilder<Number$Builder, Number$Init>>;
  readonly names: $.PointerField<New$Reader | New$Builder, $.ListBuilder<Name$Builder, Name$Init>>;
  readonly voids: $.PointerField<New$Reader | New$Builder, $.ListBuilder<Number$Builder, Number$Init>>;
  readonly longs: $.PointerField<New$Reader | New$Builder, $.ListBuilder<Long$Builder, Long$Init>>;
  readonly bytes: $.PointerField<New$Reader | New$Builder, $.ListBuilder<Number$Builder, Number$Init>>;
  readonly moreText: $.PointerField<New$Reader | New$Builder, string>;
} = {
  name: { index: 0 },
  child: { index: 1 },
  children: { index: 2 },
  numbers: { index: 3 },
  names: { index: 4 },
  voids: { index: 5 },
  longs: { index: 6 },
  bytes: { index: 7 },
  moreText: { index: 8 },
};

export const New$schema: $.RawSchema = {
  id: 0xb2a0228e048a7313n,
  node: "UAUE/xNzigSOIqCyAFEPAQP/E/bXlAy4ouUARQkHAgEIEQ2aERUHAAAxEd8C/3ZlcnNpb25zAS5jYXBucDpOA2V3AABRNAMEAAAEAQAAE10BOgAAE1gBARNYAQEBARQBAQAAE00BKgAAE0gBARNIAQERAgEUAQIAABM9ATIAABM4AQITPAEBEQMCFAEDAAATMQFKAABTMAEBARM8AQERBAMUAQQAABMxAUIAAFMsAQEBEzgBAREFBBQBBQAAEy0BMgAAUygBAQETNAEBEQYFFAEGAAATKQEyAABTJAEBARMwAQERBwYUAQcAABMlATIAAFMgAQEBEywBAREIBxQBCAAAEyEBMgAAUxwBAQETKAEBEQkBFAEJAQETHQEqAAATGAEBExgBAhEKCBQBCgEBExEBSgAAExABAVMQAQEBDQv//xQBCwAAEw0BQgAAD/z///8P/P///x0M/v8FFAEMAAAR9VIAABH0ARH0AT9udW1iZXIBBQEFD25hbWUBDAEMH2NoaWxkARD/E3OKBI4ioLIAARD/Y2hpbGRyZW4AAAABDhACARD/E3OKBI4ioLIAAQ5/bnVtYmVycwEOEAIBEP+GTGBjJvq1uQABDh9uYW1lcwEOEAIBEP9A8kuFuFfe8gABDh92b2lkcwEOEAIBEP+GTGBjJvq1uQABDh9sb25ncwEOEAIBEP8umhdlDsv0lgABDh9ieXRlcwEOEAIBEP+GTGBjJvq1uQABDg9tb3JlAQUBBQPbA/9tb3JlVGV4dAAAAAEMAQwRASoPbW9yZX9ub3RoaW5n/3NvbWV0aGluAAFnAQQBBA==",
  dependencies: () => [New$schema, Number$schema, Name$schema, Long$schema],
};

/** Reads a Number. */
export class Number$Reader implements $.StructReader<Number$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Number$Reader {
    return new Number$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Number$Reader {
    const data = this.$at(index);
    return new Number$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get value(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get text(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Number$Object {
    return {
      value: this.value,
      text: this.text,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Number. */
export class Number$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Number$Builder {
    return new Number$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Number$Builder {
    const data = this.$at(index);
    return new Number$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Number$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Number$Builder(segment, data, pointers, count, 0);
    if (value.value !== undefined) builder.value = value.value;
    if (value.text !== undefined) builder.text = value.text;
  }

  get value(): number {
    return this.$segment.view.getUint16(this.$data, true);
  }
  set value(value: number) {
    $.setUint16(this.$segment, this.$data, value);
  }
  get text(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set text(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Number$Reader {
    return Number$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Number as a plain object to build from; a reader or builder will do as well. */
export interface Number$Init {
  readonly value?: number | undefined;
  readonly text?: string | null | undefined;
}
/** A Number as a plain object with everything in it. */
export interface Number$Object {
  value: number;
  text: string;
}

/** The pointer fields of a Number, for `has`, `clear`, `disown` and `adopt`. */
export const Number$fields: {
  readonly text: $.PointerField<Number$Reader | Number$Builder, string>;
} = {
  text: { index: 0 },
};

export const Number$schema: $.RawSchema = {
  id: 0xb9b5fa2663604c86n,
  node: "UAQE/4ZMYGMm+rW5AFEPAQH/E/bXlAy4ouUABQEHEQ2yERUHAAAREWf/dmVyc2lvbnMBLmNhcG5wOk4fdW1iZXIAAFEIAgQAAAQBESUyAAARIAERIAEBARQBAREZKgAAERQBERQBH3ZhbHVlAQcBBw90ZXh0AQwBDA==",
  dependencies: () => [],
};

/** Reads a Long. */
export class Long$Reader implements $.StructReader<Long$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Long$Reader {
    return new Long$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Long$Reader {
    const data = this.$at(index);
    return new Long$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get value(): bigint {
    return $.getUint64(this.$segment, this.$data, this.$pointers);
  }
  get text(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Long$Object {
    return {
      value: this.value,
      text: this.text,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Long. */
export class Long$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Long$Builder {
    return new Long$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Long$Builder {
    const data = this.$at(index);
    return new Long$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Long$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Long$Builder(segment, data, pointers, count, 0);
    if (value.value !== undefined) builder.value = value.value;
    if (value.text !== undefined) builder.text = value.text;
  }

  get value(): bigint {
    return this.$segment.view.getBigUint64(this.$data, true);
  }
  set value(value: bigint | number) {
    $.setUint64(this.$segment, this.$data, value);
  }
  get text(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set text(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Long$Reader {
    return Long$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Long as a plain object to build from; a reader or builder will do as well. */
export interface Long$Init {
  readonly value?: bigint | number | undefined;
  readonly text?: string | null | undefined;
}
/** A Long as a plain object with everything in it. */
export interface Long$Object {
  value: bigint;
  text: string;
}

/** The pointer fields of a Long, for `has`, `clear`, `disown` and `adopt`. */
export const Long$fields: {
  readonly text: $.PointerField<Long$Reader | Long$Builder, string>;
} = {
  text: { index: 0 },
};

export const Long$schema: $.RawSchema = {
  id: 0x96f4cb0e65179a2en,
  node: "UAQE/y6aF2UOy/SWAFEPAQH/E/bXlAy4ouUABQEHEQ2iERUHAAAREWf/dmVyc2lvbnMBLmNhcG5wOkwHb25nAABRCAIEAAAEARElMgAAESABESABAQEUAQERGSoAABEUAREUAR92YWx1ZQEJAQkPdGV4dAEMAQw=",
  dependencies: () => [],
};

/** Reads a Name. */
export class Name$Reader implements $.StructReader<Name$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Name$Reader {
    return new Name$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Name$Reader {
    const data = this.$at(index);
    return new Name$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get text(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  get number(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Name$Object {
    return {
      text: this.text,
      number: this.number,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Name. */
export class Name$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Name$Builder {
    return new Name$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Name$Builder {
    const data = this.$at(index);
    return new Name$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Name$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Name$Builder(segment, data, pointers, count, 0);
    if (value.text !== undefined) builder.text = value.text;
    if (value.number !== undefined) builder.number = value.number;
  }

  get text(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set text(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  get number(): number {
    return this.$segment.view.getUint32(this.$data, true);
  }
  set number(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Name$Reader {
    return Name$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Name as a plain object to build from; a reader or builder will do as well. */
export interface Name$Init {
  readonly text?: string | null | undefined;
  readonly number?: number | undefined;
}
/** A Name as a plain object with everything in it. */
export interface Name$Object {
  text: string;
  number: number;
}

/** The pointer fields of a Name, for `has`, `clear`, `disown` and `adopt`. */
export const Name$fields: {
  readonly text: $.PointerField<Name$Reader | Name$Builder, string>;
} = {
  text: { index: 0 },
};

export const Name$schema: $.RawSchema = {
  id: 0xf2de57b8854bf240n,
  node: "UAQE/0DyS4W4V97yAFEPAQH/E/bXlAy4ouUABQEHEQ2iERUHAAAREWf/dmVyc2lvbnMBLmNhcG5wOk4HYW1lAABRCAIEAAAEARElKgAAESABESABAQEUAQERGToAABEUAREUAQ90ZXh0AQwBDD9udW1iZXIBCAEI",
  dependencies: () => [],
};

export const Old: {
  readonly Reader: typeof Old$Reader;
  readonly Builder: typeof Old$Builder;
  readonly fields: typeof Old$fields;
  readonly schema: typeof Old$schema;
} = {
  Reader: Old$Reader,
  Builder: Old$Builder,
  fields: Old$fields,
  schema: Old$schema,
};
export declare namespace Old {
  type Reader = Old$Reader;
  type Builder = Old$Builder;
  type Init = Old$Init;
  type Object = Old$Object;
}

export const New: {
  readonly Reader: typeof New$Reader;
  readonly Builder: typeof New$Builder;
  readonly fields: typeof New$fields;
  readonly schema: typeof New$schema;
} = {
  Reader: New$Reader,
  Builder: New$Builder,
  fields: New$fields,
  schema: New$schema,
};
export declare namespace New {
  type Reader = New$Reader;
  type Builder = New$Builder;
  type Init = New$Init;
  type Object = New$Object;
}

export const Number: {
  readonly Reader: typeof Number$Reader;
  readonly Builder: typeof Number$Builder;
  readonly fields: typeof Number$fields;
  readonly schema: typeof Number$schema;
} = {
  Reader: Number$Reader,
  Builder: Number$Builder,
  fields: Number$fields,
  schema: Number$schema,
};
export declare namespace Number {
  type Reader = Number$Reader;
  type Builder = Number$Builder;
  type Init = Number$Init;
  type Object = Number$Object;
}

export const Long: {
  readonly Reader: typeof Long$Reader;
  readonly Builder: typeof Long$Builder;
  readonly fields: typeof Long$fields;
  readonly schema: typeof Long$schema;
} = {
  Reader: Long$Reader,
  Builder: Long$Builder,
  fields: Long$fields,
  schema: Long$schema,
};
export declare namespace Long {
  type Reader = Long$Reader;
  type Builder = Long$Builder;
  type Init = Long$Init;
  type Object = Long$Object;
}

export const Name: {
  readonly Reader: typeof Name$Reader;
  readonly Builder: typeof Name$Builder;
  readonly fields: typeof Name$fields;
  readonly schema: typeof Name$schema;
} = {
  Reader: Name$Reader,
  Builder: Name$Builder,
  fields: Name$fields,
  schema: Name$schema,
};
export declare namespace Name {
  type Reader = Name$Reader;
  type Builder = Name$Builder;
  type Init = Name$Init;
  type Object = Name$Object;
}
