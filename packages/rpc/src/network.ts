// What connects vats: it knows who the peers are and how to reach them.

import type { Transport } from "./transport/transport.js";

/** A network whose peers are told apart by values of type `P`. */
export interface Network<P> {
  /** A key that is equal (as of a Map) for equal peers: connections are shared by it. */
  key(peer: P): unknown;
  /** Opens a transport to a peer, and makes sure that it is that peer. */
  connect(peer: P): Transport | Promise<Transport>;
}
