// The tutorial's programs: `main.js serve` and `main.js connect ADDR`.

import { Restorer } from "@capnp/net";
import {
  clientVat,
  runCommand,
  saveCapFile,
  serve,
  sturdyUriType,
  untilStopped,
  vatConfigFromOptions,
  vatOptions,
  withProgress,
} from "@capnp/node";
import { whenSettled } from "@capnp/rpc";
import { command, number, option, positional, subcommands } from "cmd-ts";
import { converse } from "./conversation.js";
import { Echo } from "./echo.capnp.js";
import { echoService } from "./echo-service.js";

const CAP_FILE = "echo.cap";

const serveCommand = command({
  name: "serve",
  description: "Runs the echo server, and writes echo.cap for its clients.",
  examples: [
    {
      description: "an encrypted server with a key of its own",
      command: "main.js serve --capnp-secret-key-file key.pem --capnp-listen-address tcp:127.0.0.1:7000",
    },
  ],
  args: {
    ...vatOptions,
    interval: option({
      long: "interval",
      type: number,
      defaultValue: () => 1000,
      defaultValueIsSerializable: true,
      description: "Milliseconds between two heartbeats.",
    }),
  },
  handler: async ({ interval, ...options }) => {
    // From here on, so that whoever reads that the server runs can stop it in good order.
    const stopped = untilStopped();
    const config = vatConfigFromOptions(options);
    const id = config.derivedId("main");
    const restorer = Restorer.single(id, echoService({ interval, log: console.log }));
    await using served = await serve(config, { restorer });
    const uri = served.vat.sturdyUri(id);
    await saveCapFile(CAP_FILE, uri);
    if (served.config.tls) console.log(`Fingerprint of the key: ${served.config.secretKey.fingerprint}`);
    console.log(`Serving ${uri}`);
    console.log(`Server running. Connect using "${CAP_FILE}".`);
    await stopped;
  },
});

const connectCommand = command({
  name: "connect",
  description: "Runs the client.",
  examples: [{ description: "with the cap file that the server wrote", command: "main.js connect echo.cap" }],
  args: { uri: positional({ type: sturdyUriType, displayName: "ADDR" }) },
  handler: async ({ uri }) => {
    await using vat = clientVat();
    using echo = vat.import(uri).connect(Echo.Client);
    await withProgress(uri.location, whenSettled(echo));
    await converse(echo, console.log);
  },
});

await runCommand(
  subcommands({
    name: "echo",
    description: "An echo service over an encrypted link.",
    cmds: { serve: serveCommand, connect: connectCommand },
  }),
);
