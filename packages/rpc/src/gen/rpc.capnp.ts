// Generated from capnp/rpc.capnp by capnp-ts. Do not edit.

import * as $ from "@capnp/message/runtime";

const Message$members = ["unimplemented", "abort", "call", "return", "finish", "resolve", "release", "obsoleteSave", "bootstrap", "obsoleteDelete", "provide", "accept", "join", "disembargo", "thirdPartyAnswer"] as const;

class Message$ReaderClass {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Message$Reader {
    return new Message$ReaderClass(segment, data, pointers, count, depth) as Message$Reader;
  }
  static get $size(): 7 {
    return 7;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get which(): (typeof Message$members)[number] | undefined {
    return Message$members[$.getUint16(this.$segment, this.$data, this.$pointers)];
  }
  get unimplemented(): Message$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Message$Reader.$of) : undefined;
  }
  get abort(): Exception$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 1 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Exception$Reader.$of) : undefined;
  }
  get call(): Call$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 2 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Call$Reader.$of) : undefined;
  }
  get return(): Return$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 3 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Return$Reader.$of) : undefined;
  }
  get finish(): Finish$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 4 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Finish$Reader.$of) : undefined;
  }
  get resolve(): Resolve$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 5 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Resolve$Reader.$of) : undefined;
  }
  get release(): Release$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 6 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Release$Reader.$of) : undefined;
  }
  get obsoleteSave(): $.AnyPointerReader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 7 ? $.readAnyPointer(this.$segment, this.$pointers, this.$count, 0, this.$depth) : undefined;
  }
  get bootstrap(): Bootstrap$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 8 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Bootstrap$Reader.$of) : undefined;
  }
  get obsoleteDelete(): $.AnyPointerReader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 9 ? $.readAnyPointer(this.$segment, this.$pointers, this.$count, 0, this.$depth) : undefined;
  }
  get provide(): Provide$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 10 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Provide$Reader.$of) : undefined;
  }
  get accept(): Accept$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 11 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Accept$Reader.$of) : undefined;
  }
  get join(): Join$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 12 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Join$Reader.$of) : undefined;
  }
  get disembargo(): Disembargo$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 13 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Disembargo$Reader.$of) : undefined;
  }
  get thirdPartyAnswer(): ThirdPartyAnswer$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 14 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, ThirdPartyAnswer$Reader.$of) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Message$Object {
    return {
      ...$.unionToObject(this),
    } as Message$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}
/** Reads a Message. */
export type Message$Reader = $.StructReader<Message$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
} & (
  | { readonly which: "unimplemented"; readonly unimplemented: Message$Reader; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which: "abort"; readonly abort: Exception$Reader; readonly unimplemented?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which: "call"; readonly call: Call$Reader; readonly unimplemented?: undefined; readonly abort?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which: "return"; readonly return: Return$Reader; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which: "finish"; readonly finish: Finish$Reader; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which: "resolve"; readonly resolve: Resolve$Reader; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which: "release"; readonly release: Release$Reader; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which: "obsoleteSave"; readonly obsoleteSave: $.AnyPointerReader; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which: "bootstrap"; readonly bootstrap: Bootstrap$Reader; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which: "obsoleteDelete"; readonly obsoleteDelete: $.AnyPointerReader; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which: "provide"; readonly provide: Provide$Reader; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which: "accept"; readonly accept: Accept$Reader; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which: "join"; readonly join: Join$Reader; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which: "disembargo"; readonly disembargo: Disembargo$Reader; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which: "thirdPartyAnswer"; readonly thirdPartyAnswer: ThirdPartyAnswer$Reader; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; }
  | { readonly which: undefined; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
);
export const Message$Reader: $.StructReaderType<Message$Reader> & { readonly $size: 7 } = Message$ReaderClass;

/** Builds a Message. */
export class Message$Builder implements $.StructView {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Message$Builder {
    return new Message$Builder(segment, data, pointers, count, depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Message$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Message$Builder(segment, data, pointers, count, 0);
    let members = 0;
    if (value.unimplemented !== undefined) {
      builder.unimplemented = value.unimplemented;
      members++;
    }
    if (value.abort !== undefined) {
      builder.abort = value.abort;
      members++;
    }
    if (value.call !== undefined) {
      builder.call = value.call;
      members++;
    }
    if (value.return !== undefined) {
      builder.return = value.return;
      members++;
    }
    if (value.finish !== undefined) {
      builder.finish = value.finish;
      members++;
    }
    if (value.resolve !== undefined) {
      builder.resolve = value.resolve;
      members++;
    }
    if (value.release !== undefined) {
      builder.release = value.release;
      members++;
    }
    if (value.obsoleteSave !== undefined) {
      builder.obsoleteSave = value.obsoleteSave;
      members++;
    }
    if (value.bootstrap !== undefined) {
      builder.bootstrap = value.bootstrap;
      members++;
    }
    if (value.obsoleteDelete !== undefined) {
      builder.obsoleteDelete = value.obsoleteDelete;
      members++;
    }
    if (value.provide !== undefined) {
      builder.provide = value.provide;
      members++;
    }
    if (value.accept !== undefined) {
      builder.accept = value.accept;
      members++;
    }
    if (value.join !== undefined) {
      builder.join = value.join;
      members++;
    }
    if (value.disembargo !== undefined) {
      builder.disembargo = value.disembargo;
      members++;
    }
    if (value.thirdPartyAnswer !== undefined) {
      builder.thirdPartyAnswer = value.thirdPartyAnswer;
      members++;
    }
    if (members > 1) $.tooManyMembers("Message");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get which(): (typeof Message$members)[number] | undefined {
    return Message$members[$.getUint16(this.$segment, this.$data, this.$pointers)];
  }
  get unimplemented(): Message$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? $.getStruct(this.$segment, this.$pointers, Message$Builder) : undefined;
  }
  set unimplemented(value: Message$Init | null) {
    $.setUint16(this.$segment, this.$data, 0);
    $.setStruct(this.$segment, this.$pointers, Message$Builder, value);
  }
  initUnimplemented(): Message$Builder {
    $.setUint16(this.$segment, this.$data, 0);
    return $.initStruct(this.$segment, this.$pointers, Message$Builder);
  }
  get abort(): Exception$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 1 ? $.getStruct(this.$segment, this.$pointers, Exception$Builder) : undefined;
  }
  set abort(value: Exception$Init | null) {
    $.setUint16(this.$segment, this.$data, 1);
    $.setStruct(this.$segment, this.$pointers, Exception$Builder, value);
  }
  initAbort(): Exception$Builder {
    $.setUint16(this.$segment, this.$data, 1);
    return $.initStruct(this.$segment, this.$pointers, Exception$Builder);
  }
  get bootstrap(): Bootstrap$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 8 ? $.getStruct(this.$segment, this.$pointers, Bootstrap$Builder) : undefined;
  }
  set bootstrap(value: Bootstrap$Init | null) {
    $.setUint16(this.$segment, this.$data, 8);
    $.setStruct(this.$segment, this.$pointers, Bootstrap$Builder, value);
  }
  initBootstrap(): Bootstrap$Builder {
    $.setUint16(this.$segment, this.$data, 8);
    return $.initStruct(this.$segment, this.$pointers, Bootstrap$Builder);
  }
  get call(): Call$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 2 ? $.getStruct(this.$segment, this.$pointers, Call$Builder) : undefined;
  }
  set call(value: Call$Init | null) {
    $.setUint16(this.$segment, this.$data, 2);
    $.setStruct(this.$segment, this.$pointers, Call$Builder, value);
  }
  initCall(): Call$Builder {
    $.setUint16(this.$segment, this.$data, 2);
    return $.initStruct(this.$segment, this.$pointers, Call$Builder);
  }
  get return(): Return$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 3 ? $.getStruct(this.$segment, this.$pointers, Return$Builder) : undefined;
  }
  set return(value: Return$Init | null) {
    $.setUint16(this.$segment, this.$data, 3);
    $.setStruct(this.$segment, this.$pointers, Return$Builder, value);
  }
  initReturn(): Return$Builder {
    $.setUint16(this.$segment, this.$data, 3);
    return $.initStruct(this.$segment, this.$pointers, Return$Builder);
  }
  get finish(): Finish$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 4 ? $.getStruct(this.$segment, this.$pointers, Finish$Builder) : undefined;
  }
  set finish(value: Finish$Init | null) {
    $.setUint16(this.$segment, this.$data, 4);
    $.setStruct(this.$segment, this.$pointers, Finish$Builder, value);
  }
  initFinish(): Finish$Builder {
    $.setUint16(this.$segment, this.$data, 4);
    return $.initStruct(this.$segment, this.$pointers, Finish$Builder);
  }
  get resolve(): Resolve$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 5 ? $.getStruct(this.$segment, this.$pointers, Resolve$Builder) : undefined;
  }
  set resolve(value: Resolve$Init | null) {
    $.setUint16(this.$segment, this.$data, 5);
    $.setStruct(this.$segment, this.$pointers, Resolve$Builder, value);
  }
  initResolve(): Resolve$Builder {
    $.setUint16(this.$segment, this.$data, 5);
    return $.initStruct(this.$segment, this.$pointers, Resolve$Builder);
  }
  get release(): Release$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 6 ? $.getStruct(this.$segment, this.$pointers, Release$Builder) : undefined;
  }
  set release(value: Release$Init | null) {
    $.setUint16(this.$segment, this.$data, 6);
    $.setStruct(this.$segment, this.$pointers, Release$Builder, value);
  }
  initRelease(): Release$Builder {
    $.setUint16(this.$segment, this.$data, 6);
    return $.initStruct(this.$segment, this.$pointers, Release$Builder);
  }
  get disembargo(): Disembargo$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 13 ? $.getStruct(this.$segment, this.$pointers, Disembargo$Builder) : undefined;
  }
  set disembargo(value: Disembargo$Init | null) {
    $.setUint16(this.$segment, this.$data, 13);
    $.setStruct(this.$segment, this.$pointers, Disembargo$Builder, value);
  }
  initDisembargo(): Disembargo$Builder {
    $.setUint16(this.$segment, this.$data, 13);
    return $.initStruct(this.$segment, this.$pointers, Disembargo$Builder);
  }
  get obsoleteSave(): $.AnyPointerBuilder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 7 ? new $.AnyPointerBuilder(this.$segment, this.$pointers, this.$pointers, 1, 0) : undefined;
  }
  set obsoleteSave(value: $.AnyPointerInit) {
    $.setUint16(this.$segment, this.$data, 7);
    $.setAnyPointer(this.$segment, this.$pointers, value);
  }
  get obsoleteDelete(): $.AnyPointerBuilder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 9 ? new $.AnyPointerBuilder(this.$segment, this.$pointers, this.$pointers, 1, 0) : undefined;
  }
  set obsoleteDelete(value: $.AnyPointerInit) {
    $.setUint16(this.$segment, this.$data, 9);
    $.setAnyPointer(this.$segment, this.$pointers, value);
  }
  get provide(): Provide$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 10 ? $.getStruct(this.$segment, this.$pointers, Provide$Builder) : undefined;
  }
  set provide(value: Provide$Init | null) {
    $.setUint16(this.$segment, this.$data, 10);
    $.setStruct(this.$segment, this.$pointers, Provide$Builder, value);
  }
  initProvide(): Provide$Builder {
    $.setUint16(this.$segment, this.$data, 10);
    return $.initStruct(this.$segment, this.$pointers, Provide$Builder);
  }
  get accept(): Accept$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 11 ? $.getStruct(this.$segment, this.$pointers, Accept$Builder) : undefined;
  }
  set accept(value: Accept$Init | null) {
    $.setUint16(this.$segment, this.$data, 11);
    $.setStruct(this.$segment, this.$pointers, Accept$Builder, value);
  }
  initAccept(): Accept$Builder {
    $.setUint16(this.$segment, this.$data, 11);
    return $.initStruct(this.$segment, this.$pointers, Accept$Builder);
  }
  get thirdPartyAnswer(): ThirdPartyAnswer$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 14 ? $.getStruct(this.$segment, this.$pointers, ThirdPartyAnswer$Builder) : undefined;
  }
  set thirdPartyAnswer(value: ThirdPartyAnswer$Init | null) {
    $.setUint16(this.$segment, this.$data, 14);
    $.setStruct(this.$segment, this.$pointers, ThirdPartyAnswer$Builder, value);
  }
  initThirdPartyAnswer(): ThirdPartyAnswer$Builder {
    $.setUint16(this.$segment, this.$data, 14);
    return $.initStruct(this.$segment, this.$pointers, ThirdPartyAnswer$Builder);
  }
  get join(): Join$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 12 ? $.getStruct(this.$segment, this.$pointers, Join$Builder) : undefined;
  }
  set join(value: Join$Init | null) {
    $.setUint16(this.$segment, this.$data, 12);
    $.setStruct(this.$segment, this.$pointers, Join$Builder, value);
  }
  initJoin(): Join$Builder {
    $.setUint16(this.$segment, this.$data, 12);
    return $.initStruct(this.$segment, this.$pointers, Join$Builder);
  }

  /** What was built so far, as a reader. */
  $asReader(): Message$Reader {
    return Message$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}
