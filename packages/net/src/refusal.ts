// What a server says to a client that it cannot know: an RPC abort, so that the client's program hears the reason.

import { frameInPlace, MessageBuilder } from "@capnp/message";
import { Message$Builder } from "@capnp/rpc/protocol";

/** The framed bytes of an abort. */
export function refusal(reason: string): readonly Uint8Array[] {
  const message = new MessageBuilder(8);
  message.setRoot(Message$Builder, { abort: { reason, type: 0 } });
  const chunks: Uint8Array[] = [];
  frameInPlace(message.arena, true, (bytes, start, end) => chunks.push(bytes.subarray(start, end)));
  return chunks;
}
