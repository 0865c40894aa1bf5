// Generated from eval.capnp by capnp-ts. Do not edit.

import * as $ from "@capnp/message/runtime";

/** Reads a EvaluationResult. */
export class EvaluationResult$Reader implements $.StructReader<EvaluationResult$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): EvaluationResult$Reader {
    return new EvaluationResult$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): EvaluationResult$Reader {
    const data = this.$at(index);
    return new EvaluationResult$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get value(): number {
    return $.getInt32(this.$segment, this.$data, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): EvaluationResult$Object {
    return {
      value: this.value,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a EvaluationResult. */
export class EvaluationResult$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): EvaluationResult$Builder {
    return new EvaluationResult$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): EvaluationResult$Builder {
    const data = this.$at(index);
    return new EvaluationResult$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: EvaluationResult$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new EvaluationResult$Builder(segment, data, pointers, count, 0);
    if (value.value !== undefined) builder.value = value.value;
  }

  get value(): number {
    return this.$segment.view.getInt32(this.$data, true);
  }
  set value(value: number) {
    $.setInt32(this.$segment, this.$data, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): EvaluationResult$Reader {
    return EvaluationResult$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A EvaluationResult as a plain object to build from; a reader or builder will do as well. */
export interface EvaluationResult$Init {
  readonly value?: number | undefined;
}
/** A EvaluationResult as a plain object with everything in it. */
export interface EvaluationResult$Object {
  value: number;
}

export const EvaluationResult$schema: $.RawSchema = {
  id: 0xa349c302d856d199n,
  node: "UAQE/5nRVtgCw0mjAFELAQH/2p4O58PELeEABAcRDeIRGQcAABEVN/9ldmFsLmNhcAJucDpFdmFsdWF0aW9uUmVzB3VsdAAAUQQCBAAABAERDTIAABEIAREIAR92YWx1ZQEEAQQ=",
  dependencies: () => [],
};

export const Operation = {
  add: 0,
  subtract: 1,
  multiply: 2,
  divide: 3,
  modulus: 4,
} as const;
/** Values that this schema does not know are kept. */
export type Operation = 0 | 1 | 2 | 3 | 4 | (number & {});

export const Operation$schema: $.RawSchema = {
  id: 0xacf353ef75773376n,
  node: "UAME/3Yzd3XvU/OsABELAv/ang7nw8Qt4QARDaoRFQcAABERV/9ldmFsLmNhcAFucDpPcGVyYQ90aW9uAABRFAEBAAARISIBAREdSgECER1KAQMRHToBBBEZQgdhZGT/c3VidHJhY3QAAAD/bXVsdGlwbHkAAAA/ZGl2aWRlf21vZHVsdXM=",
  dependencies: () => [],
};

/** Reads a Expression. */
export class Expression$Reader implements $.StructReader<Expression$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Expression$Reader {
    return new Expression$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Expression$Reader {
    const data = this.$at(index);
    return new Expression$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get op(): Operation {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get left(): Expression$left$Reader {
    return Expression$left$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get right(): Expression$right$Reader {
    return Expression$right$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Expression$Object {
    return {
      op: this.op,
      left: this.left.$toObject(),
      right: this.right.$toObject(),
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Expression. */
export class Expression$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Expression$Builder {
    return new Expression$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Expression$Builder {
    const data = this.$at(index);
    return new Expression$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 2 {
    return 2;
  }
  static get $pointerCount(): 2 {
    return 2;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Expression$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Expression$Builder(segment, data, pointers, count, 0);
    if (value.op !== undefined) builder.op = value.op;
    if (value.left !== undefined) builder.left = value.left;
    if (value.right !== undefined) builder.right = value.right;
  }

  get op(): Operation {
    return this.$segment.view.getUint16(this.$data, true);
  }
  set op(value: Operation) {
    $.setUint16(this.$segment, this.$data, value);
  }
  get left(): Expression$left$Builder {
    return new Expression$left$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  set left(value: Expression$left$Init) {
    Expression$left$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initLeft(): Expression$left$Builder {
    $.setUint16(this.$segment, this.$data + 2, 0);
    $.clearData(this.$segment, this.$data + 4, 4);
    $.clearPointer(this.$segment, this.$pointers);
    return new Expression$left$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get right(): Expression$right$Builder {
    return new Expression$right$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  set right(value: Expression$right$Init) {
    Expression$right$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initRight(): Expression$right$Builder {
    $.setUint16(this.$segment, this.$data + 12, 0);
    $.clearData(this.$segment, this.$data + 8, 4);
    $.clearPointer(this.$segment, this.$pointers + 8);
    return new Expression$right$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }

  /** What was built so far, as a reader. */
  $asReader(): Expression$Reader {
    return Expression$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Expression as a plain object to build from; a reader or builder will do as well. */
export interface Expression$Init {
  readonly op?: Operation | undefined;
  readonly left?: Expression$left$Init | undefined;
  readonly right?: Expression$right$Init | undefined;
}
/** A Expression as a plain object with everything in it. */
export interface Expression$Object {
  op: Operation;
  left: Expression$left$Object;
  right: Expression$right$Object;
}

export const Expression$schema: $.RawSchema = {
  id: 0x81d32418aae320bfn,
  node: "UAQE/78g46oYJNOBAFELAQL/2p4O58PELeEABQIHEQ2yERUHAAAREa//ZXZhbC5jYXABbnA6RXhwcmUfc3Npb24AAFEMAwQAAAQBAAARRRoAABFAAhFEAQEBAQH/7I4i2DPFZoIAETkqAAIBAgEB/20Wh1sWZ3XsABEhMgACA29wAQ//djN3de9T86wAAQ8PbGVmdB9yaWdodA==",
  dependencies: () => [Operation$schema, Expression$left$schema, Expression$right$schema],
};

const Expression$left$members = ["value", "expression"] as const;

class Expression$left$ReaderClass {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Expression$left$Reader {
    return new Expression$left$ReaderClass(segment, data, pointers, count, depth) as unknown as Expression$left$Reader;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 2, this.$pointers);
  }
  get which(): (typeof Expression$left$members)[number] | undefined {
    return Expression$left$members[$.getUint16(this.$segment, this.$data + 2, this.$pointers)];
  }
  get value(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 2, this.$pointers) === 0 ? $.getInt32(this.$segment, this.$data + 4, this.$pointers) : undefined;
  }
  get expression(): Expression$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 2, this.$pointers) === 1 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Expression$Reader.$of) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Expression$left$Object {
    return {
      ...$.unionToObject(this, { expression: 0 }),
    } as Expression$left$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Reads a Expression.left. */
export type Expression$left$Reader = $.StructReader<Expression$left$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
} & (
  | { readonly which: "value"; readonly value: number; readonly expression?: undefined; }
  | { readonly which: "expression"; readonly expression: Expression$Reader; readonly value?: undefined; }
  | { readonly which: undefined; readonly value?: undefined; readonly expression?: undefined; }
);
export const Expression$left$Reader: $.StructReaderType<Expression$left$Reader> = Expression$left$ReaderClass;

/** Builds a Expression.left. */
export class Expression$left$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Expression$left$Builder {
    return new Expression$left$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Expression$left$Init): void {
    const builder = new Expression$left$Builder(segment, data, pointers, count, 0);
    let members = 0;
    if (value.value !== undefined) {
      builder.value = value.value;
      members++;
    }
    if (value.expression !== undefined) {
      builder.expression = value.expression;
      members++;
    }
    if (members > 1) $.tooManyMembers("Expression.left");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 2, this.$pointers);
  }
  get which(): (typeof Expression$left$members)[number] | undefined {
    return Expression$left$members[$.getUint16(this.$segment, this.$data + 2, this.$pointers)];
  }
  get value(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 2, this.$pointers) === 0 ? this.$segment.view.getInt32(this.$data + 4, true) : undefined;
  }
  set value(value: number) {
    $.setUint16(this.$segment, this.$data + 2, 0);
    $.setInt32(this.$segment, this.$data + 4, value);
  }
  get expression(): Expression$Builder | undefined {
    return $.getUint16(this.$segment, this.$data + 2, this.$pointers) === 1 ? $.getStruct(this.$segment, this.$pointers, Expression$Builder) : undefined;
  }
  set expression(value: Expression$Init | null) {
    $.setUint16(this.$segment, this.$data + 2, 1);
    $.setStruct(this.$segment, this.$pointers, Expression$Builder, value);
  }
  initExpression(): Expression$Builder {
    $.setUint16(this.$segment, this.$data + 2, 1);
    return $.initStruct(this.$segment, this.$pointers, Expression$Builder);
  }

  /** What was built so far, as a reader. */
  $asReader(): Expression$left$Reader {
    return Expression$left$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Expression.left as a plain object to build from; a reader or builder will do as well. */
export type Expression$left$Init = {
} & (
  | { readonly which?: "value" | undefined; readonly value: number; readonly expression?: undefined; }
  | { readonly which?: "expression" | undefined; readonly expression: Expression$Init | null; readonly value?: undefined; }
  | { readonly which: undefined; readonly value?: undefined; readonly expression?: undefined; }
);
/** A Expression.left as a plain object with everything in it. */
export type Expression$left$Object = {
} & (
  | { which: "value"; value: number }
  | { which: "expression"; expression: Expression$Object | null }
  | { which: undefined }
);

/** The pointer fields of a Expression.left, for `has`, `clear`, `disown` and `adopt`. */
export const Expression$left$fields: {
  readonly expression: $.PointerField<Expression$left$Reader | Expression$left$Builder, Expression$Builder>;
} = {
  expression: { index: 0, union: 2, member: 1 },
};

export const Expression$left$schema: $.RawSchema = {
  id: 0x8266c533d8228eecn,
  node: "UAUE/+yOItgzxWaCAFEWAQL/vyDjqhgk04EAVQIHAQIBAREN2gABERFn/2V2YWwuY2FwAm5wOkV4cHJlc3Npb24ubGUDZnRRCAIEHP//ARQBARElMgAAESABESABDQH+/xQBAhEZWgAAERgCERwBH3ZhbHVlAQQBBP9leHByZXNzaQADb24BEP+/IOOqGCTTgQABEA==",
  dependencies: () => [Expression$schema],
};

const Expression$right$members = ["value", "expression"] as const;

class Expression$right$ReaderClass {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Expression$right$Reader {
    return new Expression$right$ReaderClass(segment, data, pointers, count, depth) as unknown as Expression$right$Reader;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 12, this.$pointers);
  }
  get which(): (typeof Expression$right$members)[number] | undefined {
    return Expression$right$members[$.getUint16(this.$segment, this.$data + 12, this.$pointers)];
  }
  get value(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 12, this.$pointers) === 0 ? $.getInt32(this.$segment, this.$data + 8, this.$pointers) : undefined;
  }
  get expression(): Expression$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 12, this.$pointers) === 1 ? $.readStruct(this.$segment, this.$pointers, this.$count, 1, this.$depth, Expression$Reader.$of) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Expression$right$Object {
    return {
      ...$.unionToObject(this, { expression: 1 }),
    } as Expression$right$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Reads a Expression.right. */
export type Expression$right$Reader = $.StructReader<Expression$right$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
} & (
  | { readonly which: "value"; readonly value: number; readonly expression?: undefined; }
  | { readonly which: "expression"; readonly expression: Expression$Reader; readonly value?: undefined; }
  | { readonly which: undefined; readonly value?: undefined; readonly expression?: undefined; }
);
export const Expression$right$Reader: $.StructReaderType<Expression$right$Reader> = Expression$right$ReaderClass;

/** Builds a Expression.right. */
export class Expression$right$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Expression$right$Builder {
    return new Expression$right$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Expression$right$Init): void {
    const builder = new Expression$right$Builder(segment, data, pointers, count, 0);
    let members = 0;
    if (value.value !== undefined) {
      builder.value = value.value;
      members++;
    }
    if (value.expression !== undefined) {
      builder.expression = value.expression;
      members++;
    }
    if (members > 1) $.tooManyMembers("Expression.right");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 12, this.$pointers);
  }
  get which(): (typeof Expression$right$members)[number] | undefined {
    return Expression$right$members[$.getUint16(this.$segment, this.$data + 12, this.$pointers)];
  }
  get value(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 12, this.$pointers) === 0 ? this.$segment.view.getInt32(this.$data + 8, true) : undefined;
  }
  set value(value: number) {
    $.setUint16(this.$segment, this.$data + 12, 0);
    $.setInt32(this.$segment, this.$data + 8, value);
  }
  get expression(): Expression$Builder | undefined {
    return $.getUint16(this.$segment, this.$data + 12, this.$pointers) === 1 ? $.getStruct(this.$segment, this.$pointers + 8, Expression$Builder) : undefined;
  }
  set expression(value: Expression$Init | null) {
    $.setUint16(this.$segment, this.$data + 12, 1);
    $.setStruct(this.$segment, this.$pointers + 8, Expression$Builder, value);
  }
  initExpression(): Expression$Builder {
    $.setUint16(this.$segment, this.$data + 12, 1);
    return $.initStruct(this.$segment, this.$pointers + 8, Expression$Builder);
  }

  /** What was built so far, as a reader. */
  $asReader(): Expression$right$Reader {
    return Expression$right$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Expression.right as a plain object to build from; a reader or builder will do as well. */
export type Expression$right$Init = {
} & (
  | { readonly which?: "value" | undefined; readonly value: number; readonly expression?: undefined; }
  | { readonly which?: "expression" | undefined; readonly expression: Expression$Init | null; readonly value?: undefined; }
  | { readonly which: undefined; readonly value?: undefined; readonly expression?: undefined; }
);
/** A Expression.right as a plain object with everything in it. */
export type Expression$right$Object = {
} & (
  | { which: "value"; value: number }
  | { which: "expression"; expression: Expression$Object | null }
  | { which: undefined }
);

/** The pointer fields of a Expression.right, for `has`, `clear`, `disown` and `adopt`. */
export const Expression$right$fields: {
  readonly expression: $.PointerField<Expression$right$Reader | Expression$right$Builder, Expression$Builder>;
} = {
  expression: { index: 1, union: 12, member: 1 },
};

export const Expression$right$schema: $.RawSchema = {
  id: 0xec7567165b87166dn,
  node: "UAUE/20Wh1sWZ3XsAFEWAQL/vyDjqhgk04EAVQIHAQIBBhEN4gABERFn/2V2YWwuY2FwAm5wOkV4cHJlc3Npb24ucmkHZ2h0UQgCBBz//wIUAQMRJTIAABEgAREgAR0B/v8BFAEEERlaAAARGAIRHAEfdmFsdWUBBAEE/2V4cHJlc3NpAANvbgEQ/78g46oYJNOBAAEQ",
  dependencies: () => [Expression$schema],
};

export const EvaluationResult: {
  readonly Reader: typeof EvaluationResult$Reader;
  readonly Builder: typeof EvaluationResult$Builder;
  readonly schema: typeof EvaluationResult$schema;
} = {
  Reader: EvaluationResult$Reader,
  Builder: EvaluationResult$Builder,
  schema: EvaluationResult$schema,
};
export declare namespace EvaluationResult {
  type Reader = EvaluationResult$Reader;
  type Builder = EvaluationResult$Builder;
  type Init = EvaluationResult$Init;
  type Object = EvaluationResult$Object;
}

export const Expression: {
  readonly Reader: typeof Expression$Reader;
  readonly Builder: typeof Expression$Builder;
  readonly schema: typeof Expression$schema;
} = {
  Reader: Expression$Reader,
  Builder: Expression$Builder,
  schema: Expression$schema,
};
export declare namespace Expression {
  type Reader = Expression$Reader;
  type Builder = Expression$Builder;
  type Init = Expression$Init;
  type Object = Expression$Object;
}
