// Runs the commands of a README in a folder of their own, and compares what they print with what it shows.

import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { matchShown } from "./console-match.js";
import { ConsoleProgram } from "./console-program.js";
import { type ConsoleStep, consoleSteps } from "./console-steps.js";

/** Options of `runReadme`. */
export interface ReadmeOptions {
  /** What the commands need of the README's folder; `dist` by default. */
  readonly links?: readonly string[];
  /** Files that are there, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Milliseconds a step may take; 10 000 by default. */
  readonly timeout?: number;
}

/**
 * Runs all ```console blocks of a README, one after the other in one temporary folder, with a free port for each port of 127.0.0.1 that it
 * names. Rejects with what was shown and what was printed at the first difference, and when a background command does not end well.
 * Nothing is left behind.
 */
export async function runReadme(
  readme: URL,
  { links = ["dist"], files = {}, timeout = 10_000 }: ReadmeOptions = {},
): Promise<void> {
  const path = fileURLToPath(readme);
  const steps = consoleSteps(await onFreePorts(await readFile(path, "utf8")));
  if (steps.length === 0) throw new Error(`${path} has no commands`);
  const folder = await mkdtemp(join(tmpdir(), "capnp-readme-"));
  const session = new Session(folder, timeout);
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    for (const link of links) await symlink(join(dirname(path), link), join(folder, link));
    for (const step of steps) await session.run(step);
    await session.end();
  } finally {
    await session.kill();
    await rm(folder, { recursive: true });
  }
}

class Session {
  readonly #folder: string;
  readonly #timeout: number;
  readonly #background: ConsoleProgram[] = [];
  #programs: ConsoleProgram[] = [];
  #changed: () => void = () => {};

  constructor(folder: string, timeout: number) {
    this.#folder = folder;
    this.#timeout = timeout;
  }

  async run(step: ConsoleStep): Promise<void> {
    const killed = /^kill %(\d+)$/.exec(step.command);
    if (killed !== null) {
      await this.#stop(this.#background[Number(killed[1]) - 1], step);
      return this.#shown(step);
    }
    const program = new ConsoleProgram(step, this.#folder, () => this.#changed());
    this.#programs.push(program);
    if (step.background) this.#background.push(program);
    await this.#shown(step, step.background ? undefined : program);
  }

  async #stop(program: ConsoleProgram | undefined, step: ConsoleStep): Promise<void> {
    if (program === undefined) throw new Error(`Line ${step.line}: there is no such background command`);
    await program.stop();
    if (program.exit !== 0) throw this.#failure(step, `${program.step.command} ended with ${program.exit}`);
  }

  /** Waits until what is shown below a step was printed, and the command, if it is given, has ended. */
  async #shown(step: ConsoleStep, foreground?: ConsoleProgram): Promise<void> {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      this.#changed();
    }, this.#timeout);
    try {
      while (!this.#take(step, foreground)) {
        if (late || this.#programs.every(({ exit }) => exit !== undefined)) {
          throw this.#failure(step, "not what is shown");
        }
        await new Promise<void>((resolve) => (this.#changed = resolve));
      }
    } finally {
      clearTimeout(timer);
    }
  }

  /** Takes what is shown from what was printed, if it is there. */
  #take({ expected }: ConsoleStep, foreground: ConsoleProgram | undefined): boolean {
    if (foreground !== undefined && foreground.exit === undefined) return false;
    const printed = this.#programs.map(({ lines, exit }) => ({ lines, complete: exit !== undefined }));
    const taken = matchShown(expected, printed);
    if (taken === undefined) return false;
    for (const [i, count] of taken.entries()) this.#programs[i]?.lines.splice(0, count);
    this.#programs = this.#programs.filter(({ exit }) => exit === undefined);
    return true;
  }

  /** Stops what runs in the background, the latest first. It must end well, and everything it printed must have been shown. */
  async end(): Promise<void> {
    for (const program of this.#programs.toReversed()) {
      await this.#stop(program, program.step);
      if (program.lines.length > 0) throw this.#failure({ ...program.step, expected: [] }, "more than is shown");
    }
  }

  async kill(): Promise<void> {
    await Promise.all(this.#programs.map((program) => program.stop("SIGKILL")));
  }

  #failure(step: ConsoleStep, what: string): Error {
    const printed = this.#programs.flatMap(({ step: { command }, lines, errors, exit }) => [
      `$ ${command}    (${exit === undefined ? "running" : `ended with ${exit}`})`,
      ...lines.map((line) => `  ${line}`),
      ...errors.map((line) => `  (standard error) ${line}`),
    ]);
    const shown = step.expected.map((line) => `  ${line}`);
    return new Error(
      [`Line ${step.line}, ${step.command}: ${what}`, "shown:", ...shown, "printed:", ...printed].join("\n"),
    );
  }
}

/** The text with another port, free now, for each port of 127.0.0.1 in it. */
async function onFreePorts(text: string): Promise<string> {
  const ports = new Map<string, string>();
  for (const [, port = ""] of text.matchAll(/\b127\.0\.0\.1:([1-9]\d*)/g)) {
    if (!ports.has(port)) ports.set(port, await freePort());
  }
  return text.replace(/\b127\.0\.0\.1:([1-9]\d*)/g, (_, port: string) => `127.0.0.1:${ports.get(port)}`);
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return String(port);
}
