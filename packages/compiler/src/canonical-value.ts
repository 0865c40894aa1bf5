// The canonical form of pointer values (encoding spec, "Canonicalization"): trailing zero words and null pointers are left out.

import type { PointerValue, StructContent } from "./pointer-value.js";

/** A copy of a value that `encodePointer` makes a canonical message of. */
export function canonical(value: PointerValue): PointerValue {
  switch (value.kind) {
    case "struct":
      return { kind: "struct", ...resized(value, dataWords(value), pointerCount(value)) };
    case "pointerList":
      return { ...value, elements: value.elements.map(canonical) };
    case "structList": {
      // A loop, since a list may have more elements than a function arguments.
      let words = 0;
      let pointers = 0;
      for (const element of value.elements) {
        words = Math.max(words, dataWords(element));
        pointers = Math.max(pointers, pointerCount(element));
      }
      const elements = value.elements.map((element) => resized(element, words, pointers));
      return { kind: "structList", dataWordCount: words, pointerCount: pointers, elements };
    }
    default:
      return value;
  }
}

function resized({ data, pointers }: StructContent, words: number, count: number): StructContent {
  return { data: data.slice(0, words * 8), pointers: pointers.slice(0, count).map(canonical) };
}

function dataWords({ data }: StructContent): number {
  return Math.ceil((data.findLastIndex((byte) => byte !== 0) + 1) / 8);
}

function pointerCount({ pointers }: StructContent): number {
  return pointers.findLastIndex(({ kind }) => kind !== "null") + 1;
}
