// `capnp-ts id`: a fresh id for a schema file.

import { command } from "cmd-ts";
import type { Subcommand } from "./subcommand.js";
import { randomId } from "../syntax/file-parser.js";

/** The `id` command. */
export const idCommand: Subcommand = command({
  name: "id",
  description: "Prints a new random file id, for the first line of a schema.",
  examples: [{ description: "begin a schema", command: 'echo "$(capnp-ts id);" > person.capnp' }],
  args: {},
  handler: () => {
    process.stdout.write(`@0x${randomId().toString(16)}\n`);
  },
});
