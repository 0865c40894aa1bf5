import { describe, expect, test } from "vitest";
import { addSegment } from "./allocate.js";
import { setTextBytes } from "./blob-builder.js";
import { setCap } from "./capability.js";
import { movePointer } from "./clear.js";
import {
  CodeGeneratorRequest$Builder,
  type CodeGeneratorRequest$Init,
  CodeGeneratorRequest$Reader,
} from "./gen/schema.capnp.js";
import {
  AnyPointerBuilder,
  fixedSegments,
  frameInPlace,
  MessageBuilder,
  MessageReader,
  readMessage,
  Text,
  writeMessage,
} from "./index.js";
import type { Segment } from "./segment.js";

const request: CodeGeneratorRequest$Init = {
  capnpVersion: { major: 1, minor: 2, micro: 3 },
  nodes: Array.from({ length: 20 }, (_, i) => ({
    id: i,
    displayName: `node ${i}`,
    enum: { enumerants: [{ name: "a" }] },
  })),
};

const build = (message: MessageBuilder) => {
  message.setRoot(CodeGeneratorRequest$Builder, request);
  return message;
};
const expected = readMessage(writeMessage(build(new MessageBuilder())))
  .getRoot(CodeGeneratorRequest$Reader)
  .$toObject();

describe("a message over several segments", () => {
  test("built in one go it is one segment", () => {
    expect(build(new MessageBuilder()).segments).toHaveLength(1);
  });

  test("when other messages take the room behind it, it goes on in new segments through far pointers", () => {
    const message = new MessageBuilder();
    // Whoever comes after on the slab ends the growth of this message's segment.
    const other = new MessageBuilder();
    build(message);
    expect(other.segments).toHaveLength(1);
    expect(message.segments.length).toBeGreaterThan(1);
    const read = readMessage(writeMessage(message)).getRoot(CodeGeneratorRequest$Reader);
    expect(read.$toObject()).toEqual(expected);
  });

  test("with a word or two of room in each segment every pointer is far, and reads the same", () => {
    const message = new MessageBuilder();
    const crowd = () => new MessageBuilder();
    crowd();
    message.root.initStruct(CodeGeneratorRequest$Builder);
    for (let i = 0; i < 40; i++) {
      crowd();
      const root = message.root.getStruct(CodeGeneratorRequest$Builder);
      root.initCapnpVersion().major = i;
    }
    expect(readMessage(writeMessage(message)).getRoot(CodeGeneratorRequest$Reader).capnpVersion.major).toBe(39);
  });

  test.each([
    ["one word, which has room for nothing else", 1],
    ["a few words, which short texts may fit into", 6],
    ["many words, whose rest is shorter than a text may become", 40],
    ["more words, with a rest beside the list that only some texts fit into", 70],
  ])(
    "texts lie where bytes of their length would, in segments of %s, and leave nothing beside them",
    (_name, words) => {
      const texts = Array.from({ length: 60 }, (_, i) => ["a", "é", "猫", "🐈"][i % 4] + "x".repeat((i * 37) % 50));
      const message = new MessageBuilder(0, 8, fixedSegments(words));
      const list = message.root.initList(Text, texts.length);
      const expected = new MessageBuilder(0, 8, fixedSegments(words));
      const bytes = expected.root.initList(Text, texts.length);
      for (const [i, text] of texts.entries()) {
        list.set(i, text);
        setTextBytes(bytes.$segment, bytes.$start + i * 8, new TextEncoder().encode(text));
      }
      expect(message.segments).toEqual(expected.segments);
      expect(list.toArray()).toEqual(texts);
      const unused = message.arena.segments.map(({ bytes: all, end, limit }) => all.subarray(end, limit));
      expect(unused.every((rest) => rest.every((byte) => byte === 0))).toBe(true);
    },
  );

  test.each([
    ["a buffer of its own", fixedSegments(4)],
    ["the same slab", null],
  ])("a text that fits beside its pointer leaves nothing in the last segment, on %s", (_name, growth) => {
    const message = new MessageBuilder(0, 32, growth);
    const list = message.root.initList(Text, 2);
    // Whoever comes after on the slab ends the growth of this message's segment, which has one word left.
    new MessageBuilder();
    list.set(0, "x".repeat(100));
    list.set(1, "seven c");
    expect(list.toArray()).toEqual(["x".repeat(100), "seven c"]);
    const [first, last] = message.arena.segments as [Segment, Segment];
    expect(first.end).toBe(first.start + 32);
    expect(last.bytes.subarray(last.end, last.limit).every((byte) => byte === 0)).toBe(true);
  });

  test("a text of characters of three bytes is not written over the end of the last segment", () => {
    const message = new MessageBuilder(0, 32, (byteLength) => byteLength + 24);
    const list = message.root.initList(Text, 5);
    list.set(0, "x".repeat(100));
    list.set(1, "猫".repeat(8));
    expect(list.toArray()).toEqual(["x".repeat(100), "猫".repeat(8), "", "", ""]);
  });

  test("a pointer to an object in a full segment becomes a double-far pointer", () => {
    const message = new MessageBuilder();
    message.root.setText("hello, world");
    new MessageBuilder();
    const { arena } = message;
    // A pointer in another segment takes over the text, whose own segment has no room left for a landing pad.
    const home = addSegment(arena, 8);
    home.end += 8;
    addSegment(arena, 64);
    const at = home.start;
    movePointer(arena.segments[0] as Segment, (arena.segments[0] as Segment).start, home, at);
    expect(home.view.getInt32(at, true) & 7).toBe(6);
    expect(new AnyPointerBuilder(home, at, at, 1, 0).asReader().asText()).toBe("hello, world");
  });
});

