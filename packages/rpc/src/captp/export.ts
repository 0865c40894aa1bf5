// An entry of the export table (rpc.capnp, "ExportId"): a capability of ours that the peer may use.

import type { CallHook } from "../hooks/call-hook.js";
import { type ClientHook, share } from "../hooks/client-hook.js";
import { forward } from "./forward.js";
import type { LocalEnd } from "./local-end.js";
import type { Route } from "./route.js";

/** An exported capability. It holds a reference until the peer has released it and nobody else holds the entry. */
export class Export implements LocalEnd {
  /** Set when it is filed. */
  declare id: number;
  /** What was exported; a reference. */
  declare readonly hook: ClientHook;
  /** The references that the peer has; 0 once it has released them all. */
  declare refs: number;
  declare private holders: number;
  /** What the peer was told that this is, at the peer; a reference. */
  declare pin: Route | null;

  constructor(hook: ClientHook) {
    hook.addRef();
    this.id = -1;
    this.hook = hook;
    this.refs = 0;
    this.holders = 1;
    this.pin = null;
  }

  hold(): void {
    this.holders++;
  }
  drop(): void {
    if (--this.holders > 0) return;
    if (this.holders < 0) throw new Error("Released more often than referred to");
    this.pin?.release();
    this.pin = null;
    this.hook.release();
  }

  share(): ClientHook {
    return share(this.hook);
  }
  pinned(): Route | null {
    this.pin?.addRef();
    return this.pin;
  }

  /** The peer was told that this is a capability of its own. Takes over a reference to the route. */
  pinTo(route: Route): void {
    this.pin = route;
  }

  /** A call for it has arrived. */
  deliver(call: CallHook): void {
    if (this.pin !== null) forward(this.pin, call);
    else this.hook.deliver(call);
  }
}
