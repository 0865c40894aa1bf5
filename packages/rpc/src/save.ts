// Saving capabilities, and sturdy refs as fields of messages: as the Text of a URI (persistent.capnp's SturdyRef, as OCaml has it).

import { AnyPointerBuilder, type AnyPointerInit, AnyPointerReader } from "@capnp/message";
import type { Client } from "./face/client.js";
import { castClient } from "./face/references.js";
import { Persistent$Client } from "./gen/persistent.capnp.js";
import { RpcError } from "./rpc-error.js";
import type { SturdyRef } from "./sturdy-ref.js";

/**
 * Asks a capability for its sturdy ref, and gives the URI. Rejects with RpcError: as `unimplemented` if the object cannot be saved. The
 * answer is whatever the object says: parse it before it is used.
 */
export async function save(client: Client): Promise<string> {
  using persistent = castClient(client, anyPersistent());
  using results = await persistent.save({});
  const uri = readSturdyUri(results.sturdyRef);
  if (uri === null) throw new RpcError("failed", "The object was saved as a null reference");
  return uri;
}

const anyPersistent = () =>
  Persistent$Client.$with({
    read: { SturdyRef: AnyPointerReader, Owner: AnyPointerReader },
    build: { SturdyRef: AnyPointerBuilder, Owner: AnyPointerBuilder },
  });

/** The URI in a field that holds a sturdy ref; null for null. @throws DecodeError for a pointer to something else than Text */
export function readSturdyUri(pointer: AnyPointerReader): string | null {
  return pointer.isNull ? null : pointer.asText();
}

/** What sets an AnyPointer field to a sturdy ref: `{ target: sturdyRefInit(ref) }`. */
export function sturdyRefInit(ref: SturdyRef | null): AnyPointerInit {
  return ref === null ? null : (pointer) => pointer.setText(ref.toUriWithSecrets());
}
