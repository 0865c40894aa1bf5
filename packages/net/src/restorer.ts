// Restorers: what turns the service id of a sturdy ref into a live capability.

import { type Client, RpcError, type Service } from "@capnp/rpc";
import type { ServiceId } from "./service-id.js";

/** What a restorer gives: a service, or a client, which stays the restorer's own. */
export type Restored = Service<unknown> | Client;

/** Knows the services of a vat that can be reached by a sturdy ref. */
export interface Restorer {
  /** The service with an id, now or later. @throws RpcError, or rejects with one, when there is none: see `unknownServiceId` */
  restore(id: ServiceId): Restored | PromiseLike<Restored>;
}

/** The error for an id that no service has. It does not say which ids there are. */
export function unknownServiceId(): RpcError {
  return new RpcError("failed", "Unknown persistent service ID");
}

/** The simple restorers. */
export const Restorer: {
  /** For a vat that offers nothing. */
  readonly none: Restorer;
  /** For a vat that offers one service. */
  single(id: ServiceId, service: Restored): Restorer;
} = {
  none: {
    restore: () => {
      throw new RpcError("failed", "This vat has no restorer");
    },
  },
  single: (id, service) => {
    // Digests, so that neither the time nor the memory of a comparison tells how much of a guess was right.
    const digest = id.digest();
    return {
      restore: (asked) => {
        if (!asked.digest().equals(digest)) throw unknownServiceId();
        return service;
      },
    };
  },
};
