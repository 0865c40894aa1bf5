// Text messages, ours against the reference tool's.

import { MessageBuilder, writeMessage } from "@capnp/message";
import { DynamicBuilder } from "@capnp/message/dynamic";
import { parseText, parseTextAt, printText } from "@capnp/message/text";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { describeWith } from "./foreign.js";
import { randomStruct } from "./random-message.js";
import { build, capnp, read, splitMessages } from "./capnp-tool.js";
import { type TestStruct, testStructs } from "./schemas.js";

/**
 * Works around the tool's bugs: it finds the end of a message by its parentheses, also by those in strings, and takes -0 for an integer.
 */
function forTool(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|-0(?![\d.e])/g, (token) =>
    token === "-0"
      ? "-0.0"
      : token.replace(
          /[()#]|(?<=.)\\"(?=.)/g,
          (found) => `\\${found.at(-1)?.charCodeAt(0).toString(8).padStart(3, "0")}`,
        ),
  );
}

describeWith(["capnp"], "text messages are those of the reference tool", () => {
  test.each(testStructs())("$file $name", (struct) => {
    const { schema } = struct;
    fc.assert(
      fc.property(fc.array(randomStruct(schema, 3), { minLength: 30, maxLength: 30 }), (values) => {
        const messages = values.map((value) => build(schema, value));
        const readers = messages.map((bytes) => read(schema, bytes));
        const pretty = readers.map((reader) => `${printText(reader)}\n`).join("");
        const short = readers.map((reader) => `${printText(reader, { pretty: false })}\n`).join("");
        expect(pretty).toBe(capnp("convert", ["binary:text"], struct, Buffer.concat(messages)).toString());
        expect(short).toBe(capnp("decode", ["--short"], struct, Buffer.concat(messages)).toString());
        const ours: string[] = [];
        for (let at = 0; at < pretty.length; ) {
          const message = new MessageBuilder();
          at = parseTextAt(pretty, at, message.initRoot(DynamicBuilder.for(schema)));
          ours.push(printText(read(schema, writeMessage(message))));
        }
        expect(ours.join("\n")).toBe(pretty.trimEnd());
        const theirs = splitMessages(capnp("encode", [], struct, forTool(short))).map((bytes) =>
          printText(read(schema, bytes)),
        );
        expect(theirs.join("\n")).toBe(pretty.trimEnd());
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  test("a text is read as the reference tool reads it", () => {
    const struct = testStructs().find(({ file, name }) => file === "values.capnp" && name === "All") as TestStruct;
    const text = `(  # a comment
      int32 = -0x10, uint8 = 017, float64 = -inf, float32 = 5, text = "a" "b\\x41\\101\\n", data = 0x"00 ff",
      bools = [true, false,], colour = green, self = (), voids = [void], lists = [[1], []], )`;
    const message = new MessageBuilder();
    parseText(text, message.initRoot(DynamicBuilder.for(struct.schema)));
    const theirs = capnp("encode", [], struct, text);
    expect(printText(read(struct.schema, writeMessage(message)))).toBe(printText(read(struct.schema, theirs)));
  });
});
