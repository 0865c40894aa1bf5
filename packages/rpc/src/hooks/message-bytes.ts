// The size of a message, as limits and windows count it.

import type { Arena } from "@capnp/message";

/** The bytes of a message's segments, without the frame's header. */
export function messageBytes({ segments }: Arena): number {
  let bytes = 0;
  for (let i = 0; i < segments.length; i++) {
    const { start, end } = segments[i] as { start: number; end: number };
    bytes += end - start;
  }
  return bytes;
}
