// What can be done with any pointer field of a struct, given its entry in the generated table of the struct's pointer fields.

import { clearPointer, movePointer } from "./clear.js";
import { linkDataAt } from "./external-data.js";
import { getUint16, setUint16 } from "./fields.js";
import { Orphan } from "./orphan.js";
import { returnSpare, takeSpare } from "./spare.js";
import { hasPointer, type StructView } from "./struct-reader.js";

/** A pointer field of the struct that `S` reads or builds; `T` is what its builder gives for it. An entry of `Person.fields`, say. */
export interface PointerField<S, T> {
  /** The number of the pointer. */
  readonly index: number;
  /** For a member of a union: the byte offset of the discriminant in the data section. */
  readonly union?: number;
  /** For a member of a union: its number there. */
  readonly member?: number;
  /** Only for the type checker. */
  readonly $struct?: (struct: S) => void;
  /** Only for the type checker. */
  readonly $value?: T;
}

/** What every generated struct builder has, and no reader. */
export interface BuilderView extends StructView {
  /** Only for the type checker. */
  readonly $isBuilder: true;
}

/** Whether a pointer field is there: not null, and if it is a member of a union, the one that is set. */
export function has<S extends StructView>(struct: S, field: PointerField<S, unknown>): boolean {
  return isActive(struct, field) && hasPointer(struct.$segment, struct.$pointers, struct.$count, field.index);
}

/** Makes a pointer field null and zeroes what it led to. A member of a union becomes the one that is set. */
export function clear<S extends BuilderView>(struct: S, field: PointerField<S, unknown>): void {
  activate(struct, field);
  clearPointer(struct.$segment, struct.$pointers + field.index * 8);
}

/**
 * Takes what a pointer field leads to out of the struct, without copying it: the field becomes null. The orphan is to be adopted by a
 * pointer field of the same message. Of a member of a union that is not set there is nothing to take.
 */
export function disown<S extends BuilderView, T>(struct: S, field: PointerField<S, T>): Orphan<T> {
  const spare = takeSpare(struct.$segment);
  if (isActive(struct, field)) {
    movePointer(struct.$segment, struct.$pointers + field.index * 8, spare.segment, spare.at);
  }
  return new Orphan(spare);
}

/**
 * Makes a pointer field lead to an orphan, without copying it; what it led to before is cleared, and the orphan is used up. A member of a
 * union becomes the one that is set.
 * @throws TypeError for an orphan of another message, or one that is used up.
 */
export function adopt<S extends BuilderView, T>(struct: S, field: PointerField<S, T>, orphan: Orphan<T>): void {
  const { $segment } = struct;
  const { place } = orphan;
  if (place.segment.arena !== $segment.arena) {
    throw new TypeError("An orphan can only be adopted within its own message");
  }
  activate(struct, field);
  const at = struct.$pointers + field.index * 8;
  clearPointer($segment, at);
  movePointer(place.segment, place.at, $segment, at);
  orphan.release();
  returnSpare(place);
}

/**
 * Makes a field of type Data lead to bytes that are not copied: they become a segment of the message and must not change as long as it is
 * used. Worth it from some ten kilobytes on.
 */
export function linkData<S extends BuilderView>(
  struct: S,
  field: PointerField<S, Uint8Array>,
  bytes: Uint8Array,
): void {
  activate(struct, field);
  linkDataAt(struct.$segment, struct.$pointers + field.index * 8, bytes);
}

function isActive(struct: StructView, { union, member }: PointerField<never, unknown>): boolean {
  if (union === undefined) return true;
  return getUint16(struct.$segment, struct.$data + union, struct.$pointers) === member;
}

function activate(struct: StructView, { union, member }: PointerField<never, unknown>): void {
  if (union !== undefined) setUint16(struct.$segment, struct.$data + union, member as number);
}
