// Generated from bench.capnp by capnp-ts. Do not edit.

import * as $ from "@capnp/message/runtime";
import * as $rpc from "@capnp/rpc/runtime";

/** A reference to a Bench: a capability. Dispose of it when it is no longer needed. */
export class Bench$Client implements $rpc.Client {
  declare readonly $hook: $rpc.ClientHook;

  constructor(hook: $rpc.ClientHook) {
    this.$hook = hook;
  }

  echo(
    params: Bench$echo$Params$Init | ((params: Bench$echo$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Bench$echo$Call {
    return new Bench$echo$Call($rpc.send(this, 0xd79d7939, 0x46b13ea1, 0, Bench$echo$Params$Builder, params, options));
  }
  echoData(
    params: Bench$echoData$Params$Init | ((params: Bench$echoData$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Bench$echoData$Call {
    return new Bench$echoData$Call($rpc.send(this, 0xd79d7939, 0x46b13ea1, 1, Bench$echoData$Params$Builder, params, options));
  }
  /** This object, for chains of calls. */
  same(
    params?: Bench$same$Params$Init | ((params: Bench$same$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Bench$same$Call {
    return new Bench$same$Call($rpc.send(this, 0xd79d7939, 0x46b13ea1, 2, Bench$same$Params$Builder, params, options));
  }
  /** A new object. */
  newCap(
    params?: Bench$newCap$Params$Init | ((params: Bench$newCap$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Bench$newCap$Call {
    return new Bench$newCap$Call($rpc.send(this, 0xd79d7939, 0x46b13ea1, 3, Bench$newCap$Params$Builder, params, options));
  }
  /** Lets go of it at once. */
  takeCap(
    params: Bench$takeCap$Params$Init | ((params: Bench$takeCap$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Bench$takeCap$Call {
    return new Bench$takeCap$Call($rpc.send(this, 0xd79d7939, 0x46b13ea1, 4, Bench$takeCap$Params$Builder, params, options));
  }
  sink(
    params?: Bench$sink$Params$Init | ((params: Bench$sink$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Bench$sink$Call {
    return new Bench$sink$Call($rpc.send(this, 0xd79d7939, 0x46b13ea1, 5, Bench$sink$Params$Builder, params, options));
  }
  /** Does not return until `resume` is called. */
  park(
    params: Bench$park$Params$Init | ((params: Bench$park$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Bench$park$Call {
    return new Bench$park$Call($rpc.send(this, 0xd79d7939, 0x46b13ea1, 6, Bench$park$Params$Builder, params, options));
  }
  resume(
    params?: Bench$resume$Params$Init | ((params: Bench$resume$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Bench$resume$Call {
    return new Bench$resume$Call($rpc.send(this, 0xd79d7939, 0x46b13ea1, 7, Bench$resume$Params$Builder, params, options));
  }
  /** Its handler is asynchronous: it waits for a microtask. */
  echoLater(
    params: Bench$echoLater$Params$Init | ((params: Bench$echoLater$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Bench$echoLater$Call {
    return new Bench$echoLater$Call($rpc.send(this, 0xd79d7939, 0x46b13ea1, 8, Bench$echoLater$Params$Builder, params, options));
  }

  /** Another reference to the same object. */
  $dup(): Bench$Client {
    return $rpc.dup(this, Bench$Client);
  }
  /** Drops this reference. */
  [Symbol.dispose](): void {
    $rpc.release(this);
  }
}

/** A call of Bench.echo. */
export class Bench$echo$Call implements $rpc.Call<Bench$echo$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Bench$echo$Results$Reader, B = never>(
    onFulfilled?: ((results: Bench$echo$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Bench$echo$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Bench$echo$Results$Reader | B> {
    return $rpc.settled(this.$pending, Bench$echo$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Bench$echo$Results$Reader> {
    return $rpc.settled(this.$pending, Bench$echo$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Bench.echoData. */
export class Bench$echoData$Call implements $rpc.Call<Bench$echoData$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Bench$echoData$Results$Reader, B = never>(
    onFulfilled?: ((results: Bench$echoData$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Bench$echoData$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Bench$echoData$Results$Reader | B> {
    return $rpc.settled(this.$pending, Bench$echoData$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Bench$echoData$Results$Reader> {
    return $rpc.settled(this.$pending, Bench$echoData$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Bench.same. */
export class Bench$same$Call implements $rpc.Call<Bench$same$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Bench$same$Results$Reader, B = never>(
    onFulfilled?: ((results: Bench$same$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Bench$same$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Bench$same$Results$Reader | B> {
    return $rpc.settled(this.$pending, Bench$same$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Bench$same$Results$Reader> {
    return $rpc.settled(this.$pending, Bench$same$Results$Reader.$of).finally(onFinally);
  }
  get bench(): Bench$Client {
    return $rpc.pipelined(this.$pending, $rpc.root, 0, Bench$Client);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Bench.newCap. */
export class Bench$newCap$Call implements $rpc.Call<Bench$newCap$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Bench$newCap$Results$Reader, B = never>(
    onFulfilled?: ((results: Bench$newCap$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Bench$newCap$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Bench$newCap$Results$Reader | B> {
    return $rpc.settled(this.$pending, Bench$newCap$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Bench$newCap$Results$Reader> {
    return $rpc.settled(this.$pending, Bench$newCap$Results$Reader.$of).finally(onFinally);
  }
  get cap(): Bench$Client {
    return $rpc.pipelined(this.$pending, $rpc.root, 0, Bench$Client);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Bench.takeCap. */
export class Bench$takeCap$Call implements $rpc.Call<Bench$takeCap$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Bench$takeCap$Results$Reader, B = never>(
    onFulfilled?: ((results: Bench$takeCap$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Bench$takeCap$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Bench$takeCap$Results$Reader | B> {
    return $rpc.settled(this.$pending, Bench$takeCap$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Bench$takeCap$Results$Reader> {
    return $rpc.settled(this.$pending, Bench$takeCap$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Bench.sink. */
export class Bench$sink$Call implements $rpc.Call<Bench$sink$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Bench$sink$Results$Reader, B = never>(
    onFulfilled?: ((results: Bench$sink$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Bench$sink$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Bench$sink$Results$Reader | B> {
    return $rpc.settled(this.$pending, Bench$sink$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Bench$sink$Results$Reader> {
    return $rpc.settled(this.$pending, Bench$sink$Results$Reader.$of).finally(onFinally);
  }
  get sink(): Sink$Client {
    return $rpc.pipelined(this.$pending, $rpc.root, 0, Sink$Client);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Bench.park. */
export class Bench$park$Call implements $rpc.Call<Bench$park$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Bench$park$Results$Reader, B = never>(
    onFulfilled?: ((results: Bench$park$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Bench$park$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Bench$park$Results$Reader | B> {
    return $rpc.settled(this.$pending, Bench$park$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Bench$park$Results$Reader> {
    return $rpc.settled(this.$pending, Bench$park$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Bench.resume. */
export class Bench$resume$Call implements $rpc.Call<Bench$resume$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Bench$resume$Results$Reader, B = never>(
    onFulfilled?: ((results: Bench$resume$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Bench$resume$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Bench$resume$Results$Reader | B> {
    return $rpc.settled(this.$pending, Bench$resume$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Bench$resume$Results$Reader> {
    return $rpc.settled(this.$pending, Bench$resume$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** A call of Bench.echoLater. */
export class Bench$echoLater$Call implements $rpc.Call<Bench$echoLater$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Bench$echoLater$Results$Reader, B = never>(
    onFulfilled?: ((results: Bench$echoLater$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Bench$echoLater$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Bench$echoLater$Results$Reader | B> {
    return $rpc.settled(this.$pending, Bench$echoLater$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Bench$echoLater$Results$Reader> {
    return $rpc.settled(this.$pending, Bench$echoLater$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** What a Bench has to do. Params are released once a method settles: `$dup()` the capabilities to be kept. */
export interface Bench$Server {
  echo(params: Bench$echo$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Bench$echo$Results$Init, Bench$echo$Results$Builder>;
  echoData(params: Bench$echoData$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Bench$echoData$Results$Init, Bench$echoData$Results$Builder>;
  /** This object, for chains of calls. */
  same(params: Bench$same$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Bench$same$Results$Init, Bench$same$Results$Builder>;
  /** A new object. */
  newCap(params: Bench$newCap$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Bench$newCap$Results$Init, Bench$newCap$Results$Builder>;
  /** Lets go of it at once. */
  takeCap(params: Bench$takeCap$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Bench$takeCap$Results$Init, Bench$takeCap$Results$Builder>;
  sink(params: Bench$sink$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Bench$sink$Results$Init, Bench$sink$Results$Builder>;
  /** Does not return until `resume` is called. */
  park(params: Bench$park$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Bench$park$Results$Init, Bench$park$Results$Builder>;
  resume(params: Bench$resume$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Bench$resume$Results$Init, Bench$resume$Results$Builder>;
  /** Its handler is asynchronous: it waits for a microtask. */
  echoLater(params: Bench$echoLater$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Bench$echoLater$Results$Init, Bench$echoLater$Results$Builder>;
}

/** The methods of Bench, for dispatch. */
export const Bench$interface: $rpc.Interface = /* @__PURE__ */ $rpc.describe(
  "Bench",
  0xd79d7939,
  0x46b13ea1,
  () => [
    { name: "echo", key: "echo", params: Bench$echo$Params$Reader, results: Bench$echo$Results$Builder },
    { name: "echoData", key: "echoData", params: Bench$echoData$Params$Reader, results: Bench$echoData$Results$Builder },
    { name: "same", key: "same", params: Bench$same$Params$Reader, results: Bench$same$Results$Builder },
    { name: "newCap", key: "newCap", params: Bench$newCap$Params$Reader, results: Bench$newCap$Results$Builder },
    { name: "takeCap", key: "takeCap", params: Bench$takeCap$Params$Reader, results: Bench$takeCap$Results$Builder },
    { name: "sink", key: "sink", params: Bench$sink$Params$Reader, results: Bench$sink$Results$Builder },
    { name: "park", key: "park", params: Bench$park$Params$Reader, results: Bench$park$Results$Builder },
    { name: "resume", key: "resume", params: Bench$resume$Params$Reader, results: Bench$resume$Results$Builder },
    { name: "echoLater", key: "echoLater", params: Bench$echoLater$Params$Reader, results: Bench$echoLater$Results$Builder },
  ],
  () => [],
);

/** A service that does what `server` does; not yet a reference: see its `$client()`. */
export function Bench$serve(server: Bench$Server, options?: $rpc.ServiceOptions): $rpc.Service<Bench$Client> {
  return new $rpc.Service(Bench$interface, Bench$Client, server, options);
}

export const Bench$schema: $.RawSchema = {
  id: 0xd79d793946b13ea1n,
  node: "UAMF/6E+sUY5eZ3XABEMA/9STA87ely94QAREZIRGQcAADEVRwIThQEH/2JlbmNoLmNhAXBucDpCZW5jAWgAAFEkAwUAAP+5IKyy2dY0ogEK+GGRWpcO5hMRASoAAhMFAQcBAf9h0lXfV07c6wEfWV7NVEUvwBH5SgACEfEHAQL/hU49/3MDf+EBWgOI6UaCEuQR5SoAAhHZBwED/2M2vuUVGISdASmMM8NdlJH8Ec06AAIRwQcBBP9FNQOL/wOElAGGXaPaexUF2BG1QgACEakHAQX/9hgrRNo1xrcB4VfHcUxKHfwRnSoAAhGRBwEG/72iGWcLcuntAWBKpFgCeoG9EYUqAAIReQcBB/+H3lFILPiHpQGAaMve9gNq8RFtOgACEWEHAQj/9p356g5ySekBjMZ9qpNuLr8RVVIAAhFNBw9lY2hvAAD/ZWNob0RhdGEAAAEPc2FtZQAAP25ld0NhcAAAf3Rha2VDYXAAAA9zaW5rAAAPcGFyawAAP3Jlc3VtZQAA/2VjaG9MYXRlAAFyAAE=",
  dependencies: () => [Bench$echo$Params$schema, Bench$echo$Results$schema, Bench$echoData$Params$schema, Bench$echoData$Results$schema, Bench$same$Params$schema, Bench$same$Results$schema, Bench$newCap$Params$schema, Bench$newCap$Results$schema, Bench$takeCap$Params$schema, Bench$takeCap$Results$schema, Bench$sink$Params$schema, Bench$sink$Results$schema, Bench$park$Params$schema, Bench$park$Results$schema, Bench$resume$Params$schema, Bench$resume$Results$schema, Bench$echoLater$Params$schema, Bench$echoLater$Results$schema],
};

/** Reads a Bench.echo.Params. */
export class Bench$echo$Params$Reader implements $.StructReader<Bench$echo$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$echo$Params$Reader {
    return new Bench$echo$Params$Reader(segment, data, pointers, count, depth);
  }

  get text(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Bench$echo$Params$Object {
    return {
      text: this.text,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Bench.echo.Params. */
export class Bench$echo$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$echo$Params$Builder {
    return new Bench$echo$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Bench$echo$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Bench$echo$Params$Builder(segment, data, pointers, count, 0);
    if (value.text !== undefined) builder.text = value.text;
  }

  get text(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set text(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
}

/** A Bench.echo.Params as a plain object to build from; a reader or builder will do as well. */
export interface Bench$echo$Params$Init {
  readonly text?: string | null | undefined;
}
/** A Bench.echo.Params as a plain object with everything in it. */
export interface Bench$echo$Params$Object {
  text: string;
}

/** The pointer fields of a Bench.echo.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Bench$echo$Params$fields: {
  readonly text: $.PointerField<Bench$echo$Params$Reader | Bench$echo$Params$Builder, string>;
} = {
  text: { index: 0 },
};

export const Bench$echo$Params$schema: $.RawSchema = {
  id: 0xa234d6d9b2ac20b9n,
  node: "UAQE/7kgrLLZ1jSiABESAQAABQEHEQ3yAAERETf/YmVuY2guY2ECcG5wOkJlbmNoLmVjaG8kUB9hcmFtc1EEAgQAAAQBEQ0qAAARCAERCAEPdGV4dAEMAQw=",
  dependencies: () => [],
};

/** Reads a Bench.echo.Results. */
export class Bench$echo$Results$Reader implements $.StructReader<Bench$echo$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$echo$Results$Reader {
    return new Bench$echo$Results$Reader(segment, data, pointers, count, depth);
  }

  get text(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Bench$echo$Results$Object {
    return {
      text: this.text,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Bench.echo.Results. */
export class Bench$echo$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$echo$Results$Builder {
    return new Bench$echo$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Bench$echo$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Bench$echo$Results$Builder(segment, data, pointers, count, 0);
    if (value.text !== undefined) builder.text = value.text;
  }

  get text(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set text(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
}

/** A Bench.echo.Results as a plain object to build from; a reader or builder will do as well. */
export interface Bench$echo$Results$Init {
  readonly text?: string | null | undefined;
}
/** A Bench.echo.Results as a plain object with everything in it. */
export interface Bench$echo$Results$Object {
  text: string;
}

/** The pointer fields of a Bench.echo.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Bench$echo$Results$fields: {
  readonly text: $.PointerField<Bench$echo$Results$Reader | Bench$echo$Results$Builder, string>;
} = {
  text: { index: 0 },
};

export const Bench$echo$Results$schema: $.RawSchema = {
  id: 0xe60e975a9161f80an,
  node: "UAQE/wr4YZFalw7mABESAQAABQEHEQ36AAERETf/YmVuY2guY2ECcG5wOkJlbmNoLmVjaG8kUj9lc3VsdHNRBAIEAAAEARENKgAAEQgBEQgBD3RleHQBDAEM",
  dependencies: () => [],
};

/** Reads a Bench.echoData.Params. */
export class Bench$echoData$Params$Reader implements $.StructReader<Bench$echoData$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$echoData$Params$Reader {
    return new Bench$echoData$Params$Reader(segment, data, pointers, count, depth);
  }

  get data(): Uint8Array {
    return $.readData(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Bench$echoData$Params$Object {
    return {
      data: this.data,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Bench.echoData.Params. */
export class Bench$echoData$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$echoData$Params$Builder {
    return new Bench$echoData$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Bench$echoData$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Bench$echoData$Params$Builder(segment, data, pointers, count, 0);
    if (value.data !== undefined) builder.data = value.data;
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
}

/** A Bench.echoData.Params as a plain object to build from; a reader or builder will do as well. */
export interface Bench$echoData$Params$Init {
  readonly data?: Uint8Array | null | undefined;
}
/** A Bench.echoData.Params as a plain object with everything in it. */
export interface Bench$echoData$Params$Object {
  data: Uint8Array;
}

/** The pointer fields of a Bench.echoData.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Bench$echoData$Params$fields: {
  readonly data: $.PointerField<Bench$echoData$Params$Reader | Bench$echoData$Params$Builder, Uint8Array>;
} = {
  data: { index: 0 },
};

export const Bench$echoData$Params$schema: $.RawSchema = {
  id: 0xebdc4e57df55d261n,
  node: "UAQE/2HSVd9XTtzrABESAQAABQEHMQ0SAQABERU3/2JlbmNoLmNhA3BucDpCZW5jaC5lY2hvRGF0YSRQYXJhbQFzUQQCBAAABAERDSoAABEIAREIAQ9kYXRhAQ0BDQ==",
  dependencies: () => [],
};

/** Reads a Bench.echoData.Results. */
export class Bench$echoData$Results$Reader implements $.StructReader<Bench$echoData$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$echoData$Results$Reader {
    return new Bench$echoData$Results$Reader(segment, data, pointers, count, depth);
  }

  get data(): Uint8Array {
    return $.readData(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Bench$echoData$Results$Object {
    return {
      data: this.data,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Bench.echoData.Results. */
export class Bench$echoData$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$echoData$Results$Builder {
    return new Bench$echoData$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Bench$echoData$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Bench$echoData$Results$Builder(segment, data, pointers, count, 0);
    if (value.data !== undefined) builder.data = value.data;
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
}

/** A Bench.echoData.Results as a plain object to build from; a reader or builder will do as well. */
export interface Bench$echoData$Results$Init {
  readonly data?: Uint8Array | null | undefined;
}
/** A Bench.echoData.Results as a plain object with everything in it. */
export interface Bench$echoData$Results$Object {
  data: Uint8Array;
}

/** The pointer fields of a Bench.echoData.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Bench$echoData$Results$fields: {
  readonly data: $.PointerField<Bench$echoData$Results$Reader | Bench$echoData$Results$Builder, Uint8Array>;
} = {
  data: { index: 0 },
};

export const Bench$echoData$Results$schema: $.RawSchema = {
  id: 0xc02f4554cd5e591fn,
  node: "UAQE/x9ZXs1URS/AABESAQAABQEHMQ0aAQABERU3/2JlbmNoLmNhA3BucDpCZW5jaC5lY2hvRGF0YSRSZXN1bAN0c1EEAgQAAAQBEQ0qAAARCAERCAEPZGF0YQENAQ0=",
  dependencies: () => [],
};

/** Reads a Bench.same.Params. */
export class Bench$same$Params$Reader implements $.StructReader<Bench$same$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$same$Params$Reader {
    return new Bench$same$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Bench$same$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Bench.same.Params. */
export class Bench$same$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$same$Params$Builder {
    return new Bench$same$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Bench$same$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Bench.same.Params as a plain object to build from; a reader or builder will do as well. */
export type Bench$same$Params$Init = Record<never, never>;
/** A Bench.same.Params as a plain object with everything in it. */
export type Bench$same$Params$Object = Record<never, never>;

export const Bench$same$Params$schema: $.RawSchema = {
  id: 0xe17f0373ff3d4e85n,
  node: "UAQB/4VOPf9zA3/hABESAQAABAcRAfL/YmVuY2guY2ECcG5wOkJlbmNoLnNhbWUkUB9hcmFtcw==",
  dependencies: () => [],
};

/** Reads a Bench.same.Results. */
export class Bench$same$Results$Reader implements $.StructReader<Bench$same$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$same$Results$Reader {
    return new Bench$same$Results$Reader(segment, data, pointers, count, depth);
  }

  get bench(): Bench$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Bench$Client);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Bench$same$Results$Object {
    return {
      bench: this.bench,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Bench.same.Results. */
export class Bench$same$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$same$Results$Builder {
    return new Bench$same$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Bench$same$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Bench$same$Results$Builder(segment, data, pointers, count, 0);
    if (value.bench !== undefined) builder.bench = value.bench;
  }

  get bench(): Bench$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Bench$Client);
  }
  set bench(value: $rpc.CapInit<Bench$Client>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
}

/** A Bench.same.Results as a plain object to build from; a reader or builder will do as well. */
export interface Bench$same$Results$Init {
  readonly bench?: $rpc.CapInit<Bench$Client> | undefined;
}
/** A Bench.same.Results as a plain object with everything in it. */
export interface Bench$same$Results$Object {
  bench: Bench$Client | null;
}

/** The pointer fields of a Bench.same.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Bench$same$Results$fields: {
  readonly bench: $.PointerField<Bench$same$Results$Reader | Bench$same$Results$Builder, Bench$Client | null>;
} = {
  bench: { index: 0 },
};

/** A Bench.same.Results in the results of a call, before they are there. */
export class Bench$same$Results$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get bench(): Bench$Client {
    return $rpc.pipelined(this.$pending, this.$path, 0, Bench$Client);
  }
}

export const Bench$same$Results$schema: $.RawSchema = {
  id: 0xe4128246e988035an,
  node: "UAQE/1oDiOlGghLkABESAQAABQEHEQ36AAERETf/YmVuY2guY2ECcG5wOkJlbmNoLnNhbWUkUj9lc3VsdHNRBAIEAAAEARENMgAAEQgCEQwBH2JlbmNoARH/oT6xRjl5ndcAARE=",
  dependencies: () => [Bench$schema],
};

/** Reads a Bench.newCap.Params. */
export class Bench$newCap$Params$Reader implements $.StructReader<Bench$newCap$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$newCap$Params$Reader {
    return new Bench$newCap$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Bench$newCap$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Bench.newCap.Params. */
export class Bench$newCap$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$newCap$Params$Builder {
    return new Bench$newCap$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Bench$newCap$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Bench.newCap.Params as a plain object to build from; a reader or builder will do as well. */
export type Bench$newCap$Params$Init = Record<never, never>;
/** A Bench.newCap.Params as a plain object with everything in it. */
export type Bench$newCap$Params$Object = Record<never, never>;

export const Bench$newCap$Params$schema: $.RawSchema = {
  id: 0x9d841815e5be3663n,
  node: "UAQB/2M2vuUVGISdABESAQAABAcxAQIB/2JlbmNoLmNhA3BucDpCZW5jaC5uZXdDYXAkUGFyYW1zAA==",
  dependencies: () => [],
};

/** Reads a Bench.newCap.Results. */
export class Bench$newCap$Results$Reader implements $.StructReader<Bench$newCap$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$newCap$Results$Reader {
    return new Bench$newCap$Results$Reader(segment, data, pointers, count, depth);
  }

  get cap(): Bench$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Bench$Client);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Bench$newCap$Results$Object {
    return {
      cap: this.cap,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Bench.newCap.Results. */
export class Bench$newCap$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$newCap$Results$Builder {
    return new Bench$newCap$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Bench$newCap$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Bench$newCap$Results$Builder(segment, data, pointers, count, 0);
    if (value.cap !== undefined) builder.cap = value.cap;
  }

  get cap(): Bench$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Bench$Client);
  }
  set cap(value: $rpc.CapInit<Bench$Client>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
}

/** A Bench.newCap.Results as a plain object to build from; a reader or builder will do as well. */
export interface Bench$newCap$Results$Init {
  readonly cap?: $rpc.CapInit<Bench$Client> | undefined;
}
/** A Bench.newCap.Results as a plain object with everything in it. */
export interface Bench$newCap$Results$Object {
  cap: Bench$Client | null;
}

/** The pointer fields of a Bench.newCap.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Bench$newCap$Results$fields: {
  readonly cap: $.PointerField<Bench$newCap$Results$Reader | Bench$newCap$Results$Builder, Bench$Client | null>;
} = {
  cap: { index: 0 },
};

/** A Bench.newCap.Results in the results of a call, before they are there. */
export class Bench$newCap$Results$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get cap(): Bench$Client {
    return $rpc.pipelined(this.$pending, this.$path, 0, Bench$Client);
  }
}

export const Bench$newCap$Results$schema: $.RawSchema = {
  id: 0xfc91945dc3338c29n,
  node: "UAQE/ymMM8NdlJH8ABESAQAABQEHMQ0KAQABERU3/2JlbmNoLmNhA3BucDpCZW5jaC5uZXdDYXAkUmVzdWx0cwAAUQQCBAAABAERDSIAABEIAhEMAQdjYXABEf+hPrFGOXmd1wABEQ==",
  dependencies: () => [Bench$schema],
};

/** Reads a Bench.takeCap.Params. */
export class Bench$takeCap$Params$Reader implements $.StructReader<Bench$takeCap$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$takeCap$Params$Reader {
    return new Bench$takeCap$Params$Reader(segment, data, pointers, count, depth);
  }

  get cap(): Bench$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Bench$Client);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Bench$takeCap$Params$Object {
    return {
      cap: this.cap,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Bench.takeCap.Params. */
export class Bench$takeCap$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$takeCap$Params$Builder {
    return new Bench$takeCap$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Bench$takeCap$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Bench$takeCap$Params$Builder(segment, data, pointers, count, 0);
    if (value.cap !== undefined) builder.cap = value.cap;
  }

  get cap(): Bench$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Bench$Client);
  }
  set cap(value: $rpc.CapInit<Bench$Client>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
}

/** A Bench.takeCap.Params as a plain object to build from; a reader or builder will do as well. */
export interface Bench$takeCap$Params$Init {
  readonly cap?: $rpc.CapInit<Bench$Client> | undefined;
}
/** A Bench.takeCap.Params as a plain object with everything in it. */
export interface Bench$takeCap$Params$Object {
  cap: Bench$Client | null;
}

/** The pointer fields of a Bench.takeCap.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Bench$takeCap$Params$fields: {
  readonly cap: $.PointerField<Bench$takeCap$Params$Reader | Bench$takeCap$Params$Builder, Bench$Client | null>;
} = {
  cap: { index: 0 },
};

/** A Bench.takeCap.Params in the results of a call, before they are there. */
export class Bench$takeCap$Params$Pipeline {
  declare readonly $pending: $rpc.Pending;
  declare readonly $path: readonly number[];

  constructor(pending: $rpc.Pending, path: readonly number[]) {
    this.$pending = pending;
    this.$path = path;
  }

  get cap(): Bench$Client {
    return $rpc.pipelined(this.$pending, this.$path, 0, Bench$Client);
  }
}

export const Bench$takeCap$Params$schema: $.RawSchema = {
  id: 0x948403ff8b033545n,
  node: "UAQE/0U1A4v/A4SUABESAQAABQEHMQ0KAQABERU3/2JlbmNoLmNhA3BucDpCZW5jaC50YWtlQ2FwJFBhcmFtcwAAUQQCBAAABAERDSIAABEIAhEMAQdjYXABEf+hPrFGOXmd1wABEQ==",
  dependencies: () => [Bench$schema],
};

/** Reads a Bench.takeCap.Results. */
export class Bench$takeCap$Results$Reader implements $.StructReader<Bench$takeCap$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$takeCap$Results$Reader {
    return new Bench$takeCap$Results$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Bench$takeCap$Results$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Bench.takeCap.Results. */
export class Bench$takeCap$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$takeCap$Results$Builder {
    return new Bench$takeCap$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Bench$takeCap$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Bench.takeCap.Results as a plain object to build from; a reader or builder will do as well. */
export type Bench$takeCap$Results$Init = Record<never, never>;
/** A Bench.takeCap.Results as a plain object with everything in it. */
export type Bench$takeCap$Results$Object = Record<never, never>;

export const Bench$takeCap$Results$schema: $.RawSchema = {
  id: 0xd805157bdaa35d86n,
  node: "UAQB/4Zdo9p7FQXYABESAQAABAcxARIB/2JlbmNoLmNhA3BucDpCZW5jaC50YWtlQ2FwJFJlc3VsdAFz",
  dependencies: () => [],
};

/** Reads a Bench.sink.Params. */
export class Bench$sink$Params$Reader implements $.StructReader<Bench$sink$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$sink$Params$Reader {
    return new Bench$sink$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Bench$sink$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Bench.sink.Params. */
export class Bench$sink$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$sink$Params$Builder {
    return new Bench$sink$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Bench$sink$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Bench.sink.Params as a plain object to build from; a reader or builder will do as well. */
export type Bench$sink$Params$Init = Record<never, never>;
/** A Bench.sink.Params as a plain object with everything in it. */
export type Bench$sink$Params$Object = Record<never, never>;

export const Bench$sink$Params$schema: $.RawSchema = {
  id: 0xb7c635da442b18f6n,
  node: "UAQB//YYK0TaNca3ABESAQAABAcRAfL/YmVuY2guY2ECcG5wOkJlbmNoLnNpbmskUB9hcmFtcw==",
  dependencies: () => [],
};

/** Reads a Bench.sink.Results. */
export class Bench$sink$Results$Reader implements $.StructReader<Bench$sink$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$sink$Results$Reader {
    return new Bench$sink$Results$Reader(segment, data, pointers, count, depth);
  }

  get sink(): Sink$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Sink$Client);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Bench$sink$Results$Object {
    return {
      sink: this.sink,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Bench.sink.Results. */
export class Bench$sink$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$sink$Results$Builder {
    return new Bench$sink$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Bench$sink$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Bench$sink$Results$Builder(segment, data, pointers, count, 0);
    if (value.sink !== undefined) builder.sink = value.sink;
  }

  get sink(): Sink$Client | null {
    return $rpc.readClient(this.$segment, this.$pointers, this.$count, 0, Sink$Client);
  }
  set sink(value: $rpc.CapInit<Sink$Client>) {
    $rpc.setClient(this.$segment, this.$pointers, value);
  }
}

/** A Bench.sink.Results as a plain object to build from; a reader or builder will do as well. */
export interface Bench$sink$Results$Init {
  readonly sink?: $rpc.CapInit<Sink$Client> | undefined;
}
/** A Bench.sink.Results as a plain object with everything in it. */
export interface Bench$sink$Results$Object {
  sink: Sink$Client | null;
}

/** The pointer fields of a Bench.sink.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Bench$sink$Results$fields: {
  readonly sink: $.PointerField<Bench$sink$Results$Reader | Bench$sink$Results$Builder, Sink$Client | null>;
} = {
  sink: { index: 0 },
};

/** A Bench.sink.Results in the results of a call, before they are there. */
export class Bench$sink$Results$Pipeline {
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

export const Bench$sink$Results$schema: $.RawSchema = {
  id: 0xfc1d4a4c71c757e1n,
  node: "UAQE/+FXx3FMSh38ABESAQAABQEHEQ36AAERETf/YmVuY2guY2ECcG5wOkJlbmNoLnNpbmskUj9lc3VsdHNRBAIEAAAEARENKgAAEQgCEQwBD3NpbmsBEf8HiVC3E1W95AABEQ==",
  dependencies: () => [Sink$schema],
};

/** Reads a Bench.park.Params. */
export class Bench$park$Params$Reader implements $.StructReader<Bench$park$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$park$Params$Reader {
    return new Bench$park$Params$Reader(segment, data, pointers, count, depth);
  }

  get text(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Bench$park$Params$Object {
    return {
      text: this.text,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Bench.park.Params. */
export class Bench$park$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$park$Params$Builder {
    return new Bench$park$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Bench$park$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Bench$park$Params$Builder(segment, data, pointers, count, 0);
    if (value.text !== undefined) builder.text = value.text;
  }

  get text(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set text(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
}

/** A Bench.park.Params as a plain object to build from; a reader or builder will do as well. */
export interface Bench$park$Params$Init {
  readonly text?: string | null | undefined;
}
/** A Bench.park.Params as a plain object with everything in it. */
export interface Bench$park$Params$Object {
  text: string;
}

/** The pointer fields of a Bench.park.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Bench$park$Params$fields: {
  readonly text: $.PointerField<Bench$park$Params$Reader | Bench$park$Params$Builder, string>;
} = {
  text: { index: 0 },
};

export const Bench$park$Params$schema: $.RawSchema = {
  id: 0xede9720b6719a2bdn,
  node: "UAQE/72iGWcLcuntABESAQAABQEHEQ3yAAERETf/YmVuY2guY2ECcG5wOkJlbmNoLnBhcmskUB9hcmFtc1EEAgQAAAQBEQ0qAAARCAERCAEPdGV4dAEMAQw=",
  dependencies: () => [],
};

/** Reads a Bench.park.Results. */
export class Bench$park$Results$Reader implements $.StructReader<Bench$park$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$park$Results$Reader {
    return new Bench$park$Results$Reader(segment, data, pointers, count, depth);
  }

  get text(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Bench$park$Results$Object {
    return {
      text: this.text,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Bench.park.Results. */
export class Bench$park$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$park$Results$Builder {
    return new Bench$park$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Bench$park$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Bench$park$Results$Builder(segment, data, pointers, count, 0);
    if (value.text !== undefined) builder.text = value.text;
  }

  get text(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set text(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
}

/** A Bench.park.Results as a plain object to build from; a reader or builder will do as well. */
export interface Bench$park$Results$Init {
  readonly text?: string | null | undefined;
}
/** A Bench.park.Results as a plain object with everything in it. */
export interface Bench$park$Results$Object {
  text: string;
}

/** The pointer fields of a Bench.park.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Bench$park$Results$fields: {
  readonly text: $.PointerField<Bench$park$Results$Reader | Bench$park$Results$Builder, string>;
} = {
  text: { index: 0 },
};

export const Bench$park$Results$schema: $.RawSchema = {
  id: 0xbd817a0258a44a60n,
  node: "UAQE/2BKpFgCeoG9ABESAQAABQEHEQ36AAERETf/YmVuY2guY2ECcG5wOkJlbmNoLnBhcmskUj9lc3VsdHNRBAIEAAAEARENKgAAEQgBEQgBD3RleHQBDAEM",
  dependencies: () => [],
};

/** Reads a Bench.resume.Params. */
export class Bench$resume$Params$Reader implements $.StructReader<Bench$resume$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$resume$Params$Reader {
    return new Bench$resume$Params$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Bench$resume$Params$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Bench.resume.Params. */
export class Bench$resume$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$resume$Params$Builder {
    return new Bench$resume$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Bench$resume$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Bench.resume.Params as a plain object to build from; a reader or builder will do as well. */
export type Bench$resume$Params$Init = Record<never, never>;
/** A Bench.resume.Params as a plain object with everything in it. */
export type Bench$resume$Params$Object = Record<never, never>;

export const Bench$resume$Params$schema: $.RawSchema = {
  id: 0xa587f82c4851de87n,
  node: "UAQB/4feUUgs+IelABESAQAABAcxAQIB/2JlbmNoLmNhA3BucDpCZW5jaC5yZXN1bWUkUGFyYW1zAA==",
  dependencies: () => [],
};

/** Reads a Bench.resume.Results. */
export class Bench$resume$Results$Reader implements $.StructReader<Bench$resume$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$resume$Results$Reader {
    return new Bench$resume$Results$Reader(segment, data, pointers, count, depth);
  }


  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Bench$resume$Results$Object {
    return {
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Bench.resume.Results. */
export class Bench$resume$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$resume$Results$Builder {
    return new Bench$resume$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Bench$resume$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
  }

}

/** A Bench.resume.Results as a plain object to build from; a reader or builder will do as well. */
export type Bench$resume$Results$Init = Record<never, never>;
/** A Bench.resume.Results as a plain object with everything in it. */
export type Bench$resume$Results$Object = Record<never, never>;

export const Bench$resume$Results$schema: $.RawSchema = {
  id: 0xf16a03f6decb6880n,
  node: "UAQB/4Boy972A2rxABESAQAABAcxAQoB/2JlbmNoLmNhA3BucDpCZW5jaC5yZXN1bWUkUmVzdWx0cwAA",
  dependencies: () => [],
};

/** Reads a Bench.echoLater.Params. */
export class Bench$echoLater$Params$Reader implements $.StructReader<Bench$echoLater$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$echoLater$Params$Reader {
    return new Bench$echoLater$Params$Reader(segment, data, pointers, count, depth);
  }

  get text(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Bench$echoLater$Params$Object {
    return {
      text: this.text,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Bench.echoLater.Params. */
export class Bench$echoLater$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$echoLater$Params$Builder {
    return new Bench$echoLater$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Bench$echoLater$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Bench$echoLater$Params$Builder(segment, data, pointers, count, 0);
    if (value.text !== undefined) builder.text = value.text;
  }

  get text(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set text(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
}

/** A Bench.echoLater.Params as a plain object to build from; a reader or builder will do as well. */
export interface Bench$echoLater$Params$Init {
  readonly text?: string | null | undefined;
}
/** A Bench.echoLater.Params as a plain object with everything in it. */
export interface Bench$echoLater$Params$Object {
  text: string;
}

/** The pointer fields of a Bench.echoLater.Params, for `has`, `clear`, `disown` and `adopt`. */
export const Bench$echoLater$Params$fields: {
  readonly text: $.PointerField<Bench$echoLater$Params$Reader | Bench$echoLater$Params$Builder, string>;
} = {
  text: { index: 0 },
};

export const Bench$echoLater$Params$schema: $.RawSchema = {
  id: 0xe949720eeaf99df6n,
  node: "UAQE//ad+eoOcknpABESAQAABQEHMQ0aAQABERU3/2JlbmNoLmNhA3BucDpCZW5jaC5lY2hvTGF0ZXIkUGFyYQNtc1EEAgQAAAQBEQ0qAAARCAERCAEPdGV4dAEMAQw=",
  dependencies: () => [],
};

/** Reads a Bench.echoLater.Results. */
export class Bench$echoLater$Results$Reader implements $.StructReader<Bench$echoLater$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$echoLater$Results$Reader {
    return new Bench$echoLater$Results$Reader(segment, data, pointers, count, depth);
  }

  get text(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Bench$echoLater$Results$Object {
    return {
      text: this.text,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Bench.echoLater.Results. */
export class Bench$echoLater$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Bench$echoLater$Results$Builder {
    return new Bench$echoLater$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Bench$echoLater$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Bench$echoLater$Results$Builder(segment, data, pointers, count, 0);
    if (value.text !== undefined) builder.text = value.text;
  }

  get text(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set text(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
}

/** A Bench.echoLater.Results as a plain object to build from; a reader or builder will do as well. */
export interface Bench$echoLater$Results$Init {
  readonly text?: string | null | undefined;
}
/** A Bench.echoLater.Results as a plain object with everything in it. */
export interface Bench$echoLater$Results$Object {
  text: string;
}

/** The pointer fields of a Bench.echoLater.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Bench$echoLater$Results$fields: {
  readonly text: $.PointerField<Bench$echoLater$Results$Reader | Bench$echoLater$Results$Builder, string>;
} = {
  text: { index: 0 },
};

export const Bench$echoLater$Results$schema: $.RawSchema = {
  id: 0xbf2e6e93aa7dc68cn,
  node: "UAQE/4zGfaqTbi6/ABESAQAABQEHMQ0iAQABERU3/2JlbmNoLmNhA3BucDpCZW5jaC5lY2hvTGF0ZXIkUmVzdQdsdHNRBAIEAAAEARENKgAAEQgBEQgBD3RleHQBDAEM",
  dependencies: () => [],
};

/** A reference to a Sink: a capability. Dispose of it when it is no longer needed. */
export class Sink$Client implements $rpc.Client {
  declare readonly $hook: $rpc.ClientHook;

  constructor(hook: $rpc.ClientHook) {
    this.$hook = hook;
  }

  write(
    params: Sink$write$Params$Init | ((params: Sink$write$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): $rpc.StreamCall {
    return $rpc.stream(this, 0xe4bd5513, 0xb7508907, 0, Sink$write$Params$Builder, params, options);
  }
  end(
    params?: Sink$end$Params$Init | ((params: Sink$end$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Sink$end$Call {
    return new Sink$end$Call($rpc.send(this, 0xe4bd5513, 0xb7508907, 1, Sink$end$Params$Builder, params, options));
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
  write(params: Sink$write$Params$Reader, context: $rpc.CallContext): void | PromiseLike<void>;
  end(params: Sink$end$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Sink$end$Results$Init, Sink$end$Results$Builder>;
}

/** The methods of Sink, for dispatch. */
export const Sink$interface: $rpc.Interface = /* @__PURE__ */ $rpc.describe(
  "Sink",
  0xe4bd5513,
  0xb7508907,
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
  id: 0xe4bd5513b7508907n,
  node: "UAMF/weJULcTVb3kABEMA/9STA87ely94QAREYoRGQcAABEVhxFlB/9iZW5jaC5jYQFwbnA6U2luawABUQgDBQAA/zcGuLGA46DpAW6xwHczml+ZETEyAAIRJQcBAf+PegvLk9qf0AH+pekrhwu3pBEZIgACEQ0HH3dyaXRlAAAHZW5kAAE=",
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
  id: 0xe9a0e380b1b80637n,
  node: "UAQE/zcGuLGA46DpABERAQAABQEHEQ3yAAERETf/YmVuY2guY2ECcG5wOlNpbmsud3JpdGUkUB9hcmFtc1EEAgQAAAQBEQ0yAAARCAERCAEfY2h1bmsBDQEN",
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
  id: 0xd09fda93cb0b7a8fn,
  node: "UAQB/496C8uT2p/QABERAQAABAcRAeL/YmVuY2guY2ECcG5wOlNpbmsuZW5kJFBhcgdhbXM=",
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

  get bytes(): bigint {
    return $.getUint64(this.$segment, this.$data, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Sink$end$Results$Object {
    return {
      bytes: this.bytes,
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
    if (value.bytes !== undefined) builder.bytes = value.bytes;
  }

  get bytes(): bigint {
    return this.$segment.view.getBigUint64(this.$data, true);
  }
  set bytes(value: bigint | number) {
    $.setUint64(this.$segment, this.$data, value);
  }
}

/** A Sink.end.Results as a plain object to build from; a reader or builder will do as well. */
export interface Sink$end$Results$Init {
  readonly bytes?: bigint | number | undefined;
}
/** A Sink.end.Results as a plain object with everything in it. */
export interface Sink$end$Results$Object {
  bytes: bigint;
}

export const Sink$end$Results$schema: $.RawSchema = {
  id: 0xa4b70b872be9a5fen,
  node: "UAQE//6l6SuHC7ekAFERAQEAAAQHEQ3qAAERETf/YmVuY2guY2ECcG5wOlNpbmsuZW5kJFJlcw91bHRzUQQCBAAABAERDTIAABEIAREIAR9ieXRlcwEJAQk=",
  dependencies: () => [],
};

export const Bench: {
  readonly Client: typeof Bench$Client;
  readonly serve: typeof Bench$serve;
  readonly schema: typeof Bench$schema;
} = {
  Client: Bench$Client,
  serve: Bench$serve,
  schema: Bench$schema,
};
export declare namespace Bench {
  type Client = Bench$Client;
  type Server = Bench$Server;
}

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
