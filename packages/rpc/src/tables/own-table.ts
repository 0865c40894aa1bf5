// A table whose ids we choose: questions, exports, embargoes (rpc.capnp, "QuestionId", "ExportId"). A free id is used before a new one, which
// keeps the peer's tables short.

import { Table } from "./table.js";

/** The first id that is never chosen by `add`. */
export const FIRST_SPARSE: number = 2 ** 31;

/** A table of things by id, dense from 0. */
export class OwnTable<T> extends Table<T> {
  /** The ids that were used and are not; the one that has been free for the shortest time comes last. */
  declare private readonly free: number[];

  constructor() {
    super(FIRST_SPARSE);
    this.free = [];
  }

  /** Adds an entry and gives its id. */
  add(entry: T): number {
    const id = this.free.pop() ?? this.low.length;
    this.set(id, entry);
    return id;
  }

  override remove(id: number): void {
    super.remove(id);
    if (id < FIRST_SPARSE) this.free.push(id);
  }

  override clear(): T[] {
    this.free.length = 0;
    return super.clear();
  }
}
