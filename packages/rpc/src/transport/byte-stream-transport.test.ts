// Framing and batching of messages over a byte stream.
import { MessageBuilder, MessageReader, readMessages, writeMessage } from "@capnp/message";
import { describe, expect, test } from "vitest";
import { Message$Builder, Message$Reader } from "../gen/rpc.capnp.js";
import type { ByteStream, ByteStreamHandler } from "./byte-stream.js";
import { byteStreamTransport } from "./byte-stream-transport.js";

/** A stream whose other end is the test. */
class FakeStream implements ByteStream {
  readonly writes: (readonly Uint8Array[])[] = [];
  readonly ends: string[] = [];
  handler: ByteStreamHandler | undefined;
  queuedBytes = 0;

  start(handler: ByteStreamHandler): void {
    this.handler = handler;
  }
  write(chunks: readonly Uint8Array[]): void {
    this.writes.push(chunks);
  }
  close(): void {
    this.ends.push("close");
    this.handler?.closed();
  }
  destroy(error?: Error): void {
    this.ends.push(`destroy: ${error?.message}`);
    this.handler?.closed(error);
  }
  get bytes(): Uint8Array {
    return Uint8Array.from(Buffer.concat(this.writes.flat()));
  }
}

function open(limits = {}) {
  const stream = new FakeStream();
  const transport = byteStreamTransport(stream, limits);
  const received: MessageReader[] = [];
  const ends: string[] = [];
  transport.start({
    message: (message) => void received.push(new MessageReader(message)),
    malformed: (error) => void ends.push(`malformed: ${error.message}`),
    drain: () => void ends.push("drain"),
    closed: (error) => void ends.push(`closed: ${error?.message}`),
  });
  return { stream, transport, received, ends, data: (bytes: Uint8Array) => stream.handler?.data(bytes) };
}

const finish = (questionId: number) => {
  const message = new MessageBuilder(8);
  message.initRoot(Message$Builder).finish = { questionId };
  return message.arena;
};

const spare: MessageBuilder[] = [];

/** A message of several segments. */
function large(reason: string) {
  const message = new MessageBuilder(8);
  const abort = message.initRoot(Message$Builder).initAbort();
  // What is begun now takes the place behind the first segment, so that the text gets another one.
  spare.push(new MessageBuilder());
  abort.trace = "x".repeat(70_000);
  abort.reason = reason;
  return message.arena;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function framed(): Promise<Uint8Array> {
  const { stream, transport } = open();
  transport.send(finish(1));
  transport.send(large("because"));
  transport.send(finish(2));
  await turn();
  return stream.bytes;
}

function texts(received: MessageReader[]): unknown[] {
  return received.map((message) => {
    const root = message.getRoot(Message$Reader);
    return root.which === "finish" ? root.finish.questionId : root.abort?.reason;
  });
}

describe("receiving", () => {
  test("a message may arrive in any pieces", async () => {
    const bytes = await framed();
    const cuts = [
      ...Array(200).keys(),
      ...Array.from({ length: 50 }, (_, i) => bytes.length - 50 + i),
      65_535,
      65_536,
      65_544,
    ];
    for (const cut of cuts) {
      const { received, data } = open();
      data(bytes.slice(0, cut));
      data(bytes.slice(cut));
      expect(texts(received), `cut at ${cut}`).toEqual([1, "because", 2]);
    }
  });

  test("a message may arrive byte by byte", async () => {
    const bytes = await framed();
    const { received, data } = open();
    for (let i = 0; i < bytes.length; i++) data(bytes.slice(i, i + 1));
    expect(texts(received)).toEqual([1, "because", 2]);
  });

  test("whole messages are read where they arrived", async () => {
    const bytes = await framed();
    const { received, data } = open();
    data(bytes);
    for (const { arena } of received)
      for (const segment of arena.segments) expect(segment.bytes.buffer).toBe(bytes.buffer);
  });

  test("a message over a limit is refused before it is there, and nothing after it is read", () => {
    const { received, ends, data } = open({ messageLimitInWords: 10 });
    data(Uint8Array.of(0, 0, 0, 0, 11, 0, 0, 0));
    data(new Uint8Array(800));
    expect(received).toEqual([]);
    expect(ends).toEqual(["malformed: A message of 11 words is over the limit of 10; raise messageLimitInWords"]);
  });

  test("a frame that claims much is not given room before it comes", () => {
    const { received, data } = open();
    data(Uint8Array.of(0, 0, 0, 0, 0, 0, 0x70, 0));
    expect(received).toEqual([]);
  });

  test("an end within a message is an error", () => {
    const { stream, ends, data } = open();
    data(Uint8Array.of(0, 0, 0, 0, 1));
    stream.handler?.closed();
    expect(ends).toEqual(["closed: The stream ended within a message"]);
  });

  test("nothing is handled after close", async () => {
    const bytes = await framed();
    const { received, transport, data } = open();
    transport.close();
    data(bytes);
    expect(received).toEqual([]);
  });
});

describe("sending", () => {
  test("what is sent in one turn leaves in one write, messages that lie side by side as one chunk", async () => {
    const { stream, transport } = open();
    for (let i = 0; i < 10; i++) transport.send(finish(i));
    expect(stream.writes).toEqual([]);
    expect(transport.queuedBytes).toBe(10 * 40);
    await turn();
    expect(stream.writes).toHaveLength(1);
    expect(stream.writes[0]).toHaveLength(1);
    expect(transport.queuedBytes).toBe(0);
  });

  test("close sends what is queued first, and nothing afterwards", async () => {
    const { stream, transport } = open();
    transport.send(finish(1));
    transport.close();
    transport.send(finish(2));
    await turn();
    expect(stream.writes).toHaveLength(1);
    expect(stream.bytes).toHaveLength(40);
    expect(stream.ends).toEqual(["close"]);
  });

  test("the stream's drain notice is passed on", () => {
    const { stream, ends } = open();
    stream.handler?.drain();
    expect(ends).toEqual(["drain"]);
  });

  test("close with an error drops what is queued", async () => {
    const { stream, transport } = open();
    transport.send(finish(1));
    transport.close(new Error("enough"));
    await turn();
    expect(stream.writes).toEqual([]);
    expect(stream.ends).toEqual(["destroy: enough"]);
  });
});

test("Data fields of received messages are plain byte arrays, also where the stream gives Buffers", () => {
  const { data, received } = open();
  const message = new MessageBuilder(8);
  message.initRoot(Message$Builder).initAbort().details = [{ data: Uint8Array.of(1, 2) }];
  data(Buffer.from(writeMessage(message)));
  const bytes = received[0]?.getRoot(Message$Reader).abort?.details?.get(0).data;
  expect(bytes?.constructor).toBe(Uint8Array);
});

test("a large message leaves at once, with what was sent before it; small ones leave together at the end of the turn", async () => {
  const { stream, transport } = open();
  transport.send(finish(1));
  transport.send(large("x".repeat(70_000)));
  expect(stream.writes.length).toBe(1);
  transport.send(finish(2));
  transport.send(finish(3));
  expect(stream.writes.length).toBe(1);
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  expect(stream.writes.length).toBe(2);
  const messages = readMessages(stream.bytes);
  expect([...messages].map((message) => message.getRoot(Message$Reader).which)).toEqual([
    "finish",
    "abort",
    "finish",
    "finish",
  ]);
});
