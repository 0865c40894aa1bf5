// A workload: a request is built, sent as bytes, handled, and the response is sent back as bytes and checked.

import {
  doublingSegments,
  MessageBuilder,
  type MessageReader,
  readMessage,
  readPackedMessage,
  writeMessage,
  writePackedMessage,
} from "@capnp/message";
import { Random } from "./random.js";

/** What is done with messages of some types. `E` is what is known of the right response. */
export interface Workload<E> {
  readonly name: string;
  /** How many times it is done in a benchmark. */
  readonly iterations: number;
  /** The size that no message of it has, in bytes. */
  readonly messageBytes: number;
  /** Builds a request. */
  request(message: MessageBuilder, random: Random): E;
  /** Handles a request. */
  handle(request: MessageReader, response: MessageBuilder): void;
  /** Whether the response is right. */
  check(response: MessageReader, expected: E): boolean;
}

/** How the bytes of a workload are made. */
export interface Format {
  readonly packed: boolean;
  /** Whether messages begin with 1024 words and grow, have room for all in the first segment, or are as they are by default. */
  readonly segments: "growing" | "one" | "default";
}

/** Does a workload once and gives the number of bytes that were sent. @throws Error for a wrong response. */
export function exchange<E>(workload: Workload<E>, random: Random, { packed, segments }: Format): number {
  const write = packed ? writePackedMessage : writeMessage;
  const read = packed ? readPackedMessage : readMessage;
  const request = newMessage(workload, segments);
  const expected = workload.request(request, random);
  const requestBytes = write(request);
  const response = newMessage(workload, segments);
  workload.handle(read(requestBytes), response);
  const responseBytes = write(response);
  if (!workload.check(read(responseBytes), expected)) throw new Error(`${workload.name}: a wrong response`);
  return requestBytes.length + responseBytes.length;
}

/** Does a workload some times and gives the number of bytes that were sent. @throws Error for a wrong response. */
export function run<E>(workload: Workload<E>, iterations: number, format: Format): number {
  const random = new Random();
  let bytes = 0;
  for (let i = 0; i < iterations; i++) bytes += exchange(workload, random, format);
  return bytes;
}

/** The C++ benchmark's two kinds of message, a fresh one or one whose first segment is a buffer with room for anything; and ours. */
function newMessage({ messageBytes }: { messageBytes: number }, segments: Format["segments"]): MessageBuilder {
  if (segments === "growing") return new MessageBuilder(0, 8, doublingSegments(1024));
  return segments === "one" ? new MessageBuilder(0, messageBytes) : new MessageBuilder();
}
