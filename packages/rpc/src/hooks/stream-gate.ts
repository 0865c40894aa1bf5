// What keeps an object's calls apart from its streaming calls (stream.capnp, "StreamResult"): while one of those runs, all others wait.

import type { Exception } from "../exception.js";
import type { CallHook } from "./call-hook.js";
import { runLater, type Task } from "./run-queue.js";

/** An object that has been streamed to. */
export interface Streamed {
  /** Runs the method of a call at once, and drops the reference that came with the call. */
  startNow(call: CallHook): void;
  release(): void;
}

/** The gate in front of one object that has been streamed to. */
export class StreamGate implements Task {
  declare private readonly hook: Streamed;
  declare private readonly waiting: Set<CallHook>;
  declare private isBusy: boolean;
  declare private isDraining: boolean;
  /** What a streaming call failed with: later calls would work on what is missing a part. */
  declare private broken: Exception | null;

  constructor(hook: Streamed) {
    this.hook = hook;
    this.waiting = new Set();
    this.isBusy = this.isDraining = false;
    this.broken = null;
  }

  /** A call, with a reference to the object, is to be started. @returns whether the gate has taken it: then it must not be started now */
  takes(call: CallHook): boolean {
    if (this.broken !== null) {
      this.refuse(call, this.broken);
      return true;
    }
    if (!this.isBusy && this.waiting.size === 0) return false;
    call.handler = { cancel: () => this.drop(call) };
    this.waiting.add(call);
    return true;
  }

  private refuse(call: CallHook, exception: Exception): void {
    call.releaseParams();
    call.fail(exception);
    this.hook.release();
  }

  /** A call that waits was given up. */
  private drop(call: CallHook): void {
    if (!this.waiting.delete(call)) return;
    call.releaseParams();
    this.hook.release();
  }

  /** A streaming call is being started. */
  begin(): void {
    this.isBusy = true;
  }

  /** It is done. @param failure what it failed with, which all later calls fail with too; null if it did not */
  end(failure: Exception | null): void {
    this.isBusy = false;
    this.broken ??= failure;
    if (this.isDraining || this.waiting.size === 0) return;
    this.isDraining = true;
    runLater(this);
  }

  /** Starts those that wait, up to the next streaming call that takes its time. */
  run(): void {
    for (const call of this.waiting) {
      this.waiting.delete(call);
      call.handler = null;
      if (this.broken !== null) this.refuse(call, this.broken);
      else this.hook.startNow(call);
      if (this.isBusy) break;
    }
    this.isDraining = false;
  }
}
