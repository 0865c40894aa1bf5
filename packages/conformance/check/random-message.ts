// Random values for any schema: plain objects that a dynamic builder takes.

import type { DynamicInit, DynamicObject } from "@capnp/message/dynamic";
import type { FieldSchema, SchemaType, StructSchema } from "@capnp/message/schema";
import * as fc from "fast-check";

/** Text of all kinds, the awkward ones among them. */
const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("", "\0", "'\"\\", "a\nb", "x".repeat(24), "é✓😀", "\x07\b\f\n\r\t\v\x01\x7f"),
);

/** The reference tool prints eight digits, which some numbers do not survive: it is not asked about those. */
const survives = (value: number) => Object.is(Math.fround(Number(value.toPrecision(8))), value);
const float32 = fc.oneof(
  fc.float(),
  fc.constantFrom(0, -0, 1, 0.1, 1e20, 1e-7, 16777215, Infinity, -Infinity, NaN, 123456, 1234567),
);
const float64 = fc.oneof(fc.double(), fc.constantFrom(0, -0, 1, 0.1, 1e15, 1e16, 1e21, 5e-324, 1e100, 0.00001));

/** Values of a type; undefined where it has none that text can show. `depth` bounds the structs and lists within. */
export function randomValue(type: SchemaType, depth: number): fc.Arbitrary<DynamicInit> | undefined {
  switch (type.kind) {
    case "void":
      return fc.constant(null);
    case "bool":
      return fc.boolean();
    case "int8":
      return fc.integer({ min: -128, max: 127 });
    case "int16":
      return fc.integer({ min: -32768, max: 32767 });
    case "int32":
      return fc.integer();
    case "int64":
      return fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
    case "uint8":
      return fc.nat(255);
    case "uint16":
      return fc.nat(65535);
    case "uint32":
      return fc.nat(2 ** 32 - 1);
    case "uint64":
      return fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
    case "float32":
      return float32.map(Math.fround).filter(survives);
    case "float64":
      return float64;
    case "text":
      return text;
    case "data":
      return fc.uint8Array({ maxLength: 20 }).map((bytes) => Uint8Array.from(bytes));
    case "enum":
      return type.enumerants.length === 0 ? undefined : fc.nat(type.enumerants.length - 1);
    case "list": {
      const element = randomValue(type.element, depth - 1);
      if (element !== undefined) return fc.array(element, { maxLength: 5 });
      return type.element.kind === "struct" ? fc.constant([]) : undefined;
    }
    case "struct":
      return depth > 0 ? randomStruct(type, depth - 1) : undefined;
    default:
      return undefined;
  }
}

/** Objects with some of a struct's fields, and of its union at most one member. */
export function randomStruct(schema: StructSchema, depth: number): fc.Arbitrary<DynamicObject> {
  const plain: Record<string, fc.Arbitrary<DynamicInit | undefined>> = {};
  const members: fc.Arbitrary<DynamicObject>[] = [fc.constant({})];
  for (const field of schema.fields) {
    const value = fieldValue(field, depth);
    if (value === undefined) continue;
    if (field.discriminant !== undefined) members.push(value.map((one) => ({ [field.name]: one })));
    else plain[field.name] = fc.option(value, { nil: undefined, freq: 2 });
  }
  return fc.tuple(fc.record(plain), fc.oneof(...members)).map(([own, member]) => ({ ...own, ...member }));
}

function fieldValue(field: FieldSchema, depth: number): fc.Arbitrary<DynamicInit> | undefined {
  if (field.isGroup) return randomStruct(field.type as StructSchema, depth);
  return randomValue(field.type, depth);
}
