// How a vat is authenticated: by the fingerprint of its key, or not at all. The user-info part of a capnp:// URI.
import { Digest } from "./digest.js";
import { NetError } from "./net-error.js";

/** The fingerprint of the key a peer must prove to hold, or `insecure`: no TLS at all. */
export type Auth = "insecure" | Digest;

/** Whether both name the same key; `insecure` equals `insecure`. */
export function authEquals(a: Auth, b: Auth): boolean {
  return a === "insecure" || b === "insecure" ? a === b : a.equals(b);
}

/** As a URI writes it, before the `@`: `insecure` or `sha-256:…`. */
export function formatAuth(auth: Auth): string {
  return auth === "insecure" ? auth : `sha-256:${auth.toBase64url()}`;
}

/** Reads the decoded user and password of a URI; throws NetError `invalid-uri`. */
export function parseAuth(user: string | undefined, password: string | undefined): Auth {
  if (user === undefined) throw new NetError("invalid-uri", "Missing digest hash type (e.g. '...://sha256:...')");
  if (password === undefined) {
    if (user === "insecure") return "insecure";
    const hint = "(e.g. '...://sha256:DIGEST@...' or '...://insecure@...')";
    throw new NetError("invalid-uri", `Missing digest value ${hint}`);
  }
  if (user !== "sha-256") throw new NetError("invalid-uri", `Unknown hash type ${JSON.stringify(user)}`);
  return Digest.fromBase64url(password);
}
