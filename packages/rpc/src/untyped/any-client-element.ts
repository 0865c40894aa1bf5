// Capabilities of any interface as elements of lists, and as what a type parameter is bound to.

import type { ElementBuilderType } from "@capnp/message";
import { type CapInit, readClient, setClient } from "../face/capability-field.js";
import type { Client } from "../face/client.js";
import { AnyClient } from "./any-client.js";

/** The type `Capability` for lists and type parameters: read as an `AnyClient`, set from any client or service. */
export const anyClientElement: ElementBuilderType<AnyClient | null, CapInit<Client>> = {
  $size: 6,
  $of: (segment, _data, pointers, count) => readClient(segment, pointers, count, 0, AnyClient),
  $set: (segment, _data, pointers, _count, value) => setClient(segment, pointers, value),
};
