// The ByteStream over any Node duplex stream: a socket, a TLS connection, a pipe pair.
import type { Duplex } from "node:stream";
import type { ByteStream, ByteStreamHandler } from "@capnp/rpc";
import { NetError } from "./net-error.js";

/** Limits of a DuplexStream. */
export interface DuplexStreamOptions {
  /** Queued bytes above which the writer will be told of a drain; 64 KiB by default. */
  highWaterMark?: number;
  /** Queued bytes at which it is told; 16 KiB by default. */
  lowWaterMark?: number;
  /** Milliseconds without progress that `close` grants the peer to take what is queued and to end its side; 10 000 by default. */
  closeTimeout?: number;
}

const none: (() => void)[] = [];

/** Adapts a duplex stream, which it owns from then on; the stream must be in binary mode. */
export class DuplexStream implements ByteStream {
  readonly #duplex: Duplex;
  readonly #highWaterMark: number;
  readonly #lowWaterMark: number;
  readonly #closeTimeout: number;
  #handler: ByteStreamHandler | undefined;
  #aboveHigh = false;
  /** Nothing more is read or accepted: we closed, or the peer ended. */
  #closing = false;
  #peerEnded = false;
  #closeTimer: NodeJS.Timeout | undefined;
  #over: { error?: Error } | undefined;
  #overListeners: (() => void)[] = none;

  constructor(duplex: Duplex, options: DuplexStreamOptions = {}) {
    this.#duplex = duplex;
    this.#highWaterMark = options.highWaterMark ?? 64 * 1024;
    this.#lowWaterMark = options.lowWaterMark ?? 16 * 1024;
    this.#closeTimeout = options.closeTimeout ?? 10_000;
    // From the start, so that a failure before `start` is neither lost nor fatal to the process.
    duplex.on("error", (error) => this.#finish(error));
    duplex.on("close", () => this.#finish());
    duplex.on("end", () => this.#onPeerEnd());
    if (duplex.destroyed) this.#finish(duplex.errored ?? undefined);
  }

  get queuedBytes(): number {
    return this.#duplex.writableLength;
  }

  /** Calls `listener` once nothing can be sent or received any more, before the handler is told; at once when that is so already. */
  onOver(listener: () => void): void {
    if (this.#over !== undefined) return listener();
    this.#overListeners = [...this.#overListeners, listener];
  }

  start(handler: ByteStreamHandler): void {
    if (this.#handler !== undefined) throw new Error("This stream has already been started");
    this.#handler = handler;
    const over = this.#over;
    if (over !== undefined) {
      queueMicrotask(() => handler.closed(over.error));
      return;
    }
    this.#duplex.on("data", (chunk: Uint8Array) => {
      if (!this.#closing && this.#over === undefined) handler.data(chunk);
    });
  }

  write(chunks: readonly Uint8Array[]): void {
    if (this.#closing || this.#over !== undefined) return;
    const duplex = this.#duplex;
    duplex.cork();
    let last: Uint8Array | undefined;
    for (const chunk of chunks) {
      if (chunk.byteLength === 0) continue;
      if (last !== undefined) duplex.write(last);
      last = chunk;
    }
    if (last !== undefined) duplex.write(last, this.#onTaken);
    duplex.uncork();
    if (duplex.writableLength > this.#highWaterMark) this.#aboveHigh = true;
  }

  close(): void {
    if (this.#closing || this.#over !== undefined) return;
    this.#beginClose();
    // What still arrives is discarded: closing a socket with unread bytes would reset it, and what was just flushed could be lost.
    if (this.#handler === undefined) this.#duplex.resume();
  }

  destroy(error?: Error): void {
    if (this.#over !== undefined) return;
    this.#closing = true;
    this.#duplex.destroy(error);
  }

  #beginClose(): void {
    this.#closing = true;
    this.#watchClose(Number.POSITIVE_INFINITY);
    this.#duplex.end();
  }

  /** Gives up on a peer that takes nothing of what is queued, or that never ends its side. */
  #watchClose(queuedBefore: number): void {
    this.#closeTimer = setTimeout(() => {
      const queued = this.queuedBytes;
      if (queued > 0 && queued < queuedBefore) return this.#watchClose(queued);
      const lost =
        queued > 0 ? `the peer took nothing for ${this.#closeTimeout} ms; ${queued} bytes were not sent` : "";
      this.#duplex.destroy(lost === "" ? undefined : new NetError("timeout", `Closed the connection: ${lost}`));
    }, this.#closeTimeout);
  }

  #onPeerEnd(): void {
    this.#peerEnded = true;
    if (!this.#closing) this.#beginClose();
    this.#destroyWhenFlushed();
  }

  /** Not at "finish": over TLS on a stream that is no socket, Node does not tell that once the peer has ended. */
  #destroyWhenFlushed(): void {
    if (this.#peerEnded && this.queuedBytes === 0) setImmediate(() => this.#duplex.destroy());
  }

  readonly #onTaken = (error?: Error | null): void => {
    if (error) return;
    if (this.#closing) return this.#destroyWhenFlushed();
    if (!this.#aboveHigh || this.queuedBytes > this.#lowWaterMark) return;
    this.#aboveHigh = false;
    this.#handler?.drain();
  };

  #finish(error?: Error): void {
    if (this.#over !== undefined) return;
    this.#over = error === undefined ? {} : { error: describe(error) };
    clearTimeout(this.#closeTimer);
    // A stream that reports an error without closing itself would stay open.
    this.#duplex.destroy();
    for (const listener of this.#overListeners) listener();
    this.#handler?.closed(this.#over.error);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNRESET: "the peer reset it",
  EPIPE: "the peer closed it while data was being sent",
  ETIMEDOUT: "the peer no longer answers",
  ENETRESET: "the peer no longer answers",
  EHOSTUNREACH: "the peer's machine can no longer be reached",
  ENETUNREACH: "the peer's network can no longer be reached",
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: "the peer requires a client certificate",
  ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE: "the peer refused our certificate (it expected another key)",
};

/** Says in one line what an error of the platform means; errors that were given to `destroy` pass unchanged. */
function describe(error: Error): Error {
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const reason = REASONS[code];
  if (reason === undefined && !("syscall" in error) && !code.startsWith("ERR_SSL_")) return error;
  return new NetError("connection-lost", `Connection lost: ${reason ?? error.message}`, { cause: error });
}
