import { compile, generate, memorySource } from "@capnp/compiler";
import { MessageBuilder, readMessage, writeMessage } from "@capnp/message";
import { DynamicReader } from "@capnp/message/dynamic";
import { SchemaLoader } from "@capnp/message/schema";
import { expect, test } from "vitest";
import { Color, Item, Items, LIMIT } from "./schemas/renamed.capnp.js";

function build(init: Item.Init): Uint8Array {
  const message = new MessageBuilder();
  message.setRoot(Item.Builder, init);
  return writeMessage(message);
}

test("names are those that the annotations give", () => {
  const item = readMessage(build({ className: "c", sort: { second: { size: 3 } }, colour: Color.gray })).getRoot(
    Item.Reader,
  );
  expect(item.className).toBe("c");
  expect(item.sort.which).toBe("second");
  expect(item.sort.second?.size).toBe(3);
  expect(Item.Part.Reader).toBeDefined();
  expect(Items.Client.prototype).toHaveProperty("remove");
  expect(LIMIT).toBe(5);
});

test("the schema that a type carries has the names of the schema", () => {
  const schema = new SchemaLoader().struct(Item.schema);
  const bytes = build({ className: "c", sort: { first: null } });
  expect(schema.name).toBe("Thing");
  expect(readMessage(bytes).getRoot(DynamicReader.for(schema)).$toObject()).toMatchObject({
    class: "c",
    kind: { which: "one" },
  });
});

test("a 64-bit field may be a number, as long as that holds it exactly", () => {
  const item = readMessage(build({ id: 2 ** 53 - 1, offset: -(2 ** 40), exact: 7 })).getRoot(Item.Reader);
  const [id, offset, exact]: [number, number, bigint] = [item.id, item.offset, item.exact];
  expect([id, offset, exact]).toEqual([2 ** 53 - 1, -(2 ** 40), 7n]);
  expect(item.$toObject().id).toBe(2 ** 53 - 1);
  const large = readMessage(build({ id: 2n ** 53n })).getRoot(Item.Reader);
  expect(() => large.id).toThrow("9007199254740992 is too large for a number to hold exactly");
  expect(() => large.$toObject()).toThrow(RangeError);
  expect(readMessage(build({})).getRoot(Item.Reader).offset).toBe(-1);
});

test.each([
  ['struct S { a @0 :Int8 $T.name("x y"); }', '$TypeScript.name("x y"): a name is letters, digits and underscores'],
  ['struct S { a @0 :Int8; b @1 :Int8 $T.name("a"); }', "a.capnp:S has two members that are called a in TypeScript"],
])("%s is refused", (text, message) => {
  const source = memorySource({
    "a.capnp": `@0xabcdefabcdefabcd; using T = import "/capnp/typescript.capnp"; ${text}`,
  });
  const { request } = compile({ files: ["a.capnp"], source });
  expect(() => generate(request!)).toThrow(message);
});
