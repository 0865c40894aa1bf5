// A restorer for many services: those that a program adds, and those that a loader brings back from a store.

import { type Client, Service, whenReleased } from "@capnp/rpc";
import type { CapnpUri } from "./capnp-uri.js";
import type { Digest } from "./digest.js";
import { NetError } from "./net-error.js";
import { type Restored, type Restorer, unknownServiceId } from "./restorer.js";
import type { ServiceId } from "./service-id.js";

/** Brings services back that nobody holds in memory. */
export interface Loader {
  /**
   * The service whose id has a digest, or a rejection with the error that whoever asked for it gets; see `unknownServiceId`. The id itself
   * is not stored anywhere. Nobody else loads the same service meanwhile.
   */
  load(digest: Digest, id: ServiceId): Service<Client> | PromiseLike<Service<Client>>;
}

/** What loaders give when there is nothing. */
const nothing: Loader = {
  load: () => {
    throw unknownServiceId();
  },
};

/**
 * Services by the digests of their ids. A service that was loaded stays in the table as long as anybody refers to it: all who ask for it
 * meanwhile get the same one. Errors are not kept.
 */
export class RestorerTable implements Restorer, Disposable {
  readonly #uri: (id: ServiceId) => CapnpUri;
  readonly #loader: Loader;
  readonly #added = new Map<string, Restored>();
  readonly #loaded = new Map<string, Promise<Service<Client>>>();

  /** @param uri makes the URI of a service: `config.sturdyUri` of a VatConfig, or `vat.sturdyUri` */
  constructor(uri: (id: ServiceId) => CapnpUri, loader: Loader = nothing) {
    this.#uri = uri;
    this.#loader = loader;
  }

  /** The URI of a service, whether it is in the table or will be. */
  sturdyUri(id: ServiceId): CapnpUri {
    return this.#uri(id);
  }

  /** Adds a service. The table takes over a client, and disposes of it in the end. @throws NetError `invalid-config` if the id is taken */
  add(id: ServiceId, service: Restored): void {
    const key = keyOf(id);
    if (this.#added.has(key)) throw new NetError("invalid-config", "This service ID is in the table already");
    this.#added.set(key, service);
  }

  /** Removes a service that was added. References to it stay. @throws NetError `invalid-config` if there is none */
  remove(id: ServiceId): void {
    const key = keyOf(id);
    const service = this.#added.get(key);
    if (service === undefined) throw new NetError("invalid-config", "Service ID not in restorer table");
    this.#added.delete(key);
    letGo(service);
  }

  restore(id: ServiceId): Restored | PromiseLike<Restored> {
    const digest = id.digest();
    const key = digest.toBase64url();
    return this.#added.get(key) ?? this.#loaded.get(key) ?? this.#load(key, digest, id);
  }

  #load(key: string, digest: Digest, id: ServiceId): Promise<Service<Client>> {
    const loading = Promise.resolve()
      .then(() => this.#loader.load(digest, id))
      .then((service) => {
        // This reference covers the time until those who wait have theirs.
        const client = service.$client();
        whenReleased(client, () => this.#loaded.delete(key));
        setImmediate(() => client[Symbol.dispose]());
        return service;
      });
    this.#loaded.set(key, loading);
    loading.catch(() => this.#loaded.delete(key));
    return loading;
  }

  /** Removes all services that were added. Loaded ones stay with those who refer to them. */
  clear(): void {
    const services = [...this.#added.values()];
    this.#added.clear();
    for (const service of services) letGo(service);
  }

  [Symbol.dispose](): void {
    this.clear();
  }
}

function keyOf(id: ServiceId): string {
  return id.digest().toBase64url();
}

function letGo(service: Restored): void {
  if (!(service instanceof Service)) service[Symbol.dispose]();
}
