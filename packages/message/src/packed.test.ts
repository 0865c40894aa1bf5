import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CodeGeneratorRequest$Builder, CodeGeneratorRequest$Reader } from "./gen/schema.capnp.js";
import { DecodeError, MessageBuilder, Unpacker, pack, readPackedMessage, unpack, writePackedMessage } from "./index.js";

const run = [1, 3, 2, 4, 5, 7, 6, 8];
const zeros = [0, 0, 0, 0, 0, 0, 0, 0];
const vectors: [name: string, plain: number[], packed: number[]][] = [
  ["nothing", [], []],
  ["a zero word", zeros, [0, 0]],
  ["a sparse word", [0, 0, 12, 0, 0, 34, 0, 0], [0x24, 12, 34]],
  ["a dense word", run, [0xff, ...run, 0]],
  ["a zero and a dense word", [...zeros, ...run], [0, 0, 0xff, ...run, 0]],
  ["a sparse and a dense word", [0, 0, 12, 0, 0, 34, 0, 0, ...run], [0x24, 12, 34, 0xff, ...run, 0]],
  ["two dense words", [...run, 8, 6, 7, 4, 5, 2, 3, 1], [0xff, ...run, 1, 8, 6, 7, 4, 5, 2, 3, 1]],
  [
    "dense words before one that can be packed",
    [...run, ...run, ...run, ...run, 0, 2, 4, 0, 9, 0, 5, 1],
    [0xff, ...run, 3, ...run, ...run, ...run, 0xd6, 2, 4, 9, 5, 1],
  ],
  [
    "a word with two zeros after a dense one",
    [...run, 0, 2, 4, 0, 9, 8, 5, 1],
    [0xff, ...run, 0, 0xf6, 2, 4, 9, 8, 5, 1],
  ],
  [
    "a single zero within dense words",
    [...run, ...run, 6, 2, 4, 3, 9, 0, 5, 1, ...run, 0, 2, 4, 0, 9, 0, 5, 1],
    [0xff, ...run, 3, ...run, 6, 2, 4, 3, 9, 0, 5, 1, ...run, 0xd6, 2, 4, 9, 5, 1],
  ],
  [
    "zero words between sparse ones",
    [8, 0, 100, 6, 0, 1, 1, 2, ...zeros, ...zeros, ...zeros, 0, 0, 1, 0, 2, 0, 3, 1],
    [0xed, 8, 100, 6, 1, 1, 2, 0, 2, 0xd4, 1, 2, 3, 1],
  ],
  ["more zero words than a run holds", Array(257 * 8).fill(0), [0, 255, 0, 0]],
  [
    "more dense words than a run holds",
    Array(257 * 8).fill(7),
    [0xff, ...Array(8).fill(7), 255, ...Array(255 * 8).fill(7), 0xff, ...Array(8).fill(7), 0],
  ],
];

/** Words as they occur: mostly zeros, some dense ones, in runs. */
const words = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constant(zeros),
        fc.uint8Array({ minLength: 8, maxLength: 8 }).map((word) => [...word]),
        fc.array(fc.constantFrom(0, 0, 0, 1, 255), { minLength: 8, maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 255 }), { minLength: 8, maxLength: 8 }),
      ),
      fc.constantFrom(1, 1, 2, 3, 300),
    ),
    { maxLength: 20 },
  )
  .map((runs) => Uint8Array.from(runs.flatMap(([word, times]) => Array<number[]>(times).fill(word).flat())));

/** Unpacks a stream that comes in pieces of some sizes. */
function unpackChunks(packed: Uint8Array, sizes: readonly number[]): Uint8Array {
  const unpacker = new Unpacker();
  const pieces: Uint8Array[] = [];
  for (let at = 0, i = 0; at < packed.length; i++) {
    const size = sizes[i % sizes.length] as number;
    unpacker.push(packed.subarray(at, at + size));
    for (let piece = unpacker.next(); piece !== undefined; piece = unpacker.next()) pieces.push(piece);
    at += size;
  }
  unpacker.end();
  return new Uint8Array(Buffer.concat(pieces));
}

