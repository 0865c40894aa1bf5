// A table whose ids we choose: questions, exports, embargoes (rpc.capnp, "QuestionId", "ExportId"). The lowest free id is used first, which
// keeps the peer's tables short.

import { Table } from "./table.js";

/** The first id that is never chosen by `add`. */
export const FIRST_SPARSE: number = 2 ** 31;

/** A table of things by id, dense from 0. */
export class OwnTable<T> extends Table<T> {
  /** All ids below this one are in use. */
  declare private used: number;

  constructor() {
    super(FIRST_SPARSE);
    this.used = 0;
  }

  /** Adds an entry and gives its id. */
  add(entry: T): number {
    const { low } = this;
    let id = this.used;
    while (id < low.length && low[id] !== undefined) id++;
    this.used = id + 1;
    this.set(id, entry);
    return id;
  }

  override remove(id: number): void {
    super.remove(id);
    if (id < this.used) this.used = id;
  }

  override clear(): T[] {
    this.used = 0;
    return super.clear();
  }
}
