// The end of a method: what it returned becomes the call's results, what it threw the call's failure.

import { initStruct, setStruct } from "@capnp/message/runtime";
import { exception } from "../exception.js";
import { warn } from "../log.js";
import { RpcError } from "../rpc-error.js";
import type { CallContext } from "./call-context.js";
import type { CallHook } from "./call-hook.js";
import type { Method } from "./interface.js";

/** Makes what a method returned the results of its call: a plain object, a reader or builder, a function that fills them in, or nothing. */
export function complete(
  call: CallHook,
  context: CallContext,
  interfaceName: string,
  method: Method,
  value: unknown,
): void {
  if (context.isTail) return;
  if (call.cancelled) return;
  call.openResults();
  try {
    const { results, resultsAt } = call;
    if (value === undefined) initStruct(results, resultsAt, method.results);
    else if (typeof value === "function") value(initStruct(results, resultsAt, method.results));
    else setStruct(results, resultsAt, method.results, value as never);
  } catch (error) {
    return failWith(call, context, `${interfaceName}.${method.name}`, error);
  }
  call.done();
}

/** Makes what a method threw the failure of its call. The text of an error that was not meant for the caller goes to the log only. */
export function failWith(call: CallHook, context: CallContext, name: string, error: unknown): void {
  if (context.isTail) return warn(`Error in ${name} after it made its tail call`, error);
  if (RpcError.is(error)) return call.fail(error);
  // A method that gives up because it was cancelled has nothing to report.
  if (!(call.cancelled && context.wasAborted)) warn(`Uncaught error in ${name}`, error);
  call.fail(exception("failed", `Internal error from ${name}`));
}
