// The types of the language itself, visible in every scope (language reference, "Types").
import type { PlainType, Type, UnconstrainedType } from "../model.js";

/** The name of a built-in type, as schemas spell it. */
export type BuiltinName =
  | "Void"
  | "Bool"
  | "Int8"
  | "Int16"
  | "Int32"
  | "Int64"
  | "UInt8"
  | "UInt16"
  | "UInt32"
  | "UInt64"
  | "Float32"
  | "Float64"
  | "Text"
  | "Data"
  | "List"
  | "AnyPointer"
  | "AnyStruct"
  | "AnyList"
  | "Capability"
  | "Object";

/** The types whose name is all there is to say, by the name that schemas use; List and Object are not here. */
export const builtinTypes: ReadonlyMap<string, Type> = new Map<string, Type>([
  ["Void", { which: "void", void: null }],
  ["Bool", { which: "bool", bool: null }],
  ["Int8", { which: "int8", int8: null }],
  ["Int16", { which: "int16", int16: null }],
  ["Int32", { which: "int32", int32: null }],
  ["Int64", { which: "int64", int64: null }],
  ["UInt8", { which: "uint8", uint8: null }],
  ["UInt16", { which: "uint16", uint16: null }],
  ["UInt32", { which: "uint32", uint32: null }],
  ["UInt64", { which: "uint64", uint64: null }],
  ["Float32", { which: "float32", float32: null }],
  ["Float64", { which: "float64", float64: null }],
  ["Text", { which: "text", text: null }],
  ["Data", { which: "data", data: null }],
  ["AnyPointer", anyPointer({ which: "anyKind", anyKind: null })],
  ["AnyStruct", anyPointer({ which: "struct", struct: null })],
  ["AnyList", anyPointer({ which: "list", list: null })],
  ["Capability", anyPointer({ which: "capability", capability: null })],
]);

/** Whether a name is that of a built-in type. */
export function isBuiltinName(name: string): name is BuiltinName {
  return name === "List" || name === "Object" || builtinTypes.has(name);
}

/** The kinds of types that need no further description. */
export type PlainKind = PlainType["which"];

function anyPointer(unconstrained: UnconstrainedType): Type {
  return { which: "anyPointer", anyPointer: { which: "unconstrained", unconstrained } };
}
