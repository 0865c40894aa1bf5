// A capability that is promised by somebody here: calls wait in its queue until it resolves, then go on in order.

import { exception, type Exception } from "../exception.js";
import { BrokenHook } from "./broken-hook.js";
import type { CallHook } from "./call-hook.js";
import { type ClientHook, shorten } from "./client-hook.js";
import { withoutCycle } from "./cycle.js";
import { RefCounted } from "./ref-counted.js";
import type { Task } from "./run-queue.js";

/** The call whose results a promised capability will be in. */
export interface PipelineOrigin {
  /** The promise that the call is queued on. */
  readonly blockedOn: ClientHook | null;
  /** Nobody refers to the promised capability any more. */
  pipelineGone(hook: PromiseHook): void;
}

/** A promised capability. Whoever made it resolves it, once; the first reference is the maker's. */
export class PromiseHook extends RefCounted implements ClientHook {
  declare private readonly origin: PipelineOrigin | null;
  /** What it resolved to; holds a reference. */
  declare private target: ClientHook | null;
  /** Still so while the queue is being delivered: a call made meanwhile must not overtake those in it. */
  declare private queueing: boolean;
  declare private readonly queue: Set<CallHook>;
  declare private listeners: Task[] | null;

  constructor(origin: PipelineOrigin | null = null) {
    super();
    this.origin = origin;
    this.target = null;
    this.queueing = true;
    this.queue = new Set();
    this.listeners = null;
  }

  get resolution(): ClientHook | null {
    return this.queueing ? null : this.target;
  }
  get settled(): false {
    return false;
  }
  get broken(): null {
    return null;
  }
  get brand(): null {
    return null;
  }
  get blockedOn(): ClientHook | null {
    return this.origin?.blockedOn ?? null;
  }

  newRemoteCall(): null {
    return null;
  }

  deliver(call: CallHook): void {
    if (!this.queueing) return (this.target as ClientHook).deliver(call);
    if (isOrigin(this.origin, call)) {
      call.releaseParams();
      return call.fail(exception("failed", "Attempt to use pipelined call's result as pipeline target!"));
    }
    // The calls in the queue count as references: they are still to be made when the caller is done with the capability.
    this.addRef();
    call.blockedOn = this;
    // One that is given up leaves the queue: else a peer could fill it with calls that it takes back.
    call.handler = { cancel: () => this.unqueue(call) };
    this.queue.add(call);
  }

  private unqueue(call: CallHook): void {
    if (!this.queue.delete(call)) return;
    call.blockedOn = null;
    call.releaseParams();
    this.release();
  }

  /**
   * Resolves it to a hook, taking over the caller's reference to that. A promise that would have to wait for itself breaks.
   * @throws Error when it was resolved before.
   */
  resolve(hook: ClientHook): void {
    if (this.target !== null) throw new Error(`${this.describe()} was resolved twice`);
    if (this.refs === 0) return hook.release();
    const target = withoutCycle(this, shorten(hook));
    this.target = target;
    this.addRef();
    const { queue } = this;
    let delivered = 0;
    for (const call of queue) {
      queue.delete(call);
      delivered++;
      call.blockedOn = call.handler = null;
      target.deliver(call);
    }
    this.queueing = false;
    this.finish(target);
    for (; delivered > 0; delivered--) this.release();
    this.release();
  }

  /** Breaks it: all calls fail, those in the queue first. @throws Error when it was resolved before. */
  reject(exception: Exception): void {
    this.resolve(new BrokenHook(exception));
  }

  private finish(target: ClientHook): void {
    this.handOver(target);
    const { listeners } = this;
    this.listeners = null;
    if (listeners !== null) for (const listener of listeners) listener.run();
  }

  whenMoreResolved(task: Task): void {
    (this.listeners ??= []).push(task);
  }

  describe(): string {
    return "a promised capability";
  }

  protected released(): void {
    this.listeners = null;
    this.target?.release();
    this.origin?.pipelineGone(this);
  }
}

function isOrigin(origin: PipelineOrigin | null, call: CallHook): boolean {
  if (origin === null) return false;
  for (let made: CallHook | undefined = call; made !== undefined; made = made.inner) {
    if ((made as object) === origin) return true;
  }
  return false;
}
