// A table of things by id, as both sides of a connection keep them (rpc.capnp, "QuestionId", "ExportId").

/** Things by id: the lower ids in an array, the others in a map. */
export class Table<T> {
  declare protected readonly low: (T | undefined)[];
  declare private high: Map<number, T> | null;
  declare private readonly dense: number;
  declare size: number;

  /**
   * @param dense the first id that is not kept in an array; by default one for ids that the peer chooses: those of a well-behaved one are low,
   * and others cost no more than that
   */
  constructor(dense: number = 256) {
    this.low = [];
    this.high = null;
    this.dense = dense;
    this.size = 0;
  }

  get(id: number): T | undefined {
    return id < this.dense ? this.low[id] : this.high?.get(id);
  }

  /** Adds an entry under an id that is free. */
  set(id: number, entry: T): void {
    this.size++;
    if (id >= this.dense) {
      (this.high ??= new Map()).set(id, entry);
      return;
    }
    const { low } = this;
    while (low.length < id) low.push(undefined);
    low[id] = entry;
  }

  /** Removes the entry with an id, which must be there. */
  remove(id: number): void {
    if (this.get(id) === undefined) throw new Error(`There is no entry ${id}`);
    this.size--;
    if (id < this.dense) this.low[id] = undefined;
    else this.high?.delete(id);
  }

  /** Removes all and gives them. */
  clear(): T[] {
    const all = [...this.values()];
    this.low.length = this.size = 0;
    this.high = null;
    return all;
  }

  *values(): IterableIterator<T> {
    for (const entry of this.low) if (entry !== undefined) yield entry;
    if (this.high !== null) yield* this.high.values();
  }
}
