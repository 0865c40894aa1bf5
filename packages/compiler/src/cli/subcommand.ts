// The type of a command of the tool.

import type { subcommands } from "cmd-ts";

/** A command that `subcommands` takes, without the details of its arguments. */
export type Subcommand = Parameters<typeof subcommands>[0]["cmds"][string];
