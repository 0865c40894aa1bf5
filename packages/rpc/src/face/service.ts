// A service: an object that does what an interface says, to be made a capability when a reference to it is needed.

import type { ClientHook } from "../hooks/client-hook.js";
import type { Interface, Method } from "../hooks/interface.js";
import { LocalHook, type LocalServer } from "../hooks/local-hook.js";
import type { SturdyRef } from "../sturdy-ref.js";
import type { ClientType } from "./client.js";
import { persistence } from "./persistence.js";
import { newClient } from "./references.js";

/** Options of a service. */
export interface ServiceOptions {
  /** Runs when the last reference to the service is gone. It may run again, if the service is used again. */
  readonly release?: () => void;
  /** What the service is called in warnings and dumps; the interface's name by default. */
  readonly name?: string;
  /**
   * What others get when they save the service (Persistent.save), unless its interface has a `save` of its own from Persistent. A service
   * that is made before its vat is given a promise. Without it the service cannot be saved.
   */
  readonly sturdyRef?: SturdyRef | PromiseLike<SturdyRef>;
}

/** A service with clients of class `C`. It has no reference count of its own; all references to it are to the same capability. */
export class Service<C> {
  declare private readonly type: ClientType<C>;
  declare private readonly owner: LocalServer;
  declare private hook: LocalHook | null;

  constructor(iface: Interface, type: ClientType<C>, server: object, options?: ServiceOptions, anyMethod?: Method) {
    this.type = type;
    this.hook = null;
    this.owner = {
      iface,
      server,
      anyMethod,
      beside: options?.sturdyRef === undefined ? undefined : persistence(options.sturdyRef),
      name: options?.name ?? iface.name,
      release: options?.release,
      gone: () => {
        this.hook = null;
      },
    };
  }

  /** A new client, which has a reference: dispose of it when it is no longer needed. */
  $client(): C {
    return newClient(this.$share(), this.type);
  }

  /** A new reference to what is behind the clients. For the RPC layer. */
  $share(): ClientHook {
    if (this.hook === null) return (this.hook = new LocalHook(this.owner));
    this.hook.addRef();
    return this.hook;
  }
}
