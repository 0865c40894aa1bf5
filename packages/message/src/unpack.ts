// Unpacking (encoding spec, "Packing"), of bytes at hand and of a stream of chunks.

import { DecodeError } from "./decode-error.js";
import { DEFAULT_TRAVERSAL_LIMIT } from "./limits.js";

/** The most that is unpacked at a time, in bytes: two packed bytes can stand for two kilobytes. */
const PIECE_BYTES = 64 * 1024;

/** What follows a word: nothing, the length of a run of zeros, or the length of a run of words that are not packed. */
type Expected = "tag" | "zeros" | "literal";

/**
 * Unpacks a stream. Push a chunk, then take pieces until there is none; memory stays bounded however much the chunk stands for. Where
 * chunks begin and end has no meaning; a run may go on from one message to the next.
 */
export class Unpacker {
  #chunk: Uint8Array = nothing;
  #at = 0;
  #expected: Expected = "tag";
  /** The tag of the word in progress, and the number of its bytes that are done. */
  #tag = 0;
  #done = 8;
  /** Bytes of the run in progress that are still to come. */
  #zeros = 0;
  #literal = 0;

  /** Adds a chunk, which must not change until it is used up. The one before must be used up. */
  push(chunk: Uint8Array): void {
    if (this.#at < this.#chunk.length || this.#zeros > 0) throw new Error("The chunk before is not used up");
    this.#chunk = chunk;
    this.#at = 0;
  }

  /** The next piece, of at most 64 KiB: bytes that belong to the caller. Undefined when the chunk is used up. */
  next(): Uint8Array | undefined {
    // A word whose last bytes are zero may go on without input.
    const needsInput = this.#done === 8 || this.#tag >> this.#done !== 0;
    if (this.#at >= this.#chunk.length && this.#zeros === 0 && needsInput) return undefined;
    const room = Math.max(this.#zeros, (this.#chunk.length - this.#at) * 4, 1024);
    const out = new Uint8Array(Math.min(PIECE_BYTES, Math.ceil(room / 8) * 8));
    return out.subarray(0, this.readInto(out));
  }

  /** Checks that the stream may end here. @throws DecodeError in the middle of a word or run. */
  end(): void {
    if (this.#done < 8 || this.#literal > 0 || this.#expected !== "tag") cutShort();
  }

  /** Unpacks into zeroed bytes until either side is used up, and gives the number of bytes that were filled. */
  readInto(out: Uint8Array): number {
    const chunk = this.#chunk;
    const end = chunk.length;
    let pos = 0;
    while (pos < out.length) {
      if (this.#zeros > 0) {
        const count = Math.min(this.#zeros, out.length - pos);
        this.#zeros -= count;
        pos += count;
      } else if (this.#done < 8) {
        const next = this.#word(out, pos);
        if (next === pos) break;
        pos = next;
      } else if (this.#at >= end) break;
      else if (this.#literal > 0) {
        const count = Math.min(this.#literal, out.length - pos, end - this.#at);
        out.set(chunk.subarray(this.#at, this.#at + count), pos);
        this.#literal -= count;
        this.#at += count;
        pos += count;
      } else if (this.#expected !== "tag") {
        const bytes = (chunk[this.#at++] as number) * 8;
        if (this.#expected === "zeros") this.#zeros = bytes;
        else this.#literal = bytes;
        this.#expected = "tag";
      } else {
        pos = this.#wholeWords(out, pos);
        if (this.#at >= end || pos === out.length || this.#expected !== "tag") continue;
        this.#tag = chunk[this.#at++] as number;
        this.#done = 0;
        this.#expected = this.#tag === 0 ? "zeros" : this.#tag === 0xff ? "literal" : "tag";
      }
    }
    return pos;
  }

  /** The fast path: words and runs that are all there and that there is room for. */
  #wholeWords(out: Uint8Array, start: number): number {
    const chunk = this.#chunk;
    const lastAt = chunk.length - 9;
    const lastPos = out.length - 8;
    let pos = start;
    let at = this.#at;
    while (at <= lastAt && pos <= lastPos) {
      const tag = chunk[at++] as number;
      if (tag === 0) {
        pos += 8;
        const zeros = (chunk[at++] as number) * 8;
        if (zeros > out.length - pos) {
          this.#zeros = zeros;
          break;
        }
        pos += zeros;
        continue;
      }
      if ((tag & 1) !== 0) out[pos] = chunk[at++] as number;
      if ((tag & 2) !== 0) out[pos + 1] = chunk[at++] as number;
      if ((tag & 4) !== 0) out[pos + 2] = chunk[at++] as number;
      if ((tag & 8) !== 0) out[pos + 3] = chunk[at++] as number;
      if ((tag & 16) !== 0) out[pos + 4] = chunk[at++] as number;
      if ((tag & 32) !== 0) out[pos + 5] = chunk[at++] as number;
      if ((tag & 64) !== 0) out[pos + 6] = chunk[at++] as number;
      if ((tag & 128) !== 0) out[pos + 7] = chunk[at++] as number;
      pos += 8;
      if (tag === 0xff) {
        this.#expected = "literal";
        break;
      }
    }
    this.#at = at;
    return pos;
  }

  /** Goes on with a word as far as the chunk and the room go. */
  #word(out: Uint8Array, start: number): number {
    const chunk = this.#chunk;
    const tag = this.#tag;
    const end = chunk.length;
    let done = this.#done;
    let at = this.#at;
    let pos = start;
    while (done < 8 && pos < out.length) {
      if ((tag & (1 << done)) !== 0) {
        if (at >= end) break;
        out[pos] = chunk[at++] as number;
      }
      pos++;
      done++;
    }
    this.#done = done;
    this.#at = at;
    return pos;
  }
}

const nothing = /* @__PURE__ */ new Uint8Array(0);

/**
 * Unpacks bytes at hand.
 * @param limitInWords the most words to accept, checked before anything is allocated; default 8 Mi
 * @throws DecodeError for bytes that are cut short, or over the limit
 */
export function unpack(packed: Uint8Array, limitInWords: number = DEFAULT_TRAVERSAL_LIMIT): Uint8Array {
  const out = new Uint8Array(measure(packed, limitInWords) * 8);
  const unpacker = new Unpacker();
  unpacker.push(packed);
  unpacker.readInto(out);
  return out;
}

/** The number of words that packed bytes stand for. */
function measure(packed: Uint8Array, limitInWords: number): number {
  const end = packed.length;
  let words = 0;
  let i = 0;
  while (i < end) {
    const tag = packed[i++] as number;
    words++;
    if (tag === 0) words += packed[i++] ?? cutShort();
    else if (tag === 0xff) {
      const run = packed[i + 8] ?? cutShort();
      words += run;
      i += 9 + run * 8;
    } else i += bytesOf[tag] as number;
    if (words > limitInWords) tooLong(limitInWords);
  }
  if (i > end) cutShort();
  return words;
}

/** How many bytes follow each tag. */
const bytesOf = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, tag) => {
  let count = 0;
  for (let bits = tag; bits !== 0; bits >>= 1) count += bits & 1;
  return count;
});

function cutShort(): never {
  throw new DecodeError("packed", "The packed bytes end in the middle of a word or a run");
}

function tooLong(limit: number): never {
  throw new DecodeError(
    "limit",
    `Packed bytes that stand for more than ${limit} words were refused; raise messageLimitInWords to allow more`,
    "messageLimitInWords",
  );
}
