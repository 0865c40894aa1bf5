// Capabilities that can be taken back from those who were given them.

import { type CapInit, shareCap } from "../face/capability-field.js";
import type { ClientType } from "../face/client.js";
import { failureOf } from "../face/failure.js";
import { newClient } from "../face/references.js";
import { nullHook } from "../hooks/broken-hook.js";
import { RpcError } from "../rpc-error.js";
import { RevocableHook } from "./revocable-hook.js";

/** A capability, and what takes it back. */
export interface Revocable<C> {
  /** The capability to give away. Dispose of it as of any client. */
  readonly client: C;
  /**
   * Makes all calls on the capability fail with the reason from now on. Those under way fail too, and their methods are told, through
   * their signals, that they are cancelled. The target is released. Again does nothing.
   */
  revoke(reason?: unknown): void;
}

/**
 * Makes a capability for `target`, a client (which stays its own) or a service, that can be revoked: `whenBroken` tells those who hold it
 * here. It is one of its own, not `equal` to its target. Only the capability itself is taken back: those that were obtained through it
 * keep working, unless they are made revocable too.
 */
export function revocable<C>(target: CapInit<C>, type: ClientType<C>): Revocable<C> {
  const hook = new RevocableHook(shareCap(target) ?? nullHook);
  return {
    client: newClient(hook, type),
    revoke: (reason) => hook.revoke(failureOf(reason ?? new RpcError("failed", "The capability was revoked"))),
  };
}
