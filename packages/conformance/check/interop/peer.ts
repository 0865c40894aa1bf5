// The programs that the interop tests run against each other: ours, and those that setup-peers has built.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { peerColumns, runtimes } from "../../src/interop/matrix.js";

const conformance = fileURLToPath(new URL("../../", import.meta.url));

/** A program with the commands of peers/scenarios.md. */
export interface Peer {
  readonly name: string;
  readonly title: string;
  readonly command: readonly [program: string, ...args: string[]];
}

/** Ours. */
export const ours: Peer = {
  name: "typescript",
  title: "TypeScript",
  command: [process.execPath, `${conformance}dist/interop/main.js`],
};

/** The others. */
export const peers: readonly Peer[] = peerColumns.map(built);

/** Ours, on other runtimes. */
export const oursElsewhere: readonly Peer[] = runtimes.map(built);

function built({ name, title }: { readonly name: string; readonly title: string }): Peer {
  return { name, title, command: [`${conformance}.peers/${name}/run`] };
}

/** Whether a peer was built here; says so if not. @throws Error in CI, where all must be there */
export function isThere({ name, title, command }: Peer): boolean {
  if (existsSync(command[0])) return true;
  if (process.env["CAPNP_REQUIRE_PEERS"] !== undefined) throw new Error(`setup-peers has not built the peer ${name}`);
  console.warn(`Left out: ${title}. To have it, run packages/conformance/setup-peers ${name}`);
  return false;
}

/** Starts a peer with arguments. What it prints to standard error is passed on. */
export function start({ command: [program, ...args] }: Peer, ...more: string[]): ChildProcess {
  return spawn(program, [...args, ...more], { stdio: ["pipe", "pipe", "inherit"] });
}

/** A peer that serves. */
export interface Serving {
  readonly port: string;
  /** What it leaves out, and why. */
  readonly leftOut: ReadonlyMap<string, string>;
  /** Settled once the process has ended. */
  readonly ended: Promise<void>;
  /** Ends it, by the end of its standard input. */
  stop(): Promise<void>;
}

/** Starts a server. */
export async function serve(peer: Peer): Promise<Serving> {
  const child = start(peer, "serve");
  const ended = once(child, "close").then(() => {});
  const leftOut = new Map<string, string>();
  const listening = (async () => {
    for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
      const [, name, reason] = /^left-out (\S+) (.*)$/.exec(line) ?? [];
      if (name === undefined || reason === undefined) return /^listening (\d+)$/.exec(line)?.[1];
      leftOut.set(name, reason);
    }
    return undefined;
  })();
  const port = await listening;
  const stop = (): Promise<void> => {
    child.stdin?.end();
    return ended;
  };
  if (port === undefined) {
    child.kill();
    throw new Error(`The server of ${peer.title} does not listen`);
  }
  return { port, leftOut, ended, stop };
}
