// Messages over a stream of bytes, in the standard framing (encoding spec, "Serialization Over a Stream").

import { type Arena, frameInPlace, frameSize, measureFrame, type ReadLimits } from "@capnp/message";
import { openFrameArena } from "@capnp/message/runtime";
import { afterThisTurn } from "./after-this-turn.js";
import type { ByteStream, ByteStreamHandler } from "./byte-stream.js";
import type { Transport, TransportHandler } from "./transport.js";

/** Bytes that a frame which is split over chunks is first given room for; it grows when more of it arrives. */
const FIRST_ROOM = 1024 * 1024;

/** Bytes that are sent on without waiting for the end of the turn. */
const FLUSH_AT = 64 * 1024;

class ByteStreamTransport implements Transport, ByteStreamHandler {
  declare private readonly stream: ByteStream;
  declare private readonly limits: ReadLimits;
  declare private handler: TransportHandler | null;
  /** A frame of which only a part has arrived: its first `partialLength` bytes. */
  declare private partial: Uint8Array | null;
  declare private partialLength: number;
  /** What was sent in this turn: a chunk under construction, and those before it. */
  declare private chunks: Uint8Array[];
  declare private chunk: Uint8Array | null;
  declare private chunkStart: number;
  declare private chunkEnd: number;
  declare private unflushed: number;
  declare private flushing: boolean;
  declare private ended: boolean;
  declare private malformed: boolean;
  declare private readonly flush: () => void;
  declare private readonly emit: (bytes: Uint8Array, start: number, end: number) => void;

  constructor(stream: ByteStream, limits: ReadLimits) {
    this.stream = stream;
    this.limits = limits;
    this.handler = null;
    this.partial = null;
    this.partialLength = 0;
    this.chunks = [];
    this.chunk = null;
    this.chunkStart = this.chunkEnd = 0;
    this.unflushed = 0;
    this.flushing = false;
    this.ended = false;
    this.malformed = false;
    this.flush = () => {
      this.flushing = false;
      this.writeChunks();
    };
    this.emit = (bytes, start, end) => this.append(bytes, start, end);
  }

  start(handler: TransportHandler): void {
    this.handler = handler;
    this.stream.start(this);
  }

  // Sending

  send(message: Arena): void {
    if (this.ended) return;
    frameInPlace(message, true, this.emit);
    // So much gains nothing by waiting for company: the peer may as well begin with it.
    if (this.unflushed >= FLUSH_AT) this.writeChunks();
    else this.flushSoon();
  }

  private flushSoon(): void {
    if (this.flushing) return;
    this.flushing = true;
    afterThisTurn(this.flush);
  }

  private append(bytes: Uint8Array, start: number, end: number): void {
    this.unflushed += end - start;
    // Messages built one after the other lie side by side on a slab: they go out as one chunk.
    if (this.chunk === bytes && this.chunkEnd === start) {
      this.chunkEnd = end;
      return;
    }
    this.endChunk();
    this.chunk = bytes;
    this.chunkStart = start;
    this.chunkEnd = end;
  }

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
      let start = 0;
      if (this.partial !== null) start = this.complete(chunk);
      if (start < chunk.length) this.parse(chunk, start);
    } catch (error) {
      // Where the next message begins is not known any more.
      this.malformed = true;
      this.partial = null;
      this.handler?.malformed(error as Error);
    }
  }

  /** Handles the whole frames in a chunk, in place, and keeps what is left. */
  private parse(chunk: Uint8Array, start: number): void {
    const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const end = chunk.length;
    while (start < end) {
      // Handling a message may have closed the transport.
      if (this.ended) return;
      measureFrame(view, start, end, this.limits);
      const { total } = frameSize;
      if (total === 0 || total > end - start) {
        this.keep(chunk, start, total === 0 ? frameSize.header : total);
        return;
      }
      const message = openFrameArena(view, chunk, start, this.limits);
      start += total;
      this.handler?.message(message);
    }
  }

  private keep(chunk: Uint8Array, start: number, total: number): void {
    const length = chunk.length - start;
    // The header only claims how much will come.
    const partial = new Uint8Array(Math.min(total, Math.max(FIRST_ROOM, length)));
    partial.set(chunk.subarray(start));
    this.partial = partial;
    this.partialLength = length;
  }

  /** Adds to the partial frame what a chunk has of it. Gives where the rest of the chunk begins. */
  private complete(chunk: Uint8Array): number {
    let used = 0;
    for (;;) {
      const partial = this.partial as Uint8Array;
      const view = new DataView(partial.buffer);
      measureFrame(view, 0, this.partialLength, this.limits);
      const needed = frameSize.total === 0 ? frameSize.header : frameSize.total;
      if (this.partialLength < needed) {
        if (used === chunk.length) return used;
        const take = Math.min(needed - this.partialLength, chunk.length - used);
        this.addPartial(chunk.subarray(used, used + take), needed);
        used += take;
        continue;
      }
      this.partial = null;
      this.partialLength = 0;
      this.handler?.message(openFrameArena(view, partial, 0, this.limits));
      return used;
    }
  }

  private addPartial(bytes: Uint8Array, total: number): void {
    let partial = this.partial as Uint8Array;
    const length = this.partialLength + bytes.length;
    if (length > partial.length) {
      const grown = new Uint8Array(Math.min(total, Math.max(length, partial.length * 2)));
      grown.set(partial.subarray(0, this.partialLength));
      this.partial = partial = grown;
    }
    partial.set(bytes, this.partialLength);
    this.partialLength = length;
  }

  drain(): void {
    this.handler?.drain();
  }

  closed(error?: Error): void {
    const { handler } = this;
    this.ended = true;
    this.handler = null;
    const cut = this.partial !== null && error === undefined ? new Error("The stream ended within a message") : error;
    this.partial = null;
    handler?.closed(cut);
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
