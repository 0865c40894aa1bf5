// Bootstrap (rpc.capnp, "Bootstrap"): how the peer gets its first capability.

import { setCap } from "@capnp/message/runtime";
import { exception } from "../exception.js";
import { shareCap } from "../face/capability-field.js";
import { warn } from "../log.js";
import { RpcError } from "../rpc-error.js";
import type { Answer } from "./answer.js";

/**
 * Gives a client or service for an object id, now or later; null when there is none. The empty id asks for the main object. A client that
 * it returns stays its own. An RpcError that it throws reaches the peer, any other error only the log.
 */
export type BootstrapProvider = (objectId: Uint8Array) => unknown;

/** Answers a Bootstrap. */
export function answerBootstrap(answer: Answer, provider: BootstrapProvider | undefined, objectId: Uint8Array): void {
  if (answer.cancelled) return;
  if (provider === undefined) return answer.fail(exception("failed", "This vat has no bootstrap object"));
  try {
    const found = provider(objectId);
    if (isPromise(found)) {
      // Not its own `then`, which may be anybody's: it might throw, or call back twice.
      Promise.resolve(found).then(
        (value) => give(answer, value),
        (error: unknown) => refuse(answer, error),
      );
    } else give(answer, found);
  } catch (error) {
    refuse(answer, error);
  }
}

function give(answer: Answer, found: unknown): void {
  if (answer.isSettled) return;
  try {
    const hook = shareCap(found);
    if (hook === null) return answer.fail(exception("failed", "There is no such object"));
    answer.openResults();
    setCap(answer.results, answer.resultsAt, hook);
  } catch (error) {
    return refuse(answer, error);
  }
  answer.done();
}

function refuse(answer: Answer, error: unknown): void {
  if (RpcError.is(error)) return answer.fail(error);
  warn("Uncaught error in the bootstrap provider", error);
  answer.fail(exception("failed", "Internal error from the bootstrap provider"));
}

function isPromise(value: unknown): boolean {
  return typeof (value as { then?: unknown } | null | undefined)?.then === "function";
}
