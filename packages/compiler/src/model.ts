// The CodeGeneratorRequest of schema.capnp as plain objects: what the front end makes and generators read.
//
// The shapes are those of the generated `$Object` types of schema.capnp: the names are the schema's, UInt64 is a
// bigint, Void is null, an enum is its number, a group is an object, and of a union exactly one member is present,
// named by `which`. Other than in values, a pointer that is null in the message has its default here ("" or an empty list).
// They are written out rather than derived from those types: there every struct may be null, every union may have a member that is not
// known, and values of pointer types are readers of a message. A type that takes all of that out again is neither shorter nor clearer,
// and `regenerate.test.ts` shows that a request survives being a message.
import type { PointerValue } from "./pointer-value.js";

/** What a compiler hands to a code generator. */
export interface CodeGeneratorRequest {
  capnpVersion: CapnpVersion;
  nodes: Node[];
  sourceInfo: SourceInfo[];
  requestedFiles: RequestedFile[];
}

/** The version of the language that the compiler implements. */
export interface CapnpVersion {
  major: number;
  minor: number;
  micro: number;
}

/** One of the files to generate code for. */
export interface RequestedFile {
  id: bigint;
  filename: string;
  imports: Import[];
  fileSourceInfo: FileSourceInfo;
}

/** A file that the generated code of another one has to import, sorted by `name`. */
export interface Import {
  id: bigint;
  name: string;
}

/** What the identifiers of a file refer to. */
export interface FileSourceInfo {
  identifiers: Identifier[];
}

/** One identifier in the source, at a range of bytes. */
export type Identifier = { startByte: number; endByte: number } & (
  | { which: "typeId"; typeId: bigint }
  | { which: "member"; member: { parentTypeId: bigint; ordinal: number } }
);

/** One declaration with an id: a file, struct or group, enum, interface, constant or annotation. */
export type Node = {
  id: bigint;
  displayName: string;
  /** In bytes of UTF-8, not in UTF-16 units. */
  displayNamePrefixLength: number;
  scopeId: bigint;
  parameters: Parameter[];
  isGeneric: boolean;
  nestedNodes: NestedNode[];
  annotations: Annotation[];
  startByte: number;
  endByte: number;
} & NodeBody;

/** The part of a node that depends on its kind. */
export type NodeBody =
  | { which: "file"; file: null }
  | { which: "struct"; struct: StructBody }
  | { which: "enum"; enum: EnumBody }
  | { which: "interface"; interface: InterfaceBody }
  | { which: "const"; const: ConstBody }
  | { which: "annotation"; annotation: AnnotationBody };

/** A type parameter. */
export interface Parameter {
  name: string;
}

/** A node declared inside another. */
export interface NestedNode {
  name: string;
  id: bigint;
}

/** `Node.struct`; the sizes are in words of 8 bytes and in pointers, `discriminantOffset` in units of 16 bits. */
export interface StructBody {
  dataWordCount: number;
  pointerCount: number;
  preferredListEncoding: number;
  isGroup: boolean;
  discriminantCount: number;
  discriminantOffset: number;
  fields: Field[];
}

/** `Node.enum`. */
export interface EnumBody {
  enumerants: Enumerant[];
}

/** `Node.interface`. */
export interface InterfaceBody {
  methods: Method[];
  superclasses: Superclass[];
}

/** `Node.const`. */
export interface ConstBody {
  type: Type;
  value: Value;
}

/** `Node.annotation`: its type and what it may be applied to. */
export interface AnnotationBody extends AnnotationTargets {
  type: Type;
}

/** The kinds of declarations that an annotation may be applied to. */
export interface AnnotationTargets {
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

/** The documentation of a node; `members` has the order of the node's fields, enumerants or methods. */
export interface SourceInfo {
  id: bigint;
  docComment: string;
  members: MemberSourceInfo[];
  startByte: number;
  endByte: number;
}

/** The documentation of a member. */
export interface MemberSourceInfo {
  docComment: string;
  startByte: number;
  endByte: number;
}

/** A field of a struct or group. `slot.offset` is in units of the field's own size. */
export type Field = {
  name: string;
  codeOrder: number;
  annotations: Annotation[];
  discriminantValue: number;
  ordinal: { which: "implicit"; implicit: null } | { which: "explicit"; explicit: number };
} & ({ which: "slot"; slot: Slot } | { which: "group"; group: { typeId: bigint } });

/** A field with memory of its own. */
export interface Slot {
  offset: number;
  type: Type;
  defaultValue: Value;
  hadExplicitDefault: boolean;
}

/** The `discriminantValue` of a field that is in no union. */
export const NO_DISCRIMINANT = 0xffff;

/** A value of an enum. */
export interface Enumerant {
  name: string;
  codeOrder: number;
  annotations: Annotation[];
}

/** An interface that another one extends. */
export interface Superclass {
  id: bigint;
  brand: Brand;
}

/** A method of an interface. */
export interface Method {
  name: string;
  codeOrder: number;
  implicitParameters: Parameter[];
  paramStructType: bigint;
  paramBrand: Brand;
  resultStructType: bigint;
  resultBrand: Brand;
  annotations: Annotation[];
}

/** A type whose name is all there is to say. */
export type PlainType =
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
  | { which: "data"; data: null };

/** A resolved type. */
export type Type =
  | PlainType
  | { which: "list"; list: { elementType: Type } }
  | { which: "enum"; enum: BrandedId }
  | { which: "struct"; struct: BrandedId }
  | { which: "interface"; interface: BrandedId }
  | { which: "anyPointer"; anyPointer: AnyPointerType };

/** A node with the type arguments of its scopes. */
export interface BrandedId {
  typeId: bigint;
  brand: Brand;
}

/** `Type.anyPointer`. */
export type AnyPointerType =
  | { which: "unconstrained"; unconstrained: UnconstrainedType }
  | { which: "parameter"; parameter: { scopeId: bigint; parameterIndex: number } }
  | { which: "implicitMethodParameter"; implicitMethodParameter: { parameterIndex: number } };

/** `Type.anyPointer.unconstrained`: AnyPointer, AnyStruct, AnyList and Capability. */
export type UnconstrainedType =
  | { which: "anyKind"; anyKind: null }
  | { which: "struct"; struct: null }
  | { which: "list"; list: null }
  | { which: "capability"; capability: null };

/** Type arguments, from the innermost scope outwards. */
export interface Brand {
  scopes: BrandScope[];
}

/** The type arguments of one scope. */
export type BrandScope = { scopeId: bigint } & (
  | { which: "bind"; bind: Binding[] }
  | { which: "inherit"; inherit: null }
);

/** One type argument. */
export type Binding = { which: "unbound"; unbound: null } | { which: "type"; type: Type };

/** A default value, constant or annotation value. Integers of 64 bits are bigints; text and data are null if there is no default. */
export type Value =
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
  | { which: "text"; text: string | null }
  | { which: "data"; data: Uint8Array | null }
  | { which: "list"; list: PointerValue }
  | { which: "enum"; enum: number }
  | { which: "struct"; struct: PointerValue }
  | { which: "interface"; interface: null }
  | { which: "anyPointer"; anyPointer: PointerValue };

/** One use of an annotation. */
export interface Annotation {
  id: bigint;
  brand: Brand;
  value: Value;
}
