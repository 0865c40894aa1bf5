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
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
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

const $constant0 = /* @__PURE__ */ $.constant("AAAAAAEAAQABAAAAAAAAAAAAAAAAAAAA");

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
