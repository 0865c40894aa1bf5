// The export table (rpc.capnp, "ExportId"): each capability has one entry, however often it is sent. Promises are watched, so that the
// peer learns what becomes of them.

import { type ClientHook, shortest } from "../hooks/client-hook.js";
import { writeDescriptor } from "./cap-table.js";
import type { Connection } from "./connection.js";
import { Export } from "./export.js";
import { sendBroken } from "./messages.js";
import { OwnTable } from "../tables/own-table.js";
import { ProtocolError } from "./protocol-error.js";
import { RemoteHook } from "./remote-hook.js";
import { CAP_DESCRIPTOR } from "./wire/capabilities.js";
import { newResolve } from "./wire/messages.js";
import { initChild } from "./wire/struct.js";
import * as Tag from "./wire/tags.js";

/** The capabilities that the peer may use. */
export class ExportTable extends OwnTable<Export> {
  declare private readonly connection: Connection;
  declare private readonly byHook: Map<ClientHook, Export>;
  /** Broken capabilities that were sent as promises in the message under construction: the peer is told why right after it. */
  declare private broken: Export[];

  constructor(connection: Connection) {
    super();
    this.connection = connection;
    this.byHook = new Map();
    this.broken = [];
  }

  /** The entry with an id that the peer names. @throws ProtocolError when there is none */
  override get(id: number): Export {
    const entry = super.get(id);
    if (entry === undefined) throw new ProtocolError(`There is no export ${id}`);
    return entry;
  }

  /** The entry for a capability that is being sent, which counts once more. `hook` has no resolution, and keeps its reference. */
  expose(hook: ClientHook): Export {
    const known = this.byHook.get(hook);
    if (known !== undefined) {
      known.sent++;
      return known;
    }
    const entry = new Export(hook);
    entry.id = this.add(entry);
    entry.sent = 1;
    // A broken capability cannot be sent as such. Each time it is a new promise, of which the peer is told that it is broken.
    if (hook.broken !== null) this.broken.push(entry);
    else {
      this.byHook.set(hook, entry);
      if (!hook.settled) this.watch(entry, hook);
    }
    return entry;
  }

  /** Tells the peer which of the promises that it was just sent are broken. */
  sendBroken(): void {
    const { broken } = this;
    if (broken.length === 0) return;
    this.broken = [];
    for (const entry of broken) this.resolved(entry);
  }

  private watch(entry: Export, hook: ClientHook): void {
    hook.whenMoreResolved({ run: () => this.resolved(entry) });
  }

  /** Something more is known of a promise that the peer has. */
  private resolved(entry: Export): void {
    const { connection } = this;
    if (entry.sent === 0 || connection.closed !== null) return;
    const end = shortest(entry.hook);
    const isTheirs = end instanceof RemoteHook && end.brand === connection;
    // One promise for another is no news to the peer, unless the other one is its own.
    if (!end.settled && !isTheirs) return this.watch(entry, end);
    this.byHook.delete(entry.hook);
    if (end.broken !== null) return sendBroken(connection, entry.id, end.broken);
    const resolve = newResolve(entry.id, Tag.RESOLVE_CAP);
    const exposure = writeDescriptor(connection, initChild(resolve, 0, CAP_DESCRIPTOR), end);
    if (exposure !== null && !(exposure instanceof Export)) entry.pinTo(exposure);
    connection.send(resolve.$segment.arena);
  }

  /** The peer gives back references. @throws ProtocolError when it has fewer */
  release(id: number, count: number): void {
    const entry = this.get(id);
    if (count > entry.sent) throw new ProtocolError(`Export ${id} was released too often`);
    entry.sent -= count;
    if (entry.sent > 0) return;
    this.remove(id);
    if (this.byHook.get(entry.hook) === entry) this.byHook.delete(entry.hook);
    entry.release();
  }

  /** The connection is lost. */
  disconnected(): void {
    this.byHook.clear();
    this.broken = [];
    for (const entry of this.clear()) {
      entry.sent = 0;
      entry.release();
    }
  }
}
