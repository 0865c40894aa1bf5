// Pointers and list elements by their schema types, as they are read.

import { readAnyList } from "../any-list.js";
import { AnyPointerReader } from "../any-pointer.js";
import { AnyStructReader } from "../any-struct.js";
import { readData, readText } from "../blob.js";
import { readCapIndex } from "../capability.js";
import * as elements from "../element-types.js";
import { type ElementType, readBoolList, readList } from "../list-reader.js";
import type { SchemaType } from "../reflect/schema-type.js";
import type { Segment } from "../segment.js";
import { readStruct } from "../struct-reader.js";
import { DynamicReader } from "./dynamic-reader.js";
import type { DynamicValue } from "./dynamic-value.js";

/** Reads the pointer at `at` as a type; `count` is 0 where there is none. @throws DecodeError for a bad pointer, or over a limit */
export function readPointer(
  type: SchemaType,
  segment: Segment,
  at: number,
  count: number,
  depth: number,
): DynamicValue {
  switch (type.kind) {
    case "text":
      return readText(segment, at, count, 0);
    case "data":
      return readData(segment, at, count, 0);
    case "struct":
      return readStruct(segment, at, count, 0, depth, DynamicReader.for(type).$of);
    case "list":
      if (type.element.kind === "bool") return readBoolList(segment, at, count, 0, depth);
      return readList(segment, at, count, 0, depth, elementType(type.element));
    case "interface":
    case "capability":
      return segment.arena.caps[readCapIndex(segment, at, count, 0)] ?? null;
    case "anyStruct":
      return readStruct(segment, at, count, 0, depth, AnyStructReader.$of);
    case "anyList":
      return readAnyList(segment, at, count, 0, depth);
    default:
      return new AnyPointerReader(segment, at, at, count, depth);
  }
}

/** How the elements of a list are read, other than of Bool. */
function elementType(type: SchemaType): ElementType<DynamicValue> {
  switch (type.kind) {
    case "void":
      return elements.Void;
    case "int8":
      return elements.Int8;
    case "int16":
      return elements.Int16;
    case "int32":
      return elements.Int32;
    case "int64":
      return elements.Int64;
    case "uint8":
      return elements.UInt8;
    case "uint16":
    case "enum":
      return elements.UInt16;
    case "uint32":
      return elements.UInt32;
    case "uint64":
      return elements.UInt64;
    case "float32":
      return elements.Float32;
    case "float64":
      return elements.Float64;
    case "struct":
      return DynamicReader.for(type);
    default:
      return {
        $size: 6,
        $of: (segment, _data, pointers, count, depth) => readPointer(type, segment, pointers, count, depth),
      };
  }
}
