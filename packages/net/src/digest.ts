// SHA-256 digests: the fingerprints that name vats, and the digests that name stored service ids.
import { createHash } from "node:crypto";
import { decodeBase64url, encodeBase64url } from "./base64url.js";

/** A SHA-256 digest, immutable; of 32 bytes unless it came from a URI that says otherwise, and then it matches nothing. */
export class Digest {
  readonly #bytes: Uint8Array;

  private constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The digest of some data. */
  static of(data: Uint8Array): Digest {
    return new Digest(new Uint8Array(createHash("sha256").update(data).digest()));
  }

  /** The digest with these bytes, which are copied. */
  static fromBytes(bytes: Uint8Array): Digest {
    return new Digest(bytes.slice());
  }

  /** Reads base64url text; throws NetError `invalid-uri` for a character outside the alphabet. The length is not checked. */
  static fromBase64url(text: string): Digest {
    return new Digest(decodeBase64url(text));
  }

  /** A copy of the bytes. */
  get bytes(): Uint8Array {
    return this.#bytes.slice();
  }

  /** 43 characters without padding, as in URIs and file names. */
  toBase64url(): string {
    return encodeBase64url(this.#bytes);
  }

  /** As logs and messages print it: `sha-256@…`. */
  toString(): string {
    return `sha-256@${this.toBase64url()}`;
  }

  equals(other: Digest): boolean {
    return this.compare(other) === 0;
  }

  /** Orders by the raw bytes: negative, zero or positive. Two vats that connect to each other at once keep the connection of the greater. */
  compare(other: Digest): number {
    return Buffer.compare(this.#bytes, other.#bytes);
  }
}
