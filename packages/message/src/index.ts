// Cap'n Proto serialization: segments, pointers, readers, builders and framing.

export { AnyListBuilder, AnyListElement, type AnyListInit, AnyListReader, anyList } from "./any-list.js";
export { AnyPointerBuilder, type AnyPointerInit, AnyPointerReader } from "./any-pointer.js";
export { AnyStructBuilder, type AnyStructInit, AnyStructReader, anyStruct } from "./any-struct.js";
export { Arena, type CapHook, type CapViews } from "./arena.js";
export { canonicalize } from "./canonical.js";
export { copyPointer } from "./copy.js";
export { DecodeError, type DecodeErrorCode } from "./decode-error.js";
export * from "./element-types.js";
export { enumName } from "./enum-name.js";
export { type Equality, equal } from "./equal.js";
export { readFlatMessage, writeFlatMessage } from "./flat-message.js";
export { type Chunk, frameInPlace, frameSize, measureFrame, openFrame, readMessage, writeMessage } from "./frame.js";
export { FrameParser } from "./frame-parser.js";
export { doublingSegments, fixedSegments, type SegmentGrowth } from "./growth.js";
export { isCanonical } from "./is-canonical.js";
export { DEFAULT_NESTING_LIMIT, DEFAULT_SEGMENT_LIMIT, DEFAULT_TRAVERSAL_LIMIT, type ReadLimits } from "./limits.js";
export {
  type BoolListBuilder,
  type ElementBuilderType,
  ListBuilder,
  type ListInit,
  type NumberArray,
} from "./list-builder.js";
export { type BoolListReader, type ElementType, ListReader, type ListView } from "./list-reader.js";
export { type BigIntArrayType, type NumberArrayType, slice, typedArray } from "./list-views.js";
export { MessageBuilder } from "./message-builder.js";
export { MessageReader } from "./message-reader.js";
export {
  type ReadableStreamLike,
  iterate,
  readMessageStream,
  readMessages,
  type StreamFormat,
  type StreamSource,
  streamSource,
  writeMessageStream,
} from "./message-stream.js";
export type { AnyListView, AnyView } from "./object.js";
export { newOrphan, Orphan } from "./orphan.js";
export { Packer, pack } from "./pack.js";
export { readPackedMessage, writePackedMessage } from "./packed-message.js";
export { adopt, type BuilderView, clear, disown, has, linkData, type PointerField } from "./pointer-field.js";
export type { RawSchema } from "./raw-schema.js";
export { safeNumber } from "./safe-number.js";
export { Segment } from "./segment.js";
export type { StructBuilderType } from "./struct-builder.js";
export type { Make, StructReaderType, StructView } from "./struct-reader.js";
export { type ObjectSize, totalSize } from "./total-size.js";
export { Unpacker, unpack } from "./unpack.js";
