// What a method gets besides its params.

import { initStruct, newMessage, setNewStruct, type StructBuilderType } from "@capnp/message/runtime";
import { RpcError } from "../rpc-error.js";
import { cancelled } from "../exception.js";
import type { Signal } from "../signal.js";
import type { CallHook, Cancelable } from "./call-hook.js";
import type { Call } from "../face/client.js";

/** The call that the next request is to be the tail of. Set only while `CallContext.tailCall` runs its function. */
export const tail: { of: CallHook | null } = { of: null };

/** The circumstances of one call, for the method that does it. */
export class CallContext implements Cancelable {
  declare private readonly call: CallHook;
  declare private controller: AbortController | null;
  /** Whether the results will come from another call. */
  declare isTail: boolean;

  constructor(call: CallHook) {
    this.call = call;
    this.controller = null;
    this.isTail = false;
  }

  /** Aborted when the caller gives up the call, or its connection is lost. Made when first asked for. */
  get signal(): Signal {
    if (this.controller === null) {
      this.controller = new AbortController();
      if (this.call.cancelled) this.controller.abort(RpcError.of(cancelled));
    }
    return this.controller.signal as Signal;
  }

  /** Whether the caller has given up the call. Cheaper than the signal. */
  get cancelled(): boolean {
    return this.call.cancelled;
  }

  /** Whether the method was told, through the signal, that the call is cancelled. */
  get wasAborted(): boolean {
    return this.controller !== null && this.call.cancelled;
  }

  /**
   * Lets another call answer this one: its results go to the caller without passing through here where that is possible, and calls that
   * the caller pipelines on them go there. The params may be used for it; what the method returns is ignored.
   * @param start makes exactly one call, synchronously: `() => other.ping({ msg })`
   */
  tailCall(start: () => Call<unknown>): void {
    if (this.isTail) throw new RpcError("failed", "tailCall was used twice in one call");
    if (tail.of !== null) throw new RpcError("failed", "tailCall cannot be nested");
    tail.of = this.call;
    try {
      start();
      if (tail.of !== null) throw new RpcError("failed", "The function given to tailCall made no call");
      this.isTail = true;
    } finally {
      tail.of = null;
    }
  }

  /**
   * Lets calls that the caller pipelines on the results go ahead before the method returns.
   * @param type the builder class of the method's results
   */
  setPipeline<I>(type: StructBuilderType<unknown, I>, value: I): void {
    const results = newMessage();
    if (typeof value === "function")
      value(initStruct(results, results.start, type as StructBuilderType<unknown, never>));
    else setNewStruct(results, results.start, type, value);
    this.call.setPipeline(results, results.start);
  }

  /** The caller has given up the call. */
  cancel(): void {
    this.controller?.abort(RpcError.of(cancelled));
  }
}
