// Shows people on stderr that a connection is being made, when that takes long enough to notice.
import { formatLocation, type Location } from "@capnp/net";

/** Milliseconds before a terminal shows anything. */
const CONSOLE_DELAY = 500;

/**
 * How to show it: `log` sends two lines to the log; `batch` writes "Connecting to X... OK" as one line; `console` shows a line on the
 * terminal after half a second and wipes it when done; `silent` shows nothing; `auto` is `log` if there is one, else `console` on a
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

/** The messages that are shown on each terminal, the oldest first. */
const shown = new WeakMap<ProgressStream, string[]>();

function beginConsole(stream: ProgressStream, message: string): () => void {
  const timer = setTimeout(() => {
    redraw(stream, (messages) => messages.push(message));
  }, CONSOLE_DELAY);
  return () => {
    clearTimeout(timer);
    redraw(stream, (messages) => {
      const index = messages.indexOf(message);
      if (index !== -1) messages.splice(index, 1);
    });
  };
}

function redraw(stream: ProgressStream, change: (messages: string[]) => void): void {
  const messages = shown.get(stream) ?? [];
  const before = messages.join(" ");
  change(messages);
  shown.set(stream, messages);
  const after = messages.join(" ");
  if (before === after) return;
  const wiped = before === "" ? "" : `\r${" ".repeat(before.length)}\r`;
  stream.write(wiped + after);
}
