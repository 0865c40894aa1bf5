// Messages of one segment without any framing: what `capnp convert binary:flat` writes.

import { DecodeError } from "./decode-error.js";
import type { ReadLimits } from "./limits.js";
import { MessageBuilder } from "./message-builder.js";
import { MessageReader } from "./message-reader.js";
import { totalSize } from "./total-size.js";

/** A message as one segment without framing: its own if it has only one, else a copy. A view, valid until the message is changed. */
export function writeFlatMessage(message: MessageBuilder): Uint8Array {
  const [only, ...others] = message.segments;
  if (only !== undefined && others.length === 0) return only;
  const { root } = message;
  const single = new MessageBuilder(0, (totalSize(root).words + 1) * 8);
  single.root.set(root);
  return single.segments[0] as Uint8Array;
}

/**
 * Opens a message of one segment without framing, without copying it.
 * @throws DecodeError unless the bytes are whole words.
 */
export function readFlatMessage(bytes: Uint8Array, limits?: ReadLimits): MessageReader {
  if (bytes.length === 0 || bytes.length % 8 !== 0) {
    throw new DecodeError("frame", `A flat message is whole words, not ${bytes.length} bytes`);
  }
  return MessageReader.fromSegments([bytes], limits);
}
