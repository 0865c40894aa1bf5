// Service ids: the secret bytes that a sturdy ref hands to the vat to name one of its services.
import { createHmac, randomBytes } from "node:crypto";
import { decodeBase64url, encodeBase64url } from "./base64url.js";
import { Digest } from "./digest.js";

const utf8 = (data: string | Uint8Array): Uint8Array => (typeof data === "string" ? Buffer.from(data, "utf8") : data);

/** The id of a service in its vat: arbitrary bytes, never a string. Whoever knows it may use the service, unless it is a public name. */
export class ServiceId {
  readonly #bytes: Uint8Array;

  private constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** A new unguessable id of 20 random bytes. */
  static random(): ServiceId {
    return new ServiceId(new Uint8Array(randomBytes(20)));
  }

  /** The 32-byte id HMAC-SHA256(secret, name): the same one as long as the vat keeps its secret. Text is taken as UTF-8. */
  static derived(secret: Uint8Array, name: string | Uint8Array): ServiceId {
    return new ServiceId(new Uint8Array(createHmac("sha256", secret).update(utf8(name)).digest()));
  }

  /** A name that anybody can guess, such as the empty one; text is taken as UTF-8. */
  static public(name: string | Uint8Array): ServiceId {
    return ServiceId.fromBytes(utf8(name));
  }

  /** The id with these bytes, which are copied. */
  static fromBytes(bytes: Uint8Array): ServiceId {
    return new ServiceId(Uint8Array.from(bytes));
  }

  /** Reads the path of a capnp:// URI; throws NetError `invalid-uri` for a character outside the alphabet. */
  static fromBase64url(text: string): ServiceId {
    return new ServiceId(decodeBase64url(text));
  }

  /** A copy of the bytes. */
  get bytes(): Uint8Array {
    return this.#bytes.slice();
  }

  /** SHA-256 of the id: what restorers and stores use as the key, so that looking up leaks neither id nor timing. */
  digest(): Digest {
    return Digest.of(this.#bytes);
  }

  equals(other: ServiceId): boolean {
    return this.digest().equals(other.digest());
  }

  /** Without padding, as in a URI; empty for the empty id. */
  toBase64url(): string {
    return encodeBase64url(this.#bytes);
  }

  toString(): string {
    return this.toBase64url();
  }
}
