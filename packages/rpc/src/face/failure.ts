// Failures from whatever a program says is wrong.

import { type Exception, exception } from "../exception.js";
import { RpcError } from "../rpc-error.js";

/** An RpcError as it is; for anything else, a failure with its text. */
export function failureOf(error: unknown): Exception {
  if (RpcError.is(error)) return error;
  return exception("failed", error instanceof Error ? error.message : String(error));
}
