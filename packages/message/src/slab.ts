// Slabs: large zeroed buffers that the segments of many small messages are windows on, since a buffer of its own costs a message
// thirty times what a window does. Slabs belong to the process; one is freed when no message on it is left.

const SLAB_BYTES = 64 * 1024;

/** So many elements, of 8 bytes, are half as much as a slab. Much larger arrays would not be of the young generation. */
const GARBAGE = 4 * 1024;

/** Bytes of slabs that no garbage was made for. */
let alone = 0;
/** Holds the last garbage, so that making it is not optimized away. */
const last: unknown[] = [];

/**
 * A zeroed buffer, handed out from the front.
 *
 * V8 frees buffers of a short life at next to no cost when it collects its young generation; but what brings that about is that small
 * objects have filled it. A process that passes on bulk data makes few of these, and then each 64 MB of buffers make V8 collect the whole
 * heap, dozens of times a second, for two thirds of the processor's time. So slabs are accompanied by small garbage, half as much.
 */
export class Slab {
  declare readonly view: DataView;
  declare readonly bytes: Uint8Array;
  /** One past the last byte handed out. */
  declare used: number;

  constructor(byteLength: number) {
    // oxlint-disable-next-line unicorn/no-new-array
    for (alone += byteLength; alone > 0; alone -= SLAB_BYTES) last[0] = new Array(GARBAGE);
    const buffer = new ArrayBuffer(byteLength);
    this.view = new DataView(buffer);
    this.bytes = new Uint8Array(buffer);
    this.used = 0;
  }
}

/** A slab with no room. */
export const emptySlab: Slab = /* @__PURE__ */ new Slab(0);

let current = emptySlab;

/** The slab to take the next window of at least `byteLength` bytes from. The caller advances `used`. */
export function slabFor(byteLength: number): Slab {
  if (current.used + byteLength <= current.bytes.length) return current;
  // A large message gets a slab of its own and leaves the shared one to the others.
  if (byteLength > SLAB_BYTES / 4) return new Slab(byteLength);
  return (current = new Slab(SLAB_BYTES));
}
