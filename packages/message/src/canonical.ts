// Canonical form (encoding spec, "Canonicalization"): one segment, objects in preorder without gaps, structs without zeros at their end.

import { DecodeError } from "./decode-error.js";
import { SIZE_BIT, SIZE_COMPOSITE, SIZE_POINTER } from "./list-pointer.js";
import {
  type AnyView,
  bytesOfElements,
  elementOf,
  type ListObject,
  objectOf,
  readObject,
  type StructObject,
  usedData,
  usedPointers,
  type WireObject,
} from "./object.js";
import { KIND_LIST, KIND_STRUCT } from "./pointer.js";
import { tooDeep } from "./struct-reader.js";
import { totalSize } from "./total-size.js";

/**
 * The canonical bytes of a struct, list or AnyPointer: the one segment of a message, without framing. Values that are equal by `equal` have
 * the same, so that they can be hashed or signed.
 * @throws DecodeError for a capability, which has no canonical form, a bad pointer, or over a limit.
 */
export function canonicalize(view: AnyView): Uint8Array {
  const bytes = new Uint8Array((totalSize(view).words + 1) * 8);
  const writer = new CanonicalWriter(bytes);
  writer.pointer(0, objectOf(view), view.$segment.arena.nesting + 1);
  return bytes.subarray(0, writer.end);
}

class CanonicalWriter {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  /** Where the next object goes. */
  end = 8;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer);
  }

  /** Writes the pointer at `at` and what it leads to. */
  pointer(at: number, object: WireObject | null, depth: number): void {
    if (object === null) return;
    if (depth <= 0) tooDeep();
    if (object.kind === "capability") {
      throw new DecodeError("type", "A message with capabilities has no canonical form");
    }
    if (object.kind === "list") return this.#list(at, object, depth);
    const dataWords = Math.ceil(usedData(object) / 8);
    const count = usedPointers(object);
    if (dataWords + count === 0) {
      this.#view.setInt32(at, -4, true);
      return;
    }
    const pos = this.#allocate(at, (dataWords + count) * 8, KIND_STRUCT, dataWords | (count << 16));
    this.#copy(object, object.data, Math.min(dataWords * 8, object.pointers - object.data), pos);
    this.#pointers(object, pos + dataWords * 8, count, depth);
  }

  #list(at: number, object: ListObject, depth: number): void {
    const { size, length } = object;
    if (size === SIZE_COMPOSITE) return this.#structs(at, object, depth);
    const bytes = bytesOfElements(object);
    const pos = this.#allocate(at, bytes, KIND_LIST, (length << 3) | size);
    if (size === SIZE_POINTER) return this.#pointers(elementsAsPointers(object), pos, length, depth);
    this.#copy(object, object.start, bytes, pos);
    // The bits after the last one may be anything.
    if (size === SIZE_BIT && length % 8 !== 0) {
      const last = pos + bytes - 1;
      this.#bytes[last] = (this.#bytes[last] as number) & ((1 << (length % 8)) - 1);
    }
  }

  #structs(at: number, object: ListObject, depth: number): void {
    const { length } = object;
    let dataWords = 0;
    let count = 0;
    for (let i = 0; object.step > 0 && i < length; i++) {
      const element = elementOf(object, i);
      dataWords = Math.max(dataWords, Math.ceil(usedData(element) / 8));
      count = Math.max(count, usedPointers(element));
    }
    const step = (dataWords + count) * 8;
    const words = (length * step) / 8;
    const tag = this.#allocate(at, words * 8 + 8, KIND_LIST, (words << 3) | SIZE_COMPOSITE);
    this.#view.setInt32(tag, length << 2, true);
    this.#view.setUint32(tag + 4, dataWords | (count << 16), true);
    if (step === 0) return;
    for (let i = 0; i < length; i++) {
      const element = elementOf(object, i);
      const pos = tag + 8 + i * step;
      this.#copy(element, element.data, Math.min(dataWords * 8, object.dataBytes), pos);
      this.#pointers(element, pos + dataWords * 8, count, depth);
    }
  }

  #pointers({ segment, pointers }: StructObject, at: number, count: number, depth: number): void {
    for (let i = 0; i < count; i++) this.pointer(at + i * 8, readObject(segment, pointers + i * 8), depth - 1);
  }

  #allocate(at: number, byteLength: number, kind: number, high: number): number {
    const pos = this.end;
    this.end = pos + Math.ceil(byteLength / 8) * 8;
    this.#view.setInt32(at, ((pos - at - 8) >> 1) | kind, true);
    this.#view.setInt32(at + 4, high, true);
    return pos;
  }

  #copy({ segment }: StructObject | ListObject, start: number, length: number, to: number): void {
    this.#bytes.set(segment.bytes.subarray(start, start + length), to);
  }
}

/** A list of pointers as a struct that has them all. */
function elementsAsPointers({ segment, start, length }: ListObject): StructObject {
  return { kind: "struct", segment, data: start, pointers: start, count: length };
}
