import { type CapHook, MessageBuilder, readMessage, writeMessage } from "@capnp/message";
import { constantValue, DynamicBuilder, type DynamicListBuilder, DynamicReader } from "@capnp/message/dynamic";
import {
  Node$Builder,
  Node$Reader,
  Node$schema,
  SchemaError,
  SchemaLoader,
  type StructSchema,
} from "@capnp/message/schema";
import { describe, expect, test } from "vitest";
import {
  Box$schema,
  Echo$schema,
  Directory$schema,
  Person,
  Person$PhoneNumber$Type$schema,
  Shape,
} from "./contract/echo.capnp.js";

const person = {
  id: 2n ** 63n,
  name: "Ada",
  score: 8,
  active: false,
  photo: Uint8Array.of(1, 2),
  phones: [{ number: "1", type: 2 }, { number: "2" }],
  luckyNumbers: [7, 4_294_967_295],
  employment: { employer: "Analytical" },
  home: { city: "London" },
  spouse: { name: "William" },
};
import { nodesOf, structOf } from "./schema-text.js";

describe("the dynamic API by the schemas of generated types", () => {
  const loader = new SchemaLoader();
  const schema = loader.struct(Person.schema);

  test("reads what generated code builds, to the same plain object", () => {
    const message = new MessageBuilder();
    message.setRoot(Person.Builder, person);
    const bytes = writeMessage(message);
    const typed = readMessage(bytes).getRoot(Person.Reader).$toObject();
    expect(readMessage(bytes).getRoot(DynamicReader.for(schema)).$toObject()).toEqual(typed);
  });

  test("builds the same bytes as generated code", () => {
    const typed = new MessageBuilder();
    typed.setRoot(Person.Builder, person);
    const dynamic = new MessageBuilder();
    dynamic.setRoot(DynamicBuilder.for(schema), person);
    expect(writeMessage(dynamic)).toEqual(writeMessage(typed));
  });

  test("which names the member of a union, and other members are undefined", () => {
    const message = new MessageBuilder();
    message.setRoot(Shape.Builder, { square: 2 });
    const shape = readMessage(writeMessage(message)).getRoot(DynamicReader.for(loader.struct(Shape.schema)));
    expect(shape.which?.name).toBe("square");
    expect(shape.get("square")).toBe(2);
    expect(shape.get("circle")).toBeUndefined();
    expect(shape.has("circle")).toBe(false);
  });

  test("setting a member of a union takes the place of the one before", () => {
    const message = new MessageBuilder();
    const shape = message.initRoot(DynamicBuilder.for(loader.struct(Shape.schema)));
    shape.set("polygon", [{ x: 1, y: -2 }]);
    expect(shape.which?.name).toBe("polygon");
    shape.set("circle", 0.5);
    expect(shape.asReader().$toObject()).toEqual({ area: 0, which: "circle", circle: 0.5 });
  });

  test("enums take names, and unknown ones are refused", () => {
    const message = new MessageBuilder();
    const built = message.initRoot(DynamicBuilder.for(schema));
    built.set("phones", [{ type: "work" }]);
    expect(message.getRoot(Person.Reader).phones.get(0).type).toBe(2);
    expect(() => built.set("phones", [{ type: "fax" }])).toThrow('Type has no enumerant "fax"');
    expect(loader.enum(Person$PhoneNumber$Type$schema).enumerants.map(({ name }) => name)).toEqual([
      "mobile",
      "home",
      "work",
    ]);
  });

  test("a property that is no field, and a value of another type, are refused", () => {
    const message = new MessageBuilder();
    expect(() => message.setRoot(DynamicBuilder.for(schema), { nickname: "x" })).toThrow(SchemaError);
    expect(() => message.setRoot(DynamicBuilder.for(schema), { age: 256 })).toThrow(RangeError);
    expect(() => message.setRoot(DynamicBuilder.for(schema), { name: 5 })).toThrow(TypeError);
  });

  test("generics that are bound are read as what they are bound to, others as AnyPointer", () => {
    const results = loader.interface(Directory$schema).methods[0]?.results;
    const message = new MessageBuilder();
    message.setRoot(DynamicBuilder.for(results!), { box: { label: "l", value: "v" } });
    expect(results?.field("box").type).toMatchObject({ kind: "struct", name: "Box" });
    const box = message.getRoot(DynamicReader.for(results!)).get("box");
    expect((box as DynamicReader).get("value")).toBe("v");
    expect(loader.struct(Box$schema).field("value").type.kind).toBe("anyPointer");
  });

  test("capabilities are hooks, of which the message has a reference of its own", () => {
    const getLogger = loader.interface(Echo$schema).methods[2];
    let references = 1;
    const hook: CapHook = { addRef: () => void references++, release: () => void references-- };
    const message = new MessageBuilder();
    const results = message.initRoot(DynamicBuilder.for(getLogger!.results));
    results.set("callback", hook);
    expect(references).toBe(2);
    expect(results.get("callback")).toBe(hook);
    results.clear("callback");
    expect(references).toBe(1);
  });

  test("methods and superclasses are known", () => {
    const directory = loader.interface(Directory$schema);
    expect(directory.methods.map(({ name }) => name)).toEqual(["find", "store"]);
    expect(directory.superclasses.map(({ name }) => name)).toEqual(["Echo"]);
    expect(directory.methods[0]?.params.fields.map(({ name }) => name)).toEqual(["name"]);
  });

  test("the schema of schemas describes itself", () => {
    const node = loader.struct(Node$schema);
    const dynamic = node.node.$segment;
    expect(dynamic).toBeDefined();
    const copy = new MessageBuilder();
    copy.setRoot(Node$Builder, node.node);
    const read = copy.getRoot(DynamicReader.for(node));
    expect(read.get("displayName")).toBe("capnp/schema.capnp:Node");
    expect(read.which?.name).toBe("struct");
    const typed = copy.getRoot(Node$Reader);
    expect((read.get("struct") as DynamicReader).get("fields")).toHaveLength(typed.struct?.fields.length ?? -1);
  });
});

