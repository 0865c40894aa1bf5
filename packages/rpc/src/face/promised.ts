// Capabilities that a program promises, or knows to be broken.

import { BrokenHook } from "../hooks/broken-hook.js";
import { PromiseHook } from "../hooks/promise-hook.js";
import { failureOf } from "./failure.js";
import { type CapInit, shareCap } from "./capability-field.js";
import type { ClientType } from "./client.js";
import { newClient } from "./references.js";

/** A promised capability, and what settles it. */
export interface PromisedClient<C> {
  /** Calls on it wait until it is resolved, and are then made in order. Dispose of it as of any client. */
  readonly client: C;
  /** Makes it the given capability; null makes it broken. The argument keeps its reference. @throws Error when it is settled already */
  resolve(value: CapInit<C>): void;
  /** Makes it broken: all calls fail with the error. @throws Error when it is settled already */
  reject(error: unknown): void;
}

/** A new promised capability with clients of the given class. */
export function newPromise<C>(type: ClientType<C>): PromisedClient<C> {
  const hook = new PromiseHook();
  let settled = false;
  const settle = (target: ReturnType<typeof shareCap>): void => {
    if (settled) {
      target?.release();
      throw new Error("The promised capability is settled already");
    }
    settled = true;
    hook.resolve(target ?? new BrokenHook(failureOf("A promised capability was resolved to null")));
  };
  return {
    client: newClient(hook, type),
    resolve: (value) => settle(shareCap(value)),
    reject: (error) => settle(new BrokenHook(failureOf(error))),
  };
}

/** A capability all of whose calls fail with the error. */
export function brokenClient<C>(type: ClientType<C>, error: unknown): C {
  return newClient(new BrokenHook(failureOf(error)), type);
}
