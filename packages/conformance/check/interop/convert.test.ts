// The serialization exchange: random messages through every peer, from and to every format that it has.

import { spawnSync } from "node:child_process";
import {
  equal,
  fixedSegments,
  MessageBuilder,
  type MessageReader,
  readMessage,
  readMessages,
  type SegmentGrowth,
  unpack,
  writeMessage,
  writePackedMessage,
} from "@capnp/message";
import { DynamicBuilder, type DynamicObject } from "@capnp/message/dynamic";
import { SchemaLoader } from "@capnp/message/schema";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalFrame, type Format } from "../../src/interop/convert.js";
import { Values } from "../../src/interop/interop.capnp.js";
import { randomStruct } from "../random-message.js";
import { isThere, ours, type Peer, peers } from "./peer.js";

const schema = new SchemaLoader().struct(Values.schema);
const limits = { segmentLimit: 10_000 };

/** What the libraries do not write; they say so themselves. */
const cannot: Readonly<Record<string, readonly Format[]>> = { python: ["canonical"] };

function build(value: DynamicObject, growth: SegmentGrowth | null = null): MessageBuilder {
  const message = new MessageBuilder(0, growth === null ? 128 : 1, growth);
  message.setRoot(DynamicBuilder.for(schema), value);
  return message;
}

const bytesOf = (message: MessageReader) => Buffer.from(canonicalFrame(message.getRoot(Values.Reader)));

/** What a peer makes of some messages; undefined if it says that it cannot write the format. */
function convert(
  { command: [program, ...args] }: Peer,
  from: string,
  to: string,
  input: Uint8Array,
): Buffer | undefined {
  const run = spawnSync(program, [...args, "convert", from, to], { input, maxBuffer: 1 << 28, timeout: 60_000 });
  if (run.status === 3) return undefined;
  expect(run.status, run.stderr.toString()).toBe(0);
  return run.stdout;
}

/** Checks that a peer's messages have the content of ours, and the form that was asked for. */
function check(theirs: Buffer, to: Format, messages: readonly MessageBuilder[]): void {
  const frames = to === "packed" ? unpack(theirs) : theirs;
  const read = [...readMessages(frames, limits)];
  expect(read).toHaveLength(messages.length);
  for (const [i, message] of messages.entries()) {
    const [one, own] = [read[i] as MessageReader, readMessage(writeMessage(message), limits)];
    expect(equal(one.getRoot(Values.Reader), own.getRoot(Values.Reader))).toBe(true);
    expect(bytesOf(one).equals(bytesOf(own)), "the canonical form of what was read").toBe(true);
  }
  if (to === "segments") expect(read.some(({ arena }) => arena.segments.length > 1)).toBe(true);
  if (to !== "canonical") return;
  const canonical = messages.map((message) => bytesOf(readMessage(writeMessage(message), limits)));
  expect(theirs.equals(Buffer.concat(canonical)), "the canonical form as they write it").toBe(true);
}

const growths: readonly (SegmentGrowth | null)[] = [null, fixedSegments(1), fixedSegments(3)];

for (const peer of [ours, ...peers]) {
  const { name, title } = peer;
  if (!isThere(peer)) {
    test.skip(`${title} (left out: run packages/conformance/setup-peers ${name})`, () => {});
    continue;
  }
  describe(title, () => {
    test.each(["binary", "packed", "canonical", "segments"] as const)("random messages become %s", (to) => {
      fc.assert(
        fc.property(fc.array(randomStruct(schema, 3), { minLength: 20, maxLength: 60 }), (values) => {
          // All libraries refuse messages of more than 512 segments.
          const messages = values
            .flatMap((value) => growths.map((growth) => build(value, growth)))
            .filter(({ arena }) => arena.segments.length <= 500);
          expect(messages.some(({ arena }) => arena.segments.length > 10)).toBe(true);
          const framed = convert(peer, "binary", to, Buffer.concat(messages.map(writeMessage)));
          const packed = convert(peer, "packed", to, Buffer.concat(messages.map(writePackedMessage)));
          const left = cannot[name]?.includes(to) === true;
          expect([framed === undefined, packed === undefined]).toEqual([left, left]);
          for (const theirs of [framed, packed]) if (theirs !== undefined) check(theirs, to, messages);
        }),
        { numRuns: 4, endOnFailure: true },
      );
    });
  });
}
