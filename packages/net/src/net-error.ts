// The one error class of @capnp/net and @capnp/node: a code for programs, one line for people.

const TYPES = {
  "invalid-uri": "failed",
  "invalid-address": "failed",
  "invalid-key": "failed",
  "invalid-config": "failed",
  "file-error": "failed",
  "listen-failed": "failed",
  "unknown-host": "disconnected",
  "connect-failed": "disconnected",
  "connection-lost": "disconnected",
  "tls-failed": "disconnected",
  "no-certificate": "disconnected",
  "wrong-fingerprint": "disconnected",
  timeout: "disconnected",
} as const;

/** What went wrong, for programs; the message is for people. */
export type NetErrorCode = keyof typeof TYPES;

/** An error of keys, URIs, addresses, files or connections; its message is one line that says what to do where that is known. */
export class NetError extends Error {
  override readonly name: string = "NetError";
  readonly code: NetErrorCode;

  constructor(code: NetErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  /** The RPC exception type that a caller sees when this error breaks a capability. */
  get type(): "failed" | "disconnected" {
    return TYPES[this.code];
  }
}
