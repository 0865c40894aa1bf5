// TLS for vats, over any duplex stream: both sides show a self-signed certificate, and only the key in it counts. Names, dates and
// authorities are ignored; a client compares the server's key with the fingerprint it expects before any byte of RPC is sent.
import { constants, X509Certificate } from "node:crypto";
import type { Duplex } from "node:stream";
import {
  connect,
  createSecureContext,
  createServer,
  DEFAULT_CIPHERS,
  type SecureContext,
  type TLSSocket,
} from "node:tls";
import { certificateOf } from "./certificate.js";
import type { Digest } from "./digest.js";
import { DuplexStream, type DuplexStreamOptions } from "./duplex-stream.js";
import { NetError } from "./net-error.js";
import { publicKeyFingerprint, type SecretKey } from "./secret-key.js";

/** Limits of a handshake and of the stream it leads to. */
export interface TlsOptions extends DuplexStreamOptions {
  /** Milliseconds until a handshake that does not end is given up; 10 000 by default. */
  handshakeTimeout?: number;
  /** Gives up the handshake; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** Limits of a server's handshake, and what it says to clients it cannot know. */
export interface TlsAcceptOptions extends TlsOptions {
  /** Bytes to send, before closing, to a client without a certificate: an RPC abort with this reason. */
  refusal?: (reason: string) => readonly Uint8Array[];
}

/** A stream whose other end has proved to hold the key with this fingerprint. */
export interface SecureStream {
  readonly stream: DuplexStream;
  readonly peer: Digest;
}

const PROTOCOL = {
  minVersion: "TLSv1.2",
  maxVersion: "TLSv1.3",
  // From Node 24 on the default level refuses RSA keys below 2048 bits, which OCaml vats may have.
  ciphers: `${DEFAULT_CIPHERS}:@SECLEVEL=1`,
  // A renegotiated session could change who the peer is. Nor can one be resumed: no side keeps any.
  secureOptions: constants.SSL_OP_NO_RENEGOTIATION,
} as const;

const DEFAULT_HANDSHAKE_TIMEOUT = 10_000;

/**
 * Runs TLS as the client over a connected stream, which it owns from then on. Rejects with NetError `wrong-fingerprint`, `tls-failed` or
 * `timeout`, and the stream is then destroyed.
 */
export async function tlsConnect(
  raw: Duplex,
  key: SecretKey,
  expected: Digest,
  options: TlsOptions = {},
): Promise<SecureStream> {
  return handshake(raw, options, async (settle) => {
    const secureContext = await contextOf(key);
    if (raw.destroyed) return;
    const socket = connect({ socket: raw, secureContext, rejectUnauthorized: false });
    socket.on("error", settle.fail);
    socket.on("secureConnect", () => {
      const peer = fingerprintOf(socket);
      if (peer?.equals(expected)) return settle.done(socket, peer);
      settle.fail(
        new NetError(
          "wrong-fingerprint",
          `The server is not who the URI says: expected ${expected} but its key is ${peer ?? "missing"}`,
        ),
      );
    });
  });
}

/**
 * Runs TLS as the server over an accepted stream, which it owns from then on. Any client key will do, but there must be one: a client
 * without gets the refusal and a TLS close at once, and the promise rejects with NetError `no-certificate`. Rejects also with `tls-failed` or `timeout`.
 */
export async function tlsAccept(raw: Duplex, key: SecretKey, options: TlsAcceptOptions = {}): Promise<SecureStream> {
  return handshake(raw, options, async (settle) => {
    const cert = await certificateOf(key);
    if (raw.destroyed) return;
    const pem = key.toPem();
    // A server that never listens: the documented way to run the server's side over a stream that exists already.
    const server = createServer({ ...PROTOCOL, key: pem, cert, requestCert: true, rejectUnauthorized: false });
    server.on("tlsClientError", settle.fail);
    server.on("secureConnection", (socket) => {
      const peer = fingerprintOf(socket);
      if (peer !== undefined) return settle.done(socket, peer);
      const hint = "a vat is known by its key, so connect with a TLS client certificate";
      const error = new NetError("no-certificate", `The client presented no certificate: ${hint}`);
      settle.refuse(socket, error, options.refusal?.(error.message) ?? []);
    });
    server.emit("connection", raw);
  });
}

interface Settle {
  done(socket: TLSSocket, peer: Digest): void;
  /** Ends an established connection properly, after some last bytes. */
  refuse(socket: TLSSocket, error: NetError, last: readonly Uint8Array[]): void;
  fail(error: Error): void;
}

function handshake(raw: Duplex, options: TlsOptions, begin: (settle: Settle) => Promise<void>): Promise<SecureStream> {
  const { signal, handshakeTimeout = DEFAULT_HANDSHAKE_TIMEOUT } = options;
  return new Promise((resolve, reject) => {
    let settled = false;
    const settleOnce = (action: () => void): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      action();
    };
    const giveUp = (error: unknown): void => {
      settleOnce(() => {
        raw.destroy();
        reject(error);
      });
    };
    const onAbort = (): void => giveUp(signal?.reason);
    const timer = setTimeout(() => {
      giveUp(new NetError("timeout", `TLS connection failed: the handshake took more than ${handshakeTimeout} ms`));
    }, handshakeTimeout);
    const settle: Settle = {
      done: (socket, peer) => settleOnce(() => resolve({ stream: new DuplexStream(socket, options), peer })),
      refuse: (socket, error, last) => {
        settleOnce(() => {
          const stream = new DuplexStream(socket, options);
          stream.write(last);
          stream.close();
          reject(error);
        });
      },
      fail: (error) => giveUp(describe(error)),
    };
    // These stay: the errors of a stream whose TLS socket is gone have no other listener, and would end the process.
    raw.on("error", settle.fail);
    raw.on("close", () => settle.fail(closedEarly()));
    // Node notices an end by itself only when the stream is a socket. Later, for a TLS error about the last bytes says more.
    raw.on("end", () => setImmediate(() => settle.fail(closedEarly())));
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort);
    if (raw.destroyed || raw.readableEnded) return settle.fail(raw.errored ?? closedEarly());
    begin(settle).catch(settle.fail);
  });
}

