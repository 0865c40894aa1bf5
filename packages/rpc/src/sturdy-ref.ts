// What a sturdy ref is to services and clients: a reference that outlives connections (level 2 of the protocol).

import type { Client, ClientType } from "./face/client.js";

/** An offline reference to a service: it can be kept in a file, and connected whenever the service is needed. `@capnp/net` has them. */
export interface SturdyRef {
  /** A live reference, usable at once; it breaks when it cannot be had, and with its connection. Dispose of it. */
  connect<C extends Client>(type: ClientType<C>): C;
  /** The reference as text. Whoever reads it may use the service. */
  toUriWithSecrets(): string;
}
