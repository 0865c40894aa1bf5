// A capability that can be taken back.

import type { Exception } from "../exception.js";
import { BrokenHook } from "../hooks/broken-hook.js";
import type { CallHook } from "../hooks/call-hook.js";
import { type ClientHook, shortest } from "../hooks/client-hook.js";
import { type CallWatcher, PassedCall } from "../hooks/passed-call.js";
import { RefCounted } from "../hooks/ref-counted.js";
import type { Task } from "../hooks/run-queue.js";
import type { FlowHolder } from "../stream/stream-flow.js";

/** A capability of its own, that passes calls on until it is revoked. It takes over the reference to its target. */
export class RevocableHook extends RefCounted implements ClientHook, CallWatcher {
  /** Released once it is revoked. */
  declare private readonly target: ClientHook;
  declare private revoked: BrokenHook | null;
  declare private readonly underWay: Set<PassedCall>;
  declare private readonly listeners: Set<Task>;

  constructor(target: ClientHook) {
    super();
    this.target = target;
    this.revoked = null;
    this.underWay = new Set();
    this.listeners = new Set();
  }

  get resolution(): ClientHook | null {
    return this.revoked;
  }
  get settled(): boolean {
    return shortest(this.target).settled;
  }
  get broken(): Exception | null {
    return shortest(this.target).broken;
  }
  get brand(): null {
    return null;
  }
  get blockedOn(): ClientHook | null {
    const end = shortest(this.target);
    return end.settled ? null : end;
  }
  flowHolder(): FlowHolder | null {
    return shortest(this.target).flowHolder?.() ?? null;
  }
  newRemoteCall(): null {
    return null;
  }

  whenMoreResolved(task: Task): void {
    this.listeners.add(task);
    const run = (): void => {
      if (this.listeners.delete(task)) task.run();
    };
    shortest(this.target).whenMoreResolved({ run });
  }

  deliver(call: CallHook): void {
    if (this.revoked !== null) return this.revoked.deliver(call);
    const passed = new PassedCall(call, this);
    this.underWay.add(passed);
    shortest(this.target).deliver(passed);
  }

  returned(call: PassedCall): void {
    this.underWay.delete(call);
  }
  failed(call: PassedCall): void {
    this.underWay.delete(call);
  }

  /** Takes it back: all calls fail, those under way are cancelled. Again does nothing. */
  revoke(exception: Exception): void {
    if (this.revoked !== null || this.refs === 0) return;
    this.revoked = new BrokenHook(exception);
    const calls = [...this.underWay];
    this.underWay.clear();
    for (const call of calls) call.end(exception);
    const listeners = [...this.listeners];
    this.listeners.clear();
    for (const listener of listeners) listener.run();
    this.target.release();
  }

  describe(): string {
    return `${this.target.describe()}, revocable`;
  }
  protected released(): void {
    this.listeners.clear();
    if (this.revoked === null) this.target.release();
  }
}
