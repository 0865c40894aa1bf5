// A call as its caller sees it: first a request whose params are built in place, then a promise of results that can be pipelined on.
// Calls to objects here and calls over a connection are its two kinds. The JavaScript promise is made only when somebody asks for it.

import { readStruct } from "@capnp/message/runtime";
import type { Make, Segment } from "@capnp/message";
import { cancelled, type Exception } from "../exception.js";
import { RpcError } from "../rpc-error.js";
import type { SignalLike } from "../signal.js";
import { BrokenHook } from "./broken-hook.js";
import type { CallHook } from "./call-hook.js";
import * as CallState from "./call-state.js";
import type { ClientHook } from "./client-hook.js";
import { guardMessage } from "./message-clients.js";
import { hookAt } from "./payload.js";

/** Whoever takes over the outcome of a call, instead of those who would await it. */
export interface CallSink {
  /** The call has settled. The results' capabilities are to be released, or passed on. */
  adopt(pending: Pending): void;
}

/** The caller's side of one call. */
export abstract class Pending {
  declare state: CallState.Value;
  /** The segment of the pointer to the params, and its byte offset. */
  declare params: Segment;
  declare paramsAt: number;
  /** Once returned: the segment of the pointer to the results, and its byte offset. */
  declare results: Segment;
  declare resultsAt: number;
  /** Once failed: why. */
  declare exception: Exception | null;
  /** What these results are for, when that is no promise: another call, that was forwarded. Nobody else looks at them then. */
  declare sink: CallSink | null;
  /** Whether the caller only uses promised capabilities of the results: it is cancelled with the last of those. Set before `start`. */
  declare isPipelineOnly: boolean;
  /** Whether the caller gave up the call and its results. */
  declare protected disposed: boolean;
  /** Promised capabilities that somebody refers to, and whether there ever were any. */
  declare protected pipelines: number;
  declare protected wasPipelined: boolean;
  declare private promise: Promise<unknown> | null;
  declare private make: Make<unknown> | null;
  /** Whether the promise is of the pointer to the results, not of the struct it leads to. */
  declare private isPointer: boolean;
  declare private fulfil: ((value: unknown) => void) | null;
  declare private reject: ((error: unknown) => void) | null;
  declare private signal: SignalLike | null;
  declare private onAbort: (() => void) | null;

  constructor(params: Segment, paramsAt: number) {
    this.state = CallState.building;
    this.params = params;
    this.paramsAt = paramsAt;
    this.results = params;
    this.resultsAt = 0;
    this.exception = null;
    this.sink = null;
    this.isPipelineOnly = false;
    this.disposed = false;
    this.pipelines = 0;
    this.wasPipelined = false;
    this.promise = null;
    this.make = null;
    this.isPointer = false;
    this.fulfil = null;
    this.reject = null;
    this.signal = null;
    this.onAbort = null;
  }

  /** Sends the request; with `tailOf`, as the tail of a call that is being answered. Failures arrive as the call's. Once only. */
  abstract start(tailOf: CallHook | null): void;
  /** Drops a request that was not started. */
  abstract abandon(): void;
  /** A capability in results that are not there yet; gives a reference. */
  protected abstract promised(path: readonly number[]): ClientHook;
  /** Nobody wants the results any more. */
  protected abstract cancel(): void;

  /**
   * The capability at a path of pointer indices into the results, a reference to it. It can be called at once.
   * @throws RpcError when the results were released.
   */
  pipeline(path: readonly number[]): ClientHook {
    if (this.state === CallState.failed) return new BrokenHook(this.exception as Exception);
    if (this.state === CallState.returned) return hookAt(this.results, this.resultsAt, path);
    if (this.disposed) return new BrokenHook(cancelled);
    this.wasPipelined = true;
    return this.promised(path);
  }

  /** Whether it has returned or failed. */
  get isSettled(): boolean {
    return this.state >= CallState.returned;
  }

  /** Why it failed, or would if it is given up now. */
  get failure(): Exception {
    return this.exception ?? cancelled;
  }

