// An entry of the import table (rpc.capnp, "ImportId"): a capability that the peer exports to us.

import { RefCounted } from "../hooks/ref-counted.js";
import type { Connection } from "./connection.js";
import { sendRelease } from "./messages.js";
import type { RemoteHook } from "./remote-hook.js";
import type { Route } from "./route.js";
import { setCap, setImportedCap } from "./wire/capabilities.js";
import type { Struct } from "./wire/struct.js";
import * as Tag from "./wire/tags.js";

/** The way to an imported capability. With the last reference the peer is told that we are done with it. */
export class Import extends RefCounted implements Route {
  declare readonly connection: Connection;
  declare readonly id: number;
  /** How often the peer sent it, which is how often it must be released. */
  declare received: number;
  declare hook: RemoteHook | null;

  constructor(connection: Connection, id: number) {
    super();
    this.connection = connection;
    this.id = id;
    this.received = 0;
    this.hook = null;
  }

  writeTarget(target: Struct): void {
    setImportedCap(target, this.id);
  }
  writeDescriptor(descriptor: Struct): void {
    setCap(descriptor, Tag.CAP_RECEIVER_HOSTED, this.id);
  }
  describe(): string {
    return `import ${this.id}`;
  }

  protected released(): void {
    const { connection, id } = this;
    if (connection.closed !== null) return;
    connection.imports.remove(id);
    sendRelease(connection, id, this.received);
  }
}
