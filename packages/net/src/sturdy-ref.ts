// Sturdy refs: references to services that outlive connections and processes.

import type { Client, ClientType, SturdyRef as RpcSturdyRef } from "@capnp/rpc";
import type { CapnpUri } from "./capnp-uri.js";

/** Connects clients of any interface. */
export type Connect = <C extends Client>(uri: CapnpUri, type: ClientType<C>) => C;

/** An offline reference to a service of some vat. Whoever holds it may use the service: its URI contains the secret. */
export class SturdyRef implements RpcSturdyRef {
  /** The reference as a URI, for a cap file. */
  readonly uri: CapnpUri;
  readonly #connect: Connect;

  constructor(uri: CapnpUri, connect: Connect) {
    this.uri = uri;
    this.#connect = connect;
  }

  /**
   * A live reference, usable at once: calls wait for the connection. When it cannot be had the reference breaks, and all calls on it fail
   * with the reason; `whenSettled` tells. It stays broken once its connection is lost: connect again.
   */
  connect<C extends Client>(type: ClientType<C>): C {
    return this.#connect(this.uri, type);
  }

  toUriWithSecrets(): string {
    return this.uri.toString();
  }
}
