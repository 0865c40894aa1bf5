// A segment: a window on a buffer that it shares with others, with absolute byte offsets into it.

import { Arena } from "./arena.js";
import { emptySlab, type Slab } from "./slab.js";

/** One segment of a message. All offsets are absolute bytes in `view`. */
export class Segment {
  declare readonly arena: Arena;
  /** The index in the message's segment table, as far pointers name it. */
  declare readonly id: number;
  declare readonly view: DataView;
  declare readonly bytes: Uint8Array;
  /** The first byte. */
  declare readonly start: number;
  /** One past the last byte; while building, one past the last byte allocated. */
  declare end: number;
  /** While building, one past the last byte that this segment may allocate without asking the slab. */
  declare limit: number;
  /** Where a segment under construction gets its bytes from; null for one that is read, or foreign. */
  declare readonly slab: Slab | null;

  constructor(
    arena: Arena,
    id: number,
    view: DataView,
    bytes: Uint8Array,
    start: number,
    end: number,
    limit: number,
    slab: Slab | null,
  ) {
    this.arena = arena;
    this.id = id;
    this.view = view;
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.limit = limit;
    this.slab = slab;
  }
}

/** Where null pointers lead: no data, no pointers. */
export const emptySegment: Segment = /* @__PURE__ */ new Segment(
  /* @__PURE__ */ new Arena(0),
  0,
  emptySlab.view,
  emptySlab.bytes,
  0,
  0,
  0,
  null,
);
