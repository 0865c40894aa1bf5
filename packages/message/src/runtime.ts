// What generated code imports. Not for people: its names may change with the generator.

export * from "./any-list.js";
export * from "./any-pointer.js";
export * from "./any-struct.js";
export { releaseCaps } from "./arena.js";
export * from "./blob.js";
export * from "./blob-builder.js";
export * from "./capability.js";
export * from "./clear.js";
export * from "./constant.js";
export * from "./element-types.js";
export * from "./fields.js";
export * from "./list-builder.js";
export * from "./list-reader.js";
export {
  list,
  readListPointer,
  SIZE_BIT,
  SIZE_BYTE,
  SIZE_COMPOSITE,
  SIZE_POINTER,
  wrongElements,
} from "./list-pointer.js";
export { follow, target, writePointer } from "./pointer.js";
export type { RawSchema } from "./raw-schema.js";
export * from "./safe-number.js";
export * from "./struct-builder.js";
export * from "./struct-reader.js";
export * from "./to-object.js";
export { allocateList, allocateStruct, placed } from "./allocate.js";
export { copyInto, copyNewPointer, copyNewStruct } from "./copy.js";
export { openFrameArena, readArena } from "./frame.js";
export { newMessage } from "./new-message.js";
export { rootSegment } from "./read-arena.js";
export type { PointerField } from "./pointer-field.js";
export { emptySegment, type Segment } from "./segment.js";
export { emptySlab, Slab } from "./slab.js";
