// A message that was received.

import { AnyPointerReader } from "./any-pointer.js";
import type { Arena, CapHook } from "./arena.js";
import type { ReadLimits } from "./limits.js";
import { addReadSegment, newReadArena, rootSegment } from "./read-arena.js";
import { readStruct, type StructReaderType } from "./struct-reader.js";

/** A message over bytes that somebody else made. Reading never writes to them; they must not change while the message is read. */
export class MessageReader {
  declare readonly arena: Arena;

  constructor(arena: Arena) {
    this.arena = arena;
  }

  /**
   * A message over segments that are at hand.
   * @param segments their bytes; a length that is not whole words is cut down to whole words
   * @param caps the capability table; the message takes over the references
   */
  static fromSegments(segments: readonly Uint8Array[], limits?: ReadLimits, caps?: (CapHook | null)[]): MessageReader {
    const arena = newReadArena(limits, caps);
    for (const { buffer, byteOffset, byteLength } of segments) {
      const view = new DataView(buffer, byteOffset, byteLength);
      addReadSegment(arena, view, new Uint8Array(buffer, byteOffset, byteLength), 0, byteLength - (byteLength % 8));
    }
    return new MessageReader(arena);
  }

  /** The root pointer. @throws DecodeError for a message without one. */
  get root(): AnyPointerReader {
    const first = rootSegment(this.arena);
    return new AnyPointerReader(first, first.start, first.start, 1, this.arena.nesting);
  }

  /** Reads the root struct. @throws DecodeError for a message without one, a bad pointer, or over a limit. */
  getRoot<T>(type: StructReaderType<T>): T {
    const first = rootSegment(this.arena);
    return readStruct(first, first.start, 1, 0, this.arena.nesting, type.$of);
  }

  /** Releases the message's capabilities; again does nothing. The data stays readable. */
  [Symbol.dispose](): void {
    this.arena.releaseCaps();
  }
}
