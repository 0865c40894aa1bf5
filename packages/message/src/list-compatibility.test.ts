import { describe, expect, test } from "vitest";
import {
  AnyPointerReader,
  type ElementType,
  Int32,
  MessageBuilder,
  readMessage,
  Text,
  UInt16,
  UInt32,
  UInt64,
  UInt8,
  Void,
  writeMessage,
} from "./index.js";
import { SIZE_COMPOSITE } from "./list-pointer.js";

/** A struct of the given size whose first data word and first pointer are read. */
const struct: ElementType<{ low: number; text: string }> = {
  $size: 7,
  $of: (segment, data, pointers, count, depth) => ({
    low: UInt16.$of(segment, data, pointers, count, depth),
    text: count > 0 ? Text.$of(segment, data, pointers, count, depth) : "",
  }),
};
const structSize = { $size: 7, $dataWords: 1, $pointerCount: 1, $set: () => {} } as const;
const structBuilder = { ...struct, ...structSize };

const stored = {
  void: (m: MessageBuilder) => void m.root.initList(Void, 3),
  bit: (m: MessageBuilder) => void m.root.initBoolList(3),
  byte: (m: MessageBuilder) => m.root.setList(UInt8, [1, 2, 3]),
  twoBytes: (m: MessageBuilder) => m.root.setList(UInt16, [1, 2, 3]),
  fourBytes: (m: MessageBuilder) => m.root.setList(UInt32, [1, 2, 3]),
  eightBytes: (m: MessageBuilder) => m.root.setList(UInt64, [1, 2, 3]),
  pointer: (m: MessageBuilder) => m.root.setList(Text, ["1", "2", "3"]),
  inlineComposite: (m: MessageBuilder) => {
    const list = m.root.initList({ ...structSize, $of: (segment, data, pointers) => ({ segment, data, pointers }) }, 3);
    for (let i = 0; i < 3; i++) {
      const { segment, data, pointers } = list.get(i);
      segment.view.setUint16(data, i + 1, true);
      Text.$set(segment, data, pointers, 1, `${i + 1}`);
    }
  },
} as const;

const requested = {
  void: (r: AnyPointerReader) => r.asList(Void).toArray(),
  bit: (r: AnyPointerReader) => r.asBoolList().toArray(),
  byte: (r: AnyPointerReader) => r.asList(UInt8).toArray(),
  twoBytes: (r: AnyPointerReader) => r.asList(UInt16).toArray(),
  fourBytes: (r: AnyPointerReader) => r.asList(UInt32).toArray(),
  eightBytes: (r: AnyPointerReader) => r.asList(UInt64).toArray().map(Number),
  pointer: (r: AnyPointerReader) => r.asList(Text).toArray(),
  inlineComposite: (r: AnyPointerReader) =>
    r
      .asList(struct)
      .toArray()
      .map(({ low, text }) => `${low}${text}`),
} as const;

// Rows: what is stored; columns: what is asked for. "-" is an error, else the elements joined.
const columns = Object.keys(requested) as (keyof typeof requested)[];
const matrix: Record<keyof typeof stored, string[]> = {
  void: ["nnn", "-", "-", "-", "-", "-", "-", "0 0 0"],
  bit: ["nnn", "fff", "-", "-", "-", "-", "-", "-"],
  byte: ["nnn", "-", "1 2 3", "-", "-", "-", "-", "0 0 0"],
  twoBytes: ["nnn", "-", "1 2 3", "1 2 3", "-", "-", "-", "1 2 3"],
  fourBytes: ["nnn", "-", "1 2 3", "1 2 3", "1 2 3", "-", "-", "1 2 3"],
  eightBytes: ["nnn", "-", "1 2 3", "1 2 3", "1 2 3", "1 2 3", "-", "1 2 3"],
  pointer: ["nnn", "-", "-", "-", "-", "-", "1 2 3", "01 02 03"],
  inlineComposite: ["nnn", "-", "1 2 3", "1 2 3", "1 2 3", "1 2 3", "1 2 3", "11 22 33"],
};

describe("a list is read as another version of the schema has it, or is refused", () => {
  for (const [from, expected] of Object.entries(matrix)) {
    test.each(columns.map((to, i) => [to, expected[i] as string] as const))(`${from} as %s: %s`, (to, result) => {
      const message = new MessageBuilder();
      stored[from as keyof typeof stored](message);
      const read = () => requested[to](readMessage(writeMessage(message)).root);
      if (result === "-") expect(read).toThrow(/Expected a list of/);
      else {
        const text = read().map((one) => (one === null ? "n" : typeof one === "boolean" ? "f" : String(one)));
        expect(text.join(to === "void" || to === "bit" ? "" : " ")).toBe(result);
      }
    });
  }
});

test("a builder enlarges a list of smaller elements and keeps what they hold", () => {
  for (const type of [UInt16, UInt32]) {
    const message = new MessageBuilder();
    message.root.setList(type, [7, 8, 9]);
    const list = message.root.getList(structBuilder);
    expect(list.$size).toBe(SIZE_COMPOSITE);
    expect(list.toArray().map(({ low }) => low)).toEqual([7, 8, 9]);
    expect(readMessage(writeMessage(message)).root.asList(struct).get(2).low).toBe(9);
  }
  const texts = new MessageBuilder();
  texts.root.setList(Text, ["a", "b"]);
  expect(
    texts.root
      .getList(structBuilder)
      .toArray()
      .map(({ text }) => text),
  ).toEqual(["a", "b"]);
});

test("an index outside of a list is a RangeError, never a neighbour's bytes", () => {
  const message = new MessageBuilder();
  message.root.setList(Int32, [1, 2]);
  const list = readMessage(writeMessage(message)).root.asList(Int32);
  for (const index of [-1, 2, 1e9, Number.NaN, 0.5 + 2]) expect(() => list.get(index)).toThrow(RangeError);
});
