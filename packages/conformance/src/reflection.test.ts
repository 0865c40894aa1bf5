import { compile, memorySource } from "@capnp/compiler";
import { DecodeError, MessageBuilder, readMessage, writeMessage } from "@capnp/message";
import { DynamicBuilder, DynamicReader } from "@capnp/message/dynamic";
import { JsonCodec } from "@capnp/message/json";
import {
  compareNodes,
  Node$Builder,
  type Node$Init,
  Node$Reader,
  Node$schema,
  SchemaError,
  SchemaLoader,
} from "@capnp/message/schema";
import { printText } from "@capnp/message/text";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberedUnions } from "../../compiler/test/numbered-unions.js";
import { Echo, Person, Person$schema } from "./contract/echo.capnp.js";
import { Loop } from "./schemas/recursive.capnp.js";
import { loaderOf, nodeOf, nodesOf, structOf } from "./schema-text.js";

describe("a schema loader", () => {
  test("takes a numbered union in every order of ordinals that the compiler takes, and the compiler no other", () => {
    const accepted = numberedUnions().filter((text) => {
      const source = memorySource({ "test.capnp": `@0xabcdefabcdefabcd;\n${text}` });
      return compile({ files: ["test.capnp"], source }).request !== undefined;
    });
    for (const text of accepted) expect(() => structOf(text, "S"), text).not.toThrow();
    expect(accepted).toHaveLength(64);
  });

  test("decodes of a generated type only what is asked for", () => {
    const loader = new SchemaLoader();
    loader.add(Echo.schema);
    expect(loader.has(Echo.schema.id)).toBe(true);
    expect([...loader.nodes()]).toEqual([]);
    expect(loader.interface(Echo.schema).name).toBe("Echo");
    expect([...loader.nodes()].map(({ id }) => id)).toEqual([Echo.schema.id]);
  });

  test("finds what a generated type refers to, itself included", () => {
    const person = new SchemaLoader().struct(Person.schema);
    expect(person.field("spouse").type).toBe(person);
    expect(person.field("home").type).toMatchObject({ kind: "struct", isGroup: true });
  });

  test("asks for a node that is missing, and says so if it stays missing", () => {
    const nodes = new Map(nodesOf("struct A { b @0 :B; } struct B { a @0 :A; }").map((node) => [node.id, node]));
    const asked: bigint[] = [];
    const loader = new SchemaLoader({
      missing(id, to) {
        asked.push(id);
        const node = nodes.get(id);
        if (node !== undefined) to.add(node);
      },
    });
    const [a, b] = [...nodes.values()].filter(({ which }) => which === "struct").map(({ id }) => id);
    expect(loader.struct(a!).field("b").type).toBe(loader.struct(b!));
    expect(asked).toEqual([a, b]);
    expect(() => loader.struct(1n)).toThrow("There is no schema for @0x0000000000000001");
  });

  test("of two versions of a node keeps the newer one, in whatever order they come", () => {
    const older = nodeOf("struct S @0xabcdefabcdefabce { a @0 :Int32; }", "S");
    const newer = nodeOf("struct S @0xabcdefabcdefabce { a @0 :Int32; b @1 :Text; }", "S");
    for (const nodes of [
      [older, newer],
      [newer, older],
    ]) {
      const loader = new SchemaLoader();
      for (const node of nodes) loader.add(node);
      expect(loader.struct(older.id).fields.map(({ name }) => name)).toEqual(["a", "b"]);
    }
  });

  test("refuses a version that cannot be one", () => {
    const loader = new SchemaLoader();
    loader.add(nodeOf("struct S @0xabcdefabcdefabce { a @0 :Int32; }", "S"));
    const other = nodeOf("struct S @0xabcdefabcdefabce { a @0 :Text; }", "S");
    expect(() => loader.add(other)).toThrow("the type of field a changed from int32 to text");
  });

  test("says what a node is that is not what was asked for", () => {
    expect(() => new SchemaLoader().enum(Person$schema)).toThrow("echo.capnp:Person is not an enum but of kind struct");
  });

  test("knows the results of a streaming method", () => {
    const text = "interface I { m @0 () -> stream; }";
    const method = loaderOf(text).interface(nodeOf(text, "I").id).methods[0];
    expect(method?.isStream).toBe(true);
    expect(method?.results.fields).toEqual([]);
  });
});

