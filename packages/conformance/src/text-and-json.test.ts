import { DecodeError, MessageBuilder, readMessage, writeMessage } from "@capnp/message";
import { DynamicBuilder, DynamicReader } from "@capnp/message/dynamic";
import { JsonCodec } from "@capnp/message/json";
import type { StructSchema } from "@capnp/message/schema";
import { parseText, parseTextAt, printText, printValue, TextError } from "@capnp/message/text";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { structOf } from "./schema-text.js";

const text = `
  using Json = import "/capnp/compat/json.capnp";
  enum Colour { red @0; green @1 $Json.name("GREEN"); }
  interface Face {}
  struct Point { x @0 :Int16 = 1; y @1 :Int16; }
  struct All {
    void @0 :Void; bool @1 :Bool; int8 @2 :Int8; int64 @3 :Int64; uint64 @4 :UInt64; float32 @5 :Float32; float64 @6 :Float64;
    text @7 :Text; data @8 :Data; colour @9 :Colour; point @10 :Point; points @11 :List(Point); bools @12 :List(Bool);
    texts @13 :List(Text); lists @14 :List(List(Int8)); colours @15 :List(Colour); any @16 :AnyPointer; face @17 :Face; all @18 :All;
    base64 @19 :Data $Json.base64;
    group :group { a @20 :Int8; b @21 :Text; }
    union { first @22 :Text; second @23 :Void; third :group { c @24 :Int8; d @25 :Text; } }
  }`;
const all = structOf(text, "All");

function parsed(schema: StructSchema, read: (builder: DynamicBuilder) => void): DynamicReader {
  const message = new MessageBuilder();
  read(message.initRoot(DynamicBuilder.for(schema)));
  return readMessage(writeMessage(message)).getRoot(DynamicReader.for(schema));
}
const fromText = (source: string) => parsed(all, (builder) => parseText(source, builder));
const fromJson = (source: string, codec = new JsonCodec()) => parsed(all, (builder) => codec.parse(source, builder));

const value =
  "(void = void, bool = true, int8 = -5, int64 = -9223372036854775808, uint64 = 18446744073709551615, float32 = 0.1, float64 = 1e100, " +
  'text = "a\\"\\n\\001 ✓", data = "\\000\\377a", colour = green, point = (x = 1, y = -2), points = [(x = 1, y = 0), (x = 3, y = 0)], ' +
  'bools = [true, false], texts = ["", "x"], lists = [[1, 2], []], colours = [red, (7)], all = (void = void, bool = false, int8 = 0, ' +
  'int64 = 0, uint64 = 0, float32 = nan, float64 = -inf, colour = red, group = (a = 0), second = void), base64 = "abc", ' +
  'group = (a = 4, b = "b"), third = (c = 1, d = "d"))';

