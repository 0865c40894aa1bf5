// The service that the RPC benchmarks call, as we write it.

import type { Service } from "@capnp/rpc";
import { Bench, Sink } from "./bench.capnp.js";

function newSink(): Service<Sink.Client> {
  let bytes = 0n;
  return Sink.serve({
    write({ chunk }) {
      bytes += BigInt(chunk.length);
    },
    end: () => ({ bytes }),
  });
}

/** A new service; its parked calls are its own. */
export function newBench(): Service<Bench.Client> {
  let parked: (() => void)[] = [];
  const bench: Service<Bench.Client> = Bench.serve({
    echo: ({ text }) => ({ text }),
    echoData: ({ data }) => ({ data }),
    same: () => ({ bench }),
    newCap: () => ({ cap: newBench() }),
    takeCap: () => {},
    sink: () => ({ sink: newSink() }),
    park: ({ text }) => new Promise((resolve) => parked.push(() => resolve({ text }))),
    async echoLater({ text }) {
      await Promise.resolve();
      return { text };
    },
    resume() {
      for (const wake of parked) wake();
      parked = [];
    },
  });
  return bench;
}
