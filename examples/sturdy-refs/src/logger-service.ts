// A logger as a service, with a sturdy ref that others can ask it for.

import type { CapInit, Service, SturdyRef } from "@capnp/rpc";
import { Logger } from "./logger.capnp.js";

/** What a logger needs from outside. */
export interface LoggerOptions {
  /** Marks what it logs. */
  readonly label: string;
  /** What whoever saves it gets. */
  readonly sturdyRef: SturdyRef;
  readonly print: (line: string) => void;
  /** Makes a logger with a label, for good. */
  readonly addLogger: (label: string) => Promise<CapInit<Logger.Client>>;
}

/** A logger that prints. */
export function loggerService({ label, sturdyRef, print, addLogger }: LoggerOptions): Service<Logger.Client> {
  return Logger.serve(
    {
      log: ({ msg }) => print(`[server] ${JSON.stringify(label)} says ${JSON.stringify(msg)}`),
      sub: async (params) => ({ logger: await addLogger(`${label}/${params.label}`) }),
    },
    { sturdyRef, name: `Logger(${label})` },
  );
}
