// What the client does with an echo service: the tutorial's conversation.

import { Callback, type Echo } from "./echo.capnp.js";

/** Pings the service, has it call back three times, and calls its own logger without waiting for it. */
export async function converse(echo: Echo.Client, print: (line: string) => void): Promise<void> {
  const { reply } = await echo.ping({ msg: "foo" });
  print(`Got reply "${reply}"`);

  await echo.heartbeat({ msg: "foo", callback: Callback.serve({ log: ({ msg }) => print(`Callback got "${msg}"`) }) });

  // The call to the logger leaves at once: it is addressed to whatever getLogger will return.
  using logger = echo.getLogger().callback;
  await logger.log({ msg: "Message from client" });
  print("Logged a message on the server");
}
