// Embargoes (rpc.capnp, "Disembargo", "senderLoopback"): calls that could overtake earlier ones wait until a mark that was sent after
// those has come back.

import type { ClientHook } from "../hooks/client-hook.js";
import { PromiseHook } from "../hooks/promise-hook.js";
import type { Exception } from "../exception.js";
import type { Connection } from "./connection.js";
import type { LocalEnd } from "./local-end.js";
import { sendDisembargo } from "./messages.js";
import { ProtocolError } from "./protocol-error.js";
import { RemoteHook } from "./remote-hook.js";
import type { Route } from "./route.js";
import * as Tag from "./wire/tags.js";

/** An entry of the embargo table. */
export interface Embargo {
  /** Queues the calls; a reference. */
  readonly hook: PromiseHook;
  /** What they are for; held. */
  readonly end: LocalEnd;
}

/** Sends a mark along a route that leads, by the peer's word, back to `end`. Gives a reference to what queues calls until it is back. */
export function embargo(route: Route, end: LocalEnd): ClientHook {
  const { connection } = route;
  const hook = new PromiseHook();
  hook.addRef();
  end.addRef();
  sendDisembargo(connection, Tag.DISEMBARGO_SENDER_LOOPBACK, route, connection.embargoes.add({ hook, end }));
  return hook;
}

/** A mark has come back. */
export function lift(connection: Connection, id: number): void {
  const entry = connection.embargoes.get(id);
  if (entry === undefined) throw new ProtocolError(`There is no embargo ${id}`);
  connection.embargoes.remove(id);
  const { hook, end } = entry;
  if (hook.refs > 1) hook.resolve(shareBehind(end));
  hook.release();
  end.release();
}

/** What calls must go through that follow some that arrived at `end`: a reference. */
function shareBehind(end: LocalEnd): ClientHook {
  const route = end.pinned();
  if (route === null) return end.share();
  try {
    if (route.hook !== null) return route.hook.shareBehind();
    // Nobody follows what becomes of the route, so calls keep going along it.
    route.addRef();
    return new RemoteHook(route, false);
  } finally {
    route.release();
  }
}

/** The connection is lost. */
export function disconnectEmbargo({ hook, end }: Embargo, exception: Exception): void {
  hook.reject(exception);
  hook.release();
  end.release();
}
