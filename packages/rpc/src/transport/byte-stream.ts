// A duplex byte stream as the message layer sees it: callbacks, no promises, no web streams.

/** What a byte stream tells its one reader. Nothing is called after `closed`. */
export interface ByteStreamHandler {
  /** Bytes arrived, in order. The receiver owns the chunk from here on: the stream never touches it again. */
  data(chunk: Uint8Array): void;
  /** The bytes still queued went below the stream's low-water mark after having been above its high-water mark. */
  drain(): void;
  /** The stream is over in both directions: by the peer's end (no error), by our own `close`, or by a failure. */
  closed(error?: Error): void;
}

/**
 * A duplex stream of bytes: a socket, a TLS connection, a pipe to a child process.
 *
 * Nothing is read before `start`, so that the handler sees every byte.
 */
export interface ByteStream {
  /** Begins reading. To be called once. */
  start(handler: ByteStreamHandler): void;
  /**
   * Queues chunks, in order, as one vectored write where the platform has that. Never blocks and never throws: a failure arrives as
   * `closed(error)`. The chunks must not be changed afterwards. After `close` it does nothing.
   */
  write(chunks: readonly Uint8Array[]): void;
  /** Bytes accepted by `write` that the platform has not taken yet. */
  readonly queuedBytes: number;
  /** Stops reading, sends what is queued, then closes. `closed` follows. */
  close(): void;
  /** Closes at once; what is queued is lost. `closed(error)` follows. */
  destroy(error?: Error): void;
}
