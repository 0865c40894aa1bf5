// Our contender, through the public API with default limits.

import { CapnpUri, Restorer, ServiceId } from "@capnp/net";
import { clientVat, serve, VatConfig } from "@capnp/node";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Bench } from "./bench.capnp.js";
import { runContender } from "./program.js";
import { newBench } from "./service.js";
import type { BenchClient } from "./workloads.js";

/** Where the server leaves its address for the clients, by its port. */
const addressFile = (port: number): string => join(tmpdir(), `capnp-bench-${port}.uri`);

await runContender({
  async serve(tls) {
    const config = new VatConfig({
      secretKey: "ephemeral",
      listenAddress: { type: "tcp", host: "127.0.0.1", port: 0 },
      tls,
    });
    const id = ServiceId.public("");
    const { vat, config: served } = await serve(config, { restorer: Restorer.single(id, newBench()) });
    const { publicAddress } = served;
    if (publicAddress.type !== "tcp") throw new Error("Not a TCP address");
    const file = addressFile(publicAddress.port);
    writeFileSync(file, vat.sturdyUri(id).toString(), { mode: 0o600 });
    process.once("exit", () => rmSync(file, { force: true }));
    return publicAddress.port;
  },

  async connect(port): Promise<BenchClient> {
    const vat = clientVat();
    const file = addressFile(port);
    // A server of another contender leaves none.
    const uri = existsSync(file) ? readFileSync(file, "utf8") : `capnp://insecure@127.0.0.1:${port}`;
    const bench = vat.import(CapnpUri.parse(uri)).connect(Bench.Client);
    return {
      echo: async (text) => (await bench.echo({ text })).text,
      echoData: async (data) => (await bench.echoData({ data })).data,
      echoLater: async (text) => (await bench.echoLater({ text })).text,
      async chain(length) {
        const links: Bench.Client[] = [bench];
        for (let i = 1; i < length; i++) links.push((links[i - 1] as Bench.Client).same().bench);
        await links[length - 1]?.echo({ text: "end" });
        for (let i = 1; i < length; i++) links[i]?.[Symbol.dispose]();
      },
      async stream(chunk, count) {
        using sink = bench.sink().sink;
        for (let i = 0; i < count; i++) await sink.write({ chunk });
        return (await sink.end()).bytes;
      },
      async createCap() {
        const results = await bench.newCap();
        return () => results[Symbol.dispose]();
      },
      passCap: () => bench.takeCap({ cap: newBench() }),
      park: async (text) => (await bench.park({ text })).text,
      resume: () => bench.resume(),
      close: () => vat.close(),
    };
  },
});
