// Generated from echo.capnp by capnp-ts. Do not edit.

import * as $ from "@capnp/message/runtime";
import * as $rpc from "@capnp/rpc/runtime";

/** A person, with one of each kind of field. */
export class Person$Reader implements $.StructReader<Person$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Person$Reader {
    return new Person$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Person$Reader {
    const data = this.$at(index);
    return new Person$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get id(): bigint {
    return $.getUint64(this.$segment, this.$data, this.$pointers);
  }
  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  get age(): number {
    return $.getUint8(this.$segment, this.$data + 8, this.$pointers);
  }
  get score(): number {
    return $.getInt32(this.$segment, this.$data + 12, this.$pointers) ^ -7;
  }
  get active(): boolean {
    return !$.getBool(this.$segment, this.$data, this.$pointers, 72);
  }
  get height(): number {
    return $.getFloat64(this.$segment, this.$data + 16, this.$pointers);
  }
  get photo(): Uint8Array {
    return $.readData(this.$segment, this.$pointers, this.$count, 1);
  }
  get phones(): $.ListReader<Person$PhoneNumber$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 2, this.$depth, Person$PhoneNumber$Reader);
  }
  get luckyNumbers(): $.ListReader<number> {
    return $.readList(this.$segment, this.$pointers, this.$count, 3, this.$depth, $.UInt32);
  }
  get employment(): Person$employment$Reader {
    return Person$employment$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  /** Where the person lives. */
  get home(): Person$home$Reader {
    return new Person$home$Reader(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get spouse(): Person$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 7, this.$depth, Person$Reader.$of);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Person$Object {
    return {
      id: this.id,
      name: this.name,
      age: this.age,
      score: this.score,
      active: this.active,
      height: this.height,
      photo: this.photo,
      phones: $.toObject(this.phones) as Person$PhoneNumber$Object[],
      luckyNumbers: this.luckyNumbers.toArray(),
      employment: this.employment.$toObject(),
      home: this.home.$toObject(),
      spouse: $.hasPointer(this.$segment, this.$pointers, this.$count, 7) ? this.spouse.$toObject() : null,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Person. */
export class Person$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Person$Builder {
    return new Person$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Person$Builder {
    const data = this.$at(index);
    return new Person$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 3 {
    return 3;
  }
  static get $pointerCount(): 8 {
    return 8;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Person$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Person$Builder(segment, data, pointers, count, 0);
    if (value.id !== undefined) builder.id = value.id;
    if (value.name !== undefined) builder.name = value.name;
    if (value.age !== undefined) builder.age = value.age;
    if (value.score !== undefined) builder.score = value.score;
    if (value.active !== undefined) builder.active = value.active;
    if (value.height !== undefined) builder.height = value.height;
    if (value.photo !== undefined) builder.photo = value.photo;
    if (value.phones !== undefined) builder.phones = value.phones;
    if (value.luckyNumbers !== undefined) builder.luckyNumbers = value.luckyNumbers;
    if (value.employment !== undefined) builder.employment = value.employment;
    if (value.home !== undefined) builder.home = value.home;
    if (value.spouse !== undefined) builder.spouse = value.spouse;
  }

  get id(): bigint {
    return this.$segment.view.getBigUint64(this.$data, true);
  }
  set id(value: bigint | number) {
    $.setUint64(this.$segment, this.$data, value);
  }
  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set name(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  get age(): number {
    return this.$segment.view.getUint8(this.$data + 8);
  }
  set age(value: number) {
    $.setUint8(this.$segment, this.$data + 8, value);
  }
  get score(): number {
    return this.$segment.view.getInt32(this.$data + 12, true) ^ -7;
  }
  set score(value: number) {
    $.setInt32(this.$segment, this.$data + 12, value);
    $.flipDefault(this.$segment, this.$data + 12, 4, -7);
  }
  get active(): boolean {
    return (this.$segment.bytes[this.$data + 9]! & 1) === 0;
  }
  set active(value: boolean) {
    $.setBool(this.$segment, this.$data, 72, value, true);
  }
  get height(): number {
    return this.$segment.view.getFloat64(this.$data + 16, true);
  }
  set height(value: number) {
    $.setFloat64(this.$segment, this.$data + 16, value);
  }
  get photo(): Uint8Array {
    return $.readData(this.$segment, this.$pointers, this.$count, 1);
  }
  set photo(value: Uint8Array | null) {
    $.setData(this.$segment, this.$pointers + 8, value);
  }
  initPhoto(byteLength: number): Uint8Array {
    return $.initData(this.$segment, this.$pointers + 8, byteLength);
  }
  get phones(): $.ListBuilder<Person$PhoneNumber$Builder, Person$PhoneNumber$Init> {
    return $.getList(this.$segment, this.$pointers + 16, Person$PhoneNumber$Builder);
  }
  set phones(value: $.ListInit<Person$PhoneNumber$Init> | null) {
    $.setList(this.$segment, this.$pointers + 16, Person$PhoneNumber$Builder, value);
  }
  initPhones(length: number): $.ListBuilder<Person$PhoneNumber$Builder, Person$PhoneNumber$Init> {
    return $.initList(this.$segment, this.$pointers + 16, Person$PhoneNumber$Builder, length);
  }
  get luckyNumbers(): $.ListBuilder<number, number> {
    return $.getList(this.$segment, this.$pointers + 24, $.UInt32);
  }
  set luckyNumbers(value: $.ListInit<number> | null) {
    $.setList(this.$segment, this.$pointers + 24, $.UInt32, value);
  }
  initLuckyNumbers(length: number): $.ListBuilder<number, number> {
    return $.initList(this.$segment, this.$pointers + 24, $.UInt32, length);
  }
  get employment(): Person$employment$Builder {
    return new Person$employment$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  set employment(value: Person$employment$Init) {
    Person$employment$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initEmployment(): Person$employment$Builder {
    $.setUint16(this.$segment, this.$data + 10, 0);
    $.clearPointer(this.$segment, this.$pointers + 32);
    return new Person$employment$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  /** Where the person lives. */
  get home(): Person$home$Builder {
    return new Person$home$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  set home(value: Person$home$Init) {
    Person$home$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initHome(): Person$home$Builder {
    $.clearPointer(this.$segment, this.$pointers + 40);
    $.clearPointer(this.$segment, this.$pointers + 48);
    return new Person$home$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get spouse(): Person$Builder {
    return $.getStruct(this.$segment, this.$pointers + 56, Person$Builder);
  }
  set spouse(value: Person$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 56, Person$Builder, value);
  }
  initSpouse(): Person$Builder {
    return $.initStruct(this.$segment, this.$pointers + 56, Person$Builder);
  }

  /** What was built so far, as a reader. */
  $asReader(): Person$Reader {
    return Person$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Person as a plain object to build from; a reader or builder will do as well. */
export interface Person$Init {
  readonly id?: bigint | number | undefined;
  readonly name?: string | null | undefined;
  readonly age?: number | undefined;
  readonly score?: number | undefined;
  readonly active?: boolean | undefined;
  readonly height?: number | undefined;
  readonly photo?: Uint8Array | null | undefined;
  readonly phones?: $.ListInit<Person$PhoneNumber$Init> | null | undefined;
  readonly luckyNumbers?: $.ListInit<number> | null | undefined;
  readonly employment?: Person$employment$Init | undefined;
  readonly home?: Person$home$Init | undefined;
  readonly spouse?: Person$Init | null | undefined;
}
/** A Person as a plain object with everything in it. */
export interface Person$Object {
  id: bigint;
  name: string;
  age: number;
  score: number;
  active: boolean;
  height: number;
  photo: Uint8Array;
  phones: Person$PhoneNumber$Object[];
  luckyNumbers: number[];
  employment: Person$employment$Object;
  home: Person$home$Object;
  spouse: Person$Object | null;
}

/** The pointer fields of a Person, for `has`, `clear`, `disown` and `adopt`. */
export const Person$fields: {
  readonly name: $.PointerField<Person$Reader | Person$Builder, string>;
  readonly photo: $.PointerField<Person$Reader | Person$Builder, Uint8Array>;
  readonly phones: $.PointerField<Person$Reader | Person$Builder, $.ListBuilder<Person$PhoneNumber$Builder, Person$PhoneNumber$Init>>;
  readonly luckyNumbers: $.PointerField<Person$Reader | Person$Builder, $.ListBuilder<number, number>>;
  readonly spouse: $.PointerField<Person$Reader | Person$Builder, Person$Builder>;
} = {
  name: { index: 0 },
  photo: { index: 1 },
  phones: { index: 2 },
  luckyNumbers: { index: 3 },
  spouse: { index: 7 },
};

export const Person$schema: $.RawSchema = {
  id: 0xe718a2ecfeb26531n,
  node: "UAQE/zFlsv7sohjnAFELAQP/ofDS++jx0dUABQgHEQ2SERUXAAAxIacC/2VjaG8uY2FwAW5wOlBlcnNvAW5RBAEB/1vqMqolcPH+ABEBYv9QaG9uZU51bQAHYmVyUTADBAAABAEAABNBARoAABM8AQETPAEBAQEUAQEAABMxASoAABMsAQETLAEBEQIIFAECAAATIQEiAAATHAEBExwBAREDAxQBAwEBExEBMgAAEwwBARMMAQERBEgUAQQBARMBAToAABH8ARH8AREFAhQBBQAAEfE6AAAR7AER7AERBgEUAQYAABHhMgAAEdwBEdwBEQcCFAEHAAAR0ToAAFHMAQER2AERCAMUAQgAABHNagAAUcwBARHUAQEJAQH/CTzk7aTQ39MAEclaAAIBCgEB/+cHLwUM82K9ABG1KgACEQsHFAEOAAARnToAABGYAhGcAQNpZAEJAQkPbmFtZQEMAQwHYWdlAQYBBh9zY29yZQEE8QT5////P2FjdGl2ZQEBBQEBP2hlaWdodAELAQsfcGhvdG8BDQENP3Bob25lcwEOEAIBEP9b6jKqJXDx/gABDv9sdWNreU51bQAPYmVycwEOEAEBCAEO/2VtcGxveW1lAANudA9ob21lP3Nwb3VzZQEQ/zFlsv7sohjnAAEQ",
  dependencies: () => [Person$PhoneNumber$schema, Person$employment$schema, Person$home$schema, Person$schema],
};

/** Reads a Person.PhoneNumber. */
export class Person$PhoneNumber$Reader implements $.StructReader<Person$PhoneNumber$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Person$PhoneNumber$Reader {
    return new Person$PhoneNumber$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Person$PhoneNumber$Reader {
    const data = this.$at(index);
    return new Person$PhoneNumber$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get number(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  get type(): Person$PhoneNumber$Type {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Person$PhoneNumber$Object {
    return {
      number: this.number,
      type: this.type,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Person.PhoneNumber. */
export class Person$PhoneNumber$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Person$PhoneNumber$Builder {
    return new Person$PhoneNumber$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Person$PhoneNumber$Builder {
    const data = this.$at(index);
    return new Person$PhoneNumber$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Person$PhoneNumber$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Person$PhoneNumber$Builder(segment, data, pointers, count, 0);
    if (value.number !== undefined) builder.number = value.number;
    if (value.type !== undefined) builder.type = value.type;
  }

  get number(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set number(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  get type(): Person$PhoneNumber$Type {
    return this.$segment.view.getUint16(this.$data, true);
  }
  set type(value: Person$PhoneNumber$Type) {
    $.setUint16(this.$segment, this.$data, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Person$PhoneNumber$Reader {
    return Person$PhoneNumber$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Person.PhoneNumber as a plain object to build from; a reader or builder will do as well. */
export interface Person$PhoneNumber$Init {
  readonly number?: string | null | undefined;
  readonly type?: Person$PhoneNumber$Type | undefined;
}
/** A Person.PhoneNumber as a plain object with everything in it. */
export interface Person$PhoneNumber$Object {
  number: string;
  type: Person$PhoneNumber$Type;
}

/** The pointer fields of a Person.PhoneNumber, for `has`, `clear`, `disown` and `adopt`. */
export const Person$PhoneNumber$fields: {
  readonly number: $.PointerField<Person$PhoneNumber$Reader | Person$PhoneNumber$Builder, string>;
} = {
  number: { index: 0 },
};

export const Person$PhoneNumber$schema: $.RawSchema = {
  id: 0xfef17025aa32ea5bn,
  node: "UAQE/1vqMqolcPH+AFESAQH/MWWy/uyiGOcABQEHEQ3yERkXAAARIWf/ZWNoby5jYXACbnA6UGVyc29uLlBob25lTh91bWJlclEEAQH/rpIr7iWse7AAEQEqD1R5cGVRCAIEAAAEARElOgAAESABESABAQEUAQERGSoAABEUAhEYAT9udW1iZXIBDAEMD3R5cGUBD/+ukivuJax7sAABDw==",
  dependencies: () => [Person$PhoneNumber$Type$schema],
};

export const Person$PhoneNumber$Type = {
  mobile: 0,
  home: 1,
  work: 2,
} as const;
/** Values that this schema does not know are kept. */
export type Person$PhoneNumber$Type = 0 | 1 | 2 | (number & {});

export const Person$PhoneNumber$Type$schema: $.RawSchema = {
  id: 0xb07bac25ee2b92aen,
  node: "UAME/66SK+4lrHuwABEeAv9b6jKqJXDx/gAxDRoBER0HAAARGTf/ZWNoby5jYXADbnA6UGVyc29uLlBob25lTnVtYmVyLlR5A3BlAABRDAEBAAAREToBARENKgECEQkqP21vYmlsZQ9ob21lD3dvcms=",
  dependencies: () => [],
};

const Person$employment$members = ["unemployed", "employer", "selfEmployed"] as const;

class Person$employment$ReaderClass {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Person$employment$Reader {
    return new Person$employment$ReaderClass(segment, data, pointers, count, depth) as unknown as Person$employment$Reader;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers);
  }
  get which(): (typeof Person$employment$members)[number] | undefined {
    return Person$employment$members[$.getUint16(this.$segment, this.$data + 10, this.$pointers)];
  }
  get unemployed(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers) === 0 ? null : undefined;
  }
  get employer(): string | undefined {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers) === 1 ? $.readText(this.$segment, this.$pointers, this.$count, 4) : undefined;
  }
  get selfEmployed(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers) === 2 ? null : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Person$employment$Object {
    return {
      ...$.unionToObject(this),
    } as Person$employment$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Reads a Person.employment. */
export type Person$employment$Reader = $.StructReader<Person$employment$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
} & (
  | { readonly which: "unemployed"; readonly unemployed: null; readonly employer?: undefined; readonly selfEmployed?: undefined; }
  | { readonly which: "employer"; readonly employer: string; readonly unemployed?: undefined; readonly selfEmployed?: undefined; }
  | { readonly which: "selfEmployed"; readonly selfEmployed: null; readonly unemployed?: undefined; readonly employer?: undefined; }
  | { readonly which: undefined; readonly unemployed?: undefined; readonly employer?: undefined; readonly selfEmployed?: undefined; }
);
export const Person$employment$Reader: $.StructReaderType<Person$employment$Reader> = Person$employment$ReaderClass;

/** Builds a Person.employment. */
export class Person$employment$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Person$employment$Builder {
    return new Person$employment$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Person$employment$Init): void {
    const builder = new Person$employment$Builder(segment, data, pointers, count, 0);
    let members = 0;
    if (value.unemployed !== undefined) {
      builder.unemployed = value.unemployed;
      members++;
    }
    if (value.employer !== undefined) {
      builder.employer = value.employer;
      members++;
    }
    if (value.selfEmployed !== undefined) {
      builder.selfEmployed = value.selfEmployed;
      members++;
    }
    if (members > 1) $.tooManyMembers("Person.employment");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers);
  }
  get which(): (typeof Person$employment$members)[number] | undefined {
    return Person$employment$members[$.getUint16(this.$segment, this.$data + 10, this.$pointers)];
  }
  get unemployed(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers) === 0 ? null : undefined;
  }
  set unemployed(_value: null) {
    $.setUint16(this.$segment, this.$data + 10, 0);
  }
  get employer(): string | undefined {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers) === 1 ? $.readText(this.$segment, this.$pointers, this.$count, 4) : undefined;
  }
  set employer(value: string | null) {
    $.setUint16(this.$segment, this.$data + 10, 1);
    $.setText(this.$segment, this.$pointers + 32, value);
  }
  get selfEmployed(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers) === 2 ? null : undefined;
  }
  set selfEmployed(_value: null) {
    $.setUint16(this.$segment, this.$data + 10, 2);
  }

  /** What was built so far, as a reader. */
  $asReader(): Person$employment$Reader {
    return Person$employment$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Person.employment as a plain object to build from; a reader or builder will do as well. */
export type Person$employment$Init = {
} & (
  | { readonly which?: "unemployed" | undefined; readonly unemployed: null; readonly employer?: undefined; readonly selfEmployed?: undefined; }
  | { readonly which?: "employer" | undefined; readonly employer: string | null; readonly unemployed?: undefined; readonly selfEmployed?: undefined; }
  | { readonly which?: "selfEmployed" | undefined; readonly selfEmployed: null; readonly unemployed?: undefined; readonly employer?: undefined; }
  | { readonly which: undefined; readonly unemployed?: undefined; readonly employer?: undefined; readonly selfEmployed?: undefined; }
);
/** A Person.employment as a plain object with everything in it. */
export type Person$employment$Object = {
} & (
  | { which: "unemployed"; unemployed: null }
  | { which: "employer"; employer: string }
  | { which: "selfEmployed"; selfEmployed: null }
  | { which: undefined }
);

/** The pointer fields of a Person.employment, for `has`, `clear`, `disown` and `adopt`. */
export const Person$employment$fields: {
  readonly employer: $.PointerField<Person$employment$Reader | Person$employment$Builder, string>;
} = {
  employer: { index: 4, union: 10, member: 1 },
};

export const Person$employment$schema: $.RawSchema = {
  id: 0xd3dfd0a4ede43c09n,
  node: "UAUE/wk85O2k0N/TAFESAQP/MWWy/uyiGOcAVQgHAQMBBREN6gABERGX/2VjaG8uY2FwAm5wOlBlcnNvbi5lbXBsb3kPbWVudFEMAgQM//8UAQkRPVoAAA/8////D/z///8dAf7/BBQBChEtSgAAESwBESwBDQL9/xQBCxElagAAD/z///8P/P////91bmVtcGxveQADZWT/ZW1wbG95ZXIAAAABDAEM/3NlbGZFbXBsAA9veWVk",
  dependencies: () => [],
};

/** Where the person lives. */
export class Person$home$Reader implements $.StructReader<Person$home$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Person$home$Reader {
    return new Person$home$Reader(segment, data, pointers, count, depth);
  }

  get street(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 5);
  }
  get city(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 6);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Person$home$Object {
    return {
      street: this.street,
      city: this.city,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Person.home. */
export class Person$home$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Person$home$Builder {
    return new Person$home$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Person$home$Init): void {
    const builder = new Person$home$Builder(segment, data, pointers, count, 0);
    if (value.street !== undefined) builder.street = value.street;
    if (value.city !== undefined) builder.city = value.city;
  }

  get street(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 5);
  }
  set street(value: string | null) {
    $.setText(this.$segment, this.$pointers + 40, value);
  }
  get city(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 6);
  }
  set city(value: string | null) {
    $.setText(this.$segment, this.$pointers + 48, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Person$home$Reader {
    return Person$home$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Person.home as a plain object to build from; a reader or builder will do as well. */
export interface Person$home$Init {
  readonly street?: string | null | undefined;
  readonly city?: string | null | undefined;
}
/** A Person.home as a plain object with everything in it. */
export interface Person$home$Object {
  street: string;
  city: string;
}

/** The pointer fields of a Person.home, for `has`, `clear`, `disown` and `adopt`. */
export const Person$home$fields: {
  readonly street: $.PointerField<Person$home$Reader | Person$home$Builder, string>;
  readonly city: $.PointerField<Person$home$Reader | Person$home$Builder, string>;
} = {
  street: { index: 5 },
  city: { index: 6 },
};

export const Person$home$schema: $.RawSchema = {
  id: 0xbd62f30c052f07e7n,
  node: "UAQE/+cHLwUM82K9AFESAQP/MWWy/uyiGOcAFQgHARENugABEQ1n/2VjaG8uY2FwAW5wOlBlcnNvP24uaG9tZVEIAgQQBRQBDBElOgAAESABESABEQEGFAENERkqAAARFAERFAE/c3RyZWV0AQwBDA9jaXR5AQwBDA==",
  dependencies: () => [],
};

const Shape$members = ["circle", "square", "polygon"] as const;

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
    return $.getUint16(this.$segment, this.$data + 16, this.$pointers);
  }
  get which(): (typeof Shape$members)[number] | undefined {
    return Shape$members[$.getUint16(this.$segment, this.$data + 16, this.$pointers)];
  }
  get area(): number {
    return $.getFloat64(this.$segment, this.$data, this.$pointers);
  }
  get circle(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 16, this.$pointers) === 0 ? $.getFloat64(this.$segment, this.$data + 8, this.$pointers) : undefined;
  }
  get square(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 16, this.$pointers) === 1 ? $.getFloat64(this.$segment, this.$data + 8, this.$pointers) : undefined;
  }
  get polygon(): $.ListReader<Shape$Point$Reader> | undefined {
    return $.getUint16(this.$segment, this.$data + 16, this.$pointers) === 2 ? $.readList(this.$segment, this.$pointers, this.$count, 0, this.$depth, Shape$Point$Reader) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Shape$Object {
    return {
      area: this.area,
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
  readonly area: number;
} & (
  | { readonly which: "circle"; readonly circle: number; readonly square?: undefined; readonly polygon?: undefined; }
  | { readonly which: "square"; readonly square: number; readonly circle?: undefined; readonly polygon?: undefined; }
  | { readonly which: "polygon"; readonly polygon: $.ListReader<Shape$Point$Reader>; readonly circle?: undefined; readonly square?: undefined; }
  | { readonly which: undefined; readonly circle?: undefined; readonly square?: undefined; readonly polygon?: undefined; }
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
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Shape$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Shape$Builder(segment, data, pointers, count, 0);
    if (value.area !== undefined) builder.area = value.area;
    let members = 0;
    if (value.circle !== undefined) {
      builder.circle = value.circle;
      members++;
    }
    if (value.square !== undefined) {
      builder.square = value.square;
      members++;
    }
    if (value.polygon !== undefined) {
      builder.polygon = value.polygon;
      members++;
    }
    if (members > 1) $.tooManyMembers("Shape");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 16, this.$pointers);
  }
  get which(): (typeof Shape$members)[number] | undefined {
    return Shape$members[$.getUint16(this.$segment, this.$data + 16, this.$pointers)];
  }
  get area(): number {
    return this.$segment.view.getFloat64(this.$data, true);
  }
  set area(value: number) {
    $.setFloat64(this.$segment, this.$data, value);
  }
  get circle(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 16, this.$pointers) === 0 ? this.$segment.view.getFloat64(this.$data + 8, true) : undefined;
  }
  set circle(value: number) {
    $.setUint16(this.$segment, this.$data + 16, 0);
    $.setFloat64(this.$segment, this.$data + 8, value);
  }
  get square(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 16, this.$pointers) === 1 ? this.$segment.view.getFloat64(this.$data + 8, true) : undefined;
  }
  set square(value: number) {
    $.setUint16(this.$segment, this.$data + 16, 1);
    $.setFloat64(this.$segment, this.$data + 8, value);
  }
  get polygon(): $.ListBuilder<Shape$Point$Builder, Shape$Point$Init> | undefined {
    return $.getUint16(this.$segment, this.$data + 16, this.$pointers) === 2 ? $.getList(this.$segment, this.$pointers, Shape$Point$Builder) : undefined;
  }
  set polygon(value: $.ListInit<Shape$Point$Init> | null) {
    $.setUint16(this.$segment, this.$data + 16, 2);
    $.setList(this.$segment, this.$pointers, Shape$Point$Builder, value);
  }
  initPolygon(length: number): $.ListBuilder<Shape$Point$Builder, Shape$Point$Init> {
    $.setUint16(this.$segment, this.$data + 16, 2);
    return $.initList(this.$segment, this.$pointers, Shape$Point$Builder, length);
  }

  /** What was built so far, as a reader. */
  $asReader(): Shape$Reader {
    return Shape$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Shape as a plain object to build from; a reader or builder will do as well. */
export type Shape$Init = {
  readonly area?: number | undefined;
} & (
  | { readonly which?: "circle" | undefined; readonly circle: number; readonly square?: undefined; readonly polygon?: undefined; }
  | { readonly which?: "square" | undefined; readonly square: number; readonly circle?: undefined; readonly polygon?: undefined; }
  | { readonly which?: "polygon" | undefined; readonly polygon: $.ListInit<Shape$Point$Init> | null; readonly circle?: undefined; readonly square?: undefined; }
  | { readonly which: undefined; readonly circle?: undefined; readonly square?: undefined; readonly polygon?: undefined; }
);
/** A Shape as a plain object with everything in it. */
export type Shape$Object = {
  area: number;
} & (
  | { which: "circle"; circle: number }
  | { which: "square"; square: number }
  | { which: "polygon"; polygon: Shape$Point$Object[] }
  | { which: undefined }
);

/** The pointer fields of a Shape, for `has`, `clear`, `disown` and `adopt`. */
export const Shape$fields: {
  readonly polygon: $.PointerField<Shape$Reader | Shape$Builder, $.ListBuilder<Shape$Point$Builder, Shape$Point$Init>>;
} = {
  polygon: { index: 0, union: 16, member: 2 },
};

export const Shape$schema: $.RawSchema = {
  id: 0x81d6f557134448d6n,
  node: "UAUE/9ZIRBNX9daBAFELAQP/ofDS++jx0dUARQEHAwEIEQ2KERUXAAARHcf/ZWNoby5jYXABbnA6U2hhcGUAAFEEAQH/3W+JwrsNweEAEQEyH1BvaW50URACBAAABAERVSoAABFQARFQAR0B//8BFAEBEUk6AAARRAERRAEdAv7/ARQBAhE9OgAAETgBETgBDQP9/xQBAxExQgAAUSwBARE4AQ9hcmVhAQsBCz9jaXJjbGUBCwELP3NxdWFyZQELAQt/cG9seWdvbgEOEAIBEP/db4nCuw3B4QABDg==",
  dependencies: () => [Shape$Point$schema],
};

/** Reads a Shape.Point. */
export class Shape$Point$Reader implements $.StructReader<Shape$Point$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Shape$Point$Reader {
    return new Shape$Point$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Shape$Point$Reader {
    const data = this.$at(index);
    return new Shape$Point$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  $toObject(): Shape$Point$Object {
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

/** Builds a Shape.Point. */
export class Shape$Point$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Shape$Point$Builder {
    return new Shape$Point$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Shape$Point$Builder {
    const data = this.$at(index);
    return new Shape$Point$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Shape$Point$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Shape$Point$Builder(segment, data, pointers, count, 0);
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
  $asReader(): Shape$Point$Reader {
    return Shape$Point$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Shape.Point as a plain object to build from; a reader or builder will do as well. */
export interface Shape$Point$Init {
  readonly x?: number | undefined;
  readonly y?: number | undefined;
}
/** A Shape.Point as a plain object with everything in it. */
export interface Shape$Point$Object {
  x: number;
  y: number;
}

export const Shape$Point$schema: $.RawSchema = {
  id: 0xe1c10dbbc2896fddn,
  node: "UAQE/91vicK7DcHhAFERAQH/1khEE1f11oEABAcRDboRFQcAABERZ/9lY2hvLmNhcAFucDpTaGFwZT8uUG9pbnQAAFEIAgQAAAQBESUSAAARIAERIAERAQEUAQERGRIAABEUAREUAQF4AQMBAwF5AQMBAw==",
  dependencies: () => [],
};

/** A generic. */
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
  id: 0xcef346aea7a47e67n,
  node: "UAUG/2d+pKeuRvPOABELAf+h8NL76PHR1QAFAgcQAREVehEZBwAAERVnAAARYQ//ZWNoby5jYXAAP25wOkJveAAAUQgCBAAABAERJTIAABEgAREgAREBARQBAREZMgAAERQDERwBH2xhYmVsAQwBDB92YWx1ZQESAQH/Z36kp65G884AARJBBAERARIBVA==",
  dependencies: () => [],
};

/** A reference to a Callback: a capability. Dispose of it when it is no longer needed. */
export class Callback$Client implements $rpc.Client {
  declare readonly $hook: $rpc.ClientHook;

  constructor(hook: $rpc.ClientHook) {
    this.$hook = hook;
  }

  log(
    params: Callback$log$Params$Init | ((params: Callback$log$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Callback$log$Call {
    return new Callback$log$Call($rpc.send(this, 0x9d507824, 0xa29a437a, 0, Callback$log$Params$Builder, params, options));
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

/** A call of Callback.log. */
export class Callback$log$Call implements $rpc.Call<Callback$log$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Callback$log$Results$Reader, B = never>(
    onFulfilled?: ((results: Callback$log$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Callback$log$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Callback$log$Results$Reader | B> {
    return $rpc.settled(this.$pending, Callback$log$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Callback$log$Results$Reader> {
    return $rpc.settled(this.$pending, Callback$log$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** What a Callback has to do. Params are released once a method settles: `$dup()` the capabilities to be kept. */
export interface Callback$Server {
  log(params: Callback$log$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Callback$log$Results$Init, Callback$log$Results$Builder>;
}

/** The methods of Callback, for dispatch. */
export const Callback$interface: $rpc.Interface = /* @__PURE__ */ $rpc.describe(
  "Callback",
  0x9d507824,
  0xa29a437a,
  () => [
    { name: "log", key: "log", params: Callback$log$Params$Reader, results: Callback$log$Results$Builder },
  ],
  () => [],
);

/** A service that does what `server` does; not yet a reference: see its `$client()`. */
export function Callback$serve(server: Callback$Server, options?: $rpc.ServiceOptions): $rpc.Service<Callback$Client> {
  return new $rpc.Service(Callback$interface, Callback$Client, server, options);
}

export const Callback$schema: $.RawSchema = {
  id: 0x9d507824a29a437an,
  node: "UAMF/3pDmqIkeFCdABELA/+h8NL76PHR1QAREaIRGQcAABEVRxE9B/9lY2hvLmNhcAFucDpDYWxsYgdhY2sAAFEEAwUAAP/QZpBOHwO36AEYvz3EI5/qvBERIgACEQUHB2xvZwAB",
  dependencies: () => [Callback$log$Params$schema, Callback$log$Results$schema],
};

/** Reads a Callback.log.Params. */
export class Callback$log$Params$Reader implements $.StructReader<Callback$log$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Callback$log$Params$Reader {
    return new Callback$log$Params$Reader(segment, data, pointers, count, depth);
  }

  get msg(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Callback$log$Params$Object {
    return {
      msg: this.msg,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Callback.log.Params. */
export class Callback$log$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Callback$log$Params$Builder {
    return new Callback$log$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Callback$log$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Callback$log$Params$Builder(segment, data, pointers, count, 0);
    if (value.msg !== undefined) builder.msg = value.msg;
  }

  get msg(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set msg(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
}

/** A Callback.log.Params as a plain object to build from; a reader or builder will do as well. */
export interface Callback$log$Params$Init {
  readonly msg?: string | null | undefined;
}
/** A Callback.log.Params as a plain object with everything in it. */
export interface Callback$log$Params$Object {
  msg: string;
}

/** The pointer fields of a Callback.log.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Callback$log$Params$fields: {
  readonly msg: $.PointerField<Callback$log$Params$Reader | Callback$log$Params$Builder, string>;
} = {
  msg: { index: 0 },
};

export const Callback$log$Params$schema: $.RawSchema = {
  id: 0xe8b7031f4e9066d0n,
  node: "UAQE/9BmkE4fA7foABEUAQAABQEHEQ36AAERETf/ZWNoby5jYXACbnA6Q2FsbGJhY2subG9nJD9QYXJhbXNRBAIEAAAEARENIgAAEQgBEQgBB21zZwEMAQw=",
  dependencies: () => [],
};

/** Reads a Callback.log.Results. */
export class Callback$log$Results$Reader implements $.StructReader<Callback$log$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Callback$log$Results$Reader {
    return new Callback$log$Results$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Callback$log$Results$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Callback.log.Results. */
export class Callback$log$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Callback$log$Results$Builder {
    return new Callback$log$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Callback$log$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Callback.log.Results as a plain object to build from; a reader or builder will do as well. */
export type Callback$log$Results$Init = Record<never, never>;
/** A Callback.log.Results as a plain object with everything in it. */
export type Callback$log$Results$Object = Record<never, never>;

export const Callback$log$Results$schema: $.RawSchema = {
  id: 0xbcea9f23c43dbf18n,
  node: "UAQB/xi/PcQjn+q8ABEUAQAABAcxAQIB/2VjaG8uY2FwA25wOkNhbGxiYWNrLmxvZyRSZXN1bHRzAA==",
  dependencies: () => [],
};

/** A reference to a Echo: a capability. Dispose of it when it is no longer needed. */
export class Echo$Client implements $rpc.Client {
  declare readonly $hook: $rpc.ClientHook;

  constructor(hook: $rpc.ClientHook) {
    this.$hook = hook;
  }

  ping(
    params: Echo$ping$Params$Init | ((params: Echo$ping$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Echo$ping$Call {
    return new Echo$ping$Call($rpc.send(this, 0xcf8e4364, 0x5d06552c, 0, Echo$ping$Params$Builder, params, options));
  }
  heartbeat(
    params: Echo$heartbeat$Params$Init | ((params: Echo$heartbeat$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Echo$heartbeat$Call {
    return new Echo$heartbeat$Call($rpc.send(this, 0xcf8e4364, 0x5d06552c, 1, Echo$heartbeat$Params$Builder, params, options));
  }
  getLogger(
    params?: Echo$getLogger$Params$Init | ((params: Echo$getLogger$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Echo$getLogger$Call {
    return new Echo$getLogger$Call($rpc.send(this, 0xcf8e4364, 0x5d06552c, 2, Echo$getLogger$Params$Builder, params, options));
  }

  /** Another reference to the same object. */
  $dup(): Echo$Client {
    return $rpc.dup(this, Echo$Client);
  }
  /** Drops this reference. */
  [Symbol.dispose](): void {
    $rpc.release(this);
  }
}

/** A call of Echo.ping. */
export class Echo$ping$Call implements $rpc.Call<Echo$ping$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Echo$ping$Results$Reader, B = never>(
    onFulfilled?: ((results: Echo$ping$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Echo$ping$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Echo$ping$Results$Reader | B> {
    return $rpc.settled(this.$pending, Echo$ping$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Echo$ping$Results$Reader> {
    return $rpc.settled(this.$pending, Echo$ping$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Echo.heartbeat. */
export class Echo$heartbeat$Call implements $rpc.Call<Echo$heartbeat$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Echo$heartbeat$Results$Reader, B = never>(
    onFulfilled?: ((results: Echo$heartbeat$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Echo$heartbeat$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Echo$heartbeat$Results$Reader | B> {
    return $rpc.settled(this.$pending, Echo$heartbeat$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Echo$heartbeat$Results$Reader> {
    return $rpc.settled(this.$pending, Echo$heartbeat$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Echo.getLogger. */
export class Echo$getLogger$Call implements $rpc.Call<Echo$getLogger$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Echo$getLogger$Results$Reader, B = never>(
    onFulfilled?: ((results: Echo$getLogger$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Echo$getLogger$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Echo$getLogger$Results$Reader | B> {
    return $rpc.settled(this.$pending, Echo$getLogger$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Echo$getLogger$Results$Reader> {
    return $rpc.settled(this.$pending, Echo$getLogger$Results$Reader.$of).finally(onFinally);
  }
  get callback(): Callback$Client {
    return $rpc.pipelined(this.$pending, $rpc.root, 0, Callback$Client);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** What a Echo has to do. Params are released once a method settles: `$dup()` the capabilities to be kept. */
export interface Echo$Server {
  ping(params: Echo$ping$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Echo$ping$Results$Init, Echo$ping$Results$Builder>;
  heartbeat(params: Echo$heartbeat$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Echo$heartbeat$Results$Init, Echo$heartbeat$Results$Builder>;
  getLogger(params: Echo$getLogger$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Echo$getLogger$Results$Init, Echo$getLogger$Results$Builder>;
}

/** The methods of Echo, for dispatch. */
export const Echo$interface: $rpc.Interface = /* @__PURE__ */ $rpc.describe(
  "Echo",
  0xcf8e4364,
  0x5d06552c,
  () => [
    { name: "ping", key: "ping", params: Echo$ping$Params$Reader, results: Echo$ping$Results$Builder },
    { name: "heartbeat", key: "heartbeat", params: Echo$heartbeat$Params$Reader, results: Echo$heartbeat$Results$Builder },
    { name: "getLogger", key: "getLogger", params: Echo$getLogger$Params$Reader, results: Echo$getLogger$Results$Builder },
  ],
  () => [],
);

/** A service that does what `server` does; not yet a reference: see its `$client()`. */
export function Echo$serve(server: Echo$Server, options?: $rpc.ServiceOptions): $rpc.Service<Echo$Client> {
  return new $rpc.Service(Echo$interface, Echo$Client, server, options);
}

export const Echo$schema: $.RawSchema = {
  id: 0xcf8e43645d06552cn,
  node: "UAMF/yxVBl1kQ47PABELA/+h8NL76PHR1QAREYIRFQcAABERxxGRB/9lY2hvLmNhcAFucDpFY2hvAAAAUQwDBQAA/xz2yvDgmEndAZcr/0JGEZ30EVEqAAIRRQcBAf+zZyvQ6kq1jQHMby8TxwGkthE5UgACETEHAQL/LxZZXZWYrJAB8jT5o7T73IURJVIAAhEdBw9waW5nAAD/aGVhcnRiZWEAAXQAAP9nZXRMb2dnZQABcgAB",
  dependencies: () => [Echo$ping$Params$schema, Echo$ping$Results$schema, Echo$heartbeat$Params$schema, Echo$heartbeat$Results$schema, Echo$getLogger$Params$schema, Echo$getLogger$Results$schema],
};

/** Reads a Echo.ping.Params. */
export class Echo$ping$Params$Reader implements $.StructReader<Echo$ping$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Echo$ping$Params$Reader {
    return new Echo$ping$Params$Reader(segment, data, pointers, count, depth);
  }

  get msg(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Echo$ping$Params$Object {
    return {
      msg: this.msg,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Echo.ping.Params. */
export class Echo$ping$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Echo$ping$Params$Builder {
    return new Echo$ping$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Echo$ping$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Echo$ping$Params$Builder(segment, data, pointers, count, 0);
    if (value.msg !== undefined) builder.msg = value.msg;
  }

  get msg(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set msg(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
}

/** A Echo.ping.Params as a plain object to build from; a reader or builder will do as well. */
export interface Echo$ping$Params$Init {
  readonly msg?: string | null | undefined;
}
/** A Echo.ping.Params as a plain object with everything in it. */
export interface Echo$ping$Params$Object {
  msg: string;
}

/** The pointer fields of a Echo.ping.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Echo$ping$Params$fields: {
  readonly msg: $.PointerField<Echo$ping$Params$Reader | Echo$ping$Params$Builder, string>;
} = {
  msg: { index: 0 },
};

export const Echo$ping$Params$schema: $.RawSchema = {
  id: 0xdd4998e0f0caf61cn,
  node: "UAQE/xz2yvDgmEndABEQAQAABQEHEQ3iAAERETf/ZWNoby5jYXACbnA6RWNoby5waW5nJFBhcgdhbXNRBAIEAAAEARENIgAAEQgBEQgBB21zZwEMAQw=",
  dependencies: () => [],
};

/** Reads a Echo.ping.Results. */
export class Echo$ping$Results$Reader implements $.StructReader<Echo$ping$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Echo$ping$Results$Reader {
    return new Echo$ping$Results$Reader(segment, data, pointers, count, depth);
  }

  get reply(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Echo$ping$Results$Object {
    return {
      reply: this.reply,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Echo.ping.Results. */
export class Echo$ping$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Echo$ping$Results$Builder {
    return new Echo$ping$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Echo$ping$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Echo$ping$Results$Builder(segment, data, pointers, count, 0);
    if (value.reply !== undefined) builder.reply = value.reply;
  }

  get reply(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set reply(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
}

/** A Echo.ping.Results as a plain object to build from; a reader or builder will do as well. */
export interface Echo$ping$Results$Init {
  readonly reply?: string | null | undefined;
}
/** A Echo.ping.Results as a plain object with everything in it. */
export interface Echo$ping$Results$Object {
  reply: string;
}

/** The pointer fields of a Echo.ping.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Echo$ping$Results$fields: {
  readonly reply: $.PointerField<Echo$ping$Results$Reader | Echo$ping$Results$Builder, string>;
} = {
  reply: { index: 0 },
};

export const Echo$ping$Results$schema: $.RawSchema = {
  id: 0xf49d114642ff2b97n,
  node: "UAQE/5cr/0JGEZ30ABEQAQAABQEHEQ3qAAERETf/ZWNoby5jYXACbnA6RWNoby5waW5nJFJlcw91bHRzUQQCBAAABAERDTIAABEIAREIAR9yZXBseQEMAQw=",
  dependencies: () => [],
};

/** Reads a Echo.heartbeat.Params. */
export class Echo$heartbeat$Params$Reader implements $.StructReader<Echo$heartbeat$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Echo$heartbeat$Params$Reader {
    return new Echo$heartbeat$Params$Reader(segment, data, pointers, count, depth);
  }

  get msg(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  get callback(): Callback$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 1, Callback$Client);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Echo$heartbeat$Params$Object {
    return {
      msg: this.msg,
      callback: this.callback,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Echo.heartbeat.Params. */
export class Echo$heartbeat$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Echo$heartbeat$Params$Builder {
    return new Echo$heartbeat$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 2 {
    return 2;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Echo$heartbeat$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Echo$heartbeat$Params$Builder(segment, data, pointers, count, 0);
    if (value.msg !== undefined) builder.msg = value.msg;
    if (value.callback !== undefined) builder.callback = value.callback;
  }

  get msg(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set msg(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  get callback(): Callback$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 1, Callback$Client);
  }
  set callback(value: $rpc.CapInit<Callback$Client>) {
    $rpc.setClient(this.$segment, this.$pointers + 8, value);
  }
}

/** A Echo.heartbeat.Params as a plain object to build from; a reader or builder will do as well. */
export interface Echo$heartbeat$Params$Init {
  readonly msg?: string | null | undefined;
  readonly callback?: $rpc.CapInit<Callback$Client> | undefined;
}
/** A Echo.heartbeat.Params as a plain object with everything in it. */
export interface Echo$heartbeat$Params$Object {
  msg: string;
  callback: Callback$Client | null;
}

/** The pointer fields of a Echo.heartbeat.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Echo$heartbeat$Params$fields: {
  readonly msg: $.PointerField<Echo$heartbeat$Params$Reader | Echo$heartbeat$Params$Builder, string>;
  readonly callback: $.PointerField<Echo$heartbeat$Params$Reader | Echo$heartbeat$Params$Builder, Callback$Client | null>;
} = {
  msg: { index: 0 },
  callback: { index: 1 },
};

/** A Echo.heartbeat.Params in the results of a call, before they are there. */
export class Echo$heartbeat$Params$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get callback(): Callback$Client {
    return $rpc.pipelined(this.$pending, this.$path, 1, Callback$Client);
  }
}

export const Echo$heartbeat$Params$schema: $.RawSchema = {
  id: 0x8db54aead02b67b3n,
  node: "UAQE/7NnK9DqSrWNABEQAQAABQIHMQ0KAQABERVn/2VjaG8uY2FwA25wOkVjaG8uaGVhcnRiZWF0JFBhcmFtcwAAUQgCBAAABAERJSIAABEgAREgAREBARQBAREZSgAAERgCERwBB21zZwEMAQz/Y2FsbGJhY2sAAAABEf96Q5qiJHhQnQABEQ==",
  dependencies: () => [Callback$schema],
};

/** Reads a Echo.heartbeat.Results. */
export class Echo$heartbeat$Results$Reader implements $.StructReader<Echo$heartbeat$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Echo$heartbeat$Results$Reader {
    return new Echo$heartbeat$Results$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Echo$heartbeat$Results$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Echo.heartbeat.Results. */
export class Echo$heartbeat$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Echo$heartbeat$Results$Builder {
    return new Echo$heartbeat$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Echo$heartbeat$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Echo.heartbeat.Results as a plain object to build from; a reader or builder will do as well. */
export type Echo$heartbeat$Results$Init = Record<never, never>;
/** A Echo.heartbeat.Results as a plain object with everything in it. */
export type Echo$heartbeat$Results$Object = Record<never, never>;

export const Echo$heartbeat$Results$schema: $.RawSchema = {
  id: 0xb6a401c7132f6fccn,
  node: "UAQB/8xvLxPHAaS2ABEQAQAABAcxARIB/2VjaG8uY2FwA25wOkVjaG8uaGVhcnRiZWF0JFJlc3VsdAFz",
  dependencies: () => [],
};

/** Reads a Echo.getLogger.Params. */
export class Echo$getLogger$Params$Reader implements $.StructReader<Echo$getLogger$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Echo$getLogger$Params$Reader {
    return new Echo$getLogger$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Echo$getLogger$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Echo.getLogger.Params. */
export class Echo$getLogger$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Echo$getLogger$Params$Builder {
    return new Echo$getLogger$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Echo$getLogger$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Echo.getLogger.Params as a plain object to build from; a reader or builder will do as well. */
export type Echo$getLogger$Params$Init = Record<never, never>;
/** A Echo.getLogger.Params as a plain object with everything in it. */
export type Echo$getLogger$Params$Object = Record<never, never>;

export const Echo$getLogger$Params$schema: $.RawSchema = {
  id: 0x90ac98955d59162fn,
  node: "UAQB/y8WWV2VmKyQABEQAQAABAcxAQoB/2VjaG8uY2FwA25wOkVjaG8uZ2V0TG9nZ2VyJFBhcmFtcwAA",
  dependencies: () => [],
};

/** Reads a Echo.getLogger.Results. */
export class Echo$getLogger$Results$Reader implements $.StructReader<Echo$getLogger$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Echo$getLogger$Results$Reader {
    return new Echo$getLogger$Results$Reader(segment, data, pointers, count, depth);
  }

  get callback(): Callback$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Callback$Client);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Echo$getLogger$Results$Object {
    return {
      callback: this.callback,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Echo.getLogger.Results. */
export class Echo$getLogger$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Echo$getLogger$Results$Builder {
    return new Echo$getLogger$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Echo$getLogger$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Echo$getLogger$Results$Builder(segment, data, pointers, count, 0);
    if (value.callback !== undefined) builder.callback = value.callback;
  }

  get callback(): Callback$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Callback$Client);
  }
  set callback(value: $rpc.CapInit<Callback$Client>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
}

/** A Echo.getLogger.Results as a plain object to build from; a reader or builder will do as well. */
export interface Echo$getLogger$Results$Init {
  readonly callback?: $rpc.CapInit<Callback$Client> | undefined;
}
/** A Echo.getLogger.Results as a plain object with everything in it. */
export interface Echo$getLogger$Results$Object {
  callback: Callback$Client | null;
}

/** The pointer fields of a Echo.getLogger.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Echo$getLogger$Results$fields: {
  readonly callback: $.PointerField<Echo$getLogger$Results$Reader | Echo$getLogger$Results$Builder, Callback$Client | null>;
} = {
  callback: { index: 0 },
};

/** A Echo.getLogger.Results in the results of a call, before they are there. */
export class Echo$getLogger$Results$Pipeline {
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

export const Echo$getLogger$Results$schema: $.RawSchema = {
  id: 0x85dcfbb4a3f934f2n,
  node: "UAQE//I0+aO0+9yFABEQAQAABQEHMQ0SAQABERU3/2VjaG8uY2FwA25wOkVjaG8uZ2V0TG9nZ2VyJFJlc3VsdAFzUQQCBAAABAERDUoAABEMAhEQAf9jYWxsYmFjawAAAAER/3pDmqIkeFCdAAER",
  dependencies: () => [Callback$schema],
};

/**
 * A reference to a Directory: a capability. Dispose of it when it is no longer needed.
 *
 * Inherits the methods of Echo.
 */
export class Directory$Client implements $rpc.Client {
  declare readonly $hook: $rpc.ClientHook;

  constructor(hook: $rpc.ClientHook) {
    this.$hook = hook;
  }

  ping(
    params: Echo$ping$Params$Init | ((params: Echo$ping$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Echo$ping$Call {
    return new Echo$ping$Call($rpc.send(this, 0xcf8e4364, 0x5d06552c, 0, Echo$ping$Params$Builder, params, options));
  }
  heartbeat(
    params: Echo$heartbeat$Params$Init | ((params: Echo$heartbeat$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Echo$heartbeat$Call {
    return new Echo$heartbeat$Call($rpc.send(this, 0xcf8e4364, 0x5d06552c, 1, Echo$heartbeat$Params$Builder, params, options));
  }
  getLogger(
    params?: Echo$getLogger$Params$Init | ((params: Echo$getLogger$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Echo$getLogger$Call {
    return new Echo$getLogger$Call($rpc.send(this, 0xcf8e4364, 0x5d06552c, 2, Echo$getLogger$Params$Builder, params, options));
  }
  find(
    params: Directory$find$Params$Init | ((params: Directory$find$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Directory$find$Call {
    return new Directory$find$Call($rpc.send(this, 0xe012f502, 0x26bb8843, 0, Directory$find$Params$Builder, params, options));
  }
  store(
    params: Person$Init | ((params: Person$Builder) => void),
    options?: $rpc.CallOptions,
  ): Directory$store$Call {
    return new Directory$store$Call($rpc.send(this, 0xe012f502, 0x26bb8843, 1, Person$Builder, params, options));
  }

  /** Another reference to the same object. */
  $dup(): Directory$Client {
    return $rpc.dup(this, Directory$Client);
  }
  /** Drops this reference. */
  [Symbol.dispose](): void {
    $rpc.release(this);
  }
}

/** A call of Directory.find. */
export class Directory$find$Call implements $rpc.Call<Directory$find$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Directory$find$Results$Reader, B = never>(
    onFulfilled?: ((results: Directory$find$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Directory$find$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Directory$find$Results$Reader | B> {
    return $rpc.settled(this.$pending, Directory$find$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Directory$find$Results$Reader> {
    return $rpc.settled(this.$pending, Directory$find$Results$Reader.$of).finally(onFinally);
  }
  get echo(): Echo$Client {
    return $rpc.pipelined(this.$pending, $rpc.root, 2, Echo$Client);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Directory.store. */
export class Directory$store$Call implements $rpc.Call<Directory$store$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Directory$store$Results$Reader, B = never>(
    onFulfilled?: ((results: Directory$store$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Directory$store$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Directory$store$Results$Reader | B> {
    return $rpc.settled(this.$pending, Directory$store$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Directory$store$Results$Reader> {
    return $rpc.settled(this.$pending, Directory$store$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** What a Directory has to do. Params are released once a method settles: `$dup()` the capabilities to be kept. */
export interface Directory$Server {
  ping(params: Echo$ping$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Echo$ping$Results$Init, Echo$ping$Results$Builder>;
  heartbeat(params: Echo$heartbeat$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Echo$heartbeat$Results$Init, Echo$heartbeat$Results$Builder>;
  getLogger(params: Echo$getLogger$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Echo$getLogger$Results$Init, Echo$getLogger$Results$Builder>;
  find(params: Directory$find$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Directory$find$Results$Init, Directory$find$Results$Builder>;
  store(params: Person$Reader, context: $rpc.CallContext): $rpc.Returned<Directory$store$Results$Init, Directory$store$Results$Builder>;
}

/** The methods of Directory, for dispatch. */
export const Directory$interface: $rpc.Interface = /* @__PURE__ */ $rpc.describe(
  "Directory",
  0xe012f502,
  0x26bb8843,
  () => [
    { name: "find", key: "find", params: Directory$find$Params$Reader, results: Directory$find$Results$Builder },
    { name: "store", key: "store", params: Person$Reader, results: Directory$store$Results$Builder },
  ],
  () => [Echo$interface],
);

/** A service that does what `server` does; not yet a reference: see its `$client()`. */
export function Directory$serve(server: Directory$Server, options?: $rpc.ServiceOptions): $rpc.Service<Directory$Client> {
  return new $rpc.Service(Directory$interface, Directory$Client, server, options);
}

export const Directory$schema: $.RawSchema = {
  id: 0xe012f50226bb8843n,
  node: "UAMF/0OIuyYC9RLgABELA/+h8NL76PHR1QAREaoRGQcAABEVhxFlD/9lY2hvLmNhcAFucDpEaXJlYw90b3J5AABRCAMFAAD/OApunF2aiJoBZzffucqnfY0RMSoAAhElBwEB/zFlsv7sohjnAajgajY8xZ+FERkyAAIRDQcPZmluZAAAH3N0b3JlAAARBAH/LFUGXWRDjs8A",
  dependencies: () => [Echo$schema, Directory$find$Params$schema, Directory$find$Results$schema, Person$schema, Directory$store$Results$schema],
};

/** Reads a Directory.find.Params. */
export class Directory$find$Params$Reader implements $.StructReader<Directory$find$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Directory$find$Params$Reader {
    return new Directory$find$Params$Reader(segment, data, pointers, count, depth);
  }

  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Directory$find$Params$Object {
    return {
      name: this.name,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Directory.find.Params. */
export class Directory$find$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Directory$find$Params$Builder {
    return new Directory$find$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Directory$find$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Directory$find$Params$Builder(segment, data, pointers, count, 0);
    if (value.name !== undefined) builder.name = value.name;
  }

  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set name(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
}

/** A Directory.find.Params as a plain object to build from; a reader or builder will do as well. */
export interface Directory$find$Params$Init {
  readonly name?: string | null | undefined;
}
/** A Directory.find.Params as a plain object with everything in it. */
export interface Directory$find$Params$Object {
  name: string;
}

/** The pointer fields of a Directory.find.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Directory$find$Params$fields: {
  readonly name: $.PointerField<Directory$find$Params$Reader | Directory$find$Params$Builder, string>;
} = {
  name: { index: 0 },
};

export const Directory$find$Params$schema: $.RawSchema = {
  id: 0x9a889a5d9c6e0a38n,
  node: "UAQE/zgKbpxdmoiaABEVAQAABQEHMQ0KAQABERU3/2VjaG8uY2FwA25wOkRpcmVjdG9yeS5maW5kJFBhcmFtcwAAUQQCBAAABAERDSoAABEIAREIAQ9uYW1lAQwBDA==",
  dependencies: () => [],
};

/** Reads a Directory.find.Results. */
export class Directory$find$Results$Reader implements $.StructReader<Directory$find$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Directory$find$Results$Reader {
    return new Directory$find$Results$Reader(segment, data, pointers, count, depth);
  }

  get person(): Person$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Person$Reader.$of);
  }
  get box(): Box$Reader<string> {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 1, this.$depth, Box$Reader.$with($brand1).$of);
  }
  get echo(): Echo$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 2, Echo$Client);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Directory$find$Results$Object {
    return {
      person: $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? this.person.$toObject() : null,
      box: $.hasPointer(this.$segment, this.$pointers, this.$count, 1) ? this.box.$toObject() : null,
      echo: this.echo,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Directory.find.Results. */
export class Directory$find$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Directory$find$Results$Builder {
    return new Directory$find$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 3 {
    return 3;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Directory$find$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Directory$find$Results$Builder(segment, data, pointers, count, 0);
    if (value.person !== undefined) builder.person = value.person;
    if (value.box !== undefined) builder.box = value.box;
    if (value.echo !== undefined) builder.echo = value.echo;
  }

  get person(): Person$Builder {
    return $.getStruct(this.$segment, this.$pointers, Person$Builder);
  }
  set person(value: Person$Init | null) {
    $.setStruct(this.$segment, this.$pointers, Person$Builder, value);
  }
  initPerson(): Person$Builder {
    return $.initStruct(this.$segment, this.$pointers, Person$Builder);
  }
  get box(): Box$Builder<string, string | null> {
    return $.getStruct(this.$segment, this.$pointers + 8, Box$Builder.$with($brand0));
  }
  set box(value: Box$Init<string | null> | null) {
    $.setStruct(this.$segment, this.$pointers + 8, Box$Builder.$with($brand0), value);
  }
  initBox(): Box$Builder<string, string | null> {
    return $.initStruct(this.$segment, this.$pointers + 8, Box$Builder.$with($brand0));
  }
  get echo(): Echo$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 2, Echo$Client);
  }
  set echo(value: $rpc.CapInit<Echo$Client>) {
    $rpc.setClient(this.$segment, this.$pointers + 16, value);
  }
}

/** A Directory.find.Results as a plain object to build from; a reader or builder will do as well. */
export interface Directory$find$Results$Init {
  readonly person?: Person$Init | null | undefined;
  readonly box?: Box$Init<string | null> | null | undefined;
  readonly echo?: $rpc.CapInit<Echo$Client> | undefined;
}
/** A Directory.find.Results as a plain object with everything in it. */
export interface Directory$find$Results$Object {
  person: Person$Object | null;
  box: Box$Object<string> | null;
  echo: Echo$Client | null;
}

/** The pointer fields of a Directory.find.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Directory$find$Results$fields: {
  readonly person: $.PointerField<Directory$find$Results$Reader | Directory$find$Results$Builder, Person$Builder>;
  readonly box: $.PointerField<Directory$find$Results$Reader | Directory$find$Results$Builder, Box$Builder<string, string | null>>;
  readonly echo: $.PointerField<Directory$find$Results$Reader | Directory$find$Results$Builder, Echo$Client | null>;
} = {
  person: { index: 0 },
  box: { index: 1 },
  echo: { index: 2 },
};

/** A Directory.find.Results in the results of a call, before they are there. */
export class Directory$find$Results$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get echo(): Echo$Client {
    return $rpc.pipelined(this.$pending, this.$path, 2, Echo$Client);
  }
}

export const Directory$find$Results$schema: $.RawSchema = {
  id: 0x8d7da7cab9df3767n,
  node: "UAQE/2c337nKp32NABEVAQAABQMHMQ0SAQABERWX/2VjaG8uY2FwA25wOkRpcmVjdG9yeS5maW5kJFJlc3VsdAFzUQwCBAAABAERPToAABE4AhE8AREBARQBARE1IgAAUTACARFYARECAhQBAhFRKgAAEUwCEVABP3BlcnNvbgEQ/zFlsv7sohjnAAEQB2JveAEQ/2d+pKeuRvPOAEABEQEXUQQBAf9nfqSnrkbzzgARARdRBAEBAQEQAQEMARAPZWNobwER/yxVBl1kQ47PAAER",
  dependencies: () => [Person$schema, Box$schema, Echo$schema],
};

/** Reads a Directory.store.Results. */
export class Directory$store$Results$Reader implements $.StructReader<Directory$store$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Directory$store$Results$Reader {
    return new Directory$store$Results$Reader(segment, data, pointers, count, depth);
  }

  get shape(): Shape$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Shape$Reader.$of);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Directory$store$Results$Object {
    return {
      shape: $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? this.shape.$toObject() : null,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Directory.store.Results. */
export class Directory$store$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Directory$store$Results$Builder {
    return new Directory$store$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Directory$store$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Directory$store$Results$Builder(segment, data, pointers, count, 0);
    if (value.shape !== undefined) builder.shape = value.shape;
  }

  get shape(): Shape$Builder {
    return $.getStruct(this.$segment, this.$pointers, Shape$Builder);
  }
  set shape(value: Shape$Init | null) {
    $.setStruct(this.$segment, this.$pointers, Shape$Builder, value);
  }
  initShape(): Shape$Builder {
    return $.initStruct(this.$segment, this.$pointers, Shape$Builder);
  }
}

/** A Directory.store.Results as a plain object to build from; a reader or builder will do as well. */
export interface Directory$store$Results$Init {
  readonly shape?: Shape$Init | null | undefined;
}
/** A Directory.store.Results as a plain object with everything in it. */
export interface Directory$store$Results$Object {
  shape: Shape$Object | null;
}

/** The pointer fields of a Directory.store.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Directory$store$Results$fields: {
  readonly shape: $.PointerField<Directory$store$Results$Reader | Directory$store$Results$Builder, Shape$Builder>;
} = {
  shape: { index: 0 },
};

export const Directory$store$Results$schema: $.RawSchema = {
  id: 0x859fc53c366ae0a8n,
  node: "UAQE/6jgajY8xZ+FABEVAQAABQEHMQ0aAQABERU3/2VjaG8uY2FwA25wOkRpcmVjdG9yeS5zdG9yZSRSZXN1bAN0c1EEAgQAAAQBEQ0yAAARCAIRDAEfc2hhcGUBEP/WSEQTV/XWgQABEA==",
  dependencies: () => [Shape$schema],
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

export const Person: {
  readonly Reader: typeof Person$Reader;
  readonly Builder: typeof Person$Builder;
  readonly fields: typeof Person$fields;
  readonly schema: typeof Person$schema;
  readonly PhoneNumber: {
    readonly Reader: typeof Person$PhoneNumber$Reader;
    readonly Builder: typeof Person$PhoneNumber$Builder;
    readonly fields: typeof Person$PhoneNumber$fields;
    readonly schema: typeof Person$PhoneNumber$schema;
    readonly Type: typeof Person$PhoneNumber$Type;
  };
} = {
  Reader: Person$Reader,
  Builder: Person$Builder,
  fields: Person$fields,
  schema: Person$schema,
  PhoneNumber: {
    Reader: Person$PhoneNumber$Reader,
    Builder: Person$PhoneNumber$Builder,
    fields: Person$PhoneNumber$fields,
    schema: Person$PhoneNumber$schema,
    Type: Person$PhoneNumber$Type,
  },
};
export declare namespace Person {
  type Reader = Person$Reader;
  type Builder = Person$Builder;
  type Init = Person$Init;
  type Object = Person$Object;
  namespace PhoneNumber {
    type Reader = Person$PhoneNumber$Reader;
    type Builder = Person$PhoneNumber$Builder;
    type Init = Person$PhoneNumber$Init;
    type Object = Person$PhoneNumber$Object;
    type Type = Person$PhoneNumber$Type;
  }
}

export const Shape: {
  readonly Reader: typeof Shape$Reader;
  readonly Builder: typeof Shape$Builder;
  readonly fields: typeof Shape$fields;
  readonly schema: typeof Shape$schema;
  readonly Point: {
    readonly Reader: typeof Shape$Point$Reader;
    readonly Builder: typeof Shape$Point$Builder;
    readonly schema: typeof Shape$Point$schema;
  };
} = {
  Reader: Shape$Reader,
  Builder: Shape$Builder,
  fields: Shape$fields,
  schema: Shape$schema,
  Point: {
    Reader: Shape$Point$Reader,
    Builder: Shape$Point$Builder,
    schema: Shape$Point$schema,
  },
};
export declare namespace Shape {
  type Reader = Shape$Reader;
  type Builder = Shape$Builder;
  type Init = Shape$Init;
  type Object = Shape$Object;
  namespace Point {
    type Reader = Shape$Point$Reader;
    type Builder = Shape$Point$Builder;
    type Init = Shape$Point$Init;
    type Object = Shape$Point$Object;
  }
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

export const Echo: {
  readonly Client: typeof Echo$Client;
  readonly serve: typeof Echo$serve;
  readonly schema: typeof Echo$schema;
} = {
  Client: Echo$Client,
  serve: Echo$serve,
  schema: Echo$schema,
};
export declare namespace Echo {
  type Client = Echo$Client;
  type Server = Echo$Server;
}

export const Directory: {
  readonly Client: typeof Directory$Client;
  readonly serve: typeof Directory$serve;
  readonly schema: typeof Directory$schema;
} = {
  Client: Directory$Client,
  serve: Directory$serve,
  schema: Directory$schema,
};
export declare namespace Directory {
  type Client = Directory$Client;
  type Server = Directory$Server;
}
