// Generated from persistent.capnp by capnp-ts. Do not edit.

import * as $ from "@capnp/message/runtime";
import * as $rpc from "../runtime.js";

/**
 * A reference to a Persistent: a capability. Dispose of it when it is no longer needed.
 *
 * A capability that can be saved. What a `SturdyRef` looks like, and who can be an `Owner`, is up to the
 * *realm*: the set of vats that agree on one format of sturdy references. Hence the two type parameters.
 *
 * Whether an object is persistent usually has nothing to do with the interface it implements, so an
 * interface should rarely extend this one: cast the capability at run time, and use the annotation
 * `$persistent` where a reader of the schema ought to know.
 *
 * A sturdy reference can be *sealed* for an owner, who must then prove to be that owner when restoring it.
 * It is a second line of defence, for the day when stored references leak. An owner is best named by a
 * stable identifier (a domain name, say) whose current key is looked up elsewhere: the same leak may well
 * have exposed the key.
 */
export class Persistent$Client<SturdyRef = $.AnyPointerReader, SturdyRefBuilder = $.AnyPointerBuilder, SturdyRefInit = $.AnyPointerInit, Owner = $.AnyPointerReader, OwnerBuilder = $.AnyPointerBuilder, OwnerInit = $.AnyPointerInit> implements $rpc.Client {
  declare readonly $hook: $rpc.ClientHook;
  declare readonly $brand: { readonly read: { readonly SturdyRef: $.ElementType<SturdyRef>; readonly Owner: $.ElementType<Owner> }; readonly build: { readonly SturdyRef: $.ElementBuilderType<SturdyRefBuilder, SturdyRefInit>; readonly Owner: $.ElementBuilderType<OwnerBuilder, OwnerInit> } };

  constructor(hook: $rpc.ClientHook, brand: { readonly read: { readonly SturdyRef: $.ElementType<SturdyRef>; readonly Owner: $.ElementType<Owner> }; readonly build: { readonly SturdyRef: $.ElementBuilderType<SturdyRefBuilder, SturdyRefInit>; readonly Owner: $.ElementBuilderType<OwnerBuilder, OwnerInit> } }) {
    this.$hook = hook;
    this.$brand = brand;
  }
  /** The clients of a Persistent whose type parameters are bound. */
  static $with<SturdyRef, SturdyRefBuilder, SturdyRefInit, Owner, OwnerBuilder, OwnerInit>(brand: { readonly read: { readonly SturdyRef: $.ElementType<SturdyRef>; readonly Owner: $.ElementType<Owner> }; readonly build: { readonly SturdyRef: $.ElementBuilderType<SturdyRefBuilder, SturdyRefInit>; readonly Owner: $.ElementBuilderType<OwnerBuilder, OwnerInit> } }): $rpc.ClientType<Persistent$Client<SturdyRef, SturdyRefBuilder, SturdyRefInit, Owner, OwnerBuilder, OwnerInit>> {
    return $rpc.boundClient(Persistent$Client, brand);
  }

  /**
   * Makes a reference that a later connection can turn back into this capability. An object that cannot be
   * saved answers with an exception.
   */
  save(
    params: Persistent$SaveParams$Init<SturdyRefInit, OwnerInit> | ((params: Persistent$SaveParams$Builder<SturdyRefBuilder, SturdyRefInit, OwnerBuilder, OwnerInit>) => void),
    options?: $rpc.CallOptions,
  ): Persistent$save$Call<Persistent$SaveResults$Reader<SturdyRef, Owner>> {
    return new Persistent$save$Call($rpc.send(this, 0xc8cb212f, 0xcd9f5691, 0, Persistent$SaveParams$Builder.$with({ SturdyRef: this.$brand.build.SturdyRef, Owner: this.$brand.build.Owner }), params, options), Persistent$SaveResults$Reader.$with({ SturdyRef: this.$brand.read.SturdyRef, Owner: this.$brand.read.Owner }));
  }

  /** Another reference to the same object. */
  $dup(): Persistent$Client<SturdyRef, SturdyRefBuilder, SturdyRefInit, Owner, OwnerBuilder, OwnerInit> {
    return $rpc.dup(this, Persistent$Client.$with(this.$brand));
  }
  /** Drops this reference. */
  [Symbol.dispose](): void {
    $rpc.release(this);
  }
}