/** A Message as a plain object to build from; a reader or builder will do as well. */
export type Message$Init = {
} & (
  | { readonly which?: "unimplemented" | undefined; readonly unimplemented: Message$Init | null; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which?: "abort" | undefined; readonly abort: Exception$Init | null; readonly unimplemented?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which?: "call" | undefined; readonly call: Call$Init | null; readonly unimplemented?: undefined; readonly abort?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which?: "return" | undefined; readonly return: Return$Init | null; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which?: "finish" | undefined; readonly finish: Finish$Init | null; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which?: "resolve" | undefined; readonly resolve: Resolve$Init | null; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which?: "release" | undefined; readonly release: Release$Init | null; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which?: "obsoleteSave" | undefined; readonly obsoleteSave: $.AnyPointerInit; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which?: "bootstrap" | undefined; readonly bootstrap: Bootstrap$Init | null; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which?: "obsoleteDelete" | undefined; readonly obsoleteDelete: $.AnyPointerInit; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which?: "provide" | undefined; readonly provide: Provide$Init | null; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which?: "accept" | undefined; readonly accept: Accept$Init | null; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which?: "join" | undefined; readonly join: Join$Init | null; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which?: "disembargo" | undefined; readonly disembargo: Disembargo$Init | null; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly thirdPartyAnswer?: undefined; }
  | { readonly which?: "thirdPartyAnswer" | undefined; readonly thirdPartyAnswer: ThirdPartyAnswer$Init | null; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; }
  | { readonly which: undefined; readonly unimplemented?: undefined; readonly abort?: undefined; readonly call?: undefined; readonly return?: undefined; readonly finish?: undefined; readonly resolve?: undefined; readonly release?: undefined; readonly obsoleteSave?: undefined; readonly bootstrap?: undefined; readonly obsoleteDelete?: undefined; readonly provide?: undefined; readonly accept?: undefined; readonly join?: undefined; readonly disembargo?: undefined; readonly thirdPartyAnswer?: undefined; }
);
/** A Message as a plain object with everything in it. */
export type Message$Object = {
} & (
  | { which: "unimplemented"; unimplemented: Message$Object | null }
  | { which: "abort"; abort: Exception$Object | null }
  | { which: "call"; call: Call$Object | null }
  | { which: "return"; return: Return$Object | null }
  | { which: "finish"; finish: Finish$Object | null }
  | { which: "resolve"; resolve: Resolve$Object | null }
  | { which: "release"; release: Release$Object | null }
  | { which: "obsoleteSave"; obsoleteSave: $.AnyPointerReader }
  | { which: "bootstrap"; bootstrap: Bootstrap$Object | null }
  | { which: "obsoleteDelete"; obsoleteDelete: $.AnyPointerReader }
  | { which: "provide"; provide: Provide$Object | null }
  | { which: "accept"; accept: Accept$Object | null }
  | { which: "join"; join: Join$Object | null }
  | { which: "disembargo"; disembargo: Disembargo$Object | null }
  | { which: "thirdPartyAnswer"; thirdPartyAnswer: ThirdPartyAnswer$Object | null }
  | { which: undefined }
);

