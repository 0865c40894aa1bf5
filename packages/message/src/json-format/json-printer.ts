// Prints values as JSON, in the form that the reference implementation gives them.

import type { AnyListReader } from "../any-list.js";
import type { AnyPointerReader } from "../any-pointer.js";
import type { AnyStructReader } from "../any-struct.js";
import type { DynamicReader } from "../dynamic/dynamic-reader.js";
import type { DynamicValue } from "../dynamic/dynamic-value.js";
import type { ListView } from "../list-reader.js";
import { SchemaError } from "../reflect/schema-error.js";
import type { SchemaType } from "../reflect/schema-type.js";
import { float64Text } from "../text-format/float-text.js";
import { utf8Length } from "../utf8.js";
import type { JsonField, JsonShape, JsonShapes } from "./json-shape.js";

/** Items longer than this, in bytes of UTF-8, go on lines of their own. */
const MAX_INLINE_ITEM = 50;

/** Printed JSON, and whether it is on more than one line. */
interface Printed {
  readonly text: string;
  readonly isMultiline: boolean;
}

/** Prints JSON on one line, or laid out for people. */
export class JsonPrinter {
  readonly #shapes: JsonShapes;
  readonly #pretty: boolean;

  constructor(shapes: JsonShapes, pretty: boolean) {
    this.#shapes = shapes;
    this.#pretty = pretty;
  }

  /** A value. @throws SchemaError for a capability or a pointer of unknown type */
  print(type: SchemaType, value: DynamicValue): string {
    return this.#value(type, value, 0, false, "array").text;
  }

  #value(type: SchemaType, value: DynamicValue, indent: number, prefixed: boolean, data: JsonField["data"]): Printed {
    switch (type.kind) {
      case "list":
        return this.#list(type.element, [...(value as ListView<DynamicValue>)], indent, prefixed);
      case "data": {
        const bytes = value as Uint8Array;
        if (data !== "array") return single(quoted(data === "hex" ? toHex(bytes) : toBase64(bytes)));
        return this.#list({ kind: "uint8" }, [...bytes], indent, prefixed);
      }
      case "struct":
        return this.#struct(this.#shapes.of(type), value as DynamicReader, indent, prefixed);
      default:
        return single(this.#scalar(type, value));
    }
  }

  #scalar(type: SchemaType, value: DynamicValue): string {
    switch (type.kind) {
      case "void":
        return "null";
      case "text":
        return quoted(value as string);
      case "enum": {
        const name = this.#shapes.enumerants(type)[value as number];
        return name === undefined ? String(value) : quoted(name);
      }
      case "int64":
      case "uint64":
        return `"${String(value)}"`;
      case "float32":
      case "float64":
        if (Number.isFinite(value)) return float64Text(value as number);
        return `"${String(value)}"`;
      case "interface":
      case "capability":
      case "anyPointer":
      case "anyStruct":
      case "anyList":
        // Only as the member of a union.
        if (value === null || (value as AnyPointerReader | AnyStructReader | AnyListReader).isNull) return "null";
        throw new SchemaError(`A value of type ${type.kind} has no JSON`);
      default:
        return String(value);
    }
  }

  #list(element: SchemaType, values: readonly DynamicValue[], indent: number, prefixed: boolean): Printed {
    const inner = values.length > 1 ? indent + 1 : indent;
    const items = values.map((one) => this.#value(element, one, inner, false, "array"));
    const { text, isMultiline } = this.#layOut(items, indent, prefixed);
    return { text: `[${text}]`, isMultiline };
  }

  #struct(shape: JsonShape, struct: DynamicReader, indent: number, prefixed: boolean): Printed {
    const members: Member[] = [];
    this.#gather(shape, struct, "", members);
    const inner = members.length > 1 ? indent + 1 : indent;
    const items = members.map((member): Printed => {
      const { text, isMultiline } = this.#member(member, inner);
      return { text: `${quoted(member.name)}:${this.#pretty ? " " : ""}${text}`, isMultiline };
    });
    const { text, isMultiline } = this.#layOut(items, indent, prefixed);
    return { text: `{${text}}`, isMultiline };
  }

  /** The fields in the order of the schema, the member of the union after them. */
  #gather({ fields, tag }: JsonShape, struct: DynamicReader, prefix: string, members: Member[]): void {
    const { which } = struct;
    let member: JsonField | undefined;
    for (const one of fields) {
      const { field } = one;
      if (field.discriminant !== undefined) {
        if (field === which) member = one;
      } else if (struct.has(field)) this.#gatherField(one, one.name, struct, prefix, members);
    }
    if (member === undefined) return;
    if (tag !== undefined) members.push({ name: prefix + tag.name, json: quoted(member.name) });
    if (tag !== undefined && member.field.type.kind === "void") return;
    // Even if it is null: else one could not tell which member is set.
    this.#gatherField(member, tag?.valueName ?? member.name, struct, prefix, members);
  }

  #gatherField(one: JsonField, name: string, struct: DynamicReader, prefix: string, members: Member[]): void {
    const { type } = one.field;
    if (type.kind === "struct" && !struct.has(one.field) && this.#shapes.endless.has(type)) {
      if (one.prefix === undefined) members.push({ name: prefix + name, json: "null" });
      return;
    }
    const value = struct.get(one.field) as DynamicValue;
    if (one.prefix === undefined) members.push({ name: prefix + name, field: one, value });
    else this.#gather(one.shape(), value as DynamicReader, prefix + one.prefix, members);
  }

  #member(member: Member, indent: number): Printed {
    if (member.json !== undefined) return single(member.json);
    const { field, value } = member;
    const { type } = field.field;
    // A group's union may have a discriminator of its own here.
    if (type.kind === "struct") return this.#struct(field.shape(), value as DynamicReader, indent, true);
    return this.#value(type, value, indent, true, field.data);
  }

  #layOut(items: readonly Printed[], indent: number, prefixed: boolean): Printed {
    const texts = items.map(({ text }) => text);
    const isInnerMultiline = items.some((one) => one.isMultiline);
    if (!this.#pretty) return { text: texts.join(","), isMultiline: false };
    const isLong = isInnerMultiline || texts.some((text) => utf8Length(text) > MAX_INLINE_ITEM);
    if (items.length <= 1 || !isLong) return { text: texts.join(", "), isMultiline: isInnerMultiline };
    const line = `\n${"  ".repeat(indent + 1)}`;
    return { text: `${prefixed ? line : " "}${texts.join(`,${line}`)} `, isMultiline: true };
  }
}

/** A member of a JSON object: a field with its value, or JSON as it is. */
type Member = { readonly name: string } & (
  | { readonly field: JsonField; readonly value: DynamicValue; readonly json?: undefined }
  | { readonly json: string }
);

function single(text: string): Printed {
  return { text, isMultiline: false };
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

function quoted(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what has to be escaped
  const escaped = text.replace(/[\x00-\x1f"\\]/g, (character) => {
    return escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `"${escaped}"`;
}

function toHex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += byte.toString(16).padStart(2, "0");
  return text;
}

function toBase64(bytes: Uint8Array): string {
  let characters = "";
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters);
}
