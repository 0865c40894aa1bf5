// A vat's connections: at most one to each peer is used for what is begun here, however many objects are used over it.

import type { ClientType } from "./face/client.js";
import { failureOf } from "./face/failure.js";
import { newClient } from "./face/references.js";
import { BrokenHook } from "./hooks/broken-hook.js";
import { PromiseHook } from "./hooks/promise-hook.js";
import type { Network } from "./network.js";
import { openConnection, type RpcSystemOptions } from "./open-connection.js";
import type { RpcConnection } from "./rpc-connection.js";
import { RpcError } from "./rpc-error.js";
import type { Transport } from "./transport/transport.js";

/** The connections of one vat over one network. */
export class RpcSystem<P> {
  declare private readonly network: Network<P>;
  declare private readonly options: RpcSystemOptions<P>;
  declare private readonly current: Map<unknown, RpcConnection<P>>;
  declare private readonly connecting: Map<unknown, Promise<RpcConnection<P>>>;
  declare private readonly open: Set<RpcConnection<P>>;
  declare private closed: boolean;

  constructor(network: Network<P>, options: RpcSystemOptions<P> = {}) {
    this.network = network;
    this.options = options;
    this.current = new Map();
    this.connecting = new Map();
    this.open = new Set();
    this.closed = false;
  }

  /** All connections that are open. */
  get connections(): Iterable<RpcConnection<P>> {
    return this.open;
  }

  /** The open connection that is used for a peer, if there is one. */
  connectionTo(peer: P): RpcConnection<P> | undefined {
    return this.current.get(this.network.key(peer));
  }

  /**
   * Makes a connection of a transport that the peer has begun, and that the network has seen to lead to `peer`. Gives the connection that
   * is used for that peer from now on: the new one, unless the network prefers the one there is.
   */
  accept(transport: Transport, peer: P): RpcConnection<P> {
    return this.add(transport, peer, "them");
  }

  private add(transport: Transport, peer: P, begunBy: "us" | "them"): RpcConnection<P> {
    const there = this.connectionTo(peer);
    if (there !== undefined && this.network.replaces !== undefined) {
      if (!this.network.replaces(peer, begunBy)) {
        transport.close();
        return there;
      }
      there.close(new RpcError("failed", "Invalidated by newer connection"));
    }
    return this.enter(transport, peer);
  }

  private enter(transport: Transport, peer: P): RpcConnection<P> {
    const connection = openConnection(peer, transport, this.options);
    if (this.closed) {
      connection.close(closedError());
      return connection;
    }
    const key = this.network.key(peer);
    this.open.add(connection);
    this.current.set(key, connection);
    connection.onClose(() => {
      this.open.delete(connection);
      if (this.current.get(key) === connection) this.current.delete(key);
    });
    this.options.onConnection?.(connection);
    return connection;
  }

  /** The connection to a peer, made if there is none; all who ask meanwhile get the same one. */
  connect(peer: P): Promise<RpcConnection<P>> {
    const key = this.network.key(peer);
    const there = this.current.get(key);
    if (there !== undefined) return Promise.resolve(there);
    let pending = this.connecting.get(key);
    if (pending === undefined) {
      pending = this.dial(peer).finally(() => this.connecting.delete(key));
      this.connecting.set(key, pending);
    }
    return pending;
  }

  private async dial(peer: P): Promise<RpcConnection<P>> {
    if (this.closed) throw closedError();
    const transport = await this.network.connect(peer);
    return this.add(transport, peer, "us");
  }

  /**
   * A peer's object by id, its main object by default. Can be called at once; if the peer cannot be reached, calls fail with the reason.
   * Dispose of it when it is no longer needed.
   */
  bootstrap<C>(peer: P, type: ClientType<C>, objectId?: Uint8Array): C {
    const there = this.connectionTo(peer);
    if (there !== undefined) return there.bootstrap(type, objectId);
    const promise = new PromiseHook();
    this.connect(peer).then(
      (connection) => promise.resolve(connection.bootstrapHook(objectId)),
      (error: unknown) => promise.resolve(new BrokenHook(failureOf(error))),
    );
    return newClient(promise, type);
  }

  /** Closes all connections, and refuses new ones. */
  close(reason?: unknown): void {
    this.closed = true;
    for (const connection of this.open) connection.close(reason);
  }

  /** Closes all connections. */
  [Symbol.dispose](): void {
    this.close();
  }
}

function closedError(): RpcError {
  return new RpcError("disconnected", "This vat was closed");
}
