// Sending on a call that was made elsewhere.

import { copyNewPointer } from "@capnp/message/runtime";
import { exception } from "../exception.js";
import type { CallHook } from "../hooks/call-hook.js";
import { Question } from "./question.js";
import type { Route } from "./route.js";

/** Sends a call along a route; its results come back to the call. A call that was cancelled meanwhile is not sent. */
export function forward(route: Route, call: CallHook): void {
  const question = new Question(route.connection, route, call.high, call.low, call.methodId);
  try {
    copyNewPointer(call.params, call.paramsAt, question.params, question.paramsAt);
  } catch (error) {
    question.abandon();
    call.releaseParams();
    return call.fail(exception("failed", `Cannot be sent on: ${(error as Error).message}`));
  }
  question.start(call);
  // Not before the params were sent: they may name what the peer would then have to keep.
  call.releaseParams();
}
