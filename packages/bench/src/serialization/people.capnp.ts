// Generated from people.capnp by capnp-ts. Do not edit.

import * as $ from "@capnp/message/runtime";

/** Reads a AddressBook. */
export class AddressBook$Reader implements $.StructReader<AddressBook$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): AddressBook$Reader {
    return new AddressBook$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): AddressBook$Reader {
    const data = this.$at(index);
    return new AddressBook$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get people(): $.ListReader<Person$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 0, this.$depth, Person$Reader);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): AddressBook$Object {
    return {
      people: $.toObject(this.people) as Person$Object[],
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a AddressBook. */
export class AddressBook$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): AddressBook$Builder {
    return new AddressBook$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): AddressBook$Builder {
    const data = this.$at(index);
    return new AddressBook$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: AddressBook$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new AddressBook$Builder(segment, data, pointers, count, 0);
    if (value.people !== undefined) builder.people = value.people;
  }

  get people(): $.ListBuilder<Person$Builder, Person$Init> {
    return $.getList(this.$segment, this.$pointers, Person$Builder);
  }
  set people(value: $.ListInit<Person$Init> | null) {
    $.setList(this.$segment, this.$pointers, Person$Builder, value);
  }
  initPeople(length: number): $.ListBuilder<Person$Builder, Person$Init> {
    return $.initList(this.$segment, this.$pointers, Person$Builder, length);
  }

  /** What was built so far, as a reader. */
  $asReader(): AddressBook$Reader {
    return AddressBook$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A AddressBook as a plain object to build from; a reader or builder will do as well. */
export interface AddressBook$Init {
  readonly people?: $.ListInit<Person$Init> | null | undefined;
}
/** A AddressBook as a plain object with everything in it. */
export interface AddressBook$Object {
  people: Person$Object[];
}

/** The pointer fields of a AddressBook, for `has`, `clear`, `disown` and `adopt`. */
export const AddressBook$fields: {
  readonly people: $.PointerField<AddressBook$Reader | AddressBook$Builder, $.ListBuilder<Person$Builder, Person$Init>>;
} = {
  people: { index: 0 },
};

export const AddressBook$schema: $.RawSchema = {
  id: 0xc56e25fb53561393n,
  node: "UAQE/5MTVlP7JW7FABENAf9Axab34rOx2AAFAQcRDcoRGQcAABEVN/9wZW9wbGUuYwJhcG5wOkFkZHJlc3NCb29rAAFRBAIEAAAEARENOgAAUQgBAREUAT9wZW9wbGUBDhACARD/lrI3oOyuK/4AAQ4=",
  dependencies: () => [Person$schema],
};

/** Reads a Person. */
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

  get id(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  get email(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 1);
  }
  get phones(): $.ListReader<Phone$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 2, this.$depth, Phone$Reader);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Person$Object {
    return {
      id: this.id,
      name: this.name,
      email: this.email,
      phones: $.toObject(this.phones) as Phone$Object[],
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
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 3 {
    return 3;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Person$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Person$Builder(segment, data, pointers, count, 0);
    if (value.id !== undefined) builder.id = value.id;
    if (value.name !== undefined) builder.name = value.name;
    if (value.email !== undefined) builder.email = value.email;
    if (value.phones !== undefined) builder.phones = value.phones;
  }

  get id(): number {
    return this.$segment.view.getUint32(this.$data, true);
  }
  set id(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set name(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  get email(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 1);
  }
  set email(value: string | null) {
    $.setText(this.$segment, this.$pointers + 8, value);
  }
  get phones(): $.ListBuilder<Phone$Builder, Phone$Init> {
    return $.getList(this.$segment, this.$pointers + 16, Phone$Builder);
  }
  set phones(value: $.ListInit<Phone$Init> | null) {
    $.setList(this.$segment, this.$pointers + 16, Phone$Builder, value);
  }
  initPhones(length: number): $.ListBuilder<Phone$Builder, Phone$Init> {
    return $.initList(this.$segment, this.$pointers + 16, Phone$Builder, length);
  }

  /** What was built so far, as a reader. */
  $asReader(): Person$Reader {
    return Person$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Person as a plain object to build from; a reader or builder will do as well. */
export interface Person$Init {
  readonly id?: number | undefined;
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly phones?: $.ListInit<Phone$Init> | null | undefined;
}
/** A Person as a plain object with everything in it. */
export interface Person$Object {
  id: number;
  name: string;
  email: string;
  phones: Phone$Object[];
}

/** The pointer fields of a Person, for `has`, `clear`, `disown` and `adopt`. */
export const Person$fields: {
  readonly name: $.PointerField<Person$Reader | Person$Builder, string>;
  readonly email: $.PointerField<Person$Reader | Person$Builder, string>;
  readonly phones: $.PointerField<Person$Reader | Person$Builder, $.ListBuilder<Phone$Builder, Phone$Init>>;
} = {
  name: { index: 0 },
  email: { index: 1 },
  phones: { index: 2 },
};

export const Person$schema: $.RawSchema = {
  id: 0xfe2baeeca037b296n,
  node: "UAQE/5ayN6Dsriv+AFENAQH/QMWm9+KzsdgABQMHEQ2iERUHAAAREcf/cGVvcGxlLmMBYXBucDpQZXIHc29uAABREAIEAAAEARFVGgAAEVABEVABAQEUAQERSSoAABFEARFEARECARQBAhE9MgAAETgBETgBEQMCFAEDETE6AABRLAEBETgBA2lkAQgBCA9uYW1lAQwBDB9lbWFpbAEMAQw/cGhvbmVzAQ4QAgEQ/28zbHELiOSpAAEO",
  dependencies: () => [Phone$schema],
};

/** Reads a Phone. */
export class Phone$Reader implements $.StructReader<Phone$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Phone$Reader {
    return new Phone$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Phone$Reader {
    const data = this.$at(index);
    return new Phone$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get number(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  get type(): Phone$Type {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Phone$Object {
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

/** Builds a Phone. */
export class Phone$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Phone$Builder {
    return new Phone$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Phone$Builder {
    const data = this.$at(index);
    return new Phone$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Phone$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Phone$Builder(segment, data, pointers, count, 0);
    if (value.number !== undefined) builder.number = value.number;
    if (value.type !== undefined) builder.type = value.type;
  }

  get number(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set number(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  get type(): Phone$Type {
    return this.$segment.view.getUint16(this.$data, true);
  }
  set type(value: Phone$Type) {
    $.setUint16(this.$segment, this.$data, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Phone$Reader {
    return Phone$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Phone as a plain object to build from; a reader or builder will do as well. */
export interface Phone$Init {
  readonly number?: string | null | undefined;
  readonly type?: Phone$Type | undefined;
}
/** A Phone as a plain object with everything in it. */
export interface Phone$Object {
  number: string;
  type: Phone$Type;
}

/** The pointer fields of a Phone, for `has`, `clear`, `disown` and `adopt`. */
export const Phone$fields: {
  readonly number: $.PointerField<Phone$Reader | Phone$Builder, string>;
} = {
  number: { index: 0 },
};

export const Phone$schema: $.RawSchema = {
  id: 0xa9e4880b716c336fn,
  node: "UAQE/28zbHELiOSpAFENAQH/QMWm9+KzsdgABQEHEQ2aERUXAAARHWf/cGVvcGxlLmMBYXBucDpQaG8DbmVRBAEB/6SRymDw95rhABEBKg9UeXBlUQgCBAAABAERJToAABEgAREgAQEBFAEBERkqAAARFAIRGAE/bnVtYmVyAQwBDA90eXBlAQ//pJHKYPD3muEAAQ8=",
  dependencies: () => [Phone$Type$schema],
};

export const Phone$Type = {
  mobile: 0,
  home: 1,
  work: 2,
} as const;
/** Values that this schema does not know are kept. */
export type Phone$Type = 0 | 1 | 2 | (number & {});

export const Phone$Type$schema: $.RawSchema = {
  id: 0xe19af7f060ca91a4n,
  node: "UAME/6SRymDw95rhABETAv9vM2xxC4jkqQARDcIRFQcAABERN/9wZW9wbGUuYwJhcG5wOlBob25lLlR5cGUAAABRDAEBAAAREToBARENKgECEQkqP21vYmlsZQ9ob21lD3dvcms=",
  dependencies: () => [],
};

/** Reads a Points. */
export class Points$Reader implements $.StructReader<Points$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Points$Reader {
    return new Points$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Points$Reader {
    const data = this.$at(index);
    return new Points$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get points(): $.ListReader<Point$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 0, this.$depth, Point$Reader);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Points$Object {
    return {
      points: $.toObject(this.points) as Point$Object[],
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Points. */
export class Points$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Points$Builder {
    return new Points$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Points$Builder {
    const data = this.$at(index);
    return new Points$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Points$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Points$Builder(segment, data, pointers, count, 0);
    if (value.points !== undefined) builder.points = value.points;
  }

  get points(): $.ListBuilder<Point$Builder, Point$Init> {
    return $.getList(this.$segment, this.$pointers, Point$Builder);
  }
  set points(value: $.ListInit<Point$Init> | null) {
    $.setList(this.$segment, this.$pointers, Point$Builder, value);
  }
  initPoints(length: number): $.ListBuilder<Point$Builder, Point$Init> {
    return $.initList(this.$segment, this.$pointers, Point$Builder, length);
  }

  /** What was built so far, as a reader. */
  $asReader(): Points$Reader {
    return Points$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Points as a plain object to build from; a reader or builder will do as well. */
export interface Points$Init {
  readonly points?: $.ListInit<Point$Init> | null | undefined;
}
/** A Points as a plain object with everything in it. */
export interface Points$Object {
  points: Point$Object[];
}

/** The pointer fields of a Points, for `has`, `clear`, `disown` and `adopt`. */
export const Points$fields: {
  readonly points: $.PointerField<Points$Reader | Points$Builder, $.ListBuilder<Point$Builder, Point$Init>>;
} = {
  points: { index: 0 },
};

export const Points$schema: $.RawSchema = {
  id: 0xf4dc00e5d2fb3c30n,
  node: "UAQE3zA8+9Ll3PQRDQH/QMWm9+KzsdgABQEHEQ2iERUHAAARETf/cGVvcGxlLmMBYXBucDpQb2kHbnRzAABRBAIEAAAEARENOgAAUQgBAREUAT9wb2ludHMBDhACARD/6eEgt3PdC6EAAQ4=",
  dependencies: () => [Point$schema],
};

/** 96 bytes: a million of them are about 100 MB. */
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

  get value(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  get weight(): number {
    return $.getUint32(this.$segment, this.$data + 4, this.$pointers);
  }
  get a(): bigint {
    return $.getUint64(this.$segment, this.$data + 8, this.$pointers);
  }
  get b(): bigint {
    return $.getUint64(this.$segment, this.$data + 16, this.$pointers);
  }
  get c(): bigint {
    return $.getUint64(this.$segment, this.$data + 24, this.$pointers);
  }
  get d(): bigint {
    return $.getUint64(this.$segment, this.$data + 32, this.$pointers);
  }
  get e(): bigint {
    return $.getUint64(this.$segment, this.$data + 40, this.$pointers);
  }
  get f(): bigint {
    return $.getUint64(this.$segment, this.$data + 48, this.$pointers);
  }
  get g(): bigint {
    return $.getUint64(this.$segment, this.$data + 56, this.$pointers);
  }
  get h(): bigint {
    return $.getUint64(this.$segment, this.$data + 64, this.$pointers);
  }
  get i(): bigint {
    return $.getUint64(this.$segment, this.$data + 72, this.$pointers);
  }
  get j(): bigint {
    return $.getUint64(this.$segment, this.$data + 80, this.$pointers);
  }
  get k(): bigint {
    return $.getUint64(this.$segment, this.$data + 88, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Point$Object {
    return {
      value: this.value,
      weight: this.weight,
      a: this.a,
      b: this.b,
      c: this.c,
      d: this.d,
      e: this.e,
      f: this.f,
      g: this.g,
      h: this.h,
      i: this.i,
      j: this.j,
      k: this.k,
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
  static get $dataWords(): 12 {
    return 12;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Point$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Point$Builder(segment, data, pointers, count, 0);
    if (value.value !== undefined) builder.value = value.value;
    if (value.weight !== undefined) builder.weight = value.weight;
    if (value.a !== undefined) builder.a = value.a;
    if (value.b !== undefined) builder.b = value.b;
    if (value.c !== undefined) builder.c = value.c;
    if (value.d !== undefined) builder.d = value.d;
    if (value.e !== undefined) builder.e = value.e;
    if (value.f !== undefined) builder.f = value.f;
    if (value.g !== undefined) builder.g = value.g;
    if (value.h !== undefined) builder.h = value.h;
    if (value.i !== undefined) builder.i = value.i;
    if (value.j !== undefined) builder.j = value.j;
    if (value.k !== undefined) builder.k = value.k;
  }

  get value(): number {
    return this.$segment.view.getUint32(this.$data, true);
  }
  set value(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  get weight(): number {
    return this.$segment.view.getUint32(this.$data + 4, true);
  }
  set weight(value: number) {
    $.setUint32(this.$segment, this.$data + 4, value);
  }
  get a(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 8, true);
  }
  set a(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 8, value);
  }
  get b(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 16, true);
  }
  set b(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 16, value);
  }
  get c(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 24, true);
  }
  set c(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 24, value);
  }
  get d(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 32, true);
  }
  set d(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 32, value);
  }
  get e(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 40, true);
  }
  set e(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 40, value);
  }
  get f(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 48, true);
  }
  set f(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 48, value);
  }
  get g(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 56, true);
  }
  set g(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 56, value);
  }
  get h(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 64, true);
  }
  set h(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 64, value);
  }
  get i(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 72, true);
  }
  set i(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 72, value);
  }
  get j(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 80, true);
  }
  set j(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 80, value);
  }
  get k(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 88, true);
  }
  set k(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 88, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Point$Reader {
    return Point$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Point as a plain object to build from; a reader or builder will do as well. */
export interface Point$Init {
  readonly value?: number | undefined;
  readonly weight?: number | undefined;
  readonly a?: bigint | number | undefined;
  readonly b?: bigint | number | undefined;
  readonly c?: bigint | number | undefined;
  readonly d?: bigint | number | undefined;
  readonly e?: bigint | number | undefined;
  readonly f?: bigint | number | undefined;
  readonly g?: bigint | number | undefined;
  readonly h?: bigint | number | undefined;
  readonly i?: bigint | number | undefined;
  readonly j?: bigint | number | undefined;
  readonly k?: bigint | number | undefined;
}
/** A Point as a plain object with everything in it. */
export interface Point$Object {
  value: number;
  weight: number;
  a: bigint;
  b: bigint;
  c: bigint;
  d: bigint;
  e: bigint;
  f: bigint;
  g: bigint;
  h: bigint;
  i: bigint;
  j: bigint;
  k: bigint;
}

export const Point$schema: $.RawSchema = {
  id: 0xa10bdd73b720e1e9n,
  node: "UAQE/+nhILdz3QuhAFENAQz/QMWm9+KzsdgABAcRDZoRFQcAADERdwL/cGVvcGxlLmMBYXBucDpQb2kDbnQAAFE0AgQAAAQBEy0BMgAAEygBARMoAQERAQEUAQETIQE6AAATHAEBExwBARECARQBAhMVARIAABMQAQETEAEBEQMCFAEDEwkBEgAAEwQBARMEAQERBAMUAQQR/RIAABH4ARH4AREFBBQBBRHxEgAAEewBEewBEQYFFAEGEeUSAAAR4AER4AERBwYUAQcR2RIAABHUARHUAREIBxQBCBHNEgAAEcgBEcgBEQkIFAEJEcESAAARvAERvAERCgkUAQoRtRIAABGwARGwARELChQBCxGpEgAAEaQBEaQBEQwLFAEMEZ0SAAARmAERmAEfdmFsdWUBCAEIP3dlaWdodAEIAQgBYQEJAQkBYgEJAQkBYwEJAQkBZAEJAQkBZQEJAQkBZgEJAQkBZwEJAQkBaAEJAQkBaQEJAQkBagEJAQkBawEJAQk=",
  dependencies: () => [],
};

export const AddressBook: {
  readonly Reader: typeof AddressBook$Reader;
  readonly Builder: typeof AddressBook$Builder;
  readonly fields: typeof AddressBook$fields;
  readonly schema: typeof AddressBook$schema;
} = {
  Reader: AddressBook$Reader,
  Builder: AddressBook$Builder,
  fields: AddressBook$fields,
  schema: AddressBook$schema,
};
export declare namespace AddressBook {
  type Reader = AddressBook$Reader;
  type Builder = AddressBook$Builder;
  type Init = AddressBook$Init;
  type Object = AddressBook$Object;
}

export const Person: {
  readonly Reader: typeof Person$Reader;
  readonly Builder: typeof Person$Builder;
  readonly fields: typeof Person$fields;
  readonly schema: typeof Person$schema;
} = {
  Reader: Person$Reader,
  Builder: Person$Builder,
  fields: Person$fields,
  schema: Person$schema,
};
export declare namespace Person {
  type Reader = Person$Reader;
  type Builder = Person$Builder;
  type Init = Person$Init;
  type Object = Person$Object;
}

export const Phone: {
  readonly Reader: typeof Phone$Reader;
  readonly Builder: typeof Phone$Builder;
  readonly fields: typeof Phone$fields;
  readonly schema: typeof Phone$schema;
  readonly Type: typeof Phone$Type;
} = {
  Reader: Phone$Reader,
  Builder: Phone$Builder,
  fields: Phone$fields,
  schema: Phone$schema,
  Type: Phone$Type,
};
export declare namespace Phone {
  type Reader = Phone$Reader;
  type Builder = Phone$Builder;
  type Init = Phone$Init;
  type Object = Phone$Object;
  type Type = Phone$Type;
}

export const Points: {
  readonly Reader: typeof Points$Reader;
  readonly Builder: typeof Points$Builder;
  readonly fields: typeof Points$fields;
  readonly schema: typeof Points$schema;
} = {
  Reader: Points$Reader,
  Builder: Points$Builder,
  fields: Points$fields,
  schema: Points$schema,
};
export declare namespace Points {
  type Reader = Points$Reader;
  type Builder = Points$Builder;
  type Init = Points$Init;
  type Object = Points$Object;
}

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
