// Streaming methods: when the next call may be made, what waits, and what a failure does.
import {
  fixedWindow,
  type FlowController,
  IncomingStream,
  inMemoryPair,
  newPromise,
  RpcError,
  type RpcConnection,
  type RpcSystemOptions,
  sendAll,
  type Service,
  setLogHandler,
  streamSink,
  twoParty,
} from "@capnp/rpc";
import { streamSource } from "@capnp/message";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Numbers, Sink, Store } from "./schemas/streams.capnp.js";

const warnings: string[] = [];
beforeEach(() => {
  warnings.length = 0;
  setLogHandler((message) => void warnings.push(message));
});
afterEach(() => {
  setLogHandler(undefined);
});

type SinkClient = InstanceType<typeof Sink.Client>;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const turns = async (): Promise<void> => {
  for (let i = 0; i < 6; i++) await turn();
};
const bytes = (size: number): Uint8Array => new Uint8Array(size);

/** Whether a call's promise is settled by now: "open", "waiting", or the reason. */
async function stateOf(call: PromiseLike<unknown>): Promise<string> {
  let state = "waiting";
  call.then(
    () => {
      state = "open";
    },
    (error: Error) => {
      state = error.message;
    },
  );
  await turns();
  return state;
}

/** A sink whose writes are done by hand. */
class Manual {
  readonly arrived: number[] = [];
  readonly aborted: number[] = [];
  private readonly running: { done: () => void; fail: (error: unknown) => void }[] = [];
  ended = 0;
  released = 0;
  readonly service: Service<SinkClient> = Sink.serve(
    {
      write: ({ chunk }, { signal }) => {
        const size = chunk.length;
        this.arrived.push(size);
        signal.addEventListener("abort", () => void this.aborted.push(size));
        return new Promise((done, fail) => void this.running.push({ done, fail }));
      },
      end: () => {
        this.ended++;
        return { total: this.arrived.reduce((sum, size) => sum + size, 0) };
      },
    },
    { release: () => void this.released++ },
  );
  done(): void {
    this.running.shift()?.done();
  }
  fail(error: unknown): void {
    this.running.shift()?.fail(error);
  }
}

interface Connected {
  readonly sink: SinkClient;
  readonly client: RpcConnection<undefined>;
  readonly server: RpcConnection<undefined>;
  [Symbol.dispose](): void;
}

/** A sink, used over a connection. */
function connect(service: Service<SinkClient>, options: RpcSystemOptions<undefined> = {}): Connected {
  const [a, b] = inMemoryPair();
  const server = twoParty(a, { bootstrap: () => service });
  const client = twoParty(b, options);
  const sink = client.bootstrap(Sink.Client);
  const dispose = (): void => {
    sink[Symbol.dispose]();
    client.close();
  };
  return { sink, client, server, [Symbol.dispose]: dispose };
}

