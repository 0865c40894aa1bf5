// What is behind a client object: a capability, wherever it lives. Names follow the C++ implementation.

import type { CapHook } from "@capnp/message";
import type { Exception } from "../exception.js";
import type { CallHook } from "./call-hook.js";
import type { Pending } from "./pending.js";
import type { FlowHolder } from "../stream/stream-flow.js";
import type { Task } from "./run-queue.js";

/**
 * A capability: local, at a peer, promised, or broken. References are counted; whoever keeps one adds it, and whoever is given a hook
 * by a function documented to give a reference must release it.
 */
export interface ClientHook extends CapHook {
  /** What it turned out to be; null as long as it is the end of the way. Never changes back to null. */
  readonly resolution: ClientHook | null;
  /** Whether it is what it will stay, unless it breaks: false for promises. */
  readonly settled: boolean;
  /** Why it does not work; null while it does, or may yet. */
  readonly broken: Exception | null;
  /** The connection that it is reached through; null when it is here. */
  readonly brand: object | null;
  /** For a promise: what else must resolve first; null when nothing is known to stand in its way. */
  readonly blockedOn: ClientHook | null;
  /**
   * Begins a call whose params are built right in the message to a peer; null for a capability that is here, or not known to be
   * elsewhere: then the call is built apart and delivered. The two 32-bit halves are the interface's id.
   */
  newRemoteCall(high: number, low: number, methodId: number): Pending | null;
  /** What counts the streaming calls to it; absent, or null, for what is not known to be at a peer: those are done when they are done. */
  flowHolder?(): FlowHolder | null;
  /** Delivers a call that is built already. Calls keep the order in which they are delivered. Never throws. */
  deliver(call: CallHook): void;
  /** Runs a task, without delay, when it gets a resolution. Not to be called when it has one. */
  whenMoreResolved(task: Task): void;
  /** Runs a task when the last reference is gone; a promise hands it on to its resolution. */
  whenReleased(task: Task): void;
  /** What it is, for people. */
  describe(): string;
}

/** Follows a hook to what it turned out to be by now. Adds no reference. */
export function shortest(hook: ClientHook): ClientHook {
  for (;;) {
    const next = hook.resolution;
    if (next === null) return hook;
    hook = next;
  }
}

/** A new reference to what a hook turned out to be by now. */
export function share(hook: ClientHook): ClientHook {
  const end = shortest(hook);
  end.addRef();
  return end;
}

/** Exchanges a reference to a hook for one to what it turned out to be by now. */
export function shorten(hook: ClientHook): ClientHook {
  const end = shortest(hook);
  if (end !== hook) {
    end.addRef();
    hook.release();
  }
  return end;
}

/** Whether `hook` can only be settled once `goal` is. */
export function dependsOn(hook: ClientHook, goal: ClientHook): boolean {
  for (let next: ClientHook | null = hook; next !== null; ) {
    const end = shortest(next);
    if (end === goal) return true;
    next = end.blockedOn;
  }
  return false;
}
