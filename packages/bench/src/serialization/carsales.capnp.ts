// Generated from carsales.capnp by capnp-ts. Do not edit.

import * as $ from "@capnp/message/runtime";

/** Reads a ParkingLot. */
export class ParkingLot$Reader implements $.StructReader<ParkingLot$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): ParkingLot$Reader {
    return new ParkingLot$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): ParkingLot$Reader {
    const data = this.$at(index);
    return new ParkingLot$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get cars(): $.ListReader<Car$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 0, this.$depth, Car$Reader);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): ParkingLot$Object {
    return {
      cars: $.toObject(this.cars) as Car$Object[],
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a ParkingLot. */
export class ParkingLot$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): ParkingLot$Builder {
    return new ParkingLot$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): ParkingLot$Builder {
    const data = this.$at(index);
    return new ParkingLot$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: ParkingLot$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new ParkingLot$Builder(segment, data, pointers, count, 0);
    if (value.cars !== undefined) builder.cars = value.cars;
  }

  get cars(): $.ListBuilder<Car$Builder, Car$Init> {
    return $.getList(this.$segment, this.$pointers, Car$Builder);
  }
  set cars(value: $.ListInit<Car$Init> | null) {
    $.setList(this.$segment, this.$pointers, Car$Builder, value);
  }
  initCars(length: number): $.ListBuilder<Car$Builder, Car$Init> {
    return $.initList(this.$segment, this.$pointers, Car$Builder, length);
  }

  /** What was built so far, as a reader. */
  $asReader(): ParkingLot$Reader {
    return ParkingLot$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A ParkingLot as a plain object to build from; a reader or builder will do as well. */
export interface ParkingLot$Init {
  readonly cars?: $.ListInit<Car$Init> | null | undefined;
}
/** A ParkingLot as a plain object with everything in it. */
export interface ParkingLot$Object {
  cars: Car$Object[];
}

/** The pointer fields of a ParkingLot, for `has`, `clear`, `disown` and `adopt`. */
export const ParkingLot$fields: {
  readonly cars: $.PointerField<ParkingLot$Reader | ParkingLot$Builder, $.ListBuilder<Car$Builder, Car$Init>>;
} = {
  cars: { index: 0 },
};

export const ParkingLot$schema: $.RawSchema = {
  id: 0xf4c6b753280d6022n,
  node: "UAQE/yJgDShTt8b0ABEPAf/JI2ejxt11/wAFAQcRDdIRGQcAABEVN/9jYXJzYWxlcwIuY2FwbnA6UGFya2luZ0xvAXQAAFEEAgQAAAQBEQ0qAABRCAEBERQBD2NhcnMBDhACARD/3ekTJEawmZkAAQ4=",
  dependencies: () => [Car$schema],
};

/** Reads a TotalValue. */
export class TotalValue$Reader implements $.StructReader<TotalValue$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): TotalValue$Reader {
    return new TotalValue$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): TotalValue$Reader {
    const data = this.$at(index);
    return new TotalValue$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get amount(): bigint {
    return $.getUint64(this.$segment, this.$data, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): TotalValue$Object {
    return {
      amount: this.amount,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a TotalValue. */
export class TotalValue$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): TotalValue$Builder {
    return new TotalValue$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): TotalValue$Builder {
    const data = this.$at(index);
    return new TotalValue$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: TotalValue$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new TotalValue$Builder(segment, data, pointers, count, 0);
    if (value.amount !== undefined) builder.amount = value.amount;
  }

  get amount(): bigint {
    return this.$segment.view.getBigUint64(this.$data, true);
  }
  set amount(value: bigint | number) {
    $.setUint64(this.$segment, this.$data, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): TotalValue$Reader {
    return TotalValue$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A TotalValue as a plain object to build from; a reader or builder will do as well. */
export interface TotalValue$Init {
  readonly amount?: bigint | number | undefined;
}
/** A TotalValue as a plain object with everything in it. */
export interface TotalValue$Object {
  amount: bigint;
}

export const TotalValue$schema: $.RawSchema = {
  id: 0xc1e8687b69be8e0bn,
  node: "UAQE/wuOvml7aOjBAFEPAQH/ySNno8bddf8ABAcRDdIRGQcAABEVN/9jYXJzYWxlcwIuY2FwbnA6VG90YWxWYWx1AWUAAFEEAgQAAAQBEQ06AAARCAERCAE/YW1vdW50AQkBCQ==",
  dependencies: () => [],
};

/** Reads a Car. */
export class Car$Reader implements $.StructReader<Car$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Car$Reader {
    return new Car$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Car$Reader {
    const data = this.$at(index);
    return new Car$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get make(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  get model(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 1);
  }
  get color(): Color {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get seats(): number {
    return $.getUint8(this.$segment, this.$data + 2, this.$pointers);
  }
  get doors(): number {
    return $.getUint8(this.$segment, this.$data + 3, this.$pointers);
  }
  get wheels(): $.ListReader<Wheel$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 2, this.$depth, Wheel$Reader);
  }
  get length(): number {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers);
  }
  get width(): number {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers);
  }
  get height(): number {
    return $.getUint16(this.$segment, this.$data + 8, this.$pointers);
  }
  get weight(): number {
    return $.getUint32(this.$segment, this.$data + 12, this.$pointers);
  }
  get engine(): Engine$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 3, this.$depth, Engine$Reader.$of);
  }
  get fuelCapacity(): number {
    return $.getFloat32(this.$segment, this.$data + 16, this.$pointers);
  }
  get fuelLevel(): number {
    return $.getFloat32(this.$segment, this.$data + 20, this.$pointers);
  }
  get hasPowerWindows(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 80);
  }
  get hasPowerSteering(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 81);
  }
  get hasCruiseControl(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 82);
  }
  get cupHolders(): number {
    return $.getUint8(this.$segment, this.$data + 11, this.$pointers);
  }
  get hasNavSystem(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 83);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Car$Object {
    return {
      make: this.make,
      model: this.model,
      color: this.color,
      seats: this.seats,
      doors: this.doors,
      wheels: $.toObject(this.wheels) as Wheel$Object[],
      length: this.length,
      width: this.width,
      height: this.height,
      weight: this.weight,
      engine: $.hasPointer(this.$segment, this.$pointers, this.$count, 3) ? this.engine.$toObject() : null,
      fuelCapacity: this.fuelCapacity,
      fuelLevel: this.fuelLevel,
      hasPowerWindows: this.hasPowerWindows,
      hasPowerSteering: this.hasPowerSteering,
      hasCruiseControl: this.hasCruiseControl,
      cupHolders: this.cupHolders,
      hasNavSystem: this.hasNavSystem,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Car. */
export class Car$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Car$Builder {
    return new Car$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Car$Builder {
    const data = this.$at(index);
    return new Car$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 3 {
    return 3;
  }
  static get $pointerCount(): 4 {
    return 4;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Car$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Car$Builder(segment, data, pointers, count, 0);
    if (value.make !== undefined) builder.make = value.make;
    if (value.model !== undefined) builder.model = value.model;
    if (value.color !== undefined) builder.color = value.color;
    if (value.seats !== undefined) builder.seats = value.seats;
    if (value.doors !== undefined) builder.doors = value.doors;
    if (value.wheels !== undefined) builder.wheels = value.wheels;
    if (value.length !== undefined) builder.length = value.length;
    if (value.width !== undefined) builder.width = value.width;
    if (value.height !== undefined) builder.height = value.height;
    if (value.weight !== undefined) builder.weight = value.weight;
    if (value.engine !== undefined) builder.engine = value.engine;
    if (value.fuelCapacity !== undefined) builder.fuelCapacity = value.fuelCapacity;
    if (value.fuelLevel !== undefined) builder.fuelLevel = value.fuelLevel;
    if (value.hasPowerWindows !== undefined) builder.hasPowerWindows = value.hasPowerWindows;
    if (value.hasPowerSteering !== undefined) builder.hasPowerSteering = value.hasPowerSteering;
    if (value.hasCruiseControl !== undefined) builder.hasCruiseControl = value.hasCruiseControl;
    if (value.cupHolders !== undefined) builder.cupHolders = value.cupHolders;
    if (value.hasNavSystem !== undefined) builder.hasNavSystem = value.hasNavSystem;
  }

  get make(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set make(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  get model(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 1);
  }
  set model(value: string | null) {
    $.setText(this.$segment, this.$pointers + 8, value);
  }
  get color(): Color {
    return this.$segment.view.getUint16(this.$data, true);
  }
  set color(value: Color) {
    $.setUint16(this.$segment, this.$data, value);
  }
  get seats(): number {
    return this.$segment.view.getUint8(this.$data + 2);
  }
  set seats(value: number) {
    $.setUint8(this.$segment, this.$data + 2, value);
  }
  get doors(): number {
    return this.$segment.view.getUint8(this.$data + 3);
  }
  set doors(value: number) {
    $.setUint8(this.$segment, this.$data + 3, value);
  }
  get wheels(): $.ListBuilder<Wheel$Builder, Wheel$Init> {
    return $.getList(this.$segment, this.$pointers + 16, Wheel$Builder);
  }
  set wheels(value: $.ListInit<Wheel$Init> | null) {
    $.setList(this.$segment, this.$pointers + 16, Wheel$Builder, value);
  }
  initWheels(length: number): $.ListBuilder<Wheel$Builder, Wheel$Init> {
    return $.initList(this.$segment, this.$pointers + 16, Wheel$Builder, length);
  }
  get length(): number {
    return this.$segment.view.getUint16(this.$data + 4, true);
  }
  set length(value: number) {
    $.setUint16(this.$segment, this.$data + 4, value);
  }
  get width(): number {
    return this.$segment.view.getUint16(this.$data + 6, true);
  }
  set width(value: number) {
    $.setUint16(this.$segment, this.$data + 6, value);
  }
  get height(): number {
    return this.$segment.view.getUint16(this.$data + 8, true);
  }
  set height(value: number) {
    $.setUint16(this.$segment, this.$data + 8, value);
  }
  get weight(): number {
    return this.$segment.view.getUint32(this.$data + 12, true);
  }
  set weight(value: number) {
    $.setUint32(this.$segment, this.$data + 12, value);
  }
  get engine(): Engine$Builder {
    return $.getStruct(this.$segment, this.$pointers + 24, Engine$Builder);
  }
  set engine(value: Engine$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 24, Engine$Builder, value);
  }
  initEngine(): Engine$Builder {
    return $.initStruct(this.$segment, this.$pointers + 24, Engine$Builder);
  }
  get fuelCapacity(): number {
    return this.$segment.view.getFloat32(this.$data + 16, true);
  }
  set fuelCapacity(value: number) {
    $.setFloat32(this.$segment, this.$data + 16, value);
  }
  get fuelLevel(): number {
    return this.$segment.view.getFloat32(this.$data + 20, true);
  }
  set fuelLevel(value: number) {
    $.setFloat32(this.$segment, this.$data + 20, value);
  }
  get hasPowerWindows(): boolean {
    return (this.$segment.bytes[this.$data + 10]! & 1) !== 0;
  }
  set hasPowerWindows(value: boolean) {
    $.setBool(this.$segment, this.$data, 80, value);
  }
  get hasPowerSteering(): boolean {
    return (this.$segment.bytes[this.$data + 10]! & 2) !== 0;
  }
  set hasPowerSteering(value: boolean) {
    $.setBool(this.$segment, this.$data, 81, value);
  }
  get hasCruiseControl(): boolean {
    return (this.$segment.bytes[this.$data + 10]! & 4) !== 0;
  }
  set hasCruiseControl(value: boolean) {
    $.setBool(this.$segment, this.$data, 82, value);
  }
  get cupHolders(): number {
    return this.$segment.view.getUint8(this.$data + 11);
  }
  set cupHolders(value: number) {
    $.setUint8(this.$segment, this.$data + 11, value);
  }
  get hasNavSystem(): boolean {
    return (this.$segment.bytes[this.$data + 10]! & 8) !== 0;
  }
  set hasNavSystem(value: boolean) {
    $.setBool(this.$segment, this.$data, 83, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Car$Reader {
    return Car$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Car as a plain object to build from; a reader or builder will do as well. */
export interface Car$Init {
  readonly make?: string | null | undefined;
  readonly model?: string | null | undefined;
  readonly color?: Color | undefined;
  readonly seats?: number | undefined;
  readonly doors?: number | undefined;
  readonly wheels?: $.ListInit<Wheel$Init> | null | undefined;
  readonly length?: number | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly weight?: number | undefined;
  readonly engine?: Engine$Init | null | undefined;
  readonly fuelCapacity?: number | undefined;
  readonly fuelLevel?: number | undefined;
  readonly hasPowerWindows?: boolean | undefined;
  readonly hasPowerSteering?: boolean | undefined;
  readonly hasCruiseControl?: boolean | undefined;
  readonly cupHolders?: number | undefined;
  readonly hasNavSystem?: boolean | undefined;
}
/** A Car as a plain object with everything in it. */
export interface Car$Object {
  make: string;
  model: string;
  color: Color;
  seats: number;
  doors: number;
  wheels: Wheel$Object[];
  length: number;
  width: number;
  height: number;
  weight: number;
  engine: Engine$Object | null;
  fuelCapacity: number;
  fuelLevel: number;
  hasPowerWindows: boolean;
  hasPowerSteering: boolean;
  hasCruiseControl: boolean;
  cupHolders: number;
  hasNavSystem: boolean;
}

/** The pointer fields of a Car, for `has`, `clear`, `disown` and `adopt`. */
export const Car$fields: {
  readonly make: $.PointerField<Car$Reader | Car$Builder, string>;
  readonly model: $.PointerField<Car$Reader | Car$Builder, string>;
  readonly wheels: $.PointerField<Car$Reader | Car$Builder, $.ListBuilder<Wheel$Builder, Wheel$Init>>;
  readonly engine: $.PointerField<Car$Reader | Car$Builder, Engine$Builder>;
} = {
  make: { index: 0 },
  model: { index: 1 },
  wheels: { index: 2 },
  engine: { index: 3 },
};

export const Car$schema: $.RawSchema = {
  id: 0x9999b0462413e9ddn,
  node: "UAQE/93pEyRGsJmZAFEPAQP/ySNno8bddf8ABQQHEQ2aERUHAAAxEWcD/2NhcnNhbGVzAS5jYXBucDpDA2FyAABRSAIEAAAEAROlASoAABOgAQEToAEBEQEBFAEBE5kBMgAAE5QBAROUAQEBAhQBAhONATIAABOIAQITjAEBEQMCFAEDE4UBMgAAE4ABAROAAQERBAMUAQQTeQEyAAATdAEBE3QBAREFAhQBBRNtAToAAFNoAQEBE3QBAREGAhQBBhNtAToAABNoAQETaAEBEQcDFAEHE2EBMgAAE1wBARNcAQERCAQUAQgTVQE6AAATUAEBE1ABAREJAxQBCRNJAToAABNEAQETRAEBEQoDFAEKEz0BOgAAEzgBAhM8AQERCwQUAQsTNQFqAAATNAEBEzQBAREMBRQBDBMtAVIAABMsAQETLAEBEQ1QFAENEyUBggAAEyQBARMkAQERDlEUAQ4THQGKAAATIAEBEyABAREPUhQBDxMZAYoAABMcAQETHAEBERALFAEQExUBWgAAExQBARMUAQEREVMUARETDQFqAAATDAEBEwwBAQ9tYWtlAQwBDB9tb2RlbAEMAQwfY29sb3IBD/+9raPqQ86byQABDx9zZWF0cwEGAQYfZG9vcnMBBgEGP3doZWVscwEOEAIBEP88de6q5jsy1wABDj9sZW5ndGgBBwEHH3dpZHRoAQcBBz9oZWlnaHQBBwEHP3dlaWdodAEIAQg/ZW5naW5lARD/JfWu3nZUT4AAARD/ZnVlbENhcGEAD2NpdHkBCgEK/2Z1ZWxMZXZlAAFsAQoBCv9oYXNQb3dlcgFXaW5kb3dzAAEBAQH/aGFzUG93ZXIBU3RlZXJpbmcAAAEBAQH/aGFzQ3J1aXMBZUNvbnRyb2wAAAEBAQH/Y3VwSG9sZGUAA3JzAQYBBv9oYXNOYXZTeQAPc3RlbQEBAQE=",
  dependencies: () => [Color$schema, Wheel$schema, Engine$schema],
};

export const Color = {
  black: 0,
  white: 1,
  red: 2,
  green: 3,
  blue: 4,
  cyan: 5,
  magenta: 6,
  yellow: 7,
  silver: 8,
} as const;
/** Values that this schema does not know are kept. */
export type Color = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | (number & {});

export const Color$schema: $.RawSchema = {
  id: 0xc99bce43eaa3adbdn,
  node: "UAME/72to+pDzpvJABEPAv/JI2ejxt11/wARDaoRFQcAABERl/9jYXJzYWxlcwEuY2FwbnA6Qw9vbG9yAABRJAEBAAARQTIBARE9MgECETkiAQMRNTIBBBExKgEFES0qAQYRKUIBBxElOgEIESE6H2JsYWNrH3doaXRlB3JlZB9ncmVlbg9ibHVlD2N5YW5/bWFnZW50YT95ZWxsb3c/c2lsdmVy",
  dependencies: () => [],
};

/** Reads a Wheel. */
export class Wheel$Reader implements $.StructReader<Wheel$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Wheel$Reader {
    return new Wheel$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Wheel$Reader {
    const data = this.$at(index);
    return new Wheel$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get diameter(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get airPressure(): number {
    return $.getFloat32(this.$segment, this.$data + 4, this.$pointers);
  }
  get snowTires(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 16);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Wheel$Object {
    return {
      diameter: this.diameter,
      airPressure: this.airPressure,
      snowTires: this.snowTires,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Wheel. */
export class Wheel$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Wheel$Builder {
    return new Wheel$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Wheel$Builder {
    const data = this.$at(index);
    return new Wheel$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Wheel$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Wheel$Builder(segment, data, pointers, count, 0);
    if (value.diameter !== undefined) builder.diameter = value.diameter;
    if (value.airPressure !== undefined) builder.airPressure = value.airPressure;
    if (value.snowTires !== undefined) builder.snowTires = value.snowTires;
  }

  get diameter(): number {
    return this.$segment.view.getUint16(this.$data, true);
  }
  set diameter(value: number) {
    $.setUint16(this.$segment, this.$data, value);
  }
  get airPressure(): number {
    return this.$segment.view.getFloat32(this.$data + 4, true);
  }
  set airPressure(value: number) {
    $.setFloat32(this.$segment, this.$data + 4, value);
  }
  get snowTires(): boolean {
    return (this.$segment.bytes[this.$data + 2]! & 1) !== 0;
  }
  set snowTires(value: boolean) {
    $.setBool(this.$segment, this.$data, 16, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Wheel$Reader {
    return Wheel$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Wheel as a plain object to build from; a reader or builder will do as well. */
export interface Wheel$Init {
  readonly diameter?: number | undefined;
  readonly airPressure?: number | undefined;
  readonly snowTires?: boolean | undefined;
}
/** A Wheel as a plain object with everything in it. */
export interface Wheel$Object {
  diameter: number;
  airPressure: number;
  snowTires: boolean;
}

export const Wheel$schema: $.RawSchema = {
  id: 0xd7323be6aaee753cn,
  node: "UAQE/zx17qrmOzLXAFEPAQH/ySNno8bddf8ABAcRDaoRFQcAABERl/9jYXJzYWxlcwEuY2FwbnA6Vw9oZWVsAABRDAIEAAAEARE9SgAAETwBETwBEQEBFAEBETViAAARNAERNAERAhAUAQIRLVIAABEsAREsAf9kaWFtZXRlcgAAAAEHAQf/YWlyUHJlc3MAB3VyZQEKAQr/c25vd1RpcmUAAXMBAQEB",
  dependencies: () => [],
};

/** Reads a Engine. */
export class Engine$Reader implements $.StructReader<Engine$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Engine$Reader {
    return new Engine$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Engine$Reader {
    const data = this.$at(index);
    return new Engine$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get horsepower(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get cylinders(): number {
    return $.getUint8(this.$segment, this.$data + 2, this.$pointers);
  }
  get cc(): number {
    return $.getUint32(this.$segment, this.$data + 4, this.$pointers);
  }
  get usesGas(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 24);
  }
  get usesElectric(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 25);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Engine$Object {
    return {
      horsepower: this.horsepower,
      cylinders: this.cylinders,
      cc: this.cc,
      usesGas: this.usesGas,
      usesElectric: this.usesElectric,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Engine. */
export class Engine$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Engine$Builder {
    return new Engine$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Engine$Builder {
    const data = this.$at(index);
    return new Engine$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Engine$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Engine$Builder(segment, data, pointers, count, 0);
    if (value.horsepower !== undefined) builder.horsepower = value.horsepower;
    if (value.cylinders !== undefined) builder.cylinders = value.cylinders;
    if (value.cc !== undefined) builder.cc = value.cc;
    if (value.usesGas !== undefined) builder.usesGas = value.usesGas;
    if (value.usesElectric !== undefined) builder.usesElectric = value.usesElectric;
  }

  get horsepower(): number {
    return this.$segment.view.getUint16(this.$data, true);
  }
  set horsepower(value: number) {
    $.setUint16(this.$segment, this.$data, value);
  }
  get cylinders(): number {
    return this.$segment.view.getUint8(this.$data + 2);
  }
  set cylinders(value: number) {
    $.setUint8(this.$segment, this.$data + 2, value);
  }
  get cc(): number {
    return this.$segment.view.getUint32(this.$data + 4, true);
  }
  set cc(value: number) {
    $.setUint32(this.$segment, this.$data + 4, value);
  }
  get usesGas(): boolean {
    return (this.$segment.bytes[this.$data + 3]! & 1) !== 0;
  }
  set usesGas(value: boolean) {
    $.setBool(this.$segment, this.$data, 24, value);
  }
  get usesElectric(): boolean {
    return (this.$segment.bytes[this.$data + 3]! & 2) !== 0;
  }
  set usesElectric(value: boolean) {
    $.setBool(this.$segment, this.$data, 25, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Engine$Reader {
    return Engine$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Engine as a plain object to build from; a reader or builder will do as well. */
export interface Engine$Init {
  readonly horsepower?: number | undefined;
  readonly cylinders?: number | undefined;
  readonly cc?: number | undefined;
  readonly usesGas?: boolean | undefined;
  readonly usesElectric?: boolean | undefined;
}
/** A Engine as a plain object with everything in it. */
export interface Engine$Object {
  horsepower: number;
  cylinders: number;
  cc: number;
  usesGas: boolean;
  usesElectric: boolean;
}

export const Engine$schema: $.RawSchema = {
  id: 0x804f5476deaef525n,
  node: "UAQE/yX1rt52VE+AAFEPAQH/ySNno8bddf8ABAcRDbIRFQcAABER9/9jYXJzYWxlcwEuY2FwbnA6RR9uZ2luZQAAURQCBAAABAERbVoAABFsARFsAREBAhQBARFlUgAAEWQBEWQBEQIBFAECEV0aAAARWAERWAERAxgUAQMRUUIAABFMARFMAREEGRQBBBFFagAAEUQBEUQB/2hvcnNlcG93AANlcgEHAQf/Y3lsaW5kZXIAAXMBBgEGA2NjAQgBCH91c2VzR2FzAQEBAf91c2VzRWxlYwAPdHJpYwEBAQE=",
  dependencies: () => [],
};

export const ParkingLot: {
  readonly Reader: typeof ParkingLot$Reader;
  readonly Builder: typeof ParkingLot$Builder;
  readonly fields: typeof ParkingLot$fields;
  readonly schema: typeof ParkingLot$schema;
} = {
  Reader: ParkingLot$Reader,
  Builder: ParkingLot$Builder,
  fields: ParkingLot$fields,
  schema: ParkingLot$schema,
};
export declare namespace ParkingLot {
  type Reader = ParkingLot$Reader;
  type Builder = ParkingLot$Builder;
  type Init = ParkingLot$Init;
  type Object = ParkingLot$Object;
}

export const TotalValue: {
  readonly Reader: typeof TotalValue$Reader;
  readonly Builder: typeof TotalValue$Builder;
  readonly schema: typeof TotalValue$schema;
} = {
  Reader: TotalValue$Reader,
  Builder: TotalValue$Builder,
  schema: TotalValue$schema,
};
export declare namespace TotalValue {
  type Reader = TotalValue$Reader;
  type Builder = TotalValue$Builder;
  type Init = TotalValue$Init;
  type Object = TotalValue$Object;
}

export const Car: {
  readonly Reader: typeof Car$Reader;
  readonly Builder: typeof Car$Builder;
  readonly fields: typeof Car$fields;
  readonly schema: typeof Car$schema;
} = {
  Reader: Car$Reader,
  Builder: Car$Builder,
  fields: Car$fields,
  schema: Car$schema,
};
export declare namespace Car {
  type Reader = Car$Reader;
  type Builder = Car$Builder;
  type Init = Car$Init;
  type Object = Car$Object;
}

export const Wheel: {
  readonly Reader: typeof Wheel$Reader;
  readonly Builder: typeof Wheel$Builder;
  readonly schema: typeof Wheel$schema;
} = {
  Reader: Wheel$Reader,
  Builder: Wheel$Builder,
  schema: Wheel$schema,
};
export declare namespace Wheel {
  type Reader = Wheel$Reader;
  type Builder = Wheel$Builder;
  type Init = Wheel$Init;
  type Object = Wheel$Object;
}

export const Engine: {
  readonly Reader: typeof Engine$Reader;
  readonly Builder: typeof Engine$Builder;
  readonly schema: typeof Engine$schema;
} = {
  Reader: Engine$Reader,
  Builder: Engine$Builder,
  schema: Engine$schema,
};
export declare namespace Engine {
  type Reader = Engine$Reader;
  type Builder = Engine$Builder;
  type Init = Engine$Init;
  type Object = Engine$Object;
}
