// The ByteStream over a Node duplex: order, vectored writes, drain, closing and failing.
import { Duplex, duplexPair } from "node:stream";
import type { ByteStreamHandler } from "@capnp/rpc";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { DuplexStream } from "./duplex-stream.js";
import { NetError } from "./net-error.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A handler that records, with promises for the events that tests wait for. */
class Recorder implements ByteStreamHandler {
  readonly events: string[] = [];
  text = "";
  readonly over: Promise<Error | undefined>;
  #end: (error?: Error) => void = () => {};
  #waiting: (() => void)[] = [];

  constructor() {
    this.over = new Promise((resolve) => {
      this.#end = resolve;
    });
  }
  data(chunk: Uint8Array): void {
    this.text += new TextDecoder().decode(chunk);
    this.#note("data");
  }
  drain(): void {
    this.#note("drain");
  }
  closed(error?: Error): void {
    this.#note("closed");
    this.#end(error);
  }
  /** Resolves when the condition holds, looked at after each event. */
  until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (condition()) resolve();
        else this.#waiting.push(look);
      };
      look();
    });
  }
  #note(event: string): void {
    this.events.push(event);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const look of waiting) look();
  }
}

function started(duplex: Duplex, options = {}): { stream: DuplexStream; seen: Recorder } {
  const stream = new DuplexStream(duplex, options);
  const seen = new Recorder();
  stream.start(seen);
  return { stream, seen };
}

/** A duplex whose writes stay pending until `takeBatch` is called. */
class Stuck extends Duplex {
  readonly batches: string[][] = [];
  #pending: (() => void)[] = [];
  constructor(options = {}) {
    super({ read() {}, ...options });
  }
  override _writev(chunks: { chunk: Uint8Array }[], callback: () => void): void {
    this.batches.push(chunks.map(({ chunk }) => new TextDecoder().decode(chunk)));
    this.#pending.push(callback);
  }
  takeBatch(): void {
    this.#pending.shift()?.();
  }
}

describe("bytes", () => {
  test("arrive complete and in order, however they are cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.string())), async (writes) => {
        const [a, b] = duplexPair();
        const left = started(a);
        const right = started(b);
        for (const chunks of writes) left.stream.write(chunks.map(bytes));
        left.stream.close();
        expect(await right.seen.over).toBeUndefined();
        expect(right.seen.text).toBe(writes.flat().join(""));
        expect(await left.seen.over).toBeUndefined();
      }),
    );
  });

  test("the chunks of one write go out as one vectored write, without the empty ones", () => {
    const duplex = new Stuck();
    const { stream } = started(duplex);
    stream.write([bytes("a"), bytes(""), bytes("b"), bytes("c")]);
    expect(duplex.batches).toEqual([["a", "b", "c"]]);
    expect(stream.queuedBytes).toBe(3);
    stream.write([]);
    stream.write([bytes("")]);
    expect(stream.queuedBytes).toBe(3);
    duplex.takeBatch();
    expect(stream.queuedBytes).toBe(0);
    stream.destroy();
  });

  test("nothing is read before start", async () => {
    const [a, b] = duplexPair();
    const stream = new DuplexStream(b);
    a.write("early");
    await new Promise(setImmediate);
    expect(b.readableFlowing).not.toBe(true);
    const seen = new Recorder();
    stream.start(seen);
    await seen.until(() => seen.text === "early");
    expect(() => stream.start(seen)).toThrow("already been started");
    stream.destroy();
    a.destroy();
  });
});

describe("drain", () => {
  const limits = { highWaterMark: 10, lowWaterMark: 4 };

  test("is told once, when the queue falls to the low mark after having been above the high mark", async () => {
    const duplex = new Stuck();
    const { stream, seen } = started(duplex, limits);
    stream.write([bytes("123456")]);
    stream.write([bytes("7890")]);
    duplex.takeBatch();
    duplex.takeBatch();
    await new Promise(setImmediate);
    expect(seen.events, "10 bytes are not above 10").toEqual([]);
    stream.write([bytes("123456")]);
    stream.write([bytes("78901")]);
    expect(stream.queuedBytes).toBe(11);
    duplex.takeBatch();
    await new Promise(setImmediate);
    expect(stream.queuedBytes).toBe(5);
    expect(seen.events, "5 bytes are above 4").toEqual([]);
    duplex.takeBatch();
    await new Promise(setImmediate);
    expect(seen.events).toEqual(["drain"]);
    stream.write([bytes("12345")]);
    duplex.takeBatch();
    await new Promise(setImmediate);
    expect(seen.events, "only once").toEqual(["drain"]);
    stream.destroy();
  });
});

