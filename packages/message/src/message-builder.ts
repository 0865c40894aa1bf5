// A message under construction.

import { AnyPointerBuilder } from "./any-pointer.js";
import type { Arena } from "./arena.js";
import type { SegmentGrowth } from "./growth.js";
import { newMessage } from "./new-message.js";
import { initStruct, getStruct, type StructBuilderType, setStruct } from "./struct-builder.js";
import { readStruct, type StructReaderType, type StructView } from "./struct-reader.js";
import type { Segment } from "./segment.js";

/**
 * A message being built. Its segments are windows on slabs shared with other messages, so making one costs no buffer; the message keeps
 * its slabs alive. It must not be changed once its bytes were handed to a transport.
 */
export class MessageBuilder {
  declare readonly arena: Arena;
  declare private readonly first: Segment;
  declare private readonly at: number;

  /**
   * @param prefix bytes to leave free before the first segment: 8, for a frame header (see `frameInPlace`)
   * @param firstBytes bytes that the first segment holds at least, before there is a second one
   * @param growth how large segments are: `doublingSegments`, `fixedSegments` or a function of your own; a policy serves one message
   */
  constructor(prefix: 0 | 8 = 0, firstBytes: number = 8, growth: SegmentGrowth | null = null) {
    this.first = newMessage(prefix, firstBytes, growth);
    this.arena = this.first.arena;
    this.at = this.first.start;
  }

  /** The segments' bytes, without framing. Views, valid until the message is changed. */
  get segments(): Uint8Array[] {
    return this.arena.segments.map(({ bytes, start, end }) => {
      if (end <= bytes.length) return bytes.subarray(start, end);
      // Linked bytes that are not whole words.
      const padded = new Uint8Array(end - start);
      padded.set(bytes.subarray(start));
      return padded;
    });
  }
  /** The size of all segments, in bytes. */
  get byteLength(): number {
    return this.arena.byteLength;
  }
  /** The root pointer. */
  get root(): AnyPointerBuilder {
    return new AnyPointerBuilder(this.first, this.at, this.at, 1, 0);
  }

  /** Makes the root a new struct. */
  initRoot<T>(type: StructBuilderType<T, never>): T {
    return initStruct(this.first, this.at, type);
  }
  /** The root struct, made if there is none yet: a reader, or a builder, by the class that is given. */
  getRoot<T>(type: StructBuilderType<T, never> | StructReaderType<T>): T {
    if ("$dataWords" in type) return getStruct(this.first, this.at, type);
    return readStruct(this.first, this.at, 1, 0, this.arena.nesting, type.$of);
  }
  /** Sets the root from a plain object, or to a copy of a reader or builder. */
  setRoot<I>(type: StructBuilderType<unknown, I>, value: I | StructView): void {
    setStruct(this.first, this.at, type, value);
  }
}
