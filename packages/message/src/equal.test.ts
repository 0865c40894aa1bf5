import { describe, expect, test } from "vitest";
import { type CapHook, equal, MessageBuilder, MessageReader, Text, totalSize, UInt16, UInt32 } from "./index.js";
import { setCap } from "./capability.js";
import type { Segment } from "./segment.js";

const words = (...halves: number[]) => new Uint8Array(Uint32Array.from(halves, (half) => half >>> 0).buffer);
const message = (...halves: number[]) => MessageReader.fromSegments([words(...halves)]).root;
const withCap = (hook: CapHook) => {
  const builder = new MessageBuilder();
  const [segment] = builder.arena.segments as [Segment];
  setCap(segment, segment.start, hook);
  return builder.root;
};
const hook = () => ({ addRef: () => {}, release: () => {} });

describe("equality", () => {
  test.each([
    [
      "a struct and itself with zeros of a newer schema at its end",
      message(0, 1, 5, 0),
      message(0, 2, 5, 0, 0, 0),
      true,
    ],
    [
      "a struct and itself with null pointers at its end",
      message(0, 1, 5, 0),
      message(0, 1 | (1 << 16), 5, 0, 0, 0),
      true,
    ],
    ["structs of different data", message(0, 1, 5, 0), message(0, 1, 6, 0), false],
    ["structs of which one has more", message(0, 1, 5, 0), message(0, 2, 5, 0, 6, 0), false],
    ["null and null", message(0, 0), message(0, 0), true],
    ["null and an empty struct", message(0, 0), message(-4, 0), false],
    ["a struct and a list", message(0, 1, 5, 0), message(1, (1 << 3) | 5, 5, 0), false],
    [
      "lists of bits with other bits after the last",
      message(1, (3 << 3) | 1, 0xfd, 0),
      message(1, (3 << 3) | 1, 5, 0),
      true,
    ],
    ["lists of bits that differ in the last", message(1, (3 << 3) | 1, 5, 0), message(1, (3 << 3) | 1, 1, 0), false],
    [
      "lists of bytes with other bytes after the last",
      message(1, (1 << 3) | 2, 0x101, 0),
      message(1, (1 << 3) | 2, 1, 0),
      true,
    ],
    ["lists of different lengths", message(1, (1 << 3) | 2, 1, 0), message(1, (2 << 3) | 2, 1, 0), false],
    ["lists of elements of different sizes", message(1, (1 << 3) | 2, 1, 0), message(1, (1 << 3) | 3, 1, 0), false],
    ["lists of nothing", message(1, 9 << 3), message(1, 9 << 3), true],
    [
      "lists of structs of different sizes",
      message(1, (1 << 3) | 7, 1 << 2, 1, 5, 0),
      message(1, (2 << 3) | 7, 1 << 2, 2, 5, 0, 0, 0),
      true,
    ],
    ["an object and a far pointer to the same", message(0, 1, 5, 0), message(10, 0, 0, 1, 5, 0), true],
  ])("of %s", (_, a, b, expected) => {
    expect([equal(a, b), equal(b, a)]).toEqual([expected, expected]);
  });

  test("of capabilities is true for the same one and unknown for others, unless something else differs", () => {
    const one = hook();
    expect(equal(withCap(one), withCap(one))).toBe(true);
    expect(equal(withCap(one), withCap(hook()))).toBeUndefined();
    expect(equal(withCap(one), message(0, 0))).toBe(false);
    // A struct of two pointers: capability 0, and an empty struct or nothing.
    const both = (low: number) => message(0, 2 << 16, 3, 0, low, 0);
    expect(equal(both(-4), both(-4))).toBeUndefined();
    expect(equal(both(-4), both(0))).toBe(false);
  });

  test("of lists that are at hand, read or built", () => {
    const a = new MessageBuilder();
    const b = new MessageBuilder();
    const built = a.root.initList(Text, 2);
    built.set(0, "x");
    b.root.setList(Text, ["x", null]);
    expect(equal(built, b.root.asReader().asList(Text))).toBe(true);
    expect(equal(built, b.root)).toBe(true);
    expect(equal(a.root.initBoolList(3), b.root.initBoolList(3))).toBe(true);
    expect(equal(a.root.initList(UInt16, 3), b.root.initList(UInt32, 3))).toBe(false);
  });

  test("of what is nested too deeply, or yields more than the limit, is refused", () => {
    const cycle = message(0, 1 << 16, -8, 1 << 16);
    expect(() => equal(cycle, cycle)).toThrow(/nestingLimit/);
    const empties = message(1, 7, (2 ** 29 - 1) << 2, 0);
    expect(() => equal(empties, empties)).toThrow(/traversalLimitInWords/);
  });
});

describe("the size of an object", () => {
  test("counts its words and those of all it leads to, and its capabilities", () => {
    expect(totalSize(message(0, 0))).toEqual({ words: 0, capabilities: 0 });
    expect(totalSize(message(0, 1 | (1 << 16), 5, 0, 1, (9 << 3) | 2, 0, 0, 0, 0))).toEqual({
      words: 4,
      capabilities: 0,
    });
    expect(totalSize(message(1, (2 << 3) | 7, 1 << 2, 1 | (1 << 16), 5, 0, 3, 0))).toEqual({
      words: 3,
      capabilities: 1,
    });
    expect(totalSize(message(10, 0, 0, 1, 5, 0))).toEqual({ words: 1, capabilities: 0 });
  });

  test("costs nothing of the traversal limit, but is bound by it", () => {
    const read = message(0, 1, 5, 0);
    const before = read.$segment.arena.remaining;
    totalSize(read);
    expect(read.$segment.arena.remaining).toBe(before);
    expect(() => totalSize(message(1, 7, (2 ** 29 - 1) << 2, 0))).toThrow(/traversalLimitInWords/);
    expect(() => totalSize(message(0, 1 << 16, -8, 1 << 16))).toThrow(/nestingLimit/);
  });
});
