import {
  clear,
  enumName,
  equal,
  has,
  MessageBuilder,
  readMessage,
  slice,
  typedArray,
  writeMessage,
} from "@capnp/message";
import { describe, expect, test } from "vitest";
import { AllTypes, Color } from "./schemas/all-types.capnp.js";
import * as defaults from "./schemas/defaults.capnp.js";

const { Pointers, Scalars } = defaults;
const nothing = readMessage(writeMessage(new MessageBuilder()));

describe("the defaults of scalars", () => {
  const expected = {
    bool0: false,
    bool1: true,
    int8Zero: 0,
    int8One: 1,
    int8Minus: -1,
    int8Min: -128,
    int8Max: 127,
    int16One: 1,
    int16Minus: -1,
    int16Min: -32768,
    int16Max: 32767,
    int32One: 1000000,
    int32Minus: -1,
    int32Min: -2147483648,
    int32Max: 2147483647,
    int64One: 1n,
    int64Minus: -1n,
    int64Min: -(2n ** 63n),
    int64Max: 2n ** 63n - 1n,
    uint8One: 1,
    uint8Max: 255,
    uint16One: 1,
    uint16Max: 65535,
    uint32One: 1,
    uint32High: 0x80000000,
    uint32Max: 4294967295,
    uint64One: 1n,
    uint64High: 2n ** 63n,
    uint64Max: 2n ** 64n - 1n,
    float32One: 1,
    float32Minus: -1.5,
    float32Inf: Number.POSITIVE_INFINITY,
    float32MinusInf: Number.NEGATIVE_INFINITY,
    float32Nan: Number.NaN,
    float64One: 1,
    float64Minus: -1.5e300,
    float64Inf: Number.POSITIVE_INFINITY,
    float64MinusInf: Number.NEGATIVE_INFINITY,
    float64Nan: Number.NaN,
    color: Color.blue,
  };

  test("are what a message without the struct reads as, and a fresh struct", () => {
    expect(nothing.getRoot(Scalars.Reader).$toObject()).toEqual(expected);
    expect(new MessageBuilder().initRoot(Scalars.Builder).$asReader().$toObject()).toEqual(expected);
  });

  test("are no obstacle to negative zeros", () => {
    const message = new MessageBuilder();
    message.setRoot(Scalars.Builder, { float32One: -0, float32Nan: -0, float64One: -0, float64Inf: -0 });
    const { float32One, float32Nan, float64One, float64Inf } = readMessage(writeMessage(message)).getRoot(
      Scalars.Reader,
    );
    expect([float32One, float32Nan, float64One, float64Inf]).toEqual([-0, -0, -0, -0]);
  });

  test("take no bits in the message", () => {
    const message = new MessageBuilder();
    message.setRoot(Scalars.Builder, expected);
    const [segment] = message.segments as [Uint8Array];
    expect(segment.subarray(8).every((byte) => byte === 0)).toBe(true);
  });
});

describe("the defaults of pointers", () => {
  const plain = (reader: defaults.Pointers$Reader | defaults.Pointers$Builder) => ({
    text: reader.text,
    data: [...reader.data],
    struct: [reader.struct.x, reader.struct.y],
    voids: reader.voids.length,
    bools: reader.bools.toArray(),
    int32s: [...reader.int32s],
    int64s: [...reader.int64s],
    float64s: [...reader.float64s],
    colors: [...reader.colors],
    texts: [...reader.texts],
    datas: [...reader.datas].map((data) => [...data]),
    points: [...reader.points].map(({ x, y }) => [x, y]),
    matrix: [...reader.matrix].map((row) => [...row]),
  });
  const expected = {
    text: "default text",
    data: [1, 2, 254, 255],
    struct: [7, -7],
    voids: 2,
    bools: [true, false, true],
    int32s: [1, -2, 3],
    int64s: [1n, -(2n ** 63n)],
    float64s: [0.5, Number.NEGATIVE_INFINITY],
    colors: [1, 0],
    texts: ["one", "two"],
    datas: [[120], [0]],
    points: [
      [1, 0],
      [0, 2],
    ],
    matrix: [[1, 2], [], [3]],
  };

  test("are what null pointers read as, without being written into the message", () => {
    const message = new MessageBuilder();
    message.initRoot(Pointers.Builder);
    const bytes = writeMessage(message);
    const before = bytes.slice();
    const reader = readMessage(bytes).getRoot(Pointers.Reader);
    expect(plain(reader)).toEqual(expected);
    expect(bytes).toEqual(before);
    for (const field of Object.values(Pointers.fields))
      expect(has(reader, field as typeof Pointers.fields.text)).toBe(false);
  });

  test("are copied into a message under construction, where structs and lists can be changed", () => {
    const message = new MessageBuilder();
    const builder = message.initRoot(Pointers.Builder);
    expect(plain(builder)).toEqual(expected);
    builder.struct.x = 1;
    builder.points.get(0).y = 5;
    const reader = readMessage(writeMessage(message)).getRoot(Pointers.Reader);
    expect([reader.struct.x, reader.struct.y, reader.points.get(0).y]).toEqual([1, -7, 5]);
    expect(nothing.getRoot(Pointers.Reader).struct.x).toBe(7);
    clear(builder, Pointers.fields.struct);
    expect(builder.struct.x).toBe(7);
  });

  test("of members of a union are those of the member that is set", () => {
    const message = new MessageBuilder();
    const builder = message.initRoot(Pointers.Builder);
    expect(builder.name).toBeUndefined();
    clear(builder, Pointers.fields.name);
    const reader = builder.$asReader();
    expect([reader.which, reader.name]).toEqual(["name", "nobody"]);
    clear(builder, Pointers.fields.place);
    expect(builder.place?.x).toBe(3);
  });
});

