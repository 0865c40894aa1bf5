// Bytes and texts that nobody meant, into everything that reads: typed errors, within bounds, or values; never anything else.

import {
  anyStruct,
  canonicalize,
  DecodeError,
  equal,
  FrameParser,
  isCanonical,
  MessageBuilder,
  type MessageReader,
  readFlatMessage,
  readMessage,
  readMessages,
  readPackedMessage,
  totalSize,
  Unpacker,
  unpack,
  writeFlatMessage,
  writeMessage,
  writePackedMessage,
} from "@capnp/message";
import { DynamicBuilder, DynamicReader } from "@capnp/message/dynamic";
import { JsonCodec } from "@capnp/message/json";
import { SchemaError, SchemaLoader } from "@capnp/message/schema";
import { parseText, printText, TextError } from "@capnp/message/text";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allTypes } from "./random-all-types.js";
import { AllTypes$Builder, AllTypes$Reader, AllTypes$schema } from "./schemas/all-types.capnp.js";

const schema = new SchemaLoader().struct(AllTypes$schema);
const json = new JsonCodec();
/** Small, so that a message that leads in circles ends soon. */
const limits = { traversalLimitInWords: 20_000, nestingLimit: 20 };
/** Unpacked bytes at most: packing makes 2040 of 2. */
const UNPACKED = 1 << 20;

/** What a message can be asked. */
const uses: Readonly<Record<string, (message: MessageReader) => unknown>> = {
  "as an object": (message) => message.getRoot(AllTypes$Reader).$toObject(),
  "by its schema": (message) => message.getRoot(DynamicReader.for(schema)).$toObject(),
  "without a schema": (message) => anyStruct(message.root).pointers.map((pointer) => pointer.isNull),
  "copied into another message": (message) =>
    new MessageBuilder().setRoot(AllTypes$Builder, message.getRoot(AllTypes$Reader)),
  "in canonical form": (message) => canonicalize(message.getRoot(AllTypes$Reader)),
  "whether it is canonical": (message) => isCanonical(message),
  "compared with itself": (message) => equal(message.getRoot(AllTypes$Reader), message.getRoot(AllTypes$Reader)),
  "its size": (message) => totalSize(message.getRoot(AllTypes$Reader)),
  "as text": (message) => printText(message.getRoot(DynamicReader.for(schema))),
  "as JSON": (message) => json.print(message.getRoot(DynamicReader.for(schema))),
};

/** Ways from bytes to messages. */
const readers: Readonly<Record<string, (bytes: Uint8Array) => Iterable<MessageReader>>> = {
  framed: (bytes) => [readMessage(bytes, limits)],
  flat: (bytes) => [readFlatMessage(bytes, limits)],
  packed: (bytes) => [readPackedMessage(bytes, limits)],
  several: (bytes) => readMessages(bytes, limits),
  *"in pieces"(bytes) {
    const parser = new FrameParser(limits);
    for (let at = 0; at < bytes.length; at += 7) {
      parser.push(bytes.subarray(at, at + 7));
      for (let message = parser.next(); message !== undefined; message = parser.next()) yield message;
    }
    parser.end();
  },
};

/** Runs what may fail, but only by a typed error. */
function typed(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (DecodeError.is(error) || error instanceof TextError || error instanceof SchemaError) return;
    throw error;
  }
}

/** A change of some bytes: one set, some cut off, some doubled. */
const change = fc.record({
  at: fc.nat(),
  value: fc.nat(255),
  kind: fc.constantFrom("set", "set", "set", "cut", "double"),
});

function changed(bytes: Uint8Array, changes: readonly { at: number; value: number; kind: string }[]): Uint8Array {
  let result = Uint8Array.from(bytes);
  for (const { at, value, kind } of changes) {
    if (result.length === 0) break;
    const place = at % result.length;
    if (kind === "set") result[place] = value;
    else if (kind === "cut") result = result.slice(0, place);
    else result = Uint8Array.from([...result.subarray(0, place), ...result.subarray(Math.max(0, place - value))]);
  }
  return result;
}

const written = allTypes(fc).map((init) => {
  const message = new MessageBuilder();
  message.setRoot(AllTypes$Builder, init);
  return message;
});

describe("messages whose bytes were changed", () => {
  test.each(Object.keys(readers))("%s: give values or typed errors, whatever they are asked", (name) => {
    const write = name === "flat" ? writeFlatMessage : name === "packed" ? writePackedMessage : writeMessage;
    fc.assert(
      fc.property(written, fc.array(change, { minLength: 1, maxLength: 6 }), (message, changes) => {
        const bytes = changed(write(message), changes);
        for (const use of Object.values(uses)) {
          typed(() => {
            for (const read of (readers[name] as (typeof readers)[string])(bytes)) typed(() => use(read));
          });
        }
      }),
      { numRuns: 150 },
    );
  });

  test("random bytes into every reader and unpacker", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        typed(() => unpack(bytes, UNPACKED));
        typed(() => {
          const unpacker = new Unpacker();
          for (const byte of bytes) {
            unpacker.push(Uint8Array.of(byte));
            while (unpacker.next() !== undefined);
          }
          unpacker.end();
        });
        for (const read of Object.values(readers)) {
          for (const use of Object.values(uses))
            typed(() => [...read(bytes)].forEach((message) => typed(() => use(message))));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("texts that were changed", () => {
  const built = (): DynamicBuilder => new MessageBuilder().initRoot(DynamicBuilder.for(schema));

  /** A text with some characters replaced, left out or doubled. */
  const garbled = (text: string, changes: readonly { at: number; value: number; kind: string }[]): string =>
    changes.reduce((result, { at, value, kind }) => {
      const place = at % (result.length + 1);
      const put =
        kind === "cut" ? "" : kind === "set" ? String.fromCharCode(value) : result.slice(place, place + value);
      return result.slice(0, place) + put + result.slice(place + 1);
    }, text);

  test("text and JSON: are read, or refused with a typed error", () => {
    fc.assert(
      fc.property(
        allTypes(fc, { textOnly: true }),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        (init, changes) => {
          const message = new MessageBuilder();
          message.setRoot(AllTypes$Builder, init);
          const reader = message.getRoot(DynamicReader.for(schema));
          typed(() => parseText(garbled(printText(reader), changes), built()));
          typed(() => json.parse(garbled(json.print(reader), changes), built()));
        },
      ),
      { numRuns: 300 },
    );
  });

  test("random texts, and nesting without end", () => {
    const deep = "(structField = ".repeat(100_000);
    for (const text of [deep, "[".repeat(100_000), '{"a":'.repeat(100_000)]) {
      expect(() => parseText(text, built())).toThrow(TextError);
      expect(() => json.parse(text, built())).toThrow(TextError);
    }
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."()[]{}=,:\"'\\0x12.-ae ") })), (text) => {
        typed(() => parseText(text, built()));
        typed(() => json.parse(text, built()));
      }),
    );
  });
});