describe("a streaming call over a connection", () => {
  test("lets the next one be made before it is done, up to the window, and one message more", async () => {
    const manual = new Manual();
    using pair = connect(manual.service, { newFlowController: () => fixedWindow(1000) });
    const { sink } = pair;
    expect(await stateOf(sink.write({ chunk: bytes(600) }))).toBe("open");
    expect(await stateOf(sink.write({ chunk: bytes(600) }))).toBe("open");
    const third = sink.write({ chunk: bytes(600) });
    expect(await stateOf(third)).toBe("waiting");
    expect(manual.arrived).toEqual([600]);
    manual.done();
    expect(await stateOf(third)).toBe("open");
    expect(manual.arrived).toEqual([600, 600]);
  });

  test("counts the bytes of a message to the strategy, and those answered, with the time", async () => {
    const told: [string, number][] = [];
    const times: number[] = [];
    const controller: FlowController = {
      ready: true,
      sent: (size, time) => void (told.push(["sent", size]), times.push(time)),
      acked: (size, time) => void (told.push(["acked", size]), times.push(time)),
    };
    using pair = connect(Sink.serve({ write() {}, end: () => ({}) }), { newFlowController: () => controller });
    await pair.sink.write({ chunk: bytes(800) });
    await pair.sink.end();
    expect(told.map(([what]) => what)).toEqual(["sent", "acked"]);
    const size = told[0]?.[1] ?? 0;
    expect(size).toBeGreaterThan(800);
    expect(size).toBeLessThan(1100);
    expect(told[1]?.[1]).toBe(size);
    expect(times[0]).toBeGreaterThan(0);
    expect(times[1]).toBeGreaterThanOrEqual(times[0] as number);
  });

  test("has a window of 1 MiB for each capability by default", async () => {
    const one = new Manual();
    const other = new Manual();
    const services = [one.service, other.service];
    const [a, b] = inMemoryPair();
    using server = twoParty(a, { bootstrap: (id) => services[id[0] as number] as never });
    using client = twoParty(b);
    using first = client.bootstrap(Sink.Client, Uint8Array.of(0));
    using second = client.bootstrap(Sink.Client, Uint8Array.of(1));
    const chunk = bytes(512 * 1024);
    expect(await stateOf(first.write({ chunk }))).toBe("open");
    expect(await stateOf(first.write({ chunk }))).toBe("open");
    expect(await stateOf(first.write({ chunk }))).toBe("waiting");
    expect(await stateOf(second.write({ chunk }))).toBe("open");
    expect(server.closed).toBeNull();
  });

  test("that fails makes those that wait fail, and all later calls on the capability, streaming or not", async () => {
    const manual = new Manual();
    using pair = connect(manual.service, { newFlowController: () => fixedWindow(100) });
    const { sink } = pair;
    expect(await stateOf(sink.write({ chunk: bytes(90) }))).toBe("open");
    const waiting = sink.write({ chunk: bytes(91) });
    expect(await stateOf(waiting)).toBe("waiting");
    manual.fail(new RpcError("overloaded", "disk full"));
    expect(await stateOf(waiting)).toBe("disk full");
    await expect(sink.write({ chunk: bytes(92) })).rejects.toMatchObject({ type: "overloaded", reason: "disk full" });
    await expect(sink.end()).rejects.toMatchObject({ type: "overloaded", reason: "disk full" });
    expect(manual.arrived).toEqual([90]);
    expect(manual.ended).toBe(0);
  });

  test("that failed is remembered here, also when the server would go on", async () => {
    // The server never learns of the call that is too large to be sent.
    const calls: string[] = [];
    const sink = Sink.serve({ write() {}, end: () => void calls.push("end") });
    const [a, b] = inMemoryPair();
    using server = twoParty(a, { bootstrap: () => sink });
    using client = twoParty(b, { limits: { messageLimitInWords: 1000 } });
    using remote = client.bootstrap(Sink.Client);
    await remote.write({ chunk: bytes(10) });
    await expect(remote.write({ chunk: bytes(10_000) })).rejects.toThrow("messageLimitInWords");
    await expect(remote.end()).rejects.toThrow("messageLimitInWords");
    await turns();
    expect(calls).toEqual([]);
    expect(server.closed).toBeNull();
  });

  test("that nobody awaits rejects nothing", async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown): void => void unhandled.push(error);
    process.on("unhandledRejection", note);
    const manual = new Manual();
    using pair = connect(manual.service, { newFlowController: () => fixedWindow(10) });
    pair.sink.write({ chunk: bytes(50) });
    pair.sink.write({ chunk: bytes(50) });
    await turns();
    manual.fail(new RpcError("failed", "no"));
    await turns();
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });

  test("fails when the connection is lost, and so does all that waits", async () => {
    const manual = new Manual();
    using pair = connect(manual.service, { newFlowController: () => fixedWindow(10) });
    pair.sink.write({ chunk: bytes(50) });
    const waiting = pair.sink.write({ chunk: bytes(50) });
    await turns();
    pair.server.close(new RpcError("disconnected", "going down"));
    expect(await stateOf(waiting)).toBe("going down");
    expect(manual.aborted).toEqual([50]);
  });

  test("can be made by pipelining, and the window goes on when the capability is there", async () => {
    const manual = new Manual();
    const gate: (() => void)[] = [];
    const store = Store.serve({
      open: () => new Promise((resolve) => gate.push(() => resolve({ sink: manual.service }))),
      forward() {},
    });
    const [a, b] = inMemoryPair();
    twoParty(a, { bootstrap: () => store });
    using client = twoParty(b, { newFlowController: () => fixedWindow(100) });
    using remote = client.bootstrap(Store.Client);
    using sink = remote.open({ name: "x" }).sink;
    const first = sink.write({ chunk: bytes(60) });
    expect(await stateOf(first)).toBe("open");
    gate[0]?.();
    await turns();
    expect(manual.arrived).toEqual([60]);
    // Only the first one's bytes, which were counted on the promise, make this one wait.
    expect(await stateOf(sink.write({ chunk: bytes(60) }))).toBe("waiting");
  });

  test("is not cancelled when its client is disposed of", async () => {
    const manual = new Manual();
    using pair = connect(manual.service);
    pair.sink.write({ chunk: bytes(1) });
    pair.sink.write({ chunk: bytes(2) });
    pair.sink[Symbol.dispose]();
    await turns();
    manual.done();
    await turns();
    manual.done();
    await turns();
    expect(manual.arrived).toEqual([1, 2]);
    expect(manual.aborted).toEqual([]);
    expect(manual.released).toBe(1);
    expect(pair.client.stats()).toMatchObject({ questions: 0, imports: 0 });
  });

  test("that is cancelled by its signal is rejected with the reason, and leaves the others alone", async () => {
    const manual = new Manual();
    using pair = connect(manual.service, { newFlowController: () => fixedWindow(10) });
    const { sink } = pair;
    sink.write({ chunk: bytes(1) });
    const controller = new AbortController();
    const second = sink.write({ chunk: bytes(2) }, { signal: controller.signal });
    sink.write({ chunk: bytes(3) });
    await turns();
    controller.abort(new Error("enough"));
    await expect(second).rejects.toThrow("enough");
    await turns();
    manual.done();
    await turns();
    expect(manual.arrived).toEqual([1, 3]);
    manual.done();
    expect((await sink.end()).total).toBe(4n);
    await expect(sink.write({ chunk: bytes(1) }, { signal: controller.signal })).rejects.toThrow("enough");
  });

  test("throws for bad params, and is not sent", () => {
    using pair = connect(new Manual().service);
    expect(() => pair.sink.write({ chunk: "text" as never })).toThrow(TypeError);
  });
});

