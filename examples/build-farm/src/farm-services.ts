// The farm's two services: the registry for workers, and the builder for those who have jobs.

import { revocable, RpcError, type Service } from "@capnp/rpc";
import { Builder, Log, Registration, Registry } from "./farm.capnp.js";
import { type Worker, WorkerPool } from "./worker-pool.js";

/** What the farm offers. Who may register workers cannot submit jobs, and the other way round. */
export interface FarmServices {
  readonly registry: Service<Registry.Client>;
  readonly jobs: Service<Builder.Client>;
}

/** A farm without workers, which tells `print` what happens. */
export function farmServices(print: (line: string) => void): FarmServices {
  const pool = new WorkerPool(print);
  let jobs = 0;
  return {
    registry: Registry.serve({
      register({ name, builder }) {
        if (builder === null) throw new RpcError("failed", "A worker needs a builder");
        const worker = pool.add(name, builder.$dup());
        return { registration: Registration.serve({}, { release: () => pool.remove(worker) }) };
      },
    }),

    jobs: Builder.serve({
      async build({ command, log }, context) {
        if (log === null) throw new RpcError("failed", "A job needs a log");
        const words = [...command];
        const signal = context.signal as AbortSignal;
        const worker = await pool.take(signal);
        const job = `job ${++jobs}`;
        print(`${job}: ${worker.name} runs ${words.join(" ")}`);
        try {
          const exitCode = await runOn(worker, words, log, signal);
          print(`${job}: exit code ${exitCode}`);
          return { exitCode };
        } catch (error) {
          print(`${job}: ${signal.aborted ? "cancelled" : (error as Error).message}`);
          throw error;
        } finally {
          pool.free(worker);
        }
      },
    }),
  };
}

async function runOn(worker: Worker, command: string[], log: Log.Client, signal: AbortSignal): Promise<number> {
  // A log for this job only: what a worker keeps of it is of no use to it afterwards.
  const { client: ofThisJob, revoke } = revocable(log, Log.Client);
  try {
    const { exitCode } = await worker.builder.build({ command, log: ofThisJob }, { signal });
    return exitCode;
  } catch (error) {
    if (!RpcError.is(error) || error.type !== "disconnected") throw error;
    throw new RpcError("disconnected", `${worker.name} was lost: ${error.message}`, { cause: error });
  } finally {
    revoke(new RpcError("failed", "This log is closed: its job is over"));
    ofThisJob[Symbol.dispose]();
  }
}