describe("text", () => {
  test("what is printed is read back", () => {
    expect(printText(fromText(value), { pretty: false })).toBe(value);
    expect(printText(fromText(printText(fromText(value))), { pretty: false })).toBe(value);
  });

  test("laid out, long items are on lines of their own", () => {
    const reader = fromText(
      '(text = "0123456789012345678901234567890", points = [(), (x = 2)], group = (b = "x"), second = void)',
    );
    expect(printText(reader)).toBe(`( void = void,
  bool = false,
  int8 = 0,
  int64 = 0,
  uint64 = 0,
  float32 = 0,
  float64 = 0,
  text = "0123456789012345678901234567890",
  colour = red,
  points = [(x = 1, y = 0), (x = 2, y = 0)],
  group = (a = 0, b = "x"),
  second = void )`);
  });

  test("a null pointer is shown if without it one could not tell which member of the union is set", () => {
    const schema = structOf("struct U { union { a @0 :Text; b @1 :Text; } }", "U");
    const printed = (member: string) => printText(parsed(schema, (builder) => builder.clear(member)));
    expect([printed("a"), printed("b")]).toEqual(["()", '(b = "")']);
  });

  test("pointers of unknown type and capabilities are shown", () => {
    const reader = parsed(all, (builder) => {
      builder.set("any", (pointer) => pointer.setText("x"));
      builder.set("face", { addRef: () => {}, release: () => {} });
    });
    expect(printText(reader, { pretty: false })).toContain("any = <opaque pointer>, face = <external capability>");
  });

  test("numbers are read as the schema language has them", () => {
    const reader = fromText("( # a comment\n int8 = 0x7f, int64 = 017, uint64 = 0, float32 = -inf, float64 = 12, )");
    expect(["int8", "int64", "uint64", "float32", "float64"].map((name) => reader.get(name))).toEqual([
      127,
      15n,
      0n,
      -Infinity,
      12,
    ]);
  });

  test("strings are joined, and Data may be in hexadecimal", () => {
    const reader = fromText(`(text = "a" "b\\x41\\101\\'", data = 0x"00 fF")`);
    expect(reader.get("text")).toBe("abAA'");
    expect(reader.get("data")).toEqual(Uint8Array.of(0, 255));
  });

  test("bytes that are not UTF-8 survive in Text", () => {
    const message = new MessageBuilder();
    parseText('(text = "\\377")', message.initRoot(DynamicBuilder.for(all)));
    const bytes = writeMessage(message);
    expect(bytes.includes(255)).toBe(true);
  });

  test("values follow each other", () => {
    const source = "(int8 = 1)\n# between\n(int8 = 2) ";
    const found: unknown[] = [];
    for (let at = 0; at < source.length; ) {
      const message = new MessageBuilder();
      const builder = message.initRoot(DynamicBuilder.for(all));
      at = parseTextAt(source, at, builder);
      found.push(builder.get("int8"));
    }
    expect(found).toEqual([1, 2]);
  });

  test.each([
    ["", "1:1: The text ends where a value should be"],
    ["5", "1:1: Expected All: fields in parentheses"],
    ["(5)", "1:2: Expected a field: a name, then = and a value"],
    ["(int8 = 1", '1:1: There is no ")" for this "("'],
    ["(int8 = 1) x", "1:12: There is more text after the value"],
    ["(int8 = 128)", "1:9: 128 is not a whole number in the range of Int8"],
    ["(int8 = 1.5)", "1:9: Expected a whole number"],
    ["(\n  nope = 1)", "2:3: All has no field nope"],
    ["(int8 = 1, int8 = 2)", "1:12: int8 is set twice"],
    ['(first = "x", second = void)', "1:15: second and first are members of one union"],
    ["(colour = blue)", "1:11: Colour has no enumerant blue"],
    ["(bool = 1)", "1:9: Expected true or false"],
    ["(text = 1)", "1:9: Expected a string"],
    ['(text = "x)', "1:9: The string does not end on its line"],
    ['(text = "\\q")', "1:10: Unknown escape sequence"],
    ['(text = "\\777")', "1:10: An escape sequence is for one byte, of 377 in octal at most"],
    ['(data = 0x"123")', "1:9: Hexadecimal data needs an even number of digits"],
    ["(int8 = 09)", "1:9: 09 is no octal number"],
    ["(points = 1)", "1:11: Expected a list: elements in brackets"],
    ["(any = 1)", "1:8: A value of type anyPointer has no text"],
    [`(all = ${"(all = ".repeat(100)}`, "1:443: Values cannot be nested more than 64 deep"],
  ])("%s is refused with its place", (source, message) => {
    expect(() => fromText(source)).toThrow(TextError);
    expect(() => fromText(source)).toThrow(message);
  });

  test.each([
    [0.1, "0.1", "0.1"],
    [16777216, "16777216", "16777216"],
    [1e6, "1e06", "1000000"],
    [1234567, "1234567", "1234567"],
    [1000.00006, "1000.00006", "1000.00006"],
    [-1268508.25, "-1268508.2", "-1268508.25"],
    [3e-45, "2.8025969e-45", "3e-45"],
    [5e-324, "0", "4.94065645841247e-324"],
    [1e21, "1e21", "1e21"],
    [-0, "-0", "-0"],
    [NaN, "nan", "nan"],
  ])("the number %d", (number, asFloat32, asFloat64) => {
    expect(printValue({ kind: "float32" }, Math.fround(number))).toBe(asFloat32);
    expect(printValue({ kind: "float64" }, number)).toBe(asFloat64);
  });

  test("any number comes back", () => {
    fc.assert(
      fc.property(fc.double(), fc.float(), (float64, float32) => {
        const reader = fromText(
          `(float64 = ${printValue({ kind: "float64" }, float64)}, float32 = ${printValue({ kind: "float32" }, float32)})`,
        );
        expect(reader.get("float64")).toBe(float64);
        expect(reader.get("float32")).toBe(float32);
      }),
    );
  });
});

