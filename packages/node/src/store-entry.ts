// The bytes of a store's entry: a message's one segment, without framing, as the OCaml implementation writes it.

import { type AnyPointerReader, MessageBuilder, MessageReader, type ReadLimits } from "@capnp/message";
import { NetError } from "@capnp/net";

/** A copy of a message's root in one segment. @throws NetError `file-error` for a value with capabilities in it */
export function encodeEntry(root: AnyPointerReader): Uint8Array {
  const sized = new MessageBuilder();
  sized.root.set(root);
  if (sized.arena.caps.length > 0) {
    sized.arena.releaseCaps();
    throw new NetError("file-error", "A value with capabilities in it cannot be saved: save their sturdy refs");
  }
  // The format has no segment table, so there must be one segment, whatever the size.
  const single = sized.segments.length === 1 ? sized : new MessageBuilder(0, sized.byteLength);
  if (single !== sized) single.root.set(root);
  return single.segments[0] as Uint8Array;
}

/** The message in an entry, over its bytes. @throws Error for bytes that cannot be one */
export function decodeEntry(bytes: Uint8Array, limits: ReadLimits | undefined): MessageReader {
  if (bytes.length === 0 || bytes.length % 8 !== 0) throw new Error(`its ${bytes.length} bytes are no message`);
  return MessageReader.fromSegments([bytes], limits);
}
