// New messages, as the RPC layer starts them.

import { MessageBuilder, type Segment } from "@capnp/message";

/** The first segment of a new message, whose root pointer is at the segment's start. @param prefix bytes to leave free for a header */
export function newMessage(prefix: 0 | 8): Segment {
  return new MessageBuilder(prefix).arena.segments[0] as Segment;
}