describe("JSON", () => {
  test("what is printed is read back", () => {
    const reader = fromText(value);
    const json = new JsonCodec().print(reader);
    expect(json).toBe(
      '{"void":null,"bool":true,"int8":-5,"int64":"-9223372036854775808","uint64":"18446744073709551615","float32":0.10000000149011612,' +
        '"float64":1e100,"text":"a\\"\\n\\u0001 ✓","data":[0,255,97],"colour":"GREEN","point":{"x":1,"y":-2},' +
        '"points":[{"x":1,"y":0},{"x":3,"y":0}],"bools":[true,false],"texts":["","x"],"lists":[[1,2],[]],"colours":["red",7],' +
        '"all":{"void":null,"bool":false,"int8":0,"int64":"0","uint64":"0","float32":"NaN","float64":"-Infinity","colour":"red",' +
        '"group":{"a":0},"second":null},"base64":"YWJj","group":{"a":4,"b":"b"},"third":{"c":1,"d":"d"}}',
    );
    expect(printText(fromJson(json), { pretty: false })).toBe(value);
    const pretty = new JsonCodec({ pretty: true });
    expect(JSON.parse(pretty.print(reader))).toEqual(JSON.parse(json));
    expect(printText(fromJson(pretty.print(reader)), { pretty: false })).toBe(value);
  });

  test("numbers are taken as numbers or strings, without rounding", () => {
    const reader = fromJson(
      '{"int64": 9223372036854775807, "uint64": "18446744073709551615", "int8": 1e1, "float64": "Infinity", "float32": null}',
    );
    expect(["int64", "uint64", "int8", "float64", "float32"].map((name) => reader.get(name))).toEqual([
      2n ** 63n - 1n,
      2n ** 64n - 1n,
      10,
      Infinity,
      NaN,
    ]);
  });

  test("null is a pointer that is not there", () => {
    expect(fromJson('{"text": null, "point": null, "first": null, "second": null}').has("text")).toBe(false);
  });

  test("members that the schema does not know are ignored, or refused", () => {
    expect(fromJson('{"nope": [{}], "int8": 1}').get("int8")).toBe(1);
    const strict = new JsonCodec({ rejectUnknownFields: true });
    expect(() => fromJson('{"point": {"nope": 1}}', strict)).toThrow('1:20: Point has no field "nope"');
  });

  test("capabilities and pointers of unknown type have no JSON", () => {
    const reader = parsed(all, (builder) => builder.set("any", (pointer) => pointer.setText("x")));
    expect(() => new JsonCodec().print(reader)).toThrow("A value of type anyPointer has no JSON");
  });

  test.each([
    ["", "1:1: The text ends where a JSON value should be"],
    ["[]", "1:1: Expected an object for All"],
    ["{} {}", "1:4: There is more text after the value"],
    ['{"int8": 1,}', "1:12: Expected a name in quotes"],
    ['{"int8": 1 "a"', '1:12: Expected "," or "}"'],
    ['{"int8": 1', '1:1: There is no "}" for this "{"'],
    ['{"int8" 1}', '1:9: Expected ":"'],
    ['{"int8": 128}', "1:10: 128 is not a whole number in the range of Int8"],
    ['{"int8": 1.5}', "1:10: Expected a whole number"],
    ['{"int64": "x"}', "1:11: Expected a whole number"],
    ['{"int64": 1e400}', "1:11: Expected a whole number"],
    ['{"bool": 0}', "1:10: Expected true or false"],
    ['{"text": 0}', "1:10: Expected a string"],
    ['{"text": "a\nb"}', "1:10: A control character must be escaped"],
    ['{"text": "x', "1:10: The string does not end"],
    ['{"text": "\\x"}', "1:11: Unknown escape sequence"],
    ['{"data": [256]}', "1:11: Expected a byte"],
    ['{"data": "x"}', "1:10: Expected an array"],
    ['{"base64": "?"}', "1:12: Expected base 64"],
    ['{"colour": "blue"}', "1:12: Expected an enumerant of Colour"],
    ['{"int8": 1, "int8": 2}', '1:13: "int8" is there twice'],
    ['{"first": "x", "second": null}', "1:26: second and first are members of one union"],
    [`${'{"all": '.repeat(100)}`, "1:513: Values cannot be nested more than 64 deep"],
  ])("%s is refused with its place", (source, message) => {
    expect(() => fromJson(source)).toThrow(TextError);
    expect(() => fromJson(source)).toThrow(message);
  });
});

test("random text is read, or refused with a TextError", () => {
  const token = fc.constantFrom(
    ...'()[]{}=,:"\\- '.split(""),
    "void",
    "true",
    "int8",
    "all",
    "points",
    "text",
    "0x",
    "1",
    "1.5e3",
    "\\x41",
    "\n",
    "#",
    "null",
    '"int8"',
    '"all"',
  );
  const source = fc.array(token, { maxLength: 40 }).map((tokens) => tokens.join(""));
  fc.assert(
    fc.property(source, (one) => {
      for (const read of [fromText, fromJson]) {
        for (const body of [one, `(${one})`, `{${one}}`, `(all = (${one}))`, `{"all":{${one}}}`]) {
          try {
            read(body);
          } catch (error) {
            if (!TextError.is(error)) throw error;
          }
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test("damaged messages give typed errors, whatever prints them", () => {
  const message = new MessageBuilder();
  parseText(value, message.initRoot(DynamicBuilder.for(all)));
  const original = writeMessage(message);
  let printed = 0;
  fc.assert(
    fc.property(fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255) }), { minLength: 1, maxLength: 4 }), (changes) => {
      const bytes = original.slice();
      for (const { at, byte } of changes) bytes[8 + (at % (bytes.length - 8))] = byte;
      for (const print of [
        printText,
        (reader: DynamicReader) => new JsonCodec().print(reader),
        (reader: DynamicReader) => reader.$toObject(),
      ]) {
        try {
          print(readMessage(bytes, { traversalLimitInWords: 10_000 }).getRoot(DynamicReader.for(all)));
          printed++;
        } catch (error) {
          if (!DecodeError.is(error) && (error as Error).name !== "SchemaError") throw error;
        }
      }
    }),
    { numRuns: 2000 },
  );
  expect(printed).toBeGreaterThan(500);
});
