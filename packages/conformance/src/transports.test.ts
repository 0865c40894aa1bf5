// Transports of whole messages: MessagePort and WebSocket, and what they do with hostile input.
import { MessageBuilder } from "@capnp/message";
import {
  inMemoryPair,
  type MessagePortLike,
  messagePortTransport,
  RpcError,
  setLogHandler,
  type Transport,
  type TransportHandler,
  twoParty,
  type WebSocketLike,
  webSocketTransport,
} from "@capnp/rpc";
import { MessageChannel } from "node:worker_threads";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Callback, Echo, Person$Builder } from "./contract/echo.capnp.js";

const warnings: string[] = [];
beforeEach(() => {
  warnings.length = 0;
  setLogHandler((message) => void warnings.push(message));
});
afterEach(() => {
  setLogHandler(undefined);
});

const service = Echo.serve({
  ping: ({ msg }) => ({ reply: `echo:${msg}` }),
  heartbeat: ({ msg, callback }) => callback?.log({ msg }).then(() => {}),
  getLogger: () => ({ callback: Callback.serve({ log() {} }) }),
});

/** A WebSocket as the WHATWG standard has it, without a network: events come in later tasks. */
class FakeSocket implements WebSocketLike {
  binaryType = "blob";
  readyState = 0;
  bufferedAmount = 0;
  /** While set, what is sent stays in the buffer. */
  stuck = false;
  readonly sent: unknown[] = [];
  closedWith: [number | undefined, string | undefined] | undefined;
  private peer: FakeSocket | undefined;
  private readonly listeners: [string, (event: object) => void][] = [];

  static pair(): [FakeSocket, FakeSocket] {
    const a = new FakeSocket();
    const b = new FakeSocket();
    a.peer = b;
    b.peer = a;
    return [a, b];
  }

  addEventListener(type: string, listener: (event: object) => void): void {
    this.listeners.push([type, listener]);
  }
  fire(type: string, event: object = {}): void {
    for (const [of, listener] of this.listeners) if (of === type) listener(event);
  }
  open(): void {
    this.readyState = 1;
    this.fire("open");
  }
  send(data: Uint8Array<ArrayBuffer> | string): void {
    if (this.readyState === 0) throw new Error("InvalidStateError");
    this.sent.push(data);
    if (this.stuck) {
      this.bufferedAmount += data.length;
      return;
    }
    const { peer } = this;
    const copy = typeof data === "string" ? data : data.slice().buffer;
    setImmediate(() => peer?.fire("message", { data: peer.binaryType === "blob" ? {} : copy }));
  }
  close(code?: number, reason?: string): void {
    if (code !== undefined && code !== 1000 && (code < 3000 || code > 4999)) throw new Error("InvalidAccessError");
    if (Buffer.byteLength(reason ?? "") > 123) throw new Error("SyntaxError");
    if (this.readyState >= 2) return;
    this.closedWith = [code, reason];
    for (const end of [this, this.peer]) {
      if (end === undefined) continue;
      end.readyState = 2;
      setImmediate(() => {
        end.readyState = 3;
        end.fire("close", { code: code ?? 1005, reason: reason ?? "" });
      });
    }
  }
}

function openSockets(): [FakeSocket, FakeSocket] {
  const pair = FakeSocket.pair();
  for (const socket of pair) socket.open();
  return pair;
}

const kinds: Record<string, () => [Transport, Transport]> = {
  MessagePort: () => {
    const { port1, port2 } = new MessageChannel();
    return [messagePortTransport(port1), messagePortTransport(port2)];
  },
  WebSocket: () => {
    const [a, b] = openSockets();
    return [webSocketTransport(a), webSocketTransport(b)];
  },
};