function inner(schema: StructSchema, field: string): StructSchema {
  return schema.field(field).type as StructSchema;
}

describe("the dynamic API by schemas from text", () => {
  const scalars = [
    ["Bool", "true", [true, false]],
    ["Int8", "-128", [-128, 0, 127]],
    ["Int16", "-300", [-32768, 0, 32767]],
    ["Int32", "70000", [-(2 ** 31), 0, 2 ** 31 - 1]],
    ["Int64", "-9223372036854775808", [-(2n ** 63n), -1n, 0n, 2n ** 63n - 1n]],
    ["UInt8", "200", [0, 255]],
    ["UInt16", "60000", [0, 65535]],
    ["UInt32", "4294967295", [0, 1, 2 ** 32 - 1]],
    ["UInt64", "18446744073709551615", [0n, 1n, 2n ** 64n - 1n]],
    ["Float32", "1.5", [0, -0, 0.25, -Infinity, Number.NaN]],
    ["Float64", "-123e-45", [0, -0, 0.1, Infinity, Number.NaN]],
  ] as const;

  test.each(scalars)("%s with and without a default", (type, otherwise, values) => {
    const schema = structOf(`struct S { plain @0 :${type}; other @1 :${type} = ${otherwise}; }`, "S");
    const built = new MessageBuilder().initRoot(DynamicBuilder.for(schema));
    const expected = type === "Bool" ? true : type.endsWith("Int64") ? BigInt(otherwise) : Number(otherwise);
    expect(built.get("other")).toBe(expected);
    for (const value of values) {
      built.set("plain", value);
      built.set("other", value);
      expect([built.get("plain"), built.asReader().get("plain")]).toEqual([value, value]);
      expect([built.get("other"), built.asReader().get("other")]).toEqual([value, value]);
    }
    built.clear("other");
    expect(built.get("other")).toBe(expected);
  });

  test("a group that becomes the union's member begins anew", () => {
    const schema = structOf(
      "struct S { union { a :group { x @0 :Int32; t @1 :Text; } b :group { y @2 :Int32; u @3 :Text; } } }",
      "S",
    );
    const built = new MessageBuilder().initRoot(DynamicBuilder.for(schema));
    built.set("a", { x: 5, t: "t" });
    built.set("b", { u: "u" });
    expect(built.asReader().$toObject()).toEqual({ which: "b", b: { y: 0, u: "u" } });
  });

  test("an alias of a generic binds its parameters anew", () => {
    const schema = structOf("struct S(T) { using Self = S; t @0 :T; s @1 :Self(Data); u @2 :S(Text); }", "S");
    const kindOf = (...path: string[]) =>
      path
        .slice(0, -1)
        .reduce(inner, schema)
        .field(path.at(-1) ?? "").type.kind;
    expect([kindOf("t"), kindOf("u", "t"), kindOf("s", "t"), kindOf("u", "s", "t")]).toEqual([
      "anyPointer",
      "text",
      "data",
      "data",
    ]);
  });

  test("pointers have their defaults until they are set", () => {
    const schema = structOf(
      'struct S { t @0 :Text = "x"; l @1 :List(Int8) = [1, 2]; s @2 :S = (t = "y"); d @3 :Data = "z"; }',
      "S",
    );
    const built = new MessageBuilder().initRoot(DynamicBuilder.for(schema));
    const reader = built.asReader();
    expect([reader.get("t"), [...(reader.get("l") as Iterable<number>)], reader.has("l")]).toEqual([
      "x",
      [1, 2],
      false,
    ]);
    (built.get("l") as DynamicListBuilder).set(0, 7);
    expect([...(built.get("l") as Iterable<number>)]).toEqual([7, 2]);
    (built.get("s") as DynamicBuilder).set("t", "w");
    expect((built.asReader().get("s") as DynamicReader).get("t")).toBe("w");
    expect(built.asReader().get("d")).toEqual(Uint8Array.of(122));
  });
});

test("constants have their values", () => {
  const nodes = nodesOf(
    'const n :Int16 = -5; const l :List(Text) = ["a", "b"]; struct S { x @0 :Int8 = 3; } const s :S = (x = 4);',
  );
  const loader = new SchemaLoader();
  for (const node of nodes) loader.add(node);
  const value = (name: string) => {
    const node = nodes.find(({ displayName }) => displayName.endsWith(`:${name}`));
    return constantValue(loader.constant(node!.id));
  };
  expect(value("n")).toBe(-5);
  expect([...(value("l") as Iterable<unknown>)]).toEqual(["a", "b"]);
  expect((value("s") as DynamicReader).$toObject()).toEqual({ x: 4 });
});
