// A capability at the peer: hosted there, or promised by it (an import, or a place in results that are not there yet). It knows when calls
// would overtake others after its promise is resolved, and then embargoes them (rpc.capnp, "Disembargo").

import type { Exception } from "../exception.js";
import { BrokenHook } from "../hooks/broken-hook.js";
import type { CallHook } from "../hooks/call-hook.js";
import { type ClientHook, share, shortest } from "../hooks/client-hook.js";
import { withoutCycle } from "../hooks/cycle.js";
import type { Pending } from "../hooks/pending.js";
import { RefCounted } from "../hooks/ref-counted.js";
import type { Task } from "../hooks/run-queue.js";
import { embargo } from "./embargo.js";
import { forward } from "./forward.js";
import type { LocalEnd } from "./local-end.js";
import { Question } from "./question.js";
import type { FlowController } from "../stream/flow-controller.js";
import type { FlowHolder, StreamFlow } from "../stream/stream-flow.js";
import type { Route } from "./route.js";

/** What calls to the peer go through. It takes over the reference to its route. */
export class RemoteHook extends RefCounted implements ClientHook, FlowHolder {
  declare readonly route: Route;
  /** Whether the peer has yet to say what it is. */
  declare readonly isPromise: boolean;
  /** Whether calls may be under way along the route: then calls that take a shorter way must wait for them. */
  declare used: boolean;
  /** What it turned out to be; a reference. */
  declare target: ClientHook | null;
  /** The capability of ours that the peer said it is, if it is one; held. */
  declare end: LocalEnd | null;
  declare flow: StreamFlow | null;
  declare private readonly origin: Question | null;
  declare private listeners: Task[] | null;

  constructor(route: Route, isPromise: boolean, origin: Question | null = null) {
    super();
    this.route = route;
    this.isPromise = isPromise;
    this.used = false;
    this.target = null;
    this.end = null;
    this.flow = null;
    this.origin = origin;
    this.listeners = null;
  }

  get resolution(): ClientHook | null {
    return this.target;
  }
  get settled(): boolean {
    return !this.isPromise;
  }
  get broken(): null {
    return null;
  }
  get brand(): object {
    return this.route.connection;
  }
  get blockedOn(): null {
    return null;
  }

  get newFlowController(): (() => FlowController) | undefined {
    return this.route.connection.newFlowController;
  }
  flowHolder(): FlowHolder {
    return this;
  }

  newRemoteCall(high: number, low: number, methodId: number): Pending | null {
    if (this.target !== null) return this.target.newRemoteCall(high, low, methodId);
    if (this.flow !== null && this.flow.failure !== null) return null;
    this.used = true;
    return new Question(this.route.connection, this.route, high, low, methodId);
  }

  deliver(call: CallHook): void {
    if (this.target !== null) return this.target.deliver(call);
    const failure = this.flow === null ? null : this.flow.failure;
    if (failure !== null) {
      call.releaseParams();
      return call.fail(failure);
    }
    this.used = true;
    forward(this.route, call);
  }

  /**
   * The peer says what it is: `hook`, a reference that is taken over, which is `end` when it is one of ours. If calls have gone to the
   * peer, those that follow wait until the former have come back from there.
   */
  resolve(hook: ClientHook, end: LocalEnd | null): void {
    if (this.target !== null) return hook.release();
    const safe = withoutCycle(this, hook);
    if (safe !== hook) return this.become(safe);
    if (end !== null && shortest(hook).broken === null) {
      end.addRef();
      this.end = end;
    }
    if (!this.used) return this.become(hook);
    const target = this.end === null ? behind(this.route, hook) : embargo(this.route, this.end);
    hook.release();
    this.become(target);
  }

  /** The connection is lost. */
  disconnected(exception: Exception): void {
    if (this.target === null) this.become(new BrokenHook(exception));
  }

  private become(target: ClientHook): void {
    this.target = target;
    this.skipSettled();
    if (this.flow !== null && target instanceof RemoteHook && target.brand === this.brand) this.flow.moveTo(target);
    this.handOver(target);
    const { listeners } = this;
    this.listeners = null;
    this.route.release();
    if (listeners !== null) for (const listener of listeners) listener.run();
  }

  /** A promise may turn out to be another one, and that yet another one: those between are let go of, however long the chain gets. */
  private skipSettled(): void {
    let { target } = this;
    while (
      target instanceof RemoteHook &&
      target.brand === this.brand &&
      target.end === null &&
      target.target !== null
    ) {
      const next: ClientHook = target.target;
      next.addRef();
      target.release();
      this.target = target = next;
    }
    if (target instanceof RemoteHook && target.isPromise && target.target === null) {
      target.whenMoreResolved({ run: () => this.refs > 0 && this.skipSettled() });
    }
  }

  /**
   * What calls have to go through that follow some that were sent along the route by others: a reference. When it is known by now to
   * lead to something of ours, another embargo is needed before the short way can be taken.
   */
  shareBehind(): ClientHook {
    return behind(this.route, this);
  }

  whenMoreResolved(task: Task): void {
    (this.listeners ??= []).push(task);
  }

  describe(): string {
    return `${this.isPromise ? "a promise" : "a capability"} of the peer (${this.route.describe()})`;
  }

  protected released(): void {
    const { route, target, end } = this;
    if (route.hook === this) route.hook = null;
    this.listeners = null;
    this.origin?.hookGone(this);
    if (target === null) route.release();
    else target.release();
    end?.release();
  }
}

/**
 * What calls have to go through that follow some that went along `route`, which leads to `hook` by the peer's word: a reference. As long
 * as it is at the peer, calls sent there directly come behind those that the peer sends on.
 */
function behind(route: Route, hook: ClientHook): ClientHook {
  for (let next = hook; ; ) {
    if (!(next instanceof RemoteHook) || next.brand !== route.connection) return share(next);
    const { target, end }: RemoteHook = next;
    if (target === null) {
      next.used = true;
      next.addRef();
      return next;
    }
    if (end !== null) {
      const local = end.share();
      if (local.broken !== null) return local;
      local.release();
      return embargo(route, end);
    }
    next = target;
  }
}
