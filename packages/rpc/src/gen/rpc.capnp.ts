// Generated from rpc.capnp by capnp-ts. Do not edit.

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
    return new Message$ReaderClass(segment, data, pointers, count, depth) as unknown as Message$Reader;
  }
  static $get(this: $.ListElements, index: number): Message$Reader {
    const data = this.$at(index);
    return new Message$ReaderClass(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth) as unknown as Message$Reader;
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
  /**
   * What the sender got and could not deal with, sent back whole. The one who sent it first should undo it
   * where that is possible: a call or another question has failed; a `Resolve` that came back means that
   * the capability in it has been dropped. If there is nothing sensible to do, abort.
   */
  get unimplemented(): Message$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Message$Reader.$of) : undefined;
  }
  /**
   * The connection is over, because of an error that cannot be repaired, usually a peer that broke the
   * protocol. The sender sends nothing after this and soon closes.
   */
  get abort(): Exception$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 1 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Exception$Reader.$of) : undefined;
  }
  /** Asks for the peer's main interface. */
  get bootstrap(): Bootstrap$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 8 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Bootstrap$Reader.$of) : undefined;
  }
  /** Starts a method. */
  get call(): Call$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 2 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Call$Reader.$of) : undefined;
  }
  /** Ends a method. */
  get return(): Return$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 3 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Return$Reader.$of) : undefined;
  }
  /** Drops an answer; cancels the call if it still runs. */
  get finish(): Finish$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 4 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Finish$Reader.$of) : undefined;
  }
  /** Says what an exported promise has become. */
  get resolve(): Resolve$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 5 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Resolve$Reader.$of) : undefined;
  }
  /** Drops references to an import. */
  get release(): Release$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 6 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Release$Reader.$of) : undefined;
  }
  /** Says that the old path to a promise has run dry. */
  get disembargo(): Disembargo$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 13 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Disembargo$Reader.$of) : undefined;
  }
  /** Never put to use; see persistent.capnp for what is. Reply with `unimplemented`. */
  get obsoleteSave(): $.AnyPointerReader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 7 ? $.readAnyPointer(this.$segment, this.$pointers, this.$count, 0, this.$depth) : undefined;
  }
  /** Likewise. */
  get obsoleteDelete(): $.AnyPointerReader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 9 ? $.readAnyPointer(this.$segment, this.$pointers, this.$count, 0, this.$depth) : undefined;
  }
  /** Holds a capability ready for a third party. */
  get provide(): Provide$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 10 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Provide$Reader.$of) : undefined;
  }
  /** Picks up such a capability. */
  get accept(): Accept$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 11 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Accept$Reader.$of) : undefined;
  }
  /** Adopts a call whose results come from a third party. */
  get thirdPartyAnswer(): ThirdPartyAnswer$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 14 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, ThirdPartyAnswer$Reader.$of) : undefined;
  }
  /** Asks for the common object behind several capabilities. */
  get join(): Join$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 12 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Join$Reader.$of) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Message$Object {
    return {
      ...$.unionToObject(this, { unimplemented: 0, abort: 0, call: 0, return: 0, finish: 0, resolve: 0, release: 0, bootstrap: 0, provide: 0, accept: 0, join: 0, disembargo: 0, thirdPartyAnswer: 0 }),
    } as Message$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** All that ever travels over a connection is these. */
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
export const Message$Reader: $.StructReaderType<Message$Reader> & { readonly $size: 7; readonly $get: $.GetElement<Message$Reader> } = Message$ReaderClass;

/** Builds a Message. */
export class Message$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Message$Builder {
    return new Message$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Message$Builder {
    const data = this.$at(index);
    return new Message$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  /**
   * What the sender got and could not deal with, sent back whole. The one who sent it first should undo it
   * where that is possible: a call or another question has failed; a `Resolve` that came back means that
   * the capability in it has been dropped. If there is nothing sensible to do, abort.
   */
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
  /**
   * The connection is over, because of an error that cannot be repaired, usually a peer that broke the
   * protocol. The sender sends nothing after this and soon closes.
   */
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
  /** Asks for the peer's main interface. */
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
  /** Starts a method. */
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
  /** Ends a method. */
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
  /** Drops an answer; cancels the call if it still runs. */
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
  /** Says what an exported promise has become. */
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
  /** Drops references to an import. */
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
  /** Says that the old path to a promise has run dry. */
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
  /** Never put to use; see persistent.capnp for what is. Reply with `unimplemented`. */
  get obsoleteSave(): $.AnyPointerBuilder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 7 ? new $.AnyPointerBuilder(this.$segment, this.$pointers, this.$pointers, 1, 0) : undefined;
  }
  set obsoleteSave(value: $.AnyPointerInit) {
    $.setUint16(this.$segment, this.$data, 7);
    $.setAnyPointer(this.$segment, this.$pointers, value);
  }
  /** Likewise. */
  get obsoleteDelete(): $.AnyPointerBuilder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 9 ? new $.AnyPointerBuilder(this.$segment, this.$pointers, this.$pointers, 1, 0) : undefined;
  }
  set obsoleteDelete(value: $.AnyPointerInit) {
    $.setUint16(this.$segment, this.$data, 9);
    $.setAnyPointer(this.$segment, this.$pointers, value);
  }
  /** Holds a capability ready for a third party. */
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
  /** Picks up such a capability. */
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
  /** Adopts a call whose results come from a third party. */
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
  /** Asks for the common object behind several capabilities. */
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

/** The pointer fields of a Message, for `has`, `clear`, `disown` and `adopt`. */
export const Message$fields: {
  readonly unimplemented: $.PointerField<Message$Reader | Message$Builder, Message$Builder>;
  readonly abort: $.PointerField<Message$Reader | Message$Builder, Exception$Builder>;
  readonly bootstrap: $.PointerField<Message$Reader | Message$Builder, Bootstrap$Builder>;
  readonly call: $.PointerField<Message$Reader | Message$Builder, Call$Builder>;
  readonly return: $.PointerField<Message$Reader | Message$Builder, Return$Builder>;
  readonly finish: $.PointerField<Message$Reader | Message$Builder, Finish$Builder>;
  readonly resolve: $.PointerField<Message$Reader | Message$Builder, Resolve$Builder>;
  readonly release: $.PointerField<Message$Reader | Message$Builder, Release$Builder>;
  readonly disembargo: $.PointerField<Message$Reader | Message$Builder, Disembargo$Builder>;
  readonly obsoleteSave: $.PointerField<Message$Reader | Message$Builder, $.AnyPointerBuilder>;
  readonly obsoleteDelete: $.PointerField<Message$Reader | Message$Builder, $.AnyPointerBuilder>;
  readonly provide: $.PointerField<Message$Reader | Message$Builder, Provide$Builder>;
  readonly accept: $.PointerField<Message$Reader | Message$Builder, Accept$Builder>;
  readonly thirdPartyAnswer: $.PointerField<Message$Reader | Message$Builder, ThirdPartyAnswer$Builder>;
  readonly join: $.PointerField<Message$Reader | Message$Builder, Join$Builder>;
} = {
  unimplemented: { index: 0, union: 0, member: 0 },
  abort: { index: 0, union: 0, member: 1 },
  bootstrap: { index: 0, union: 0, member: 8 },
  call: { index: 0, union: 0, member: 2 },
  return: { index: 0, union: 0, member: 3 },
  finish: { index: 0, union: 0, member: 4 },
  resolve: { index: 0, union: 0, member: 5 },
  release: { index: 0, union: 0, member: 6 },
  disembargo: { index: 0, union: 0, member: 13 },
  obsoleteSave: { index: 0, union: 0, member: 7 },
  obsoleteDelete: { index: 0, union: 0, member: 9 },
  provide: { index: 0, union: 0, member: 10 },
  accept: { index: 0, union: 0, member: 11 },
  thirdPartyAnswer: { index: 0, union: 0, member: 14 },
  join: { index: 0, union: 0, member: 12 },
};

export const Message$schema: $.RawSchema = {
  id: 0x91b79f1f808db032n,
  node: "UAQE/zKwjYAfn7eRAFEQAQH/UKJSJRuYErMARQEHDxENwhEVBwAAMRHXAv9jYXBucC9ycAJjLmNhcG5wOk1lc3NhZ2UAAABRPAIEDP//BAETXQFyAAATXAECE2ABAQ0B/v8UAQETWQEyAAATVAECE1gBAQ0D/f8UAQITUQEqAAATTAECE1ABAQ0E/P8UAQMTSQE6AAATRAECE0gBAQ0F+/8UAQQTQQE6AAATPAECE0ABAQ0G+v8UAQUTOQFCAAATNAECEzgBAQ0H+f8UAQYTMQFCAAATLAECEzABAQ0J+P8UAQcTKQFqAAATKAEBEygBAQ0C9/8UAQgTIQFSAAATIAECEyQBAQ0K9v8UAQkTHQF6AAATHAEBExwBAQ0L9f8UAQoTFQFCAAATEAECExQBAQ0M9P8UAQsTDQE6AAATCAECEwwBAQ0O8/8UAQwTBQEqAAASAQITBAEBDQjy/xQBDRH9WgAAEfwCEgEBDQ3x/xQBDhH5igAAEfwCEgEB/3VuaW1wbGVtAB9lbnRlZAEQ/zKwjYAfn7eRAAEQH2Fib3J0ARD/GmnPOga3JdYAARAPY2FsbAEQ/9RMnXjOU2qDAAEQP3JldHVybgEQ/zpXsz2NshmeAAEQP2ZpbmlzaAEQ/2MO+MKyLn3TAAEQf3Jlc29sdmUBEP9uCIn6VZbCuwABEH9yZWxlYXNlARD/l3TQfQ1sGq0AARD/b2Jzb2xldGUAD1NhdmUBEgES/2Jvb3RzdHJhAAFwARD/xG4XMYDPTOkAARD/b2Jzb2xldGUAP0RlbGV0ZQESARJ/cHJvdmlkZQEQ/1qswftrBGqcAAEQP2FjY2VwdAEQ/xZAVZBitcnUAAEQD2pvaW4BEP+vAeCQBJjh+wABEP9kaXNlbWJhcgADZ28BEP8RN70PizZk+QABEP90aGlyZFBhcgF0eUFuc3dlcgAAARD/jOXwxeYcUbYAARA=",
  dependencies: () => [Message$schema, Exception$schema, Call$schema, Return$schema, Finish$schema, Resolve$schema, Release$schema, Bootstrap$schema, Provide$schema, Accept$schema, Join$schema, Disembargo$schema, ThirdPartyAnswer$schema],
};

/**
 * **(level 0)** Asks for the one capability that a vat offers to whoever connects. It is where a
 * conversation starts, unless it starts with an `Accept`. A vat that offers nothing returns an exception,
 * or a capability without methods.
 */
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
  static $get(this: $.ListElements, index: number): Bootstrap$Reader {
    const data = this.$at(index);
    return new Bootstrap$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  /** A new question. Its results are a capability: `content` is a capability pointer, not a struct. */
  get questionId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  /**
   * Which of several objects is wanted; null for the main one. The first version of the protocol restored
   * saved capabilities this way. New services should offer methods for that instead: a name that anybody who
   * connects may ask for is no capability. There are systems in use that put a sturdy reference's id here.
   */
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bootstrap$Builder {
    return new Bootstrap$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Bootstrap$Builder {
    const data = this.$at(index);
    return new Bootstrap$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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

  /** A new question. Its results are a capability: `content` is a capability pointer, not a struct. */
  get questionId(): number {
    return this.$segment.view.getUint32(this.$data, true);
  }
  set questionId(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  /**
   * Which of several objects is wanted; null for the main one. The first version of the protocol restored
   * saved capabilities this way. New services should offer methods for that instead: a name that anybody who
   * connects may ask for is no capability. There are systems in use that put a sturdy reference's id here.
   */
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

/** The pointer fields of a Bootstrap, for `has`, `clear`, `disown` and `adopt`. */
export const Bootstrap$fields: {
  readonly deprecatedObjectId: $.PointerField<Bootstrap$Reader | Bootstrap$Builder, $.AnyPointerBuilder>;
} = {
  deprecatedObjectId: { index: 0 },
};

export const Bootstrap$schema: $.RawSchema = {
  id: 0xe94ccf8031176ec4n,
  node: "UAQE/8RuFzGAz0zpAFEQAQH/UKJSJRuYErMABQEHEQ3SERkHAAARFWf/Y2FwbnAvcnACYy5jYXBucDpCb290c3RyYQFwAABRCAIEAAAEARElWgAAESQBESQBAQEUAQERHZoAABEgAREgAf9xdWVzdGlvbgADSWQBCAEI/2RlcHJlY2F0AWVkT2JqZWN0A0lkARIBEg==",
  dependencies: () => [],
};

/** **(level 0)** Calls a method. */
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
  static $get(this: $.ListElements, index: number): Call$Reader {
    const data = this.$at(index);
    return new Call$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  /** A new question. */
  get questionId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  /** What to call. */
  get target(): MessageTarget$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, MessageTarget$Reader.$of);
  }
  /** The id of the interface that declares the method; for an inherited method that is the superclass. */
  get interfaceId(): bigint {
    return $.getUint64(this.$segment, this.$data + 8, this.$pointers);
  }
  /** The method's ordinal there. */
  get methodId(): number {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers);
  }
  /** Whether the callee may answer with `awaitFromThirdParty`. Set by those who implement level 3. */
  get allowThirdPartyTailCall(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 128);
  }
  /**
   * A promise of the caller never to use the answer as a target, so that the callee need not keep it for
   * that. Often known from the schema: the results hold no capabilities.
   */
  get noPromisePipelining(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 129);
  }
  /**
   * The caller wants nothing but to pipeline on the answer, so the callee need not send a `Return`. It may
   * send one all the same, if it does not know this hint; as the caller cannot tell, it forgets the question
   * with its `Finish`, and numbers such questions so that none is used again soon (see `QuestionId`).
   */
  get onlyPromisePipeline(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 130);
  }
  /** `content` is the parameter struct. */
  get params(): Payload$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 1, this.$depth, Payload$Reader.$of);
  }
  /** Where the results are wanted. */
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Call$Builder {
    return new Call$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Call$Builder {
    const data = this.$at(index);
    return new Call$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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

  /** A new question. */
  get questionId(): number {
    return this.$segment.view.getUint32(this.$data, true);
  }
  set questionId(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  /** What to call. */
  get target(): MessageTarget$Builder {
    return $.getStruct(this.$segment, this.$pointers, MessageTarget$Builder);
  }
  set target(value: MessageTarget$Init | null) {
    $.setStruct(this.$segment, this.$pointers, MessageTarget$Builder, value);
  }
  initTarget(): MessageTarget$Builder {
    return $.initStruct(this.$segment, this.$pointers, MessageTarget$Builder);
  }
  /** The id of the interface that declares the method; for an inherited method that is the superclass. */
  get interfaceId(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 8, true);
  }
  set interfaceId(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 8, value);
  }
  /** The method's ordinal there. */
  get methodId(): number {
    return this.$segment.view.getUint16(this.$data + 4, true);
  }
  set methodId(value: number) {
    $.setUint16(this.$segment, this.$data + 4, value);
  }
  /** Whether the callee may answer with `awaitFromThirdParty`. Set by those who implement level 3. */
  get allowThirdPartyTailCall(): boolean {
    return (this.$segment.bytes[this.$data + 16]! & 1) !== 0;
  }
  set allowThirdPartyTailCall(value: boolean) {
    $.setBool(this.$segment, this.$data, 128, value);
  }
  /**
   * A promise of the caller never to use the answer as a target, so that the callee need not keep it for
   * that. Often known from the schema: the results hold no capabilities.
   */
  get noPromisePipelining(): boolean {
    return (this.$segment.bytes[this.$data + 16]! & 2) !== 0;
  }
  set noPromisePipelining(value: boolean) {
    $.setBool(this.$segment, this.$data, 129, value);
  }
  /**
   * The caller wants nothing but to pipeline on the answer, so the callee need not send a `Return`. It may
   * send one all the same, if it does not know this hint; as the caller cannot tell, it forgets the question
   * with its `Finish`, and numbers such questions so that none is used again soon (see `QuestionId`).
   */
  get onlyPromisePipeline(): boolean {
    return (this.$segment.bytes[this.$data + 16]! & 4) !== 0;
  }
  set onlyPromisePipeline(value: boolean) {
    $.setBool(this.$segment, this.$data, 130, value);
  }
  /** `content` is the parameter struct. */
  get params(): Payload$Builder {
    return $.getStruct(this.$segment, this.$pointers + 8, Payload$Builder);
  }
  set params(value: Payload$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 8, Payload$Builder, value);
  }
  initParams(): Payload$Builder {
    return $.initStruct(this.$segment, this.$pointers + 8, Payload$Builder);
  }
  /** Where the results are wanted. */
  get sendResultsTo(): Call$sendResultsTo$Builder {
    return new Call$sendResultsTo$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  set sendResultsTo(value: Call$sendResultsTo$Init) {
    Call$sendResultsTo$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initSendResultsTo(): Call$sendResultsTo$Builder {
    $.setUint16(this.$segment, this.$data + 6, 0);
    $.clearPointer(this.$segment, this.$pointers + 16);
    return new Call$sendResultsTo$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
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

/** The pointer fields of a Call, for `has`, `clear`, `disown` and `adopt`. */
export const Call$fields: {
  readonly target: $.PointerField<Call$Reader | Call$Builder, MessageTarget$Builder>;
  readonly params: $.PointerField<Call$Reader | Call$Builder, Payload$Builder>;
} = {
  target: { index: 0 },
  params: { index: 1 },
};

export const Call$schema: $.RawSchema = {
  id: 0x836a53ce789d4cd4n,
  node: "UAQE/9RMnXjOU2qDAFEQAQP/UKJSJRuYErMABQMHEQ2qERUHAAAxEf8B/2NhcG5wL3JwAWMuY2FwbnA6D0NhbGwAAFEkAwQAAAQBAAAR7VoAABHsARHsAQEBFAEBAAAR4ToAABHcAhHgARECARQBAgAAEdViAAAR1AER1AERAwIUAQMAABHJSgAAEcgBEcgBEQcBFAEEAAARvToAABG4AhG8AQEIAQH/mV+rGvaw6NoAEbFyAAIRBIAUAQgBARGdwgAAEaABEaABEQWBFAEJAQERlaIAABGYARGYAREGghQBCgEBEY2iAAARkAERkAH/cXVlc3Rpb24AA0lkAQgBCD90YXJnZXQBEP/B+xNYVBS8lQABEP9pbnRlcmZhYwAHZUlkAQkBCf9tZXRob2RJZAAAAAEHAQc/cGFyYW1zARD/O3SWPSJhDpoAARD/c2VuZFJlc3UAH2x0c1Rv/2FsbG93VGhpAnJkUGFydHlUYWlsQ2FsbAABAQEB/25vUHJvbWlzAWVQaXBlbGluB2luZwEBAQH/b25seVByb20BaXNlUGlwZWwHaW5lAQEBAQ==",
  dependencies: () => [MessageTarget$schema, Payload$schema, Call$sendResultsTo$schema],
};

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
    return new Call$sendResultsTo$ReaderClass(segment, data, pointers, count, depth) as unknown as Call$sendResultsTo$Reader;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers);
  }
  get which(): (typeof Call$sendResultsTo$members)[number] | undefined {
    return Call$sendResultsTo$members[$.getUint16(this.$segment, this.$data + 6, this.$pointers)];
  }
  /** Here, in the `Return`. */
  get caller(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 0 ? null : undefined;
  }
  /**
   * **(level 1)** Nowhere: the callee keeps them, since the caller is about to `Return` some earlier call
   * from this same peer with `takeFromOtherQuestion`, and these results are that call's results. The callee
   * still sends a `Return` for this call, with `resultsSentElsewhere`.
   *
   * This is a tail call. Example: A calls m() on a promise in B. The promise turns out to be an object in A.
   * - B forwards the call to A with `yourself`,
   * - and at once returns the original: "take them from the other question".
   * - A runs m(), and has the results where they were wanted: they never go over the wire.
   * - A returns B's call with `resultsSentElsewhere` and finishes its own; B finishes its own.
   */
  get yourself(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 1 ? null : undefined;
  }
  /**
   * **(level 3)** To another vat. The callee connects to it and sends it a `ThirdPartyAnswer` and later the
   * `Return`; the caller tells the vat that is waiting with `awaitFromThirdParty`, and this call itself is
   * returned with `resultsSentElsewhere`.
   */
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

/** Where the results are wanted. */
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
  /** Here, in the `Return`. */
  get caller(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 0 ? null : undefined;
  }
  set caller(_value: null) {
    $.setUint16(this.$segment, this.$data + 6, 0);
  }
  /**
   * **(level 1)** Nowhere: the callee keeps them, since the caller is about to `Return` some earlier call
   * from this same peer with `takeFromOtherQuestion`, and these results are that call's results. The callee
   * still sends a `Return` for this call, with `resultsSentElsewhere`.
   *
   * This is a tail call. Example: A calls m() on a promise in B. The promise turns out to be an object in A.
   * - B forwards the call to A with `yourself`,
   * - and at once returns the original: "take them from the other question".
   * - A runs m(), and has the results where they were wanted: they never go over the wire.
   * - A returns B's call with `resultsSentElsewhere` and finishes its own; B finishes its own.
   */
  get yourself(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 1 ? null : undefined;
  }
  set yourself(_value: null) {
    $.setUint16(this.$segment, this.$data + 6, 1);
  }
  /**
   * **(level 3)** To another vat. The callee connects to it and sends it a `ThirdPartyAnswer` and later the
   * `Return`; the caller tells the vat that is waiting with `awaitFromThirdParty`, and this call itself is
   * returned with `resultsSentElsewhere`.
   */
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

/** The pointer fields of a Call.sendResultsTo, for `has`, `clear`, `disown` and `adopt`. */
export const Call$sendResultsTo$fields: {
  readonly thirdParty: $.PointerField<Call$sendResultsTo$Reader | Call$sendResultsTo$Builder, $.AnyPointerBuilder>;
} = {
  thirdParty: { index: 2, union: 6, member: 2 },
};

export const Call$sendResultsTo$schema: $.RawSchema = {
  id: 0xdae8b0f61aab5f99n,
  node: "UAUE/5lfqxr2sOjaAFEVAQP/1EydeM5TaoMAVQMHAQMBAzENGgEAAREVl/9jYXBucC9ycANjLmNhcG5wOkNhbGwuc2VuZFJlc3VsdHMDVG9RDAIEDP//FAEFET06AAAP/P///w/8////DQH+/xQBBhEpSgAAD/z///8P/P///x0C/f8CFAEHERlaAAARGAERGAE/Y2FsbGVy/3lvdXJzZWxmAAAA/3RoaXJkUGFyAAN0eQESARI=",
  dependencies: () => [],
};

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
    return new Return$ReaderClass(segment, data, pointers, count, depth) as unknown as Return$Reader;
  }
  static $get(this: $.ListElements, index: number): Return$Reader {
    const data = this.$at(index);
    return new Return$ReaderClass(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth) as unknown as Return$Reader;
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
  /** The `questionId` of the call. */
  get answerId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  /**
   * Whether all capabilities in the call's parameters are hereby released, once for each descriptor, in
   * place of `Release` messages. The default suits level 0. An implementation that counts references and
   * forgets to clear it will notice soon.
   */
  get releaseParamCaps(): boolean {
    return !$.getBool(this.$segment, this.$data, this.$pointers, 32);
  }
  /**
   * The sender has forgotten the answer already, which it can if the results hold no capabilities. The caller
   * need not send `Finish`; if it does, the callee ignores it.
   */
  get noFinishNeeded(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 33);
  }
  /** `content` is the result struct; for `Bootstrap` and `Accept` it is the capability itself. */
  get results(): Payload$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 0 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Payload$Reader.$of) : undefined;
  }
  /** The call failed. */
  get exception(): Exception$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 1 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Exception$Reader.$of) : undefined;
  }
  /** The caller's `Finish` arrived first, and the call was abandoned. */
  get canceled(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 2 ? null : undefined;
  }
  /** The call had asked for that with `sendResultsTo`. */
  get resultsSentElsewhere(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 3 ? null : undefined;
  }
  /**
   * The results are those of a call that the sender has made to the receiver, with
   * `sendResultsTo.yourself`, before this message. A question can be taken from once.
   */
  get takeFromOtherQuestion(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 4 ? $.getUint32(this.$segment, this.$data + 8, this.$pointers) : undefined;
  }
  /**
   * **(level 3)** The results will come from another vat, in a `ThirdPartyAnswer`. Only if the call had
   * `allowThirdPartyTailCall`.
   */
  get awaitFromThirdParty(): $.AnyPointerReader | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 5 ? $.readAnyPointer(this.$segment, this.$pointers, this.$count, 0, this.$depth) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Return$Object {
    return {
      answerId: this.answerId,
      releaseParamCaps: this.releaseParamCaps,
      noFinishNeeded: this.noFinishNeeded,
      ...$.unionToObject(this, { results: 0, exception: 0 }),
    } as Return$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** **(level 0)** Answers a question: the call has ended. */
export type Return$Reader = $.StructReader<Return$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
  /** The `questionId` of the call. */
  readonly answerId: number;
  /**
   * Whether all capabilities in the call's parameters are hereby released, once for each descriptor, in
   * place of `Release` messages. The default suits level 0. An implementation that counts references and
   * forgets to clear it will notice soon.
   */
  readonly releaseParamCaps: boolean;
  /**
   * The sender has forgotten the answer already, which it can if the results hold no capabilities. The caller
   * need not send `Finish`; if it does, the callee ignores it.
   */
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
export const Return$Reader: $.StructReaderType<Return$Reader> & { readonly $size: 7; readonly $get: $.GetElement<Return$Reader> } = Return$ReaderClass;

/** Builds a Return. */
export class Return$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Return$Builder {
    return new Return$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Return$Builder {
    const data = this.$at(index);
    return new Return$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  /** The `questionId` of the call. */
  get answerId(): number {
    return this.$segment.view.getUint32(this.$data, true);
  }
  set answerId(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  /**
   * Whether all capabilities in the call's parameters are hereby released, once for each descriptor, in
   * place of `Release` messages. The default suits level 0. An implementation that counts references and
   * forgets to clear it will notice soon.
   */
  get releaseParamCaps(): boolean {
    return (this.$segment.bytes[this.$data + 4]! & 1) === 0;
  }
  set releaseParamCaps(value: boolean) {
    $.setBool(this.$segment, this.$data, 32, value, true);
  }
  /**
   * The sender has forgotten the answer already, which it can if the results hold no capabilities. The caller
   * need not send `Finish`; if it does, the callee ignores it.
   */
  get noFinishNeeded(): boolean {
    return (this.$segment.bytes[this.$data + 4]! & 2) !== 0;
  }
  set noFinishNeeded(value: boolean) {
    $.setBool(this.$segment, this.$data, 33, value);
  }
  /** `content` is the result struct; for `Bootstrap` and `Accept` it is the capability itself. */
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
  /** The call failed. */
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
  /** The caller's `Finish` arrived first, and the call was abandoned. */
  get canceled(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 2 ? null : undefined;
  }
  set canceled(_value: null) {
    $.setUint16(this.$segment, this.$data + 6, 2);
  }
  /** The call had asked for that with `sendResultsTo`. */
  get resultsSentElsewhere(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 3 ? null : undefined;
  }
  set resultsSentElsewhere(_value: null) {
    $.setUint16(this.$segment, this.$data + 6, 3);
  }
  /**
   * The results are those of a call that the sender has made to the receiver, with
   * `sendResultsTo.yourself`, before this message. A question can be taken from once.
   */
  get takeFromOtherQuestion(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 6, this.$pointers) === 4 ? this.$segment.view.getUint32(this.$data + 8, true) : undefined;
  }
  set takeFromOtherQuestion(value: number) {
    $.setUint16(this.$segment, this.$data + 6, 4);
    $.setUint32(this.$segment, this.$data + 8, value);
  }
  /**
   * **(level 3)** The results will come from another vat, in a `ThirdPartyAnswer`. Only if the call had
   * `allowThirdPartyTailCall`.
   */
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

/** The pointer fields of a Return, for `has`, `clear`, `disown` and `adopt`. */
export const Return$fields: {
  readonly results: $.PointerField<Return$Reader | Return$Builder, Payload$Builder>;
  readonly exception: $.PointerField<Return$Reader | Return$Builder, Exception$Builder>;
  readonly awaitFromThirdParty: $.PointerField<Return$Reader | Return$Builder, $.AnyPointerBuilder>;
} = {
  results: { index: 0, union: 6, member: 0 },
  exception: { index: 0, union: 6, member: 1 },
  awaitFromThirdParty: { index: 0, union: 6, member: 5 },
};

export const Return$schema: $.RawSchema = {
  id: 0x9e19b28d3db3573an,
  node: "UAUE/zpXsz2NshmeAFEQAQL/UKJSJRuYErMARQEHBgEDEQ26ERUHAAAxEf8B/2NhcG5wL3JwAWMuY2FwbnA6P1JldHVybgAAUSQDBAAABAEAABHtSgAAEewBEewBEQEgFAEBAQER4YoAABHkARHkAQ0D//8UAQIAABHZQgAAEdQCEdgBDQT+/xQBAwAAEc1SAAARzAIR0AENBf3/FAEEAAARxUoAAA/8////D/z///8NBvz/FAEFAAARsaoAAA/8////D/z///8dB/v/AhQBBgAAEaGyAAARpAERpAENCPr/FAEHAAARmaIAABGcARGcARECIRQBCAEBEZF6AAARkAERkAH/YW5zd2VySWQAAAABCAEI/3JlbGVhc2VQAWFyYW1DYXBzAAABAQUBAX9yZXN1bHRzARD/O3SWPSJhDpoAARD/ZXhjZXB0aW8AAW4BEP8aac86Brcl1gABEP9jYW5jZWxlZAAAAP9yZXN1bHRzUwFlbnRFbHNldw9oZXJl/3Rha2VGcm9tAU90aGVyUXVlH3N0aW9uAQgBCP9hd2FpdEZybwFtVGhpcmRQYQdydHkBEgES/25vRmluaXNoAD9OZWVkZWQBAQEB",
  dependencies: () => [Payload$schema, Exception$schema],
};

/**
 * **(level 0)** The caller will not mention the question any more, as a target or otherwise, and does not
 * want results that have not been sent. If nothing else depends on them either (calls pipelined on the
 * answer do), the callee may cancel the method, and then returns `canceled`; or it may let it end, and
 * return as usual. Either way there is a `Return`, since it is what makes the number free again.
 */
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
  static $get(this: $.ListElements, index: number): Finish$Reader {
    const data = this.$at(index);
    return new Finish$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get questionId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  /**
   * Whether all capabilities in the results are hereby released, once for each descriptor. Sent before the
   * `Return`, it holds for results that are still on their way.
   */
  get releaseResultCaps(): boolean {
    return !$.getBool(this.$segment, this.$data, this.$pointers, 32);
  }
  /**
   * Whether a cancellation that arrives before the call has even been delivered must wait until it has.
   * Reference implementations before 1.0 behaved so by accident, and programs came to rely on it. They do not
   * know the field, hence the default; everybody else sends false.
   */
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Finish$Builder {
    return new Finish$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Finish$Builder {
    const data = this.$at(index);
    return new Finish$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
    return this.$segment.view.getUint32(this.$data, true);
  }
  set questionId(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  /**
   * Whether all capabilities in the results are hereby released, once for each descriptor. Sent before the
   * `Return`, it holds for results that are still on their way.
   */
  get releaseResultCaps(): boolean {
    return (this.$segment.bytes[this.$data + 4]! & 1) === 0;
  }
  set releaseResultCaps(value: boolean) {
    $.setBool(this.$segment, this.$data, 32, value, true);
  }
  /**
   * Whether a cancellation that arrives before the call has even been delivered must wait until it has.
   * Reference implementations before 1.0 behaved so by accident, and programs came to rely on it. They do not
   * know the field, hence the default; everybody else sends false.
   */
  get requireEarlyCancellationWorkaround(): boolean {
    return (this.$segment.bytes[this.$data + 4]! & 2) === 0;
  }
  set requireEarlyCancellationWorkaround(value: boolean) {
    $.setBool(this.$segment, this.$data, 33, value, true);
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

export const Finish$schema: $.RawSchema = {
  id: 0xd37d2eb2c2f80e63n,
  node: "UAQE/2MO+MKyLn3TAFEQAQH/UKJSJRuYErMABAcRDboRFQcAABERr/9jYXBucC9ycAFjLmNhcG5wOj9GaW5pc2gAAFEMAwQAAAQBAAARRVoAABFEARFEAREBIBQBAQEBETmSAAARPAERPAERAiEUAQIBATExGgEAABE8ARE8Af9xdWVzdGlvbgADSWQBCAEI/3JlbGVhc2VSAWVzdWx0Q2FwAXMBAQUBAf9yZXF1aXJlRQNhcmx5Q2FuY2VsbGF0aW9uV29ya2Fyb3UDbmQBAQUBAQ==",
  dependencies: () => [],
};

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
    return new Resolve$ReaderClass(segment, data, pointers, count, depth) as unknown as Resolve$Reader;
  }
  static $get(this: $.ListElements, index: number): Resolve$Reader {
    const data = this.$at(index);
    return new Resolve$ReaderClass(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth) as unknown as Resolve$Reader;
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
  /**
   * The promise. This mention does not raise its count. The importer will release it soon after, and until
   * then the exporter may not send it again.
   */
  get promiseId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  /**
   * What it has become. From now on the exporter passes everything that is sent to the promise on to
   * exactly this, even if it is itself a promise that becomes something nearer later on. An embargo is
   * lifted by a message that follows this path, and it would come back by the wrong way otherwise; see
   * `Disembargo`.
   */
  get cap(): CapDescriptor$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers) === 0 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, CapDescriptor$Reader.$of) : undefined;
  }
  /** It is broken: this is what every call on it will fail with. */
  get exception(): Exception$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers) === 1 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Exception$Reader.$of) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Resolve$Object {
    return {
      promiseId: this.promiseId,
      ...$.unionToObject(this, { cap: 0, exception: 0 }),
    } as Resolve$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/**
 * **(level 1)** An exported promise has become something. Sent exactly once for each promise that was
 * exported as `senderPromise`, unless the importer released it first. Even then it may be on its way: who
 * gets a `Resolve` for a number it does not know releases the capability in it.
 *
 * A peer of level 0 replies with `unimplemented`, which likewise counts as a release of the capability.
 */
export type Resolve$Reader = $.StructReader<Resolve$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
  /**
   * The promise. This mention does not raise its count. The importer will release it soon after, and until
   * then the exporter may not send it again.
   */
  readonly promiseId: number;
} & (
  | { readonly which: "cap"; readonly cap: CapDescriptor$Reader; readonly exception?: undefined; }
  | { readonly which: "exception"; readonly exception: Exception$Reader; readonly cap?: undefined; }
  | { readonly which: undefined; readonly cap?: undefined; readonly exception?: undefined; }
);
export const Resolve$Reader: $.StructReaderType<Resolve$Reader> & { readonly $size: 7; readonly $get: $.GetElement<Resolve$Reader> } = Resolve$ReaderClass;

/** Builds a Resolve. */
export class Resolve$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Resolve$Builder {
    return new Resolve$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Resolve$Builder {
    const data = this.$at(index);
    return new Resolve$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  /**
   * The promise. This mention does not raise its count. The importer will release it soon after, and until
   * then the exporter may not send it again.
   */
  get promiseId(): number {
    return this.$segment.view.getUint32(this.$data, true);
  }
  set promiseId(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  /**
   * What it has become. From now on the exporter passes everything that is sent to the promise on to
   * exactly this, even if it is itself a promise that becomes something nearer later on. An embargo is
   * lifted by a message that follows this path, and it would come back by the wrong way otherwise; see
   * `Disembargo`.
   */
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
  /** It is broken: this is what every call on it will fail with. */
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

/** The pointer fields of a Resolve, for `has`, `clear`, `disown` and `adopt`. */
export const Resolve$fields: {
  readonly cap: $.PointerField<Resolve$Reader | Resolve$Builder, CapDescriptor$Builder>;
  readonly exception: $.PointerField<Resolve$Reader | Resolve$Builder, Exception$Builder>;
} = {
  cap: { index: 0, union: 4, member: 0 },
  exception: { index: 0, union: 4, member: 1 },
};

export const Resolve$schema: $.RawSchema = {
  id: 0xbbc29655fa89086en,
  node: "UAUE/24IifpVlsK7AFEQAQH/UKJSJRuYErMARQEHAgECEQ3CERUHAAAREZf/Y2FwbnAvcnACYy5jYXBucDpSZXNvbHZlAAAAUQwCBAAABAERPVIAABE8ARE8AQ0B//8UAQERNSIAABEwAhE0AQ0C/v8UAQIRLVIAABEsAhEwAf9wcm9taXNlSQABZAEIAQgHY2FwARD/sLiGC8TdI4UAARD/ZXhjZXB0aW8AAW4BEP8aac86Brcl1gABEA==",
  dependencies: () => [CapDescriptor$schema, Exception$schema],
};

/** **(level 1)** The sender has dropped references to an import. */
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
  static $get(this: $.ListElements, index: number): Release$Reader {
    const data = this.$at(index);
    return new Release$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get id(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  /** How many. The exporter forgets the export when its count reaches zero. */
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Release$Builder {
    return new Release$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Release$Builder {
    const data = this.$at(index);
    return new Release$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
    return this.$segment.view.getUint32(this.$data, true);
  }
  set id(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  /** How many. The exporter forgets the export when its count reaches zero. */
  get referenceCount(): number {
    return this.$segment.view.getUint32(this.$data + 4, true);
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

export const Release$schema: $.RawSchema = {
  id: 0xad1a6c0d7dd07497n,
  node: "UAQE/5d00H0NbBqtAFEQAQH/UKJSJRuYErMABAcRDcIRFQcAABERZ/9jYXBucC9ycAJjLmNhcG5wOlJlbGVhc2UAAABRCAIEAAAEARElGgAAESABESABEQEBFAEBERl6AAARGAERGAEDaWQBCAEI/3JlZmVyZW5jAD9lQ291bnQBCAEI",
  dependencies: () => [],
};

/**
 * **(level 1)** A marker that follows the path of calls made on a promise; where it arrives, they have all
 * arrived.
 *
 * Why: Alice, in vat A, holds a promise for something in vat B, and calls foo() on it. The promise becomes
 * Carol. If Carol is in B, all is well. But
 *
 * - if Carol lives in A itself, the next call, bar(), could reach her at once, while foo() is still on its
 *   way to B and back. So A holds bar() back, sends a `Disembargo` after foo(), and lets bar() go when the
 *   marker has come back from B, behind foo();
 * - if Carol lives in a third vat C, A picks her up there with an `Accept` that is under embargo, and the
 *   marker goes from A through B to C, which then lets bar() go. See `Accept.embargo`.
 *
 * Nothing need be done if no call was made on the promise. A promise resolves by `Resolve`, and as part of
 * an answer by `Return`: both can need an embargo.
 *
 * *One hop at a time.* Suppose that P, which Alice holds, becomes Q in another vat, and that at the same time
 * Q becomes Bob in a fourth. A path of three hops would collapse into one, and no single marker can serve
 * that. Therefore whoever has resolved P to a remote reference Q sends everything for P to Q for ever,
 * though it may know of Bob. (Dean Tribble found this race. Two vats suffice for it, so it matters to
 * everybody from level 1 up.)
 */
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
  static $get(this: $.ListElements, index: number): Disembargo$Reader {
    const data = this.$at(index);
    return new Disembargo$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  /** What the calls were made on: the promise as it was before it resolved. */
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Disembargo$Builder {
    return new Disembargo$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Disembargo$Builder {
    const data = this.$at(index);
    return new Disembargo$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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

  /** What the calls were made on: the promise as it was before it resolved. */
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
  initContext(): Disembargo$context$Builder {
    $.setUint16(this.$segment, this.$data + 4, 0);
    $.clearData(this.$segment, this.$data, 4);
    $.clearPointer(this.$segment, this.$pointers + 8);
    return new Disembargo$context$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
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

/** The pointer fields of a Disembargo, for `has`, `clear`, `disown` and `adopt`. */
export const Disembargo$fields: {
  readonly target: $.PointerField<Disembargo$Reader | Disembargo$Builder, MessageTarget$Builder>;
} = {
  target: { index: 0 },
};

export const Disembargo$schema: $.RawSchema = {
  id: 0xf964368b0fbd3711n,
  node: "UAQE/xE3vQ+LNmT5AFEQAQH/UKJSJRuYErMABQIHEQ3aERkHAAARFXf/Y2FwbnAvcnACYy5jYXBucDpEaXNlbWJhcgNnbwAAUQgDBAAABAEAABEpOgAAESQCESgBAQEBAf9N3Vtl37Ri1QARHUIAAj90YXJnZXQBEP/B+xNYVBS8lQABEH9jb250ZXh0",
  dependencies: () => [MessageTarget$schema, Disembargo$context$schema],
};

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
    return new Disembargo$context$ReaderClass(segment, data, pointers, count, depth) as unknown as Disembargo$context$Reader;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers);
  }
  get which(): (typeof Disembargo$context$members)[number] | undefined {
    return Disembargo$context$members[$.getUint16(this.$segment, this.$data + 4, this.$pointers)];
  }
  /**
   * "What you have resolved this to lives with me. Send the marker back to me when all earlier calls have
   * been sent back." The target must resolve to something at the sender's end of this connection; otherwise
   * the sender has broken the protocol.
   */
  get senderLoopback(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers) === 0 ? $.getUint32(this.$segment, this.$data, this.$pointers) : undefined;
  }
  /** The marker on its way back, addressed to what the promise has become. */
  get receiverLoopback(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers) === 1 ? $.getUint32(this.$segment, this.$data, this.$pointers) : undefined;
  }
  /**
   * **(level 3)** The marker of an `Accept` under embargo. On its first stretch the target is the import that
   * led to the promise (the vine); on the next it is a `promisedAnswer` naming the `Provide` that began the
   * handoff, and the host then lifts the embargo of the `Accept` with the same id. A provision may be
   * accepted several times, hence the id; a network that does not forward can leave it out.
   */
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
  /**
   * "What you have resolved this to lives with me. Send the marker back to me when all earlier calls have
   * been sent back." The target must resolve to something at the sender's end of this connection; otherwise
   * the sender has broken the protocol.
   */
  get senderLoopback(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers) === 0 ? this.$segment.view.getUint32(this.$data, true) : undefined;
  }
  set senderLoopback(value: number) {
    $.setUint16(this.$segment, this.$data + 4, 0);
    $.setUint32(this.$segment, this.$data, value);
  }
  /** The marker on its way back, addressed to what the promise has become. */
  get receiverLoopback(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers) === 1 ? this.$segment.view.getUint32(this.$data, true) : undefined;
  }
  set receiverLoopback(value: number) {
    $.setUint16(this.$segment, this.$data + 4, 1);
    $.setUint32(this.$segment, this.$data, value);
  }
  /**
   * **(level 3)** The marker of an `Accept` under embargo. On its first stretch the target is the import that
   * led to the promise (the vine); on the next it is a `promisedAnswer` naming the `Provide` that began the
   * handoff, and the host then lifts the embargo of the `Accept` with the same id. A provision may be
   * accepted several times, hence the id; a network that does not forward can leave it out.
   */
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

/** The pointer fields of a Disembargo.context, for `has`, `clear`, `disown` and `adopt`. */
export const Disembargo$context$fields: {
  readonly accept: $.PointerField<Disembargo$context$Reader | Disembargo$context$Builder, Uint8Array>;
} = {
  accept: { index: 1, union: 4, member: 2 },
};

export const Disembargo$context$schema: $.RawSchema = {
  id: 0xd562b4df655bdd4dn,
  node: "UAUE/03dW2XftGLVAFEbAQH/ETe9D4s2ZPkAVQIHAQMBAjENGgEAAREVl/9jYXBucC9ycANjLmNhcG5wOkRpc2VtYmFyZ28uY29udGUDeHRRDAIEDP//FAEBET16AAARPAERPAENAf7/FAECETWKAAAROAEROAEdAv3/ARQBAxExOgAAESwBESwB/3NlbmRlckxvAD9vcGJhY2sBCAEI/3JlY2VpdmVyAUxvb3BiYWNrAAABCAEIP2FjY2VwdAENAQ0=",
  dependencies: () => [],
};

/**
 * **(level 3)** Asks the host of a capability to hold it ready for a third vat, which will ask for it with
 * `Accept` on a connection of its own.
 */
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
  static $get(this: $.ListElements, index: number): Provide$Reader {
    const data = this.$at(index);
    return new Provide$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  /**
   * A question without a `Return`, as with `onlyPromisePipeline`. Its `Finish` withdraws the offer. The right
   * time for that is when the recipient has dropped the vine (`ThirdPartyCapDescriptor.vineId`): then it has
   * got the capability, or given up. Until then everyone with a matching `Accept` is served.
   */
  get questionId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  /** The capability. */
  get target(): MessageTarget$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, MessageTarget$Reader.$of);
  }
  /** Who will come for it. */
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Provide$Builder {
    return new Provide$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Provide$Builder {
    const data = this.$at(index);
    return new Provide$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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

  /**
   * A question without a `Return`, as with `onlyPromisePipeline`. Its `Finish` withdraws the offer. The right
   * time for that is when the recipient has dropped the vine (`ThirdPartyCapDescriptor.vineId`): then it has
   * got the capability, or given up. Until then everyone with a matching `Accept` is served.
   */
  get questionId(): number {
    return this.$segment.view.getUint32(this.$data, true);
  }
  set questionId(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  /** The capability. */
  get target(): MessageTarget$Builder {
    return $.getStruct(this.$segment, this.$pointers, MessageTarget$Builder);
  }
  set target(value: MessageTarget$Init | null) {
    $.setStruct(this.$segment, this.$pointers, MessageTarget$Builder, value);
  }
  initTarget(): MessageTarget$Builder {
    return $.initStruct(this.$segment, this.$pointers, MessageTarget$Builder);
  }
  /** Who will come for it. */
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

/** The pointer fields of a Provide, for `has`, `clear`, `disown` and `adopt`. */
export const Provide$fields: {
  readonly target: $.PointerField<Provide$Reader | Provide$Builder, MessageTarget$Builder>;
  readonly recipient: $.PointerField<Provide$Reader | Provide$Builder, $.AnyPointerBuilder>;
} = {
  target: { index: 0 },
  recipient: { index: 1 },
};

export const Provide$schema: $.RawSchema = {
  id: 0x9c6a046bfbc1ac5an,
  node: "UAQE/1qswftrBGqcAFEQAQH/UKJSJRuYErMABQIHEQ3CERUHAAAREZf/Y2FwbnAvcnACYy5jYXBucDpQcm92aWRlAAAAUQwCBAAABAERPVoAABE8ARE8AQEBFAEBETU6AAARMAIRNAERAgEUAQIRLVIAABEsAREsAf9xdWVzdGlvbgADSWQBCAEIP3RhcmdldAEQ/8H7E1hUFLyVAAEQ/3JlY2lwaWVuAAF0ARIBEg==",
  dependencies: () => [MessageTarget$schema],
};

/** **(level 3)** Picks up a capability that some other vat has provided. */
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
  static $get(this: $.ListElements, index: number): Accept$Reader {
    const data = this.$at(index);
    return new Accept$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  /** A new question. Its results are the capability. */
  get questionId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  /** Which one. */
  get provision(): $.AnyPointerReader {
    return $.readAnyPointer(this.$segment, this.$pointers, this.$count, 0, this.$depth);
  }
  /**
   * If it is not null, neither the `Return` nor any call pipelined on it goes ahead until a `Disembargo` with
   * `context.accept` equal to this arrives from the vat that sent the `Provide`.
   *
   * Step by step: Alice in A holds a promise that points to B and has called foo() on it; it becomes Carol, in C.
   * - B sends `Provide` to C, and `Resolve` to A: "the third party is C, and this is how to ask".
   * - A has a call under way, so it makes up an embargo id. It sends C an `Accept` with it, and B a
   *   `Disembargo` with it, addressed to the promise.
   * - Alice calls bar(). It goes to C, pipelined on the `Accept`. C holds it.
   * - B forwards foo() to C, and after it the `Disembargo`.
   * - C delivers foo(), sees the marker, delivers bar(), and returns the `Accept`.
   */
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Accept$Builder {
    return new Accept$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Accept$Builder {
    const data = this.$at(index);
    return new Accept$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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

  /** A new question. Its results are the capability. */
  get questionId(): number {
    return this.$segment.view.getUint32(this.$data, true);
  }
  set questionId(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  /** Which one. */
  get provision(): $.AnyPointerBuilder {
    return new $.AnyPointerBuilder(this.$segment, this.$pointers, this.$pointers, 1, 0);
  }
  set provision(value: $.AnyPointerInit) {
    $.setAnyPointer(this.$segment, this.$pointers, value);
  }
  /**
   * If it is not null, neither the `Return` nor any call pipelined on it goes ahead until a `Disembargo` with
   * `context.accept` equal to this arrives from the vat that sent the `Provide`.
   *
   * Step by step: Alice in A holds a promise that points to B and has called foo() on it; it becomes Carol, in C.
   * - B sends `Provide` to C, and `Resolve` to A: "the third party is C, and this is how to ask".
   * - A has a call under way, so it makes up an embargo id. It sends C an `Accept` with it, and B a
   *   `Disembargo` with it, addressed to the promise.
   * - Alice calls bar(). It goes to C, pipelined on the `Accept`. C holds it.
   * - B forwards foo() to C, and after it the `Disembargo`.
   * - C delivers foo(), sees the marker, delivers bar(), and returns the `Accept`.
   */
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

/** The pointer fields of a Accept, for `has`, `clear`, `disown` and `adopt`. */
export const Accept$fields: {
  readonly provision: $.PointerField<Accept$Reader | Accept$Builder, $.AnyPointerBuilder>;
  readonly embargo: $.PointerField<Accept$Reader | Accept$Builder, Uint8Array>;
} = {
  provision: { index: 0 },
  embargo: { index: 1 },
};

export const Accept$schema: $.RawSchema = {
  id: 0xd4c9b56290554016n,
  node: "UAQE/xZAVZBitcnUAFEQAQH/UKJSJRuYErMABQIHEQ26ERUHAAAREZf/Y2FwbnAvcnABYy5jYXBucDo/QWNjZXB0AABRDAIEAAAEARE9WgAAETwBETwBAQEUAQERNVIAABE0ARE0ARECARQBAhEtQgAAESgBESgB/3F1ZXN0aW9uAANJZAEIAQj/cHJvdmlzaW8AAW4BEgESf2VtYmFyZ28BDQEN",
  dependencies: () => [],
};

/**
 * **(level 3)** Tells a vat that was told to wait (`Return.awaitFromThirdParty`) that the sender of this has
 * the call it is waiting for, and makes the call one of this connection.
 */
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
  static $get(this: $.ListElements, index: number): ThirdPartyAnswer$Reader {
    const data = this.$at(index);
    return new ThirdPartyAnswer$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  /** Which call. This message may arrive before the `Return` that announces it. */
  get completion(): $.AnyPointerReader {
    return $.readAnyPointer(this.$segment, this.$pointers, this.$count, 0, this.$depth);
  }
  /**
   * The number of the call from here on: the sender's `Return` will have it, and the receiver may pipeline on
   * it and must `Finish` it. It is the only answer whose number the callee chooses, from 2^30 to 2^31 - 1.
   */
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): ThirdPartyAnswer$Builder {
    return new ThirdPartyAnswer$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): ThirdPartyAnswer$Builder {
    const data = this.$at(index);
    return new ThirdPartyAnswer$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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

  /** Which call. This message may arrive before the `Return` that announces it. */
  get completion(): $.AnyPointerBuilder {
    return new $.AnyPointerBuilder(this.$segment, this.$pointers, this.$pointers, 1, 0);
  }
  set completion(value: $.AnyPointerInit) {
    $.setAnyPointer(this.$segment, this.$pointers, value);
  }
  /**
   * The number of the call from here on: the sender's `Return` will have it, and the receiver may pipeline on
   * it and must `Finish` it. It is the only answer whose number the callee chooses, from 2^30 to 2^31 - 1.
   */
  get answerId(): number {
    return this.$segment.view.getUint32(this.$data, true);
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

/** The pointer fields of a ThirdPartyAnswer, for `has`, `clear`, `disown` and `adopt`. */
export const ThirdPartyAnswer$fields: {
  readonly completion: $.PointerField<ThirdPartyAnswer$Reader | ThirdPartyAnswer$Builder, $.AnyPointerBuilder>;
} = {
  completion: { index: 0 },
};

export const ThirdPartyAnswer$schema: $.RawSchema = {
  id: 0xb6511ce6c5f0e58cn,
  node: "UAQE/4zl8MXmHFG2AFEQAQH/UKJSJRuYErMABQEHMQ0KAREdBwAAERln/2NhcG5wL3JwA2MuY2FwbnA6VGhpcmRQYXJ0eUFuc3dlcgABUQgCBAAABAERJVoAABEkAREkAQEBFAEBER1KAAARHAERHAH/Y29tcGxldGkAA29uARIBEv9hbnN3ZXJJZAAAAAEIAQg=",
  dependencies: () => [],
};

/**
 * **(level 4)** One part of the question whether several capabilities are one object, seen through whatever
 * proxies are on the way. The joiner splits a secret key, sends a part with a `Join` to each capability, and
 * proxies forward them. If all the parts reach one host, that host can put the key together, and the joiner,
 * who has learned from the answers where it is, can connect to it; no proxy on the way knows the whole key.
 * If the answers name different hosts, the capabilities are not the same. Nobody has implemented it.
 */
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
  static $get(this: $.ListElements, index: number): Join$Reader {
    const data = this.$at(index);
    return new Join$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  /**
   * A new question, for this hop only. The results are a `JoinResult`. The `Finish` should wait until the
   * join has succeeded or failed: the host takes an earlier one for a cancellation.
   */
  get questionId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  /** The capability. */
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Join$Builder {
    return new Join$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Join$Builder {
    const data = this.$at(index);
    return new Join$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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

  /**
   * A new question, for this hop only. The results are a `JoinResult`. The `Finish` should wait until the
   * join has succeeded or failed: the host takes an earlier one for a cancellation.
   */
  get questionId(): number {
    return this.$segment.view.getUint32(this.$data, true);
  }
  set questionId(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  /** The capability. */
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

/** The pointer fields of a Join, for `has`, `clear`, `disown` and `adopt`. */
export const Join$fields: {
  readonly target: $.PointerField<Join$Reader | Join$Builder, MessageTarget$Builder>;
  readonly keyPart: $.PointerField<Join$Reader | Join$Builder, $.AnyPointerBuilder>;
} = {
  target: { index: 0 },
  keyPart: { index: 1 },
};

export const Join$schema: $.RawSchema = {
  id: 0xfbe1980490e001afn,
  node: "UAQE/68B4JAEmOH7AFEQAQH/UKJSJRuYErMABQIHEQ2qERUHAAAREZf/Y2FwbnAvcnABYy5jYXBucDoPSm9pbgAAUQwCBAAABAERPVoAABE8ARE8AQEBFAEBETU6AAARMAIRNAERAgEUAQIRLUIAABEoAREoAf9xdWVzdGlvbgADSWQBCAEIP3RhcmdldAEQ/8H7E1hUFLyVAAEQf2tleVBhcnQBEgES",
  dependencies: () => [MessageTarget$schema],
};

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
    return new MessageTarget$ReaderClass(segment, data, pointers, count, depth) as unknown as MessageTarget$Reader;
  }
  static $get(this: $.ListElements, index: number): MessageTarget$Reader {
    const data = this.$at(index);
    return new MessageTarget$ReaderClass(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth) as unknown as MessageTarget$Reader;
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
  /** Something the receiver has exported. */
  get importedCap(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers) === 0 ? $.getUint32(this.$segment, this.$data, this.$pointers) : undefined;
  }
  /**
   * Something in the answer to a question that the sender has asked. At level 0 only the answer to
   * `Bootstrap` occurs here.
   */
  get promisedAnswer(): PromisedAnswer$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers) === 1 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, PromisedAnswer$Reader.$of) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): MessageTarget$Object {
    return {
      ...$.unionToObject(this, { promisedAnswer: 0 }),
    } as MessageTarget$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** **(level 0)** Who a message is for. */
export type MessageTarget$Reader = $.StructReader<MessageTarget$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
} & (
  | { readonly which: "importedCap"; readonly importedCap: number; readonly promisedAnswer?: undefined; }
  | { readonly which: "promisedAnswer"; readonly promisedAnswer: PromisedAnswer$Reader; readonly importedCap?: undefined; }
  | { readonly which: undefined; readonly importedCap?: undefined; readonly promisedAnswer?: undefined; }
);
export const MessageTarget$Reader: $.StructReaderType<MessageTarget$Reader> & { readonly $size: 7; readonly $get: $.GetElement<MessageTarget$Reader> } = MessageTarget$ReaderClass;

/** Builds a MessageTarget. */
export class MessageTarget$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): MessageTarget$Builder {
    return new MessageTarget$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): MessageTarget$Builder {
    const data = this.$at(index);
    return new MessageTarget$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  /** Something the receiver has exported. */
  get importedCap(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers) === 0 ? this.$segment.view.getUint32(this.$data, true) : undefined;
  }
  set importedCap(value: number) {
    $.setUint16(this.$segment, this.$data + 4, 0);
    $.setUint32(this.$segment, this.$data, value);
  }
  /**
   * Something in the answer to a question that the sender has asked. At level 0 only the answer to
   * `Bootstrap` occurs here.
   */
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

/** The pointer fields of a MessageTarget, for `has`, `clear`, `disown` and `adopt`. */
export const MessageTarget$fields: {
  readonly promisedAnswer: $.PointerField<MessageTarget$Reader | MessageTarget$Builder, PromisedAnswer$Builder>;
} = {
  promisedAnswer: { index: 0, union: 4, member: 1 },
};

export const MessageTarget$schema: $.RawSchema = {
  id: 0x95bc14545813fbc1n,
  node: "UAUE/8H7E1hUFLyVAFEQAQH/UKJSJRuYErMARQEHAgECEQ3yERkHAAARFWf/Y2FwbnAvcnACYy5jYXBucDpNZXNzYWdlVB9hcmdldAAAUQgCBAz//wQBESViAAARJAERJAENAf7/FAEBER16AAARHAIRIAH/aW1wb3J0ZWQAB0NhcAEIAQj/cHJvbWlzZWQAP0Fuc3dlcgEQv6Acb83WsdgBEA==",
  dependencies: () => [PromisedAnswer$schema],
};

/** **(level 0)** Content that may hold capabilities. */
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
  static $get(this: $.ListElements, index: number): Payload$Reader {
    const data = this.$at(index);
    return new Payload$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  /** Parameters or results. A capability pointer in it is an index into `capTable`. */
  get content(): $.AnyPointerReader {
    return $.readAnyPointer(this.$segment, this.$pointers, this.$count, 0, this.$depth);
  }
  /** What those indices stand for. */
  get capTable(): $.ListReader<CapDescriptor$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 1, this.$depth, CapDescriptor$Reader);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Payload$Object {
    return {
      content: this.content,
      capTable: $.toObject(this.capTable) as CapDescriptor$Object[],
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Payload. */
export class Payload$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Payload$Builder {
    return new Payload$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Payload$Builder {
    const data = this.$at(index);
    return new Payload$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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

  /** Parameters or results. A capability pointer in it is an index into `capTable`. */
  get content(): $.AnyPointerBuilder {
    return new $.AnyPointerBuilder(this.$segment, this.$pointers, this.$pointers, 1, 0);
  }
  set content(value: $.AnyPointerInit) {
    $.setAnyPointer(this.$segment, this.$pointers, value);
  }
  /** What those indices stand for. */
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

/** The pointer fields of a Payload, for `has`, `clear`, `disown` and `adopt`. */
export const Payload$fields: {
  readonly content: $.PointerField<Payload$Reader | Payload$Builder, $.AnyPointerBuilder>;
  readonly capTable: $.PointerField<Payload$Reader | Payload$Builder, $.ListBuilder<CapDescriptor$Builder, CapDescriptor$Init>>;
} = {
  content: { index: 0 },
  capTable: { index: 1 },
};

export const Payload$schema: $.RawSchema = {
  id: 0x9a0e61223d96743bn,
  node: "UAQE/zt0lj0iYQ6aABEQAf9QolIlG5gSswAFAgcRDcIRFQcAABERZ/9jYXBucC9ycAJjLmNhcG5wOlBheWxvYWQAAABRCAIEAAAEARElQgAAESABESABEQEBFAEBERlKAABRGAEBESQBf2NvbnRlbnQBEgES/2NhcFRhYmxlAAAAAQ4QAgEQ/7C4hgvE3SOFAAEO",
  dependencies: () => [CapDescriptor$schema],
};

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
    return new CapDescriptor$ReaderClass(segment, data, pointers, count, depth) as unknown as CapDescriptor$Reader;
  }
  static $get(this: $.ListElements, index: number): CapDescriptor$Reader {
    const data = this.$at(index);
    return new CapDescriptor$ReaderClass(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth) as unknown as CapDescriptor$Reader;
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
  /** No capability. It stands in the table where one was put into the message and taken out again. */
  get none(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? null : undefined;
  }
  /** Exported by the sender, perhaps just now. Adds a reference. */
  get senderHosted(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 1 ? $.getUint32(this.$segment, this.$data + 4, this.$pointers) : undefined;
  }
  /**
   * A promise exported by the sender, who will send one `Resolve` for it however often it is mentioned. Adds
   * a reference. A promise that has been resolved may not be sent like this: send what it has become.
   */
  get senderPromise(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 2 ? $.getUint32(this.$segment, this.$data + 4, this.$pointers) : undefined;
  }
  /** One that the receiver exported: it comes home. */
  get receiverHosted(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 3 ? $.getUint32(this.$segment, this.$data + 4, this.$pointers) : undefined;
  }
  /** One in the answer to a question of the sender: it comes home before it was born. */
  get receiverAnswer(): PromisedAnswer$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 4 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, PromisedAnswer$Reader.$of) : undefined;
  }
  /** **(level 3)** One that lives in neither vat. Who does not implement level 3 uses the vine in it. */
  get thirdPartyHosted(): ThirdPartyCapDescriptor$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 5 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, ThirdPartyCapDescriptor$Reader.$of) : undefined;
  }
  /**
   * The index of a file descriptor that came with this message (over a Unix socket) and belongs to this
   * capability. An index that is out of range means none, and so does the default. Descriptors may always be
   * left out on the way, so a capability has to be usable without. No two capabilities may share one.
   */
  get attachedFd(): number {
    return $.getUint8(this.$segment, this.$data + 2, this.$pointers) ^ 255;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): CapDescriptor$Object {
    return {
      attachedFd: this.attachedFd,
      ...$.unionToObject(this, { receiverAnswer: 0, thirdPartyHosted: 0 }),
    } as CapDescriptor$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/**
 * **(level 1)** A capability on the wire, as its sender sees it. A broken capability has no descriptor: it
 * is sent as a promise, with a `Resolve` to the exception right behind.
 */
export type CapDescriptor$Reader = $.StructReader<CapDescriptor$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
  /**
   * The index of a file descriptor that came with this message (over a Unix socket) and belongs to this
   * capability. An index that is out of range means none, and so does the default. Descriptors may always be
   * left out on the way, so a capability has to be usable without. No two capabilities may share one.
   */
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
export const CapDescriptor$Reader: $.StructReaderType<CapDescriptor$Reader> & { readonly $size: 7; readonly $get: $.GetElement<CapDescriptor$Reader> } = CapDescriptor$ReaderClass;

/** Builds a CapDescriptor. */
export class CapDescriptor$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): CapDescriptor$Builder {
    return new CapDescriptor$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): CapDescriptor$Builder {
    const data = this.$at(index);
    return new CapDescriptor$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  /** No capability. It stands in the table where one was put into the message and taken out again. */
  get none(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? null : undefined;
  }
  set none(_value: null) {
    $.setUint16(this.$segment, this.$data, 0);
  }
  /** Exported by the sender, perhaps just now. Adds a reference. */
  get senderHosted(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 1 ? this.$segment.view.getUint32(this.$data + 4, true) : undefined;
  }
  set senderHosted(value: number) {
    $.setUint16(this.$segment, this.$data, 1);
    $.setUint32(this.$segment, this.$data + 4, value);
  }
  /**
   * A promise exported by the sender, who will send one `Resolve` for it however often it is mentioned. Adds
   * a reference. A promise that has been resolved may not be sent like this: send what it has become.
   */
  get senderPromise(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 2 ? this.$segment.view.getUint32(this.$data + 4, true) : undefined;
  }
  set senderPromise(value: number) {
    $.setUint16(this.$segment, this.$data, 2);
    $.setUint32(this.$segment, this.$data + 4, value);
  }
  /** One that the receiver exported: it comes home. */
  get receiverHosted(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 3 ? this.$segment.view.getUint32(this.$data + 4, true) : undefined;
  }
  set receiverHosted(value: number) {
    $.setUint16(this.$segment, this.$data, 3);
    $.setUint32(this.$segment, this.$data + 4, value);
  }
  /** One in the answer to a question of the sender: it comes home before it was born. */
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
  /** **(level 3)** One that lives in neither vat. Who does not implement level 3 uses the vine in it. */
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
  /**
   * The index of a file descriptor that came with this message (over a Unix socket) and belongs to this
   * capability. An index that is out of range means none, and so does the default. Descriptors may always be
   * left out on the way, so a capability has to be usable without. No two capabilities may share one.
   */
  get attachedFd(): number {
    return this.$segment.view.getUint8(this.$data + 2) ^ 255;
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

/** The pointer fields of a CapDescriptor, for `has`, `clear`, `disown` and `adopt`. */
export const CapDescriptor$fields: {
  readonly receiverAnswer: $.PointerField<CapDescriptor$Reader | CapDescriptor$Builder, PromisedAnswer$Builder>;
  readonly thirdPartyHosted: $.PointerField<CapDescriptor$Reader | CapDescriptor$Builder, ThirdPartyCapDescriptor$Builder>;
} = {
  receiverAnswer: { index: 0, union: 0, member: 4 },
  thirdPartyHosted: { index: 0, union: 0, member: 5 },
};

export const CapDescriptor$schema: $.RawSchema = {
  id: 0x8523ddc40b86b8b0n,
  node: "UAQE/7C4hgvE3SOFAFEQAQH/UKJSJRuYErMARQEHBhEN8hEZBwAAMRWPAf9jYXBucC9ycAJjLmNhcG5wOkNhcERlc2NyH2lwdG9yAABRHAMEDP//BAEAABG1KgAAD/z///8P/P///x0B/v8BFAEBAAARnWoAABGcARGcAR0C/f8BFAECAAARkXIAABGQARGQAR0D/P8BFAEDAAARhXoAABGEARGEAQ0E+/8UAQQAABF5egAAEXgCEXwBDQX6/xQBBQAAEXGKAAARdAIReAERBgIUAQYBARFtWgAAEWwBEWwBD25vbmX/c2VuZGVySG8AD3N0ZWQBCAEI/3NlbmRlclByAB9vbWlzZQEIAQj/cmVjZWl2ZXIAP0hvc3RlZAEIAQj/cmVjZWl2ZXIAP0Fuc3dlcgEQv6Acb83WsdgBEP90aGlyZFBhcgF0eUhvc3RlZAAAARD/fQLw4f0HcNMAARD/YXR0YWNoZWQAA0ZkAQYFBv8=",
  dependencies: () => [PromisedAnswer$schema, ThirdPartyCapDescriptor$schema],
};

/** **(level 0 without a transform, else level 1)** A capability to be found in the answer to a question. */
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
  static $get(this: $.ListElements, index: number): PromisedAnswer$Reader {
    const data = this.$at(index);
    return new PromisedAnswer$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  /** The question, asked by the sender. */
  get questionId(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  /** The way from the results to the capability. */
  get transform(): $.ListReader<PromisedAnswer$Op$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 0, this.$depth, PromisedAnswer$Op$Reader);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): PromisedAnswer$Object {
    return {
      questionId: this.questionId,
      transform: $.toObject(this.transform) as PromisedAnswer$Op$Object[],
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a PromisedAnswer. */
export class PromisedAnswer$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): PromisedAnswer$Builder {
    return new PromisedAnswer$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): PromisedAnswer$Builder {
    const data = this.$at(index);
    return new PromisedAnswer$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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

  /** The question, asked by the sender. */
  get questionId(): number {
    return this.$segment.view.getUint32(this.$data, true);
  }
  set questionId(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  /** The way from the results to the capability. */
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

/** The pointer fields of a PromisedAnswer, for `has`, `clear`, `disown` and `adopt`. */
export const PromisedAnswer$fields: {
  readonly transform: $.PointerField<PromisedAnswer$Reader | PromisedAnswer$Builder, $.ListBuilder<PromisedAnswer$Op$Builder, PromisedAnswer$Op$Init>>;
} = {
  transform: { index: 0 },
};

export const PromisedAnswer$schema: $.RawSchema = {
  id: 0xd800b1d6cd6f1ca0n,
  node: "UAQEv6Acb83WsdhREAEB/1CiUiUbmBKzAAUBBxEN+hEZFwAAESFn/2NhcG5wL3JwAmMuY2FwbnA6UHJvbWlzZWQ/QW5zd2VyUQQBAf+BkFYVRJQW8wARARoDT3BRCAIEAAAEARElWgAAESQBESQBAQEUAQERHVIAAFEcAQERKAH/cXVlc3Rpb24AA0lkAQgBCP90cmFuc2ZvcgABbQEOEAIBEP+BkFYVRJQW8wABDg==",
  dependencies: () => [PromisedAnswer$Op$schema],
};

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
    return new PromisedAnswer$Op$ReaderClass(segment, data, pointers, count, depth) as unknown as PromisedAnswer$Op$Reader;
  }
  static $get(this: $.ListElements, index: number): PromisedAnswer$Op$Reader {
    const data = this.$at(index);
    return new PromisedAnswer$Op$ReaderClass(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth) as unknown as PromisedAnswer$Op$Reader;
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
  /** Stays where it is. */
  get noop(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? null : undefined;
  }
  /**
   * Goes to a pointer of the struct: an index into its pointer section, not an ordinal, so that whoever
   * follows need not know the schema.
   */
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
export const PromisedAnswer$Op$Reader: $.StructReaderType<PromisedAnswer$Op$Reader> & { readonly $size: 7; readonly $get: $.GetElement<PromisedAnswer$Op$Reader> } = PromisedAnswer$Op$ReaderClass;

/** Builds a PromisedAnswer.Op. */
export class PromisedAnswer$Op$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): PromisedAnswer$Op$Builder {
    return new PromisedAnswer$Op$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): PromisedAnswer$Op$Builder {
    const data = this.$at(index);
    return new PromisedAnswer$Op$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  /** Stays where it is. */
  get noop(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? null : undefined;
  }
  set noop(_value: null) {
    $.setUint16(this.$segment, this.$data, 0);
  }
  /**
   * Goes to a pointer of the struct: an index into its pointer section, not an ordinal, so that whoever
   * follows need not know the schema.
   */
  get getPointerField(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 1 ? this.$segment.view.getUint16(this.$data + 2, true) : undefined;
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

export const PromisedAnswer$Op$schema: $.RawSchema = {
  id: 0xf316944415569081n,
  node: "UAQE/4GQVhVElBbzAFEfAQG/oBxvzdax2EQHAjENEgERHQcAABEZZ/9jYXBucC9ycANjLmNhcG5wOlByb21pc2VkQW5zd2VyLk8BcAAAUQgCBAz//wQBESUqAAAP/P///w/8////HQH+/wEUAQEREYIAABEQAREQAQ9ub29w/2dldFBvaW50AWVyRmllbGQAAQcBBw==",
  dependencies: () => [],
};

/** **(level 3)** Where to pick up a capability. */
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
  static $get(this: $.ListElements, index: number): ThirdPartyCapDescriptor$Reader {
    const data = this.$at(index);
    return new ThirdPartyCapDescriptor$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get id(): $.AnyPointerReader {
    return $.readAnyPointer(this.$segment, this.$pointers, this.$count, 0, this.$depth);
  }
  /**
   * An export of the sender that forwards to the same object. It serves those who cannot or will not make the
   * connection; and as long as it is held, the sender keeps the provision alive. Drop it when the `Accept` has
   * returned, not before.
   */
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): ThirdPartyCapDescriptor$Builder {
    return new ThirdPartyCapDescriptor$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): ThirdPartyCapDescriptor$Builder {
    const data = this.$at(index);
    return new ThirdPartyCapDescriptor$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  /**
   * An export of the sender that forwards to the same object. It serves those who cannot or will not make the
   * connection; and as long as it is held, the sender keeps the provision alive. Drop it when the `Accept` has
   * returned, not before.
   */
  get vineId(): number {
    return this.$segment.view.getUint32(this.$data, true);
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

/** The pointer fields of a ThirdPartyCapDescriptor, for `has`, `clear`, `disown` and `adopt`. */
export const ThirdPartyCapDescriptor$fields: {
  readonly id: $.PointerField<ThirdPartyCapDescriptor$Reader | ThirdPartyCapDescriptor$Builder, $.AnyPointerBuilder>;
} = {
  id: { index: 0 },
};

export const ThirdPartyCapDescriptor$schema: $.RawSchema = {
  id: 0xd37007fde1f0027dn,
  node: "UAQE/30C8OH9B3DTAFEQAQH/UKJSJRuYErMABQEHMQ1CAREdBwAAERln/2NhcG5wL3JwBGMuY2FwbnA6VGhpcmRQYXJ0eUNhcERlc2NyaXB0b3IAAABRCAIEAAAEARElGgAAESABESABAQEUAQERGToAABEUAREUAQNpZAESARI/dmluZUlkAQgBCA==",
  dependencies: () => [],
};

/**
 * **(level 0)** Why something did not work out. Exceptions are for faults: bugs, bad input, lost connections,
 * overload, versions that do not match. What a caller is expected to deal with belongs in the results.
 */
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
  static $get(this: $.ListElements, index: number): Exception$Reader {
    const data = this.$at(index);
    return new Exception$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  /** For people. */
  get reason(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  /** For programs: what to do about it. */
  get type(): Exception$Type {
    return $.getUint16(this.$segment, this.$data + 4, this.$pointers);
  }
  /** Ignored. */
  get obsoleteIsCallersFault(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 0);
  }
  /** Ignored; `type` has taken its place. */
  get obsoleteDurability(): number {
    return $.getUint16(this.$segment, this.$data + 2, this.$pointers);
  }
  /** Where it happened, in a format of the thrower's liking. Empty unless the thrower's owner wants it told. */
  get trace(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 1);
  }
  /** Whatever else, each kind with its own number. Rarely more than one. */
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
      details: $.toObject(this.details) as Exception$Detail$Object[],
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Exception. */
export class Exception$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Exception$Builder {
    return new Exception$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Exception$Builder {
    const data = this.$at(index);
    return new Exception$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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

  /** For people. */
  get reason(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set reason(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  /** For programs: what to do about it. */
  get type(): Exception$Type {
    return this.$segment.view.getUint16(this.$data + 4, true);
  }
  set type(value: Exception$Type) {
    $.setUint16(this.$segment, this.$data + 4, value);
  }
  /** Ignored. */
  get obsoleteIsCallersFault(): boolean {
    return (this.$segment.bytes[this.$data]! & 1) !== 0;
  }
  set obsoleteIsCallersFault(value: boolean) {
    $.setBool(this.$segment, this.$data, 0, value);
  }
  /** Ignored; `type` has taken its place. */
  get obsoleteDurability(): number {
    return this.$segment.view.getUint16(this.$data + 2, true);
  }
  set obsoleteDurability(value: number) {
    $.setUint16(this.$segment, this.$data + 2, value);
  }
  /** Where it happened, in a format of the thrower's liking. Empty unless the thrower's owner wants it told. */
  get trace(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 1);
  }
  set trace(value: string | null) {
    $.setText(this.$segment, this.$pointers + 8, value);
  }
  /** Whatever else, each kind with its own number. Rarely more than one. */
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

/** The pointer fields of a Exception, for `has`, `clear`, `disown` and `adopt`. */
export const Exception$fields: {
  readonly reason: $.PointerField<Exception$Reader | Exception$Builder, string>;
  readonly trace: $.PointerField<Exception$Reader | Exception$Builder, string>;
  readonly details: $.PointerField<Exception$Reader | Exception$Builder, $.ListBuilder<Exception$Detail$Builder, Exception$Detail$Init>>;
} = {
  reason: { index: 0 },
  trace: { index: 1 },
  details: { index: 2 },
};

export const Exception$schema: $.RawSchema = {
  id: 0xd625b7063acf691an,
  node: "UAQE/xppzzoGtyXWAFEQAQH/UKJSJRuYErMABQMHEQ3SERknAAAxLScB/2NhcG5wL3JwAmMuY2FwbnA6RXhjZXB0aW8BblEIAQH/WL1MP+KWjLIAEQkq/934RB0ST8HWABEFOg9UeXBlP0RldGFpbFEYAgQAAAQBEYU6AAARgAERgAEBAhQBARF5ugAAEXwBEXwBEQMBFAECEXWaAAAReAEReAERAQIUAQMRcSoAABFsAhFwAREEARQBBBFpMgAAEWQBEWQBEQUCFAEFEV1CAABRWAEBEWQBP3JlYXNvbgEMAQz/b2Jzb2xldGUBSXNDYWxsZXI/c0ZhdWx0AQEBAf9vYnNvbGV0ZQFEdXJhYmlsaQN0eQEHAQcPdHlwZQEP/1i9TD/iloyyAAEPH3RyYWNlAQwBDH9kZXRhaWxzAQ4QAgEQ/934RB0ST8HWAAEO",
  dependencies: () => [Exception$Type$schema, Exception$Detail$schema],
};

export const Exception$Type = {
  /** It would fail again. Report it. */
  failed: 0,
  /** Some resource is short, or it took too long. Try again, but not soon. */
  overloaded: 1,
  /**
   * A connection that it takes is lost. Get all the capabilities concerned anew, and start over; if that
   * fails in the same way, treat it as `overloaded`.
   */
  disconnected: 2,
  /** There is no such method. Fall back to an older one if there is one, else treat it as `failed`. */
  unimplemented: 3,
} as const;
/** Values that this schema does not know are kept. */
export type Exception$Type = 0 | 1 | 2 | 3 | (number & {});

export const Exception$Type$schema: $.RawSchema = {
  id: 0xb28c96e23f4cbd58n,
  node: "UAME/1i9TD/iloyyABEaAv8aac86Brcl1gARDfoRGQcAABEVR/9jYXBucC9ycAJjLmNhcG5wOkV4Y2VwdGlvP24uVHlwZQAAURABAQAAERk6AQERFVoBAhEVagEDERVyP2ZhaWxlZP9vdmVybG9hZAADZWT/ZGlzY29ubmUAD2N0ZWT/dW5pbXBsZW0AH2VudGVk",
  dependencies: () => [],
};

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
  static $get(this: $.ListElements, index: number): Exception$Detail$Reader {
    const data = this.$at(index);
    return new Exception$Detail$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  /** What kind of data this is: a random number, like the ids in schemas. */
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Exception$Detail$Builder {
    return new Exception$Detail$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Exception$Detail$Builder {
    const data = this.$at(index);
    return new Exception$Detail$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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

  /** What kind of data this is: a random number, like the ids in schemas. */
  get detailId(): bigint {
    return this.$segment.view.getBigUint64(this.$data, true);
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

/** The pointer fields of a Exception.Detail, for `has`, `clear`, `disown` and `adopt`. */
export const Exception$Detail$fields: {
  readonly data: $.PointerField<Exception$Detail$Reader | Exception$Detail$Builder, Uint8Array>;
} = {
  data: { index: 0 },
};

export const Exception$Detail$schema: $.RawSchema = {
  id: 0xd6c14f121d44f8ddn,
  node: "UAQE/934RB0ST8HWAFEaAQH/GmnPOga3JdYABQEHMQ0KAREdBwAAERln/2NhcG5wL3JwA2MuY2FwbnA6RXhjZXB0aW9uLkRldGFpbAABUQgCBAAABAERJUoAABEkAREkAQEBFAEBER0qAAARGAERGAH/ZGV0YWlsSWQAAAABCQEJD2RhdGEBDQEN",
  dependencies: () => [],
};

export const Message: {
  readonly Reader: typeof Message$Reader;
  readonly Builder: typeof Message$Builder;
  readonly fields: typeof Message$fields;
  readonly schema: typeof Message$schema;
} = {
  Reader: Message$Reader,
  Builder: Message$Builder,
  fields: Message$fields,
  schema: Message$schema,
};
export declare namespace Message {
  type Reader = Message$Reader;
  type Builder = Message$Builder;
  type Init = Message$Init;
  type Object = Message$Object;
}

export const Bootstrap: {
  readonly Reader: typeof Bootstrap$Reader;
  readonly Builder: typeof Bootstrap$Builder;
  readonly fields: typeof Bootstrap$fields;
  readonly schema: typeof Bootstrap$schema;
} = {
  Reader: Bootstrap$Reader,
  Builder: Bootstrap$Builder,
  fields: Bootstrap$fields,
  schema: Bootstrap$schema,
};
export declare namespace Bootstrap {
  type Reader = Bootstrap$Reader;
  type Builder = Bootstrap$Builder;
  type Init = Bootstrap$Init;
  type Object = Bootstrap$Object;
}

export const Call: {
  readonly Reader: typeof Call$Reader;
  readonly Builder: typeof Call$Builder;
  readonly fields: typeof Call$fields;
  readonly schema: typeof Call$schema;
} = {
  Reader: Call$Reader,
  Builder: Call$Builder,
  fields: Call$fields,
  schema: Call$schema,
};
export declare namespace Call {
  type Reader = Call$Reader;
  type Builder = Call$Builder;
  type Init = Call$Init;
  type Object = Call$Object;
}

export const Return: {
  readonly Reader: typeof Return$Reader;
  readonly Builder: typeof Return$Builder;
  readonly fields: typeof Return$fields;
  readonly schema: typeof Return$schema;
} = {
  Reader: Return$Reader,
  Builder: Return$Builder,
  fields: Return$fields,
  schema: Return$schema,
};
export declare namespace Return {
  type Reader = Return$Reader;
  type Builder = Return$Builder;
  type Init = Return$Init;
  type Object = Return$Object;
}

export const Finish: {
  readonly Reader: typeof Finish$Reader;
  readonly Builder: typeof Finish$Builder;
  readonly schema: typeof Finish$schema;
} = {
  Reader: Finish$Reader,
  Builder: Finish$Builder,
  schema: Finish$schema,
};
export declare namespace Finish {
  type Reader = Finish$Reader;
  type Builder = Finish$Builder;
  type Init = Finish$Init;
  type Object = Finish$Object;
}

export const Resolve: {
  readonly Reader: typeof Resolve$Reader;
  readonly Builder: typeof Resolve$Builder;
  readonly fields: typeof Resolve$fields;
  readonly schema: typeof Resolve$schema;
} = {
  Reader: Resolve$Reader,
  Builder: Resolve$Builder,
  fields: Resolve$fields,
  schema: Resolve$schema,
};
export declare namespace Resolve {
  type Reader = Resolve$Reader;
  type Builder = Resolve$Builder;
  type Init = Resolve$Init;
  type Object = Resolve$Object;
}

export const Release: {
  readonly Reader: typeof Release$Reader;
  readonly Builder: typeof Release$Builder;
  readonly schema: typeof Release$schema;
} = {
  Reader: Release$Reader,
  Builder: Release$Builder,
  schema: Release$schema,
};
export declare namespace Release {
  type Reader = Release$Reader;
  type Builder = Release$Builder;
  type Init = Release$Init;
  type Object = Release$Object;
}

export const Disembargo: {
  readonly Reader: typeof Disembargo$Reader;
  readonly Builder: typeof Disembargo$Builder;
  readonly fields: typeof Disembargo$fields;
  readonly schema: typeof Disembargo$schema;
} = {
  Reader: Disembargo$Reader,
  Builder: Disembargo$Builder,
  fields: Disembargo$fields,
  schema: Disembargo$schema,
};
export declare namespace Disembargo {
  type Reader = Disembargo$Reader;
  type Builder = Disembargo$Builder;
  type Init = Disembargo$Init;
  type Object = Disembargo$Object;
}

export const Provide: {
  readonly Reader: typeof Provide$Reader;
  readonly Builder: typeof Provide$Builder;
  readonly fields: typeof Provide$fields;
  readonly schema: typeof Provide$schema;
} = {
  Reader: Provide$Reader,
  Builder: Provide$Builder,
  fields: Provide$fields,
  schema: Provide$schema,
};
export declare namespace Provide {
  type Reader = Provide$Reader;
  type Builder = Provide$Builder;
  type Init = Provide$Init;
  type Object = Provide$Object;
}

export const Accept: {
  readonly Reader: typeof Accept$Reader;
  readonly Builder: typeof Accept$Builder;
  readonly fields: typeof Accept$fields;
  readonly schema: typeof Accept$schema;
} = {
  Reader: Accept$Reader,
  Builder: Accept$Builder,
  fields: Accept$fields,
  schema: Accept$schema,
};
export declare namespace Accept {
  type Reader = Accept$Reader;
  type Builder = Accept$Builder;
  type Init = Accept$Init;
  type Object = Accept$Object;
}

export const ThirdPartyAnswer: {
  readonly Reader: typeof ThirdPartyAnswer$Reader;
  readonly Builder: typeof ThirdPartyAnswer$Builder;
  readonly fields: typeof ThirdPartyAnswer$fields;
  readonly schema: typeof ThirdPartyAnswer$schema;
} = {
  Reader: ThirdPartyAnswer$Reader,
  Builder: ThirdPartyAnswer$Builder,
  fields: ThirdPartyAnswer$fields,
  schema: ThirdPartyAnswer$schema,
};
export declare namespace ThirdPartyAnswer {
  type Reader = ThirdPartyAnswer$Reader;
  type Builder = ThirdPartyAnswer$Builder;
  type Init = ThirdPartyAnswer$Init;
  type Object = ThirdPartyAnswer$Object;
}

export const Join: {
  readonly Reader: typeof Join$Reader;
  readonly Builder: typeof Join$Builder;
  readonly fields: typeof Join$fields;
  readonly schema: typeof Join$schema;
} = {
  Reader: Join$Reader,
  Builder: Join$Builder,
  fields: Join$fields,
  schema: Join$schema,
};
export declare namespace Join {
  type Reader = Join$Reader;
  type Builder = Join$Builder;
  type Init = Join$Init;
  type Object = Join$Object;
}

export const MessageTarget: {
  readonly Reader: typeof MessageTarget$Reader;
  readonly Builder: typeof MessageTarget$Builder;
  readonly fields: typeof MessageTarget$fields;
  readonly schema: typeof MessageTarget$schema;
} = {
  Reader: MessageTarget$Reader,
  Builder: MessageTarget$Builder,
  fields: MessageTarget$fields,
  schema: MessageTarget$schema,
};
export declare namespace MessageTarget {
  type Reader = MessageTarget$Reader;
  type Builder = MessageTarget$Builder;
  type Init = MessageTarget$Init;
  type Object = MessageTarget$Object;
}

export const Payload: {
  readonly Reader: typeof Payload$Reader;
  readonly Builder: typeof Payload$Builder;
  readonly fields: typeof Payload$fields;
  readonly schema: typeof Payload$schema;
} = {
  Reader: Payload$Reader,
  Builder: Payload$Builder,
  fields: Payload$fields,
  schema: Payload$schema,
};
export declare namespace Payload {
  type Reader = Payload$Reader;
  type Builder = Payload$Builder;
  type Init = Payload$Init;
  type Object = Payload$Object;
}

export const CapDescriptor: {
  readonly Reader: typeof CapDescriptor$Reader;
  readonly Builder: typeof CapDescriptor$Builder;
  readonly fields: typeof CapDescriptor$fields;
  readonly schema: typeof CapDescriptor$schema;
} = {
  Reader: CapDescriptor$Reader,
  Builder: CapDescriptor$Builder,
  fields: CapDescriptor$fields,
  schema: CapDescriptor$schema,
};
export declare namespace CapDescriptor {
  type Reader = CapDescriptor$Reader;
  type Builder = CapDescriptor$Builder;
  type Init = CapDescriptor$Init;
  type Object = CapDescriptor$Object;
}

export const PromisedAnswer: {
  readonly Reader: typeof PromisedAnswer$Reader;
  readonly Builder: typeof PromisedAnswer$Builder;
  readonly fields: typeof PromisedAnswer$fields;
  readonly schema: typeof PromisedAnswer$schema;
  readonly Op: {
    readonly Reader: typeof PromisedAnswer$Op$Reader;
    readonly Builder: typeof PromisedAnswer$Op$Builder;
    readonly schema: typeof PromisedAnswer$Op$schema;
  };
} = {
  Reader: PromisedAnswer$Reader,
  Builder: PromisedAnswer$Builder,
  fields: PromisedAnswer$fields,
  schema: PromisedAnswer$schema,
  Op: {
    Reader: PromisedAnswer$Op$Reader,
    Builder: PromisedAnswer$Op$Builder,
    schema: PromisedAnswer$Op$schema,
  },
};
export declare namespace PromisedAnswer {
  type Reader = PromisedAnswer$Reader;
  type Builder = PromisedAnswer$Builder;
  type Init = PromisedAnswer$Init;
  type Object = PromisedAnswer$Object;
  namespace Op {
    type Reader = PromisedAnswer$Op$Reader;
    type Builder = PromisedAnswer$Op$Builder;
    type Init = PromisedAnswer$Op$Init;
    type Object = PromisedAnswer$Op$Object;
  }
}

export const ThirdPartyCapDescriptor: {
  readonly Reader: typeof ThirdPartyCapDescriptor$Reader;
  readonly Builder: typeof ThirdPartyCapDescriptor$Builder;
  readonly fields: typeof ThirdPartyCapDescriptor$fields;
  readonly schema: typeof ThirdPartyCapDescriptor$schema;
} = {
  Reader: ThirdPartyCapDescriptor$Reader,
  Builder: ThirdPartyCapDescriptor$Builder,
  fields: ThirdPartyCapDescriptor$fields,
  schema: ThirdPartyCapDescriptor$schema,
};
export declare namespace ThirdPartyCapDescriptor {
  type Reader = ThirdPartyCapDescriptor$Reader;
  type Builder = ThirdPartyCapDescriptor$Builder;
  type Init = ThirdPartyCapDescriptor$Init;
  type Object = ThirdPartyCapDescriptor$Object;
}

export const Exception: {
  readonly Reader: typeof Exception$Reader;
  readonly Builder: typeof Exception$Builder;
  readonly fields: typeof Exception$fields;
  readonly schema: typeof Exception$schema;
  readonly Type: typeof Exception$Type;
  readonly Detail: {
    readonly Reader: typeof Exception$Detail$Reader;
    readonly Builder: typeof Exception$Detail$Builder;
    readonly fields: typeof Exception$Detail$fields;
    readonly schema: typeof Exception$Detail$schema;
  };
} = {
  Reader: Exception$Reader,
  Builder: Exception$Builder,
  fields: Exception$fields,
  schema: Exception$schema,
  Type: Exception$Type,
  Detail: {
    Reader: Exception$Detail$Reader,
    Builder: Exception$Detail$Builder,
    fields: Exception$Detail$fields,
    schema: Exception$Detail$schema,
  },
};
export declare namespace Exception {
  type Reader = Exception$Reader;
  type Builder = Exception$Builder;
  type Init = Exception$Init;
  type Object = Exception$Object;
  type Type = Exception$Type;
  namespace Detail {
    type Reader = Exception$Detail$Reader;
    type Builder = Exception$Detail$Builder;
    type Init = Exception$Detail$Init;
    type Object = Exception$Detail$Object;
  }
}
