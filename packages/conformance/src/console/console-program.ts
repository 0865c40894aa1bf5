// A program that a README's command starts, and what it prints.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { ConsoleStep } from "./console-steps.js";
import { shellWords } from "./console-steps.js";

/** People at a terminal do not see these: there, progress is shown only if it takes long, and is wiped. */
const progress = /^Connecting to \S+\.\.\. (OK|ERROR)$/;

/** Where the commands of our packages are. */
const commands = fileURLToPath(new URL("../../node_modules/.bin", import.meta.url));

/** A running or ended program. */
export class ConsoleProgram {
  /** What was printed and not shown yet. */
  readonly lines: string[] = [];
  /** All that it wrote to standard error, for whoever has to find out what went wrong. */
  readonly errors: string[] = [];
  /** Its exit code, or the name of the signal that ended it; undefined while it runs. */
  exit: number | string | undefined;
  readonly step: ConsoleStep;
  /** Resolves when it has ended and all it printed was read. */
  readonly ended: Promise<void>;
  readonly #child: ChildProcess;

  /** Starts it. `changed` is called when it prints something, and when it ends. */
  constructor(step: ConsoleStep, folder: string, changed: () => void) {
    this.step = step;
    const { env, words } = shellWords(step.command);
    const [name = "", ...args] = words;
    const program = name === "node" ? process.execPath : name;
    this.#child = spawn(program, args, {
      cwd: folder,
      env: { ...process.env, PATH: `${commands}:${process.env["PATH"]}`, CAPNP_LOG: "", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const { stdout, stderr } = this.#child;
    const show = (line: string) => {
      this.lines.push(line);
      changed();
    };
    read(stdout as Readable, show);
    read(stderr as Readable, (line) => {
      if (progress.test(line)) return;
      this.errors.push(line);
      if (step.both) show(line);
    });
    this.ended = once(this.#child, "close").then(
      ([code, signal]) => this.#end((code as number | null) ?? (signal as string), changed),
      (error: Error) => {
        this.errors.push(error.message);
        this.#end(127, changed);
      },
    );
  }

  #end(exit: number | string, changed: () => void): void {
    this.exit = exit;
    // A program that fails says why on standard error: that is what people see.
    if (exit !== 0 && !this.step.both) this.lines.push(...this.errors);
    changed();
  }

  /** Asks it to end, and waits until it has. */
  async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
    if (this.exit === undefined) this.#child.kill(signal);
    await this.ended;
  }
}

function read(stream: Readable, line: (text: string) => void): void {
  createInterface({ input: stream }).on("line", line);
}
