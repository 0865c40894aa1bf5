// The command-line tool `capnp-ts`.

import { run, subcommands } from "cmd-ts";
import { normalizeArguments } from "../cli/arguments.js";
import { runMain } from "../cli/cli-error.js";
import { compileCommand } from "../cli/compile-command.js";
import { idCommand } from "../cli/id-command.js";

const program = subcommands({
  name: "capnp-ts",
  description: "The Cap'n Proto schema compiler for TypeScript. Needs no other tool.",
  cmds: { compile: compileCommand, id: idCommand },
});

await runMain(() => run(program, normalizeArguments(process.argv.slice(2))));
