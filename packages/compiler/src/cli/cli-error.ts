// Errors that a person at the command line can do something about.

import { endWithOutput } from "./standard-streams.js";

/** An error whose message is one line for the person who ran the command. */
export class CliError extends Error {
  override get name(): string {
    return "CliError";
  }
}

/** Runs a program's main function. Whatever goes wrong ends in one line on standard error and exit code 1. */
export async function runMain(main: () => Promise<unknown>): Promise<void> {
  endWithOutput();
  try {
    await main();
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
