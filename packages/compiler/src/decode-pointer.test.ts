import { DecodeError } from "@capnp/message";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeMessage } from "./decode-pointer.js";

/** A message of one or more segments, each given as hexadecimal words. */
function message(...segments: string[][]): Uint8Array {
  const table = Buffer.alloc(Math.ceil((segments.length + 1) / 2) * 8);
  table.writeUInt32LE(segments.length - 1, 0);
  for (const [index, words] of segments.entries()) table.writeUInt32LE(words.length, 4 + index * 4);
  return Buffer.concat([table, Buffer.from(segments.flat().join(""), "hex")]);
}

const struct = { kind: "struct", data: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8), pointers: [] };

describe("messages", () => {
  test("structs, lists of every size, and text are decoded", () => {
    const bytes = message([
      "0000000001000300",
      "0102030405060708",
      "090000002a000000", // two pointers on: 5 bytes
      "0900000021000000", // 4 bits
      "090000000f000000", // structs, 1 word
      "6869210000000000",
      "0500000000000000",
      "0400000001000000",
      "0102030405060708",
    ]);
    expect(decodeMessage(bytes)).toMatchObject({
      kind: "struct",
      data: struct.data,
      pointers: [
        { kind: "primitiveList", elementSize: 2, count: 5 },
        { kind: "primitiveList", elementSize: 1, count: 4, bytes: Uint8Array.of(5) },
        { kind: "structList", dataWordCount: 1, pointerCount: 0, elements: [{ data: struct.data }] },
      ],
    });
  });

  test("far and double-far pointers are followed", () => {
    expect(decodeMessage(message(["0200000001000000"], ["0000000001000000", "0102030405060708"]))).toEqual(struct);
    const doubleFar = message(["0600000001000000"], ["0200000002000000", "0000000001000000"], ["0102030405060708"]);
    expect(decodeMessage(doubleFar)).toEqual(struct);
  });

  test("an empty message is a null pointer", () => {
    expect(decodeMessage(message(["0000000000000000"]))).toEqual({ kind: "null" });
  });
});

describe("what is no message is refused", () => {
  test.each([
    ["no bytes", new Uint8Array(0)],
    ["no root", message([])],
    ["half a word", new Uint8Array(12)],
    ["a segment table beyond the end", Buffer.from("ffffffff00000000", "hex")],
    ["a segment beyond the end", Buffer.from("00000000ff000000", "hex")],
    ["a struct beyond the end", message(["0000000002000000", "0000000000000000"])],
    ["a target before the start", message(["f8ffffff01000000"])],
    ["a struct that contains itself", message(["fcffffff00000100"])],
    ["a capability", message(["0300000000000000"])],
    ["a far pointer to a far pointer", message(["0200000000000000"])],
    ["a list of 2^29 empty structs", message(["0100000007000000", "fcffff7f00000000"])],
  ])("%s", (_name, bytes) => {
    expect(() => decodeMessage(bytes)).toThrow(DecodeError);
  });

  test("random bytes are decoded or refused, and never anything else", () => {
    const word = fc.oneof(
      fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }),
      fc
        .tuple(fc.nat(8), fc.nat(3), fc.nat(64))
        .map(([offset, kind, size]) => BigInt((offset << 2) | kind) | (BigInt(size) << 32n)),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const hex = words.map((value) => {
          const bytes = Buffer.alloc(8);
          bytes.writeBigUInt64LE(value);
          return bytes.toString("hex");
        });
        try {
          decodeMessage(message(hex));
        } catch (error) {
          expect(DecodeError.is(error)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
