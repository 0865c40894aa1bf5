// Runs a cmd-ts command as a program's main: an error is one line on stderr and an exit code, never a stack.
import { parse, runSafely } from "cmd-ts";
import { explainError } from "./system-error.js";

/** Where a command gets its arguments and leaves its traces; the process by default. */
export interface CommandIo {
  argv?: readonly string[];
  stdout?: { write(text: string): unknown };
  stderr?: { write(text: string): unknown };
  exit?: (code: number) => void;
}

/** What `command` and `subcommands` of cmd-ts make. */
export type Command = Parameters<typeof runSafely>[0];

/**
 * Parses the arguments and runs the command. On a bad command line, and when the handler fails, it prints what is wrong and exits with
 * code 1; after help with 0. When the handler succeeds it just returns, and a server it started goes on.
 */
export async function runCommand(command: Command, io: CommandIo = {}): Promise<void> {
  const { argv = process.argv.slice(2), stdout = process.stdout, stderr = process.stderr, exit = process.exit } = io;
  const words = keepLastEmptyValue(argv);
  try {
    const result = await runSafely(command, words);
    if (result._tag === "ok") return;
    const { message, exitCode, into } = result.error.config;
    const text = exitCode === 0 ? message : ((await explain(command, words)) ?? message);
    (into === "stdout" ? stdout : stderr).write(`${text}\n`);
    exit(exitCode);
  } catch (error) {
    stderr.write(`${explainError(error)}\n`);
    exit(1);
  }
}

/** What is wrong with a command line, one line for each mistake: cmd-ts draws a box around each of them. */
async function explain(command: Command, words: string[]): Promise<string | undefined> {
  const parsed = await parse(command, words);
  if (parsed._tag === "ok") return undefined;
  let usage = false;
  const lines = parsed.error.errors.map(({ nodes, message }) => {
    const [first = "", ...more] = message.split("\n").map((line) => line.trim());
    const place = nodes.map((node) => node.raw).join(" ");
    usage ||= place === "" || first === "Unknown arguments";
    return `error: ${place === "" ? "" : `${place}: `}${[first, ...more].filter(Boolean).join(". ")}`;
  });
  if (usage) lines.push("Add --help to see the arguments.");
  return lines.join("\n");
}

/** cmd-ts loses an empty value at the very end (`--name=`, or an empty argument); anything after it prevents that. */
function keepLastEmptyValue(argv: readonly string[]): string[] {
  const last = argv.at(-1);
  const empty = last !== undefined && /^(?:--[^=]+=)?$/.test(last);
  return empty && !argv.includes("--") ? [...argv, "--"] : [...argv];
}
