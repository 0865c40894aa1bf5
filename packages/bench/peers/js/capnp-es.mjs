// The RPC of capnp-es, two-party over TCP. It brings no transport of its own: this one does what it needs.

import { readFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { connect as connectTls, createServer as createTlsServer } from "node:tls";
import { Conn, Message } from "capnp-es";
import { Message as RpcMessage } from "capnp-es/capnp/rpc";
import { runContender } from "../../dist/rpc/program.js";
import { Bench, Sink } from "./generated/capnp-es/bench.js";

/** Frames messages on a socket; those of one turn leave together. */
class SocketTransport {
  #socket;
  #received = [];
  #waiting;
  #isCorked = false;

  constructor(socket) {
    this.#socket = socket;
    let rest = Buffer.alloc(0);
    socket.setNoDelay(true);
    socket.on("data", (chunk) => {
      let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      for (let size = frameSize(bytes); size !== undefined && size <= bytes.length; size = frameSize(bytes)) {
        const frame = new Uint8Array(bytes.subarray(0, size)).buffer;
        this.#deliver(new Message(frame, false).getRoot(RpcMessage));
        bytes = bytes.subarray(size);
      }
      rest = bytes;
    });
    socket.on("close", () => this.#waiting?.reject());
    socket.on("error", () => {});
  }

  #deliver(message) {
    if (this.#waiting === undefined) return void this.#received.push(message);
    const { resolve } = this.#waiting;
    this.#waiting = undefined;
    resolve(message);
  }

  sendMessage(root) {
    if (!this.#isCorked) {
      this.#isCorked = true;
      this.#socket.cork();
      process.nextTick(() => {
        this.#isCorked = false;
        this.#socket.uncork();
      });
    }
    this.#socket.write(new Uint8Array(root.segment.message.toArrayBuffer()));
  }

  recvMessage() {
    if (this.#received.length > 0) return Promise.resolve(this.#received.shift());
    return new Promise((resolve, reject) => (this.#waiting = { resolve, reject }));
  }

  close() {
    this.#socket.destroy();
  }
}

/** The size in bytes of the frame that begins here; undefined until its header has arrived. */
function frameSize(bytes) {
  if (bytes.length < 8) return undefined;
  const segments = bytes.readUInt32LE(0) + 1;
  const header = (4 + 4 * segments + 7) & ~7;
  if (bytes.length < header) return undefined;
  let size = header;
  for (let i = 0; i < segments; i++) size += bytes.readUInt32LE(4 + 4 * i) * 8;
  return size;
}

let parked = [];

const bench = {
  async echo(params, results) {
    results.text = params.text;
  },
  async echoData(params, results) {
    results._initData(params.data.length).copyBuffer(params.data.toUint8Array());
  },
  async echoLater(params, results) {
    const { text } = params;
    await Promise.resolve();
    results.text = text;
  },
  async same(_, results) {
    results.bench = server.client();
  },
  async newCap(_, results) {
    results.cap = new Bench.Server(bench).client();
  },
  async takeCap() {},
  async sink(_, results) {
    let bytes = 0n;
    const sink = new Sink.Server({
      async write(params) {
        bytes += BigInt(params.chunk.length);
      },
      async end(_, results) {
        results.bytes = bytes;
      },
    });
    results.sink = sink.client();
  },
  async park({ text }, results) {
    await new Promise((resolve) => parked.push(resolve));
    results.text = text;
  },
  async resume() {
    for (const wake of parked) wake();
    parked = [];
  },
};
const server = new Bench.Server(bench);

await runContender({
  serve(tls) {
    const accept = (socket) => {
      const connection = new Conn(new SocketTransport(socket));
      connection.onError = () => socket.destroy();
      connection.initMain(Bench, bench);
    };
    const pem = tls ? readFileSync(process.env.BENCH_TLS_PEM) : undefined;
    const listener = tls ? createTlsServer({ key: pem, cert: pem }, accept) : createServer(accept);
    return new Promise((resolve) => listener.listen(0, "127.0.0.1", () => resolve(listener.address().port)));
  },
  async connect(port, tls) {
    const socket = tls
      ? connectTls({ port, host: "127.0.0.1", rejectUnauthorized: false })
      : connect(port, "127.0.0.1");
    await new Promise((resolve, reject) =>
      socket.once(tls ? "secureConnect" : "connect", resolve).once("error", reject),
    );
    const connection = new Conn(new SocketTransport(socket));
    connection.onError = (error) => console.error(error);
    // Its answer to Bootstrap carries no capability: only what is called before it has arrived reaches the server.
    const { bench } = await connection.bootstrap(Bench).same().promise();
    return {
      echo: async (text) => (await bench.echo((params) => (params.text = text)).promise()).text,
      echoData: async (data) => {
        const call = bench.echoData((params) => params._initData(data.length).copyBuffer(data));
        return (await call.promise()).data.toUint8Array();
      },
      echoLater: async (text) => (await bench.echoLater((params) => (params.text = text)).promise()).text,
      async chain(length) {
        // Calls on what a call will return are never made by its server: each link is waited for.
        let end = bench;
        for (let i = 1; i < length; i++) end = (await end.same().promise()).bench;
        await end.echo((params) => (params.text = "end")).promise();
      },
      async stream(chunk, count) {
        const { sink } = await bench.sink().promise();
        // It has no streaming calls: a window of 16 is what 1 MiB of such chunks makes.
        const window = [];
        for (let i = 0; i < count; i++) {
          if (window.length === 16) await window.shift();
          window.push(sink.write((params) => params._initChunk(chunk.length).copyBuffer(chunk)).promise());
        }
        await Promise.all(window);
        return (await sink.end().promise()).bytes;
      },
      async createCap() {
        const { cap } = await bench.newCap().promise();
        // It has a way to say so, which sends nothing.
        return () => cap.client.close?.();
      },
      passCap: () => bench.takeCap((params) => (params.cap = new Bench.Server({}).client())).promise(),
      park: async (text) => (await bench.park((params) => (params.text = text)).promise()).text,
      resume: () => bench.resume().promise(),
      close: () => socket.destroy(),
    };
  },
});
