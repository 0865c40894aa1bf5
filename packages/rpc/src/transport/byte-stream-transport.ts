// Messages over a stream of bytes, in the standard framing (encoding spec, "Serialization Over a Stream").

import { type Arena, frameInPlace, frameSize, measureFrame, type ReadLimits } from "@capnp/message";
import { emptySlab, openFrameArena, Slab } from "@capnp/message/runtime";
import { afterThisTurn } from "./after-this-turn.js";
import type { ByteStream, ByteStreamHandler } from "./byte-stream.js";
import type { Transport, TransportHandler } from "./transport.js";

/** Bytes that a frame which is split over chunks is first given room for; it grows when more of it arrives. */
const FIRST_ROOM = 1_048_576;

/** Bytes that are sent on without waiting for the end of the turn. */
const FLUSH_AT = 65_536;

class ByteStreamTransport implements Transport, ByteStreamHandler {
  declare private readonly stream: ByteStream;
  declare private readonly limits: ReadLimits;
  declare private handler: TransportHandler | null;
  /** What has arrived of a frame that is split over chunks. */
  declare private partial: Slab;
  /** What was sent in this turn: a chunk under construction, and those before it. */
  declare private chunks: Uint8Array[];
  declare private chunk: Uint8Array | null;
  declare private chunkStart: number;
  declare private chunkEnd: number;
  declare private unflushed: number;
  declare private flushing: boolean;
  declare private ended: boolean;
  declare private malformed: boolean;

  constructor(stream: ByteStream, limits: ReadLimits) {
    this.stream = stream;
    this.limits = limits;
    this.handler = this.chunk = null;
    this.partial = emptySlab;
    this.chunks = [];
    this.chunkStart = this.chunkEnd = this.unflushed = 0;
    this.flushing = this.ended = this.malformed = false;
  }

  start(handler: TransportHandler): void {
    this.handler = handler;
    this.stream.start(this);
  }

  // Sending

  send(message: Arena): void {
    if (this.ended) return;
    frameInPlace(message, true, this.append);
    // So much gains nothing by waiting for company: the peer may as well begin with it.
    if (this.unflushed >= FLUSH_AT) this.writeChunks();
    else if (!this.flushing) {
      this.flushing = true;
      afterThisTurn(this.flush);
    }
  }

  private readonly append = (bytes: Uint8Array, start: number, end: number): void => {
    this.unflushed += end - start;
    // Messages built one after the other lie side by side on a slab: they go out as one chunk.
    if (this.chunk !== bytes || this.chunkEnd !== start) {
      this.endChunk();
      this.chunk = bytes;
      this.chunkStart = start;
    }
    this.chunkEnd = end;
  };

  private readonly flush = (): void => {
    this.flushing = false;
    this.writeChunks();
  };

  private endChunk(): void {
    if (this.chunk !== null) this.chunks.push(this.chunk.subarray(this.chunkStart, this.chunkEnd));
    this.chunk = null;
  }

  private writeChunks(): void {
    this.endChunk();
    const { chunks } = this;
    if (chunks.length === 0) return;
    this.chunks = [];
    this.unflushed = 0;
    this.stream.write(chunks);
  }

  get queuedBytes(): number {
    return this.unflushed + this.stream.queuedBytes;
  }

  close(error?: Error): void {
    if (this.ended) return;
    this.ended = true;
    if (error !== undefined) {
      this.chunk = null;
      this.chunks = [];
      this.stream.destroy(error);
      return;
    }
    this.writeChunks();
    this.stream.close();
  }

  // Receiving

  data(received: Uint8Array): void {
    if (this.ended || this.malformed) return;
    // A plain view, since subclasses such as Node's Buffer give other methods other meanings, and Data fields are parts of it.
    const chunk = new Uint8Array(received.buffer, received.byteOffset, received.byteLength);
    try {
      this.parse(chunk);
    } catch (error) {
      // Where the next message begins is not known any more.
      this.malformed = true;
      this.partial = emptySlab;
      this.handler?.malformed(error as Error);
    }
  }

  /** Handles the whole frames in a chunk, in place, and those that it completes; keeps what is left. */
  private parse(chunk: Uint8Array): void {
    const { limits } = this;
    const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const end = chunk.length;
    let start = 0;
    // Handling a message may have closed the transport.
    while (!this.ended) {
      const { partial } = this;
      if (partial.used > 0) measureFrame(partial.view, 0, partial.used, limits);
      else measureFrame(view, start, end, limits);
      const { total, header } = frameSize;
      if (total > 0 && total === partial.used) {
        this.partial = emptySlab;
        this.handler?.message(openFrameArena(partial.view, partial.bytes, 0, limits));
      } else if (start === end) return;
      else if (partial.used === 0 && total > 0 && total <= end - start) {
        const message = openFrameArena(view, chunk, start, limits);
        start += total;
        this.handler?.message(message);
      } else {
        const needed = total || header;
        const next = Math.min(start + needed - partial.used, end);
        this.keep(chunk.subarray(start, next), needed);
        start = next;
      }
    }
  }

  /** Adds bytes to the partial frame, of which so many are needed as far as is known. */
  private keep(bytes: Uint8Array, needed: number): void {
    let { partial } = this;
    const { bytes: before, used } = partial;
    const length = used + bytes.length;
    if (length > before.length) {
      // The header only claims how much will come.
      this.partial = partial = new Slab(Math.min(needed, Math.max(FIRST_ROOM, length, before.length * 2)));
      partial.bytes.set(before.subarray(0, used));
    }
    partial.bytes.set(bytes, used);
    partial.used = length;
  }

  drain(): void {
    this.handler?.drain();
  }

  closed(error?: Error): void {
    const { handler } = this;
    this.ended = true;
    this.handler = null;
    const isCut = this.partial.used > 0 && !this.malformed && error === undefined;
    this.partial = emptySlab;
    handler?.closed(isCut ? new Error("The stream ended within a message") : error);
  }
}

/**
 * Messages over a byte stream. Those sent in one turn of the event loop leave together. Received ones are read where they arrived: only
 * a message that is split over chunks is copied.
 * @param limits on a message's words and segments, and on reading it
 */
export function byteStreamTransport(stream: ByteStream, limits: ReadLimits = {}): Transport {
  return new ByteStreamTransport(stream, limits);
}
