// The way to a capability at the peer: an import, or a place in the results of a question (rpc.capnp, "MessageTarget"). Calls and
// disembargoes sent along one route arrive in order.

import type { Connection } from "./connection.js";
import type { RemoteHook } from "./remote-hook.js";
import type { Struct } from "./wire/struct.js";

/** A counted way to the peer. While it is referred to, the peer keeps what it leads to. */
export interface Route {
  readonly connection: Connection;
  /** The hook that calls go through as long as the way is not known to lead elsewhere; holds no reference. */
  hook: RemoteHook | null;
  addRef(): void;
  release(): void;
  /** Says where a message is to go, in a new MessageTarget. */
  writeTarget(target: Struct): void;
  /** Gives the peer its own capability back, in a new CapDescriptor. */
  writeDescriptor(descriptor: Struct): void;
  /** For dumps. */
  describe(): string;
}
