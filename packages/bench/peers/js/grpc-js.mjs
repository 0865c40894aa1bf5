// gRPC with @grpc/grpc-js, its messages by @grpc/proto-loader.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import grpc from "@grpc/grpc-js";
import { loadSync } from "@grpc/proto-loader";
import { runContender } from "../../dist/rpc/program.js";

const proto = fileURLToPath(new URL("bench.proto", import.meta.url));
const { Bench } = grpc.loadPackageDefinition(loadSync(proto, { longs: Number })).bench;
// Clients would share one connection otherwise.
const options = {
  "grpc.max_receive_message_length": -1,
  "grpc.max_send_message_length": -1,
  "grpc.use_local_subchannel_pool": 1,
};

await runContender({
  serve(tls) {
    const pem = tls ? readFileSync(process.env.BENCH_TLS_PEM) : undefined;
    const credentials = tls
      ? grpc.ServerCredentials.createSsl(null, [{ private_key: pem, cert_chain: pem }])
      : grpc.ServerCredentials.createInsecure();
    const server = new grpc.Server(options);
    let parked = [];
    server.addService(Bench.service, {
      Echo: ({ request }, callback) => callback(null, request),
      EchoData: ({ request }, callback) => callback(null, request),
      async EchoLater({ request }, callback) {
        await Promise.resolve();
        callback(null, request);
      },
      Park: ({ request }, callback) => parked.push(() => callback(null, request)),
      Resume(_, callback) {
        for (const wake of parked) wake();
        parked = [];
        callback(null, {});
      },
      Stream(call, callback) {
        let bytes = 0;
        call.on("data", ({ data }) => (bytes += data.length));
        call.on("end", () => callback(null, { bytes }));
      },
    });
    return new Promise((resolve, reject) => {
      server.bindAsync("127.0.0.1:0", credentials, (error, port) => (error === null ? resolve(port) : reject(error)));
    });
  },
  async connect(port, tls) {
    const credentials = tls
      ? grpc.credentials.createSsl(readFileSync(process.env.BENCH_TLS_PEM), null, null, {
          checkServerIdentity: () => undefined,
        })
      : grpc.credentials.createInsecure();
    const client = new Bench(`127.0.0.1:${port}`, credentials, {
      ...options,
      "grpc.ssl_target_name_override": "localhost",
    });
    const call = (method, request) =>
      new Promise((resolve, reject) => {
        client[method](request, (error, response) => (error === null ? resolve(response) : reject(error)));
      });
    return {
      echo: async (text) => (await call("Echo", { text })).text,
      echoData: async (data) => (await call("EchoData", { data })).data,
      echoLater: async (text) => (await call("EchoLater", { text })).text,
      park: async (text) => (await call("Park", { text })).text,
      resume: () => call("Resume", {}),
      async chain(length) {
        for (let i = 0; i < length; i++) await call("Echo", { text: "link" });
      },
      stream(chunk, count) {
        return new Promise((resolve, reject) => {
          const stream = client.Stream((error, sum) => (error === null ? resolve(sum.bytes) : reject(error)));
          let sent = 0;
          const more = () => {
            while (sent < count) {
              sent++;
              if (!stream.write({ data: chunk })) return void stream.once("drain", more);
            }
            stream.end();
          };
          more();
        });
      },
      close: () => client.close(),
    };
  },
});