describe("an object that is streamed to", () => {
  test("gets no other call while a streaming one runs, and then those that waited in order", async () => {
    const log: string[] = [];
    const release: (() => void)[] = [];
    const service = Sink.serve({
      write: async ({ chunk }) => {
        log.push(`start ${chunk.length}`);
        await new Promise<void>((resolve) => void release.push(resolve));
        log.push(`done ${chunk.length}`);
      },
      end: () => void log.push("end"),
    });
    using sink = service.$client();
    const first = sink.write({ chunk: bytes(1) });
    sink.write({ chunk: bytes(2) });
    const end = sink.end();
    sink.write({ chunk: bytes(3) });
    await turns();
    expect(log).toEqual(["start 1"]);
    expect(await stateOf(first)).toBe("waiting");
    release[0]?.();
    expect(await stateOf(first)).toBe("open");
    expect(log).toEqual(["start 1", "done 1", "start 2"]);
    release[1]?.();
    await end;
    await turns();
    expect(log).toEqual(["start 1", "done 1", "start 2", "done 2", "end", "start 3"]);
    release[2]?.();
    await turns();
  });

  test("fails all later calls once a streaming one has failed, whoever makes them", async () => {
    const service = Sink.serve({
      write: ({ chunk }) => {
        if (chunk.length === 2) throw new Error("secret");
      },
      end: () => ({}),
    });
    using sink = service.$client();
    using other = service.$client();
    await sink.write({ chunk: bytes(1) });
    await expect(sink.write({ chunk: bytes(2) })).rejects.toMatchObject({ reason: "Internal error from Sink.write" });
    await expect(other.write({ chunk: bytes(1) })).rejects.toMatchObject({ reason: "Internal error from Sink.write" });
    await expect(other.end()).rejects.toMatchObject({ reason: "Internal error from Sink.write" });
    expect(warnings.filter((text) => text.startsWith("Uncaught"))).toHaveLength(1);
  });

  test("is not broken by a streaming call that was given up", async () => {
    const service = Sink.serve({
      write: (_, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => reject(signal.reason as Error));
        }),
      end: () => ({ total: 7 }),
    });
    using sink = service.$client();
    const call = sink.write({ chunk: bytes(1) });
    const end = sink.end();
    await turns();
    call[Symbol.dispose]();
    expect((await end).total).toBe(7n);
  });

  test("lets go of calls that are given up while they wait", async () => {
    const manual = new Manual();
    const sink = manual.service.$client();
    sink.write({ chunk: bytes(1) });
    const end = sink.end();
    await turns();
    end[Symbol.dispose]();
    await expect(end).rejects.toThrow("Cancelled");
    manual.done();
    await turns();
    expect(manual.ended).toBe(0);
    sink[Symbol.dispose]();
    await turns();
    expect(manual.released).toBe(1);
  });

  test("lets go of the params of such calls at once", async () => {
    let released = 0;
    const service = Numbers.serve({
      write: () => new Promise(() => {}),
      end() {},
      add() {},
    });
    using numbers = service.$client();
    numbers.write({ chunk: bytes(1) });
    const on = Sink.serve({ write() {}, end() {} }, { release: () => void released++ });
    const waiting = numbers.add({ number: 1, on });
    await turns();
    expect(released).toBe(0);
    waiting[Symbol.dispose]();
    await turns();
    expect(released).toBe(1);
  });

  test("may return anything, which nobody gets", async () => {
    const chunks: number[] = [];
    using sink = Sink.serve({ write: ({ chunk }) => void chunks.push(chunk.length), end() {} }).$client();
    // Not what fills results in, as it would be for other methods.
    const unsubscribe = (): void => void chunks.push(0);
    using odd = Sink.serve({ write: (() => unsubscribe) as () => void, end: () => ({ total: 5 }) }).$client();
    await sink.write({ chunk: bytes(3) });
    await odd.write({ chunk: bytes(3) });
    expect((await odd.end()).total).toBe(5n);
    expect([chunks, warnings]).toEqual([[3], []]);
  });

  test("passes a stream on with tail calls, in order", async () => {
    const manual = new Manual();
    using target = manual.service.$client();
    const forwarder = Sink.serve({
      write: ({ chunk }, context) => context.tailCall(() => target.write({ chunk })),
      end: (_, context) => context.tailCall(() => target.end()),
    });
    using pair = connect(forwarder);
    const calls = [pair.sink.write({ chunk: bytes(1) }), pair.sink.write({ chunk: bytes(2) })];
    const end = pair.sink.end();
    await turns();
    expect(manual.arrived).toEqual([1]);
    manual.done();
    await turns();
    manual.done();
    expect((await end).total).toBe(3n);
    await Promise.all(calls);
  });

  test("a stream on a promise waits for it, and for each call", async () => {
    const manual = new Manual();
    const promised = newPromise(Sink.Client);
    using sink = promised.client;
    const call = sink.write({ chunk: bytes(1) });
    expect(await stateOf(call)).toBe("waiting");
    promised.resolve(manual.service);
    expect(await stateOf(call)).toBe("waiting");
    manual.done();
    expect(await stateOf(call)).toBe("open");
  });
});