test("constants of every type", () => {
  const { x, y } = defaults.origin();
  expect([
    defaults.nothing,
    defaults.truth,
    defaults.small,
    defaults.medium,
    defaults.whole,
    defaults.large,
    defaults.octet,
    defaults.port,
    defaults.natural,
    defaults.huge,
    defaults.half,
    defaults.avogadro,
    defaults.unlimited,
    defaults.color,
    defaults.greeting,
    [...defaults.magic()],
    [x, y],
    defaults.primes().toArray(),
    defaults.flags().toArray(),
    defaults.words().toArray(),
    defaults.corners().map((point) => [point.x, point.y]),
    defaults.grid().map((row) => row.toArray()),
    [defaults.box().label, defaults.box().value],
  ]).toEqual([
    null,
    true,
    -12,
    -1234,
    -12345678,
    -123456789012345n,
    234,
    45678,
    3456789012,
    12345678901234567890n,
    0.5,
    6.02e23,
    Number.POSITIVE_INFINITY,
    Color.green,
    'hello "world"\n',
    [0, 255],
    [1, -1],
    [2, 3, 5, 7],
    [true, false],
    ["a", "b"],
    [
      [1, -1],
      [2, 0],
    ],
    [[1], [2, 3]],
    ["l", "v"],
  ]);
});

describe("views", () => {
  const message = new MessageBuilder();
  message.setRoot(AllTypes.Builder, {
    absent: null,
    float64s: Float64Array.of(0.5, -2, Number.NaN),
    int16s: Int16Array.of(1, -2, 3, -4),
    uint64s: BigUint64Array.of(1n, 2n ** 64n - 1n),
    points: [{ x: 1 }, { x: 2 }, { x: 3 }],
  });
  const bytes = writeMessage(message);
  const reader = readMessage(bytes).getRoot(AllTypes.Reader);

  test("of lists of numbers are typed arrays over the message's bytes", () => {
    const floats = typedArray(reader.float64s, Float64Array);
    expect([[...floats], floats.buffer === bytes.buffer]).toEqual([[0.5, -2, Number.NaN], true]);
    expect([...typedArray(reader.int16s, Int16Array)]).toEqual([1, -2, 3, -4]);
    expect([...typedArray(reader.uint64s, BigUint64Array)]).toEqual([1n, 2n ** 64n - 1n]);
    expect(() => typedArray(reader.int16s, Float64Array)).toThrow(/2 bytes/);
  });

  test("of lists at an odd place, or in a list of structs, are copies", () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    const odd = readMessage(shifted.subarray(1)).getRoot(AllTypes.Reader).float64s;
    expect([...typedArray(odd, Float64Array)]).toEqual([0.5, -2, Number.NaN]);
    const upgraded = new MessageBuilder();
    upgraded.root.setList(AllTypes.Builder, [{ int8: 7, absent: null }]);
    expect(upgraded.root.asReader().asList(AllTypes.Reader).get(0).int8).toBe(7);
  });

  test("of parts of lists share their elements", () => {
    const xs = (list: Iterable<{ x: number }>) => Array.from(list, ({ x }) => x);
    const { points } = reader;
    expect([
      xs(slice(points, 1)),
      xs(slice(points, -1)),
      xs(slice(points, 0, -1)),
      xs(slice(points, 2, 1)),
      xs(slice(points, -9, 9)),
    ]).toEqual([[2, 3], [3], [1, 2], [], [1, 2, 3]]);
    expect(() => slice(points, 1).get(2)).toThrow(RangeError);
  });
});

test("enum values have names, and unknown ones go through unchanged", () => {
  expect([enumName(Color, 0), enumName(Color, Color.blue), enumName(Color, 3)]).toEqual(["red", "blue", undefined]);
  const message = new MessageBuilder();
  message.setRoot(AllTypes.Builder, { color: 65535, colors: [1, 500], absent: null });
  const read = readMessage(writeMessage(message)).getRoot(AllTypes.Reader);
  expect([read.color, ...read.colors]).toEqual([65535, 1, 500]);
  const copy = new MessageBuilder();
  copy.setRoot(AllTypes.Builder, read);
  expect(equal(copy.root, message.root)).toBe(true);
});
