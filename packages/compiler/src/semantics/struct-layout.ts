// Where each field of a struct goes (encoding specification, "Structs"; the rule that every implementation shares).
//
// Fields are placed in the order of their ordinals, so that a new field never moves an old one. The members of a union
// share space: the union keeps a list of places that its members use, and each member tracks how much of each place
// it has used. Sizes are given as `lg`, the binary logarithm of a number of bits, 0 to 6.

/** The largest `lg` that a hole can have: half a word. */
const HOLE_SIZES = 6;

/** Thrown for the rare layouts that compilers before Cap'n Proto 0.6 got wrong, and that therefore none accepts. */
export class AmbiguousLayout extends Error {
  constructor() {
    super(
      "This field would have to expand a union inside a union, which Cap'n Proto 0.5 and before did incorrectly " +
        "(issue 344), so that no compiler accepts it. Please reorder or regroup the fields.",
    );
  }
}

/** Something that fields can be put into: a struct, or a member of a union. */
export interface FieldScope {
  /** Adds a field without size. */
  addVoid(): void;
  /** Adds a data field; returns its offset in units of its own size. */
  addData(lg: number): number;
  /** Adds a pointer; returns its index. */
  addPointer(): number;
  /** Doubles a field `factor` times in place if the space behind it is free; returns whether it was. */
  tryExpand(lg: number, offset: number, factor: number): boolean;
}

/** Free space between fields: of each size at most one hole, as its offset in units of that size; 0 means none. */
class Holes {
  readonly #offsets: number[] = [0, 0, 0, 0, 0, 0];

  /** Takes space out of the smallest hole that fits. */
  take(lg: number): number | undefined {
    const size = this.smallest(lg);
    if (size === undefined) return undefined;
    let offset = this.#at(size);
    this.#offsets[size] = 0;
    // What remains of a bigger hole is one hole of each size in between.
    for (let smaller = size - 1; smaller >= lg; smaller--) {
      offset *= 2;
      this.#offsets[smaller] = offset + 1;
    }
    return offset;
  }

  /** Adds the holes behind something of size `lg` that ends at `offset` (odd), up to the next multiple of `limit`. */
  add(lg: number, offset: number, limit: number): void {
    let next = offset;
    for (let size = lg; size < limit; size++) {
      this.#offsets[size] = next;
      next = (next + 1) / 2;
    }
  }

  /** The size of the smallest hole that is at least this big. */
  smallest(lg: number): number | undefined {
    for (let size = lg; size < HOLE_SIZES; size++) if (this.#at(size) !== 0) return size;
    return undefined;
  }

  /** Gives the holes behind something to it, if they are just what it takes to double it `factor` times. */
  tryExpand(lg: number, offset: number, factor: number): boolean {
    for (let step = 0; step < factor; step++) {
      const size = lg + step;
      if (size >= HOLE_SIZES || this.#at(size) !== (offset >> step) + 1) return false;
    }
    for (let step = 0; step < factor; step++) this.#offsets[lg + step] = 0;
    return true;
  }

  #at(size: number): number {
    return this.#offsets[size] ?? 0;
  }
}

/** The layout of a whole struct, with everything that its groups put into it. */
export class StructLayout implements FieldScope {
  dataWordCount = 0;
  pointerCount = 0;
  readonly #holes = new Holes();

  addVoid(): void {}

  addData(lg: number): number {
    const hole = this.#holes.take(lg);
    if (hole !== undefined) return hole;
    const offset = this.dataWordCount++ * 2 ** (6 - lg);
    this.#holes.add(lg, offset + 1, HOLE_SIZES);
    return offset;
  }

  addPointer(): number {
    return this.pointerCount++;
  }

  tryExpand(lg: number, offset: number, factor: number): boolean {
    return this.#holes.tryExpand(lg, offset, factor);
  }
}

/** A place that the members of a union share. */
interface Place {
  lg: number;
  /** In units of 2^lg bits from the start of the data section. */
  offset: number;
}

/** The layout of a union: where its tag is, and the places its members share. */
export class UnionLayout {
  readonly parent: FieldScope;
  readonly places: Place[] = [];
  readonly pointers: number[] = [];
  /** In units of 16 bits; undefined until the tag has been placed. */
  discriminantOffset: number | undefined;
  #memberCount = 0;

  constructor(parent: FieldScope) {
    this.parent = parent;
  }

  /** Places the tag; returns false if it has its place already. */
  addDiscriminant(): boolean {
    if (this.discriminantOffset !== undefined) return false;
    this.discriminantOffset = this.parent.addData(4);
    return true;
  }

