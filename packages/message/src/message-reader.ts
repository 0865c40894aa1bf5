// A message that was received.

import { AnyPointerReader } from "./any-pointer.js";
import { Arena, type CapHook } from "./arena.js";
import { DecodeError } from "./decode-error.js";
import { DEFAULT_NESTING_LIMIT, DEFAULT_TRAVERSAL_LIMIT, type ReadLimits } from "./limits.js";
import { Segment } from "./segment.js";
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
    const arena = newArena(limits, caps);
    for (const { buffer, byteOffset, byteLength } of segments) {
      const view = new DataView(buffer, byteOffset, byteLength);
      addReadSegment(arena, view, new Uint8Array(buffer, byteOffset, byteLength), 0, byteLength - (byteLength % 8));
    }
    return new MessageReader(arena);
  }

  /** The root pointer. @throws DecodeError for a message without one. */
  get root(): AnyPointerReader {
    const { start } = this.first;
    return new AnyPointerReader(this.first, start, start, 1, this.arena.nesting);
  }

  /** Reads the root struct. @throws DecodeError for a message without one, a bad pointer, or over a limit. */
  getRoot<T>(type: StructReaderType<T>): T {
    return readStruct(this.first, this.first.start, 1, 0, this.arena.nesting, type.$of);
  }

  private get first(): Segment {
    const first = this.arena.segments[0];
    if (first === undefined || first.end - first.start < 8) {
      throw new DecodeError("pointer", "The message has no root pointer");
    }
    return first;
  }

  /** Releases the message's capabilities; again does nothing. The data stays readable. */
  [Symbol.dispose](): void {
    this.arena.releaseCaps();
  }
}

/** An arena for reading, under the limits. */
export function newArena(limits: ReadLimits | undefined, caps?: (CapHook | null)[]): Arena {
  return new Arena(
    limits?.traversalLimitInWords ?? DEFAULT_TRAVERSAL_LIMIT,
    limits?.nestingLimit ?? DEFAULT_NESTING_LIMIT,
    caps,
  );
}

/** Adds a window on received bytes to an arena. */
export function addReadSegment(arena: Arena, view: DataView, bytes: Uint8Array, start: number, end: number): void {
  arena.segments.push(new Segment(arena, arena.segments.length, view, bytes, start, end, end, null));
}
