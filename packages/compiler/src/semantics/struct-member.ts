// The members of a struct while it is being translated: what is known of each before and after its turn has come.
import type { AnnotationTargets, Field, Node, Slot, SourceInfo, StructBody, Type } from "../model.js";
import type { AnnotationUse, Expression, Located, StructMember } from "../syntax/syntax-tree.js";
import type { FieldScope, UnionLayout } from "./struct-layout.js";
import { ELEMENT_SIZE_COMPOSITE, zeroValue } from "./type-size.js";

/** A struct node, with its documentation. */
export type StructNode = Extract<Node, { which: "struct" }>;

/** The struct itself, or one of its groups or named unions. */
export interface Container {
  node: StructNode;
  sourceInfo: SourceInfo;
  /** The field that this group is; undefined for the struct itself. */
  field: Member | undefined;
  /** The layout of the union that is this container, or the unnamed one in it. */
  union: UnionLayout | undefined;
}

/** A field, group or named union, on its way to become a field of a node. */
export interface Member {
  container: Container;
  name: string;
  codeOrder: number;
  isInUnion: boolean;
  ordinal: Located<number> | undefined;
  docComment: string;
  annotations: readonly AnnotationUse[];
  target: keyof AnnotationTargets;
  start: number;
  end: number;
  /** Undefined for groups and unions. */
  slot: { type: Expression; defaultValue: Expression | undefined; isParameter: boolean; scope: FieldScope } | undefined;
  /** Undefined for fields with a slot. */
  group: Container | undefined;
  /** Made when the first field of it comes up in the order of ordinals. */
  field: Field | undefined;
  /** Of `field` in the fields of its container. */
  index: number;
}

/** A struct body without any fields. */
export function emptyStruct(isGroup: boolean): StructBody {
  return {
    dataWordCount: 0,
    pointerCount: 0,
    preferredListEncoding: ELEMENT_SIZE_COMPOSITE,
    isGroup,
    discriminantCount: 0,
    discriminantOffset: 0,
    fields: [],
  };
}

/** A slot to be filled in. */
export function emptySlot(): Slot {
  const type: Type = { which: "void", void: null };
  return { offset: 0, type, defaultValue: zeroValue(type), hadExplicitDefault: false };
}

/** The member that a declaration is; what its kind has besides is still missing. */
export function memberOf(
  declaration: StructMember,
  container: Container,
  codeOrder: number,
  isInUnion: boolean,
): Member {
  const { name, docComment, annotations, start, end, kind } = declaration;
  const target = kind === "field" ? "targetsField" : kind === "union" ? "targetsUnion" : "targetsGroup";
  return {
    container,
    name: name.value,
    codeOrder,
    isInUnion,
    ordinal: undefined,
    docComment: docComment ?? "",
    annotations,
    target,
    start,
    end,
    slot: undefined,
    group: undefined,
    field: undefined,
    index: 0,
  };
}
