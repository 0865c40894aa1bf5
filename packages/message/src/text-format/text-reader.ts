// Reads text messages into builders: the inverse of the printer.

import { setData, setTextBytes } from "../blob-builder.js";
import { DynamicBuilder } from "../dynamic/dynamic-builder.js";
import { elementBuilderType } from "../dynamic/pointer-builder.js";
import { isScalar } from "../dynamic/scalar-access.js";
import { initBoolList, initList } from "../list-builder.js";
import type { EnumSchema } from "../reflect/enum-schema.js";
import type { ListType, SchemaType } from "../reflect/schema-type.js";
import type { FieldSchema } from "../reflect/field-schema.js";
import type { Segment } from "../segment.js";
import { initStruct } from "../struct-builder.js";
import { type Literal, LiteralParser } from "./literal-parser.js";

/**
 * Fills a fresh struct from text such as `(name = "x", size = 3)`.
 * @throws TextError for text that is something else; the struct may be filled in part
 */
export function parseText(text: string, builder: DynamicBuilder): void {
  const end = parseTextAt(text, 0, builder);
  if (end < text.length) new LiteralParser(text, end).fail("There is more text after the value");
}

/**
 * Fills a fresh struct from the text at an offset, and gives the offset of what follows, white space and comments left out.
 * @throws TextError for text that is something else
 */
export function parseTextAt(text: string, offset: number, builder: DynamicBuilder): number {
  const parser = new LiteralParser(text, offset);
  fillStruct(parser, parser.literal(), builder);
  return parser.position;
}

function fillStruct(parser: LiteralParser, literal: Literal, builder: DynamicBuilder): void {
  const { schema } = builder;
  if (literal.kind !== "tuple") parser.fail(`Expected ${schema.name}: fields in parentheses`, literal.start);
  const seen = new Set<FieldSchema>();
  let member: FieldSchema | undefined;
  for (const { name, value, start } of literal.members) {
    if (name === undefined) parser.fail("Expected a field: a name, then = and a value", start);
    const field = schema.byName(name) ?? parser.fail(`${schema.name} has no field ${name}`, start);
    if (seen.has(field)) parser.fail(`${name} is set twice`, start);
    seen.add(field);
    if (field.discriminant !== undefined) {
      if (member !== undefined) parser.fail(`${name} and ${member.name} are members of one union`, start);
      member = field;
    }
    setField(parser, field, value, builder);
  }
}

function setField(parser: LiteralParser, field: FieldSchema, value: Literal, builder: DynamicBuilder): void {
  const { type } = field;
  if (field.isGroup) {
    const group = field.discriminant === undefined ? builder.get(field) : builder.init(field);
    fillStruct(parser, value, group as DynamicBuilder);
  } else if (type.kind === "void" || type.kind === "bool" || isScalar(type.kind)) {
    const scalar = scalarOf(parser, type, value);
    inRange(parser, value, () => builder.set(field, scalar));
  } else {
    builder.clear(field);
    setPointer(parser, type, value, builder.$segment, builder.$pointers + field.offset * 8);
  }
}

function setPointer(parser: LiteralParser, type: SchemaType, value: Literal, segment: Segment, at: number): void {
  switch (type.kind) {
    case "text":
      return setTextBytes(segment, at, bytesOf(parser, value, "a string"));
    case "data":
      return setData(segment, at, bytesOf(parser, value, 'a string or 0x"…"'));
    case "struct":
      return fillStruct(parser, value, initStruct(segment, at, DynamicBuilder.for(type)));
    case "list":
      return setList(parser, type, value, segment, at);
    default:
      return parser.fail(`A value of type ${type.kind} has no text`, value.start);
  }
}

function setList(parser: LiteralParser, { element }: ListType, value: Literal, segment: Segment, at: number): void {
  if (value.kind !== "list") parser.fail("Expected a list: elements in brackets", value.start);
  const { elements } = value;
  if (element.kind === "bool") {
    const bits = initBoolList(segment, at, elements.length);
    for (const [i, one] of elements.entries()) bits.set(i, scalarOf(parser, element, one) as boolean);
    return;
  }
  const list = initList(segment, at, elementBuilderType(element), elements.length);
  for (const [i, one] of elements.entries()) {
    if (element.kind === "struct") fillStruct(parser, one, list.get(i) as DynamicBuilder);
    else if (element.kind === "void" || isScalar(element.kind)) {
      const scalar = scalarOf(parser, element, one);
      inRange(parser, one, () => list.set(i, scalar));
    } else setPointer(parser, element, one, list.$segment, list.$start + i * 8);
  }
}

function bytesOf(parser: LiteralParser, value: Literal, expected: string): Uint8Array {
  return value.kind === "bytes" ? value.bytes : parser.fail(`Expected ${expected}`, value.start);
}

function scalarOf(parser: LiteralParser, type: SchemaType, value: Literal): null | boolean | number | bigint {
  const name = value.kind === "name" && !value.negative ? value.name : undefined;
  switch (type.kind) {
    case "void":
      return name === "void" ? null : parser.fail("Expected void", value.start);
    case "bool":
      return name === "true" || (name !== "false" && parser.fail("Expected true or false", value.start));
    case "enum":
      return enumerantOf(parser, type, value, name);
    case "float32":
    case "float64":
      return floatOf(parser, value);
    default: {
      if (value.kind === "float" && Object.is(value.float, -0)) return type.kind.endsWith("64") ? 0n : 0;
      if (value.kind !== "integer") return parser.fail("Expected a whole number", value.start);
      return type.kind.endsWith("64") ? value.integer : Number(value.integer);
    }
  }
}

function enumerantOf(parser: LiteralParser, type: EnumSchema, value: Literal, name: string | undefined): number {
  if (name !== undefined) {
    return type.byName(name)?.value ?? parser.fail(`${type.name} has no enumerant ${name}`, value.start);
  }
  // A value that the schema has no name for is printed as `(number)`.
  const only = value.kind === "tuple" && value.members.length === 1 ? value.members[0] : undefined;
  if (only?.name === undefined && only?.value.kind === "integer") return Number(only.value.integer);
  return parser.fail(`Expected an enumerant of ${type.name}`, value.start);
}

function floatOf(parser: LiteralParser, value: Literal): number {
  if (value.kind === "float") return value.float;
  if (value.kind === "integer") return Number(value.integer);
  if (value.kind === "name" && value.name === "inf") return value.negative ? -Infinity : Infinity;
  if (value.kind === "name" && value.name === "nan") return Number.NaN;
  return parser.fail("Expected a number", value.start);
}

/** Runs a setter; what is out of range is said to be at the literal. */
function inRange(parser: LiteralParser, { start }: Literal, set: () => void): void {
  try {
    set();
  } catch (error) {
    if (error instanceof RangeError) parser.fail(error.message, start);
    throw error;
  }
}
