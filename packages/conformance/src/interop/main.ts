// Our peer of the interop tests (peers/scenarios.md): `main.js serve`, `main.js client PORT SCENARIO...`,
// `main.js convert FROM TO`.

import { buffer } from "node:stream/consumers";
import { CapnpUri, Restorer, ServiceId } from "@capnp/net";
import { clientVat, serve, VatConfig } from "@capnp/node";
import { convert, isFormat } from "./convert.js";
import { Peer } from "./interop.capnp.js";
import { scenarios } from "./scenarios.js";
import { newPeer } from "./service.js";

/** Milliseconds that a scenario may take. */
const TIMEOUT = 20_000;

const [command, port, ...names] = process.argv.slice(2);

async function serveUntilEnd(): Promise<void> {
  const config = new VatConfig({
    secretKey: "ephemeral",
    listenAddress: { type: "tcp", host: "127.0.0.1", port: 0 },
    tls: false,
  });
  const peer = newPeer(() => process.exit());
  const served = await serve(config, { restorer: Restorer.single(ServiceId.public(""), peer) });
  const { publicAddress } = served.config;
  if (publicAddress.type !== "tcp") throw new Error("Not a TCP address");
  console.log(`listening ${publicAddress.port}`);
  process.stdin.resume().once("end", () => void served.close());
}

async function run(name: string): Promise<string> {
  const scenario = scenarios[name];
  if (scenario === undefined) return "failed There is no such scenario";
  const uri = CapnpUri.parse(`capnp://insecure@127.0.0.1:${port}`);
  const vats = [clientVat()];
  const connect = (): Peer.Client => vats.at(-1)?.import(uri).connect(Peer.Client) as Peer.Client;
  let timer: NodeJS.Timeout | undefined;
  try {
    using peer = connect();
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`No end in ${TIMEOUT} ms`)), TIMEOUT);
    });
    const server = {
      peer,
      disconnect: async () => vats[0]?.close(),
      reconnect: () => {
        vats.push(clientVat());
        return connect();
      },
    };
    await Promise.race([scenario(server), late]);
    return "ok";
  } catch (error) {
    return `failed ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}`;
  } finally {
    clearTimeout(timer);
    await Promise.all(vats.map((vat) => vat.close()));
  }
}

if (command === "serve") await serveUntilEnd();
else if (command === "client") {
  for (const name of names) {
    const result = await run(name);
    if (result !== "ok") process.exitCode = 1;
    console.log(`${name} ${result}`);
  }
} else if (command === "convert" && isFormat(port) && isFormat(names[0])) {
  process.stdout.write(convert(port, names[0], await buffer(process.stdin)));
} else {
  console.error("Usage: main.js serve | main.js client PORT SCENARIO... | main.js convert FROM TO");
  process.exitCode = 1;
}