describe("versions of a declaration", () => {
  const id = "@0xabcdefabcdefabce";
  const others = "enum E @0xabcdefabcdefabc1 { a @0; } struct P @0xabcdefabcdefabc2 { x @0 :Int32; }";
  const compare = (before: string, after: string) => {
    const { verdict } = compareNodes(nodeOf(`${before} ${others}`, "S"), nodeOf(`${after} ${others}`, "S"));
    return verdict;
  };
  const fields = (text: string) => `struct S ${id} { ${text} }`;

  test.each([
    ["nothing changed", "a @0 :Int32;", "a @0 :Int32;", "equivalent"],
    ["a field was renamed", "a @0 :Int32;", "b @0 :Int32;", "equivalent"],
    ["a field was added", "a @0 :Int32;", "a @0 :Int32; b @1 :Bool;", "newer"],
    ["a field was removed", "a @0 :Int32; b @1 :Bool;", "a @0 :Int32;", "older"],
    ["the type of a field changed", "a @0 :Int32;", "a @0 :UInt32;", "incompatible"],
    ["a default changed", "a @0 :Int32 = 1;", "a @0 :Int32 = 2;", "incompatible"],
    ["the default of a pointer changed", 'a @0 :Text = "x";', 'a @0 :Text = "y";', "equivalent"],
    ["a field moved", "a @0 :Int8; b @1 :Int32;", "b @0 :Int32; a @1 :Int8;", "incompatible"],
    ["a field became a union's first member", "a @0 :Int32;", "union { a @0 :Int32; b @1 :Text; }", "newer"],
    [
      "a field became another member",
      "a @0 :Int32; x @1 :Int8;",
      "x @1 :Int8; union { b @2 :Text; a @0 :Int32; }",
      "newer",
    ],
    ["Text became Data", "a @0 :Text;", "a @0 :Data;", "newer"],
    ["Data became Text", "a @0 :Data;", "a @0 :Text;", "older"],
    ["bytes became Data", "a @0 :List(UInt8);", "a @0 :Data;", "newer"],
    ["a pointer became AnyPointer", "a @0 :P;", "a @0 :AnyPointer;", "newer"],
    ["elements became structs", "a @0 :List(Int32);", "a @0 :List(P);", "newer"],
    ["bits became structs", "a @0 :List(Bool);", "a @0 :List(P);", "incompatible"],
    ["each has something that the other lacks", "a @0 :List(Int32); b @1 :Int8;", "a @0 :List(P);", "incompatible"],
  ])("%s", (_, before, after, expected) => {
    expect(compare(fields(before), fields(after))).toBe(expected);
  });

  test("why they are incompatible", () => {
    const why = (before: string, after: string) =>
      compareNodes(nodeOf(fields(before), "S"), nodeOf(fields(after), "S")).reason;
    expect(why("union { a @0 :Int8; b @1 :Int8; }", "a @0 :Int8; union { b @1 :Int8; c @2 :Int8; }")).toBe(
      "the discriminant of field b changed",
    );
    expect(why("a @0 :Int8; b @1 :Int32;", "b @0 :Int32; a @1 :Int8;")).toBe(
      "the type of field a changed from int8 to int32",
    );
    expect(why("a @0 :Int8 = 1;", "a @0 :Int8 = 2;")).toBe("the default value of field a changed");
    expect(why("a @0 :Int8;", "a @0 :Int8;")).toBe("");
  });

  test.each([
    ["an enumerant was added", `enum S ${id} { a @0; }`, `enum S ${id} { a @0; b @1; }`, "newer"],
    ["a method was added", `interface S ${id} {}`, `interface S ${id} { m @0 (); }`, "newer"],
    [
      "an interface is extended",
      `interface S ${id} {} interface T {}`,
      `interface S ${id} extends(T) {} interface T {}`,
      "newer",
    ],
    ["a struct became an enum", `struct S ${id} {}`, `enum S ${id} { a @0; }`, "incompatible"],
  ])("%s", (_, before, after, expected) => {
    expect(compare(before, after)).toBe(expected);
  });
});

