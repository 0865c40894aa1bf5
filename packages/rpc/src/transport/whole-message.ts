// Messages over what carries whole chunks of bytes: one chunk is one message in the standard framing (encoding spec, "Serialization Over a
// Stream"), as in the C++ implementation's WebSocket transport.

import { type Arena, DecodeError, frameInPlace, frameSize, type ReadLimits } from "@capnp/message";
import { readArena } from "@capnp/message/runtime";

/** A copy of a message, framed, in a buffer of its own. */
export function wholeMessage(message: Arena): Uint8Array<ArrayBuffer> {
  let size = 0;
  frameInPlace(message, true, (_, start, end) => {
    size += end - start;
  });
  const whole = new Uint8Array(size);
  let at = 0;
  frameInPlace(message, true, (bytes, start, end) => {
    whole.set(bytes.subarray(start, end), at);
    at += end - start;
  });
  return whole;
}

function bytesOf(data: unknown): Uint8Array | null {
  // By their names: those of another realm are no instances of ours. Shared memory could change while it is read.
  const name = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);
  if (name(data) === "ArrayBuffer") return new Uint8Array(data as ArrayBuffer);
  if (!ArrayBuffer.isView(data) || name(data.buffer) !== "ArrayBuffer") return null;
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

/**
 * Opens what arrived, without copying it: an ArrayBuffer, or a view of one, that nobody else will change.
 * @throws DecodeError when it is something else, no message, more than one, or over a limit
 */
export function openWholeMessage(data: unknown, limits: ReadLimits): Arena {
  const bytes = bytesOf(data);
  if (bytes === null) {
    const what = typeof data === "string" ? "text" : Object.prototype.toString.call(data);
    throw new DecodeError("frame", `Expected a binary message, got ${what}`);
  }
  const message = readArena(bytes, limits);
  if (frameSize.total !== bytes.length) {
    throw new DecodeError("frame", `A message of ${frameSize.total} bytes came with ${bytes.length} bytes`);
  }
  return message;
}
