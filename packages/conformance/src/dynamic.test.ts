import { type CapHook, MessageBuilder, readMessage, writeMessage } from "@capnp/message";
import { constantValue, DynamicBuilder, DynamicReader } from "@capnp/message/dynamic";
import { Node$Builder, Node$Reader, Node$schema, SchemaError, SchemaLoader } from "@capnp/message/schema";
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

test("constants have their values", async () => {
  const { compile, encodeRequest, memorySource } = await import("@capnp/compiler");
  const { CodeGeneratorRequest$Reader } = await import("@capnp/message/schema");
  const source = memorySource({
    "a.capnp":
      '@0xabcdefabcdefabcd; const n :Int16 = -5; const l :List(Text) = ["a", "b"]; struct S { x @0 :Int8 = 3; } const s :S = (x = 4);',
  });
  const { request } = compile({ files: ["a.capnp"], source });
  const loader = new SchemaLoader();
  loader.addRequest(readMessage(encodeRequest(request!)).getRoot(CodeGeneratorRequest$Reader));
  const value = (name: string) => {
    const node = [...loader.nodes()].find(({ displayName }) => displayName.endsWith(`:${name}`));
    return constantValue(loader.constant(node!.id));
  };
  expect(value("n")).toBe(-5);
  expect([...(value("l") as Iterable<unknown>)]).toEqual(["a", "b"]);
  expect((value("s") as DynamicReader).$toObject()).toEqual({ x: 4 });
});
