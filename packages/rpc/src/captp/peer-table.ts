// A table whose ids the peer chooses: answers and imports (rpc.capnp, "AnswerId", "ImportId"). A hostile choice costs it no more than a
// sensible one.

/** Ids below this are kept in an array, which is what well-behaved peers use. */
const DENSE = 256;

/** A table of things by id. */
export class PeerTable<T> {
  declare private readonly low: (T | undefined)[];
  declare private readonly high: Map<number, T>;
  declare size: number;

  constructor() {
    this.low = [];
    this.high = new Map();
    this.size = 0;
  }

  get(id: number): T | undefined {
    return id < DENSE ? this.low[id] : this.high.get(id);
  }

  /** Adds an entry under an id that is free. */
  add(id: number, entry: T): void {
    this.size++;
    if (id >= DENSE) {
      this.high.set(id, entry);
      return;
    }
    const { low } = this;
    while (low.length < id) low.push(undefined);
    low[id] = entry;
  }

  /** Removes the entry with an id, which must be there. */
  remove(id: number): void {
    if (this.get(id) === undefined) throw new Error(`There is no entry ${id} to remove`);
    this.size--;
    if (id < DENSE) this.low[id] = undefined;
    else this.high.delete(id);
  }

  /** Removes all and gives them. */
  clear(): T[] {
    const all = [...this.values()];
    this.low.length = this.size = 0;
    this.high.clear();
    return all;
  }

  *values(): IterableIterator<T> {
    for (const entry of this.low) if (entry !== undefined) yield entry;
    yield* this.high.values();
  }
}
