// `main.js serve`, `main.js work CAPFILE NAME` and `main.js build CAPFILE -- COMMAND...`.

import { RestorerTable } from "@capnp/net";
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
import { RpcError, whenBroken, whenSettled } from "@capnp/rpc";
import { command, positional, restPositionals, string, subcommands } from "cmd-ts";
import { builderService } from "./builder-service.js";
import { Builder, Log, Registry } from "./farm.capnp.js";
import { farmServices } from "./farm-services.js";

const uri = positional({ type: sturdyUriType, displayName: "CAPFILE" });

const serveCommand = command({
  name: "serve",
  description: "Runs the farm, and writes workers.cap and jobs.cap.",
  args: vatOptions,
  handler: async (options) => {
    const stopped = untilStopped();
    const config = vatConfigFromOptions(options);
    const services: RestorerTable = new RestorerTable((id) => served.vat.sturdyUri(id));
    await using served = await serve(config, { restorer: services });
    const { registry, jobs } = farmServices((line) => console.log(`[farm] ${line}`));
    for (const [name, service] of Object.entries({ workers: registry, jobs })) {
      const id = config.derivedId(name);
      services.add(id, service);
      await saveCapFile(`${name}.cap`, services.sturdyUri(id));
    }
    console.log("Wrote workers.cap and jobs.cap");
    await stopped;
  },
});

const workCommand = command({
  name: "work",
  description: "Offers this machine to the farm.",
  args: { uri, name: positional({ type: string, displayName: "NAME" }) },
  handler: async ({ uri, name }) => {
    const stopped = untilStopped();
    await using vat = clientVat();
    using registry = vat.import(uri).connect(Registry.Client);
    await withProgress(uri.location, whenSettled(registry));
    using registration = registry.register({ name, builder: builderService() }).registration;
    const lost = new Promise<RpcError>((resolve) => whenBroken(registration, resolve));
    const end = await Promise.race([stopped, lost]);
    if (RpcError.is(end)) throw end;
  },
});

const buildCommand = command({
  name: "build",
  description: "Has the farm run a command, and ends with its exit code.",
  args: { uri, words: restPositionals({ type: string, displayName: "COMMAND" }) },
  handler: async ({ uri, words }) => {
    const cancel = new AbortController();
    void untilStopped().then(() => cancel.abort(new Error("Cancelled")));
    await using vat = clientVat();
    using farm = vat.import(uri).connect(Builder.Client);
    await withProgress(uri.location, whenSettled(farm));
    const log = Log.serve({ write: ({ text }) => void process.stdout.write(text), end: () => {} });
    const { exitCode } = await farm.build({ command: words, log }, { signal: cancel.signal });
    process.exitCode = exitCode;
  },
});

await runCommand(
  subcommands({
    name: "build-farm",
    description: "A registry of workers, and jobs for them.",
    cmds: { serve: serveCommand, work: workCommand, build: buildCommand },
  }),
);
