// Structs within themselves: what is not there ends somewhere, in every form that a message is given.

import { MessageBuilder, readMessage, writeMessage } from "@capnp/message";
import { DynamicBuilder, DynamicReader } from "@capnp/message/dynamic";
import { JsonCodec } from "@capnp/message/json";
import { printText } from "@capnp/message/text";
import { SchemaLoader } from "@capnp/message/schema";
import { describe, expect, test } from "vitest";
import { Chain, Chain$Reader, Chains, type Chain$Init } from "./schemas/recursive.capnp.js";
import { structOf } from "./schema-text.js";

function chain(init: Chain$Init): Uint8Array {
  const message = new MessageBuilder();
  message.setRoot(Chain.Builder, init);
  return writeMessage(message);
}
const schema = new SchemaLoader().struct(Chain.schema);
const dynamic = (bytes: Uint8Array) => readMessage(bytes).getRoot(DynamicReader.for(schema));

describe("a union that by default is one of itself", () => {
  const values: readonly (readonly [name: string, init: Chain$Init, object: object, json: string])[] = [
    ["nothing at all", { which: undefined }, { which: "next", next: null, label: "" }, '{"next":null}'],
    [
      "one that is there",
      { next: { which: undefined, label: "a" } },
      { which: "next", next: { which: "next", next: null, label: "a" }, label: "" },
      '{"next":{"label":"a","next":null}}',
    ],
    [
      "a group with one that is not there",
      { fork: { right: "r" } },
      { which: "fork", fork: { left: null, right: "r" }, label: "" },
      '{"fork":{"right":"r"}}',
    ],
    ["another member", { other: null }, { which: "other", other: null, label: "" }, '{"other":null}'],
  ];

  test.each(values)("is null in a plain object: %s", (_, init, object) => {
    expect(readMessage(chain(init)).getRoot(Chain$Reader).$toObject()).toEqual(object);
    expect(dynamic(chain(init)).$toObject()).toEqual(object);
  });

  test("is null also in what is not there itself", () => {
    const { next } = readMessage(chain({ which: undefined })).getRoot(Chain$Reader);
    expect(next?.next?.$toObject()).toEqual({ which: "next", next: null, label: "" });
  });

  test.each(values)("ends in JSON, which is read back: %s", (_, init, _object, json) => {
    const reader = dynamic(chain(init));
    expect(new JsonCodec().print(reader)).toBe(json);
    const message = new MessageBuilder();
    new JsonCodec().parse(json, message.initRoot(DynamicBuilder.for(schema)));
    expect(new JsonCodec().print(dynamic(writeMessage(message)))).toBe(json);
  });

  test("ends in text", () => {
    expect(printText(dynamic(chain({ which: undefined })))).toBe("()");
  });

  test("ends in JSON when the first member is flattened, or goes through another struct or a default", () => {
    const print = (text: string) => {
      const struct = structOf(`using Json = import "/capnp/compat/json.capnp"; ${text}`, "A");
      const message = new MessageBuilder();
      message.initRoot(DynamicBuilder.for(struct));
      return new JsonCodec().print(readMessage(writeMessage(message)).getRoot(DynamicReader.for(struct)));
    };
    expect(print("struct A { union { b @0 :B; x @1 :Void; } } struct B { union { a @0 :A; y @1 :Void; } }")).toBe(
      '{"b":null}',
    );
    expect(print("struct A { union { a @0 :A = (n = 5); x @1 :Void; } n @2 :Int8; }")).toBe('{"n":0,"a":null}');
    expect(
      print("struct A { union { b @0 :B $Json.flatten(); x @1 :Void; } } struct B { union { a @0 :A; y @1 :Void; } }"),
    ).toBe("{}");
  });
});

test("a value of a type parameter stays a reader in a plain object, as a member of a union too", () => {
  const message = new MessageBuilder();
  message.setRoot(Chains.Builder, { maybe: { just: { end: 3 } } });
  const { maybe } = message.getRoot(Chains.Builder).$asReader().$toObject();
  if (maybe?.which !== "just") throw new Error("It is another member");
  expect(maybe.just.end).toBe(3);
  expect(maybe.just).toBeInstanceOf(
    Object.getPrototypeOf(readMessage(chain({ which: undefined })).getRoot(Chain$Reader)).constructor,
  );
});
