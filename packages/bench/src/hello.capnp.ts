// Generated from hello.capnp by capnp-ts. Do not edit.

import * as $ from "@capnp/message/runtime";
import * as $rpc from "@capnp/rpc/runtime";

/** A reference to a Hello: a capability. Dispose of it when it is no longer needed. */
export class Hello$Client implements $rpc.Client {
  declare readonly $hook: $rpc.ClientHook;

  constructor(hook: $rpc.ClientHook) {
    this.$hook = hook;
  }

  greet(
    params: Hello$greet$Params$Init | ((params: Hello$greet$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Hello$greet$Call {
    return new Hello$greet$Call($rpc.send(this, 0xf212e480, 0x1986bac2, 0, Hello$greet$Params$Builder, params, options));
  }

  /** Another reference to the same object. */
  $dup(): Hello$Client {
    return $rpc.dup(this, Hello$Client);
  }
  /** Drops this reference. */
  [Symbol.dispose](): void {
    $rpc.release(this);
  }
}

/** A call of Hello.greet. */
export class Hello$greet$Call implements $rpc.Call<Hello$greet$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Hello$greet$Results$Reader, B = never>(
    onFulfilled?: ((results: Hello$greet$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Hello$greet$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Hello$greet$Results$Reader | B> {
    return $rpc.settled(this.$pending, Hello$greet$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Hello$greet$Results$Reader> {
    return $rpc.settled(this.$pending, Hello$greet$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** What a Hello has to do. Params are released once a method settles: `$dup()` the capabilities to be kept. */
export interface Hello$Server {
  greet(params: Hello$greet$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Hello$greet$Results$Init, Hello$greet$Results$Builder>;
}

/** The methods of Hello, for dispatch. */
export const Hello$interface: $rpc.Interface = /* @__PURE__ */ $rpc.describe(
  "Hello",
  0xf212e480,
  0x1986bac2,
  () => [
    { name: "greet", key: "greet", params: Hello$greet$Params$Reader, results: Hello$greet$Results$Builder },
  ],
  () => [],
);

/** A service that does what `server` does; not yet a reference: see its `$client()`. */
export function Hello$serve(server: Hello$Server, options?: $rpc.ServiceOptions): $rpc.Service<Hello$Client> {
  return new $rpc.Service(Hello$interface, Hello$Client, server, options);
}

export const Hello$schema: $.RawSchema = {
  id: 0xf212e4801986bac2n,
  node: "UAMF/8K6hhmA5BLyABEMA/9UeaPy0bDoxgAREZIRGQcAABEVRxE9B/9oZWxsby5jYQFwbnA6SGVsbAFvAABRBAMFAAD/aHIgOJe5lPsBz7mXVBU/dt8RETIAAhEFBx9ncmVldAAB",
  dependencies: () => [Hello$greet$Params$schema, Hello$greet$Results$schema],
};

/** Reads a Hello.greet.Params. */
export class Hello$greet$Params$Reader implements $.StructReader<Hello$greet$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Hello$greet$Params$Reader {
    return new Hello$greet$Params$Reader(segment, data, pointers, count, depth);
  }

  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Hello$greet$Params$Object {
    return {
      name: this.name,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Hello.greet.Params. */
export class Hello$greet$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Hello$greet$Params$Builder {
    return new Hello$greet$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Hello$greet$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Hello$greet$Params$Builder(segment, data, pointers, count, 0);
    if (value.name !== undefined) builder.name = value.name;
  }

  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set name(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
}

/** A Hello.greet.Params as a plain object to build from; a reader or builder will do as well. */
export interface Hello$greet$Params$Init {
  readonly name?: string | null | undefined;
}
/** A Hello.greet.Params as a plain object with everything in it. */
export interface Hello$greet$Params$Object {
  name: string;
}

/** The pointer fields of a Hello.greet.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Hello$greet$Params$fields: {
  readonly name: $.PointerField<Hello$greet$Params$Reader | Hello$greet$Params$Builder, string>;
} = {
  name: { index: 0 },
};

export const Hello$greet$Params$schema: $.RawSchema = {
  id: 0xfb94b99738207268n,
  node: "UAQE/2hyIDiXuZT7ABESAQAABQEHEQ36AAERETf/aGVsbG8uY2ECcG5wOkhlbGxvLmdyZWV0JD9QYXJhbXNRBAIEAAAEARENKgAAEQgBEQgBD25hbWUBDAEM",
  dependencies: () => [],
};

/** Reads a Hello.greet.Results. */
export class Hello$greet$Results$Reader implements $.StructReader<Hello$greet$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Hello$greet$Results$Reader {
    return new Hello$greet$Results$Reader(segment, data, pointers, count, depth);
  }

  get greeting(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Hello$greet$Results$Object {
    return {
      greeting: this.greeting,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Hello.greet.Results. */
export class Hello$greet$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Hello$greet$Results$Builder {
    return new Hello$greet$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Hello$greet$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Hello$greet$Results$Builder(segment, data, pointers, count, 0);
    if (value.greeting !== undefined) builder.greeting = value.greeting;
  }

  get greeting(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set greeting(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
}

/** A Hello.greet.Results as a plain object to build from; a reader or builder will do as well. */
export interface Hello$greet$Results$Init {
  readonly greeting?: string | null | undefined;
}
/** A Hello.greet.Results as a plain object with everything in it. */
export interface Hello$greet$Results$Object {
  greeting: string;
}

/** The pointer fields of a Hello.greet.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Hello$greet$Results$fields: {
  readonly greeting: $.PointerField<Hello$greet$Results$Reader | Hello$greet$Results$Builder, string>;
} = {
  greeting: { index: 0 },
};

export const Hello$greet$Results$schema: $.RawSchema = {
  id: 0xdf763f155497b9cfn,
  node: "UAQE/8+5l1QVP3bfABESAQAABQEHMQ0CAQABERE3/2hlbGxvLmNhA3BucDpIZWxsby5ncmVldCRSZXN1bHRzAFEEAgQAAAQBEQ1KAAARDAERDAH/Z3JlZXRpbmcAAAABDAEM",
  dependencies: () => [],
};

export const Hello: {
  readonly Client: typeof Hello$Client;
  readonly serve: typeof Hello$serve;
  readonly schema: typeof Hello$schema;
} = {
  Client: Hello$Client,
  serve: Hello$serve,
  schema: Hello$schema,
};
export declare namespace Hello {
  type Client = Hello$Client;
  type Server = Hello$Server;
}