describe.each(Object.entries(kinds))("over a %s", (_, make) => {
  test("calls are made both ways, and the other end learns of the end", async () => {
    const [a, b] = make();
    const server = twoParty(a, { bootstrap: () => service });
    const client = twoParty(b);
    const logged: string[] = [];
    {
      using echo = client.bootstrap(Echo.Client);
      expect((await echo.ping({ msg: "hi" })).reply).toBe("echo:hi");
      const large = "x".repeat(300_000);
      expect((await echo.ping({ msg: large })).reply).toBe(`echo:${large}`);
      await echo.heartbeat({ msg: "beat", callback: Callback.serve({ log: ({ msg }) => void logged.push(msg) }) });
    }
    expect(logged).toEqual(["beat"]);
    const ended = new Promise<RpcError>((resolve) => server.onClose(resolve));
    client.close(new RpcError("disconnected", "goodbye"));
    expect((await ended).reason).toBe("goodbye");
    expect(warnings).toEqual([]);
  });

  test("the end is told without a reason too, once", async () => {
    const [a, b] = make();
    const ends: unknown[] = [];
    const both = [a, b].map(
      (transport) =>
        new Promise<void>((resolve) => {
          const closed = (error?: Error): void => {
            ends.push(error);
            resolve();
          };
          transport.start({ message() {}, malformed() {}, drain() {}, closed });
        }),
    );
    a.close();
    a.close();
    await Promise.all(both);
    for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
    expect(ends).toEqual([undefined, undefined]);
  });
});

test("the end of a MessagePort is told where ports have no close event", async () => {
  /** A port as some hosts have them. */
  class Port implements MessagePortLike {
    declare peer: Port;
    readonly posted: unknown[] = [];
    private listener: ((event: object) => void) | undefined;

    addEventListener(type: string, listener: (event: object) => void): void {
      if (type === "message") this.listener = listener;
    }
    postMessage(data: unknown): void {
      this.posted.push(data);
      setImmediate(() => this.peer.listener?.({ data }));
    }
  }
  const a = new Port();
  const b = new Port();
  a.peer = b;
  b.peer = a;
  const server = twoParty(messagePortTransport(a));
  const client = twoParty(messagePortTransport(b));
  client.close(new RpcError("disconnected", "goodbye"));
  expect(b.posted.at(-1)).toBeNull();
  expect(await new Promise((resolve) => server.onClose(({ reason }) => resolve(reason)))).toBe("goodbye");
  // Without a reason, as a transport that is closed by itself.
  const [c, d] = [new Port(), new Port()];
  c.peer = d;
  d.peer = c;
  const other = twoParty(messagePortTransport(c));
  messagePortTransport(d).close();
  expect(await new Promise((resolve) => other.onClose(({ reason }) => resolve(reason)))).toBe(
    "Connection closed by the peer",
  );
});

test("the end of a MessagePort is told by its close event too, as when the other page or worker is gone", async () => {
  const { port1, port2 } = new MessageChannel();
  const connection = twoParty(messagePortTransport(port1));
  port2.close();
  expect(await new Promise((resolve) => connection.onClose(({ reason }) => resolve(reason)))).toBe(
    "Connection closed by the peer",
  );
});

test("what a WebSocket brings before the transport is started is kept", async () => {
  const [a, b] = openSockets();
  const server = webSocketTransport(a);
  using echo = twoParty(webSocketTransport(b)).bootstrap(Echo.Client);
  const call = echo.ping({ msg: "early" });
  await new Promise((resolve) => setImmediate(resolve));
  twoParty(server, { bootstrap: () => service });
  expect((await call).reply).toBe("echo:early");
});

/** What one end makes of what the other one sends. */
async function malformed(transport: Transport): Promise<string> {
  const reason = await new Promise<string>((resolve) => {
    const handler: TransportHandler = {
      message: () => resolve("a message"),
      malformed: (error) => resolve(error.message),
      drain() {},
      closed: () => resolve("closed"),
    };
    transport.start(handler);
  });
  transport.close();
  return reason;
}

const hostile: [string, unknown, string][] = [
  ["text", "hello", "Expected a binary message, got text"],
  ["an object", { length: 8 }, "Expected a binary message, got [object Object]"],
  ["nothing in it", new ArrayBuffer(0), "The message is cut short: 0 bytes of 8"],
  ["half a message", new Uint8Array([0, 0, 0, 0, 2, 0, 0, 0, 0]).buffer, "The message is cut short: 9 bytes of 24"],
  ["more than a message", new Uint8Array(24).fill(0).buffer, "A message of 8 bytes came with 24 bytes"],
  ["a claim to be large", new Uint8Array([0, 0, 0, 0, 255, 255, 255, 15]).buffer, "limit"],
];