describe("close", () => {
  test("delivers what was queued, then ends", async () => {
    const [a, b] = duplexPair({ highWaterMark: 1 });
    const left = started(a);
    const right = started(b);
    left.stream.write([bytes("x".repeat(1000)), bytes("last")]);
    left.stream.close();
    left.stream.write([bytes("too late")]);
    expect(await right.seen.over).toBeUndefined();
    expect(right.seen.text).toBe(`${"x".repeat(1000)}last`);
    expect(await left.seen.over).toBeUndefined();
    expect(left.seen.events).toEqual(["closed"]);
  });

  test("stops reading, but takes in what still arrives so that the peer can end", async () => {
    const [a, b] = duplexPair();
    const left = started(a);
    left.stream.close();
    b.end("unwanted");
    b.resume();
    expect(await left.seen.over).toBeUndefined();
    expect(left.seen.text).toBe("");
  });

  test("works before start", async () => {
    const [a, b] = duplexPair();
    const stream = new DuplexStream(a);
    stream.close();
    b.resume().end("unwanted");
    const seen = new Recorder();
    stream.start(seen);
    expect(await seen.over).toBeUndefined();
    expect(seen.events).toEqual(["closed"]);
  });

  test("of a stream that is never started ends it too", async () => {
    const [a, b] = duplexPair();
    const over = new Promise<void>((resolve) => a.once("close", resolve));
    new DuplexStream(a).close();
    b.resume().end("unwanted");
    await over;
  });

  test("gives up on a peer that takes nothing, and says how much was lost", async () => {
    vi.useFakeTimers();
    try {
      const { stream, seen } = started(new Stuck(), { closeTimeout: 500 });
      stream.write([bytes("lost")]);
      stream.close();
      vi.advanceTimersByTime(1000);
      const error = await seen.over;
      expect(error).toBeInstanceOf(NetError);
      expect(error?.message).toBe("Closed the connection: the peer took nothing for 500 ms; 4 bytes were not sent");
    } finally {
      vi.useRealTimers();
    }
  });

  test("gives a slow peer more time as long as it takes something", async () => {
    vi.useFakeTimers();
    try {
      const duplex = new Stuck();
      const { stream, seen } = started(duplex, { closeTimeout: 500 });
      for (const text of ["a", "b"]) stream.write([bytes(text)]);
      stream.close();
      vi.advanceTimersByTime(499);
      duplex.takeBatch();
      await vi.advanceTimersByTimeAsync(499);
      expect(seen.events).toEqual([]);
      duplex.takeBatch();
      duplex.push(null);
      await vi.advanceTimersByTimeAsync(0);
      expect(await seen.over).toBeUndefined();
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test("does not wait for ever for a peer that took everything but does not end", async () => {
    vi.useFakeTimers();
    try {
      const [a] = duplexPair();
      const { stream, seen } = started(a, { closeTimeout: 500 });
      stream.close();
      await vi.advanceTimersByTimeAsync(500);
      expect(await seen.over).toBeUndefined();
    } finally {
      vi.useRealTimers();
    }
  });

  test("the peer's end closes both directions, after sending what was queued", async () => {
    const [a, b] = duplexPair();
    const left = started(a);
    left.stream.write([bytes("queued")]);
    b.end();
    let text = "";
    for await (const chunk of b.setEncoding("utf8")) text += chunk;
    expect(text).toBe("queued");
    expect(await left.seen.over).toBeUndefined();
    expect(left.seen.events).toEqual(["closed"]);
  });
});

describe("failure", () => {
  test("is told once, and nothing after it", async () => {
    const duplex = new Stuck();
    const { stream, seen } = started(duplex);
    const error = new Error("broken");
    stream.destroy(error);
    stream.destroy(new Error("again"));
    stream.close();
    expect(await seen.over).toBe(error);
    duplex.emit("error", new Error("and again"));
    duplex.emit("data", bytes("late"));
    stream.write([bytes("late")]);
    expect(seen.events).toEqual(["closed"]);
    expect(duplex.batches).toEqual([]);
  });

  test("before start is told at start, and does not end the process", async () => {
    const duplex = new Stuck();
    const stream = new DuplexStream(duplex);
    duplex.destroy(new Error("early"));
    await new Promise(setImmediate);
    const seen = new Recorder();
    stream.start(seen);
    expect(seen.events, "never from within start").toEqual([]);
    expect((await seen.over)?.message).toBe("early");
  });

  test("of a stream that had failed already is told too", async () => {
    const duplex = new Stuck();
    duplex.on("error", () => {});
    duplex.destroy(new Error("earlier"));
    await new Promise(setImmediate);
    const { seen } = started(duplex);
    expect((await seen.over)?.message).toBe("earlier");
  });

  test("of a stream that does not close itself closes it", async () => {
    const duplex = new Stuck({ autoDestroy: false });
    const { seen } = started(duplex);
    duplex.emit("error", new Error("left open"));
    expect((await seen.over)?.message).toBe("left open");
    expect(duplex.destroyed).toBe(true);
  });

  test("of a socket is explained in one line", async () => {
    const duplex = new Stuck();
    const { seen } = started(duplex);
    duplex.destroy(Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" }));
    const error = await seen.over;
    expect(error).toBeInstanceOf(NetError);
    expect(error).toMatchObject({ code: "connection-lost", type: "disconnected" });
    expect(error?.message).toBe("Connection lost: the peer reset it");
  });
});
