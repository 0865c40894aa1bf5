import { describe, expect, test } from "vitest";
import {
  CodeGeneratorRequest$Builder,
  CodeGeneratorRequest$Reader,
  Value$Builder,
  Value$fields,
  Value$Reader,
} from "./gen/schema.capnp.js";
import {
  doublingSegments,
  equal,
  fixedSegments,
  frameInPlace,
  linkData,
  MessageBuilder,
  readFlatMessage,
  readMessage,
  readPackedMessage,
  type SegmentGrowth,
  Text,
  UInt8,
  writeFlatMessage,
  writeMessage,
  writePackedMessage,
} from "./index.js";

const request = {
  capnpVersion: { major: 1, minor: 2, micro: 3 },
  nodes: Array.from({ length: 20 }, (_, i) => ({
    id: i,
    displayName: `node ${i}`,
    parameters: [{ name: "T" }],
    file: null,
  })),
};
const plain = new MessageBuilder();
plain.setRoot(CodeGeneratorRequest$Builder, request);

function build(growth: SegmentGrowth, prefix: 0 | 8 = 0): MessageBuilder {
  const message = new MessageBuilder(prefix, 8, growth);
  message.setRoot(CodeGeneratorRequest$Builder, request);
  return message;
}

describe("a growth policy", () => {
  test("of fixed segments makes each as large as it says, and larger only for what does not fit", () => {
    const sizes = build(fixedSegments(20)).arena.segments.map(({ start, limit }) => limit - start);
    expect(Math.min(...sizes)).toBe(160);
    expect(Math.max(...sizes)).toBe((20 * 12 + 2) * 8);
    expect(new Set(sizes).size).toBe(2);
  });

  test("of one word a segment gives far pointers for everything, and reads the same", () => {
    const message = build(fixedSegments(1));
    expect(message.segments.length).toBeGreaterThan(40);
    expect(equal(message.root, plain.root)).toBe(true);
    expect(equal(readMessage(writeMessage(message)).root, plain.root)).toBe(true);
  });

  test("of doubling segments makes each as large as all before it", () => {
    const growth = doublingSegments(1024);
    expect([1, 1, 1, 1].map((bytes) => growth(bytes))).toEqual([8192, 8192, 16384, 32768]);
    expect(growth(1_000_000)).toBe(1_000_000);
    expect(growth(1)).toBe(1_065_536);
  });

  test("of one's own is asked with what is needed, and given at least that", () => {
    const asked: number[] = [];
    const message = build((byteLength) => {
      asked.push(byteLength);
      return 0;
    });
    expect(asked[0]).toBe(8);
    for (const [i, { start, limit }] of message.arena.segments.entries()) expect(limit - start).toBe(asked[i]);
  });

  test("leaves room for a frame's header", () => {
    const message = build(fixedSegments(1000), 8);
    const chunks: Uint8Array[] = [];
    frameInPlace(message.arena, true, (bytes, start, end) => chunks.push(bytes.slice(start, end)));
    expect(chunks).toHaveLength(1);
    expect(chunks[0]).toEqual(writeMessage(message));
  });
});

describe("a flat message", () => {
  test("is the one segment of a message that has only one", () => {
    expect(writeFlatMessage(plain).buffer).toBe(plain.segments[0]?.buffer);
    expect(equal(readFlatMessage(writeFlatMessage(plain)).root, plain.root)).toBe(true);
  });

  test("is a copy of a message of several segments, as large as it has to be", () => {
    const flat = writeFlatMessage(build(fixedSegments(1)));
    expect(flat).toHaveLength(writeFlatMessage(plain).length);
    expect(equal(readFlatMessage(flat).root, plain.root)).toBe(true);
  });

  test.each([0, 4, 12])("of %i bytes is refused", (length) => {
    expect(() => readFlatMessage(new Uint8Array(length))).toThrow(/whole words/);
  });
});

describe("linked data", () => {
  test.each([0, 1, 7, 8, 9, 100_000])("of %i bytes is sent without being copied", (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => i * 7 + 1);
    const message = new MessageBuilder();
    const value = message.initRoot(Value$Builder);
    linkData(value, Value$fields.data, bytes);
    expect(value.data?.buffer).toBe(length === 0 ? value.data?.buffer : bytes.buffer);
    const before = bytes.slice();
    for (const written of [
      readMessage(writeMessage(message)),
      readPackedMessage(writePackedMessage(message)),
      readFlatMessage(writeFlatMessage(message)),
      readMessage(Buffer.concat(framed(message))),
    ]) {
      expect(written.getRoot(Value$Reader).data).toEqual(bytes);
    }
    expect(message.segments.map((segment) => segment.length % 8)).toEqual([0, 0]);
    // Others may still use the bytes: overwriting the field leaves them alone.
    value.data = null;
    expect(bytes).toEqual(before);
    expect(value.data).toHaveLength(0);
  });

  function framed(message: MessageBuilder): Uint8Array[] {
    const chunks: Uint8Array[] = [];
    frameInPlace(message.arena, false, (bytes, start, end) => chunks.push(bytes.slice(start, end)));
    return chunks;
  }

  test("is copied like any other data, and goes on being shared when its pointer moves", () => {
    const bytes = new Uint8Array(1000).fill(3);
    const message = new MessageBuilder(0, 8, fixedSegments(1));
    linkData(message.initRoot(Value$Builder), Value$fields.data, bytes);
    const copy = new MessageBuilder();
    copy.root.set(message.root);
    expect(copy.segments).toHaveLength(1);
    expect(equal(copy.root, message.root)).toBe(true);
  });
});

test("a list is set from a typed array", () => {
  const message = new MessageBuilder();
  message.root.setList(UInt8, Uint8Array.of(1, 2, 3));
  expect(message.root.asReader().asList(UInt8).toArray()).toEqual([1, 2, 3]);
  expect(() => message.root.setList(Text, "abc" as never)).toThrow(TypeError);
});

test("a message's bytes never change by being read", () => {
  const bytes = writeMessage(build(fixedSegments(3)));
  const before = bytes.slice();
  readMessage(bytes).getRoot(CodeGeneratorRequest$Reader).$toObject();
  expect(bytes).toEqual(before);
});
