// Generated from schema.capnp by capnp-ts. Do not edit.

import * as $ from "../runtime.js";

const Node$members = ["file", "struct", "enum", "interface", "const", "annotation"] as const;

class Node$ReaderClass {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Node$Reader {
    return new Node$ReaderClass(segment, data, pointers, count, depth) as unknown as Node$Reader;
  }
  static $get(this: $.ListElements, index: number): Node$Reader {
    const data = this.$at(index);
    return new Node$ReaderClass(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth) as unknown as Node$Reader;
  }
  static get $size(): 7 {
    return 7;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 12, this.$pointers);
  }
  get which(): (typeof Node$members)[number] | undefined {
    return Node$members[$.getUint16(this.$segment, this.$data + 12, this.$pointers)];
  }
  /**
   * As written after `@`, or else derived by MD5: of the parent's id (8 bytes, little-endian) and the name;
   * for a group, of the parent's id and the index of the group's field (2 bytes, little-endian); for the
   * parameters or results of a method, of the interface's id, the method's ordinal (2 bytes) and a byte that
   * is 0 for parameters and 1 for results. The first 8 bytes of the digest, read big-endian, with the top
   * bit set, are the id.
   */
  get id(): bigint {
    return $.getUint64(this.$segment, this.$data, this.$pointers);
  }
  /** For people: the file name, then `:`, then the path of names joined by `.`. Not unique, not for parsing. */
  get displayName(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  /** How many bytes to cut from the front of `displayName` to be left with the node's own name. */
  get displayNamePrefixLength(): number {
    return $.getUint32(this.$segment, this.$data + 8, this.$pointers);
  }
  /**
   * The node this one was declared inside; for a group, the struct it is part of. Zero for files and for the
   * structs made from method parameter lists.
   */
  get scopeId(): bigint {
    return $.getUint64(this.$segment, this.$data + 16, this.$pointers);
  }
  /** The type parameters of a generic declaration, in order. */
  get parameters(): $.ListReader<Node$Parameter$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 5, this.$depth, Node$Parameter$Reader);
  }
  /** Whether this node or one that encloses it has type parameters. */
  get isGeneric(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 288);
  }
  /** The nodes declared inside this one, in source order. Groups are not among them: they hang off fields. */
  get nestedNodes(): $.ListReader<Node$NestedNode$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 1, this.$depth, Node$NestedNode$Reader);
  }
  /** What was applied with `$` to this declaration. */
  get annotations(): $.ListReader<Annotation$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 2, this.$depth, Annotation$Reader);
  }
  get file(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 12, this.$pointers) === 0 ? null : undefined;
  }
  /**
   * A struct, or one of its groups: a group is a node of its own, but shares the memory, ordinals and
   * sizes of the struct around it. A named union is a group that holds nothing but an unnamed union.
   */
  get struct(): Node$struct$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 12, this.$pointers) === 1 ? new Node$struct$Reader(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  get enum(): Node$enum$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 12, this.$pointers) === 2 ? new Node$enum$Reader(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  get interface(): Node$interface_$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 12, this.$pointers) === 3 ? new Node$interface_$Reader(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  get const(): Node$const$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 12, this.$pointers) === 4 ? new Node$const$Reader(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  get annotation(): Node$annotation$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 12, this.$pointers) === 5 ? new Node$annotation$Reader(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  get startByte(): number {
    return $.getUint32(this.$segment, this.$data + 40, this.$pointers);
  }
  /** Where the declaration is in its source file, in bytes, the end exclusive. */
  get endByte(): number {
    return $.getUint32(this.$segment, this.$data + 44, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Node$Object {
    return {
      id: this.id,
      displayName: this.displayName,
      displayNamePrefixLength: this.displayNamePrefixLength,
      scopeId: this.scopeId,
      parameters: $.toObject(this.parameters) as Node$Parameter$Object[],
      isGeneric: this.isGeneric,
      nestedNodes: $.toObject(this.nestedNodes) as Node$NestedNode$Object[],
      annotations: $.toObject(this.annotations) as Annotation$Object[],
      startByte: this.startByte,
      endByte: this.endByte,
      ...$.unionToObject(this),
    } as Node$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/**
 * One declaration that has an id of its own: a file, struct (or group), enum, interface, constant or
 * annotation.
 */
export type Node$Reader = $.StructReader<Node$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
  /**
   * As written after `@`, or else derived by MD5: of the parent's id (8 bytes, little-endian) and the name;
   * for a group, of the parent's id and the index of the group's field (2 bytes, little-endian); for the
   * parameters or results of a method, of the interface's id, the method's ordinal (2 bytes) and a byte that
   * is 0 for parameters and 1 for results. The first 8 bytes of the digest, read big-endian, with the top
   * bit set, are the id.
   */
  readonly id: bigint;
  /** For people: the file name, then `:`, then the path of names joined by `.`. Not unique, not for parsing. */
  readonly displayName: string;
  /** How many bytes to cut from the front of `displayName` to be left with the node's own name. */
  readonly displayNamePrefixLength: number;
  /**
   * The node this one was declared inside; for a group, the struct it is part of. Zero for files and for the
   * structs made from method parameter lists.
   */
  readonly scopeId: bigint;
  /** The type parameters of a generic declaration, in order. */
  readonly parameters: $.ListReader<Node$Parameter$Reader>;
  /** Whether this node or one that encloses it has type parameters. */
  readonly isGeneric: boolean;
  /** The nodes declared inside this one, in source order. Groups are not among them: they hang off fields. */
  readonly nestedNodes: $.ListReader<Node$NestedNode$Reader>;
  /** What was applied with `$` to this declaration. */
  readonly annotations: $.ListReader<Annotation$Reader>;
  readonly startByte: number;
  /** Where the declaration is in its source file, in bytes, the end exclusive. */
  readonly endByte: number;
} & (
  | { readonly which: "file"; readonly file: null; readonly struct?: undefined; readonly enum?: undefined; readonly interface?: undefined; readonly const?: undefined; readonly annotation?: undefined; }
  | { readonly which: "struct"; readonly struct: Node$struct$Reader; readonly file?: undefined; readonly enum?: undefined; readonly interface?: undefined; readonly const?: undefined; readonly annotation?: undefined; }
  | { readonly which: "enum"; readonly enum: Node$enum$Reader; readonly file?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly const?: undefined; readonly annotation?: undefined; }
  | { readonly which: "interface"; readonly interface: Node$interface_$Reader; readonly file?: undefined; readonly struct?: undefined; readonly enum?: undefined; readonly const?: undefined; readonly annotation?: undefined; }
  | { readonly which: "const"; readonly const: Node$const$Reader; readonly file?: undefined; readonly struct?: undefined; readonly enum?: undefined; readonly interface?: undefined; readonly annotation?: undefined; }
  | { readonly which: "annotation"; readonly annotation: Node$annotation$Reader; readonly file?: undefined; readonly struct?: undefined; readonly enum?: undefined; readonly interface?: undefined; readonly const?: undefined; }
  | { readonly which: undefined; readonly file?: undefined; readonly struct?: undefined; readonly enum?: undefined; readonly interface?: undefined; readonly const?: undefined; readonly annotation?: undefined; }
);
export const Node$Reader: $.StructReaderType<Node$Reader> & { readonly $size: 7; readonly $get: $.GetElement<Node$Reader> } = Node$ReaderClass;

/** Builds a Node. */
export class Node$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Node$Builder {
    return new Node$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Node$Builder {
    const data = this.$at(index);
    return new Node$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 6 {
    return 6;
  }
  static get $pointerCount(): 6 {
    return 6;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Node$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Node$Builder(segment, data, pointers, count, 0);
    if (value.id !== undefined) builder.id = value.id;
    if (value.displayName !== undefined) builder.displayName = value.displayName;
    if (value.displayNamePrefixLength !== undefined) builder.displayNamePrefixLength = value.displayNamePrefixLength;
    if (value.scopeId !== undefined) builder.scopeId = value.scopeId;
    if (value.parameters !== undefined) builder.parameters = value.parameters;
    if (value.isGeneric !== undefined) builder.isGeneric = value.isGeneric;
    if (value.nestedNodes !== undefined) builder.nestedNodes = value.nestedNodes;
    if (value.annotations !== undefined) builder.annotations = value.annotations;
    if (value.startByte !== undefined) builder.startByte = value.startByte;
    if (value.endByte !== undefined) builder.endByte = value.endByte;
    let members = 0;
    if (value.file !== undefined) {
      builder.file = value.file;
      members++;
    }
    if (value.struct !== undefined) {
      builder.struct = value.struct;
      members++;
    }
    if (value.enum !== undefined) {
      builder.enum = value.enum;
      members++;
    }
    if (value.interface !== undefined) {
      builder.interface = value.interface;
      members++;
    }
    if (value.const !== undefined) {
      builder.const = value.const;
      members++;
    }
    if (value.annotation !== undefined) {
      builder.annotation = value.annotation;
      members++;
    }
    if (members > 1) $.tooManyMembers("Node");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 12, this.$pointers);
  }
  get which(): (typeof Node$members)[number] | undefined {
    return Node$members[$.getUint16(this.$segment, this.$data + 12, this.$pointers)];
  }
  /**
   * As written after `@`, or else derived by MD5: of the parent's id (8 bytes, little-endian) and the name;
   * for a group, of the parent's id and the index of the group's field (2 bytes, little-endian); for the
   * parameters or results of a method, of the interface's id, the method's ordinal (2 bytes) and a byte that
   * is 0 for parameters and 1 for results. The first 8 bytes of the digest, read big-endian, with the top
   * bit set, are the id.
   */
  get id(): bigint {
    return this.$segment.view.getBigUint64(this.$data, true);
  }
  set id(value: bigint | number) {
    $.setUint64(this.$segment, this.$data, value);
  }
  /** For people: the file name, then `:`, then the path of names joined by `.`. Not unique, not for parsing. */
  get displayName(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set displayName(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  /** How many bytes to cut from the front of `displayName` to be left with the node's own name. */
  get displayNamePrefixLength(): number {
    return this.$segment.view.getUint32(this.$data + 8, true);
  }
  set displayNamePrefixLength(value: number) {
    $.setUint32(this.$segment, this.$data + 8, value);
  }
  /**
   * The node this one was declared inside; for a group, the struct it is part of. Zero for files and for the
   * structs made from method parameter lists.
   */
  get scopeId(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 16, true);
  }
  set scopeId(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 16, value);
  }
  /** The type parameters of a generic declaration, in order. */
  get parameters(): $.ListBuilder<Node$Parameter$Builder, Node$Parameter$Init> {
    return $.getList(this.$segment, this.$pointers + 40, Node$Parameter$Builder);
  }
  set parameters(value: $.ListInit<Node$Parameter$Init> | null) {
    $.setList(this.$segment, this.$pointers + 40, Node$Parameter$Builder, value);
  }
  initParameters(length: number): $.ListBuilder<Node$Parameter$Builder, Node$Parameter$Init> {
    return $.initList(this.$segment, this.$pointers + 40, Node$Parameter$Builder, length);
  }
  /** Whether this node or one that encloses it has type parameters. */
  get isGeneric(): boolean {
    return (this.$segment.bytes[this.$data + 36]! & 1) !== 0;
  }
  set isGeneric(value: boolean) {
    $.setBool(this.$segment, this.$data, 288, value);
  }
  /** The nodes declared inside this one, in source order. Groups are not among them: they hang off fields. */
  get nestedNodes(): $.ListBuilder<Node$NestedNode$Builder, Node$NestedNode$Init> {
    return $.getList(this.$segment, this.$pointers + 8, Node$NestedNode$Builder);
  }
  set nestedNodes(value: $.ListInit<Node$NestedNode$Init> | null) {
    $.setList(this.$segment, this.$pointers + 8, Node$NestedNode$Builder, value);
  }
  initNestedNodes(length: number): $.ListBuilder<Node$NestedNode$Builder, Node$NestedNode$Init> {
    return $.initList(this.$segment, this.$pointers + 8, Node$NestedNode$Builder, length);
  }
  /** What was applied with `$` to this declaration. */
  get annotations(): $.ListBuilder<Annotation$Builder, Annotation$Init> {
    return $.getList(this.$segment, this.$pointers + 16, Annotation$Builder);
  }
  set annotations(value: $.ListInit<Annotation$Init> | null) {
    $.setList(this.$segment, this.$pointers + 16, Annotation$Builder, value);
  }
  initAnnotations(length: number): $.ListBuilder<Annotation$Builder, Annotation$Init> {
    return $.initList(this.$segment, this.$pointers + 16, Annotation$Builder, length);
  }
  get file(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 12, this.$pointers) === 0 ? null : undefined;
  }
  set file(_value: null) {
    $.setUint16(this.$segment, this.$data + 12, 0);
  }
  /**
   * A struct, or one of its groups: a group is a node of its own, but shares the memory, ordinals and
   * sizes of the struct around it. A named union is a group that holds nothing but an unnamed union.
   */
  get struct(): Node$struct$Builder | undefined {
    return $.getUint16(this.$segment, this.$data + 12, this.$pointers) === 1 ? new Node$struct$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  set struct(value: Node$struct$Init) {
    this.initStruct();
    Node$struct$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initStruct(): Node$struct$Builder {
    $.setUint16(this.$segment, this.$data + 12, 1);
    $.clearData(this.$segment, this.$data + 14, 2);
    $.clearData(this.$segment, this.$data + 24, 2);
    $.clearData(this.$segment, this.$data + 26, 2);
    $.setBool(this.$segment, this.$data, 224, false);
    $.clearData(this.$segment, this.$data + 30, 2);
    $.clearData(this.$segment, this.$data + 32, 4);
    $.clearPointer(this.$segment, this.$pointers + 24);
    return new Node$struct$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get enum(): Node$enum$Builder | undefined {
    return $.getUint16(this.$segment, this.$data + 12, this.$pointers) === 2 ? new Node$enum$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  set enum(value: Node$enum$Init) {
    this.initEnum();
    Node$enum$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initEnum(): Node$enum$Builder {
    $.setUint16(this.$segment, this.$data + 12, 2);
    $.clearPointer(this.$segment, this.$pointers + 24);
    return new Node$enum$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get interface(): Node$interface_$Builder | undefined {
    return $.getUint16(this.$segment, this.$data + 12, this.$pointers) === 3 ? new Node$interface_$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  set interface(value: Node$interface_$Init) {
    this.initInterface();
    Node$interface_$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initInterface(): Node$interface_$Builder {
    $.setUint16(this.$segment, this.$data + 12, 3);
    $.clearPointer(this.$segment, this.$pointers + 24);
    $.clearPointer(this.$segment, this.$pointers + 32);
    return new Node$interface_$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get const(): Node$const$Builder | undefined {
    return $.getUint16(this.$segment, this.$data + 12, this.$pointers) === 4 ? new Node$const$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  set const(value: Node$const$Init) {
    this.initConst();
    Node$const$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initConst(): Node$const$Builder {
    $.setUint16(this.$segment, this.$data + 12, 4);
    $.clearPointer(this.$segment, this.$pointers + 24);
    $.clearPointer(this.$segment, this.$pointers + 32);
    return new Node$const$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get annotation(): Node$annotation$Builder | undefined {
    return $.getUint16(this.$segment, this.$data + 12, this.$pointers) === 5 ? new Node$annotation$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  set annotation(value: Node$annotation$Init) {
    this.initAnnotation();
    Node$annotation$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initAnnotation(): Node$annotation$Builder {
    $.setUint16(this.$segment, this.$data + 12, 5);
    $.clearPointer(this.$segment, this.$pointers + 24);
    $.setBool(this.$segment, this.$data, 112, false);
    $.setBool(this.$segment, this.$data, 113, false);
    $.setBool(this.$segment, this.$data, 114, false);
    $.setBool(this.$segment, this.$data, 115, false);
    $.setBool(this.$segment, this.$data, 116, false);
    $.setBool(this.$segment, this.$data, 117, false);
    $.setBool(this.$segment, this.$data, 118, false);
    $.setBool(this.$segment, this.$data, 119, false);
    $.setBool(this.$segment, this.$data, 120, false);
    $.setBool(this.$segment, this.$data, 121, false);
    $.setBool(this.$segment, this.$data, 122, false);
    $.setBool(this.$segment, this.$data, 123, false);
    return new Node$annotation$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get startByte(): number {
    return this.$segment.view.getUint32(this.$data + 40, true);
  }
  set startByte(value: number) {
    $.setUint32(this.$segment, this.$data + 40, value);
  }
  /** Where the declaration is in its source file, in bytes, the end exclusive. */
  get endByte(): number {
    return this.$segment.view.getUint32(this.$data + 44, true);
  }
  set endByte(value: number) {
    $.setUint32(this.$segment, this.$data + 44, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Node$Reader {
    return Node$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Node as a plain object to build from; a reader or builder will do as well. */
export type Node$Init = {
  readonly id?: bigint | number | undefined;
  readonly displayName?: string | null | undefined;
  readonly displayNamePrefixLength?: number | undefined;
  readonly scopeId?: bigint | number | undefined;
  readonly parameters?: $.ListInit<Node$Parameter$Init> | null | undefined;
  readonly isGeneric?: boolean | undefined;
  readonly nestedNodes?: $.ListInit<Node$NestedNode$Init> | null | undefined;
  readonly annotations?: $.ListInit<Annotation$Init> | null | undefined;
  readonly startByte?: number | undefined;
  readonly endByte?: number | undefined;
} & (
  | { readonly which?: "file" | undefined; readonly file: null; readonly struct?: undefined; readonly enum?: undefined; readonly interface?: undefined; readonly const?: undefined; readonly annotation?: undefined; }
  | { readonly which?: "struct" | undefined; readonly struct: Node$struct$Init; readonly file?: undefined; readonly enum?: undefined; readonly interface?: undefined; readonly const?: undefined; readonly annotation?: undefined; }
  | { readonly which?: "enum" | undefined; readonly enum: Node$enum$Init; readonly file?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly const?: undefined; readonly annotation?: undefined; }
  | { readonly which?: "interface" | undefined; readonly interface: Node$interface_$Init; readonly file?: undefined; readonly struct?: undefined; readonly enum?: undefined; readonly const?: undefined; readonly annotation?: undefined; }
  | { readonly which?: "const" | undefined; readonly const: Node$const$Init; readonly file?: undefined; readonly struct?: undefined; readonly enum?: undefined; readonly interface?: undefined; readonly annotation?: undefined; }
  | { readonly which?: "annotation" | undefined; readonly annotation: Node$annotation$Init; readonly file?: undefined; readonly struct?: undefined; readonly enum?: undefined; readonly interface?: undefined; readonly const?: undefined; }
  | { readonly which: undefined; readonly file?: undefined; readonly struct?: undefined; readonly enum?: undefined; readonly interface?: undefined; readonly const?: undefined; readonly annotation?: undefined; }
);
/** A Node as a plain object with everything in it. */
export type Node$Object = {
  id: bigint;
  displayName: string;
  displayNamePrefixLength: number;
  scopeId: bigint;
  parameters: Node$Parameter$Object[];
  isGeneric: boolean;
  nestedNodes: Node$NestedNode$Object[];
  annotations: Annotation$Object[];
  startByte: number;
  endByte: number;
} & (
  | { which: "file"; file: null }
  | { which: "struct"; struct: Node$struct$Object }
  | { which: "enum"; enum: Node$enum$Object }
  | { which: "interface"; interface: Node$interface_$Object }
  | { which: "const"; const: Node$const$Object }
  | { which: "annotation"; annotation: Node$annotation$Object }
  | { which: undefined }
);

/** The pointer fields of a Node, for `has`, `clear`, `disown` and `adopt`. */
export const Node$fields: {
  readonly displayName: $.PointerField<Node$Reader | Node$Builder, string>;
  readonly parameters: $.PointerField<Node$Reader | Node$Builder, $.ListBuilder<Node$Parameter$Builder, Node$Parameter$Init>>;
  readonly nestedNodes: $.PointerField<Node$Reader | Node$Builder, $.ListBuilder<Node$NestedNode$Builder, Node$NestedNode$Init>>;
  readonly annotations: $.PointerField<Node$Reader | Node$Builder, $.ListBuilder<Annotation$Builder, Annotation$Init>>;
} = {
  displayName: { index: 0 },
  parameters: { index: 5 },
  nestedNodes: { index: 1 },
  annotations: { index: 2 },
};

export const Node$schema: $.RawSchema = {
  id: 0xe682ab4cf923a417n,
  node: "UAUE/xekI/lMq4LmAFETAQb/2XJMYgnFP6kARQYHBgEGEQ3CERU3AAAxQYcD/2NhcG5wL3NjAmhlbWEuY2FwbnA6Tm9kZQBRDAEB/7GjD/HMG1K5ABERUv9Cwg/6u1W/3gAREVr/rlcTBOMdjvMAERFa/1BhcmFtZXRlAAFy/05lc3RlZE5vAANkZf9Tb3VyY2VJbgADZm9RQAMEAAAEAQAAE7EBGgAAE6wBAROsAQEBARQBAQAAE6EBYgAAE6ABAROgAQERAgIUAQIAABOVAcIAABOYAQETmAEBEQMCFAEDAAATjQFCAAATiAEBE4gBAREGARQBBAAAE30BYgAAU3wBAQETiAEBEQcCFAEFAAATfQFiAABTfAEBAROIAQENCP//FAEGAAATfQEqAAAP/P///w/8////DQn+/wEB/zVE+zebsaCeABNlAToAAg0K/f8BAf+Y9TNDNrNKtQATTQEqAAINC/z/AQH/jyHC8M9TJ+gAEzUBUgACDQz7/wEB/yCUDXqspYqxABMhATIAAg0N+v8BAf+QAgpA1BkW7AATCQFaAAIRBAUUASAAABH1WgAAUfQBARIBATEFIAEUASEAABH1UgAAEfQBEfQBEQ4KFAEiAAAR6VIAABHoARHoAREPCxQBIwAAEd1CAAAR2AER2AEDaWQBCQEJ/2Rpc3BsYXlOAAdhbWUBDAEM/2Rpc3BsYXlOAmFtZVByZWZpeExlbmd0aAABCAEIf3Njb3BlSWQBCQEJ/25lc3RlZE5vAAdkZXMBDhACARD/QsIP+rtVv94AAQ7/YW5ub3RhdGkAB29ucwEOEAIBEP9CdSWrDZXI8QABDg9maWxlP3N0cnVjdA9lbnVt/2ludGVyZmFjAAFlH2NvbnN0/2Fubm90YXRpAANvbv9wYXJhbWV0ZQADcnMBDhACARD/saMP8cwbUrkAAQ7/aXNHZW5lcmkAAWMBAQEB/3N0YXJ0Qnl0AAFlAQgBCH9lbmRCeXRlAQgBCA==",
  dependencies: () => [Node$NestedNode$schema, Annotation$schema, Node$struct$schema, Node$enum$schema, Node$interface_$schema, Node$const$schema, Node$annotation$schema, Node$Parameter$schema],
};

/** Reads a Node.Parameter. */
export class Node$Parameter$Reader implements $.StructReader<Node$Parameter$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Node$Parameter$Reader {
    return new Node$Parameter$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Node$Parameter$Reader {
    const data = this.$at(index);
    return new Node$Parameter$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Node$Parameter$Object {
    return {
      name: this.name,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Node.Parameter. */
export class Node$Parameter$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Node$Parameter$Builder {
    return new Node$Parameter$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Node$Parameter$Builder {
    const data = this.$at(index);
    return new Node$Parameter$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Node$Parameter$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Node$Parameter$Builder(segment, data, pointers, count, 0);
    if (value.name !== undefined) builder.name = value.name;
  }

  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set name(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Node$Parameter$Reader {
    return Node$Parameter$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Node.Parameter as a plain object to build from; a reader or builder will do as well. */
export interface Node$Parameter$Init {
  readonly name?: string | null | undefined;
}
/** A Node.Parameter as a plain object with everything in it. */
export interface Node$Parameter$Object {
  name: string;
}

/** The pointer fields of a Node.Parameter, for `has`, `clear`, `disown` and `adopt`. */
export const Node$Parameter$fields: {
  readonly name: $.PointerField<Node$Parameter$Reader | Node$Parameter$Builder, string>;
} = {
  name: { index: 0 },
};

export const Node$Parameter$schema: $.RawSchema = {
  id: 0xb9521bccf10fa3b1n,
  node: "UAQE/7GjD/HMG1K5ABEYAf8XpCP5TKuC5gAFAQcxDRIBER0HAAARGTf/Y2FwbnAvc2MDaGVtYS5jYXBucDpOb2RlLlBhcmFtZXRlAXIAAFEEAgQAAAQBEQ0qAAARCAERCAEPbmFtZQEMAQw=",
  dependencies: () => [],
};

/** Reads a Node.NestedNode. */
export class Node$NestedNode$Reader implements $.StructReader<Node$NestedNode$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Node$NestedNode$Reader {
    return new Node$NestedNode$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Node$NestedNode$Reader {
    const data = this.$at(index);
    return new Node$NestedNode$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  /** The name it was declared under, without any path. */
  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  get id(): bigint {
    return $.getUint64(this.$segment, this.$data, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Node$NestedNode$Object {
    return {
      name: this.name,
      id: this.id,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Node.NestedNode. */
export class Node$NestedNode$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Node$NestedNode$Builder {
    return new Node$NestedNode$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Node$NestedNode$Builder {
    const data = this.$at(index);
    return new Node$NestedNode$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Node$NestedNode$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Node$NestedNode$Builder(segment, data, pointers, count, 0);
    if (value.name !== undefined) builder.name = value.name;
    if (value.id !== undefined) builder.id = value.id;
  }

  /** The name it was declared under, without any path. */
  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set name(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  get id(): bigint {
    return this.$segment.view.getBigUint64(this.$data, true);
  }
  set id(value: bigint | number) {
    $.setUint64(this.$segment, this.$data, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Node$NestedNode$Reader {
    return Node$NestedNode$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Node.NestedNode as a plain object to build from; a reader or builder will do as well. */
export interface Node$NestedNode$Init {
  readonly name?: string | null | undefined;
  readonly id?: bigint | number | undefined;
}
/** A Node.NestedNode as a plain object with everything in it. */
export interface Node$NestedNode$Object {
  name: string;
  id: bigint;
}

/** The pointer fields of a Node.NestedNode, for `has`, `clear`, `disown` and `adopt`. */
export const Node$NestedNode$fields: {
  readonly name: $.PointerField<Node$NestedNode$Reader | Node$NestedNode$Builder, string>;
} = {
  name: { index: 0 },
};

export const Node$NestedNode$schema: $.RawSchema = {
  id: 0xdebf55bbfa0fc242n,
  node: "UAQE/0LCD/q7Vb/eAFEYAQH/F6Qj+UyrguYABQEHMQ0aAREdBwAAERln/2NhcG5wL3NjA2hlbWEuY2FwbnA6Tm9kZS5OZXN0ZWRObwNkZQAAUQgCBAAABAERJSoAABEgAREgAQEBFAEBERkaAAARFAERFAEPbmFtZQEMAQwDaWQBCQEJ",
  dependencies: () => [],
};

/** What only tools for people need of a node's source. Kept apart, so that it stays out of programs. */
export class Node$SourceInfo$Reader implements $.StructReader<Node$SourceInfo$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Node$SourceInfo$Reader {
    return new Node$SourceInfo$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Node$SourceInfo$Reader {
    const data = this.$at(index);
    return new Node$SourceInfo$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  /** The node it is about. */
  get id(): bigint {
    return $.getUint64(this.$segment, this.$data, this.$pointers);
  }
  /** The comment under the declaration: one line per comment line, without `#` and one space. */
  get docComment(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  /** About each field, enumerant or method: as many as the node has, and in the same order. */
  get members(): $.ListReader<Node$SourceInfo$Member$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 1, this.$depth, Node$SourceInfo$Member$Reader);
  }
  get startByte(): number {
    return $.getUint32(this.$segment, this.$data + 8, this.$pointers);
  }
  get endByte(): number {
    return $.getUint32(this.$segment, this.$data + 12, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Node$SourceInfo$Object {
    return {
      id: this.id,
      docComment: this.docComment,
      members: $.toObject(this.members) as Node$SourceInfo$Member$Object[],
      startByte: this.startByte,
      endByte: this.endByte,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Node.SourceInfo. */
export class Node$SourceInfo$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Node$SourceInfo$Builder {
    return new Node$SourceInfo$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Node$SourceInfo$Builder {
    const data = this.$at(index);
    return new Node$SourceInfo$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Node$SourceInfo$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Node$SourceInfo$Builder(segment, data, pointers, count, 0);
    if (value.id !== undefined) builder.id = value.id;
    if (value.docComment !== undefined) builder.docComment = value.docComment;
    if (value.members !== undefined) builder.members = value.members;
    if (value.startByte !== undefined) builder.startByte = value.startByte;
    if (value.endByte !== undefined) builder.endByte = value.endByte;
  }

  /** The node it is about. */
  get id(): bigint {
    return this.$segment.view.getBigUint64(this.$data, true);
  }
  set id(value: bigint | number) {
    $.setUint64(this.$segment, this.$data, value);
  }
  /** The comment under the declaration: one line per comment line, without `#` and one space. */
  get docComment(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set docComment(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  /** About each field, enumerant or method: as many as the node has, and in the same order. */
  get members(): $.ListBuilder<Node$SourceInfo$Member$Builder, Node$SourceInfo$Member$Init> {
    return $.getList(this.$segment, this.$pointers + 8, Node$SourceInfo$Member$Builder);
  }
  set members(value: $.ListInit<Node$SourceInfo$Member$Init> | null) {
    $.setList(this.$segment, this.$pointers + 8, Node$SourceInfo$Member$Builder, value);
  }
  initMembers(length: number): $.ListBuilder<Node$SourceInfo$Member$Builder, Node$SourceInfo$Member$Init> {
    return $.initList(this.$segment, this.$pointers + 8, Node$SourceInfo$Member$Builder, length);
  }
  get startByte(): number {
    return this.$segment.view.getUint32(this.$data + 8, true);
  }
  set startByte(value: number) {
    $.setUint32(this.$segment, this.$data + 8, value);
  }
  get endByte(): number {
    return this.$segment.view.getUint32(this.$data + 12, true);
  }
  set endByte(value: number) {
    $.setUint32(this.$segment, this.$data + 12, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Node$SourceInfo$Reader {
    return Node$SourceInfo$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Node.SourceInfo as a plain object to build from; a reader or builder will do as well. */
export interface Node$SourceInfo$Init {
  readonly id?: bigint | number | undefined;
  readonly docComment?: string | null | undefined;
  readonly members?: $.ListInit<Node$SourceInfo$Member$Init> | null | undefined;
  readonly startByte?: number | undefined;
  readonly endByte?: number | undefined;
}
/** A Node.SourceInfo as a plain object with everything in it. */
export interface Node$SourceInfo$Object {
  id: bigint;
  docComment: string;
  members: Node$SourceInfo$Member$Object[];
  startByte: number;
  endByte: number;
}

/** The pointer fields of a Node.SourceInfo, for `has`, `clear`, `disown` and `adopt`. */
export const Node$SourceInfo$fields: {
  readonly docComment: $.PointerField<Node$SourceInfo$Reader | Node$SourceInfo$Builder, string>;
  readonly members: $.PointerField<Node$SourceInfo$Reader | Node$SourceInfo$Builder, $.ListBuilder<Node$SourceInfo$Member$Builder, Node$SourceInfo$Member$Init>>;
} = {
  docComment: { index: 0 },
  members: { index: 1 },
};

export const Node$SourceInfo$schema: $.RawSchema = {
  id: 0xf38e1de3041357aen,
  node: "UAQE/65XEwTjHY7zAFEYAQL/F6Qj+UyrguYABQIHMQ0aAREdFwAAESX3/2NhcG5wL3NjA2hlbWEuY2FwbnA6Tm9kZS5Tb3VyY2VJbgNmb1EEAQH/oh+OiTiQusIAEQE6P01lbWJlclEUAgQAAAQBEW0aAAARaAERaAEBARQBARFhWgAAEWABEWABEQIBFAECEVlCAABRVAEBEWABEQMCFAEDEVlSAAARWAERWAERBAMUAQQRUUIAABFMARFMAQNpZAEJAQn/ZG9jQ29tbWUAA250AQwBDH9tZW1iZXJzAQ4QAgEQ/6Ifjok4kLrCAAEO/3N0YXJ0Qnl0AAFlAQgBCH9lbmRCeXRlAQgBCA==",
  dependencies: () => [Node$SourceInfo$Member$schema],
};

/** Reads a Node.SourceInfo.Member. */
export class Node$SourceInfo$Member$Reader implements $.StructReader<Node$SourceInfo$Member$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Node$SourceInfo$Member$Reader {
    return new Node$SourceInfo$Member$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Node$SourceInfo$Member$Reader {
    const data = this.$at(index);
    return new Node$SourceInfo$Member$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get docComment(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  get startByte(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  get endByte(): number {
    return $.getUint32(this.$segment, this.$data + 4, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Node$SourceInfo$Member$Object {
    return {
      docComment: this.docComment,
      startByte: this.startByte,
      endByte: this.endByte,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Node.SourceInfo.Member. */
export class Node$SourceInfo$Member$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Node$SourceInfo$Member$Builder {
    return new Node$SourceInfo$Member$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Node$SourceInfo$Member$Builder {
    const data = this.$at(index);
    return new Node$SourceInfo$Member$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Node$SourceInfo$Member$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Node$SourceInfo$Member$Builder(segment, data, pointers, count, 0);
    if (value.docComment !== undefined) builder.docComment = value.docComment;
    if (value.startByte !== undefined) builder.startByte = value.startByte;
    if (value.endByte !== undefined) builder.endByte = value.endByte;
  }

  get docComment(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set docComment(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  get startByte(): number {
    return this.$segment.view.getUint32(this.$data, true);
  }
  set startByte(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  get endByte(): number {
    return this.$segment.view.getUint32(this.$data + 4, true);
  }
  set endByte(value: number) {
    $.setUint32(this.$segment, this.$data + 4, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Node$SourceInfo$Member$Reader {
    return Node$SourceInfo$Member$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Node.SourceInfo.Member as a plain object to build from; a reader or builder will do as well. */
export interface Node$SourceInfo$Member$Init {
  readonly docComment?: string | null | undefined;
  readonly startByte?: number | undefined;
  readonly endByte?: number | undefined;
}
/** A Node.SourceInfo.Member as a plain object with everything in it. */
export interface Node$SourceInfo$Member$Object {
  docComment: string;
  startByte: number;
  endByte: number;
}

/** The pointer fields of a Node.SourceInfo.Member, for `has`, `clear`, `disown` and `adopt`. */
export const Node$SourceInfo$Member$fields: {
  readonly docComment: $.PointerField<Node$SourceInfo$Member$Reader | Node$SourceInfo$Member$Builder, string>;
} = {
  docComment: { index: 0 },
};

export const Node$SourceInfo$Member$schema: $.RawSchema = {
  id: 0xc2ba9038898e1fa2n,
  node: "UAQE/6Ifjok4kLrCAFEjAQH/rlcTBOMdjvMABQEHMQ1SAREhBwAAER2X/2NhcG5wL3NjBGhlbWEuY2FwbnA6Tm9kZS5Tb3VyY2VJbmZvLk1lbWJlAXIAAFEMAgQAAAQBET1aAAARPAERPAEBARQBARE1UgAAETQBETQBEQIBFAECES1CAAARKAERKAH/ZG9jQ29tbWUAA250AQwBDP9zdGFydEJ5dAABZQEIAQh/ZW5kQnl0ZQEIAQg=",
  dependencies: () => [],
};

/**
 * A struct, or one of its groups: a group is a node of its own, but shares the memory, ordinals and
 * sizes of the struct around it. A named union is a group that holds nothing but an unnamed union.
 */
export class Node$struct$Reader implements $.StructReader<Node$struct$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Node$struct$Reader {
    return new Node$struct$Reader(segment, data, pointers, count, depth);
  }

  /** Size of the data section, in words of 8 bytes. */
  get dataWordCount(): number {
    return $.getUint16(this.$segment, this.$data + 14, this.$pointers);
  }
  /** Size of the pointer section, in pointers. */
  get pointerCount(): number {
    return $.getUint16(this.$segment, this.$data + 24, this.$pointers);
  }
  /** How to write a list of such structs. Compilers have long since settled on `inlineComposite`. */
  get preferredListEncoding(): ElementSize {
    return $.getUint16(this.$segment, this.$data + 26, this.$pointers);
  }
  get isGroup(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 224);
  }
  /** How many of `fields` are members of this node's unnamed union: 0 without a union, else at least 2. */
  get discriminantCount(): number {
    return $.getUint16(this.$segment, this.$data + 30, this.$pointers);
  }
  /** Where the union's tag is, in units of 16 bits from the start of the data section. Only if there is one. */
  get discriminantOffset(): number {
    return $.getUint32(this.$segment, this.$data + 32, this.$pointers);
  }
  /** By ordinal; a group has the place of its lowest member. A field keeps its index as a schema evolves. */
  get fields(): $.ListReader<Field$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 3, this.$depth, Field$Reader);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Node$struct$Object {
    return {
      dataWordCount: this.dataWordCount,
      pointerCount: this.pointerCount,
      preferredListEncoding: this.preferredListEncoding,
      isGroup: this.isGroup,
      discriminantCount: this.discriminantCount,
      discriminantOffset: this.discriminantOffset,
      fields: $.toObject(this.fields) as Field$Object[],
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Node.struct. */
export class Node$struct$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Node$struct$Builder {
    return new Node$struct$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Node$struct$Init): void {
    const builder = new Node$struct$Builder(segment, data, pointers, count, 0);
    if (value.dataWordCount !== undefined) builder.dataWordCount = value.dataWordCount;
    if (value.pointerCount !== undefined) builder.pointerCount = value.pointerCount;
    if (value.preferredListEncoding !== undefined) builder.preferredListEncoding = value.preferredListEncoding;
    if (value.isGroup !== undefined) builder.isGroup = value.isGroup;
    if (value.discriminantCount !== undefined) builder.discriminantCount = value.discriminantCount;
    if (value.discriminantOffset !== undefined) builder.discriminantOffset = value.discriminantOffset;
    if (value.fields !== undefined) builder.fields = value.fields;
  }

  /** Size of the data section, in words of 8 bytes. */
  get dataWordCount(): number {
    return this.$segment.view.getUint16(this.$data + 14, true);
  }
  set dataWordCount(value: number) {
    $.setUint16(this.$segment, this.$data + 14, value);
  }
  /** Size of the pointer section, in pointers. */
  get pointerCount(): number {
    return this.$segment.view.getUint16(this.$data + 24, true);
  }
  set pointerCount(value: number) {
    $.setUint16(this.$segment, this.$data + 24, value);
  }
  /** How to write a list of such structs. Compilers have long since settled on `inlineComposite`. */
  get preferredListEncoding(): ElementSize {
    return this.$segment.view.getUint16(this.$data + 26, true);
  }
  set preferredListEncoding(value: ElementSize) {
    $.setUint16(this.$segment, this.$data + 26, value);
  }
  get isGroup(): boolean {
    return (this.$segment.bytes[this.$data + 28]! & 1) !== 0;
  }
  set isGroup(value: boolean) {
    $.setBool(this.$segment, this.$data, 224, value);
  }
  /** How many of `fields` are members of this node's unnamed union: 0 without a union, else at least 2. */
  get discriminantCount(): number {
    return this.$segment.view.getUint16(this.$data + 30, true);
  }
  set discriminantCount(value: number) {
    $.setUint16(this.$segment, this.$data + 30, value);
  }
  /** Where the union's tag is, in units of 16 bits from the start of the data section. Only if there is one. */
  get discriminantOffset(): number {
    return this.$segment.view.getUint32(this.$data + 32, true);
  }
  set discriminantOffset(value: number) {
    $.setUint32(this.$segment, this.$data + 32, value);
  }
  /** By ordinal; a group has the place of its lowest member. A field keeps its index as a schema evolves. */
  get fields(): $.ListBuilder<Field$Builder, Field$Init> {
    return $.getList(this.$segment, this.$pointers + 24, Field$Builder);
  }
  set fields(value: $.ListInit<Field$Init> | null) {
    $.setList(this.$segment, this.$pointers + 24, Field$Builder, value);
  }
  initFields(length: number): $.ListBuilder<Field$Builder, Field$Init> {
    return $.initList(this.$segment, this.$pointers + 24, Field$Builder, length);
  }

  /** What was built so far, as a reader. */
  $asReader(): Node$struct$Reader {
    return Node$struct$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Node.struct as a plain object to build from; a reader or builder will do as well. */
export interface Node$struct$Init {
  readonly dataWordCount?: number | undefined;
  readonly pointerCount?: number | undefined;
  readonly preferredListEncoding?: ElementSize | undefined;
  readonly isGroup?: boolean | undefined;
  readonly discriminantCount?: number | undefined;
  readonly discriminantOffset?: number | undefined;
  readonly fields?: $.ListInit<Field$Init> | null | undefined;
}
/** A Node.struct as a plain object with everything in it. */
export interface Node$struct$Object {
  dataWordCount: number;
  pointerCount: number;
  preferredListEncoding: ElementSize;
  isGroup: boolean;
  discriminantCount: number;
  discriminantOffset: number;
  fields: Field$Object[];
}

/** The pointer fields of a Node.struct, for `has`, `clear`, `disown` and `adopt`. */
export const Node$struct$fields: {
  readonly fields: $.PointerField<Node$struct$Reader | Node$struct$Builder, $.ListBuilder<Field$Builder, Field$Init>>;
} = {
  fields: { index: 3 },
};

export const Node$struct$schema: $.RawSchema = {
  id: 0x9ea0b19b37fb4435n,
  node: "UAQE/zVE+zebsaCeAFEYAQb/F6Qj+UyrguYAFQYHAREN+gABMRFXAf9jYXBucC9zYwJoZW1hLmNhcG5wOk5vZGUuP3N0cnVjdFEcAgQQBxQBBxGdcgAAEZwBEZwBEQEMFAEIEZVqAAARlAERlAERAg0UAQkRjbIAABGQAhGUARED4BQBChGNQgAAEYgBEYgBEQQPFAELEYGSAAARhAERhAERBQgUAQwRfZoAABGAARGAAREGAxQBDRF5OgAAUXQBARGAAf9kYXRhV29yZAAfQ291bnQBBwEH/3BvaW50ZXJDAA9vdW50AQcBB/9wcmVmZXJyZQFkTGlzdEVuYx9vZGluZwEP/yYZUrp9j5XRAAEPf2lzR3JvdXABAQEB/2Rpc2NyaW1pAW5hbnRDb3VuAXQBBwEH/2Rpc2NyaW1pAW5hbnRPZmZzA2V0AQgBCD9maWVsZHMBDhACARD/X/RKH6RQrZoAAQ4=",
  dependencies: () => [ElementSize$schema, Field$schema],
};

/** Reads a Node.enum. */
export class Node$enum$Reader implements $.StructReader<Node$enum$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Node$enum$Reader {
    return new Node$enum$Reader(segment, data, pointers, count, depth);
  }

  /** By value. */
  get enumerants(): $.ListReader<Enumerant$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 3, this.$depth, Enumerant$Reader);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Node$enum$Object {
    return {
      enumerants: $.toObject(this.enumerants) as Enumerant$Object[],
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Node.enum. */
export class Node$enum$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Node$enum$Builder {
    return new Node$enum$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Node$enum$Init): void {
    const builder = new Node$enum$Builder(segment, data, pointers, count, 0);
    if (value.enumerants !== undefined) builder.enumerants = value.enumerants;
  }

  /** By value. */
  get enumerants(): $.ListBuilder<Enumerant$Builder, Enumerant$Init> {
    return $.getList(this.$segment, this.$pointers + 24, Enumerant$Builder);
  }
  set enumerants(value: $.ListInit<Enumerant$Init> | null) {
    $.setList(this.$segment, this.$pointers + 24, Enumerant$Builder, value);
  }
  initEnumerants(length: number): $.ListBuilder<Enumerant$Builder, Enumerant$Init> {
    return $.initList(this.$segment, this.$pointers + 24, Enumerant$Builder, length);
  }

  /** What was built so far, as a reader. */
  $asReader(): Node$enum$Reader {
    return Node$enum$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Node.enum as a plain object to build from; a reader or builder will do as well. */
export interface Node$enum$Init {
  readonly enumerants?: $.ListInit<Enumerant$Init> | null | undefined;
}
/** A Node.enum as a plain object with everything in it. */
export interface Node$enum$Object {
  enumerants: Enumerant$Object[];
}

/** The pointer fields of a Node.enum, for `has`, `clear`, `disown` and `adopt`. */
export const Node$enum$fields: {
  readonly enumerants: $.PointerField<Node$enum$Reader | Node$enum$Builder, $.ListBuilder<Enumerant$Builder, Enumerant$Init>>;
} = {
  enumerants: { index: 3 },
};

export const Node$enum$schema: $.RawSchema = {
  id: 0xb54ab3364333f598n,
  node: "UAQE/5j1M0M2s0q1AFEYAQb/F6Qj+UyrguYAFQYHAREN6gABERE3/2NhcG5wL3NjAmhlbWEuY2FwbnA6Tm9kZS4PZW51bVEEAgQQAxQBDhENWgAAUQwBAREYAf9lbnVtZXJhbgADdHMBDhACARD/TZpU3Ot8ipcAAQ4=",
  dependencies: () => [Enumerant$schema],
};

/** Reads a Node.interface_. */
export class Node$interface_$Reader implements $.StructReader<Node$interface_$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Node$interface_$Reader {
    return new Node$interface_$Reader(segment, data, pointers, count, depth);
  }

  /** By ordinal. */
  get methods(): $.ListReader<Method$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 3, this.$depth, Method$Reader);
  }
  get superclasses(): $.ListReader<Superclass$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 4, this.$depth, Superclass$Reader);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Node$interface_$Object {
    return {
      methods: $.toObject(this.methods) as Method$Object[],
      superclasses: $.toObject(this.superclasses) as Superclass$Object[],
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Node.interface_. */
export class Node$interface_$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Node$interface_$Builder {
    return new Node$interface_$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Node$interface_$Init): void {
    const builder = new Node$interface_$Builder(segment, data, pointers, count, 0);
    if (value.methods !== undefined) builder.methods = value.methods;
    if (value.superclasses !== undefined) builder.superclasses = value.superclasses;
  }

  /** By ordinal. */
  get methods(): $.ListBuilder<Method$Builder, Method$Init> {
    return $.getList(this.$segment, this.$pointers + 24, Method$Builder);
  }
  set methods(value: $.ListInit<Method$Init> | null) {
    $.setList(this.$segment, this.$pointers + 24, Method$Builder, value);
  }
  initMethods(length: number): $.ListBuilder<Method$Builder, Method$Init> {
    return $.initList(this.$segment, this.$pointers + 24, Method$Builder, length);
  }
  get superclasses(): $.ListBuilder<Superclass$Builder, Superclass$Init> {
    return $.getList(this.$segment, this.$pointers + 32, Superclass$Builder);
  }
  set superclasses(value: $.ListInit<Superclass$Init> | null) {
    $.setList(this.$segment, this.$pointers + 32, Superclass$Builder, value);
  }
  initSuperclasses(length: number): $.ListBuilder<Superclass$Builder, Superclass$Init> {
    return $.initList(this.$segment, this.$pointers + 32, Superclass$Builder, length);
  }

  /** What was built so far, as a reader. */
  $asReader(): Node$interface_$Reader {
    return Node$interface_$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Node.interface_ as a plain object to build from; a reader or builder will do as well. */
export interface Node$interface_$Init {
  readonly methods?: $.ListInit<Method$Init> | null | undefined;
  readonly superclasses?: $.ListInit<Superclass$Init> | null | undefined;
}
/** A Node.interface_ as a plain object with everything in it. */
export interface Node$interface_$Object {
  methods: Method$Object[];
  superclasses: Superclass$Object[];
}

/** The pointer fields of a Node.interface_, for `has`, `clear`, `disown` and `adopt`. */
export const Node$interface_$fields: {
  readonly methods: $.PointerField<Node$interface_$Reader | Node$interface_$Builder, $.ListBuilder<Method$Builder, Method$Init>>;
  readonly superclasses: $.PointerField<Node$interface_$Reader | Node$interface_$Builder, $.ListBuilder<Superclass$Builder, Superclass$Init>>;
} = {
  methods: { index: 3 },
  superclasses: { index: 4 },
};

export const Node$interface_$schema: $.RawSchema = {
  id: 0xe82753cff0c2218fn,
  node: "UAQE/48hwvDPUyfoAFEYAQb/F6Qj+UyrguYAFQYHATENEgEAAREVZ/9jYXBucC9zYwNoZW1hLmNhcG5wOk5vZGUuaW50ZXJmYWMBZVEIAgQQAxQBDxElQgAAUSABAREsAREBBBQBHxElagAAUSQBAREwAX9tZXRob2RzAQ4QAgEQv4BNMzvizJUBDv9zdXBlcmNsYQAPc3NlcwEOEAIBEP/416TQniqWqQABDg==",
  dependencies: () => [Method$schema, Superclass$schema],
};

/** Reads a Node.const. */
export class Node$const$Reader implements $.StructReader<Node$const$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Node$const$Reader {
    return new Node$const$Reader(segment, data, pointers, count, depth);
  }

  get type(): Type$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 3, this.$depth, Type$Reader.$of);
  }
  get value(): Value$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 4, this.$depth, Value$Reader.$of);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Node$const$Object {
    return {
      type: $.hasPointer(this.$segment, this.$pointers, this.$count, 3) ? this.type.$toObject() : null,
      value: $.hasPointer(this.$segment, this.$pointers, this.$count, 4) ? this.value.$toObject() : null,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Node.const. */
export class Node$const$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Node$const$Builder {
    return new Node$const$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Node$const$Init): void {
    const builder = new Node$const$Builder(segment, data, pointers, count, 0);
    if (value.type !== undefined) builder.type = value.type;
    if (value.value !== undefined) builder.value = value.value;
  }

  get type(): Type$Builder {
    return $.getStruct(this.$segment, this.$pointers + 24, Type$Builder);
  }
  set type(value: Type$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 24, Type$Builder, value);
  }
  initType(): Type$Builder {
    return $.initStruct(this.$segment, this.$pointers + 24, Type$Builder);
  }
  get value(): Value$Builder {
    return $.getStruct(this.$segment, this.$pointers + 32, Value$Builder);
  }
  set value(value: Value$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 32, Value$Builder, value);
  }
  initValue(): Value$Builder {
    return $.initStruct(this.$segment, this.$pointers + 32, Value$Builder);
  }

  /** What was built so far, as a reader. */
  $asReader(): Node$const$Reader {
    return Node$const$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Node.const as a plain object to build from; a reader or builder will do as well. */
export interface Node$const$Init {
  readonly type?: Type$Init | null | undefined;
  readonly value?: Value$Init | null | undefined;
}
/** A Node.const as a plain object with everything in it. */
export interface Node$const$Object {
  type: Type$Object | null;
  value: Value$Object | null;
}

/** The pointer fields of a Node.const, for `has`, `clear`, `disown` and `adopt`. */
export const Node$const$fields: {
  readonly type: $.PointerField<Node$const$Reader | Node$const$Builder, Type$Builder>;
  readonly value: $.PointerField<Node$const$Reader | Node$const$Builder, Value$Builder>;
} = {
  type: { index: 3 },
  value: { index: 4 },
};

export const Node$const$schema: $.RawSchema = {
  id: 0xb18aa5ac7a0d9420n,
  node: "UAQE/yCUDXqspYqxAFEYAQb/F6Qj+UyrguYAFQYHAREN8gABERFn/2NhcG5wL3NjAmhlbWEuY2FwbnA6Tm9kZS4fY29uc3RRCAIEEAMUARARJSoAABEgAhEkAREBBBQBEREdMgAAERgCERwBD3R5cGUBEP9gzPnh7Xhz0AABEB92YWx1ZQEQ/5sMsNfS3CPOAAEQ",
  dependencies: () => [Type$schema, Value$schema],
};

/** Reads a Node.annotation. */
export class Node$annotation$Reader implements $.StructReader<Node$annotation$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Node$annotation$Reader {
    return new Node$annotation$Reader(segment, data, pointers, count, depth);
  }

  get type(): Type$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 3, this.$depth, Type$Reader.$of);
  }
  get targetsFile(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 112);
  }
  get targetsConst(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 113);
  }
  get targetsEnum(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 114);
  }
  get targetsEnumerant(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 115);
  }
  get targetsStruct(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 116);
  }
  get targetsField(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 117);
  }
  get targetsUnion(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 118);
  }
  get targetsGroup(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 119);
  }
  get targetsInterface(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 120);
  }
  get targetsMethod(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 121);
  }
  get targetsParam(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 122);
  }
  get targetsAnnotation(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 123);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Node$annotation$Object {
    return {
      type: $.hasPointer(this.$segment, this.$pointers, this.$count, 3) ? this.type.$toObject() : null,
      targetsFile: this.targetsFile,
      targetsConst: this.targetsConst,
      targetsEnum: this.targetsEnum,
      targetsEnumerant: this.targetsEnumerant,
      targetsStruct: this.targetsStruct,
      targetsField: this.targetsField,
      targetsUnion: this.targetsUnion,
      targetsGroup: this.targetsGroup,
      targetsInterface: this.targetsInterface,
      targetsMethod: this.targetsMethod,
      targetsParam: this.targetsParam,
      targetsAnnotation: this.targetsAnnotation,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Node.annotation. */
export class Node$annotation$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Node$annotation$Builder {
    return new Node$annotation$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Node$annotation$Init): void {
    const builder = new Node$annotation$Builder(segment, data, pointers, count, 0);
    if (value.type !== undefined) builder.type = value.type;
    if (value.targetsFile !== undefined) builder.targetsFile = value.targetsFile;
    if (value.targetsConst !== undefined) builder.targetsConst = value.targetsConst;
    if (value.targetsEnum !== undefined) builder.targetsEnum = value.targetsEnum;
    if (value.targetsEnumerant !== undefined) builder.targetsEnumerant = value.targetsEnumerant;
    if (value.targetsStruct !== undefined) builder.targetsStruct = value.targetsStruct;
    if (value.targetsField !== undefined) builder.targetsField = value.targetsField;
    if (value.targetsUnion !== undefined) builder.targetsUnion = value.targetsUnion;
    if (value.targetsGroup !== undefined) builder.targetsGroup = value.targetsGroup;
    if (value.targetsInterface !== undefined) builder.targetsInterface = value.targetsInterface;
    if (value.targetsMethod !== undefined) builder.targetsMethod = value.targetsMethod;
    if (value.targetsParam !== undefined) builder.targetsParam = value.targetsParam;
    if (value.targetsAnnotation !== undefined) builder.targetsAnnotation = value.targetsAnnotation;
  }

  get type(): Type$Builder {
    return $.getStruct(this.$segment, this.$pointers + 24, Type$Builder);
  }
  set type(value: Type$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 24, Type$Builder, value);
  }
  initType(): Type$Builder {
    return $.initStruct(this.$segment, this.$pointers + 24, Type$Builder);
  }
  get targetsFile(): boolean {
    return (this.$segment.bytes[this.$data + 14]! & 1) !== 0;
  }
  set targetsFile(value: boolean) {
    $.setBool(this.$segment, this.$data, 112, value);
  }
  get targetsConst(): boolean {
    return (this.$segment.bytes[this.$data + 14]! & 2) !== 0;
  }
  set targetsConst(value: boolean) {
    $.setBool(this.$segment, this.$data, 113, value);
  }
  get targetsEnum(): boolean {
    return (this.$segment.bytes[this.$data + 14]! & 4) !== 0;
  }
  set targetsEnum(value: boolean) {
    $.setBool(this.$segment, this.$data, 114, value);
  }
  get targetsEnumerant(): boolean {
    return (this.$segment.bytes[this.$data + 14]! & 8) !== 0;
  }
  set targetsEnumerant(value: boolean) {
    $.setBool(this.$segment, this.$data, 115, value);
  }
  get targetsStruct(): boolean {
    return (this.$segment.bytes[this.$data + 14]! & 16) !== 0;
  }
  set targetsStruct(value: boolean) {
    $.setBool(this.$segment, this.$data, 116, value);
  }
  get targetsField(): boolean {
    return (this.$segment.bytes[this.$data + 14]! & 32) !== 0;
  }
  set targetsField(value: boolean) {
    $.setBool(this.$segment, this.$data, 117, value);
  }
  get targetsUnion(): boolean {
    return (this.$segment.bytes[this.$data + 14]! & 64) !== 0;
  }
  set targetsUnion(value: boolean) {
    $.setBool(this.$segment, this.$data, 118, value);
  }
  get targetsGroup(): boolean {
    return (this.$segment.bytes[this.$data + 14]! & 128) !== 0;
  }
  set targetsGroup(value: boolean) {
    $.setBool(this.$segment, this.$data, 119, value);
  }
  get targetsInterface(): boolean {
    return (this.$segment.bytes[this.$data + 15]! & 1) !== 0;
  }
  set targetsInterface(value: boolean) {
    $.setBool(this.$segment, this.$data, 120, value);
  }
  get targetsMethod(): boolean {
    return (this.$segment.bytes[this.$data + 15]! & 2) !== 0;
  }
  set targetsMethod(value: boolean) {
    $.setBool(this.$segment, this.$data, 121, value);
  }
  get targetsParam(): boolean {
    return (this.$segment.bytes[this.$data + 15]! & 4) !== 0;
  }
  set targetsParam(value: boolean) {
    $.setBool(this.$segment, this.$data, 122, value);
  }
  get targetsAnnotation(): boolean {
    return (this.$segment.bytes[this.$data + 15]! & 8) !== 0;
  }
  set targetsAnnotation(value: boolean) {
    $.setBool(this.$segment, this.$data, 123, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Node$annotation$Reader {
    return Node$annotation$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Node.annotation as a plain object to build from; a reader or builder will do as well. */
export interface Node$annotation$Init {
  readonly type?: Type$Init | null | undefined;
  readonly targetsFile?: boolean | undefined;
  readonly targetsConst?: boolean | undefined;
  readonly targetsEnum?: boolean | undefined;
  readonly targetsEnumerant?: boolean | undefined;
  readonly targetsStruct?: boolean | undefined;
  readonly targetsField?: boolean | undefined;
  readonly targetsUnion?: boolean | undefined;
  readonly targetsGroup?: boolean | undefined;
  readonly targetsInterface?: boolean | undefined;
  readonly targetsMethod?: boolean | undefined;
  readonly targetsParam?: boolean | undefined;
  readonly targetsAnnotation?: boolean | undefined;
}
/** A Node.annotation as a plain object with everything in it. */
export interface Node$annotation$Object {
  type: Type$Object | null;
  targetsFile: boolean;
  targetsConst: boolean;
  targetsEnum: boolean;
  targetsEnumerant: boolean;
  targetsStruct: boolean;
  targetsField: boolean;
  targetsUnion: boolean;
  targetsGroup: boolean;
  targetsInterface: boolean;
  targetsMethod: boolean;
  targetsParam: boolean;
  targetsAnnotation: boolean;
}

/** The pointer fields of a Node.annotation, for `has`, `clear`, `disown` and `adopt`. */
export const Node$annotation$fields: {
  readonly type: $.PointerField<Node$annotation$Reader | Node$annotation$Builder, Type$Builder>;
} = {
  type: { index: 3 },
};

export const Node$annotation$schema: $.RawSchema = {
  id: 0xec1619d4400a0290n,
  node: "UAQE/5ACCkDUGRbsAFEYAQb/F6Qj+UyrguYAFQYHATENGgEAATEVdwL/Y2FwbnAvc2MDaGVtYS5jYXBucDpOb2RlLmFubm90YXRpA29uUTQCBBADFAESEy0BKgAAEygBAhMsAQERAXAUARMTJQFiAAATJAEBEyQBARECcRQBFBMdAWoAABMcAQETHAEBEQNyFAEVExUBYgAAExQBARMUAQERBHMUARYTDQGKAAATEAEBExABAREFdBQBFxMJAXIAABMIAQETCAEBEQZ1FAEYEwEBagAAEgEBEgEBEQd2FAEZEflqAAAR+AER+AERCHcUARoR8WoAABHwARHwAREJeBQBGxHpigAAEewBEewBEQp5FAEcEeVyAAAR5AER5AERC3oUAR0R3WoAABHcARHcAREMexQBHhHVkgAAEdgBEdgBD3R5cGUBEP9gzPnh7Xhz0AABEP90YXJnZXRzRgAHaWxlAQEBAf90YXJnZXRzQwAPb25zdAEBAQH/dGFyZ2V0c0UAB251bQEBAQH/dGFyZ2V0c0UBbnVtZXJhbnQAAAEBAQH/dGFyZ2V0c1MAH3RydWN0AQEBAf90YXJnZXRzRgAPaWVsZAEBAQH/dGFyZ2V0c1UAD25pb24BAQEB/3RhcmdldHNHAA9yb3VwAQEBAf90YXJnZXRzSQFudGVyZmFjZQAAAQEBAf90YXJnZXRzTQAfZXRob2QBAQEB/3RhcmdldHNQAA9hcmFtAQEBAf90YXJnZXRzQQFubm90YXRpbwFuAQEBAQ==",
  dependencies: () => [Type$schema],
};

const Field$members = ["slot", "group"] as const;

class Field$ReaderClass {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Field$Reader {
    return new Field$ReaderClass(segment, data, pointers, count, depth) as unknown as Field$Reader;
  }
  static $get(this: $.ListElements, index: number): Field$Reader {
    const data = this.$at(index);
    return new Field$ReaderClass(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth) as unknown as Field$Reader;
  }
  static get $size(): 7 {
    return 7;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 8, this.$pointers);
  }
  get which(): (typeof Field$members)[number] | undefined {
    return Field$members[$.getUint16(this.$segment, this.$data + 8, this.$pointers)];
  }
  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  /** The place among its siblings in the source, from 0. Text formats print fields in this order. */
  get codeOrder(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get annotations(): $.ListReader<Annotation$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 1, this.$depth, Annotation$Reader);
  }
  /** The value of the tag that selects this field, or `noDiscriminant` for a field outside of the union. */
  get discriminantValue(): number {
    return $.getUint16(this.$segment, this.$data + 2, this.$pointers) ^ 65535;
  }
  /** A field with memory of its own. */
  get slot(): Field$slot$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 8, this.$pointers) === 0 ? new Field$slot$Reader(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  get group(): Field$group$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 8, this.$pointers) === 1 ? new Field$group$Reader(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  /** What the source said, for those who want to print it again. To number fields use their index. */
  get ordinal(): Field$ordinal$Reader {
    return Field$ordinal$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Field$Object {
    return {
      name: this.name,
      codeOrder: this.codeOrder,
      annotations: $.toObject(this.annotations) as Annotation$Object[],
      discriminantValue: this.discriminantValue,
      ordinal: this.ordinal.$toObject(),
      ...$.unionToObject(this),
    } as Field$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Reads a Field. */
export type Field$Reader = $.StructReader<Field$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
  readonly name: string;
  /** The place among its siblings in the source, from 0. Text formats print fields in this order. */
  readonly codeOrder: number;
  readonly annotations: $.ListReader<Annotation$Reader>;
  /** The value of the tag that selects this field, or `noDiscriminant` for a field outside of the union. */
  readonly discriminantValue: number;
  /** What the source said, for those who want to print it again. To number fields use their index. */
  readonly ordinal: Field$ordinal$Reader;
} & (
  | { readonly which: "slot"; readonly slot: Field$slot$Reader; readonly group?: undefined; }
  | { readonly which: "group"; readonly group: Field$group$Reader; readonly slot?: undefined; }
  | { readonly which: undefined; readonly slot?: undefined; readonly group?: undefined; }
);
export const Field$Reader: $.StructReaderType<Field$Reader> & { readonly $size: 7; readonly $get: $.GetElement<Field$Reader> } = Field$ReaderClass;

/** Builds a Field. */
export class Field$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Field$Builder {
    return new Field$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Field$Builder {
    const data = this.$at(index);
    return new Field$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 3 {
    return 3;
  }
  static get $pointerCount(): 4 {
    return 4;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Field$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Field$Builder(segment, data, pointers, count, 0);
    if (value.name !== undefined) builder.name = value.name;
    if (value.codeOrder !== undefined) builder.codeOrder = value.codeOrder;
    if (value.annotations !== undefined) builder.annotations = value.annotations;
    if (value.discriminantValue !== undefined) builder.discriminantValue = value.discriminantValue;
    if (value.ordinal !== undefined) builder.ordinal = value.ordinal;
    let members = 0;
    if (value.slot !== undefined) {
      builder.slot = value.slot;
      members++;
    }
    if (value.group !== undefined) {
      builder.group = value.group;
      members++;
    }
    if (members > 1) $.tooManyMembers("Field");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 8, this.$pointers);
  }
  get which(): (typeof Field$members)[number] | undefined {
    return Field$members[$.getUint16(this.$segment, this.$data + 8, this.$pointers)];
  }
  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set name(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  /** The place among its siblings in the source, from 0. Text formats print fields in this order. */
  get codeOrder(): number {
    return this.$segment.view.getUint16(this.$data, true);
  }
  set codeOrder(value: number) {
    $.setUint16(this.$segment, this.$data, value);
  }
  get annotations(): $.ListBuilder<Annotation$Builder, Annotation$Init> {
    return $.getList(this.$segment, this.$pointers + 8, Annotation$Builder);
  }
  set annotations(value: $.ListInit<Annotation$Init> | null) {
    $.setList(this.$segment, this.$pointers + 8, Annotation$Builder, value);
  }
  initAnnotations(length: number): $.ListBuilder<Annotation$Builder, Annotation$Init> {
    return $.initList(this.$segment, this.$pointers + 8, Annotation$Builder, length);
  }
  /** The value of the tag that selects this field, or `noDiscriminant` for a field outside of the union. */
  get discriminantValue(): number {
    return this.$segment.view.getUint16(this.$data + 2, true) ^ 65535;
  }
  set discriminantValue(value: number) {
    $.setUint16(this.$segment, this.$data + 2, value);
    $.flipDefault(this.$segment, this.$data + 2, 2, 65535);
  }
  /** A field with memory of its own. */
  get slot(): Field$slot$Builder | undefined {
    return $.getUint16(this.$segment, this.$data + 8, this.$pointers) === 0 ? new Field$slot$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  set slot(value: Field$slot$Init) {
    this.initSlot();
    Field$slot$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initSlot(): Field$slot$Builder {
    $.setUint16(this.$segment, this.$data + 8, 0);
    $.clearData(this.$segment, this.$data + 4, 4);
    $.clearPointer(this.$segment, this.$pointers + 16);
    $.clearPointer(this.$segment, this.$pointers + 24);
    $.setBool(this.$segment, this.$data, 128, false);
    return new Field$slot$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get group(): Field$group$Builder | undefined {
    return $.getUint16(this.$segment, this.$data + 8, this.$pointers) === 1 ? new Field$group$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  set group(value: Field$group$Init) {
    this.initGroup();
    Field$group$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initGroup(): Field$group$Builder {
    $.setUint16(this.$segment, this.$data + 8, 1);
    $.clearData(this.$segment, this.$data + 16, 8);
    return new Field$group$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  /** What the source said, for those who want to print it again. To number fields use their index. */
  get ordinal(): Field$ordinal$Builder {
    return new Field$ordinal$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  set ordinal(value: Field$ordinal$Init) {
    Field$ordinal$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initOrdinal(): Field$ordinal$Builder {
    $.setUint16(this.$segment, this.$data + 10, 0);
    $.clearData(this.$segment, this.$data + 12, 2);
    return new Field$ordinal$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }

  /** What was built so far, as a reader. */
  $asReader(): Field$Reader {
    return Field$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Field as a plain object to build from; a reader or builder will do as well. */
export type Field$Init = {
  readonly name?: string | null | undefined;
  readonly codeOrder?: number | undefined;
  readonly annotations?: $.ListInit<Annotation$Init> | null | undefined;
  readonly discriminantValue?: number | undefined;
  readonly ordinal?: Field$ordinal$Init | undefined;
} & (
  | { readonly which?: "slot" | undefined; readonly slot: Field$slot$Init; readonly group?: undefined; }
  | { readonly which?: "group" | undefined; readonly group: Field$group$Init; readonly slot?: undefined; }
  | { readonly which: undefined; readonly slot?: undefined; readonly group?: undefined; }
);
/** A Field as a plain object with everything in it. */
export type Field$Object = {
  name: string;
  codeOrder: number;
  annotations: Annotation$Object[];
  discriminantValue: number;
  ordinal: Field$ordinal$Object;
} & (
  | { which: "slot"; slot: Field$slot$Object }
  | { which: "group"; group: Field$group$Object }
  | { which: undefined }
);

/** The pointer fields of a Field, for `has`, `clear`, `disown` and `adopt`. */
export const Field$fields: {
  readonly name: $.PointerField<Field$Reader | Field$Builder, string>;
  readonly annotations: $.PointerField<Field$Reader | Field$Builder, $.ListBuilder<Annotation$Builder, Annotation$Init>>;
} = {
  name: { index: 0 },
  annotations: { index: 1 },
};

export const Field$schema: $.RawSchema = {
  id: 0x9aad50a41f4af45fn,
  node: "UAUE/1/0Sh+kUK2aAFETAQP/2XJMYgnFP6kARQQHAgEEEQ3KERkXAAAxJY8B/2NhcG5wL3NjAmhlbWEuY2FwbnA6RmllbGQAAFEEAQH/Esf+fL5MsZcAEQF6/25vRGlzY3JpAD9taW5hbnRRHAMEAAAEAQAAEbUqAAARsAERsAEBARQBAQAAEaVSAAARpAERpAERAgEUAQIAABGZYgAAUZgBARGkAREDARQBAwEBEZmSAAARnAERnAENBP//AQH/b3S0a0cFI8QAEZEqAAINBf7/AQH/ER3baNvN/MoAEXkyAAIBBgEB/+YLh4fC1ZC7ABFhQgACD25hbWUBDAEM/2NvZGVPcmRlAAFyAQcBB/9hbm5vdGF0aQAHb25zAQ4QAgEQ/0J1JasNlcjxAAEO/2Rpc2NyaW1pAW5hbnRWYWx1AWUBBw0H//8Pc2xvdB9ncm91cH9vcmRpbmFs",
  dependencies: () => [Annotation$schema, Field$slot$schema, Field$group$schema, Field$ordinal$schema],
};

export const Field$noDiscriminant: number = 65535;

/** A field with memory of its own. */
export class Field$slot$Reader implements $.StructReader<Field$slot$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Field$slot$Reader {
    return new Field$slot$Reader(segment, data, pointers, count, depth);
  }

  /**
   * Counted in units of the field's own size (bits for Bool) from the start of the data section, or in
   * pointers from the start of the pointer section.
   */
  get offset(): number {
    return $.getUint32(this.$segment, this.$data + 4, this.$pointers);
  }
  get type(): Type$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 2, this.$depth, Type$Reader.$of);
  }
  /** Data fields are stored XORed with it, a null pointer reads as it. */
  get defaultValue(): Value$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 3, this.$depth, Value$Reader.$of);
  }
  /** Whether the source gave a default. A method parameter that has one may be left out by callers. */
  get hadExplicitDefault(): boolean {
    return $.getBool(this.$segment, this.$data, this.$pointers, 128);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Field$slot$Object {
    return {
      offset: this.offset,
      type: $.hasPointer(this.$segment, this.$pointers, this.$count, 2) ? this.type.$toObject() : null,
      defaultValue: $.hasPointer(this.$segment, this.$pointers, this.$count, 3) ? this.defaultValue.$toObject() : null,
      hadExplicitDefault: this.hadExplicitDefault,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Field.slot. */
export class Field$slot$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Field$slot$Builder {
    return new Field$slot$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Field$slot$Init): void {
    const builder = new Field$slot$Builder(segment, data, pointers, count, 0);
    if (value.offset !== undefined) builder.offset = value.offset;
    if (value.type !== undefined) builder.type = value.type;
    if (value.defaultValue !== undefined) builder.defaultValue = value.defaultValue;
    if (value.hadExplicitDefault !== undefined) builder.hadExplicitDefault = value.hadExplicitDefault;
  }

  /**
   * Counted in units of the field's own size (bits for Bool) from the start of the data section, or in
   * pointers from the start of the pointer section.
   */
  get offset(): number {
    return this.$segment.view.getUint32(this.$data + 4, true);
  }
  set offset(value: number) {
    $.setUint32(this.$segment, this.$data + 4, value);
  }
  get type(): Type$Builder {
    return $.getStruct(this.$segment, this.$pointers + 16, Type$Builder);
  }
  set type(value: Type$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 16, Type$Builder, value);
  }
  initType(): Type$Builder {
    return $.initStruct(this.$segment, this.$pointers + 16, Type$Builder);
  }
  /** Data fields are stored XORed with it, a null pointer reads as it. */
  get defaultValue(): Value$Builder {
    return $.getStruct(this.$segment, this.$pointers + 24, Value$Builder);
  }
  set defaultValue(value: Value$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 24, Value$Builder, value);
  }
  initDefaultValue(): Value$Builder {
    return $.initStruct(this.$segment, this.$pointers + 24, Value$Builder);
  }
  /** Whether the source gave a default. A method parameter that has one may be left out by callers. */
  get hadExplicitDefault(): boolean {
    return (this.$segment.bytes[this.$data + 16]! & 1) !== 0;
  }
  set hadExplicitDefault(value: boolean) {
    $.setBool(this.$segment, this.$data, 128, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Field$slot$Reader {
    return Field$slot$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Field.slot as a plain object to build from; a reader or builder will do as well. */
export interface Field$slot$Init {
  readonly offset?: number | undefined;
  readonly type?: Type$Init | null | undefined;
  readonly defaultValue?: Value$Init | null | undefined;
  readonly hadExplicitDefault?: boolean | undefined;
}
/** A Field.slot as a plain object with everything in it. */
export interface Field$slot$Object {
  offset: number;
  type: Type$Object | null;
  defaultValue: Value$Object | null;
  hadExplicitDefault: boolean;
}

/** The pointer fields of a Field.slot, for `has`, `clear`, `disown` and `adopt`. */
export const Field$slot$fields: {
  readonly type: $.PointerField<Field$slot$Reader | Field$slot$Builder, Type$Builder>;
  readonly defaultValue: $.PointerField<Field$slot$Reader | Field$slot$Builder, Value$Builder>;
} = {
  type: { index: 2 },
  defaultValue: { index: 3 },
};

export const Field$slot$schema: $.RawSchema = {
  id: 0xc42305476bb4746fn,
  node: "UAQE/290tGtHBSPEAFEZAQP/X/RKH6RQrZoAFQQHAREN8gABERHH/2NhcG5wL3NjAmhlbWEuY2FwbnA6RmllbGQfLnNsb3RREAIEEAEUAQQRVToAABFQARFQAREBAhQBBRFJKgAAEUQCEUgBEQIDFAEGEUFqAAARQAIRRAERA4AUAQoRPZoAABFAARFAAT9vZmZzZXQBCAEID3R5cGUBEP9gzPnh7Xhz0AABEP9kZWZhdWx0VgAPYWx1ZQEQ/5sMsNfS3CPOAAEQ/2hhZEV4cGxpAWNpdERlZmF1A2x0AQEBAQ==",
  dependencies: () => [Type$schema, Value$schema],
};

/** Reads a Field.group. */
export class Field$group$Reader implements $.StructReader<Field$group$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Field$group$Reader {
    return new Field$group$Reader(segment, data, pointers, count, depth);
  }

  /** The node that has the group's fields. */
  get typeId(): bigint {
    return $.getUint64(this.$segment, this.$data + 16, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Field$group$Object {
    return {
      typeId: this.typeId,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Field.group. */
export class Field$group$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Field$group$Builder {
    return new Field$group$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Field$group$Init): void {
    const builder = new Field$group$Builder(segment, data, pointers, count, 0);
    if (value.typeId !== undefined) builder.typeId = value.typeId;
  }

  /** The node that has the group's fields. */
  get typeId(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 16, true);
  }
  set typeId(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 16, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Field$group$Reader {
    return Field$group$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Field.group as a plain object to build from; a reader or builder will do as well. */
export interface Field$group$Init {
  readonly typeId?: bigint | number | undefined;
}
/** A Field.group as a plain object with everything in it. */
export interface Field$group$Object {
  typeId: bigint;
}

export const Field$group$schema: $.RawSchema = {
  id: 0xcafccddb68db1d11n,
  node: "UAQE/xEd22jbzfzKAFEZAQP/X/RKH6RQrZoAFQQHAREN+gABERE3/2NhcG5wL3NjAmhlbWEuY2FwbnA6RmllbGQ/Lmdyb3VwUQQCBBACFAEHEQ06AAARCAERCAE/dHlwZUlkAQkBCQ==",
  dependencies: () => [],
};

const Field$ordinal$members = ["implicit", "explicit"] as const;

class Field$ordinal$ReaderClass {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Field$ordinal$Reader {
    return new Field$ordinal$ReaderClass(segment, data, pointers, count, depth) as unknown as Field$ordinal$Reader;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers);
  }
  get which(): (typeof Field$ordinal$members)[number] | undefined {
    return Field$ordinal$members[$.getUint16(this.$segment, this.$data + 10, this.$pointers)];
  }
  get implicit(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers) === 0 ? null : undefined;
  }
  get explicit(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers) === 1 ? $.getUint16(this.$segment, this.$data + 12, this.$pointers) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Field$ordinal$Object {
    return {
      ...$.unionToObject(this),
    } as Field$ordinal$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** What the source said, for those who want to print it again. To number fields use their index. */
export type Field$ordinal$Reader = $.StructReader<Field$ordinal$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
} & (
  | { readonly which: "implicit"; readonly implicit: null; readonly explicit?: undefined; }
  | { readonly which: "explicit"; readonly explicit: number; readonly implicit?: undefined; }
  | { readonly which: undefined; readonly implicit?: undefined; readonly explicit?: undefined; }
);
export const Field$ordinal$Reader: $.StructReaderType<Field$ordinal$Reader> = Field$ordinal$ReaderClass;

/** Builds a Field.ordinal. */
export class Field$ordinal$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Field$ordinal$Builder {
    return new Field$ordinal$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Field$ordinal$Init): void {
    const builder = new Field$ordinal$Builder(segment, data, pointers, count, 0);
    let members = 0;
    if (value.implicit !== undefined) {
      builder.implicit = value.implicit;
      members++;
    }
    if (value.explicit !== undefined) {
      builder.explicit = value.explicit;
      members++;
    }
    if (members > 1) $.tooManyMembers("Field.ordinal");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers);
  }
  get which(): (typeof Field$ordinal$members)[number] | undefined {
    return Field$ordinal$members[$.getUint16(this.$segment, this.$data + 10, this.$pointers)];
  }
  get implicit(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers) === 0 ? null : undefined;
  }
  set implicit(_value: null) {
    $.setUint16(this.$segment, this.$data + 10, 0);
  }
  get explicit(): number | undefined {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers) === 1 ? this.$segment.view.getUint16(this.$data + 12, true) : undefined;
  }
  set explicit(value: number) {
    $.setUint16(this.$segment, this.$data + 10, 1);
    $.setUint16(this.$segment, this.$data + 12, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Field$ordinal$Reader {
    return Field$ordinal$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Field.ordinal as a plain object to build from; a reader or builder will do as well. */
export type Field$ordinal$Init = {
} & (
  | { readonly which?: "implicit" | undefined; readonly implicit: null; readonly explicit?: undefined; }
  | { readonly which?: "explicit" | undefined; readonly explicit: number; readonly implicit?: undefined; }
  | { readonly which: undefined; readonly implicit?: undefined; readonly explicit?: undefined; }
);
/** A Field.ordinal as a plain object with everything in it. */
export type Field$ordinal$Object = {
} & (
  | { which: "implicit"; implicit: null }
  | { which: "explicit"; explicit: number }
  | { which: undefined }
);

export const Field$ordinal$schema: $.RawSchema = {
  id: 0xbb90d5c287870be6n,
  node: "UAUE/+YLh4fC1ZC7AFEZAQP/X/RKH6RQrZoAVQQHAQIBBTENCgEAAREVZ/9jYXBucC9zYwNoZW1hLmNhcG5wOkZpZWxkLm9yZGluYWwAAFEIAgQM//8UAQgRJUoAAA/8////D/z///8dAf7/BhQBCREVSgAAERQBERQB/2ltcGxpY2l0AAAA/2V4cGxpY2l0AAAAAQcBBw==",
  dependencies: () => [],
};

/** Reads a Enumerant. */
export class Enumerant$Reader implements $.StructReader<Enumerant$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Enumerant$Reader {
    return new Enumerant$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Enumerant$Reader {
    const data = this.$at(index);
    return new Enumerant$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  /** The place in the source, from 0. */
  get codeOrder(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get annotations(): $.ListReader<Annotation$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 1, this.$depth, Annotation$Reader);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Enumerant$Object {
    return {
      name: this.name,
      codeOrder: this.codeOrder,
      annotations: $.toObject(this.annotations) as Annotation$Object[],
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Enumerant. */
export class Enumerant$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Enumerant$Builder {
    return new Enumerant$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Enumerant$Builder {
    const data = this.$at(index);
    return new Enumerant$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Enumerant$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Enumerant$Builder(segment, data, pointers, count, 0);
    if (value.name !== undefined) builder.name = value.name;
    if (value.codeOrder !== undefined) builder.codeOrder = value.codeOrder;
    if (value.annotations !== undefined) builder.annotations = value.annotations;
  }

  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set name(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  /** The place in the source, from 0. */
  get codeOrder(): number {
    return this.$segment.view.getUint16(this.$data, true);
  }
  set codeOrder(value: number) {
    $.setUint16(this.$segment, this.$data, value);
  }
  get annotations(): $.ListBuilder<Annotation$Builder, Annotation$Init> {
    return $.getList(this.$segment, this.$pointers + 8, Annotation$Builder);
  }
  set annotations(value: $.ListInit<Annotation$Init> | null) {
    $.setList(this.$segment, this.$pointers + 8, Annotation$Builder, value);
  }
  initAnnotations(length: number): $.ListBuilder<Annotation$Builder, Annotation$Init> {
    return $.initList(this.$segment, this.$pointers + 8, Annotation$Builder, length);
  }

  /** What was built so far, as a reader. */
  $asReader(): Enumerant$Reader {
    return Enumerant$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Enumerant as a plain object to build from; a reader or builder will do as well. */
export interface Enumerant$Init {
  readonly name?: string | null | undefined;
  readonly codeOrder?: number | undefined;
  readonly annotations?: $.ListInit<Annotation$Init> | null | undefined;
}
/** A Enumerant as a plain object with everything in it. */
export interface Enumerant$Object {
  name: string;
  codeOrder: number;
  annotations: Annotation$Object[];
}

/** The pointer fields of a Enumerant, for `has`, `clear`, `disown` and `adopt`. */
export const Enumerant$fields: {
  readonly name: $.PointerField<Enumerant$Reader | Enumerant$Builder, string>;
  readonly annotations: $.PointerField<Enumerant$Reader | Enumerant$Builder, $.ListBuilder<Annotation$Builder, Annotation$Init>>;
} = {
  name: { index: 0 },
  annotations: { index: 1 },
};

export const Enumerant$schema: $.RawSchema = {
  id: 0x978a7cebdc549a4dn,
  node: "UAQE/02aVNzrfIqXAFETAQH/2XJMYgnFP6kABQIHEQ3qERkHAAARFZf/Y2FwbnAvc2MCaGVtYS5jYXBucDpFbnVtZQ9yYW50AABRDAIEAAAEARE9KgAAETgBETgBAQEUAQERMVIAABEwAREwARECARQBAhEpYgAAUSgBARE0AQ9uYW1lAQwBDP9jb2RlT3JkZQABcgEHAQf/YW5ub3RhdGkAB29ucwEOEAIBEP9CdSWrDZXI8QABDg==",
  dependencies: () => [Annotation$schema],
};

/** Reads a Superclass. */
export class Superclass$Reader implements $.StructReader<Superclass$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Superclass$Reader {
    return new Superclass$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Superclass$Reader {
    const data = this.$at(index);
    return new Superclass$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get id(): bigint {
    return $.getUint64(this.$segment, this.$data, this.$pointers);
  }
  get brand(): Brand$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Brand$Reader.$of);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Superclass$Object {
    return {
      id: this.id,
      brand: $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? this.brand.$toObject() : null,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Superclass. */
export class Superclass$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Superclass$Builder {
    return new Superclass$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Superclass$Builder {
    const data = this.$at(index);
    return new Superclass$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Superclass$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Superclass$Builder(segment, data, pointers, count, 0);
    if (value.id !== undefined) builder.id = value.id;
    if (value.brand !== undefined) builder.brand = value.brand;
  }

  get id(): bigint {
    return this.$segment.view.getBigUint64(this.$data, true);
  }
  set id(value: bigint | number) {
    $.setUint64(this.$segment, this.$data, value);
  }
  get brand(): Brand$Builder {
    return $.getStruct(this.$segment, this.$pointers, Brand$Builder);
  }
  set brand(value: Brand$Init | null) {
    $.setStruct(this.$segment, this.$pointers, Brand$Builder, value);
  }
  initBrand(): Brand$Builder {
    return $.initStruct(this.$segment, this.$pointers, Brand$Builder);
  }

  /** What was built so far, as a reader. */
  $asReader(): Superclass$Reader {
    return Superclass$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Superclass as a plain object to build from; a reader or builder will do as well. */
export interface Superclass$Init {
  readonly id?: bigint | number | undefined;
  readonly brand?: Brand$Init | null | undefined;
}
/** A Superclass as a plain object with everything in it. */
export interface Superclass$Object {
  id: bigint;
  brand: Brand$Object | null;
}

/** The pointer fields of a Superclass, for `has`, `clear`, `disown` and `adopt`. */
export const Superclass$fields: {
  readonly brand: $.PointerField<Superclass$Reader | Superclass$Builder, Brand$Builder>;
} = {
  brand: { index: 0 },
};

export const Superclass$schema: $.RawSchema = {
  id: 0xa9962a9ed0a4d7f8n,
  node: "UAQE//jXpNCeKpapAFETAQH/2XJMYgnFP6kABQEHEQ3yERkHAAARFWf/Y2FwbnAvc2MCaGVtYS5jYXBucDpTdXBlch9jbGFzcwAAUQgCBAAABAERJRoAABEgAREgAQEBFAEBERkyAAARFAIRGAEDaWQBCQEJH2JyYW5kARD/K0JlYPBVNJAAARA=",
  dependencies: () => [Brand$schema],
};

/** Reads a Method. */
export class Method$Reader implements $.StructReader<Method$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Method$Reader {
    return new Method$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Method$Reader {
    const data = this.$at(index);
    return new Method$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  /** The place in the source, from 0. */
  get codeOrder(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  /** The type parameters in `[...]`, to be inferred at each call. */
  get implicitParameters(): $.ListReader<Node$Parameter$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 4, this.$depth, Node$Parameter$Reader);
  }
  /**
   * A struct declared elsewhere, or one made from the parameter list. The latter is in no scope
   * (`scopeId` = 0, in nobody's `nestedNodes`) although it sees the type parameters of the interface; if the
   * method has type parameters, they are this struct's `parameters`.
   */
  get paramStructType(): bigint {
    return $.getUint64(this.$segment, this.$data + 8, this.$pointers);
  }
  get paramBrand(): Brand$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 2, this.$depth, Brand$Reader.$of);
  }
  /** The same for results. `-> stream` is `StreamResult` of stream.capnp. */
  get resultStructType(): bigint {
    return $.getUint64(this.$segment, this.$data + 16, this.$pointers);
  }
  get resultBrand(): Brand$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 3, this.$depth, Brand$Reader.$of);
  }
  get annotations(): $.ListReader<Annotation$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 1, this.$depth, Annotation$Reader);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Method$Object {
    return {
      name: this.name,
      codeOrder: this.codeOrder,
      implicitParameters: $.toObject(this.implicitParameters) as Node$Parameter$Object[],
      paramStructType: this.paramStructType,
      paramBrand: $.hasPointer(this.$segment, this.$pointers, this.$count, 2) ? this.paramBrand.$toObject() : null,
      resultStructType: this.resultStructType,
      resultBrand: $.hasPointer(this.$segment, this.$pointers, this.$count, 3) ? this.resultBrand.$toObject() : null,
      annotations: $.toObject(this.annotations) as Annotation$Object[],
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Method. */
export class Method$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Method$Builder {
    return new Method$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Method$Builder {
    const data = this.$at(index);
    return new Method$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 3 {
    return 3;
  }
  static get $pointerCount(): 5 {
    return 5;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Method$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Method$Builder(segment, data, pointers, count, 0);
    if (value.name !== undefined) builder.name = value.name;
    if (value.codeOrder !== undefined) builder.codeOrder = value.codeOrder;
    if (value.implicitParameters !== undefined) builder.implicitParameters = value.implicitParameters;
    if (value.paramStructType !== undefined) builder.paramStructType = value.paramStructType;
    if (value.paramBrand !== undefined) builder.paramBrand = value.paramBrand;
    if (value.resultStructType !== undefined) builder.resultStructType = value.resultStructType;
    if (value.resultBrand !== undefined) builder.resultBrand = value.resultBrand;
    if (value.annotations !== undefined) builder.annotations = value.annotations;
  }

  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set name(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  /** The place in the source, from 0. */
  get codeOrder(): number {
    return this.$segment.view.getUint16(this.$data, true);
  }
  set codeOrder(value: number) {
    $.setUint16(this.$segment, this.$data, value);
  }
  /** The type parameters in `[...]`, to be inferred at each call. */
  get implicitParameters(): $.ListBuilder<Node$Parameter$Builder, Node$Parameter$Init> {
    return $.getList(this.$segment, this.$pointers + 32, Node$Parameter$Builder);
  }
  set implicitParameters(value: $.ListInit<Node$Parameter$Init> | null) {
    $.setList(this.$segment, this.$pointers + 32, Node$Parameter$Builder, value);
  }
  initImplicitParameters(length: number): $.ListBuilder<Node$Parameter$Builder, Node$Parameter$Init> {
    return $.initList(this.$segment, this.$pointers + 32, Node$Parameter$Builder, length);
  }
  /**
   * A struct declared elsewhere, or one made from the parameter list. The latter is in no scope
   * (`scopeId` = 0, in nobody's `nestedNodes`) although it sees the type parameters of the interface; if the
   * method has type parameters, they are this struct's `parameters`.
   */
  get paramStructType(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 8, true);
  }
  set paramStructType(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 8, value);
  }
  get paramBrand(): Brand$Builder {
    return $.getStruct(this.$segment, this.$pointers + 16, Brand$Builder);
  }
  set paramBrand(value: Brand$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 16, Brand$Builder, value);
  }
  initParamBrand(): Brand$Builder {
    return $.initStruct(this.$segment, this.$pointers + 16, Brand$Builder);
  }
  /** The same for results. `-> stream` is `StreamResult` of stream.capnp. */
  get resultStructType(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 16, true);
  }
  set resultStructType(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 16, value);
  }
  get resultBrand(): Brand$Builder {
    return $.getStruct(this.$segment, this.$pointers + 24, Brand$Builder);
  }
  set resultBrand(value: Brand$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 24, Brand$Builder, value);
  }
  initResultBrand(): Brand$Builder {
    return $.initStruct(this.$segment, this.$pointers + 24, Brand$Builder);
  }
  get annotations(): $.ListBuilder<Annotation$Builder, Annotation$Init> {
    return $.getList(this.$segment, this.$pointers + 8, Annotation$Builder);
  }
  set annotations(value: $.ListInit<Annotation$Init> | null) {
    $.setList(this.$segment, this.$pointers + 8, Annotation$Builder, value);
  }
  initAnnotations(length: number): $.ListBuilder<Annotation$Builder, Annotation$Init> {
    return $.initList(this.$segment, this.$pointers + 8, Annotation$Builder, length);
  }

  /** What was built so far, as a reader. */
  $asReader(): Method$Reader {
    return Method$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Method as a plain object to build from; a reader or builder will do as well. */
export interface Method$Init {
  readonly name?: string | null | undefined;
  readonly codeOrder?: number | undefined;
  readonly implicitParameters?: $.ListInit<Node$Parameter$Init> | null | undefined;
  readonly paramStructType?: bigint | number | undefined;
  readonly paramBrand?: Brand$Init | null | undefined;
  readonly resultStructType?: bigint | number | undefined;
  readonly resultBrand?: Brand$Init | null | undefined;
  readonly annotations?: $.ListInit<Annotation$Init> | null | undefined;
}
/** A Method as a plain object with everything in it. */
export interface Method$Object {
  name: string;
  codeOrder: number;
  implicitParameters: Node$Parameter$Object[];
  paramStructType: bigint;
  paramBrand: Brand$Object | null;
  resultStructType: bigint;
  resultBrand: Brand$Object | null;
  annotations: Annotation$Object[];
}

/** The pointer fields of a Method, for `has`, `clear`, `disown` and `adopt`. */
export const Method$fields: {
  readonly name: $.PointerField<Method$Reader | Method$Builder, string>;
  readonly implicitParameters: $.PointerField<Method$Reader | Method$Builder, $.ListBuilder<Node$Parameter$Builder, Node$Parameter$Init>>;
  readonly paramBrand: $.PointerField<Method$Reader | Method$Builder, Brand$Builder>;
  readonly resultBrand: $.PointerField<Method$Reader | Method$Builder, Brand$Builder>;
  readonly annotations: $.PointerField<Method$Reader | Method$Builder, $.ListBuilder<Annotation$Builder, Annotation$Init>>;
} = {
  name: { index: 0 },
  implicitParameters: { index: 4 },
  paramBrand: { index: 2 },
  resultBrand: { index: 3 },
  annotations: { index: 1 },
};

export const Method$schema: $.RawSchema = {
  id: 0x9500cce23b334d80n,
  node: "UAQEv4BNMzvizJVREwED/9lyTGIJxT+pAAUFBxEN0hEZBwAAMRWHAf9jYXBucC9zYwJoZW1hLmNhcG5wOk1ldGhvAWQAAFEgAgQAAAQBEbUqAAARsAERsAEBARQBARGpUgAAEagBEagBEQMBFAECEaGCAAARoAERoAERBQIUAQMRmYoAABGcARGcAREHARQBBBGVYgAAUZQBARGgAREEAhQBBRGZWgAAEZgCEZwBEQYDFAEGEZViAAARlAIRmAERAgQUAQcRkZoAAFGUAQERoAEPbmFtZQEMAQz/Y29kZU9yZGUAAXIBBwEH/3BhcmFtU3RyAXVjdFR5cGUAAQkBCf9yZXN1bHRTdAFydWN0VHlwZQAAAQkBCf9hbm5vdGF0aQAHb25zAQ4QAgEQ/0J1JasNlcjxAAEO/3BhcmFtQnJhAANuZAEQ/ytCZWDwVTSQAAEQ/3Jlc3VsdEJyAAdhbmQBEP8rQmVg8FU0kAABEP9pbXBsaWNpdAFQYXJhbWV0ZQNycwEOEAIBEP+xow/xzBtSuQABDg==",
  dependencies: () => [Annotation$schema, Brand$schema, Node$Parameter$schema],
};

const Type$members = ["void", "bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float32", "float64", "text", "data", "list", "enum", "struct", "interface", "anyPointer"] as const;

class Type$ReaderClass {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Type$Reader {
    return new Type$ReaderClass(segment, data, pointers, count, depth) as unknown as Type$Reader;
  }
  static $get(this: $.ListElements, index: number): Type$Reader {
    const data = this.$at(index);
    return new Type$ReaderClass(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth) as unknown as Type$Reader;
  }
  static get $size(): 7 {
    return 7;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get which(): (typeof Type$members)[number] | undefined {
    return Type$members[$.getUint16(this.$segment, this.$data, this.$pointers)];
  }
  get void(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? null : undefined;
  }
  get bool(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 1 ? null : undefined;
  }
  get int8(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 2 ? null : undefined;
  }
  get int16(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 3 ? null : undefined;
  }
  get int32(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 4 ? null : undefined;
  }
  get int64(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 5 ? null : undefined;
  }
  get uint8(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 6 ? null : undefined;
  }
  get uint16(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 7 ? null : undefined;
  }
  get uint32(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 8 ? null : undefined;
  }
  get uint64(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 9 ? null : undefined;
  }
  get float32(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 10 ? null : undefined;
  }
  get float64(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 11 ? null : undefined;
  }
  get text(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 12 ? null : undefined;
  }
  get data(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 13 ? null : undefined;
  }
  get list(): Type$list$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 14 ? new Type$list$Reader(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  get enum(): Type$enum$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 15 ? new Type$enum$Reader(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  get struct(): Type$struct$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 16 ? new Type$struct$Reader(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  get interface(): Type$interface_$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 17 ? new Type$interface_$Reader(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  get anyPointer(): Type$anyPointer$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 18 ? Type$anyPointer$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Type$Object {
    return {
      ...$.unionToObject(this),
    } as Type$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** A type expression, resolved. */
export type Type$Reader = $.StructReader<Type$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
} & (
  | { readonly which: "void"; readonly void: null; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "bool"; readonly bool: null; readonly void?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "int8"; readonly int8: null; readonly void?: undefined; readonly bool?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "int16"; readonly int16: null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "int32"; readonly int32: null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "int64"; readonly int64: null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "uint8"; readonly uint8: null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "uint16"; readonly uint16: null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "uint32"; readonly uint32: null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "uint64"; readonly uint64: null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "float32"; readonly float32: null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "float64"; readonly float64: null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "text"; readonly text: null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "data"; readonly data: null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "list"; readonly list: Type$list$Reader; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "enum"; readonly enum: Type$enum$Reader; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "struct"; readonly struct: Type$struct$Reader; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "interface"; readonly interface: Type$interface_$Reader; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "anyPointer"; readonly anyPointer: Type$anyPointer$Reader; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; }
  | { readonly which: undefined; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
);
export const Type$Reader: $.StructReaderType<Type$Reader> & { readonly $size: 7; readonly $get: $.GetElement<Type$Reader> } = Type$ReaderClass;

/** Builds a Type. */
export class Type$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Type$Builder {
    return new Type$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Type$Builder {
    const data = this.$at(index);
    return new Type$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 3 {
    return 3;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Type$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Type$Builder(segment, data, pointers, count, 0);
    let members = 0;
    if (value.void !== undefined) {
      builder.void = value.void;
      members++;
    }
    if (value.bool !== undefined) {
      builder.bool = value.bool;
      members++;
    }
    if (value.int8 !== undefined) {
      builder.int8 = value.int8;
      members++;
    }
    if (value.int16 !== undefined) {
      builder.int16 = value.int16;
      members++;
    }
    if (value.int32 !== undefined) {
      builder.int32 = value.int32;
      members++;
    }
    if (value.int64 !== undefined) {
      builder.int64 = value.int64;
      members++;
    }
    if (value.uint8 !== undefined) {
      builder.uint8 = value.uint8;
      members++;
    }
    if (value.uint16 !== undefined) {
      builder.uint16 = value.uint16;
      members++;
    }
    if (value.uint32 !== undefined) {
      builder.uint32 = value.uint32;
      members++;
    }
    if (value.uint64 !== undefined) {
      builder.uint64 = value.uint64;
      members++;
    }
    if (value.float32 !== undefined) {
      builder.float32 = value.float32;
      members++;
    }
    if (value.float64 !== undefined) {
      builder.float64 = value.float64;
      members++;
    }
    if (value.text !== undefined) {
      builder.text = value.text;
      members++;
    }
    if (value.data !== undefined) {
      builder.data = value.data;
      members++;
    }
    if (value.list !== undefined) {
      builder.list = value.list;
      members++;
    }
    if (value.enum !== undefined) {
      builder.enum = value.enum;
      members++;
    }
    if (value.struct !== undefined) {
      builder.struct = value.struct;
      members++;
    }
    if (value.interface !== undefined) {
      builder.interface = value.interface;
      members++;
    }
    if (value.anyPointer !== undefined) {
      builder.anyPointer = value.anyPointer;
      members++;
    }
    if (members > 1) $.tooManyMembers("Type");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get which(): (typeof Type$members)[number] | undefined {
    return Type$members[$.getUint16(this.$segment, this.$data, this.$pointers)];
  }
  get void(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? null : undefined;
  }
  set void(_value: null) {
    $.setUint16(this.$segment, this.$data, 0);
  }
  get bool(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 1 ? null : undefined;
  }
  set bool(_value: null) {
    $.setUint16(this.$segment, this.$data, 1);
  }
  get int8(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 2 ? null : undefined;
  }
  set int8(_value: null) {
    $.setUint16(this.$segment, this.$data, 2);
  }
  get int16(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 3 ? null : undefined;
  }
  set int16(_value: null) {
    $.setUint16(this.$segment, this.$data, 3);
  }
  get int32(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 4 ? null : undefined;
  }
  set int32(_value: null) {
    $.setUint16(this.$segment, this.$data, 4);
  }
  get int64(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 5 ? null : undefined;
  }
  set int64(_value: null) {
    $.setUint16(this.$segment, this.$data, 5);
  }
  get uint8(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 6 ? null : undefined;
  }
  set uint8(_value: null) {
    $.setUint16(this.$segment, this.$data, 6);
  }
  get uint16(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 7 ? null : undefined;
  }
  set uint16(_value: null) {
    $.setUint16(this.$segment, this.$data, 7);
  }
  get uint32(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 8 ? null : undefined;
  }
  set uint32(_value: null) {
    $.setUint16(this.$segment, this.$data, 8);
  }
  get uint64(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 9 ? null : undefined;
  }
  set uint64(_value: null) {
    $.setUint16(this.$segment, this.$data, 9);
  }
  get float32(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 10 ? null : undefined;
  }
  set float32(_value: null) {
    $.setUint16(this.$segment, this.$data, 10);
  }
  get float64(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 11 ? null : undefined;
  }
  set float64(_value: null) {
    $.setUint16(this.$segment, this.$data, 11);
  }
  get text(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 12 ? null : undefined;
  }
  set text(_value: null) {
    $.setUint16(this.$segment, this.$data, 12);
  }
  get data(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 13 ? null : undefined;
  }
  set data(_value: null) {
    $.setUint16(this.$segment, this.$data, 13);
  }
  get list(): Type$list$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 14 ? new Type$list$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  set list(value: Type$list$Init) {
    this.initList();
    Type$list$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initList(): Type$list$Builder {
    $.setUint16(this.$segment, this.$data, 14);
    $.clearPointer(this.$segment, this.$pointers);
    return new Type$list$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get enum(): Type$enum$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 15 ? new Type$enum$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  set enum(value: Type$enum$Init) {
    this.initEnum();
    Type$enum$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initEnum(): Type$enum$Builder {
    $.setUint16(this.$segment, this.$data, 15);
    $.clearData(this.$segment, this.$data + 8, 8);
    $.clearPointer(this.$segment, this.$pointers);
    return new Type$enum$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get struct(): Type$struct$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 16 ? new Type$struct$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  set struct(value: Type$struct$Init) {
    this.initStruct();
    Type$struct$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initStruct(): Type$struct$Builder {
    $.setUint16(this.$segment, this.$data, 16);
    $.clearData(this.$segment, this.$data + 8, 8);
    $.clearPointer(this.$segment, this.$pointers);
    return new Type$struct$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get interface(): Type$interface_$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 17 ? new Type$interface_$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  set interface(value: Type$interface_$Init) {
    this.initInterface();
    Type$interface_$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initInterface(): Type$interface_$Builder {
    $.setUint16(this.$segment, this.$data, 17);
    $.clearData(this.$segment, this.$data + 8, 8);
    $.clearPointer(this.$segment, this.$pointers);
    return new Type$interface_$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  get anyPointer(): Type$anyPointer$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 18 ? new Type$anyPointer$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  set anyPointer(value: Type$anyPointer$Init) {
    this.initAnyPointer();
    Type$anyPointer$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initAnyPointer(): Type$anyPointer$Builder {
    $.setUint16(this.$segment, this.$data, 18);
    $.setUint16(this.$segment, this.$data + 8, 0);
    $.setUint16(this.$segment, this.$data + 10, 0);
    $.clearData(this.$segment, this.$data + 16, 8);
    $.clearData(this.$segment, this.$data + 10, 2);
    return new Type$anyPointer$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }

  /** What was built so far, as a reader. */
  $asReader(): Type$Reader {
    return Type$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Type as a plain object to build from; a reader or builder will do as well. */
export type Type$Init = {
} & (
  | { readonly which?: "void" | undefined; readonly void: null; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "bool" | undefined; readonly bool: null; readonly void?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "int8" | undefined; readonly int8: null; readonly void?: undefined; readonly bool?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "int16" | undefined; readonly int16: null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "int32" | undefined; readonly int32: null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "int64" | undefined; readonly int64: null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "uint8" | undefined; readonly uint8: null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "uint16" | undefined; readonly uint16: null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "uint32" | undefined; readonly uint32: null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "uint64" | undefined; readonly uint64: null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "float32" | undefined; readonly float32: null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "float64" | undefined; readonly float64: null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "text" | undefined; readonly text: null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "data" | undefined; readonly data: null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "list" | undefined; readonly list: Type$list$Init; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "enum" | undefined; readonly enum: Type$enum$Init; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "struct" | undefined; readonly struct: Type$struct$Init; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "interface" | undefined; readonly interface: Type$interface_$Init; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "anyPointer" | undefined; readonly anyPointer: Type$anyPointer$Init; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; }
  | { readonly which: undefined; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
);
/** A Type as a plain object with everything in it. */
export type Type$Object = {
} & (
  | { which: "void"; void: null }
  | { which: "bool"; bool: null }
  | { which: "int8"; int8: null }
  | { which: "int16"; int16: null }
  | { which: "int32"; int32: null }
  | { which: "int64"; int64: null }
  | { which: "uint8"; uint8: null }
  | { which: "uint16"; uint16: null }
  | { which: "uint32"; uint32: null }
  | { which: "uint64"; uint64: null }
  | { which: "float32"; float32: null }
  | { which: "float64"; float64: null }
  | { which: "text"; text: null }
  | { which: "data"; data: null }
  | { which: "list"; list: Type$list$Object }
  | { which: "enum"; enum: Type$enum$Object }
  | { which: "struct"; struct: Type$struct$Object }
  | { which: "interface"; interface: Type$interface_$Object }
  | { which: "anyPointer"; anyPointer: Type$anyPointer$Object }
  | { which: undefined }
);

export const Type$schema: $.RawSchema = {
  id: 0xd07378ede1f9cc60n,
  node: "UAQE/2DM+eHteHPQAFETAQP/2XJMYgnFP6kARQEHExENwhEVBwAAMREvBP9jYXBucC9zYwJoZW1hLmNhcG5wOlR5cGUAAABRTAMEDP//BAEAABMFAioAAA/8////D/z///8NAf7/FAEBAAAT7QEqAAAP/P///w/8////DQL9/xQBAgAAE9UBKgAAD/z///8P/P///w0D/P8UAQMAABO9ATIAAA/8////D/z///8NBPv/FAEEAAATpQEyAAAP/P///w/8////DQX6/xQBBQAAE40BMgAAD/z///8P/P///w0G+f8UAQYAABN1ATIAAA/8////D/z///8NB/j/FAEHAAATXQE6AAAP/P///w/8////DQj3/xQBCAAAE0UBOgAAD/z///8P/P///w0J9v8UAQkAABMtAToAAA/8////D/z///8NCvX/FAEKAAATFQFCAAAP/P///w/8////DQv0/xQBCwAAEf1CAAAP/P///w/8////DQzz/xQBDAAAEeUqAAAP/P///w/8////DQ3y/xQBDQAAEc0qAAAP/P///w/8////DQ7x/wEB/5fqYAolOeeHABG1KgACDQ/w/wEB/6mHfxpxeA6eABGdKgACDRDv/wEB/9PGTO9gbzqsABGFOgACDRHu/wEB/78M+/dpyovtABFtUgACDRLt/wEB//FJPqLoP1fCABFZWgACD3ZvaWQPYm9vbA9pbnQ4H2ludDE2H2ludDMyH2ludDY0H3VpbnQ4P3VpbnQxNj91aW50MzI/dWludDY0f2Zsb2F0MzJ/ZmxvYXQ2NA90ZXh0D2RhdGEPbGlzdA9lbnVtP3N0cnVjdP9pbnRlcmZhYwABZf9hbnlQb2ludAADZXI=",
  dependencies: () => [Type$list$schema, Type$enum$schema, Type$struct$schema, Type$interface_$schema, Type$anyPointer$schema],
};

/** Reads a Type.list. */
export class Type$list$Reader implements $.StructReader<Type$list$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Type$list$Reader {
    return new Type$list$Reader(segment, data, pointers, count, depth);
  }

  get elementType(): Type$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Type$Reader.$of);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Type$list$Object {
    return {
      elementType: $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? this.elementType.$toObject() : null,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Type.list. */
export class Type$list$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Type$list$Builder {
    return new Type$list$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Type$list$Init): void {
    const builder = new Type$list$Builder(segment, data, pointers, count, 0);
    if (value.elementType !== undefined) builder.elementType = value.elementType;
  }

  get elementType(): Type$Builder {
    return $.getStruct(this.$segment, this.$pointers, Type$Builder);
  }
  set elementType(value: Type$Init | null) {
    $.setStruct(this.$segment, this.$pointers, Type$Builder, value);
  }
  initElementType(): Type$Builder {
    return $.initStruct(this.$segment, this.$pointers, Type$Builder);
  }

  /** What was built so far, as a reader. */
  $asReader(): Type$list$Reader {
    return Type$list$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Type.list as a plain object to build from; a reader or builder will do as well. */
export interface Type$list$Init {
  readonly elementType?: Type$Init | null | undefined;
}
/** A Type.list as a plain object with everything in it. */
export interface Type$list$Object {
  elementType: Type$Object | null;
}

/** The pointer fields of a Type.list, for `has`, `clear`, `disown` and `adopt`. */
export const Type$list$fields: {
  readonly elementType: $.PointerField<Type$list$Reader | Type$list$Builder, Type$Builder>;
} = {
  elementType: { index: 0 },
};

export const Type$list$schema: $.RawSchema = {
  id: 0x87e739250a60ea97n,
  node: "UAQE/5fqYAolOeeHAFEYAQP/YMz54e14c9AAFQEHAREN6gABERE3/2NhcG5wL3NjAmhlbWEuY2FwbnA6VHlwZS4PbGlzdFEEAgQAABQBDhENYgAAEQwCERAB/2VsZW1lbnRUAAd5cGUBEP9gzPnh7Xhz0AABEA==",
  dependencies: () => [Type$schema],
};

/** Reads a Type.enum. */
export class Type$enum$Reader implements $.StructReader<Type$enum$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Type$enum$Reader {
    return new Type$enum$Reader(segment, data, pointers, count, depth);
  }

  get typeId(): bigint {
    return $.getUint64(this.$segment, this.$data + 8, this.$pointers);
  }
  get brand(): Brand$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Brand$Reader.$of);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Type$enum$Object {
    return {
      typeId: this.typeId,
      brand: $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? this.brand.$toObject() : null,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Type.enum. */
export class Type$enum$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Type$enum$Builder {
    return new Type$enum$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Type$enum$Init): void {
    const builder = new Type$enum$Builder(segment, data, pointers, count, 0);
    if (value.typeId !== undefined) builder.typeId = value.typeId;
    if (value.brand !== undefined) builder.brand = value.brand;
  }

  get typeId(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 8, true);
  }
  set typeId(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 8, value);
  }
  get brand(): Brand$Builder {
    return $.getStruct(this.$segment, this.$pointers, Brand$Builder);
  }
  set brand(value: Brand$Init | null) {
    $.setStruct(this.$segment, this.$pointers, Brand$Builder, value);
  }
  initBrand(): Brand$Builder {
    return $.initStruct(this.$segment, this.$pointers, Brand$Builder);
  }

  /** What was built so far, as a reader. */
  $asReader(): Type$enum$Reader {
    return Type$enum$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Type.enum as a plain object to build from; a reader or builder will do as well. */
export interface Type$enum$Init {
  readonly typeId?: bigint | number | undefined;
  readonly brand?: Brand$Init | null | undefined;
}
/** A Type.enum as a plain object with everything in it. */
export interface Type$enum$Object {
  typeId: bigint;
  brand: Brand$Object | null;
}

/** The pointer fields of a Type.enum, for `has`, `clear`, `disown` and `adopt`. */
export const Type$enum$fields: {
  readonly brand: $.PointerField<Type$enum$Reader | Type$enum$Builder, Brand$Builder>;
} = {
  brand: { index: 0 },
};

export const Type$enum$schema: $.RawSchema = {
  id: 0x9e0e78711a7f87a9n,
  node: "UAQE/6mHfxpxeA6eAFEYAQP/YMz54e14c9AAFQEHAREN6gABERFn/2NhcG5wL3NjAmhlbWEuY2FwbnA6VHlwZS4PZW51bVEIAgQQARQBDxElOgAAESABESABAQEUARURGTIAABEUAhEYAT90eXBlSWQBCQEJH2JyYW5kARD/K0JlYPBVNJAAARA=",
  dependencies: () => [Brand$schema],
};

/** Reads a Type.struct. */
export class Type$struct$Reader implements $.StructReader<Type$struct$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Type$struct$Reader {
    return new Type$struct$Reader(segment, data, pointers, count, depth);
  }

  get typeId(): bigint {
    return $.getUint64(this.$segment, this.$data + 8, this.$pointers);
  }
  get brand(): Brand$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Brand$Reader.$of);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Type$struct$Object {
    return {
      typeId: this.typeId,
      brand: $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? this.brand.$toObject() : null,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Type.struct. */
export class Type$struct$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Type$struct$Builder {
    return new Type$struct$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Type$struct$Init): void {
    const builder = new Type$struct$Builder(segment, data, pointers, count, 0);
    if (value.typeId !== undefined) builder.typeId = value.typeId;
    if (value.brand !== undefined) builder.brand = value.brand;
  }

  get typeId(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 8, true);
  }
  set typeId(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 8, value);
  }
  get brand(): Brand$Builder {
    return $.getStruct(this.$segment, this.$pointers, Brand$Builder);
  }
  set brand(value: Brand$Init | null) {
    $.setStruct(this.$segment, this.$pointers, Brand$Builder, value);
  }
  initBrand(): Brand$Builder {
    return $.initStruct(this.$segment, this.$pointers, Brand$Builder);
  }

  /** What was built so far, as a reader. */
  $asReader(): Type$struct$Reader {
    return Type$struct$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Type.struct as a plain object to build from; a reader or builder will do as well. */
export interface Type$struct$Init {
  readonly typeId?: bigint | number | undefined;
  readonly brand?: Brand$Init | null | undefined;
}
/** A Type.struct as a plain object with everything in it. */
export interface Type$struct$Object {
  typeId: bigint;
  brand: Brand$Object | null;
}

/** The pointer fields of a Type.struct, for `has`, `clear`, `disown` and `adopt`. */
export const Type$struct$fields: {
  readonly brand: $.PointerField<Type$struct$Reader | Type$struct$Builder, Brand$Builder>;
} = {
  brand: { index: 0 },
};

export const Type$struct$schema: $.RawSchema = {
  id: 0xac3a6f60ef4cc6d3n,
  node: "UAQE/9PGTO9gbzqsAFEYAQP/YMz54e14c9AAFQEHAREN+gABERFn/2NhcG5wL3NjAmhlbWEuY2FwbnA6VHlwZS4/c3RydWN0UQgCBBABFAEQESU6AAARIAERIAEBARQBFhEZMgAAERQCERgBP3R5cGVJZAEJAQkfYnJhbmQBEP8rQmVg8FU0kAABEA==",
  dependencies: () => [Brand$schema],
};

/** Reads a Type.interface_. */
export class Type$interface_$Reader implements $.StructReader<Type$interface_$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Type$interface_$Reader {
    return new Type$interface_$Reader(segment, data, pointers, count, depth);
  }

  get typeId(): bigint {
    return $.getUint64(this.$segment, this.$data + 8, this.$pointers);
  }
  get brand(): Brand$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Brand$Reader.$of);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Type$interface_$Object {
    return {
      typeId: this.typeId,
      brand: $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? this.brand.$toObject() : null,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Type.interface_. */
export class Type$interface_$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Type$interface_$Builder {
    return new Type$interface_$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Type$interface_$Init): void {
    const builder = new Type$interface_$Builder(segment, data, pointers, count, 0);
    if (value.typeId !== undefined) builder.typeId = value.typeId;
    if (value.brand !== undefined) builder.brand = value.brand;
  }

  get typeId(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 8, true);
  }
  set typeId(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 8, value);
  }
  get brand(): Brand$Builder {
    return $.getStruct(this.$segment, this.$pointers, Brand$Builder);
  }
  set brand(value: Brand$Init | null) {
    $.setStruct(this.$segment, this.$pointers, Brand$Builder, value);
  }
  initBrand(): Brand$Builder {
    return $.initStruct(this.$segment, this.$pointers, Brand$Builder);
  }

  /** What was built so far, as a reader. */
  $asReader(): Type$interface_$Reader {
    return Type$interface_$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Type.interface_ as a plain object to build from; a reader or builder will do as well. */
export interface Type$interface_$Init {
  readonly typeId?: bigint | number | undefined;
  readonly brand?: Brand$Init | null | undefined;
}
/** A Type.interface_ as a plain object with everything in it. */
export interface Type$interface_$Object {
  typeId: bigint;
  brand: Brand$Object | null;
}

/** The pointer fields of a Type.interface_, for `has`, `clear`, `disown` and `adopt`. */
export const Type$interface_$fields: {
  readonly brand: $.PointerField<Type$interface_$Reader | Type$interface_$Builder, Brand$Builder>;
} = {
  brand: { index: 0 },
};

export const Type$interface_$schema: $.RawSchema = {
  id: 0xed8bca69f7fb0cbfn,
  node: "UAQE/78M+/dpyovtAFEYAQP/YMz54e14c9AAFQEHATENEgEAAREVZ/9jYXBucC9zYwNoZW1hLmNhcG5wOlR5cGUuaW50ZXJmYWMBZVEIAgQQARQBERElOgAAESABESABAQEUARcRGTIAABEUAhEYAT90eXBlSWQBCQEJH2JyYW5kARD/K0JlYPBVNJAAARA=",
  dependencies: () => [Brand$schema],
};

const Type$anyPointer$members = ["unconstrained", "parameter", "implicitMethodParameter"] as const;

class Type$anyPointer$ReaderClass {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Type$anyPointer$Reader {
    return new Type$anyPointer$ReaderClass(segment, data, pointers, count, depth) as unknown as Type$anyPointer$Reader;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 8, this.$pointers);
  }
  get which(): (typeof Type$anyPointer$members)[number] | undefined {
    return Type$anyPointer$members[$.getUint16(this.$segment, this.$data + 8, this.$pointers)];
  }
  /** Not tied to a type parameter. */
  get unconstrained(): Type$anyPointer$unconstrained$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 8, this.$pointers) === 0 ? Type$anyPointer$unconstrained$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  /** A type parameter of an enclosing declaration. */
  get parameter(): Type$anyPointer$parameter$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 8, this.$pointers) === 1 ? new Type$anyPointer$parameter$Reader(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  /** A type parameter of the method itself; it occurs only in `Method.paramBrand` and `resultBrand`. */
  get implicitMethodParameter(): Type$anyPointer$implicitMethodParameter$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 8, this.$pointers) === 2 ? new Type$anyPointer$implicitMethodParameter$Reader(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Type$anyPointer$Object {
    return {
      ...$.unionToObject(this),
    } as Type$anyPointer$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Reads a Type.anyPointer. */
export type Type$anyPointer$Reader = $.StructReader<Type$anyPointer$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
} & (
  | { readonly which: "unconstrained"; readonly unconstrained: Type$anyPointer$unconstrained$Reader; readonly parameter?: undefined; readonly implicitMethodParameter?: undefined; }
  | { readonly which: "parameter"; readonly parameter: Type$anyPointer$parameter$Reader; readonly unconstrained?: undefined; readonly implicitMethodParameter?: undefined; }
  | { readonly which: "implicitMethodParameter"; readonly implicitMethodParameter: Type$anyPointer$implicitMethodParameter$Reader; readonly unconstrained?: undefined; readonly parameter?: undefined; }
  | { readonly which: undefined; readonly unconstrained?: undefined; readonly parameter?: undefined; readonly implicitMethodParameter?: undefined; }
);
export const Type$anyPointer$Reader: $.StructReaderType<Type$anyPointer$Reader> = Type$anyPointer$ReaderClass;

/** Builds a Type.anyPointer. */
export class Type$anyPointer$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Type$anyPointer$Builder {
    return new Type$anyPointer$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Type$anyPointer$Init): void {
    const builder = new Type$anyPointer$Builder(segment, data, pointers, count, 0);
    let members = 0;
    if (value.unconstrained !== undefined) {
      builder.unconstrained = value.unconstrained;
      members++;
    }
    if (value.parameter !== undefined) {
      builder.parameter = value.parameter;
      members++;
    }
    if (value.implicitMethodParameter !== undefined) {
      builder.implicitMethodParameter = value.implicitMethodParameter;
      members++;
    }
    if (members > 1) $.tooManyMembers("Type.anyPointer");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 8, this.$pointers);
  }
  get which(): (typeof Type$anyPointer$members)[number] | undefined {
    return Type$anyPointer$members[$.getUint16(this.$segment, this.$data + 8, this.$pointers)];
  }
  /** Not tied to a type parameter. */
  get unconstrained(): Type$anyPointer$unconstrained$Builder | undefined {
    return $.getUint16(this.$segment, this.$data + 8, this.$pointers) === 0 ? new Type$anyPointer$unconstrained$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  set unconstrained(value: Type$anyPointer$unconstrained$Init) {
    this.initUnconstrained();
    Type$anyPointer$unconstrained$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initUnconstrained(): Type$anyPointer$unconstrained$Builder {
    $.setUint16(this.$segment, this.$data + 8, 0);
    $.setUint16(this.$segment, this.$data + 10, 0);
    return new Type$anyPointer$unconstrained$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  /** A type parameter of an enclosing declaration. */
  get parameter(): Type$anyPointer$parameter$Builder | undefined {
    return $.getUint16(this.$segment, this.$data + 8, this.$pointers) === 1 ? new Type$anyPointer$parameter$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  set parameter(value: Type$anyPointer$parameter$Init) {
    this.initParameter();
    Type$anyPointer$parameter$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initParameter(): Type$anyPointer$parameter$Builder {
    $.setUint16(this.$segment, this.$data + 8, 1);
    $.clearData(this.$segment, this.$data + 16, 8);
    $.clearData(this.$segment, this.$data + 10, 2);
    return new Type$anyPointer$parameter$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }
  /** A type parameter of the method itself; it occurs only in `Method.paramBrand` and `resultBrand`. */
  get implicitMethodParameter(): Type$anyPointer$implicitMethodParameter$Builder | undefined {
    return $.getUint16(this.$segment, this.$data + 8, this.$pointers) === 2 ? new Type$anyPointer$implicitMethodParameter$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  set implicitMethodParameter(value: Type$anyPointer$implicitMethodParameter$Init) {
    this.initImplicitMethodParameter();
    Type$anyPointer$implicitMethodParameter$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initImplicitMethodParameter(): Type$anyPointer$implicitMethodParameter$Builder {
    $.setUint16(this.$segment, this.$data + 8, 2);
    $.clearData(this.$segment, this.$data + 10, 2);
    return new Type$anyPointer$implicitMethodParameter$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }

  /** What was built so far, as a reader. */
  $asReader(): Type$anyPointer$Reader {
    return Type$anyPointer$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Type.anyPointer as a plain object to build from; a reader or builder will do as well. */
export type Type$anyPointer$Init = {
} & (
  | { readonly which?: "unconstrained" | undefined; readonly unconstrained: Type$anyPointer$unconstrained$Init; readonly parameter?: undefined; readonly implicitMethodParameter?: undefined; }
  | { readonly which?: "parameter" | undefined; readonly parameter: Type$anyPointer$parameter$Init; readonly unconstrained?: undefined; readonly implicitMethodParameter?: undefined; }
  | { readonly which?: "implicitMethodParameter" | undefined; readonly implicitMethodParameter: Type$anyPointer$implicitMethodParameter$Init; readonly unconstrained?: undefined; readonly parameter?: undefined; }
  | { readonly which: undefined; readonly unconstrained?: undefined; readonly parameter?: undefined; readonly implicitMethodParameter?: undefined; }
);
/** A Type.anyPointer as a plain object with everything in it. */
export type Type$anyPointer$Object = {
} & (
  | { which: "unconstrained"; unconstrained: Type$anyPointer$unconstrained$Object }
  | { which: "parameter"; parameter: Type$anyPointer$parameter$Object }
  | { which: "implicitMethodParameter"; implicitMethodParameter: Type$anyPointer$implicitMethodParameter$Object }
  | { which: undefined }
);

export const Type$anyPointer$schema: $.RawSchema = {
  id: 0xc2573fe8a23e49f1n,
  node: "UAUE//FJPqLoP1fCAFEYAQP/YMz54e14c9AAVQEHAQMBBDENGgEAAREVZ/9jYXBucC9zYwNoZW1hLmNhcG5wOlR5cGUuYW55UG9pbnQDZXJRDAMBDP//AQH/VjZZ/nlfO44AESFyDQH+/wEB/4VKYfQk99GdABEZUg0C/f8BAf904lYMEsnvugAREcL/dW5jb25zdHIAH2FpbmVk/3BhcmFtZXRlAAFy/2ltcGxpY2l0Ak1ldGhvZFBhcmFtZXRlcgA=",
  dependencies: () => [Type$anyPointer$unconstrained$schema, Type$anyPointer$parameter$schema, Type$anyPointer$implicitMethodParameter$schema],
};

const Type$anyPointer$unconstrained$members = ["anyKind", "struct", "list", "capability"] as const;

class Type$anyPointer$unconstrained$ReaderClass {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Type$anyPointer$unconstrained$Reader {
    return new Type$anyPointer$unconstrained$ReaderClass(segment, data, pointers, count, depth) as unknown as Type$anyPointer$unconstrained$Reader;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers);
  }
  get which(): (typeof Type$anyPointer$unconstrained$members)[number] | undefined {
    return Type$anyPointer$unconstrained$members[$.getUint16(this.$segment, this.$data + 10, this.$pointers)];
  }
  /** AnyPointer */
  get anyKind(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers) === 0 ? null : undefined;
  }
  /** AnyStruct */
  get struct(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers) === 1 ? null : undefined;
  }
  /** AnyList */
  get list(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers) === 2 ? null : undefined;
  }
  /** Capability */
  get capability(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers) === 3 ? null : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Type$anyPointer$unconstrained$Object {
    return {
      ...$.unionToObject(this),
    } as Type$anyPointer$unconstrained$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Not tied to a type parameter. */
export type Type$anyPointer$unconstrained$Reader = $.StructReader<Type$anyPointer$unconstrained$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
} & (
  | { readonly which: "anyKind"; readonly anyKind: null; readonly struct?: undefined; readonly list?: undefined; readonly capability?: undefined; }
  | { readonly which: "struct"; readonly struct: null; readonly anyKind?: undefined; readonly list?: undefined; readonly capability?: undefined; }
  | { readonly which: "list"; readonly list: null; readonly anyKind?: undefined; readonly struct?: undefined; readonly capability?: undefined; }
  | { readonly which: "capability"; readonly capability: null; readonly anyKind?: undefined; readonly struct?: undefined; readonly list?: undefined; }
  | { readonly which: undefined; readonly anyKind?: undefined; readonly struct?: undefined; readonly list?: undefined; readonly capability?: undefined; }
);
export const Type$anyPointer$unconstrained$Reader: $.StructReaderType<Type$anyPointer$unconstrained$Reader> = Type$anyPointer$unconstrained$ReaderClass;

/** Builds a Type.anyPointer.unconstrained. */
export class Type$anyPointer$unconstrained$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Type$anyPointer$unconstrained$Builder {
    return new Type$anyPointer$unconstrained$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Type$anyPointer$unconstrained$Init): void {
    const builder = new Type$anyPointer$unconstrained$Builder(segment, data, pointers, count, 0);
    let members = 0;
    if (value.anyKind !== undefined) {
      builder.anyKind = value.anyKind;
      members++;
    }
    if (value.struct !== undefined) {
      builder.struct = value.struct;
      members++;
    }
    if (value.list !== undefined) {
      builder.list = value.list;
      members++;
    }
    if (value.capability !== undefined) {
      builder.capability = value.capability;
      members++;
    }
    if (members > 1) $.tooManyMembers("Type.anyPointer.unconstrained");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers);
  }
  get which(): (typeof Type$anyPointer$unconstrained$members)[number] | undefined {
    return Type$anyPointer$unconstrained$members[$.getUint16(this.$segment, this.$data + 10, this.$pointers)];
  }
  /** AnyPointer */
  get anyKind(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers) === 0 ? null : undefined;
  }
  set anyKind(_value: null) {
    $.setUint16(this.$segment, this.$data + 10, 0);
  }
  /** AnyStruct */
  get struct(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers) === 1 ? null : undefined;
  }
  set struct(_value: null) {
    $.setUint16(this.$segment, this.$data + 10, 1);
  }
  /** AnyList */
  get list(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers) === 2 ? null : undefined;
  }
  set list(_value: null) {
    $.setUint16(this.$segment, this.$data + 10, 2);
  }
  /** Capability */
  get capability(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers) === 3 ? null : undefined;
  }
  set capability(_value: null) {
    $.setUint16(this.$segment, this.$data + 10, 3);
  }

  /** What was built so far, as a reader. */
  $asReader(): Type$anyPointer$unconstrained$Reader {
    return Type$anyPointer$unconstrained$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Type.anyPointer.unconstrained as a plain object to build from; a reader or builder will do as well. */
export type Type$anyPointer$unconstrained$Init = {
} & (
  | { readonly which?: "anyKind" | undefined; readonly anyKind: null; readonly struct?: undefined; readonly list?: undefined; readonly capability?: undefined; }
  | { readonly which?: "struct" | undefined; readonly struct: null; readonly anyKind?: undefined; readonly list?: undefined; readonly capability?: undefined; }
  | { readonly which?: "list" | undefined; readonly list: null; readonly anyKind?: undefined; readonly struct?: undefined; readonly capability?: undefined; }
  | { readonly which?: "capability" | undefined; readonly capability: null; readonly anyKind?: undefined; readonly struct?: undefined; readonly list?: undefined; }
  | { readonly which: undefined; readonly anyKind?: undefined; readonly struct?: undefined; readonly list?: undefined; readonly capability?: undefined; }
);
/** A Type.anyPointer.unconstrained as a plain object with everything in it. */
export type Type$anyPointer$unconstrained$Object = {
} & (
  | { which: "anyKind"; anyKind: null }
  | { which: "struct"; struct: null }
  | { which: "list"; list: null }
  | { which: "capability"; capability: null }
  | { which: undefined }
);

export const Type$anyPointer$unconstrained$schema: $.RawSchema = {
  id: 0x8e3b5f79fe593656n,
  node: "UAUE/1Y2Wf55XzuOAFEjAQP/8Uk+oug/V8IAVQEHAQQBBTENigEAAREdx/9jYXBucC9zYwVoZW1hLmNhcG5wOlR5cGUuYW55UG9pbnRlci51bmNvbnN0cmFpbmVkAABREAIEDP//FAESEVVCAAAP/P///w/8////DQH+/xQBGRFBOgAAD/z///8P/P///w0C/f8UARoRLSoAAA/8////D/z///8NA/z/FAEbERlaAAAP/P///w/8////f2FueUtpbmQ/c3RydWN0D2xpc3T/Y2FwYWJpbGkAA3R5",
  dependencies: () => [],
};

/** A type parameter of an enclosing declaration. */
export class Type$anyPointer$parameter$Reader implements $.StructReader<Type$anyPointer$parameter$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Type$anyPointer$parameter$Reader {
    return new Type$anyPointer$parameter$Reader(segment, data, pointers, count, depth);
  }

  /** The declaration that has the parameter: the current one, or one around it. */
  get scopeId(): bigint {
    return $.getUint64(this.$segment, this.$data + 16, this.$pointers);
  }
  get parameterIndex(): number {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Type$anyPointer$parameter$Object {
    return {
      scopeId: this.scopeId,
      parameterIndex: this.parameterIndex,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Type.anyPointer.parameter. */
export class Type$anyPointer$parameter$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Type$anyPointer$parameter$Builder {
    return new Type$anyPointer$parameter$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Type$anyPointer$parameter$Init): void {
    const builder = new Type$anyPointer$parameter$Builder(segment, data, pointers, count, 0);
    if (value.scopeId !== undefined) builder.scopeId = value.scopeId;
    if (value.parameterIndex !== undefined) builder.parameterIndex = value.parameterIndex;
  }

  /** The declaration that has the parameter: the current one, or one around it. */
  get scopeId(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 16, true);
  }
  set scopeId(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 16, value);
  }
  get parameterIndex(): number {
    return this.$segment.view.getUint16(this.$data + 10, true);
  }
  set parameterIndex(value: number) {
    $.setUint16(this.$segment, this.$data + 10, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Type$anyPointer$parameter$Reader {
    return Type$anyPointer$parameter$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Type.anyPointer.parameter as a plain object to build from; a reader or builder will do as well. */
export interface Type$anyPointer$parameter$Init {
  readonly scopeId?: bigint | number | undefined;
  readonly parameterIndex?: number | undefined;
}
/** A Type.anyPointer.parameter as a plain object with everything in it. */
export interface Type$anyPointer$parameter$Object {
  scopeId: bigint;
  parameterIndex: number;
}

export const Type$anyPointer$parameter$schema: $.RawSchema = {
  id: 0x9dd1f724f4614a85n,
  node: "UAQE/4VKYfQk99GdAFEjAQP/8Uk+oug/V8IAFQEHATENagEAAREZZ/9jYXBucC9zYwRoZW1hLmNhcG5wOlR5cGUuYW55UG9pbnRlci5wYXJhbQ9ldGVyUQgCBBACFAETESVCAAARIAERIAERAQUUARQRGXoAABEYAREYAX9zY29wZUlkAQkBCf9wYXJhbWV0ZQA/ckluZGV4AQcBBw==",
  dependencies: () => [],
};

/** A type parameter of the method itself; it occurs only in `Method.paramBrand` and `resultBrand`. */
export class Type$anyPointer$implicitMethodParameter$Reader implements $.StructReader<Type$anyPointer$implicitMethodParameter$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Type$anyPointer$implicitMethodParameter$Reader {
    return new Type$anyPointer$implicitMethodParameter$Reader(segment, data, pointers, count, depth);
  }

  get parameterIndex(): number {
    return $.getUint16(this.$segment, this.$data + 10, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Type$anyPointer$implicitMethodParameter$Object {
    return {
      parameterIndex: this.parameterIndex,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Type.anyPointer.implicitMethodParameter. */
export class Type$anyPointer$implicitMethodParameter$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Type$anyPointer$implicitMethodParameter$Builder {
    return new Type$anyPointer$implicitMethodParameter$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Type$anyPointer$implicitMethodParameter$Init): void {
    const builder = new Type$anyPointer$implicitMethodParameter$Builder(segment, data, pointers, count, 0);
    if (value.parameterIndex !== undefined) builder.parameterIndex = value.parameterIndex;
  }

  get parameterIndex(): number {
    return this.$segment.view.getUint16(this.$data + 10, true);
  }
  set parameterIndex(value: number) {
    $.setUint16(this.$segment, this.$data + 10, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Type$anyPointer$implicitMethodParameter$Reader {
    return Type$anyPointer$implicitMethodParameter$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Type.anyPointer.implicitMethodParameter as a plain object to build from; a reader or builder will do as well. */
export interface Type$anyPointer$implicitMethodParameter$Init {
  readonly parameterIndex?: number | undefined;
}
/** A Type.anyPointer.implicitMethodParameter as a plain object with everything in it. */
export interface Type$anyPointer$implicitMethodParameter$Object {
  parameterIndex: number;
}

export const Type$anyPointer$implicitMethodParameter$schema: $.RawSchema = {
  id: 0xbaefc9120c56e274n,
  node: "UAQE/3TiVgwSye+6AFEjAQP/8Uk+oug/V8IAFQEHATEN2gEAAREhN/9jYXBucC9zYwZoZW1hLmNhcG5wOlR5cGUuYW55UG9pbnRlci5pbXBsaWNpdE1ldGhvZFBhcmFtZXQDZXJRBAIEEAUUARgRDXoAABEMAREMAf9wYXJhbWV0ZQA/ckluZGV4AQcBBw==",
  dependencies: () => [],
};

/** The type arguments that make a concrete type of a generic one. */
export class Brand$Reader implements $.StructReader<Brand$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Brand$Reader {
    return new Brand$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Brand$Reader {
    const data = this.$at(index);
    return new Brand$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  /**
   * From the type outwards, one entry for each enclosing declaration whose parameters are bound. The
   * parameters of a declaration that is missing here are AnyPointer.
   */
  get scopes(): $.ListReader<Brand$Scope$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 0, this.$depth, Brand$Scope$Reader);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Brand$Object {
    return {
      scopes: $.toObject(this.scopes) as Brand$Scope$Object[],
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Brand. */
export class Brand$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Brand$Builder {
    return new Brand$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Brand$Builder {
    const data = this.$at(index);
    return new Brand$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Brand$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Brand$Builder(segment, data, pointers, count, 0);
    if (value.scopes !== undefined) builder.scopes = value.scopes;
  }

  /**
   * From the type outwards, one entry for each enclosing declaration whose parameters are bound. The
   * parameters of a declaration that is missing here are AnyPointer.
   */
  get scopes(): $.ListBuilder<Brand$Scope$Builder, Brand$Scope$Init> {
    return $.getList(this.$segment, this.$pointers, Brand$Scope$Builder);
  }
  set scopes(value: $.ListInit<Brand$Scope$Init> | null) {
    $.setList(this.$segment, this.$pointers, Brand$Scope$Builder, value);
  }
  initScopes(length: number): $.ListBuilder<Brand$Scope$Builder, Brand$Scope$Init> {
    return $.initList(this.$segment, this.$pointers, Brand$Scope$Builder, length);
  }

  /** What was built so far, as a reader. */
  $asReader(): Brand$Reader {
    return Brand$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Brand as a plain object to build from; a reader or builder will do as well. */
export interface Brand$Init {
  readonly scopes?: $.ListInit<Brand$Scope$Init> | null | undefined;
}
/** A Brand as a plain object with everything in it. */
export interface Brand$Object {
  scopes: Brand$Scope$Object[];
}

/** The pointer fields of a Brand, for `has`, `clear`, `disown` and `adopt`. */
export const Brand$fields: {
  readonly scopes: $.PointerField<Brand$Reader | Brand$Builder, $.ListBuilder<Brand$Scope$Builder, Brand$Scope$Init>>;
} = {
  scopes: { index: 0 },
};

export const Brand$schema: $.RawSchema = {
  id: 0x903455f06065422bn,
  node: "UAQE/ytCZWDwVTSQABETAf/ZckxiCcU/qQAFAQcRDcoRGScAABEtN/9jYXBucC9zYwJoZW1hLmNhcG5wOkJyYW5kAABRCAEB/8lrY6mFNNerABEJMv/8556WFs1jyAARBUIfU2NvcGV/QmluZGluZ1EEAgQAAAQBEQ06AABRCAEBERQBP3Njb3BlcwEOEAIBEP/Ja2OphTTXqwABDg==",
  dependencies: () => [Brand$Scope$schema],
};

const Brand$Scope$members = ["bind", "inherit"] as const;

class Brand$Scope$ReaderClass {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Brand$Scope$Reader {
    return new Brand$Scope$ReaderClass(segment, data, pointers, count, depth) as unknown as Brand$Scope$Reader;
  }
  static $get(this: $.ListElements, index: number): Brand$Scope$Reader {
    const data = this.$at(index);
    return new Brand$Scope$ReaderClass(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth) as unknown as Brand$Scope$Reader;
  }
  static get $size(): 7 {
    return 7;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 8, this.$pointers);
  }
  get which(): (typeof Brand$Scope$members)[number] | undefined {
    return Brand$Scope$members[$.getUint16(this.$segment, this.$data + 8, this.$pointers)];
  }
  /** The declaration whose parameters are bound. */
  get scopeId(): bigint {
    return $.getUint64(this.$segment, this.$data, this.$pointers);
  }
  /** One argument for each parameter. */
  get bind(): $.ListReader<Brand$Binding$Reader> | undefined {
    return $.getUint16(this.$segment, this.$data + 8, this.$pointers) === 0 ? $.readList(this.$segment, this.$pointers, this.$count, 0, this.$depth, Brand$Binding$Reader) : undefined;
  }
  /**
   * The brand stands inside that declaration and its parameters stay what they are there: within
   * `struct Outer(T)`, plain `Inner` has Outer's T, just as `Outer(T).Inner` would.
   */
  get inherit(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 8, this.$pointers) === 1 ? null : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Brand$Scope$Object {
    return {
      scopeId: this.scopeId,
      ...$.unionToObject(this),
    } as Brand$Scope$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Reads a Brand.Scope. */
export type Brand$Scope$Reader = $.StructReader<Brand$Scope$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
  /** The declaration whose parameters are bound. */
  readonly scopeId: bigint;
} & (
  | { readonly which: "bind"; readonly bind: $.ListReader<Brand$Binding$Reader>; readonly inherit?: undefined; }
  | { readonly which: "inherit"; readonly inherit: null; readonly bind?: undefined; }
  | { readonly which: undefined; readonly bind?: undefined; readonly inherit?: undefined; }
);
export const Brand$Scope$Reader: $.StructReaderType<Brand$Scope$Reader> & { readonly $size: 7; readonly $get: $.GetElement<Brand$Scope$Reader> } = Brand$Scope$ReaderClass;

/** Builds a Brand.Scope. */
export class Brand$Scope$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Brand$Scope$Builder {
    return new Brand$Scope$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Brand$Scope$Builder {
    const data = this.$at(index);
    return new Brand$Scope$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Brand$Scope$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Brand$Scope$Builder(segment, data, pointers, count, 0);
    if (value.scopeId !== undefined) builder.scopeId = value.scopeId;
    let members = 0;
    if (value.bind !== undefined) {
      builder.bind = value.bind;
      members++;
    }
    if (value.inherit !== undefined) {
      builder.inherit = value.inherit;
      members++;
    }
    if (members > 1) $.tooManyMembers("Brand.Scope");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 8, this.$pointers);
  }
  get which(): (typeof Brand$Scope$members)[number] | undefined {
    return Brand$Scope$members[$.getUint16(this.$segment, this.$data + 8, this.$pointers)];
  }
  /** The declaration whose parameters are bound. */
  get scopeId(): bigint {
    return this.$segment.view.getBigUint64(this.$data, true);
  }
  set scopeId(value: bigint | number) {
    $.setUint64(this.$segment, this.$data, value);
  }
  /** One argument for each parameter. */
  get bind(): $.ListBuilder<Brand$Binding$Builder, Brand$Binding$Init> | undefined {
    return $.getUint16(this.$segment, this.$data + 8, this.$pointers) === 0 ? $.getList(this.$segment, this.$pointers, Brand$Binding$Builder) : undefined;
  }
  set bind(value: $.ListInit<Brand$Binding$Init> | null) {
    $.setUint16(this.$segment, this.$data + 8, 0);
    $.setList(this.$segment, this.$pointers, Brand$Binding$Builder, value);
  }
  initBind(length: number): $.ListBuilder<Brand$Binding$Builder, Brand$Binding$Init> {
    $.setUint16(this.$segment, this.$data + 8, 0);
    return $.initList(this.$segment, this.$pointers, Brand$Binding$Builder, length);
  }
  /**
   * The brand stands inside that declaration and its parameters stay what they are there: within
   * `struct Outer(T)`, plain `Inner` has Outer's T, just as `Outer(T).Inner` would.
   */
  get inherit(): null | undefined {
    return $.getUint16(this.$segment, this.$data + 8, this.$pointers) === 1 ? null : undefined;
  }
  set inherit(_value: null) {
    $.setUint16(this.$segment, this.$data + 8, 1);
  }

  /** What was built so far, as a reader. */
  $asReader(): Brand$Scope$Reader {
    return Brand$Scope$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Brand.Scope as a plain object to build from; a reader or builder will do as well. */
export type Brand$Scope$Init = {
  readonly scopeId?: bigint | number | undefined;
} & (
  | { readonly which?: "bind" | undefined; readonly bind: $.ListInit<Brand$Binding$Init> | null; readonly inherit?: undefined; }
  | { readonly which?: "inherit" | undefined; readonly inherit: null; readonly bind?: undefined; }
  | { readonly which: undefined; readonly bind?: undefined; readonly inherit?: undefined; }
);
/** A Brand.Scope as a plain object with everything in it. */
export type Brand$Scope$Object = {
  scopeId: bigint;
} & (
  | { which: "bind"; bind: Brand$Binding$Object[] }
  | { which: "inherit"; inherit: null }
  | { which: undefined }
);

/** The pointer fields of a Brand.Scope, for `has`, `clear`, `disown` and `adopt`. */
export const Brand$Scope$fields: {
  readonly bind: $.PointerField<Brand$Scope$Reader | Brand$Scope$Builder, $.ListBuilder<Brand$Binding$Builder, Brand$Binding$Init>>;
} = {
  bind: { index: 0, union: 8, member: 0 },
};

export const Brand$Scope$schema: $.RawSchema = {
  id: 0xabd73485a9636bc9n,
  node: "UAUE/8lrY6mFNNerAFEZAQL/K0JlYPBVNJAARQEHAgEEEQ36ERkHAAARFZf/Y2FwbnAvc2MCaGVtYS5jYXBucDpCcmFuZD8uU2NvcGUAAFEMAgQAAAQBET1CAAAROAEROAENAf//FAEBETEqAABRLAEBETgBDQL+/xQBAhExQgAAD/z///8P/P///39zY29wZUlkAQkBCQ9iaW5kAQ4QAgEQ//znnpYWzWPIAAEOf2luaGVyaXQ=",
  dependencies: () => [Brand$Binding$schema],
};

const Brand$Binding$members = ["unbound", "type"] as const;

class Brand$Binding$ReaderClass {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Brand$Binding$Reader {
    return new Brand$Binding$ReaderClass(segment, data, pointers, count, depth) as unknown as Brand$Binding$Reader;
  }
  static $get(this: $.ListElements, index: number): Brand$Binding$Reader {
    const data = this.$at(index);
    return new Brand$Binding$ReaderClass(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth) as unknown as Brand$Binding$Reader;
  }
  static get $size(): 7 {
    return 7;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get which(): (typeof Brand$Binding$members)[number] | undefined {
    return Brand$Binding$members[$.getUint16(this.$segment, this.$data, this.$pointers)];
  }
  get unbound(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? null : undefined;
  }
  get type(): Type$Reader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 1 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Type$Reader.$of) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Brand$Binding$Object {
    return {
      ...$.unionToObject(this, { type: 0 }),
    } as Brand$Binding$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Reads a Brand.Binding. */
export type Brand$Binding$Reader = $.StructReader<Brand$Binding$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
} & (
  | { readonly which: "unbound"; readonly unbound: null; readonly type?: undefined; }
  | { readonly which: "type"; readonly type: Type$Reader; readonly unbound?: undefined; }
  | { readonly which: undefined; readonly unbound?: undefined; readonly type?: undefined; }
);
export const Brand$Binding$Reader: $.StructReaderType<Brand$Binding$Reader> & { readonly $size: 7; readonly $get: $.GetElement<Brand$Binding$Reader> } = Brand$Binding$ReaderClass;

/** Builds a Brand.Binding. */
export class Brand$Binding$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Brand$Binding$Builder {
    return new Brand$Binding$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Brand$Binding$Builder {
    const data = this.$at(index);
    return new Brand$Binding$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Brand$Binding$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Brand$Binding$Builder(segment, data, pointers, count, 0);
    let members = 0;
    if (value.unbound !== undefined) {
      builder.unbound = value.unbound;
      members++;
    }
    if (value.type !== undefined) {
      builder.type = value.type;
      members++;
    }
    if (members > 1) $.tooManyMembers("Brand.Binding");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get which(): (typeof Brand$Binding$members)[number] | undefined {
    return Brand$Binding$members[$.getUint16(this.$segment, this.$data, this.$pointers)];
  }
  get unbound(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? null : undefined;
  }
  set unbound(_value: null) {
    $.setUint16(this.$segment, this.$data, 0);
  }
  get type(): Type$Builder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 1 ? $.getStruct(this.$segment, this.$pointers, Type$Builder) : undefined;
  }
  set type(value: Type$Init | null) {
    $.setUint16(this.$segment, this.$data, 1);
    $.setStruct(this.$segment, this.$pointers, Type$Builder, value);
  }
  initType(): Type$Builder {
    $.setUint16(this.$segment, this.$data, 1);
    return $.initStruct(this.$segment, this.$pointers, Type$Builder);
  }

  /** What was built so far, as a reader. */
  $asReader(): Brand$Binding$Reader {
    return Brand$Binding$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Brand.Binding as a plain object to build from; a reader or builder will do as well. */
export type Brand$Binding$Init = {
} & (
  | { readonly which?: "unbound" | undefined; readonly unbound: null; readonly type?: undefined; }
  | { readonly which?: "type" | undefined; readonly type: Type$Init | null; readonly unbound?: undefined; }
  | { readonly which: undefined; readonly unbound?: undefined; readonly type?: undefined; }
);
/** A Brand.Binding as a plain object with everything in it. */
export type Brand$Binding$Object = {
} & (
  | { which: "unbound"; unbound: null }
  | { which: "type"; type: Type$Object | null }
  | { which: undefined }
);

/** The pointer fields of a Brand.Binding, for `has`, `clear`, `disown` and `adopt`. */
export const Brand$Binding$fields: {
  readonly type: $.PointerField<Brand$Binding$Reader | Brand$Binding$Builder, Type$Builder>;
} = {
  type: { index: 0, union: 0, member: 1 },
};

export const Brand$Binding$schema: $.RawSchema = {
  id: 0xc863cd16969ee7fcn,
  node: "UAQE//znnpYWzWPIAFEZAQH/K0JlYPBVNJAARQEHAjENCgERHQcAABEZZ/9jYXBucC9zYwNoZW1hLmNhcG5wOkJyYW5kLkJpbmRpbmcAAVEIAgQM//8EARElQgAAD/z///8P/P///w0B/v8UAQERESoAABEMAhEQAX91bmJvdW5kD3R5cGUBEP9gzPnh7Xhz0AABEA==",
  dependencies: () => [Type$schema],
};

const Value$members = ["void", "bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float32", "float64", "text", "data", "list", "enum", "struct", "interface", "anyPointer"] as const;

class Value$ReaderClass {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Value$Reader {
    return new Value$ReaderClass(segment, data, pointers, count, depth) as unknown as Value$Reader;
  }
  static $get(this: $.ListElements, index: number): Value$Reader {
    const data = this.$at(index);
    return new Value$ReaderClass(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth) as unknown as Value$Reader;
  }
  static get $size(): 7 {
    return 7;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get which(): (typeof Value$members)[number] | undefined {
    return Value$members[$.getUint16(this.$segment, this.$data, this.$pointers)];
  }
  get void(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? null : undefined;
  }
  get bool(): boolean | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 1 ? $.getBool(this.$segment, this.$data, this.$pointers, 16) : undefined;
  }
  get int8(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 2 ? $.getInt8(this.$segment, this.$data + 2, this.$pointers) : undefined;
  }
  get int16(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 3 ? $.getInt16(this.$segment, this.$data + 2, this.$pointers) : undefined;
  }
  get int32(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 4 ? $.getInt32(this.$segment, this.$data + 4, this.$pointers) : undefined;
  }
  get int64(): bigint | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 5 ? $.getInt64(this.$segment, this.$data + 8, this.$pointers) : undefined;
  }
  get uint8(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 6 ? $.getUint8(this.$segment, this.$data + 2, this.$pointers) : undefined;
  }
  get uint16(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 7 ? $.getUint16(this.$segment, this.$data + 2, this.$pointers) : undefined;
  }
  get uint32(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 8 ? $.getUint32(this.$segment, this.$data + 4, this.$pointers) : undefined;
  }
  get uint64(): bigint | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 9 ? $.getUint64(this.$segment, this.$data + 8, this.$pointers) : undefined;
  }
  get float32(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 10 ? $.getFloat32(this.$segment, this.$data + 4, this.$pointers) : undefined;
  }
  get float64(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 11 ? $.getFloat64(this.$segment, this.$data + 8, this.$pointers) : undefined;
  }
  get text(): string | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 12 ? $.readText(this.$segment, this.$pointers, this.$count, 0) : undefined;
  }
  get data(): Uint8Array | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 13 ? $.readData(this.$segment, this.$pointers, this.$count, 0) : undefined;
  }
  get list(): $.AnyListReader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 14 ? $.readAnyList(this.$segment, this.$pointers, this.$count, 0, this.$depth) : undefined;
  }
  get enum(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 15 ? $.getUint16(this.$segment, this.$data + 2, this.$pointers) : undefined;
  }
  get struct(): $.AnyStructReader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 16 ? $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, $.AnyStructReader.$of) : undefined;
  }
  /** A capability cannot be written down: it is always null. */
  get interface(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 17 ? null : undefined;
  }
  get anyPointer(): $.AnyPointerReader | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 18 ? $.readAnyPointer(this.$segment, this.$pointers, this.$count, 0, this.$depth) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Value$Object {
    return {
      ...$.unionToObject(this),
    } as Value$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** A default, a constant, or the value of an annotation. Which member is set follows from the type. */
export type Value$Reader = $.StructReader<Value$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
} & (
  | { readonly which: "void"; readonly void: null; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "bool"; readonly bool: boolean; readonly void?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "int8"; readonly int8: number; readonly void?: undefined; readonly bool?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "int16"; readonly int16: number; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "int32"; readonly int32: number; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "int64"; readonly int64: bigint; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "uint8"; readonly uint8: number; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "uint16"; readonly uint16: number; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "uint32"; readonly uint32: number; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "uint64"; readonly uint64: bigint; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "float32"; readonly float32: number; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "float64"; readonly float64: number; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "text"; readonly text: string; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "data"; readonly data: Uint8Array; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "list"; readonly list: $.AnyListReader; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "enum"; readonly enum: number; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "struct"; readonly struct: $.AnyStructReader; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "interface"; readonly interface: null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly anyPointer?: undefined; }
  | { readonly which: "anyPointer"; readonly anyPointer: $.AnyPointerReader; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; }
  | { readonly which: undefined; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
);
export const Value$Reader: $.StructReaderType<Value$Reader> & { readonly $size: 7; readonly $get: $.GetElement<Value$Reader> } = Value$ReaderClass;

/** Builds a Value. */
export class Value$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Value$Builder {
    return new Value$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Value$Builder {
    const data = this.$at(index);
    return new Value$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Value$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Value$Builder(segment, data, pointers, count, 0);
    let members = 0;
    if (value.void !== undefined) {
      builder.void = value.void;
      members++;
    }
    if (value.bool !== undefined) {
      builder.bool = value.bool;
      members++;
    }
    if (value.int8 !== undefined) {
      builder.int8 = value.int8;
      members++;
    }
    if (value.int16 !== undefined) {
      builder.int16 = value.int16;
      members++;
    }
    if (value.int32 !== undefined) {
      builder.int32 = value.int32;
      members++;
    }
    if (value.int64 !== undefined) {
      builder.int64 = value.int64;
      members++;
    }
    if (value.uint8 !== undefined) {
      builder.uint8 = value.uint8;
      members++;
    }
    if (value.uint16 !== undefined) {
      builder.uint16 = value.uint16;
      members++;
    }
    if (value.uint32 !== undefined) {
      builder.uint32 = value.uint32;
      members++;
    }
    if (value.uint64 !== undefined) {
      builder.uint64 = value.uint64;
      members++;
    }
    if (value.float32 !== undefined) {
      builder.float32 = value.float32;
      members++;
    }
    if (value.float64 !== undefined) {
      builder.float64 = value.float64;
      members++;
    }
    if (value.text !== undefined) {
      builder.text = value.text;
      members++;
    }
    if (value.data !== undefined) {
      builder.data = value.data;
      members++;
    }
    if (value.list !== undefined) {
      builder.list = value.list;
      members++;
    }
    if (value.enum !== undefined) {
      builder.enum = value.enum;
      members++;
    }
    if (value.struct !== undefined) {
      builder.struct = value.struct;
      members++;
    }
    if (value.interface !== undefined) {
      builder.interface = value.interface;
      members++;
    }
    if (value.anyPointer !== undefined) {
      builder.anyPointer = value.anyPointer;
      members++;
    }
    if (members > 1) $.tooManyMembers("Value");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get which(): (typeof Value$members)[number] | undefined {
    return Value$members[$.getUint16(this.$segment, this.$data, this.$pointers)];
  }
  get void(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 0 ? null : undefined;
  }
  set void(_value: null) {
    $.setUint16(this.$segment, this.$data, 0);
  }
  get bool(): boolean | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 1 ? (this.$segment.bytes[this.$data + 2]! & 1) !== 0 : undefined;
  }
  set bool(value: boolean) {
    $.setUint16(this.$segment, this.$data, 1);
    $.setBool(this.$segment, this.$data, 16, value);
  }
  get int8(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 2 ? this.$segment.view.getInt8(this.$data + 2) : undefined;
  }
  set int8(value: number) {
    $.setUint16(this.$segment, this.$data, 2);
    $.setInt8(this.$segment, this.$data + 2, value);
  }
  get int16(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 3 ? this.$segment.view.getInt16(this.$data + 2, true) : undefined;
  }
  set int16(value: number) {
    $.setUint16(this.$segment, this.$data, 3);
    $.setInt16(this.$segment, this.$data + 2, value);
  }
  get int32(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 4 ? this.$segment.view.getInt32(this.$data + 4, true) : undefined;
  }
  set int32(value: number) {
    $.setUint16(this.$segment, this.$data, 4);
    $.setInt32(this.$segment, this.$data + 4, value);
  }
  get int64(): bigint | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 5 ? this.$segment.view.getBigInt64(this.$data + 8, true) : undefined;
  }
  set int64(value: bigint | number) {
    $.setUint16(this.$segment, this.$data, 5);
    $.setInt64(this.$segment, this.$data + 8, value);
  }
  get uint8(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 6 ? this.$segment.view.getUint8(this.$data + 2) : undefined;
  }
  set uint8(value: number) {
    $.setUint16(this.$segment, this.$data, 6);
    $.setUint8(this.$segment, this.$data + 2, value);
  }
  get uint16(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 7 ? this.$segment.view.getUint16(this.$data + 2, true) : undefined;
  }
  set uint16(value: number) {
    $.setUint16(this.$segment, this.$data, 7);
    $.setUint16(this.$segment, this.$data + 2, value);
  }
  get uint32(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 8 ? this.$segment.view.getUint32(this.$data + 4, true) : undefined;
  }
  set uint32(value: number) {
    $.setUint16(this.$segment, this.$data, 8);
    $.setUint32(this.$segment, this.$data + 4, value);
  }
  get uint64(): bigint | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 9 ? this.$segment.view.getBigUint64(this.$data + 8, true) : undefined;
  }
  set uint64(value: bigint | number) {
    $.setUint16(this.$segment, this.$data, 9);
    $.setUint64(this.$segment, this.$data + 8, value);
  }
  get float32(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 10 ? this.$segment.view.getFloat32(this.$data + 4, true) : undefined;
  }
  set float32(value: number) {
    $.setUint16(this.$segment, this.$data, 10);
    $.setFloat32(this.$segment, this.$data + 4, value);
  }
  get float64(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 11 ? this.$segment.view.getFloat64(this.$data + 8, true) : undefined;
  }
  set float64(value: number) {
    $.setUint16(this.$segment, this.$data, 11);
    $.setFloat64(this.$segment, this.$data + 8, value);
  }
  get text(): string | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 12 ? $.readText(this.$segment, this.$pointers, this.$count, 0) : undefined;
  }
  set text(value: string | null) {
    $.setUint16(this.$segment, this.$data, 12);
    $.setText(this.$segment, this.$pointers, value);
  }
  get data(): Uint8Array | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 13 ? $.readData(this.$segment, this.$pointers, this.$count, 0) : undefined;
  }
  set data(value: Uint8Array | null) {
    $.setUint16(this.$segment, this.$data, 13);
    $.setData(this.$segment, this.$pointers, value);
  }
  initData(byteLength: number): Uint8Array {
    $.setUint16(this.$segment, this.$data, 13);
    return $.initData(this.$segment, this.$pointers, byteLength);
  }
  get list(): $.AnyListBuilder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 14 ? new $.AnyListBuilder(this.$segment, this.$pointers) : undefined;
  }
  set list(value: $.AnyListInit) {
    $.setUint16(this.$segment, this.$data, 14);
    $.setAnyList(this.$segment, this.$pointers, value);
  }
  get enum(): number | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 15 ? this.$segment.view.getUint16(this.$data + 2, true) : undefined;
  }
  set enum(value: number) {
    $.setUint16(this.$segment, this.$data, 15);
    $.setUint16(this.$segment, this.$data + 2, value);
  }
  get struct(): $.AnyStructBuilder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 16 ? new $.AnyStructBuilder(this.$segment, this.$pointers) : undefined;
  }
  set struct(value: $.AnyStructInit) {
    $.setUint16(this.$segment, this.$data, 16);
    $.setAnyStruct(this.$segment, this.$pointers, value);
  }
  /** A capability cannot be written down: it is always null. */
  get interface(): null | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 17 ? null : undefined;
  }
  set interface(_value: null) {
    $.setUint16(this.$segment, this.$data, 17);
  }
  get anyPointer(): $.AnyPointerBuilder | undefined {
    return $.getUint16(this.$segment, this.$data, this.$pointers) === 18 ? new $.AnyPointerBuilder(this.$segment, this.$pointers, this.$pointers, 1, 0) : undefined;
  }
  set anyPointer(value: $.AnyPointerInit) {
    $.setUint16(this.$segment, this.$data, 18);
    $.setAnyPointer(this.$segment, this.$pointers, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): Value$Reader {
    return Value$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Value as a plain object to build from; a reader or builder will do as well. */
export type Value$Init = {
} & (
  | { readonly which?: "void" | undefined; readonly void: null; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "bool" | undefined; readonly bool: boolean; readonly void?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "int8" | undefined; readonly int8: number; readonly void?: undefined; readonly bool?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "int16" | undefined; readonly int16: number; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "int32" | undefined; readonly int32: number; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "int64" | undefined; readonly int64: bigint | number; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "uint8" | undefined; readonly uint8: number; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "uint16" | undefined; readonly uint16: number; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "uint32" | undefined; readonly uint32: number; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "uint64" | undefined; readonly uint64: bigint | number; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "float32" | undefined; readonly float32: number; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "float64" | undefined; readonly float64: number; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "text" | undefined; readonly text: string | null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "data" | undefined; readonly data: Uint8Array | null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "list" | undefined; readonly list: $.AnyListInit; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "enum" | undefined; readonly enum: number; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "struct" | undefined; readonly struct: $.AnyStructInit; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "interface" | undefined; readonly interface: null; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly anyPointer?: undefined; }
  | { readonly which?: "anyPointer" | undefined; readonly anyPointer: $.AnyPointerInit; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; }
  | { readonly which: undefined; readonly void?: undefined; readonly bool?: undefined; readonly int8?: undefined; readonly int16?: undefined; readonly int32?: undefined; readonly int64?: undefined; readonly uint8?: undefined; readonly uint16?: undefined; readonly uint32?: undefined; readonly uint64?: undefined; readonly float32?: undefined; readonly float64?: undefined; readonly text?: undefined; readonly data?: undefined; readonly list?: undefined; readonly enum?: undefined; readonly struct?: undefined; readonly interface?: undefined; readonly anyPointer?: undefined; }
);
/** A Value as a plain object with everything in it. */
export type Value$Object = {
} & (
  | { which: "void"; void: null }
  | { which: "bool"; bool: boolean }
  | { which: "int8"; int8: number }
  | { which: "int16"; int16: number }
  | { which: "int32"; int32: number }
  | { which: "int64"; int64: bigint }
  | { which: "uint8"; uint8: number }
  | { which: "uint16"; uint16: number }
  | { which: "uint32"; uint32: number }
  | { which: "uint64"; uint64: bigint }
  | { which: "float32"; float32: number }
  | { which: "float64"; float64: number }
  | { which: "text"; text: string }
  | { which: "data"; data: Uint8Array }
  | { which: "list"; list: $.AnyListReader }
  | { which: "enum"; enum: number }
  | { which: "struct"; struct: $.AnyStructReader }
  | { which: "interface"; interface: null }
  | { which: "anyPointer"; anyPointer: $.AnyPointerReader }
  | { which: undefined }
);

/** The pointer fields of a Value, for `has`, `clear`, `disown` and `adopt`. */
export const Value$fields: {
  readonly text: $.PointerField<Value$Reader | Value$Builder, string>;
  readonly data: $.PointerField<Value$Reader | Value$Builder, Uint8Array>;
  readonly list: $.PointerField<Value$Reader | Value$Builder, $.AnyListBuilder>;
  readonly struct: $.PointerField<Value$Reader | Value$Builder, $.AnyStructBuilder>;
  readonly anyPointer: $.PointerField<Value$Reader | Value$Builder, $.AnyPointerBuilder>;
} = {
  text: { index: 0, union: 0, member: 12 },
  data: { index: 0, union: 0, member: 13 },
  list: { index: 0, union: 0, member: 14 },
  struct: { index: 0, union: 0, member: 16 },
  anyPointer: { index: 0, union: 0, member: 18 },
};

export const Value$schema: $.RawSchema = {
  id: 0xce23dcd2d7b00c9bn,
  node: "UAQE/5sMsNfS3CPOAFETAQL/2XJMYgnFP6kARQEHExENyhEZBwAAMRWXA/9jYXBucC9zYwJoZW1hLmNhcG5wOlZhbHVlAAFRTAIEDP//BAETvQEqAAAP/P///w/8////HQH+/xAUAQETqQEqAAATpAEBE6QBAR0C/f8CFAECE50BKgAAE5gBAROYAQEdA/z/ARQBAxORATIAABOMAQETjAEBHQT7/wEUAQQThQEyAAATgAEBE4ABAR0F+v8BFAEFE3kBMgAAE3QBARN0AQEdBvn/AhQBBhNtATIAABNoAQETaAEBHQf4/wEUAQcTYQE6AAATXAEBE1wBAR0I9/8BFAEIE1UBOgAAE1ABARNQAQEdCfb/ARQBCRNJAToAABNEAQETRAEBHQr1/wEUAQoTPQFCAAATOAEBEzgBAR0L9P8BFAELEzEBQgAAEywBARMsAQENDPP/FAEMEyUBKgAAEyABARMgAQENDfL/FAENExkBKgAAExQBARMUAQENDvH/FAEOEw0BKgAAEwgBAhMMAQEdD/D/ARQBDxMFASoAABIBARIBAQ0Q7/8UARAR+ToAABH0AhH4AQ0R7v8UARER8VIAAA/8////D/z///8NEu3/FAESEeFaAAAR4AER4AEPdm9pZA9ib29sAQEBAQ9pbnQ4AQIBAh9pbnQxNgEDAQMfaW50MzIBBAEEH2ludDY0AQUBBR91aW50OAEGAQY/dWludDE2AQcBBz91aW50MzIBCAEIP3VpbnQ2NAEJAQl/ZmxvYXQzMgEKAQp/ZmxvYXQ2NAELAQsPdGV4dAEMAQwPZGF0YQENAQ0PbGlzdAESBAIBEg9lbnVtAQcBBz9zdHJ1Y3QBEgQBARL/aW50ZXJmYWMAAWX/YW55UG9pbnQAA2VyARIBEg==",
  dependencies: () => [],
};

/** One use of an annotation. */
export class Annotation$Reader implements $.StructReader<Annotation$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Annotation$Reader {
    return new Annotation$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Annotation$Reader {
    const data = this.$at(index);
    return new Annotation$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  /** The declaration of the annotation. */
  get id(): bigint {
    return $.getUint64(this.$segment, this.$data, this.$pointers);
  }
  /** The type arguments of the scopes that the annotation was declared in. */
  get brand(): Brand$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 1, this.$depth, Brand$Reader.$of);
  }
  get value(): Value$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 0, this.$depth, Value$Reader.$of);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): Annotation$Object {
    return {
      id: this.id,
      brand: $.hasPointer(this.$segment, this.$pointers, this.$count, 1) ? this.brand.$toObject() : null,
      value: $.hasPointer(this.$segment, this.$pointers, this.$count, 0) ? this.value.$toObject() : null,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a Annotation. */
export class Annotation$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): Annotation$Builder {
    return new Annotation$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): Annotation$Builder {
    const data = this.$at(index);
    return new Annotation$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: Annotation$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new Annotation$Builder(segment, data, pointers, count, 0);
    if (value.id !== undefined) builder.id = value.id;
    if (value.brand !== undefined) builder.brand = value.brand;
    if (value.value !== undefined) builder.value = value.value;
  }

  /** The declaration of the annotation. */
  get id(): bigint {
    return this.$segment.view.getBigUint64(this.$data, true);
  }
  set id(value: bigint | number) {
    $.setUint64(this.$segment, this.$data, value);
  }
  /** The type arguments of the scopes that the annotation was declared in. */
  get brand(): Brand$Builder {
    return $.getStruct(this.$segment, this.$pointers + 8, Brand$Builder);
  }
  set brand(value: Brand$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 8, Brand$Builder, value);
  }
  initBrand(): Brand$Builder {
    return $.initStruct(this.$segment, this.$pointers + 8, Brand$Builder);
  }
  get value(): Value$Builder {
    return $.getStruct(this.$segment, this.$pointers, Value$Builder);
  }
  set value(value: Value$Init | null) {
    $.setStruct(this.$segment, this.$pointers, Value$Builder, value);
  }
  initValue(): Value$Builder {
    return $.initStruct(this.$segment, this.$pointers, Value$Builder);
  }

  /** What was built so far, as a reader. */
  $asReader(): Annotation$Reader {
    return Annotation$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A Annotation as a plain object to build from; a reader or builder will do as well. */
export interface Annotation$Init {
  readonly id?: bigint | number | undefined;
  readonly brand?: Brand$Init | null | undefined;
  readonly value?: Value$Init | null | undefined;
}
/** A Annotation as a plain object with everything in it. */
export interface Annotation$Object {
  id: bigint;
  brand: Brand$Object | null;
  value: Value$Object | null;
}

/** The pointer fields of a Annotation, for `has`, `clear`, `disown` and `adopt`. */
export const Annotation$fields: {
  readonly brand: $.PointerField<Annotation$Reader | Annotation$Builder, Brand$Builder>;
  readonly value: $.PointerField<Annotation$Reader | Annotation$Builder, Value$Builder>;
} = {
  brand: { index: 1 },
  value: { index: 0 },
};

export const Annotation$schema: $.RawSchema = {
  id: 0xf1c8950dab257542n,
  node: "UAQE/0J1JasNlcjxAFETAQH/2XJMYgnFP6kABQIHEQ3yERkHAAARFZf/Y2FwbnAvc2MCaGVtYS5jYXBucDpBbm5vdB9hdGlvbgAAUQwCBAAABAERPRoAABE4ARE4AQECFAEBETEyAAARLAIRMAERAQEUAQIRKTIAABEkAhEoAQNpZAEJAQkfdmFsdWUBEP+bDLDX0twjzgABEB9icmFuZAEQ/ytCZWDwVTSQAAEQ",
  dependencies: () => [Value$schema, Brand$schema],
};

/** How much room one element of an encoded list takes: the 3-bit code in a list pointer. */
export const ElementSize = {
  /** Void */
  empty: 0,
  bit: 1,
  byte: 2,
  twoBytes: 3,
  fourBytes: 4,
  eightBytes: 5,
  pointer: 6,
  inlineComposite: 7,
} as const;
/**
 * How much room one element of an encoded list takes: the 3-bit code in a list pointer.
 *
 * Values that this schema does not know are kept.
 */
export type ElementSize = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {});

export const ElementSize$schema: $.RawSchema = {
  id: 0xd1958f7dba521926n,
  node: "UAME/yYZUrp9j5XRABETAv/ZckxiCcU/qQARDfoRGQcAABEVh/9jYXBucC9zYwJoZW1hLmNhcG5wOkVsZW1lP250U2l6ZQAAUSABAQAAETkyAQERNSIBAhExKgEDES1KAQQRLVIBBREtWgEGES1CAQcRKYIfZW1wdHkHYml0D2J5dGX/dHdvQnl0ZXMAAAD/Zm91ckJ5dGUAAXP/ZWlnaHRCeXQAA2Vzf3BvaW50ZXL/aW5saW5lQ28BbXBvc2l0ZQA=",
  dependencies: () => [],
};

/** Reads a CapnpVersion. */
export class CapnpVersion$Reader implements $.StructReader<CapnpVersion$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): CapnpVersion$Reader {
    return new CapnpVersion$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): CapnpVersion$Reader {
    const data = this.$at(index);
    return new CapnpVersion$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get major(): number {
    return $.getUint16(this.$segment, this.$data, this.$pointers);
  }
  get minor(): number {
    return $.getUint8(this.$segment, this.$data + 2, this.$pointers);
  }
  get micro(): number {
    return $.getUint8(this.$segment, this.$data + 3, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): CapnpVersion$Object {
    return {
      major: this.major,
      minor: this.minor,
      micro: this.micro,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a CapnpVersion. */
export class CapnpVersion$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): CapnpVersion$Builder {
    return new CapnpVersion$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): CapnpVersion$Builder {
    const data = this.$at(index);
    return new CapnpVersion$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: CapnpVersion$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new CapnpVersion$Builder(segment, data, pointers, count, 0);
    if (value.major !== undefined) builder.major = value.major;
    if (value.minor !== undefined) builder.minor = value.minor;
    if (value.micro !== undefined) builder.micro = value.micro;
  }

  get major(): number {
    return this.$segment.view.getUint16(this.$data, true);
  }
  set major(value: number) {
    $.setUint16(this.$segment, this.$data, value);
  }
  get minor(): number {
    return this.$segment.view.getUint8(this.$data + 2);
  }
  set minor(value: number) {
    $.setUint8(this.$segment, this.$data + 2, value);
  }
  get micro(): number {
    return this.$segment.view.getUint8(this.$data + 3);
  }
  set micro(value: number) {
    $.setUint8(this.$segment, this.$data + 3, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): CapnpVersion$Reader {
    return CapnpVersion$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A CapnpVersion as a plain object to build from; a reader or builder will do as well. */
export interface CapnpVersion$Init {
  readonly major?: number | undefined;
  readonly minor?: number | undefined;
  readonly micro?: number | undefined;
}
/** A CapnpVersion as a plain object with everything in it. */
export interface CapnpVersion$Object {
  major: number;
  minor: number;
  micro: number;
}

export const CapnpVersion$schema: $.RawSchema = {
  id: 0xd85d305b7d839963n,
  node: "UAQE/2OZg31bMF3YAFETAQH/2XJMYgnFP6kABAcxDQIBERkHAAARFZf/Y2FwbnAvc2MDaGVtYS5jYXBucDpDYXBucFZlcnNpb24AAABRDAIEAAAEARE9MgAAETgBETgBEQECFAEBETEyAAARLAERLAERAgMUAQIRJTIAABEgAREgAR9tYWpvcgEHAQcfbWlub3IBBgEGH21pY3JvAQYBBg==",
  dependencies: () => [],
};

/** What a compiler writes to the standard input of a code generator. */
export class CodeGeneratorRequest$Reader implements $.StructReader<CodeGeneratorRequest$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): CodeGeneratorRequest$Reader {
    return new CodeGeneratorRequest$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): CodeGeneratorRequest$Reader {
    const data = this.$at(index);
    return new CodeGeneratorRequest$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  /** The version of the compiler; all zero from those before 0.6. */
  get capnpVersion(): CapnpVersion$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 2, this.$depth, CapnpVersion$Reader.$of);
  }
  /** The nodes of the requested files, and every node that those refer to, directly or not. */
  get nodes(): $.ListReader<Node$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 0, this.$depth, Node$Reader);
  }
  /** May lack nodes. */
  get sourceInfo(): $.ListReader<Node$SourceInfo$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 3, this.$depth, Node$SourceInfo$Reader);
  }
  /** The files to generate code for. */
  get requestedFiles(): $.ListReader<CodeGeneratorRequest$RequestedFile$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 1, this.$depth, CodeGeneratorRequest$RequestedFile$Reader);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): CodeGeneratorRequest$Object {
    return {
      capnpVersion: $.hasPointer(this.$segment, this.$pointers, this.$count, 2) ? this.capnpVersion.$toObject() : null,
      nodes: $.toObject(this.nodes) as Node$Object[],
      sourceInfo: $.toObject(this.sourceInfo) as Node$SourceInfo$Object[],
      requestedFiles: $.toObject(this.requestedFiles) as CodeGeneratorRequest$RequestedFile$Object[],
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a CodeGeneratorRequest. */
export class CodeGeneratorRequest$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): CodeGeneratorRequest$Builder {
    return new CodeGeneratorRequest$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): CodeGeneratorRequest$Builder {
    const data = this.$at(index);
    return new CodeGeneratorRequest$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 4 {
    return 4;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: CodeGeneratorRequest$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new CodeGeneratorRequest$Builder(segment, data, pointers, count, 0);
    if (value.capnpVersion !== undefined) builder.capnpVersion = value.capnpVersion;
    if (value.nodes !== undefined) builder.nodes = value.nodes;
    if (value.sourceInfo !== undefined) builder.sourceInfo = value.sourceInfo;
    if (value.requestedFiles !== undefined) builder.requestedFiles = value.requestedFiles;
  }

  /** The version of the compiler; all zero from those before 0.6. */
  get capnpVersion(): CapnpVersion$Builder {
    return $.getStruct(this.$segment, this.$pointers + 16, CapnpVersion$Builder);
  }
  set capnpVersion(value: CapnpVersion$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 16, CapnpVersion$Builder, value);
  }
  initCapnpVersion(): CapnpVersion$Builder {
    return $.initStruct(this.$segment, this.$pointers + 16, CapnpVersion$Builder);
  }
  /** The nodes of the requested files, and every node that those refer to, directly or not. */
  get nodes(): $.ListBuilder<Node$Builder, Node$Init> {
    return $.getList(this.$segment, this.$pointers, Node$Builder);
  }
  set nodes(value: $.ListInit<Node$Init> | null) {
    $.setList(this.$segment, this.$pointers, Node$Builder, value);
  }
  initNodes(length: number): $.ListBuilder<Node$Builder, Node$Init> {
    return $.initList(this.$segment, this.$pointers, Node$Builder, length);
  }
  /** May lack nodes. */
  get sourceInfo(): $.ListBuilder<Node$SourceInfo$Builder, Node$SourceInfo$Init> {
    return $.getList(this.$segment, this.$pointers + 24, Node$SourceInfo$Builder);
  }
  set sourceInfo(value: $.ListInit<Node$SourceInfo$Init> | null) {
    $.setList(this.$segment, this.$pointers + 24, Node$SourceInfo$Builder, value);
  }
  initSourceInfo(length: number): $.ListBuilder<Node$SourceInfo$Builder, Node$SourceInfo$Init> {
    return $.initList(this.$segment, this.$pointers + 24, Node$SourceInfo$Builder, length);
  }
  /** The files to generate code for. */
  get requestedFiles(): $.ListBuilder<CodeGeneratorRequest$RequestedFile$Builder, CodeGeneratorRequest$RequestedFile$Init> {
    return $.getList(this.$segment, this.$pointers + 8, CodeGeneratorRequest$RequestedFile$Builder);
  }
  set requestedFiles(value: $.ListInit<CodeGeneratorRequest$RequestedFile$Init> | null) {
    $.setList(this.$segment, this.$pointers + 8, CodeGeneratorRequest$RequestedFile$Builder, value);
  }
  initRequestedFiles(length: number): $.ListBuilder<CodeGeneratorRequest$RequestedFile$Builder, CodeGeneratorRequest$RequestedFile$Init> {
    return $.initList(this.$segment, this.$pointers + 8, CodeGeneratorRequest$RequestedFile$Builder, length);
  }

  /** What was built so far, as a reader. */
  $asReader(): CodeGeneratorRequest$Reader {
    return CodeGeneratorRequest$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A CodeGeneratorRequest as a plain object to build from; a reader or builder will do as well. */
export interface CodeGeneratorRequest$Init {
  readonly capnpVersion?: CapnpVersion$Init | null | undefined;
  readonly nodes?: $.ListInit<Node$Init> | null | undefined;
  readonly sourceInfo?: $.ListInit<Node$SourceInfo$Init> | null | undefined;
  readonly requestedFiles?: $.ListInit<CodeGeneratorRequest$RequestedFile$Init> | null | undefined;
}
/** A CodeGeneratorRequest as a plain object with everything in it. */
export interface CodeGeneratorRequest$Object {
  capnpVersion: CapnpVersion$Object | null;
  nodes: Node$Object[];
  sourceInfo: Node$SourceInfo$Object[];
  requestedFiles: CodeGeneratorRequest$RequestedFile$Object[];
}

/** The pointer fields of a CodeGeneratorRequest, for `has`, `clear`, `disown` and `adopt`. */
export const CodeGeneratorRequest$fields: {
  readonly capnpVersion: $.PointerField<CodeGeneratorRequest$Reader | CodeGeneratorRequest$Builder, CapnpVersion$Builder>;
  readonly nodes: $.PointerField<CodeGeneratorRequest$Reader | CodeGeneratorRequest$Builder, $.ListBuilder<Node$Builder, Node$Init>>;
  readonly sourceInfo: $.PointerField<CodeGeneratorRequest$Reader | CodeGeneratorRequest$Builder, $.ListBuilder<Node$SourceInfo$Builder, Node$SourceInfo$Init>>;
  readonly requestedFiles: $.PointerField<CodeGeneratorRequest$Reader | CodeGeneratorRequest$Builder, $.ListBuilder<CodeGeneratorRequest$RequestedFile$Builder, CodeGeneratorRequest$RequestedFile$Init>>;
} = {
  capnpVersion: { index: 2 },
  nodes: { index: 0 },
  sourceInfo: { index: 3 },
  requestedFiles: { index: 1 },
};

export const CodeGeneratorRequest$schema: $.RawSchema = {
  id: 0xbfc546f6210ad7cen,
  node: "UAQE/87XCiH2RsW/ABETAf/ZckxiCcU/qQAFBAcxDUIBER0XAAARKcf/Y2FwbnAvc2MEaGVtYS5jYXBucDpDb2RlR2VuZXJhdG9yUmVxdWVzdABRBAEB/WKBLrAO6s8RAXL/UmVxdWVzdGUAH2RGaWxlURACBAEBBAERVTIAAFFQAQERXAERAwEUAQERVXoAAFFUAQERYAEQAhQBAhFZagAAEVgCEVwBEQIDFAEDEVVaAABRVAEBEWABH25vZGVzAQ4QAgEQ/xekI/lMq4LmAAEO/3JlcXVlc3RlAD9kRmlsZXMBDhACARD9YoEusA7qzwEO/2NhcG5wVmVyAA9zaW9uARD/Y5mDfVswXdgAARD/c291cmNlSW4AA2ZvAQ4QAgEQ/65XEwTjHY7zAAEO",
  dependencies: () => [Node$schema, CodeGeneratorRequest$RequestedFile$schema, CapnpVersion$schema, Node$SourceInfo$schema],
};

/** Reads a CodeGeneratorRequest.RequestedFile. */
export class CodeGeneratorRequest$RequestedFile$Reader implements $.StructReader<CodeGeneratorRequest$RequestedFile$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): CodeGeneratorRequest$RequestedFile$Reader {
    return new CodeGeneratorRequest$RequestedFile$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): CodeGeneratorRequest$RequestedFile$Reader {
    const data = this.$at(index);
    return new CodeGeneratorRequest$RequestedFile$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get id(): bigint {
    return $.getUint64(this.$segment, this.$data, this.$pointers);
  }
  /** As the user gave it, less the source prefix. The output goes to the same relative place. */
  get filename(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  /**
   * What the generated file itself will have to import, sorted by name. An import that served only to
   * compute a value is not here.
   */
  get imports(): $.ListReader<CodeGeneratorRequest$RequestedFile$Import$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 1, this.$depth, CodeGeneratorRequest$RequestedFile$Import$Reader);
  }
  get fileSourceInfo(): CodeGeneratorRequest$RequestedFile$FileSourceInfo$Reader {
    return $.readStruct(this.$segment, this.$pointers, this.$count, 2, this.$depth, CodeGeneratorRequest$RequestedFile$FileSourceInfo$Reader.$of);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): CodeGeneratorRequest$RequestedFile$Object {
    return {
      id: this.id,
      filename: this.filename,
      imports: $.toObject(this.imports) as CodeGeneratorRequest$RequestedFile$Import$Object[],
      fileSourceInfo: $.hasPointer(this.$segment, this.$pointers, this.$count, 2) ? this.fileSourceInfo.$toObject() : null,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a CodeGeneratorRequest.RequestedFile. */
export class CodeGeneratorRequest$RequestedFile$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): CodeGeneratorRequest$RequestedFile$Builder {
    return new CodeGeneratorRequest$RequestedFile$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): CodeGeneratorRequest$RequestedFile$Builder {
    const data = this.$at(index);
    return new CodeGeneratorRequest$RequestedFile$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: CodeGeneratorRequest$RequestedFile$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new CodeGeneratorRequest$RequestedFile$Builder(segment, data, pointers, count, 0);
    if (value.id !== undefined) builder.id = value.id;
    if (value.filename !== undefined) builder.filename = value.filename;
    if (value.imports !== undefined) builder.imports = value.imports;
    if (value.fileSourceInfo !== undefined) builder.fileSourceInfo = value.fileSourceInfo;
  }

  get id(): bigint {
    return this.$segment.view.getBigUint64(this.$data, true);
  }
  set id(value: bigint | number) {
    $.setUint64(this.$segment, this.$data, value);
  }
  /** As the user gave it, less the source prefix. The output goes to the same relative place. */
  get filename(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set filename(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  /**
   * What the generated file itself will have to import, sorted by name. An import that served only to
   * compute a value is not here.
   */
  get imports(): $.ListBuilder<CodeGeneratorRequest$RequestedFile$Import$Builder, CodeGeneratorRequest$RequestedFile$Import$Init> {
    return $.getList(this.$segment, this.$pointers + 8, CodeGeneratorRequest$RequestedFile$Import$Builder);
  }
  set imports(value: $.ListInit<CodeGeneratorRequest$RequestedFile$Import$Init> | null) {
    $.setList(this.$segment, this.$pointers + 8, CodeGeneratorRequest$RequestedFile$Import$Builder, value);
  }
  initImports(length: number): $.ListBuilder<CodeGeneratorRequest$RequestedFile$Import$Builder, CodeGeneratorRequest$RequestedFile$Import$Init> {
    return $.initList(this.$segment, this.$pointers + 8, CodeGeneratorRequest$RequestedFile$Import$Builder, length);
  }
  get fileSourceInfo(): CodeGeneratorRequest$RequestedFile$FileSourceInfo$Builder {
    return $.getStruct(this.$segment, this.$pointers + 16, CodeGeneratorRequest$RequestedFile$FileSourceInfo$Builder);
  }
  set fileSourceInfo(value: CodeGeneratorRequest$RequestedFile$FileSourceInfo$Init | null) {
    $.setStruct(this.$segment, this.$pointers + 16, CodeGeneratorRequest$RequestedFile$FileSourceInfo$Builder, value);
  }
  initFileSourceInfo(): CodeGeneratorRequest$RequestedFile$FileSourceInfo$Builder {
    return $.initStruct(this.$segment, this.$pointers + 16, CodeGeneratorRequest$RequestedFile$FileSourceInfo$Builder);
  }

  /** What was built so far, as a reader. */
  $asReader(): CodeGeneratorRequest$RequestedFile$Reader {
    return CodeGeneratorRequest$RequestedFile$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A CodeGeneratorRequest.RequestedFile as a plain object to build from; a reader or builder will do as well. */
export interface CodeGeneratorRequest$RequestedFile$Init {
  readonly id?: bigint | number | undefined;
  readonly filename?: string | null | undefined;
  readonly imports?: $.ListInit<CodeGeneratorRequest$RequestedFile$Import$Init> | null | undefined;
  readonly fileSourceInfo?: CodeGeneratorRequest$RequestedFile$FileSourceInfo$Init | null | undefined;
}
/** A CodeGeneratorRequest.RequestedFile as a plain object with everything in it. */
export interface CodeGeneratorRequest$RequestedFile$Object {
  id: bigint;
  filename: string;
  imports: CodeGeneratorRequest$RequestedFile$Import$Object[];
  fileSourceInfo: CodeGeneratorRequest$RequestedFile$FileSourceInfo$Object | null;
}

/** The pointer fields of a CodeGeneratorRequest.RequestedFile, for `has`, `clear`, `disown` and `adopt`. */
export const CodeGeneratorRequest$RequestedFile$fields: {
  readonly filename: $.PointerField<CodeGeneratorRequest$RequestedFile$Reader | CodeGeneratorRequest$RequestedFile$Builder, string>;
  readonly imports: $.PointerField<CodeGeneratorRequest$RequestedFile$Reader | CodeGeneratorRequest$RequestedFile$Builder, $.ListBuilder<CodeGeneratorRequest$RequestedFile$Import$Builder, CodeGeneratorRequest$RequestedFile$Import$Init>>;
  readonly fileSourceInfo: $.PointerField<CodeGeneratorRequest$RequestedFile$Reader | CodeGeneratorRequest$RequestedFile$Builder, CodeGeneratorRequest$RequestedFile$FileSourceInfo$Builder>;
} = {
  filename: { index: 0 },
  imports: { index: 1 },
  fileSourceInfo: { index: 2 },
};

export const CodeGeneratorRequest$RequestedFile$schema: $.RawSchema = {
  id: 0xcfea0eb02e810062n,
  node: "UAQE/WKBLrAO6s9RKAEB/87XCiH2RsW/AAUDBzENsgERJScAABE9x/9jYXBucC9zYwVoZW1hLmNhcG5wOkNvZGVHZW5lcmF0b3JSZXF1ZXN0LlJlcXVlc3RlH2RGaWxlUQgBAf/lVyMSk0FQrgARCTr/oF2SdvEr6vgAEQV6P0ltcG9ydP9GaWxlU291cgA/Y2VJbmZvURACBAAABAERVRoAABFQARFQAQEBFAEBEUlKAAARSAERSAERAgEUAQIRQUIAAFE8AQERSAERAwIUAQMRQXoAABFAAhFEAQNpZAEJAQn/ZmlsZW5hbWUAAAABDAEMf2ltcG9ydHMBDhACARD/5VcjEpNBUK4AAQ7/ZmlsZVNvdXIAP2NlSW5mbwEQ/6BdknbxK+r4AAEQ",
  dependencies: () => [CodeGeneratorRequest$RequestedFile$Import$schema, CodeGeneratorRequest$RequestedFile$FileSourceInfo$schema],
};

/** Reads a CodeGeneratorRequest.RequestedFile.Import. */
export class CodeGeneratorRequest$RequestedFile$Import$Reader implements $.StructReader<CodeGeneratorRequest$RequestedFile$Import$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): CodeGeneratorRequest$RequestedFile$Import$Reader {
    return new CodeGeneratorRequest$RequestedFile$Import$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): CodeGeneratorRequest$RequestedFile$Import$Reader {
    const data = this.$at(index);
    return new CodeGeneratorRequest$RequestedFile$Import$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  /** The imported file. */
  get id(): bigint {
    return $.getUint64(this.$segment, this.$data, this.$pointers);
  }
  /** How this file refers to it: as written, perhaps relative. */
  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): CodeGeneratorRequest$RequestedFile$Import$Object {
    return {
      id: this.id,
      name: this.name,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a CodeGeneratorRequest.RequestedFile.Import. */
export class CodeGeneratorRequest$RequestedFile$Import$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): CodeGeneratorRequest$RequestedFile$Import$Builder {
    return new CodeGeneratorRequest$RequestedFile$Import$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): CodeGeneratorRequest$RequestedFile$Import$Builder {
    const data = this.$at(index);
    return new CodeGeneratorRequest$RequestedFile$Import$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: CodeGeneratorRequest$RequestedFile$Import$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new CodeGeneratorRequest$RequestedFile$Import$Builder(segment, data, pointers, count, 0);
    if (value.id !== undefined) builder.id = value.id;
    if (value.name !== undefined) builder.name = value.name;
  }

  /** The imported file. */
  get id(): bigint {
    return this.$segment.view.getBigUint64(this.$data, true);
  }
  set id(value: bigint | number) {
    $.setUint64(this.$segment, this.$data, value);
  }
  /** How this file refers to it: as written, perhaps relative. */
  get name(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set name(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): CodeGeneratorRequest$RequestedFile$Import$Reader {
    return CodeGeneratorRequest$RequestedFile$Import$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A CodeGeneratorRequest.RequestedFile.Import as a plain object to build from; a reader or builder will do as well. */
export interface CodeGeneratorRequest$RequestedFile$Import$Init {
  readonly id?: bigint | number | undefined;
  readonly name?: string | null | undefined;
}
/** A CodeGeneratorRequest.RequestedFile.Import as a plain object with everything in it. */
export interface CodeGeneratorRequest$RequestedFile$Import$Object {
  id: bigint;
  name: string;
}

/** The pointer fields of a CodeGeneratorRequest.RequestedFile.Import, for `has`, `clear`, `disown` and `adopt`. */
export const CodeGeneratorRequest$RequestedFile$Import$fields: {
  readonly name: $.PointerField<CodeGeneratorRequest$RequestedFile$Import$Reader | CodeGeneratorRequest$RequestedFile$Import$Builder, string>;
} = {
  name: { index: 0 },
};

export const CodeGeneratorRequest$RequestedFile$Import$schema: $.RawSchema = {
  id: 0xae504193122357e5n,
  node: "UAQE/+VXIxKTQVCuAFE2AQH9YoEusA7qzwUBBzEN6gERKQcAABElZ/9jYXBucC9zYwZoZW1hLmNhcG5wOkNvZGVHZW5lcmF0b3JSZXF1ZXN0LlJlcXVlc3RlZEZpbGUuSW0PcG9ydAAAUQgCBAAABAERJRoAABEgAREgAQEBFAEBERkqAAARFAERFAEDaWQBCQEJD25hbWUBDAEM",
  dependencies: () => [],
};

/** Which identifiers in the source mean what, for editors. */
export class CodeGeneratorRequest$RequestedFile$FileSourceInfo$Reader implements $.StructReader<CodeGeneratorRequest$RequestedFile$FileSourceInfo$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): CodeGeneratorRequest$RequestedFile$FileSourceInfo$Reader {
    return new CodeGeneratorRequest$RequestedFile$FileSourceInfo$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): CodeGeneratorRequest$RequestedFile$FileSourceInfo$Reader {
    const data = this.$at(index);
    return new CodeGeneratorRequest$RequestedFile$FileSourceInfo$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get identifiers(): $.ListReader<CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 0, this.$depth, CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Reader);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): CodeGeneratorRequest$RequestedFile$FileSourceInfo$Object {
    return {
      identifiers: $.toObject(this.identifiers) as CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Object[],
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a CodeGeneratorRequest.RequestedFile.FileSourceInfo. */
export class CodeGeneratorRequest$RequestedFile$FileSourceInfo$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): CodeGeneratorRequest$RequestedFile$FileSourceInfo$Builder {
    return new CodeGeneratorRequest$RequestedFile$FileSourceInfo$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): CodeGeneratorRequest$RequestedFile$FileSourceInfo$Builder {
    const data = this.$at(index);
    return new CodeGeneratorRequest$RequestedFile$FileSourceInfo$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
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
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: CodeGeneratorRequest$RequestedFile$FileSourceInfo$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new CodeGeneratorRequest$RequestedFile$FileSourceInfo$Builder(segment, data, pointers, count, 0);
    if (value.identifiers !== undefined) builder.identifiers = value.identifiers;
  }

  get identifiers(): $.ListBuilder<CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Builder, CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Init> {
    return $.getList(this.$segment, this.$pointers, CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Builder);
  }
  set identifiers(value: $.ListInit<CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Init> | null) {
    $.setList(this.$segment, this.$pointers, CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Builder, value);
  }
  initIdentifiers(length: number): $.ListBuilder<CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Builder, CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Init> {
    return $.initList(this.$segment, this.$pointers, CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Builder, length);
  }

  /** What was built so far, as a reader. */
  $asReader(): CodeGeneratorRequest$RequestedFile$FileSourceInfo$Reader {
    return CodeGeneratorRequest$RequestedFile$FileSourceInfo$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A CodeGeneratorRequest.RequestedFile.FileSourceInfo as a plain object to build from; a reader or builder will do as well. */
export interface CodeGeneratorRequest$RequestedFile$FileSourceInfo$Init {
  readonly identifiers?: $.ListInit<CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Init> | null | undefined;
}
/** A CodeGeneratorRequest.RequestedFile.FileSourceInfo as a plain object with everything in it. */
export interface CodeGeneratorRequest$RequestedFile$FileSourceInfo$Object {
  identifiers: CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Object[];
}

/** The pointer fields of a CodeGeneratorRequest.RequestedFile.FileSourceInfo, for `has`, `clear`, `disown` and `adopt`. */
export const CodeGeneratorRequest$RequestedFile$FileSourceInfo$fields: {
  readonly identifiers: $.PointerField<CodeGeneratorRequest$RequestedFile$FileSourceInfo$Reader | CodeGeneratorRequest$RequestedFile$FileSourceInfo$Builder, $.ListBuilder<CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Builder, CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Init>>;
} = {
  identifiers: { index: 0 },
};

export const CodeGeneratorRequest$RequestedFile$FileSourceInfo$schema: $.RawSchema = {
  id: 0xf8ea2bf176925da0n,
  node: "UAQE/6BdknbxK+r4ABE2Af1igS6wDurPBQEHMQ0qAhEtFwAAETk3/2NhcG5wL3NjB2hlbWEuY2FwbnA6Q29kZUdlbmVyYXRvclJlcXVlc3QuUmVxdWVzdGVkRmlsZS5GaWxlU291cmNlD0luZm9RBAEB/7uZBC6JGafdABEBWv9JZGVudGlmaQADZXJRBAIEAAAEARENYgAAUQwBAREYAf9pZGVudGlmaQAHZXJzAQ4QAgEQ/7uZBC6JGafdAAEO",
  dependencies: () => [CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$schema],
};

const CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$members = ["typeId", "member"] as const;

class CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$ReaderClass {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Reader {
    return new CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$ReaderClass(segment, data, pointers, count, depth) as unknown as CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Reader;
  }
  static $get(this: $.ListElements, index: number): CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Reader {
    const data = this.$at(index);
    return new CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$ReaderClass(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth) as unknown as CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Reader;
  }
  static get $size(): 7 {
    return 7;
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 16, this.$pointers);
  }
  get which(): (typeof CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$members)[number] | undefined {
    return CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$members[$.getUint16(this.$segment, this.$data + 16, this.$pointers)];
  }
  get startByte(): number {
    return $.getUint32(this.$segment, this.$data, this.$pointers);
  }
  get endByte(): number {
    return $.getUint32(this.$segment, this.$data + 4, this.$pointers);
  }
  /** It refers to the node with this id. */
  get typeId(): bigint | undefined {
    return $.getUint16(this.$segment, this.$data + 16, this.$pointers) === 0 ? $.getUint64(this.$segment, this.$data + 8, this.$pointers) : undefined;
  }
  /** It refers to a member of a node. */
  get member(): CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Reader | undefined {
    return $.getUint16(this.$segment, this.$data + 16, this.$pointers) === 1 ? new CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Reader(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Object {
    return {
      startByte: this.startByte,
      endByte: this.endByte,
      ...$.unionToObject(this),
    } as CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Object;
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Reads a CodeGeneratorRequest.RequestedFile.FileSourceInfo.Identifier. */
export type CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Reader = $.StructReader<CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Object> & {
  /** The discriminant as a number, also when this schema does not know it. */
  readonly $which: number;
  readonly startByte: number;
  readonly endByte: number;
} & (
  | { readonly which: "typeId"; readonly typeId: bigint; readonly member?: undefined; }
  | { readonly which: "member"; readonly member: CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Reader; readonly typeId?: undefined; }
  | { readonly which: undefined; readonly typeId?: undefined; readonly member?: undefined; }
);
export const CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Reader: $.StructReaderType<CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Reader> & { readonly $size: 7; readonly $get: $.GetElement<CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Reader> } = CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$ReaderClass;

/** Builds a CodeGeneratorRequest.RequestedFile.FileSourceInfo.Identifier. */
export class CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Builder {
    return new CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Builder {
    const data = this.$at(index);
    return new CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 3 {
    return 3;
  }
  static get $pointerCount(): 0 {
    return 0;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Builder(segment, data, pointers, count, 0);
    if (value.startByte !== undefined) builder.startByte = value.startByte;
    if (value.endByte !== undefined) builder.endByte = value.endByte;
    let members = 0;
    if (value.typeId !== undefined) {
      builder.typeId = value.typeId;
      members++;
    }
    if (value.member !== undefined) {
      builder.member = value.member;
      members++;
    }
    if (members > 1) $.tooManyMembers("CodeGeneratorRequest.RequestedFile.FileSourceInfo.Identifier");
  }

  get $which(): number {
    return $.getUint16(this.$segment, this.$data + 16, this.$pointers);
  }
  get which(): (typeof CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$members)[number] | undefined {
    return CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$members[$.getUint16(this.$segment, this.$data + 16, this.$pointers)];
  }
  get startByte(): number {
    return this.$segment.view.getUint32(this.$data, true);
  }
  set startByte(value: number) {
    $.setUint32(this.$segment, this.$data, value);
  }
  get endByte(): number {
    return this.$segment.view.getUint32(this.$data + 4, true);
  }
  set endByte(value: number) {
    $.setUint32(this.$segment, this.$data + 4, value);
  }
  /** It refers to the node with this id. */
  get typeId(): bigint | undefined {
    return $.getUint16(this.$segment, this.$data + 16, this.$pointers) === 0 ? this.$segment.view.getBigUint64(this.$data + 8, true) : undefined;
  }
  set typeId(value: bigint | number) {
    $.setUint16(this.$segment, this.$data + 16, 0);
    $.setUint64(this.$segment, this.$data + 8, value);
  }
  /** It refers to a member of a node. */
  get member(): CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Builder | undefined {
    return $.getUint16(this.$segment, this.$data + 16, this.$pointers) === 1 ? new CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth) : undefined;
  }
  set member(value: CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Init) {
    this.initMember();
    CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Builder.$set(this.$segment, this.$data, this.$pointers, this.$count, value);
  }
  initMember(): CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Builder {
    $.setUint16(this.$segment, this.$data + 16, 1);
    $.clearData(this.$segment, this.$data + 8, 8);
    $.clearData(this.$segment, this.$data + 18, 2);
    return new CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Builder(this.$segment, this.$data, this.$pointers, this.$count, this.$depth);
  }

  /** What was built so far, as a reader. */
  $asReader(): CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Reader {
    return CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A CodeGeneratorRequest.RequestedFile.FileSourceInfo.Identifier as a plain object to build from; a reader or builder will do as well. */
export type CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Init = {
  readonly startByte?: number | undefined;
  readonly endByte?: number | undefined;
} & (
  | { readonly which?: "typeId" | undefined; readonly typeId: bigint | number; readonly member?: undefined; }
  | { readonly which?: "member" | undefined; readonly member: CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Init; readonly typeId?: undefined; }
  | { readonly which: undefined; readonly typeId?: undefined; readonly member?: undefined; }
);
/** A CodeGeneratorRequest.RequestedFile.FileSourceInfo.Identifier as a plain object with everything in it. */
export type CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Object = {
  startByte: number;
  endByte: number;
} & (
  | { which: "typeId"; typeId: bigint }
  | { which: "member"; member: CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Object }
  | { which: undefined }
);

export const CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$schema: $.RawSchema = {
  id: 0xdda719892e0499bbn,
  node: "UAUE/7uZBC6JGafdAFFFAQP/oF2SdvEr6vgARAcCAQgxDYICETEHAAARLef/Y2FwbnAvc2MJaGVtYS5jYXBucDpDb2RlR2VuZXJhdG9yUmVxdWVzdC5SZXF1ZXN0ZWRGaWxlLkZpbGVTb3VyY2VJbmZvLklkZW50aWZpZXIAAABREAMEAAAEAQAAEWFSAAARYAERYAERAQEUAQEAABFVQgAAEVABEVABHQL//wEUAQIAABFFOgAAEUABEUABDQP+/wEB/1GhMNbh1Wn8ABE1OgAC/3N0YXJ0Qnl0AAFlAQgBCH9lbmRCeXRlAQgBCD90eXBlSWQBCQEJP21lbWJlcg==",
  dependencies: () => [CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$schema],
};

/** It refers to a member of a node. */
export class CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Reader implements $.StructReader<CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Object> {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Reader {
    return new CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Reader(segment, data, pointers, count, depth);
  }

  get parentTypeId(): bigint {
    return $.getUint64(this.$segment, this.$data + 8, this.$pointers);
  }
  get ordinal(): number {
    return $.getUint16(this.$segment, this.$data + 18, this.$pointers);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Object {
    return {
      parentTypeId: this.parentTypeId,
      ordinal: this.ordinal,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a CodeGeneratorRequest.RequestedFile.FileSourceInfo.Identifier.member. */
export class CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Builder implements $.StructView {
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

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Builder {
    return new CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Builder(segment, data, pointers, count, depth);
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Init): void {
    const builder = new CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Builder(segment, data, pointers, count, 0);
    if (value.parentTypeId !== undefined) builder.parentTypeId = value.parentTypeId;
    if (value.ordinal !== undefined) builder.ordinal = value.ordinal;
  }

  get parentTypeId(): bigint {
    return this.$segment.view.getBigUint64(this.$data + 8, true);
  }
  set parentTypeId(value: bigint | number) {
    $.setUint64(this.$segment, this.$data + 8, value);
  }
  get ordinal(): number {
    return this.$segment.view.getUint16(this.$data + 18, true);
  }
  set ordinal(value: number) {
    $.setUint16(this.$segment, this.$data + 18, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Reader {
    return CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A CodeGeneratorRequest.RequestedFile.FileSourceInfo.Identifier.member as a plain object to build from; a reader or builder will do as well. */
export interface CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Init {
  readonly parentTypeId?: bigint | number | undefined;
  readonly ordinal?: number | undefined;
}
/** A CodeGeneratorRequest.RequestedFile.FileSourceInfo.Identifier.member as a plain object with everything in it. */
export interface CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$Object {
  parentTypeId: bigint;
  ordinal: number;
}

export const CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$member$schema: $.RawSchema = {
  id: 0xfc69d5e1d630a151n,
  node: "UAQE/1GhMNbh1Wn8AFFQAQP/u5kELokZp90AFAcBMQ26AgABES1n/2NhcG5wL3NjCWhlbWEuY2FwbnA6Q29kZUdlbmVyYXRvclJlcXVlc3QuUmVxdWVzdGVkRmlsZS5GaWxlU291cmNlSW5mby5JZGVudGlmaWVyLj9tZW1iZXJRCAIEEAEUAQMRJWoAABEkAREkAREBCRQBBBEdQgAAERgBERgB/3BhcmVudFR5AA9wZUlkAQkBCX9vcmRpbmFsAQcBBw==",
  dependencies: () => [],
};

export const Node: {
  readonly Reader: typeof Node$Reader;
  readonly Builder: typeof Node$Builder;
  readonly fields: typeof Node$fields;
  readonly schema: typeof Node$schema;
  readonly Parameter: {
    readonly Reader: typeof Node$Parameter$Reader;
    readonly Builder: typeof Node$Parameter$Builder;
    readonly fields: typeof Node$Parameter$fields;
    readonly schema: typeof Node$Parameter$schema;
  };
  readonly NestedNode: {
    readonly Reader: typeof Node$NestedNode$Reader;
    readonly Builder: typeof Node$NestedNode$Builder;
    readonly fields: typeof Node$NestedNode$fields;
    readonly schema: typeof Node$NestedNode$schema;
  };
  readonly SourceInfo: {
    readonly Reader: typeof Node$SourceInfo$Reader;
    readonly Builder: typeof Node$SourceInfo$Builder;
    readonly fields: typeof Node$SourceInfo$fields;
    readonly schema: typeof Node$SourceInfo$schema;
    readonly Member: {
      readonly Reader: typeof Node$SourceInfo$Member$Reader;
      readonly Builder: typeof Node$SourceInfo$Member$Builder;
      readonly fields: typeof Node$SourceInfo$Member$fields;
      readonly schema: typeof Node$SourceInfo$Member$schema;
    };
  };
} = {
  Reader: Node$Reader,
  Builder: Node$Builder,
  fields: Node$fields,
  schema: Node$schema,
  Parameter: {
    Reader: Node$Parameter$Reader,
    Builder: Node$Parameter$Builder,
    fields: Node$Parameter$fields,
    schema: Node$Parameter$schema,
  },
  NestedNode: {
    Reader: Node$NestedNode$Reader,
    Builder: Node$NestedNode$Builder,
    fields: Node$NestedNode$fields,
    schema: Node$NestedNode$schema,
  },
  SourceInfo: {
    Reader: Node$SourceInfo$Reader,
    Builder: Node$SourceInfo$Builder,
    fields: Node$SourceInfo$fields,
    schema: Node$SourceInfo$schema,
    Member: {
      Reader: Node$SourceInfo$Member$Reader,
      Builder: Node$SourceInfo$Member$Builder,
      fields: Node$SourceInfo$Member$fields,
      schema: Node$SourceInfo$Member$schema,
    },
  },
};
export declare namespace Node {
  type Reader = Node$Reader;
  type Builder = Node$Builder;
  type Init = Node$Init;
  type Object = Node$Object;
  namespace Parameter {
    type Reader = Node$Parameter$Reader;
    type Builder = Node$Parameter$Builder;
    type Init = Node$Parameter$Init;
    type Object = Node$Parameter$Object;
  }
  namespace NestedNode {
    type Reader = Node$NestedNode$Reader;
    type Builder = Node$NestedNode$Builder;
    type Init = Node$NestedNode$Init;
    type Object = Node$NestedNode$Object;
  }
  namespace SourceInfo {
    type Reader = Node$SourceInfo$Reader;
    type Builder = Node$SourceInfo$Builder;
    type Init = Node$SourceInfo$Init;
    type Object = Node$SourceInfo$Object;
    namespace Member {
      type Reader = Node$SourceInfo$Member$Reader;
      type Builder = Node$SourceInfo$Member$Builder;
      type Init = Node$SourceInfo$Member$Init;
      type Object = Node$SourceInfo$Member$Object;
    }
  }
}

export const Field: {
  readonly Reader: typeof Field$Reader;
  readonly Builder: typeof Field$Builder;
  readonly fields: typeof Field$fields;
  readonly schema: typeof Field$schema;
  readonly noDiscriminant: typeof Field$noDiscriminant;
} = {
  Reader: Field$Reader,
  Builder: Field$Builder,
  fields: Field$fields,
  schema: Field$schema,
  noDiscriminant: Field$noDiscriminant,
};
export declare namespace Field {
  type Reader = Field$Reader;
  type Builder = Field$Builder;
  type Init = Field$Init;
  type Object = Field$Object;
}

export const Enumerant: {
  readonly Reader: typeof Enumerant$Reader;
  readonly Builder: typeof Enumerant$Builder;
  readonly fields: typeof Enumerant$fields;
  readonly schema: typeof Enumerant$schema;
} = {
  Reader: Enumerant$Reader,
  Builder: Enumerant$Builder,
  fields: Enumerant$fields,
  schema: Enumerant$schema,
};
export declare namespace Enumerant {
  type Reader = Enumerant$Reader;
  type Builder = Enumerant$Builder;
  type Init = Enumerant$Init;
  type Object = Enumerant$Object;
}

export const Superclass: {
  readonly Reader: typeof Superclass$Reader;
  readonly Builder: typeof Superclass$Builder;
  readonly fields: typeof Superclass$fields;
  readonly schema: typeof Superclass$schema;
} = {
  Reader: Superclass$Reader,
  Builder: Superclass$Builder,
  fields: Superclass$fields,
  schema: Superclass$schema,
};
export declare namespace Superclass {
  type Reader = Superclass$Reader;
  type Builder = Superclass$Builder;
  type Init = Superclass$Init;
  type Object = Superclass$Object;
}

export const Method: {
  readonly Reader: typeof Method$Reader;
  readonly Builder: typeof Method$Builder;
  readonly fields: typeof Method$fields;
  readonly schema: typeof Method$schema;
} = {
  Reader: Method$Reader,
  Builder: Method$Builder,
  fields: Method$fields,
  schema: Method$schema,
};
export declare namespace Method {
  type Reader = Method$Reader;
  type Builder = Method$Builder;
  type Init = Method$Init;
  type Object = Method$Object;
}

export const Type: {
  readonly Reader: typeof Type$Reader;
  readonly Builder: typeof Type$Builder;
  readonly schema: typeof Type$schema;
} = {
  Reader: Type$Reader,
  Builder: Type$Builder,
  schema: Type$schema,
};
export declare namespace Type {
  type Reader = Type$Reader;
  type Builder = Type$Builder;
  type Init = Type$Init;
  type Object = Type$Object;
}

export const Brand: {
  readonly Reader: typeof Brand$Reader;
  readonly Builder: typeof Brand$Builder;
  readonly fields: typeof Brand$fields;
  readonly schema: typeof Brand$schema;
  readonly Scope: {
    readonly Reader: typeof Brand$Scope$Reader;
    readonly Builder: typeof Brand$Scope$Builder;
    readonly fields: typeof Brand$Scope$fields;
    readonly schema: typeof Brand$Scope$schema;
  };
  readonly Binding: {
    readonly Reader: typeof Brand$Binding$Reader;
    readonly Builder: typeof Brand$Binding$Builder;
    readonly fields: typeof Brand$Binding$fields;
    readonly schema: typeof Brand$Binding$schema;
  };
} = {
  Reader: Brand$Reader,
  Builder: Brand$Builder,
  fields: Brand$fields,
  schema: Brand$schema,
  Scope: {
    Reader: Brand$Scope$Reader,
    Builder: Brand$Scope$Builder,
    fields: Brand$Scope$fields,
    schema: Brand$Scope$schema,
  },
  Binding: {
    Reader: Brand$Binding$Reader,
    Builder: Brand$Binding$Builder,
    fields: Brand$Binding$fields,
    schema: Brand$Binding$schema,
  },
};
export declare namespace Brand {
  type Reader = Brand$Reader;
  type Builder = Brand$Builder;
  type Init = Brand$Init;
  type Object = Brand$Object;
  namespace Scope {
    type Reader = Brand$Scope$Reader;
    type Builder = Brand$Scope$Builder;
    type Init = Brand$Scope$Init;
    type Object = Brand$Scope$Object;
  }
  namespace Binding {
    type Reader = Brand$Binding$Reader;
    type Builder = Brand$Binding$Builder;
    type Init = Brand$Binding$Init;
    type Object = Brand$Binding$Object;
  }
}

export const Value: {
  readonly Reader: typeof Value$Reader;
  readonly Builder: typeof Value$Builder;
  readonly fields: typeof Value$fields;
  readonly schema: typeof Value$schema;
} = {
  Reader: Value$Reader,
  Builder: Value$Builder,
  fields: Value$fields,
  schema: Value$schema,
};
export declare namespace Value {
  type Reader = Value$Reader;
  type Builder = Value$Builder;
  type Init = Value$Init;
  type Object = Value$Object;
}

export const Annotation: {
  readonly Reader: typeof Annotation$Reader;
  readonly Builder: typeof Annotation$Builder;
  readonly fields: typeof Annotation$fields;
  readonly schema: typeof Annotation$schema;
} = {
  Reader: Annotation$Reader,
  Builder: Annotation$Builder,
  fields: Annotation$fields,
  schema: Annotation$schema,
};
export declare namespace Annotation {
  type Reader = Annotation$Reader;
  type Builder = Annotation$Builder;
  type Init = Annotation$Init;
  type Object = Annotation$Object;
}

export const CapnpVersion: {
  readonly Reader: typeof CapnpVersion$Reader;
  readonly Builder: typeof CapnpVersion$Builder;
  readonly schema: typeof CapnpVersion$schema;
} = {
  Reader: CapnpVersion$Reader,
  Builder: CapnpVersion$Builder,
  schema: CapnpVersion$schema,
};
export declare namespace CapnpVersion {
  type Reader = CapnpVersion$Reader;
  type Builder = CapnpVersion$Builder;
  type Init = CapnpVersion$Init;
  type Object = CapnpVersion$Object;
}

export const CodeGeneratorRequest: {
  readonly Reader: typeof CodeGeneratorRequest$Reader;
  readonly Builder: typeof CodeGeneratorRequest$Builder;
  readonly fields: typeof CodeGeneratorRequest$fields;
  readonly schema: typeof CodeGeneratorRequest$schema;
  readonly RequestedFile: {
    readonly Reader: typeof CodeGeneratorRequest$RequestedFile$Reader;
    readonly Builder: typeof CodeGeneratorRequest$RequestedFile$Builder;
    readonly fields: typeof CodeGeneratorRequest$RequestedFile$fields;
    readonly schema: typeof CodeGeneratorRequest$RequestedFile$schema;
    readonly Import: {
      readonly Reader: typeof CodeGeneratorRequest$RequestedFile$Import$Reader;
      readonly Builder: typeof CodeGeneratorRequest$RequestedFile$Import$Builder;
      readonly fields: typeof CodeGeneratorRequest$RequestedFile$Import$fields;
      readonly schema: typeof CodeGeneratorRequest$RequestedFile$Import$schema;
    };
    readonly FileSourceInfo: {
      readonly Reader: typeof CodeGeneratorRequest$RequestedFile$FileSourceInfo$Reader;
      readonly Builder: typeof CodeGeneratorRequest$RequestedFile$FileSourceInfo$Builder;
      readonly fields: typeof CodeGeneratorRequest$RequestedFile$FileSourceInfo$fields;
      readonly schema: typeof CodeGeneratorRequest$RequestedFile$FileSourceInfo$schema;
      readonly Identifier: {
        readonly Reader: typeof CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Reader;
        readonly Builder: typeof CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Builder;
        readonly schema: typeof CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$schema;
      };
    };
  };
} = {
  Reader: CodeGeneratorRequest$Reader,
  Builder: CodeGeneratorRequest$Builder,
  fields: CodeGeneratorRequest$fields,
  schema: CodeGeneratorRequest$schema,
  RequestedFile: {
    Reader: CodeGeneratorRequest$RequestedFile$Reader,
    Builder: CodeGeneratorRequest$RequestedFile$Builder,
    fields: CodeGeneratorRequest$RequestedFile$fields,
    schema: CodeGeneratorRequest$RequestedFile$schema,
    Import: {
      Reader: CodeGeneratorRequest$RequestedFile$Import$Reader,
      Builder: CodeGeneratorRequest$RequestedFile$Import$Builder,
      fields: CodeGeneratorRequest$RequestedFile$Import$fields,
      schema: CodeGeneratorRequest$RequestedFile$Import$schema,
    },
    FileSourceInfo: {
      Reader: CodeGeneratorRequest$RequestedFile$FileSourceInfo$Reader,
      Builder: CodeGeneratorRequest$RequestedFile$FileSourceInfo$Builder,
      fields: CodeGeneratorRequest$RequestedFile$FileSourceInfo$fields,
      schema: CodeGeneratorRequest$RequestedFile$FileSourceInfo$schema,
      Identifier: {
        Reader: CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Reader,
        Builder: CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Builder,
        schema: CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$schema,
      },
    },
  },
};
export declare namespace CodeGeneratorRequest {
  type Reader = CodeGeneratorRequest$Reader;
  type Builder = CodeGeneratorRequest$Builder;
  type Init = CodeGeneratorRequest$Init;
  type Object = CodeGeneratorRequest$Object;
  namespace RequestedFile {
    type Reader = CodeGeneratorRequest$RequestedFile$Reader;
    type Builder = CodeGeneratorRequest$RequestedFile$Builder;
    type Init = CodeGeneratorRequest$RequestedFile$Init;
    type Object = CodeGeneratorRequest$RequestedFile$Object;
    namespace Import {
      type Reader = CodeGeneratorRequest$RequestedFile$Import$Reader;
      type Builder = CodeGeneratorRequest$RequestedFile$Import$Builder;
      type Init = CodeGeneratorRequest$RequestedFile$Import$Init;
      type Object = CodeGeneratorRequest$RequestedFile$Import$Object;
    }
    namespace FileSourceInfo {
      type Reader = CodeGeneratorRequest$RequestedFile$FileSourceInfo$Reader;
      type Builder = CodeGeneratorRequest$RequestedFile$FileSourceInfo$Builder;
      type Init = CodeGeneratorRequest$RequestedFile$FileSourceInfo$Init;
      type Object = CodeGeneratorRequest$RequestedFile$FileSourceInfo$Object;
      namespace Identifier {
        type Reader = CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Reader;
        type Builder = CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Builder;
        type Init = CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Init;
        type Object = CodeGeneratorRequest$RequestedFile$FileSourceInfo$Identifier$Object;
      }
    }
  }
}
