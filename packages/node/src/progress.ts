// Shows people on stderr that a connection is being made, when that takes long enough to notice.
import { formatLocation, type Location } from "@capnp/net";

/** Milliseconds before a terminal shows anything. */
const CONSOLE_DELAY = 500;

/**
 * How to show it: `log` sends two lines to the log; `batch` writes "Connecting to X... OK" as one line; `console` shows a spinner
 * on the terminal after half a second and wipes it when done; `silent` shows nothing; `auto` is `log` if there is one, else `console` on a
 * terminal, else `batch`.
 */
export type ProgressMode = "auto" | "log" | "batch" | "console" | "silent";

/** Options of `withProgress`. */
export interface ProgressOptions {
  mode?: ProgressMode;
  /** Where to show it; stderr by default. */
  stream?: ProgressStream;
  log?: (line: string) => void;
}

/** A place for progress: process.stderr is one. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows the progress of connecting to a place while the promise is pending. Returns what the promise does; its error is not printed. */
export async function withProgress<T>(
  place: string | Location,
  promise: PromiseLike<T>,
  options: ProgressOptions = {},
): Promise<T> {
  const label = typeof place === "string" ? place : formatLocation(place);
  const end = begin(label, options);
  try {
    const result = await promise;
    end(true);
    return result;
  } catch (error) {
    end(false);
    throw error;
  }
}

function begin(label: string, { mode = "auto", stream = process.stderr, log }: ProgressOptions): (ok: boolean) => void {
  const automatic = log !== undefined ? "log" : stream.isTTY ? "console" : "batch";
  switch (mode === "auto" ? automatic : mode) {
    case "log":
      log?.(`Connecting to ${label}...`);
      return (ok) => {
        if (ok) log?.(`Connected to ${label}`);
      };
    case "batch":
      stream.write(`Connecting to ${label}... `);
      return (ok) => stream.write(ok ? "OK\n" : "ERROR\n");
    case "console":
      return beginConsole(stream, `[ connecting to ${label} ]`);
    case "silent":
      return () => {};
  }
}

/** Milliseconds that a picture of the spinner stays, and the pictures. */
const FRAME = 100;
const FRAMES = ["|", "/", "-", "\\"];

/** What a terminal shows: a spinner, and a message for each connection that is being made, the oldest first. */
class TerminalProgress {
  readonly #stream: ProgressStream;
  readonly #messages: string[] = [];
  #shown = "";
  #frame = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(stream: ProgressStream) {
    this.#stream = stream;
  }

  add(message: string): void {
    this.#messages.push(message);
    this.#draw();
    if (this.#timer !== undefined) return;
    this.#timer = setInterval(() => {
      this.#frame = (this.#frame + 1) % FRAMES.length;
      this.#draw();
    }, FRAME);
    // What is shown keeps no process running.
    this.#timer.unref();
  }

  remove(message: string): void {
    this.#messages.splice(this.#messages.indexOf(message), 1);
    this.#draw();
    if (this.#messages.length > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #draw(): void {
    const wiped = this.#shown === "" ? "" : `\r${" ".repeat(this.#shown.length)}\r`;
    this.#shown = this.#messages.length === 0 ? "" : `${FRAMES[this.#frame]} ${this.#messages.join(" ")}`;
    this.#stream.write(wiped + this.#shown);
  }
}

const terminals = new WeakMap<ProgressStream, TerminalProgress>();

function beginConsole(stream: ProgressStream, message: string): () => void {
  const terminal = terminals.get(stream) ?? new TerminalProgress(stream);
  terminals.set(stream, terminal);
  let shown = false;
  const timer = setTimeout(() => {
    shown = true;
    terminal.add(message);
  }, CONSOLE_DELAY);
  return () => {
    clearTimeout(timer);
    if (shown) terminal.remove(message);
  };
}
