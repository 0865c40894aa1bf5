// What a field of a type takes in a struct, and what it is when nobody sets it (encoding specification, "Structs").
import type { Type, Value } from "../model.js";
import { NULL_POINTER } from "../pointer-value.js";

/** The code of an inline composite list in a list pointer, and in `ElementSize` of schema.capnp. */
export const ELEMENT_SIZE_COMPOSITE = 7;

/** What stands for a type that there is none of, which has been reported: nothing that follows from it is. */
export const UNKNOWN_TYPE: Type = Object.freeze({ which: "void", void: null });

/** The binary logarithm of the size in bits, or how else the type is stored. */
export function typeSize(type: Type): number | "void" | "pointer" {
  switch (type.which) {
    case "void":
      return "void";
    case "bool":
      return 0;
    case "int8":
    case "uint8":
      return 3;
    case "int16":
    case "uint16":
    case "enum":
      return 4;
    case "int32":
    case "uint32":
    case "float32":
      return 5;
    case "int64":
    case "uint64":
    case "float64":
      return 6;
    default:
      return "pointer";
  }
}

/** The default of a field that has none of its own: zero, or a null pointer. */
export function zeroValue(type: Type): Value {
  switch (type.which) {
    case "void":
    case "interface":
      return type.which === "void" ? { which: "void", void: null } : { which: "interface", interface: null };
    case "bool":
      return { which: "bool", bool: false };
    case "int8":
      return { which: "int8", int8: 0 };
    case "int16":
      return { which: "int16", int16: 0 };
    case "int32":
      return { which: "int32", int32: 0 };
    case "int64":
      return { which: "int64", int64: 0n };
    case "uint8":
      return { which: "uint8", uint8: 0 };
    case "uint16":
      return { which: "uint16", uint16: 0 };
    case "uint32":
      return { which: "uint32", uint32: 0 };
    case "uint64":
      return { which: "uint64", uint64: 0n };
    case "float32":
      return { which: "float32", float32: 0 };
    case "float64":
      return { which: "float64", float64: 0 };
    case "text":
      return { which: "text", text: null };
    case "data":
      return { which: "data", data: null };
    case "list":
      return { which: "list", list: NULL_POINTER };
    case "enum":
      return { which: "enum", enum: 0 };
    case "struct":
      return { which: "struct", struct: NULL_POINTER };
    case "anyPointer":
      return { which: "anyPointer", anyPointer: NULL_POINTER };
  }
}