describe("helpers", () => {
  const collect = (): { service: Service<SinkClient>; got: string[] } => {
    const got: string[] = [];
    let total = 0;
    const service = Sink.serve({
      write: async ({ chunk }) => {
        await turn();
        got.push(Buffer.from(chunk).toString());
        total += chunk.length;
      },
      end: () => ({ total }),
    });
    return { service, got };
  };

  test("sendAll sends an async iterable, and gives what the last call gives", async () => {
    const { service, got } = collect();
    using pair = connect(service);
    async function* source(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("ab");
      await turn();
      yield Buffer.from("cde");
    }
    const { sink } = pair;
    const result = await sendAll(
      source(),
      (chunk) => sink.write({ chunk }),
      () => sink.end(),
    );
    expect(result.total).toBe(5n);
    expect(got).toEqual(["ab", "cde"]);
  });

  test("sendAll takes no more of its source than there is room for, and ends it when a call fails", async () => {
    const manual = new Manual();
    using pair = connect(manual.service, { newFlowController: () => fixedWindow(1000) });
    let read = 0;
    let cancelled = false;
    const source = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => controller.enqueue(bytes(500 + read++)),
        cancel: () => void (cancelled = true),
      },
      { highWaterMark: 0 },
    );
    const { sink } = pair;
    const sent = sendAll(
      source,
      (chunk) => sink.write({ chunk }),
      () => sink.end(),
    );
    sent.catch(() => {});
    await turns();
    expect(read).toBe(3);
    manual.done();
    await turns();
    expect(read).toBe(4);
    manual.fail(new RpcError("failed", "no more"));
    await expect(sent).rejects.toThrow("no more");
    expect(cancelled).toBe(true);
    expect(manual.ended).toBe(0);
  });

  test("a web stream can be piped through, and aborted", async () => {
    const { service, got } = collect();
    using pair = connect(service);
    const { sink } = pair;
    const ends: unknown[] = [];
    const writable = (): WritableStream<Uint8Array> =>
      new WritableStream(
        streamSink(
          (chunk: Uint8Array) => sink.write({ chunk }),
          async () => void ends.push((await sink.end()).total),
          (reason) => void ends.push(reason),
        ),
      );
    const hello = new ReadableStream<Uint8Array>({
      start: (controller) => (controller.enqueue(Buffer.from("hello")), controller.close()),
    });
    await hello.pipeTo(writable());
    expect(got).toEqual(["hello"]);
    expect(ends).toEqual([5n]);
    const broken = new ReadableStream<Uint8Array>({ start: (controller) => controller.error("broke") });
    await broken.pipeTo(writable()).catch(() => {});
    expect(ends).toEqual([5n, "broke"]);
  });

  test("an incoming stream is taken at the consumer's pace", async () => {
    const incoming = new IncomingStream<Uint8Array>();
    using pair = connect(Sink.serve({ write: ({ chunk }) => incoming.push(chunk), end: () => incoming.end() }), {
      newFlowController: () => fixedWindow(100),
    });
    const { sink } = pair;
    let sent = 0;
    function* source(): Generator<Uint8Array> {
      for (let i = 0; i < 5; i++) {
        sent++;
        yield bytes(100 + i);
      }
    }
    const all = sendAll(
      source(),
      (chunk) => sink.write({ chunk }),
      () => sink.end(),
    );
    await turns();
    expect(sent).toBe(2);
    const got: number[] = [];
    for await (const chunk of incoming) got.push(chunk.length);
    await all;
    expect(got).toEqual([100, 101, 102, 103, 104]);
  });

  test("an incoming stream can be a web stream", async () => {
    const incoming = new IncomingStream<Uint8Array>();
    using sink = Sink.serve({ write: ({ chunk }) => incoming.push(chunk), end: () => incoming.end() }).$client();
    const text = new Response(new ReadableStream(streamSource(incoming))).text();
    await sendAll(
      [Buffer.from("ab"), Buffer.from("c")],
      (chunk) => sink.write({ chunk }),
      () => sink.end(),
    );
    expect(await text).toBe("abc");
  });

  test("a consumer that stops makes the sender fail", async () => {
    const incoming = new IncomingStream<number>();
    using sink = Sink.serve({ write: ({ chunk }) => incoming.push(chunk.length), end: () => incoming.end() }).$client();
    const one = sink.write({ chunk: bytes(1) });
    const two = sink.write({ chunk: bytes(2) });
    for await (const size of incoming) if (size === 1) break;
    await one;
    await expect(two).rejects.toThrow("The receiver of the stream has stopped reading");
    await expect(sink.end()).rejects.toThrow("The receiver of the stream has stopped reading");
  });

  test("a sender that goes away can be told to the consumer", async () => {
    const incoming = new IncomingStream<number>();
    const service = Sink.serve(
      { write: ({ chunk }) => incoming.push(chunk.length), end: () => incoming.end() },
      { release: () => incoming.fail(new RpcError("disconnected", "The sender is gone")) },
    );
    const pair = connect(service);
    pair.sink.write({ chunk: bytes(3) });
    expect(await incoming.next()).toEqual({ done: false, value: 3 });
    const next = expect(incoming.next()).rejects.toThrow("The sender is gone");
    pair.client.close();
    await next;
    await expect(incoming.push(1)).rejects.toThrow("The stream has ended already");
  });
});
