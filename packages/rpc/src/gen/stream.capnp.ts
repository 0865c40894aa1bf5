// Generated from stream.capnp by capnp-ts. Do not edit.

import * as $ from "@capnp/message/runtime";

/**
 * Always empty. `-> stream` compiles to a result of this type: a generator that knows streaming gives the
 * method a signature with flow control (the call settles as soon as the next one may be made), and one
 * that does not still gets an ordinary method that returns nothing. On the wire there is no difference.
 */
export class StreamResult$Reader implements $.StructReader<StreamResult$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): StreamResult$Reader {
    return new StreamResult$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): StreamResult$Reader {
    const data = this.$at(index);
    return new StreamResult$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): StreamResult$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a StreamResult. */
export class StreamResult$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): StreamResult$Builder {
    return new StreamResult$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): StreamResult$Builder {
    const data = this.$at(index);
    return new StreamResult$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: StreamResult$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }


  /** What was built so far, as a reader. */
  $asReader(): StreamResult$Reader {
    return StreamResult$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A StreamResult as a plain object to build from; a reader or builder will do as well. */
export type StreamResult$Init = Record<never, never>;
/** A StreamResult as a plain object with everything in it. */
export type StreamResult$Object = Record<never, never>;

export const StreamResult$schema: $.RawSchema = {
  id: 0x995f9a3377c0b16en,
  node: "UAQC/26xwHczml+ZABETAf/485MTqWbDhgAEBzEFAgEREQf/Y2FwbnAvc3QDcmVhbS5jYXBucDpTdHJlYW1SZXN1bHQAAAA=",
  dependencies: () => [],
};

export const StreamResult: {
  readonly Reader: typeof StreamResult$Reader;
  readonly Builder: typeof StreamResult$Builder;
  readonly schema: typeof StreamResult$schema;
} = {
  Reader: StreamResult$Reader,
  Builder: StreamResult$Builder,
  schema: StreamResult$schema,
};
export declare namespace StreamResult {
  type Reader = StreamResult$Reader;
  type Builder = StreamResult$Builder;
  type Init = StreamResult$Init;
  type Object = StreamResult$Object;
}
