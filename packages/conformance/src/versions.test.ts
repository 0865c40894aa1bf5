import { fixedSegments, MessageBuilder, readMessage, totalSize, writeMessage } from "@capnp/message";
import { describe, expect, test } from "vitest";
import { New, type New$Builder, type New$Reader, Old } from "./schemas/versions.capnp.js";

const old = {
  number: 123,
  name: "old",
  child: { number: 45, name: "child" },
  children: [
    { number: 1, name: "a" },
    { number: 2, names: ["deep"] },
  ],
  numbers: [1, 2, 3],
  names: ["x", "y"],
  voids: [null, null],
  longs: [2n ** 63n],
  bytes: [9],
};

/** What the new version of the schema finds in a message of the old one. */
function check(view: New$Reader | New$Builder): void {
  // A builder has the same getters, whose lists and structs are builders again.
  const read = view as New$Reader;
  expect([read.number, read.name, read.child.number, read.child.name]).toEqual([123n, "old", 45n, "child"]);
  expect([read.more, read.moreText, read.which, read.child.more]).toEqual([987n, "more", "nothing", 987n]);
  expect(Array.from(read.children, ({ number, name, more }) => [number, name, more])).toEqual([
    [1n, "a", 987n],
    [2n, "", 987n],
  ]);
  expect(Array.from(read.children.get(1).names, ({ text, number }) => [text, number])).toEqual([["deep", 0]]);
  expect(Array.from(read.numbers, ({ value, text }) => [value, text])).toEqual([
    [1, ""],
    [2, ""],
    [3, ""],
  ]);
  expect(Array.from(read.names, ({ text, number }) => [text, number])).toEqual([
    ["x", 0],
    ["y", 0],
  ]);
  expect(Array.from(read.voids, ({ value }) => value)).toEqual([0, 0]);
  expect(Array.from(read.longs, ({ value, text }) => [value, text])).toEqual([[2n ** 63n, ""]]);
  expect(read.bytes).toHaveLength(1);
}

describe.each([
  ["in one segment", null],
  ["with far pointers", () => fixedSegments(3)],
  ["with double-far pointers", () => fixedSegments(1)],
])("a message of an older schema %s", (_, growth) => {
  const build = () => {
    const message = new MessageBuilder(0, 8, growth?.() ?? null);
    message.setRoot(Old.Builder, old);
    return message;
  };
  const segmentLimit = 1000;

  test("is read under the newer one, and not written to", () => {
    const bytes = writeMessage(build());
    const before = bytes.slice();
    check(readMessage(bytes, { segmentLimit }).getRoot(New.Reader));
    expect(bytes).toEqual(before);
  });

  test("grows in a builder of the newer one, which keeps what it holds and zeroes what it leaves behind", () => {
    const message = build();
    const root = message.getRoot(New.Builder);
    check(root);
    // Again, now that all has grown.
    check(message.getRoot(New.Builder));
    root.more = 1n;
    root.something = 7;
    root.child.moreText = "grown";
    root.numbers.get(1).text = "two";
    root.names.get(0).number = 5;
    root.longs.get(0).text = "long";
    root.children.get(0).more = 2n;
    const read = readMessage(writeMessage(message), { segmentLimit }).getRoot(New.Reader);
    expect([read.more, read.something, read.child.moreText, read.number]).toEqual([1n, 7, "grown", 123n]);
    expect([read.numbers.get(1).value, read.numbers.get(1).text, read.longs.get(0).text]).toEqual([2, "two", "long"]);
    expect([read.names.get(0).text, read.names.get(0).number, read.children.get(0).more]).toEqual(["x", 5, 2n]);
    // The words that are left behind are zero: all others are reached from the root.
    const used = message.segments.reduce((sum, bytes) => sum + nonZeroWords(bytes), 0);
    const far = message.segments.length * 4;
    expect(used).toBeLessThanOrEqual(totalSize(message.root).words + 1 + far);
    expect(text(message).split("old").length).toBe(2);
    expect(text(message).split("deep").length).toBe(2);
  });

  test("that grew is still read under the older one", () => {
    const message = build();
    const root = message.getRoot(New.Builder);
    root.more = 5n;
    root.numbers.get(0).text = "more";
    root.names.get(0).number = 4;
    const read = readMessage(writeMessage(message), { segmentLimit }).getRoot(Old.Reader);
    expect([read.number, read.name, read.child.name]).toEqual([123n, "old", "child"]);
    expect([[...read.numbers], [...read.names], [...read.longs]]).toEqual([[1, 2, 3], ["x", "y"], [2n ** 63n]]);
    expect([read.voids.length, [...read.bytes]]).toEqual([2, [9]]);
  });

  test("that grew is written to under the older one, which leaves alone what it does not know", () => {
    const message = build();
    message.getRoot(New.Builder).numbers.get(1).text = "kept";
    message.getRoot(New.Builder).more = 5n;
    const root = message.getRoot(Old.Builder);
    root.number = 6n;
    root.numbers.set(1, 77);
    root.names.set(0, "renamed");
    const read = readMessage(writeMessage(message), { segmentLimit }).getRoot(New.Reader);
    expect([read.number, read.more, read.numbers.get(1).value, read.numbers.get(1).text]).toEqual([6n, 5n, 77, "kept"]);
    expect(read.names.get(0).text).toBe("renamed");
  });

  test("is copied under the newer one into what is there already", () => {
    const message = new MessageBuilder();
    const list = message.initRoot(New.Builder).initChildren(1);
    list.set(0, build().getRoot(Old.Builder) as never);
    check(list.get(0));
  });
});

test("a list element that has no room for what a newer schema adds takes what it has room for", () => {
  const source = new MessageBuilder();
  source.setRoot(New.Builder, { number: 5, more: 6, moreText: "lost", nothing: null });
  const message = new MessageBuilder();
  const list = message.initRoot(Old.Builder).initChildren(1);
  list.set(0, source.getRoot(New.Builder) as never);
  expect([list.get(0).number, list.get(0).$count]).toEqual([5n, 8]);
});

function nonZeroWords(bytes: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < bytes.length; i += 8) if (bytes.subarray(i, i + 8).some((byte) => byte !== 0)) count++;
  return count;
}

function text(message: MessageBuilder): string {
  return Buffer.from(writeMessage(message)).toString("latin1");
}
