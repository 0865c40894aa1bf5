// Messages over a MessagePort (HTML standard, "Channel messaging"), or a Worker: between pages, frames and workers.

import type { Arena, ReadLimits } from "@capnp/message";
import { afterThisTurn } from "./after-this-turn.js";
import type { Transport, TransportHandler } from "./transport.js";
import { openWholeMessage, wholeMessage } from "./whole-message.js";

/** The part of a MessagePort that is used, of any host. A Worker, and the global scope within one, have it too. */
export interface MessagePortLike {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  addEventListener(type: "message" | "messageerror" | "close", listener: (event: object) => void): void;
  start?(): void;
  close?(): void;
}

/** What the end that closes posts last: not every host tells the other end by an event. */
const CLOSED = null;

class MessagePortTransport implements Transport {
  declare private readonly port: MessagePortLike;
  declare private readonly limits: ReadLimits;
  declare private handler: TransportHandler | null;
  declare private ended: boolean;

  constructor(port: MessagePortLike, limits: ReadLimits) {
    this.port = port;
    this.limits = limits;
    this.handler = null;
    this.ended = false;
  }

  start(handler: TransportHandler): void {
    this.handler = handler;
    const { port } = this;
    port.addEventListener("message", (event) => this.receive((event as { data: unknown }).data));
    port.addEventListener("messageerror", () => {
      this.handler?.malformed(new Error("A message could not be transferred"));
    });
    port.addEventListener("close", () => this.closed());
    port.start?.();
  }

  private receive(data: unknown): void {
    const { handler } = this;
    if (handler === null || this.ended) return;
    if (data === CLOSED) {
      this.ended = true;
      this.port.close?.();
      return this.closed();
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
    this.post(whole, [whole.buffer]);
  }

  private post(value: unknown, transfer: ArrayBuffer[]): void {
    try {
      this.port.postMessage(value, transfer);
    } catch (error) {
      this.ended = true;
      afterThisTurn(() => this.closed(error as Error));
    }
  }

  get queuedBytes(): number {
    return 0;
  }

  close(): void {
    if (this.ended) return;
    this.post(CLOSED, []);
    this.ended = true;
    this.port.close?.();
    afterThisTurn(() => this.closed());
  }

  private closed(error?: Error): void {
    const { handler } = this;
    this.ended = true;
    this.handler = null;
    handler?.closed(error);
  }
}

/**
 * Messages over a MessagePort or a Worker, which is the transport's from here on. Each is an ArrayBuffer, which is transferred. The end
 * that closes posts `null` last, so that the other end knows also where ports have no reliable `close` event; a page or worker that is
 * stopped says nothing there, which only its owner can see.
 * @param limits on a message's words and segments, and on reading it
 */
export function messagePortTransport(port: MessagePortLike, limits: ReadLimits = {}): Transport {
  return new MessagePortTransport(port, limits);
}
