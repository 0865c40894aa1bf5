// Many framed messages on a stream of bytes that comes in chunks (encoding spec, "Serialization Over a Stream").

import { DecodeError } from "./decode-error.js";
import { frameSize, measureFrame, openFrame } from "./frame.js";
import type { ReadLimits } from "./limits.js";
import type { MessageReader } from "./message-reader.js";

/** How much room is made at first for a frame that is spread over chunks, in bytes. */
const FIRST_ROOM = 4096;

/**
 * Finds the messages in chunks of bytes: push a chunk, then take messages until there is none. A message that lies in one chunk is read in
 * place and keeps the chunk alive, which must not change; one that is spread over several is copied once. Memory grows with what has
 * come, not with what a header announces. After an error the parser cannot go on.
 */
export class FrameParser {
  readonly #limits: ReadLimits | undefined;
  #bytes: Uint8Array = nothing;
  #view: DataView = noView;
  #at = 0;
  /** The beginning of a frame whose rest has not come yet, and how much of it there is. */
  #partial: Uint8Array = nothing;
  #partialLength = 0;

  constructor(limits?: ReadLimits) {
    this.#limits = limits;
  }

  /** Adds a chunk. The messages of the one before must have been taken. */
  push(chunk: Uint8Array): void {
    if (this.#at < this.#bytes.length) throw new Error("The messages of the chunk before were not taken");
    const { buffer, byteOffset, byteLength } = chunk;
    // A plain view, since subclasses such as Node's Buffer give other methods other meanings.
    this.#bytes = new Uint8Array(buffer, byteOffset, byteLength);
    this.#view = new DataView(buffer, byteOffset, byteLength);
    this.#at = 0;
  }

  /** The next message; undefined when more bytes are needed. @throws DecodeError for too many segments or words. */
  next(): MessageReader | undefined {
    if (this.#partialLength > 0) return this.#complete();
    const start = this.#at;
    const { length } = this.#bytes;
    if (start >= length) return undefined;
    measureFrame(this.#view, start, length, this.#limits);
    const { total } = frameSize;
    if (total === 0 || total > length - start) {
      this.#keep(total || frameSize.header);
      return undefined;
    }
    this.#at = start + total;
    return openFrame(this.#view, this.#bytes, start, this.#limits);
  }

  /** Bytes of an incomplete message at the end of what was pushed. */
  get pendingBytes(): number {
    return this.#partialLength + this.#bytes.length - this.#at;
  }

  /** Checks that the stream may end here. @throws DecodeError in the middle of a message. */
  end(): void {
    const { pendingBytes } = this;
    if (pendingBytes > 0) {
      throw new DecodeError("frame", `The stream ends in the middle of a message, ${pendingBytes} bytes into it`);
    }
  }

  #complete(): MessageReader | undefined {
    for (;;) {
      const have = this.#partialLength;
      const view = new DataView(this.#partial.buffer);
      measureFrame(view, 0, have, this.#limits);
      const { total, header } = frameSize;
      if (total !== 0 && have === total) {
        const bytes = this.#partial;
        this.#partial = nothing;
        this.#partialLength = 0;
        return openFrame(view, bytes, 0, this.#limits);
      }
      if (this.#at >= this.#bytes.length) return undefined;
      this.#keep(total || header);
    }
  }

  /** Moves what the chunk has of the frame, up to `wanted` bytes, behind what was kept of it before. */
  #keep(wanted: number): void {
    const have = this.#partialLength;
    const count = Math.min(wanted - have, this.#bytes.length - this.#at);
    if (have + count > this.#partial.length) {
      const room = Math.min(wanted, Math.max(have + count, this.#partial.length * 2, FIRST_ROOM));
      const larger = new Uint8Array(room);
      larger.set(this.#partial.subarray(0, have));
      this.#partial = larger;
    }
    this.#partial.set(this.#bytes.subarray(this.#at, this.#at + count), have);
    this.#partialLength = have + count;
    this.#at += count;
  }
}

const nothing = /* @__PURE__ */ new Uint8Array(0);
const noView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(0));
