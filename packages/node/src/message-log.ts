// The readable message log: with CAPNP_LOG=debug, one line on standard error for each message of each connection.

import type { Observer } from "@capnp/rpc";
import { describeMessage } from "@capnp/rpc/protocol";

/** The observer that CAPNP_LOG asks for: undefined unless it is `debug`. */
export function messageLog(
  level: string | undefined = process.env["CAPNP_LOG"],
  write: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
): ((peer: string, ...message: Parameters<Observer>) => void) | undefined {
  if (level !== "debug") return undefined;
  return (peer, direction, message) => {
    write(`${peer} ${direction === "sent" ? "->" : "<-"} ${describeMessage(message)}`);
  };
}
