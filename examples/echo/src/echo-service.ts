// The echo service. It neither knows nor cares whether its callers are in this process or behind a network.

import { setTimeout as delay } from "node:timers/promises";
import { RpcError, type Service } from "@capnp/rpc";
import { Callback, Echo } from "./echo.capnp.js";

/** What the service needs from outside. */
export interface EchoOptions {
  /** Milliseconds between two heartbeats. Default 1000. */
  readonly interval?: number;
  /** Where the service's own logger writes. */
  readonly log: (line: string) => void;
}

/** An echo service with a logger of its own. */
export function echoService({ interval = 1000, log }: EchoOptions): Service<Echo.Client> {
  const logger = Callback.serve({ log: ({ msg }) => log(`[server] Received "${msg}"`) });
  return Echo.serve({
    ping: ({ msg }) => ({ reply: `echo:${msg}` }),

    async heartbeat({ msg, callback }, { signal }) {
      if (callback === null) throw new RpcError("failed", "No callback parameter!");
      for (let beat = 0; beat < 3; beat++) {
        await callback.log({ msg });
        await delay(interval, undefined, { signal: signal as AbortSignal });
      }
    },

    getLogger: () => ({ callback: logger }),
  });
}
