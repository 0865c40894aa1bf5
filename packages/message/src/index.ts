// Cap'n Proto serialization: segments, pointers, readers, builders and framing.

export { AnyPointerBuilder, type AnyPointerInit, AnyPointerReader } from "./any-pointer.js";
export { Arena, type CapHook, type CapViews } from "./arena.js";
export { copyPointer } from "./copy.js";
export { DecodeError, type DecodeErrorCode } from "./decode-error.js";
export * from "./element-types.js";
export { type Chunk, frameInPlace, frameSize, measureFrame, openFrame, readMessage, writeMessage } from "./frame.js";
export { FrameParser } from "./frame-parser.js";
export { DEFAULT_NESTING_LIMIT, DEFAULT_SEGMENT_LIMIT, DEFAULT_TRAVERSAL_LIMIT, type ReadLimits } from "./limits.js";
export { type BoolListBuilder, type ElementBuilderType, ListBuilder, type ListInit } from "./list-builder.js";
export { type BoolListReader, type ElementType, ListReader, type ListView } from "./list-reader.js";
export { MessageBuilder } from "./message-builder.js";
export { MessageReader } from "./message-reader.js";
export {
  type ReadableStreamLike,
  readMessageStream,
  readMessages,
  type StreamFormat,
  type StreamSource,
  streamSource,
  writeMessageStream,
} from "./message-stream.js";
export { Packer, pack } from "./pack.js";
export { readPackedMessage, writePackedMessage } from "./packed-message.js";
export { Segment } from "./segment.js";
export type { StructBuilderType } from "./struct-builder.js";
export type { Make, StructReaderType, StructView } from "./struct-reader.js";
export { Unpacker, unpack } from "./unpack.js";
