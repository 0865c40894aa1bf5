// A server and its clients in this process, over TCP: so that what both keep can be measured.

import { CapnpUri, Restorer, ServiceId } from "@capnp/net";
import { clientVat, serve, VatConfig } from "@capnp/node";
import type { ConnectionLimits } from "@capnp/rpc";
import { setImmediate as turn } from "node:timers/promises";
import { Bench } from "../rpc/bench.capnp.js";
import { newBench } from "../rpc/service.js";

/** The tables are to hold a million, which is more than they do by default. */
const limits: ConnectionLimits = {
  questions: 2 ** 21,
  answers: 2 ** 21,
  imports: 2 ** 21,
  exports: 2 ** 21,
  callWords: 2 ** 28,
  queuedBytes: 2 ** 31,
};

/** A server and a way to connect to it. */
export interface BothEnds {
  /** A new connection. */
  connect(): Bench.Client;
  /** Bytes on the heap and outside it, after a collection. The process needs --expose-gc. */
  used(): Promise<number>;
}

/** Starts a server, without encryption. */
export async function bothEnds(): Promise<BothEnds> {
  const config = new VatConfig({
    secretKey: "ephemeral",
    listenAddress: { type: "tcp", host: "127.0.0.1", port: 0 },
    tls: false,
  });
  const id = ServiceId.public("");
  const { vat } = await serve(config, { restorer: Restorer.single(id, newBench()), limits });
  const uri = CapnpUri.parse(vat.sturdyUri(id).toString());
  const { gc } = globalThis as { gc?: () => void };
  if (gc === undefined) throw new Error("Memory is measured in a process of its own: see curves/suite.ts");
  return {
    connect: () => clientVat({ limits }).import(uri).connect(Bench.Client),
    async used() {
      for (let i = 0; i < 3; i++) {
        gc();
        await turn();
      }
      const { heapUsed, external } = process.memoryUsage();
      return heapUsed + external;
    },
  };
}