describe("framing", () => {
  test("in place gives the same bytes as a copy, for one segment and for several", () => {
    const single = build(new MessageBuilder(8));
    const several = new MessageBuilder(8);
    new MessageBuilder();
    build(several);
    expect([single.segments.length, several.segments.length > 1]).toEqual([1, true]);
    for (const message of [single, several]) {
      const chunks: Uint8Array[] = [];
      frameInPlace(message.arena, true, (bytes, start, end) => chunks.push(bytes.slice(start, end)));
      expect(Buffer.concat(chunks).equals(writeMessage(message))).toBe(true);
    }
  });

  test("an empty message is one word of null pointer behind one word of header", () => {
    expect(writeMessage(new MessageBuilder())).toEqual(Uint8Array.from([0, 0, 0, 0, 1, ...Array(11).fill(0)]));
    expect(readMessage(writeMessage(new MessageBuilder())).root.isNull).toBe(true);
  });

  test("a message at an odd place in a buffer reads the same", () => {
    const bytes = writeMessage(build(new MessageBuilder()));
    for (let shift = 1; shift < 8; shift++) {
      const buffer = new Uint8Array(bytes.length + 16);
      buffer.set(bytes, shift);
      const read = readMessage(buffer.subarray(shift, shift + bytes.length)).getRoot(CodeGeneratorRequest$Reader);
      expect(read.$toObject()).toEqual(expected);
    }
  });
});

describe("overwriting", () => {
  test("what a pointer led to is zeroed", () => {
    const message = new MessageBuilder();
    message.root.setList(Text, ["secret one", "secret two"]);
    message.root.setText("x");
    expect(Buffer.from(writeMessage(message)).includes("secret")).toBe(false);
  });

  test("a struct set to a part of itself survives", () => {
    const message = build(new MessageBuilder());
    const nodes = message.getRoot(CodeGeneratorRequest$Builder).nodes;
    message.root.setStruct({ ...CodeGeneratorRequest$Builder, $set: () => {} } as never, nodes.get(7) as never);
    expect(message.root.asReader().asStruct({ $of: (segment, data) => segment.view.getUint32(data, true) })).toBe(7);
  });

  test("capabilities that are overwritten or copied are counted", () => {
    let count = 1;
    const hook = { addRef: () => void count++, release: () => void count-- };
    const message = new MessageBuilder();
    setCap(message.arena.segments[0] as Segment, (message.arena.segments[0] as Segment).start, hook);
    const copy = new MessageBuilder();
    copy.root.set(message.root);
    expect(count).toBe(2);
    message.root.clear();
    expect(count).toBe(1);
    const read = MessageReader.fromSegments(copy.segments, {}, copy.arena.caps);
    read[Symbol.dispose]();
    read[Symbol.dispose]();
    expect(count).toBe(0);
  });
});
