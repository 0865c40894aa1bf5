// The echo service. What a client gives it as its logger it keeps, and gives to whoever asks for the logger.

import { RpcError, type Service } from "@capnp/rpc";
import { Callback, Echo } from "./echo.capnp.js";

/** An echo service whose own logger prints. */
export function echoService(print: (line: string) => void): Service<Echo.Client> {
  const own = Callback.serve({ log: ({ msg }) => print(`[server] Received "${msg}"`) });
  let logger = own.$client();
  return Echo.serve(
    {
      ping: ({ msg }) => ({ reply: `echo:${msg}` }),

      async heartbeat({ msg, callback }) {
        if (callback === null) throw new RpcError("failed", "No callback parameter!");
        for (let beat = 0; beat < 3; beat++) await callback.log({ msg });
      },

      getLogger: () => ({ callback: logger }),

      setLogger({ callback }) {
        if (callback === null) throw new RpcError("failed", "No callback parameter!");
        logger[Symbol.dispose]();
        // What comes in params is released when the method has returned.
        logger = callback.$dup();
      },
    },
    { release: () => logger[Symbol.dispose]() },
  );
}