  /** Told when a member gets its first field. With one member there is nothing to tell apart, hence no tag yet. */
  memberStarted(): void {
    if (++this.#memberCount === 2) this.addDiscriminant();
  }

  addPlace(lg: number): number {
    const offset = this.parent.addData(lg);
    this.places.push({ lg, offset });
    return offset;
  }

  addPointerPlace(): number {
    const index = this.parent.addPointer();
    this.pointers.push(index);
    return index;
  }

  /** Makes a place at least this big, if the space behind it is free. */
  tryGrow(place: Place, lg: number): boolean {
    if (lg <= place.lg) return true;
    const factor = lg - place.lg;
    if (!this.parent.tryExpand(place.lg, place.offset, factor)) return false;
    place.offset >>= factor;
    place.lg = lg;
    return true;
  }
}

/** How much of a shared place one member of the union has used. Offsets in here are relative to the place. */
class PlaceUse {
  /** The smallest size that covers all that is used, or undefined if nothing is. */
  #used: number | undefined;
  readonly #holes = new Holes();

  constructor(used?: number) {
    this.#used = used;
  }

  /** The size of the best gap for a field, or undefined if it does not fit without growing the place. */
  bestGap(place: Place, lg: number): number | undefined {
    const used = this.#used;
    if (used === undefined) return lg <= place.lg ? place.lg : undefined;
    if (lg >= used) return lg < place.lg ? lg : undefined;
    return this.#holes.smallest(lg) ?? (used < place.lg ? used : undefined);
  }

  /** Puts a field into the gap that `bestGap` has found; returns its offset in the struct. */
  put(place: Place, lg: number): number {
    return place.offset * 2 ** (place.lg - lg) + this.#putInside(lg);
  }

  #putInside(lg: number): number {
    const used = this.#used;
    if (used === undefined) {
      this.#used = lg;
      return 0;
    }
    if (lg >= used) {
      this.#holes.add(used, 1, lg);
      this.#used = lg + 1;
      return 1;
    }
    const hole = this.#holes.take(lg);
    if (hole !== undefined) return hole;
    const offset = 2 ** (used - lg);
    this.#holes.add(lg, offset + 1, used);
    this.#used = used + 1;
    return offset;
  }

  /** Puts a field where there is no gap, by growing the place. */
  tryPutByGrowing(union: UnionLayout, place: Place, lg: number): number | undefined {
    const used = this.#used;
    if (used === undefined) {
      if (!union.tryGrow(place, lg)) return undefined;
      this.#used = lg;
      return place.offset * 2 ** (place.lg - lg);
    }
    const wanted = Math.max(used, lg) + 1;
    if (!union.tryGrow(place, wanted)) return undefined;
    this.#holes.add(used, 1, wanted);
    this.#used = wanted;
    return place.offset * 2 ** (place.lg - lg) + (this.#holes.take(lg) ?? 0);
  }

  /** Doubles a field of this member, at an offset relative to the place. */
  tryExpand(union: UnionLayout, place: Place, lg: number, offset: number, factor: number): boolean {
    if (offset !== 0 || this.#used !== lg) return this.#holes.tryExpand(lg, offset, factor);
    if (!union.tryGrow(place, lg + factor)) return false;
    throw new AmbiguousLayout();
  }
}

/** A member of a union: one field, or the fields of a group. */
export class UnionMemberLayout implements FieldScope {
  readonly #union: UnionLayout;
  readonly #uses: PlaceUse[] = [];
  #pointersUsed = 0;
  #started = false;

  constructor(union: UnionLayout) {
    this.#union = union;
  }

  #start(): void {
    if (this.#started) return;
    this.#started = true;
    this.#union.memberStarted();
  }

  addVoid(): void {
    this.#start();
    // If this union is part of a member of another one, that member has a field now.
    this.#union.parent.addVoid();
  }

  addData(lg: number): number {
    this.#start();
    const { places } = this.#union;
    let best: { gap: number; index: number } | undefined;
    for (const [index, place] of places.entries()) {
      const gap = this.#use(index).bestGap(place, lg);
      if (gap !== undefined && (best === undefined || gap < best.gap)) best = { gap, index };
    }
    const bestPlace = best && places[best.index];
    if (best && bestPlace) return this.#use(best.index).put(bestPlace, lg);
    for (const [index, place] of places.entries()) {
      const offset = this.#use(index).tryPutByGrowing(this.#union, place, lg);
      if (offset !== undefined) return offset;
    }
    const offset = this.#union.addPlace(lg);
    this.#uses.push(new PlaceUse(lg));
    return offset;
  }

  addPointer(): number {
    this.#start();
    return this.#union.pointers[this.#pointersUsed++] ?? this.#union.addPointerPlace();
  }

  tryExpand(lg: number, offset: number, factor: number): boolean {
    const impossible = lg + factor > 6 || offset % 2 ** factor !== 0;
    for (const [index, place] of this.#union.places.entries()) {
      const use = this.#uses[index];
      if (use === undefined) break;
      if (place.lg < lg || offset >> (place.lg - lg) !== place.offset) continue;
      const expanded = use.tryExpand(this.#union, place, lg, offset - place.offset * 2 ** (place.lg - lg), factor);
      if (expanded && impossible) throw new AmbiguousLayout();
      return expanded;
    }
    throw new Error("A field that was never placed cannot expand.");
  }

  #use(index: number): PlaceUse {
    const use = this.#uses[index] ?? new PlaceUse();
    this.#uses[index] = use;
    return use;
  }
}
