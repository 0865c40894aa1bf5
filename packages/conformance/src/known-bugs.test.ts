// Bugs and vulnerabilities that implementations of Cap'n Proto have had, as tests that ours does not.

import {
  anyStruct,
  canonicalize,
  DecodeError,
  equal,
  type ElementType,
  fixedSegments,
  Int16,
  isCanonical,
  MessageBuilder,
  MessageReader,
  readMessage,
  readMessages,
  Text,
  totalSize,
  UInt8,
  Void,
  writeMessage,
} from "@capnp/message";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AllTypes, type AllTypes$Init, Point, Small } from "./schemas/all-types.capnp.js";
import { Scalars } from "./schemas/defaults.capnp.js";
import { allTypes } from "./random-all-types.js";

const words = (...halves: number[]) => new Uint8Array(Uint32Array.from(halves, (half) => half >>> 0).buffer);
const message = (...halves: number[]) => MessageReader.fromSegments([words(...halves)]);
const empty: ElementType<null> = { $size: 7, $of: () => null };

/** Everything that goes through all of a message, whatever its schema. */
const traversals: Record<string, (read: MessageReader) => unknown> = {
  "a copy": (read) => new MessageBuilder().root.set(read.root),
  "a copy of a struct": (read) => new MessageBuilder().setRoot(AllTypes.Builder, read.getRoot(AllTypes.Reader)),
  equality: (read) => equal(read.root, read.root),
  "the size": (read) => totalSize(read.root),
  "the canonical form": (read) => canonicalize(read.root),
  "a plain object": (read) => read.getRoot(AllTypes.Reader).$toObject(),
};

describe("other TypeScript implementations", () => {
  test("read an Int32 or UInt32 with a default through 16 bits, or as a negative number", () => {
    const built = new MessageBuilder().initRoot(Scalars.Builder);
    expect([built.int32One, built.uint32High, built.uint32Max]).toEqual([1000000, 0x80000000, 0xffffffff]);
    for (const value of [0, 123456789, -123456789, 65536, 2 ** 31 - 1, -(2 ** 31)]) {
      built.int32One = value;
      built.uint32High = value >>> 0;
      expect([built.int32One, built.uint32High]).toEqual([value, value >>> 0]);
    }
  });

  test("read lists of an older or newer version of an element as zeros or garbage", () => {
    const structs = new MessageBuilder();
    structs.root.setList(Point.Builder, [{ x: 1 }, { x: -2 }]);
    expect(structs.root.asReader().asList(Int16).toArray()).toEqual([1, -2]);
    const numbers = new MessageBuilder();
    numbers.root.setList(Int16, [1, -2]);
    expect(
      numbers.root
        .asReader()
        .asList(Point.Reader)
        .map(({ x, y }) => [x, y]),
    ).toEqual([
      [1, 0],
      [-2, 0],
    ]);
  });

  test("count what is made rather than what is read: a field cannot be read or written eight million times", () => {
    const builder = new MessageBuilder();
    const built = builder.initRoot(AllTypes.Builder);
    for (let i = 0; i < 9_000_000; i++) built.int32 = i;
    const read = readMessage(writeMessage(builder)).getRoot(AllTypes.Reader);
    let sum = 0;
    for (let i = 0; i < 9_000_000; i++) sum += read.int32;
    expect(sum).toBe(9_000_000 * 8_999_999);
  });

  test("yield a gigabyte from a message of a megabyte", () => {
    const builder = new MessageBuilder();
    builder.root.setText("x".repeat(1 << 20));
    const { root } = readMessage(writeMessage(builder));
    let yielded = 0;
    expect(() => {
      for (;;) yielded += root.asText().length;
    }).toThrow(/traversalLimitInWords/);
    expect(yielded).toBeLessThanOrEqual(64 << 20);
  });

  test("are aborted by twelve bytes that announce four billion segments", () => {
    expect(() => readMessage(words(0xfffffffe, 0xffffffff, 0xffffffff).subarray(0, 12))).toThrow(/segmentLimit/);
    expect(() => readMessage(words(0x07ffffff, 0))).toThrow(/segmentLimit/);
  });

  test("read a neighbour's memory for an index beyond a list, and lose what is set by index", () => {
    const builder = new MessageBuilder();
    const list = builder.root.initList(UInt8, 2);
    for (const index of [-1, 2, 7]) {
      expect(() => list.get(index)).toThrow(RangeError);
      expect(() => list.set(index, 1)).toThrow(RangeError);
    }
    // @ts-expect-error Elements are set by `set`.
    list[0] = 42;
  });

  test("give text that is no text the length -1, or drop its last byte", () => {
    expect(() => message(1, 2).root.asText()).toThrow(/NUL/);
    expect(() => message(1, (2 << 3) | 2, 0x6161, 0).root.asText()).toThrow(/NUL/);
  });

  test("write a message without a root as a header that does not match its bytes", () => {
    const bytes = writeMessage(new MessageBuilder());
    expect([...readMessages(bytes)]).toHaveLength(1);
    expect(new DataView(bytes.buffer).getUint32(4, true) * 8 + 8).toBe(bytes.length);
  });

  test("change a message by reading it, for defaults and for older data", () => {
    const builder = new MessageBuilder();
    builder.root.setStruct(Point.Builder, { x: 1 });
    const bytes = writeMessage(builder);
    const before = bytes.slice();
    readMessage(bytes).getRoot(AllTypes.Reader).$toObject();
    expect(bytes).toEqual(before);
  });
});