describe("packing", () => {
  test.each(vectors)("%s", (_, plain, packed) => {
    expect([...pack(Uint8Array.from(plain))]).toEqual(packed);
    expect([...unpack(Uint8Array.from(packed))]).toEqual(plain);
    expect([...unpackChunks(Uint8Array.from(packed), [1])]).toEqual(plain);
  });

  test("what was packed unpacks to the same, at once and in chunks of any size", () => {
    fc.assert(
      fc.property(words, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }), (plain, sizes) => {
        const packed = pack(plain);
        expect(packed.length).toBeLessThanOrEqual((plain.length / 8) * 10);
        expect(Buffer.compare(unpack(packed), plain)).toBe(0);
        expect(Buffer.compare(unpackChunks(packed, sizes), plain)).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  test("a word is given out in full, though a piece ends within it and the chunk too", () => {
    const unpacker = new Unpacker();
    const take = (...chunk: number[]) => {
      unpacker.push(Uint8Array.from(chunk));
      const pieces: Uint8Array[] = [];
      for (let piece = unpacker.next(); piece !== undefined; piece = unpacker.next()) pieces.push(piece);
      return Buffer.concat(pieces);
    };
    expect([...take(0x11, 5)]).toEqual([5, 0, 0, 0]);
    // Half a word, 127 zero words and a word whose last bytes are zero: four bytes more than fit into a piece.
    const rest = take(6, 0, 126, 1, 7);
    expect([rest.length, rest[0], rest[1020]]).toEqual([1028, 6, 7]);
    unpacker.end();
  });

  test("only whole words can be packed", () => {
    expect(() => pack(new Uint8Array(7))).toThrow(RangeError);
  });

  test("bytes cut short anywhere are refused, at once and in a stream", () => {
    const packed = pack(Uint8Array.from(vectors.flatMap(([, plain]) => plain)));
    const whole = unpack(packed).length;
    for (let length = 0; length < packed.length; length++) {
      const cut = packed.subarray(0, length);
      let unpacked: Uint8Array | undefined;
      try {
        unpacked = unpack(cut);
      } catch (error) {
        expect(error).toMatchObject({ name: "DecodeError", code: "packed" });
        expect(() => unpackChunks(cut, [13])).toThrow(DecodeError);
      }
      // Between words the beginning of packed bytes is itself packed bytes.
      if (unpacked !== undefined) expect([unpacked.length % 8, unpacked.length < whole]).toEqual([0, true]);
    }
  });

  test("random bytes unpack to whole words or are refused", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        let plain: Uint8Array;
        try {
          plain = unpack(bytes);
        } catch (error) {
          if (!DecodeError.is(error)) throw error;
          expect(() => unpackChunks(bytes, [3, 7])).toThrow(DecodeError);
          return;
        }
        expect(plain.length % 8).toBe(0);
        expect(Buffer.compare(unpackChunks(bytes, [3, 7]), plain)).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  test("a few bytes that stand for many cost no more than the limit, or a piece at a time", () => {
    const bomb = new Uint8Array(64 * 1024).map((_, i) => (i % 2 === 0 ? 0 : 255));
    expect(() => unpack(bomb, 100_000)).toThrow(/messageLimitInWords/);
    const unpacker = new Unpacker();
    unpacker.push(bomb);
    let total = 0;
    for (let piece = unpacker.next(); piece !== undefined; piece = unpacker.next()) {
      expect(piece.length).toBeLessThanOrEqual(65536);
      total += piece.length;
    }
    expect(total).toBe(32 * 1024 * 256 * 8);
  });
});

describe("packed messages", () => {
  const request = {
    nodes: [
      { displayName: "x".repeat(1000), file: null },
      { id: 2n ** 63n, file: null },
    ],
  };
  const message = new MessageBuilder();
  message.setRoot(CodeGeneratorRequest$Builder, request);
  const packed = writePackedMessage(message);

  test("read as they were written, whatever follows them", () => {
    for (const more of [[], [1, 2, 3], [0, 255]]) {
      const read = readPackedMessage(Uint8Array.from([...packed, ...more])).getRoot(CodeGeneratorRequest$Reader);
      expect(read.nodes.get(0).displayName).toBe(request.nodes[0]?.displayName);
      expect(read.nodes.get(1).id).toBe(2n ** 63n);
    }
  });

  test("are refused when cut short or over a limit", () => {
    for (const length of [0, 1, 2, 5, packed.length - 3]) {
      expect(() => readPackedMessage(packed.subarray(0, length))).toThrow(/cut short/);
    }
    expect(() => readPackedMessage(packed, { messageLimitInWords: 10 })).toThrow(/messageLimitInWords/);
    expect(() => readPackedMessage(pack(new Uint8Array(Uint32Array.of(0xffffffff, 1).buffer)))).toThrow(/segmentLimit/);
  });
});
