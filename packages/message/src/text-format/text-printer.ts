// Prints values in the schema language's own form, as `capnp decode` does: on one line, or laid out for people.

import type { DynamicReader } from "../dynamic/dynamic-reader.js";
import type { DynamicValue } from "../dynamic/dynamic-value.js";
import { isPointer } from "../dynamic/field-access.js";
import type { ListView } from "../list-reader.js";
import type { SchemaType } from "../reflect/schema-type.js";
import type { FieldSchema } from "../reflect/field-schema.js";
import { utf8Length } from "../utf8.js";
import { float32Text, float64Text } from "./float-text.js";

/** How text is printed. */
export interface TextOptions {
  /** Whether to lay it out in lines; else it is on one line. Default true. */
  readonly pretty?: boolean;
}

/**
 * A struct as text. Pointers that are null are left out; capabilities and pointers of unknown type are shown but cannot be read back.
 * @throws DecodeError for a malformed message, or over a limit
 */
export function printText(struct: DynamicReader, options?: TextOptions): string {
  return printValue(struct.schema, struct, options);
}

/** A value of any type as text. @throws DecodeError for a malformed message, or over a limit */
export function printValue(type: SchemaType, value: DynamicValue, { pretty = true }: TextOptions = {}): string {
  return print(type, value, pretty ? 1 : 0, false);
}

/** Items longer than this, in bytes of UTF-8, go on lines of their own. */
const MAX_INLINE_ITEM = 24;
/** The fields of a struct go on lines of their own if they are longer than this together. */
const MAX_INLINE_STRUCT = 64;

/** @param indent the level, or 0 to print on one line; `prefixed` whether something is before the value on its line */
function print(type: SchemaType, value: DynamicValue, indent: number, prefixed: boolean): string {
  switch (type.kind) {
    case "void":
      return "void";
    case "float32":
      return float32Text(value as number);
    case "float64":
      return float64Text(value as number);
    case "text":
      return `"${escapeText(value as string)}"`;
    case "data":
      return `"${escapeData(value as Uint8Array)}"`;
    case "enum":
      return type.enumerants[value as number]?.name ?? `(${value as number})`;
    case "list": {
      const items: string[] = [];
      for (const element of value as ListView<DynamicValue>)
        items.push(print(type.element, element, deeper(indent), false));
      return `[${layOut(items, indent, prefixed, Number.POSITIVE_INFINITY)}]`;
    }
    case "struct":
      return `(${layOut(printFields(value as DynamicReader, deeper(indent)), indent, prefixed, MAX_INLINE_STRUCT)})`;
    case "interface":
    case "capability":
      return "<external capability>";
    case "anyPointer":
    case "anyStruct":
    case "anyList":
      return "<opaque pointer>";
    default:
      return String(value);
  }
}

function deeper(indent: number): number {
  return indent === 0 ? 0 : indent + 1;
}

function printFields(struct: DynamicReader, indent: number): string[] {
  const { which } = struct;
  const items: string[] = [];
  for (const field of struct.schema.fields) {
    if (field.discriminant !== undefined && field !== which) continue;
    if (struct.has(field) || mustShow(field)) {
      // What is shown as opaque is not looked at: it may be something else than the schema says.
      const value = field.type.kind.startsWith("any") ? null : struct.get(field);
      items.push(`${field.name} = ${print(field.type, value as DynamicValue, indent, true)}`);
    }
  }
  return items;
}

/** A null pointer is left out, unless without it one could not tell which member of the union is set. */
function mustShow(field: FieldSchema): boolean {
  return field.discriminant !== undefined && field.discriminant !== 0 && isPointer(field);
}

function layOut(items: readonly string[], indent: number, prefixed: boolean, limit: number): string {
  if (indent === 0 || fitsInline(items, limit)) return items.join(", ");
  const line = `\n${"  ".repeat(indent)}`;
  return `${prefixed ? line : " "}${items.join(`,${line}`)} `;
}

function fitsInline(items: readonly string[], limit: number): boolean {
  let total = 0;
  for (const item of items) {
    const length = utf8Length(item);
    total += length;
    if (length > MAX_INLINE_ITEM || total > limit || item.includes("\n")) return false;
  }
  return true;
}

const escapes: Readonly<Record<string, string>> = {
  "\x07": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
  "'": "\\'",
  '"': '\\"',
  "\\": "\\\\",
};

function escapeText(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what has to be escaped
  return text.replace(/[\x00-\x1f'"\\\x7f]/g, (character) => escapes[character] ?? octal(character.charCodeAt(0)));
}

function escapeData(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) {
    const character = String.fromCharCode(byte);
    text += escapes[character] ?? (byte < 0x20 || byte >= 0x7f ? octal(byte) : character);
  }
  return text;
}

function octal(byte: number): string {
  return `\\${byte.toString(8).padStart(3, "0")}`;
}