describe("nodes that no compiler made", () => {
  const slot = { offset: 0, type: { int32: null }, defaultValue: { int32: 0 } } as const;
  const field = (name: string, codeOrder: number, more: object = {}) => ({
    name,
    codeOrder,
    discriminantValue: 0xffff,
    slot,
    ...more,
  });
  const struct = (more: object) =>
    ({
      id: 1n,
      displayName: "x:S",
      displayNamePrefixLength: 2,
      struct: { dataWordCount: 1, pointerCount: 1, ...more },
    }) as Node$Init;
  const load = (init: Node$Init) => {
    const message = new MessageBuilder();
    message.setRoot(Node$Builder, init);
    const loader = new SchemaLoader();
    loader.add(message.getRoot(Node$Reader));
    return loader;
  };
  const pointer = { offset: 1, type: { text: null }, defaultValue: { text: null } };
  const bound = { scopeId: 2n, bind: [{ type: { int8: null } }] };

  test("what is fine is loaded", () => {
    expect(load(struct({ fields: [field("a", 0), field("b", 1)] })).struct(1n).fields).toHaveLength(2);
  });

  test.each([
    ["two fields of one name", struct({ fields: [field("a", 0), field("a", 1)] }), 'two of its fields are called "a"'],
    ["a field without a name", struct({ fields: [field("", 0)] }), "one of its fields has no name"],
    ["a code order that is none", struct({ fields: [field("a", 0), field("b", 0)] }), "the code order of its fields"],
    [
      "a field outside of the data",
      struct({ fields: [field("a", 0, { slot: { ...slot, offset: 2 } })] }),
      "a is outside of the data",
    ],
    [
      "an offset that overflows",
      struct({ fields: [field("a", 0, { slot: { ...slot, offset: 0xffffffff } })] }),
      "a is outside of the data",
    ],
    [
      "a field outside of the pointers",
      struct({ fields: [field("a", 0, { slot: pointer })] }),
      "a is outside of the pointer",
    ],
    [
      "ordinals out of order",
      struct({ fields: [field("a", 0, { ordinal: { explicit: 5 } }), field("b", 1, { ordinal: { explicit: 5 } })] }),
      "the ordinal of b",
    ],
    [
      "a default of another type",
      struct({ fields: [field("a", 0, { slot: { ...slot, defaultValue: { int8: 1 } } })] }),
      "the value of a is of kind int8",
    ],
    [
      "a discriminant out of range",
      struct({ fields: [field("a", 0, { discriminantValue: 2 }), field("b", 1)], discriminantCount: 2 }),
      "the discriminant of a is out of range",
    ],
    [
      "a discriminant twice",
      struct({
        fields: [field("a", 0, { discriminantValue: 1 }), field("b", 1, { discriminantValue: 1 })],
        discriminantCount: 2,
      }),
      "two members of the union",
    ],
    [
      "a discriminant missing",
      struct({ fields: [field("a", 0, { discriminantValue: 1 }), field("b", 1)], discriminantCount: 2 }),
      "fewer members",
    ],
    [
      "a discriminant outside of the data",
      struct({ fields: [field("a", 0), field("b", 1)], discriminantCount: 2, discriminantOffset: 4 }),
      "its discriminant is outside",
    ],
    [
      "a union of one",
      struct({ fields: [field("a", 0, { discriminantValue: 0 })], discriminantCount: 1 }),
      "a union has a single member",
    ],
    [
      "a parameter bound to a number",
      struct({
        fields: [
          field("a", 0, {
            slot: {
              offset: 0,
              type: { struct: { typeId: 2n, brand: { scopes: [bound] } } },
              defaultValue: { struct: null },
            },
          }),
        ],
      }),
      "a type parameter is bound to int8",
    ],
    [
      "an interface that extends itself",
      { id: 1n, interface: { superclasses: [{ id: 1n }] } } as Node$Init,
      "it extends itself",
    ],
    [
      "a constant of another type",
      { id: 1n, const: { type: { int8: null }, value: { text: "x" } } } as Node$Init,
      "the value of the constant is of kind text",
    ],
  ])("%s", (_, node, problem) => {
    expect(() => load(node)).toThrow(problem);
    expect(() => load(node)).toThrow(SchemaError);
  });

  test("a group that is none, or of another size, is refused when it is used", () => {
    const groups = (more: object): Node$Init =>
      struct({ fields: [field("g", 0, { slot: undefined, group: { typeId: 2n } })], ...more });
    const loader = load(groups({}));
    expect(() => loader.struct(1n).field("g").type).toThrow("There is no schema for @0x0000000000000002");
    const message = new MessageBuilder();
    message.setRoot(Node$Builder, {
      id: 2n,
      scopeId: 1n,
      displayName: "x:S.g",
      struct: { isGroup: true, dataWordCount: 9 },
    });
    loader.add(message.getRoot(Node$Reader));
    expect(() => loader.struct(1n).field("g").type).toThrow("has other sizes than the struct around it");
    expect(() => load(groups({})).add(message.getRoot(Node$Reader))).not.toThrow();
  });

  test("a struct that is its own group is refused", () => {
    const loader = load({
      ...struct({ isGroup: true, fields: [field("g", 0, { slot: undefined, group: { typeId: 1n } })] }),
      scopeId: 1n,
    });
    const nested = (schema = loader.struct(1n), depth = 0): number =>
      depth > 100 ? depth : nested(schema.field("g").type as typeof schema, depth + 1);
    expect(() => nested()).toThrow("are nested too deeply");
  });

  test("mutated nodes give typed errors, in the loader and when they are used", () => {
    const originals = [Node$schema, Person$schema].map((raw) => {
      const message = new MessageBuilder();
      const loader = new SchemaLoader();
      message.root.set(loader.struct(raw).node);
      return writeMessage(message);
    });
    const message = new MessageBuilder();
    message.setRoot(Person.Builder, { name: "x", employment: { employer: "y" }, phones: [{}], home: {} });
    const data = writeMessage(message);
    const changes = fc.array(fc.record({ at: fc.nat(), bit: fc.nat(7) }), { minLength: 1, maxLength: 6 });
    let used = 0;
    fc.assert(
      fc.property(fc.constantFrom(...originals), changes, (original, flips) => {
        const mutated = original.slice();
        for (const { at, bit } of flips) mutated[16 + (at % (mutated.length - 16))]! ^= 1 << bit;
        const loader = new SchemaLoader({ missing: (_, to) => to.add(Person$schema) });
        try {
          const node = readMessage(mutated, { traversalLimitInWords: 20_000 }).getRoot(Node$Reader);
          loader.add(node);
          const schema = loader.struct(node.id);
          const reader = readMessage(data).getRoot(DynamicReader.for(schema));
          used++;
          printText(reader);
          new JsonCodec().print(reader);
          reader.$toObject();
          const built = new MessageBuilder().initRoot(DynamicBuilder.for(schema));
          for (const one of schema.fields) built.clear(one);
        } catch (error) {
          if (!SchemaError.is(error) && !DecodeError.is(error)) throw error;
        }
      }),
      { numRuns: 2000 },
    );
    expect(used).toBeGreaterThan(100);
  });
});

test("a default that holds itself ends in an error, not in an overflow, in generated code too", () => {
  const message = new MessageBuilder();
  const loop = message.initRoot(Loop.Builder).$asReader();
  expect(loop.self.self.self.depth).toBe(1);
  expect(() => loop.$toObject()).toThrow(DecodeError);
});

test("a default that holds itself ends in an error, not in an overflow", () => {
  const schema = structOf("struct S { s @0 :S = (); n @1 :Int8; }", "S");
  const message = new MessageBuilder();
  message.initRoot(DynamicBuilder.for(schema));
  expect(() => message.getRoot(DynamicReader.for(schema)).$toObject()).toThrow(DecodeError);
  expect(printText(message.getRoot(DynamicReader.for(schema)))).toBe("(n = 0)");
});
