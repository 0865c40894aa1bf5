import {
  adopt,
  type CapHook,
  canonicalize,
  clear,
  disown,
  equal,
  fixedSegments,
  has,
  MessageBuilder,
  newOrphan,
  readMessage,
  type StructView,
  totalSize,
  writeMessage,
} from "@capnp/message";
import { describe, expect, test } from "vitest";
import { AllTypes, AllTypes$choice$fields, AllTypes$place$fields, Point } from "./schemas/all-types.capnp.js";

const { fields } = AllTypes;
const messages = {
  "in one segment": () => new MessageBuilder(),
  "with a word a segment": () => new MessageBuilder(0, 8, fixedSegments(1)),
};
/** A message without anything that no pointer leads to. */
const compact = (struct: StructView) => totalSize(struct).words;

describe("has", () => {
  const message = new MessageBuilder();
  const built = message.initRoot(AllTypes.Builder);
  const read = () => readMessage(writeMessage(message)).getRoot(AllTypes.Reader);

  test("tells a null pointer from an empty value, in readers and builders", () => {
    expect([has(read(), fields.text), has(built, fields.text)]).toEqual([false, false]);
    built.text = "";
    built.initEmpty();
    built.empties = [];
    for (const field of [fields.text, fields.empty, fields.empties] as const) {
      expect([has(read(), field), has(built, field)]).toEqual([true, true]);
    }
    built.text = null;
    expect([has(read(), fields.text), has(built, fields.text)]).toEqual([false, false]);
  });

  test("is false for a member of a union that is not set, though its pointer may be in use", () => {
    const choice = built.initChoice();
    choice.name = "x";
    const of = (field: (typeof AllTypes$choice$fields)["name" | "numbers"]) => [
      has(read().choice, field),
      has(choice, field),
    ];
    expect(of(AllTypes$choice$fields.name)).toEqual([true, true]);
    expect(of(AllTypes$choice$fields.numbers as never)).toEqual([false, false]);
    choice.numbers = [1];
    expect(of(AllTypes$choice$fields.name)).toEqual([false, false]);
  });

  test("is false for what an older schema lacks", () => {
    const old = new MessageBuilder();
    old.setRoot(Point.Builder, { x: 1 });
    expect(has(old.getRoot(AllTypes.Reader), fields.texts)).toBe(false);
  });
});

describe("clear", () => {
  test("makes a pointer null and zeroes what it led to", () => {
    const message = new MessageBuilder();
    const built = message.initRoot(AllTypes.Builder);
    built.text = "secret";
    built.place.label = "hidden";
    clear(built, fields.text);
    clear(built.place, AllTypes$place$fields.label);
    expect(Buffer.from(writeMessage(message)).includes("secret")).toBe(false);
    expect(Buffer.from(writeMessage(message)).includes("hidden")).toBe(false);
    expect([has(built, fields.text), built.text]).toEqual([false, ""]);
  });

  test("of a member of a union makes it the one that is set", () => {
    const message = new MessageBuilder();
    const built = message.initRoot(AllTypes.Builder);
    built.ratio = 2;
    clear(built, fields.blob);
    expect([built.which, has(built, fields.blob)]).toEqual(["blob", false]);
  });
});

