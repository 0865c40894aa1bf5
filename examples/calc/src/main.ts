// `main.js serve`, `main.js connect ADDR` and `main.js direct`.

import { Restorer, ServiceId } from "@capnp/net";
import {
  clientVat,
  runCommand,
  serve,
  sturdyUriType,
  untilStopped,
  vatConfigFromOptions,
  vatOptions,
  withProgress,
} from "@capnp/node";
import { whenSettled } from "@capnp/rpc";
import { command, positional, subcommands } from "cmd-ts";
import { Calculator } from "./calculator.capnp.js";
import { calculatorService } from "./calculator-service.js";
import { compute } from "./computation.js";
import { direct } from "./direct.js";

// Anybody may calculate: clients need not know a secret, and those of other implementations ask for the main object, whose id is empty.
const id = ServiceId.public("");

const serveCommand = command({
  name: "serve",
  description: "Runs a calculator server.",
  args: vatOptions,
  handler: async (options) => {
    const stopped = untilStopped();
    const calculator = calculatorService((line) => console.log(`[server] ${line}`));
    await using served = await serve(vatConfigFromOptions(options), { restorer: Restorer.single(id, calculator) });
    console.log("Waiting for incoming connections at:");
    console.log(`${served.vat.sturdyUri(id)}`);
    await stopped;
  },
});

const connectCommand = command({
  name: "connect",
  description: "Lets a server calculate.",
  args: { uri: positional({ type: sturdyUriType, displayName: "ADDR" }) },
  handler: async ({ uri }) => {
    await using vat = clientVat();
    using calculator = vat.import(uri).connect(Calculator.Client);
    await withProgress(uri.location, whenSettled(calculator));
    await compute(calculator, console.log);
  },
});

const directCommand = command({
  name: "direct",
  description: "Lets a child process calculate, over a connection of their own.",
  args: {},
  handler: () => direct(console.log),
});

await runCommand(
  subcommands({
    name: "calc",
    description: "The calculator of the C++ sample.",
    cmds: { serve: serveCommand, connect: connectCommand, direct: directCommand },
  }),
);
