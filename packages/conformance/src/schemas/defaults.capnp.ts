// Generated from defaults.capnp by capnp-ts. Do not edit.

import * as $ from "@capnp/message/runtime";
import * as $1 from "./all-types.capnp.js";

/** Reads a Scalars. */
export class Scalars$Reader implements $.StructReader<Scalars$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Scalars$Reader {
    return new Scalars$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Scalars$Reader {
    const data = this.$at(index);
    return new Scalars$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get bool0(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 0);
  }
  get bool1(): boolean {
    return !$.getBool(this.$segment, this.$data, this.$pointers, 1);
  }
  get int8Zero(): number {
    return $.getInt8(this.$segment, this.$data + 1, this.$pointers);
  }
  get int8One(): number {
    return $.getInt8(this.$segment, this.$data + 2, this.$pointers) ^ 1;
  }
  get int8Minus(): number {
    return $.getInt8(this.$segment, this.$data + 3, this.$pointers) ^ -1;
  }
  get int8Min(): number {
    return $.getInt8(this.$segment, this.$data + 4, this.$pointers) ^ -128;
  }
  get int8Max(): number {
    return $.getInt8(this.$segment, this.$data + 5, this.$pointers) ^ 127;
  }
  get int16One(): number {
    return $.getInt16(this.$segment, this.$data + 6, this.$pointers) ^ 1;
  }
  get int16Minus(): number {
    return $.getInt16(this.$segment, this.$data + 8, this.$pointers) ^ -1;
  }
  get int16Min(): number {
    return $.getInt16(this.$segment, this.$data + 10, this.$pointers) ^ -32768;
  }
  get int16Max(): number {
    return $.getInt16(this.$segment, this.$data + 12, this.$pointers) ^ 32767;
  }
  get int32One(): number {
    return $.getInt32(this.$segment, this.$data + 16, this.$pointers) ^ 1000000;
  }
  get int32Minus(): number {
    return $.getInt32(this.$segment, this.$data + 20, this.$pointers) ^ -1;
  }
  get int32Min(): number {
    return $.getInt32(this.$segment, this.$data + 24, this.$pointers) ^ -2147483648;
  }
  get int32Max(): number {
    return $.getInt32(this.$segment, this.$data + 28, this.$pointers) ^ 2147483647;
  }
  get int64One(): bigint {
    return BigInt.asIntN(64, $.getInt64(this.$segment, this.$data + 32, this.$pointers) ^ 1n);
  }
  get int64Minus(): bigint {
    return BigInt.asIntN(64, $.getInt64(this.$segment, this.$data + 40, this.$pointers) ^ -1n);
  }
  get int64Min(): bigint {
    return BigInt.asIntN(64, $.getInt64(this.$segment, this.$data + 48, this.$pointers) ^ -9223372036854775808n);
  }
  get int64Max(): bigint {
    return BigInt.asIntN(64, $.getInt64(this.$segment, this.$data + 56, this.$pointers) ^ 9223372036854775807n);
  }
  get uint8One(): number {
    return $.getUint8(this.$segment, this.$data + 14, this.$pointers) ^ 1;
  }
  get uint8Max(): number {
    return $.getUint8(this.$segment, this.$data + 15, this.$pointers) ^ 255;
  }
  get uint16One(): number {
    return $.getUint16(this.$segment, this.$data + 64, this.$pointers) ^ 1;
  }
  get uint16Max(): number {
    return $.getUint16(this.$segment, this.$data + 66, this.$pointers) ^ 65535;
  }
  get uint32One(): number {
    return ($.getUint32(this.$segment, this.$data + 68, this.$pointers) ^ 1) >>> 0;
  }
  get uint32High(): number {
    return ($.getUint32(this.$segment, this.$data + 72, this.$pointers) ^ -2147483648) >>> 0;
  }
  get uint32Max(): number {
    return ($.getUint32(this.$segment, this.$data + 76, this.$pointers) ^ -1) >>> 0;
  }
  get uint64One(): bigint {
    return $.getUint64(this.$segment, this.$data + 80, this.$pointers) ^ 1n;
  }
  get uint64High(): bigint {
    return $.getUint64(this.$segment, this.$data + 88, this.$pointers) ^ 9223372036854775808n;
  }
  get uint64Max(): bigint {
    return $.getUint64(this.$segment, this.$data + 96, this.$pointers) ^ 18446744073709551615n;
  }
  get float32One(): number {
    return $.getFloat32Xor(this.$segment, this.$data + 104, this.$pointers, 0x3f800000);
  }
  get float32Minus(): number {
    return $.getFloat32Xor(this.$segment, this.$data + 108, this.$pointers, 0xbfc00000);
  }
  get float32Inf(): number {
    return $.getFloat32Xor(this.$segment, this.$data + 112, this.$pointers, 0x7f800000);
  }
  get float32MinusInf(): number {
    return $.getFloat32Xor(this.$segment, this.$data + 116, this.$pointers, 0xff800000);
  }
  get float32Nan(): number {
    return $.getFloat32Xor(this.$segment, this.$data + 120, this.$pointers, 0x7fc00000);
  }
  get float64One(): number {
    return $.getFloat64Xor(this.$segment, this.$data + 128, this.$pointers, 0x3ff00000, 0x0);
  }
  get float64Minus(): number {
    return $.getFloat64Xor(this.$segment, this.$data + 136, this.$pointers, 0xfe41eb2d, 0x66005835);
  }
  get float64Inf(): number {
    return $.getFloat64Xor(this.$segment, this.$data + 144, this.$pointers, 0x7ff00000, 0x0);
  }
  get float64MinusInf(): number {
    return $.getFloat64Xor(this.$segment, this.$data + 152, this.$pointers, 0xfff00000, 0x0);
  }
  get float64Nan(): number {
    return $.getFloat64Xor(this.$segment, this.$data + 160, this.$pointers, 0x7ff80000, 0x0);
  }
  get color(): $1.Color {
    return $.getUint16(this.$segment, this.$data + 124, this.$pointers) ^ 2;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Scalars$Object {
    return {
      bool0: this.bool0,
      bool1: this.bool1,
      int8Zero: this.int8Zero,
      int8One: this.int8One,
      int8Minus: this.int8Minus,
      int8Min: this.int8Min,
      int8Max: this.int8Max,
      int16One: this.int16One,
      int16Minus: this.int16Minus,
      int16Min: this.int16Min,
      int16Max: this.int16Max,
      int32One: this.int32One,
      int32Minus: this.int32Minus,
      int32Min: this.int32Min,
      int32Max: this.int32Max,
      int64One: this.int64One,
      int64Minus: this.int64Minus,
      int64Min: this.int64Min,
      int64Max: this.int64Max,
      uint8One: this.uint8One,
      uint8Max: this.uint8Max,
      uint16One: this.uint16One,
      uint16Max: this.uint16Max,
      uint32One: this.uint32One,
      uint32High: this.uint32High,
      uint32Max: this.uint32Max,
      uint64One: this.uint64One,
      uint64High: this.uint64High,
      uint64Max: this.uint64Max,
      float32One: this.float32One,
      float32Minus: this.float32Minus,
      float32Inf: this.float32Inf,
      float32MinusInf: this.float32MinusInf,
      float32Nan: this.float32Nan,
      float64One: this.float64One,
      float64Minus: this.float64Minus,
      float64Inf: this.float64Inf,
      float64MinusInf: this.float64MinusInf,
      float64Nan: this.float64Nan,
      color: this.color,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Scalars. */
export class Scalars$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Scalars$Builder {
    return new Scalars$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Scalars$Builder {
    const data = this.$at(index);
    return new Scalars$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 21 {
    return 21;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Scalars$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Scalars$Builder(segment, data, pointers, count, 0);
    if (value.bool0 !== undefined) builder.bool0 = value.bool0;
    if (value.bool1 !== undefined) builder.bool1 = value.bool1;
    if (value.int8Zero !== undefined) builder.int8Zero = value.int8Zero;
    if (value.int8One !== undefined) builder.int8One = value.int8One;
    if (value.int8Minus !== undefined) builder.int8Minus = value.int8Minus;
    if (value.int8Min !== undefined) builder.int8Min = value.int8Min;
    if (value.int8Max !== undefined) builder.int8Max = value.int8Max;
    if (value.int16One !== undefined) builder.int16One = value.int16One;
    if (value.int16Minus !== undefined) builder.int16Minus = value.int16Minus;
    if (value.int16Min !== undefined) builder.int16Min = value.int16Min;
    if (value.int16Max !== undefined) builder.int16Max = value.int16Max;
    if (value.int32One !== undefined) builder.int32One = value.int32One;
    if (value.int32Minus !== undefined) builder.int32Minus = value.int32Minus;
    if (value.int32Min !== undefined) builder.int32Min = value.int32Min;
    if (value.int32Max !== undefined) builder.int32Max = value.int32Max;
    if (value.int64One !== undefined) builder.int64One = value.int64One;
    if (value.int64Minus !== undefined) builder.int64Minus = value.int64Minus;
    if (value.int64Min !== undefined) builder.int64Min = value.int64Min;
    if (value.int64Max !== undefined) builder.int64Max = value.int64Max;
    if (value.uint8One !== undefined) builder.uint8One = value.uint8One;
    if (value.uint8Max !== undefined) builder.uint8Max = value.uint8Max;
    if (value.uint16One !== undefined) builder.uint16One = value.uint16One;
    if (value.uint16Max !== undefined) builder.uint16Max = value.uint16Max;
    if (value.uint32One !== undefined) builder.uint32One = value.uint32One;
    if (value.uint32High !== undefined) builder.uint32High = value.uint32High;
    if (value.uint32Max !== undefined) builder.uint32Max = value.uint32Max;
    if (value.uint64One !== undefined) builder.uint64One = value.uint64One;
    if (value.uint64High !== undefined) builder.uint64High = value.uint64High;
    if (value.uint64Max !== undefined) builder.uint64Max = value.uint64Max;
    if (value.float32One !== undefined) builder.float32One = value.float32One;
    if (value.float32Minus !== undefined) builder.float32Minus = value.float32Minus;
    if (value.float32Inf !== undefined) builder.float32Inf = value.float32Inf;
    if (value.float32MinusInf !== undefined) builder.float32MinusInf = value.float32MinusInf;
    if (value.float32Nan !== undefined) builder.float32Nan = value.float32Nan;
    if (value.float64One !== undefined) builder.float64One = value.float64One;
    if (value.float64Minus !== undefined) builder.float64Minus = value.float64Minus;
    if (value.float64Inf !== undefined) builder.float64Inf = value.float64Inf;
    if (value.float64MinusInf !== undefined) builder.float64MinusInf = value.float64MinusInf;
    if (value.float64Nan !== undefined) builder.float64Nan = value.float64Nan;
    if (value.color !== undefined) builder.color = value.color;
  }

  get bool0(): boolean {
    return (this.$segment.bytes[this.$data]! & 1) !== 0;
  }
  set bool0(value: boolean) {
    $.setBool(this.$segment, this.$data, 0, value);
  }
  get bool1(): boolean {
    return (this.$segment.bytes[this.$data]! & 2) === 0;
  }
  set bool1(value: boolean) {
    $.setBool(this.$segment, this.$data, 1, value, true);
  }
  get int8Zero(): number {
    return this.$segment.view.getInt8(this.$data + 1);
  }
  set int8Zero(value: number) {
    $.setInt8(this.$segment, this.$data + 1, value);
  }
  get int8One(): number {
    return this.$segment.view.getInt8(this.$data + 2) ^ 1;
  }
  set int8One(value: number) {
    $.setInt8(this.$segment, this.$data + 2, value);
    $.flipDefault(this.$segment, this.$data + 2, 1, 1);
  }
  get int8Minus(): number {
    return this.$segment.view.getInt8(this.$data + 3) ^ -1;
  }
  set int8Minus(value: number) {
    $.setInt8(this.$segment, this.$data + 3, value);
    $.flipDefault(this.$segment, this.$data + 3, 1, -1);
  }
  get int8Min(): number {
    return this.$segment.view.getInt8(this.$data + 4) ^ -128;
  }
  set int8Min(value: number) {
    $.setInt8(this.$segment, this.$data + 4, value);
    $.flipDefault(this.$segment, this.$data + 4, 1, -128);
  }
  get int8Max(): number {
    return this.$segment.view.getInt8(this.$data + 5) ^ 127;
  }
  set int8Max(value: number) {
    $.setInt8(this.$segment, this.$data + 5, value);
    $.flipDefault(this.$segment, this.$data + 5, 1, 127);
  }
  get int16One(): number {
    return this.$segment.view.getInt16(this.$data + 6, true) ^ 1;
  }
  set int16One(value: number) {
    $.setInt16(this.$segment, this.$data + 6, value);
    $.flipDefault(this.$segment, this.$data + 6, 2, 1);
  }
  get int16Minus(): number {
    return this.$segment.view.getInt16(this.$data + 8, true) ^ -1;
  }
  set int16Minus(value: number) {
    $.setInt16(this.$segment, this.$data + 8, value);
    $.flipDefault(this.$segment, this.$data + 8, 2, -1);
  }
  get int16Min(): number {
    return this.$segment.view.getInt16(this.$data + 10, true) ^ -32768;
  }
  set int16Min(value: number) {
    $.setInt16(this.$segment, this.$data + 10, value);
    $.flipDefault(this.$segment, this.$data + 10, 2, -32768);
  }
  get int16Max(): number {
    return this.$segment.view.getInt16(this.$data + 12, true) ^ 32767;
  }
  set int16Max(value: number) {
    $.setInt16(this.$segment, this.$data + 12, value);
    $.flipDefault(this.$segment, this.$data + 12, 2, 32767);
  }
  get int32One(): number {
    return this.$segment.view.getInt32(this.$data + 16, true) ^ 1000000;
  }
  set int32One(value: number) {
    $.setInt32(this.$segment, this.$data + 16, value);
    $.flipDefault(this.$segment, this.$data + 16, 4, 1000000);
  }
  get int32Minus(): number {
    return this.$segment.view.getInt32(this.$data + 20, true) ^ -1;
  }
  set int32Minus(value: number) {
    $.setInt32(this.$segment, this.$data + 20, value);
    $.flipDefault(this.$segment, this.$data + 20, 4, -1);
  }
  get int32Min(): number {
    return this.$segment.view.getInt32(this.$data + 24, true) ^ -2147483648;
  }
  set int32Min(value: number) {
    $.setInt32(this.$segment, this.$data + 24, value);
    $.flipDefault(this.$segment, this.$data + 24, 4, -2147483648);
  }
  get int32Max(): number {
    return this.$segment.view.getInt32(this.$data + 28, true) ^ 2147483647;
  }
  set int32Max(value: number) {
    $.setInt32(this.$segment, this.$data + 28, value);
    $.flipDefault(this.$segment, this.$data + 28, 4, 2147483647);
  }
  get int64One(): bigint {
    return BigInt.asIntN(64, this.$segment.view.getBigInt64(this.$data + 32, true) ^ 1n);
  }
  set int64One(value: bigint | number) {
    $.setInt64(this.$segment, this.$data + 32, value);
    $.flipDefault(this.$segment, this.$data + 32, 8, 1);
  }
  get int64Minus(): bigint {
    return BigInt.asIntN(64, this.$segment.view.getBigInt64(this.$data + 40, true) ^ -1n);
  }
  set int64Minus(value: bigint | number) {
    $.setInt64(this.$segment, this.$data + 40, value);
    $.flipDefault(this.$segment, this.$data + 40, 8, -1, -1);
  }
  get int64Min(): bigint {
    return BigInt.asIntN(64, this.$segment.view.getBigInt64(this.$data + 48, true) ^ -9223372036854775808n);
  }
  set int64Min(value: bigint | number) {
    $.setInt64(this.$segment, this.$data + 48, value);
    $.flipDefault(this.$segment, this.$data + 48, 8, 0, -2147483648);
  }
  get int64Max(): bigint {
    return BigInt.asIntN(64, this.$segment.view.getBigInt64(this.$data + 56, true) ^ 9223372036854775807n);
  }
  set int64Max(value: bigint | number) {
    $.setInt64(this.$segment, this.$data + 56, value);
    $.flipDefault(this.$segment, this.$data + 56, 8, -1, 2147483647);
  }
  get uint8One(): number {
    return this.$segment.view.getUint8(this.$data + 14) ^ 1;
  }
  set uint8One(value: number) {
    $.setUint8(this.$segment, this.$data + 14, value);
    $.flipDefault(this.$segment, this.$data + 14, 1, 1);
  }
  get uint8Max(): number {
    return this.$segment.view.getUint8(this.$data + 15) ^ 255;
  }
  set uint8Max(value: number) {
    $.setUint8(this.$segment, this.$data + 15, value);
    $.flipDefault(this.$segment, this.$data + 15, 1, 255);
  }
  get uint16One(): number {
    return this.$segment.view.getUint16(this.$data + 64, true) ^ 1;
  }
  set uint16One(value: number) {
    $.setUint16(this.$segment, this.$data + 64, value);
    $.flipDefault(this.$segment, this.$data + 64, 2, 1);
  }
  get uint16Max(): number {
    return this.$segment.view.getUint16(this.$data + 66, true) ^ 65535;
  }
  set uint16Max(value: number) {
    $.setUint16(this.$segment, this.$data + 66, value);
    $.flipDefault(this.$segment, this.$data + 66, 2, 65535);
  }
  get uint32One(): number {
    return (this.$segment.view.getUint32(this.$data + 68, true) ^ 1) >>> 0;
  }
  set uint32One(value: number) {
    $.setUint32(this.$segment, this.$data + 68, value);
    $.flipDefault(this.$segment, this.$data + 68, 4, 1);
  }
  get uint32High(): number {
    return (this.$segment.view.getUint32(this.$data + 72, true) ^ -2147483648) >>> 0;
  }
  set uint32High(value: number) {
    $.setUint32(this.$segment, this.$data + 72, value);
    $.flipDefault(this.$segment, this.$data + 72, 4, -2147483648);
  }
  get uint32Max(): number {
    return (this.$segment.view.getUint32(this.$data + 76, true) ^ -1) >>> 0;
  }
  set uint32Max(value: number) {
    $.setUint32(this.$segment, this.$data + 76, value);
    $.flipDefault(this.$segment, this.$data + 76, 4, -1);
  }
  get uint64One(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 80, true) ^ 1n;
  }
  set uint64One(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 80, value);
    $.flipDefault(this.$segment, this.$data + 80, 8, 1);
  }
  get uint64High(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 88, true) ^ 9223372036854775808n;
  }
  set uint64High(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 88, value);
    $.flipDefault(this.$segment, this.$data + 88, 8, 0, -2147483648);
  }
  get uint64Max(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 96, true) ^ 18446744073709551615n;
  }
  set uint64Max(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 96, value);
    $.flipDefault(this.$segment, this.$data + 96, 8, -1, -1);
  }
  get float32One(): number {
    return $.getFloat32Xor(this.$segment, this.$data + 104, this.$pointers, 0x3f800000);
  }
  set float32One(value: number) {
    $.setFloat32Xor(this.$segment, this.$data + 104, value, 0x3f800000);
  }
  get float32Minus(): number {
    return $.getFloat32Xor(this.$segment, this.$data + 108, this.$pointers, 0xbfc00000);
  }
  set float32Minus(value: number) {
    $.setFloat32Xor(this.$segment, this.$data + 108, value, 0xbfc00000);
  }
  get float32Inf(): number {
    return $.getFloat32Xor(this.$segment, this.$data + 112, this.$pointers, 0x7f800000);
  }
  set float32Inf(value: number) {
    $.setFloat32Xor(this.$segment, this.$data + 112, value, 0x7f800000);
  }
  get float32MinusInf(): number {
    return $.getFloat32Xor(this.$segment, this.$data + 116, this.$pointers, 0xff800000);
  }
  set float32MinusInf(value: number) {
    $.setFloat32Xor(this.$segment, this.$data + 116, value, 0xff800000);
  }
  get float32Nan(): number {
    return $.getFloat32Xor(this.$segment, this.$data + 120, this.$pointers, 0x7fc00000);
  }
  set float32Nan(value: number) {
    $.setFloat32Xor(this.$segment, this.$data + 120, value, 0x7fc00000);
  }
  get float64One(): number {
    return $.getFloat64Xor(this.$segment, this.$data + 128, this.$pointers, 0x3ff00000, 0x0);
  }
  set float64One(value: number) {
    $.setFloat64Xor(this.$segment, this.$data + 128, value, 0x3ff00000, 0x0);
  }
  get float64Minus(): number {
    return $.getFloat64Xor(this.$segment, this.$data + 136, this.$pointers, 0xfe41eb2d, 0x66005835);
  }
  set float64Minus(value: number) {
    $.setFloat64Xor(this.$segment, this.$data + 136, value, 0xfe41eb2d, 0x66005835);
  }
  get float64Inf(): number {
    return $.getFloat64Xor(this.$segment, this.$data + 144, this.$pointers, 0x7ff00000, 0x0);
  }
  set float64Inf(value: number) {
    $.setFloat64Xor(this.$segment, this.$data + 144, value, 0x7ff00000, 0x0);
  }
  get float64MinusInf(): number {
    return $.getFloat64Xor(this.$segment, this.$data + 152, this.$pointers, 0xfff00000, 0x0);
  }
  set float64MinusInf(value: number) {
    $.setFloat64Xor(this.$segment, this.$data + 152, value, 0xfff00000, 0x0);
  }
  get float64Nan(): number {
    return $.getFloat64Xor(this.$segment, this.$data + 160, this.$pointers, 0x7ff80000, 0x0);
  }
  set float64Nan(value: number) {
    $.setFloat64Xor(this.$segment, this.$data + 160, value, 0x7ff80000, 0x0);
  }
  get color(): $1.Color {
    return this.$segment.view.getUint16(this.$data + 124, true) ^ 2;
  }
  set color(value: $1.Color) {
    $.setUint16(this.$segment, this.$data + 124, value);
    $.flipDefault(this.$segment, this.$data + 124, 2, 2);
  }

  /** What was built so far, as a reader. */
  $asReader(): Scalars$Reader {
    return Scalars$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Scalars as a plain object to build from; a reader or builder will do as well. */
export interface Scalars$Init {
  readonly bool0?: boolean | undefined;
  readonly bool1?: boolean | undefined;
  readonly int8Zero?: number | undefined;
  readonly int8One?: number | undefined;
  readonly int8Minus?: number | undefined;
  readonly int8Min?: number | undefined;
  readonly int8Max?: number | undefined;
  readonly int16One?: number | undefined;
  readonly int16Minus?: number | undefined;
  readonly int16Min?: number | undefined;
  readonly int16Max?: number | undefined;
  readonly int32One?: number | undefined;
  readonly int32Minus?: number | undefined;
  readonly int32Min?: number | undefined;
  readonly int32Max?: number | undefined;
  readonly int64One?: bigint | number | undefined;
  readonly int64Minus?: bigint | number | undefined;
  readonly int64Min?: bigint | number | undefined;
  readonly int64Max?: bigint | number | undefined;
  readonly uint8One?: number | undefined;
  readonly uint8Max?: number | undefined;
  readonly uint16One?: number | undefined;
  readonly uint16Max?: number | undefined;
  readonly uint32One?: number | undefined;
  readonly uint32High?: number | undefined;
  readonly uint32Max?: number | undefined;
  readonly uint64One?: bigint | number | undefined;
  readonly uint64High?: bigint | number | undefined;
  readonly uint64Max?: bigint | number | undefined;
  readonly float32One?: number | undefined;
  readonly float32Minus?: number | undefined;
  readonly float32Inf?: number | undefined;
  readonly float32MinusInf?: number | undefined;
  readonly float32Nan?: number | undefined;
  readonly float64One?: number | undefined;
  readonly float64Minus?: number | undefined;
  readonly float64Inf?: number | undefined;
  readonly float64MinusInf?: number | undefined;
  readonly float64Nan?: number | undefined;
  readonly color?: $1.Color | undefined;
}
/** A Scalars as a plain object with everything in it. */
export interface Scalars$Object {
  bool0: boolean;
  bool1: boolean;
  int8Zero: number;
  int8One: number;
  int8Minus: number;
  int8Min: number;
  int8Max: number;
  int16One: number;
  int16Minus: number;
  int16Min: number;
  int16Max: number;
  int32One: number;
  int32Minus: number;
  int32Min: number;
  int32Max: number;
  int64One: bigint;
  int64Minus: bigint;
  int64Min: bigint;
  int64Max: bigint;
  uint8One: number;
  uint8Max: number;
  uint16One: number;
  uint16Max: number;
  uint32One: number;
  uint32High: number;
  uint32Max: number;
  uint64One: bigint;
  uint64High: bigint;
  uint64Max: bigint;
  float32One: number;
  float32Minus: number;
  float32Inf: number;
  float32MinusInf: number;
  float32Nan: number;
  float64One: number;
  float64Minus: number;
  float64Inf: number;
  float64MinusInf: number;
  float64Nan: number;
  color: $1.Color;
}

export const Scalars$schema: $.RawSchema = {
  id: 0xe3bdfd38e592e701n,
  node: "UAQE/wHnkuU4/b3jAFEPARX/UgjmuaPU98EABAcRDboRFQcAADERxwj/ZGVmYXVsdHMBLmNhcG5wOlM/Y2FsYXJzAABRoAMEAAAEAQEBE1EEMgAAE0wEARNMBAERAQEUAQEBARNBBDIAABM8BAETPAQBEQIBFAECAQETMQRKAAATMAQBEzAEAREDAhQBAwEBEyUEQgAAEyAEARMgBAERBAMUAQQBARMVBFIAABMUBAETFAQBEQUEFAEFAQETCQRCAAATBAQBEwQEAREGBRQBBgEBE/kDQgAAE/QDARP0AwERBwMUAQcBARPpA0oAABPoAwET6AMBEQgEFAEIAQET3QNaAAAT3AMBE9wDAREJBRQBCQEBE9EDSgAAE9ADARPQAwERCgYUAQoBARPFA0oAABPEAwETxAMBEQsEFAELAQETuQNKAAATuAMBE7gDAREMBRQBDAEBE60DWgAAE6wDAROsAwERDQYUAQ0BAROhA0oAABOgAwEToAMBEQ4HFAEOAQETlQNKAAATlAMBE5QDAREPBBQBDwEBE4kDSgAAE4gDAROIAwIREAUUARABAROBA1oAABOAAwETgAMCEREGFAERAQETeQNKAAATeAMBE3gDAhESBxQBEgEBE3EDSgAAE3ADARNwAwIREw4UARMBARNpA0oAABNoAwETaAMBERQPFAEUAQETXQNKAAATXAMBE1wDAREVIBQBFQEBE1EDUgAAE1ADARNQAwERFiEUARYBARNFA1IAABNEAwETRAMBERcRFAEXAQETOQNSAAATOAMBEzgDAREYEhQBGAEBEy0DWgAAEywDARMsAwERGRMUARkBARMhA1IAABMgAwETIAMBERoKFAEaAQETFQNSAAATFAMBExQDAhEbCxQBGwEBEw0DWgAAEwwDARMMAwIRHAwUARwBARMFA1IAABMEAwETBAMCER0aFAEdAQET/QJaAAAT/AIBE/wCAREeGxQBHgEBE/ECagAAE/ACARPwAgERHxwUAR8BARPlAloAABPkAgET5AIBESAdFAEgAQET2QKCAAAT2AIBE9gCAREhHhQBIQEBE80CWgAAE8wCARPMAgERIhAUASIBARPBAloAABPAAgETwAICESMRFAEjAQETuQJqAAATuAIBE7gCAhEkEhQBJAEBE7ECWgAAE7ACAROwAgIRJRMUASUBAROpAoIAABOoAgETqAICESYUFAEmAQEToQJaAAAToAIBE6ACAhEnPhQBJwEBE5kCMgAAE5QCAhOYAgEfYm9vbDABAQEBH2Jvb2wxAQEFAQH/aW50OFplcm8AAAABAgECf2ludDhPbmUBAgUCAf9pbnQ4TWludQABcwECBQL/f2ludDhNaW4BAgUCgH9pbnQ4TWF4AQIFAn//aW50MTZPbmUAAAABAwUDAf9pbnQxNk1pbgADdXMBAw0D////aW50MTZNaW4AAAABAwkDgP9pbnQxNk1heAAAAAEDDQP/f/9pbnQzMk9uZQAAAAEEcQRAQg//aW50MzJNaW4AA3VzAQTxBP//////aW50MzJNaW4AAAABBIEEgP9pbnQzMk1heAAAAAEE8QT///9//2ludDY0T25lAAAAAQUBBQEB/2ludDY0TWluAAN1cwEFAQX///////////8BaW50NjRNaW4AAAEFAQWAgP9pbnQ2NE1heAAAAAEFAQX//////////38BdWludDhPbmUAAAEGBQYB/3VpbnQ4TWF4AAAAAQYFBv//dWludDE2T24AAWUBBwUHAf91aW50MTZNYQABeAEHDQf///91aW50MzJPbgABZQEIEQgB/3VpbnQzMkhpAANnaAEIgQiA/3VpbnQzMk1hAAF4AQjxCP//////dWludDY0T24AAWUBCQEJAQH/dWludDY0SGkAA2doAQkBCYCA/3VpbnQ2NE1hAAF4AQkBCf///////////wFmbG9hdDMyTwNuZQEKwQqAP/9mbG9hdDMyTQAPaW51cwEKwQrAv/9mbG9hdDMySQADbmYBCsEKgH//ZmxvYXQzMk0BaW51c0luZgABCsEKgP//ZmxvYXQzMk4AA2FuAQrBCsB//2Zsb2F0NjRPAANuZQELAQvA8D//ZmxvYXQ2NE0AD2ludXMBCwEL+zVYZi3rQf7/ZmxvYXQ2NEkAA25mAQsBC8Dwf/9mbG9hdDY0TQFpbnVzSW5mAAELAQvA8P//ZmxvYXQ2NE4AA2FuAQsBC8D4fx9jb2xvcgEP/zIPdixOgz/3AAUPAg==",
  dependencies: () => [$1.Color$schema],
};

const Pointers$members = ["none", "name", "place"] as const;

class Pointers$ReaderClass {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Pointers$Reader {
    return new Pointers$ReaderClass(segment, data, pointers, count, depth) as unknown as Pointers$Reader;
  }
  static $get(this: $.ListElements, index: number): Pointers$Reader {
    const data = this.$at(index);
    return new Pointers$ReaderClass(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth) as unknown as Pointers$Reader;
  }
  static get $size(): 7 {
    return 7;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get which(): (typeof Pointers$members)[number] | undefined {
    return Pointers$members[$.getUint16(this.$segment, this.$data, this.$pointers)];
  }
  get text(): string {
    return $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? $.readText(this.$segment, this.$pointers, this.$count, 0) : "default text";
  }
  get data(): Uint8Array {
    return $.hasPointer(this.$segment, this.$pointers, this.$count, 1) ? $.readData(this.$segment, this.$pointers, this.$count, 1) : $constant0();
  }
  get struct(): $1.Point$Reader {
    return $.pointerOr(this.$segment, this.$pointers, this.$count, 2, this.$depth, $constant1).asStruct($1.Point$Reader);
  }
  get voids(): $.ListReader<null> {
    return $.pointerOr(this.$segment, this.$pointers, this.$count, 3, this.$depth, $constant2).asList($.Void);
  }
  get bools(): $.BoolListReader {
    return $.pointerOr(this.$segment, this.$pointers, this.$count, 4, this.$depth, $constant3).asBoolList();
  }
  get int32s(): $.ListReader<number> {
    return $.pointerOr(this.$segment, this.$pointers, this.$count, 5, this.$depth, $constant4).asList($.Int32);
  }
  get int64s(): $.ListReader<bigint> {
    return $.pointerOr(this.$segment, this.$pointers, this.$count, 6, this.$depth, $constant5).asList($.Int64);
  }
  get float64s(): $.ListReader<number> {
    return $.pointerOr(this.$segment, this.$pointers, this.$count, 7, this.$depth, $constant6).asList($.Float64);
  }
  get colors(): $.ListReader<$1.Color> {
    return $.pointerOr(this.$segment, this.$pointers, this.$count, 8, this.$depth, $constant7).asList($.UInt16);
  }
  get texts(): $.ListReader<string> {
    return $.pointerOr(this.$segment, this.$pointers, this.$count, 9, this.$depth, $constant8).asList($.Text);
  }
  get datas(): $.ListReader<Uint8Array> {
    return $.pointerOr(this.$segment, this.$pointers, this.$count, 10, this.$depth, $constant9).asList($.Data);
  }
  get points(): $.ListReader<$1.Point$Reader> {
    return $.pointerOr(this.$segment, this.$pointers, this.$count, 11, this.$depth, $constant10).asList($1.Point$Reader);
  }
  get matrix(): $.ListReader<$.ListReader<number>> {
    return $.pointerOr(this.$segment, this.$pointers, this.$count, 12, this.$depth, $constant11).asList($.ListOf($.Int32));
  }
  get any(): $.AnyPointerReader {
    return $.readAnyPointer(this.$segment, this.$pointers, this.$count, 13, this.$depth);
  }
  get emptyStruct(): $1.Empty$Reader {
    return $.pointerOr(this.$segment, this.$pointers, this.$count, 14, this.$depth, $constant12).asStruct($1.Empty$Reader);
  }
  get none(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? null : undefined;
  }
  get name(): string | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 1 ? ($.hasPointer(this.$segment, this.$pointers, this.$count, 15) ? $.readText(this.$segment, this.$pointers, this.$count, 15) : "nobody") : undefined;
  }
  get place(): $1.Point$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 2 ? $.pointerOr(this.$segment, this.$pointers, this.$count, 15, this.$depth, $constant13).asStruct($1.Point$Reader) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Pointers$Object {
    return {
      text: this.text,
      data: this.data,
      struct: this.struct.$toObject(),
      voids: this.voids.toArray(),
      bools: this.bools.toArray(),
      int32s: this.int32s.toArray(),
      int64s: this.int64s.toArray(),
      float64s: this.float64s.toArray(),
      colors: this.colors.toArray(),
      texts: this.texts.toArray(),
      datas: this.datas.toArray(),
      points: $.toObject(this.points) as $1.Point$Object[],
      matrix: $.toObject(this.matrix) as (number[])[],
      any: this.any,
      emptyStruct: this.emptyStruct.$toObject(),
      ...$.unionToObject(this),
    } as Pointers$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Reads a Pointers. */
export type Pointers$Reader = $.StructReader<Pointers$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
  readonly text: string;
  readonly data: Uint8Array;
  readonly struct: $1.Point$Reader;
  readonly voids: $.ListReader<null>;
  readonly bools: $.BoolListReader;
  readonly int32s: $.ListReader<number>;
  readonly int64s: $.ListReader<bigint>;
  readonly float64s: $.ListReader<number>;
  readonly colors: $.ListReader<$1.Color>;
  readonly texts: $.ListReader<string>;
  readonly datas: $.ListReader<Uint8Array>;
  readonly points: $.ListReader<$1.Point$Reader>;
  readonly matrix: $.ListReader<$.ListReader<number>>;
  readonly any: $.AnyPointerReader;
  readonly emptyStruct: $1.Empty$Reader;
} & (
  | { readonly which: "none"; readonly none: null; readonly name?: undefined; readonly place?: undefined; }
  | { readonly which: "name"; readonly name: string; readonly none?: undefined; readonly place?: undefined; }
  | { readonly which: "place"; readonly place: $1.Point$Reader; readonly none?: undefined; readonly name?: undefined; }
  | { readonly which: undefined; readonly none?: undefined; readonly name?: undefined; readonly place?: undefined; }
);
export const Pointers$Reader: $.StructReaderType<Pointers$Reader> & { readonly $size: 7; readonly $get: $.GetElement<Pointers$Reader> } = Pointers$ReaderClass;

/** Builds a Pointers. */
export class Pointers$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Pointers$Builder {
    return new Pointers$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Pointers$Builder {
    const data = this.$at(index);
    return new Pointers$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 16 {
    return 16;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Pointers$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Pointers$Builder(segment, data, pointers, count, 0);
    if (value.text !== undefined) builder.text = value.text;
    if (value.data !== undefined) builder.data = value.data;
    if (value.struct !== undefined) builder.struct = value.struct;
    if (value.voids !== undefined) builder.voids = value.voids;
    if (value.bools !== undefined) builder.bools = value.bools;
    if (value.int32s !== undefined) builder.int32s = value.int32s;
    if (value.int64s !== undefined) builder.int64s = value.int64s;
    if (value.float64s !== undefined) builder.float64s = value.float64s;
    if (value.colors !== undefined) builder.colors = value.colors;
    if (value.texts !== undefined) builder.texts = value.texts;
    if (value.datas !== undefined) builder.datas = value.datas;
    if (value.points !== undefined) builder.points = value.points;
    if (value.matrix !== undefined) builder.matrix = value.matrix;
    if (value.any !== undefined) builder.any = value.any;
    if (value.emptyStruct !== undefined) builder.emptyStruct = value.emptyStruct;
    let members = 0;
    if (value.none !== undefined) {
      builder.none = value.none;
      members++;
    }
    if (value.name !== undefined) {
      builder.name = value.name;
      members++;
    }
    if (value.place !== undefined) {
      builder.place = value.place;
      members++;
    }
    if (members > 1) $.tooManyMembers("Pointers");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get which(): (typeof Pointers$members)[number] | undefined {
    return Pointers$members[$.getUint16(this.$segment, this.$data, this.$pointers)];
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
  get struct(): $1.Point$Builder {
    $.initDefault(this.$segment, this.$pointers + 16, $constant1);
    return $.getStruct(this.$segment, this.$pointers + 16, $1.Point$Builder);
  }
  set struct(value: $1.Point$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 16, $1.Point$Builder, value);
  }
  initStruct(): $1.Point$Builder {
    return $.initStruct(this.$segment, this.$pointers + 16, $1.Point$Builder);
  }
  get voids(): $.ListBuilder<null, null> {
    $.initDefault(this.$segment, this.$pointers + 24, $constant2);
    return $.getList(this.$segment, this.$pointers + 24, $.Void);
  }
  set voids(value: $.ListInit<null> | null) {
    $.setList(this.$segment, this.$pointers + 24, $.Void, value);
  }
  initVoids(length: number): $.ListBuilder<null, null> {
    return $.initList(this.$segment, this.$pointers + 24, $.Void, length);
  }
  get bools(): $.BoolListBuilder {
    $.initDefault(this.$segment, this.$pointers + 32, $constant3);
    return $.getBoolList(this.$segment, this.$pointers + 32);
  }
  set bools(value: $.ListInit<boolean> | null) {
    $.setBoolList(this.$segment, this.$pointers + 32, value);
  }
  initBools(length: number): $.BoolListBuilder {
    return $.initBoolList(this.$segment, this.$pointers + 32, length);
  }
  get int32s(): $.ListBuilder<number, number> {
    $.initDefault(this.$segment, this.$pointers + 40, $constant4);
    return $.getList(this.$segment, this.$pointers + 40, $.Int32);
  }
  set int32s(value: $.ListInit<number> | null) {
    $.setList(this.$segment, this.$pointers + 40, $.Int32, value);
  }
  initInt32s(length: number): $.ListBuilder<number, number> {
    return $.initList(this.$segment, this.$pointers + 40, $.Int32, length);
  }
  get int64s(): $.ListBuilder<bigint, bigint | number> {
    $.initDefault(this.$segment, this.$pointers + 48, $constant5);
    return $.getList(this.$segment, this.$pointers + 48, $.Int64);
  }
  set int64s(value: $.ListInit<bigint | number> | null) {
    $.setList(this.$segment, this.$pointers + 48, $.Int64, value);
  }
  initInt64s(length: number): $.ListBuilder<bigint, bigint | number> {
    return $.initList(this.$segment, this.$pointers + 48, $.Int64, length);
  }
  get float64s(): $.ListBuilder<number, number> {
    $.initDefault(this.$segment, this.$pointers + 56, $constant6);
    return $.getList(this.$segment, this.$pointers + 56, $.Float64);
  }
  set float64s(value: $.ListInit<number> | null) {
    $.setList(this.$segment, this.$pointers + 56, $.Float64, value);
  }
  initFloat64s(length: number): $.ListBuilder<number, number> {
    return $.initList(this.$segment, this.$pointers + 56, $.Float64, length);
  }
  get colors(): $.ListBuilder<$1.Color, $1.Color> {
    $.initDefault(this.$segment, this.$pointers + 64, $constant7);
    return $.getList(this.$segment, this.$pointers + 64, $.UInt16);
  }
  set colors(value: $.ListInit<$1.Color> | null) {
    $.setList(this.$segment, this.$pointers + 64, $.UInt16, value);
  }
  initColors(length: number): $.ListBuilder<$1.Color, $1.Color> {
    return $.initList(this.$segment, this.$pointers + 64, $.UInt16, length);
  }
  get texts(): $.ListBuilder<string, string | null> {
    $.initDefault(this.$segment, this.$pointers + 72, $constant8);
    return $.getList(this.$segment, this.$pointers + 72, $.Text);
  }
  set texts(value: $.ListInit<string | null> | null) {
    $.setList(this.$segment, this.$pointers + 72, $.Text, value);
  }
  initTexts(length: number): $.ListBuilder<string, string | null> {
    return $.initList(this.$segment, this.$pointers + 72, $.Text, length);
  }
  get datas(): $.ListBuilder<Uint8Array, Uint8Array | null> {
    $.initDefault(this.$segment, this.$pointers + 80, $constant9);
    return $.getList(this.$segment, this.$pointers + 80, $.Data);
  }
  set datas(value: $.ListInit<Uint8Array | null> | null) {
    $.setList(this.$segment, this.$pointers + 80, $.Data, value);
  }
  initDatas(length: number): $.ListBuilder<Uint8Array, Uint8Array | null> {
    return $.initList(this.$segment, this.$pointers + 80, $.Data, length);
  }
  get points(): $.ListBuilder<$1.Point$Builder, $1.Point$Init> {
    $.initDefault(this.$segment, this.$pointers + 88, $constant10);
    return $.getList(this.$segment, this.$pointers + 88, $1.Point$Builder);
  }
  set points(value: $.ListInit<$1.Point$Init> | null) {
    $.setList(this.$segment, this.$pointers + 88, $1.Point$Builder, value);
  }
  initPoints(length: number): $.ListBuilder<$1.Point$Builder, $1.Point$Init> {
    return $.initList(this.$segment, this.$pointers + 88, $1.Point$Builder, length);
  }
  get matrix(): $.ListBuilder<$.ListBuilder<number, number>, $.ListInit<number> | null> {
    $.initDefault(this.$segment, this.$pointers + 96, $constant11);
    return $.getList(this.$segment, this.$pointers + 96, $.ListBuilderOf($.Int32));
  }
  set matrix(value: $.ListInit<$.ListInit<number> | null> | null) {
    $.setList(this.$segment, this.$pointers + 96, $.ListBuilderOf($.Int32), value);
  }
  initMatrix(length: number): $.ListBuilder<$.ListBuilder<number, number>, $.ListInit<number> | null> {
    return $.initList(this.$segment, this.$pointers + 96, $.ListBuilderOf($.Int32), length);
  }
  get any(): $.AnyPointerBuilder {
    return new $.AnyPointerBuilder(this.$segment, this.$pointers + 104, this.$pointers + 104, 1, 0);
  }
  set any(value: $.AnyPointerInit) {
    $.setAnyPointer(this.$segment, this.$pointers + 104, value);
  }
  get emptyStruct(): $1.Empty$Builder {
    $.initDefault(this.$segment, this.$pointers + 112, $constant12);
    return $.getStruct(this.$segment, this.$pointers + 112, $1.Empty$Builder);
  }
  set emptyStruct(value: $1.Empty$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 112, $1.Empty$Builder, value);
  }
  initEmptyStruct(): $1.Empty$Builder {
    return $.initStruct(this.$segment, this.$pointers + 112, $1.Empty$Builder);
  }
  get none(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? null : undefined;
  }
  set none(_value: null) {
    $.setUint16(this.$segment, this.$data, 0);
  }
  get name(): string | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 1 ? ($.hasPointer(this.$segment, this.$pointers, this.$count, 15) ? $.readText(this.$segment, this.$pointers, this.$count, 15) : "nobody") : undefined;
  }
  set name(value: string | null) {
    $.setUint16(this.$segment, this.$data, 1);
    $.setText(this.$segment, this.$pointers + 120, value);
  }
  get place(): $1.Point$Builder | undefined {
    if ($.getUint16(this.$segment, this.$data, this.$pointers) !== 2) return undefined;
    $.initDefault(this.$segment, this.$pointers + 120, $constant13);
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 2 ? $.getStruct(this.$segment, this.$pointers + 120, $1.Point$Builder) : undefined;
  }
  set place(value: $1.Point$Init | null) {
    $.setUint16(this.$segment, this.$data, 2);
    $.setStruct(this.$segment, this.$pointers + 120, $1.Point$Builder, value);
  }
  initPlace(): $1.Point$Builder {
    $.setUint16(this.$segment, this.$data, 2);
    return $.initStruct(this.$segment, this.$pointers + 120, $1.Point$Builder);
  }

  /** What was built so far, as a reader. */
  $asReader(): Pointers$Reader {
    return Pointers$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Pointers as a plain object to build from; a reader or builder will do as well. */
export type Pointers$Init = {
  readonly text?: string | null | undefined;
  readonly data?: Uint8Array | null | undefined;
  readonly struct?: $1.Point$Init | null | undefined;
  readonly voids?: $.ListInit<null> | null | undefined;
  readonly bools?: $.ListInit<boolean> | null | undefined;
  readonly int32s?: $.ListInit<number> | null | undefined;
  readonly int64s?: $.ListInit<bigint | number> | null | undefined;
  readonly float64s?: $.ListInit<number> | null | undefined;
  readonly colors?: $.ListInit<$1.Color> | null | undefined;
  readonly texts?: $.ListInit<string | null> | null | undefined;
  readonly datas?: $.ListInit<Uint8Array | null> | null | undefined;
  readonly points?: $.ListInit<$1.Point$Init> | null | undefined;
  readonly matrix?: $.ListInit<$.ListInit<number> | null> | null | undefined;
  readonly any?: $.AnyPointerInit | undefined;
  readonly emptyStruct?: $1.Empty$Init | null | undefined;
} & (
  | { readonly which?: "none" | undefined; readonly none: null; readonly name?: undefined; readonly place?: undefined; }
  | { readonly which?: "name" | undefined; readonly name: string | null; readonly none?: undefined; readonly place?: undefined; }
  | { readonly which?: "place" | undefined; readonly place: $1.Point$Init | null; readonly none?: undefined; readonly name?: undefined; }
  | { readonly which: undefined; readonly none?: undefined; readonly name?: undefined; readonly place?: undefined; }
);
/** A Pointers as a plain object with everything in it. */
export type Pointers$Object = {
  text: string;
  data: Uint8Array;
  struct: $1.Point$Object | null;
  voids: null[];
  bools: boolean[];
  int32s: number[];
  int64s: bigint[];
  float64s: number[];
  colors: $1.Color[];
  texts: string[];
  datas: Uint8Array[];
  points: $1.Point$Object[];
  matrix: (number[])[];
  any: $.AnyPointerReader;
  emptyStruct: $1.Empty$Object | null;
} & (
  | { which: "none"; none: null }
  | { which: "name"; name: string }
  | { which: "place"; place: $1.Point$Object | null }
  | { which: undefined }
);

/** The pointer fields of a Pointers, for `has`, `clear`, `disown` and `adopt`. */
export const Pointers$fields: {
  readonly text: $.PointerField<Pointers$Reader | Pointers$Builder, string>;
  readonly data: $.PointerField<Pointers$Reader | Pointers$Builder, Uint8Array>;
  readonly struct: $.PointerField<Pointers$Reader | Pointers$Builder, $1.Point$Builder>;
  readonly voids: $.PointerField<Pointers$Reader | Pointers$Builder, $.ListBuilder<null, null>>;
  readonly bools: $.PointerField<Pointers$Reader | Pointers$Builder, $.BoolListBuilder>;
  readonly int32s: $.PointerField<Pointers$Reader | Pointers$Builder, $.ListBuilder<number, number>>;
  readonly int64s: $.PointerField<Pointers$Reader | Pointers$Builder, $.ListBuilder<bigint, bigint | number>>;
  readonly float64s: $.PointerField<Pointers$Reader | Pointers$Builder, $.ListBuilder<number, number>>;
  readonly colors: $.PointerField<Pointers$Reader | Pointers$Builder, $.ListBuilder<$1.Color, $1.Color>>;
  readonly texts: $.PointerField<Pointers$Reader | Pointers$Builder, $.ListBuilder<string, string | null>>;
  readonly datas: $.PointerField<Pointers$Reader | Pointers$Builder, $.ListBuilder<Uint8Array, Uint8Array | null>>;
  readonly points: $.PointerField<Pointers$Reader | Pointers$Builder, $.ListBuilder<$1.Point$Builder, $1.Point$Init>>;
  readonly matrix: $.PointerField<Pointers$Reader | Pointers$Builder, $.ListBuilder<$.ListBuilder<number, number>, $.ListInit<number> | null>>;
  readonly any: $.PointerField<Pointers$Reader | Pointers$Builder, $.AnyPointerBuilder>;
  readonly emptyStruct: $.PointerField<Pointers$Reader | Pointers$Builder, $1.Empty$Builder>;
  readonly name: $.PointerField<Pointers$Reader | Pointers$Builder, string>;
  readonly place: $.PointerField<Pointers$Reader | Pointers$Builder, $1.Point$Builder>;
} = {
  text: { index: 0 },
  data: { index: 1 },
  struct: { index: 2 },
  voids: { index: 3 },
  bools: { index: 4 },
  int32s: { index: 5 },
  int64s: { index: 6 },
  float64s: { index: 7 },
  colors: { index: 8 },
  texts: { index: 9 },
  datas: { index: 10 },
  points: { index: 11 },
  matrix: { index: 12 },
  any: { index: 13 },
  emptyStruct: { index: 14 },
  name: { index: 15, union: 0, member: 1 },
  place: { index: 15, union: 0, member: 2 },
};

export const Pointers$schema: $.RawSchema = {
  id: 0xacc50414940b8978n,
  node: "UAQE/3iJC5QUBMWsAFEPAQH/UgjmuaPU98EARRAHAxENwhEVBwAAMRH3A/9kZWZhdWx0cwIuY2FwbnA6UG9pbnRlcnMAAABRSAMEAAAEAQEBE+kBKgAAE+QBAVPkAQEBEQEBFAEBAQET5QEqAAAT4AEBU+ABAQERAgIUAQIBARPdAToAABPYAQJT3AEBAREDAxQBAwEBE9kBMgAAU9QBAQFT2AEBAREEBBQBBAEBE9EBMgAAU8wBAQFT1AEBAREFBRQBBQEBE9EBOgAAU8wBAQFT1AEBAREGBhQBBgEBE9UBOgAAU9ABAQFT2AEBAREHBxQBBwEBE9kBSgAAU9gBAQFT4AEBAREICBQBCAEBE+EBOgAAU9wBAQFT6AEBAREJCRQBCQEBE+UBMgAAU+ABAQFT6AEBAREKChQBCgEBE/EBMgAAU+wBAQFT9AEBARELCxQBCwEBE/0BOgAAU/gBAQFTBAIBAREMDBQBDAEBEwkCOgAAUwQCAQFTFAIBARENDRQBDQAAEyECIgAAExwCARMcAgERDg4UAQ4BARMRAmIAABMQAgJTFAIBAQ0P//8UAQ8AABMNAioAAA/8////D/z///8dEP7/DxQBEAEBE/UBKgAAE/ABAVPwAQEBHRH9/w8UAREBARPtATIAABPoAQJT7AEBAQ90ZXh0AQwBDBEBav9kZWZhdWx0IAAPdGV4dA9kYXRhAQ0BDREBIg8BAv7/P3N0cnVjdAEQ/4ILGFOzFPaiAAEQEAENB/n/H3ZvaWRzAQ4P/P///wEOEQEQH2Jvb2xzAQ4QAQEBAQ4RARkBBT9pbnQzMnMBDhABAQQBDhEBHPEB/v///wEDP2ludDY0cwEOEAEBBQEOEQEVAQGAgP9mbG9hdDY0cwAAAAEOEAEBCwEOEQEVwOA/wPD/P2NvbG9ycwEOEAIBD/8yD3YsToM/9wABDhEBEwEBH3RleHRzAQ4QAQEMAQ4RARYRBSIRBSIHb25lB3R3bx9kYXRhcwEOEAEBDQEOEQEWEQUKEQUKAXgAAD9wb2ludHMBDhACARD/ggsYU7MU9qIAAQ4RARcRCAEBAQQCP21hdHJpeAEOUAEBAQ4QAQEEAQ4RAR4RCRQRCQQRBQwRAQIBAwdhbnkBEgES/2VtcHR5U3RyAAd1Y3QBEP82Y9WS+veutgABEA/8////D25vbmUPbmFtZQEMAQwRATo/bm9ib2R5H3BsYWNlARD/ggsYU7MU9qIAARAQAQED",
  dependencies: () => [$1.Point$schema, $1.Color$schema, $1.Empty$schema],
};

export const nothing: null = null;

export const truth: boolean = true;

export const small: number = -12;

export const medium: number = -1234;

export const whole: number = -12345678;

export const large: bigint = -123456789012345n;

export const octet: number = 234;

export const port: number = 45678;

export const natural: number = 3456789012;

export const huge: bigint = 12345678901234567890n;

export const half: number = 0.5;

export const avogadro: number = 6.02e+23;

export const unlimited: number = Infinity;

export const color: $1.Color = 1;

export const greeting: string = "hello \"world\"\n";

export function magic(): Uint8Array {
  return $constant14();
}

export function origin(): $1.Point$Reader {
  return $constant15().asStruct($1.Point$Reader);
}

export function primes(): $.ListReader<number> {
  return $constant16().asList($.UInt16);
}

export function flags(): $.BoolListReader {
  return $constant17().asBoolList();
}

export function words(): $.ListReader<string> {
  return $constant18().asList($.Text);
}

export function corners(): $.ListReader<$1.Point$Reader> {
  return $constant19().asList($1.Point$Reader);
}

export function grid(): $.ListReader<$.ListReader<number>> {
  return $constant20().asList($.ListOf($.UInt8));
}

export function box(): $1.Box$Reader<string> {
  return $constant21().asStruct($1.Box$Reader.$with($brand0));
}

const $constant0 = /* @__PURE__ */ $.constantBytes("AQL+/w==");
const $constant1 = /* @__PURE__ */ $.constant("AAAAAAEAAAAHAPn/AAAAAA==");
const $constant2 = /* @__PURE__ */ $.constant("AQAAABAAAAA=");
const $constant3 = /* @__PURE__ */ $.constant("AQAAABkAAAAFAAAAAAAAAA==");
const $constant4 = /* @__PURE__ */ $.constant("AQAAABwAAAABAAAA/v///wMAAAAAAAAA");
const $constant5 = /* @__PURE__ */ $.constant("AQAAABUAAAABAAAAAAAAAAAAAAAAAACA");
const $constant6 = /* @__PURE__ */ $.constant("AQAAABUAAAAAAAAAAADgPwAAAAAAAPD/");
const $constant7 = /* @__PURE__ */ $.constant("AQAAABMAAAABAAAAAAAAAA==");
const $constant8 = /* @__PURE__ */ $.constant("AQAAABYAAAAFAAAAIgAAAAUAAAAiAAAAb25lAAAAAAB0d28AAAAAAA==");
const $constant9 = /* @__PURE__ */ $.constant("AQAAABYAAAAFAAAACgAAAAUAAAAKAAAAeAAAAAAAAAAAAAAAAAAAAA==");
const $constant10 = /* @__PURE__ */ $.constant("AQAAABcAAAAIAAAAAQAAAAEAAAAAAAAAAAACAAAAAAA=");
const $constant11 = /* @__PURE__ */ $.constant("AQAAAB4AAAAJAAAAFAAAAAkAAAAEAAAABQAAAAwAAAABAAAAAgAAAAMAAAAAAAAA");
const $constant12 = /* @__PURE__ */ $.constant("/P///wAAAAA=");
const $constant13 = /* @__PURE__ */ $.constant("AAAAAAEAAAADAAAAAAAAAA==");
const $constant14 = /* @__PURE__ */ $.constantBytes("AP8=");
const $constant15 = /* @__PURE__ */ $.constant("AAAAAAEAAAABAP//AAAAAA==");
const $constant16 = /* @__PURE__ */ $.constant("AQAAACMAAAACAAMABQAHAA==");
const $constant17 = /* @__PURE__ */ $.constant("AQAAABEAAAABAAAAAAAAAA==");
const $constant18 = /* @__PURE__ */ $.constant("AQAAABYAAAAFAAAAEgAAAAUAAAASAAAAYQAAAAAAAABiAAAAAAAAAA==");
const $constant19 = /* @__PURE__ */ $.constant("AQAAABcAAAAIAAAAAQAAAAEA//8AAAAAAgAAAAAAAAA=");
const $constant20 = /* @__PURE__ */ $.constant("AQAAABYAAAAFAAAACgAAAAUAAAASAAAAAQAAAAAAAAACAwAAAAAAAA==");
const $constant21 = /* @__PURE__ */ $.constant("AAAAAAAAAgAFAAAAEgAAAAUAAAASAAAAbAAAAAAAAAB2AAAAAAAAAA==");
const $brand0 = {
  get T() {
    return $.Text;
  },
};

export const Scalars: {
  readonly Reader: typeof Scalars$Reader;
  readonly Builder: typeof Scalars$Builder;
  readonly schema: typeof Scalars$schema;
} = {
  Reader: Scalars$Reader,
  Builder: Scalars$Builder,
  schema: Scalars$schema,
};
export declare namespace Scalars {
  type Reader = Scalars$Reader;
  type Builder = Scalars$Builder;
  type Init = Scalars$Init;
  type Object = Scalars$Object;
}

export const Pointers: {
  readonly Reader: typeof Pointers$Reader;
  readonly Builder: typeof Pointers$Builder;
  readonly fields: typeof Pointers$fields;
  readonly schema: typeof Pointers$schema;
} = {
  Reader: Pointers$Reader,
  Builder: Pointers$Builder,
  fields: Pointers$fields,
  schema: Pointers$schema,
};
export declare namespace Pointers {
  type Reader = Pointers$Reader;
  type Builder = Pointers$Builder;
  type Init = Pointers$Init;
  type Object = Pointers$Object;
}
