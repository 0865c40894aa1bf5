// A table whose ids we choose: questions, exports, embargoes (rpc.capnp, "QuestionId", "ExportId"). The lowest free id is used first, which
// keeps the peer's tables short.

/** A table of things by id, dense from 0. */
export class OwnTable<T> {
  declare private readonly entries: (T | undefined)[];
  /** The free ids below the length of `entries`: a binary heap with the lowest on top. */
  declare private readonly free: number[];

  constructor() {
    this.entries = [];
    this.free = [];
  }

  /** How many there are. */
  get size(): number {
    return this.entries.length - this.free.length;
  }

  get(id: number): T | undefined {
    return this.entries[id];
  }

  /** Adds an entry and gives its id. */
  add(entry: T): number {
    const { entries, free } = this;
    if (free.length === 0) return entries.push(entry) - 1;
    const id = pop(free);
    entries[id] = entry;
    return id;
  }

  /** Adds an entry that knows its id. */
  addWith<U extends T>(make: (id: number) => U): U {
    const { entries, free } = this;
    const entry = make(free.length === 0 ? entries.length : (free[0] as number));
    this.add(entry);
    return entry;
  }

  /** Removes the entry with an id, which must be there. */
  remove(id: number): void {
    if (this.entries[id] === undefined) throw new Error(`There is no entry ${id} to remove`);
    this.entries[id] = undefined;
    push(this.free, id);
  }

  /** Removes all and gives them. */
  clear(): T[] {
    const all = [...this.values()];
    this.entries.length = this.free.length = 0;
    return all;
  }

  *values(): IterableIterator<T> {
    for (const entry of this.entries) if (entry !== undefined) yield entry;
  }
}

function push(heap: number[], id: number): void {
  let at = heap.push(id) - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    const parent = heap[up] as number;
    if (parent <= id) break;
    heap[at] = parent;
    at = up;
  }
  heap[at] = id;
}

function pop(heap: number[]): number {
  const lowest = heap[0] as number;
  const last = heap.pop() as number;
  const { length } = heap;
  if (length === 0) return lowest;
  let at = 0;
  for (;;) {
    let down = at * 2 + 1;
    if (down >= length) break;
    if (down + 1 < length && (heap[down + 1] as number) < (heap[down] as number)) down++;
    const child = heap[down] as number;
    if (child >= last) break;
    heap[at] = child;
    at = down;
  }
  heap[at] = last;
  return lowest;
}
