import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as fields from "./fields.js";
import { MessageBuilder } from "./index.js";
import type { Segment } from "./segment.js";

function place(): { segment: Segment; pos: number; end: number } {
  const message = new MessageBuilder();
  const segment = message.arena.segments[0] as Segment;
  return { segment, pos: segment.start, end: segment.start + 8 };
}

const integers = [
  ["Int8", -128, 127],
  ["Uint8", 0, 255],
  ["Int16", -32768, 32767],
  ["Uint16", 0, 65535],
  ["Int32", -(2 ** 31), 2 ** 31 - 1],
  ["Uint32", 0, 2 ** 32 - 1],
] as const;

describe.each(integers)("%s", (name, min, max) => {
  const get = fields[`get${name}`];
  const set = fields[`set${name}`];

  test("keeps every value of its range", () => {
    const { segment, pos, end } = place();
    fc.assert(
      fc.property(fc.integer({ min, max }), (value) => {
        set(segment, pos, value);
        expect(get(segment, pos, end)).toBe(value);
      }),
    );
  });

  test("is zero where the struct, of an older schema, ends before it", () => {
    const { segment, pos } = place();
    segment.bytes.fill(0xff, pos, pos + 8);
    expect(get(segment, pos, pos)).toBe(0);
    expect(get(segment, pos, pos + 8)).toBe(min < 0 ? -1 : max);
  });

  test.each([min - 1, max + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d with a RangeError", (value) => {
    const { segment, pos } = place();
    expect(() => set(segment, pos, value)).toThrow(RangeError);
  });

  test.each([["5"], [null], [undefined], [true]])("refuses %j with a TypeError", (value) => {
    const { segment, pos } = place();
    expect(() => set(segment, pos, value as unknown as number)).toThrow(TypeError);
  });

  test("reads as 0 beyond the data section of an older schema", () => {
    const { segment, pos } = place();
    set(segment, pos, max);
    expect(get(segment, pos, pos)).toBe(0);
  });
});

describe.each([
  ["Int64", -(2n ** 63n), 2n ** 63n - 1n],
  ["Uint64", 0n, 2n ** 64n - 1n],
] as const)("%s", (name, min, max) => {
  const get = fields[`get${name}`];
  const set = fields[`set${name}`];

  test("keeps every bigint of its range, and every safe integer", () => {
    const { segment, pos, end } = place();
    fc.assert(
      fc.property(fc.bigInt({ min, max }), (value) => {
        set(segment, pos, value);
        expect(get(segment, pos, end)).toBe(value);
        const safe = Number(BigInt.asIntN(53, value));
        if (safe < 0 && min === 0n) return;
        set(segment, pos, safe);
        expect(get(segment, pos, end)).toBe(BigInt(safe));
      }),
    );
  });

  test.each([[min - 1n], [max + 1n], [2 ** 60], [0.5]])("refuses %s with a RangeError", (value) => {
    const { segment, pos } = place();
    expect(() => set(segment, pos, value)).toThrow(RangeError);
  });
});

test("a default costs nothing in the message: fields hold the difference to it", () => {
  const { segment, pos, end } = place();
  expect(fields.getFloat64Xor(segment, pos, end, 0x3ff80000, 0)).toBe(1.5);
  fields.setFloat64Xor(segment, pos, 1.5, 0x3ff80000, 0);
  expect(segment.view.getBigUint64(pos)).toBe(0n);
  fields.setFloat32Xor(segment, pos, -2.25, 0x3fc00000);
  expect(fields.getFloat32Xor(segment, pos, end, 0x3fc00000)).toBe(-2.25);
  fields.setBool(segment, pos, 63, false, true);
  expect(fields.getBool(segment, pos, end, 63)).toBe(true);
});
