// Promises that would have to wait for themselves.

import { exception } from "../exception.js";
import { BrokenHook } from "./broken-hook.js";
import { type ClientHook, dependsOn } from "./client-hook.js";

/**
 * What a promise resolves to: `target`, a reference that is taken over, or what says why not when that can only be settled once the promise
 * is. Gives a reference.
 */
export function withoutCycle(promise: ClientHook, target: ClientHook): ClientHook {
  if (!dependsOn(target, promise)) return target;
  target.release();
  const reason = `Attempt to create a cycle detected: ${promise.describe()} would resolve to itself`;
  return new BrokenHook(exception("failed", reason));
}
