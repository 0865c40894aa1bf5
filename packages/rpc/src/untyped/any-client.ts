// Capabilities whose interface is not known: fields of the type `Capability`, and what a program forwards or inspects.

import { type AnyPointerInit, setAnyPointer } from "@capnp/message/runtime";
import { begin, type CallOptions, launch, refuse, takeTail } from "../face/calls.js";
import type { Client } from "../face/client.js";
import { dup, release } from "../face/references.js";
import type { ClientHook } from "../hooks/client-hook.js";
import { AnyCall } from "./any-call.js";
import { halves, splitId } from "./interface-id.js";

/** A reference to a capability of any interface. `castClient` makes a client of a known one of it, and the other way round. */
export class AnyClient implements Client {
  declare readonly $hook: ClientHook;

  constructor(hook: ClientHook) {
    this.$hook = hook;
  }

  /**
   * Calls a method by its numbers: the id of the interface that declares it, and its ordinal there.
   * @param params a reader or builder of the params struct, or of a pointer to it; a function that fills a pointer in; null for none
   * @throws RangeError for what are no ids, RpcError for a client that was disposed of: then nothing is sent. All else fails the call
   */
  $call(interfaceId: bigint, methodId: number, params: AnyPointerInit = null, options?: CallOptions): AnyCall {
    splitId(interfaceId, methodId);
    const call = begin(this, halves.high, halves.low, methodId);
    const tailOf = takeTail();
    try {
      setAnyPointer(call.params, call.paramsAt, params);
    } catch (error) {
      return refuse(call, tailOf, error);
    }
    return new AnyCall(launch(call, tailOf, options));
  }

  /** Another reference to the same object. */
  $dup(): AnyClient {
    return dup(this, AnyClient);
  }
  /** Drops this reference. */
  [Symbol.dispose](): void {
    release(this);
  }
}