describe("advisories", () => {
  test("CVE-2015-2310: the size of a list overflows", () => {
    const most = 2 ** 29 - 1;
    for (const size of [1, 2, 3, 4, 5, 6]) {
      const read = message(1, (most << 3) | size, 0, 0);
      expect(() => totalSize(read.root)).toThrow(DecodeError);
      expect(() => new MessageBuilder().root.set(read.root)).toThrow(DecodeError);
    }
    // Elements times their size is 0 modulo 2^32 words.
    const product = message(1, (1 << 3) | 7, (2 ** 29 - 1) << 2, 0xffffffff, 0, 0);
    for (const [name, traverse] of Object.entries(traversals))
      expect(() => traverse(product), name).toThrow(DecodeError);
    expect(isCanonical(product)).toBe(false);
  });

  test("CVE-2015-2311: text of no bytes has no NUL, neither where it came from nor where it was copied to", () => {
    const read = message(1, 2);
    const copy = new MessageBuilder();
    copy.root.set(read.root);
    expect(() => copy.root.asReader().asText()).toThrow(/NUL/);
    const list = message(1, (1 << 3) | 6, 1, 2).root.asList(Text);
    expect(() => list.get(0)).toThrow(/NUL/);
    expect(() => list.toArray()).toThrow(/NUL/);
  });

  test.each(Object.entries(traversals))(
    "CVE-2015-2312, 2313: half a billion elements of no size, through %s",
    (_, traverse) => {
      const most = (2 ** 29 - 1) << 2;
      // As the root, and as a list in a struct whose every pointer leads to it.
      const limit = /traversalLimitInWords|Expected a pointer/;
      expect(() => traverse(message(1, 7, most, 0))).toThrow(limit);
      expect(() => traverse(message(1, (2 ** 29 - 1) << 3))).toThrow(limit);
    },
  );

  test("CVE-2015-2312: half a billion elements of no size, through loops", () => {
    const most = 2 ** 29 - 1;
    expect(() => message(1, most << 3).root.asList(Void)).toThrow(/traversalLimitInWords/);
    expect(() => message(1, 7, most << 2, 0).root.asList(empty)).toThrow(/traversalLimitInWords/);
  });

  test("CVE-2017-7892: a far pointer's place overflows", () => {
    for (const low of [0xfffffff8 | 2, 0xfffffff0 | 6, 0x7ffffff8 | 2, 0x80000000 | 2]) {
      const read = message(low, 0, 0, 0);
      expect(() => read.root.asText()).toThrow(DecodeError);
      expect(() => totalSize(read.root)).toThrow(DecodeError);
    }
    expect(() => message(2, 0xffffffff).root.asText()).toThrow(DecodeError);
  });

  test("CVE-2022-46149: a list of structs is read, copied and compared as a list of pointers", () => {
    const builder = new MessageBuilder();
    builder.setRoot(AllTypes.Builder, {
      absent: null,
      structs: [
        { int8: 1, text: "a", absent: null },
        { int8: 2, text: "b", absent: null },
      ],
    });
    const { structs } = readMessage(writeMessage(builder)).getRoot(AllTypes.Reader);
    const list = new MessageBuilder();
    list.root.setList(AllTypes.Builder, structs);
    const texts = readMessage(writeMessage(list)).root.asList(Text);
    expect(texts.toArray()).toEqual(["a", "b"]);
    const copy = new MessageBuilder();
    copy.root.setList(Text, texts);
    expect(
      copy.root
        .asReader()
        .asList(AllTypes.Reader)
        .map(({ int8, text }) => [int8, text]),
    ).toEqual([
      [1, "a"],
      [2, "b"],
    ]);
    expect(equal(texts, structs)).toBe(true);
    expect(() => structs.get(0) && readMessage(writeMessage(list)).root.asList(Text).get(2)).toThrow(RangeError);
    // Structs without pointers have no text to give.
    const points = new MessageBuilder();
    points.root.setList(Point.Builder, [{ x: 1 }]);
    expect(() => points.root.asReader().asList(Text)).toThrow(/Expected a list of pointer/);
  });

  test("2026-03-12: the number of segments overflows", () => {
    expect(() => readMessage(words(0xffffffff, 0))).toThrow(/segmentLimit/);
    expect(() => readMessage(words(0xffffffff, 0), { segmentLimit: 2 ** 40 })).toThrow(/cut short/);
  });

  test("2026-07-09: the sizes of the segments overflow in sum", () => {
    const sizes = words(1, 0xffffffff, 1, 0);
    expect(() => readMessage(sizes)).toThrow(/messageLimitInWords/);
    expect(() => readMessage(sizes, { messageLimitInWords: 2 ** 40 })).toThrow(/cut short/);
  });

  test("Java, 2021: sizes of structs and segments are signed, and a list of bits is read as one of structs", () => {
    // 0x8000 data words and 0xffff pointers, of which the last is text.
    const data = 0x8000;
    const pointers = 0xffff;
    const bytes = new Uint8Array((1 + data + pointers + 1) * 8);
    const view = new DataView(bytes.buffer);
    view.setUint32(4, data | (pointers << 16), true);
    view.setUint8(8 * data, 7);
    view.setUint32((data + pointers) * 8, 1, true);
    view.setUint32((data + pointers) * 8 + 4, (2 << 3) | 2, true);
    bytes[bytes.length - 8] = 0x61;
    const { root } = MessageReader.fromSegments([bytes]);
    const whole = anyStruct(root);
    expect([whole.data.length, whole.data[data * 8 - 8], whole.pointers.length]).toEqual([data * 8, 7, pointers]);
    expect(whole.pointers.get(pointers - 1).asText()).toBe("a");
    const copy = new MessageBuilder();
    copy.root.set(root);
    expect(equal(copy.root, root)).toBe(true);
    expect(canonicalize(root)).toEqual(bytes);
    const bits = new MessageBuilder();
    bits.root.initBoolList(3);
    expect(() => bits.root.asReader().asList(Small.Reader)).toThrow(/Expected a list of/);
    expect(() => bits.root.getList(Small.Builder)).toThrow(/Expected a list of/);
  });

  test.each(Object.entries(traversals))("nesting without end, through %s", (_, traverse) => {
    // A struct whose pointers all lead back to it; of AllTypes, pointer 2 is a struct of its own type.
    const count = 3;
    const pointers = Array.from({ length: count }, (_, i) => [(-(i + 1) << 2) >>> 0, count << 16]).flat();
    const cycle = message(0, count << 16, 0, 0, 0, 0, ...pointers.slice(4));
    expect(() => traverse(cycle)).toThrow(/nestingLimit/);
    // The same through a far pointer to itself.
    expect(() => traverse(message(0, 3 << 16, 0, 0, 0, 0, 2, 0))).toThrow(DecodeError);
  });
});

