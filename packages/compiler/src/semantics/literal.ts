// The value of an expression before it is known to fit the type it is wanted for (language reference, "Constants").
import { isUtf8 } from "node:buffer";
import type { Value } from "../model.js";
import type { PointerValue } from "../pointer-value.js";
import type { ConcreteType } from "./concrete-type.js";

/** A value with as much of a type as the expression itself gives it. */
export type Literal =
  | { kind: "void" }
  | { kind: "bool"; value: boolean }
  | { kind: "integer"; value: bigint }
  | { kind: "float"; value: number }
  | { kind: "text"; bytes: Uint8Array }
  | { kind: "data"; bytes: Uint8Array }
  | { kind: "enum"; id: bigint; value: number }
  /** A struct, a list or any pointer, of just this type. */
  | { kind: "pointer"; type: ConcreteType; pointer: PointerValue };

/** The literal that a value of this type is, as when a constant is used. */
export function literalOf(value: Value, type: ConcreteType): Literal {
  switch (value.which) {
    case "void":
      return { kind: "void" };
    case "bool":
      return { kind: "bool", value: value.bool };
    case "int8":
      return { kind: "integer", value: BigInt(value.int8) };
    case "int16":
      return { kind: "integer", value: BigInt(value.int16) };
    case "int32":
      return { kind: "integer", value: BigInt(value.int32) };
    case "int64":
      return { kind: "integer", value: value.int64 };
    case "uint8":
      return { kind: "integer", value: BigInt(value.uint8) };
    case "uint16":
      return { kind: "integer", value: BigInt(value.uint16) };
    case "uint32":
      return { kind: "integer", value: BigInt(value.uint32) };
    case "uint64":
      return { kind: "integer", value: value.uint64 };
    case "float32":
      return { kind: "float", value: value.float32 };
    case "float64":
      return { kind: "float", value: value.float64 };
    case "text":
      return { kind: "text", bytes: new TextEncoder().encode(value.text ?? "") };
    case "data":
      return { kind: "data", bytes: value.data ?? new Uint8Array() };
    case "enum":
      return { kind: "enum", id: type.kind === "enum" ? type.id : 0n, value: value.enum };
    case "interface":
      return { kind: "pointer", type, pointer: { kind: "null" } };
    case "list":
      return { kind: "pointer", type, pointer: value.list };
    case "struct":
      return { kind: "pointer", type, pointer: value.struct };
    case "anyPointer":
      return { kind: "pointer", type, pointer: value.anyPointer };
  }
}

/** Why a literal cannot be a value of a type. */
export type Mismatch = "type" | "range" | "encoding";

const INTEGER_BITS: ReadonlyMap<ConcreteType["kind"], { bits: number; signed: boolean }> = new Map([
  ["int8", { bits: 8, signed: true }],
  ["int16", { bits: 16, signed: true }],
  ["int32", { bits: 32, signed: true }],
  ["int64", { bits: 64, signed: true }],
  ["uint8", { bits: 8, signed: false }],
  ["uint16", { bits: 16, signed: false }],
  ["uint32", { bits: 32, signed: false }],
  ["uint64", { bits: 64, signed: false }],
]);

/** The value of type `type` that a literal is, or why it is none; `sameType` compares types. */
export function valueOf(
  literal: Literal,
  type: ConcreteType,
  sameType: (a: ConcreteType, b: ConcreteType) => boolean,
): Value | Mismatch {
  switch (literal.kind) {
    case "void":
      return type.kind === "void" ? { which: "void", void: null } : "type";
    case "bool":
      return type.kind === "bool" ? { which: "bool", bool: literal.value } : "type";
    case "integer":
      return integerValue(literal.value, type);
    case "float":
      return floatValue(literal.value, type);
    case "text":
      if (type.kind !== "text") return "type";
      return isUtf8(literal.bytes) ? { which: "text", text: Buffer.from(literal.bytes).toString("utf8") } : "encoding";
    case "data":
      return type.kind === "data" ? { which: "data", data: Uint8Array.from(literal.bytes) } : "type";
    case "enum":
      return type.kind === "enum" && type.id === literal.id ? { which: "enum", enum: literal.value } : "type";
    case "pointer":
      return pointerValue(literal.pointer, literal.type, type, sameType);
  }
}

function integerValue(value: bigint, type: ConcreteType): Value | Mismatch {
  if (type.kind === "float32" || type.kind === "float64") return floatValue(Number(value), type);
  const integer = INTEGER_BITS.get(type.kind);
  if (integer === undefined) return "type";
  const { bits, signed } = integer;
  const fits = signed ? BigInt.asIntN(bits, value) === value : BigInt.asUintN(bits, value) === value;
  if (!fits) return "range";
  switch (type.kind) {
    case "int8":
      return { which: "int8", int8: Number(value) };
    case "int16":
      return { which: "int16", int16: Number(value) };
    case "int32":
      return { which: "int32", int32: Number(value) };
    case "int64":
      return { which: "int64", int64: value };
    case "uint8":
      return { which: "uint8", uint8: Number(value) };
    case "uint16":
      return { which: "uint16", uint16: Number(value) };
    case "uint32":
      return { which: "uint32", uint32: Number(value) };
    case "uint64":
      return { which: "uint64", uint64: value };
    default:
      return "type";
  }
}

function floatValue(value: number, type: ConcreteType): Value | Mismatch {
  if (type.kind === "float32") return { which: "float32", float32: Math.fround(value) };
  if (type.kind === "float64") return { which: "float64", float64: value };
  return "type";
}

function pointerValue(
  pointer: PointerValue,
  from: ConcreteType,
  to: ConcreteType,
  sameType: (a: ConcreteType, b: ConcreteType) => boolean,
): Value | Mismatch {
  if (to.kind === "anyPointer") {
    const fits =
      to.constraint === "anyKind" ||
      to.constraint === from.kind ||
      (from.kind === "anyPointer" && from.constraint === to.constraint);
    return fits ? { which: "anyPointer", anyPointer: pointer } : "type";
  }
  if (!sameType(from, to)) return "type";
  if (to.kind === "list") return { which: "list", list: pointer };
  return to.kind === "struct" ? { which: "struct", struct: pointer } : "type";
}
