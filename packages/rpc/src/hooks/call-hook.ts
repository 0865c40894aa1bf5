// A call on its way to the object that it is for: what a method gets its params from and gives its results to.

import type { Segment } from "@capnp/message";
import type { Exception } from "../exception.js";
import type { LocalHook } from "./local-hook.js";
import type { Pending } from "./pending.js";
import type { ClientHook } from "./client-hook.js";
import type { Task } from "./run-queue.js";

/** Whoever runs a call, and is told when nobody wants its results any more. */
export interface Cancelable {
  cancel(): void;
}

/** A call that was built, and awaits exactly one of `done`, `fail`, `adopt`. As a task, it starts the method on `server`. */
export interface CallHook extends Task {
  /** The halves of the id of the interface. */
  readonly high: number;
  readonly low: number;
  readonly methodId: number;
  /** The segment of the pointer to the params, and its byte offset. */
  readonly params: Segment;
  readonly paramsAt: number;
  /** After `openResults`: the segment of the pointer to the results, and its byte offset. */
  readonly results: Segment;
  readonly resultsAt: number;
  /** Whether nobody wants the results any more. */
  readonly cancelled: boolean;
  /** The connection that it came through; null when it was made here. */
  readonly brand: object | null;
  /** The call that this one passes on; absent for one that was made as it is. */
  readonly inner?: CallHook;
  /** The object whose method it will start; holds a reference. */
  server: LocalHook | null;
  /** Who runs it. */
  handler: Cancelable | null;
  /** The promise that it is queued on. */
  blockedOn: ClientHook | null;

  /** Lets go of the params. To be called once nobody reads them any more; again does nothing. */
  releaseParams(): void;
  /** Makes room for results. */
  openResults(): void;
  /** Hands over the results that were built. */
  done(): void;
  /** Hands over a failure. What was built of the results is dropped. */
  fail(exception: Exception): void;
  /** Hands over the results, or the failure, of another call that has settled. */
  adopt(pending: Pending): void;
  /** From now on this call stands and falls with another one: pipelined calls and cancellation go there, its results come from there. */
  follow(pending: Pending): void;
  /** Lets pipelined calls go ahead, to the capabilities of a struct in another message, whose capabilities it takes over. */
  setPipeline(segment: Segment, at: number): void;
}
