// A call that is made here to something that is here, or not known to be elsewhere. Params and results are passed by reference; when it
// turns out that the object is at a peer, they are copied then.

import type { Segment } from "@capnp/message";
import { newMessage } from "@capnp/message/runtime";
import { cancelled, type Exception } from "../exception.js";
import type { CallHook, Cancelable } from "./call-hook.js";
import * as CallState from "./call-state.js";
import type { ClientHook } from "./client-hook.js";
import type { LocalHook } from "./local-hook.js";
import { Pending } from "./pending.js";
import { Pipeline } from "./pipeline.js";
import type { PipelineOrigin, PromiseHook } from "./promise-hook.js";

/** Both sides of a local call. */
export class LocalCall extends Pending implements CallHook, PipelineOrigin {
  declare readonly high: number;
  declare readonly low: number;
  declare readonly methodId: number;
  declare cancelled: boolean;
  declare server: LocalHook | null;
  declare handler: Cancelable | null;
  declare blockedOn: ClientHook | null;
  /** What is called; a reference until it is delivered. */
  declare private target: ClientHook;
  declare private pipelined: Pipeline | null;
  declare private following: Pending | null;
  declare private paramsHeld: boolean;

  constructor(target: ClientHook, high: number, low: number, methodId: number) {
    const params = newMessage();
    super(params, params.start);
    target.addRef();
    this.target = target;
    this.high = high;
    this.low = low;
    this.methodId = methodId;
    this.cancelled = false;
    this.server = null;
    this.handler = null;
    this.blockedOn = null;
    this.pipelined = null;
    this.following = null;
    this.paramsHeld = true;
  }

  get brand(): null {
    return null;
  }

  start(tailOf: CallHook | null): void {
    this.state = CallState.waiting;
    if (tailOf !== null) tailOf.follow(this);
    const { target } = this;
    target.deliver(this);
    target.release();
  }

  abandon(): void {
    this.releaseParams();
    this.target.release();
  }

  run(): void {
    (this.server as LocalHook).start(this);
  }

  protected promised(path: readonly number[]): ClientHook {
    this.pipelined ??= new Pipeline(this);
    return this.pipelined.get(path, () => {
      this.pipelines++;
    });
  }

  pipelineGone(hook: PromiseHook): void {
    this.pipelined?.remove(hook);
    this.pipelineEnded();
  }

  protected cancel(): void {
    this.cancelled = true;
    if (this.server === null) this.releaseParams();
    this.handler?.cancel();
    this.following?.dispose();
    this.failed(cancelled);
  }

  releaseParams(): void {
    if (!this.paramsHeld) return;
    this.paramsHeld = false;
    if (this.params.arena.caps.length > 0) this.params.arena.releaseCaps();
  }

  openResults(): void {
    this.results = newMessage();
    this.resultsAt = this.results.start;
  }

  done(): void {
    this.settle(this.results, this.resultsAt);
  }

  private settle(results: Segment, at: number): void {
    if (this.state !== CallState.waiting) return results.arena.releaseCaps();
    this.pipelined?.settle(results, at);
    this.following = null;
    this.returned(results, at);
  }

  fail(exception: Exception): void {
    if (this.results !== this.params) this.results.arena.releaseCaps();
    if (this.state !== CallState.waiting) return;
    this.pipelined?.fail(exception);
    this.following = null;
    this.failed(exception);
  }

  adopt(pending: Pending): void {
    if (pending.state === CallState.failed) this.fail(pending.exception as Exception);
    else this.settle(pending.results, pending.resultsAt);
  }

  follow(pending: Pending): void {
    pending.sink = this;
    if (this.cancelled) return pending.dispose();
    if (pending.isSettled) return this.adopt(pending);
    this.following = pending;
    this.pipelined ??= new Pipeline(this);
    this.pipelined.follow(pending);
  }

  setPipeline(segment: Segment, at: number): void {
    if (this.state !== CallState.waiting) return segment.arena.releaseCaps();
    this.pipelined ??= new Pipeline(this);
    this.pipelined.setEarly(segment, at);
  }
}
