// Generated from interop.capnp by capnp-ts. Do not edit.

import * as $ from "@capnp/message/runtime";
import * as $rpc from "@capnp/rpc/runtime";

export const Colour = {
  red: 0,
  green: 1,
  blue: 2,
} as const;
/** Values that this schema does not know are kept. */
export type Colour = 0 | 1 | 2 | (number & {});

export const Colour$schema: $.RawSchema = {
  id: 0xee55e7191e77a104n,
  node: "UAME/wShdx4Z51XuABEOAv9hfIoc3Uw6vAARDaoRFQcAABERN/9pbnRlcm9wLgFjYXBucDpDbw9sb3VyAABRDAEBAAARESIBARENMgECEQkqB3JlZB9ncmVlbg9ibHVl",
  dependencies: () => [],
};

/** A field of every type. */
export class Values$Reader implements $.StructReader<Values$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Values$Reader {
    return new Values$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Values$Reader {
    const data = this.$at(index);
    return new Values$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get nothing(): null {
    return null;
  }
  get yes(): boolean {
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
  get text(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  get data(): Uint8Array {
    return $.readData(this.$segment, this.$pointers, this.$count, 1);
  }
  get colour(): Colour {
    return $.getUint16(this.$segment, this.$data + 36, this.$pointers);
  }
  get shape(): Shape$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 2, this.$depth, Shape$Reader.$of);
  }
  get bools(): $.BoolListReader {
    return $.readBoolList(this.$segment, this.$pointers, this.$count, 3, this.$depth);
  }
  get int8s(): $.ListReader<number> {
    return $.readList(this.$segment, this.$pointers, this.$count, 4, this.$depth, $.Int8);
  }
  get int64s(): $.ListReader<bigint> {
    return $.readList(this.$segment, this.$pointers, this.$count, 5, this.$depth, $.Int64);
  }
  get float64s(): $.ListReader<number> {
    return $.readList(this.$segment, this.$pointers, this.$count, 6, this.$depth, $.Float64);
  }
  get texts(): $.ListReader<string> {
    return $.readList(this.$segment, this.$pointers, this.$count, 7, this.$depth, $.Text);
  }
  get datas(): $.ListReader<Uint8Array> {
    return $.readList(this.$segment, this.$pointers, this.$count, 8, this.$depth, $.Data);
  }
  get colours(): $.ListReader<Colour> {
    return $.readList(this.$segment, this.$pointers, this.$count, 9, this.$depth, $.UInt16);
  }
  get shapes(): $.ListReader<Shape$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 10, this.$depth, Shape$Reader);
  }
  get matrix(): $.ListReader<$.ListReader<number>> {
    return $.readList(this.$segment, this.$pointers, this.$count, 11, this.$depth, $.ListOf($.Int32));
  }
  get voids(): $.ListReader<null> {
    return $.readList(this.$segment, this.$pointers, this.$count, 12, this.$depth, $.Void);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Values$Object {
    return {
      nothing: null,
      yes: this.yes,
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
      text: this.text,
      data: this.data,
      colour: this.colour,
      shape: $.hasPointer(this.$segment, this.$pointers, this.$count, 2) ? this.shape.$toObject() : null,
      bools: this.bools.toArray(),
      int8s: this.int8s.toArray(),
      int64s: this.int64s.toArray(),
      float64s: this.float64s.toArray(),
      texts: this.texts.toArray(),
      datas: this.datas.toArray(),
      colours: this.colours.toArray(),
      shapes: $.toObject(this.shapes) as Shape$Object[],
      matrix: $.toObject(this.matrix) as (number[])[],
      voids: this.voids.toArray(),
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Values. */
export class Values$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Values$Builder {
    return new Values$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Values$Builder {
    const data = this.$at(index);
    return new Values$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 6 {
    return 6;
  }
  static get $pointerCount(): 13 {
    return 13;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Values$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Values$Builder(segment, data, pointers, count, 0);
    if (value.nothing !== undefined) builder.nothing = value.nothing;
    if (value.yes !== undefined) builder.yes = value.yes;
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
    if (value.text !== undefined) builder.text = value.text;
    if (value.data !== undefined) builder.data = value.data;
    if (value.colour !== undefined) builder.colour = value.colour;
    if (value.shape !== undefined) builder.shape = value.shape;
    if (value.bools !== undefined) builder.bools = value.bools;
    if (value.int8s !== undefined) builder.int8s = value.int8s;
    if (value.int64s !== undefined) builder.int64s = value.int64s;
    if (value.float64s !== undefined) builder.float64s = value.float64s;
    if (value.texts !== undefined) builder.texts = value.texts;
    if (value.datas !== undefined) builder.datas = value.datas;
    if (value.colours !== undefined) builder.colours = value.colours;
    if (value.shapes !== undefined) builder.shapes = value.shapes;
    if (value.matrix !== undefined) builder.matrix = value.matrix;
    if (value.voids !== undefined) builder.voids = value.voids;
  }

  get nothing(): null {
    return null;
  }
  set nothing(_value: null) {
  }
  get yes(): boolean {
    return (this.$segment.bytes[this.$data]! & 1) !== 0;
  }
  set yes(value: boolean) {
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
  get colour(): Colour {
    return this.$segment.view.getUint16(this.$data + 36, true);
  }
  set colour(value: Colour) {
    $.setUint16(this.$segment, this.$data + 36, value);
  }
  get shape(): Shape$Builder {
    return $.getStruct(this.$segment, this.$pointers + 16, Shape$Builder);
  }
  set shape(value: Shape$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 16, Shape$Builder, value);
  }
  initShape(): Shape$Builder {
    return $.initStruct(this.$segment, this.$pointers + 16, Shape$Builder);
  }
  get bools(): $.BoolListBuilder {
    return $.getBoolList(this.$segment, this.$pointers + 24);
  }
  set bools(value: $.ListInit<boolean> | null) {
    $.setBoolList(this.$segment, this.$pointers + 24, value);
  }
  initBools(length: number): $.BoolListBuilder {
    return $.initBoolList(this.$segment, this.$pointers + 24, length);
  }
  get int8s(): $.ListBuilder<number, number> {
    return $.getList(this.$segment, this.$pointers + 32, $.Int8);
  }
  set int8s(value: $.ListInit<number> | null) {
    $.setList(this.$segment, this.$pointers + 32, $.Int8, value);
  }
  initInt8s(length: number): $.ListBuilder<number, number> {
    return $.initList(this.$segment, this.$pointers + 32, $.Int8, length);
  }
  get int64s(): $.ListBuilder<bigint, bigint | number> {
    return $.getList(this.$segment, this.$pointers + 40, $.Int64);
  }
  set int64s(value: $.ListInit<bigint | number> | null) {
    $.setList(this.$segment, this.$pointers + 40, $.Int64, value);
  }
  initInt64s(length: number): $.ListBuilder<bigint, bigint | number> {
    return $.initList(this.$segment, this.$pointers + 40, $.Int64, length);
  }
  get float64s(): $.ListBuilder<number, number> {
    return $.getList(this.$segment, this.$pointers + 48, $.Float64);
  }
  set float64s(value: $.ListInit<number> | null) {
    $.setList(this.$segment, this.$pointers + 48, $.Float64, value);
  }
  initFloat64s(length: number): $.ListBuilder<number, number> {
    return $.initList(this.$segment, this.$pointers + 48, $.Float64, length);
  }
  get texts(): $.ListBuilder<string, string | null> {
    return $.getList(this.$segment, this.$pointers + 56, $.Text);
  }
  set texts(value: $.ListInit<string | null> | null) {
    $.setList(this.$segment, this.$pointers + 56, $.Text, value);
  }
  initTexts(length: number): $.ListBuilder<string, string | null> {
    return $.initList(this.$segment, this.$pointers + 56, $.Text, length);
  }
  get datas(): $.ListBuilder<Uint8Array, Uint8Array | null> {
    return $.getList(this.$segment, this.$pointers + 64, $.Data);
  }
  set datas(value: $.ListInit<Uint8Array | null> | null) {
    $.setList(this.$segment, this.$pointers + 64, $.Data, value);
  }
  initDatas(length: number): $.ListBuilder<Uint8Array, Uint8Array | null> {
    return $.initList(this.$segment, this.$pointers + 64, $.Data, length);
  }
  get colours(): $.ListBuilder<Colour, Colour> {
    return $.getList(this.$segment, this.$pointers + 72, $.UInt16);
  }
  set colours(value: $.ListInit<Colour> | null) {
    $.setList(this.$segment, this.$pointers + 72, $.UInt16, value);
  }
  initColours(length: number): $.ListBuilder<Colour, Colour> {
    return $.initList(this.$segment, this.$pointers + 72, $.UInt16, length);
  }
  get shapes(): $.ListBuilder<Shape$Builder, Shape$Init> {
    return $.getList(this.$segment, this.$pointers + 80, Shape$Builder);
  }
  set shapes(value: $.ListInit<Shape$Init> | null) {
    $.setList(this.$segment, this.$pointers + 80, Shape$Builder, value);
  }
  initShapes(length: number): $.ListBuilder<Shape$Builder, Shape$Init> {
    return $.initList(this.$segment, this.$pointers + 80, Shape$Builder, length);
  }
  get matrix(): $.ListBuilder<$.ListBuilder<number, number>, $.ListInit<number> | null> {
    return $.getList(this.$segment, this.$pointers + 88, $.ListBuilderOf($.Int32));
  }
  set matrix(value: $.ListInit<$.ListInit<number> | null> | null) {
    $.setList(this.$segment, this.$pointers + 88, $.ListBuilderOf($.Int32), value);
  }
  initMatrix(length: number): $.ListBuilder<$.ListBuilder<number, number>, $.ListInit<number> | null> {
    return $.initList(this.$segment, this.$pointers + 88, $.ListBuilderOf($.Int32), length);
  }
  get voids(): $.ListBuilder<null, null> {
    return $.getList(this.$segment, this.$pointers + 96, $.Void);
  }
  set voids(value: $.ListInit<null> | null) {
    $.setList(this.$segment, this.$pointers + 96, $.Void, value);
  }
  initVoids(length: number): $.ListBuilder<null, null> {
    return $.initList(this.$segment, this.$pointers + 96, $.Void, length);
  }

  /** What was built so far, as a reader. */
  $asReader(): Values$Reader {
    return Values$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Values as a plain object to build from; a reader or builder will do as well. */
export interface Values$Init {
  readonly nothing?: null | undefined;
  readonly yes?: boolean | undefined;
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
  readonly text?: string | null | undefined;
  readonly data?: Uint8Array | null | undefined;
  readonly colour?: Colour | undefined;
  readonly shape?: Shape$Init | null | undefined;
  readonly bools?: $.ListInit<boolean> | null | undefined;
  readonly int8s?: $.ListInit<number> | null | undefined;
  readonly int64s?: $.ListInit<bigint | number> | null | undefined;
  readonly float64s?: $.ListInit<number> | null | undefined;
  readonly texts?: $.ListInit<string | null> | null | undefined;
  readonly datas?: $.ListInit<Uint8Array | null> | null | undefined;
  readonly colours?: $.ListInit<Colour> | null | undefined;
  readonly shapes?: $.ListInit<Shape$Init> | null | undefined;
  readonly matrix?: $.ListInit<$.ListInit<number> | null> | null | undefined;
  readonly voids?: $.ListInit<null> | null | undefined;
}
/** A Values as a plain object with everything in it. */
export interface Values$Object {
  nothing: null;
  yes: boolean;
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
  text: string;
  data: Uint8Array;
  colour: Colour;
  shape: Shape$Object | null;
  bools: boolean[];
  int8s: number[];
  int64s: bigint[];
  float64s: number[];
  texts: string[];
  datas: Uint8Array[];
  colours: Colour[];
  shapes: Shape$Object[];
  matrix: (number[])[];
  voids: null[];
}

/** The pointer fields of a Values, for `has`, `clear`, `disown` and `adopt`. */
export const Values$fields: {
  readonly text: $.PointerField<Values$Reader | Values$Builder, string>;
  readonly data: $.PointerField<Values$Reader | Values$Builder, Uint8Array>;
  readonly shape: $.PointerField<Values$Reader | Values$Builder, Shape$Builder>;
  readonly bools: $.PointerField<Values$Reader | Values$Builder, $.BoolListBuilder>;
  readonly int8s: $.PointerField<Values$Reader | Values$Builder, $.ListBuilder<number, number>>;
  readonly int64s: $.PointerField<Values$Reader | Values$Builder, $.ListBuilder<bigint, bigint | number>>;
  readonly float64s: $.PointerField<Values$Reader | Values$Builder, $.ListBuilder<number, number>>;
  readonly texts: $.PointerField<Values$Reader | Values$Builder, $.ListBuilder<string, string | null>>;
  readonly datas: $.PointerField<Values$Reader | Values$Builder, $.ListBuilder<Uint8Array, Uint8Array | null>>;
  readonly colours: $.PointerField<Values$Reader | Values$Builder, $.ListBuilder<Colour, Colour>>;
  readonly shapes: $.PointerField<Values$Reader | Values$Builder, $.ListBuilder<Shape$Builder, Shape$Init>>;
  readonly matrix: $.PointerField<Values$Reader | Values$Builder, $.ListBuilder<$.ListBuilder<number, number>, $.ListInit<number> | null>>;
  readonly voids: $.PointerField<Values$Reader | Values$Builder, $.ListBuilder<null, null>>;
} = {
  text: { index: 0 },
  data: { index: 1 },
  shape: { index: 2 },
  bools: { index: 3 },
  int8s: { index: 4 },
  int64s: { index: 5 },
  float64s: { index: 6 },
  texts: { index: 7 },
  datas: { index: 8 },
  colours: { index: 9 },
  shapes: { index: 10 },
  matrix: { index: 11 },
  voids: { index: 12 },
};

export const Values$schema: $.RawSchema = {
  id: 0x991f5bfcd5b6c0fan,
  node: "UAQE//rAttX8Wx+ZAFEOAQb/YXyKHN1MOrwABQ0HEQ2qERUHAAAxEecE/2ludGVyb3AuAWNhcG5wOlZhD2x1ZXMAAFFoAgQAAAQBE2UCQgAAD/z///8P/P///wEBFAEBE1ECIgAAE0wCARNMAgERAgEUAQITRQIqAAATQAIBE0ACAREDARQBAxM5AjIAABM0AgETNAIBEQQBFAEEEy0CMgAAEygCARMoAgERBQEUAQUTIQIyAAATHAIBExwCAREGEBQBBhMVAjIAABMQAgETEAIBEQcJFAEHEwkCOgAAEwQCARMEAgERCAUUAQgT/QE6AAAT+AEBE/gBAREJAxQBCRPxAToAABPsAQET7AEBEQoIFAEKE+UBQgAAE+ABARPgAQERCwUUAQsT2QFCAAAT1AEBE9QBAQEMFAEME80BKgAAE8gBARPIAQERDQEUAQ0TwQEqAAATvAEBE7wBAREOEhQBDhO1AToAABOwAQITtAEBEQ8CFAEPE60BMgAAE6gBAhOsAQEREAMUARATpQEyAABToAEBAROoAQEREQQUAREToQEyAABTnAEBAROkAQEREgUUARITnQE6AABTmAEBAROgAQEREwYUARMTmQFKAABTmAEBAROgAQERFAcUARQTmQEyAABTlAEBAROcAQERFQgUARUTlQEyAABTkAEBAROYAQERFgkUARYTkQFCAABTjAEBAROYAQERFwoUARcTkQE6AABTjAEBAROYAQERGAsUARgTkQE6AABTjAEBAROcAQERGQwUARkTlQEyAABTkAEBAROUAQF/bm90aGluZwd5ZXMBAQEBD2ludDgBAgECH2ludDE2AQMBAx9pbnQzMgEEAQQfaW50NjQBBQEFH3VpbnQ4AQYBBj91aW50MTYBBwEHP3VpbnQzMgEIAQg/dWludDY0AQkBCX9mbG9hdDMyAQoBCn9mbG9hdDY0AQsBCw90ZXh0AQwBDA9kYXRhAQ0BDT9jb2xvdXIBD/8EoXceGedV7gABDx9zaGFwZQEQ/waDHOj4oxHmAAEQH2Jvb2xzAQ4QAQEBAQ4faW50OHMBDhABAQIBDj9pbnQ2NHMBDhABAQUBDv9mbG9hdDY0cwAAAAEOEAEBCwEOH3RleHRzAQ4QAQEMAQ4fZGF0YXMBDhABAQ0BDn9jb2xvdXJzAQ4QAgEP/wShdx4Z51XuAAEOP3NoYXBlcwEOEAIBEP8Ggxzo+KMR5gABDj9tYXRyaXgBDlABAQEOEAEBBAEOH3ZvaWRzAQ4P/P///wEO",
  dependencies: () => [Colour$schema, Shape$schema],
};

const Shape$members = ["none", "circle", "rect", "parts"] as const;

class Shape$ReaderClass {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Shape$Reader {
    return new Shape$ReaderClass(segment, data, pointers, count, depth) as unknown as Shape$Reader;
  }
  static $get(this: $.ListElements, index: number): Shape$Reader {
    const data = this.$at(index);
    return new Shape$ReaderClass(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth) as unknown as Shape$Reader;
  }
  static get $size(): 7 {
    return 7;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get which(): (typeof Shape$members)[number] | undefined {
    return Shape$members[$.getUint16(this.$segment, this.$data, this.$pointers)];
  }
  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  get none(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? null : undefined;
  }
  get circle(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 1 ? $.getFloat64(this.$segment, this.$data + 8, this.$pointers) : undefined;
  }
  get rect(): Shape$rect$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 2 ? new Shape$rect$Reader(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  get parts(): $.ListReader<Shape$Reader> | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 3 ? $.readList(this.$segment, this.$pointers, this.$count, 1, this.$depth, Shape$Reader) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Shape$Object {
    return {
      name: this.name,
      ...$.unionToObject(this),
    } as Shape$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Reads a Shape. */
export type Shape$Reader = $.StructReader<Shape$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
  readonly name: string;
} & (
  | { readonly which: "none"; readonly none: null; readonly circle?: undefined; readonly rect?: undefined; readonly parts?: undefined; }
  | { readonly which: "circle"; readonly circle: number; readonly none?: undefined; readonly rect?: undefined; readonly parts?: undefined; }
  | { readonly which: "rect"; readonly rect: Shape$rect$Reader; readonly none?: undefined; readonly circle?: undefined; readonly parts?: undefined; }
  | { readonly which: "parts"; readonly parts: $.ListReader<Shape$Reader>; readonly none?: undefined; readonly circle?: undefined; readonly rect?: undefined; }
  | { readonly which: undefined; readonly none?: undefined; readonly circle?: undefined; readonly rect?: undefined; readonly parts?: undefined; }
);
export const Shape$Reader: $.StructReaderType<Shape$Reader> & { readonly $size: 7; readonly $get: $.GetElement<Shape$Reader> } = Shape$ReaderClass;

/** Builds a Shape. */
export class Shape$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Shape$Builder {
    return new Shape$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Shape$Builder {
    const data = this.$at(index);
    return new Shape$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 3 {
    return 3;
  }
  static get $pointerCount(): 2 {
    return 2;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Shape$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Shape$Builder(segment, data, pointers, count, 0);
    if (value.name !== undefined) builder.name = value.name;
    let members = 0;
    if (value.none !== undefined) {
      builder.none = value.none;
      members++;
    }
    if (value.circle !== undefined) {
      builder.circle = value.circle;
      members++;
    }
    if (value.rect !== undefined) {
      builder.rect = value.rect;
      members++;
    }
    if (value.parts !== undefined) {
      builder.parts = value.parts;
      members++;
    }
    if (members > 1) $.tooManyMembers("Shape");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get which(): (typeof Shape$members)[number] | undefined {
    return Shape$members[$.getUint16(this.$segment, this.$data, this.$pointers)];
  }
  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set name(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  get none(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? null : undefined;
  }
  set none(_value: null) {
    $.setUint16(this.$segment, this.$data, 0);
  }
  get circle(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 1 ? this.$segment.view.getFloat64(this.$data + 8, true) : undefined;
  }
  set circle(value: number) {
    $.setUint16(this.$segment, this.$data, 1);
    $.setFloat64(this.$segment, this.$data + 8, value);
  }
  get rect(): Shape$rect$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 2 ? new Shape$rect$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  set rect(value: Shape$rect$Init) {
    this.initRect();
    Shape$rect$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initRect(): Shape$rect$Builder {
    $.setUint16(this.$segment, this.$data, 2);
    $.clearData(this.$segment, this.$data + 8, 8);
    $.clearData(this.$segment, this.$data + 16, 8);
    return new Shape$rect$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get parts(): $.ListBuilder<Shape$Builder, Shape$Init> | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 3 ? $.getList(this.$segment, this.$pointers + 8, Shape$Builder) : undefined;
  }
  set parts(value: $.ListInit<Shape$Init> | null) {
    $.setUint16(this.$segment, this.$data, 3);
    $.setList(this.$segment, this.$pointers + 8, Shape$Builder, value);
  }
  initParts(length: number): $.ListBuilder<Shape$Builder, Shape$Init> {
    $.setUint16(this.$segment, this.$data, 3);
    return $.initList(this.$segment, this.$pointers + 8, Shape$Builder, length);
  }

  /** What was built so far, as a reader. */
  $asReader(): Shape$Reader {
    return Shape$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Shape as a plain object to build from; a reader or builder will do as well. */
export type Shape$Init = {
  readonly name?: string | null | undefined;
} & (
  | { readonly which?: "none" | undefined; readonly none: null; readonly circle?: undefined; readonly rect?: undefined; readonly parts?: undefined; }
  | { readonly which?: "circle" | undefined; readonly circle: number; readonly none?: undefined; readonly rect?: undefined; readonly parts?: undefined; }
  | { readonly which?: "rect" | undefined; readonly rect: Shape$rect$Init; readonly none?: undefined; readonly circle?: undefined; readonly parts?: undefined; }
  | { readonly which?: "parts" | undefined; readonly parts: $.ListInit<Shape$Init> | null; readonly none?: undefined; readonly circle?: undefined; readonly rect?: undefined; }
  | { readonly which: undefined; readonly none?: undefined; readonly circle?: undefined; readonly rect?: undefined; readonly parts?: undefined; }
);
/** A Shape as a plain object with everything in it. */
export type Shape$Object = {
  name: string;
} & (
  | { which: "none"; none: null }
  | { which: "circle"; circle: number }
  | { which: "rect"; rect: Shape$rect$Object }
  | { which: "parts"; parts: Shape$Object[] }
  | { which: undefined }
);

/** The pointer fields of a Shape, for `has`, `clear`, `disown` and `adopt`. */
export const Shape$fields: {
  readonly name: $.PointerField<Shape$Reader | Shape$Builder, string>;
  readonly parts: $.PointerField<Shape$Reader | Shape$Builder, $.ListBuilder<Shape$Builder, Shape$Init>>;
} = {
  name: { index: 0 },
  parts: { index: 1, union: 0, member: 3 },
};

export const Shape$schema: $.RawSchema = {
  id: 0xe611a3f8e81c8306n,
  node: "UAQE/waDHOj4oxHmAFEOAQP/YXyKHN1MOrwARQIHBBENohEVBwAAMREfAf9pbnRlcm9wLgFjYXBucDpTaAdhcGUAAFEUAwQAAAQBAAARfSoAABF4ARF4AQ0B//8UAQEAABFtKgAAD/z///8P/P///x0C/v8BFAECAAARVToAABFQARFQAQ0D/f8BAf8l3uPa1xWQlwARRSoAAh0E/P8BFAEFAAARLTIAAFEoAQERNAEPbmFtZQEMAQwPbm9uZT9jaXJjbGUBCwELD3JlY3QfcGFydHMBDhACARD/BoMc6PijEeYAAQ4=",
  dependencies: () => [Shape$rect$schema, Shape$schema],
};

/** Reads a Shape.rect. */
export class Shape$rect$Reader implements $.StructReader<Shape$rect$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Shape$rect$Reader {
    return new Shape$rect$Reader(segment, data, pointers, count, depth);
  }

  get width(): number {
    return $.getFloat64(this.$segment, this.$data + 8, this.$pointers);
  }
  get height(): number {
    return $.getFloat64(this.$segment, this.$data + 16, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Shape$rect$Object {
    return {
      width: this.width,
      height: this.height,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Shape.rect. */
export class Shape$rect$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Shape$rect$Builder {
    return new Shape$rect$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Shape$rect$Init): void {
    const builder = new Shape$rect$Builder(segment, data, pointers, count, 0);
    if (value.width !== undefined) builder.width = value.width;
    if (value.height !== undefined) builder.height = value.height;
  }

  get width(): number {
    return this.$segment.view.getFloat64(this.$data + 8, true);
  }
  set width(value: number) {
    $.setFloat64(this.$segment, this.$data + 8, value);
  }
  get height(): number {
    return this.$segment.view.getFloat64(this.$data + 16, true);
  }
  set height(value: number) {
    $.setFloat64(this.$segment, this.$data + 16, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Shape$rect$Reader {
    return Shape$rect$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Shape.rect as a plain object to build from; a reader or builder will do as well. */
export interface Shape$rect$Init {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}
/** A Shape.rect as a plain object with everything in it. */
export interface Shape$rect$Object {
  width: number;
  height: number;
}

export const Shape$rect$schema: $.RawSchema = {
  id: 0x979015d7dae3de25n,
  node: "UAQE/yXe49rXFZCXAFEUAQP/BoMc6PijEeYAFQIHARENygABERFn/2ludGVyb3AuAmNhcG5wOlNoYXBlLnJlY3QAAFEIAgQQARQBAxElMgAAESABESABEQECFAEEERk6AAARFAERFAEfd2lkdGgBCwELP2hlaWdodAELAQs=",
  dependencies: () => [],
};

/** Non-zero defaults: a struct that was never set reads as these. */
export class Defaults$Reader implements $.StructReader<Defaults$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Defaults$Reader {
    return new Defaults$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Defaults$Reader {
    const data = this.$at(index);
    return new Defaults$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get yes(): boolean {
    return !$.getBool(this.$segment, this.$data, this.$pointers, 0);
  }
  get int16(): number {
    return $.getInt16(this.$segment, this.$data + 2, this.$pointers) ^ -1234;
  }
  get uint64(): bigint {
    return $.getUint64(this.$segment, this.$data + 8, this.$pointers) ^ 18364758544493064720n;
  }
  get float32(): number {
    return $.getFloat32Xor(this.$segment, this.$data + 4, this.$pointers, 0x3fc00000);
  }
  get float64(): number {
    return $.getFloat64Xor(this.$segment, this.$data + 16, this.$pointers, 0xfff00000, 0x0);
  }
  get text(): string {
    return $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? $.readText(this.$segment, this.$pointers, this.$count, 0) : "default text";
  }
  get data(): Uint8Array {
    return $.hasPointer(this.$segment, this.$pointers, this.$count, 1) ? $.readData(this.$segment, this.$pointers, this.$count, 1) : $constant0();
  }
  get colour(): Colour {
    return $.getUint16(this.$segment, this.$data + 24, this.$pointers) ^ 2;
  }
  get numbers(): $.ListReader<number> {
    return $.pointerOr(this.$segment, this.$pointers, this.$count, 2, this.$depth, $constant1).asList($.Int32);
  }
  get shape(): Shape$Reader {
    return $.pointerOr(this.$segment, this.$pointers, this.$count, 3, this.$depth, $constant2).asStruct(Shape$Reader);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Defaults$Object {
    return {
      yes: this.yes,
      int16: this.int16,
      uint64: this.uint64,
      float32: this.float32,
      float64: this.float64,
      text: this.text,
      data: this.data,
      colour: this.colour,
      numbers: this.numbers.toArray(),
      shape: this.shape.$toObject(),
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Defaults. */
export class Defaults$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Defaults$Builder {
    return new Defaults$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Defaults$Builder {
    const data = this.$at(index);
    return new Defaults$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 4 {
    return 4;
  }
  static get $pointerCount(): 4 {
    return 4;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Defaults$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Defaults$Builder(segment, data, pointers, count, 0);
    if (value.yes !== undefined) builder.yes = value.yes;
    if (value.int16 !== undefined) builder.int16 = value.int16;
    if (value.uint64 !== undefined) builder.uint64 = value.uint64;
    if (value.float32 !== undefined) builder.float32 = value.float32;
    if (value.float64 !== undefined) builder.float64 = value.float64;
    if (value.text !== undefined) builder.text = value.text;
    if (value.data !== undefined) builder.data = value.data;
    if (value.colour !== undefined) builder.colour = value.colour;
    if (value.numbers !== undefined) builder.numbers = value.numbers;
    if (value.shape !== undefined) builder.shape = value.shape;
  }

  get yes(): boolean {
    return (this.$segment.bytes[this.$data]! & 1) === 0;
  }
  set yes(value: boolean) {
    $.setBool(this.$segment, this.$data, 0, value, true);
  }
  get int16(): number {
    return this.$segment.view.getInt16(this.$data + 2, true) ^ -1234;
  }
  set int16(value: number) {
    $.setInt16(this.$segment, this.$data + 2, value);
    $.flipDefault(this.$segment, this.$data + 2, 2, -1234);
  }
  get uint64(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 8, true) ^ 18364758544493064720n;
  }
  set uint64(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 8, value);
    $.flipDefault(this.$segment, this.$data + 8, 8, 1985229328, -19088744);
  }
  get float32(): number {
    return $.getFloat32Xor(this.$segment, this.$data + 4, this.$pointers, 0x3fc00000);
  }
  set float32(value: number) {
    $.setFloat32Xor(this.$segment, this.$data + 4, value, 0x3fc00000);
  }
  get float64(): number {
    return $.getFloat64Xor(this.$segment, this.$data + 16, this.$pointers, 0xfff00000, 0x0);
  }
  set float64(value: number) {
    $.setFloat64Xor(this.$segment, this.$data + 16, value, 0xfff00000, 0x0);
  }
  get text(): string {
    return $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? $.readText(this.$segment, this.$pointers, this.$count, 0) : "default text";
  }
  set text(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  get data(): Uint8Array {
    return $.hasPointer(this.$segment, this.$pointers, this.$count, 1) ? $.readData(this.$segment, this.$pointers, this.$count, 1) : $constant0();
  }
  set data(value: Uint8Array | null) {
    $.setData(this.$segment, this.$pointers + 8, value);
  }
  initData(byteLength: number): Uint8Array {
    return $.initData(this.$segment, this.$pointers + 8, byteLength);
  }
  get colour(): Colour {
    return this.$segment.view.getUint16(this.$data + 24, true) ^ 2;
  }
  set colour(value: Colour) {
    $.setUint16(this.$segment, this.$data + 24, value);
    $.flipDefault(this.$segment, this.$data + 24, 2, 2);
  }
  get numbers(): $.ListBuilder<number, number> {
    $.initDefault(this.$segment, this.$pointers + 16, $constant1);
    return $.getList(this.$segment, this.$pointers + 16, $.Int32);
  }
  set numbers(value: $.ListInit<number> | null) {
    $.setList(this.$segment, this.$pointers + 16, $.Int32, value);
  }
  initNumbers(length: number): $.ListBuilder<number, number> {
    return $.initList(this.$segment, this.$pointers + 16, $.Int32, length);
  }
  get shape(): Shape$Builder {
    $.initDefault(this.$segment, this.$pointers + 24, $constant2);
    return $.getStruct(this.$segment, this.$pointers + 24, Shape$Builder);
  }
  set shape(value: Shape$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 24, Shape$Builder, value);
  }
  initShape(): Shape$Builder {
    return $.initStruct(this.$segment, this.$pointers + 24, Shape$Builder);
  }

  /** What was built so far, as a reader. */
  $asReader(): Defaults$Reader {
    return Defaults$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Defaults as a plain object to build from; a reader or builder will do as well. */
export interface Defaults$Init {
  readonly yes?: boolean | undefined;
  readonly int16?: number | undefined;
  readonly uint64?: bigint | number | undefined;
  readonly float32?: number | undefined;
  readonly float64?: number | undefined;
  readonly text?: string | null | undefined;
  readonly data?: Uint8Array | null | undefined;
  readonly colour?: Colour | undefined;
  readonly numbers?: $.ListInit<number> | null | undefined;
  readonly shape?: Shape$Init | null | undefined;
}
/** A Defaults as a plain object with everything in it. */
export interface Defaults$Object {
  yes: boolean;
  int16: number;
  uint64: bigint;
  float32: number;
  float64: number;
  text: string;
  data: Uint8Array;
  colour: Colour;
  numbers: number[];
  shape: Shape$Object | null;
}

/** The pointer fields of a Defaults, for `has`, `clear`, `disown` and `adopt`. */
export const Defaults$fields: {
  readonly text: $.PointerField<Defaults$Reader | Defaults$Builder, string>;
  readonly data: $.PointerField<Defaults$Reader | Defaults$Builder, Uint8Array>;
  readonly numbers: $.PointerField<Defaults$Reader | Defaults$Builder, $.ListBuilder<number, number>>;
  readonly shape: $.PointerField<Defaults$Reader | Defaults$Builder, Shape$Builder>;
} = {
  text: { index: 0 },
  data: { index: 1 },
  numbers: { index: 2 },
  shape: { index: 3 },
};

export const Defaults$schema: $.RawSchema = {
  id: 0x8f85c8465b2be4a5n,
  node: "UAQE/6XkK1tGyIWPAFEOAQT/YXyKHN1MOrwABQQHEQ26ERUHAAAxETcC/2ludGVyb3AuAWNhcG5wOkRlP2ZhdWx0cwAAUSgDBAAABAEBARMJASIAABMEAQETBAEBEQEBFAEBAQER+TIAABH0ARH0ARECARQBAgEBEek6AAAR5AER5AIRAwEUAQMBARHdQgAAEdgBEdgBEQQCFAEEAQERzUIAABHIARHIAgEFFAEFAQERwSoAABG8AVG8AQERBgEUAQYBARG9KgAAEbgBUbgBAREHDBQBBwEBEbU6AAARsAIRtAERCAIUAQgBARGpQgAAUaQBAVGsAQERCQMUAQkBARGtMgAAEagCUawBAQd5ZXMBAQUBAR9pbnQxNgEDDQMu+z91aW50NjQBCQEJ/xAyVHaYutz+AWZsb2F0MzIAAQrBCsA/f2Zsb2F0NjQBCwELwPD/D3RleHQBDAEMEQFq/2RlZmF1bHQgAA90ZXh0D2RhdGEBDQENEQEaBv8QP2NvbG91cgEP/wShdx4Z51XuAAUPAn9udW1iZXJzAQ4QAQEEAQ4RARzxAf7///8BAx9zaGFwZQEQ/waDHOj4oxHmAAEQUAIBAQHA8D8RASoPdW5pdA==",
  dependencies: () => [Colour$schema, Shape$schema],
};

/** A version that was later extended to `NewPoint`. */
export class OldPoint$Reader implements $.StructReader<OldPoint$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): OldPoint$Reader {
    return new OldPoint$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): OldPoint$Reader {
    const data = this.$at(index);
    return new OldPoint$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get x(): number {
    return $.getInt32(this.$segment, this.$data, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): OldPoint$Object {
    return {
      x: this.x,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a OldPoint. */
export class OldPoint$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): OldPoint$Builder {
    return new OldPoint$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): OldPoint$Builder {
    const data = this.$at(index);
    return new OldPoint$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: OldPoint$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new OldPoint$Builder(segment, data, pointers, count, 0);
    if (value.x !== undefined) builder.x = value.x;
  }

  get x(): number {
    return this.$segment.view.getInt32(this.$data, true);
  }
  set x(value: number) {
    $.setInt32(this.$segment, this.$data, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): OldPoint$Reader {
    return OldPoint$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A OldPoint as a plain object to build from; a reader or builder will do as well. */
export interface OldPoint$Init {
  readonly x?: number | undefined;
}
/** A OldPoint as a plain object with everything in it. */
export interface OldPoint$Object {
  x: number;
}

export const OldPoint$schema: $.RawSchema = {
  id: 0xc50d3f4e355f9914n,
  node: "UAQE/xSZXzVOPw3FAFEOAQH/YXyKHN1MOrwABAcRDboRFQcAABERN/9pbnRlcm9wLgFjYXBucDpPbD9kUG9pbnQAAFEEAgQAAAQBEQ0SAAARCAERCAEBeAEEAQQ=",
  dependencies: () => [],
};

/** Reads a NewPoint. */
export class NewPoint$Reader implements $.StructReader<NewPoint$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): NewPoint$Reader {
    return new NewPoint$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): NewPoint$Reader {
    const data = this.$at(index);
    return new NewPoint$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get x(): number {
    return $.getInt32(this.$segment, this.$data, this.$pointers);
  }
  get y(): number {
    return $.getInt32(this.$segment, this.$data + 4, this.$pointers) ^ 7;
  }
  get label(): string {
    return $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? $.readText(this.$segment, this.$pointers, this.$count, 0) : "unnamed";
  }
  get more(): $.ListReader<bigint> {
    return $.readList(this.$segment, this.$pointers, this.$count, 1, this.$depth, $.Int64);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): NewPoint$Object {
    return {
      x: this.x,
      y: this.y,
      label: this.label,
      more: this.more.toArray(),
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a NewPoint. */
export class NewPoint$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): NewPoint$Builder {
    return new NewPoint$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): NewPoint$Builder {
    const data = this.$at(index);
    return new NewPoint$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 2 {
    return 2;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: NewPoint$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new NewPoint$Builder(segment, data, pointers, count, 0);
    if (value.x !== undefined) builder.x = value.x;
    if (value.y !== undefined) builder.y = value.y;
    if (value.label !== undefined) builder.label = value.label;
    if (value.more !== undefined) builder.more = value.more;
  }

  get x(): number {
    return this.$segment.view.getInt32(this.$data, true);
  }
  set x(value: number) {
    $.setInt32(this.$segment, this.$data, value);
  }
  get y(): number {
    return this.$segment.view.getInt32(this.$data + 4, true) ^ 7;
  }
  set y(value: number) {
    $.setInt32(this.$segment, this.$data + 4, value);
    $.flipDefault(this.$segment, this.$data + 4, 4, 7);
  }
  get label(): string {
    return $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? $.readText(this.$segment, this.$pointers, this.$count, 0) : "unnamed";
  }
  set label(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  get more(): $.ListBuilder<bigint, bigint | number> {
    return $.getList(this.$segment, this.$pointers + 8, $.Int64);
  }
  set more(value: $.ListInit<bigint | number> | null) {
    $.setList(this.$segment, this.$pointers + 8, $.Int64, value);
  }
  initMore(length: number): $.ListBuilder<bigint, bigint | number> {
    return $.initList(this.$segment, this.$pointers + 8, $.Int64, length);
  }

  /** What was built so far, as a reader. */
  $asReader(): NewPoint$Reader {
    return NewPoint$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A NewPoint as a plain object to build from; a reader or builder will do as well. */
export interface NewPoint$Init {
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly label?: string | null | undefined;
  readonly more?: $.ListInit<bigint | number> | null | undefined;
}
/** A NewPoint as a plain object with everything in it. */
export interface NewPoint$Object {
  x: number;
  y: number;
  label: string;
  more: bigint[];
}

/** The pointer fields of a NewPoint, for `has`, `clear`, `disown` and `adopt`. */
export const NewPoint$fields: {
  readonly label: $.PointerField<NewPoint$Reader | NewPoint$Builder, string>;
  readonly more: $.PointerField<NewPoint$Reader | NewPoint$Builder, $.ListBuilder<bigint, bigint | number>>;
} = {
  label: { index: 0 },
  more: { index: 1 },
};

export const NewPoint$schema: $.RawSchema = {
  id: 0xd19bfde88651dc5dn,
  node: "UAQE/13cUYbo/ZvRAFEOAQH/YXyKHN1MOrwABQIHEQ26ERUHAAAREef/aW50ZXJvcC4BY2FwbnA6TmU/d1BvaW50AABREAMEAAAEAQAAEWESAAARXAERXAERAQEUAQEBARFREgAAEUwBEUwBAQIUAQIBARFBMgAAETwBUTwBAREDARQBAwAAETkqAABRNAEBETwBAXgBBAEEAXkBBBEEBx9sYWJlbAEMAQwRAUJ/dW5uYW1lZA9tb3JlAQ4QAQEFAQ4=",
  dependencies: () => [],
};

/**
 * A reference to a Counter: a capability. Dispose of it when it is no longer needed.
 *
 * Counts the calls that it receives: what order they arrive in can be seen.
 */
export class Counter$Client implements $rpc.Client {
  declare readonly $hook: $rpc.ClientHook;

  constructor(hook: $rpc.ClientHook) {
    this.$hook = hook;
  }

  /** 0 for the first call, then one more each time. */
  next(
    params?: Counter$next$Params$Init | ((params: Counter$next$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Counter$next$Call {
    return new Counter$next$Call($rpc.send(this, 0xab542bd6, 0xe4e7c804, 0, Counter$next$Params$Builder, params, options));
  }

  /** Another reference to the same object. */
  $dup(): Counter$Client {
    return $rpc.dup(this, Counter$Client);
  }
  /** Drops this reference. */
  [Symbol.dispose](): void {
    $rpc.release(this);
  }
}

/** A call of Counter.next. */
export class Counter$next$Call implements $rpc.Call<Counter$next$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Counter$next$Results$Reader, B = never>(
    onFulfilled?: ((results: Counter$next$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Counter$next$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Counter$next$Results$Reader | B> {
    return $rpc.settled(this.$pending, Counter$next$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Counter$next$Results$Reader> {
    return $rpc.settled(this.$pending, Counter$next$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** What a Counter has to do. Params are released once a method settles: `$dup()` the capabilities to be kept. */
export interface Counter$Server {
  /** 0 for the first call, then one more each time. */
  next(params: Counter$next$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Counter$next$Results$Init, Counter$next$Results$Builder>;
}

/** The methods of Counter, for dispatch. */
export const Counter$interface: $rpc.Interface = /* @__PURE__ */ $rpc.describe(
  "Counter",
  0xab542bd6,
  0xe4e7c804,
  () => [
    { name: "next", key: "next", params: Counter$next$Params$Reader, results: Counter$next$Results$Builder },
  ],
  () => [],
);

/** A service that does what `server` does; not yet a reference: see its `$client()`. */
export function Counter$serve(server: Counter$Server, options?: $rpc.ServiceOptions): $rpc.Service<Counter$Client> {
  return new $rpc.Service(Counter$interface, Counter$Client, server, options);
}

export const Counter$schema: $.RawSchema = {
  id: 0xab542bd6e4e7c804n,
  node: "UAMF/wTI5+TWK1SrABEOA/9hfIoc3Uw6vAAREbIRGQcAABEVRxE9B/9pbnRlcm9wLgFjYXBucDpDbx91bnRlcgAAUQQDBQAA/y89nDjbFAuuAf5Z23HgNTSqEREqAAIRBQcPbmV4dAAB",
  dependencies: () => [Counter$next$Params$schema, Counter$next$Results$schema],
};

/** Reads a Counter.next.Params. */
export class Counter$next$Params$Reader implements $.StructReader<Counter$next$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Counter$next$Params$Reader {
    return new Counter$next$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Counter$next$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Counter.next.Params. */
export class Counter$next$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Counter$next$Params$Builder {
    return new Counter$next$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Counter$next$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Counter.next.Params as a plain object to build from; a reader or builder will do as well. */
export type Counter$next$Params$Init = Record<never, never>;
/** A Counter.next.Params as a plain object with everything in it. */
export type Counter$next$Params$Object = Record<never, never>;

export const Counter$next$Params$schema: $.RawSchema = {
  id: 0xae0b14db389c3d2fn,
  node: "UAQB/y89nDjbFAuuABEWAQAABAcxARIB/2ludGVyb3AuA2NhcG5wOkNvdW50ZXIubmV4dCRQYXJhbQFz",
  dependencies: () => [],
};

/** Reads a Counter.next.Results. */
export class Counter$next$Results$Reader implements $.StructReader<Counter$next$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Counter$next$Results$Reader {
    return new Counter$next$Results$Reader(segment, data, pointers, count, depth);
  }

  get value(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Counter$next$Results$Object {
    return {
      value: this.value,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Counter.next.Results. */
export class Counter$next$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Counter$next$Results$Builder {
    return new Counter$next$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Counter$next$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Counter$next$Results$Builder(segment, data, pointers, count, 0);
    if (value.value !== undefined) builder.value = value.value;
  }

  get value(): number {
    return this.$segment.view.getUint32(this.$data, true);
  }
  set value(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
}

/** A Counter.next.Results as a plain object to build from; a reader or builder will do as well. */
export interface Counter$next$Results$Init {
  readonly value?: number | undefined;
}
/** A Counter.next.Results as a plain object with everything in it. */
export interface Counter$next$Results$Object {
  value: number;
}

export const Counter$next$Results$schema: $.RawSchema = {
  id: 0xaa3435e071db59fen,
  node: "UAQE//5Z23HgNTSqAFEWAQEAAAQHMQ0aAQABERU3/2ludGVyb3AuA2NhcG5wOkNvdW50ZXIubmV4dCRSZXN1bAN0c1EEAgQAAAQBEQ0yAAARCAERCAEfdmFsdWUBCAEI",
  dependencies: () => [],
};

/** Reads a Reply. */
export class Reply$Reader implements $.StructReader<Reply$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Reply$Reader {
    return new Reply$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Reply$Reader {
    const data = this.$at(index);
    return new Reply$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get reply(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Reply$Object {
    return {
      reply: this.reply,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Reply. */
export class Reply$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Reply$Builder {
    return new Reply$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Reply$Builder {
    const data = this.$at(index);
    return new Reply$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Reply$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Reply$Builder(segment, data, pointers, count, 0);
    if (value.reply !== undefined) builder.reply = value.reply;
  }

  get reply(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set reply(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Reply$Reader {
    return Reply$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Reply as a plain object to build from; a reader or builder will do as well. */
export interface Reply$Init {
  readonly reply?: string | null | undefined;
}
/** A Reply as a plain object with everything in it. */
export interface Reply$Object {
  reply: string;
}

/** The pointer fields of a Reply, for `has`, `clear`, `disown` and `adopt`. */
export const Reply$fields: {
  readonly reply: $.PointerField<Reply$Reader | Reply$Builder, string>;
} = {
  reply: { index: 0 },
};

export const Reply$schema: $.RawSchema = {
  id: 0xb5e6805b117c5c01n,
  node: "UAQE/wFcfBFbgOa1ABEOAf9hfIoc3Uw6vAAFAQcRDaIRFQcAABERN/9pbnRlcm9wLgFjYXBucDpSZQdwbHkAAFEEAgQAAAQBEQ0yAAARCAERCAEfcmVwbHkBDAEM",
  dependencies: () => [],
};

/** A reference to a Callback: a capability. Dispose of it when it is no longer needed. */
export class Callback$Client implements $rpc.Client {
  declare readonly $hook: $rpc.ClientHook;

  constructor(hook: $rpc.ClientHook) {
    this.$hook = hook;
  }

  call(
    params: Callback$call$Params$Init | ((params: Callback$call$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Callback$call$Call {
    return new Callback$call$Call($rpc.send(this, 0xc80f57a5, 0xc28a6094, 0, Callback$call$Params$Builder, params, options));
  }

  /** Another reference to the same object. */
  $dup(): Callback$Client {
    return $rpc.dup(this, Callback$Client);
  }
  /** Drops this reference. */
  [Symbol.dispose](): void {
    $rpc.release(this);
  }
}

/** A call of Callback.call. */
export class Callback$call$Call implements $rpc.Call<Reply$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Reply$Reader, B = never>(
    onFulfilled?: ((results: Reply$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Reply$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Reply$Reader | B> {
    return $rpc.settled(this.$pending, Reply$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Reply$Reader> {
    return $rpc.settled(this.$pending, Reply$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** What a Callback has to do. Params are released once a method settles: `$dup()` the capabilities to be kept. */
export interface Callback$Server {
  call(params: Callback$call$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Reply$Init, Reply$Builder>;
}

/** The methods of Callback, for dispatch. */
export const Callback$interface: $rpc.Interface = /* @__PURE__ */ $rpc.describe(
  "Callback",
  0xc80f57a5,
  0xc28a6094,
  () => [
    { name: "call", key: "call", params: Callback$call$Params$Reader, results: Reply$Builder },
  ],
  () => [],
);

/** A service that does what `server` does; not yet a reference: see its `$client()`. */
export function Callback$serve(server: Callback$Server, options?: $rpc.ServiceOptions): $rpc.Service<Callback$Client> {
  return new $rpc.Service(Callback$interface, Callback$Client, server, options);
}

export const Callback$schema: $.RawSchema = {
  id: 0xc80f57a5c28a6094n,
  node: "UAMF/5RgisKlVw/IABEOA/9hfIoc3Uw6vAAREboRGQcAABEVRxE9B/9pbnRlcm9wLgFjYXBucDpDYT9sbGJhY2sAAFEEAwUAAP/OUw9cZq49vQEBXHwRW4DmtRERKgACEQUHD2NhbGwAAQ==",
  dependencies: () => [Callback$call$Params$schema, Reply$schema],
};

/** Reads a Callback.call.Params. */
export class Callback$call$Params$Reader implements $.StructReader<Callback$call$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Callback$call$Params$Reader {
    return new Callback$call$Params$Reader(segment, data, pointers, count, depth);
  }

  get message(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Callback$call$Params$Object {
    return {
      message: this.message,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Callback.call.Params. */
export class Callback$call$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Callback$call$Params$Builder {
    return new Callback$call$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Callback$call$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Callback$call$Params$Builder(segment, data, pointers, count, 0);
    if (value.message !== undefined) builder.message = value.message;
  }

  get message(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set message(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
}

/** A Callback.call.Params as a plain object to build from; a reader or builder will do as well. */
export interface Callback$call$Params$Init {
  readonly message?: string | null | undefined;
}
/** A Callback.call.Params as a plain object with everything in it. */
export interface Callback$call$Params$Object {
  message: string;
}

/** The pointer fields of a Callback.call.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Callback$call$Params$fields: {
  readonly message: $.PointerField<Callback$call$Params$Reader | Callback$call$Params$Builder, string>;
} = {
  message: { index: 0 },
};

export const Callback$call$Params$schema: $.RawSchema = {
  id: 0xbd3dae665c0f53cen,
  node: "UAQE/85TD1xmrj29ABEXAQAABQEHMQ0aAQABERU3/2ludGVyb3AuA2NhcG5wOkNhbGxiYWNrLmNhbGwkUGFyYQNtc1EEAgQAAAQBEQ1CAAARCAERCAF/bWVzc2FnZQEMAQw=",
  dependencies: () => [],
};

/** A reference to a Base: a capability. Dispose of it when it is no longer needed. */
export class Base$Client implements $rpc.Client {
  declare readonly $hook: $rpc.ClientHook;

  constructor(hook: $rpc.ClientHook) {
    this.$hook = hook;
  }

  /** "base". */
  baseName(
    params?: Base$baseName$Params$Init | ((params: Base$baseName$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Base$baseName$Call {
    return new Base$baseName$Call($rpc.send(this, 0x9e44edde, 0xd9984139, 0, Base$baseName$Params$Builder, params, options));
  }

  /** Another reference to the same object. */
  $dup(): Base$Client {
    return $rpc.dup(this, Base$Client);
  }
  /** Drops this reference. */
  [Symbol.dispose](): void {
    $rpc.release(this);
  }
}

/** A call of Base.baseName. */
export class Base$baseName$Call implements $rpc.Call<Base$baseName$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Base$baseName$Results$Reader, B = never>(
    onFulfilled?: ((results: Base$baseName$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Base$baseName$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Base$baseName$Results$Reader | B> {
    return $rpc.settled(this.$pending, Base$baseName$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Base$baseName$Results$Reader> {
    return $rpc.settled(this.$pending, Base$baseName$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** What a Base has to do. Params are released once a method settles: `$dup()` the capabilities to be kept. */
export interface Base$Server {
  /** "base". */
  baseName(params: Base$baseName$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Base$baseName$Results$Init, Base$baseName$Results$Builder>;
}

/** The methods of Base, for dispatch. */
export const Base$interface: $rpc.Interface = /* @__PURE__ */ $rpc.describe(
  "Base",
  0x9e44edde,
  0xd9984139,
  () => [
    { name: "baseName", key: "baseName", params: Base$baseName$Params$Reader, results: Base$baseName$Results$Builder },
  ],
  () => [],
);

/** A service that does what `server` does; not yet a reference: see its `$client()`. */
export function Base$serve(server: Base$Server, options?: $rpc.ServiceOptions): $rpc.Service<Base$Client> {
  return new $rpc.Service(Base$interface, Base$Client, server, options);
}

export const Base$schema: $.RawSchema = {
  id: 0x9e44edded9984139n,
  node: "UAMF/zlBmNne7USeABEOA/9hfIoc3Uw6vAAREZoRGQcAABEVRxFBB/9pbnRlcm9wLgFjYXBucDpCYQNzZQAAUQQDBQAA/6O4oOntGy2xAYkuvLNdl7/JERFKAAIRCQf/YmFzZU5hbWUAAAI=",
  dependencies: () => [Base$baseName$Params$schema, Base$baseName$Results$schema],
};

/** Reads a Base.baseName.Params. */
export class Base$baseName$Params$Reader implements $.StructReader<Base$baseName$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Base$baseName$Params$Reader {
    return new Base$baseName$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Base$baseName$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Base.baseName.Params. */
export class Base$baseName$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Base$baseName$Params$Builder {
    return new Base$baseName$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Base$baseName$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Base.baseName.Params as a plain object to build from; a reader or builder will do as well. */
export type Base$baseName$Params$Init = Record<never, never>;
/** A Base.baseName.Params as a plain object with everything in it. */
export type Base$baseName$Params$Object = Record<never, never>;

export const Base$baseName$Params$schema: $.RawSchema = {
  id: 0xb12d1bede9a0b8a3n,
  node: "UAQB/6O4oOntGy2xABETAQAABAcxARoB/2ludGVyb3AuA2NhcG5wOkJhc2UuYmFzZU5hbWUkUGFyYQNtcw==",
  dependencies: () => [],
};

/** Reads a Base.baseName.Results. */
export class Base$baseName$Results$Reader implements $.StructReader<Base$baseName$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Base$baseName$Results$Reader {
    return new Base$baseName$Results$Reader(segment, data, pointers, count, depth);
  }

  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Base$baseName$Results$Object {
    return {
      name: this.name,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Base.baseName.Results. */
export class Base$baseName$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Base$baseName$Results$Builder {
    return new Base$baseName$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Base$baseName$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Base$baseName$Results$Builder(segment, data, pointers, count, 0);
    if (value.name !== undefined) builder.name = value.name;
  }

  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set name(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
}

/** A Base.baseName.Results as a plain object to build from; a reader or builder will do as well. */
export interface Base$baseName$Results$Init {
  readonly name?: string | null | undefined;
}
/** A Base.baseName.Results as a plain object with everything in it. */
export interface Base$baseName$Results$Object {
  name: string;
}

/** The pointer fields of a Base.baseName.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Base$baseName$Results$fields: {
  readonly name: $.PointerField<Base$baseName$Results$Reader | Base$baseName$Results$Builder, string>;
} = {
  name: { index: 0 },
};

export const Base$baseName$Results$schema: $.RawSchema = {
  id: 0xc9bf975db3bc2e89n,
  node: "UAQE/4kuvLNdl7/JABETAQAABQEHMQ0iAQABERU3/2ludGVyb3AuA2NhcG5wOkJhc2UuYmFzZU5hbWUkUmVzdQdsdHNRBAIEAAAEARENKgAAEQgBEQgBD25hbWUBDAEM",
  dependencies: () => [],
};

/** A reference to a Derived: a capability. Dispose of it when it is no longer needed. */
export class Derived$Client implements $rpc.Client {
  declare readonly $hook: $rpc.ClientHook;

  constructor(hook: $rpc.ClientHook) {
    this.$hook = hook;
  }

  /** "base". */
  baseName(
    params?: Base$baseName$Params$Init | ((params: Base$baseName$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Base$baseName$Call {
    return new Base$baseName$Call($rpc.send(this, 0x9e44edde, 0xd9984139, 0, Base$baseName$Params$Builder, params, options));
  }
  /** "derived". */
  derivedName(
    params?: Derived$derivedName$Params$Init | ((params: Derived$derivedName$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Derived$derivedName$Call {
    return new Derived$derivedName$Call($rpc.send(this, 0xbe51b423, 0xb916d5d0, 0, Derived$derivedName$Params$Builder, params, options));
  }

  /** Another reference to the same object. */
  $dup(): Derived$Client {
    return $rpc.dup(this, Derived$Client);
  }
  /** Drops this reference. */
  [Symbol.dispose](): void {
    $rpc.release(this);
  }
}

/** A call of Derived.derivedName. */
export class Derived$derivedName$Call implements $rpc.Call<Derived$derivedName$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Derived$derivedName$Results$Reader, B = never>(
    onFulfilled?: ((results: Derived$derivedName$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Derived$derivedName$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Derived$derivedName$Results$Reader | B> {
    return $rpc.settled(this.$pending, Derived$derivedName$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Derived$derivedName$Results$Reader> {
    return $rpc.settled(this.$pending, Derived$derivedName$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** What a Derived has to do. Params are released once a method settles: `$dup()` the capabilities to be kept. */
export interface Derived$Server {
  /** "base". */
  baseName(params: Base$baseName$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Base$baseName$Results$Init, Base$baseName$Results$Builder>;
  /** "derived". */
  derivedName(params: Derived$derivedName$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Derived$derivedName$Results$Init, Derived$derivedName$Results$Builder>;
}

/** The methods of Derived, for dispatch. */
export const Derived$interface: $rpc.Interface = /* @__PURE__ */ $rpc.describe(
  "Derived",
  0xbe51b423,
  0xb916d5d0,
  () => [
    { name: "derivedName", key: "derivedName", params: Derived$derivedName$Params$Reader, results: Derived$derivedName$Results$Builder },
  ],
  () => [Base$interface],
);

/** A service that does what `server` does; not yet a reference: see its `$client()`. */
export function Derived$serve(server: Derived$Server, options?: $rpc.ServiceOptions): $rpc.Service<Derived$Client> {
  return new $rpc.Service(Derived$interface, Derived$Client, server, options);
}

export const Derived$schema: $.RawSchema = {
  id: 0xbe51b423b916d5d0n,
  node: "UAMF/9DVFrkjtFG+ABEOA/9hfIoc3Uw6vAAREbIRGQcAABEVRxFBD/9pbnRlcm9wLgFjYXBucDpEZR9yaXZlZAAAUQQDBQAA/9s4DlV4xN21AZNCXQiLlKGVERFiAAIRCQf/ZGVyaXZlZE4AB2FtZQAAEQQB/zlBmNne7USeAA==",
  dependencies: () => [Base$schema, Derived$derivedName$Params$schema, Derived$derivedName$Results$schema],
};

/** Reads a Derived.derivedName.Params. */
export class Derived$derivedName$Params$Reader implements $.StructReader<Derived$derivedName$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Derived$derivedName$Params$Reader {
    return new Derived$derivedName$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Derived$derivedName$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Derived.derivedName.Params. */
export class Derived$derivedName$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Derived$derivedName$Params$Builder {
    return new Derived$derivedName$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Derived$derivedName$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Derived.derivedName.Params as a plain object to build from; a reader or builder will do as well. */
export type Derived$derivedName$Params$Init = Record<never, never>;
/** A Derived.derivedName.Params as a plain object with everything in it. */
export type Derived$derivedName$Params$Object = Record<never, never>;

export const Derived$derivedName$Params$schema: $.RawSchema = {
  id: 0xb5ddc478550e38dbn,
  node: "UAQB/9s4DlV4xN21ABEWAQAABAcxAUoB/2ludGVyb3AuBGNhcG5wOkRlcml2ZWQuZGVyaXZlZE5hbWUkUGFyYW1zAAA=",
  dependencies: () => [],
};

/** Reads a Derived.derivedName.Results. */
export class Derived$derivedName$Results$Reader implements $.StructReader<Derived$derivedName$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Derived$derivedName$Results$Reader {
    return new Derived$derivedName$Results$Reader(segment, data, pointers, count, depth);
  }

  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Derived$derivedName$Results$Object {
    return {
      name: this.name,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Derived.derivedName.Results. */
export class Derived$derivedName$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Derived$derivedName$Results$Builder {
    return new Derived$derivedName$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Derived$derivedName$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Derived$derivedName$Results$Builder(segment, data, pointers, count, 0);
    if (value.name !== undefined) builder.name = value.name;
  }

  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set name(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
}

/** A Derived.derivedName.Results as a plain object to build from; a reader or builder will do as well. */
export interface Derived$derivedName$Results$Init {
  readonly name?: string | null | undefined;
}
/** A Derived.derivedName.Results as a plain object with everything in it. */
export interface Derived$derivedName$Results$Object {
  name: string;
}

/** The pointer fields of a Derived.derivedName.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Derived$derivedName$Results$fields: {
  readonly name: $.PointerField<Derived$derivedName$Results$Reader | Derived$derivedName$Results$Builder, string>;
} = {
  name: { index: 0 },
};

export const Derived$derivedName$Results$schema: $.RawSchema = {
  id: 0x95a1948b085d4293n,
  node: "UAQE/5NCXQiLlKGVABEWAQAABQEHMQ1SAQABERk3/2ludGVyb3AuBGNhcG5wOkRlcml2ZWQuZGVyaXZlZE5hbWUkUmVzdWx0AXNRBAIEAAAEARENKgAAEQgBEQgBD25hbWUBDAEM",
  dependencies: () => [],
};

/** A reference to a Box: a capability. Dispose of it when it is no longer needed. */
export class Box$Client<T = $.AnyPointerReader, TBuilder = $.AnyPointerBuilder, TInit = $.AnyPointerInit> implements $rpc.Client {
  declare readonly $hook: $rpc.ClientHook;
  declare readonly $brand: { readonly read: { readonly T: $.ElementType<T> }; readonly build: { readonly T: $.ElementBuilderType<TBuilder, TInit> } };

  constructor(hook: $rpc.ClientHook, brand: { readonly read: { readonly T: $.ElementType<T> }; readonly build: { readonly T: $.ElementBuilderType<TBuilder, TInit> } }) {
    this.$hook = hook;
    this.$brand = brand;
  }
  /** The clients of a Box whose type parameters are bound. */
  static $with<T, TBuilder, TInit>(brand: { readonly read: { readonly T: $.ElementType<T> }; readonly build: { readonly T: $.ElementBuilderType<TBuilder, TInit> } }): $rpc.ClientType<Box$Client<T, TBuilder, TInit>> {
    return $rpc.boundClient(Box$Client, brand);
  }

  put(
    params: Box$put$Params$Init<TInit> | ((params: Box$put$Params$Builder<TBuilder, TInit>) => void),
    options?: $rpc.CallOptions,
  ): Box$put$Call<Box$put$Results$Reader<T>> {
    return new Box$put$Call($rpc.send(this, 0x83080ddd, 0xd8963fcf, 0, Box$put$Params$Builder.$with({ T: this.$brand.build.T }), params, options), Box$put$Results$Reader.$with({ T: this.$brand.read.T }));
  }
  /** What was put last; null before. */
  get(
    params?: Box$get$Params$Init<TInit> | ((params: Box$get$Params$Builder<TBuilder, TInit>) => void),
    options?: $rpc.CallOptions,
  ): Box$get$Call<Box$get$Results$Reader<T>> {
    return new Box$get$Call($rpc.send(this, 0x83080ddd, 0xd8963fcf, 1, Box$get$Params$Builder.$with({ T: this.$brand.build.T }), params, options), Box$get$Results$Reader.$with({ T: this.$brand.read.T }));
  }

  /** Another reference to the same object. */
  $dup(): Box$Client<T, TBuilder, TInit> {
    return $rpc.dup(this, Box$Client.$with(this.$brand));
  }
  /** Drops this reference. */
  [Symbol.dispose](): void {
    $rpc.release(this);
  }
}

/** A call of Box.put. */
export class Box$put$Call<R> implements $rpc.Call<R> {
  declare readonly $pending: $rpc.Pending;
  declare readonly $type: $.StructReaderType<R>;

  constructor(pending: $rpc.Pending, type: $.StructReaderType<R>) {
    this.$pending = pending;
    this.$type = type;
  }

  then<A = R, B = never>(
    onFulfilled?: ((results: R) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, this.$type.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<R | B> {
    return $rpc.settled(this.$pending, this.$type.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<R> {
    return $rpc.settled(this.$pending, this.$type.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Box.get. */
export class Box$get$Call<R> implements $rpc.Call<R> {
  declare readonly $pending: $rpc.Pending;
  declare readonly $type: $.StructReaderType<R>;

  constructor(pending: $rpc.Pending, type: $.StructReaderType<R>) {
    this.$pending = pending;
    this.$type = type;
  }

  then<A = R, B = never>(
    onFulfilled?: ((results: R) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, this.$type.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<R | B> {
    return $rpc.settled(this.$pending, this.$type.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<R> {
    return $rpc.settled(this.$pending, this.$type.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** What a Box has to do. Params are released once a method settles: `$dup()` the capabilities to be kept. */
export interface Box$Server<T = $.AnyPointerReader, TBuilder = $.AnyPointerBuilder, TInit = $.AnyPointerInit> {
  put(params: Box$put$Params$Reader<T>, context: $rpc.CallContext): $rpc.Returned<Box$put$Results$Init<TInit>, Box$put$Results$Builder<TBuilder, TInit>>;
  /** What was put last; null before. */
  get(params: Box$get$Params$Reader<T>, context: $rpc.CallContext): $rpc.Returned<Box$get$Results$Init<TInit>, Box$get$Results$Builder<TBuilder, TInit>>;
}

/** The methods of Box, for dispatch. */
export function Box$interface<T, TBuilder, TInit>(brand: { readonly read: { readonly T: $.ElementType<T> }; readonly build: { readonly T: $.ElementBuilderType<TBuilder, TInit> } }): $rpc.Interface {
  return $rpc.describe(
    "Box",
    0x83080ddd,
    0xd8963fcf,
    () => [
      { name: "put", key: "put", params: Box$put$Params$Reader.$with({ T: brand.read.T }), results: Box$put$Results$Builder.$with({ T: brand.build.T }) },
      { name: "get", key: "get", params: Box$get$Params$Reader.$with({ T: brand.read.T }), results: Box$get$Results$Builder.$with({ T: brand.build.T }) },
    ],
    () => [],
  );
}

/** A service that does what `server` does; not yet a reference: see its `$client()`. */
export function Box$serve<T, TBuilder, TInit>(
  brand: { readonly read: { readonly T: $.ElementType<T> }; readonly build: { readonly T: $.ElementBuilderType<TBuilder, TInit> } },
  server: Box$Server<T, TBuilder, TInit>,
  options?: $rpc.ServiceOptions,
): $rpc.Service<Box$Client<T, TBuilder, TInit>> {
  return new $rpc.Service(Box$interface(brand), Box$Client.$with(brand), server, options);
}

export const Box$schema: $.RawSchema = {
  id: 0x83080dddd8963fcfn,
  node: "UAUG/88/ltjdDQiDABEOA/9hfIoc3Uw6vAAAABABERWSER0HAAARGYcRqQcRqQ//aW50ZXJvcC4BY2FwbnA6Qm8BeAAAUQgDBQAA/80O1TbxNNnMAVQK5gZXXmOlETEiAABBLAFBOAERRQcBAf9MtzXOdLLviwHiVo3asVtfwxE5IgAAQTQBQUABEU0HB3B1dBEBFxEEAv/PP5bY3Q0IgwABAREBFxEEAv/PP5bY3Q0IgwABAQAAB2dldBEBFxEEAv/PP5bY3Q0IgwABAREBFxEEAv/PP5bY3Q0IgwABAQABQQQBEQESAVQ=",
  dependencies: () => [Box$put$Params$schema, Box$put$Results$schema, Box$get$Params$schema, Box$get$Results$schema],
};

/** Reads a Box.put.Params. */
export class Box$put$Params$Reader<T = $.AnyPointerReader> implements $.StructReader<Box$put$Params$Object<T>> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Box$put$Params$Reader {
    return Box$put$Params$Reader.$with({ T: $.AnyPointerReader }).$of(segment, data, pointers, count, depth);
  }
  /** The readers of a Box.put.Params whose type parameters are bound. */
  static $with<T>(brand: { readonly T: $.ElementType<T> }): $.ElementType<Box$put$Params$Reader<T>> {
    return {
      $size: 7,
      $of: (segment, data, pointers, count, depth) =>
        new Box$put$Params$Reader(segment, data, pointers, count, depth, brand),
    };
  }

  get value(): T {
    return $.readGeneric(this.$segment, this.$pointers, this.$count, 0, this.$depth, this.$brand.T);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Box$put$Params$Object<T> {
    return {
      value: this.value,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Box.put.Params. */
export class Box$put$Params$Builder<T = $.AnyPointerBuilder, TInit = $.AnyPointerInit> implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Box$put$Params$Builder {
    return Box$put$Params$Builder.$with({ T: $.AnyPointerBuilder }).$of(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Box$put$Params$Init): void {
    Box$put$Params$Builder.$with({ T: $.AnyPointerBuilder }).$set(segment, data, pointers, count, value);
  }
  /** The builders of a Box.put.Params whose type parameters are bound. */
  static $with<T, TInit>(brand: { readonly T: $.ElementBuilderType<T, TInit> }): $.BoundBuilderType<Box$put$Params$Builder<T, TInit>, Box$put$Params$Init<TInit>> {
    return {
      $size: 7,
      $dataWords: 0,
      $pointerCount: 1,
      $of: (segment, data, pointers, count, depth) => new Box$put$Params$Builder(segment, data, pointers, count, depth, brand),
      $set: (segment, data, pointers, count, value) => {
        if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
        const builder = new Box$put$Params$Builder(segment, data, pointers, count, 0, brand);
        if (value.value !== undefined) builder.value = value.value;
      },
    };
  }

  get value(): T {
    return this.$brand.T.$of(this.$segment, 0, this.$pointers, 1, 0);
  }
  set value(value: TInit) {
    this.$brand.T.$set(this.$segment, 0, this.$pointers, 1, value);
  }
}

/** A Box.put.Params as a plain object to build from; a reader or builder will do as well. */
export interface Box$put$Params$Init<TInit = $.AnyPointerInit> {
  readonly value?: TInit | undefined;
}
/** A Box.put.Params as a plain object with everything in it. */
export interface Box$put$Params$Object<T = $.AnyPointerReader> {
  value: T;
}

/** The pointer fields of a Box.put.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Box$put$Params$fields: {
  readonly value: $.PointerField<Box$put$Params$Reader<unknown> | Box$put$Params$Builder<unknown, never>, unknown>;
} = {
  value: { index: 0 },
};

export const Box$put$Params$schema: $.RawSchema = {
  id: 0xccd934f136d50ecdn,
  node: "UAUE/80O1TbxNNnMABESAQAABQEHEAERDeoAARERN/9pbnRlcm9wLgJjYXBucDpCb3gucHV0JFBhD3JhbXNRBAIEAAAEARENMgAAEQgDERABH3ZhbHVlARIBAf/PP5bY3Q0IgwABEg==",
  dependencies: () => [],
};

/** Reads a Box.put.Results. */
export class Box$put$Results$Reader<T = $.AnyPointerReader> implements $.StructReader<Box$put$Results$Object<T>> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Box$put$Results$Reader {
    return Box$put$Results$Reader.$with({ T: $.AnyPointerReader }).$of(segment, data, pointers, count, depth);
  }
  /** The readers of a Box.put.Results whose type parameters are bound. */
  static $with<T>(brand: { readonly T: $.ElementType<T> }): $.ElementType<Box$put$Results$Reader<T>> {
    return {
      $size: 7,
      $of: (segment, data, pointers, count, depth) =>
        new Box$put$Results$Reader(segment, data, pointers, count, depth, brand),
    };
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Box$put$Results$Object<T> {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Box.put.Results. */
export class Box$put$Results$Builder<T = $.AnyPointerBuilder, TInit = $.AnyPointerInit> implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Box$put$Results$Builder {
    return Box$put$Results$Builder.$with({ T: $.AnyPointerBuilder }).$of(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Box$put$Results$Init): void {
    Box$put$Results$Builder.$with({ T: $.AnyPointerBuilder }).$set(segment, data, pointers, count, value);
  }
  /** The builders of a Box.put.Results whose type parameters are bound. */
  static $with<T, TInit>(brand: { readonly T: $.ElementBuilderType<T, TInit> }): $.BoundBuilderType<Box$put$Results$Builder<T, TInit>, Box$put$Results$Init<TInit>> {
    return {
      $size: 7,
      $dataWords: 0,
      $pointerCount: 0,
      $of: (segment, data, pointers, count, depth) => new Box$put$Results$Builder(segment, data, pointers, count, depth, brand),
      $set: (segment, data, pointers, count, value) => {
        if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
      },
    };
  }

}

/** A Box.put.Results as a plain object to build from; a reader or builder will do as well. */
export type Box$put$Results$Init<_TInit = $.AnyPointerInit> = Record<never, never>;
/** A Box.put.Results as a plain object with everything in it. */
export type Box$put$Results$Object<_T = $.AnyPointerReader> = Record<never, never>;

export const Box$put$Results$schema: $.RawSchema = {
  id: 0xa5635e5706e60a54n,
  node: "UAUB/1QK5gZXXmOlABESAQAABAcQAREB8v9pbnRlcm9wLgJjYXBucDpCb3gucHV0JFJlH3N1bHRz",
  dependencies: () => [],
};

/** Reads a Box.get.Params. */
export class Box$get$Params$Reader<T = $.AnyPointerReader> implements $.StructReader<Box$get$Params$Object<T>> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Box$get$Params$Reader {
    return Box$get$Params$Reader.$with({ T: $.AnyPointerReader }).$of(segment, data, pointers, count, depth);
  }
  /** The readers of a Box.get.Params whose type parameters are bound. */
  static $with<T>(brand: { readonly T: $.ElementType<T> }): $.ElementType<Box$get$Params$Reader<T>> {
    return {
      $size: 7,
      $of: (segment, data, pointers, count, depth) =>
        new Box$get$Params$Reader(segment, data, pointers, count, depth, brand),
    };
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Box$get$Params$Object<T> {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Box.get.Params. */
export class Box$get$Params$Builder<T = $.AnyPointerBuilder, TInit = $.AnyPointerInit> implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Box$get$Params$Builder {
    return Box$get$Params$Builder.$with({ T: $.AnyPointerBuilder }).$of(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Box$get$Params$Init): void {
    Box$get$Params$Builder.$with({ T: $.AnyPointerBuilder }).$set(segment, data, pointers, count, value);
  }
  /** The builders of a Box.get.Params whose type parameters are bound. */
  static $with<T, TInit>(brand: { readonly T: $.ElementBuilderType<T, TInit> }): $.BoundBuilderType<Box$get$Params$Builder<T, TInit>, Box$get$Params$Init<TInit>> {
    return {
      $size: 7,
      $dataWords: 0,
      $pointerCount: 0,
      $of: (segment, data, pointers, count, depth) => new Box$get$Params$Builder(segment, data, pointers, count, depth, brand),
      $set: (segment, data, pointers, count, value) => {
        if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
      },
    };
  }

}

/** A Box.get.Params as a plain object to build from; a reader or builder will do as well. */
export type Box$get$Params$Init<_TInit = $.AnyPointerInit> = Record<never, never>;
/** A Box.get.Params as a plain object with everything in it. */
export type Box$get$Params$Object<_T = $.AnyPointerReader> = Record<never, never>;

export const Box$get$Params$schema: $.RawSchema = {
  id: 0x8befb274ce35b74cn,
  node: "UAUB/0y3Nc50su+LABESAQAABAcQAREB6v9pbnRlcm9wLgJjYXBucDpCb3guZ2V0JFBhD3JhbXM=",
  dependencies: () => [],
};

/** Reads a Box.get.Results. */
export class Box$get$Results$Reader<T = $.AnyPointerReader> implements $.StructReader<Box$get$Results$Object<T>> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Box$get$Results$Reader {
    return Box$get$Results$Reader.$with({ T: $.AnyPointerReader }).$of(segment, data, pointers, count, depth);
  }
  /** The readers of a Box.get.Results whose type parameters are bound. */
  static $with<T>(brand: { readonly T: $.ElementType<T> }): $.ElementType<Box$get$Results$Reader<T>> {
    return {
      $size: 7,
      $of: (segment, data, pointers, count, depth) =>
        new Box$get$Results$Reader(segment, data, pointers, count, depth, brand),
    };
  }

  get value(): T {
    return $.readGeneric(this.$segment, this.$pointers, this.$count, 0, this.$depth, this.$brand.T);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Box$get$Results$Object<T> {
    return {
      value: this.value,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Box.get.Results. */
export class Box$get$Results$Builder<T = $.AnyPointerBuilder, TInit = $.AnyPointerInit> implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Box$get$Results$Builder {
    return Box$get$Results$Builder.$with({ T: $.AnyPointerBuilder }).$of(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Box$get$Results$Init): void {
    Box$get$Results$Builder.$with({ T: $.AnyPointerBuilder }).$set(segment, data, pointers, count, value);
  }
  /** The builders of a Box.get.Results whose type parameters are bound. */
  static $with<T, TInit>(brand: { readonly T: $.ElementBuilderType<T, TInit> }): $.BoundBuilderType<Box$get$Results$Builder<T, TInit>, Box$get$Results$Init<TInit>> {
    return {
      $size: 7,
      $dataWords: 0,
      $pointerCount: 1,
      $of: (segment, data, pointers, count, depth) => new Box$get$Results$Builder(segment, data, pointers, count, depth, brand),
      $set: (segment, data, pointers, count, value) => {
        if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
        const builder = new Box$get$Results$Builder(segment, data, pointers, count, 0, brand);
        if (value.value !== undefined) builder.value = value.value;
      },
    };
  }

  get value(): T {
    return this.$brand.T.$of(this.$segment, 0, this.$pointers, 1, 0);
  }
  set value(value: TInit) {
    this.$brand.T.$set(this.$segment, 0, this.$pointers, 1, value);
  }
}

/** A Box.get.Results as a plain object to build from; a reader or builder will do as well. */
export interface Box$get$Results$Init<TInit = $.AnyPointerInit> {
  readonly value?: TInit | undefined;
}
/** A Box.get.Results as a plain object with everything in it. */
export interface Box$get$Results$Object<T = $.AnyPointerReader> {
  value: T;
}

/** The pointer fields of a Box.get.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Box$get$Results$fields: {
  readonly value: $.PointerField<Box$get$Results$Reader<unknown> | Box$get$Results$Builder<unknown, never>, unknown>;
} = {
  value: { index: 0 },
};

export const Box$get$Results$schema: $.RawSchema = {
  id: 0xc35f5bb1da8d56e2n,
  node: "UAUE/+JWjdqxW1/DABESAQAABQEHEAERDfIAARERN/9pbnRlcm9wLgJjYXBucDpCb3guZ2V0JFJlH3N1bHRzUQQCBAAABAERDTIAABEIAxEQAR92YWx1ZQESAQH/zz+W2N0NCIMAARI=",
  dependencies: () => [],
};

/**
 * A reference to a Sink: a capability. Dispose of it when it is no longer needed.
 *
 * Takes a stream of numbered chunks.
 */
export class Sink$Client implements $rpc.Client {
  declare readonly $hook: $rpc.ClientHook;

  constructor(hook: $rpc.ClientHook) {
    this.$hook = hook;
  }

  /** Fails with "chunk INDEX" unless INDEX is the number of chunks so far. While the sink is held, it does not return. */
  write(
    params: Sink$write$Params$Init | ((params: Sink$write$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): $rpc.StreamCall {
    return $rpc.stream(this, 0xa243590d, 0xa7d76c76, 0, Sink$write$Params$Builder, params, options);
  }
  end(
    params?: Sink$end$Params$Init | ((params: Sink$end$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Sink$end$Call {
    return new Sink$end$Call($rpc.send(this, 0xa243590d, 0xa7d76c76, 1, Sink$end$Params$Builder, params, options));
  }

  /** Another reference to the same object. */
  $dup(): Sink$Client {
    return $rpc.dup(this, Sink$Client);
  }
  /** Drops this reference. */
  [Symbol.dispose](): void {
    $rpc.release(this);
  }
}

/** A call of Sink.end. */
export class Sink$end$Call implements $rpc.Call<Sink$end$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Sink$end$Results$Reader, B = never>(
    onFulfilled?: ((results: Sink$end$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Sink$end$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Sink$end$Results$Reader | B> {
    return $rpc.settled(this.$pending, Sink$end$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Sink$end$Results$Reader> {
    return $rpc.settled(this.$pending, Sink$end$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** What a Sink has to do. Params are released once a method settles: `$dup()` the capabilities to be kept. */
export interface Sink$Server {
  /** Fails with "chunk INDEX" unless INDEX is the number of chunks so far. While the sink is held, it does not return. */
  write(params: Sink$write$Params$Reader, context: $rpc.CallContext): void | PromiseLike<void>;
  end(params: Sink$end$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Sink$end$Results$Init, Sink$end$Results$Builder>;
}

/** The methods of Sink, for dispatch. */
export const Sink$interface: $rpc.Interface = /* @__PURE__ */ $rpc.describe(
  "Sink",
  0xa243590d,
  0xa7d76c76,
  () => [
    { name: "write", key: "write", params: Sink$write$Params$Reader, results: $rpc.StreamResult, stream: true },
    { name: "end", key: "end", params: Sink$end$Params$Reader, results: Sink$end$Results$Builder },
  ],
  () => [],
);

/** A service that does what `server` does; not yet a reference: see its `$client()`. */
export function Sink$serve(server: Sink$Server, options?: $rpc.ServiceOptions): $rpc.Service<Sink$Client> {
  return new $rpc.Service(Sink$interface, Sink$Client, server, options);
}

export const Sink$schema: $.RawSchema = {
  id: 0xa243590da7d76c76n,
  node: "UAMF/3Zs16cNWUOiABEOA/9hfIoc3Uw6vAAREZoRGQcAABEVhxFlB/9pbnRlcm9wLgFjYXBucDpTaQNuawAAUQgDBQAA/8NVF9h1OAviAW6xwHczml+ZETEyAAIRJQcBAf90hdOhREVgiQE+M8NQ8E7p4hEZIgACEQ0HH3dyaXRlAAAHZW5kAAE=",
  dependencies: () => [Sink$write$Params$schema, Sink$end$Params$schema, Sink$end$Results$schema],
};

/** Reads a Sink.write.Params. */
export class Sink$write$Params$Reader implements $.StructReader<Sink$write$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Sink$write$Params$Reader {
    return new Sink$write$Params$Reader(segment, data, pointers, count, depth);
  }

  get index(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  get chunk(): Uint8Array {
    return $.readData(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Sink$write$Params$Object {
    return {
      index: this.index,
      chunk: this.chunk,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Sink.write.Params. */
export class Sink$write$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Sink$write$Params$Builder {
    return new Sink$write$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Sink$write$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Sink$write$Params$Builder(segment, data, pointers, count, 0);
    if (value.index !== undefined) builder.index = value.index;
    if (value.chunk !== undefined) builder.chunk = value.chunk;
  }

  get index(): number {
    return this.$segment.view.getUint32(this.$data, true);
  }
  set index(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  get chunk(): Uint8Array {
    return $.readData(this.$segment, this.$pointers, this.$count, 0);
  }
  set chunk(value: Uint8Array | null) {
    $.setData(this.$segment, this.$pointers, value);
  }
  initChunk(byteLength: number): Uint8Array {
    return $.initData(this.$segment, this.$pointers, byteLength);
  }
}

/** A Sink.write.Params as a plain object to build from; a reader or builder will do as well. */
export interface Sink$write$Params$Init {
  readonly index?: number | undefined;
  readonly chunk?: Uint8Array | null | undefined;
}
/** A Sink.write.Params as a plain object with everything in it. */
export interface Sink$write$Params$Object {
  index: number;
  chunk: Uint8Array;
}

/** The pointer fields of a Sink.write.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Sink$write$Params$fields: {
  readonly chunk: $.PointerField<Sink$write$Params$Reader | Sink$write$Params$Builder, Uint8Array>;
} = {
  chunk: { index: 0 },
};

export const Sink$write$Params$schema: $.RawSchema = {
  id: 0xe20b3875d81755c3n,
  node: "UAQE/8NVF9h1OAviAFETAQEAAAUBBzENAgEAARERZ/9pbnRlcm9wLgNjYXBucDpTaW5rLndyaXRlJFBhcmFtcwBRCAIEAAAEARElMgAAESABESABAQEUAQERGTIAABEUAREUAR9pbmRleAEIAQgfY2h1bmsBDQEN",
  dependencies: () => [],
};

/** Reads a Sink.end.Params. */
export class Sink$end$Params$Reader implements $.StructReader<Sink$end$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Sink$end$Params$Reader {
    return new Sink$end$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Sink$end$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Sink.end.Params. */
export class Sink$end$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Sink$end$Params$Builder {
    return new Sink$end$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Sink$end$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Sink.end.Params as a plain object to build from; a reader or builder will do as well. */
export type Sink$end$Params$Init = Record<never, never>;
/** A Sink.end.Params as a plain object with everything in it. */
export type Sink$end$Params$Object = Record<never, never>;

export const Sink$end$Params$schema: $.RawSchema = {
  id: 0x89604544a1d38574n,
  node: "UAQB/3SF06FERWCJABETAQAABAcRAfL/aW50ZXJvcC4CY2FwbnA6U2luay5lbmQkUB9hcmFtcw==",
  dependencies: () => [],
};

/** Reads a Sink.end.Results. */
export class Sink$end$Results$Reader implements $.StructReader<Sink$end$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Sink$end$Results$Reader {
    return new Sink$end$Results$Reader(segment, data, pointers, count, depth);
  }

  get chunks(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  get bytes(): bigint {
    return $.getUint64(this.$segment, this.$data + 8, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Sink$end$Results$Object {
    return {
      chunks: this.chunks,
      bytes: this.bytes,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Sink.end.Results. */
export class Sink$end$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Sink$end$Results$Builder {
    return new Sink$end$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 2 {
    return 2;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Sink$end$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Sink$end$Results$Builder(segment, data, pointers, count, 0);
    if (value.chunks !== undefined) builder.chunks = value.chunks;
    if (value.bytes !== undefined) builder.bytes = value.bytes;
  }

  get chunks(): number {
    return this.$segment.view.getUint32(this.$data, true);
  }
  set chunks(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  get bytes(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 8, true);
  }
  set bytes(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 8, value);
  }
}

/** A Sink.end.Results as a plain object to build from; a reader or builder will do as well. */
export interface Sink$end$Results$Init {
  readonly chunks?: number | undefined;
  readonly bytes?: bigint | number | undefined;
}
/** A Sink.end.Results as a plain object with everything in it. */
export interface Sink$end$Results$Object {
  chunks: number;
  bytes: bigint;
}

export const Sink$end$Results$schema: $.RawSchema = {
  id: 0xe2e94ef050c3333en,
  node: "UAQE/z4zw1DwTuniAFETAQIAAAQHEQ36AAEREWf/aW50ZXJvcC4CY2FwbnA6U2luay5lbmQkUj9lc3VsdHNRCAIEAAAEARElOgAAESABESABEQEBFAEBERkyAAARFAERFAE/Y2h1bmtzAQgBCB9ieXRlcwEJAQk=",
  dependencies: () => [],
};

/** Reads a Nested. */
export class Nested$Reader implements $.StructReader<Nested$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Nested$Reader {
    return new Nested$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Nested$Reader {
    const data = this.$at(index);
    return new Nested$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get inner(): Nested$inner$Reader {
    return new Nested$inner$Reader(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get next(): Nested$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 1, this.$depth, Nested$Reader.$of);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Nested$Object {
    return {
      inner: this.inner.$toObject(),
      next: $.hasPointer(this.$segment, this.$pointers, this.$count, 1) ? this.next.$toObject() : null,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Nested. */
export class Nested$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Nested$Builder {
    return new Nested$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Nested$Builder {
    const data = this.$at(index);
    return new Nested$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Nested$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Nested$Builder(segment, data, pointers, count, 0);
    if (value.inner !== undefined) builder.inner = value.inner;
    if (value.next !== undefined) builder.next = value.next;
  }

  get inner(): Nested$inner$Builder {
    return new Nested$inner$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  set inner(value: Nested$inner$Init) {
    Nested$inner$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initInner(): Nested$inner$Builder {
    $.clearPointer(this.$segment, this.$pointers);
    return new Nested$inner$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get next(): Nested$Builder {
    return $.getStruct(this.$segment, this.$pointers + 8, Nested$Builder);
  }
  set next(value: Nested$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 8, Nested$Builder, value);
  }
  initNext(): Nested$Builder {
    return $.initStruct(this.$segment, this.$pointers + 8, Nested$Builder);
  }

  /** What was built so far, as a reader. */
  $asReader(): Nested$Reader {
    return Nested$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Nested as a plain object to build from; a reader or builder will do as well. */
export interface Nested$Init {
  readonly inner?: Nested$inner$Init | undefined;
  readonly next?: Nested$Init | null | undefined;
}
/** A Nested as a plain object with everything in it. */
export interface Nested$Object {
  inner: Nested$inner$Object;
  next: Nested$Object | null;
}

/** The pointer fields of a Nested, for `has`, `clear`, `disown` and `adopt`. */
export const Nested$fields: {
  readonly next: $.PointerField<Nested$Reader | Nested$Builder, Nested$Builder>;
} = {
  next: { index: 1 },
};

/** A Nested in the results of a call, before they are there. */
export class Nested$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get inner(): Nested$inner$Pipeline {
    return new Nested$inner$Pipeline(this.$pending, this.$path);
  }
  get next(): Nested$Pipeline {
    return new Nested$Pipeline(this.$pending, [...this.$path, 1]);
  }
}

export const Nested$schema: $.RawSchema = {
  id: 0x85b1eb3c0b44b9c6n,
  node: "UAQE/8a5RAs867GFABEOAf9hfIoc3Uw6vAAFAgcRDaoRFQcAABERd/9pbnRlcm9wLgFjYXBucDpOZQ9zdGVkAABRCAMEAAABAf/aWONMpb+EgQARKTIAAhEBARQBAQAAEREqAAARDAIREAEfaW5uZXIPbmV4dAEQ/8a5RAs867GFAAEQ",
  dependencies: () => [Nested$inner$schema, Nested$schema],
};

/** Reads a Nested.inner. */
export class Nested$inner$Reader implements $.StructReader<Nested$inner$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Nested$inner$Reader {
    return new Nested$inner$Reader(segment, data, pointers, count, depth);
  }

  get callback(): Callback$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Callback$Client);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Nested$inner$Object {
    return {
      callback: this.callback,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Nested.inner. */
export class Nested$inner$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Nested$inner$Builder {
    return new Nested$inner$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Nested$inner$Init): void {
    const builder = new Nested$inner$Builder(segment, data, pointers, count, 0);
    if (value.callback !== undefined) builder.callback = value.callback;
  }

  get callback(): Callback$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Callback$Client);
  }
  set callback(value: $rpc.CapInit<Callback$Client>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Nested$inner$Reader {
    return Nested$inner$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Nested.inner as a plain object to build from; a reader or builder will do as well. */
export interface Nested$inner$Init {
  readonly callback?: $rpc.CapInit<Callback$Client> | undefined;
}
/** A Nested.inner as a plain object with everything in it. */
export interface Nested$inner$Object {
  callback: Callback$Client | null;
}

/** The pointer fields of a Nested.inner, for `has`, `clear`, `disown` and `adopt`. */
export const Nested$inner$fields: {
  readonly callback: $.PointerField<Nested$inner$Reader | Nested$inner$Builder, Callback$Client | null>;
} = {
  callback: { index: 0 },
};

/** A Nested.inner in the results of a call, before they are there. */
export class Nested$inner$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get callback(): Callback$Client {
    return $rpc.pipelined(this.$pending, this.$path, 0, Callback$Client);
  }
}

export const Nested$inner$schema: $.RawSchema = {
  id: 0x8184bfa54ce358dan,
  node: "UAQE/9pY40ylv4SBABEVAf/GuUQLPOuxhQAVAgcBEQ3aAAERETf/aW50ZXJvcC4CY2FwbnA6TmVzdGVkLmlubgNlclEEAgQAAAQBEQ1KAAARDAIREAH/Y2FsbGJhY2sAAAABEf+UYIrCpVcPyAABEQ==",
  dependencies: () => [Callback$schema],
};

export const Ending = {
  /** An object of the server's. */
  local: 0,
  /** The capability that `settle` is given. */
  mine: 1,
  /** An error of type failed: "broken promise". */
  broken: 2,
} as const;
/** Values that this schema does not know are kept. */
export type Ending = 0 | 1 | 2 | (number & {});

export const Ending$schema: $.RawSchema = {
  id: 0xe8db69859d47756dn,
  node: "UAME/211R52FadvoABEOAv9hfIoc3Uw6vAARDaoRFQcAABERN/9pbnRlcm9wLgFjYXBucDpFbg9kaW5nAABRDAEBAAARETIBARENKgECEQk6H2xvY2FsD21pbmU/YnJva2Vu",
  dependencies: () => [],
};

/**
 * A reference to a Peer: a capability. Dispose of it when it is no longer needed.
 *
 * The bootstrap object.
 */
export class Peer$Client implements $rpc.Client {
  declare readonly $hook: $rpc.ClientHook;

  constructor(hook: $rpc.ClientHook) {
    this.$hook = hook;
  }

  /** "pong MESSAGE". */
  ping(
    params: Peer$ping$Params$Init | ((params: Peer$ping$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$ping$Call {
    return new Peer$ping$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 0, Peer$ping$Params$Builder, params, options));
  }
  /** What it was given. */
  echo(
    params: Peer$echo$Params$Init | ((params: Peer$echo$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$echo$Call {
    return new Peer$echo$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 1, Peer$echo$Params$Builder, params, options));
  }
  echoData(
    params: Peer$echoData$Params$Init | ((params: Peer$echoData$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$echoData$Call {
    return new Peer$echoData$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 2, Peer$echoData$Params$Builder, params, options));
  }
  /** A struct in which nothing was set, and a null pointer. */
  defaults(
    params?: Peer$defaults$Params$Init | ((params: Peer$defaults$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$defaults$Call {
    return new Peer$defaults$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 3, Peer$defaults$Params$Builder, params, options));
  }
  /** A copy of the whole struct, with what the server's version of the type does not know. */
  oldPoint(
    params: Peer$oldPoint$Params$Init | ((params: Peer$oldPoint$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$oldPoint$Call {
    return new Peer$oldPoint$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 4, Peer$oldPoint$Params$Builder, params, options));
  }
  /** What it read; `count` is the length of `more`. */
  newPoint(
    params: Peer$newPoint$Params$Init | ((params: Peer$newPoint$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$newPoint$Call {
    return new Peer$newPoint$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 5, Peer$newPoint$Params$Builder, params, options));
  }
  /** This object. */
  same(
    params?: Peer$same$Params$Init | ((params: Peer$same$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$same$Call {
    return new Peer$same$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 6, Peer$same$Params$Builder, params, options));
  }
  /** nested.next.next.inner.callback is the callback; nested.inner.callback is null. */
  nested(
    params: Peer$nested$Params$Init | ((params: Peer$nested$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$nested$Call {
    return new Peer$nested$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 7, Peer$nested$Params$Builder, params, options));
  }
  /** Calls back with "0", "1", ..., one after the other, and gives the replies. */
  callBack(
    params: Peer$callBack$Params$Init | ((params: Peer$callBack$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$callBack$Call {
    return new Peer$callBack$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 8, Peer$callBack$Params$Builder, params, options));
  }
  /** Keeps the callback, and no other, beyond the call. */
  hold(
    params: Peer$hold$Params$Init | ((params: Peer$hold$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$hold$Call {
    return new Peer$hold$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 9, Peer$hold$Params$Builder, params, options));
  }
  /** Calls it; fails with "nothing held" without one. */
  callHeld(
    params: Peer$callHeld$Params$Init | ((params: Peer$callHeld$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$callHeld$Call {
    return new Peer$callHeld$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 10, Peer$callHeld$Params$Builder, params, options));
  }
  /** Lets go of it. */
  dropHeld(
    params?: Peer$dropHeld$Params$Init | ((params: Peer$dropHeld$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$dropHeld$Call {
    return new Peer$dropHeld$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 11, Peer$dropHeld$Params$Builder, params, options));
  }
  isNull(
    params: Peer$isNull$Params$Init | ((params: Peer$isNull$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$isNull$Call {
    return new Peer$isNull$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 12, Peer$isNull$Params$Builder, params, options));
  }
  /** A new counter at 0. */
  newCounter(
    params?: Peer$newCounter$Params$Init | ((params: Peer$newCounter$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$newCounter$Call {
    return new Peer$newCounter$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 13, Peer$newCounter$Params$Builder, params, options));
  }
  /** How many of the counters that `newCounter` made are still alive. */
  live(
    params?: Peer$live$Params$Init | ((params: Peer$live$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$live$Call {
    return new Peer$live$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 14, Peer$live$Params$Builder, params, options));
  }
  /** The capability that it was given. */
  echoCounter(
    params: Peer$echoCounter$Params$Init | ((params: Peer$echoCounter$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$echoCounter$Call {
    return new Peer$echoCounter$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 15, Peer$echoCounter$Params$Builder, params, options));
  }
  /** Calls `next` twice, without waiting in between. */
  countTwice(
    params: Peer$countTwice$Params$Init | ((params: Peer$countTwice$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$countTwice$Call {
    return new Peer$countTwice$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 16, Peer$countTwice$Params$Builder, params, options));
  }
  /** Calls `next` on each and adds the results up. */
  counters(
    params: Peer$counters$Params$Init | ((params: Peer$counters$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$counters$Call {
    return new Peer$counters$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 17, Peer$counters$Params$Builder, params, options));
  }
  /** Returns at once, with a promise that `settle` resolves. In a language without local promises: a server that returns only when settled. */
  promise(
    params?: Peer$promise$Params$Init | ((params: Peer$promise$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$promise$Call {
    return new Peer$promise$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 18, Peer$promise$Params$Builder, params, options));
  }
  /** Resolves what the last `promise` gave. */
  settle(
    params: Peer$settle$Params$Init | ((params: Peer$settle$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$settle$Call {
    return new Peer$settle$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 19, Peer$settle$Params$Builder, params, options));
  }
  /** Calls the callback as a tail call, if the language has that, or hands on what it replies. */
  forward(
    params: Peer$forward$Params$Init | ((params: Peer$forward$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$forward$Call {
    return new Peer$forward$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 20, Peer$forward$Params$Builder, params, options));
  }
  /** Does not return; what is counted by `cancelled` when it is cancelled. */
  never(
    params?: Peer$never$Params$Init | ((params: Peer$never$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$never$Call {
    return new Peer$never$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 21, Peer$never$Params$Builder, params, options));
  }
  /** How many calls of `never` were cancelled since the server began. */
  cancelled(
    params?: Peer$cancelled$Params$Init | ((params: Peer$cancelled$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$cancelled$Call {
    return new Peer$cancelled$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 22, Peer$cancelled$Params$Builder, params, options));
  }
  /** Calls the callback and cancels the call, once it was sent; then returns. To know that, it may call `Counter.next` on the callback. */
  cancelCall(
    params: Peer$cancelCall$Params$Init | ((params: Peer$cancelCall$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$cancelCall$Call {
    return new Peer$cancelCall$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 23, Peer$cancelCall$Params$Builder, params, options));
  }
  /** Fails with an exception of a type as rpc.capnp numbers it: failed, overloaded, disconnected, unimplemented. */
  fail(
    params: Peer$fail$Params$Init | ((params: Peer$fail$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$fail$Call {
    return new Peer$fail$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 24, Peer$fail$Params$Builder, params, options));
  }
  derived(
    params?: Peer$derived$Params$Init | ((params: Peer$derived$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$derived$Call {
    return new Peer$derived$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 25, Peer$derived$Params$Builder, params, options));
  }
  textBox(
    params?: Peer$textBox$Params$Init | ((params: Peer$textBox$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$textBox$Call {
    return new Peer$textBox$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 26, Peer$textBox$Params$Builder, params, options));
  }
  counterBox(
    params?: Peer$counterBox$Params$Init | ((params: Peer$counterBox$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$counterBox$Call {
    return new Peer$counterBox$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 27, Peer$counterBox$Params$Builder, params, options));
  }
  shapeBox(
    params?: Peer$shapeBox$Params$Init | ((params: Peer$shapeBox$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$shapeBox$Call {
    return new Peer$shapeBox$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 28, Peer$shapeBox$Params$Builder, params, options));
  }
  /** Not implemented by any server. */
  missing(
    params?: Peer$missing$Params$Init | ((params: Peer$missing$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$missing$Call {
    return new Peer$missing$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 29, Peer$missing$Params$Builder, params, options));
  }
  /** A new sink, held or not. */
  sink(
    params: Peer$sink$Params$Init | ((params: Peer$sink$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$sink$Call {
    return new Peer$sink$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 30, Peer$sink$Params$Builder, params, options));
  }
  /** Lets all sinks that are held go on. */
  releaseSinks(
    params?: Peer$releaseSinks$Params$Init | ((params: Peer$releaseSinks$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$releaseSinks$Call {
    return new Peer$releaseSinks$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 31, Peer$releaseSinks$Params$Builder, params, options));
  }
  /** Returns when `resume` is called; the index says how many calls of `park` were waiting before it. */
  park(
    params?: Peer$park$Params$Init | ((params: Peer$park$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$park$Call {
    return new Peer$park$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 32, Peer$park$Params$Builder, params, options));
  }
  /** Lets all calls of `park` return, and says how many. */
  resume(
    params?: Peer$resume$Params$Init | ((params: Peer$resume$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$resume$Call {
    return new Peer$resume$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 33, Peer$resume$Params$Builder, params, options));
  }
  /** The server's process ends at once, without an answer. */
  exit(
    params?: Peer$exit$Params$Init | ((params: Peer$exit$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Peer$exit$Call {
    return new Peer$exit$Call($rpc.send(this, 0xf4e2a3d3, 0x200f483a, 34, Peer$exit$Params$Builder, params, options));
  }

  /** Another reference to the same object. */
  $dup(): Peer$Client {
    return $rpc.dup(this, Peer$Client);
  }
  /** Drops this reference. */
  [Symbol.dispose](): void {
    $rpc.release(this);
  }
}

/** A call of Peer.ping. */
export class Peer$ping$Call implements $rpc.Call<Peer$ping$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$ping$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$ping$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$ping$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$ping$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$ping$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$ping$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$ping$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.echo. */
export class Peer$echo$Call implements $rpc.Call<Peer$echo$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$echo$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$echo$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$echo$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$echo$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$echo$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$echo$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$echo$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.echoData. */
export class Peer$echoData$Call implements $rpc.Call<Peer$echoData$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$echoData$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$echoData$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$echoData$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$echoData$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$echoData$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$echoData$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$echoData$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.defaults. */
export class Peer$defaults$Call implements $rpc.Call<Peer$defaults$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$defaults$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$defaults$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$defaults$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$defaults$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$defaults$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$defaults$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$defaults$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.oldPoint. */
export class Peer$oldPoint$Call implements $rpc.Call<Peer$oldPoint$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$oldPoint$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$oldPoint$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$oldPoint$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$oldPoint$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$oldPoint$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$oldPoint$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$oldPoint$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.newPoint. */
export class Peer$newPoint$Call implements $rpc.Call<Peer$newPoint$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$newPoint$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$newPoint$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$newPoint$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$newPoint$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$newPoint$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$newPoint$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$newPoint$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.same. */
export class Peer$same$Call implements $rpc.Call<Peer$same$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$same$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$same$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$same$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$same$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$same$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$same$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$same$Results$Reader.$of).finally(onFinally);
  }
  get peer(): Peer$Client {
    return $rpc.pipelined(this.$pending, $rpc.root, 0, Peer$Client);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.nested. */
export class Peer$nested$Call implements $rpc.Call<Peer$nested$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$nested$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$nested$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$nested$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$nested$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$nested$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$nested$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$nested$Results$Reader.$of).finally(onFinally);
  }
  get nested(): Nested$Pipeline {
    return new Nested$Pipeline(this.$pending, [...$rpc.root, 0]);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.callBack. */
export class Peer$callBack$Call implements $rpc.Call<Peer$callBack$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$callBack$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$callBack$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$callBack$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$callBack$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$callBack$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$callBack$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$callBack$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.hold. */
export class Peer$hold$Call implements $rpc.Call<Peer$hold$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$hold$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$hold$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$hold$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$hold$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$hold$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$hold$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$hold$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.callHeld. */
export class Peer$callHeld$Call implements $rpc.Call<Reply$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Reply$Reader, B = never>(
    onFulfilled?: ((results: Reply$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Reply$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Reply$Reader | B> {
    return $rpc.settled(this.$pending, Reply$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Reply$Reader> {
    return $rpc.settled(this.$pending, Reply$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.dropHeld. */
export class Peer$dropHeld$Call implements $rpc.Call<Peer$dropHeld$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$dropHeld$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$dropHeld$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$dropHeld$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$dropHeld$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$dropHeld$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$dropHeld$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$dropHeld$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.isNull. */
export class Peer$isNull$Call implements $rpc.Call<Peer$isNull$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$isNull$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$isNull$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$isNull$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$isNull$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$isNull$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$isNull$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$isNull$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.newCounter. */
export class Peer$newCounter$Call implements $rpc.Call<Peer$newCounter$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$newCounter$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$newCounter$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$newCounter$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$newCounter$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$newCounter$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$newCounter$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$newCounter$Results$Reader.$of).finally(onFinally);
  }
  get counter(): Counter$Client {
    return $rpc.pipelined(this.$pending, $rpc.root, 0, Counter$Client);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.live. */
export class Peer$live$Call implements $rpc.Call<Peer$live$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$live$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$live$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$live$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$live$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$live$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$live$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$live$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.echoCounter. */
export class Peer$echoCounter$Call implements $rpc.Call<Peer$echoCounter$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$echoCounter$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$echoCounter$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$echoCounter$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$echoCounter$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$echoCounter$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$echoCounter$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$echoCounter$Results$Reader.$of).finally(onFinally);
  }
  get counter(): Counter$Client {
    return $rpc.pipelined(this.$pending, $rpc.root, 0, Counter$Client);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.countTwice. */
export class Peer$countTwice$Call implements $rpc.Call<Peer$countTwice$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$countTwice$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$countTwice$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$countTwice$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$countTwice$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$countTwice$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$countTwice$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$countTwice$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.counters. */
export class Peer$counters$Call implements $rpc.Call<Peer$counters$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$counters$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$counters$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$counters$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$counters$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$counters$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$counters$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$counters$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.promise. */
export class Peer$promise$Call implements $rpc.Call<Peer$promise$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$promise$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$promise$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$promise$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$promise$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$promise$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$promise$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$promise$Results$Reader.$of).finally(onFinally);
  }
  get counter(): Counter$Client {
    return $rpc.pipelined(this.$pending, $rpc.root, 0, Counter$Client);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.settle. */
export class Peer$settle$Call implements $rpc.Call<Peer$settle$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$settle$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$settle$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$settle$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$settle$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$settle$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$settle$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$settle$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.forward. */
export class Peer$forward$Call implements $rpc.Call<Reply$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Reply$Reader, B = never>(
    onFulfilled?: ((results: Reply$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Reply$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Reply$Reader | B> {
    return $rpc.settled(this.$pending, Reply$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Reply$Reader> {
    return $rpc.settled(this.$pending, Reply$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.never. */
export class Peer$never$Call implements $rpc.Call<Peer$never$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$never$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$never$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$never$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$never$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$never$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$never$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$never$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.cancelled. */
export class Peer$cancelled$Call implements $rpc.Call<Peer$cancelled$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$cancelled$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$cancelled$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$cancelled$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$cancelled$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$cancelled$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$cancelled$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$cancelled$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.cancelCall. */
export class Peer$cancelCall$Call implements $rpc.Call<Peer$cancelCall$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$cancelCall$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$cancelCall$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$cancelCall$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$cancelCall$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$cancelCall$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$cancelCall$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$cancelCall$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.fail. */
export class Peer$fail$Call implements $rpc.Call<Peer$fail$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$fail$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$fail$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$fail$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$fail$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$fail$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$fail$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$fail$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.derived. */
export class Peer$derived$Call implements $rpc.Call<Peer$derived$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$derived$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$derived$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$derived$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$derived$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$derived$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$derived$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$derived$Results$Reader.$of).finally(onFinally);
  }
  get derived(): Derived$Client {
    return $rpc.pipelined(this.$pending, $rpc.root, 0, Derived$Client);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.textBox. */
export class Peer$textBox$Call implements $rpc.Call<Peer$textBox$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$textBox$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$textBox$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$textBox$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$textBox$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$textBox$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$textBox$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$textBox$Results$Reader.$of).finally(onFinally);
  }
  get box(): Box$Client<string, string, string | null> {
    return $rpc.pipelined(this.$pending, $rpc.root, 0, Box$Client.$with({ read: $brand0, build: $brand1 }));
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.counterBox. */
export class Peer$counterBox$Call implements $rpc.Call<Peer$counterBox$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$counterBox$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$counterBox$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$counterBox$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$counterBox$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$counterBox$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$counterBox$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$counterBox$Results$Reader.$of).finally(onFinally);
  }
  get box(): Box$Client<Counter$Client | null, Counter$Client | null, $rpc.CapInit<Counter$Client>> {
    return $rpc.pipelined(this.$pending, $rpc.root, 0, Box$Client.$with({ read: $brand2, build: $brand3 }));
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.shapeBox. */
export class Peer$shapeBox$Call implements $rpc.Call<Peer$shapeBox$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$shapeBox$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$shapeBox$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$shapeBox$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$shapeBox$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$shapeBox$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$shapeBox$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$shapeBox$Results$Reader.$of).finally(onFinally);
  }
  get box(): Box$Client<Shape$Reader, Shape$Builder, Shape$Init | null> {
    return $rpc.pipelined(this.$pending, $rpc.root, 0, Box$Client.$with({ read: $brand4, build: $brand5 }));
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.missing. */
export class Peer$missing$Call implements $rpc.Call<Peer$missing$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$missing$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$missing$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$missing$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$missing$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$missing$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$missing$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$missing$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.sink. */
export class Peer$sink$Call implements $rpc.Call<Peer$sink$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$sink$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$sink$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$sink$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$sink$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$sink$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$sink$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$sink$Results$Reader.$of).finally(onFinally);
  }
  get sink(): Sink$Client {
    return $rpc.pipelined(this.$pending, $rpc.root, 0, Sink$Client);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.releaseSinks. */
export class Peer$releaseSinks$Call implements $rpc.Call<Peer$releaseSinks$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$releaseSinks$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$releaseSinks$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$releaseSinks$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$releaseSinks$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$releaseSinks$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$releaseSinks$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$releaseSinks$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.park. */
export class Peer$park$Call implements $rpc.Call<Peer$park$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$park$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$park$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$park$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$park$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$park$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$park$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$park$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.resume. */
export class Peer$resume$Call implements $rpc.Call<Peer$resume$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$resume$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$resume$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$resume$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$resume$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$resume$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$resume$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$resume$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Peer.exit. */
export class Peer$exit$Call implements $rpc.Call<Peer$exit$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Peer$exit$Results$Reader, B = never>(
    onFulfilled?: ((results: Peer$exit$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Peer$exit$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Peer$exit$Results$Reader | B> {
    return $rpc.settled(this.$pending, Peer$exit$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Peer$exit$Results$Reader> {
    return $rpc.settled(this.$pending, Peer$exit$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** What a Peer has to do. Params are released once a method settles: `$dup()` the capabilities to be kept. */
export interface Peer$Server {
  /** "pong MESSAGE". */
  ping(params: Peer$ping$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$ping$Results$Init, Peer$ping$Results$Builder>;
  /** What it was given. */
  echo(params: Peer$echo$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$echo$Results$Init, Peer$echo$Results$Builder>;
  echoData(params: Peer$echoData$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$echoData$Results$Init, Peer$echoData$Results$Builder>;
  /** A struct in which nothing was set, and a null pointer. */
  defaults(params: Peer$defaults$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$defaults$Results$Init, Peer$defaults$Results$Builder>;
  /** A copy of the whole struct, with what the server's version of the type does not know. */
  oldPoint(params: Peer$oldPoint$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$oldPoint$Results$Init, Peer$oldPoint$Results$Builder>;
  /** What it read; `count` is the length of `more`. */
  newPoint(params: Peer$newPoint$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$newPoint$Results$Init, Peer$newPoint$Results$Builder>;
  /** This object. */
  same(params: Peer$same$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$same$Results$Init, Peer$same$Results$Builder>;
  /** nested.next.next.inner.callback is the callback; nested.inner.callback is null. */
  nested(params: Peer$nested$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$nested$Results$Init, Peer$nested$Results$Builder>;
  /** Calls back with "0", "1", ..., one after the other, and gives the replies. */
  callBack(params: Peer$callBack$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$callBack$Results$Init, Peer$callBack$Results$Builder>;
  /** Keeps the callback, and no other, beyond the call. */
  hold(params: Peer$hold$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$hold$Results$Init, Peer$hold$Results$Builder>;
  /** Calls it; fails with "nothing held" without one. */
  callHeld(params: Peer$callHeld$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Reply$Init, Reply$Builder>;
  /** Lets go of it. */
  dropHeld(params: Peer$dropHeld$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$dropHeld$Results$Init, Peer$dropHeld$Results$Builder>;
  isNull(params: Peer$isNull$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$isNull$Results$Init, Peer$isNull$Results$Builder>;
  /** A new counter at 0. */
  newCounter(params: Peer$newCounter$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$newCounter$Results$Init, Peer$newCounter$Results$Builder>;
  /** How many of the counters that `newCounter` made are still alive. */
  live(params: Peer$live$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$live$Results$Init, Peer$live$Results$Builder>;
  /** The capability that it was given. */
  echoCounter(params: Peer$echoCounter$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$echoCounter$Results$Init, Peer$echoCounter$Results$Builder>;
  /** Calls `next` twice, without waiting in between. */
  countTwice(params: Peer$countTwice$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$countTwice$Results$Init, Peer$countTwice$Results$Builder>;
  /** Calls `next` on each and adds the results up. */
  counters(params: Peer$counters$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$counters$Results$Init, Peer$counters$Results$Builder>;
  /** Returns at once, with a promise that `settle` resolves. In a language without local promises: a server that returns only when settled. */
  promise(params: Peer$promise$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$promise$Results$Init, Peer$promise$Results$Builder>;
  /** Resolves what the last `promise` gave. */
  settle(params: Peer$settle$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$settle$Results$Init, Peer$settle$Results$Builder>;
  /** Calls the callback as a tail call, if the language has that, or hands on what it replies. */
  forward(params: Peer$forward$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Reply$Init, Reply$Builder>;
  /** Does not return; what is counted by `cancelled` when it is cancelled. */
  never(params: Peer$never$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$never$Results$Init, Peer$never$Results$Builder>;
  /** How many calls of `never` were cancelled since the server began. */
  cancelled(params: Peer$cancelled$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$cancelled$Results$Init, Peer$cancelled$Results$Builder>;
  /** Calls the callback and cancels the call, once it was sent; then returns. To know that, it may call `Counter.next` on the callback. */
  cancelCall(params: Peer$cancelCall$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$cancelCall$Results$Init, Peer$cancelCall$Results$Builder>;
  /** Fails with an exception of a type as rpc.capnp numbers it: failed, overloaded, disconnected, unimplemented. */
  fail(params: Peer$fail$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$fail$Results$Init, Peer$fail$Results$Builder>;
  derived(params: Peer$derived$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$derived$Results$Init, Peer$derived$Results$Builder>;
  textBox(params: Peer$textBox$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$textBox$Results$Init, Peer$textBox$Results$Builder>;
  counterBox(params: Peer$counterBox$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$counterBox$Results$Init, Peer$counterBox$Results$Builder>;
  shapeBox(params: Peer$shapeBox$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$shapeBox$Results$Init, Peer$shapeBox$Results$Builder>;
  /** Not implemented by any server. */
  missing(params: Peer$missing$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$missing$Results$Init, Peer$missing$Results$Builder>;
  /** A new sink, held or not. */
  sink(params: Peer$sink$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$sink$Results$Init, Peer$sink$Results$Builder>;
  /** Lets all sinks that are held go on. */
  releaseSinks(params: Peer$releaseSinks$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$releaseSinks$Results$Init, Peer$releaseSinks$Results$Builder>;
  /** Returns when `resume` is called; the index says how many calls of `park` were waiting before it. */
  park(params: Peer$park$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$park$Results$Init, Peer$park$Results$Builder>;
  /** Lets all calls of `park` return, and says how many. */
  resume(params: Peer$resume$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$resume$Results$Init, Peer$resume$Results$Builder>;
  /** The server's process ends at once, without an answer. */
  exit(params: Peer$exit$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Peer$exit$Results$Init, Peer$exit$Results$Builder>;
}

/** The methods of Peer, for dispatch. */
export const Peer$interface: $rpc.Interface = /* @__PURE__ */ $rpc.describe(
  "Peer",
  0xf4e2a3d3,
  0x200f483a,
  () => [
    { name: "ping", key: "ping", params: Peer$ping$Params$Reader, results: Peer$ping$Results$Builder },
    { name: "echo", key: "echo", params: Peer$echo$Params$Reader, results: Peer$echo$Results$Builder },
    { name: "echoData", key: "echoData", params: Peer$echoData$Params$Reader, results: Peer$echoData$Results$Builder },
    { name: "defaults", key: "defaults", params: Peer$defaults$Params$Reader, results: Peer$defaults$Results$Builder },
    { name: "oldPoint", key: "oldPoint", params: Peer$oldPoint$Params$Reader, results: Peer$oldPoint$Results$Builder },
    { name: "newPoint", key: "newPoint", params: Peer$newPoint$Params$Reader, results: Peer$newPoint$Results$Builder },
    { name: "same", key: "same", params: Peer$same$Params$Reader, results: Peer$same$Results$Builder },
    { name: "nested", key: "nested", params: Peer$nested$Params$Reader, results: Peer$nested$Results$Builder },
    { name: "callBack", key: "callBack", params: Peer$callBack$Params$Reader, results: Peer$callBack$Results$Builder },
    { name: "hold", key: "hold", params: Peer$hold$Params$Reader, results: Peer$hold$Results$Builder },
    { name: "callHeld", key: "callHeld", params: Peer$callHeld$Params$Reader, results: Reply$Builder },
    { name: "dropHeld", key: "dropHeld", params: Peer$dropHeld$Params$Reader, results: Peer$dropHeld$Results$Builder },
    { name: "isNull", key: "isNull", params: Peer$isNull$Params$Reader, results: Peer$isNull$Results$Builder },
    { name: "newCounter", key: "newCounter", params: Peer$newCounter$Params$Reader, results: Peer$newCounter$Results$Builder },
    { name: "live", key: "live", params: Peer$live$Params$Reader, results: Peer$live$Results$Builder },
    { name: "echoCounter", key: "echoCounter", params: Peer$echoCounter$Params$Reader, results: Peer$echoCounter$Results$Builder },
    { name: "countTwice", key: "countTwice", params: Peer$countTwice$Params$Reader, results: Peer$countTwice$Results$Builder },
    { name: "counters", key: "counters", params: Peer$counters$Params$Reader, results: Peer$counters$Results$Builder },
    { name: "promise", key: "promise", params: Peer$promise$Params$Reader, results: Peer$promise$Results$Builder },
    { name: "settle", key: "settle", params: Peer$settle$Params$Reader, results: Peer$settle$Results$Builder },
    { name: "forward", key: "forward", params: Peer$forward$Params$Reader, results: Reply$Builder },
    { name: "never", key: "never", params: Peer$never$Params$Reader, results: Peer$never$Results$Builder },
    { name: "cancelled", key: "cancelled", params: Peer$cancelled$Params$Reader, results: Peer$cancelled$Results$Builder },
    { name: "cancelCall", key: "cancelCall", params: Peer$cancelCall$Params$Reader, results: Peer$cancelCall$Results$Builder },
    { name: "fail", key: "fail", params: Peer$fail$Params$Reader, results: Peer$fail$Results$Builder },
    { name: "derived", key: "derived", params: Peer$derived$Params$Reader, results: Peer$derived$Results$Builder },
    { name: "textBox", key: "textBox", params: Peer$textBox$Params$Reader, results: Peer$textBox$Results$Builder },
    { name: "counterBox", key: "counterBox", params: Peer$counterBox$Params$Reader, results: Peer$counterBox$Results$Builder },
    { name: "shapeBox", key: "shapeBox", params: Peer$shapeBox$Params$Reader, results: Peer$shapeBox$Results$Builder },
    { name: "missing", key: "missing", params: Peer$missing$Params$Reader, results: Peer$missing$Results$Builder },
    { name: "sink", key: "sink", params: Peer$sink$Params$Reader, results: Peer$sink$Results$Builder },
    { name: "releaseSinks", key: "releaseSinks", params: Peer$releaseSinks$Params$Reader, results: Peer$releaseSinks$Results$Builder },
    { name: "park", key: "park", params: Peer$park$Params$Reader, results: Peer$park$Results$Builder },
    { name: "resume", key: "resume", params: Peer$resume$Params$Reader, results: Peer$resume$Results$Builder },
    { name: "exit", key: "exit", params: Peer$exit$Params$Reader, results: Peer$exit$Results$Builder },
  ],
  () => [],
);

/** A service that does what `server` does; not yet a reference: see its `$client()`. */
export function Peer$serve(server: Peer$Server, options?: $rpc.ServiceOptions): $rpc.Service<Peer$Client> {
  return new $rpc.Service(Peer$interface, Peer$Client, server, options);
}

export const Peer$schema: $.RawSchema = {
  id: 0xf4e2a3d3200f483an,
  node: "UAMF/zpIDyDTo+L0ABEOA/9hfIoc3Uw6vAAREZoRGQcAADEVxwgTzQUH/2ludGVyb3AuAWNhcG5wOlBlA2VyAABRjAMFAAD/4JIW92Obe44Bh6CtK9dXFvgTUQQqAAITRQQHAQH/eWi/QncUv6IBsA7o1dxRFMMTOQQqAAITLQQHAQL/uHDciCtL5ZoBlTSBmVAa/5kTIQRKAAITGQQHAQP/3qX1lkiomNQBZZv059pRIdATDQRKAAITBQQHAQT/Kr2gGdTpvMkBuIQ9q4NJYfET+QNKAAIT8QMHAQX/y8TPmbW5nbEBHfsW+HHxJOQT5QNKAAIT3QMHAQb/Ny0Su/16UqsBAhtNBaWgD8cT0QMqAAITxQMHAQf/7UUGIV0LbYoBW+2qgNkj4ZwTuQM6AAITrQMHAQj/M4f0l1WbKtMBCOWqXYHVzsUToQNKAAITmQMHAQn/r22Zje4j/pIBzxBaCE7Rt8kTjQMqAAITgQMHAQr/QUZS6NPHzqYBAVx8EVuA5rUTdQNKAAITbQMHAQv/8CdkHhgEte8BJMjcR5n2748TYQNKAAITWQMHAQz/B4zoaCK5D40Bt1AFF1chqMsTTQM6AAITQQMHAQ332RzCS6iR3P/VuRq5Atb3zQATNQNaAAITLQMHAQ7/7WpuM3PWsd0BF33I/prSc/UTIQMqAAITFQMHAQ//iyiDmlM2qq4B3KtZlIMegdITCQNiAAITAQMHARD/Xsf4mAIKk/EBdE2+H6W2/v4T9QJaAAIT7QIHARH/SLTS/67qrLwBP+VkkmgerdYT4QJKAAIT2QIHARL/aFKKJaYClZEBbm1JjmPjIb0TzQJCAAITwQIHARP/ICwkrVJukNkBQicIC6aZ3J4TtQI6AAITqQIHART/6/w2wRJ9B5IBAVx8EVuA5rUTnQJCAAITkQIHARX/x5egWnbYgZ8BFrA8JNS31ZkThQIyAAITeQIHARb/hp8rWcg5sccB06uqxZaxPKsTbQJSAAITZQIHARf/a+w9Rr8qgvwBFeXdLmdDwpoTWQJaAAITUQIHARj/JCECj9XtjKABx7m+PKNAhcITRQIqAAITOQIHARn/B5KNTVsBJ+sB+L/BOM9vtpsTLQJCAAITIQIHARr/DyMBURyqZ58Bsu2eym/YLfETFQJCAAITCQIHARv//RLckEyCKccBvdLjPXIewv0T/QFaAAIT9QEHARz/ES0mgagucaABBxd/KWhn+ZAT6QFKAAIT4QEHAR3/EyXr/wl5ltsBEx7YM0/djpUT1QFCAAITyQEHAR7/LoadPK4Nr7MBAjPAnrc2yYUTvQEqAAITsQEHAR//KLRp5+aj27sBUm2Z4nKZU/sTpQFqAAITnQEHASD/fIzVJfOsAbEBS8OrW4tYi/sTkQEqAAIThQEHASH/8ycETeuAF54B7xbEAQM7PdUTeQE6AAITbQEHASL/mIF0zvkhg8wBlkQmWPavQfATYQEqAAITVQEHD3BpbmcAAA9lY2hvAAD/ZWNob0RhdGEAAAH/ZGVmYXVsdHMAAAH/b2xkUG9pbnQAAAH/bmV3UG9pbnQAAAEPc2FtZQAAP25lc3RlZAAA/2NhbGxCYWNrAAABD2hvbGQAAP9jYWxsSGVsZAAAAf9kcm9wSGVsZAAAAT9pc051bGwAAP9uZXdDb3VudAADZXIAAA9saXZlAAD/ZWNob0NvdW4AB3RlcgAA/2NvdW50VHdpAANjZQAA/2NvdW50ZXJzAAABf3Byb21pc2UAAD9zZXR0bGUAAH9mb3J3YXJkAAAfbmV2ZXIAAP9jYW5jZWxsZQABZAAA/2NhbmNlbENhAANsbAAAD2ZhaWwAAH9kZXJpdmVkAAB/dGV4dEJveAAA/2NvdW50ZXJCAANveAAA/3NoYXBlQm94AAABf21pc3NpbmcAAA9zaW5rAAD/cmVsZWFzZVMAD2lua3MAAA9wYXJrAAA/cmVzdW1lAAAPZXhpdAAB",
  dependencies: () => [Peer$ping$Params$schema, Peer$ping$Results$schema, Peer$echo$Params$schema, Peer$echo$Results$schema, Peer$echoData$Params$schema, Peer$echoData$Results$schema, Peer$defaults$Params$schema, Peer$defaults$Results$schema, Peer$oldPoint$Params$schema, Peer$oldPoint$Results$schema, Peer$newPoint$Params$schema, Peer$newPoint$Results$schema, Peer$same$Params$schema, Peer$same$Results$schema, Peer$nested$Params$schema, Peer$nested$Results$schema, Peer$callBack$Params$schema, Peer$callBack$Results$schema, Peer$hold$Params$schema, Peer$hold$Results$schema, Peer$callHeld$Params$schema, Reply$schema, Peer$dropHeld$Params$schema, Peer$dropHeld$Results$schema, Peer$isNull$Params$schema, Peer$isNull$Results$schema, Peer$newCounter$Params$schema, Peer$newCounter$Results$schema, Peer$live$Params$schema, Peer$live$Results$schema, Peer$echoCounter$Params$schema, Peer$echoCounter$Results$schema, Peer$countTwice$Params$schema, Peer$countTwice$Results$schema, Peer$counters$Params$schema, Peer$counters$Results$schema, Peer$promise$Params$schema, Peer$promise$Results$schema, Peer$settle$Params$schema, Peer$settle$Results$schema, Peer$forward$Params$schema, Peer$never$Params$schema, Peer$never$Results$schema, Peer$cancelled$Params$schema, Peer$cancelled$Results$schema, Peer$cancelCall$Params$schema, Peer$cancelCall$Results$schema, Peer$fail$Params$schema, Peer$fail$Results$schema, Peer$derived$Params$schema, Peer$derived$Results$schema, Peer$textBox$Params$schema, Peer$textBox$Results$schema, Peer$counterBox$Params$schema, Peer$counterBox$Results$schema, Peer$shapeBox$Params$schema, Peer$shapeBox$Results$schema, Peer$missing$Params$schema, Peer$missing$Results$schema, Peer$sink$Params$schema, Peer$sink$Results$schema, Peer$releaseSinks$Params$schema, Peer$releaseSinks$Results$schema, Peer$park$Params$schema, Peer$park$Results$schema, Peer$resume$Params$schema, Peer$resume$Results$schema, Peer$exit$Params$schema, Peer$exit$Results$schema],
};

/** Reads a Peer.ping.Params. */
export class Peer$ping$Params$Reader implements $.StructReader<Peer$ping$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$ping$Params$Reader {
    return new Peer$ping$Params$Reader(segment, data, pointers, count, depth);
  }

  get message(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$ping$Params$Object {
    return {
      message: this.message,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.ping.Params. */
export class Peer$ping$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$ping$Params$Builder {
    return new Peer$ping$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$ping$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$ping$Params$Builder(segment, data, pointers, count, 0);
    if (value.message !== undefined) builder.message = value.message;
  }

  get message(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set message(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
}

/** A Peer.ping.Params as a plain object to build from; a reader or builder will do as well. */
export interface Peer$ping$Params$Init {
  readonly message?: string | null | undefined;
}
/** A Peer.ping.Params as a plain object with everything in it. */
export interface Peer$ping$Params$Object {
  message: string;
}

/** The pointer fields of a Peer.ping.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$ping$Params$fields: {
  readonly message: $.PointerField<Peer$ping$Params$Reader | Peer$ping$Params$Builder, string>;
} = {
  message: { index: 0 },
};

export const Peer$ping$Params$schema: $.RawSchema = {
  id: 0x8e7b9b63f71692e0n,
  node: "UAQE/+CSFvdjm3uOABETAQAABQEHEQ36AAERETf/aW50ZXJvcC4CY2FwbnA6UGVlci5waW5nJD9QYXJhbXNRBAIEAAAEARENQgAAEQgBEQgBf21lc3NhZ2UBDAEM",
  dependencies: () => [],
};

/** Reads a Peer.ping.Results. */
export class Peer$ping$Results$Reader implements $.StructReader<Peer$ping$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$ping$Results$Reader {
    return new Peer$ping$Results$Reader(segment, data, pointers, count, depth);
  }

  get reply(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$ping$Results$Object {
    return {
      reply: this.reply,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.ping.Results. */
export class Peer$ping$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$ping$Results$Builder {
    return new Peer$ping$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$ping$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$ping$Results$Builder(segment, data, pointers, count, 0);
    if (value.reply !== undefined) builder.reply = value.reply;
  }

  get reply(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set reply(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
}

/** A Peer.ping.Results as a plain object to build from; a reader or builder will do as well. */
export interface Peer$ping$Results$Init {
  readonly reply?: string | null | undefined;
}
/** A Peer.ping.Results as a plain object with everything in it. */
export interface Peer$ping$Results$Object {
  reply: string;
}

/** The pointer fields of a Peer.ping.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$ping$Results$fields: {
  readonly reply: $.PointerField<Peer$ping$Results$Reader | Peer$ping$Results$Builder, string>;
} = {
  reply: { index: 0 },
};

export const Peer$ping$Results$schema: $.RawSchema = {
  id: 0xf81657d72bada087n,
  node: "UAQE/4egrSvXVxb4ABETAQAABQEHMQ0CAQABERE3/2ludGVyb3AuA2NhcG5wOlBlZXIucGluZyRSZXN1bHRzAFEEAgQAAAQBEQ0yAAARCAERCAEfcmVwbHkBDAEM",
  dependencies: () => [],
};

/** Reads a Peer.echo.Params. */
export class Peer$echo$Params$Reader implements $.StructReader<Peer$echo$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$echo$Params$Reader {
    return new Peer$echo$Params$Reader(segment, data, pointers, count, depth);
  }

  get values(): Values$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Values$Reader.$of);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$echo$Params$Object {
    return {
      values: $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? this.values.$toObject() : null,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.echo.Params. */
export class Peer$echo$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$echo$Params$Builder {
    return new Peer$echo$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$echo$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$echo$Params$Builder(segment, data, pointers, count, 0);
    if (value.values !== undefined) builder.values = value.values;
  }

  get values(): Values$Builder {
    return $.getStruct(this.$segment, this.$pointers, Values$Builder);
  }
  set values(value: Values$Init | null) {
    $.setStruct(this.$segment, this.$pointers, Values$Builder, value);
  }
  initValues(): Values$Builder {
    return $.initStruct(this.$segment, this.$pointers, Values$Builder);
  }
}

/** A Peer.echo.Params as a plain object to build from; a reader or builder will do as well. */
export interface Peer$echo$Params$Init {
  readonly values?: Values$Init | null | undefined;
}
/** A Peer.echo.Params as a plain object with everything in it. */
export interface Peer$echo$Params$Object {
  values: Values$Object | null;
}

/** The pointer fields of a Peer.echo.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$echo$Params$fields: {
  readonly values: $.PointerField<Peer$echo$Params$Reader | Peer$echo$Params$Builder, Values$Builder>;
} = {
  values: { index: 0 },
};

export const Peer$echo$Params$schema: $.RawSchema = {
  id: 0xa2bf147742bf6879n,
  node: "UAQE/3lov0J3FL+iABETAQAABQEHEQ36AAERETf/aW50ZXJvcC4CY2FwbnA6UGVlci5lY2hvJD9QYXJhbXNRBAIEAAAEARENOgAAEQgCEQwBP3ZhbHVlcwEQ//rAttX8Wx+ZAAEQ",
  dependencies: () => [Values$schema],
};

/** Reads a Peer.echo.Results. */
export class Peer$echo$Results$Reader implements $.StructReader<Peer$echo$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$echo$Results$Reader {
    return new Peer$echo$Results$Reader(segment, data, pointers, count, depth);
  }

  get values(): Values$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Values$Reader.$of);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$echo$Results$Object {
    return {
      values: $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? this.values.$toObject() : null,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.echo.Results. */
export class Peer$echo$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$echo$Results$Builder {
    return new Peer$echo$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$echo$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$echo$Results$Builder(segment, data, pointers, count, 0);
    if (value.values !== undefined) builder.values = value.values;
  }

  get values(): Values$Builder {
    return $.getStruct(this.$segment, this.$pointers, Values$Builder);
  }
  set values(value: Values$Init | null) {
    $.setStruct(this.$segment, this.$pointers, Values$Builder, value);
  }
  initValues(): Values$Builder {
    return $.initStruct(this.$segment, this.$pointers, Values$Builder);
  }
}

/** A Peer.echo.Results as a plain object to build from; a reader or builder will do as well. */
export interface Peer$echo$Results$Init {
  readonly values?: Values$Init | null | undefined;
}
/** A Peer.echo.Results as a plain object with everything in it. */
export interface Peer$echo$Results$Object {
  values: Values$Object | null;
}

/** The pointer fields of a Peer.echo.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$echo$Results$fields: {
  readonly values: $.PointerField<Peer$echo$Results$Reader | Peer$echo$Results$Builder, Values$Builder>;
} = {
  values: { index: 0 },
};

export const Peer$echo$Results$schema: $.RawSchema = {
  id: 0xc31451dcd5e80eb0n,
  node: "UAQE/7AO6NXcURTDABETAQAABQEHMQ0CAQABERE3/2ludGVyb3AuA2NhcG5wOlBlZXIuZWNobyRSZXN1bHRzAFEEAgQAAAQBEQ06AAARCAIRDAE/dmFsdWVzARD/+sC21fxbH5kAARA=",
  dependencies: () => [Values$schema],
};

/** Reads a Peer.echoData.Params. */
export class Peer$echoData$Params$Reader implements $.StructReader<Peer$echoData$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$echoData$Params$Reader {
    return new Peer$echoData$Params$Reader(segment, data, pointers, count, depth);
  }

  get data(): Uint8Array {
    return $.readData(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$echoData$Params$Object {
    return {
      data: this.data,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.echoData.Params. */
export class Peer$echoData$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$echoData$Params$Builder {
    return new Peer$echoData$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$echoData$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$echoData$Params$Builder(segment, data, pointers, count, 0);
    if (value.data !== undefined) builder.data = value.data;
  }

  get data(): Uint8Array {
    return $.readData(this.$segment, this.$pointers, this.$count, 0);
  }
  set data(value: Uint8Array | null) {
    $.setData(this.$segment, this.$pointers, value);
  }
  initData(byteLength: number): Uint8Array {
    return $.initData(this.$segment, this.$pointers, byteLength);
  }
}

/** A Peer.echoData.Params as a plain object to build from; a reader or builder will do as well. */
export interface Peer$echoData$Params$Init {
  readonly data?: Uint8Array | null | undefined;
}
/** A Peer.echoData.Params as a plain object with everything in it. */
export interface Peer$echoData$Params$Object {
  data: Uint8Array;
}

/** The pointer fields of a Peer.echoData.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$echoData$Params$fields: {
  readonly data: $.PointerField<Peer$echoData$Params$Reader | Peer$echoData$Params$Builder, Uint8Array>;
} = {
  data: { index: 0 },
};

export const Peer$echoData$Params$schema: $.RawSchema = {
  id: 0x9ae54b2b88dc70b8n,
  node: "UAQE/7hw3IgrS+WaABETAQAABQEHMQ0aAQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIuZWNob0RhdGEkUGFyYQNtc1EEAgQAAAQBEQ0qAAARCAERCAEPZGF0YQENAQ0=",
  dependencies: () => [],
};

/** Reads a Peer.echoData.Results. */
export class Peer$echoData$Results$Reader implements $.StructReader<Peer$echoData$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$echoData$Results$Reader {
    return new Peer$echoData$Results$Reader(segment, data, pointers, count, depth);
  }

  get data(): Uint8Array {
    return $.readData(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$echoData$Results$Object {
    return {
      data: this.data,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.echoData.Results. */
export class Peer$echoData$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$echoData$Results$Builder {
    return new Peer$echoData$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$echoData$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$echoData$Results$Builder(segment, data, pointers, count, 0);
    if (value.data !== undefined) builder.data = value.data;
  }

  get data(): Uint8Array {
    return $.readData(this.$segment, this.$pointers, this.$count, 0);
  }
  set data(value: Uint8Array | null) {
    $.setData(this.$segment, this.$pointers, value);
  }
  initData(byteLength: number): Uint8Array {
    return $.initData(this.$segment, this.$pointers, byteLength);
  }
}

/** A Peer.echoData.Results as a plain object to build from; a reader or builder will do as well. */
export interface Peer$echoData$Results$Init {
  readonly data?: Uint8Array | null | undefined;
}
/** A Peer.echoData.Results as a plain object with everything in it. */
export interface Peer$echoData$Results$Object {
  data: Uint8Array;
}

/** The pointer fields of a Peer.echoData.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$echoData$Results$fields: {
  readonly data: $.PointerField<Peer$echoData$Results$Reader | Peer$echoData$Results$Builder, Uint8Array>;
} = {
  data: { index: 0 },
};

export const Peer$echoData$Results$schema: $.RawSchema = {
  id: 0x99ff1a5099813495n,
  node: "UAQE/5U0gZlQGv+ZABETAQAABQEHMQ0iAQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIuZWNob0RhdGEkUmVzdQdsdHNRBAIEAAAEARENKgAAEQgBEQgBD2RhdGEBDQEN",
  dependencies: () => [],
};

/** Reads a Peer.defaults.Params. */
export class Peer$defaults$Params$Reader implements $.StructReader<Peer$defaults$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$defaults$Params$Reader {
    return new Peer$defaults$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$defaults$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.defaults.Params. */
export class Peer$defaults$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$defaults$Params$Builder {
    return new Peer$defaults$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$defaults$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.defaults.Params as a plain object to build from; a reader or builder will do as well. */
export type Peer$defaults$Params$Init = Record<never, never>;
/** A Peer.defaults.Params as a plain object with everything in it. */
export type Peer$defaults$Params$Object = Record<never, never>;

export const Peer$defaults$Params$schema: $.RawSchema = {
  id: 0xd498a84896f5a5den,
  node: "UAQB/96l9ZZIqJjUABETAQAABAcxARoB/2ludGVyb3AuA2NhcG5wOlBlZXIuZGVmYXVsdHMkUGFyYQNtcw==",
  dependencies: () => [],
};

/** Reads a Peer.defaults.Results. */
export class Peer$defaults$Results$Reader implements $.StructReader<Peer$defaults$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$defaults$Results$Reader {
    return new Peer$defaults$Results$Reader(segment, data, pointers, count, depth);
  }

  get defaults(): Defaults$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Defaults$Reader.$of);
  }
  get missing(): Defaults$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 1, this.$depth, Defaults$Reader.$of);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$defaults$Results$Object {
    return {
      defaults: $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? this.defaults.$toObject() : null,
      missing: $.hasPointer(this.$segment, this.$pointers, this.$count, 1) ? this.missing.$toObject() : null,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.defaults.Results. */
export class Peer$defaults$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$defaults$Results$Builder {
    return new Peer$defaults$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 2 {
    return 2;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$defaults$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$defaults$Results$Builder(segment, data, pointers, count, 0);
    if (value.defaults !== undefined) builder.defaults = value.defaults;
    if (value.missing !== undefined) builder.missing = value.missing;
  }

  get defaults(): Defaults$Builder {
    return $.getStruct(this.$segment, this.$pointers, Defaults$Builder);
  }
  set defaults(value: Defaults$Init | null) {
    $.setStruct(this.$segment, this.$pointers, Defaults$Builder, value);
  }
  initDefaults(): Defaults$Builder {
    return $.initStruct(this.$segment, this.$pointers, Defaults$Builder);
  }
  get missing(): Defaults$Builder {
    return $.getStruct(this.$segment, this.$pointers + 8, Defaults$Builder);
  }
  set missing(value: Defaults$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 8, Defaults$Builder, value);
  }
  initMissing(): Defaults$Builder {
    return $.initStruct(this.$segment, this.$pointers + 8, Defaults$Builder);
  }
}

/** A Peer.defaults.Results as a plain object to build from; a reader or builder will do as well. */
export interface Peer$defaults$Results$Init {
  readonly defaults?: Defaults$Init | null | undefined;
  readonly missing?: Defaults$Init | null | undefined;
}
/** A Peer.defaults.Results as a plain object with everything in it. */
export interface Peer$defaults$Results$Object {
  defaults: Defaults$Object | null;
  missing: Defaults$Object | null;
}

/** The pointer fields of a Peer.defaults.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$defaults$Results$fields: {
  readonly defaults: $.PointerField<Peer$defaults$Results$Reader | Peer$defaults$Results$Builder, Defaults$Builder>;
  readonly missing: $.PointerField<Peer$defaults$Results$Reader | Peer$defaults$Results$Builder, Defaults$Builder>;
} = {
  defaults: { index: 0 },
  missing: { index: 1 },
};

export const Peer$defaults$Results$schema: $.RawSchema = {
  id: 0xd02151dae7f49b65n,
  node: "UAQE/2Wb9OfaUSHQABETAQAABQIHMQ0iAQABERVn/2ludGVyb3AuA2NhcG5wOlBlZXIuZGVmYXVsdHMkUmVzdQdsdHNRCAIEAAAEARElSgAAESQCESgBEQEBFAEBESFCAAARHAIRIAH/ZGVmYXVsdHMAAAABEP+l5CtbRsiFjwABEH9taXNzaW5nARD/peQrW0bIhY8AARA=",
  dependencies: () => [Defaults$schema],
};

/** Reads a Peer.oldPoint.Params. */
export class Peer$oldPoint$Params$Reader implements $.StructReader<Peer$oldPoint$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$oldPoint$Params$Reader {
    return new Peer$oldPoint$Params$Reader(segment, data, pointers, count, depth);
  }

  get point(): OldPoint$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, OldPoint$Reader.$of);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$oldPoint$Params$Object {
    return {
      point: $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? this.point.$toObject() : null,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.oldPoint.Params. */
export class Peer$oldPoint$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$oldPoint$Params$Builder {
    return new Peer$oldPoint$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$oldPoint$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$oldPoint$Params$Builder(segment, data, pointers, count, 0);
    if (value.point !== undefined) builder.point = value.point;
  }

  get point(): OldPoint$Builder {
    return $.getStruct(this.$segment, this.$pointers, OldPoint$Builder);
  }
  set point(value: OldPoint$Init | null) {
    $.setStruct(this.$segment, this.$pointers, OldPoint$Builder, value);
  }
  initPoint(): OldPoint$Builder {
    return $.initStruct(this.$segment, this.$pointers, OldPoint$Builder);
  }
}

/** A Peer.oldPoint.Params as a plain object to build from; a reader or builder will do as well. */
export interface Peer$oldPoint$Params$Init {
  readonly point?: OldPoint$Init | null | undefined;
}
/** A Peer.oldPoint.Params as a plain object with everything in it. */
export interface Peer$oldPoint$Params$Object {
  point: OldPoint$Object | null;
}

/** The pointer fields of a Peer.oldPoint.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$oldPoint$Params$fields: {
  readonly point: $.PointerField<Peer$oldPoint$Params$Reader | Peer$oldPoint$Params$Builder, OldPoint$Builder>;
} = {
  point: { index: 0 },
};

export const Peer$oldPoint$Params$schema: $.RawSchema = {
  id: 0xc9bce9d419a0bd2an,
  node: "UAQE/yq9oBnU6bzJABETAQAABQEHMQ0aAQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIub2xkUG9pbnQkUGFyYQNtc1EEAgQAAAQBEQ0yAAARCAIRDAEfcG9pbnQBEP8UmV81Tj8NxQABEA==",
  dependencies: () => [OldPoint$schema],
};

/** Reads a Peer.oldPoint.Results. */
export class Peer$oldPoint$Results$Reader implements $.StructReader<Peer$oldPoint$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$oldPoint$Results$Reader {
    return new Peer$oldPoint$Results$Reader(segment, data, pointers, count, depth);
  }

  get point(): OldPoint$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, OldPoint$Reader.$of);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$oldPoint$Results$Object {
    return {
      point: $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? this.point.$toObject() : null,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.oldPoint.Results. */
export class Peer$oldPoint$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$oldPoint$Results$Builder {
    return new Peer$oldPoint$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$oldPoint$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$oldPoint$Results$Builder(segment, data, pointers, count, 0);
    if (value.point !== undefined) builder.point = value.point;
  }

  get point(): OldPoint$Builder {
    return $.getStruct(this.$segment, this.$pointers, OldPoint$Builder);
  }
  set point(value: OldPoint$Init | null) {
    $.setStruct(this.$segment, this.$pointers, OldPoint$Builder, value);
  }
  initPoint(): OldPoint$Builder {
    return $.initStruct(this.$segment, this.$pointers, OldPoint$Builder);
  }
}

/** A Peer.oldPoint.Results as a plain object to build from; a reader or builder will do as well. */
export interface Peer$oldPoint$Results$Init {
  readonly point?: OldPoint$Init | null | undefined;
}
/** A Peer.oldPoint.Results as a plain object with everything in it. */
export interface Peer$oldPoint$Results$Object {
  point: OldPoint$Object | null;
}

/** The pointer fields of a Peer.oldPoint.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$oldPoint$Results$fields: {
  readonly point: $.PointerField<Peer$oldPoint$Results$Reader | Peer$oldPoint$Results$Builder, OldPoint$Builder>;
} = {
  point: { index: 0 },
};

export const Peer$oldPoint$Results$schema: $.RawSchema = {
  id: 0xf1614983ab3d84b8n,
  node: "UAQE/7iEPauDSWHxABETAQAABQEHMQ0iAQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIub2xkUG9pbnQkUmVzdQdsdHNRBAIEAAAEARENMgAAEQgCEQwBH3BvaW50ARD/FJlfNU4/DcUAARA=",
  dependencies: () => [OldPoint$schema],
};

/** Reads a Peer.newPoint.Params. */
export class Peer$newPoint$Params$Reader implements $.StructReader<Peer$newPoint$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$newPoint$Params$Reader {
    return new Peer$newPoint$Params$Reader(segment, data, pointers, count, depth);
  }

  get point(): NewPoint$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, NewPoint$Reader.$of);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$newPoint$Params$Object {
    return {
      point: $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? this.point.$toObject() : null,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.newPoint.Params. */
export class Peer$newPoint$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$newPoint$Params$Builder {
    return new Peer$newPoint$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$newPoint$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$newPoint$Params$Builder(segment, data, pointers, count, 0);
    if (value.point !== undefined) builder.point = value.point;
  }

  get point(): NewPoint$Builder {
    return $.getStruct(this.$segment, this.$pointers, NewPoint$Builder);
  }
  set point(value: NewPoint$Init | null) {
    $.setStruct(this.$segment, this.$pointers, NewPoint$Builder, value);
  }
  initPoint(): NewPoint$Builder {
    return $.initStruct(this.$segment, this.$pointers, NewPoint$Builder);
  }
}

/** A Peer.newPoint.Params as a plain object to build from; a reader or builder will do as well. */
export interface Peer$newPoint$Params$Init {
  readonly point?: NewPoint$Init | null | undefined;
}
/** A Peer.newPoint.Params as a plain object with everything in it. */
export interface Peer$newPoint$Params$Object {
  point: NewPoint$Object | null;
}

/** The pointer fields of a Peer.newPoint.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$newPoint$Params$fields: {
  readonly point: $.PointerField<Peer$newPoint$Params$Reader | Peer$newPoint$Params$Builder, NewPoint$Builder>;
} = {
  point: { index: 0 },
};

export const Peer$newPoint$Params$schema: $.RawSchema = {
  id: 0xb19db9b599cfc4cbn,
  node: "UAQE/8vEz5m1uZ2xABETAQAABQEHMQ0aAQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIubmV3UG9pbnQkUGFyYQNtc1EEAgQAAAQBEQ0yAAARCAIRDAEfcG9pbnQBEP9d3FGG6P2b0QABEA==",
  dependencies: () => [NewPoint$schema],
};

/** Reads a Peer.newPoint.Results. */
export class Peer$newPoint$Results$Reader implements $.StructReader<Peer$newPoint$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$newPoint$Results$Reader {
    return new Peer$newPoint$Results$Reader(segment, data, pointers, count, depth);
  }

  get x(): number {
    return $.getInt32(this.$segment, this.$data, this.$pointers);
  }
  get y(): number {
    return $.getInt32(this.$segment, this.$data + 4, this.$pointers);
  }
  get label(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  get count(): number {
    return $.getUint32(this.$segment, this.$data + 8, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$newPoint$Results$Object {
    return {
      x: this.x,
      y: this.y,
      label: this.label,
      count: this.count,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.newPoint.Results. */
export class Peer$newPoint$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$newPoint$Results$Builder {
    return new Peer$newPoint$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 2 {
    return 2;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$newPoint$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$newPoint$Results$Builder(segment, data, pointers, count, 0);
    if (value.x !== undefined) builder.x = value.x;
    if (value.y !== undefined) builder.y = value.y;
    if (value.label !== undefined) builder.label = value.label;
    if (value.count !== undefined) builder.count = value.count;
  }

  get x(): number {
    return this.$segment.view.getInt32(this.$data, true);
  }
  set x(value: number) {
    $.setInt32(this.$segment, this.$data, value);
  }
  get y(): number {
    return this.$segment.view.getInt32(this.$data + 4, true);
  }
  set y(value: number) {
    $.setInt32(this.$segment, this.$data + 4, value);
  }
  get label(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set label(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  get count(): number {
    return this.$segment.view.getUint32(this.$data + 8, true);
  }
  set count(value: number) {
    $.setUint32(this.$segment, this.$data + 8, value);
  }
}

/** A Peer.newPoint.Results as a plain object to build from; a reader or builder will do as well. */
export interface Peer$newPoint$Results$Init {
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly label?: string | null | undefined;
  readonly count?: number | undefined;
}
/** A Peer.newPoint.Results as a plain object with everything in it. */
export interface Peer$newPoint$Results$Object {
  x: number;
  y: number;
  label: string;
  count: number;
}

/** The pointer fields of a Peer.newPoint.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$newPoint$Results$fields: {
  readonly label: $.PointerField<Peer$newPoint$Results$Reader | Peer$newPoint$Results$Builder, string>;
} = {
  label: { index: 0 },
};

export const Peer$newPoint$Results$schema: $.RawSchema = {
  id: 0xe424f171f816fb1dn,
  node: "UAQE/x37Fvhx8STkAFETAQIAAAUBBzENIgEAAREVx/9pbnRlcm9wLgNjYXBucDpQZWVyLm5ld1BvaW50JFJlc3UHbHRzURACBAAABAERVRIAABFQARFQAREBARQBARFJEgAAEUQBEUQBAQIUAQIRPTIAABE4ARE4AREDAhQBAxExMgAAESwBESwBAXgBBAEEAXkBBAEEH2xhYmVsAQwBDB9jb3VudAEIAQg=",
  dependencies: () => [],
};

/** Reads a Peer.same.Params. */
export class Peer$same$Params$Reader implements $.StructReader<Peer$same$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$same$Params$Reader {
    return new Peer$same$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$same$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.same.Params. */
export class Peer$same$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$same$Params$Builder {
    return new Peer$same$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$same$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.same.Params as a plain object to build from; a reader or builder will do as well. */
export type Peer$same$Params$Init = Record<never, never>;
/** A Peer.same.Params as a plain object with everything in it. */
export type Peer$same$Params$Object = Record<never, never>;

export const Peer$same$Params$schema: $.RawSchema = {
  id: 0xab527afdbb122d37n,
  node: "UAQB/zctErv9elKrABETAQAABAcRAfr/aW50ZXJvcC4CY2FwbnA6UGVlci5zYW1lJD9QYXJhbXM=",
  dependencies: () => [],
};

/** Reads a Peer.same.Results. */
export class Peer$same$Results$Reader implements $.StructReader<Peer$same$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$same$Results$Reader {
    return new Peer$same$Results$Reader(segment, data, pointers, count, depth);
  }

  get peer(): Peer$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Peer$Client);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$same$Results$Object {
    return {
      peer: this.peer,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.same.Results. */
export class Peer$same$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$same$Results$Builder {
    return new Peer$same$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$same$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$same$Results$Builder(segment, data, pointers, count, 0);
    if (value.peer !== undefined) builder.peer = value.peer;
  }

  get peer(): Peer$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Peer$Client);
  }
  set peer(value: $rpc.CapInit<Peer$Client>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
}

/** A Peer.same.Results as a plain object to build from; a reader or builder will do as well. */
export interface Peer$same$Results$Init {
  readonly peer?: $rpc.CapInit<Peer$Client> | undefined;
}
/** A Peer.same.Results as a plain object with everything in it. */
export interface Peer$same$Results$Object {
  peer: Peer$Client | null;
}

/** The pointer fields of a Peer.same.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$same$Results$fields: {
  readonly peer: $.PointerField<Peer$same$Results$Reader | Peer$same$Results$Builder, Peer$Client | null>;
} = {
  peer: { index: 0 },
};

/** A Peer.same.Results in the results of a call, before they are there. */
export class Peer$same$Results$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get peer(): Peer$Client {
    return $rpc.pipelined(this.$pending, this.$path, 0, Peer$Client);
  }
}

export const Peer$same$Results$schema: $.RawSchema = {
  id: 0xc70fa0a5054d1b02n,
  node: "UAQE/wIbTQWloA/HABETAQAABQEHMQ0CAQABERE3/2ludGVyb3AuA2NhcG5wOlBlZXIuc2FtZSRSZXN1bHRzAFEEAgQAAAQBEQ0qAAARCAIRDAEPcGVlcgER/zpIDyDTo+L0AAER",
  dependencies: () => [Peer$schema],
};

/** Reads a Peer.nested.Params. */
export class Peer$nested$Params$Reader implements $.StructReader<Peer$nested$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$nested$Params$Reader {
    return new Peer$nested$Params$Reader(segment, data, pointers, count, depth);
  }

  get callback(): Callback$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Callback$Client);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$nested$Params$Object {
    return {
      callback: this.callback,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.nested.Params. */
export class Peer$nested$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$nested$Params$Builder {
    return new Peer$nested$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$nested$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$nested$Params$Builder(segment, data, pointers, count, 0);
    if (value.callback !== undefined) builder.callback = value.callback;
  }

  get callback(): Callback$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Callback$Client);
  }
  set callback(value: $rpc.CapInit<Callback$Client>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
}

/** A Peer.nested.Params as a plain object to build from; a reader or builder will do as well. */
export interface Peer$nested$Params$Init {
  readonly callback?: $rpc.CapInit<Callback$Client> | undefined;
}
/** A Peer.nested.Params as a plain object with everything in it. */
export interface Peer$nested$Params$Object {
  callback: Callback$Client | null;
}

/** The pointer fields of a Peer.nested.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$nested$Params$fields: {
  readonly callback: $.PointerField<Peer$nested$Params$Reader | Peer$nested$Params$Builder, Callback$Client | null>;
} = {
  callback: { index: 0 },
};

/** A Peer.nested.Params in the results of a call, before they are there. */
export class Peer$nested$Params$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get callback(): Callback$Client {
    return $rpc.pipelined(this.$pending, this.$path, 0, Callback$Client);
  }
}

export const Peer$nested$Params$schema: $.RawSchema = {
  id: 0x8a6d0b5d210645edn,
  node: "UAQE/+1FBiFdC22KABETAQAABQEHMQ0KAQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIubmVzdGVkJFBhcmFtcwAAUQQCBAAABAERDUoAABEMAhEQAf9jYWxsYmFjawAAAAER/5RgisKlVw/IAAER",
  dependencies: () => [Callback$schema],
};

/** Reads a Peer.nested.Results. */
export class Peer$nested$Results$Reader implements $.StructReader<Peer$nested$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$nested$Results$Reader {
    return new Peer$nested$Results$Reader(segment, data, pointers, count, depth);
  }

  get nested(): Nested$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Nested$Reader.$of);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$nested$Results$Object {
    return {
      nested: $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? this.nested.$toObject() : null,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.nested.Results. */
export class Peer$nested$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$nested$Results$Builder {
    return new Peer$nested$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$nested$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$nested$Results$Builder(segment, data, pointers, count, 0);
    if (value.nested !== undefined) builder.nested = value.nested;
  }

  get nested(): Nested$Builder {
    return $.getStruct(this.$segment, this.$pointers, Nested$Builder);
  }
  set nested(value: Nested$Init | null) {
    $.setStruct(this.$segment, this.$pointers, Nested$Builder, value);
  }
  initNested(): Nested$Builder {
    return $.initStruct(this.$segment, this.$pointers, Nested$Builder);
  }
}

/** A Peer.nested.Results as a plain object to build from; a reader or builder will do as well. */
export interface Peer$nested$Results$Init {
  readonly nested?: Nested$Init | null | undefined;
}
/** A Peer.nested.Results as a plain object with everything in it. */
export interface Peer$nested$Results$Object {
  nested: Nested$Object | null;
}

/** The pointer fields of a Peer.nested.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$nested$Results$fields: {
  readonly nested: $.PointerField<Peer$nested$Results$Reader | Peer$nested$Results$Builder, Nested$Builder>;
} = {
  nested: { index: 0 },
};

/** A Peer.nested.Results in the results of a call, before they are there. */
export class Peer$nested$Results$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get nested(): Nested$Pipeline {
    return new Nested$Pipeline(this.$pending, [...this.$path, 0]);
  }
}

export const Peer$nested$Results$schema: $.RawSchema = {
  id: 0x9ce123d980aaed5bn,
  node: "UAQE/1vtqoDZI+GcABETAQAABQEHMQ0SAQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIubmVzdGVkJFJlc3VsdAFzUQQCBAAABAERDToAABEIAhEMAT9uZXN0ZWQBEP/GuUQLPOuxhQABEA==",
  dependencies: () => [Nested$schema],
};

/** Reads a Peer.callBack.Params. */
export class Peer$callBack$Params$Reader implements $.StructReader<Peer$callBack$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$callBack$Params$Reader {
    return new Peer$callBack$Params$Reader(segment, data, pointers, count, depth);
  }

  get callback(): Callback$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Callback$Client);
  }
  get times(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$callBack$Params$Object {
    return {
      callback: this.callback,
      times: this.times,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.callBack.Params. */
export class Peer$callBack$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$callBack$Params$Builder {
    return new Peer$callBack$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$callBack$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$callBack$Params$Builder(segment, data, pointers, count, 0);
    if (value.callback !== undefined) builder.callback = value.callback;
    if (value.times !== undefined) builder.times = value.times;
  }

  get callback(): Callback$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Callback$Client);
  }
  set callback(value: $rpc.CapInit<Callback$Client>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
  get times(): number {
    return this.$segment.view.getUint32(this.$data, true);
  }
  set times(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
}

/** A Peer.callBack.Params as a plain object to build from; a reader or builder will do as well. */
export interface Peer$callBack$Params$Init {
  readonly callback?: $rpc.CapInit<Callback$Client> | undefined;
  readonly times?: number | undefined;
}
/** A Peer.callBack.Params as a plain object with everything in it. */
export interface Peer$callBack$Params$Object {
  callback: Callback$Client | null;
  times: number;
}

/** The pointer fields of a Peer.callBack.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$callBack$Params$fields: {
  readonly callback: $.PointerField<Peer$callBack$Params$Reader | Peer$callBack$Params$Builder, Callback$Client | null>;
} = {
  callback: { index: 0 },
};

/** A Peer.callBack.Params in the results of a call, before they are there. */
export class Peer$callBack$Params$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get callback(): Callback$Client {
    return $rpc.pipelined(this.$pending, this.$path, 0, Callback$Client);
  }
}

export const Peer$callBack$Params$schema: $.RawSchema = {
  id: 0xd32a9b5597f48733n,
  node: "UAQE/zOH9JdVmyrTAFETAQEAAAUBBzENGgEAAREVZ/9pbnRlcm9wLgNjYXBucDpQZWVyLmNhbGxCYWNrJFBhcmEDbXNRCAIEAAAEARElSgAAESQCESgBAQEUAQERITIAABEcAREcAf9jYWxsYmFjawAAAAER/5RgisKlVw/IAAERH3RpbWVzAQgBCA==",
  dependencies: () => [Callback$schema],
};

/** Reads a Peer.callBack.Results. */
export class Peer$callBack$Results$Reader implements $.StructReader<Peer$callBack$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$callBack$Results$Reader {
    return new Peer$callBack$Results$Reader(segment, data, pointers, count, depth);
  }

  get replies(): $.ListReader<string> {
    return $.readList(this.$segment, this.$pointers, this.$count, 0, this.$depth, $.Text);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$callBack$Results$Object {
    return {
      replies: this.replies.toArray(),
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.callBack.Results. */
export class Peer$callBack$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$callBack$Results$Builder {
    return new Peer$callBack$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$callBack$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$callBack$Results$Builder(segment, data, pointers, count, 0);
    if (value.replies !== undefined) builder.replies = value.replies;
  }

  get replies(): $.ListBuilder<string, string | null> {
    return $.getList(this.$segment, this.$pointers, $.Text);
  }
  set replies(value: $.ListInit<string | null> | null) {
    $.setList(this.$segment, this.$pointers, $.Text, value);
  }
  initReplies(length: number): $.ListBuilder<string, string | null> {
    return $.initList(this.$segment, this.$pointers, $.Text, length);
  }
}

/** A Peer.callBack.Results as a plain object to build from; a reader or builder will do as well. */
export interface Peer$callBack$Results$Init {
  readonly replies?: $.ListInit<string | null> | null | undefined;
}
/** A Peer.callBack.Results as a plain object with everything in it. */
export interface Peer$callBack$Results$Object {
  replies: string[];
}

/** The pointer fields of a Peer.callBack.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$callBack$Results$fields: {
  readonly replies: $.PointerField<Peer$callBack$Results$Reader | Peer$callBack$Results$Builder, $.ListBuilder<string, string | null>>;
} = {
  replies: { index: 0 },
};

export const Peer$callBack$Results$schema: $.RawSchema = {
  id: 0xc5ced5815daae508n,
  node: "UAQE/wjlql2B1c7FABETAQAABQEHMQ0iAQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIuY2FsbEJhY2skUmVzdQdsdHNRBAIEAAAEARENQgAAUQgBAREQAX9yZXBsaWVzAQ4QAQEMAQ4=",
  dependencies: () => [],
};

/** Reads a Peer.hold.Params. */
export class Peer$hold$Params$Reader implements $.StructReader<Peer$hold$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$hold$Params$Reader {
    return new Peer$hold$Params$Reader(segment, data, pointers, count, depth);
  }

  get callback(): Callback$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Callback$Client);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$hold$Params$Object {
    return {
      callback: this.callback,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.hold.Params. */
export class Peer$hold$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$hold$Params$Builder {
    return new Peer$hold$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$hold$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$hold$Params$Builder(segment, data, pointers, count, 0);
    if (value.callback !== undefined) builder.callback = value.callback;
  }

  get callback(): Callback$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Callback$Client);
  }
  set callback(value: $rpc.CapInit<Callback$Client>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
}

/** A Peer.hold.Params as a plain object to build from; a reader or builder will do as well. */
export interface Peer$hold$Params$Init {
  readonly callback?: $rpc.CapInit<Callback$Client> | undefined;
}
/** A Peer.hold.Params as a plain object with everything in it. */
export interface Peer$hold$Params$Object {
  callback: Callback$Client | null;
}

/** The pointer fields of a Peer.hold.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$hold$Params$fields: {
  readonly callback: $.PointerField<Peer$hold$Params$Reader | Peer$hold$Params$Builder, Callback$Client | null>;
} = {
  callback: { index: 0 },
};

/** A Peer.hold.Params in the results of a call, before they are there. */
export class Peer$hold$Params$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get callback(): Callback$Client {
    return $rpc.pipelined(this.$pending, this.$path, 0, Callback$Client);
  }
}

export const Peer$hold$Params$schema: $.RawSchema = {
  id: 0x92fe23ee8d996dafn,
  node: "UAQE/69tmY3uI/6SABETAQAABQEHEQ36AAERETf/aW50ZXJvcC4CY2FwbnA6UGVlci5ob2xkJD9QYXJhbXNRBAIEAAAEARENSgAAEQwCERAB/2NhbGxiYWNrAAAAARH/lGCKwqVXD8gAARE=",
  dependencies: () => [Callback$schema],
};

/** Reads a Peer.hold.Results. */
export class Peer$hold$Results$Reader implements $.StructReader<Peer$hold$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$hold$Results$Reader {
    return new Peer$hold$Results$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$hold$Results$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.hold.Results. */
export class Peer$hold$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$hold$Results$Builder {
    return new Peer$hold$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$hold$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.hold.Results as a plain object to build from; a reader or builder will do as well. */
export type Peer$hold$Results$Init = Record<never, never>;
/** A Peer.hold.Results as a plain object with everything in it. */
export type Peer$hold$Results$Object = Record<never, never>;

export const Peer$hold$Results$schema: $.RawSchema = {
  id: 0xc9b7d14e085a10cfn,
  node: "UAQB/88QWghO0bfJABETAQAABAcxAQIB/2ludGVyb3AuA2NhcG5wOlBlZXIuaG9sZCRSZXN1bHRzAA==",
  dependencies: () => [],
};

/** Reads a Peer.callHeld.Params. */
export class Peer$callHeld$Params$Reader implements $.StructReader<Peer$callHeld$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$callHeld$Params$Reader {
    return new Peer$callHeld$Params$Reader(segment, data, pointers, count, depth);
  }

  get message(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$callHeld$Params$Object {
    return {
      message: this.message,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.callHeld.Params. */
export class Peer$callHeld$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$callHeld$Params$Builder {
    return new Peer$callHeld$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$callHeld$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$callHeld$Params$Builder(segment, data, pointers, count, 0);
    if (value.message !== undefined) builder.message = value.message;
  }

  get message(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set message(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
}

/** A Peer.callHeld.Params as a plain object to build from; a reader or builder will do as well. */
export interface Peer$callHeld$Params$Init {
  readonly message?: string | null | undefined;
}
/** A Peer.callHeld.Params as a plain object with everything in it. */
export interface Peer$callHeld$Params$Object {
  message: string;
}

/** The pointer fields of a Peer.callHeld.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$callHeld$Params$fields: {
  readonly message: $.PointerField<Peer$callHeld$Params$Reader | Peer$callHeld$Params$Builder, string>;
} = {
  message: { index: 0 },
};

export const Peer$callHeld$Params$schema: $.RawSchema = {
  id: 0xa6cec7d3e8524641n,
  node: "UAQE/0FGUujTx86mABETAQAABQEHMQ0aAQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIuY2FsbEhlbGQkUGFyYQNtc1EEAgQAAAQBEQ1CAAARCAERCAF/bWVzc2FnZQEMAQw=",
  dependencies: () => [],
};

/** Reads a Peer.dropHeld.Params. */
export class Peer$dropHeld$Params$Reader implements $.StructReader<Peer$dropHeld$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$dropHeld$Params$Reader {
    return new Peer$dropHeld$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$dropHeld$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.dropHeld.Params. */
export class Peer$dropHeld$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$dropHeld$Params$Builder {
    return new Peer$dropHeld$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$dropHeld$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.dropHeld.Params as a plain object to build from; a reader or builder will do as well. */
export type Peer$dropHeld$Params$Init = Record<never, never>;
/** A Peer.dropHeld.Params as a plain object with everything in it. */
export type Peer$dropHeld$Params$Object = Record<never, never>;

export const Peer$dropHeld$Params$schema: $.RawSchema = {
  id: 0xefb504181e6427f0n,
  node: "UAQB//AnZB4YBLXvABETAQAABAcxARoB/2ludGVyb3AuA2NhcG5wOlBlZXIuZHJvcEhlbGQkUGFyYQNtcw==",
  dependencies: () => [],
};

/** Reads a Peer.dropHeld.Results. */
export class Peer$dropHeld$Results$Reader implements $.StructReader<Peer$dropHeld$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$dropHeld$Results$Reader {
    return new Peer$dropHeld$Results$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$dropHeld$Results$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.dropHeld.Results. */
export class Peer$dropHeld$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$dropHeld$Results$Builder {
    return new Peer$dropHeld$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$dropHeld$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.dropHeld.Results as a plain object to build from; a reader or builder will do as well. */
export type Peer$dropHeld$Results$Init = Record<never, never>;
/** A Peer.dropHeld.Results as a plain object with everything in it. */
export type Peer$dropHeld$Results$Object = Record<never, never>;

export const Peer$dropHeld$Results$schema: $.RawSchema = {
  id: 0x8feff69947dcc824n,
  node: "UAQB/yTI3EeZ9u+PABETAQAABAcxASIB/2ludGVyb3AuA2NhcG5wOlBlZXIuZHJvcEhlbGQkUmVzdQdsdHM=",
  dependencies: () => [],
};

/** Reads a Peer.isNull.Params. */
export class Peer$isNull$Params$Reader implements $.StructReader<Peer$isNull$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$isNull$Params$Reader {
    return new Peer$isNull$Params$Reader(segment, data, pointers, count, depth);
  }

  get callback(): Callback$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Callback$Client);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$isNull$Params$Object {
    return {
      callback: this.callback,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.isNull.Params. */
export class Peer$isNull$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$isNull$Params$Builder {
    return new Peer$isNull$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$isNull$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$isNull$Params$Builder(segment, data, pointers, count, 0);
    if (value.callback !== undefined) builder.callback = value.callback;
  }

  get callback(): Callback$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Callback$Client);
  }
  set callback(value: $rpc.CapInit<Callback$Client>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
}

/** A Peer.isNull.Params as a plain object to build from; a reader or builder will do as well. */
export interface Peer$isNull$Params$Init {
  readonly callback?: $rpc.CapInit<Callback$Client> | undefined;
}
/** A Peer.isNull.Params as a plain object with everything in it. */
export interface Peer$isNull$Params$Object {
  callback: Callback$Client | null;
}

/** The pointer fields of a Peer.isNull.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$isNull$Params$fields: {
  readonly callback: $.PointerField<Peer$isNull$Params$Reader | Peer$isNull$Params$Builder, Callback$Client | null>;
} = {
  callback: { index: 0 },
};

/** A Peer.isNull.Params in the results of a call, before they are there. */
export class Peer$isNull$Params$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get callback(): Callback$Client {
    return $rpc.pipelined(this.$pending, this.$path, 0, Callback$Client);
  }
}

export const Peer$isNull$Params$schema: $.RawSchema = {
  id: 0x8d0fb92268e88c07n,
  node: "UAQE/weM6GgiuQ+NABETAQAABQEHMQ0KAQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIuaXNOdWxsJFBhcmFtcwAAUQQCBAAABAERDUoAABEMAhEQAf9jYWxsYmFjawAAAAER/5RgisKlVw/IAAER",
  dependencies: () => [Callback$schema],
};

/** Reads a Peer.isNull.Results. */
export class Peer$isNull$Results$Reader implements $.StructReader<Peer$isNull$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$isNull$Results$Reader {
    return new Peer$isNull$Results$Reader(segment, data, pointers, count, depth);
  }

  get yes(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$isNull$Results$Object {
    return {
      yes: this.yes,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.isNull.Results. */
export class Peer$isNull$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$isNull$Results$Builder {
    return new Peer$isNull$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$isNull$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$isNull$Results$Builder(segment, data, pointers, count, 0);
    if (value.yes !== undefined) builder.yes = value.yes;
  }

  get yes(): boolean {
    return (this.$segment.bytes[this.$data]! & 1) !== 0;
  }
  set yes(value: boolean) {
    $.setBool(this.$segment, this.$data, 0, value);
  }
}

/** A Peer.isNull.Results as a plain object to build from; a reader or builder will do as well. */
export interface Peer$isNull$Results$Init {
  readonly yes?: boolean | undefined;
}
/** A Peer.isNull.Results as a plain object with everything in it. */
export interface Peer$isNull$Results$Object {
  yes: boolean;
}

export const Peer$isNull$Results$schema: $.RawSchema = {
  id: 0xcba82157170550b7n,
  node: "UAQE/7dQBRdXIajLAFETAQEAAAQHMQ0SAQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIuaXNOdWxsJFJlc3VsdAFzUQQCBAAABAERDSIAABEIAREIAQd5ZXMBAQEB",
  dependencies: () => [],
};

/** Reads a Peer.newCounter.Params. */
export class Peer$newCounter$Params$Reader implements $.StructReader<Peer$newCounter$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$newCounter$Params$Reader {
    return new Peer$newCounter$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$newCounter$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.newCounter.Params. */
export class Peer$newCounter$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$newCounter$Params$Builder {
    return new Peer$newCounter$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$newCounter$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.newCounter.Params as a plain object to build from; a reader or builder will do as well. */
export type Peer$newCounter$Params$Init = Record<never, never>;
/** A Peer.newCounter.Params as a plain object with everything in it. */
export type Peer$newCounter$Params$Object = Record<never, never>;

export const Peer$newCounter$Params$schema: $.RawSchema = {
  id: 0xdc91a84b00c21cd9n,
  node: "UAQB99kcwkuokdwREwEAAAQHMQEqAf9pbnRlcm9wLgNjYXBucDpQZWVyLm5ld0NvdW50ZXIkUGEPcmFtcw==",
  dependencies: () => [],
};

/** Reads a Peer.newCounter.Results. */
export class Peer$newCounter$Results$Reader implements $.StructReader<Peer$newCounter$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$newCounter$Results$Reader {
    return new Peer$newCounter$Results$Reader(segment, data, pointers, count, depth);
  }

  get counter(): Counter$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Counter$Client);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$newCounter$Results$Object {
    return {
      counter: this.counter,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.newCounter.Results. */
export class Peer$newCounter$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$newCounter$Results$Builder {
    return new Peer$newCounter$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$newCounter$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$newCounter$Results$Builder(segment, data, pointers, count, 0);
    if (value.counter !== undefined) builder.counter = value.counter;
  }

  get counter(): Counter$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Counter$Client);
  }
  set counter(value: $rpc.CapInit<Counter$Client>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
}

/** A Peer.newCounter.Results as a plain object to build from; a reader or builder will do as well. */
export interface Peer$newCounter$Results$Init {
  readonly counter?: $rpc.CapInit<Counter$Client> | undefined;
}
/** A Peer.newCounter.Results as a plain object with everything in it. */
export interface Peer$newCounter$Results$Object {
  counter: Counter$Client | null;
}

/** The pointer fields of a Peer.newCounter.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$newCounter$Results$fields: {
  readonly counter: $.PointerField<Peer$newCounter$Results$Reader | Peer$newCounter$Results$Builder, Counter$Client | null>;
} = {
  counter: { index: 0 },
};

/** A Peer.newCounter.Results in the results of a call, before they are there. */
export class Peer$newCounter$Results$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get counter(): Counter$Client {
    return $rpc.pipelined(this.$pending, this.$path, 0, Counter$Client);
  }
}

export const Peer$newCounter$Results$schema: $.RawSchema = {
  id: 0xcdf7d602b91ab9d5n,
  node: "UAQE/9W5GrkC1vfNABETAQAABQEHMQ0yAQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIubmV3Q291bnRlciRSZR9zdWx0c1EEAgQAAAQBEQ1CAAARCAIRDAF/Y291bnRlcgER/wTI5+TWK1SrAAER",
  dependencies: () => [Counter$schema],
};

/** Reads a Peer.live.Params. */
export class Peer$live$Params$Reader implements $.StructReader<Peer$live$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$live$Params$Reader {
    return new Peer$live$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$live$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.live.Params. */
export class Peer$live$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$live$Params$Builder {
    return new Peer$live$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$live$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.live.Params as a plain object to build from; a reader or builder will do as well. */
export type Peer$live$Params$Init = Record<never, never>;
/** A Peer.live.Params as a plain object with everything in it. */
export type Peer$live$Params$Object = Record<never, never>;

export const Peer$live$Params$schema: $.RawSchema = {
  id: 0xddb1d673336e6aedn,
  node: "UAQB/+1qbjNz1rHdABETAQAABAcRAfr/aW50ZXJvcC4CY2FwbnA6UGVlci5saXZlJD9QYXJhbXM=",
  dependencies: () => [],
};

/** Reads a Peer.live.Results. */
export class Peer$live$Results$Reader implements $.StructReader<Peer$live$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$live$Results$Reader {
    return new Peer$live$Results$Reader(segment, data, pointers, count, depth);
  }

  get counters(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$live$Results$Object {
    return {
      counters: this.counters,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.live.Results. */
export class Peer$live$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$live$Results$Builder {
    return new Peer$live$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$live$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$live$Results$Builder(segment, data, pointers, count, 0);
    if (value.counters !== undefined) builder.counters = value.counters;
  }

  get counters(): number {
    return this.$segment.view.getUint32(this.$data, true);
  }
  set counters(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
}

/** A Peer.live.Results as a plain object to build from; a reader or builder will do as well. */
export interface Peer$live$Results$Init {
  readonly counters?: number | undefined;
}
/** A Peer.live.Results as a plain object with everything in it. */
export interface Peer$live$Results$Object {
  counters: number;
}

export const Peer$live$Results$schema: $.RawSchema = {
  id: 0xf573d29afec87d17n,
  node: "UAQE/xd9yP6a0nP1AFETAQEAAAQHMQ0CAQABERE3/2ludGVyb3AuA2NhcG5wOlBlZXIubGl2ZSRSZXN1bHRzAFEEAgQAAAQBEQ1KAAARDAERDAH/Y291bnRlcnMAAAABCAEI",
  dependencies: () => [],
};

/** Reads a Peer.echoCounter.Params. */
export class Peer$echoCounter$Params$Reader implements $.StructReader<Peer$echoCounter$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$echoCounter$Params$Reader {
    return new Peer$echoCounter$Params$Reader(segment, data, pointers, count, depth);
  }

  get counter(): Counter$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Counter$Client);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$echoCounter$Params$Object {
    return {
      counter: this.counter,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.echoCounter.Params. */
export class Peer$echoCounter$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$echoCounter$Params$Builder {
    return new Peer$echoCounter$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$echoCounter$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$echoCounter$Params$Builder(segment, data, pointers, count, 0);
    if (value.counter !== undefined) builder.counter = value.counter;
  }

  get counter(): Counter$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Counter$Client);
  }
  set counter(value: $rpc.CapInit<Counter$Client>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
}

/** A Peer.echoCounter.Params as a plain object to build from; a reader or builder will do as well. */
export interface Peer$echoCounter$Params$Init {
  readonly counter?: $rpc.CapInit<Counter$Client> | undefined;
}
/** A Peer.echoCounter.Params as a plain object with everything in it. */
export interface Peer$echoCounter$Params$Object {
  counter: Counter$Client | null;
}

/** The pointer fields of a Peer.echoCounter.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$echoCounter$Params$fields: {
  readonly counter: $.PointerField<Peer$echoCounter$Params$Reader | Peer$echoCounter$Params$Builder, Counter$Client | null>;
} = {
  counter: { index: 0 },
};

/** A Peer.echoCounter.Params in the results of a call, before they are there. */
export class Peer$echoCounter$Params$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get counter(): Counter$Client {
    return $rpc.pipelined(this.$pending, this.$path, 0, Counter$Client);
  }
}

export const Peer$echoCounter$Params$schema: $.RawSchema = {
  id: 0xaeaa36539a83288bn,
  node: "UAQE/4sog5pTNqquABETAQAABQEHMQ0yAQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIuZWNob0NvdW50ZXIkUB9hcmFtc1EEAgQAAAQBEQ1CAAARCAIRDAF/Y291bnRlcgER/wTI5+TWK1SrAAER",
  dependencies: () => [Counter$schema],
};

/** Reads a Peer.echoCounter.Results. */
export class Peer$echoCounter$Results$Reader implements $.StructReader<Peer$echoCounter$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$echoCounter$Results$Reader {
    return new Peer$echoCounter$Results$Reader(segment, data, pointers, count, depth);
  }

  get counter(): Counter$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Counter$Client);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$echoCounter$Results$Object {
    return {
      counter: this.counter,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.echoCounter.Results. */
export class Peer$echoCounter$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$echoCounter$Results$Builder {
    return new Peer$echoCounter$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$echoCounter$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$echoCounter$Results$Builder(segment, data, pointers, count, 0);
    if (value.counter !== undefined) builder.counter = value.counter;
  }

  get counter(): Counter$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Counter$Client);
  }
  set counter(value: $rpc.CapInit<Counter$Client>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
}

/** A Peer.echoCounter.Results as a plain object to build from; a reader or builder will do as well. */
export interface Peer$echoCounter$Results$Init {
  readonly counter?: $rpc.CapInit<Counter$Client> | undefined;
}
/** A Peer.echoCounter.Results as a plain object with everything in it. */
export interface Peer$echoCounter$Results$Object {
  counter: Counter$Client | null;
}

/** The pointer fields of a Peer.echoCounter.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$echoCounter$Results$fields: {
  readonly counter: $.PointerField<Peer$echoCounter$Results$Reader | Peer$echoCounter$Results$Builder, Counter$Client | null>;
} = {
  counter: { index: 0 },
};

/** A Peer.echoCounter.Results in the results of a call, before they are there. */
export class Peer$echoCounter$Results$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get counter(): Counter$Client {
    return $rpc.pipelined(this.$pending, this.$path, 0, Counter$Client);
  }
}

export const Peer$echoCounter$Results$schema: $.RawSchema = {
  id: 0xd2811e839459abdcn,
  node: "UAQE/9yrWZSDHoHSABETAQAABQEHMQ06AQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIuZWNob0NvdW50ZXIkUj9lc3VsdHNRBAIEAAAEARENQgAAEQgCEQwBf2NvdW50ZXIBEf8EyOfk1itUqwABEQ==",
  dependencies: () => [Counter$schema],
};

/** Reads a Peer.countTwice.Params. */
export class Peer$countTwice$Params$Reader implements $.StructReader<Peer$countTwice$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$countTwice$Params$Reader {
    return new Peer$countTwice$Params$Reader(segment, data, pointers, count, depth);
  }

  get counter(): Counter$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Counter$Client);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$countTwice$Params$Object {
    return {
      counter: this.counter,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.countTwice.Params. */
export class Peer$countTwice$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$countTwice$Params$Builder {
    return new Peer$countTwice$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$countTwice$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$countTwice$Params$Builder(segment, data, pointers, count, 0);
    if (value.counter !== undefined) builder.counter = value.counter;
  }

  get counter(): Counter$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Counter$Client);
  }
  set counter(value: $rpc.CapInit<Counter$Client>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
}

/** A Peer.countTwice.Params as a plain object to build from; a reader or builder will do as well. */
export interface Peer$countTwice$Params$Init {
  readonly counter?: $rpc.CapInit<Counter$Client> | undefined;
}
/** A Peer.countTwice.Params as a plain object with everything in it. */
export interface Peer$countTwice$Params$Object {
  counter: Counter$Client | null;
}

/** The pointer fields of a Peer.countTwice.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$countTwice$Params$fields: {
  readonly counter: $.PointerField<Peer$countTwice$Params$Reader | Peer$countTwice$Params$Builder, Counter$Client | null>;
} = {
  counter: { index: 0 },
};

/** A Peer.countTwice.Params in the results of a call, before they are there. */
export class Peer$countTwice$Params$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get counter(): Counter$Client {
    return $rpc.pipelined(this.$pending, this.$path, 0, Counter$Client);
  }
}

export const Peer$countTwice$Params$schema: $.RawSchema = {
  id: 0xf1930a0298f8c75en,
  node: "UAQE/17H+JgCCpPxABETAQAABQEHMQ0qAQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIuY291bnRUd2ljZSRQYQ9yYW1zUQQCBAAABAERDUIAABEIAhEMAX9jb3VudGVyARH/BMjn5NYrVKsAARE=",
  dependencies: () => [Counter$schema],
};

/** Reads a Peer.countTwice.Results. */
export class Peer$countTwice$Results$Reader implements $.StructReader<Peer$countTwice$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$countTwice$Results$Reader {
    return new Peer$countTwice$Results$Reader(segment, data, pointers, count, depth);
  }

  get first(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  get second(): number {
    return $.getUint32(this.$segment, this.$data + 4, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$countTwice$Results$Object {
    return {
      first: this.first,
      second: this.second,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.countTwice.Results. */
export class Peer$countTwice$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$countTwice$Results$Builder {
    return new Peer$countTwice$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$countTwice$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$countTwice$Results$Builder(segment, data, pointers, count, 0);
    if (value.first !== undefined) builder.first = value.first;
    if (value.second !== undefined) builder.second = value.second;
  }

  get first(): number {
    return this.$segment.view.getUint32(this.$data, true);
  }
  set first(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  get second(): number {
    return this.$segment.view.getUint32(this.$data + 4, true);
  }
  set second(value: number) {
    $.setUint32(this.$segment, this.$data + 4, value);
  }
}

/** A Peer.countTwice.Results as a plain object to build from; a reader or builder will do as well. */
export interface Peer$countTwice$Results$Init {
  readonly first?: number | undefined;
  readonly second?: number | undefined;
}
/** A Peer.countTwice.Results as a plain object with everything in it. */
export interface Peer$countTwice$Results$Object {
  first: number;
  second: number;
}

export const Peer$countTwice$Results$schema: $.RawSchema = {
  id: 0xfefeb6a51fbe4d74n,
  node: "UAQE/3RNvh+ltv7+AFETAQEAAAQHMQ0yAQABERVn/2ludGVyb3AuA2NhcG5wOlBlZXIuY291bnRUd2ljZSRSZR9zdWx0c1EIAgQAAAQBESUyAAARIAERIAERAQEUAQERGToAABEUAREUAR9maXJzdAEIAQg/c2Vjb25kAQgBCA==",
  dependencies: () => [],
};

/** Reads a Peer.counters.Params. */
export class Peer$counters$Params$Reader implements $.StructReader<Peer$counters$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$counters$Params$Reader {
    return new Peer$counters$Params$Reader(segment, data, pointers, count, depth);
  }

  get counters(): $.ListReader<Counter$Client | null> {
    return $.readList(this.$segment, this.$pointers, this.$count, 0, this.$depth, $rpc.clientElement(Counter$Client));
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$counters$Params$Object {
    return {
      counters: this.counters.toArray(),
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.counters.Params. */
export class Peer$counters$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$counters$Params$Builder {
    return new Peer$counters$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$counters$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$counters$Params$Builder(segment, data, pointers, count, 0);
    if (value.counters !== undefined) builder.counters = value.counters;
  }

  get counters(): $.ListBuilder<Counter$Client | null, $rpc.CapInit<Counter$Client>> {
    return $.getList(this.$segment, this.$pointers, $rpc.clientElement(Counter$Client));
  }
  set counters(value: $.ListInit<$rpc.CapInit<Counter$Client>> | null) {
    $.setList(this.$segment, this.$pointers, $rpc.clientElement(Counter$Client), value);
  }
  initCounters(length: number): $.ListBuilder<Counter$Client | null, $rpc.CapInit<Counter$Client>> {
    return $.initList(this.$segment, this.$pointers, $rpc.clientElement(Counter$Client), length);
  }
}

/** A Peer.counters.Params as a plain object to build from; a reader or builder will do as well. */
export interface Peer$counters$Params$Init {
  readonly counters?: $.ListInit<$rpc.CapInit<Counter$Client>> | null | undefined;
}
/** A Peer.counters.Params as a plain object with everything in it. */
export interface Peer$counters$Params$Object {
  counters: (Counter$Client | null)[];
}

/** The pointer fields of a Peer.counters.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$counters$Params$fields: {
  readonly counters: $.PointerField<Peer$counters$Params$Reader | Peer$counters$Params$Builder, $.ListBuilder<Counter$Client | null, $rpc.CapInit<Counter$Client>>>;
} = {
  counters: { index: 0 },
};

export const Peer$counters$Params$schema: $.RawSchema = {
  id: 0xbcaceaaeffd2b448n,
  node: "UAQE/0i00v+u6qy8ABETAQAABQEHMQ0aAQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIuY291bnRlcnMkUGFyYQNtc1EEAgQAAAQBEQ1KAABRDAEBERgB/2NvdW50ZXJzAAAAAQ4QAgER/wTI5+TWK1SrAAEO",
  dependencies: () => [Counter$schema],
};

/** Reads a Peer.counters.Results. */
export class Peer$counters$Results$Reader implements $.StructReader<Peer$counters$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$counters$Results$Reader {
    return new Peer$counters$Results$Reader(segment, data, pointers, count, depth);
  }

  get sum(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$counters$Results$Object {
    return {
      sum: this.sum,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.counters.Results. */
export class Peer$counters$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$counters$Results$Builder {
    return new Peer$counters$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$counters$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$counters$Results$Builder(segment, data, pointers, count, 0);
    if (value.sum !== undefined) builder.sum = value.sum;
  }

  get sum(): number {
    return this.$segment.view.getUint32(this.$data, true);
  }
  set sum(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
}

/** A Peer.counters.Results as a plain object to build from; a reader or builder will do as well. */
export interface Peer$counters$Results$Init {
  readonly sum?: number | undefined;
}
/** A Peer.counters.Results as a plain object with everything in it. */
export interface Peer$counters$Results$Object {
  sum: number;
}

export const Peer$counters$Results$schema: $.RawSchema = {
  id: 0xd6ad1e689264e53fn,
  node: "UAQE/z/lZJJoHq3WAFETAQEAAAQHMQ0iAQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIuY291bnRlcnMkUmVzdQdsdHNRBAIEAAAEARENIgAAEQgBEQgBB3N1bQEIAQg=",
  dependencies: () => [],
};

/** Reads a Peer.promise.Params. */
export class Peer$promise$Params$Reader implements $.StructReader<Peer$promise$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$promise$Params$Reader {
    return new Peer$promise$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$promise$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.promise.Params. */
export class Peer$promise$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$promise$Params$Builder {
    return new Peer$promise$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$promise$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.promise.Params as a plain object to build from; a reader or builder will do as well. */
export type Peer$promise$Params$Init = Record<never, never>;
/** A Peer.promise.Params as a plain object with everything in it. */
export type Peer$promise$Params$Object = Record<never, never>;

export const Peer$promise$Params$schema: $.RawSchema = {
  id: 0x919502a6258a5268n,
  node: "UAQB/2hSiiWmApWRABETAQAABAcxARIB/2ludGVyb3AuA2NhcG5wOlBlZXIucHJvbWlzZSRQYXJhbQFz",
  dependencies: () => [],
};

/** Reads a Peer.promise.Results. */
export class Peer$promise$Results$Reader implements $.StructReader<Peer$promise$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$promise$Results$Reader {
    return new Peer$promise$Results$Reader(segment, data, pointers, count, depth);
  }

  get counter(): Counter$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Counter$Client);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$promise$Results$Object {
    return {
      counter: this.counter,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.promise.Results. */
export class Peer$promise$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$promise$Results$Builder {
    return new Peer$promise$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$promise$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$promise$Results$Builder(segment, data, pointers, count, 0);
    if (value.counter !== undefined) builder.counter = value.counter;
  }

  get counter(): Counter$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Counter$Client);
  }
  set counter(value: $rpc.CapInit<Counter$Client>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
}

/** A Peer.promise.Results as a plain object to build from; a reader or builder will do as well. */
export interface Peer$promise$Results$Init {
  readonly counter?: $rpc.CapInit<Counter$Client> | undefined;
}
/** A Peer.promise.Results as a plain object with everything in it. */
export interface Peer$promise$Results$Object {
  counter: Counter$Client | null;
}

/** The pointer fields of a Peer.promise.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$promise$Results$fields: {
  readonly counter: $.PointerField<Peer$promise$Results$Reader | Peer$promise$Results$Builder, Counter$Client | null>;
} = {
  counter: { index: 0 },
};

/** A Peer.promise.Results in the results of a call, before they are there. */
export class Peer$promise$Results$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get counter(): Counter$Client {
    return $rpc.pipelined(this.$pending, this.$path, 0, Counter$Client);
  }
}

export const Peer$promise$Results$schema: $.RawSchema = {
  id: 0xbd21e3638e496d6en,
  node: "UAQE/25tSY5j4yG9ABETAQAABQEHMQ0aAQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIucHJvbWlzZSRSZXN1bAN0c1EEAgQAAAQBEQ1CAAARCAIRDAF/Y291bnRlcgER/wTI5+TWK1SrAAER",
  dependencies: () => [Counter$schema],
};

/** Reads a Peer.settle.Params. */
export class Peer$settle$Params$Reader implements $.StructReader<Peer$settle$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$settle$Params$Reader {
    return new Peer$settle$Params$Reader(segment, data, pointers, count, depth);
  }

  get ending(): Ending {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get counter(): Counter$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Counter$Client);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$settle$Params$Object {
    return {
      ending: this.ending,
      counter: this.counter,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.settle.Params. */
export class Peer$settle$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$settle$Params$Builder {
    return new Peer$settle$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$settle$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$settle$Params$Builder(segment, data, pointers, count, 0);
    if (value.ending !== undefined) builder.ending = value.ending;
    if (value.counter !== undefined) builder.counter = value.counter;
  }

  get ending(): Ending {
    return this.$segment.view.getUint16(this.$data, true);
  }
  set ending(value: Ending) {
    $.setUint16(this.$segment, this.$data, value);
  }
  get counter(): Counter$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Counter$Client);
  }
  set counter(value: $rpc.CapInit<Counter$Client>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
}

/** A Peer.settle.Params as a plain object to build from; a reader or builder will do as well. */
export interface Peer$settle$Params$Init {
  readonly ending?: Ending | undefined;
  readonly counter?: $rpc.CapInit<Counter$Client> | undefined;
}
/** A Peer.settle.Params as a plain object with everything in it. */
export interface Peer$settle$Params$Object {
  ending: Ending;
  counter: Counter$Client | null;
}

/** The pointer fields of a Peer.settle.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$settle$Params$fields: {
  readonly counter: $.PointerField<Peer$settle$Params$Reader | Peer$settle$Params$Builder, Counter$Client | null>;
} = {
  counter: { index: 0 },
};

/** A Peer.settle.Params in the results of a call, before they are there. */
export class Peer$settle$Params$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get counter(): Counter$Client {
    return $rpc.pipelined(this.$pending, this.$path, 0, Counter$Client);
  }
}

export const Peer$settle$Params$schema: $.RawSchema = {
  id: 0xd9906e52ad242c20n,
  node: "UAQE/yAsJK1SbpDZAFETAQEAAAUBBzENCgEAAREVZ/9pbnRlcm9wLgNjYXBucDpQZWVyLnNldHRsZSRQYXJhbXMAAFEIAgQAAAQBESU6AAARIAIRJAEBARQBAREdQgAAERgCERwBP2VuZGluZwEP/211R52FadvoAAEPf2NvdW50ZXIBEf8EyOfk1itUqwABEQ==",
  dependencies: () => [Ending$schema, Counter$schema],
};

/** Reads a Peer.settle.Results. */
export class Peer$settle$Results$Reader implements $.StructReader<Peer$settle$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$settle$Results$Reader {
    return new Peer$settle$Results$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$settle$Results$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.settle.Results. */
export class Peer$settle$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$settle$Results$Builder {
    return new Peer$settle$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$settle$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.settle.Results as a plain object to build from; a reader or builder will do as well. */
export type Peer$settle$Results$Init = Record<never, never>;
/** A Peer.settle.Results as a plain object with everything in it. */
export type Peer$settle$Results$Object = Record<never, never>;

export const Peer$settle$Results$schema: $.RawSchema = {
  id: 0x9edc99a60b082742n,
  node: "UAQB/0InCAummdyeABETAQAABAcxARIB/2ludGVyb3AuA2NhcG5wOlBlZXIuc2V0dGxlJFJlc3VsdAFz",
  dependencies: () => [],
};

/** Reads a Peer.forward.Params. */
export class Peer$forward$Params$Reader implements $.StructReader<Peer$forward$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$forward$Params$Reader {
    return new Peer$forward$Params$Reader(segment, data, pointers, count, depth);
  }

  get callback(): Callback$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Callback$Client);
  }
  get message(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 1);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$forward$Params$Object {
    return {
      callback: this.callback,
      message: this.message,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.forward.Params. */
export class Peer$forward$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$forward$Params$Builder {
    return new Peer$forward$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 2 {
    return 2;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$forward$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$forward$Params$Builder(segment, data, pointers, count, 0);
    if (value.callback !== undefined) builder.callback = value.callback;
    if (value.message !== undefined) builder.message = value.message;
  }

  get callback(): Callback$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Callback$Client);
  }
  set callback(value: $rpc.CapInit<Callback$Client>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
  get message(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 1);
  }
  set message(value: string | null) {
    $.setText(this.$segment, this.$pointers + 8, value);
  }
}

/** A Peer.forward.Params as a plain object to build from; a reader or builder will do as well. */
export interface Peer$forward$Params$Init {
  readonly callback?: $rpc.CapInit<Callback$Client> | undefined;
  readonly message?: string | null | undefined;
}
/** A Peer.forward.Params as a plain object with everything in it. */
export interface Peer$forward$Params$Object {
  callback: Callback$Client | null;
  message: string;
}

/** The pointer fields of a Peer.forward.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$forward$Params$fields: {
  readonly callback: $.PointerField<Peer$forward$Params$Reader | Peer$forward$Params$Builder, Callback$Client | null>;
  readonly message: $.PointerField<Peer$forward$Params$Reader | Peer$forward$Params$Builder, string>;
} = {
  callback: { index: 0 },
  message: { index: 1 },
};

/** A Peer.forward.Params in the results of a call, before they are there. */
export class Peer$forward$Params$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get callback(): Callback$Client {
    return $rpc.pipelined(this.$pending, this.$path, 0, Callback$Client);
  }
}

export const Peer$forward$Params$schema: $.RawSchema = {
  id: 0x92077d12c136fcebn,
  node: "UAQE/+v8NsESfQeSABETAQAABQIHMQ0SAQABERVn/2ludGVyb3AuA2NhcG5wOlBlZXIuZm9yd2FyZCRQYXJhbQFzUQgCBAAABAERJUoAABEkAhEoAREBARQBAREhQgAAERwBERwB/2NhbGxiYWNrAAAAARH/lGCKwqVXD8gAARF/bWVzc2FnZQEMAQw=",
  dependencies: () => [Callback$schema],
};

/** Reads a Peer.never.Params. */
export class Peer$never$Params$Reader implements $.StructReader<Peer$never$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$never$Params$Reader {
    return new Peer$never$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$never$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.never.Params. */
export class Peer$never$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$never$Params$Builder {
    return new Peer$never$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$never$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.never.Params as a plain object to build from; a reader or builder will do as well. */
export type Peer$never$Params$Init = Record<never, never>;
/** A Peer.never.Params as a plain object with everything in it. */
export type Peer$never$Params$Object = Record<never, never>;

export const Peer$never$Params$schema: $.RawSchema = {
  id: 0x9f81d8765aa097c7n,
  node: "UAQB/8eXoFp22IGfABETAQAABAcxAQIB/2ludGVyb3AuA2NhcG5wOlBlZXIubmV2ZXIkUGFyYW1zAA==",
  dependencies: () => [],
};

/** Reads a Peer.never.Results. */
export class Peer$never$Results$Reader implements $.StructReader<Peer$never$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$never$Results$Reader {
    return new Peer$never$Results$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$never$Results$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.never.Results. */
export class Peer$never$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$never$Results$Builder {
    return new Peer$never$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$never$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.never.Results as a plain object to build from; a reader or builder will do as well. */
export type Peer$never$Results$Init = Record<never, never>;
/** A Peer.never.Results as a plain object with everything in it. */
export type Peer$never$Results$Object = Record<never, never>;

export const Peer$never$Results$schema: $.RawSchema = {
  id: 0x99d5b7d4243cb016n,
  node: "UAQB/xawPCTUt9WZABETAQAABAcxAQoB/2ludGVyb3AuA2NhcG5wOlBlZXIubmV2ZXIkUmVzdWx0cwAA",
  dependencies: () => [],
};

/** Reads a Peer.cancelled.Params. */
export class Peer$cancelled$Params$Reader implements $.StructReader<Peer$cancelled$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$cancelled$Params$Reader {
    return new Peer$cancelled$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$cancelled$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.cancelled.Params. */
export class Peer$cancelled$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$cancelled$Params$Builder {
    return new Peer$cancelled$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$cancelled$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.cancelled.Params as a plain object to build from; a reader or builder will do as well. */
export type Peer$cancelled$Params$Init = Record<never, never>;
/** A Peer.cancelled.Params as a plain object with everything in it. */
export type Peer$cancelled$Params$Object = Record<never, never>;

export const Peer$cancelled$Params$schema: $.RawSchema = {
  id: 0xc7b139c8592b9f86n,
  node: "UAQB/4afK1nIObHHABETAQAABAcxASIB/2ludGVyb3AuA2NhcG5wOlBlZXIuY2FuY2VsbGVkJFBhcgdhbXM=",
  dependencies: () => [],
};

/** Reads a Peer.cancelled.Results. */
export class Peer$cancelled$Results$Reader implements $.StructReader<Peer$cancelled$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$cancelled$Results$Reader {
    return new Peer$cancelled$Results$Reader(segment, data, pointers, count, depth);
  }

  get count(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$cancelled$Results$Object {
    return {
      count: this.count,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.cancelled.Results. */
export class Peer$cancelled$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$cancelled$Results$Builder {
    return new Peer$cancelled$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$cancelled$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$cancelled$Results$Builder(segment, data, pointers, count, 0);
    if (value.count !== undefined) builder.count = value.count;
  }

  get count(): number {
    return this.$segment.view.getUint32(this.$data, true);
  }
  set count(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
}

/** A Peer.cancelled.Results as a plain object to build from; a reader or builder will do as well. */
export interface Peer$cancelled$Results$Init {
  readonly count?: number | undefined;
}
/** A Peer.cancelled.Results as a plain object with everything in it. */
export interface Peer$cancelled$Results$Object {
  count: number;
}

export const Peer$cancelled$Results$schema: $.RawSchema = {
  id: 0xab3cb196c5aaabd3n,
  node: "UAQE/9OrqsWWsTyrAFETAQEAAAQHMQ0qAQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIuY2FuY2VsbGVkJFJlcw91bHRzUQQCBAAABAERDTIAABEIAREIAR9jb3VudAEIAQg=",
  dependencies: () => [],
};

/** Reads a Peer.cancelCall.Params. */
export class Peer$cancelCall$Params$Reader implements $.StructReader<Peer$cancelCall$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$cancelCall$Params$Reader {
    return new Peer$cancelCall$Params$Reader(segment, data, pointers, count, depth);
  }

  get callback(): Callback$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Callback$Client);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$cancelCall$Params$Object {
    return {
      callback: this.callback,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.cancelCall.Params. */
export class Peer$cancelCall$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$cancelCall$Params$Builder {
    return new Peer$cancelCall$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$cancelCall$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$cancelCall$Params$Builder(segment, data, pointers, count, 0);
    if (value.callback !== undefined) builder.callback = value.callback;
  }

  get callback(): Callback$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Callback$Client);
  }
  set callback(value: $rpc.CapInit<Callback$Client>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
}

/** A Peer.cancelCall.Params as a plain object to build from; a reader or builder will do as well. */
export interface Peer$cancelCall$Params$Init {
  readonly callback?: $rpc.CapInit<Callback$Client> | undefined;
}
/** A Peer.cancelCall.Params as a plain object with everything in it. */
export interface Peer$cancelCall$Params$Object {
  callback: Callback$Client | null;
}

/** The pointer fields of a Peer.cancelCall.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$cancelCall$Params$fields: {
  readonly callback: $.PointerField<Peer$cancelCall$Params$Reader | Peer$cancelCall$Params$Builder, Callback$Client | null>;
} = {
  callback: { index: 0 },
};

/** A Peer.cancelCall.Params in the results of a call, before they are there. */
export class Peer$cancelCall$Params$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get callback(): Callback$Client {
    return $rpc.pipelined(this.$pending, this.$path, 0, Callback$Client);
  }
}

export const Peer$cancelCall$Params$schema: $.RawSchema = {
  id: 0xfc822abf463dec6bn,
  node: "UAQE/2vsPUa/KoL8ABETAQAABQEHMQ0qAQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIuY2FuY2VsQ2FsbCRQYQ9yYW1zUQQCBAAABAERDUoAABEMAhEQAf9jYWxsYmFjawAAAAER/5RgisKlVw/IAAER",
  dependencies: () => [Callback$schema],
};

/** Reads a Peer.cancelCall.Results. */
export class Peer$cancelCall$Results$Reader implements $.StructReader<Peer$cancelCall$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$cancelCall$Results$Reader {
    return new Peer$cancelCall$Results$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$cancelCall$Results$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.cancelCall.Results. */
export class Peer$cancelCall$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$cancelCall$Results$Builder {
    return new Peer$cancelCall$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$cancelCall$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.cancelCall.Results as a plain object to build from; a reader or builder will do as well. */
export type Peer$cancelCall$Results$Init = Record<never, never>;
/** A Peer.cancelCall.Results as a plain object with everything in it. */
export type Peer$cancelCall$Results$Object = Record<never, never>;

export const Peer$cancelCall$Results$schema: $.RawSchema = {
  id: 0x9ac243672edde515n,
  node: "UAQB/xXl3S5nQ8KaABETAQAABAcxATIB/2ludGVyb3AuA2NhcG5wOlBlZXIuY2FuY2VsQ2FsbCRSZR9zdWx0cw==",
  dependencies: () => [],
};

/** Reads a Peer.fail.Params. */
export class Peer$fail$Params$Reader implements $.StructReader<Peer$fail$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$fail$Params$Reader {
    return new Peer$fail$Params$Reader(segment, data, pointers, count, depth);
  }

  get type(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get reason(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$fail$Params$Object {
    return {
      type: this.type,
      reason: this.reason,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.fail.Params. */
export class Peer$fail$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$fail$Params$Builder {
    return new Peer$fail$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$fail$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$fail$Params$Builder(segment, data, pointers, count, 0);
    if (value.type !== undefined) builder.type = value.type;
    if (value.reason !== undefined) builder.reason = value.reason;
  }

  get type(): number {
    return this.$segment.view.getUint16(this.$data, true);
  }
  set type(value: number) {
    $.setUint16(this.$segment, this.$data, value);
  }
  get reason(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set reason(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
}

/** A Peer.fail.Params as a plain object to build from; a reader or builder will do as well. */
export interface Peer$fail$Params$Init {
  readonly type?: number | undefined;
  readonly reason?: string | null | undefined;
}
/** A Peer.fail.Params as a plain object with everything in it. */
export interface Peer$fail$Params$Object {
  type: number;
  reason: string;
}

/** The pointer fields of a Peer.fail.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$fail$Params$fields: {
  readonly reason: $.PointerField<Peer$fail$Params$Reader | Peer$fail$Params$Builder, string>;
} = {
  reason: { index: 0 },
};

export const Peer$fail$Params$schema: $.RawSchema = {
  id: 0xa08cedd58f022124n,
  node: "UAQE/yQhAo/V7YygAFETAQEAAAUBBxEN+gABERFn/2ludGVyb3AuAmNhcG5wOlBlZXIuZmFpbCQ/UGFyYW1zUQgCBAAABAERJSoAABEgAREgAQEBFAEBERk6AAARFAERFAEPdHlwZQEHAQc/cmVhc29uAQwBDA==",
  dependencies: () => [],
};

/** Reads a Peer.fail.Results. */
export class Peer$fail$Results$Reader implements $.StructReader<Peer$fail$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$fail$Results$Reader {
    return new Peer$fail$Results$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$fail$Results$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.fail.Results. */
export class Peer$fail$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$fail$Results$Builder {
    return new Peer$fail$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$fail$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.fail.Results as a plain object to build from; a reader or builder will do as well. */
export type Peer$fail$Results$Init = Record<never, never>;
/** A Peer.fail.Results as a plain object with everything in it. */
export type Peer$fail$Results$Object = Record<never, never>;

export const Peer$fail$Results$schema: $.RawSchema = {
  id: 0xc28540a33cbeb9c7n,
  node: "UAQB/8e5vjyjQIXCABETAQAABAcxAQIB/2ludGVyb3AuA2NhcG5wOlBlZXIuZmFpbCRSZXN1bHRzAA==",
  dependencies: () => [],
};

/** Reads a Peer.derived.Params. */
export class Peer$derived$Params$Reader implements $.StructReader<Peer$derived$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$derived$Params$Reader {
    return new Peer$derived$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$derived$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.derived.Params. */
export class Peer$derived$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$derived$Params$Builder {
    return new Peer$derived$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$derived$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.derived.Params as a plain object to build from; a reader or builder will do as well. */
export type Peer$derived$Params$Init = Record<never, never>;
/** A Peer.derived.Params as a plain object with everything in it. */
export type Peer$derived$Params$Object = Record<never, never>;

export const Peer$derived$Params$schema: $.RawSchema = {
  id: 0xeb27015b4d8d9207n,
  node: "UAQB/weSjU1bASfrABETAQAABAcxARIB/2ludGVyb3AuA2NhcG5wOlBlZXIuZGVyaXZlZCRQYXJhbQFz",
  dependencies: () => [],
};

/** Reads a Peer.derived.Results. */
export class Peer$derived$Results$Reader implements $.StructReader<Peer$derived$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$derived$Results$Reader {
    return new Peer$derived$Results$Reader(segment, data, pointers, count, depth);
  }

  get derived(): Derived$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Derived$Client);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$derived$Results$Object {
    return {
      derived: this.derived,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.derived.Results. */
export class Peer$derived$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$derived$Results$Builder {
    return new Peer$derived$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$derived$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$derived$Results$Builder(segment, data, pointers, count, 0);
    if (value.derived !== undefined) builder.derived = value.derived;
  }

  get derived(): Derived$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Derived$Client);
  }
  set derived(value: $rpc.CapInit<Derived$Client>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
}

/** A Peer.derived.Results as a plain object to build from; a reader or builder will do as well. */
export interface Peer$derived$Results$Init {
  readonly derived?: $rpc.CapInit<Derived$Client> | undefined;
}
/** A Peer.derived.Results as a plain object with everything in it. */
export interface Peer$derived$Results$Object {
  derived: Derived$Client | null;
}

/** The pointer fields of a Peer.derived.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$derived$Results$fields: {
  readonly derived: $.PointerField<Peer$derived$Results$Reader | Peer$derived$Results$Builder, Derived$Client | null>;
} = {
  derived: { index: 0 },
};

/** A Peer.derived.Results in the results of a call, before they are there. */
export class Peer$derived$Results$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get derived(): Derived$Client {
    return $rpc.pipelined(this.$pending, this.$path, 0, Derived$Client);
  }
}

export const Peer$derived$Results$schema: $.RawSchema = {
  id: 0x9bb66fcf38c1bff8n,
  node: "UAQE//i/wTjPb7abABETAQAABQEHMQ0aAQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIuZGVyaXZlZCRSZXN1bAN0c1EEAgQAAAQBEQ1CAAARCAIRDAF/ZGVyaXZlZAER/9DVFrkjtFG+AAER",
  dependencies: () => [Derived$schema],
};

/** Reads a Peer.textBox.Params. */
export class Peer$textBox$Params$Reader implements $.StructReader<Peer$textBox$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$textBox$Params$Reader {
    return new Peer$textBox$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$textBox$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.textBox.Params. */
export class Peer$textBox$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$textBox$Params$Builder {
    return new Peer$textBox$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$textBox$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.textBox.Params as a plain object to build from; a reader or builder will do as well. */
export type Peer$textBox$Params$Init = Record<never, never>;
/** A Peer.textBox.Params as a plain object with everything in it. */
export type Peer$textBox$Params$Object = Record<never, never>;

export const Peer$textBox$Params$schema: $.RawSchema = {
  id: 0x9f67aa1c5101230fn,
  node: "UAQB/w8jAVEcqmefABETAQAABAcxARIB/2ludGVyb3AuA2NhcG5wOlBlZXIudGV4dEJveCRQYXJhbQFz",
  dependencies: () => [],
};

/** Reads a Peer.textBox.Results. */
export class Peer$textBox$Results$Reader implements $.StructReader<Peer$textBox$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$textBox$Results$Reader {
    return new Peer$textBox$Results$Reader(segment, data, pointers, count, depth);
  }

  get box(): Box$Client<string, string, string | null> | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Box$Client.$with({ read: $brand0, build: $brand1 }));
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$textBox$Results$Object {
    return {
      box: this.box,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.textBox.Results. */
export class Peer$textBox$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$textBox$Results$Builder {
    return new Peer$textBox$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$textBox$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$textBox$Results$Builder(segment, data, pointers, count, 0);
    if (value.box !== undefined) builder.box = value.box;
  }

  get box(): Box$Client<string, string, string | null> | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Box$Client.$with({ read: $brand0, build: $brand1 }));
  }
  set box(value: $rpc.CapInit<Box$Client<string, string, string | null>>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
}

/** A Peer.textBox.Results as a plain object to build from; a reader or builder will do as well. */
export interface Peer$textBox$Results$Init {
  readonly box?: $rpc.CapInit<Box$Client<string, string, string | null>> | undefined;
}
/** A Peer.textBox.Results as a plain object with everything in it. */
export interface Peer$textBox$Results$Object {
  box: Box$Client<string, string, string | null> | null;
}

/** The pointer fields of a Peer.textBox.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$textBox$Results$fields: {
  readonly box: $.PointerField<Peer$textBox$Results$Reader | Peer$textBox$Results$Builder, Box$Client<string, string, string | null> | null>;
} = {
  box: { index: 0 },
};

/** A Peer.textBox.Results in the results of a call, before they are there. */
export class Peer$textBox$Results$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get box(): Box$Client<string, string, string | null> {
    return $rpc.pipelined(this.$pending, this.$path, 0, Box$Client.$with({ read: $brand0, build: $brand1 }));
  }
}

export const Peer$textBox$Results$schema: $.RawSchema = {
  id: 0xf12dd86fca9eedb2n,
  node: "UAQE/7Ltnspv2C3xABETAQAABQEHMQ0aAQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIudGV4dEJveCRSZXN1bAN0c1EEAgQAAAQBEQ0iAABRCAIBETABB2JveAER/88/ltjdDQiDAEABEQEXUQQBAf/PP5bY3Q0IgwARARdRBAEBAQEQAQEMARE=",
  dependencies: () => [Box$schema],
};

/** Reads a Peer.counterBox.Params. */
export class Peer$counterBox$Params$Reader implements $.StructReader<Peer$counterBox$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$counterBox$Params$Reader {
    return new Peer$counterBox$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$counterBox$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.counterBox.Params. */
export class Peer$counterBox$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$counterBox$Params$Builder {
    return new Peer$counterBox$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$counterBox$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.counterBox.Params as a plain object to build from; a reader or builder will do as well. */
export type Peer$counterBox$Params$Init = Record<never, never>;
/** A Peer.counterBox.Params as a plain object with everything in it. */
export type Peer$counterBox$Params$Object = Record<never, never>;

export const Peer$counterBox$Params$schema: $.RawSchema = {
  id: 0xc729824c90dc12fdn,
  node: "UAQB//0S3JBMginHABETAQAABAcxASoB/2ludGVyb3AuA2NhcG5wOlBlZXIuY291bnRlckJveCRQYQ9yYW1z",
  dependencies: () => [],
};

/** Reads a Peer.counterBox.Results. */
export class Peer$counterBox$Results$Reader implements $.StructReader<Peer$counterBox$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$counterBox$Results$Reader {
    return new Peer$counterBox$Results$Reader(segment, data, pointers, count, depth);
  }

  get box(): Box$Client<Counter$Client | null, Counter$Client | null, $rpc.CapInit<Counter$Client>> | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Box$Client.$with({ read: $brand2, build: $brand3 }));
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$counterBox$Results$Object {
    return {
      box: this.box,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.counterBox.Results. */
export class Peer$counterBox$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$counterBox$Results$Builder {
    return new Peer$counterBox$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$counterBox$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$counterBox$Results$Builder(segment, data, pointers, count, 0);
    if (value.box !== undefined) builder.box = value.box;
  }

  get box(): Box$Client<Counter$Client | null, Counter$Client | null, $rpc.CapInit<Counter$Client>> | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Box$Client.$with({ read: $brand2, build: $brand3 }));
  }
  set box(value: $rpc.CapInit<Box$Client<Counter$Client | null, Counter$Client | null, $rpc.CapInit<Counter$Client>>>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
}

/** A Peer.counterBox.Results as a plain object to build from; a reader or builder will do as well. */
export interface Peer$counterBox$Results$Init {
  readonly box?: $rpc.CapInit<Box$Client<Counter$Client | null, Counter$Client | null, $rpc.CapInit<Counter$Client>>> | undefined;
}
/** A Peer.counterBox.Results as a plain object with everything in it. */
export interface Peer$counterBox$Results$Object {
  box: Box$Client<Counter$Client | null, Counter$Client | null, $rpc.CapInit<Counter$Client>> | null;
}

/** The pointer fields of a Peer.counterBox.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$counterBox$Results$fields: {
  readonly box: $.PointerField<Peer$counterBox$Results$Reader | Peer$counterBox$Results$Builder, Box$Client<Counter$Client | null, Counter$Client | null, $rpc.CapInit<Counter$Client>> | null>;
} = {
  box: { index: 0 },
};

/** A Peer.counterBox.Results in the results of a call, before they are there. */
export class Peer$counterBox$Results$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get box(): Box$Client<Counter$Client | null, Counter$Client | null, $rpc.CapInit<Counter$Client>> {
    return $rpc.pipelined(this.$pending, this.$path, 0, Box$Client.$with({ read: $brand2, build: $brand3 }));
  }
}

export const Peer$counterBox$Results$schema: $.RawSchema = {
  id: 0xfdc21e723de3d2bdn,
  node: "UAQE/73S4z1yHsL9ABETAQAABQEHMQ0yAQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIuY291bnRlckJveCRSZR9zdWx0c1EEAgQAAAQBEQ0iAABRCAIBETQBB2JveAER/88/ltjdDQiDAEABEQEXUQQBAf/PP5bY3Q0IgwARARdRBAEBAQEQAgER/wTI5+TWK1SrAAER",
  dependencies: () => [Box$schema, Counter$schema],
};

/** Reads a Peer.shapeBox.Params. */
export class Peer$shapeBox$Params$Reader implements $.StructReader<Peer$shapeBox$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$shapeBox$Params$Reader {
    return new Peer$shapeBox$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$shapeBox$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.shapeBox.Params. */
export class Peer$shapeBox$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$shapeBox$Params$Builder {
    return new Peer$shapeBox$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$shapeBox$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.shapeBox.Params as a plain object to build from; a reader or builder will do as well. */
export type Peer$shapeBox$Params$Init = Record<never, never>;
/** A Peer.shapeBox.Params as a plain object with everything in it. */
export type Peer$shapeBox$Params$Object = Record<never, never>;

export const Peer$shapeBox$Params$schema: $.RawSchema = {
  id: 0xa0712ea881262d11n,
  node: "UAQB/xEtJoGoLnGgABETAQAABAcxARoB/2ludGVyb3AuA2NhcG5wOlBlZXIuc2hhcGVCb3gkUGFyYQNtcw==",
  dependencies: () => [],
};

/** Reads a Peer.shapeBox.Results. */
export class Peer$shapeBox$Results$Reader implements $.StructReader<Peer$shapeBox$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$shapeBox$Results$Reader {
    return new Peer$shapeBox$Results$Reader(segment, data, pointers, count, depth);
  }

  get box(): Box$Client<Shape$Reader, Shape$Builder, Shape$Init | null> | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Box$Client.$with({ read: $brand4, build: $brand5 }));
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$shapeBox$Results$Object {
    return {
      box: this.box,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.shapeBox.Results. */
export class Peer$shapeBox$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$shapeBox$Results$Builder {
    return new Peer$shapeBox$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$shapeBox$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$shapeBox$Results$Builder(segment, data, pointers, count, 0);
    if (value.box !== undefined) builder.box = value.box;
  }

  get box(): Box$Client<Shape$Reader, Shape$Builder, Shape$Init | null> | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Box$Client.$with({ read: $brand4, build: $brand5 }));
  }
  set box(value: $rpc.CapInit<Box$Client<Shape$Reader, Shape$Builder, Shape$Init | null>>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
}

/** A Peer.shapeBox.Results as a plain object to build from; a reader or builder will do as well. */
export interface Peer$shapeBox$Results$Init {
  readonly box?: $rpc.CapInit<Box$Client<Shape$Reader, Shape$Builder, Shape$Init | null>> | undefined;
}
/** A Peer.shapeBox.Results as a plain object with everything in it. */
export interface Peer$shapeBox$Results$Object {
  box: Box$Client<Shape$Reader, Shape$Builder, Shape$Init | null> | null;
}

/** The pointer fields of a Peer.shapeBox.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$shapeBox$Results$fields: {
  readonly box: $.PointerField<Peer$shapeBox$Results$Reader | Peer$shapeBox$Results$Builder, Box$Client<Shape$Reader, Shape$Builder, Shape$Init | null> | null>;
} = {
  box: { index: 0 },
};

/** A Peer.shapeBox.Results in the results of a call, before they are there. */
export class Peer$shapeBox$Results$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get box(): Box$Client<Shape$Reader, Shape$Builder, Shape$Init | null> {
    return $rpc.pipelined(this.$pending, this.$path, 0, Box$Client.$with({ read: $brand4, build: $brand5 }));
  }
}

export const Peer$shapeBox$Results$schema: $.RawSchema = {
  id: 0x90f96768297f1707n,
  node: "UAQE/wcXfyloZ/mQABETAQAABQEHMQ0iAQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIuc2hhcGVCb3gkUmVzdQdsdHNRBAIEAAAEARENIgAAUQgCARE0AQdib3gBEf/PP5bY3Q0IgwBAAREBF1EEAQH/zz+W2N0NCIMAEQEXUQQBAQEBEAIBEP8Ggxzo+KMR5gABEQ==",
  dependencies: () => [Box$schema, Shape$schema],
};

/** Reads a Peer.missing.Params. */
export class Peer$missing$Params$Reader implements $.StructReader<Peer$missing$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$missing$Params$Reader {
    return new Peer$missing$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$missing$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.missing.Params. */
export class Peer$missing$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$missing$Params$Builder {
    return new Peer$missing$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$missing$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.missing.Params as a plain object to build from; a reader or builder will do as well. */
export type Peer$missing$Params$Init = Record<never, never>;
/** A Peer.missing.Params as a plain object with everything in it. */
export type Peer$missing$Params$Object = Record<never, never>;

export const Peer$missing$Params$schema: $.RawSchema = {
  id: 0xdb967909ffeb2513n,
  node: "UAQB/xMl6/8JeZbbABETAQAABAcxARIB/2ludGVyb3AuA2NhcG5wOlBlZXIubWlzc2luZyRQYXJhbQFz",
  dependencies: () => [],
};

/** Reads a Peer.missing.Results. */
export class Peer$missing$Results$Reader implements $.StructReader<Peer$missing$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$missing$Results$Reader {
    return new Peer$missing$Results$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$missing$Results$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.missing.Results. */
export class Peer$missing$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$missing$Results$Builder {
    return new Peer$missing$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$missing$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.missing.Results as a plain object to build from; a reader or builder will do as well. */
export type Peer$missing$Results$Init = Record<never, never>;
/** A Peer.missing.Results as a plain object with everything in it. */
export type Peer$missing$Results$Object = Record<never, never>;

export const Peer$missing$Results$schema: $.RawSchema = {
  id: 0x958edd4f33d81e13n,
  node: "UAQB/xMe2DNP3Y6VABETAQAABAcxARoB/2ludGVyb3AuA2NhcG5wOlBlZXIubWlzc2luZyRSZXN1bAN0cw==",
  dependencies: () => [],
};

/** Reads a Peer.sink.Params. */
export class Peer$sink$Params$Reader implements $.StructReader<Peer$sink$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$sink$Params$Reader {
    return new Peer$sink$Params$Reader(segment, data, pointers, count, depth);
  }

  get held(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$sink$Params$Object {
    return {
      held: this.held,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.sink.Params. */
export class Peer$sink$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$sink$Params$Builder {
    return new Peer$sink$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$sink$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$sink$Params$Builder(segment, data, pointers, count, 0);
    if (value.held !== undefined) builder.held = value.held;
  }

  get held(): boolean {
    return (this.$segment.bytes[this.$data]! & 1) !== 0;
  }
  set held(value: boolean) {
    $.setBool(this.$segment, this.$data, 0, value);
  }
}

/** A Peer.sink.Params as a plain object to build from; a reader or builder will do as well. */
export interface Peer$sink$Params$Init {
  readonly held?: boolean | undefined;
}
/** A Peer.sink.Params as a plain object with everything in it. */
export interface Peer$sink$Params$Object {
  held: boolean;
}

export const Peer$sink$Params$schema: $.RawSchema = {
  id: 0xb3af0dae3c9d862en,
  node: "UAQE/y6GnTyuDa+zAFETAQEAAAQHEQ36AAERETf/aW50ZXJvcC4CY2FwbnA6UGVlci5zaW5rJD9QYXJhbXNRBAIEAAAEARENKgAAEQgBEQgBD2hlbGQBAQEB",
  dependencies: () => [],
};

/** Reads a Peer.sink.Results. */
export class Peer$sink$Results$Reader implements $.StructReader<Peer$sink$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$sink$Results$Reader {
    return new Peer$sink$Results$Reader(segment, data, pointers, count, depth);
  }

  get sink(): Sink$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Sink$Client);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$sink$Results$Object {
    return {
      sink: this.sink,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.sink.Results. */
export class Peer$sink$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$sink$Results$Builder {
    return new Peer$sink$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$sink$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$sink$Results$Builder(segment, data, pointers, count, 0);
    if (value.sink !== undefined) builder.sink = value.sink;
  }

  get sink(): Sink$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Sink$Client);
  }
  set sink(value: $rpc.CapInit<Sink$Client>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
}

/** A Peer.sink.Results as a plain object to build from; a reader or builder will do as well. */
export interface Peer$sink$Results$Init {
  readonly sink?: $rpc.CapInit<Sink$Client> | undefined;
}
/** A Peer.sink.Results as a plain object with everything in it. */
export interface Peer$sink$Results$Object {
  sink: Sink$Client | null;
}

/** The pointer fields of a Peer.sink.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Peer$sink$Results$fields: {
  readonly sink: $.PointerField<Peer$sink$Results$Reader | Peer$sink$Results$Builder, Sink$Client | null>;
} = {
  sink: { index: 0 },
};

/** A Peer.sink.Results in the results of a call, before they are there. */
export class Peer$sink$Results$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get sink(): Sink$Client {
    return $rpc.pipelined(this.$pending, this.$path, 0, Sink$Client);
  }
}

export const Peer$sink$Results$schema: $.RawSchema = {
  id: 0x85c936b79ec03302n,
  node: "UAQE/wIzwJ63NsmFABETAQAABQEHMQ0CAQABERE3/2ludGVyb3AuA2NhcG5wOlBlZXIuc2luayRSZXN1bHRzAFEEAgQAAAQBEQ0qAAARCAIRDAEPc2luawER/3Zs16cNWUOiAAER",
  dependencies: () => [Sink$schema],
};

/** Reads a Peer.releaseSinks.Params. */
export class Peer$releaseSinks$Params$Reader implements $.StructReader<Peer$releaseSinks$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$releaseSinks$Params$Reader {
    return new Peer$releaseSinks$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$releaseSinks$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.releaseSinks.Params. */
export class Peer$releaseSinks$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$releaseSinks$Params$Builder {
    return new Peer$releaseSinks$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$releaseSinks$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.releaseSinks.Params as a plain object to build from; a reader or builder will do as well. */
export type Peer$releaseSinks$Params$Init = Record<never, never>;
/** A Peer.releaseSinks.Params as a plain object with everything in it. */
export type Peer$releaseSinks$Params$Object = Record<never, never>;

export const Peer$releaseSinks$Params$schema: $.RawSchema = {
  id: 0xbbdba3e6e769b428n,
  node: "UAQB/yi0aefmo9u7ABETAQAABAcxAToB/2ludGVyb3AuA2NhcG5wOlBlZXIucmVsZWFzZVNpbmtzJD9QYXJhbXM=",
  dependencies: () => [],
};

/** Reads a Peer.releaseSinks.Results. */
export class Peer$releaseSinks$Results$Reader implements $.StructReader<Peer$releaseSinks$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$releaseSinks$Results$Reader {
    return new Peer$releaseSinks$Results$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$releaseSinks$Results$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.releaseSinks.Results. */
export class Peer$releaseSinks$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$releaseSinks$Results$Builder {
    return new Peer$releaseSinks$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$releaseSinks$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.releaseSinks.Results as a plain object to build from; a reader or builder will do as well. */
export type Peer$releaseSinks$Results$Init = Record<never, never>;
/** A Peer.releaseSinks.Results as a plain object with everything in it. */
export type Peer$releaseSinks$Results$Object = Record<never, never>;

export const Peer$releaseSinks$Results$schema: $.RawSchema = {
  id: 0xfb539972e2996d52n,
  node: "UAQB/1JtmeJymVP7ABETAQAABAcxAUIB/2ludGVyb3AuBGNhcG5wOlBlZXIucmVsZWFzZVNpbmtzJFJlc3VsdHMA",
  dependencies: () => [],
};

/** Reads a Peer.park.Params. */
export class Peer$park$Params$Reader implements $.StructReader<Peer$park$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$park$Params$Reader {
    return new Peer$park$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$park$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.park.Params. */
export class Peer$park$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$park$Params$Builder {
    return new Peer$park$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$park$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.park.Params as a plain object to build from; a reader or builder will do as well. */
export type Peer$park$Params$Init = Record<never, never>;
/** A Peer.park.Params as a plain object with everything in it. */
export type Peer$park$Params$Object = Record<never, never>;

export const Peer$park$Params$schema: $.RawSchema = {
  id: 0xb101acf325d58c7cn,
  node: "UAQB/3yM1SXzrAGxABETAQAABAcRAfr/aW50ZXJvcC4CY2FwbnA6UGVlci5wYXJrJD9QYXJhbXM=",
  dependencies: () => [],
};

/** Reads a Peer.park.Results. */
export class Peer$park$Results$Reader implements $.StructReader<Peer$park$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$park$Results$Reader {
    return new Peer$park$Results$Reader(segment, data, pointers, count, depth);
  }

  get index(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$park$Results$Object {
    return {
      index: this.index,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.park.Results. */
export class Peer$park$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$park$Results$Builder {
    return new Peer$park$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$park$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$park$Results$Builder(segment, data, pointers, count, 0);
    if (value.index !== undefined) builder.index = value.index;
  }

  get index(): number {
    return this.$segment.view.getUint32(this.$data, true);
  }
  set index(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
}

/** A Peer.park.Results as a plain object to build from; a reader or builder will do as well. */
export interface Peer$park$Results$Init {
  readonly index?: number | undefined;
}
/** A Peer.park.Results as a plain object with everything in it. */
export interface Peer$park$Results$Object {
  index: number;
}

export const Peer$park$Results$schema: $.RawSchema = {
  id: 0xfb8b588b5babc34bn,
  node: "UAQE/0vDq1uLWIv7AFETAQEAAAQHMQ0CAQABERE3/2ludGVyb3AuA2NhcG5wOlBlZXIucGFyayRSZXN1bHRzAFEEAgQAAAQBEQ0yAAARCAERCAEfaW5kZXgBCAEI",
  dependencies: () => [],
};

/** Reads a Peer.resume.Params. */
export class Peer$resume$Params$Reader implements $.StructReader<Peer$resume$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$resume$Params$Reader {
    return new Peer$resume$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$resume$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.resume.Params. */
export class Peer$resume$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$resume$Params$Builder {
    return new Peer$resume$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$resume$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.resume.Params as a plain object to build from; a reader or builder will do as well. */
export type Peer$resume$Params$Init = Record<never, never>;
/** A Peer.resume.Params as a plain object with everything in it. */
export type Peer$resume$Params$Object = Record<never, never>;

export const Peer$resume$Params$schema: $.RawSchema = {
  id: 0x9e1780eb4d0427f3n,
  node: "UAQB//MnBE3rgBeeABETAQAABAcxAQoB/2ludGVyb3AuA2NhcG5wOlBlZXIucmVzdW1lJFBhcmFtcwAA",
  dependencies: () => [],
};

/** Reads a Peer.resume.Results. */
export class Peer$resume$Results$Reader implements $.StructReader<Peer$resume$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$resume$Results$Reader {
    return new Peer$resume$Results$Reader(segment, data, pointers, count, depth);
  }

  get count(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$resume$Results$Object {
    return {
      count: this.count,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.resume.Results. */
export class Peer$resume$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$resume$Results$Builder {
    return new Peer$resume$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$resume$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Peer$resume$Results$Builder(segment, data, pointers, count, 0);
    if (value.count !== undefined) builder.count = value.count;
  }

  get count(): number {
    return this.$segment.view.getUint32(this.$data, true);
  }
  set count(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
}

/** A Peer.resume.Results as a plain object to build from; a reader or builder will do as well. */
export interface Peer$resume$Results$Init {
  readonly count?: number | undefined;
}
/** A Peer.resume.Results as a plain object with everything in it. */
export interface Peer$resume$Results$Object {
  count: number;
}

export const Peer$resume$Results$schema: $.RawSchema = {
  id: 0xd53d3b0301c416efn,
  node: "UAQE/+8WxAEDOz3VAFETAQEAAAQHMQ0SAQABERU3/2ludGVyb3AuA2NhcG5wOlBlZXIucmVzdW1lJFJlc3VsdAFzUQQCBAAABAERDTIAABEIAREIAR9jb3VudAEIAQg=",
  dependencies: () => [],
};

/** Reads a Peer.exit.Params. */
export class Peer$exit$Params$Reader implements $.StructReader<Peer$exit$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$exit$Params$Reader {
    return new Peer$exit$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$exit$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.exit.Params. */
export class Peer$exit$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$exit$Params$Builder {
    return new Peer$exit$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$exit$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.exit.Params as a plain object to build from; a reader or builder will do as well. */
export type Peer$exit$Params$Init = Record<never, never>;
/** A Peer.exit.Params as a plain object with everything in it. */
export type Peer$exit$Params$Object = Record<never, never>;

export const Peer$exit$Params$schema: $.RawSchema = {
  id: 0xcc8321f9ce748198n,
  node: "UAQB/5iBdM75IYPMABETAQAABAcRAfr/aW50ZXJvcC4CY2FwbnA6UGVlci5leGl0JD9QYXJhbXM=",
  dependencies: () => [],
};

/** Reads a Peer.exit.Results. */
export class Peer$exit$Results$Reader implements $.StructReader<Peer$exit$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$exit$Results$Reader {
    return new Peer$exit$Results$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Peer$exit$Results$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Peer.exit.Results. */
export class Peer$exit$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Peer$exit$Results$Builder {
    return new Peer$exit$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Peer$exit$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Peer.exit.Results as a plain object to build from; a reader or builder will do as well. */
export type Peer$exit$Results$Init = Record<never, never>;
/** A Peer.exit.Results as a plain object with everything in it. */
export type Peer$exit$Results$Object = Record<never, never>;

export const Peer$exit$Results$schema: $.RawSchema = {
  id: 0xf041aff658264496n,
  node: "UAQB/5ZEJlj2r0HwABETAQAABAcxAQIB/2ludGVyb3AuA2NhcG5wOlBlZXIuZXhpdCRSZXN1bHRzAA==",
  dependencies: () => [],
};

const $constant0 = /* @__PURE__ */ $.constantBytes("AP8Q");
const $constant1 = /* @__PURE__ */ $.constant("AQAAABwAAAABAAAA/v///wMAAAAAAAAA");
const $constant2 = /* @__PURE__ */ $.constant("AAAAAAMAAgABAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAFAAAAKgAAAAAAAAAAAAAAdW5pdAAAAAA=");
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
    return $rpc.clientElement(Counter$Client);
  },
};
const $brand3 = {
  get T() {
    return $rpc.clientElement(Counter$Client);
  },
};
const $brand4 = {
  get T() {
    return $.structPointer(Shape$Reader);
  },
};
const $brand5 = {
  get T() {
    return $.structPointerBuilder(Shape$Builder);
  },
};

export const Values: {
  readonly Reader: typeof Values$Reader;
  readonly Builder: typeof Values$Builder;
  readonly fields: typeof Values$fields;
  readonly schema: typeof Values$schema;
} = {
  Reader: Values$Reader,
  Builder: Values$Builder,
  fields: Values$fields,
  schema: Values$schema,
};
export declare namespace Values {
  type Reader = Values$Reader;
  type Builder = Values$Builder;
  type Init = Values$Init;
  type Object = Values$Object;
}

export const Shape: {
  readonly Reader: typeof Shape$Reader;
  readonly Builder: typeof Shape$Builder;
  readonly fields: typeof Shape$fields;
  readonly schema: typeof Shape$schema;
} = {
  Reader: Shape$Reader,
  Builder: Shape$Builder,
  fields: Shape$fields,
  schema: Shape$schema,
};
export declare namespace Shape {
  type Reader = Shape$Reader;
  type Builder = Shape$Builder;
  type Init = Shape$Init;
  type Object = Shape$Object;
}

export const Defaults: {
  readonly Reader: typeof Defaults$Reader;
  readonly Builder: typeof Defaults$Builder;
  readonly fields: typeof Defaults$fields;
  readonly schema: typeof Defaults$schema;
} = {
  Reader: Defaults$Reader,
  Builder: Defaults$Builder,
  fields: Defaults$fields,
  schema: Defaults$schema,
};
export declare namespace Defaults {
  type Reader = Defaults$Reader;
  type Builder = Defaults$Builder;
  type Init = Defaults$Init;
  type Object = Defaults$Object;
}

export const OldPoint: {
  readonly Reader: typeof OldPoint$Reader;
  readonly Builder: typeof OldPoint$Builder;
  readonly schema: typeof OldPoint$schema;
} = {
  Reader: OldPoint$Reader,
  Builder: OldPoint$Builder,
  schema: OldPoint$schema,
};
export declare namespace OldPoint {
  type Reader = OldPoint$Reader;
  type Builder = OldPoint$Builder;
  type Init = OldPoint$Init;
  type Object = OldPoint$Object;
}

export const NewPoint: {
  readonly Reader: typeof NewPoint$Reader;
  readonly Builder: typeof NewPoint$Builder;
  readonly fields: typeof NewPoint$fields;
  readonly schema: typeof NewPoint$schema;
} = {
  Reader: NewPoint$Reader,
  Builder: NewPoint$Builder,
  fields: NewPoint$fields,
  schema: NewPoint$schema,
};
export declare namespace NewPoint {
  type Reader = NewPoint$Reader;
  type Builder = NewPoint$Builder;
  type Init = NewPoint$Init;
  type Object = NewPoint$Object;
}

export const Counter: {
  readonly Client: typeof Counter$Client;
  readonly serve: typeof Counter$serve;
  readonly schema: typeof Counter$schema;
} = {
  Client: Counter$Client,
  serve: Counter$serve,
  schema: Counter$schema,
};
export declare namespace Counter {
  type Client = Counter$Client;
  type Server = Counter$Server;
}

export const Reply: {
  readonly Reader: typeof Reply$Reader;
  readonly Builder: typeof Reply$Builder;
  readonly fields: typeof Reply$fields;
  readonly schema: typeof Reply$schema;
} = {
  Reader: Reply$Reader,
  Builder: Reply$Builder,
  fields: Reply$fields,
  schema: Reply$schema,
};
export declare namespace Reply {
  type Reader = Reply$Reader;
  type Builder = Reply$Builder;
  type Init = Reply$Init;
  type Object = Reply$Object;
}

export const Callback: {
  readonly Client: typeof Callback$Client;
  readonly serve: typeof Callback$serve;
  readonly schema: typeof Callback$schema;
} = {
  Client: Callback$Client,
  serve: Callback$serve,
  schema: Callback$schema,
};
export declare namespace Callback {
  type Client = Callback$Client;
  type Server = Callback$Server;
}

export const Base: {
  readonly Client: typeof Base$Client;
  readonly serve: typeof Base$serve;
  readonly schema: typeof Base$schema;
} = {
  Client: Base$Client,
  serve: Base$serve,
  schema: Base$schema,
};
export declare namespace Base {
  type Client = Base$Client;
  type Server = Base$Server;
}

export const Derived: {
  readonly Client: typeof Derived$Client;
  readonly serve: typeof Derived$serve;
  readonly schema: typeof Derived$schema;
} = {
  Client: Derived$Client,
  serve: Derived$serve,
  schema: Derived$schema,
};
export declare namespace Derived {
  type Client = Derived$Client;
  type Server = Derived$Server;
}

export const Box: {
  readonly Client: typeof Box$Client;
  readonly serve: typeof Box$serve;
  readonly schema: typeof Box$schema;
} = {
  Client: Box$Client,
  serve: Box$serve,
  schema: Box$schema,
};
export declare namespace Box {
  type Client<T = $.AnyPointerReader, TBuilder = $.AnyPointerBuilder, TInit = $.AnyPointerInit> = Box$Client<T, TBuilder, TInit>;
  type Server<T = $.AnyPointerReader, TBuilder = $.AnyPointerBuilder, TInit = $.AnyPointerInit> = Box$Server<T, TBuilder, TInit>;
}

export const Sink: {
  readonly Client: typeof Sink$Client;
  readonly serve: typeof Sink$serve;
  readonly schema: typeof Sink$schema;
} = {
  Client: Sink$Client,
  serve: Sink$serve,
  schema: Sink$schema,
};
export declare namespace Sink {
  type Client = Sink$Client;
  type Server = Sink$Server;
}

export const Nested: {
  readonly Reader: typeof Nested$Reader;
  readonly Builder: typeof Nested$Builder;
  readonly fields: typeof Nested$fields;
  readonly schema: typeof Nested$schema;
} = {
  Reader: Nested$Reader,
  Builder: Nested$Builder,
  fields: Nested$fields,
  schema: Nested$schema,
};
export declare namespace Nested {
  type Reader = Nested$Reader;
  type Builder = Nested$Builder;
  type Init = Nested$Init;
  type Object = Nested$Object;
}

export const Peer: {
  readonly Client: typeof Peer$Client;
  readonly serve: typeof Peer$serve;
  readonly schema: typeof Peer$schema;
} = {
  Client: Peer$Client,
  serve: Peer$serve,
  schema: Peer$schema,
};
export declare namespace Peer {
  type Client = Peer$Client;
  type Server = Peer$Server;
}