describe("hostile input", () => {
  test.each(hostile)("to a MessagePort: %s", async (_, data, reason) => {
    const { port1, port2 } = new MessageChannel();
    port1.postMessage(data);
    expect(await malformed(messagePortTransport(port2))).toContain(reason);
    port1.close();
  });

  test.each(hostile.filter(([, data]) => typeof data === "string" || data instanceof ArrayBuffer))(
    "to a WebSocket: %s",
    async (_, data, reason) => {
      const [a, b] = openSockets();
      const transport = webSocketTransport(b);
      a.send(typeof data === "string" ? data : new Uint8Array(data as ArrayBuffer));
      expect(await malformed(transport)).toContain(reason);
    },
  );

  test("to a MessagePort: memory that is shared", async () => {
    const { port1, port2 } = new MessageChannel();
    port1.postMessage(new SharedArrayBuffer(16));
    expect(await malformed(messagePortTransport(port2))).toBe(
      "Expected a binary message, got [object SharedArrayBuffer]",
    );
    port1.close();
  });

  test("ends the connection with a reason that the peer gets", async () => {
    const [a, b] = openSockets();
    const server = twoParty(webSocketTransport(a), { bootstrap: () => service });
    const client = twoParty(webSocketTransport(b));
    using echo = client.bootstrap(Echo.Client);
    await echo.ping({ msg: "x" });
    const ended = new Promise<RpcError>((resolve) => client.onClose(resolve));
    b.send("GET / HTTP/1.1");
    expect((await ended).reason).toBe("Expected a binary message, got text");
    expect(server.closed?.reason).toBe("Expected a binary message, got text");
    expect(warnings).toEqual(["A connection was aborted: Expected a binary message, got text"]);
  });
});

/** A message as the engine sends them. */
function message(size: number): MessageBuilder["arena"] {
  const builder = new MessageBuilder(8);
  builder.initRoot(Person$Builder).photo = new Uint8Array(size);
  return builder.arena;
}

test("a connection tells how much is queued, and when it has left", async () => {
  const [a, b] = inMemoryPair();
  twoParty(a, { bootstrap: () => service });
  using client = twoParty(b);
  using echo = client.bootstrap(Echo.Client);
  await echo.ping({ msg: "" });
  await new Promise((resolve) => setImmediate(resolve));
  expect(client.queuedBytes).toBe(0);
  let drained = 0;
  const stop = client.onDrain(() => void drained++);
  const large = echo.ping({ msg: "x".repeat(100_000) });
  expect(client.queuedBytes).toBeGreaterThan(100_000);
  await large;
  expect([client.queuedBytes, drained]).toEqual([0, 1]);
  await echo.ping({ msg: "small" });
  expect(drained).toBe(1);
  stop();
  await echo.ping({ msg: "x".repeat(100_000) });
  expect(drained).toBe(1);
});

describe("a WebSocket", () => {
  test("may still be connecting: what is sent leaves when it is open, and then it may close", () => {
    const socket = new FakeSocket();
    const transport = webSocketTransport(socket);
    transport.start({ message() {}, malformed() {}, drain() {}, closed() {} });
    transport.send(message(100));
    expect(transport.queuedBytes).toBeGreaterThan(100);
    transport.close();
    expect(socket.sent).toEqual([]);
    expect(socket.closedWith).toBeUndefined();
    socket.open();
    expect(socket.sent).toHaveLength(1);
    expect(socket.closedWith).toEqual([1000, undefined]);
  });

  test("that fails to connect breaks the connection with what is known", async () => {
    const socket = new FakeSocket();
    using echo = twoParty(webSocketTransport(socket)).bootstrap(Echo.Client);
    const call = expect(echo.ping({ msg: "" })).rejects.toMatchObject({
      type: "disconnected",
      reason: "Connection lost: WebSocket closed with 1006: connect ECONNREFUSED",
    });
    socket.fire("error", { message: "connect ECONNREFUSED" });
    socket.fire("close", { code: 1006, reason: "" });
    await call;
  });

  test("is closed with as much of an error as a close reason may have", () => {
    const [socket] = openSockets();
    webSocketTransport(socket).close(new Error("é".repeat(100)));
    expect(socket.closedWith).toEqual([4000, "é".repeat(61)]);
  });

  test("tells when what was queued has left", async () => {
    const [socket] = openSockets();
    socket.stuck = true;
    const transport = webSocketTransport(socket);
    const drained = new Promise<string>((resolve) => {
      transport.start({ message() {}, malformed() {}, drain: () => resolve("drained"), closed() {} });
    });
    transport.send(message(100_000));
    expect(transport.queuedBytes).toBeGreaterThan(100_000);
    socket.bufferedAmount = 0;
    expect(await drained).toBe("drained");
    transport.close();
  });
});
