// Generated from streams.capnp by capnp-ts. Do not edit.

import * as $ from "@capnp/message/runtime";
import * as $rpc from "@capnp/rpc/runtime";

/** A reference to a Sink: a capability. Dispose of it when it is no longer needed. */
export class Sink$Client implements $rpc.Client {
  declare readonly $hook: $rpc.ClientHook;

  constructor(hook: $rpc.ClientHook) {
    this.$hook = hook;
  }

  /** The next piece. */
  write(
    params: Sink$write$Params$Init | ((params: Sink$write$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): $rpc.StreamCall {
    return $rpc.stream(this, 0x882dc7e1, 0xe72659cd, 0, Sink$write$Params$Builder, params, options);
  }
  /** There are no more pieces. How many bytes there were. */
  end(
    params?: Sink$end$Params$Init | ((params: Sink$end$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Sink$end$Call {
    return new Sink$end$Call($rpc.send(this, 0x882dc7e1, 0xe72659cd, 1, Sink$end$Params$Builder, params, options));
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
  /** The next piece. */
  write(params: Sink$write$Params$Reader, context: $rpc.CallContext): void | PromiseLike<void>;
  /** There are no more pieces. How many bytes there were. */
  end(params: Sink$end$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Sink$end$Results$Init, Sink$end$Results$Builder>;
}

/** The methods of Sink, for dispatch. */
export const Sink$interface: $rpc.Interface = /* @__PURE__ */ $rpc.describe(
  "Sink",
  0x882dc7e1,
  0xe72659cd,
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
  id: 0x882dc7e1e72659cdn,
  node: "UAMF/81ZJufhxy2IABEOA/9Ll+K286jB0AAREZoRGQcAABEVhxFlB/9zdHJlYW1zLgFjYXBucDpTaQNuawAAUQgDBQAA/zH+gwTALdvBAW6xwHczml+ZETEyAAIRJQcBAf966frcmv3AmQEXsHzKBUHh3BEZIgACEQ0HH3dyaXRlAAAHZW5kAAE=",
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

  get chunk(): Uint8Array {
    return $.readData(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Sink$write$Params$Object {
    return {
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
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Sink$write$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Sink$write$Params$Builder(segment, data, pointers, count, 0);
    if (value.chunk !== undefined) builder.chunk = value.chunk;
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
  readonly chunk?: Uint8Array | null | undefined;
}
/** A Sink.write.Params as a plain object with everything in it. */
export interface Sink$write$Params$Object {
  chunk: Uint8Array;
}

/** The pointer fields of a Sink.write.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Sink$write$Params$fields: {
  readonly chunk: $.PointerField<Sink$write$Params$Reader | Sink$write$Params$Builder, Uint8Array>;
} = {
  chunk: { index: 0 },
};

export const Sink$write$Params$schema: $.RawSchema = {
  id: 0xc1db2dc00483fe31n,
  node: "UAQE/zH+gwTALdvBABETAQAABQEHMQ0CAQABERE3/3N0cmVhbXMuA2NhcG5wOlNpbmsud3JpdGUkUGFyYW1zAFEEAgQAAAQBEQ0yAAARCAERCAEfY2h1bmsBDQEN",
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
  id: 0x99c0fd9adcfae97an,
  node: "UAQB/3rp+tya/cCZABETAQAABAcRAfL/c3RyZWFtcy4CY2FwbnA6U2luay5lbmQkUB9hcmFtcw==",
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

  get total(): bigint {
    return $.getUint64(this.$segment, this.$data, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Sink$end$Results$Object {
    return {
      total: this.total,
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
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Sink$end$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Sink$end$Results$Builder(segment, data, pointers, count, 0);
    if (value.total !== undefined) builder.total = value.total;
  }

  get total(): bigint {
    return this.$segment.view.getBigUint64(this.$data, true);
  }
  set total(value: bigint | number) {
    $.setUint64(this.$segment, this.$data, value);
  }
}

/** A Sink.end.Results as a plain object to build from; a reader or builder will do as well. */
export interface Sink$end$Results$Init {
  readonly total?: bigint | number | undefined;
}
/** A Sink.end.Results as a plain object with everything in it. */
export interface Sink$end$Results$Object {
  total: bigint;
}

export const Sink$end$Results$schema: $.RawSchema = {
  id: 0xdce14105ca7cb017n,
  node: "UAQE/xewfMoFQeHcAFETAQEAAAQHEQ36AAERETf/c3RyZWFtcy4CY2FwbnA6U2luay5lbmQkUj9lc3VsdHNRBAIEAAAEARENMgAAEQgBEQgBH3RvdGFsAQkBCQ==",
  dependencies: () => [],
};

/** A reference to a Store: a capability. Dispose of it when it is no longer needed. */
export class Store$Client implements $rpc.Client {
  declare readonly $hook: $rpc.ClientHook;

  constructor(hook: $rpc.ClientHook) {
    this.$hook = hook;
  }

  open(
    params: Store$open$Params$Init | ((params: Store$open$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Store$open$Call {
    return new Store$open$Call($rpc.send(this, 0xf1d30dcf, 0x751d2e15, 0, Store$open$Params$Builder, params, options));
  }
  /** What is open from now on goes there. */
  forward(
    params: Store$forward$Params$Init | ((params: Store$forward$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Store$forward$Call {
    return new Store$forward$Call($rpc.send(this, 0xf1d30dcf, 0x751d2e15, 1, Store$forward$Params$Builder, params, options));
  }

  /** Another reference to the same object. */
  $dup(): Store$Client {
    return $rpc.dup(this, Store$Client);
  }
  /** Drops this reference. */
  [Symbol.dispose](): void {
    $rpc.release(this);
  }
}

/** A call of Store.open. */
export class Store$open$Call implements $rpc.Call<Store$open$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Store$open$Results$Reader, B = never>(
    onFulfilled?: ((results: Store$open$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Store$open$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Store$open$Results$Reader | B> {
    return $rpc.settled(this.$pending, Store$open$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Store$open$Results$Reader> {
    return $rpc.settled(this.$pending, Store$open$Results$Reader.$of).finally(onFinally);
  }
  get sink(): Sink$Client {
    return $rpc.pipelined(this.$pending, $rpc.root, 0, Sink$Client);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Store.forward. */
export class Store$forward$Call implements $rpc.Call<Store$forward$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Store$forward$Results$Reader, B = never>(
    onFulfilled?: ((results: Store$forward$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Store$forward$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Store$forward$Results$Reader | B> {
    return $rpc.settled(this.$pending, Store$forward$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Store$forward$Results$Reader> {
    return $rpc.settled(this.$pending, Store$forward$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** What a Store has to do. Params are released once a method settles: `$dup()` the capabilities to be kept. */
export interface Store$Server {
  open(params: Store$open$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Store$open$Results$Init, Store$open$Results$Builder>;
  /** What is open from now on goes there. */
  forward(params: Store$forward$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Store$forward$Results$Init, Store$forward$Results$Builder>;
}

/** The methods of Store, for dispatch. */
export const Store$interface: $rpc.Interface = /* @__PURE__ */ $rpc.describe(
  "Store",
  0xf1d30dcf,
  0x751d2e15,
  () => [
    { name: "open", key: "open", params: Store$open$Params$Reader, results: Store$open$Results$Builder },
    { name: "forward", key: "forward", params: Store$forward$Params$Reader, results: Store$forward$Results$Builder },
  ],
  () => [],
);

/** A service that does what `server` does; not yet a reference: see its `$client()`. */
export function Store$serve(server: Store$Server, options?: $rpc.ServiceOptions): $rpc.Service<Store$Client> {
  return new $rpc.Service(Store$interface, Store$Client, server, options);
}

export const Store$schema: $.RawSchema = {
  id: 0xf1d30dcf751d2e15n,
  node: "UAMF/xUuHXXPDdPxABEOA/9Ll+K286jB0AAREaIRGQcAABEVhxFlB/9zdHJlYW1zLgFjYXBucDpTdAdvcmUAAFEIAwUAAP8Vyu3hXCqX3wFUBKhwj+2q2xExKgACESUHAQH/waJqum8aaI8B8m4nNEhyD9ARGUIAAhENBw9vcGVuAAB/Zm9yd2FyZAAB",
  dependencies: () => [Store$open$Params$schema, Store$open$Results$schema, Store$forward$Params$schema, Store$forward$Results$schema],
};

/** Reads a Store.open.Params. */
export class Store$open$Params$Reader implements $.StructReader<Store$open$Params$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Store$open$Params$Reader {
    return new Store$open$Params$Reader(segment, data, pointers, count, depth);
  }

  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Store$open$Params$Object {
    return {
      name: this.name,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Store.open.Params. */
export class Store$open$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Store$open$Params$Builder {
    return new Store$open$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Store$open$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Store$open$Params$Builder(segment, data, pointers, count, 0);
    if (value.name !== undefined) builder.name = value.name;
  }

  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set name(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
}

/** A Store.open.Params as a plain object to build from; a reader or builder will do as well. */
export interface Store$open$Params$Init {
  readonly name?: string | null | undefined;
}
/** A Store.open.Params as a plain object with everything in it. */
export interface Store$open$Params$Object {
  name: string;
}

/** The pointer fields of a Store.open.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Store$open$Params$fields: {
  readonly name: $.PointerField<Store$open$Params$Reader | Store$open$Params$Builder, string>;
} = {
  name: { index: 0 },
};

export const Store$open$Params$schema: $.RawSchema = {
  id: 0xdf972a5ce1edca15n,
  node: "UAQE/xXK7eFcKpffABEUAQAABQEHMQ0CAQABERE3/3N0cmVhbXMuA2NhcG5wOlN0b3JlLm9wZW4kUGFyYW1zAFEEAgQAAAQBEQ0qAAARCAERCAEPbmFtZQEMAQw=",
  dependencies: () => [],
};

/** Reads a Store.open.Results. */
export class Store$open$Results$Reader implements $.StructReader<Store$open$Results$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Store$open$Results$Reader {
    return new Store$open$Results$Reader(segment, data, pointers, count, depth);
  }

  get sink(): Sink$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Sink$Client);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Store$open$Results$Object {
    return {
      sink: this.sink,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Store.open.Results. */
export class Store$open$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Store$open$Results$Builder {
    return new Store$open$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Store$open$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Store$open$Results$Builder(segment, data, pointers, count, 0);
    if (value.sink !== undefined) builder.sink = value.sink;
  }

  get sink(): Sink$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Sink$Client);
  }
  set sink(value: $rpc.CapInit<Sink$Client>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
}

/** A Store.open.Results as a plain object to build from; a reader or builder will do as well. */
export interface Store$open$Results$Init {
  readonly sink?: $rpc.CapInit<Sink$Client> | undefined;
}
/** A Store.open.Results as a plain object with everything in it. */
export interface Store$open$Results$Object {
  sink: Sink$Client | null;
}

/** The pointer fields of a Store.open.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Store$open$Results$fields: {
  readonly sink: $.PointerField<Store$open$Results$Reader | Store$open$Results$Builder, Sink$Client | null>;
} = {
  sink: { index: 0 },
};

/** A Store.open.Results in the results of a call, before they are there. */
export class Store$open$Results$Pipeline {
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

export const Store$open$Results$schema: $.RawSchema = {
  id: 0xdbaaed8f70a80454n,
  node: "UAQE/1QEqHCP7arbABEUAQAABQEHMQ0KAQABERU3/3N0cmVhbXMuA2NhcG5wOlN0b3JlLm9wZW4kUmVzdWx0cwAAUQQCBAAABAERDSoAABEIAhEMAQ9zaW5rARH/zVkm5+HHLYgAARE=",
  dependencies: () => [Sink$schema],
};

/** Reads a Store.forward.Params. */
export class Store$forward$Params$Reader implements $.StructReader<Store$forward$Params$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Store$forward$Params$Reader {
    return new Store$forward$Params$Reader(segment, data, pointers, count, depth);
  }

  get to(): Sink$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Sink$Client);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Store$forward$Params$Object {
    return {
      to: this.to,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Store.forward.Params. */
export class Store$forward$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Store$forward$Params$Builder {
    return new Store$forward$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Store$forward$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Store$forward$Params$Builder(segment, data, pointers, count, 0);
    if (value.to !== undefined) builder.to = value.to;
  }

  get to(): Sink$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Sink$Client);
  }
  set to(value: $rpc.CapInit<Sink$Client>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
}

/** A Store.forward.Params as a plain object to build from; a reader or builder will do as well. */
export interface Store$forward$Params$Init {
  readonly to?: $rpc.CapInit<Sink$Client> | undefined;
}
/** A Store.forward.Params as a plain object with everything in it. */
export interface Store$forward$Params$Object {
  to: Sink$Client | null;
}

/** The pointer fields of a Store.forward.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Store$forward$Params$fields: {
  readonly to: $.PointerField<Store$forward$Params$Reader | Store$forward$Params$Builder, Sink$Client | null>;
} = {
  to: { index: 0 },
};

/** A Store.forward.Params in the results of a call, before they are there. */
export class Store$forward$Params$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get to(): Sink$Client {
    return $rpc.pipelined(this.$pending, this.$path, 0, Sink$Client);
  }
}

export const Store$forward$Params$schema: $.RawSchema = {
  id: 0x8f681a6fba6aa2c1n,
  node: "UAQE/8GiarpvGmiPABEUAQAABQEHMQ0aAQABERU3/3N0cmVhbXMuA2NhcG5wOlN0b3JlLmZvcndhcmQkUGFyYQNtc1EEAgQAAAQBEQ0aAAARCAIRDAEDdG8BEf/NWSbn4cctiAABEQ==",
  dependencies: () => [Sink$schema],
};

/** Reads a Store.forward.Results. */
export class Store$forward$Results$Reader implements $.StructReader<Store$forward$Results$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Store$forward$Results$Reader {
    return new Store$forward$Results$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Store$forward$Results$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Store.forward.Results. */
export class Store$forward$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Store$forward$Results$Builder {
    return new Store$forward$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Store$forward$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Store.forward.Results as a plain object to build from; a reader or builder will do as well. */
export type Store$forward$Results$Init = Record<never, never>;
/** A Store.forward.Results as a plain object with everything in it. */
export type Store$forward$Results$Object = Record<never, never>;

export const Store$forward$Results$schema: $.RawSchema = {
  id: 0xd00f724834276ef2n,
  node: "UAQB//JuJzRIcg/QABEUAQAABAcxASIB/3N0cmVhbXMuA2NhcG5wOlN0b3JlLmZvcndhcmQkUmVzdQdsdHM=",
  dependencies: () => [],
};

/** A reference to a Numbers: a capability. Dispose of it when it is no longer needed. */
export class Numbers$Client implements $rpc.Client {
  declare readonly $hook: $rpc.ClientHook;

  constructor(hook: $rpc.ClientHook) {
    this.$hook = hook;
  }

  /** The next piece. */
  write(
    params: Sink$write$Params$Init | ((params: Sink$write$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): $rpc.StreamCall {
    return $rpc.stream(this, 0x882dc7e1, 0xe72659cd, 0, Sink$write$Params$Builder, params, options);
  }
  /** There are no more pieces. How many bytes there were. */
  end(
    params?: Sink$end$Params$Init | ((params: Sink$end$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Sink$end$Call {
    return new Sink$end$Call($rpc.send(this, 0x882dc7e1, 0xe72659cd, 1, Sink$end$Params$Builder, params, options));
  }
  add(
    params: Numbers$add$Params$Init | ((params: Numbers$add$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): $rpc.StreamCall {
    return $rpc.stream(this, 0x83f6f4eb, 0xadfa78be, 0, Numbers$add$Params$Builder, params, options);
  }

  /** Another reference to the same object. */
  $dup(): Numbers$Client {
    return $rpc.dup(this, Numbers$Client);
  }
  /** Drops this reference. */
  [Symbol.dispose](): void {
    $rpc.release(this);
  }
}

/** What a Numbers has to do. Params are released once a method settles: `$dup()` the capabilities to be kept. */
export interface Numbers$Server {
  /** The next piece. */
  write(params: Sink$write$Params$Reader, context: $rpc.CallContext): void | PromiseLike<void>;
  /** There are no more pieces. How many bytes there were. */
  end(params: Sink$end$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Sink$end$Results$Init, Sink$end$Results$Builder>;
  add(params: Numbers$add$Params$Reader, context: $rpc.CallContext): void | PromiseLike<void>;
}

/** The methods of Numbers, for dispatch. */
export const Numbers$interface: $rpc.Interface = /* @__PURE__ */ $rpc.describe(
  "Numbers",
  0x83f6f4eb,
  0xadfa78be,
  () => [
    { name: "add", key: "add", params: Numbers$add$Params$Reader, results: $rpc.StreamResult, stream: true },
  ],
  () => [Sink$interface],
);

/** A service that does what `server` does; not yet a reference: see its `$client()`. */
export function Numbers$serve(server: Numbers$Server, options?: $rpc.ServiceOptions): $rpc.Service<Numbers$Client> {
  return new $rpc.Service(Numbers$interface, Numbers$Client, server, options);
}

export const Numbers$schema: $.RawSchema = {
  id: 0x83f6f4ebadfa78ben,
  node: "UAMF/754+q3r9PaDABEOA/9Ll+K286jB0AAREbIRGQcAABEVRxE9D/9zdHJlYW1zLgFjYXBucDpOdR9tYmVycwAAUQQDBQAA/77d/EwPIo6pAW6xwHczml+ZEREiAAIRBQcHYWRkAAARBAH/zVkm5+HHLYgA",
  dependencies: () => [Sink$schema, Numbers$add$Params$schema],
};

/** Reads a Numbers.add.Params. */
export class Numbers$add$Params$Reader implements $.StructReader<Numbers$add$Params$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Numbers$add$Params$Reader {
    return new Numbers$add$Params$Reader(segment, data, pointers, count, depth);
  }

  get number(): number {
    return $.getInt32(this.$segment, this.$data, this.$pointers);
  }
  get on(): Sink$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Sink$Client);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Numbers$add$Params$Object {
    return {
      number: this.number,
      on: this.on,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Numbers.add.Params. */
export class Numbers$add$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Numbers$add$Params$Builder {
    return new Numbers$add$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Numbers$add$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Numbers$add$Params$Builder(segment, data, pointers, count, 0);
    if (value.number !== undefined) builder.number = value.number;
    if (value.on !== undefined) builder.on = value.on;
  }

  get number(): number {
    return this.$segment.view.getInt32(this.$data, true);
  }
  set number(value: number) {
    $.setInt32(this.$segment, this.$data, value);
  }
  get on(): Sink$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Sink$Client);
  }
  set on(value: $rpc.CapInit<Sink$Client>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
}

/** A Numbers.add.Params as a plain object to build from; a reader or builder will do as well. */
export interface Numbers$add$Params$Init {
  readonly number?: number | undefined;
  readonly on?: $rpc.CapInit<Sink$Client> | undefined;
}
/** A Numbers.add.Params as a plain object with everything in it. */
export interface Numbers$add$Params$Object {
  number: number;
  on: Sink$Client | null;
}

/** The pointer fields of a Numbers.add.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Numbers$add$Params$fields: {
  readonly on: $.PointerField<Numbers$add$Params$Reader | Numbers$add$Params$Builder, Sink$Client | null>;
} = {
  on: { index: 0 },
};

/** A Numbers.add.Params in the results of a call, before they are there. */
export class Numbers$add$Params$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get on(): Sink$Client {
    return $rpc.pipelined(this.$pending, this.$path, 0, Sink$Client);
  }
}

export const Numbers$add$Params$schema: $.RawSchema = {
  id: 0xa98e220f4cfcddben,
  node: "UAQE/77d/EwPIo6pAFEWAQEAAAUBBzENCgEAAREVZ/9zdHJlYW1zLgNjYXBucDpOdW1iZXJzLmFkZCRQYXJhbXMAAFEIAgQAAAQBESU6AAARIAERIAEBARQBAREZGgAAERQCERgBP251bWJlcgEEAQQDb24BEf/NWSbn4cctiAABEQ==",
  dependencies: () => [Sink$schema],
};

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

export const Store: {
  readonly Client: typeof Store$Client;
  readonly serve: typeof Store$serve;
  readonly schema: typeof Store$schema;
} = {
  Client: Store$Client,
  serve: Store$serve,
  schema: Store$schema,
};
export declare namespace Store {
  type Client = Store$Client;
  type Server = Store$Server;
}

export const Numbers: {
  readonly Client: typeof Numbers$Client;
  readonly serve: typeof Numbers$serve;
  readonly schema: typeof Numbers$schema;
} = {
  Client: Numbers$Client,
  serve: Numbers$serve,
  schema: Numbers$schema,
};
export declare namespace Numbers {
  type Client = Numbers$Client;
  type Server = Numbers$Server;
}
