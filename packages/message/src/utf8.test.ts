import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { MessageBuilder, readMessage, writeMessage } from "./index.js";
import { decodeText, encodeText, utf8Length } from "./utf8.js";

afterEach(() => void vi.unstubAllGlobals());

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

test("the standard codecs read and write the same as the faster ones of Node", async () => {
  vi.resetModules();
  vi.stubGlobal("Buffer", undefined);
  const standard: typeof import("./utf8.js") = await import("./utf8.js");
  vi.unstubAllGlobals();
  const coded = (encode: typeof encodeText, text: string): Uint8Array => {
    const bytes = new Uint8Array(text.length * 3 + 9);
    return bytes.subarray(4, 4 + encode(text, bytes, 4, text.length * 3));
  };
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), fc.nat(0xff), (bytes, mask) => {
      const masked = bytes.map((byte) => byte & mask);
      const text = decodeText(masked, 0, masked.length);
      expect(standard.decodeText(masked, 0, masked.length)).toBe(text);
      expect(coded(standard.encodeText, text)).toEqual(coded(encodeText, text));
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff), { maxLength: 80 }), fc.nat(0xffff), (codes, mask) => {
      const text = String.fromCharCode(...codes.map((code) => code & mask));
      expect(coded(standard.encodeText, text)).toEqual(coded(encodeText, text));
    }),
  );
});