  /** The results as a promise, always the same one; `make` makes the view of the results struct, or of the pointer to it. */
  settled(make: Make<unknown>, isPointer: boolean = false): Promise<unknown> {
    if (this.promise !== null) return this.promise;
    this.make = make;
    this.isPointer = isPointer;
    this.promise = new Promise((fulfil, reject) => {
      if (this.isPipelineOnly && this.exception === null) {
        reject(new RpcError("failed", "A pipelineOnly call has no results"));
      } else if (this.state === CallState.returned) fulfil(this.read(make));
      else if (this.state === CallState.failed || this.disposed) reject(RpcError.of(this.failure));
      else {
        this.fulfil = fulfil;
        this.reject = reject;
      }
    });
    return this.promise;
  }

  private read(make: Make<unknown>): unknown {
    const { results, resultsAt } = this;
    const { nesting } = results.arena;
    if (this.isPointer) return make(results, resultsAt, resultsAt, 1, nesting);
    return readStruct(results, resultsAt, 1, 0, nesting, make);
  }

  /** Gives up the call, which cancels it if it is under way and nobody uses a promised capability of it, and its results. */
  dispose(): void {
    if (this.disposed) return;
    this.disposed = true;
    if (this.state === CallState.returned) this.results.arena.releaseCaps();
    else if (this.state === CallState.waiting) {
      this.giveUp(RpcError.of, cancelled);
      if (this.pipelines === 0) this.cancel();
    }
  }

  private giveUp<T>(error: (cause: T) => unknown, cause: T): void {
    this.forgetSignal();
    const { reject } = this;
    this.fulfil = this.reject = null;
    if (reject !== null) reject(error(cause));
  }

  /** Cancels the call when a signal is aborted. @returns false if it is aborted already: then the call must not be started */
  heed(signal: SignalLike): boolean {
    if (signal.aborted) {
      this.disposed = true;
      this.state = CallState.failed;
      this.exception = cancelled;
      this.rejectWith(signal.reason);
      return false;
    }
    this.signal = signal;
    this.onAbort = () => {
      if (this.state !== CallState.waiting || this.disposed) return;
      this.disposed = true;
      if (this.reject === null) this.rejectWith(signal.reason);
      this.giveUp(() => signal.reason, undefined);
      if (this.pipelines === 0) this.cancel();
    };
    signal.addEventListener("abort", this.onAbort);
    return true;
  }

  private rejectWith(reason: unknown): void {
    this.promise = Promise.reject(reason);
    // Whoever asks for the promise sees the rejection; a call that nobody awaits must not bring the process down.
    this.promise.catch(() => {});
  }

  private forgetSignal(): void {
    if (this.signal === null) return;
    this.signal.removeEventListener("abort", this.onAbort as () => void);
    this.signal = this.onAbort = null;
  }

  /** To be called by a kind of call when a promised capability of it is no longer referred to. */
  protected pipelineEnded(): void {
    if (--this.pipelines > 0) return;
    if (this.state === CallState.waiting) {
      if (this.disposed || this.isPipelineOnly) this.cancel();
    } else this.dropUnwanted();
  }

  /** A call that was only pipelined on owns nothing: its results go when the promised capabilities are gone. */
  private dropUnwanted(): void {
    if (this.state !== CallState.returned || this.sink !== null || this.promise !== null) return;
    if (this.wasPipelined && this.pipelines === 0) this.results.arena.releaseCaps();
  }

  /** The call has returned. Takes over the message's capabilities. Promised capabilities must have been resolved before. */
  protected returned(results: Segment, at: number): void {
    if (this.state !== CallState.waiting) return results.arena.releaseCaps();
    this.state = CallState.returned;
    this.results = results;
    this.resultsAt = at;
    this.forgetSignal();
    if (this.sink !== null) return this.sink.adopt(this);
    const { arena } = results;
    if (this.disposed) return arena.releaseCaps();
    if (arena.caps.length > 0) guardMessage(arena, this.promise === null);
    const { fulfil, reject } = this;
    if (fulfil !== null) {
      this.fulfil = this.reject = null;
      try {
        fulfil(this.read(this.make as Make<unknown>));
      } catch (error) {
        (reject as (error: unknown) => void)(error);
      }
    } else if (this.wasPipelined) this.dropUnwanted();
  }

  /** The call has failed. Promised capabilities must have been broken before. */
  protected failed(exception: Exception): void {
    if (this.state !== CallState.waiting) return;
    this.state = CallState.failed;
    this.exception = exception;
    if (this.sink !== null) return this.sink.adopt(this);
    this.giveUp(RpcError.of, exception);
  }
}
