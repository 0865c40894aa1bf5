// Streams of messages: over bytes at hand, async iterables and web streams, packed or not.

import { writeMessage } from "./frame.js";
import { FrameParser } from "./frame-parser.js";
import type { ReadLimits } from "./limits.js";
import type { MessageBuilder } from "./message-builder.js";
import type { MessageReader } from "./message-reader.js";
import { writePackedMessage } from "./packed-message.js";
import { Unpacker } from "./unpack.js";

/** How a stream of messages is written. */
export interface StreamFormat {
  /** Whether the messages are packed. Default false. */
  readonly packed?: boolean;
}

/** Where a stream comes from: an iterable, an async iterable, or a web `ReadableStream`. */
export type StreamSource<T> = Iterable<T> | AsyncIterable<T> | ReadableStreamLike<T>;

/** The part of a web `ReadableStream` that is used of one that is not an async iterable. */
export interface ReadableStreamLike<T> {
  getReader(): {
    read(): Promise<{ done: false; value: T } | { done: true; value?: unknown }>;
    cancel(reason?: unknown): Promise<void>;
  };
}

/**
 * The framed messages in some bytes, one after the other, without copying.
 * @throws DecodeError for malformed framing, also when the last message is cut short, or over a limit.
 */
export function* readMessages(bytes: Uint8Array, limits?: ReadLimits): Generator<MessageReader, void, undefined> {
  const parser = new FrameParser(limits);
  parser.push(bytes);
  for (let message = parser.next(); message !== undefined; message = parser.next()) yield message;
  parser.end();
}

/**
 * The framed messages in a stream of bytes, each as soon as it is complete.
 * @throws DecodeError for malformed framing or packing, also when the stream ends in the middle of a message, or over a limit.
 */
export async function* readMessageStream(
  source: StreamSource<Uint8Array>,
  options?: ReadLimits & StreamFormat,
): AsyncGenerator<MessageReader, void, undefined> {
  const parser = new FrameParser(options);
  const unpacker = options?.packed === true ? new Unpacker() : undefined;
  for await (const chunk of iterate(source)) {
    unpacker?.push(chunk);
    for (let piece = unpacker ? unpacker.next() : chunk; piece !== undefined; piece = unpacker?.next()) {
      parser.push(piece);
      for (let message = parser.next(); message !== undefined; message = parser.next()) yield message;
    }
  }
  unpacker?.end();
  parser.end();
}

/** Messages as a stream of bytes: one chunk, which belongs to the receiver, for each message. */
export async function* writeMessageStream(
  source: StreamSource<MessageBuilder>,
  format?: StreamFormat,
): AsyncGenerator<Uint8Array, void, undefined> {
  const write = format?.packed === true ? writePackedMessage : writeMessage;
  for await (const message of iterate(source)) yield write(message);
}

/**
 * What to make a web stream of: `new ReadableStream(streamSource(readMessageStream(bytes)))`. Nothing is read ahead but what the stream's
 * own queue asks for, and cancelling the stream ends the source.
 */
export function streamSource<T>(source: AsyncIterable<T>): {
  pull(controller: { enqueue(value: T): void; close(): void }): Promise<void>;
  cancel(): Promise<void>;
} {
  const iterator = source[Symbol.asyncIterator]();
  return {
    async pull(controller) {
      const result = await iterator.next();
      if (result.done === true) controller.close();
      else controller.enqueue(result.value);
    },
    async cancel() {
      await iterator.return?.();
    },
  };
}

/** A source as what `for await` takes. A web stream is cancelled when the loop is left early. */
export function iterate<T>(source: StreamSource<T>): Iterable<T> | AsyncIterable<T> {
  return Symbol.asyncIterator in source || Symbol.iterator in source ? source : iterateReader(source);
}

/** Some browsers' web streams are not async iterables. */
async function* iterateReader<T>(stream: ReadableStreamLike<T>): AsyncGenerator<T, void, undefined> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const result = await reader.read();
      if (result.done) {
        ended = true;
        return;
      }
      yield result.value;
    }
  } finally {
    if (!ended) await reader.cancel();
  }
}
