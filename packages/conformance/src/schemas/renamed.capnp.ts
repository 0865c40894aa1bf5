// Generated from renamed.capnp by capnp-ts. Do not edit.

import * as $ from "@capnp/message/runtime";
import * as $rpc from "@capnp/rpc/runtime";

/** Reads a Item. */
export class Item$Reader implements $.StructReader<Item$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Item$Reader {
    return new Item$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Item$Reader {
    const data = this.$at(index);
    return new Item$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get id(): number {
    return $.safeNumber($.getUint64(this.$segment, this.$data, this.$pointers));
  }
  get offset(): number {
    return $.safeNumber(BigInt.asIntN(64, $.getInt64(this.$segment, this.$data + 8, this.$pointers) ^ -1n));
  }
  get exact(): bigint {
    return $.getUint64(this.$segment, this.$data + 16, this.$pointers);
  }
  get className(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  get sort(): Item$sort$Reader {
    return Item$sort$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get inner(): Item$Part$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 1, this.$depth, Item$Part$Reader.$of);
  }
  get colour(): Color {
    return $.getUint16(this.$segment, this.$data + 26, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Item$Object {
    return {
      id: this.id,
      offset: this.offset,
      exact: this.exact,
      className: this.className,
      sort: this.sort.$toObject(),
      inner: $.hasPointer(this.$segment, this.$pointers, this.$count, 1) ? this.inner.$toObject() : null,
      colour: this.colour,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Item. */
export class Item$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Item$Builder {
    return new Item$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Item$Builder {
    const data = this.$at(index);
    return new Item$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 5 {
    return 5;
  }
  static get $pointerCount(): 2 {
    return 2;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Item$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Item$Builder(segment, data, pointers, count, 0);
    if (value.id !== undefined) builder.id = value.id;
    if (value.offset !== undefined) builder.offset = value.offset;
    if (value.exact !== undefined) builder.exact = value.exact;
    if (value.className !== undefined) builder.className = value.className;
    if (value.sort !== undefined) builder.sort = value.sort;
    if (value.inner !== undefined) builder.inner = value.inner;
    if (value.colour !== undefined) builder.colour = value.colour;
  }

  get id(): number {
    return $.safeNumber($.getUint64(this.$segment, this.$data, this.$pointers));
  }
  set id(value: bigint | number) {
    $.setUint64(this.$segment, this.$data, value);
  }
  get offset(): number {
    return $.safeNumber(BigInt.asIntN(64, $.getInt64(this.$segment, this.$data + 8, this.$pointers) ^ -1n));
  }
  set offset(value: bigint | number) {
    $.setInt64(this.$segment, this.$data + 8, value);
    $.flipDefault(this.$segment, this.$data + 8, 8, -1, -1);
  }
  get exact(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 16, true);
  }
  set exact(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 16, value);
  }
  get className(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set className(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  get sort(): Item$sort$Builder {
    return new Item$sort$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  set sort(value: Item$sort$Init) {
    Item$sort$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initSort(): Item$sort$Builder {
    $.setUint16(this.$segment, this.$data + 24, 0);
    $.clearData(this.$segment, this.$data + 32, 8);
    return new Item$sort$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get inner(): Item$Part$Builder {
    return $.getStruct(this.$segment, this.$pointers + 8, Item$Part$Builder);
  }
  set inner(value: Item$Part$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 8, Item$Part$Builder, value);
  }
  initInner(): Item$Part$Builder {
    return $.initStruct(this.$segment, this.$pointers + 8, Item$Part$Builder);
  }
  get colour(): Color {
    return this.$segment.view.getUint16(this.$data + 26, true);
  }
  set colour(value: Color) {
    $.setUint16(this.$segment, this.$data + 26, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Item$Reader {
    return Item$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Item as a plain object to build from; a reader or builder will do as well. */
export interface Item$Init {
  readonly id?: bigint | number | undefined;
  readonly offset?: bigint | number | undefined;
  readonly exact?: bigint | number | undefined;
  readonly className?: string | null | undefined;
  readonly sort?: Item$sort$Init | undefined;
  readonly inner?: Item$Part$Init | null | undefined;
  readonly colour?: Color | undefined;
}
/** A Item as a plain object with everything in it. */
export interface Item$Object {
  id: number;
  offset: number;
  exact: bigint;
  className: string;
  sort: Item$sort$Object;
  inner: Item$Part$Object | null;
  colour: Color;
}

/** The pointer fields of a Item, for `has`, `clear`, `disown` and `adopt`. */
export const Item$fields: {
  readonly className: $.PointerField<Item$Reader | Item$Builder, string>;
  readonly inner: $.PointerField<Item$Reader | Item$Builder, Item$Part$Builder>;
} = {
  className: { index: 0 },
  inner: { index: 1 },
};

export const Item$schema: $.RawSchema = {
  id: 0x8ffdb76e8690a6e6n,
  node: "UAQE/+amkIZut/2PAFEOAQX/CD89Hb8bquEABQIHEQ2iERUXESEfMTmPAf9yZW5hbWVkLgFjYXBucDpUaAdpbmdRBAEB/7YtwsIJ8rGpABEBMh9Jbm5lclEEAQL/yC1N8YiGTIkAUQQBAQ/8////AQwRASoPSXRlbVEcAwQAAAQBAAARtRoRtR8RwAERwAERAQEUAQEBARG1OhG1HxHAARHAAhECAhQBAgAAEbkyAAARtAERtAEBAxQBAwAAEakyEakfEcQBEcQBAQQBAf+iu+DN80gp+AARuSoRuR8AAREFARQBBgAAEb0yAAARuAIRvAERBg0UAQcAABGxOgAAEawCEbABA2lkUQQBAv+SMTTqtPHAnwAP/P///w/8////AQkBCT9vZmZzZXRRBAEC/5IxNOq08cCfAA/8////D/z///8BBQEF////////////AB9leGFjdAEJAQkfY2xhc3NRBAEC/8gtTfGIhkyJAFEEAQEP/P///wEMEQFS/2NsYXNzTmFtAAFlAQwBDA9raW5kUQQBAv/ILU3xiIZMiQBRBAEBD/z///8BDBEBKg9zb3J0H2lubmVyARD/ti3CwgnysakAARA/Y29sb3VyAQ//gvmGQAmQwIAAAQ8=",
  dependencies: () => [Item$sort$schema, Item$Part$schema, Color$schema],
};

/** Reads a Item.Part. */
export class Item$Part$Reader implements $.StructReader<Item$Part$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Item$Part$Reader {
    return new Item$Part$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Item$Part$Reader {
    const data = this.$at(index);
    return new Item$Part$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get x(): number {
    return $.getInt8(this.$segment, this.$data, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Item$Part$Object {
    return {
      x: this.x,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Item.Part. */
export class Item$Part$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Item$Part$Builder {
    return new Item$Part$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Item$Part$Builder {
    const data = this.$at(index);
    return new Item$Part$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Item$Part$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Item$Part$Builder(segment, data, pointers, count, 0);
    if (value.x !== undefined) builder.x = value.x;
  }

  get x(): number {
    return this.$segment.view.getInt8(this.$data);
  }
  set x(value: number) {
    $.setInt8(this.$segment, this.$data, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Item$Part$Reader {
    return Item$Part$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Item.Part as a plain object to build from; a reader or builder will do as well. */
export interface Item$Part$Init {
  readonly x?: number | undefined;
}
/** A Item.Part as a plain object with everything in it. */
export interface Item$Part$Object {
  x: number;
}

export const Item$Part$schema: $.RawSchema = {
  id: 0xa9b1f209c2c22db6n,
  node: "UAQE/7YtwsIJ8rGpAFEUAQH/5qaQhm63/Y8ABAcRDdIRGQcRGR8RMTf/cmVuYW1lZC4CY2FwbnA6VGhpbmcuSW5uZQFyAABRBAEC/8gtTfGIhkyJAFEEAQEP/P///wEMEQEqD1BhcnRRBAIEAAAEARENEgAAEQgBEQgBAXgBAgEC",
  dependencies: () => [],
};

const Item$sort$members = ["first", "second"] as const;

class Item$sort$ReaderClass {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Item$sort$Reader {
    return new Item$sort$ReaderClass(segment, data, pointers, count, depth) as unknown as Item$sort$Reader;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 24, this.$pointers);
  }
  get which(): (typeof Item$sort$members)[number] | undefined {
    return Item$sort$members[$.getUint16(this.$segment, this.$data + 24, this.$pointers)];
  }
  get first(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 24, this.$pointers) === 0 ? null : undefined;
  }
  get second(): Item$sort$second$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 24, this.$pointers) === 1 ? new Item$sort$second$Reader(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Item$sort$Object {
    return {
      ...$.unionToObject(this),
    } as Item$sort$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Reads a Item.sort. */
export type Item$sort$Reader = $.StructReader<Item$sort$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
} & (
  | { readonly which: "first"; readonly first: null; readonly second?: undefined; }
  | { readonly which: "second"; readonly second: Item$sort$second$Reader; readonly first?: undefined; }
  | { readonly which: undefined; readonly first?: undefined; readonly second?: undefined; }
);
export const Item$sort$Reader: $.StructReaderType<Item$sort$Reader> = Item$sort$ReaderClass;

/** Builds a Item.sort. */
export class Item$sort$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Item$sort$Builder {
    return new Item$sort$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Item$sort$Init): void {
    const builder = new Item$sort$Builder(segment, data, pointers, count, 0);
    let members = 0;
    if (value.first !== undefined) {
      builder.first = value.first;
      members++;
    }
    if (value.second !== undefined) {
      builder.second = value.second;
      members++;
    }
    if (members > 1) $.tooManyMembers("Item.sort");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 24, this.$pointers);
  }
  get which(): (typeof Item$sort$members)[number] | undefined {
    return Item$sort$members[$.getUint16(this.$segment, this.$data + 24, this.$pointers)];
  }
  get first(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 24, this.$pointers) === 0 ? null : undefined;
  }
  set first(_value: null) {
    $.setUint16(this.$segment, this.$data + 24, 0);
  }
  get second(): Item$sort$second$Builder | undefined {
    return $.getUint16(this.$segment, this.$data + 24, this.$pointers) === 1 ? new Item$sort$second$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  set second(value: Item$sort$second$Init) {
    this.initSecond();
    Item$sort$second$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initSecond(): Item$sort$second$Builder {
    $.setUint16(this.$segment, this.$data + 24, 1);
    $.clearData(this.$segment, this.$data + 32, 8);
    return new Item$sort$second$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }

  /** What was built so far, as a reader. */
  $asReader(): Item$sort$Reader {
    return Item$sort$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Item.sort as a plain object to build from; a reader or builder will do as well. */
export type Item$sort$Init = {
} & (
  | { readonly which?: "first" | undefined; readonly first: null; readonly second?: undefined; }
  | { readonly which?: "second" | undefined; readonly second: Item$sort$second$Init; readonly first?: undefined; }
  | { readonly which: undefined; readonly first?: undefined; readonly second?: undefined; }
);
/** A Item.sort as a plain object with everything in it. */
export type Item$sort$Object = {
} & (
  | { which: "first"; first: null }
  | { which: "second"; second: Item$sort$second$Object }
  | { which: undefined }
);

export const Item$sort$schema: $.RawSchema = {
  id: 0xf82948f3cde0bba2n,
  node: "UAUE/6K74M3zSCn4AFEUAQX/5qaQhm63/Y8AVQIHAQIBDBENygABERF3/3JlbmFtZWQuAmNhcG5wOlRoaW5nLmtpbmQAAFEIAwQM//8UAQQAABEpIhEpHw/8////D/z///8NAf7/AQH/ewjOS4wj26oAES0iES0fAAEHb25lUQQBAv/ILU3xiIZMiQBRBAEBD/z///8BDBEBMh9maXJzdAd0d29RBAEC/8gtTfGIhkyJAFEEAQEP/P///wEMEQE6P3NlY29uZA==",
  dependencies: () => [Item$sort$second$schema],
};

/** Reads a Item.sort.second. */
export class Item$sort$second$Reader implements $.StructReader<Item$sort$second$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Item$sort$second$Reader {
    return new Item$sort$second$Reader(segment, data, pointers, count, depth);
  }

  get size(): number {
    return $.safeNumber($.getInt64(this.$segment, this.$data + 32, this.$pointers));
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Item$sort$second$Object {
    return {
      size: this.size,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Item.sort.second. */
export class Item$sort$second$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Item$sort$second$Builder {
    return new Item$sort$second$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Item$sort$second$Init): void {
    const builder = new Item$sort$second$Builder(segment, data, pointers, count, 0);
    if (value.size !== undefined) builder.size = value.size;
  }

  get size(): number {
    return $.safeNumber($.getInt64(this.$segment, this.$data + 32, this.$pointers));
  }
  set size(value: bigint | number) {
    $.setInt64(this.$segment, this.$data + 32, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Item$sort$second$Reader {
    return Item$sort$second$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Item.sort.second as a plain object to build from; a reader or builder will do as well. */
export interface Item$sort$second$Init {
  readonly size?: bigint | number | undefined;
}
/** A Item.sort.second as a plain object with everything in it. */
export interface Item$sort$second$Object {
  size: number;
}

export const Item$sort$second$schema: $.RawSchema = {
  id: 0xaadb238c4bce087bn,
  node: "UAQE/3sIzkuMI9uqAFEZAQX/orvgzfNIKfgAFQIHAREN6gABERE3/3JlbmFtZWQuAmNhcG5wOlRoaW5nLmtpbmQPLnR3b1EEAgQQBBQBBRENKhENHxEYAREYAQ9zaXplUQQBAv+SMTTqtPHAnwAP/P///w/8////AQUBBQ==",
  dependencies: () => [],
};

export const Color = {
  gray: 0,
  red: 1,
} as const;
/** Values that this schema does not know are kept. */
export type Color = 0 | 1 | (number & {});

export const Color$schema: $.RawSchema = {
  id: 0x80c090094086f982n,
  node: "UAME/4L5hkAJkMCAABEOAv8IPz0dvxuq4QARDaoRFQcRFR8RLTf/cmVuYW1lZC4BY2FwbnA6Q28PbG91cgAAUQQBAv/ILU3xiIZMiQBRBAEBD/z///8BDBEBMh9Db2xvclEIAQIAABERKhERHwEBESUiAAAPZ3JleVEEAQL/yC1N8YiGTIkAUQQBAQ/8////AQwRASoPZ3JheQdyZWQ=",
  dependencies: () => [],
};

export const LIMIT: number = 5;

/** A reference to a Items: a capability. Dispose of it when it is no longer needed. */
export class Items$Client implements $rpc.Client {
  declare readonly $hook: $rpc.ClientHook;

  constructor(hook: $rpc.ClientHook) {
    this.$hook = hook;
  }

  remove(
    params: Items$remove$Params$Init | ((params: Items$remove$Params$Builder) => void),
    options?: $rpc.CallOptions,
  ): Items$remove$Call {
    return new Items$remove$Call($rpc.send(this, 0x9e585de3, 0xf56f0020, 0, Items$remove$Params$Builder, params, options));
  }

  /** Another reference to the same object. */
  $dup(): Items$Client {
    return $rpc.dup(this, Items$Client);
  }
  /** Drops this reference. */
  [Symbol.dispose](): void {
    $rpc.release(this);
  }
}

/** A call of Items.remove. */
export class Items$remove$Call implements $rpc.Call<Items$remove$Results$Reader> {
  declare readonly $pending: $rpc.Pending;

  constructor(pending: $rpc.Pending) {
    this.$pending = pending;
  }

  then<A = Items$remove$Results$Reader, B = never>(
    onFulfilled?: ((results: Items$remove$Results$Reader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return $rpc.settled(this.$pending, Items$remove$Results$Reader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Items$remove$Results$Reader | B> {
    return $rpc.settled(this.$pending, Items$remove$Results$Reader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<Items$remove$Results$Reader> {
    return $rpc.settled(this.$pending, Items$remove$Results$Reader.$of).finally(onFinally);
  }
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    $rpc.disposeCall(this.$pending);
  }
}

/** What a Items has to do. Params are released once a method settles: `$dup()` the capabilities to be kept. */
export interface Items$Server {
  remove(params: Items$remove$Params$Reader, context: $rpc.CallContext): $rpc.Returned<Items$remove$Results$Init, Items$remove$Results$Builder>;
}

/** The methods of Items, for dispatch. */
export const Items$interface: $rpc.Interface = /* @__PURE__ */ $rpc.describe(
  "Items",
  0x9e585de3,
  0xf56f0020,
  () => [
    { name: "remove", key: "remove", params: Items$remove$Params$Reader, results: Items$remove$Results$Builder },
  ],
  () => [],
);

/** A service that does what `server` does; not yet a reference: see its `$client()`. */
export function Items$serve(server: Items$Server, options?: $rpc.ServiceOptions): $rpc.Service<Items$Client> {
  return new $rpc.Service(Items$interface, Items$Client, server, options);
}

export const Items$schema: $.RawSchema = {
  id: 0x9e585de3f56f0020n,
  node: "UAMF/SBv9eNdWJ4RDgP/CD89Hb8bquEAERGqERkHERkfETFHEXUH/3JlbmFtZWQuAWNhcG5wOlRoD2luZ3MAAFEEAQL/yC1N8YiGTIkAUQQBAQ/8////AQwRATIfSXRlbXNRBAMFAAD/w/0Un+ukGOYBtbwlws3NQOAREToRER8AAREhBz9kZWxldGVRBAEC/8gtTfGIhkyJAFEEAQEP/P///wEMEQE6P3JlbW92ZQAB",
  dependencies: () => [Items$remove$Params$schema, Items$remove$Results$schema],
};

/** Reads a Items.remove.Params. */
export class Items$remove$Params$Reader implements $.StructReader<Items$remove$Params$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Items$remove$Params$Reader {
    return new Items$remove$Params$Reader(segment, data, pointers, count, depth);
  }

  get id(): number {
    return $.safeNumber($.getUint64(this.$segment, this.$data, this.$pointers));
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Items$remove$Params$Object {
    return {
      id: this.id,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Items.remove.Params. */
export class Items$remove$Params$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Items$remove$Params$Builder {
    return new Items$remove$Params$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Items$remove$Params$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Items$remove$Params$Builder(segment, data, pointers, count, 0);
    if (value.id !== undefined) builder.id = value.id;
  }

  get id(): number {
    return $.safeNumber($.getUint64(this.$segment, this.$data, this.$pointers));
  }
  set id(value: bigint | number) {
    $.setUint64(this.$segment, this.$data, value);
  }
}

/** A Items.remove.Params as a plain object to build from; a reader or builder will do as well. */
export interface Items$remove$Params$Init {
  readonly id?: bigint | number | undefined;
}
/** A Items.remove.Params as a plain object with everything in it. */
export interface Items$remove$Params$Object {
  id: number;
}

export const Items$remove$Params$schema: $.RawSchema = {
  id: 0xe618a4eb9f14fdc3n,
  node: "UAQE/8P9FJ/rpBjmAFEVAQEAAAQHMQ0aAQABERU3/3JlbmFtZWQuA2NhcG5wOlRoaW5ncy5kZWxldGUkUGFyYQNtc1EEAgQAAAQBEQ0yEQ03ETABETABH3doaWNoUQgBAv/ILU3xiIZMiQBREAEBD/z/////kjE06rTxwJ8AD/z///8P/P///wEMEQEaA2lkAQkBCQ==",
  dependencies: () => [],
};

/** Reads a Items.remove.Results. */
export class Items$remove$Results$Reader implements $.StructReader<Items$remove$Results$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Items$remove$Results$Reader {
    return new Items$remove$Results$Reader(segment, data, pointers, count, depth);
  }

  get thing(): Item$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Item$Reader.$of);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Items$remove$Results$Object {
    return {
      thing: $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? this.thing.$toObject() : null,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Items.remove.Results. */
export class Items$remove$Results$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Items$remove$Results$Builder {
    return new Items$remove$Results$Builder(segment, data, pointers, count, depth);
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Items$remove$Results$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Items$remove$Results$Builder(segment, data, pointers, count, 0);
    if (value.thing !== undefined) builder.thing = value.thing;
  }

  get thing(): Item$Builder {
    return $.getStruct(this.$segment, this.$pointers, Item$Builder);
  }
  set thing(value: Item$Init | null) {
    $.setStruct(this.$segment, this.$pointers, Item$Builder, value);
  }
  initThing(): Item$Builder {
    return $.initStruct(this.$segment, this.$pointers, Item$Builder);
  }
}

/** A Items.remove.Results as a plain object to build from; a reader or builder will do as well. */
export interface Items$remove$Results$Init {
  readonly thing?: Item$Init | null | undefined;
}
/** A Items.remove.Results as a plain object with everything in it. */
export interface Items$remove$Results$Object {
  thing: Item$Object | null;
}

/** The pointer fields of a Items.remove.Results, for `has`, `clear`, `disown` and `adopt`. */
export const Items$remove$Results$fields: {
  readonly thing: $.PointerField<Items$remove$Results$Reader | Items$remove$Results$Builder, Item$Builder>;
} = {
  thing: { index: 0 },
};

export const Items$remove$Results$schema: $.RawSchema = {
  id: 0xe040cdcdc225bcb5n,
  node: "UAQE/7W8JcLNzUDgABEVAQAABQEHMQ0iAQABERU3/3JlbmFtZWQuA2NhcG5wOlRoaW5ncy5kZWxldGUkUmVzdQdsdHNRBAIEAAAEARENMgAAEQgCEQwBH3RoaW5nARD/5qaQhm63/Y8AARA=",
  dependencies: () => [Item$schema],
};

export const Item: {
  readonly Reader: typeof Item$Reader;
  readonly Builder: typeof Item$Builder;
  readonly fields: typeof Item$fields;
  readonly schema: typeof Item$schema;
  readonly Part: {
    readonly Reader: typeof Item$Part$Reader;
    readonly Builder: typeof Item$Part$Builder;
    readonly schema: typeof Item$Part$schema;
  };
} = {
  Reader: Item$Reader,
  Builder: Item$Builder,
  fields: Item$fields,
  schema: Item$schema,
  Part: {
    Reader: Item$Part$Reader,
    Builder: Item$Part$Builder,
    schema: Item$Part$schema,
  },
};
export declare namespace Item {
  type Reader = Item$Reader;
  type Builder = Item$Builder;
  type Init = Item$Init;
  type Object = Item$Object;
  namespace Part {
    type Reader = Item$Part$Reader;
    type Builder = Item$Part$Builder;
    type Init = Item$Part$Init;
    type Object = Item$Part$Object;
  }
}

export const Items: {
  readonly Client: typeof Items$Client;
  readonly serve: typeof Items$serve;
  readonly schema: typeof Items$schema;
} = {
  Client: Items$Client,
  serve: Items$serve,
  schema: Items$schema,
};
export declare namespace Items {
  type Client = Items$Client;
  type Server = Items$Server;
}
