// Fields of type AnyStruct and AnyList: what they may hold is checked when they are read and when they are set.

import {
  anyList,
  AnyListReader,
  anyStruct,
  AnyStructReader,
  canonicalize,
  copyPointer,
  DecodeError,
  equal,
  has,
  MessageBuilder,
  readMessage,
  Text,
  totalSize,
  UInt16,
  UInt8,
  writeMessage,
} from "@capnp/message";
import { type DynamicObject, DynamicBuilder, DynamicReader } from "@capnp/message/dynamic";
import { SchemaLoader } from "@capnp/message/schema";
import { describe, expect, test } from "vitest";
import { AllTypes, AllTypes$fields as fields, AllTypes$schema, Point } from "./schemas/all-types.capnp.js";

function build(): { message: MessageBuilder; root: InstanceType<typeof AllTypes.Builder> } {
  const message = new MessageBuilder();
  return { message, root: message.initRoot(AllTypes.Builder) };
}
const read = (message: MessageBuilder) => readMessage(writeMessage(message)).getRoot(AllTypes.Reader);

describe("an AnyStruct field", () => {
  test("is read as a struct of some type, or as it is on the wire", () => {
    const { message, root } = build();
    root.anyStruct.initAs(Point.Builder).x = 5;
    const { anyStruct: struct } = read(message);
    expect(struct.as(Point.Reader).x).toBe(5);
    expect([...struct.data]).toEqual([5, 0, 0, 0, 0, 0, 0, 0]);
    expect([struct.isNull, struct.pointers.length]).toEqual([false, 0]);
    expect(equal(struct, root.anyStruct.asReader())).toBe(true);
    expect(totalSize(struct).words).toBe(1);
    expect(canonicalize(struct)).toHaveLength(16);
  });

  test("is an empty struct if it is null", () => {
    const { anyStruct: struct } = read(build().message);
    expect([struct.isNull, struct.data.length, struct.pointers.length]).toEqual([true, 0, 0]);
    expect(struct.as(Point.Reader).x).toBe(0);
  });

  test("is built as a struct of some type, made if null and enlarged where it is older", () => {
    const { message, root } = build();
    expect(root.anyStruct.isNull).toBe(true);
    root.anyStruct.as(Point.Builder).y = 7;
    root.anyStruct.as(AllTypes.Builder).text = "more";
    const struct = read(message).anyStruct;
    expect([struct.as(Point.Reader).y, struct.as(AllTypes.Reader).text]).toEqual([7, "more"]);
    root.anyStruct.clear();
    expect(has(root, fields.anyStruct)).toBe(false);
  });

  test("is set to structs of any type, and to nothing else", () => {
    const { root } = build();
    const points = new MessageBuilder();
    points.setRoot(Point.Builder, { x: 1 });
    const other = new MessageBuilder();
    other.root.setList(UInt8, [1]);
    const x = () => root.anyStruct.as(Point.Builder).x;
    root.anyStruct = points.getRoot(Point.Reader);
    expect(x()).toBe(1);
    root.anyStruct = (builder) => builder.setAs(Point.Builder, { x: 2 });
    expect(x()).toBe(2);
    root.anyStruct = points.root;
    expect(x()).toBe(1);
    root.struct = { anyStruct: root.anyStruct, absent: null };
    expect(root.struct.anyStruct.as(Point.Builder).x).toBe(1);
    root.anyStruct.set(anyStruct(points.getRoot(Point.Reader)));
    expect(x()).toBe(1);
    expect(() => root.anyStruct.set(other.root)).toThrow(DecodeError);
    expect(() => root.anyStruct.set(other.root)).toThrow("Expected a pointer to a struct, found a list");
    expect(() => root.anyStruct.set({ x: 1 } as unknown as null)).toThrow(TypeError);
    expect(x()).toBe(1);
    root.anyStruct = read(build().message).anyStruct;
    expect(root.anyStruct.isNull).toBe(true);
  });

  test("that holds something else gives a DecodeError, in readers and builders", () => {
    const { message, root } = build();
    message.root.getStruct(Pointers).$set(fields.anyStruct.index, (pointer) => pointer.setText("no struct"));
    expect(() => read(message).anyStruct).toThrow("Expected a pointer to a struct, found a list");
    expect(() => root.anyStruct.as(Point.Builder)).toThrow(DecodeError);
    expect(() => root.anyStruct.asReader()).toThrow(DecodeError);
  });
});

