// What the protocol engine asks of a connection: whole messages, in order.

import type { Arena } from "@capnp/message";

/** What a transport tells its one user. Nothing is called after `closed`. */
export interface TransportHandler {
  /** A message arrived. It belongs to the handler, which may keep parts of it. */
  message(message: Arena): void;
  /** What arrived is no message, nor will anything after it be. Sending still works, to say so. */
  malformed(error: Error): void;
  /** What was sent has been handed to the platform, after more than its high-water mark had been queued. */
  drain(): void;
  /** Nothing more will arrive or can be sent: the peer closed, `close` was called and is done, or there was a failure. */
  closed(error?: Error): void;
}

/** The high-water mark of transports whose platform has none, in bytes. */
export const HIGH_WATER: number = 64 * 1024;

/** Carries messages to one peer and back. */
export interface Transport {
  /** Begins receiving. To be called once; what arrived before is kept for it. */
  start(handler: TransportHandler): void;
  /**
   * Queues a message. Never blocks, never throws, never calls the handler; a failure arrives later as `closed(error)`. The message, which was begun with 8 bytes free
   * before it (`new MessageBuilder(8)`), must not be changed afterwards. After `close` it does nothing.
   */
  send(message: Arena): void;
  /** Bytes of messages that have not been handed to the platform yet. */
  readonly queuedBytes: number;
  /** Sends what is queued, then closes. With an error it closes at once. `closed` follows, unless it has been called before. */
  close(error?: Error): void;
}
