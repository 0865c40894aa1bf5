// Pointers and list elements by their schema types, under construction.

import { AnyListBuilder, type AnyListInit, setAnyList } from "../any-list.js";
import { AnyPointerBuilder, type AnyPointerInit, setAnyPointer } from "../any-pointer.js";
import { AnyStructBuilder, type AnyStructInit, setAnyStruct } from "../any-struct.js";
import type { CapHook } from "../arena.js";
import { readData, readText } from "../blob.js";
import { setData, setText } from "../blob-builder.js";
import { readCapIndex, setCap } from "../capability.js";
import { clearPointer } from "../clear.js";
import * as elements from "../element-types.js";
import { type ElementBuilderType, getBoolList, getList, type ListInit, setBoolList, setList } from "../list-builder.js";
import type { EnumSchema } from "../reflect/enum-schema.js";
import { SchemaError } from "../reflect/schema-error.js";
import type { SchemaType } from "../reflect/schema-type.js";
import type { Segment } from "../segment.js";
import { getStruct, setStruct } from "../struct-builder.js";
import { DynamicBuilder } from "./dynamic-builder.js";
import type { DynamicBuilderValue, DynamicInit, DynamicObject } from "./dynamic-value.js";

/** What the pointer at `at` leads to, as a type; a struct is made if it is null. */
export function getPointer(type: SchemaType, segment: Segment, at: number): DynamicBuilderValue {
  switch (type.kind) {
    case "text":
      return readText(segment, at, 1, 0);
    case "data":
      return readData(segment, at, 1, 0);
    case "struct":
      return getStruct(segment, at, DynamicBuilder.for(type));
    case "list":
      if (type.element.kind === "bool") return getBoolList(segment, at);
      return getList(segment, at, elementBuilderType(type.element));
    case "interface":
    case "capability":
      return segment.arena.caps[readCapIndex(segment, at, 1, 0)] ?? null;
    case "anyStruct":
      return new AnyStructBuilder(segment, at);
    case "anyList":
      return new AnyListBuilder(segment, at);
    default:
      return new AnyPointerBuilder(segment, at, at, 1, 0);
  }
}

/** Sets the pointer at `at` to a value of a type; null clears it. @throws TypeError, RangeError for a value of another type */
export function setPointer(type: SchemaType, segment: Segment, at: number, value: DynamicInit): void {
  switch (type.kind) {
    case "text":
      return setText(segment, at, value as string | null);
    case "data":
      return setData(segment, at, value as Uint8Array | null);
    case "struct":
      return setStruct(segment, at, DynamicBuilder.for(type), value as DynamicObject | null);
    case "list":
      if (type.element.kind === "bool") return setBoolList(segment, at, value as ListInit<boolean> | null);
      return setList(segment, at, elementBuilderType(type.element), value as ListInit<DynamicInit> | null);
    case "interface":
    case "capability":
      return setHook(segment, at, value);
    case "anyStruct":
      return setAnyStruct(segment, at, value as AnyStructInit);
    case "anyList":
      return setAnyList(segment, at, value as AnyListInit);
    default:
      if (value !== null && typeof value !== "object" && typeof value !== "function") {
        throw expected("a pointer", type.kind, value);
      }
      return setAnyPointer(segment, at, value as AnyPointerInit);
  }
}

/** Sets a capability: the message gets a reference of its own. */
function setHook(segment: Segment, at: number, value: DynamicInit): void {
  if (value === null) return clearPointer(segment, at);
  const hook = value as Partial<CapHook>;
  if (typeof hook.addRef !== "function") throw expected("a capability", "the field", value);
  hook.addRef();
  setCap(segment, at, hook as CapHook);
}

/** How the elements of a list are built, other than of Bool. */
export function elementBuilderType(type: SchemaType): ElementBuilderType<DynamicBuilderValue, DynamicInit> {
  switch (type.kind) {
    case "void":
      return widened(elements.Void);
    case "int8":
      return widened(elements.Int8);
    case "int16":
      return widened(elements.Int16);
    case "int32":
      return widened(elements.Int32);
    case "int64":
      return widened(elements.Int64);
    case "uint8":
      return widened(elements.UInt8);
    case "uint16":
      return widened(elements.UInt16);
    case "uint32":
      return widened(elements.UInt32);
    case "uint64":
      return widened(elements.UInt64);
    case "float32":
      return widened(elements.Float32);
    case "float64":
      return widened(elements.Float64);
    case "enum":
      return {
        ...elements.UInt16,
        $set: (segment, data, end, count, value) =>
          elements.UInt16.$set(segment, data, end, count, enumValue(type, value) as number),
      };
    case "struct":
      return widened(DynamicBuilder.for(type));
    default:
      return {
        $size: 6,
        $of: (segment, _data, pointers) => getPointer(type, segment, pointers),
        $set: (segment, _data, pointers, _count, value) => setPointer(type, segment, pointers, value),
      };
  }
}

/** An element type as one that takes any value: its own setter checks. */
function widened<T extends DynamicBuilderValue, I>(
  type: ElementBuilderType<T, I>,
): ElementBuilderType<DynamicBuilderValue, DynamicInit> {
  return type as ElementBuilderType<DynamicBuilderValue, unknown>;
}

/** The number of an enumerant that may be given by its name. @throws SchemaError for a name that there is not */
export function enumValue(schema: EnumSchema, value: DynamicInit): DynamicInit {
  if (typeof value !== "string") return value;
  const enumerant = schema.byName(value);
  if (enumerant === undefined) throw new SchemaError(`${schema.name} has no enumerant "${value}"`);
  return enumerant.value;
}

/** The error for a value of another type. */
export function expected(what: string, name: string, value: unknown): TypeError {
  return new TypeError(`Expected ${what} for ${name}, got ${value === null ? "null" : typeof value}`);
}
