// Runs the reference tool on messages of the test schemas.

import { spawnSync } from "node:child_process";
import { MessageBuilder, readMessage, writeMessage } from "@capnp/message";
import { DynamicBuilder, type DynamicObject, DynamicReader } from "@capnp/message/dynamic";
import type { StructSchema } from "@capnp/message/schema";
import { type TestStruct, testSchemas } from "./schemas.js";

/** What a command of the tool makes of its input. @throws Error with what the tool says, if it fails */
export function capnp(command: string, args: string[], { file, name }: TestStruct, input: Uint8Array | string): Buffer {
  const quiet = command === "encode" ? [] : ["--quiet"];
  const run = spawnSync("capnp", [command, "-I.", ...quiet, ...args, file, name], {
    cwd: testSchemas,
    env: { ...process.env, PWD: testSchemas },
    input,
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(run.stderr.toString());
  return run.stdout;
}

/** A framed message with a struct made from an object. */
export function build(schema: StructSchema, value: DynamicObject): Uint8Array {
  const message = new MessageBuilder();
  message.setRoot(DynamicBuilder.for(schema), value);
  return writeMessage(message);
}

/** The struct in a framed message. */
export function read(schema: StructSchema, bytes: Uint8Array): DynamicReader {
  return readMessage(bytes).getRoot(DynamicReader.for(schema));
}

/** The framed messages that follow each other in some bytes. */
export function splitMessages(bytes: Uint8Array): Uint8Array[] {
  const messages: Uint8Array[] = [];
  for (let rest = bytes; rest.length > 0; ) {
    const { arena } = readMessage(rest);
    const header = (arena.segments.length >>> 1) * 8 + 8;
    const size = arena.segments.reduce((total, { start, end }) => total + end - start, header);
    messages.push(rest.subarray(0, size));
    rest = rest.subarray(size);
  }
  return messages;
}
