// Packing (encoding spec, "Packing"): each word becomes a tag byte with a bit per non-zero byte, then those bytes.

/** The most that one word takes, in bytes: a tag, eight bytes, and the length of the run after them. */
const MOST_PER_WORD = 10;
/** Words in one run. */
const MOST_IN_RUN = 255;

/**
 * Packs pieces of messages into one growing buffer. A run of words ends with its piece, so that packing a frame's header and each of its
 * segments as a piece of its own gives the bytes that the C++ implementation writes.
 */
export class Packer {
  #out: Uint8Array;
  #length = 0;

  /** @param capacity bytes to make room for at first */
  constructor(capacity: number = 1024) {
    this.#out = new Uint8Array(Math.max(capacity, MOST_PER_WORD));
  }

  /** Adds the bytes from `start` to `end`, which must be whole words. */
  add(source: Uint8Array, start: number = 0, end: number = source.length): void {
    if ((end - start) % 8 !== 0) throw new RangeError(`Only whole words can be packed, not ${end - start} bytes`);
    let pos = this.#length;
    let out = this.#out;
    let i = start;
    while (i < end) {
      if (pos + MOST_PER_WORD > out.length) out = this.#grow(pos, MOST_PER_WORD);
      const tagAt = pos++;
      let tag = 0;
      for (let bit = 1; bit < 0x100; bit <<= 1) {
        const byte = source[i++] as number;
        if (byte !== 0) {
          out[pos++] = byte;
          tag |= bit;
        }
      }
      out[tagAt] = tag;
      if (tag !== 0 && tag !== 0xff) continue;
      const run = i;
      i = tag === 0 ? endOfZeros(source, i, end) : endOfLiteral(source, i, end);
      out[pos++] = (i - run) / 8;
      if (tag === 0) continue;
      if (pos + i - run > out.length) out = this.#grow(pos, i - run);
      out.set(source.subarray(run, i), pos);
      pos += i - run;
    }
    this.#length = pos;
  }

  /** What was packed since the last time: a view of a buffer that is not written any more. */
  take(): Uint8Array {
    const packed = this.#out.subarray(0, this.#length);
    this.#out = new Uint8Array(Math.max(this.#length, MOST_PER_WORD));
    this.#length = 0;
    return packed;
  }

  #grow(length: number, more: number): Uint8Array {
    const larger = new Uint8Array(Math.max(this.#out.length * 2, length + more));
    larger.set(this.#out.subarray(0, length));
    return (this.#out = larger);
  }
}

/** Packs whole words. @throws RangeError unless the length is a multiple of 8 bytes. */
export function pack(bytes: Uint8Array): Uint8Array {
  const packer = new Packer(bytes.length >>> 1);
  packer.add(bytes);
  return packer.take();
}

function endOfZeros(bytes: Uint8Array, start: number, end: number): number {
  const limit = Math.min(end, start + MOST_IN_RUN * 8);
  let i = start;
  while (i < limit && bytes[i] === 0) i++;
  return i - ((i - start) % 8);
}

/** Words with fewer than two zeros cost less as they are than with a tag of their own. */
function endOfLiteral(bytes: Uint8Array, start: number, end: number): number {
  const limit = Math.min(end, start + MOST_IN_RUN * 8);
  for (let i = start; i < limit; i += 8) {
    let zeros = 0;
    for (let j = i; j < i + 8; j++) if (bytes[j] === 0) zeros++;
    if (zeros > 1) return i;
  }
  return limit;
}
