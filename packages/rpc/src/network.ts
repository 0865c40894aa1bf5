// What connects vats: it knows who the peers are and how to reach them.

import type { Transport } from "./transport/transport.js";

/** A network whose peers are told apart by values of type `P`. */
export interface Network<P> {
  /** A key that is equal (as of a Map) for equal peers: connections are shared by it. */
  key(peer: P): unknown;
  /** Opens a transport to a peer, and makes sure that it is that peer. */
  connect(peer: P): Transport | Promise<Transport>;
  /**
   * Whether a new connection to a peer, which we or they began, takes the place of the one there is: when two vats connect to each other
   * at once, both must keep the same one. The other is closed. Without it both stay, and the newer one is used.
   */
  replaces?(peer: P, begunBy: "us" | "them"): boolean;
}
