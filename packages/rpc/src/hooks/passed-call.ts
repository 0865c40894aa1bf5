// A call on its way through something that watches, and may end, what passes: an interceptor, or a capability that can be revoked.

import type { Segment } from "@capnp/message";
import { cancelled, type Exception } from "../exception.js";
import type { CallHook, Cancelable } from "./call-hook.js";
import * as CallState from "./call-state.js";
import type { LocalHook } from "./local-hook.js";
import type { CallSink, Pending } from "./pending.js";
import type { ClientHook } from "./client-hook.js";

/** Is told how a call ended, once. Nothing of the program may run at that moment. */
export interface CallWatcher {
  /** It has results: their segment, and the byte offset of the pointer to them. */
  returned(call: PassedCall, results: Segment, at: number): void;
  /** It failed, or was cancelled. */
  failed(call: PassedCall, exception: Exception): void;
}

/** What the receiver of a call gets instead of the call itself. */
export class PassedCall implements CallHook, Cancelable, CallSink {
  /** The call that was made. */
  declare readonly inner: CallHook;
  declare handler: Cancelable | null;
  /** Null once it was told. */
  declare private watcher: CallWatcher | null;
  declare private following: Pending | null;
  declare private isEnded: boolean;

  constructor(inner: CallHook, watcher: CallWatcher) {
    this.inner = inner;
    this.handler = null;
    this.watcher = watcher;
    this.following = null;
    this.isEnded = false;
    inner.handler = this;
  }

  get high(): number {
    return this.inner.high;
  }
  get low(): number {
    return this.inner.low;
  }
  get methodId(): number {
    return this.inner.methodId;
  }
  get params(): Segment {
    return this.inner.params;
  }
  get paramsAt(): number {
    return this.inner.paramsAt;
  }
  get results(): Segment {
    return this.inner.results;
  }
  get resultsAt(): number {
    return this.inner.resultsAt;
  }
  get cancelled(): boolean {
    return this.isEnded || this.inner.cancelled;
  }
  get brand(): object | null {
    return this.inner.brand;
  }
  // The call itself must know these: they tell what is to become of its params, and what it waits for.
  get server(): LocalHook | null {
    return this.inner.server;
  }
  set server(server: LocalHook | null) {
    this.inner.server = server;
  }
  get blockedOn(): ClientHook | null {
    return this.inner.blockedOn;
  }
  set blockedOn(hook: ClientHook | null) {
    this.inner.blockedOn = hook;
  }

  run(): void {
    (this.server as LocalHook).start(this);
  }
  releaseParams(): void {
    this.inner.releaseParams();
  }
  openResults(): void {
    this.inner.openResults();
  }
  setPipeline(segment: Segment, at: number): void {
    this.inner.setPipeline(segment, at);
  }

  done(): void {
    this.tellReturned(this.results, this.resultsAt);
    this.inner.done();
  }

  fail(exception: Exception): void {
    this.tellFailed(exception);
    this.inner.fail(exception);
  }

  adopt(pending: Pending): void {
    this.following = null;
    if (pending.state === CallState.failed) this.tellFailed(pending.failure);
    else this.tellReturned(pending.results, pending.resultsAt);
    this.inner.adopt(pending);
  }

  follow(pending: Pending): void {
    if (this.cancelled) {
      pending.sink = this;
      return pending.dispose();
    }
    if (pending.isSettled) return this.adopt(pending);
    this.following = pending;
    this.inner.follow(pending);
    pending.sink = this;
  }

  /** The caller has given it up. */
  cancel(): void {
    this.tellFailed(cancelled);
    this.handler?.cancel();
  }

  /** Ends it from between: the caller gets the failure, the receiver is told that the call is cancelled. */
  end(exception: Exception): void {
    if (this.isEnded) return;
    const { following } = this;
    this.isEnded = true;
    this.following = null;
    if (this.server === null) this.inner.releaseParams();
    this.tellFailed(exception);
    this.inner.fail(exception);
    this.handler?.cancel();
    following?.dispose();
  }

  private tellReturned(results: Segment, at: number): void {
    const { watcher } = this;
    this.watcher = null;
    watcher?.returned(this, results, at);
  }

  private tellFailed(exception: Exception): void {
    const { watcher } = this;
    this.watcher = null;
    watcher?.failed(this, exception);
  }
}
