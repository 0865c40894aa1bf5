// Messages as JSON, ours against the reference tool's.

import { MessageBuilder, writeMessage } from "@capnp/message";
import { DynamicBuilder } from "@capnp/message/dynamic";
import { JsonCodec } from "@capnp/message/json";
import { printText } from "@capnp/message/text";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { describeWith } from "./foreign.js";
import { isUnderstood } from "./json-input.js";
import { randomStruct } from "./random-message.js";
import { build, capnp, read, splitMessages } from "./capnp-tool.js";
import { testStructs } from "./schemas.js";

describeWith(["capnp"], "JSON is that of the reference tool", () => {
  const pretty = new JsonCodec({ pretty: true, rejectUnknownFields: true });
  const short = new JsonCodec();

  // The tool gives up on a union whose member is of a type parameter that is not bound.
  const structs = testStructs().filter(({ file, name }) => file !== "generics.capnp" || name !== "Uses");

  test.each(structs)("$file $name", (struct) => {
    const { schema } = struct;
    fc.assert(
      fc.property(fc.array(randomStruct(schema, 3), { minLength: 30, maxLength: 30 }), (values) => {
        const messages = values.map((value) => build(schema, value));
        const readers = messages.map((bytes) => read(schema, bytes));
        const lines = readers.map((reader) => `${short.print(reader)}\n`).join("");
        const laidOut = readers.map((reader) => `${pretty.print(reader)}\n`).join("");
        expect(lines).toBe(capnp("convert", ["--short", "binary:json"], struct, Buffer.concat(messages)).toString());
        expect(laidOut).toBe(capnp("convert", ["binary:json"], struct, Buffer.concat(messages)).toString());
        const ours: string[] = [];
        const again: string[] = [];
        for (let at = 0; at < laidOut.length; ) {
          const message = new MessageBuilder();
          at = pretty.parseAt(laidOut, at, message.initRoot(DynamicBuilder.for(schema)));
          const reader = read(schema, writeMessage(message));
          ours.push(printText(reader));
          again.push(`${pretty.print(reader)}\n`);
        }
        expect(again.join("")).toBe(laidOut);
        // One by one, since the tool does not always see where one message ends and the next begins.
        const understood = lines
          .split("\n")
          .flatMap((line, i) => (i < ours.length && isUnderstood(line) ? [{ line, i }] : []));
        for (const { line, i } of understood.slice(0, 8)) {
          const [theirs] = splitMessages(capnp("convert", ["json:binary"], struct, line));
          expect(printText(read(schema, theirs as Uint8Array))).toBe(ours[i]);
        }
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });
});