/** Reads a Bootstrap. */
export class Bootstrap$Reader implements $.StructReader<Bootstrap$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bootstrap$Reader {
    return new Bootstrap$Reader(segment, data, pointers, count, depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get questionId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  get deprecatedObjectId(): $.AnyPointerReader {
    return $.readAnyPointer(this.$segment, this.$pointers, this.$count, 0, this.$depth);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Bootstrap$Object {
    return {
      questionId: this.questionId,
      deprecatedObjectId: this.deprecatedObjectId,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Bootstrap. */
export class Bootstrap$Builder implements $.StructView {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bootstrap$Builder {
    return new Bootstrap$Builder(segment, data, pointers, count, depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Bootstrap$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Bootstrap$Builder(segment, data, pointers, count, 0);
    if (value.questionId !== undefined) builder.questionId = value.questionId;
    if (value.deprecatedObjectId !== undefined) builder.deprecatedObjectId = value.deprecatedObjectId;
  }

  get questionId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  set questionId(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  get deprecatedObjectId(): $.AnyPointerBuilder {
    return new $.AnyPointerBuilder(this.$segment, this.$pointers, this.$pointers, 1, 0);
  }
  set deprecatedObjectId(value: $.AnyPointerInit) {
    $.setAnyPointer(this.$segment, this.$pointers, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Bootstrap$Reader {
    return Bootstrap$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}
/** A Bootstrap as a plain object to build from; a reader or builder will do as well. */
export interface Bootstrap$Init {
  readonly questionId?: number | undefined;
  readonly deprecatedObjectId?: $.AnyPointerInit | undefined;
}
/** A Bootstrap as a plain object with everything in it. */
export interface Bootstrap$Object {
  questionId: number;
  deprecatedObjectId: $.AnyPointerReader;
}

/** Reads a Call. */
export class Call$Reader implements $.StructReader<Call$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Call$Reader {
    return new Call$Reader(segment, data, pointers, count, depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get questionId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  get target(): MessageTarget$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, MessageTarget$Reader.$of);
  }
  get interfaceId(): bigint {
    return $.getUint64(this.$segment, this.$data + 8, this.$pointers);
  }
  get methodId(): number {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers);
  }
  get allowThirdPartyTailCall(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 128);
  }
  get noPromisePipelining(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 129);
  }
  get onlyPromisePipeline(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 130);
  }
  get params(): Payload$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 1, this.$depth, Payload$Reader.$of);
  }
  get sendResultsTo(): Call$sendResultsTo$Reader {
    return Call$sendResultsTo$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Call$Object {
    return {
      questionId: this.questionId,
      target: $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? this.target.$toObject() : null,
      interfaceId: this.interfaceId,
      methodId: this.methodId,
      allowThirdPartyTailCall: this.allowThirdPartyTailCall,
      noPromisePipelining: this.noPromisePipelining,
      onlyPromisePipeline: this.onlyPromisePipeline,
      params: $.hasPointer(this.$segment, this.$pointers, this.$count, 1) ? this.params.$toObject() : null,
      sendResultsTo: this.sendResultsTo.$toObject(),
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Call. */
export class Call$Builder implements $.StructView {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Call$Builder {
    return new Call$Builder(segment, data, pointers, count, depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 3 {
    return 3;
  }
  static get $pointerCount(): 3 {
    return 3;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Call$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Call$Builder(segment, data, pointers, count, 0);
    if (value.questionId !== undefined) builder.questionId = value.questionId;
    if (value.target !== undefined) builder.target = value.target;
    if (value.interfaceId !== undefined) builder.interfaceId = value.interfaceId;
    if (value.methodId !== undefined) builder.methodId = value.methodId;
    if (value.allowThirdPartyTailCall !== undefined) builder.allowThirdPartyTailCall = value.allowThirdPartyTailCall;
    if (value.noPromisePipelining !== undefined) builder.noPromisePipelining = value.noPromisePipelining;
    if (value.onlyPromisePipeline !== undefined) builder.onlyPromisePipeline = value.onlyPromisePipeline;
    if (value.params !== undefined) builder.params = value.params;
    if (value.sendResultsTo !== undefined) builder.sendResultsTo = value.sendResultsTo;
  }

  get questionId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  set questionId(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  get target(): MessageTarget$Builder {
    return $.getStruct(this.$segment, this.$pointers, MessageTarget$Builder);
  }
  set target(value: MessageTarget$Init | null) {
    $.setStruct(this.$segment, this.$pointers, MessageTarget$Builder, value);
  }
  initTarget(): MessageTarget$Builder {
    return $.initStruct(this.$segment, this.$pointers, MessageTarget$Builder);
  }
  get interfaceId(): bigint {
    return $.getUint64(this.$segment, this.$data + 8, this.$pointers);
  }
  set interfaceId(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 8, value);
  }
  get methodId(): number {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers);
  }
  set methodId(value: number) {
    $.setUint16(this.$segment, this.$data + 4, value);
  }
  get allowThirdPartyTailCall(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 128);
  }
  set allowThirdPartyTailCall(value: boolean) {
    $.setBool(this.$segment, this.$data, 128, value);
  }
  get noPromisePipelining(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 129);
  }
  set noPromisePipelining(value: boolean) {
    $.setBool(this.$segment, this.$data, 129, value);
  }
  get onlyPromisePipeline(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 130);
  }
  set onlyPromisePipeline(value: boolean) {
    $.setBool(this.$segment, this.$data, 130, value);
  }
  get params(): Payload$Builder {
    return $.getStruct(this.$segment, this.$pointers + 8, Payload$Builder);
  }
  set params(value: Payload$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 8, Payload$Builder, value);
  }
  initParams(): Payload$Builder {
    return $.initStruct(this.$segment, this.$pointers + 8, Payload$Builder);
  }
  get sendResultsTo(): Call$sendResultsTo$Builder {
    return new Call$sendResultsTo$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  set sendResultsTo(value: Call$sendResultsTo$Init) {
    Call$sendResultsTo$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Call$Reader {
    return Call$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}
/** A Call as a plain object to build from; a reader or builder will do as well. */
export interface Call$Init {
  readonly questionId?: number | undefined;
  readonly target?: MessageTarget$Init | null | undefined;
  readonly interfaceId?: bigint | number | undefined;
  readonly methodId?: number | undefined;
  readonly allowThirdPartyTailCall?: boolean | undefined;
  readonly noPromisePipelining?: boolean | undefined;
  readonly onlyPromisePipeline?: boolean | undefined;
  readonly params?: Payload$Init | null | undefined;
  readonly sendResultsTo?: Call$sendResultsTo$Init | undefined;
}
/** A Call as a plain object with everything in it. */
export interface Call$Object {
  questionId: number;
  target: MessageTarget$Object | null;
  interfaceId: bigint;
  methodId: number;
  allowThirdPartyTailCall: boolean;
  noPromisePipelining: boolean;
  onlyPromisePipeline: boolean;
  params: Payload$Object | null;
  sendResultsTo: Call$sendResultsTo$Object;
}

const Call$sendResultsTo$members = ["caller", "yourself", "thirdParty"] as const;

class Call$sendResultsTo$ReaderClass {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Call$sendResultsTo$Reader {
    return new Call$sendResultsTo$ReaderClass(segment, data, pointers, count, depth) as Call$sendResultsTo$Reader;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers);
  }
  get which(): (typeof Call$sendResultsTo$members)[number] | undefined {
    return Call$sendResultsTo$members[$.getUint16(this.$segment, this.$data + 6, this.$pointers)];
  }
  get caller(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 0 ? null : undefined;
  }
  get yourself(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 1 ? null : undefined;
  }
  get thirdParty(): $.AnyPointerReader | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 2 ? $.readAnyPointer(this.$segment, this.$pointers, this.$count, 2, this.$depth) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Call$sendResultsTo$Object {
    return {
      ...$.unionToObject(this),
    } as Call$sendResultsTo$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}
/** Reads a Call.sendResultsTo. */
export type Call$sendResultsTo$Reader = $.StructReader<Call$sendResultsTo$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
} & (
  | { readonly which: "caller"; readonly caller: null; readonly yourself?: undefined; readonly thirdParty?: undefined; }
  | { readonly which: "yourself"; readonly yourself: null; readonly caller?: undefined; readonly thirdParty?: undefined; }
  | { readonly which: "thirdParty"; readonly thirdParty: $.AnyPointerReader; readonly caller?: undefined; readonly yourself?: undefined; }
  | { readonly which: undefined; readonly caller?: undefined; readonly yourself?: undefined; readonly thirdParty?: undefined; }
);
export const Call$sendResultsTo$Reader: $.StructReaderType<Call$sendResultsTo$Reader> = Call$sendResultsTo$ReaderClass;

/** Builds a Call.sendResultsTo. */
export class Call$sendResultsTo$Builder implements $.StructView {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Call$sendResultsTo$Builder {
    return new Call$sendResultsTo$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Call$sendResultsTo$Init): void {
    const builder = new Call$sendResultsTo$Builder(segment, data, pointers, count, 0);
    let members = 0;
    if (value.caller !== undefined) {
      builder.caller = value.caller;
      members++;
    }
    if (value.yourself !== undefined) {
      builder.yourself = value.yourself;
      members++;
    }
    if (value.thirdParty !== undefined) {
      builder.thirdParty = value.thirdParty;
      members++;
    }
    if (members > 1) $.tooManyMembers("Call.sendResultsTo");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers);
  }
  get which(): (typeof Call$sendResultsTo$members)[number] | undefined {
    return Call$sendResultsTo$members[$.getUint16(this.$segment, this.$data + 6, this.$pointers)];
  }
  get caller(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 0 ? null : undefined;
  }
  set caller(_value: null) {
    $.setUint16(this.$segment, this.$data + 6, 0);
  }
  get yourself(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 1 ? null : undefined;
  }
  set yourself(_value: null) {
    $.setUint16(this.$segment, this.$data + 6, 1);
  }
  get thirdParty(): $.AnyPointerBuilder | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 2 ? new $.AnyPointerBuilder(this.$segment, this.$pointers + 16, this.$pointers + 16, 1, 0) : undefined;
  }
  set thirdParty(value: $.AnyPointerInit) {
    $.setUint16(this.$segment, this.$data + 6, 2);
    $.setAnyPointer(this.$segment, this.$pointers + 16, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Call$sendResultsTo$Reader {
    return Call$sendResultsTo$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}
/** A Call.sendResultsTo as a plain object to build from; a reader or builder will do as well. */
export type Call$sendResultsTo$Init = {
} & (
  | { readonly which?: "caller" | undefined; readonly caller: null; readonly yourself?: undefined; readonly thirdParty?: undefined; }
  | { readonly which?: "yourself" | undefined; readonly yourself: null; readonly caller?: undefined; readonly thirdParty?: undefined; }
  | { readonly which?: "thirdParty" | undefined; readonly thirdParty: $.AnyPointerInit; readonly caller?: undefined; readonly yourself?: undefined; }
  | { readonly which: undefined; readonly caller?: undefined; readonly yourself?: undefined; readonly thirdParty?: undefined; }
);
/** A Call.sendResultsTo as a plain object with everything in it. */
export type Call$sendResultsTo$Object = {
} & (
  | { which: "caller"; caller: null }
  | { which: "yourself"; yourself: null }
  | { which: "thirdParty"; thirdParty: $.AnyPointerReader }
  | { which: undefined }
);

const Return$members = ["results", "exception", "canceled", "resultsSentElsewhere", "takeFromOtherQuestion", "awaitFromThirdParty"] as const;

class Return$ReaderClass {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Return$Reader {
    return new Return$ReaderClass(segment, data, pointers, count, depth) as Return$Reader;
  }
  static get $size(): 7 {
    return 7;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers);
  }
  get which(): (typeof Return$members)[number] | undefined {
    return Return$members[$.getUint16(this.$segment, this.$data + 6, this.$pointers)];
  }
  get answerId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  get releaseParamCaps(): boolean {
    return !$.getBool(this.$segment, this.$data, this.$pointers, 32);
  }
  get noFinishNeeded(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 33);
  }
  get results(): Payload$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 0 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Payload$Reader.$of) : undefined;
  }
  get exception(): Exception$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 1 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Exception$Reader.$of) : undefined;
  }
  get canceled(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 2 ? null : undefined;
  }
  get resultsSentElsewhere(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 3 ? null : undefined;
  }
  get takeFromOtherQuestion(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 4 ? $.getUint32(this.$segment, this.$data + 8, this.$pointers) : undefined;
  }
  get awaitFromThirdParty(): $.AnyPointerReader | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 5 ? $.readAnyPointer(this.$segment, this.$pointers, this.$count, 0, this.$depth) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Return$Object {
    return {
      answerId: this.answerId,
      releaseParamCaps: this.releaseParamCaps,
      noFinishNeeded: this.noFinishNeeded,
      ...$.unionToObject(this),
    } as Return$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}
/** Reads a Return. */
export type Return$Reader = $.StructReader<Return$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
  readonly answerId: number;
  readonly releaseParamCaps: boolean;
  readonly noFinishNeeded: boolean;
} & (
  | { readonly which: "results"; readonly results: Payload$Reader; readonly exception?: undefined; readonly canceled?: undefined; readonly resultsSentElsewhere?: undefined; readonly takeFromOtherQuestion?: undefined; readonly awaitFromThirdParty?: undefined; }
  | { readonly which: "exception"; readonly exception: Exception$Reader; readonly results?: undefined; readonly canceled?: undefined; readonly resultsSentElsewhere?: undefined; readonly takeFromOtherQuestion?: undefined; readonly awaitFromThirdParty?: undefined; }
  | { readonly which: "canceled"; readonly canceled: null; readonly results?: undefined; readonly exception?: undefined; readonly resultsSentElsewhere?: undefined; readonly takeFromOtherQuestion?: undefined; readonly awaitFromThirdParty?: undefined; }
  | { readonly which: "resultsSentElsewhere"; readonly resultsSentElsewhere: null; readonly results?: undefined; readonly exception?: undefined; readonly canceled?: undefined; readonly takeFromOtherQuestion?: undefined; readonly awaitFromThirdParty?: undefined; }
  | { readonly which: "takeFromOtherQuestion"; readonly takeFromOtherQuestion: number; readonly results?: undefined; readonly exception?: undefined; readonly canceled?: undefined; readonly resultsSentElsewhere?: undefined; readonly awaitFromThirdParty?: undefined; }
  | { readonly which: "awaitFromThirdParty"; readonly awaitFromThirdParty: $.AnyPointerReader; readonly results?: undefined; readonly exception?: undefined; readonly canceled?: undefined; readonly resultsSentElsewhere?: undefined; readonly takeFromOtherQuestion?: undefined; }
  | { readonly which: undefined; readonly results?: undefined; readonly exception?: undefined; readonly canceled?: undefined; readonly resultsSentElsewhere?: undefined; readonly takeFromOtherQuestion?: undefined; readonly awaitFromThirdParty?: undefined; }
);
export const Return$Reader: $.StructReaderType<Return$Reader> & { readonly $size: 7 } = Return$ReaderClass;

/** Builds a Return. */
export class Return$Builder implements $.StructView {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Return$Builder {
    return new Return$Builder(segment, data, pointers, count, depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 2 {
    return 2;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Return$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Return$Builder(segment, data, pointers, count, 0);
    if (value.answerId !== undefined) builder.answerId = value.answerId;
    if (value.releaseParamCaps !== undefined) builder.releaseParamCaps = value.releaseParamCaps;
    if (value.noFinishNeeded !== undefined) builder.noFinishNeeded = value.noFinishNeeded;
    let members = 0;
    if (value.results !== undefined) {
      builder.results = value.results;
      members++;
    }
    if (value.exception !== undefined) {
      builder.exception = value.exception;
      members++;
    }
    if (value.canceled !== undefined) {
      builder.canceled = value.canceled;
      members++;
    }
    if (value.resultsSentElsewhere !== undefined) {
      builder.resultsSentElsewhere = value.resultsSentElsewhere;
      members++;
    }
    if (value.takeFromOtherQuestion !== undefined) {
      builder.takeFromOtherQuestion = value.takeFromOtherQuestion;
      members++;
    }
    if (value.awaitFromThirdParty !== undefined) {
      builder.awaitFromThirdParty = value.awaitFromThirdParty;
      members++;
    }
    if (members > 1) $.tooManyMembers("Return");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers);
  }
  get which(): (typeof Return$members)[number] | undefined {
    return Return$members[$.getUint16(this.$segment, this.$data + 6, this.$pointers)];
  }
  get answerId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  set answerId(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  get releaseParamCaps(): boolean {
    return !$.getBool(this.$segment, this.$data, this.$pointers, 32);
  }
  set releaseParamCaps(value: boolean) {
    $.setBool(this.$segment, this.$data, 32, !value);
  }
  get noFinishNeeded(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 33);
  }
  set noFinishNeeded(value: boolean) {
    $.setBool(this.$segment, this.$data, 33, value);
  }
  get results(): Payload$Builder | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 0 ? $.getStruct(this.$segment, this.$pointers, Payload$Builder) : undefined;
  }
  set results(value: Payload$Init | null) {
    $.setUint16(this.$segment, this.$data + 6, 0);
    $.setStruct(this.$segment, this.$pointers, Payload$Builder, value);
  }
  initResults(): Payload$Builder {
    $.setUint16(this.$segment, this.$data + 6, 0);
    return $.initStruct(this.$segment, this.$pointers, Payload$Builder);
  }
  get exception(): Exception$Builder | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 1 ? $.getStruct(this.$segment, this.$pointers, Exception$Builder) : undefined;
  }
  set exception(value: Exception$Init | null) {
    $.setUint16(this.$segment, this.$data + 6, 1);
    $.setStruct(this.$segment, this.$pointers, Exception$Builder, value);
  }
  initException(): Exception$Builder {
    $.setUint16(this.$segment, this.$data + 6, 1);
    return $.initStruct(this.$segment, this.$pointers, Exception$Builder);
  }
  get canceled(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 2 ? null : undefined;
  }
  set canceled(_value: null) {
    $.setUint16(this.$segment, this.$data + 6, 2);
  }
  get resultsSentElsewhere(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 3 ? null : undefined;
  }
  set resultsSentElsewhere(_value: null) {
    $.setUint16(this.$segment, this.$data + 6, 3);
  }
  get takeFromOtherQuestion(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 4 ? $.getUint32(this.$segment, this.$data + 8, this.$pointers) : undefined;
  }
  set takeFromOtherQuestion(value: number) {
    $.setUint16(this.$segment, this.$data + 6, 4);
    $.setUint32(this.$segment, this.$data + 8, value);
  }
  get awaitFromThirdParty(): $.AnyPointerBuilder | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 5 ? new $.AnyPointerBuilder(this.$segment, this.$pointers, this.$pointers, 1, 0) : undefined;
  }
  set awaitFromThirdParty(value: $.AnyPointerInit) {
    $.setUint16(this.$segment, this.$data + 6, 5);
    $.setAnyPointer(this.$segment, this.$pointers, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Return$Reader {
    return Return$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}
/** A Return as a plain object to build from; a reader or builder will do as well. */
export type Return$Init = {
  readonly answerId?: number | undefined;
  readonly releaseParamCaps?: boolean | undefined;
  readonly noFinishNeeded?: boolean | undefined;
} & (
  | { readonly which?: "results" | undefined; readonly results: Payload$Init | null; readonly exception?: undefined; readonly canceled?: undefined; readonly resultsSentElsewhere?: undefined; readonly takeFromOtherQuestion?: undefined; readonly awaitFromThirdParty?: undefined; }
  | { readonly which?: "exception" | undefined; readonly exception: Exception$Init | null; readonly results?: undefined; readonly canceled?: undefined; readonly resultsSentElsewhere?: undefined; readonly takeFromOtherQuestion?: undefined; readonly awaitFromThirdParty?: undefined; }
  | { readonly which?: "canceled" | undefined; readonly canceled: null; readonly results?: undefined; readonly exception?: undefined; readonly resultsSentElsewhere?: undefined; readonly takeFromOtherQuestion?: undefined; readonly awaitFromThirdParty?: undefined; }
  | { readonly which?: "resultsSentElsewhere" | undefined; readonly resultsSentElsewhere: null; readonly results?: undefined; readonly exception?: undefined; readonly canceled?: undefined; readonly takeFromOtherQuestion?: undefined; readonly awaitFromThirdParty?: undefined; }
  | { readonly which?: "takeFromOtherQuestion" | undefined; readonly takeFromOtherQuestion: number; readonly results?: undefined; readonly exception?: undefined; readonly canceled?: undefined; readonly resultsSentElsewhere?: undefined; readonly awaitFromThirdParty?: undefined; }
  | { readonly which?: "awaitFromThirdParty" | undefined; readonly awaitFromThirdParty: $.AnyPointerInit; readonly results?: undefined; readonly exception?: undefined; readonly canceled?: undefined; readonly resultsSentElsewhere?: undefined; readonly takeFromOtherQuestion?: undefined; }
  | { readonly which: undefined; readonly results?: undefined; readonly exception?: undefined; readonly canceled?: undefined; readonly resultsSentElsewhere?: undefined; readonly takeFromOtherQuestion?: undefined; readonly awaitFromThirdParty?: undefined; }
);
/** A Return as a plain object with everything in it. */
export type Return$Object = {
  answerId: number;
  releaseParamCaps: boolean;
  noFinishNeeded: boolean;
} & (
  | { which: "results"; results: Payload$Object | null }
  | { which: "exception"; exception: Exception$Object | null }
  | { which: "canceled"; canceled: null }
  | { which: "resultsSentElsewhere"; resultsSentElsewhere: null }
  | { which: "takeFromOtherQuestion"; takeFromOtherQuestion: number }
  | { which: "awaitFromThirdParty"; awaitFromThirdParty: $.AnyPointerReader }
  | { which: undefined }
);

/** Reads a Finish. */
export class Finish$Reader implements $.StructReader<Finish$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Finish$Reader {
    return new Finish$Reader(segment, data, pointers, count, depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get questionId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  get releaseResultCaps(): boolean {
    return !$.getBool(this.$segment, this.$data, this.$pointers, 32);
  }
  get requireEarlyCancellationWorkaround(): boolean {
    return !$.getBool(this.$segment, this.$data, this.$pointers, 33);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Finish$Object {
    return {
      questionId: this.questionId,
      releaseResultCaps: this.releaseResultCaps,
      requireEarlyCancellationWorkaround: this.requireEarlyCancellationWorkaround,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Finish. */
export class Finish$Builder implements $.StructView {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Finish$Builder {
    return new Finish$Builder(segment, data, pointers, count, depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Finish$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Finish$Builder(segment, data, pointers, count, 0);
    if (value.questionId !== undefined) builder.questionId = value.questionId;
    if (value.releaseResultCaps !== undefined) builder.releaseResultCaps = value.releaseResultCaps;
    if (value.requireEarlyCancellationWorkaround !== undefined) builder.requireEarlyCancellationWorkaround = value.requireEarlyCancellationWorkaround;
  }

  get questionId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  set questionId(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  get releaseResultCaps(): boolean {
    return !$.getBool(this.$segment, this.$data, this.$pointers, 32);
  }
  set releaseResultCaps(value: boolean) {
    $.setBool(this.$segment, this.$data, 32, !value);
  }
  get requireEarlyCancellationWorkaround(): boolean {
    return !$.getBool(this.$segment, this.$data, this.$pointers, 33);
  }
  set requireEarlyCancellationWorkaround(value: boolean) {
    $.setBool(this.$segment, this.$data, 33, !value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Finish$Reader {
    return Finish$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}
/** A Finish as a plain object to build from; a reader or builder will do as well. */
export interface Finish$Init {
  readonly questionId?: number | undefined;
  readonly releaseResultCaps?: boolean | undefined;
  readonly requireEarlyCancellationWorkaround?: boolean | undefined;
}
/** A Finish as a plain object with everything in it. */
export interface Finish$Object {
  questionId: number;
  releaseResultCaps: boolean;
  requireEarlyCancellationWorkaround: boolean;
}

const Resolve$members = ["cap", "exception"] as const;

class Resolve$ReaderClass {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Resolve$Reader {
    return new Resolve$ReaderClass(segment, data, pointers, count, depth) as Resolve$Reader;
  }
  static get $size(): 7 {
    return 7;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers);
  }
  get which(): (typeof Resolve$members)[number] | undefined {
    return Resolve$members[$.getUint16(this.$segment, this.$data + 4, this.$pointers)];
  }
  get promiseId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  get cap(): CapDescriptor$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers) === 0 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, CapDescriptor$Reader.$of) : undefined;
  }
  get exception(): Exception$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers) === 1 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Exception$Reader.$of) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Resolve$Object {
    return {
      promiseId: this.promiseId,
      ...$.unionToObject(this),
    } as Resolve$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}
/** Reads a Resolve. */
export type Resolve$Reader = $.StructReader<Resolve$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
  readonly promiseId: number;
} & (
  | { readonly which: "cap"; readonly cap: CapDescriptor$Reader; readonly exception?: undefined; }
  | { readonly which: "exception"; readonly exception: Exception$Reader; readonly cap?: undefined; }
  | { readonly which: undefined; readonly cap?: undefined; readonly exception?: undefined; }
);
export const Resolve$Reader: $.StructReaderType<Resolve$Reader> & { readonly $size: 7 } = Resolve$ReaderClass;

/** Builds a Resolve. */
export class Resolve$Builder implements $.StructView {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Resolve$Builder {
    return new Resolve$Builder(segment, data, pointers, count, depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Resolve$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Resolve$Builder(segment, data, pointers, count, 0);
    if (value.promiseId !== undefined) builder.promiseId = value.promiseId;
    let members = 0;
    if (value.cap !== undefined) {
      builder.cap = value.cap;
      members++;
    }
    if (value.exception !== undefined) {
      builder.exception = value.exception;
      members++;
    }
    if (members > 1) $.tooManyMembers("Resolve");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers);
  }
  get which(): (typeof Resolve$members)[number] | undefined {
    return Resolve$members[$.getUint16(this.$segment, this.$data + 4, this.$pointers)];
  }
  get promiseId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  set promiseId(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  get cap(): CapDescriptor$Builder | undefined {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers) === 0 ? $.getStruct(this.$segment, this.$pointers, CapDescriptor$Builder) : undefined;
  }
  set cap(value: CapDescriptor$Init | null) {
    $.setUint16(this.$segment, this.$data + 4, 0);
    $.setStruct(this.$segment, this.$pointers, CapDescriptor$Builder, value);
  }
  initCap(): CapDescriptor$Builder {
    $.setUint16(this.$segment, this.$data + 4, 0);
    return $.initStruct(this.$segment, this.$pointers, CapDescriptor$Builder);
  }
  get exception(): Exception$Builder | undefined {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers) === 1 ? $.getStruct(this.$segment, this.$pointers, Exception$Builder) : undefined;
  }
  set exception(value: Exception$Init | null) {
    $.setUint16(this.$segment, this.$data + 4, 1);
    $.setStruct(this.$segment, this.$pointers, Exception$Builder, value);
  }
  initException(): Exception$Builder {
    $.setUint16(this.$segment, this.$data + 4, 1);
    return $.initStruct(this.$segment, this.$pointers, Exception$Builder);
  }

  /** What was built so far, as a reader. */
  $asReader(): Resolve$Reader {
    return Resolve$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}
/** A Resolve as a plain object to build from; a reader or builder will do as well. */
export type Resolve$Init = {
  readonly promiseId?: number | undefined;
} & (
  | { readonly which?: "cap" | undefined; readonly cap: CapDescriptor$Init | null; readonly exception?: undefined; }
  | { readonly which?: "exception" | undefined; readonly exception: Exception$Init | null; readonly cap?: undefined; }
  | { readonly which: undefined; readonly cap?: undefined; readonly exception?: undefined; }
);
/** A Resolve as a plain object with everything in it. */
export type Resolve$Object = {
  promiseId: number;
} & (
  | { which: "cap"; cap: CapDescriptor$Object | null }
  | { which: "exception"; exception: Exception$Object | null }
  | { which: undefined }
);

/** Reads a Release. */
export class Release$Reader implements $.StructReader<Release$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Release$Reader {
    return new Release$Reader(segment, data, pointers, count, depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get id(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  get referenceCount(): number {
    return $.getUint32(this.$segment, this.$data + 4, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Release$Object {
    return {
      id: this.id,
      referenceCount: this.referenceCount,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Release. */
export class Release$Builder implements $.StructView {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Release$Builder {
    return new Release$Builder(segment, data, pointers, count, depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Release$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Release$Builder(segment, data, pointers, count, 0);
    if (value.id !== undefined) builder.id = value.id;
    if (value.referenceCount !== undefined) builder.referenceCount = value.referenceCount;
  }

  get id(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  set id(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  get referenceCount(): number {
    return $.getUint32(this.$segment, this.$data + 4, this.$pointers);
  }
  set referenceCount(value: number) {
    $.setUint32(this.$segment, this.$data + 4, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Release$Reader {
    return Release$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}
/** A Release as a plain object to build from; a reader or builder will do as well. */
export interface Release$Init {
  readonly id?: number | undefined;
  readonly referenceCount?: number | undefined;
}
/** A Release as a plain object with everything in it. */
export interface Release$Object {
  id: number;
  referenceCount: number;
}

/** Reads a Disembargo. */
export class Disembargo$Reader implements $.StructReader<Disembargo$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Disembargo$Reader {
    return new Disembargo$Reader(segment, data, pointers, count, depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get target(): MessageTarget$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, MessageTarget$Reader.$of);
  }
  get context(): Disembargo$context$Reader {
    return Disembargo$context$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Disembargo$Object {
    return {
      target: $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? this.target.$toObject() : null,
      context: this.context.$toObject(),
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Disembargo. */
export class Disembargo$Builder implements $.StructView {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Disembargo$Builder {
    return new Disembargo$Builder(segment, data, pointers, count, depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Disembargo$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Disembargo$Builder(segment, data, pointers, count, 0);
    if (value.target !== undefined) builder.target = value.target;
    if (value.context !== undefined) builder.context = value.context;
  }

  get target(): MessageTarget$Builder {
    return $.getStruct(this.$segment, this.$pointers, MessageTarget$Builder);
  }
  set target(value: MessageTarget$Init | null) {
    $.setStruct(this.$segment, this.$pointers, MessageTarget$Builder, value);
  }
  initTarget(): MessageTarget$Builder {
    return $.initStruct(this.$segment, this.$pointers, MessageTarget$Builder);
  }
  get context(): Disembargo$context$Builder {
    return new Disembargo$context$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  set context(value: Disembargo$context$Init) {
    Disembargo$context$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Disembargo$Reader {
    return Disembargo$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}
/** A Disembargo as a plain object to build from; a reader or builder will do as well. */
export interface Disembargo$Init {
  readonly target?: MessageTarget$Init | null | undefined;
  readonly context?: Disembargo$context$Init | undefined;
}
/** A Disembargo as a plain object with everything in it. */
export interface Disembargo$Object {
  target: MessageTarget$Object | null;
  context: Disembargo$context$Object;
}

const Disembargo$context$members = ["senderLoopback", "receiverLoopback", "accept"] as const;

class Disembargo$context$ReaderClass {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Disembargo$context$Reader {
    return new Disembargo$context$ReaderClass(segment, data, pointers, count, depth) as Disembargo$context$Reader;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers);
  }
  get which(): (typeof Disembargo$context$members)[number] | undefined {
    return Disembargo$context$members[$.getUint16(this.$segment, this.$data + 4, this.$pointers)];
  }
  get senderLoopback(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers) === 0 ? $.getUint32(this.$segment, this.$data, this.$pointers) : undefined;
  }
  get receiverLoopback(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers) === 1 ? $.getUint32(this.$segment, this.$data, this.$pointers) : undefined;
  }
  get accept(): Uint8Array | undefined {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers) === 2 ? $.readData(this.$segment, this.$pointers, this.$count, 1) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Disembargo$context$Object {
    return {
      ...$.unionToObject(this),
    } as Disembargo$context$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}
/** Reads a Disembargo.context. */
export type Disembargo$context$Reader = $.StructReader<Disembargo$context$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
} & (
  | { readonly which: "senderLoopback"; readonly senderLoopback: number; readonly receiverLoopback?: undefined; readonly accept?: undefined; }
  | { readonly which: "receiverLoopback"; readonly receiverLoopback: number; readonly senderLoopback?: undefined; readonly accept?: undefined; }
  | { readonly which: "accept"; readonly accept: Uint8Array; readonly senderLoopback?: undefined; readonly receiverLoopback?: undefined; }
  | { readonly which: undefined; readonly senderLoopback?: undefined; readonly receiverLoopback?: undefined; readonly accept?: undefined; }
);
export const Disembargo$context$Reader: $.StructReaderType<Disembargo$context$Reader> = Disembargo$context$ReaderClass;

/** Builds a Disembargo.context. */
export class Disembargo$context$Builder implements $.StructView {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Disembargo$context$Builder {
    return new Disembargo$context$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Disembargo$context$Init): void {
    const builder = new Disembargo$context$Builder(segment, data, pointers, count, 0);
    let members = 0;
    if (value.senderLoopback !== undefined) {
      builder.senderLoopback = value.senderLoopback;
      members++;
    }
    if (value.receiverLoopback !== undefined) {
      builder.receiverLoopback = value.receiverLoopback;
      members++;
    }
    if (value.accept !== undefined) {
      builder.accept = value.accept;
      members++;
    }
    if (members > 1) $.tooManyMembers("Disembargo.context");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers);
  }
  get which(): (typeof Disembargo$context$members)[number] | undefined {
    return Disembargo$context$members[$.getUint16(this.$segment, this.$data + 4, this.$pointers)];
  }
  get senderLoopback(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers) === 0 ? $.getUint32(this.$segment, this.$data, this.$pointers) : undefined;
  }
  set senderLoopback(value: number) {
    $.setUint16(this.$segment, this.$data + 4, 0);
    $.setUint32(this.$segment, this.$data, value);
  }
  get receiverLoopback(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers) === 1 ? $.getUint32(this.$segment, this.$data, this.$pointers) : undefined;
  }
  set receiverLoopback(value: number) {
    $.setUint16(this.$segment, this.$data + 4, 1);
    $.setUint32(this.$segment, this.$data, value);
  }
  get accept(): Uint8Array | undefined {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers) === 2 ? $.readData(this.$segment, this.$pointers, this.$count, 1) : undefined;
  }
  set accept(value: Uint8Array | null) {
    $.setUint16(this.$segment, this.$data + 4, 2);
    $.setData(this.$segment, this.$pointers + 8, value);
  }
  initAccept(byteLength: number): Uint8Array {
    $.setUint16(this.$segment, this.$data + 4, 2);
    return $.initData(this.$segment, this.$pointers + 8, byteLength);
  }

  /** What was built so far, as a reader. */
  $asReader(): Disembargo$context$Reader {
    return Disembargo$context$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}
/** A Disembargo.context as a plain object to build from; a reader or builder will do as well. */
export type Disembargo$context$Init = {
} & (
  | { readonly which?: "senderLoopback" | undefined; readonly senderLoopback: number; readonly receiverLoopback?: undefined; readonly accept?: undefined; }
  | { readonly which?: "receiverLoopback" | undefined; readonly receiverLoopback: number; readonly senderLoopback?: undefined; readonly accept?: undefined; }
  | { readonly which?: "accept" | undefined; readonly accept: Uint8Array | null; readonly senderLoopback?: undefined; readonly receiverLoopback?: undefined; }
  | { readonly which: undefined; readonly senderLoopback?: undefined; readonly receiverLoopback?: undefined; readonly accept?: undefined; }
);
/** A Disembargo.context as a plain object with everything in it. */
export type Disembargo$context$Object = {
} & (
  | { which: "senderLoopback"; senderLoopback: number }
  | { which: "receiverLoopback"; receiverLoopback: number }
  | { which: "accept"; accept: Uint8Array }
  | { which: undefined }
);

/** Reads a Provide. */
export class Provide$Reader implements $.StructReader<Provide$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Provide$Reader {
    return new Provide$Reader(segment, data, pointers, count, depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get questionId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  get target(): MessageTarget$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, MessageTarget$Reader.$of);
  }
  get recipient(): $.AnyPointerReader {
    return $.readAnyPointer(this.$segment, this.$pointers, this.$count, 1, this.$depth);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Provide$Object {
    return {
      questionId: this.questionId,
      target: $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? this.target.$toObject() : null,
      recipient: this.recipient,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Provide. */
export class Provide$Builder implements $.StructView {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Provide$Builder {
    return new Provide$Builder(segment, data, pointers, count, depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Provide$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Provide$Builder(segment, data, pointers, count, 0);
    if (value.questionId !== undefined) builder.questionId = value.questionId;
    if (value.target !== undefined) builder.target = value.target;
    if (value.recipient !== undefined) builder.recipient = value.recipient;
  }

  get questionId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  set questionId(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  get target(): MessageTarget$Builder {
    return $.getStruct(this.$segment, this.$pointers, MessageTarget$Builder);
  }
  set target(value: MessageTarget$Init | null) {
    $.setStruct(this.$segment, this.$pointers, MessageTarget$Builder, value);
  }
  initTarget(): MessageTarget$Builder {
    return $.initStruct(this.$segment, this.$pointers, MessageTarget$Builder);
  }
  get recipient(): $.AnyPointerBuilder {
    return new $.AnyPointerBuilder(this.$segment, this.$pointers + 8, this.$pointers + 8, 1, 0);
  }
  set recipient(value: $.AnyPointerInit) {
    $.setAnyPointer(this.$segment, this.$pointers + 8, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Provide$Reader {
    return Provide$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}
/** A Provide as a plain object to build from; a reader or builder will do as well. */
export interface Provide$Init {
  readonly questionId?: number | undefined;
  readonly target?: MessageTarget$Init | null | undefined;
  readonly recipient?: $.AnyPointerInit | undefined;
}
/** A Provide as a plain object with everything in it. */
export interface Provide$Object {
  questionId: number;
  target: MessageTarget$Object | null;
  recipient: $.AnyPointerReader;
}

/** Reads a Accept. */
export class Accept$Reader implements $.StructReader<Accept$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Accept$Reader {
    return new Accept$Reader(segment, data, pointers, count, depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get questionId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  get provision(): $.AnyPointerReader {
    return $.readAnyPointer(this.$segment, this.$pointers, this.$count, 0, this.$depth);
  }
  get embargo(): Uint8Array {
    return $.readData(this.$segment, this.$pointers, this.$count, 1);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Accept$Object {
    return {
      questionId: this.questionId,
      provision: this.provision,
      embargo: this.embargo,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Accept. */
export class Accept$Builder implements $.StructView {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Accept$Builder {
    return new Accept$Builder(segment, data, pointers, count, depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Accept$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Accept$Builder(segment, data, pointers, count, 0);
    if (value.questionId !== undefined) builder.questionId = value.questionId;
    if (value.provision !== undefined) builder.provision = value.provision;
    if (value.embargo !== undefined) builder.embargo = value.embargo;
  }

  get questionId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  set questionId(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  get provision(): $.AnyPointerBuilder {
    return new $.AnyPointerBuilder(this.$segment, this.$pointers, this.$pointers, 1, 0);
  }
  set provision(value: $.AnyPointerInit) {
    $.setAnyPointer(this.$segment, this.$pointers, value);
  }
  get embargo(): Uint8Array {
    return $.readData(this.$segment, this.$pointers, this.$count, 1);
  }
  set embargo(value: Uint8Array | null) {
    $.setData(this.$segment, this.$pointers + 8, value);
  }
  initEmbargo(byteLength: number): Uint8Array {
    return $.initData(this.$segment, this.$pointers + 8, byteLength);
  }

  /** What was built so far, as a reader. */
  $asReader(): Accept$Reader {
    return Accept$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}
/** A Accept as a plain object to build from; a reader or builder will do as well. */
export interface Accept$Init {
  readonly questionId?: number | undefined;
  readonly provision?: $.AnyPointerInit | undefined;
  readonly embargo?: Uint8Array | null | undefined;
}
/** A Accept as a plain object with everything in it. */
export interface Accept$Object {
  questionId: number;
  provision: $.AnyPointerReader;
  embargo: Uint8Array;
}

/** Reads a ThirdPartyAnswer. */
export class ThirdPartyAnswer$Reader implements $.StructReader<ThirdPartyAnswer$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): ThirdPartyAnswer$Reader {
    return new ThirdPartyAnswer$Reader(segment, data, pointers, count, depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get completion(): $.AnyPointerReader {
    return $.readAnyPointer(this.$segment, this.$pointers, this.$count, 0, this.$depth);
  }
  get answerId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): ThirdPartyAnswer$Object {
    return {
      completion: this.completion,
      answerId: this.answerId,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a ThirdPartyAnswer. */
export class ThirdPartyAnswer$Builder implements $.StructView {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): ThirdPartyAnswer$Builder {
    return new ThirdPartyAnswer$Builder(segment, data, pointers, count, depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: ThirdPartyAnswer$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new ThirdPartyAnswer$Builder(segment, data, pointers, count, 0);
    if (value.completion !== undefined) builder.completion = value.completion;
    if (value.answerId !== undefined) builder.answerId = value.answerId;
  }

  get completion(): $.AnyPointerBuilder {
    return new $.AnyPointerBuilder(this.$segment, this.$pointers, this.$pointers, 1, 0);
  }
  set completion(value: $.AnyPointerInit) {
    $.setAnyPointer(this.$segment, this.$pointers, value);
  }
  get answerId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  set answerId(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): ThirdPartyAnswer$Reader {
    return ThirdPartyAnswer$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}
/** A ThirdPartyAnswer as a plain object to build from; a reader or builder will do as well. */
export interface ThirdPartyAnswer$Init {
  readonly completion?: $.AnyPointerInit | undefined;
  readonly answerId?: number | undefined;
}
/** A ThirdPartyAnswer as a plain object with everything in it. */
export interface ThirdPartyAnswer$Object {
  completion: $.AnyPointerReader;
  answerId: number;
}

/** Reads a Join. */
export class Join$Reader implements $.StructReader<Join$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Join$Reader {
    return new Join$Reader(segment, data, pointers, count, depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get questionId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  get target(): MessageTarget$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, MessageTarget$Reader.$of);
  }
  get keyPart(): $.AnyPointerReader {
    return $.readAnyPointer(this.$segment, this.$pointers, this.$count, 1, this.$depth);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Join$Object {
    return {
      questionId: this.questionId,
      target: $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? this.target.$toObject() : null,
      keyPart: this.keyPart,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Join. */
export class Join$Builder implements $.StructView {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Join$Builder {
    return new Join$Builder(segment, data, pointers, count, depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Join$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Join$Builder(segment, data, pointers, count, 0);
    if (value.questionId !== undefined) builder.questionId = value.questionId;
    if (value.target !== undefined) builder.target = value.target;
    if (value.keyPart !== undefined) builder.keyPart = value.keyPart;
  }

  get questionId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  set questionId(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  get target(): MessageTarget$Builder {
    return $.getStruct(this.$segment, this.$pointers, MessageTarget$Builder);
  }
  set target(value: MessageTarget$Init | null) {
    $.setStruct(this.$segment, this.$pointers, MessageTarget$Builder, value);
  }
  initTarget(): MessageTarget$Builder {
    return $.initStruct(this.$segment, this.$pointers, MessageTarget$Builder);
  }
  get keyPart(): $.AnyPointerBuilder {
    return new $.AnyPointerBuilder(this.$segment, this.$pointers + 8, this.$pointers + 8, 1, 0);
  }
  set keyPart(value: $.AnyPointerInit) {
    $.setAnyPointer(this.$segment, this.$pointers + 8, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Join$Reader {
    return Join$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}
/** A Join as a plain object to build from; a reader or builder will do as well. */
export interface Join$Init {
  readonly questionId?: number | undefined;
  readonly target?: MessageTarget$Init | null | undefined;
  readonly keyPart?: $.AnyPointerInit | undefined;
}
/** A Join as a plain object with everything in it. */
export interface Join$Object {
  questionId: number;
  target: MessageTarget$Object | null;
  keyPart: $.AnyPointerReader;
}

const MessageTarget$members = ["importedCap", "promisedAnswer"] as const;

class MessageTarget$ReaderClass {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): MessageTarget$Reader {
    return new MessageTarget$ReaderClass(segment, data, pointers, count, depth) as MessageTarget$Reader;
  }
  static get $size(): 7 {
    return 7;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers);
  }
  get which(): (typeof MessageTarget$members)[number] | undefined {
    return MessageTarget$members[$.getUint16(this.$segment, this.$data + 4, this.$pointers)];
  }
  get importedCap(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers) === 0 ? $.getUint32(this.$segment, this.$data, this.$pointers) : undefined;
  }
  get promisedAnswer(): PromisedAnswer$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers) === 1 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, PromisedAnswer$Reader.$of) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): MessageTarget$Object {
    return {
      ...$.unionToObject(this),
    } as MessageTarget$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}
/** Reads a MessageTarget. */
export type MessageTarget$Reader = $.StructReader<MessageTarget$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
} & (
  | { readonly which: "importedCap"; readonly importedCap: number; readonly promisedAnswer?: undefined; }
  | { readonly which: "promisedAnswer"; readonly promisedAnswer: PromisedAnswer$Reader; readonly importedCap?: undefined; }
  | { readonly which: undefined; readonly importedCap?: undefined; readonly promisedAnswer?: undefined; }
);
export const MessageTarget$Reader: $.StructReaderType<MessageTarget$Reader> & { readonly $size: 7 } = MessageTarget$ReaderClass;

/** Builds a MessageTarget. */
export class MessageTarget$Builder implements $.StructView {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): MessageTarget$Builder {
    return new MessageTarget$Builder(segment, data, pointers, count, depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: MessageTarget$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new MessageTarget$Builder(segment, data, pointers, count, 0);
    let members = 0;
    if (value.importedCap !== undefined) {
      builder.importedCap = value.importedCap;
      members++;
    }
    if (value.promisedAnswer !== undefined) {
      builder.promisedAnswer = value.promisedAnswer;
      members++;
    }
    if (members > 1) $.tooManyMembers("MessageTarget");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers);
  }
  get which(): (typeof MessageTarget$members)[number] | undefined {
    return MessageTarget$members[$.getUint16(this.$segment, this.$data + 4, this.$pointers)];
  }
  get importedCap(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers) === 0 ? $.getUint32(this.$segment, this.$data, this.$pointers) : undefined;
  }
  set importedCap(value: number) {
    $.setUint16(this.$segment, this.$data + 4, 0);
    $.setUint32(this.$segment, this.$data, value);
  }
  get promisedAnswer(): PromisedAnswer$Builder | undefined {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers) === 1 ? $.getStruct(this.$segment, this.$pointers, PromisedAnswer$Builder) : undefined;
  }
  set promisedAnswer(value: PromisedAnswer$Init | null) {
    $.setUint16(this.$segment, this.$data + 4, 1);
    $.setStruct(this.$segment, this.$pointers, PromisedAnswer$Builder, value);
  }
  initPromisedAnswer(): PromisedAnswer$Builder {
    $.setUint16(this.$segment, this.$data + 4, 1);
    return $.initStruct(this.$segment, this.$pointers, PromisedAnswer$Builder);
  }

  /** What was built so far, as a reader. */
  $asReader(): MessageTarget$Reader {
    return MessageTarget$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}
/** A MessageTarget as a plain object to build from; a reader or builder will do as well. */
export type MessageTarget$Init = {
} & (
  | { readonly which?: "importedCap" | undefined; readonly importedCap: number; readonly promisedAnswer?: undefined; }
  | { readonly which?: "promisedAnswer" | undefined; readonly promisedAnswer: PromisedAnswer$Init | null; readonly importedCap?: undefined; }
  | { readonly which: undefined; readonly importedCap?: undefined; readonly promisedAnswer?: undefined; }
);
/** A MessageTarget as a plain object with everything in it. */
export type MessageTarget$Object = {
} & (
  | { which: "importedCap"; importedCap: number }
  | { which: "promisedAnswer"; promisedAnswer: PromisedAnswer$Object | null }
  | { which: undefined }
);

/** Reads a Payload. */
export class Payload$Reader implements $.StructReader<Payload$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Payload$Reader {
    return new Payload$Reader(segment, data, pointers, count, depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get content(): $.AnyPointerReader {
    return $.readAnyPointer(this.$segment, this.$pointers, this.$count, 0, this.$depth);
  }
  get capTable(): $.ListReader<CapDescriptor$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 1, this.$depth, CapDescriptor$Reader);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Payload$Object {
    return {
      content: this.content,
      capTable: this.capTable.map((element) => element.$toObject()),
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Payload. */
export class Payload$Builder implements $.StructView {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Payload$Builder {
    return new Payload$Builder(segment, data, pointers, count, depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Payload$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Payload$Builder(segment, data, pointers, count, 0);
    if (value.content !== undefined) builder.content = value.content;
    if (value.capTable !== undefined) builder.capTable = value.capTable;
  }

  get content(): $.AnyPointerBuilder {
    return new $.AnyPointerBuilder(this.$segment, this.$pointers, this.$pointers, 1, 0);
  }
  set content(value: $.AnyPointerInit) {
    $.setAnyPointer(this.$segment, this.$pointers, value);
  }
  get capTable(): $.ListBuilder<CapDescriptor$Builder, CapDescriptor$Init> {
    return $.getList(this.$segment, this.$pointers + 8, CapDescriptor$Builder);
  }
  set capTable(value: $.ListInit<CapDescriptor$Init> | null) {
    $.setList(this.$segment, this.$pointers + 8, CapDescriptor$Builder, value);
  }
  initCapTable(length: number): $.ListBuilder<CapDescriptor$Builder, CapDescriptor$Init> {
    return $.initList(this.$segment, this.$pointers + 8, CapDescriptor$Builder, length);
  }

  /** What was built so far, as a reader. */
  $asReader(): Payload$Reader {
    return Payload$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}
/** A Payload as a plain object to build from; a reader or builder will do as well. */
export interface Payload$Init {
  readonly content?: $.AnyPointerInit | undefined;
  readonly capTable?: $.ListInit<CapDescriptor$Init> | null | undefined;
}
/** A Payload as a plain object with everything in it. */
export interface Payload$Object {
  content: $.AnyPointerReader;
  capTable: CapDescriptor$Object[];
}

const CapDescriptor$members = ["none", "senderHosted", "senderPromise", "receiverHosted", "receiverAnswer", "thirdPartyHosted"] as const;

class CapDescriptor$ReaderClass {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): CapDescriptor$Reader {
    return new CapDescriptor$ReaderClass(segment, data, pointers, count, depth) as CapDescriptor$Reader;
  }
  static get $size(): 7 {
    return 7;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get which(): (typeof CapDescriptor$members)[number] | undefined {
    return CapDescriptor$members[$.getUint16(this.$segment, this.$data, this.$pointers)];
  }
  get attachedFd(): number {
    return $.getUint8(this.$segment, this.$data + 2, this.$pointers) ^ 255;
  }
  get none(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? null : undefined;
  }
  get senderHosted(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 1 ? $.getUint32(this.$segment, this.$data + 4, this.$pointers) : undefined;
  }
  get senderPromise(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 2 ? $.getUint32(this.$segment, this.$data + 4, this.$pointers) : undefined;
  }
  get receiverHosted(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 3 ? $.getUint32(this.$segment, this.$data + 4, this.$pointers) : undefined;
  }
  get receiverAnswer(): PromisedAnswer$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 4 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, PromisedAnswer$Reader.$of) : undefined;
  }
  get thirdPartyHosted(): ThirdPartyCapDescriptor$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 5 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, ThirdPartyCapDescriptor$Reader.$of) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): CapDescriptor$Object {
    return {
      attachedFd: this.attachedFd,
      ...$.unionToObject(this),
    } as CapDescriptor$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}
/** Reads a CapDescriptor. */
export type CapDescriptor$Reader = $.StructReader<CapDescriptor$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
  readonly attachedFd: number;
} & (
  | { readonly which: "none"; readonly none: null; readonly senderHosted?: undefined; readonly senderPromise?: undefined; readonly receiverHosted?: undefined; readonly receiverAnswer?: undefined; readonly thirdPartyHosted?: undefined; }
  | { readonly which: "senderHosted"; readonly senderHosted: number; readonly none?: undefined; readonly senderPromise?: undefined; readonly receiverHosted?: undefined; readonly receiverAnswer?: undefined; readonly thirdPartyHosted?: undefined; }
  | { readonly which: "senderPromise"; readonly senderPromise: number; readonly none?: undefined; readonly senderHosted?: undefined; readonly receiverHosted?: undefined; readonly receiverAnswer?: undefined; readonly thirdPartyHosted?: undefined; }
  | { readonly which: "receiverHosted"; readonly receiverHosted: number; readonly none?: undefined; readonly senderHosted?: undefined; readonly senderPromise?: undefined; readonly receiverAnswer?: undefined; readonly thirdPartyHosted?: undefined; }
  | { readonly which: "receiverAnswer"; readonly receiverAnswer: PromisedAnswer$Reader; readonly none?: undefined; readonly senderHosted?: undefined; readonly senderPromise?: undefined; readonly receiverHosted?: undefined; readonly thirdPartyHosted?: undefined; }
  | { readonly which: "thirdPartyHosted"; readonly thirdPartyHosted: ThirdPartyCapDescriptor$Reader; readonly none?: undefined; readonly senderHosted?: undefined; readonly senderPromise?: undefined; readonly receiverHosted?: undefined; readonly receiverAnswer?: undefined; }
  | { readonly which: undefined; readonly none?: undefined; readonly senderHosted?: undefined; readonly senderPromise?: undefined; readonly receiverHosted?: undefined; readonly receiverAnswer?: undefined; readonly thirdPartyHosted?: undefined; }
);
export const CapDescriptor$Reader: $.StructReaderType<CapDescriptor$Reader> & { readonly $size: 7 } = CapDescriptor$ReaderClass;

/** Builds a CapDescriptor. */
export class CapDescriptor$Builder implements $.StructView {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): CapDescriptor$Builder {
    return new CapDescriptor$Builder(segment, data, pointers, count, depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: CapDescriptor$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new CapDescriptor$Builder(segment, data, pointers, count, 0);
    if (value.attachedFd !== undefined) builder.attachedFd = value.attachedFd;
    let members = 0;
    if (value.none !== undefined) {
      builder.none = value.none;
      members++;
    }
    if (value.senderHosted !== undefined) {
      builder.senderHosted = value.senderHosted;
      members++;
    }
    if (value.senderPromise !== undefined) {
      builder.senderPromise = value.senderPromise;
      members++;
    }
    if (value.receiverHosted !== undefined) {
      builder.receiverHosted = value.receiverHosted;
      members++;
    }
    if (value.receiverAnswer !== undefined) {
      builder.receiverAnswer = value.receiverAnswer;
      members++;
    }
    if (value.thirdPartyHosted !== undefined) {
      builder.thirdPartyHosted = value.thirdPartyHosted;
      members++;
    }
    if (members > 1) $.tooManyMembers("CapDescriptor");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get which(): (typeof CapDescriptor$members)[number] | undefined {
    return CapDescriptor$members[$.getUint16(this.$segment, this.$data, this.$pointers)];
  }
  get none(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? null : undefined;
  }
  set none(_value: null) {
    $.setUint16(this.$segment, this.$data, 0);
  }
  get senderHosted(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 1 ? $.getUint32(this.$segment, this.$data + 4, this.$pointers) : undefined;
  }
  set senderHosted(value: number) {
    $.setUint16(this.$segment, this.$data, 1);
    $.setUint32(this.$segment, this.$data + 4, value);
  }
  get senderPromise(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 2 ? $.getUint32(this.$segment, this.$data + 4, this.$pointers) : undefined;
  }
  set senderPromise(value: number) {
    $.setUint16(this.$segment, this.$data, 2);
    $.setUint32(this.$segment, this.$data + 4, value);
  }
  get receiverHosted(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 3 ? $.getUint32(this.$segment, this.$data + 4, this.$pointers) : undefined;
  }
  set receiverHosted(value: number) {
    $.setUint16(this.$segment, this.$data, 3);
    $.setUint32(this.$segment, this.$data + 4, value);
  }
  get receiverAnswer(): PromisedAnswer$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 4 ? $.getStruct(this.$segment, this.$pointers, PromisedAnswer$Builder) : undefined;
  }
  set receiverAnswer(value: PromisedAnswer$Init | null) {
    $.setUint16(this.$segment, this.$data, 4);
    $.setStruct(this.$segment, this.$pointers, PromisedAnswer$Builder, value);
  }
  initReceiverAnswer(): PromisedAnswer$Builder {
    $.setUint16(this.$segment, this.$data, 4);
    return $.initStruct(this.$segment, this.$pointers, PromisedAnswer$Builder);
  }
  get thirdPartyHosted(): ThirdPartyCapDescriptor$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 5 ? $.getStruct(this.$segment, this.$pointers, ThirdPartyCapDescriptor$Builder) : undefined;
  }
  set thirdPartyHosted(value: ThirdPartyCapDescriptor$Init | null) {
    $.setUint16(this.$segment, this.$data, 5);
    $.setStruct(this.$segment, this.$pointers, ThirdPartyCapDescriptor$Builder, value);
  }
  initThirdPartyHosted(): ThirdPartyCapDescriptor$Builder {
    $.setUint16(this.$segment, this.$data, 5);
    return $.initStruct(this.$segment, this.$pointers, ThirdPartyCapDescriptor$Builder);
  }
  get attachedFd(): number {
    return $.getUint8(this.$segment, this.$data + 2, this.$pointers) ^ 255;
  }
  set attachedFd(value: number) {
    $.setUint8(this.$segment, this.$data + 2, value);
    $.flipDefault(this.$segment, this.$data + 2, 1, 255);
  }

  /** What was built so far, as a reader. */
  $asReader(): CapDescriptor$Reader {
    return CapDescriptor$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}
/** A CapDescriptor as a plain object to build from; a reader or builder will do as well. */
export type CapDescriptor$Init = {
  readonly attachedFd?: number | undefined;
} & (
  | { readonly which?: "none" | undefined; readonly none: null; readonly senderHosted?: undefined; readonly senderPromise?: undefined; readonly receiverHosted?: undefined; readonly receiverAnswer?: undefined; readonly thirdPartyHosted?: undefined; }
  | { readonly which?: "senderHosted" | undefined; readonly senderHosted: number; readonly none?: undefined; readonly senderPromise?: undefined; readonly receiverHosted?: undefined; readonly receiverAnswer?: undefined; readonly thirdPartyHosted?: undefined; }
  | { readonly which?: "senderPromise" | undefined; readonly senderPromise: number; readonly none?: undefined; readonly senderHosted?: undefined; readonly receiverHosted?: undefined; readonly receiverAnswer?: undefined; readonly thirdPartyHosted?: undefined; }
  | { readonly which?: "receiverHosted" | undefined; readonly receiverHosted: number; readonly none?: undefined; readonly senderHosted?: undefined; readonly senderPromise?: undefined; readonly receiverAnswer?: undefined; readonly thirdPartyHosted?: undefined; }
  | { readonly which?: "receiverAnswer" | undefined; readonly receiverAnswer: PromisedAnswer$Init | null; readonly none?: undefined; readonly senderHosted?: undefined; readonly senderPromise?: undefined; readonly receiverHosted?: undefined; readonly thirdPartyHosted?: undefined; }
  | { readonly which?: "thirdPartyHosted" | undefined; readonly thirdPartyHosted: ThirdPartyCapDescriptor$Init | null; readonly none?: undefined; readonly senderHosted?: undefined; readonly senderPromise?: undefined; readonly receiverHosted?: undefined; readonly receiverAnswer?: undefined; }
  | { readonly which: undefined; readonly none?: undefined; readonly senderHosted?: undefined; readonly senderPromise?: undefined; readonly receiverHosted?: undefined; readonly receiverAnswer?: undefined; readonly thirdPartyHosted?: undefined; }
);
/** A CapDescriptor as a plain object with everything in it. */
export type CapDescriptor$Object = {
  attachedFd: number;
} & (
  | { which: "none"; none: null }
  | { which: "senderHosted"; senderHosted: number }
  | { which: "senderPromise"; senderPromise: number }
  | { which: "receiverHosted"; receiverHosted: number }
  | { which: "receiverAnswer"; receiverAnswer: PromisedAnswer$Object | null }
  | { which: "thirdPartyHosted"; thirdPartyHosted: ThirdPartyCapDescriptor$Object | null }
  | { which: undefined }
);

/** Reads a PromisedAnswer. */
export class PromisedAnswer$Reader implements $.StructReader<PromisedAnswer$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): PromisedAnswer$Reader {
    return new PromisedAnswer$Reader(segment, data, pointers, count, depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get questionId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  get transform(): $.ListReader<PromisedAnswer$Op$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 0, this.$depth, PromisedAnswer$Op$Reader);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): PromisedAnswer$Object {
    return {
      questionId: this.questionId,
      transform: this.transform.map((element) => element.$toObject()),
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a PromisedAnswer. */
export class PromisedAnswer$Builder implements $.StructView {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): PromisedAnswer$Builder {
    return new PromisedAnswer$Builder(segment, data, pointers, count, depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: PromisedAnswer$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new PromisedAnswer$Builder(segment, data, pointers, count, 0);
    if (value.questionId !== undefined) builder.questionId = value.questionId;
    if (value.transform !== undefined) builder.transform = value.transform;
  }

  get questionId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  set questionId(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  get transform(): $.ListBuilder<PromisedAnswer$Op$Builder, PromisedAnswer$Op$Init> {
    return $.getList(this.$segment, this.$pointers, PromisedAnswer$Op$Builder);
  }
  set transform(value: $.ListInit<PromisedAnswer$Op$Init> | null) {
    $.setList(this.$segment, this.$pointers, PromisedAnswer$Op$Builder, value);
  }
  initTransform(length: number): $.ListBuilder<PromisedAnswer$Op$Builder, PromisedAnswer$Op$Init> {
    return $.initList(this.$segment, this.$pointers, PromisedAnswer$Op$Builder, length);
  }

  /** What was built so far, as a reader. */
  $asReader(): PromisedAnswer$Reader {
    return PromisedAnswer$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}
/** A PromisedAnswer as a plain object to build from; a reader or builder will do as well. */
export interface PromisedAnswer$Init {
  readonly questionId?: number | undefined;
  readonly transform?: $.ListInit<PromisedAnswer$Op$Init> | null | undefined;
}
/** A PromisedAnswer as a plain object with everything in it. */
export interface PromisedAnswer$Object {
  questionId: number;
  transform: PromisedAnswer$Op$Object[];
}

const PromisedAnswer$Op$members = ["noop", "getPointerField"] as const;

class PromisedAnswer$Op$ReaderClass {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): PromisedAnswer$Op$Reader {
    return new PromisedAnswer$Op$ReaderClass(segment, data, pointers, count, depth) as PromisedAnswer$Op$Reader;
  }
  static get $size(): 7 {
    return 7;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get which(): (typeof PromisedAnswer$Op$members)[number] | undefined {
    return PromisedAnswer$Op$members[$.getUint16(this.$segment, this.$data, this.$pointers)];
  }
  get noop(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? null : undefined;
  }
  get getPointerField(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 1 ? $.getUint16(this.$segment, this.$data + 2, this.$pointers) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): PromisedAnswer$Op$Object {
    return {
      ...$.unionToObject(this),
    } as PromisedAnswer$Op$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}
/** Reads a PromisedAnswer.Op. */
export type PromisedAnswer$Op$Reader = $.StructReader<PromisedAnswer$Op$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
} & (
  | { readonly which: "noop"; readonly noop: null; readonly getPointerField?: undefined; }
  | { readonly which: "getPointerField"; readonly getPointerField: number; readonly noop?: undefined; }
  | { readonly which: undefined; readonly noop?: undefined; readonly getPointerField?: undefined; }
);
export const PromisedAnswer$Op$Reader: $.StructReaderType<PromisedAnswer$Op$Reader> & { readonly $size: 7 } = PromisedAnswer$Op$ReaderClass;

/** Builds a PromisedAnswer.Op. */
export class PromisedAnswer$Op$Builder implements $.StructView {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): PromisedAnswer$Op$Builder {
    return new PromisedAnswer$Op$Builder(segment, data, pointers, count, depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: PromisedAnswer$Op$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new PromisedAnswer$Op$Builder(segment, data, pointers, count, 0);
    let members = 0;
    if (value.noop !== undefined) {
      builder.noop = value.noop;
      members++;
    }
    if (value.getPointerField !== undefined) {
      builder.getPointerField = value.getPointerField;
      members++;
    }
    if (members > 1) $.tooManyMembers("PromisedAnswer.Op");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get which(): (typeof PromisedAnswer$Op$members)[number] | undefined {
    return PromisedAnswer$Op$members[$.getUint16(this.$segment, this.$data, this.$pointers)];
  }
  get noop(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? null : undefined;
  }
  set noop(_value: null) {
    $.setUint16(this.$segment, this.$data, 0);
  }
  get getPointerField(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 1 ? $.getUint16(this.$segment, this.$data + 2, this.$pointers) : undefined;
  }
  set getPointerField(value: number) {
    $.setUint16(this.$segment, this.$data, 1);
    $.setUint16(this.$segment, this.$data + 2, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): PromisedAnswer$Op$Reader {
    return PromisedAnswer$Op$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}
/** A PromisedAnswer.Op as a plain object to build from; a reader or builder will do as well. */
export type PromisedAnswer$Op$Init = {
} & (
  | { readonly which?: "noop" | undefined; readonly noop: null; readonly getPointerField?: undefined; }
  | { readonly which?: "getPointerField" | undefined; readonly getPointerField: number; readonly noop?: undefined; }
  | { readonly which: undefined; readonly noop?: undefined; readonly getPointerField?: undefined; }
);
/** A PromisedAnswer.Op as a plain object with everything in it. */
export type PromisedAnswer$Op$Object = {
} & (
  | { which: "noop"; noop: null }
  | { which: "getPointerField"; getPointerField: number }
  | { which: undefined }
);

/** Reads a ThirdPartyCapDescriptor. */
export class ThirdPartyCapDescriptor$Reader implements $.StructReader<ThirdPartyCapDescriptor$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): ThirdPartyCapDescriptor$Reader {
    return new ThirdPartyCapDescriptor$Reader(segment, data, pointers, count, depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get id(): $.AnyPointerReader {
    return $.readAnyPointer(this.$segment, this.$pointers, this.$count, 0, this.$depth);
  }
  get vineId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): ThirdPartyCapDescriptor$Object {
    return {
      id: this.id,
      vineId: this.vineId,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a ThirdPartyCapDescriptor. */
export class ThirdPartyCapDescriptor$Builder implements $.StructView {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): ThirdPartyCapDescriptor$Builder {
    return new ThirdPartyCapDescriptor$Builder(segment, data, pointers, count, depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: ThirdPartyCapDescriptor$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new ThirdPartyCapDescriptor$Builder(segment, data, pointers, count, 0);
    if (value.id !== undefined) builder.id = value.id;
    if (value.vineId !== undefined) builder.vineId = value.vineId;
  }

  get id(): $.AnyPointerBuilder {
    return new $.AnyPointerBuilder(this.$segment, this.$pointers, this.$pointers, 1, 0);
  }
  set id(value: $.AnyPointerInit) {
    $.setAnyPointer(this.$segment, this.$pointers, value);
  }
  get vineId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  set vineId(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): ThirdPartyCapDescriptor$Reader {
    return ThirdPartyCapDescriptor$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}
/** A ThirdPartyCapDescriptor as a plain object to build from; a reader or builder will do as well. */
export interface ThirdPartyCapDescriptor$Init {
  readonly id?: $.AnyPointerInit | undefined;
  readonly vineId?: number | undefined;
}
/** A ThirdPartyCapDescriptor as a plain object with everything in it. */
export interface ThirdPartyCapDescriptor$Object {
  id: $.AnyPointerReader;
  vineId: number;
}

/** Reads a Exception. */
export class Exception$Reader implements $.StructReader<Exception$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Exception$Reader {
    return new Exception$Reader(segment, data, pointers, count, depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get reason(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  get type(): Exception$Type {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers);
  }
  get obsoleteIsCallersFault(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 0);
  }
  get obsoleteDurability(): number {
    return $.getUint16(this.$segment, this.$data + 2, this.$pointers);
  }
  get trace(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 1);
  }
  get details(): $.ListReader<Exception$Detail$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 2, this.$depth, Exception$Detail$Reader);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Exception$Object {
    return {
      reason: this.reason,
      type: this.type,
      obsoleteIsCallersFault: this.obsoleteIsCallersFault,
      obsoleteDurability: this.obsoleteDurability,
      trace: this.trace,
      details: this.details.map((element) => element.$toObject()),
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Exception. */
export class Exception$Builder implements $.StructView {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Exception$Builder {
    return new Exception$Builder(segment, data, pointers, count, depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Exception$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Exception$Builder(segment, data, pointers, count, 0);
    if (value.reason !== undefined) builder.reason = value.reason;
    if (value.type !== undefined) builder.type = value.type;
    if (value.obsoleteIsCallersFault !== undefined) builder.obsoleteIsCallersFault = value.obsoleteIsCallersFault;
    if (value.obsoleteDurability !== undefined) builder.obsoleteDurability = value.obsoleteDurability;
    if (value.trace !== undefined) builder.trace = value.trace;
    if (value.details !== undefined) builder.details = value.details;
  }

  get reason(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set reason(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  get type(): Exception$Type {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers);
  }
  set type(value: Exception$Type) {
    $.setUint16(this.$segment, this.$data + 4, value);
  }
  get obsoleteIsCallersFault(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 0);
  }
  set obsoleteIsCallersFault(value: boolean) {
    $.setBool(this.$segment, this.$data, 0, value);
  }
  get obsoleteDurability(): number {
    return $.getUint16(this.$segment, this.$data + 2, this.$pointers);
  }
  set obsoleteDurability(value: number) {
    $.setUint16(this.$segment, this.$data + 2, value);
  }
  get trace(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 1);
  }
  set trace(value: string | null) {
    $.setText(this.$segment, this.$pointers + 8, value);
  }
  get details(): $.ListBuilder<Exception$Detail$Builder, Exception$Detail$Init> {
    return $.getList(this.$segment, this.$pointers + 16, Exception$Detail$Builder);
  }
  set details(value: $.ListInit<Exception$Detail$Init> | null) {
    $.setList(this.$segment, this.$pointers + 16, Exception$Detail$Builder, value);
  }
  initDetails(length: number): $.ListBuilder<Exception$Detail$Builder, Exception$Detail$Init> {
    return $.initList(this.$segment, this.$pointers + 16, Exception$Detail$Builder, length);
  }

  /** What was built so far, as a reader. */
  $asReader(): Exception$Reader {
    return Exception$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}
/** A Exception as a plain object to build from; a reader or builder will do as well. */
export interface Exception$Init {
  readonly reason?: string | null | undefined;
  readonly type?: Exception$Type | undefined;
  readonly obsoleteIsCallersFault?: boolean | undefined;
  readonly obsoleteDurability?: number | undefined;
  readonly trace?: string | null | undefined;
  readonly details?: $.ListInit<Exception$Detail$Init> | null | undefined;
}
/** A Exception as a plain object with everything in it. */
export interface Exception$Object {
  reason: string;
  type: Exception$Type;
  obsoleteIsCallersFault: boolean;
  obsoleteDurability: number;
  trace: string;
  details: Exception$Detail$Object[];
}

export const Exception$Type = { failed: 0, overloaded: 1, disconnected: 2, unimplemented: 3 } as const;
/** An open enum: unknown values are kept. */
export type Exception$Type = 0 | 1 | 2 | 3 | (number & {});

/** Reads a Exception.Detail. */
export class Exception$Detail$Reader implements $.StructReader<Exception$Detail$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Exception$Detail$Reader {
    return new Exception$Detail$Reader(segment, data, pointers, count, depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get detailId(): bigint {
    return $.getUint64(this.$segment, this.$data, this.$pointers);
  }
  get data(): Uint8Array {
    return $.readData(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Exception$Detail$Object {
    return {
      detailId: this.detailId,
      data: this.data,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Exception.Detail. */
export class Exception$Detail$Builder implements $.StructView {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Exception$Detail$Builder {
    return new Exception$Detail$Builder(segment, data, pointers, count, depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Exception$Detail$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Exception$Detail$Builder(segment, data, pointers, count, 0);
    if (value.detailId !== undefined) builder.detailId = value.detailId;
    if (value.data !== undefined) builder.data = value.data;
  }

  get detailId(): bigint {
    return $.getUint64(this.$segment, this.$data, this.$pointers);
  }
  set detailId(value: bigint | number) {
    $.setUint64(this.$segment, this.$data, value);
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

  /** What was built so far, as a reader. */
  $asReader(): Exception$Detail$Reader {
    return Exception$Detail$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}
/** A Exception.Detail as a plain object to build from; a reader or builder will do as well. */
export interface Exception$Detail$Init {
  readonly detailId?: bigint | number | undefined;
  readonly data?: Uint8Array | null | undefined;
}
/** A Exception.Detail as a plain object with everything in it. */
export interface Exception$Detail$Object {
  detailId: bigint;
  data: Uint8Array;
}
