// An entry of the export table (rpc.capnp, "ExportId"): a capability of ours that the peer may use.

import type { CallHook } from "../hooks/call-hook.js";
import { type ClientHook, share } from "../hooks/client-hook.js";
import { RefCounted } from "../hooks/ref-counted.js";
import { forward } from "./forward.js";
import type { LocalEnd } from "./local-end.js";
import type { Route } from "./route.js";

/** An exported capability. Its first reference is the table's; it has one to the capability as long as there are any. */
export class Export extends RefCounted implements LocalEnd {
  /** Set when it is filed. */
  declare id: number;
  /** What was exported; a reference. */
  declare readonly hook: ClientHook;
  /** How often the peer was sent it, less what it has released; 0 once it is no longer in the table. */
  declare sent: number;
  /** What the peer was told that this is, at the peer; a reference. */
  declare pin: Route | null;

  constructor(hook: ClientHook) {
    super();
    hook.addRef();
    this.id = -1;
    this.hook = hook;
    this.sent = 0;
    this.pin = null;
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

  protected released(): void {
    this.pin?.release();
    this.pin = null;
    this.hook.release();
  }
}
