// A log for one job: it passes on what it is told until the job is over.

import { RpcError, type Service } from "@capnp/rpc";
import { Log } from "./farm.capnp.js";

/** A log that can be closed. */
export interface JobLog {
  /** What the worker is given. */
  readonly log: Service<Log.Client>;
  /** From now on all calls fail, whoever makes them. */
  close(): void;
}

/** A new log in front of another one, which stays the caller's. */
export function jobLog(target: Log.Client): JobLog {
  let open: Log.Client | null = target.$dup();
  const log = Log.serve({
    write({ text }, context) {
      const to = open;
      if (to === null) throw new RpcError("failed", "This log is closed: its job is over");
      // The answer goes straight to the worker, which so keeps pace with whoever reads the log.
      context.tailCall(() => to.write({ text }));
    },
  });
  const close = () => {
    open?.[Symbol.dispose]();
    open = null;
  };
  return { log, close };
}
