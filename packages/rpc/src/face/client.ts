// The types that generated clients and calls implement.

import type { ClientHook } from "../hooks/client-hook.js";
import type { Pending } from "../hooks/pending.js";

/** A client object: one reference to a capability, here or at a peer. Never thenable. */
export interface Client {
  readonly $hook: ClientHook;
  /** Drops the reference. */
  [Symbol.dispose](): void;
}

/** A generated class of clients, such as `Echo.Client`. */
export interface ClientType<C> {
  new (hook: ClientHook): C;
}

/** A call under way: a promise of its results, with the capabilities in them to be used at once. */
export interface Call<T> extends PromiseLike<T> {
  readonly $pending: Pending;
  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void;
}
