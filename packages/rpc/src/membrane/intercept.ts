// Interceptors: functions that see the calls on a capability, on its way out or in.

import type { AnyPointerReader } from "@capnp/message";
import { type CapInit, shareCap } from "../face/capability-field.js";
import type { ClientType } from "../face/client.js";
import { newClient } from "../face/references.js";
import { nullHook } from "../hooks/broken-hook.js";
import type { Interface } from "../hooks/interface.js";
import { InterceptedHook } from "./intercepted-hook.js";
import type { Outcome } from "./outcome.js";

/** A call as an interceptor sees it. */
export interface InterceptedCall {
  /** The id of the interface that declares the method, and the method's ordinal there. */
  readonly interfaceId: bigint;
  readonly methodId: number;
  /** As the schema has them; undefined when the interface is not known here. */
  readonly interfaceName: string | undefined;
  readonly methodName: string | undefined;
  /** The pointer to the params struct, to be read before `next` is called: its capabilities go on with the call. */
  readonly params: AnyPointerReader;
}

/**
 * Lets a call pass, with `next`, or refuses it by throwing; an RpcError reaches the caller as it is. What it returns is ignored.
 *
 * `next` is to be called before the function returns, or else calls would overtake each other: an async function calls it before its first
 * `await`. To ask somebody first whether a capability may be used at all, make a promised one (`newPromise`) and resolve that.
 */
export type Interceptor = (call: InterceptedCall, next: () => Outcome) => unknown;

/** Options of {@link intercept}. */
export interface InterceptOptions {
  /** Tells the names of methods, as `Echo$interface` does. Those of a service that is here are known without. */
  readonly interface?: Interface;
}

/**
 * A capability that passes its calls through an interceptor on to `target`, a client (which stays its own) or a service. It is one of its
 * own: `equal` does not find it equal to its target, nor to another one made of the same target. It breaks when its target breaks.
 * Capabilities in params and results are passed on as they are, not intercepted.
 */
export function intercept<C>(
  target: CapInit<C>,
  type: ClientType<C>,
  interceptor: Interceptor,
  options?: InterceptOptions,
): C {
  return newClient(new InterceptedHook(shareCap(target) ?? nullHook, interceptor, options?.interface), type);
}
