// Orphans: objects of a message under construction that no pointer field leads to.

import { AnyPointerBuilder } from "./any-pointer.js";
import { clearPointer } from "./clear.js";
import type { MessageBuilder } from "./message-builder.js";
import { type Place, returnSpare, takeSpare } from "./spare.js";
import type { Segment } from "./segment.js";

/**
 * An object that belongs to a message but to none of its structs; `T` is what its builder gives for it. Disposing of it zeroes it. One
 * that is neither adopted nor disposed of stays in the message, where nobody can see it.
 */
export class Orphan<T> {
  /** Only for the type checker. */
  declare readonly $value?: T;
  #place: Place | undefined;

  constructor(place: Place) {
    this.#place = place;
  }

  /** The word that leads to the object. @throws TypeError for an orphan that was adopted or disposed of. */
  get place(): Place {
    if (this.#place === undefined) throw new TypeError("The orphan was adopted or disposed of");
    return this.#place;
  }
  /** What leads to the object: to look at it, to build it, or to set something to a copy of it. */
  get pointer(): AnyPointerBuilder {
    const { segment, at } = this.place;
    return new AnyPointerBuilder(segment, at, at, 1, 0);
  }
  /** Lets go of the object, which somebody else took over. */
  release(): void {
    this.#place = undefined;
  }
  /** Zeroes the object, unless it was adopted. */
  [Symbol.dispose](): void {
    const place = this.#place;
    if (place === undefined) return;
    this.#place = undefined;
    clearPointer(place.segment, place.at);
    returnSpare(place);
  }
}

/**
 * Makes an object without a place in the message yet: `newOrphan(message, (pointer) => pointer.initStruct(Person.Builder))`.
 */
export function newOrphan<T>(message: MessageBuilder, build: (pointer: AnyPointerBuilder) => T): Orphan<T> {
  const orphan = new Orphan<T>(takeSpare(message.arena.segments[0] as Segment));
  build(orphan.pointer);
  return orphan;
}
