// No RPC at all: frames of the size of a call over plain sockets, written by hand for these rows. What Node itself costs, below which no
// library gets. Calls of one turn leave in one write, and each has a promise; there are no capabilities, limits or checks.

import { readFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { connect as connectTls, createServer as createTlsServer } from "node:tls";
import { runContender } from "../../dist/rpc/program.js";

/** A frame: its length and the call's id, as 32 bits each, the operation, and the payload from byte 16 on. */
const HEADER = 16;
/** Bytes of the smallest frame: about what a call with a short text takes in Cap'n Proto. */
const LEAST = 136;

const Operation = { echo: 0, echoLater: 1, echoData: 2, write: 3, end: 4 };

/** Puts frames together and writes those of a turn at once. */
class Writer {
  #socket;
  #room = Buffer.alloc(65_536);
  #start = 0;
  #used = 0;
  #scheduled = false;

  constructor(socket) {
    this.#socket = socket;
  }

  text(id, operation, text) {
    const room = this.#take(HEADER + text.length + 8);
    const start = this.#used;
    const length = Math.max(LEAST, HEADER + room.utf8Write(text, start + HEADER) + 1);
    room.writeUInt32LE(length, start);
    room.writeUInt32LE(id, start + 4);
    room.writeUInt32LE(operation, start + 8);
    room.writeUInt32LE(text.length, start + 12);
    this.#used = start + length;
  }

  data(id, operation, data) {
    const frame = Buffer.allocUnsafeSlow(HEADER + data.length);
    frame.writeUInt32LE(frame.length, 0);
    frame.writeUInt32LE(id, 4);
    frame.writeUInt32LE(operation, 8);
    frame.set(data, HEADER);
    this.flush();
    this.#socket.write(frame);
  }

  /** Room for a frame; what was there before has been written. */
  #take(length) {
    if (!this.#scheduled) {
      this.#scheduled = true;
      setImmediate(() => {
        this.#scheduled = false;
        this.flush();
      });
    }
    const needed = Math.max(LEAST, length);
    if (this.#used + needed > this.#room.length) {
      this.flush();
      this.#room = Buffer.alloc(Math.max(65_536, needed));
      this.#used = 0;
      this.#start = 0;
    }
    return this.#room;
  }

  flush() {
    if (this.#used > this.#start) this.#socket.write(this.#room.subarray(this.#start, this.#used));
    this.#start = this.#used;
  }
}

/** Calls `frame` with the bytes of each frame. */
function readFrames(socket, frame) {
  let partial = Buffer.alloc(0);
  let length = 0;
  socket.on("data", (chunk) => {
    let pos = 0;
    while (pos < chunk.length) {
      if (length === 0) {
        const total = chunk.length - pos >= 4 ? chunk.readUInt32LE(pos) : 0;
        if (total > 0 && total <= chunk.length - pos) {
          frame(chunk, pos, pos + total);
          pos += total;
          continue;
        }
        partial = Buffer.allocUnsafeSlow(total || 4);
      }
      const taken = chunk.copy(partial, length, pos, pos + partial.length - length);
      length += taken;
      pos += taken;
      if (length < partial.length) return;
      const total = partial.readUInt32LE(0);
      if (total > length) {
        const whole = Buffer.allocUnsafeSlow(total);
        partial.copy(whole);
        partial = whole;
      } else {
        length = 0;
        frame(partial, 0, total);
      }
    }
  });
}

function answer(socket) {
  socket.on("error", () => {});
  const writer = new Writer(socket);
  let bytes = 0;
  readFrames(socket, async (frame, start, end) => {
    const id = frame.readUInt32LE(start + 4);
    const operation = frame.readUInt32LE(start + 8);
    switch (operation) {
      case Operation.echoData:
        return writer.data(id, operation, frame.subarray(start + HEADER, end));
      case Operation.write:
        bytes += end - start - HEADER;
        return writer.text(id, operation, "");
      case Operation.end:
        writer.text(id, operation, String(bytes));
        bytes = 0;
        return;
      default: {
        const from = start + HEADER;
        const text = frame.utf8Slice(from, from + frame.readUInt32LE(start + 12));
        if (operation === Operation.echoLater) await Promise.resolve();
        writer.text(id, operation, text);
      }
    }
  });
}

await runContender({
  serve(tls) {
    const pem = tls ? readFileSync(process.env.BENCH_TLS_PEM) : undefined;
    const server = tls ? createTlsServer({ key: pem, cert: pem }, answer) : createServer(answer);
    server.on("connection", (socket) => socket.setNoDelay(true));
    return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server.address().port)));
  },
  async connect(port, tls) {
    const options = { port, host: "127.0.0.1", noDelay: true, rejectUnauthorized: false };
    const socket = tls ? connectTls(options) : connect(options);
    await new Promise((resolve, reject) =>
      socket.once(tls ? "secureConnect" : "connect", resolve).once("error", reject),
    );
    const writer = new Writer(socket);
    const calls = [];
    const free = [];
    readFrames(socket, (frame, start, end) => {
      const id = frame.readUInt32LE(start + 4);
      const from = start + HEADER;
      const isData = frame.readUInt32LE(start + 8) === Operation.echoData;
      const call = calls[id];
      free.push(id);
      call(isData ? frame.subarray(from, end) : frame.utf8Slice(from, from + frame.readUInt32LE(start + 12)));
    });
    const call = (operation, payload) =>
      new Promise((resolve) => {
        const id = free.pop() ?? calls.length;
        calls[id] = resolve;
        if (typeof payload === "string") writer.text(id, operation, payload);
        else writer.data(id, operation, payload);
      });
    return {
      echo: (text) => call(Operation.echo, text),
      echoLater: (text) => call(Operation.echoLater, text),
      echoData: (data) => call(Operation.echoData, data),
      async chain(length) {
        for (let i = 1; i < length; i++) call(Operation.echo, "");
        await call(Operation.echo, "end");
      },
      async stream(chunk, count) {
        const window = [];
        for (let i = 0; i < count; i++) {
          if (window.length === 16) await window.shift();
          window.push(call(Operation.write, chunk));
        }
        await Promise.all(window);
        return Number(await call(Operation.end, ""));
      },
      close: () => socket.destroy(),
    };
  },
});
