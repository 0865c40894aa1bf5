// Connect over HTTP/2, its messages by protobuf-es.

import { readFileSync } from "node:fs";
import { createSecureServer, createServer } from "node:http2";
import { createClient } from "@connectrpc/connect";
import { connectNodeAdapter, createConnectTransport } from "@connectrpc/connect-node";
import { runContender } from "../../dist/rpc/program.js";
import { Bench } from "./generated/protobuf-es/bench_pb.js";

let parked = [];

const implementation = {
  echo: ({ text }) => ({ text }),
  echoData: ({ data }) => ({ data }),
  async echoLater({ text }) {
    await Promise.resolve();
    return { text };
  },
  async stream(chunks) {
    let bytes = 0n;
    for await (const { data } of chunks) bytes += BigInt(data.length);
    return { bytes };
  },
  park: ({ text }) => new Promise((resolve) => parked.push(() => resolve({ text }))),
  resume() {
    for (const wake of parked) wake();
    parked = [];
    return {};
  },
};

await runContender({
  serve(tls) {
    const handler = connectNodeAdapter({ routes: (router) => router.service(Bench, implementation) });
    const pem = tls ? readFileSync(process.env.BENCH_TLS_PEM) : undefined;
    // Ten thousand outstanding calls are more than it allows by default.
    const settings = { maxConcurrentStreams: 2 ** 31 - 1 };
    const server = tls
      ? createSecureServer({ key: pem, cert: pem, settings }, handler)
      : createServer({ settings }, handler);
    server.on(tls ? "secureConnection" : "connection", (socket) => socket.setNoDelay(true));
    return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server.address().port)));
  },
  async connect(port, tls) {
    const transport = createConnectTransport({
      baseUrl: `${tls ? "https" : "http"}://127.0.0.1:${port}`,
      httpVersion: "2",
      useBinaryFormat: true,
      nodeOptions: { rejectUnauthorized: false },
    });
    const client = createClient(Bench, transport);
    return {
      echo: async (text) => (await client.echo({ text })).text,
      echoData: async (data) => (await client.echoData({ data })).data,
      echoLater: async (text) => (await client.echoLater({ text })).text,
      async chain(length) {
        for (let i = 0; i < length; i++) await client.echo({ text: "link" });
      },
      async stream(chunk, count) {
        const { bytes } = await client.stream(
          (async function* () {
            for (let i = 0; i < count; i++) yield { data: chunk };
          })(),
        );
        return bytes;
      },
      park: async (text) => (await client.park({ text })).text,
      resume: () => client.resume({}),
      close() {},
    };
  },
});
