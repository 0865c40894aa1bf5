// What people see while a connection is made.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { withProgress } from "./progress.js";

const place = { type: "tcp", host: "h", port: 1 } as const;

/** A terminal or a file that keeps what is written to it. */
function screen(isTTY: boolean): { isTTY: boolean; text: string; write(text: string): void } {
  return {
    isTTY,
    text: "",
    write(text) {
      this.text += text;
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("withProgress", () => {
  test("batch: one line, with the outcome", async () => {
    const stream = screen(false);
    expect(await withProgress(place, Promise.resolve(42), { stream })).toBe(42);
    expect(stream.text).toBe("Connecting to tcp:h:1... OK\n");
    const error = new Error("no");
    await expect(withProgress("x", Promise.reject(error), { stream })).rejects.toBe(error);
    expect(stream.text).toBe("Connecting to tcp:h:1... OK\nConnecting to x... ERROR\n");
  });

  test("console: nothing for what is quick", async () => {
    const stream = screen(true);
    const { promise, resolve } = deferred();
    const done = withProgress(place, promise, { stream });
    await vi.advanceTimersByTimeAsync(499);
    resolve();
    await done;
    await vi.advanceTimersByTimeAsync(1000);
    expect(stream.text).toBe("");
  });

  test("console: a spinner after half a second, wiped at the end", async () => {
    const stream = screen(true);
    const { promise, resolve } = deferred();
    const done = withProgress(place, promise, { stream });
    await vi.advanceTimersByTimeAsync(500);
    expect(stream.text).toBe("| [ connecting to tcp:h:1 ]");
    stream.text = "";
    await vi.advanceTimersByTimeAsync(400);
    const wiped = `\r${" ".repeat(27)}\r`;
    expect(stream.text.split(wiped)).toEqual(
      ["", ..."/-\\|"].map((frame) => frame && `${frame} [ connecting to tcp:h:1 ]`),
    );
    stream.text = "";
    resolve();
    await done;
    expect(stream.text).toBe(wiped);
    await vi.advanceTimersByTimeAsync(1000);
    expect(stream.text, "the spinner has stopped").toBe(wiped);
  });

  test("console: two at once are both shown, until each is done", async () => {
    const stream = screen(true);
    const [first, second] = [deferred(), deferred()];
    const one = withProgress("a", first.promise, { stream });
    const two = withProgress("b", second.promise, { stream });
    await vi.advanceTimersByTimeAsync(500);
    expect(stream.text.split("\r").at(-1)).toBe("| [ connecting to a ] [ connecting to b ]");
    first.resolve();
    await one;
    expect(stream.text.split("\r").at(-1)).toBe("| [ connecting to b ]");
    second.resolve();
    await two;
    expect(stream.text.split("\r").at(-1)).toBe("");
  });

  test("log: two lines, the second only on success; also what auto means when there is a log", async () => {
    const stream = screen(true);
    const lines: string[] = [];
    const log = (line: string): void => void lines.push(line);
    await withProgress(place, Promise.resolve(), { log, stream });
    await withProgress("x", Promise.reject(new Error("no")), { log, stream, mode: "log" }).catch(() => {});
    expect(lines).toEqual(["Connecting to tcp:h:1...", "Connected to tcp:h:1", "Connecting to x..."]);
    expect(stream.text).toBe("");
  });

  test("silent: nothing", async () => {
    const stream = screen(false);
    await withProgress(place, Promise.resolve(), { mode: "silent", stream });
    expect(stream.text).toBe("");
  });
});

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve!: () => void;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
