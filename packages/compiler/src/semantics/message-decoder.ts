// A message in a file to a pointer value, without knowing its schema (encoding specification; for `embed`).
import { NULL_POINTER, type PointerValue, type StructContent } from "../pointer-value.js";

/** How deep pointers may lead, as a bound on the machine's stack. */
const MAX_DEPTH = 64;

/** Thrown for bytes that are no message. */
export class MalformedMessage extends Error {}

/** Decodes a message in the standard stream framing, given as a whole file; throws MalformedMessage. */
export function decodeMessage(bytes: Uint8Array): PointerValue {
  return new Decoder(bytes).root();
}

interface Place {
  segment: number;
  /** In words from the start of the segment. */
  word: number;
}

class Decoder {
  readonly #view: DataView;
  /** Start and size of each segment, in words. */
  readonly #segments: { start: number; words: number }[] = [];
  /** What may still be read, so that pointers to the same place cannot multiply it. */
  #budget: number;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#budget = Math.max(1024, bytes.length);
    check(bytes.length % 8 === 0 && bytes.length >= 8, "size");
    const count = this.#view.getUint32(0, true) + 1;
    const headerWords = Math.ceil((count + 1) / 2);
    check(headerWords * 8 <= bytes.length, "segment table");
    let start = headerWords;
    for (let index = 0; index < count; index++) {
      const words = this.#view.getUint32(4 + index * 4, true);
      check((start + words) * 8 <= bytes.length, "segment");
      this.#segments.push({ start, words });
      start += words;
    }
  }

  root(): PointerValue {
    const [first] = this.#segments;
    return first === undefined || first.words === 0 ? NULL_POINTER : this.#pointer({ segment: 0, word: 0 }, 0);
  }

  #pointer(at: Place, depth: number): PointerValue {
    check(depth <= MAX_DEPTH, "nesting");
    const [low, high] = this.#words(at);
    if (low === 0 && high === 0) return NULL_POINTER;
    if ((low & 3) === 2) return this.#far(low, high, depth);
    const target = { segment: at.segment, word: at.word + 1 + (low >> 2) };
    return this.#object(low, high, target, depth);
  }

  #far(low: number, high: number, depth: number): PointerValue {
    const pad = { segment: high >>> 0, word: low >>> 3 };
    const [padLow, padHigh] = this.#words(pad);
    if ((low & 4) === 0) {
      check((padLow & 3) !== 2, "far pointer");
      return this.#object(padLow, padHigh, { segment: pad.segment, word: pad.word + 1 + (padLow >> 2) }, depth);
    }
    check((padLow & 7) === 2, "double-far pointer");
    const [tagLow, tagHigh] = this.#words({ segment: pad.segment, word: pad.word + 1 });
    check((tagLow & 3) !== 2, "double-far tag");
    return this.#object(tagLow, tagHigh, { segment: padHigh >>> 0, word: padLow >>> 3 }, depth);
  }

  #object(low: number, high: number, target: Place, depth: number): PointerValue {
    switch (low & 3) {
      case 0: {
        const content = this.#struct(target, high & 0xffff, high >>> 16, depth);
        return { kind: "struct", ...content };
      }
      case 1:
        return this.#list(high, target, depth);
      default:
        // A capability needs a table that a file does not have.
        check(false, "pointer kind");
        return NULL_POINTER;
    }
  }

  #struct(at: Place, dataWords: number, pointerCount: number, depth: number): StructContent {
    const data = this.#bytes(at, dataWords * 8);
    const pointers: PointerValue[] = [];
    for (let index = 0; index < pointerCount; index++) {
      pointers.push(this.#pointer({ segment: at.segment, word: at.word + dataWords + index }, depth + 1));
    }
    return { data, pointers };
  }

  #list(high: number, target: Place, depth: number): PointerValue {
    const elementSize = high & 7;
    const count = high >>> 3;
    if (elementSize === 7) return this.#structList(count, target, depth);
    if (elementSize === 6) {
      this.#spend(count);
      const elements: PointerValue[] = [];
      for (let index = 0; index < count; index++) {
        elements.push(this.#pointer({ segment: target.segment, word: target.word + index }, depth + 1));
      }
      return { kind: "pointerList", elements };
    }
    const bits = [0, 1, 8, 16, 32, 64][elementSize] ?? 0;
    return { kind: "primitiveList", elementSize, count, bytes: this.#bytes(target, Math.ceil((count * bits) / 8)) };
  }

  #structList(words: number, target: Place, depth: number): PointerValue {
    const [low, high] = this.#words(target);
    check((low & 3) === 0, "list tag");
    const count = low >>> 2;
    const dataWordCount = high & 0xffff;
    const pointerCount = high >>> 16;
    check(count * (dataWordCount + pointerCount) <= words, "list size");
    this.#spend(count);
    const elements: StructContent[] = [];
    for (let index = 0; index < count; index++) {
      const word = target.word + 1 + index * (dataWordCount + pointerCount);
      elements.push(this.#struct({ segment: target.segment, word }, dataWordCount, pointerCount, depth));
    }
    return { kind: "structList", dataWordCount, pointerCount, elements };
  }

  #words(at: Place): [number, number] {
    const start = this.#offset(at, 8);
    return [this.#view.getInt32(start, true), this.#view.getInt32(start + 4, true)];
  }

  /** A copy of some bytes. */
  #bytes(at: Place, length: number): Uint8Array {
    this.#spend(Math.ceil(length / 8));
    const start = this.#offset(at, length) + this.#view.byteOffset;
    return new Uint8Array(this.#view.buffer.slice(start, start + length));
  }

  #offset(at: Place, length: number): number {
    const segment = this.#segments[at.segment];
    check(segment !== undefined && at.word >= 0 && at.word * 8 + length <= segment.words * 8, "bounds");
    return (segment.start + at.word) * 8;
  }

  #spend(words: number): void {
    this.#budget -= words;
    check(this.#budget >= 0, "size");
  }
}

function check(condition: boolean, what: string): asserts condition {
  if (!condition) throw new MalformedMessage(`Not a Cap'n Proto message: bad ${what}.`);
}
