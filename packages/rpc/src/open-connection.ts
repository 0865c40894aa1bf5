// How a vat behaves on its connections, and how one begins.

import type { ConnectionOptions, Observer } from "./captp/connection.js";
import type { ConnectionLimits } from "./captp/limits.js";
import type { CapInit } from "./face/capability-field.js";
import { RpcConnection } from "./rpc-connection.js";
import type { FlowController } from "./stream/flow-controller.js";
import type { Transport } from "./transport/transport.js";

/**
 * Gives a peer the object that it asks for by id, now or later; the empty id asks for the main object, null says that there is none. A
 * client that it returns stays its own. An RpcError that it throws reaches the peer; of any other error the peer learns nothing.
 */
export type Bootstrap<P> = (objectId: Uint8Array, peer: P) => CapInit<object> | PromiseLike<CapInit<object>>;

/** How a vat behaves on its connections. */
export interface RpcSystemOptions<P> {
  /** What peers get; without it they get nothing. */
  readonly bootstrap?: Bootstrap<P> | undefined;
  readonly limits?: ConnectionLimits | undefined;
  /** Makes what decides how much may be under way of the streaming calls on one capability; by default a fixed window of 1 MiB. */
  readonly newFlowController?: ((peer: P) => FlowController) | undefined;
  /** Sees all messages. */
  readonly observer?: ((connection: P, ...message: Parameters<Observer>) => void) | undefined;
  /** Is told each connection that begins; see its `onClose` for its end. */
  readonly onConnection?: ((connection: RpcConnection<P>) => void) | undefined;
}

/** Makes a connection of a transport that leads to `peer`. Nobody is told of it yet. */
export function openConnection<P>(peer: P, transport: Transport, options: RpcSystemOptions<P>): RpcConnection<P> {
  const { bootstrap, limits, newFlowController, observer } = options;
  const ofPeer: ConnectionOptions = {
    bootstrap: bootstrap && ((objectId) => bootstrap(objectId, peer)),
    limits,
    newFlowController: newFlowController && (() => newFlowController(peer)),
    observer: observer && ((...message) => observer(peer, ...message)),
  };
  return new RpcConnection(peer, transport, ofPeer);
}
