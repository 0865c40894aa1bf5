// Asking what became of a capability.

import type { ClientHook } from "../hooks/client-hook.js";
import { shortest } from "../hooks/client-hook.js";
import { runLater } from "../hooks/run-queue.js";
import { RpcError } from "../rpc-error.js";
import type { Client } from "./client.js";

/** Why a capability does not work; null while it does, or is a promise. Once there is a reason it stays. */
export function problem(client: Client): RpcError | null {
  const { broken } = shortest(client.$hook);
  return broken === null ? null : RpcError.of(broken);
}

/** What a capability is, for people. */
export function describeClient(client: Client): string {
  return shortest(client.$hook).describe();
}

/**
 * Calls `listener` once the capability breaks: with its connection, or as a promise that is rejected. At once (that is, in a microtask)
 * when it is broken already, never after `client` was disposed of. Disposing of the result stops it.
 */
export function whenBroken(client: Client, listener: (error: RpcError) => void): { [Symbol.dispose](): void } {
  let stopped = false;
  const { $hook } = client;
  const watch = (hook: ClientHook): void => {
    const end = shortest(hook);
    const { broken } = end;
    if (broken === null) return end.whenMoreResolved({ run: () => watch(end) });
    runLater({
      run: () => {
        if (!stopped && client.$hook === $hook) listener(RpcError.of(broken));
      },
    });
  };
  watch($hook);
  return {
    [Symbol.dispose]: () => {
      stopped = true;
    },
  };
}

/**
 * Calls `listener` once nobody on this side refers to the capability any more; a promise's listeners go on to what it resolves to.
 * Never for a broken capability.
 */
export function whenReleased(client: Client, listener: () => void): void {
  shortest(client.$hook).whenReleased({ run: () => runLater({ run: listener }) });
}

/** Waits until the capability is no promise any more. Rejected with the reason when it turns out broken. */
export function whenSettled(client: Client): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (hook: ClientHook): void => {
      const end = shortest(hook);
      if (end.broken !== null) reject(RpcError.of(end.broken));
      else if (end.settled) resolve();
      else end.whenMoreResolved({ run: () => look(end) });
    };
    look(client.$hook);
  });
}

/** Whether two clients are for the same capability; undefined while one of them is a promise. Broken ones are equal if they broke alike. */
export function equal(a: Client, b: Client): boolean | undefined {
  const one = shortest(a.$hook);
  const other = shortest(b.$hook);
  if (one.broken !== null && other.broken !== null) {
    return one.broken.type === other.broken.type && one.broken.reason === other.broken.reason;
  }
  if (one === other && one.settled) return true;
  if (!one.settled || !other.settled) return undefined;
  return false;
}
