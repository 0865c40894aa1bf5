// Base64url (RFC 4648 §5) as capnp:// URIs use it: written without padding, read as leniently as the OCaml implementation reads it.
import { NetError } from "./net-error.js";

/** Encodes bytes without padding. */
export function encodeBase64url(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64url");
}

/**
 * Decodes; padding may be absent, partial or too long, stray bits at the end are dropped, and so is a single left-over character.
 * Throws NetError `invalid-uri` ("Malformed input") for any other character, `+` and `/` included.
 */
export function decodeBase64url(text: string): Uint8Array {
  if (!/^[\w-]*=*$/.test(text)) throw new NetError("invalid-uri", "Malformed input");
  return new Uint8Array(Buffer.from(text, "base64url"));
}
