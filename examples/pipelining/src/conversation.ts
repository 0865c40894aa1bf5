// Three things that a client need not wait for, nor think about.

import { Callback, type Echo } from "./echo.capnp.js";

/** Uses the server's logger without waiting until it is there. */
export async function callTheLogger(echo: Echo.Client): Promise<void> {
  using logger = echo.getLogger().callback;
  await logger.log({ msg: "Message from client" });
}

/** Gives the server its own logger as the callback. */
export async function heartbeatToTheServer(echo: Echo.Client): Promise<void> {
  using logger = echo.getLogger().callback;
  await echo.heartbeat({ msg: "foo", callback: logger });
}

/** Calls an object of ours by way of the server, then directly. */
export async function callOurselves(echo: Echo.Client, print: (line: string) => void): Promise<void> {
  await echo.setLogger({ callback: Callback.serve({ log: ({ msg }) => print(`[client] Received "${msg}"`) }) });

  const call = echo.getLogger();
  using logger = call.callback;
  const first = logger.log({ msg: "first" });
  using _results = await call;
  // The logger has turned out to be ours, but this call must not overtake the other one.
  const second = logger.log({ msg: "second" });
  await Promise.all([first, second]);
}
