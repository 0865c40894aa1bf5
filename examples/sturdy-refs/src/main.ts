// `main.js serve`, `main.js sub CAPFILE NAME` and `main.js log CAPFILE MESSAGE`.

import { existsSync } from "node:fs";
import { basename } from "node:path";
import {
  clientVat,
  runCommand,
  saveCapFile,
  sturdyUriType,
  untilStopped,
  vatConfigFromOptions,
  vatOptions,
  withProgress,
} from "@capnp/node";
import { whenSettled } from "@capnp/rpc";
import { command, option, positional, string, subcommands } from "cmd-ts";
import { Logger } from "./logger.capnp.js";
import { serveLoggers } from "./serve-loggers.js";

const ADMIN_FILE = "admin.cap";

const serveCommand = command({
  name: "serve",
  description: `Serves loggers, and writes ${ADMIN_FILE} for the first one.`,
  args: {
    ...vatOptions,
    store: option({
      long: "store",
      type: { ...string, displayName: "DIR" },
      defaultValue: () => "store",
      defaultValueIsSerializable: true,
      description: "Folder in which the loggers are kept.",
    }),
  },
  handler: async ({ store, ...options }) => {
    const stopped = untilStopped();
    await using _served = await serveLoggers(vatConfigFromOptions(options), store, ADMIN_FILE, console.log);
    console.log(`Wrote ${ADMIN_FILE}`);
    await stopped;
  },
});

const capFile = positional({ type: sturdyUriType, displayName: "CAPFILE", description: "The cap file of a logger." });

const subCommand = command({
  name: "sub",
  description: "Makes a new logger below one, and writes NAME.cap for it.",
  args: { uri: capFile, name: positional({ type: string, displayName: "NAME" }) },
  handler: async ({ uri, name }) => {
    if (basename(name) !== name) throw new Error(`"${name}" cannot be the name of a file`);
    const file = `${name}.cap`;
    if (existsSync(file)) throw new Error(`"${file}" already exists!`);
    await using vat = clientVat();
    using parent = vat.import(uri).connect(Logger.Client);
    await withProgress(uri.location, whenSettled(parent));
    using logger = parent.sub({ label: name }).logger;
    const saved = await vat.save(logger);
    await saveCapFile(file, saved.uri);
    console.log(`Wrote "${file}"`);
  },
});

const logCommand = command({
  name: "log",
  description: "Logs a message.",
  args: { uri: capFile, msg: positional({ type: string, displayName: "MESSAGE" }) },
  handler: async ({ uri, msg }) => {
    await using vat = clientVat();
    using logger = vat.import(uri).connect(Logger.Client);
    await withProgress(uri.location, whenSettled(logger));
    await logger.log({ msg });
  },
});

await runCommand(
  subcommands({
    name: "sturdy-refs",
    description: "Loggers that can be saved and shared, and survive restarts.",
    cmds: { serve: serveCommand, sub: subCommand, log: logCommand },
  }),
);
