// The values of constants, and of fields' defaults, by their schema.

import type { Value$Reader } from "../gen/schema.capnp.js";
import type { ConstSchema } from "../reflect/const-schema.js";
import type { SchemaType } from "../reflect/schema-type.js";
import type { DynamicValue } from "./dynamic-value.js";
import { readPointer } from "./pointer-reader.js";

/** The value of a constant. @throws DecodeError for a malformed one */
export function constantValue(constant: ConstSchema): DynamicValue {
  return valueOf(constant.type, constant.value);
}

/** A value of a schema, as a type. @throws DecodeError for a malformed one */
export function valueOf(type: SchemaType, value: Value$Reader): DynamicValue {
  switch (value.which) {
    case "text":
    case "data":
    case "list":
    case "struct":
    case "interface":
    case "anyPointer":
    case undefined:
      // Whatever the type, the pointer is the one pointer of the Value.
      return readPointer(type, value.$segment, value.$pointers, Math.min(value.$count, 1), value.$depth);
    default:
      return value[value.which as "bool"] as DynamicValue;
  }
}