describe("an AnyList field", () => {
  test("is read as a list of some elements", () => {
    const { message, root } = build();
    root.anyList.setAs(UInt16, [1, 0x203]);
    const { anyList: list } = read(message);
    expect([list.isNull, list.length]).toEqual([false, 2]);
    expect(list.as(UInt16).toArray()).toEqual([1, 0x203]);
    expect(list.as(UInt8).toArray(), "as with any list, longer elements will do").toEqual([1, 3]);
    expect(() => list.as(Text)).toThrow("Expected a list of pointer elements, found 16-bit");
    expect(() => list.asBool()).toThrow(DecodeError);
    expect(equal(list, root.anyList.asReader())).toBe(true);
    expect(totalSize(list).words).toBe(1);
  });

  test("is an empty list of anything if it is null", () => {
    const { anyList: list } = read(build().message);
    expect([list.isNull, list.length]).toEqual([true, 0]);
    expect([list.as(Text).length, list.as(Point.Reader).length, list.asBool().length]).toEqual([0, 0, 0]);
  });

  test("is built as a list of some elements, bits and structs too", () => {
    const { message, root } = build();
    root.anyList.initAs(Point.Builder, 2).get(1).x = 9;
    expect(read(message).anyList.as(Point.Reader).get(1).x).toBe(9);
    expect(root.anyList.as(Point.Builder).get(1).x).toBe(9);
    root.anyList.setAsBool([true, false, true]);
    expect(read(message).anyList.asBool().toArray()).toEqual([true, false, true]);
    root.anyList.initAsBool(2).set(1, true);
    expect(root.anyList.asBool().toArray()).toEqual([false, true]);
    root.anyList.clear();
    expect(root.anyList.isNull).toBe(true);
  });

  test("is set to lists of any elements, and to nothing else", () => {
    const { root } = build();
    const { message, root: other } = build();
    other.int16s = [3, 4];
    other.bools = [true, true, false];
    const source = read(message);
    const values = () => root.anyList.as(UInt16).toArray();
    root.anyList = source.int16s;
    expect(values()).toEqual([3, 4]);
    root.anyList = other.int16s;
    expect(values()).toEqual([3, 4]);
    root.anyList = (builder) => builder.setAs(UInt16, [5]);
    expect(values()).toEqual([5]);
    root.struct = { anyList: root.anyList, absent: null };
    expect(root.struct.anyList.as(UInt16).toArray()).toEqual([5]);
    for (const bits of [source.bools, other.bools]) {
      root.anyList = bits;
      expect(root.anyList.asBool().toArray()).toEqual([true, true, false]);
    }
    const pointer = new MessageBuilder();
    pointer.root.setList(UInt16, [6]);
    root.anyList.set(pointer.root);
    expect(values()).toEqual([6]);
    expect(anyList(pointer.root.asReader()).as(UInt16).toArray()).toEqual([6]);
    pointer.root.setStruct(Point.Builder, {});
    expect(() => root.anyList.set(pointer.root)).toThrow("Expected a pointer to a list, found a struct");
    expect(() => anyList(pointer.root.asReader())).toThrow(DecodeError);
    expect(() => root.anyList.set([1] as unknown as null)).toThrow(TypeError);
    expect(values()).toEqual([6]);
    root.anyList = null;
    expect(root.anyList.isNull).toBe(true);
  });

  test("that holds something else gives a DecodeError, in readers and builders", () => {
    const { message, root } = build();
    message.root
      .getStruct(Pointers)
      .$set(fields.anyList.index, (pointer) => pointer.setStruct(Point.Builder, { x: 1 }));
    expect(() => read(message).anyList).toThrow("Expected a pointer to a list, found a struct");
    expect(() => root.anyList.as(UInt16)).toThrow(DecodeError);
    expect(() => root.anyList.asReader()).toThrow(DecodeError);
  });
});

test("both are charged and count as nesting like any other struct and list", () => {
  const { message, root } = build();
  root.anyList.setAs(
    UInt16,
    Array.from({ length: 4000 }, () => 1),
  );
  root.anyStruct.initAs(Point.Builder);
  const bytes = writeMessage(message);
  const few = readMessage(bytes, { traversalLimitInWords: 1100 }).getRoot(AllTypes.Reader);
  expect(few.anyList.length).toBe(4000);
  expect(() => few.anyList).toThrow(/traversalLimitInWords/);
  const flat = readMessage(bytes, { nestingLimit: 1 }).getRoot(AllTypes.Reader);
  expect(() => flat.anyStruct).toThrow(/nestingLimit/);
  expect(() => flat.anyList).toThrow(/nestingLimit/);
});

test("the dynamic API has the same readers and builders for them", () => {
  const schema = new SchemaLoader().struct(AllTypes$schema);
  const { message: source, root } = build();
  root.anyStruct.initAs(Point.Builder).x = 3;
  root.anyList.setAs(UInt16, [1, 2]);
  const { anyStruct: struct, anyList: list } = read(source);
  const message = new MessageBuilder();
  const init: DynamicObject = { anyStruct: struct, anyList: list, absent: null };
  message.setRoot(DynamicBuilder.for(schema), init);
  const built = message.getRoot(DynamicBuilder.for(schema));
  expect(() => built.set("anyStruct", list)).toThrow(DecodeError);
  expect(() => built.set("anyList", struct)).toThrow(TypeError);
  const dynamic = readMessage(writeMessage(message)).getRoot(DynamicReader.for(schema));
  expect((dynamic.get("anyStruct") as AnyStructReader).as(Point.Reader).x).toBe(3);
  expect((dynamic.get("anyList") as AnyListReader).as(UInt16).toArray()).toEqual([1, 2]);
});

/** Sets pointers of a struct whatever the schema says of them. */
const Pointers = {
  $dataWords: 0,
  $pointerCount: 0,
  $of: (...[segment, , pointers]: Parameters<typeof Point.Builder.$of>) => ({
    $set: (index: number, fill: (pointer: MessageBuilder["root"]) => void) => {
      const root = new MessageBuilder();
      fill(root.root);
      copyPointer(root.root.$segment, root.root.$pointers, segment, pointers + index * 8);
    },
  }),
  $set: () => {},
};
