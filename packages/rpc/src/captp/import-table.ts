// The import table (rpc.capnp, "ImportId"): each capability of the peer has one entry, and one hook, however often it is received.

import type { ClientHook } from "../hooks/client-hook.js";
import type { Connection } from "./connection.js";
import { Import } from "./import.js";
import { overLimit } from "./limits.js";
import type { LocalEnd } from "./local-end.js";
import { ProtocolError } from "./protocol-error.js";
import { RemoteHook } from "./remote-hook.js";
import { Table } from "../tables/table.js";

/** The capabilities that the peer lets us use. */
export class ImportTable extends Table<Import> {
  declare private readonly connection: Connection;

  constructor(connection: Connection) {
    super();
    this.connection = connection;
  }

  /** The capability that the peer has just sent; a reference. */
  receive(id: number, isPromise: boolean): ClientHook {
    const { connection } = this;
    let entry = this.get(id);
    if (entry === undefined) {
      if (this.size >= connection.limits.imports) {
        throw new ProtocolError(overLimit(connection.limits, "imports"));
      }
      entry = new Import(connection, id);
      this.set(id, entry);
    } else if (entry.hook !== null) {
      entry.received++;
      entry.hook.addRef();
      return entry.hook;
    } else entry.addRef();
    entry.received++;
    return (entry.hook = new RemoteHook(entry, isPromise));
  }

  /**
   * The peer says what a promise is; a reference, which is taken over. The promise may have been released meanwhile.
   * @throws ProtocolError when it was no promise
   */
  resolve(id: number, hook: ClientHook, end: LocalEnd | null): void {
    const promise = this.get(id)?.hook ?? null;
    if (promise === null) return hook.release();
    if (!promise.isPromise) {
      hook.release();
      throw new ProtocolError(`Import ${id} is no promise`);
    }
    promise.resolve(hook, end);
  }
}