describe.each(Object.entries(messages))("orphans %s", (_, newMessage) => {
  const setUp = () => {
    const message = newMessage();
    const built = message.initRoot(AllTypes.Builder);
    built.struct = {
      absent: null,
      text: "a",
      data: Uint8Array.of(1, 2, 3),
      texts: ["x", "y"],
      points: [{ x: 1 }, { y: 2 }],
    };
    return { message, built };
  };

  test("move a struct from one field to another", () => {
    const { built } = setUp();
    const expected = canonicalize(built.struct);
    const orphan = disown(built, fields.struct);
    expect(has(built, fields.struct)).toBe(false);
    built.choice.initTree();
    adopt(built, fields.struct, orphan);
    const tree = disown(built, fields.struct);
    adopt(built.choice, AllTypes$choice$fields.tree, tree);
    expect(built.choice.which).toBe("tree");
    expect(canonicalize(built.choice.tree as StructView)).toEqual(expected);
  });

  test("move lists, text and data between structs, and cost nothing more than a word", () => {
    const { message, built } = setUp();
    const other = built.initStructs(1).get(0);
    const before = message.byteLength;
    for (let i = 0; i < 50; i++) {
      for (const field of [fields.text, fields.data, fields.texts, fields.points] as const) {
        adopt(other, field as typeof fields.text, disown(built.struct, field as typeof fields.text));
        adopt(built.struct, field as typeof fields.text, disown(other, field as typeof fields.text));
      }
    }
    const { text, data, texts, points } = readMessage(writeMessage(message)).getRoot(AllTypes.Reader).struct;
    expect([text, [...data], texts.toArray(), points.map(({ x, y }) => [x, y])]).toEqual([
      "a",
      [1, 2, 3],
      ["x", "y"],
      [
        [1, 0],
        [0, 2],
      ],
    ]);
    // In one segment; landing pads are another matter.
    if (message.segments.length === 1) expect(message.byteLength - before).toBe(8);
  });

  test("are built before there is a place for them", () => {
    const { message, built } = setUp();
    const orphan = newOrphan(message, (pointer) => pointer.initStruct(AllTypes.Builder));
    const struct = orphan.pointer.getStruct(AllTypes.Builder);
    struct.int32 = -5;
    struct.texts = ["later"];
    adopt(built, fields.struct, orphan);
    expect(built.struct.texts.toArray()).toEqual(["later"]);
    built.struct.int8 = 3;
    expect([built.struct.int32, built.struct.int8]).toEqual([-5, 3]);
  });

  test("that are disposed of are zeroed", () => {
    const { message, built } = setUp();
    built.struct.text = "secret";
    {
      using _orphan = disown(built, fields.struct);
    }
    expect(Buffer.from(writeMessage(message)).includes("secret")).toBe(false);
    expect(compact(built)).toBe(compact(new MessageBuilder().initRoot(AllTypes.Builder)));
  });

  test("take the place of what was there, which is zeroed", () => {
    const { message, built } = setUp();
    built.text = "secret";
    adopt(built, fields.text, disown(built.struct, fields.text));
    expect(built.text).toBe("a");
    expect(Buffer.from(writeMessage(message)).includes("secret")).toBe(false);
  });

  test("are used once, and only in their own message", () => {
    const { built } = setUp();
    const foreign = setUp();
    const orphan = disown(built, fields.struct);
    expect(() => adopt(foreign.built, fields.struct, orphan)).toThrow(/own message/);
    expect(has(foreign.built, fields.struct)).toBe(true);
    adopt(built, fields.struct, orphan);
    expect(() => adopt(built, fields.struct, orphan)).toThrow(/adopted/);
    orphan[Symbol.dispose]();
    expect(has(built, fields.struct)).toBe(true);
  });

  test("of null pointers and of members that are not set are null", () => {
    const { built } = setUp();
    adopt(built, fields.struct, disown(built, fields.struct));
    const nothing = disown(built, fields.textBox);
    expect(nothing.pointer.isNull).toBe(true);
    built.choice.name = "x";
    const numbers = disown(built.choice, AllTypes$choice$fields.numbers);
    expect([numbers.pointer.isNull, built.choice.name]).toEqual([true, "x"]);
  });

  test("of empty structs take no room", () => {
    const { message, built } = setUp();
    built.initEmpty();
    const before = message.byteLength;
    adopt(built, fields.empty, disown(built, fields.empty));
    expect(has(built, fields.empty)).toBe(true);
    // An empty struct is nowhere, so no landing pad leads to it.
    expect(message.byteLength - before).toBe(8);
    expect(has(readMessage(writeMessage(setUp().message)).getRoot(AllTypes.Reader), fields.empty)).toBe(false);
  });

  test("of capabilities keep their reference until they are disposed of", () => {
    let count = 1;
    const hook: CapHook = { addRef: () => void count++, release: () => void count-- };
    const { message, built } = setUp();
    message.arena.caps.push(hook);
    const { $segment, $pointers } = built;
    const at = $pointers + fields.any.index * 8;
    $segment.view.setUint32(at, 3, true);
    const orphan = disown(built, fields.any);
    expect(count).toBe(1);
    adopt(built, fields.any, orphan);
    expect(count).toBe(1);
    disown(built, fields.any)[Symbol.dispose]();
    expect(count).toBe(0);
  });
});

test("a struct that was moved about equals one that was not", () => {
  const init = { text: "t", structs: [], matrix: [[1], [2, 3]] };
  const one = new MessageBuilder();
  one.setRoot(AllTypes.Builder, { absent: null, struct: { absent: null, ...init } });
  const two = new MessageBuilder(0, 8, fixedSegments(2));
  const root = two.initRoot(AllTypes.Builder);
  root.structs = [{ absent: null, ...init }];
  const built = root.structs.get(0);
  const target = root.initStruct();
  adopt(target, fields.text, disown(built, fields.text));
  adopt(target, fields.matrix, disown(built, fields.matrix));
  adopt(target, fields.structs, disown(built, fields.structs));
  expect(equal(target, one.getRoot(AllTypes.Builder).struct)).toBe(true);
});
