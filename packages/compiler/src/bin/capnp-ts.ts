// The command-line tool `capnp-ts`.

import { readFileSync } from "node:fs";
import { run, subcommands } from "cmd-ts";
import { normalizeArguments } from "../cli/arguments.js";
import { runMain } from "../cli/cli-error.js";
import { compileCommand } from "../cli/compile-command.js";
import { convertCommand, decodeCommand, encodeCommand } from "../cli/convert-command.js";
import { evalCommand } from "../cli/eval-command.js";
import { idCommand } from "../cli/id-command.js";
import type { Subcommand } from "../cli/subcommand.js";
import { checkOptions } from "../cli/unknown-options.js";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

const commands: Readonly<Record<string, Subcommand>> = {
  compile: compileCommand,
  convert: convertCommand,
  decode: decodeCommand,
  encode: encodeCommand,
  eval: evalCommand,
  id: idCommand,
};

const program = subcommands({
  name: "capnp-ts",
  version,
  description: "The Cap'n Proto schema compiler for TypeScript. Needs no other tool.",
  cmds: commands,
});

await runMain(() => {
  const args = normalizeArguments(process.argv.slice(2));
  const [name = ""] = args;
  const chosen = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (chosen !== undefined) checkOptions(name, chosen, args.slice(1));
  return run(program, args);
});
