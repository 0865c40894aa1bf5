// Capabilities in a message, found by a path of pointer indices (rpc.capnp, "PromisedAnswer.transform").

import { type Arena, DecodeError, type Segment } from "@capnp/message";
import { readCapIndex, readStruct } from "@capnp/message/runtime";
import { exception } from "../exception.js";
import { RpcError } from "../rpc-error.js";
import { BrokenHook, invalidHook, nullHook } from "./broken-hook.js";
import { type ClientHook, share } from "./client-hook.js";

/** What a message's capability says when it is used after it was released. */
export const releasedText = "This capability was released with its message: use $dup() to keep another reference";

/** The struct found last. One per process: read it at once. */
const found: { segment: Segment | null; pointers: number; count: number } = { segment: null, pointers: 0, count: 0 };

function find(segment: Segment, _data: number, pointers: number, count: number): void {
  found.segment = segment;
  found.pointers = pointers;
  found.count = count;
}

/**
 * The index in the capability table that a path from the pointer at `at` leads to; -1 for null.
 * @throws DecodeError when there is something else than structs, and a capability at the end.
 */
export function capIndexAt(segment: Segment, at: number, path: readonly number[]): number {
  let pointers = at;
  let count = 1;
  let index = 0;
  for (let i = 0; i < path.length; i++) {
    readStruct(segment, pointers, count, index, segment.arena.nesting, find);
    segment = found.segment as Segment;
    pointers = found.pointers;
    count = found.count;
    index = path[i] as number;
  }
  return readCapIndex(segment, pointers, count, index);
}

/** The same, with -1 also for a path that leads to something else. */
export function slotAt(segment: Segment, at: number, path: readonly number[]): number {
  try {
    return capIndexAt(segment, at, path);
  } catch (error) {
    if (!DecodeError.is(error)) throw error;
    return -1;
  }
}

/** The capability in a slot of a message's table, as it is there: no reference is added. */
export function slotHook({ caps }: Arena, slot: number): ClientHook {
  if (slot < 0) return nullHook;
  if (slot >= caps.length) return invalidHook;
  return (caps[slot] as ClientHook | null) ?? nullHook;
}

/**
 * The capability that a path leads to, a reference to it; a broken one when there is none.
 * @throws RpcError when the message's capabilities were released.
 */
export function hookAt(segment: Segment, at: number, path: readonly number[]): ClientHook {
  if (segment.arena.released && segment.arena.caps.length > 0) throw new RpcError("failed", releasedText);
  try {
    return share(slotHook(segment.arena, capIndexAt(segment, at, path)));
  } catch (error) {
    if (!DecodeError.is(error)) throw error;
    return new BrokenHook(exception("failed", `The results have no capability there: ${error.message}`));
  }
}
