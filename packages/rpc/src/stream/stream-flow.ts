// The streaming calls that are under way on one capability of a peer: who may go on, and what ended them.

import type { Exception } from "../exception.js";
import type { FlowController } from "./flow-controller.js";

/** Something that has a flow of its own: a capability of a peer. */
export interface FlowHolder {
  /** Null until the first streaming call. */
  flow: StreamFlow | null;
  /** Makes the strategy for a flow; undefined for the default. */
  readonly newFlowController: (() => FlowController) | undefined;
}

/** A call that waits until there is room for the next one. */
export interface Blocked {
  open(): void;
  fail(exception: Exception): void;
}

/** The flow of one capability. It goes along when a promise turns out to be another capability of the same peer. */
export class StreamFlow {
  /** Why all calls fail from now on; null while they do not. */
  declare failure: Exception | null;
  declare private readonly controller: FlowController;
  declare private blocked: Blocked[];
  /** The flow of what this one's capability turned out to be, if that had one before. */
  declare private follower: StreamFlow | null;

  constructor(controller: FlowController) {
    this.failure = null;
    this.controller = controller;
    this.blocked = [];
    this.follower = null;
  }

  /** A call was sent. @returns whether there is room for another one; if not, `call` is told when there is */
  sent(bytes: number, call: Blocked): boolean {
    this.controller.sent(bytes, performance.now());
    if (this.controller.ready) return true;
    this.blocked.push(call);
    return false;
  }

  /** A call was answered, or given up. */
  acked(bytes: number): void {
    this.controller.acked(bytes, performance.now());
    if (this.blocked.length > 0 && this.controller.ready) for (const call of this.takeBlocked()) call.open();
  }

  /** A call has failed: all that wait fail, and all later calls on the capability. */
  fail(exception: Exception): void {
    if (this.failure !== null) return;
    this.failure = exception;
    for (const call of this.takeBlocked()) call.fail(exception);
    this.follower?.fail(exception);
  }

  private takeBlocked(): Blocked[] {
    const { blocked } = this;
    this.blocked = [];
    return blocked;
  }

  /** The capability turned out to be another one of the same peer. */
  moveTo(holder: FlowHolder): void {
    const { flow } = holder;
    if (flow === null) holder.flow = this;
    else if (flow !== this) {
      this.follower = flow;
      if (this.failure !== null) flow.fail(this.failure);
    }
  }
}
