// Capability fields of messages: what generated accessors call.

import type { Segment } from "@capnp/message";
import { clearPointer, readCapIndex, setCap } from "@capnp/message/runtime";
import { type ClientHook, share } from "../hooks/client-hook.js";
import { MessageClients } from "../hooks/message-clients.js";
import { SlotHook } from "../hooks/slot-hook.js";
import type { Client, ClientType } from "./client.js";
import type { Service } from "./service.js";

/** What a capability field, or a parameter, may be set from. The message gets a reference of its own; the client keeps its one. */
export type CapInit<C> = C | Service<C> | null;

/** A new reference to what is behind a client or service; null for null. @throws TypeError for anything else. */
export function shareCap(value: unknown): ClientHook | null {
  if (value === null) return null;
  if (typeof value === "object") {
    if ((value as Partial<Client>).$hook !== undefined) return share((value as Client).$hook);
    if (typeof (value as Partial<Service<unknown>>).$share === "function") return (value as Service<unknown>).$share();
  }
  throw new TypeError("Expected a client, a service or null");
}

/**
 * The capability that pointer `index` refers to; null for null. It belongs to the message: the same client each time.
 * @throws DecodeError for a pointer of another kind.
 */
export function readClient<C extends Client>(
  segment: Segment,
  pointers: number,
  count: number,
  index: number,
  type: ClientType<C>,
): C | null {
  const slot = readCapIndex(segment, pointers, count, index);
  if (slot < 0) return null;
  const { arena } = segment;
  const { entries } = MessageClients.of(arena);
  for (const entry of entries) if (entry.slot === slot && entry.type === type) return entry.client as C;
  if (!arena.released && slot < arena.caps.length && arena.caps[slot] === null) return null;
  const client = new type(new SlotHook(arena, slot));
  entries.push({ slot, type, client });
  return client;
}

/** Sets the capability pointer at `at`; null clears it. */
export function setClient(segment: Segment, at: number, value: CapInit<Client>): void {
  const hook = shareCap(value);
  if (hook === null) clearPointer(segment, at);
  else setCap(segment, at, hook);
}
