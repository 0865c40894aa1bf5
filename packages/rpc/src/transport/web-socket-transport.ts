// Messages over a WebSocket (WHATWG WebSockets standard): one binary WebSocket message is one message in the standard framing, as in the
// C++ implementation.

import type { Arena, ReadLimits } from "@capnp/message";
import { afterThisTurn } from "./after-this-turn.js";
import { HIGH_WATER, type Transport, type TransportHandler } from "./transport.js";
import { openWholeMessage, wholeMessage } from "./whole-message.js";

/** The part of a WebSocket that is used: of a browser, of Node, Deno or Bun, or of the `ws` library. */
export interface WebSocketLike {
  binaryType: string;
  readonly readyState: number;
  readonly bufferedAmount: number;
  send(data: Uint8Array<ArrayBuffer>): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: "open" | "message" | "error" | "close", listener: (event: object) => void): void;
}

/** Values of `readyState`. */
const CONNECTING = 0;
const OPEN = 1;

/** Close codes (RFC 6455, section 7.4): a normal end, what a peer that gives none is said to have given, and a failure of the application. */
const NORMAL = 1000;
const NO_CODE = 1005;
const FAILURE = 4000;

/** Bytes of a close reason that a WebSocket takes. */
const REASON_BYTES = 123;

/** Milliseconds between looks at what is still queued, since no event tells. */
const DRAIN_POLL = 20;

class WebSocketTransport implements Transport {
  declare private readonly socket: WebSocketLike;
  declare private readonly limits: ReadLimits;
  declare private handler: TransportHandler | null;
  /** What arrived before `start`. */
  declare private early: unknown[];
  /** What was sent before the socket was open. */
  declare private waiting: Uint8Array<ArrayBuffer>[];
  declare private waitingBytes: number;
  declare private ended: boolean;
  declare private over: { readonly error: Error | undefined } | null;
  declare private failure: string | undefined;
  declare private isPolling: boolean;

  constructor(socket: WebSocketLike, limits: ReadLimits) {
    this.socket = socket;
    this.limits = limits;
    this.handler = null;
    this.early = [];
    this.waiting = [];
    this.waitingBytes = 0;
    this.ended = false;
    this.over = null;
    this.failure = undefined;
    this.isPolling = false;
    socket.binaryType = "arraybuffer";
    socket.addEventListener("open", () => this.opened());
    socket.addEventListener("message", (event) => this.receive((event as { data: unknown }).data));
    socket.addEventListener("error", (event) => {
      this.failure = (event as { message?: string }).message;
    });
    socket.addEventListener("close", (event) => this.closed(event as { code: number; reason: string }));
  }

  start(handler: TransportHandler): void {
    this.handler = handler;
    const { early } = this;
    this.early = [];
    for (const data of early) this.receive(data);
    if (this.over !== null) afterThisTurn(() => this.finish());
  }

  private receive(data: unknown): void {
    const { handler } = this;
    if (this.ended) return;
    if (handler === null) {
      this.early.push(data);
      return;
    }
    let message;
    try {
      message = openWholeMessage(data, this.limits);
    } catch (error) {
      return handler.malformed(error as Error);
    }
    handler.message(message);
  }

  send(message: Arena): void {
    if (this.ended) return;
    const whole = wholeMessage(message);
    if (this.socket.readyState !== CONNECTING) return this.write(whole);
    this.waiting.push(whole);
    this.waitingBytes += whole.length;
  }

  private write(whole: Uint8Array<ArrayBuffer>): void {
    const { socket } = this;
    // What is sent to a socket that is closing is lost, as the close event will tell.
    if (socket.readyState !== OPEN) return;
    socket.send(whole);
    if (!this.isPolling && socket.bufferedAmount > HIGH_WATER) {
      this.isPolling = true;
      this.poll();
    }
  }

  private poll(): void {
    setTimeout(() => {
      if (this.over !== null) return;
      if (this.socket.bufferedAmount > 0) return this.poll();
      this.isPolling = false;
      this.handler?.drain();
    }, DRAIN_POLL);
  }

  private opened(): void {
    const { waiting } = this;
    this.waiting = [];
    this.waitingBytes = 0;
    for (const whole of waiting) this.write(whole);
    if (this.ended) this.socket.close(NORMAL);
  }

  get queuedBytes(): number {
    return this.waitingBytes + this.socket.bufferedAmount;
  }

  close(error?: Error): void {
    if (this.ended) return;
    this.ended = true;
    const { socket } = this;
    if (error !== undefined) {
      this.waiting = [];
      socket.close(FAILURE, clip(error.message));
    } else if (socket.readyState !== CONNECTING || this.waiting.length === 0) socket.close(NORMAL);
  }

  private closed({ code, reason }: { code: number; reason: string }): void {
    this.ended = true;
    const isNormal = code === NORMAL || code === NO_CODE;
    const why = [this.failure, reason].filter((text) => text !== undefined && text !== "").join(", ");
    this.over = { error: isNormal ? undefined : new Error(`WebSocket closed with ${code}${why && `: ${why}`}`) };
    this.finish();
  }

  private finish(): void {
    const { handler } = this;
    this.handler = null;
    handler?.closed(this.over?.error);
  }
}

/** The beginning of a text that is not too long for a close reason. */
function clip(text: string): string {
  let bytes = 0;
  let clipped = "";
  for (const char of text) {
    const point = char.codePointAt(0) as number;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (bytes > REASON_BYTES) break;
    clipped += char;
  }
  return clipped;
}

/**
 * Messages over a WebSocket, which is the transport's from here on; it may still be connecting. To be made in the same turn as the socket,
 * or before its first message is due. What the peer sends as text ends the connection.
 * @param limits on a message's words and segments, and on reading it
 */
export function webSocketTransport(socket: WebSocketLike, limits: ReadLimits = {}): Transport {
  return new WebSocketTransport(socket, limits);
}
