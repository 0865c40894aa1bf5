// The workers there are, and the jobs that wait for one. Each works on one job at a time; who waits longest is next.

import { whenBroken } from "@capnp/rpc";
import type { Builder } from "./farm.capnp.js";

/** A registered worker. */
export interface Worker {
  readonly name: string;
  readonly builder: Builder.Client;
}

/** Workers, idle or busy. */
export class WorkerPool {
  readonly #workers = new Set<Worker>();
  readonly #idle: Worker[] = [];
  readonly #waiting: ((worker: Worker) => void)[] = [];
  readonly #print: (line: string) => void;

  constructor(print: (line: string) => void) {
    this.#print = print;
  }

  /** Adds a worker, and takes over the client. A worker that is lost is removed. */
  add(name: string, builder: Builder.Client): Worker {
    const worker = { name, builder };
    this.#workers.add(worker);
    this.#print(`${name} is here`);
    whenBroken(builder, () => this.remove(worker));
    this.free(worker);
    return worker;
  }

  /** Gives a worker no more jobs; the one that it has goes on. Again does nothing. */
  remove(worker: Worker): void {
    if (!this.#workers.delete(worker)) return;
    const at = this.#idle.indexOf(worker);
    if (at >= 0) this.#idle.splice(at, 1);
    worker.builder[Symbol.dispose]();
    this.#print(`${worker.name} is gone`);
  }

  /** A worker, as soon as one is idle, for the caller until `free`. Rejects with the signal's reason when that is aborted first. */
  take(signal: AbortSignal): Promise<Worker> {
    const idle = this.#idle.shift();
    if (idle !== undefined) return Promise.resolve(idle);
    return new Promise((resolve, reject) => {
      const give = (worker: Worker): void => {
        signal.removeEventListener("abort", giveUp);
        resolve(worker);
      };
      const giveUp = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(give), 1);
        reject(signal.reason);
      };
      signal.addEventListener("abort", giveUp);
      this.#waiting.push(give);
    });
  }

  /** A worker has done its job. */
  free(worker: Worker): void {
    if (!this.#workers.has(worker)) return;
    const next = this.#waiting.shift();
    if (next === undefined) this.#idle.push(worker);
    else next(worker);
  }
}
