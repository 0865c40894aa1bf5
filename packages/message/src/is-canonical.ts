// The check for canonical form (encoding spec, "Canonicalization"): a walk in preorder that must meet every word of the message once.

import { elementDataBytes, type ElementSize, SIZE_BIT, SIZE_COMPOSITE, SIZE_POINTER } from "./list-pointer.js";
import type { MessageReader } from "./message-reader.js";
import { KIND_LIST, KIND_STRUCT } from "./pointer.js";
import type { Segment } from "./segment.js";
import { tooDeep } from "./struct-reader.js";

/**
 * Whether a message is in canonical form; a malformed one is not.
 * @throws DecodeError for a message nested too deeply.
 */
export function isCanonical({ arena }: MessageReader): boolean {
  const [segment, ...others] = arena.segments;
  if (segment === undefined || others.length > 0 || segment.end - segment.start < 8) return false;
  const walk = new CanonicalWalk(segment);
  return walk.pointer(segment.start, arena.nesting) && walk.head === segment.end;
}

class CanonicalWalk {
  readonly #segment: Segment;
  readonly #view: DataView;
  /** Where the next object must be. */
  head: number;

  constructor(segment: Segment) {
    this.#segment = segment;
    this.#view = segment.view;
    this.head = segment.start + 8;
  }

  pointer(at: number, depth: number): boolean {
    const low = this.#view.getInt32(at, true);
    const high = this.#view.getUint32(at + 4, true);
    if (low === 0 && high === 0) return true;
    if (depth <= 0) tooDeep();
    const kind = low & 3;
    if (kind === KIND_STRUCT && high === 0) return low === -4;
    // Only structs and lists are left: far pointers and capabilities are not canonical.
    if (kind !== KIND_STRUCT && kind !== KIND_LIST) return false;
    if (at + 8 + (low >> 2) * 8 !== this.head) return false;
    return kind === KIND_STRUCT ? this.#struct(high, depth) : this.#list(high, depth);
  }

  #struct(high: number, depth: number): boolean {
    const dataWords = high & 0xffff;
    const count = high >>> 16;
    const pos = this.#take((dataWords + count) * 8);
    if (pos < 0) return false;
    if (dataWords > 0 && this.#isZero(pos + (dataWords - 1) * 8)) return false;
    if (count > 0 && this.#isZero(pos + (dataWords + count - 1) * 8)) return false;
    return this.#pointers(pos + dataWords * 8, count, depth);
  }

  #list(high: number, depth: number): boolean {
    const size = (high & 7) as ElementSize;
    const length = high >>> 3;
    if (size === SIZE_COMPOSITE) return this.#structs(length, depth);
    const bits = size === SIZE_BIT ? length : length * (elementDataBytes[size] as number) * 8;
    if (size === SIZE_POINTER) {
      const pos = this.#take(length * 8);
      return pos >= 0 && this.#pointers(pos, length, depth);
    }
    const pos = this.#take(Math.ceil(bits / 64) * 8);
    return pos >= 0 && this.#isPadded(pos, bits);
  }

  #structs(words: number, depth: number): boolean {
    const tag = this.#take(words * 8 + 8);
    if (tag < 0) return false;
    const low = this.#view.getInt32(tag, true);
    const high = this.#view.getUint32(tag + 4, true);
    const length = low >>> 2;
    const dataWords = high & 0xffff;
    const count = high >>> 16;
    const step = (dataWords + count) * 8;
    if ((low & 3) !== KIND_STRUCT || length * step !== words * 8) return false;
    if (step === 0) return true;
    // At least one element has to need the last word of each section.
    let usesData = dataWords === 0;
    let usesPointers = count === 0;
    for (let i = 0; i < length; i++) {
      const data = tag + 8 + i * step;
      const pointers = data + dataWords * 8;
      usesData ||= !this.#isZero(pointers - 8);
      usesPointers ||= !this.#isZero(data + step - 8);
      if (!this.#pointers(pointers, count, depth)) return false;
    }
    return usesData && usesPointers;
  }

  #pointers(at: number, count: number, depth: number): boolean {
    for (let i = 0; i < count; i++) if (!this.pointer(at + i * 8, depth - 1)) return false;
    return true;
  }

  /** Goes past an object at the head and gives its place; -1 if it is not all there. */
  #take(byteLength: number): number {
    const pos = this.head;
    if (pos + byteLength > this.#segment.end) return -1;
    this.head = pos + byteLength;
    return pos;
  }

  #isZero(at: number): boolean {
    return this.#view.getInt32(at, true) === 0 && this.#view.getInt32(at + 4, true) === 0;
  }

  /** Whether the rest of the last word of a list is zero. */
  #isPadded(pos: number, bits: number): boolean {
    const { bytes } = this.#segment;
    let at = pos + (bits >>> 3);
    if (bits % 8 !== 0 && (bytes[at++] as number) >> (bits % 8) !== 0) return false;
    for (; (at - pos) % 8 !== 0; at++) if (bytes[at] !== 0) return false;
    return true;
  }
}
