// A value of pointer type, laid out as the encoding specification says but not yet put into a segment.
//
// An encoder can write it into a message without knowing any schema: struct data is in wire order already, with
// the fields' defaults XORed in, and lists know their element size.

/** What a pointer points to. Data sections and list contents are little-endian and never shared with the source. */
export type PointerValue =
  | { kind: "null" }
  | ({ kind: "struct" } & StructContent)
  | { kind: "text"; text: string }
  | { kind: "data"; bytes: Uint8Array }
  | PrimitiveList
  | { kind: "pointerList"; elements: PointerValue[] }
  | StructList;

/** The sections of a struct: `data` is a whole number of 8-byte words long. */
export interface StructContent {
  data: Uint8Array;
  pointers: PointerValue[];
}

/** A list of elements without pointers; `elementSize` is the code in the list pointer, 0 (void) to 5 (8 bytes). */
export interface PrimitiveList {
  kind: "primitiveList";
  elementSize: number;
  count: number;
  /** The elements packed together; bits from the lowest bit of each byte up. Not padded to a word. */
  bytes: Uint8Array;
}

/** A list of structs that all have the same section sizes (an inline composite list). */
export interface StructList {
  kind: "structList";
  dataWordCount: number;
  pointerCount: number;
  elements: StructContent[];
}

/** The null pointer. */
export const NULL_POINTER: PointerValue = Object.freeze({ kind: "null" });
