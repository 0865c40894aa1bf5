// Sturdy refs: references to services that outlive connections and processes.

import { AnyClient, type Client, type ClientType, type SturdyRef as RpcSturdyRef } from "@capnp/rpc";
import type { CapnpUri } from "./capnp-uri.js";
import { Reconnecting, type ReconnectOptions } from "./reconnecting.js";

/** Connects clients of any interface. */
export type Connect = <C extends Client>(uri: CapnpUri, type: ClientType<C>) => C;

/** An offline reference to a service of some vat. Whoever holds it may use the service: its URI contains the secret. */
export class SturdyRef implements RpcSturdyRef {
  /** The reference as a URI, for a cap file. */
  readonly uri: CapnpUri;
  readonly #connect: Connect;
  readonly #closing: AbortSignal | undefined;

  /** @param closing ends what reconnects, for good */
  constructor(uri: CapnpUri, connect: Connect, closing?: AbortSignal) {
    this.uri = uri;
    this.#connect = connect;
    this.#closing = closing;
  }

  /**
   * A live reference, usable at once: calls wait for the connection. When it cannot be had the reference breaks, and all calls on it fail
   * with the reason; `whenSettled` tells. It stays broken once its connection is lost: connect again, or use `reconnecting`.
   */
  connect<C extends Client>(type: ClientType<C>): C {
    return this.#connect(this.uri, type);
  }

  /** A reference that connects again whenever its connection is lost, until it is disposed of or the vat is closed. */
  reconnecting<C extends Client>(type: ClientType<C>, options: ReconnectOptions = {}): Reconnecting<C> {
    const signals = [options.signal, this.#closing].filter((signal) => signal !== undefined);
    const signal = signals.length > 0 ? AbortSignal.any(signals) : undefined;
    return new Reconnecting(() => this.connect(AnyClient), type, { ...options, signal });
  }

  toUriWithSecrets(): string {
    return this.uri.toString();
  }
}
