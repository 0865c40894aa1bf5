import { describe, expect, test } from "vitest";
import { setCap } from "./capability.js";
import { CodeGeneratorRequest$Builder } from "./gen/schema.capnp.js";
import {
  canonicalize,
  DecodeError,
  type ElementBuilderType,
  equal,
  fixedSegments,
  isCanonical,
  MessageBuilder,
  MessageReader,
  readFlatMessage,
  Text,
  UInt16,
  UInt8,
} from "./index.js";
import type { Segment } from "./segment.js";

const words = (...halves: number[]) => new Uint8Array(Uint32Array.from(halves, (half) => half >>> 0).buffer);
const message = (...halves: number[]) => MessageReader.fromSegments([words(...halves)]);
const canonical = (reader: MessageReader) => canonicalize(reader.root);

/** A struct of some size whose fields nobody needs. */
const sized = (dataWords: number, pointers: number): ElementBuilderType<{ segment: Segment; data: number }, never> => ({
  $size: 7,
  $of: (segment, data) => ({ segment, data }),
  $set: () => {},
  $dataWords: dataWords,
  $pointerCount: pointers,
});

const request = { nodes: [{ displayName: "a", file: null }], capnpVersion: { major: 1 } };

describe("the canonical form", () => {
  test("is canonical, equal to what it was made from, and its own canonical form", () => {
    const spread = new MessageBuilder(0, 8, fixedSegments(1));
    spread.setRoot(CodeGeneratorRequest$Builder, request);
    expect(spread.segments.length).toBeGreaterThan(4);
    const bytes = canonicalize(spread.root);
    const read = readFlatMessage(bytes);
    expect(isCanonical(read)).toBe(true);
    expect(equal(read.root, spread.root)).toBe(true);
    expect(canonical(read)).toEqual(bytes);
  });

  test("of a list of structs has the size that the largest element needs, wherever in the list it is", () => {
    // Three elements of two words of data each; only the middle one uses the second.
    const list = message(1, (6 << 3) | 7, 3 << 2, 2, 1, 0, 0, 0, 2, 0, 3, 0, 4, 0, 0, 0);
    expect(canonical(list)).toEqual(words(1, (6 << 3) | 7, 3 << 2, 2, 1, 0, 0, 0, 2, 0, 3, 0, 4, 0, 0, 0));
  });

  test("of an empty struct is one word", () => {
    expect(canonical(message(-4, 0))).toEqual(words(-4, 0));
    expect(canonical(message(0, 1, 0, 0))).toEqual(words(-4, 0));
    expect(canonical(message(0, 1 << 16, 0, 0))).toEqual(words(-4, 0));
  });

  test("leaves zero words and null pointers at the end of a struct out, and no others", () => {
    // Two data words and two pointers, of which the first data word and the first pointer are used.
    const read = message(0, 2 | (2 << 16), 5, 0, 0, 0, -4, 0, 0, 0);
    expect(canonical(read)).toEqual(words(0, 1 | (1 << 16), 5, 0, -4, 0));
    expect(canonical(message(0, 2, 0, 0, 5, 0))).toEqual(words(0, 2, 0, 0, 5, 0));
  });

  test("keeps a data word of which only the last byte is set", () => {
    expect(canonical(message(0, 1, 0, 0x80000000))).toEqual(words(0, 1, 0, 0x80000000));
    const list = message(1, (1 << 3) | 7, 1 << 2, 1, 0, 0x80000000);
    expect(canonical(list)).toEqual(words(1, (1 << 3) | 7, 1 << 2, 1, 0, 0x80000000));
  });

  test("cuts the structs of a list to what the largest one needs", () => {
    const list = message(1, (4 << 3) | 7, 2 << 2, 1 | (1 << 16), 0, 0, 0, 0, 7, 0, 0, 0);
    expect(canonical(list)).toEqual(words(1, (2 << 3) | 7, 2 << 2, 1, 0, 0, 7, 0));
    const empty = message(1, (2 << 3) | 7, 1 << 2, 1 | (1 << 16), 0, 0, 0, 0);
    expect(canonical(empty)).toEqual(words(1, 7, 1 << 2, 0));
  });

  test("has its objects in preorder", () => {
    // Pointer 0 leads to the second text, pointer 1 to the first.
    const read = message(0, 2 << 16, 9, (2 << 3) | 2, 1, (2 << 3) | 2, 0x62, 0, 0x61, 0);
    expect(canonical(read)).toEqual(words(0, 2 << 16, 5, (2 << 3) | 2, 5, (2 << 3) | 2, 0x61, 0, 0x62, 0));
  });

  test("has zeros after the last element of a list", () => {
    expect(canonical(message(1, (3 << 3) | 2, 0xff030201, 7))).toEqual(words(1, (3 << 3) | 2, 0x00030201, 0));
    expect(canonical(message(1, (3 << 3) | 1, 0xff, 0))).toEqual(words(1, (3 << 3) | 1, 0x07, 0));
  });

  test("of a list read under a newer schema keeps the list as it was written", () => {
    const old = new MessageBuilder();
    old.root.setList(UInt16, [1, 2, 3]);
    const element = readFlatMessage(canonicalize(old.root)).root.asList({ $size: sized(0, 0).$size, $of: UInt16.$of });
    expect(element.toArray()).toEqual([1, 2, 3]);
  });

  test("of a part of a message is that of the part alone", () => {
    const builder = new MessageBuilder();
    builder.setRoot(CodeGeneratorRequest$Builder, request);
    const part = new MessageBuilder();
    part.root.setList(Text, ["x"]);
    const list = part.root.getList(Text);
    expect(canonicalize(list)).toEqual(canonicalize(part.root));
  });

  test("of capabilities does not exist", () => {
    const builder = new MessageBuilder();
    const [segment] = builder.arena.segments as [Segment];
    setCap(segment, segment.start, { addRef: () => {}, release: () => {} });
    expect(() => canonicalize(builder.root)).toThrow(DecodeError);
  });

  test("of a message that goes round in a cycle, or yields more than the limit, is refused", () => {
    expect(() => canonical(message(0, 1 << 16, -8, 1 << 16))).toThrow(/nestingLimit/);
    expect(() => canonical(message(1, 7, (2 ** 29 - 1) << 2, 0))).toThrow(/traversalLimitInWords/);
  });
});

