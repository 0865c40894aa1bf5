// Making calls and using their results: what generated clients and calls do.

import type { Make } from "@capnp/message";
import { initStruct, setNewStruct, type StructBuilderType } from "@capnp/message/runtime";
import { tail } from "../hooks/call-context.js";
import type { CallHook } from "../hooks/call-hook.js";
import { shortest } from "../hooks/client-hook.js";
import { LocalCall } from "../hooks/local-call.js";
import type { Pending } from "../hooks/pending.js";
import type { SignalLike } from "../signal.js";
import type { Client, ClientType } from "./client.js";
import { newClient } from "./references.js";

/** Options of one call. */
export interface CallOptions {
  /** Cancels the call when it is aborted: its promise is rejected with the signal's reason. */
  readonly signal?: SignalLike;
  /**
   * The call is made only to use capabilities of its results before it returns: awaiting it fails, which saves a message where the object is at a
   * peer. It is cancelled when the last of those capabilities is disposed of, or the call itself. Default false.
   */
  readonly pipelineOnly?: boolean;
}

/** The empty path into results: the results struct itself. */
export const root: readonly number[] = [];

/**
 * Begins a call, whose params are then to be built, to be followed by `launch`, or by `refuse` when the params are bad.
 * @throws RpcError for a client that was disposed of
 */
export function begin(client: Client, high: number, low: number, methodId: number): Pending {
  const hook = shortest(client.$hook);
  return hook.newRemoteCall(high, low, methodId) ?? new LocalCall(hook, high, low, methodId);
}

/** The call that a call which was begun is to be the tail of. Those that are made while its params are built are not. */
export function takeTail(): CallHook | null {
  const { of } = tail;
  tail.of = null;
  return of;
}

/** Drops a call whose params are bad. @throws the error, always */
export function refuse(call: Pending, tailOf: CallHook | null, error: unknown): never {
  call.abandon();
  tail.of = tailOf;
  throw error;
}

/** Sends a call that was begun. */
export function launch(call: Pending, tailOf: CallHook | null, options: CallOptions | undefined): Pending {
  if (options?.pipelineOnly === true) call.isPipelineOnly = tailOf === null;
  let isWanted = true;
  try {
    if (options?.signal !== undefined) isWanted = call.heed(options.signal);
  } catch (error) {
    refuse(call, tailOf, error);
  }
  if (isWanted) call.start(tailOf);
  else {
    call.abandon();
    tailOf?.fail(call.failure);
  }
  return call;
}

/**
 * Builds and sends a call.
 * @param params a plain object, a reader or builder, a function that fills the params in, or undefined for none
 * @throws TypeError, RangeError for bad params, RpcError for a client that was disposed of: then nothing is sent. All else fails the call
 */
export function send<I, B>(
  client: Client,
  high: number,
  low: number,
  methodId: number,
  type: StructBuilderType<B, I>,
  params: I | ((params: B) => void) | undefined,
  options?: CallOptions,
): Pending {
  const call = begin(client, high, low, methodId);
  const tailOf = takeTail();
  try {
    if (typeof params === "function") {
      (params as (params: B) => void)(initStruct(call.params, call.paramsAt, type as StructBuilderType<B, never>));
    } else if (params === undefined) initStruct(call.params, call.paramsAt, type as StructBuilderType<B, never>);
    else setNewStruct(call.params, call.paramsAt, type, params);
  } catch (error) {
    refuse(call, tailOf, error);
  }
  return launch(call, tailOf, options);
}

/** The promise of a call's results, the same each time; `make` makes the reader of the results struct. */
export function settled<T>(pending: Pending, make: Make<T>): Promise<T> {
  return pending.settled(make) as Promise<T>;
}

/** The same for the pointer to the results; `make` makes the reader of the pointer. */
export function settledPointer<T>(pending: Pending, make: Make<T>): Promise<T> {
  return pending.settled(make, true) as Promise<T>;
}

/** A client for the capability at pointer `index` of the struct at `path` in the results. It may be called at once. */
export function pipelined<C>(pending: Pending, path: readonly number[], index: number, type: ClientType<C>): C {
  return newClient(pending.pipeline([...path, index]), type);
}

/** Cancels a call if it is under way, and releases its results. */
export function disposeCall(pending: Pending): void {
  pending.dispose();
}
