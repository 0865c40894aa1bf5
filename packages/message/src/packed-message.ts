// Framed messages, packed: what `capnp encode --packed` writes.

import { DecodeError } from "./decode-error.js";
import { frameHeader, frameSize, measureFrame, openFrame } from "./frame.js";
import type { ReadLimits } from "./limits.js";
import type { MessageBuilder } from "./message-builder.js";
import type { MessageReader } from "./message-reader.js";
import { Packer } from "./pack.js";
import { Unpacker } from "./unpack.js";

/** A message as one framed and packed array of bytes. */
export function writePackedMessage(message: MessageBuilder): Uint8Array {
  const packer = new Packer(message.byteLength >>> 1);
  packer.add(frameHeader(message.arena));
  for (const segment of message.segments) packer.add(segment);
  return packer.take();
}

/**
 * Opens a framed and packed message. What follows the message is ignored.
 * @throws DecodeError for malformed framing, bytes that are cut short, or over a limit.
 */
export function readPackedMessage(packed: Uint8Array, limits?: ReadLimits): MessageReader {
  const unpacker = new Unpacker();
  unpacker.push(packed);
  // The header comes first, so that the message's buffer is allocated once and only when its size is known to be allowed.
  let bytes = new Uint8Array(8);
  let have = unpacker.readInto(bytes);
  for (;;) {
    const view = new DataView(bytes.buffer);
    if (have < bytes.length) cutShort(have, bytes.length);
    measureFrame(view, 0, have, limits);
    const { total, header } = frameSize;
    if (have === total) return openFrame(view, bytes, 0, limits);
    const larger = new Uint8Array(total || header);
    larger.set(bytes);
    have += unpacker.readInto(larger.subarray(have));
    bytes = larger;
  }
}

function cutShort(have: number, wanted: number): never {
  throw new DecodeError("packed", `The packed message is cut short: ${have} bytes of ${wanted}`);
}
