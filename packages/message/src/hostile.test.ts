import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CodeGeneratorRequest$Builder, CodeGeneratorRequest$Reader, Node$Reader } from "./gen/schema.capnp.js";
import {
  AnyPointerReader,
  DecodeError,
  MessageBuilder,
  MessageReader,
  readMessage,
  type StructReaderType,
  UInt8,
  Void,
  writeMessage,
} from "./index.js";

const words = (...halves: number[]) => new Uint8Array(Uint32Array.from(halves).buffer);
const segment = (...halves: number[]) => MessageReader.fromSegments([words(...halves)]);
const struct = { $of: () => "struct" };

function sample(): MessageBuilder {
  const message = new MessageBuilder();
  message.setRoot(CodeGeneratorRequest$Builder, {
    capnpVersion: { major: 1, minor: 2, micro: 3 },
    nodes: Array.from({ length: 5 }, (_, i) => ({
      id: BigInt(i),
      displayName: `node ${i}`,
      parameters: [{ name: "T" }],
      struct: {
        dataWordCount: i,
        fields: [{ name: "f", slot: { type: { text: null }, defaultValue: { text: "x" } } }],
      },
    })),
  });
  return message;
}

describe("malformed pointers are refused", () => {
  test.each([
    ["a struct beyond the end", segment(0x10, 1)],
    ["a struct before the start", segment(-16 >>> 0, 1)],
    ["a list where a struct should be", segment(1, 0)],
    ["a far pointer to a segment that is not there", segment(2, 9)],
    ["a far pointer beyond its segment", segment(0x82, 0)],
    ["a far pointer to a far pointer", segment(0x0a, 0, 2, 0)],
    ["a far pointer to itself", segment(2, 0)],
    ["a double-far pointer whose pad is no far pointer", segment(0x0e, 0, 0, 1, 0, 1)],
    ["a double-far pointer whose tag is a far pointer", segment(0x0e, 0, 2, 0, 2, 0)],
    ["an offset that wraps around 2^32", segment(0x7ffffffc, 0xffffffff)],
    ["a message of no words", MessageReader.fromSegments([new Uint8Array()])],
    ["a message of no segments", MessageReader.fromSegments([])],
  ])("%s", (_, message) => {
    expect(() => message.getRoot(struct)).toThrow(DecodeError);
  });

  test.each([
    ["a list beyond the end", segment(1, (8 << 3) | 2)],
    ["a list of structs beyond the end", segment(1, (2 << 3) | 7, 4, 0)],
    ["a list of structs whose tag is no struct", segment(1, (1 << 3) | 7, 5, 1, 0, 0)],
    ["a list of structs with more elements than words", segment(1, (1 << 3) | 7, 8, 1, 0, 0)],
    ["a list of structs whose size overflows 2^32", segment(1, (1 << 3) | 7, 0xfffffffc, 0xffffffff, 0, 0)],
    ["a struct where a list should be", segment(0, 1, 0, 0)],
  ])("%s", (_, message) => {
    expect(() => message.root.asList(UInt8)).toThrow(DecodeError);
  });

  test("text without NUL, and text of length 0", () => {
    expect(() => segment(1, (4 << 3) | 2, 0x61616161, 0).root.asText()).toThrow(/NUL/);
    expect(() => segment(1, 2).root.asText()).toThrow(/NUL/);
    expect(segment(0, 0).root.asText()).toBe("");
  });
});

describe("limits", () => {
  test("half a billion void elements cost their number of words", () => {
    const message = segment(1, (2 ** 29 - 1) * 8);
    expect(() => message.root.asList(Void)).toThrow(/traversalLimitInWords/);
  });

  test("half a billion empty structs cost their number of words", () => {
    const message = segment(1, 7, ((2 ** 29 - 1) << 2) >>> 0, 0);
    expect(() => message.root.asList({ $size: 7, $of: () => 0 })).toThrow(/traversalLimitInWords/);
  });

  test("a message cannot be made to yield more than the limit by reading it again and again", () => {
    const message = new MessageBuilder();
    message.root.setText("x".repeat(1000));
    const read = readMessage(writeMessage(message), { traversalLimitInWords: 1000 });
    let yielded = 0;
    expect(() => {
      for (;;) yielded += read.root.asText().length;
    }).toThrow(/traversalLimitInWords/);
    expect(yielded).toBeLessThanOrEqual(8000);
    expect(yielded).toBeGreaterThan(6000);
  });

  test("fields of a reader at hand are free", () => {
    const node = readMessage(writeMessage(sample())).getRoot(CodeGeneratorRequest$Reader).nodes.get(1);
    let sum = 0n;
    for (let i = 0; i < 100_000; i++) sum += node.id;
    expect(sum).toBe(100_000n);
    expect(node.$segment.arena.remaining).toBeGreaterThan(8_000_000);
  });

  test("a cycle ends at the nesting limit", () => {
    // A struct whose one pointer leads back to the struct.
    const message = segment(0, 1 << 16, -8 >>> 0, 1 << 16);
    let depth = 0;
    const enter: StructReaderType<unknown> = {
      $of: (segment, _data, pointers, count, nesting) => {
        depth++;
        return new AnyPointerReader(segment, pointers, pointers, count, nesting).asStruct(enter);
      },
    };
    expect(() => message.getRoot(enter)).toThrow(/nestingLimit/);
    expect(depth).toBe(64);
  });

  test("the frame's sizes are checked before anything is allocated", () => {
    expect(() => readMessage(words(0xfffffffe, 1))).toThrow(/segmentLimit/);
    expect(() => readMessage(words(0xffffffff, 1))).toThrow(/segmentLimit/);
    expect(() => readMessage(words(0x07ffffff, 1))).toThrow(/segmentLimit/);
    expect(() => readMessage(words(511, 1))).toThrow(/segmentLimit/);
    expect(() => readMessage(words(0, 0x0fffffff))).toThrow(/messageLimitInWords/);
    expect(() => readMessage(words(0, 2, 0, 0))).toThrow(/cut short/);
    expect(() => readMessage(new Uint8Array(3))).toThrow(/cut short/);
  });
});

test("random changes to a message give a value or a DecodeError, and nothing else", () => {
  const original = writeMessage(sample());
  const change = fc.record({ at: fc.nat(original.length - 1), to: fc.nat(255) });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      const bytes = original.slice();
      for (const { at, to } of changes) bytes[at] = to;
      const before = bytes.slice();
      try {
        readMessage(bytes, { traversalLimitInWords: 50_000 }).getRoot(CodeGeneratorRequest$Reader).$toObject();
      } catch (error) {
        if (!DecodeError.is(error)) throw error;
      }
      expect(Buffer.compare(bytes, before)).toBe(0);
    }),
    { numRuns: 3000 },
  );
});

test("random words give a value or a DecodeError, and nothing else", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ minLength: 0, maxLength: 80 }), { maxLength: 3 }), (segments) => {
      try {
        MessageReader.fromSegments(segments).getRoot(Node$Reader).$toObject();
      } catch (error) {
        if (!DecodeError.is(error)) throw error;
      }
    }),
    { numRuns: 5000 },
  );
});
