// A connection to a peer, as the program sees it.

import { Connection, type ConnectionOptions, type ConnectionStats } from "./captp/connection.js";
import type { ClientHook } from "./hooks/client-hook.js";
import { failureOf } from "./face/failure.js";
import type { ClientType } from "./face/client.js";
import { newClient } from "./face/references.js";
import { RpcError } from "./rpc-error.js";
import type { Transport } from "./transport/transport.js";

const mainObject = new Uint8Array(0);

/** A connection, over which capabilities are used both ways. `P` says who the peer is. */
export class RpcConnection<P> {
  /** Who is at the other end, as the network told. */
  declare readonly peer: P;
  /** The protocol engine, for tools. */
  declare readonly engine: Connection;

  constructor(peer: P, transport: Transport, options: ConnectionOptions) {
    this.peer = peer;
    this.engine = new Connection(transport, options);
  }

  /** Why the connection is over; null while it is not. */
  get closed(): RpcError | null {
    const { closed } = this.engine;
    return closed === null ? null : RpcError.of(closed);
  }

  /**
   * The peer's object with an id, its main object by default. Can be called at once; calls fail if there is no such object.
   * Dispose of it when it is no longer needed.
   */
  bootstrap<C>(type: ClientType<C>, objectId?: Uint8Array): C {
    return newClient(this.bootstrapHook(objectId), type);
  }

  /** The same without a client: a reference. For networks. */
  bootstrapHook(objectId: Uint8Array = mainObject): ClientHook {
    return this.engine.bootstrap(objectId);
  }

  /**
   * Ends the connection, and tells the peer why. Calls under way fail as disconnected, as do all later ones; what was sent before still
   * arrives. Again does nothing.
   */
  close(reason?: unknown): void {
    this.engine.close(reason === undefined ? undefined : failureOf(reason));
  }

  /** Calls `listener` with the reason once the connection is over; at once when it is. */
  onClose(listener: (reason: RpcError) => void): void {
    this.engine.onClose(listener);
  }

  /** Bytes of messages that were sent and not handed to the platform yet. */
  get queuedBytes(): number {
    return this.engine.queuedBytes;
  }

  /**
   * Calls `listener` each time that all that was queued has been handed to the platform, after more than its high-water mark had been.
   * Gives what stops it.
   */
  onDrain(listener: () => void): () => void {
    return this.engine.onDrain(listener);
  }

  /** The sizes of the tables: all 0 when nothing is in use either way. */
  stats(): ConnectionStats {
    return this.engine.stats();
  }

  /** Closes the connection. */
  [Symbol.dispose](): void {
    this.close();
  }
}
