// Capabilities in fields, lists and results whose type is AnyPointer.

import type { AnyPointerBuilder, AnyPointerReader } from "@capnp/message";
import { type CapInit, readClient, setClient } from "../face/capability-field.js";
import type { Client, ClientType } from "../face/client.js";

/**
 * Reads a pointer of any type as a capability; null for a null pointer. The client belongs to the message: the same object each time.
 * @throws DecodeError when the pointer is of another kind
 */
export function readCapability<C extends Client>(
  pointer: AnyPointerReader | AnyPointerBuilder,
  type: ClientType<C>,
): C | null {
  return readClient(pointer.$segment, pointer.$pointers, pointer.$count, 0, type);
}

/** Sets a pointer of any type to a capability; null clears it. The message gets a reference of its own; a client keeps its one. */
export function setCapability(pointer: AnyPointerBuilder, value: CapInit<Client>): void {
  setClient(pointer.$segment, pointer.$pointers, value);
}