describe("changed messages", () => {
  const initOf = (seed: number): AllTypes$Init => fc.sample(allTypes(fc), { seed, numRuns: 1 })[0] as AllTypes$Init;

  const attempt = (bytes: Uint8Array) => {
    const before = bytes.slice();
    const limits = { traversalLimitInWords: 20_000 };
    for (const traverse of [...Object.values(traversals), isCanonical]) {
      try {
        traverse(readMessage(bytes, limits));
      } catch (error) {
        if (!DecodeError.is(error)) throw error;
      }
    }
    expect(Buffer.compare(bytes, before)).toBe(0);
  };

  test.each([1, 2, 7])(
    "by one bit, any of them, in segments of %i words, are read or refused, and never written to",
    (size) => {
      const builder = new MessageBuilder(0, 8, fixedSegments(size));
      builder.setRoot(AllTypes.Builder, {
        text: "ab",
        data: Uint8Array.of(1),
        structs: [{ int8: 1, texts: ["x", "y"], absent: null }],
        bools: [true, false],
        matrix: [[1], [2, 3]],
        points: [{ x: 1 }, { y: 2 }],
        absent: null,
      });
      const bytes = writeMessage(builder);
      for (let bit = 0; bit < bytes.length * 8; bit++) {
        bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
        attempt(bytes);
        bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
      }
    },
  );

  test("at random places are read or refused, and never written to", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (seed, size, changes) => {
          const builder = new MessageBuilder(0, 8, fixedSegments(size));
          builder.setRoot(AllTypes.Builder, initOf(seed));
          const bytes = writeMessage(builder);
          for (const [at, to] of changes) bytes[at % bytes.length] = to;
          attempt(bytes);
        },
      ),
      { numRuns: 300 },
    );
  });
});
