// The end of a method: what it returned becomes the call's results, what it threw the call's failure.

import { initStruct, setNewStruct } from "@capnp/message/runtime";
import { type Exception, exception } from "../exception.js";
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
    if (method.raw !== undefined) method.raw.write(results, resultsAt, value);
    else if (value === undefined || method.stream === true) initStruct(results, resultsAt, method.results);
    else if (typeof value === "function") value(initStruct(results, resultsAt, method.results));
    else setNewStruct(results, resultsAt, method.results, value as never);
  } catch (error) {
    failWith(call, context, `${interfaceName}.${method.name}`, error);
    return;
  }
  call.done();
}

/**
 * Makes what a method threw the failure of its call, and gives that. The text of an error that was not meant for the caller goes to the log
 * only.
 */
export function failWith(call: CallHook, context: CallContext, name: string, error: unknown): Exception {
  const failure = RpcError.is(error) ? error : exception("failed", `Internal error from ${name}`);
  if (context.isTail) {
    warn(`Error in ${name} after it made its tail call`, error);
    return failure;
  }
  // A method that gives up because it was cancelled has nothing to report.
  if (failure !== error && !(call.cancelled && context.wasAborted)) warn(`Uncaught error in ${name}`, error);
  call.fail(failure);
  return failure;
}
