// The values that dynamic readers give, and those that dynamic builders take.

import type { AnyListBuilder, AnyListReader } from "../any-list.js";
import type { AnyPointerBuilder, AnyPointerReader } from "../any-pointer.js";
import type { AnyStructBuilder, AnyStructReader } from "../any-struct.js";
import type { CapHook } from "../arena.js";
import type { ListView } from "../list-reader.js";
import type { StructView } from "../struct-reader.js";
import type { DynamicBuilder } from "./dynamic-builder.js";
import type { DynamicReader } from "./dynamic-reader.js";

/**
 * A value by its schema type: Void is null, an enum its number, Int64 and UInt64 are bigints, a capability is its hook (the message keeps
 * its reference) or null.
 */
export type DynamicValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | DynamicReader
  | ListView<DynamicValue>
  | AnyPointerReader
  | AnyStructReader
  | AnyListReader
  | CapHook;

/** The same while it is under construction. */
export type DynamicBuilderValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | DynamicBuilder
  | DynamicListBuilder
  | AnyPointerBuilder
  | AnyStructBuilder
  | AnyListBuilder
  | CapHook;

/** A list under construction; its length is fixed. */
export interface DynamicListBuilder extends ListView<DynamicBuilderValue> {
  /** Sets the element at an index. @throws RangeError when there is none; RangeError or TypeError for a value of another type */
  set(index: number, value: DynamicInit): void;
}

/**
 * What a field or element may be set from: for structs plain objects, readers and builders; for lists arrays and lists; for enums also
 * the name; for AnyPointer, AnyStruct and AnyList another pointer, a reader, or a function that fills it in; null clears a pointer.
 */
export type DynamicInit =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | DynamicObject
  | readonly DynamicInit[]
  | ListView<unknown>
  | StructView
  | AnyPointerReader
  | AnyStructBuilder
  | AnyListReader
  | AnyListBuilder
  | ((builder: AnyPointerBuilder & AnyStructBuilder & AnyListBuilder) => void)
  | CapHook;

/** A struct as a plain object, by the names of the schema. Of a union at most one member; `which` may name it. */
export interface DynamicObject {
  readonly [field: string]: DynamicInit | undefined;
}
