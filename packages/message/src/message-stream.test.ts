import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  DecodeError,
  FrameParser,
  MessageBuilder,
  type MessageReader,
  readMessages,
  readMessageStream,
  streamSource,
  writeMessage,
  writeMessageStream,
  writePackedMessage,
} from "./index.js";

const texts = ["", "one", "two ".repeat(3000), "three", "x".repeat(100_000), "end"];

function message(text: string, segments = 1): MessageBuilder {
  const builder = new MessageBuilder();
  // Whoever comes after on the slab ends the growth of the first segment.
  if (segments > 1) new MessageBuilder();
  builder.root.setText(text);
  return builder;
}
const textOf = (read: MessageReader) => read.root.asText();
const messages = () => texts.map((text, i) => message(text, (i % 2) + 1));
const plain = Buffer.concat(messages().map(writeMessage));
const packed = Buffer.concat(messages().map(writePackedMessage));

async function* chunksOf(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] as number;
    yield bytes.slice(at, at + size);
    at += size;
  }
}

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of source) all.push(one);
  return all;
}

describe("many messages", () => {
  test("in an array of bytes are read in place", () => {
    const read = [...readMessages(plain)];
    expect(read.map(textOf)).toEqual(texts);
    for (const { arena } of read) expect(arena.segments[0]?.view.buffer).toBe(plain.buffer);
  });

  test("in an array that is cut short are read up to there, then there is an error", () => {
    const read: string[] = [];
    expect(() => {
      for (const one of readMessages(plain.subarray(0, -1))) read.push(textOf(one));
    }).toThrow(DecodeError);
    expect(read).toEqual(texts.slice(0, -1));
  });

  test.each([
    ["plain", plain, {}],
    ["packed", packed, { packed: true }],
  ])("in a stream of chunks of any size are read, %s", async (_, bytes, options) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 5 }), async (sizes) => {
        const read = await collect(readMessageStream(chunksOf(bytes, sizes), options));
        expect(read.map(textOf)).toEqual(texts);
      }),
      { numRuns: 40 },
    );
  });

  test("are given out as soon as they are complete", () => {
    const parser = new FrameParser();
    const one = writeMessage(message("first"));
    parser.push(one.subarray(0, -1));
    expect(parser.next()).toBeUndefined();
    expect(parser.pendingBytes).toBe(one.length - 1);
    parser.push(Buffer.concat([one.subarray(-1), one.subarray(0, 3)]));
    expect(textOf(parser.next() as MessageReader)).toBe("first");
    expect(parser.next()).toBeUndefined();
    expect(parser.pendingBytes).toBe(3);
    expect(() => parser.end()).toThrow(/middle of a message/);
  });

  test("byte by byte, headers of several segments included", async () => {
    const bytes = Buffer.concat([message("a", 2), message("b", 2)].map(writeMessage));
    expect((await collect(readMessageStream(chunksOf(bytes, [1])))).map(textOf)).toEqual(["a", "b"]);
  });

  test.each([
    ["plain", plain, {}],
    ["packed", packed, { packed: true }],
  ])(
    "a stream that ends in the middle of a message gives those before it, then an error, %s",
    async (_, all, options) => {
      const read: string[] = [];
      const reading = (async () => {
        for await (const one of readMessageStream([all.subarray(0, -2)], options)) read.push(textOf(one));
      })();
      await expect(reading).rejects.toThrow(DecodeError);
      expect(read).toEqual(texts.slice(0, -1));
    },
  );

  test.each([false, true])("written as a stream read back the same, packed: %s", async (isPacked) => {
    const bytes = await collect(writeMessageStream(messages(), { packed: isPacked }));
    expect(Buffer.concat(bytes).equals(isPacked ? packed : plain)).toBe(true);
    expect((await collect(readMessageStream(bytes, { packed: isPacked }))).map(textOf)).toEqual(texts);
  });
});

describe("web streams", () => {
  test("of bytes become streams of messages, and of messages streams of bytes", async () => {
    const input = new ReadableStream(streamSource(writeMessageStream(messages(), { packed: true })));
    const output = new ReadableStream(streamSource(readMessageStream(input, { packed: true })));
    expect((await collect(output)).map(textOf)).toEqual(texts);
  });

  test("that are not async iterables are read and cancelled through their reader", async () => {
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(writeMessage(message("again"))),
      cancel: () => void (cancelled = true),
    });
    const source = { getReader: () => stream.getReader() };
    for await (const one of readMessageStream(source)) {
      expect(textOf(one)).toBe("again");
      break;
    }
    expect(cancelled).toBe(true);
  });

  test("an error of the source is the reader's error", async () => {
    const failing = (async function* () {
      yield plain.subarray(0, 20);
      throw new Error("The disk is on fire");
    })();
    await expect(collect(readMessageStream(failing))).rejects.toThrow("The disk is on fire");
  });
});

describe("a hostile stream", () => {
  const words = (...halves: number[]) => new Uint8Array(Uint32Array.from(halves).buffer);

  test.each([
    ["too many segments", words(511, 1), "segmentLimit"],
    ["a segment count that overflows", words(0xffffffff, 1), "segmentLimit"],
    ["too many words", words(0, 0x0fffffff), "messageLimitInWords"],
    ["sizes whose sum overflows", words(2, 0xffffffff, 0xffffffff, 2), "messageLimitInWords"],
  ])("with %s is refused before more is read", (_, bytes, option) => {
    const parser = new FrameParser();
    parser.push(bytes);
    expect(() => parser.next()).toThrow(option);
  });

  test("that announces a large message costs memory only for what has come", () => {
    const parser = new FrameParser();
    parser.push(words(0, 8_000_000));
    expect(parser.next()).toBeUndefined();
    const before = process.memoryUsage().arrayBuffers;
    parser.push(new Uint8Array(10_000));
    expect(parser.next()).toBeUndefined();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
  });

  test("of random bytes gives messages or a DecodeError", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 6 }),
        fc.boolean(),
        async (chunks, isPacked) => {
          try {
            await collect(readMessageStream(chunks, { packed: isPacked, messageLimitInWords: 1000 }));
          } catch (error) {
            if (!DecodeError.is(error)) throw error;
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
