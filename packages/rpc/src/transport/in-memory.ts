// Two connected transports within one process, for tests, and for vats that share a process.

import { Arena, MessageReader, Segment } from "@capnp/message";
import { afterThisTurn } from "./after-this-turn.js";
import { HIGH_WATER, type Transport, type TransportHandler } from "./transport.js";

/** One end of an in-memory pair. */
export class InMemoryTransport implements Transport {
  declare private other: InMemoryTransport;
  declare private readonly stepped: boolean;
  declare private handler: TransportHandler | null;
  declare private readonly inbox: Arena[];
  declare private inboxBytes: number;
  /** Whether the other end is to be told when the inbox is empty. */
  declare private wasHigh: boolean;
  declare private scheduled: boolean;
  declare private ended: boolean;
  declare private error: Error | undefined;

  constructor(stepped: boolean) {
    this.stepped = stepped;
    this.handler = null;
    this.inbox = [];
    this.inboxBytes = 0;
    this.wasHigh = false;
    this.scheduled = false;
    this.ended = false;
    this.error = undefined;
  }

  /** Two ends. Stepped ones deliver a message only when told to. */
  static pair(stepped: boolean): [InMemoryTransport, InMemoryTransport] {
    const a = new InMemoryTransport(stepped);
    const b = new InMemoryTransport(stepped);
    a.other = b;
    b.other = a;
    return [a, b];
  }

  start(handler: TransportHandler): void {
    this.handler = handler;
    if (this.inbox.length > 0 || this.ended) this.schedule();
  }

  send(message: Arena): void {
    const { other } = this;
    if (this.ended || other.ended) return;
    other.inbox.push(message);
    other.inboxBytes += message.byteLength;
    if (other.inboxBytes > HIGH_WATER) other.wasHigh = true;
    other.schedule();
  }

  get queuedBytes(): number {
    return this.other.inboxBytes;
  }

  close(error?: Error): void {
    if (this.ended) return;
    if (error !== undefined) this.other.clear();
    this.clear();
    for (const end of [this, this.other]) {
      end.ended = true;
      end.error = error;
      end.schedule();
    }
  }

  private clear(): void {
    this.inbox.length = this.inboxBytes = 0;
  }

  private schedule(): void {
    if (this.stepped || this.scheduled || this.handler === null) return;
    this.scheduled = true;
    afterThisTurn(() => {
      this.scheduled = false;
      // What arrives while these are handled waits for the next turn, as it would on a network.
      for (let count = this.inbox.length; count > 0; count--) this.step();
      if (this.inbox.length > 0) this.schedule();
      else if (this.ended) this.step();
    });
  }

  /** Messages that wait to be delivered to this end. */
  get waiting(): readonly MessageReader[] {
    return this.inbox.map((message) => new MessageReader(asReceived(message)));
  }

  /** Drops the next message. */
  drop(): void {
    this.take();
  }

  private take(): Arena | undefined {
    const message = this.inbox.shift();
    if (message !== undefined) this.inboxBytes -= message.byteLength;
    return message;
  }

  /** Delivers the next message, or the end, to this end. @returns whether there was any */
  step(): boolean {
    const { handler } = this;
    if (handler === null) return false;
    const message = this.take();
    if (message !== undefined) {
      handler.message(asReceived(message));
      if (this.wasHigh && this.inbox.length === 0) {
        this.wasHigh = false;
        this.other.handler?.drain();
      }
      return true;
    }
    if (!this.ended) return false;
    this.handler = null;
    handler.closed(this.error);
    return true;
  }
}

/** A sent message as its receiver sees it: the same bytes, its own capability table and limits. */
function asReceived(sent: Arena): Arena {
  const arena = new Arena();
  for (const { id, view, bytes, start, end } of sent.segments) {
    arena.segments.push(new Segment(arena, id, view, bytes, start, end, end, null));
  }
  return arena;
}

/** Two connected transports. Messages are delivered in a later turn of the event loop, all that were sent in one turn together. */
export function inMemoryPair(): [Transport, Transport] {
  return InMemoryTransport.pair(false);
}
