import { MessageBuilder } from "@capnp/message";
import { DynamicBuilder, DynamicReader } from "@capnp/message/dynamic";
import { JsonCodec } from "@capnp/message/json";
import { SchemaError } from "@capnp/message/schema";
import { expect, test } from "vitest";
import { structOf } from "./schema-text.js";

const using = 'using Json = import "/capnp/compat/json.capnp";';
const schema = structOf(
  `${using}
  struct S $Json.discriminator(name = "kind", valueName = "value") {
    id @0 :UInt32 $Json.name("ident");
    hex @1 :Data $Json.hex;
    home :group $Json.flatten(prefix = "home_") { street @2 :Text; inner :group $Json.flatten(prefix = "x_") { y @3 :Int8; } }
    state :union $Json.flatten() $Json.discriminator() { on @4 :Void; off @5 :Text; }
    union { none @6 :Void; count @7 :Int32; name @8 :Text $Json.name("label"); }
  }`,
  "S",
);
const codec = new JsonCodec({ rejectUnknownFields: true });

test.each([
  ['{"ident":0,"home_x_y":0,"state":"on","kind":"none"}', { home: {} }],
  [
    '{"ident":1,"hex":"00ff","home_street":"s","home_x_y":2,"state":"off","off":"o","kind":"count","value":3}',
    { id: 1, hex: Uint8Array.of(0, 255), home: { street: "s", inner: { y: 2 } }, state: { off: "o" }, count: 3 },
  ],
  ['{"ident":0,"home_x_y":0,"state":"on","kind":"label","value":"n"}', { name: "n" }],
])("%s", (json, value) => {
  const message = new MessageBuilder();
  message.setRoot(DynamicBuilder.for(schema), value);
  const reader = message.getRoot(DynamicReader.for(schema));
  expect(codec.print(reader)).toBe(json);
  const again = new MessageBuilder();
  codec.parse(json, again.initRoot(DynamicBuilder.for(schema)));
  expect(again.getRoot(DynamicReader.for(schema)).$toObject()).toEqual(reader.$toObject());
});

test.each([
  ['{"kind":"nope"}', "1:9: Expected the name of a member of S"],
  ['{"kind":"count","count":3}', '1:25: S has no field "count"'],
  ['{"home":{}}', '1:9: S has no field "home"'],
])("%s is refused", (json, message) => {
  expect(() => codec.parse(json, new MessageBuilder().initRoot(DynamicBuilder.for(schema)))).toThrow(message);
});

test.each([
  ["struct S { a @0 :Text $Json.hex; }", "Only Data can be in hex, which a is not"],
  ["struct S { a @0 :Text $Json.flatten(); }", "Only structs can be flattened in JSON, which a is not"],
  ["struct S { a @0 :S $Json.flatten(); }", "S is flattened into itself in JSON"],
  [
    "struct S $Json.discriminator() { union { a @0 :Void; b @1 :Void; } }",
    "The discriminator of S in JSON needs a name",
  ],
  ['struct S $Json.discriminator(name = "x") { a @0 :Void; }', "S has no union to have a discriminator for"],
])("%s makes no sense", (text, message) => {
  const wrong = structOf(`${using} ${text}`, "S");
  const parse = () => new JsonCodec().parse('{"a":{}}', new MessageBuilder().initRoot(DynamicBuilder.for(wrong)));
  expect(parse).toThrow(message);
  expect(parse).toThrow(SchemaError);
});
