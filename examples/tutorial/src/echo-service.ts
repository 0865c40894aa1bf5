// The echo service of steps 2 and 3.

import { setTimeout as delay } from "node:timers/promises";
import { RpcError, type Service } from "@capnp/rpc";
import { Echo } from "./echo.capnp.js";

/** An echo service whose heart beats every so many milliseconds. */
export function echoService(interval: number): Service<Echo.Client> {
  return Echo.serve({
    ping: ({ msg }) => ({ reply: `echo:${msg}` }),

    async heartbeat({ msg, callback }) {
      if (callback === null) throw new RpcError("failed", "No callback parameter!");
      for (let beat = 0; beat < 3; beat++) {
        await callback.log({ msg });
        await delay(interval);
      }
    },
  });
}
