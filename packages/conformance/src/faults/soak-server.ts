// The server of the soak: `soak-server.js KEY PORT STORE`. Counters live in a store; each is served under the id that is its name.

import { readdirSync } from "node:fs";
import { MessageBuilder } from "@capnp/message";
import { type Digest, RestorerTable, ServiceId } from "@capnp/net";
import { FileStore, serve, VatConfig } from "@capnp/node";
import { Callback, Echo } from "../contract/echo.capnp.js";

const [keyFile = "", port = "0", folder = ""] = process.argv.slice(2);
const store = await FileStore.open(folder);

async function load(digest: Digest): Promise<number> {
  const message = await store.load(digest);
  return message === undefined ? 0 : Number(message.root.asText());
}

/** Counts the pings that it has answered, on the disk. */
async function counter(digest: Digest): Promise<ReturnType<typeof Echo.serve>> {
  let count = await load(digest);
  return Echo.serve({
    async ping() {
      const next = ++count;
      const message = new MessageBuilder();
      message.root.setText(`${next}`);
      await store.save(digest, message.root.asReader());
      return { reply: `${next}` };
    },
    async heartbeat({ msg, callback }) {
      await callback?.log({ msg });
    },
    getLogger: () => ({ callback: Callback.serve({ log() {} }) }),
  });
}

const config = new VatConfig({
  secretKey: { file: keyFile },
  listenAddress: { type: "tcp", host: "127.0.0.1", port: Number(port) },
  backlog: 2048,
});
const table = new RestorerTable((id: ServiceId) => config.sturdyUri(id), { load: counter });
const descriptors = (): number => readdirSync("/proc/self/fd").length;
const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
const served = await serve(config, { restorer: table, handshakeTimeout: 60_000 });
const { listenAddress } = served.config;
process.send?.({
  listening: listenAddress.type === "tcp" ? listenAddress.port : 0,
  base: heap(),
  descriptors: descriptors(),
});

process.on("message", (command) => {
  if (command === "close") {
    void served.close().then(() => process.disconnect());
    return;
  }
  const connections = [...served.vat.connections];
  const inUse = connections.flatMap((connection) => Object.values(connection.stats())).reduce((a, b) => a + b, 0);
  process.send?.({ connections: connections.length, inUse, heap: heap(), descriptors: descriptors() });
});
