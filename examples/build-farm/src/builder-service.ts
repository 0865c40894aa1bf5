// A worker's builder: it runs programs on this machine.

import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { RpcError, type Service } from "@capnp/rpc";
import { Builder, type Log } from "./farm.capnp.js";

type Program = ChildProcessByStdio<null, Readable, Readable>;

/** A builder that starts a process for each job, and kills it when the job is cancelled. */
export function builderService(): Service<Builder.Client> {
  return Builder.serve({
    async build({ command, log }, context) {
      const [program, ...args] = [...command];
      if (program === undefined || log === null) throw new RpcError("failed", "A job needs a command and a log");
      const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
      const kill = () => child.kill("SIGKILL");
      context.signal.addEventListener("abort", kill);
      try {
        return { exitCode: await runToEnd(child, program, log) };
      } finally {
        // If the log did not work, the program may still run.
        kill();
      }
    },
  });
}

async function runToEnd(child: Program, program: string, log: Log.Client): Promise<number> {
  const ended = once(child, "close").catch((error: Error) => {
    throw new RpcError("failed", `Can't run ${program}: ${error.message}`);
  });
  const [[code, signal]] = await Promise.all([ended, copy(child.stdout, log), copy(child.stderr, log)]);
  await log.end();
  if (code === null) throw new RpcError("failed", `${program} was ended by ${signal}`);
  return code as number;
}

/** Sends what a program prints, piece by piece: no faster than it is taken. */
async function copy(stream: Readable, log: Log.Client): Promise<void> {
  stream.setEncoding("utf8");
  for await (const text of stream) await log.write({ text: text as string });
}
