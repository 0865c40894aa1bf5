// The standard stream framing (encoding spec, "Serialization Over a Stream"): a table of segment sizes, then the segments.

import type { Arena } from "./arena.js";
import { DecodeError, overLimit } from "./decode-error.js";
import { DEFAULT_SEGMENT_LIMIT, DEFAULT_TRAVERSAL_LIMIT, type ReadLimits } from "./limits.js";
import type { MessageBuilder } from "./message-builder.js";
import { MessageReader } from "./message-reader.js";
import { addReadSegment, newReadArena } from "./read-arena.js";

/** The size of a frame header for a number of segments, in bytes. */
export function headerBytes(segments: number): number {
  return (segments >>> 1) * 8 + 8;
}

/** Writes a frame header. */
function writeHeader(arena: Arena, view: DataView, pos: number): void {
  const { segments } = arena;
  view.setUint32(pos, segments.length - 1, true);
  for (let i = 0; i < segments.length; i++) {
    const { start, end } = segments[i] as { start: number; end: number };
    view.setUint32(pos + 4 + i * 4, (end - start) / 8, true);
  }
}

/** The header of a message's frame. */
export function frameHeader(arena: Arena): Uint8Array {
  const header = new Uint8Array(headerBytes(arena.segments.length));
  writeHeader(arena, new DataView(header.buffer), 0);
  return header;
}

/** A message as one framed array of bytes. */
export function writeMessage(message: MessageBuilder): Uint8Array {
  const { arena } = message;
  const header = headerBytes(arena.segments.length);
  const result = new Uint8Array(header + message.byteLength);
  writeHeader(arena, new DataView(result.buffer), 0);
  let pos = header;
  for (const { bytes, start, end } of arena.segments) {
    result.set(bytes.subarray(start, end), pos);
    pos += end - start;
  }
  return result;
}

/** A range of bytes of a larger buffer. */
export interface Chunk {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/**
 * A message as framed chunks, without copying: the header in front of the first segment, where the builder left room for it (a
 * `MessageBuilder` made with a prefix of 8 and with one segment), else on its own. Chunks that touch on one buffer may be written as one.
 */
export function frameInPlace(
  arena: Arena,
  prefix: boolean,
  emit: (bytes: Uint8Array, start: number, end: number) => void,
): void {
  const { segments } = arena;
  const first = segments[0] as { view: DataView; bytes: Uint8Array; start: number; end: number };
  if (prefix && segments.length === 1) {
    writeHeader(arena, first.view, first.start - 8);
    emit(first.bytes, first.start - 8, first.end);
    return;
  }
  const header = frameHeader(arena);
  emit(header, 0, header.length);
  for (const { bytes, start, end } of segments) {
    const there = Math.min(end, bytes.length);
    if (there > start) emit(bytes, start, there);
    // Bytes of somebody else's need not be whole words.
    if (there < end) emit(padding, 0, end - there);
  }
}

const padding = /* @__PURE__ */ new Uint8Array(8);

/** How long the frame that begins at `pos` is, or how much more is needed to tell. */
export const frameSize: {
  /** Bytes of the whole frame, header included; 0 while the header is incomplete. */
  total: number;
  /** Bytes of the header. */
  header: number;
} = { total: 0, header: 0 };

/**
 * Reads as much of the frame header at `start` as lies before `end`, into `frameSize`.
 * @throws DecodeError for too many segments or words, before anything is allocated.
 */
export function measureFrame(view: DataView, start: number, end: number, limits?: ReadLimits): void {
  frameSize.total = 0;
  frameSize.header = 8;
  if (end - start < 4) return;
  const segments = view.getUint32(start, true) + 1;
  const segmentLimit = limits?.segmentLimit ?? DEFAULT_SEGMENT_LIMIT;
  if (segments > segmentLimit) {
    overLimit(`A message of ${segments} segments`, segmentLimit, "segmentLimit");
  }
  const header = headerBytes(segments);
  frameSize.header = header;
  if (end - start < 4 + segments * 4) return;
  let words = 0;
  for (let i = 0; i < segments; i++) words += view.getUint32(start + 4 + i * 4, true);
  const wordLimit = limits?.messageLimitInWords ?? limits?.traversalLimitInWords ?? DEFAULT_TRAVERSAL_LIMIT;
  if (words > wordLimit) {
    overLimit(`A message of ${words} words`, wordLimit, "messageLimitInWords");
  }
  frameSize.total = header + words * 8;
}

/** The message in the complete frame at `start`. Its segments are windows on `bytes`. */
export function openFrame(view: DataView, bytes: Uint8Array, start: number, limits?: ReadLimits): MessageReader {
  return new MessageReader(openFrameArena(view, bytes, start, limits));
}

/** The same as a bare arena. For the RPC layer. */
export function openFrameArena(view: DataView, bytes: Uint8Array, start: number, limits?: ReadLimits): Arena {
  const segments = view.getUint32(start, true) + 1;
  const arena = newReadArena(limits);
  let pos = start + headerBytes(segments);
  for (let i = 0; i < segments; i++) {
    const end = pos + view.getUint32(start + 4 + i * 4, true) * 8;
    addReadSegment(arena, view, bytes, pos, end);
    pos = end;
  }
  return arena;
}

/**
 * Opens a framed message without copying it: the message keeps `bytes` alive, which must not change. What follows the message is ignored.
 * @throws DecodeError for malformed framing, or over a limit.
 */
export function readMessage(bytes: Uint8Array, limits?: ReadLimits): MessageReader {
  return new MessageReader(readArena(bytes, limits));
}

/** The same as a bare arena. For the RPC layer. */
export function readArena(bytes: Uint8Array, limits?: ReadLimits): Arena {
  const { buffer, byteOffset, byteLength } = bytes;
  const view = new DataView(buffer, byteOffset, byteLength);
  measureFrame(view, 0, bytes.length, limits);
  if (frameSize.total === 0 || frameSize.total > bytes.length) {
    throw new DecodeError(
      "frame",
      `The message is cut short: ${bytes.length} bytes of ${frameSize.total || frameSize.header}`,
    );
  }
  // A plain view, since subclasses such as Node's Buffer give other methods other meanings.
  return openFrameArena(view, new Uint8Array(buffer, byteOffset, byteLength), 0, limits);
}
