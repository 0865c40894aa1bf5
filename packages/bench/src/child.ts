// A process that a measurement needs: run to its end within a time, or an error that says in a line what went wrong.

import { spawn } from "node:child_process";
import { once } from "node:events";

/** How a process is run. */
export interface ChildOptions {
  /** It is killed after so many seconds. */
  readonly seconds: number;
  /** Added to our environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end and gives what it printed. @throws Error when it fails or takes too long: one line, the last of what it said */
export async function output(
  [program, ...args]: readonly [string, ...string[]],
  { seconds, env = {} }: ChildOptions,
): Promise<string> {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } });
  let [printed, said] = ["", ""];
  child.stdout.on("data", (chunk) => (printed += String(chunk)));
  child.stderr.on("data", (chunk) => (said = (said + String(chunk)).slice(-65_536)));
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill("SIGKILL");
  }, seconds * 1000);
  try {
    const [code] = await once(child, "close");
    if (isLate) throw new Error(`took more than ${seconds} s`);
    if (code !== 0) throw new Error(whatWasSaid(said) ?? `ended with ${code}`);
    return printed;
  } finally {
    clearTimeout(timer);
  }
}

/** Of an error with its stack the error; else the last line. */
function whatWasSaid(text: string): string | undefined {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("Node.js v"));
  return (lines.findLast((line) => /^\w*(Error|Exception)\b/.test(line)) ?? lines.at(-1))?.slice(0, 160);
}
