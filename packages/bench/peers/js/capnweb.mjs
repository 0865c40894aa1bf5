// Cap'n Web over WebSockets.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { newWebSocketRpcSession, RpcTarget } from "capnweb";
import { WebSocket, WebSocketServer } from "ws";
import { runContender } from "../../dist/rpc/program.js";

// Node 20 has none of its own.
globalThis.WebSocket ??= WebSocket;

class Sink extends RpcTarget {
  #bytes = 0;
  write(chunk) {
    this.#bytes += chunk.length;
  }
  end() {
    return this.#bytes;
  }
}

let parked = [];

class Bench extends RpcTarget {
  echo(text) {
    return text;
  }
  echoData(data) {
    return data;
  }
  async echoLater(text) {
    await Promise.resolve();
    return text;
  }
  same() {
    return this;
  }
  newCap() {
    return new Bench();
  }
  takeCap() {}
  park(text) {
    return new Promise((resolve) => parked.push(() => resolve(text)));
  }
  resume() {
    for (const wake of parked) wake();
    parked = [];
  }
  sink() {
    return new Sink();
  }
}

await runContender({
  serve(tls) {
    const pem = tls ? readFileSync(process.env.BENCH_TLS_PEM) : undefined;
    const server = tls ? createTlsServer({ key: pem, cert: pem }) : createServer();
    server.on("connection", (socket) => socket.setNoDelay(true));
    const sockets = new WebSocketServer({ server, perMessageDeflate: false, maxPayload: 2 ** 28 });
    sockets.on("connection", (socket) => newWebSocketRpcSession(socket, new Bench()));
    return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server.address().port)));
  },
  async connect(port, tls) {
    const options = { perMessageDeflate: false, maxPayload: 2 ** 28, rejectUnauthorized: false };
    const socket = new WebSocket(`${tls ? "wss" : "ws"}://127.0.0.1:${port}`, options);
    await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
    const bench = newWebSocketRpcSession(socket);
    return {
      echo: (text) => bench.echo(text),
      echoData: (data) => bench.echoData(data),
      echoLater: (text) => bench.echoLater(text),
      park: (text) => bench.park(text),
      resume: () => bench.resume(),
      async chain(length) {
        let end = bench;
        for (let i = 1; i < length; i++) end = end.same();
        await end.echo("end");
      },
      async stream(chunk, count) {
        const sink = await bench.sink();
        // It has no streaming calls: a window of 16 is what 1 MiB of such chunks makes.
        const window = [];
        for (let i = 0; i < count; i++) {
          if (window.length === 16) await window.shift();
          window.push(sink.write(chunk));
        }
        await Promise.all(window);
        const bytes = await sink.end();
        sink[Symbol.dispose]();
        return bytes;
      },
      async createCap() {
        const cap = await bench.newCap();
        return () => cap[Symbol.dispose]();
      },
      passCap: () => bench.takeCap(new Bench()),
      close: () => socket.close(),
    };
  },
});