describe("a message is not canonical", () => {
  test.each([
    ["with several segments", MessageReader.fromSegments([words(-4, 0), words()])],
    ["without a segment", MessageReader.fromSegments([])],
    ["without a root pointer", MessageReader.fromSegments([new Uint8Array()])],
    ["with a word after the last object", message(-4, 0, 0, 0)],
    ["with a gap before an object", message(4, 1, 0, 0, 5, 0)],
    ["with an empty struct that does not point at itself", message(0, 1 << 16, 0, 0, 0, 0)],
    ["with a zero word at the end of a struct's data", message(0, 2, 5, 0, 0, 0)],
    ["with a null pointer at the end of a struct", message(0, 1 | (1 << 16), 5, 0, 0, 0)],
    ["with objects out of order", message(0, 2 << 16, 9, (2 << 3) | 2, 1, (2 << 3) | 2, 0x62, 0, 0x61, 0)],
    ["with the same object twice", message(0, 2 << 16, 5, (2 << 3) | 2, 1, (2 << 3) | 2, 0x61, 0)],
    ["with bytes after the last element of a list", message(1, (3 << 3) | 2, 0x01030201, 0)],
    ["with bits after the last element of a list", message(1, (3 << 3) | 1, 0x0f, 0)],
    ["with a list of structs larger than its elements", message(1, (2 << 3) | 7, 1 << 2, 1, 5, 0, 0, 0)],
    ["with structs in a list larger than any needs", message(1, (2 << 3) | 7, 1 << 2, 2, 5, 0, 0, 0)],
    ["with pointers in a list that none needs", message(1, (2 << 3) | 7, 1 << 2, 1 | (1 << 16), 5, 0, 0, 0)],
    ["with a far pointer", message(2, 0)],
    ["with a capability", message(3, 0)],
    ["with a list beyond its end", message(1, (9 << 3) | 2, 0, 0)],
    ["with a tag that is no struct", message(1, (1 << 3) | 7, 5, 1, 5, 0)],
  ])("%s", (_, read) => {
    expect(isCanonical(read)).toBe(false);
  });
});

describe("a message is canonical", () => {
  test.each([
    ["with nothing but a null pointer", message(0, 0)],
    ["with an empty struct", message(-4, 0)],
    ["with an empty struct within a struct", message(0, 1 << 16, -4, 0)],
    ["with a null pointer before another one", message(0, 2 << 16, 0, 0, -4, 0)],
    ["with an empty list", message(1, 2)],
    ["with a list of structs of no size", message(1, 7, 3 << 2, 0)],
    ["with structs in a list of which one needs it all", message(1, (4 << 3) | 7, 2 << 2, 2, 0, 0, 0, 0, 0, 0, 5, 0)],
  ])("%s", (_, read) => {
    expect(isCanonical(read)).toBe(true);
    expect(canonical(read)).toEqual(read.arena.segments[0]?.bytes);
  });
});

test("random bytes are canonical or not, and canonical ones are their own canonical form", () => {
  const builder = new MessageBuilder();
  builder.root.setList(UInt8, [1, 2, 3]);
  const bytes = canonicalize(builder.root);
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const changed = bytes.slice();
    changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7));
    const read = readFlatMessage(changed);
    if (isCanonical(read)) expect(canonical(read)).toEqual(changed);
  }
});
