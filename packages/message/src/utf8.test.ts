import fc from "fast-check";
import { expect, test } from "vitest";
import { MessageBuilder, readMessage, writeMessage } from "./index.js";
import { utf8Length } from "./utf8.js";

const roundTrip = (text: string) => {
  const message = new MessageBuilder();
  message.root.setText(text);
  return readMessage(writeMessage(message)).root.asText();
};

test("any text comes back as it was; an unpaired surrogate as U+FFFD", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), (text) => {
      expect(roundTrip(text)).toBe(text);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff), { maxLength: 40 }), (codes) => {
      const text = String.fromCharCode(...codes);
      expect(roundTrip(text)).toBe(Buffer.from(text).toString());
    }),
  );
});

test("a byte order mark is text like any other", () => {
  expect(roundTrip("\uFEFFabc")).toBe("\uFEFFabc");
  expect(roundTrip(`\uFEFF${"long ".repeat(20)}`)).toHaveLength(101);
});

test("the length in UTF-8 is that of the platform's encoder", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff), { maxLength: 40 }), (codes) => {
      const text = String.fromCharCode(...codes);
      expect(utf8Length(text)).toBe(Buffer.byteLength(text));
    }),
  );
});

test("bytes that are not UTF-8 read as U+FFFD, and can be had as they are", () => {
  const message = new MessageBuilder();
  message.root.setData(Uint8Array.from([0x61, 0xff, 0]));
  expect(readMessage(writeMessage(message)).root.asText()).toBe("a\uFFFD");
});
