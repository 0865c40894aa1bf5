// Two processes with a connection of their own: nobody listens, there are no addresses, keys or sturdy refs.

import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Duplex } from "node:stream";
import { fileURLToPath } from "node:url";
import { DuplexStream } from "@capnp/net";
import { byteStreamTransport, twoParty } from "@capnp/rpc";
import { Calculator } from "./calculator.capnp.js";
import { compute } from "./computation.js";

/** The file descriptor under which the child has its end. */
export const CHANNEL = 3;

/** Starts a child process that has a calculator, uses it, and lets it end. */
export async function direct(print: (line: string) => void): Promise<void> {
  const program = fileURLToPath(new URL("./child.js", import.meta.url));
  const child = spawn(process.execPath, [program], { stdio: ["ignore", "inherit", "inherit", "pipe"] });
  const ended = once(child, "close");
  // A pipe to a child goes both ways.
  const channel = child.stdio[CHANNEL] as Duplex;
  {
    using connection = twoParty(byteStreamTransport(new DuplexStream(channel)));
    using calculator = connection.bootstrap(Calculator.Client);
    await compute(calculator, print);
  }
  const [code] = await ended;
  if (code !== 0) throw new Error(`The child process ended with ${code}`);
}
