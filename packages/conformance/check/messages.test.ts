// Random messages of all types, to and from the reference tool, in every binary format and as text.

import {
  canonicalize,
  doublingSegments,
  equal,
  fixedSegments,
  isCanonical,
  MessageBuilder,
  MessageReader,
  readFlatMessage,
  readMessage,
  readMessages,
  readPackedMessage,
  type SegmentGrowth,
  totalSize,
  writeFlatMessage,
  writeMessage,
  writePackedMessage,
} from "@capnp/message";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { allTypes } from "../src/random-all-types.js";
import { AllTypes$Builder, type AllTypes$Init, AllTypes$Reader } from "../src/schemas/all-types.capnp.js";
import { describeWith } from "./foreign.js";
import { capnp, convert } from "./reference-tool.js";

const limits = { segmentLimit: 10_000 };

function build(init: AllTypes$Init, growth: SegmentGrowth | null = null): MessageBuilder {
  const message = new MessageBuilder(0, 8, growth);
  message.setRoot(AllTypes$Builder, init);
  return message;
}
/** A copy as the tool makes one: in preorder, in segments that grow as its own do. */
function copied(message: MessageBuilder, growth: SegmentGrowth = doublingSegments(1024)): MessageBuilder {
  const copy = new MessageBuilder(0, 8, growth);
  copy.root.set(message.root);
  return copy;
}
const tool = (formats: string, input: Uint8Array | string) => convert(formats, "all-types.capnp", "AllTypes", input);
const bytesOf = (reader: MessageReader) => Buffer.from(canonicalize(reader.getRoot(AllTypes$Reader)));

/** Messages in batches: starting the tool takes longer than what it does. */
const batches = () => fc.array(allTypes(fc), { minLength: 1, maxLength: 10 });

describeWith(["capnp"], "random messages and the reference tool", () => {
  test("the tool's copy and ours have the same bytes, framed and packed", () => {
    fc.assert(
      fc.property(batches(), (inits) => {
        const messages = inits.map((init) => build(init));
        const framed = Buffer.concat(messages.map(writeMessage));
        const copies = messages.map((message) => copied(message));
        expect(tool("binary:binary", framed).equals(Buffer.concat(copies.map(writeMessage)))).toBe(true);
        expect(tool("binary:packed", framed).equals(Buffer.concat(copies.map(writePackedMessage)))).toBe(true);
        const packed = Buffer.concat(messages.map(writePackedMessage));
        expect(tool("packed:binary", packed).equals(Buffer.concat(copies.map(writeMessage)))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test("messages of many segments are understood both ways", () => {
    fc.assert(
      fc.property(batches(), fc.integer({ min: 1, max: 6 }), (inits, words) => {
        const messages = inits.map((init) => build(init, fixedSegments(words)));
        // The tool refuses messages of more segments.
        const few = messages.filter(({ arena }) => arena.segments.length <= 500);
        const read = [...readMessages(tool("binary:binary", Buffer.concat(few.map(writeMessage))))];
        expect(read).toHaveLength(few.length);
        for (const [i, message] of few.entries()) {
          expect(equal((read[i] as MessageReader).root, message.root)).toBe(true);
        }
        for (const message of messages) {
          const again = readMessage(writeMessage(message), limits);
          expect(equal(again.root, message.root)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("the tool's canonical form is ours", () => {
    fc.assert(
      fc.property(allTypes(fc), fc.constantFrom(null, fixedSegments(1), fixedSegments(7)), (init, growth) => {
        const message = build(init, growth);
        fc.pre(message.arena.segments.length <= 500);
        const canonical = tool("binary:canonical", writeMessage(message));
        expect(canonical.equals(canonicalize(message.root))).toBe(true);
        expect(isCanonical(readFlatMessage(canonical))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test("flat messages, packed or not, are understood both ways", () => {
    fc.assert(
      fc.property(allTypes(fc), (init) => {
        const message = build(init);
        const flat = tool("binary:flat", writeMessage(message));
        expect(flat.equals(writeFlatMessage(copied(message, fixedSegments(totalSize(message.root).words + 1))))).toBe(
          true,
        );
        expect(equal(readFlatMessage(flat).root, message.root)).toBe(true);
        const back = tool("flat:packed", writeFlatMessage(build(init, fixedSegments(3))));
        expect(equal(readPackedMessage(back).root, message.root)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test("what the tool reads as text and writes again is what was sent", () => {
    fc.assert(
      fc.property(allTypes(fc, { textOnly: true }), (init) => {
        const message = build(init);
        const back = readMessage(tool("text:binary", tool("binary:text", writeMessage(message))));
        const sent = bytesOf(readMessage(writeMessage(message)));
        expect(bytesOf(back).equals(sent)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  test("what the tool encodes with a word a segment, packed or not, is what was sent", () => {
    fc.assert(
      fc.property(allTypes(fc, { textOnly: true }), fc.boolean(), (init, packed) => {
        const message = build(init);
        const text = tool("binary:text", writeMessage(message));
        const flags = packed ? ["--packed", "--segment-size=1"] : ["--segment-size=1"];
        const encoded = capnp(["encode", ...flags, "all-types.capnp", "AllTypes"], text);
        const read = packed ? readPackedMessage(encoded, limits) : readMessage(encoded, limits);
        const sent = bytesOf(readMessage(writeMessage(message)));
        expect(bytesOf(read).equals(sent)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });
});