const contexts = new WeakMap<SecretKey, Promise<SecureContext>>();

function contextOf(key: SecretKey): Promise<SecureContext> {
  const known = contexts.get(key);
  if (known !== undefined) return known;
  const made = certificateOf(key).then((cert) => createSecureContext({ ...PROTOCOL, key: key.toPem(), cert }));
  contexts.set(key, made);
  return made;
}

function fingerprintOf(socket: TLSSocket): Digest | undefined {
  // Not getPeerX509Certificate: on a client Node hands that out only once.
  const { raw } = socket.getPeerCertificate();
  return raw === undefined ? undefined : publicKeyFingerprint(new X509Certificate(raw).publicKey);
}

function closedEarly(): NetError {
  return new NetError("tls-failed", "TLS connection failed: the peer closed the connection during the handshake");
}

const NO_TLS = "the peer does not speak TLS (for a vat without TLS the URI starts with capnp://insecure@)";

const REASONS: Readonly<Record<string, string>> = {
  ECONNRESET: "the peer closed the connection during the handshake",
  ERR_SSL_WRONG_VERSION_NUMBER: NO_TLS,
  // Node 24 takes some other protocols for TLS with a record of an impossible length.
  ERR_SSL_PACKET_LENGTH_TOO_LONG: NO_TLS,
  ERR_SSL_HTTP_REQUEST: "the peer speaks HTTP",
  ERR_SSL_UNSUPPORTED_PROTOCOL: "the peer knows only TLS versions before 1.2",
  ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE: "the peer refused our certificate (it expected another key)",
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: "the peer has no TLS version in common with us",
};

function describe(error: Error): Error {
  if (error instanceof NetError) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return new NetError("tls-failed", `TLS connection failed: ${REASONS[code] ?? error.message}`, { cause: error });
}
