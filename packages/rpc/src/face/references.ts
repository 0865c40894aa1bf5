// What can be done with the reference that a client is.

import { disposedHook } from "../hooks/disposed-hook.js";
import { type ClientHook, share } from "../hooks/client-hook.js";
import { unwatch, type Watched, watchClient } from "../hooks/leaks.js";
import type { Client, ClientType } from "./client.js";

/** Makes a client that takes over a reference to `hook`. */
export function newClient<C>(hook: ClientHook, type: ClientType<C>): C {
  const client = new type(hook);
  watchClient(client as Watched, hook);
  return client;
}

/** Another client for the same capability, with a reference of its own. @throws RpcError when the client was disposed of. */
export function dup<C>(client: Client, type: ClientType<C>): C {
  return newClient(share(client.$hook), type);
}

/**
 * A client of another class for the same capability, with a reference of its own: for an object that is known to have that interface too.
 * Calls to methods that it does not have fail as unimplemented.
 */
export function castClient<C>(client: Client, type: ClientType<C>): C {
  return dup(client, type);
}

/** Drops a client's reference; again does nothing. A client that was read from a message gives up its place in it. */
export function release(client: Client): void {
  const hook = client.$hook;
  if (hook === disposedHook) return;
  (client as { $hook: ClientHook }).$hook = disposedHook;
  unwatch(client as Watched);
  hook.release();
}
