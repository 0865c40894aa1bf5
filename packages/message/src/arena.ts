// What the segments of one message share: the segment table, the capability table and the budget for traversal.

import { overLimit } from "./decode-error.js";
import type { SegmentGrowth } from "./growth.js";
import { DEFAULT_NESTING_LIMIT, DEFAULT_TRAVERSAL_LIMIT } from "./limits.js";
import type { Segment } from "./segment.js";
import type { Place } from "./spare.js";

/**
 * A capability in a message's table. Each table slot holds one reference, which `Arena.releaseCaps` drops.
 */
export interface CapHook {
  /** Adds a reference. */
  addRef(): void;
  /** Drops a reference; with the last one the capability is gone. */
  release(): void;
}

/** What the RPC layer made of a message's capabilities, so that a slot always reads as the same object. */
export interface CapViews {
  /** The message's capabilities are about to be released: whoever still uses one of the views gets an error. */
  expire(): void;
}

/** The shared state of one message, read or built. */
export class Arena {
  declare readonly segments: Segment[];
  /** The capability table: capability pointers hold indices into it. The array stays the same as long as the message lives. */
  declare readonly caps: (CapHook | null)[];
  /** The RPC layer's clients for the table's slots; null until it makes one. */
  declare clients: CapViews | null;
  /** Words that may still be traversed. */
  declare remaining: number;
  /** The traversal limit in words; 0 for a message that we build ourselves, which has none. */
  declare readonly limit: number;
  /** Nesting that the root starts with. */
  declare readonly nesting: number;
  /** Set once the capabilities were dropped: using one afterwards is a mistake of the program. */
  declare released: boolean;
  /** How large the segments of a message that we build are; null to share the process's slabs. */
  declare growth: SegmentGrowth | null;
  /** Null words that no object owns any more. */
  declare spares: Place[] | null;

  constructor(
    limit: number = DEFAULT_TRAVERSAL_LIMIT,
    nesting: number = DEFAULT_NESTING_LIMIT,
    caps: (CapHook | null)[] = [],
  ) {
    this.segments = [];
    this.caps = caps;
    this.clients = null;
    this.remaining = limit === 0 ? DEFAULT_TRAVERSAL_LIMIT : limit;
    this.limit = limit;
    this.nesting = nesting;
    this.released = false;
    this.growth = null;
    this.spares = null;
  }

  /** The bytes of all segments, without the header of a frame. */
  get byteLength(): number {
    let total = 0;
    for (const { start, end } of this.segments) total += end - start;
    return total;
  }

  /** The budget is spent: an error for a received message, nothing for our own. */
  overrun(): void {
    if (this.limit !== 0) {
      this.remaining = 0;
      overLimit("The traversal", this.limit, "traversalLimitInWords");
    }
    this.remaining = DEFAULT_TRAVERSAL_LIMIT;
  }

  /** Drops every capability of the table. To be called once the message is no longer used; again does nothing. */
  releaseCaps(): void {
    if (this.released) return;
    this.released = true;
    this.clients?.expire();
    const caps = this.caps;
    for (let i = 0; i < caps.length; i++) {
      const hook = caps[i];
      caps[i] = null;
      hook?.release();
    }
  }
}

/** Charges the traversal of some words to a message. */
export function charge(arena: Arena, words: number): void {
  if ((arena.remaining -= words) < 0) arena.overrun();
}

/** Drops the capabilities of the message that a reader belongs to. */
export function releaseCaps(segment: Segment): void {
  segment.arena.releaseCaps();
}
