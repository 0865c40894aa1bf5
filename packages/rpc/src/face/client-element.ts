// Capabilities as elements of lists, and as what a type parameter is bound to.

import type { ElementBuilderType } from "@capnp/message";
import { type CapInit, readClient, setClient } from "./capability-field.js";
import type { Client, ClientType } from "./client.js";

/** The type of an interface for lists and type parameters. Elements read as the same client object each time. */
export function clientElement<C extends Client>(type: ClientType<C>): ElementBuilderType<C | null, CapInit<C>> {
  return {
    $size: 6,
    $of: (segment, _data, pointers, count) => readClient(segment, pointers, count, 0, type),
    $set: (segment, _data, pointers, _count, value) => setClient(segment, pointers, value),
  };
}
