// Slabs: large zeroed buffers that the segments of many small messages are windows on, since a buffer of its own costs a message
// thirty times what a window does. Slabs belong to the process; one is freed when no message on it is left.

const SLAB_BYTES = 64 * 1024;

/** A zeroed buffer, handed out from the front. */
export class Slab {
  declare readonly view: DataView;
  declare readonly bytes: Uint8Array;
  /** One past the last byte handed out. */
  declare used: number;

  constructor(byteLength: number) {
    const buffer = new ArrayBuffer(byteLength);
    this.view = new DataView(buffer);
    this.bytes = new Uint8Array(buffer);
    this.used = 0;
  }
}

let current: Slab | undefined;

/** The slab to take the next window of at least `byteLength` bytes from. The caller advances `used`. */
export function slabFor(byteLength: number): Slab {
  if (current !== undefined && current.used + byteLength <= current.bytes.length) return current;
  // A large message gets a slab of its own and leaves the shared one to the others.
  if (byteLength > SLAB_BYTES / 4) return new Slab(byteLength);
  return (current = new Slab(SLAB_BYTES));
}
