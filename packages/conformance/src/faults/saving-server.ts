// A program for the tests that kill it: `saving-server.js SOCKET file|sqlite PATH` saves what it is sent before it answers.

import { MessageBuilder } from "@capnp/message";
import { Digest, Restorer, ServiceId } from "@capnp/net";
import { FileStore, serve, type Store, VatConfig } from "@capnp/node";
import { SqliteStore } from "@capnp/node/sqlite-store";
import { Echo } from "../contract/echo.capnp.js";

const [socket = "", kind, path = ""] = process.argv.slice(2);
const store: Store = kind === "sqlite" ? await SqliteStore.open(path) : await FileStore.open(path);

const service = Echo.serve({
  /** Takes "ENTRY VALUE", and answers when that is saved. */
  async ping({ msg }) {
    const [entry = "", value = ""] = msg.split(" ", 2);
    const message = new MessageBuilder();
    message.root.setText(value);
    await store.save(Digest.of(Buffer.from(entry)), message.root.asReader());
    return { reply: `saved ${entry}` };
  },
  heartbeat() {},
  getLogger: () => ({ callback: null }),
});
const config = new VatConfig({ secretKey: "ephemeral", listenAddress: { type: "unix", path: socket }, tls: false });
await serve(config, { restorer: Restorer.single(ServiceId.public(""), service) });
console.log(`serving ${process.pid}`);
