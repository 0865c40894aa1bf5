// Options that a command does not have, before its own parser sees them: the nearest one is suggested.

import { closest, distance } from "fastest-levenshtein";
import { CliError } from "./cli-error.js";
import type { Subcommand } from "./subcommand.js";

/** Checks the long options among a command's arguments. @throws CliError for one that it does not have */
export function checkOptions(name: string, command: Subcommand, args: readonly string[]): void {
  const known = (command.helpTopics?.() ?? []).flatMap(({ usage }) => usage.match(/--[\w-]+/g) ?? []);
  for (const argument of args) {
    if (argument === "--") return;
    const option = /^--[^=]+/.exec(argument)?.[0];
    if (option === undefined || known.includes(option)) continue;
    const nearest = closest(option, known);
    const hint =
      distance(option, nearest) <= Math.max(2, option.length / 3)
        ? `did you mean ${nearest}?`
        : `capnp-ts ${name} --help lists those that there are`;
    throw new CliError(`${name} has no option ${option}; ${hint}`);
  }
}
