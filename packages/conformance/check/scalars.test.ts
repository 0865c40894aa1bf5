// Every default of a scalar with every kind of value, to and from the reference tool.

import { canonicalize, MessageBuilder, readMessage, writeMessage } from "@capnp/message";
import { expect, test } from "vitest";
import { Color } from "../src/schemas/all-types.capnp.js";
import { Scalars$Builder, type Scalars$Object, Scalars$Reader } from "../src/schemas/defaults.capnp.js";
import { describeWith } from "./foreign.js";
import { convert } from "./reference-tool.js";

const tool = (formats: string, input: Uint8Array | string) => convert(formats, "defaults.capnp", "Scalars", input);

/** Values of each type: the edges of its range, all bits set, and the schema's defaults. No -0, which the tool reads as 0. */
const values: Record<string, readonly (boolean | number | bigint)[]> = {
  bool: [false, true],
  int8: [0, 1, -1, -128, 127],
  int16: [0, 1, -1, -32768, 32767],
  int32: [0, 1, -1, 1000000, 65536, -2147483648, 2147483647],
  int64: [0n, 1n, -1n, 2n ** 32n, -(2n ** 63n), 2n ** 63n - 1n],
  uint8: [0, 1, 128, 255],
  uint16: [0, 1, 0x8000, 65535],
  uint32: [0, 1, 0x80000000, 4294967295],
  uint64: [0n, 1n, 2n ** 32n, 2n ** 63n, 2n ** 64n - 1n],
  float32: [0, 1, -1.5, 1048576.5, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN],
  float64: [0, 1, -1.5, 2 ** 40 + 0.5, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN],
  color: [Color.red, Color.green, Color.blue],
};

const fieldNames = Object.keys(readMessage(writeMessage(new MessageBuilder())).getRoot(Scalars$Reader).$toObject());

/** The type of a field, from its name. */
const typeOf = (field: string) => /^(?:bool|u?int\d+?(?=[A-Z])|float\d\d|color)/.exec(field)?.[0] ?? "";

function asText(field: string, value: boolean | number | bigint): string {
  if (typeof value !== "number") return `${value}`;
  if (typeOf(field) === "color") return ["red", "green", "blue"][value] as string;
  return `${value}`.replace("Infinity", "inf").replace("NaN", "nan");
}

describeWith(["capnp"], "every default with every value", () => {
  test("all fields have values to try", () => {
    for (const field of fieldNames) expect(values[typeOf(field)], field).toBeDefined();
  });

  const most = Math.max(...Object.values(values).map((some) => some.length));
  test.each(Array.from({ length: most }, (_, i) => i))("value %i of each type", (i) => {
    const object = Object.fromEntries(
      fieldNames.map((field) => {
        const some = values[typeOf(field)] as readonly (boolean | number | bigint)[];
        return [field, some[i % some.length] as boolean | number | bigint];
      }),
    );
    const text = `(${fieldNames.map((field) => `${field} = ${asText(field, object[field] as number)}`).join(", ")})`;
    const message = new MessageBuilder();
    message.setRoot(Scalars$Builder, object);
    const theirs = readMessage(tool("text:binary", text)).getRoot(Scalars$Reader);
    expect(theirs.$toObject()).toEqual(object as unknown as Scalars$Object);
    expect(Buffer.from(canonicalize(theirs)).equals(canonicalize(message.root))).toBe(true);
    const back = readMessage(tool("text:binary", tool("binary:text", writeMessage(message)))).getRoot(Scalars$Reader);
    expect(back.$toObject()).toEqual(object as unknown as Scalars$Object);
  });
});