/** A call of Persistent.save. */
export class Persistent$save$Call<R> implements $rpc.Call<R> {
  declare readonly $pending: $rpc.Pending;
  declare readonly $type: $.StructReaderType<R>;

  constructor(pending: $rpc.Pending, type: $.StructReaderType<R>) {
    this.$pending = pending;
    this.$type = type;
  }

  then<A = R, B = never>(
    onFulfilled?: ((results: R) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, this.$type.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<R | B> {
    return $rpc.settled(this.$pending, this.$type.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<R> {
    return $rpc.settled(this.$pending, this.$type.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** What a Persistent has to do. Params are released once a method settles: `$dup()` the capabilities to be kept. */
export interface Persistent$Server<SturdyRef = $.AnyPointerReader, SturdyRefBuilder = $.AnyPointerBuilder, SturdyRefInit = $.AnyPointerInit, Owner = $.AnyPointerReader, OwnerBuilder = $.AnyPointerBuilder, OwnerInit = $.AnyPointerInit> {
  /**
   * Makes a reference that a later connection can turn back into this capability. An object that cannot be
   * saved answers with an exception.
   */
  save(params: Persistent$SaveParams$Reader<SturdyRef, Owner>, context: $rpc.CallContext): $rpc.Returned<Persistent$SaveResults$Init<SturdyRefInit, OwnerInit>, Persistent$SaveResults$Builder<SturdyRefBuilder, SturdyRefInit, OwnerBuilder, OwnerInit>>;
}

/** The methods of Persistent, for dispatch. */
export function Persistent$interface<SturdyRef, SturdyRefBuilder, SturdyRefInit, Owner, OwnerBuilder, OwnerInit>(brand: { readonly read: { readonly SturdyRef: $.ElementType<SturdyRef>; readonly Owner: $.ElementType<Owner> }; readonly build: { readonly SturdyRef: $.ElementBuilderType<SturdyRefBuilder, SturdyRefInit>; readonly Owner: $.ElementBuilderType<OwnerBuilder, OwnerInit> } }): $rpc.Interface {
  return $rpc.describe(
    "Persistent",
    0xc8cb212f,
    0xcd9f5691,
    () => [
      { name: "save", key: "save", params: Persistent$SaveParams$Reader.$with({ SturdyRef: brand.read.SturdyRef, Owner: brand.read.Owner }), results: Persistent$SaveResults$Builder.$with({ SturdyRef: brand.build.SturdyRef, Owner: brand.build.Owner }) },
    ],
    () => [],
  );
}

/** A service that does what `server` does; not yet a reference: see its `$client()`. */
export function Persistent$serve<SturdyRef, SturdyRefBuilder, SturdyRefInit, Owner, OwnerBuilder, OwnerInit>(
  brand: { readonly read: { readonly SturdyRef: $.ElementType<SturdyRef>; readonly Owner: $.ElementType<Owner> }; readonly build: { readonly SturdyRef: $.ElementBuilderType<SturdyRefBuilder, SturdyRefInit>; readonly Owner: $.ElementBuilderType<OwnerBuilder, OwnerInit> } },
  server: Persistent$Server<SturdyRef, SturdyRefBuilder, SturdyRefInit, Owner, OwnerBuilder, OwnerInit>,
  options?: $rpc.ServiceOptions,
): $rpc.Service<Persistent$Client<SturdyRef, SturdyRefBuilder, SturdyRefInit, Owner, OwnerBuilder, OwnerInit>> {
  return new $rpc.Service(Persistent$interface(brand), Persistent$Client.$with(brand), server, options);
}

export const Persistent$schema: $.RawSchema = {
  id: 0xc8cb212fcd9f5691n,
  node: "UAUG/5FWn80vIcvIABEXA//X7j+YNghjuAAAABABMRUSARElJwAAEUFHEYkHEYkX/2NhcG5wL3BlA3JzaXN0ZW50LmNhcG5wOlBlcnNpc3RlbgF0UQgBAf+lczAYWbpv9wARCVr/v+9AjMFIaLcAEQli/1NhdmVQYXJhAANtc/9TYXZlUmVzdQAHbHRzUQQDBQAA/6VzMBhZum/3Ab/vQIzBSGi3EREqAABBDAFBGAERJQcPc2F2ZREBFxEEAv+RVp/NLyHLyAABAREBFxEEAv+RVp/NLyHLyAABAQABQQgBEQVSEQky/1N0dXJkeVJlAAFmH093bmVy",
  dependencies: () => [Persistent$SaveParams$schema, Persistent$SaveResults$schema],
};

/** Reads a Persistent.SaveParams. */
export class Persistent$SaveParams$Reader<SturdyRef = $.AnyPointerReader, Owner = $.AnyPointerReader> implements $.StructReader<Persistent$SaveParams$Object<SturdyRef, Owner>> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;
  declare readonly $brand: { readonly SturdyRef: $.ElementType<SturdyRef>; readonly Owner: $.ElementType<Owner> };

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number, brand: { readonly SturdyRef: $.ElementType<SturdyRef>; readonly Owner: $.ElementType<Owner> }) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
    this.$brand = brand;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Persistent$SaveParams$Reader {
    return Persistent$SaveParams$Reader.$with({ SturdyRef: $.AnyPointerReader, Owner: $.AnyPointerReader }).$of(segment, data, pointers, count, depth);
  }
  static get $size(): 7 {
    return 7;
  }
  /** The readers of a Persistent.SaveParams whose type parameters are bound. */
  static $with<SturdyRef, Owner>(brand: { readonly SturdyRef: $.ElementType<SturdyRef>; readonly Owner: $.ElementType<Owner> }): $.ElementType<Persistent$SaveParams$Reader<SturdyRef, Owner>> {
    return {
      $size: 7,
      $of: (segment, data, pointers, count, depth) =>
        new Persistent$SaveParams$Reader(segment, data, pointers, count, depth, brand),
    };
  }

  /** The only owner who may restore the reference. Null leaves it unsealed, if the realm allows that. */
  get sealFor(): Owner {
    return $.readGeneric(this.$segment, this.$pointers, this.$count, 0, this.$depth, this.$brand.Owner);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Persistent$SaveParams$Object<SturdyRef, Owner> {
    return {
      sealFor: this.sealFor,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Persistent.SaveParams. */
export class Persistent$SaveParams$Builder<SturdyRef = $.AnyPointerBuilder, SturdyRefInit = $.AnyPointerInit, Owner = $.AnyPointerBuilder, OwnerInit = $.AnyPointerInit> implements $.StructView {
  declare readonly $isBuilder: true;
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;
  declare readonly $brand: { readonly SturdyRef: $.ElementBuilderType<SturdyRef, SturdyRefInit>; readonly Owner: $.ElementBuilderType<Owner, OwnerInit> };

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number, brand: { readonly SturdyRef: $.ElementBuilderType<SturdyRef, SturdyRefInit>; readonly Owner: $.ElementBuilderType<Owner, OwnerInit> }) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
    this.$brand = brand;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Persistent$SaveParams$Builder {
    return Persistent$SaveParams$Builder.$with({ SturdyRef: $.AnyPointerBuilder, Owner: $.AnyPointerBuilder }).$of(segment, data, pointers, count, depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Persistent$SaveParams$Init): void {
    Persistent$SaveParams$Builder.$with({ SturdyRef: $.AnyPointerBuilder, Owner: $.AnyPointerBuilder }).$set(segment, data, pointers, count, value);
  }
  /** The builders of a Persistent.SaveParams whose type parameters are bound. */
  static $with<SturdyRef, SturdyRefInit, Owner, OwnerInit>(brand: { readonly SturdyRef: $.ElementBuilderType<SturdyRef, SturdyRefInit>; readonly Owner: $.ElementBuilderType<Owner, OwnerInit> }): $.BoundBuilderType<Persistent$SaveParams$Builder<SturdyRef, SturdyRefInit, Owner, OwnerInit>, Persistent$SaveParams$Init<SturdyRefInit, OwnerInit>> {
    return {
      $size: 7,
      $dataWords: 0,
      $pointerCount: 1,
      $of: (segment, data, pointers, count, depth) => new Persistent$SaveParams$Builder(segment, data, pointers, count, depth, brand),
      $set: (segment, data, pointers, count, value) => {
        if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
        const builder = new Persistent$SaveParams$Builder(segment, data, pointers, count, 0, brand);
        if (value.sealFor !== undefined) builder.sealFor = value.sealFor;
      },
    };
  }

  /** The only owner who may restore the reference. Null leaves it unsealed, if the realm allows that. */
  get sealFor(): Owner {
    return this.$brand.Owner.$of(this.$segment, 0, this.$pointers, 1, 0);
  }
  set sealFor(value: OwnerInit) {
    this.$brand.Owner.$set(this.$segment, 0, this.$pointers, 1, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Persistent$SaveParams$Reader {
    return Persistent$SaveParams$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Persistent.SaveParams as a plain object to build from; a reader or builder will do as well. */
export interface Persistent$SaveParams$Init<_SturdyRefInit = $.AnyPointerInit, OwnerInit = $.AnyPointerInit> {
  readonly sealFor?: OwnerInit | undefined;
}
/** A Persistent.SaveParams as a plain object with everything in it. */
export interface Persistent$SaveParams$Object<_SturdyRef = $.AnyPointerReader, Owner = $.AnyPointerReader> {
  sealFor: Owner;
}

/** The pointer fields of a Persistent.SaveParams, for `has`, `clear`, `disown` and `adopt`. */
export const Persistent$SaveParams$fields: {
  readonly sealFor: $.PointerField<Persistent$SaveParams$Reader<unknown, unknown> | Persistent$SaveParams$Builder<unknown, never, unknown, never>, unknown>;
} = {
  sealFor: { index: 0 },
};

export const Persistent$SaveParams$schema: $.RawSchema = {
  id: 0xf76fba59183073a5n,
  node: "UAUE/6VzMBhZum/3ABEiAf+RVp/NLyHLyAAFAQcQATENagERIQcAABEdN/9jYXBucC9wZQRyc2lzdGVudC5jYXBucDpQZXJzaXN0ZW50LlNhdmVQYQ9yYW1zAABRBAIEAAAEARENQgAAEQgDERABf3NlYWxGb3IBEgUBAf+RVp/NLyHLyAABEg==",
  dependencies: () => [],
};

/** Reads a Persistent.SaveResults. */
export class Persistent$SaveResults$Reader<SturdyRef = $.AnyPointerReader, Owner = $.AnyPointerReader> implements $.StructReader<Persistent$SaveResults$Object<SturdyRef, Owner>> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;
  declare readonly $brand: { readonly SturdyRef: $.ElementType<SturdyRef>; readonly Owner: $.ElementType<Owner> };

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number, brand: { readonly SturdyRef: $.ElementType<SturdyRef>; readonly Owner: $.ElementType<Owner> }) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
    this.$brand = brand;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Persistent$SaveResults$Reader {
    return Persistent$SaveResults$Reader.$with({ SturdyRef: $.AnyPointerReader, Owner: $.AnyPointerReader }).$of(segment, data, pointers, count, depth);
  }
  static get $size(): 7 {
    return 7;
  }
  /** The readers of a Persistent.SaveResults whose type parameters are bound. */
  static $with<SturdyRef, Owner>(brand: { readonly SturdyRef: $.ElementType<SturdyRef>; readonly Owner: $.ElementType<Owner> }): $.ElementType<Persistent$SaveResults$Reader<SturdyRef, Owner>> {
    return {
      $size: 7,
      $of: (segment, data, pointers, count, depth) =>
        new Persistent$SaveResults$Reader(segment, data, pointers, count, depth, brand),
    };
  }

  /** Keep it secret: unless it is sealed, to hold it is to hold the capability. */
  get sturdyRef(): SturdyRef {
    return $.readGeneric(this.$segment, this.$pointers, this.$count, 0, this.$depth, this.$brand.SturdyRef);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Persistent$SaveResults$Object<SturdyRef, Owner> {
    return {
      sturdyRef: this.sturdyRef,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Persistent.SaveResults. */
export class Persistent$SaveResults$Builder<SturdyRef = $.AnyPointerBuilder, SturdyRefInit = $.AnyPointerInit, Owner = $.AnyPointerBuilder, OwnerInit = $.AnyPointerInit> implements $.StructView {
  declare readonly $isBuilder: true;
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;
  declare readonly $brand: { readonly SturdyRef: $.ElementBuilderType<SturdyRef, SturdyRefInit>; readonly Owner: $.ElementBuilderType<Owner, OwnerInit> };

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number, brand: { readonly SturdyRef: $.ElementBuilderType<SturdyRef, SturdyRefInit>; readonly Owner: $.ElementBuilderType<Owner, OwnerInit> }) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
    this.$brand = brand;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Persistent$SaveResults$Builder {
    return Persistent$SaveResults$Builder.$with({ SturdyRef: $.AnyPointerBuilder, Owner: $.AnyPointerBuilder }).$of(segment, data, pointers, count, depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Persistent$SaveResults$Init): void {
    Persistent$SaveResults$Builder.$with({ SturdyRef: $.AnyPointerBuilder, Owner: $.AnyPointerBuilder }).$set(segment, data, pointers, count, value);
  }
  /** The builders of a Persistent.SaveResults whose type parameters are bound. */
  static $with<SturdyRef, SturdyRefInit, Owner, OwnerInit>(brand: { readonly SturdyRef: $.ElementBuilderType<SturdyRef, SturdyRefInit>; readonly Owner: $.ElementBuilderType<Owner, OwnerInit> }): $.BoundBuilderType<Persistent$SaveResults$Builder<SturdyRef, SturdyRefInit, Owner, OwnerInit>, Persistent$SaveResults$Init<SturdyRefInit, OwnerInit>> {
    return {
      $size: 7,
      $dataWords: 0,
      $pointerCount: 1,
      $of: (segment, data, pointers, count, depth) => new Persistent$SaveResults$Builder(segment, data, pointers, count, depth, brand),
      $set: (segment, data, pointers, count, value) => {
        if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
        const builder = new Persistent$SaveResults$Builder(segment, data, pointers, count, 0, brand);
        if (value.sturdyRef !== undefined) builder.sturdyRef = value.sturdyRef;
      },
    };
  }

  /** Keep it secret: unless it is sealed, to hold it is to hold the capability. */
  get sturdyRef(): SturdyRef {
    return this.$brand.SturdyRef.$of(this.$segment, 0, this.$pointers, 1, 0);
  }
  set sturdyRef(value: SturdyRefInit) {
    this.$brand.SturdyRef.$set(this.$segment, 0, this.$pointers, 1, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Persistent$SaveResults$Reader {
    return Persistent$SaveResults$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Persistent.SaveResults as a plain object to build from; a reader or builder will do as well. */
export interface Persistent$SaveResults$Init<SturdyRefInit = $.AnyPointerInit, _OwnerInit = $.AnyPointerInit> {
  readonly sturdyRef?: SturdyRefInit | undefined;
}
/** A Persistent.SaveResults as a plain object with everything in it. */
export interface Persistent$SaveResults$Object<SturdyRef = $.AnyPointerReader, _Owner = $.AnyPointerReader> {
  sturdyRef: SturdyRef;
}

/** The pointer fields of a Persistent.SaveResults, for `has`, `clear`, `disown` and `adopt`. */
export const Persistent$SaveResults$fields: {
  readonly sturdyRef: $.PointerField<Persistent$SaveResults$Reader<unknown, unknown> | Persistent$SaveResults$Builder<unknown, never, unknown, never>, unknown>;
} = {
  sturdyRef: { index: 0 },
};

export const Persistent$SaveResults$schema: $.RawSchema = {
  id: 0xb76848c18c40efbfn,
  node: "UAUE/7/vQIzBSGi3ABEiAf+RVp/NLyHLyAAFAQcQATENcgERIQcAABEdN/9jYXBucC9wZQRyc2lzdGVudC5jYXBucDpQZXJzaXN0ZW50LlNhdmVSZR9zdWx0cwAAUQQCBAAABAERDVIAABEMAxEUAf9zdHVyZHlSZQABZgESAQH/kVafzS8hy8gAARI=",
  dependencies: () => [],
};

export const Persistent: {
  readonly Client: typeof Persistent$Client;
  readonly serve: typeof Persistent$serve;
  readonly schema: typeof Persistent$schema;
  readonly SaveParams: {
    readonly Reader: typeof Persistent$SaveParams$Reader;
    readonly Builder: typeof Persistent$SaveParams$Builder;
    readonly fields: typeof Persistent$SaveParams$fields;
    readonly schema: typeof Persistent$SaveParams$schema;
  };
  readonly SaveResults: {
    readonly Reader: typeof Persistent$SaveResults$Reader;
    readonly Builder: typeof Persistent$SaveResults$Builder;
    readonly fields: typeof Persistent$SaveResults$fields;
    readonly schema: typeof Persistent$SaveResults$schema;
  };
} = {
  Client: Persistent$Client,
  serve: Persistent$serve,
  schema: Persistent$schema,
  SaveParams: {
    Reader: Persistent$SaveParams$Reader,
    Builder: Persistent$SaveParams$Builder,
    fields: Persistent$SaveParams$fields,
    schema: Persistent$SaveParams$schema,
  },
  SaveResults: {
    Reader: Persistent$SaveResults$Reader,
    Builder: Persistent$SaveResults$Builder,
    fields: Persistent$SaveResults$fields,
    schema: Persistent$SaveResults$schema,
  },
};
export declare namespace Persistent {
  type Client<SturdyRef = $.AnyPointerReader, SturdyRefBuilder = $.AnyPointerBuilder, SturdyRefInit = $.AnyPointerInit, Owner = $.AnyPointerReader, OwnerBuilder = $.AnyPointerBuilder, OwnerInit = $.AnyPointerInit> = Persistent$Client<SturdyRef, SturdyRefBuilder, SturdyRefInit, Owner, OwnerBuilder, OwnerInit>;
  type Server<SturdyRef = $.AnyPointerReader, SturdyRefBuilder = $.AnyPointerBuilder, SturdyRefInit = $.AnyPointerInit, Owner = $.AnyPointerReader, OwnerBuilder = $.AnyPointerBuilder, OwnerInit = $.AnyPointerInit> = Persistent$Server<SturdyRef, SturdyRefBuilder, SturdyRefInit, Owner, OwnerBuilder, OwnerInit>;
  namespace SaveParams {
    type Reader<SturdyRef = $.AnyPointerReader, Owner = $.AnyPointerReader> = Persistent$SaveParams$Reader<SturdyRef, Owner>;
    type Builder<SturdyRef = $.AnyPointerBuilder, SturdyRefInit = $.AnyPointerInit, Owner = $.AnyPointerBuilder, OwnerInit = $.AnyPointerInit> = Persistent$SaveParams$Builder<SturdyRef, SturdyRefInit, Owner, OwnerInit>;
    type Init<SturdyRefInit = $.AnyPointerInit, OwnerInit = $.AnyPointerInit> = Persistent$SaveParams$Init<SturdyRefInit, OwnerInit>;
    type Object<SturdyRef = $.AnyPointerReader, Owner = $.AnyPointerReader> = Persistent$SaveParams$Object<SturdyRef, Owner>;
  }
  namespace SaveResults {
    type Reader<SturdyRef = $.AnyPointerReader, Owner = $.AnyPointerReader> = Persistent$SaveResults$Reader<SturdyRef, Owner>;
    type Builder<SturdyRef = $.AnyPointerBuilder, SturdyRefInit = $.AnyPointerInit, Owner = $.AnyPointerBuilder, OwnerInit = $.AnyPointerInit> = Persistent$SaveResults$Builder<SturdyRef, SturdyRefInit, Owner, OwnerInit>;
    type Init<SturdyRefInit = $.AnyPointerInit, OwnerInit = $.AnyPointerInit> = Persistent$SaveResults$Init<SturdyRefInit, OwnerInit>;
    type Object<SturdyRef = $.AnyPointerReader, Owner = $.AnyPointerReader> = Persistent$SaveResults$Object<SturdyRef, Owner>;
  }
}
