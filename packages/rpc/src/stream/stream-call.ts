// Calls of streaming methods (`-> stream`): what generated clients call and get. On the wire they are calls like others.

import type { StructBuilderType } from "@capnp/message/runtime";
import { cancelled, type Exception } from "../exception.js";
import { type CallOptions, send } from "../face/calls.js";
import type { Call, Client } from "../face/client.js";
import { tail } from "../hooks/call-context.js";
import * as CallState from "../hooks/call-state.js";
import { shortest } from "../hooks/client-hook.js";
import type { CallSink, Pending } from "../hooks/pending.js";
import { RpcError } from "../rpc-error.js";
import type { SignalLike } from "../signal.js";
import { fixedWindow } from "./flow-controller.js";
import { type Blocked, type FlowHolder, StreamFlow } from "./stream-flow.js";

/**
 * A call of a streaming method, as a promise: fulfilled when the next call may be made, which is before this one is done when the
 * object is at a peer; rejected once this call or an earlier one on the capability has failed. After that, all calls on it fail. The
 * promise is made when it is asked for, so a call that nobody awaits rejects nothing.
 */
export class StreamCall implements Call<void>, CallSink, Blocked {
  declare readonly $pending: Pending;
  declare private readonly flow: StreamFlow | null;
  /** What the call counts for in the flow; 0 when it was not sent. */
  declare private bytes: number;
  declare private readonly signal: SignalLike | undefined;
  declare private isOpen: boolean;
  declare private failure: Exception | null;
  declare private promise: Promise<void> | null;
  declare private fulfil: (() => void) | null;
  declare private reject: ((error: unknown) => void) | null;

  /** A call that was just started. @param isTail whether its results are for somebody else */
  constructor(pending: Pending, flow: StreamFlow | null, isTail: boolean, signal: SignalLike | undefined) {
    this.$pending = pending;
    this.flow = flow;
    this.bytes = 0;
    this.signal = signal;
    this.isOpen = isTail;
    this.failure = null;
    this.promise = this.fulfil = this.reject = null;
    if (isTail) return;
    if (pending.isSettled) this.adopt(pending);
    else {
      pending.sink = this;
      if (flow === null) return;
      this.bytes = pending.params.arena.byteLength;
      this.isOpen = flow.sent(this.bytes, this);
    }
  }

  /** There is room for the next call. */
  open(): void {
    this.isOpen = true;
    const { fulfil } = this;
    this.fulfil = this.reject = null;
    fulfil?.();
  }

  /** This call, or an earlier one, has failed. */
  fail(exception: Exception): void {
    this.failure = exception;
    const { reject } = this;
    this.fulfil = this.reject = null;
    reject?.(this.reason(exception));
  }

  private reason(exception: Exception): unknown {
    return exception === cancelled && this.signal?.aborted === true ? this.signal.reason : RpcError.of(exception);
  }

  /** The call is done. */
  adopt(pending: Pending): void {
    const { flow, bytes } = this;
    const exception = pending.state === CallState.failed ? pending.failure : null;
    if (exception === null) {
      pending.results.arena.releaseCaps();
      if (flow === null) this.open();
    } else {
      // A call that was given up leaves the others alone.
      if (exception !== cancelled) flow?.fail(exception);
      this.fail(exception);
    }
    if (bytes > 0) flow?.acked(bytes);
  }

  private settled(): Promise<void> {
    if (this.promise !== null) return this.promise;
    if (this.failure !== null) this.promise = Promise.reject(this.reason(this.failure));
    else if (this.isOpen) this.promise = Promise.resolve();
    else {
      this.promise = new Promise((resolve, reject) => {
        this.fulfil = resolve;
        this.reject = reject;
      });
    }
    return this.promise;
  }

  // oxlint-disable-next-line unicorn/no-thenable
  then<A = void, B = never>(
    onFulfilled?: ((value: void) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.settled().then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<void | B> {
    return this.settled().catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<void> {
    return this.settled().finally(onFinally);
  }

  /** Cancels the call if it is under way. */
  [Symbol.dispose](): void {
    this.$pending.dispose();
  }
}

function flowOf(holder: FlowHolder): StreamFlow {
  return (holder.flow ??= new StreamFlow((holder.newFlowController ?? fixedWindow)()));
}

/** Builds and sends a call of a streaming method. Arguments and errors are those of `send`. */
export function stream<I, B>(
  client: Client,
  high: number,
  low: number,
  methodId: number,
  type: StructBuilderType<B, I>,
  params: I | ((params: B) => void) | undefined,
  options?: CallOptions,
): StreamCall {
  const isTail = tail.of !== null;
  const holder = isTail ? null : (shortest(client.$hook).flowHolder?.() ?? null);
  const pending = send(client, high, low, methodId, type, params, options);
  return new StreamCall(pending, holder === null ? null : flowOf(holder), isTail, options?.signal);
}
