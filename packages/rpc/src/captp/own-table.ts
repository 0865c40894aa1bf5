// A table whose ids we choose: questions, exports, embargoes (rpc.capnp, "QuestionId", "ExportId"). The lowest free id is used first, which
// keeps the peer's tables short.

/** A table of things by id, dense from 0. */
export class OwnTable<T> {
  declare private readonly entries: (T | undefined)[];
  /** All ids below this one are in use. */
  declare private used: number;
  declare size: number;

  constructor() {
    this.entries = [];
    this.used = this.size = 0;
  }

  get(id: number): T | undefined {
    return this.entries[id];
  }

  /** Adds an entry and gives its id. */
  add(entry: T): number {
    const { entries } = this;
    let id = this.used;
    while (id < entries.length && entries[id] !== undefined) id++;
    entries[id] = entry;
    this.used = id + 1;
    this.size++;
    return id;
  }

  /** Removes the entry with an id, which must be there. */
  remove(id: number): void {
    if (this.entries[id] === undefined) throw new Error(`There is no entry ${id} to remove`);
    this.entries[id] = undefined;
    this.size--;
    if (id < this.used) this.used = id;
  }

  /** Removes all and gives them. */
  clear(): T[] {
    const all = [...this.values()];
    this.entries.length = this.used = this.size = 0;
    return all;
  }

  *values(): IterableIterator<T> {
    for (const entry of this.entries) if (entry !== undefined) yield entry;
  }
}
