// Reads JSON into builders: the inverse of the printer.

import { constantBytes } from "../constant.js";
import { DynamicBuilder } from "../dynamic/dynamic-builder.js";
import type { DynamicInit, DynamicListBuilder } from "../dynamic/dynamic-value.js";
import { MessageBuilder } from "../message-builder.js";
import { isPointer } from "../dynamic/field-access.js";
import type { EnumSchema } from "../reflect/enum-schema.js";
import type { SchemaType } from "../reflect/schema-type.js";
import type { JsonNode, JsonParser } from "./json-parser.js";
import type { JsonField, JsonShape, JsonShapes } from "./json-shape.js";

type JsonObject = ReadonlyMap<string, JsonNode>;

/** Reads values of one text. */
export class JsonReader {
  readonly #parser: JsonParser;
  readonly #shapes: JsonShapes;
  readonly #rejectUnknown: boolean;

  constructor(parser: JsonParser, shapes: JsonShapes, rejectUnknown: boolean) {
    this.#parser = parser;
    this.#shapes = shapes;
    this.#rejectUnknown = rejectUnknown;
  }

  /** Fills a fresh struct. @throws TextError for a value of another type */
  fill(node: JsonNode, builder: DynamicBuilder, shape: JsonShape = this.#shapes.of(builder.schema)): void {
    if (node.kind !== "object") this.#parser.fail(`Expected an object for ${builder.schema.name}`, node.start);
    const used = new Set<string>();
    this.#fields(node.members, builder, shape, "", used);
    if (!this.#rejectUnknown) return;
    for (const [name, { start }] of node.members) {
      if (!used.has(name)) this.#parser.fail(`${builder.schema.name} has no field ${JSON.stringify(name)}`, start);
    }
  }

  #fields(members: JsonObject, builder: DynamicBuilder, shape: JsonShape, prefix: string, used: Set<string>): void {
    const { fields, tag } = shape;
    if (tag !== undefined) this.#tagged(members, builder, shape, tag, prefix, used);
    let member: JsonField | undefined;
    const nullMembers: JsonField[] = [];
    for (const one of fields) {
      const isMember = one.field.discriminant !== undefined;
      if (isMember && tag !== undefined) continue;
      // A flattened struct or group has no member of its own.
      const node = one.prefix === undefined ? members.get(prefix + one.name) : undefined;
      if (node !== undefined) used.add(prefix + one.name);
      // Null stands for what is not there, except for Void, whose value it is; a number may be not a number.
      const isThere = one.prefix === undefined ? isValue(node, one.field.type) : holdsAny(members, one, prefix);
      if (!isThere && isMember && node !== undefined && isPointer(one.field)) nullMembers.push(one);
      if (!isThere) continue;
      if (isMember) {
        const at = node?.start ?? this.#parser.position;
        if (member !== undefined) this.#parser.fail(`${one.name} and ${member.name} are members of one union`, at);
        member = one;
      }
      this.#field(members, builder, one, node, prefix, used);
    }
    // The printer shows which member is set also if it is null.
    const [only, another] = nullMembers;
    if (member === undefined && only !== undefined && another === undefined) builder.clear(only.field);
  }

  /** Sets the member of a union that the discriminator names. */
  #tagged(
    members: JsonObject,
    builder: DynamicBuilder,
    { fields }: JsonShape,
    tag: NonNullable<JsonShape["tag"]>,
    prefix: string,
    used: Set<string>,
  ): void {
    const node = members.get(prefix + tag.name);
    used.add(prefix + tag.name);
    if (node === undefined || node.kind === "null") return;
    const name = node.kind === "string" ? node.value : undefined;
    const one = fields.find(({ field, name: own }) => field.discriminant !== undefined && own === name);
    if (one === undefined) this.#parser.fail(`Expected the name of a member of ${builder.schema.name}`, node.start);
    if (one.prefix !== undefined) return this.#field(members, builder, one, undefined, prefix, used);
    const key = prefix + (tag.valueName ?? one.name);
    const value = members.get(key);
    used.add(key);
    if (isValue(value, one.field.type)) this.#field(members, builder, one, value, prefix, used);
    else builder.clear(one.field);
  }

  #field(
    members: JsonObject,
    builder: DynamicBuilder,
    one: JsonField,
    node: JsonNode | undefined,
    prefix: string,
    used: Set<string>,
  ): void {
    const { field } = one;
    const { type } = field;
    if (type.kind === "struct" && (one.prefix !== undefined || node !== undefined)) {
      const inner = field.isGroup && field.discriminant === undefined ? builder.get(field) : builder.init(field);
      if (one.prefix === undefined) this.fill(node as JsonNode, inner as DynamicBuilder, one.shape());
      else this.#fields(members, inner as DynamicBuilder, one.shape(), prefix + one.prefix, used);
      return;
    }
    if (node === undefined) return;
    if (type.kind === "list") {
      const elements = this.#elements(node);
      this.#list(type.element, elements, builder.init(field, elements.length) as DynamicListBuilder);
    } else this.#set(node, () => builder.set(field, this.#value(type, node, one.data)));
  }

  #elements(node: JsonNode): readonly JsonNode[] {
    return node.kind === "array" ? node.elements : this.#parser.fail("Expected an array", node.start);
  }

  #list(element: SchemaType, nodes: readonly JsonNode[], built: DynamicListBuilder): void {
    for (const [i, node] of nodes.entries()) {
      if (element.kind === "struct") this.fill(node, built.get(i) as DynamicBuilder);
      else this.#set(node, () => built.set(i, this.#value(element, node, "array")));
    }
  }

  #value(type: SchemaType, node: JsonNode, data: JsonField["data"]): DynamicInit {
    switch (type.kind) {
      case "void":
        return null;
      case "bool":
        return node.kind === "boolean" ? node.value : this.#parser.fail("Expected true or false", node.start);
      case "text":
        return node.kind === "string" ? node.value : this.#parser.fail("Expected a string", node.start);
      case "data":
        return this.#bytes(node, data);
      case "enum":
        return this.#enumerant(type, node);
      case "float32":
      case "float64":
        return this.#float(node);
      case "int64":
      case "uint64":
        return this.#integer(node);
      case "list":
        return this.#elements(node).map((one) => this.#nested(type.element, one));
      case "struct":
      case "interface":
      case "capability":
      case "anyPointer":
      case "anyStruct":
      case "anyList":
        return this.#parser.fail(`A value of type ${type.kind} has no JSON`, node.start);
      default:
        return Number(this.#integer(node));
    }
  }

  /** An element of a list within a list. */
  #nested(type: SchemaType, node: JsonNode): DynamicInit {
    return type.kind === "struct" ? this.#object(type, node) : this.#value(type, node, "array");
  }

  /** A struct that has no place yet: built in a message of its own, to be copied. */
  #object(type: SchemaType & { kind: "struct" }, node: JsonNode): DynamicInit {
    const message = new MessageBuilder();
    const builder = message.initRoot(DynamicBuilder.for(type));
    this.fill(node, builder);
    return builder;
  }

  #integer(node: JsonNode): bigint {
    const text = node.kind === "number" ? node.text : node.kind === "string" ? node.value : "";
    if (/^-?\d+$/.test(text)) return BigInt(text);
    // Such as 1e3, or 2.0.
    const number = node.kind === "number" ? Number(text) : Number.NaN;
    if (!Number.isInteger(number)) this.#parser.fail("Expected a whole number", node.start);
    return BigInt(number);
  }

  #float(node: JsonNode): number {
    if (node.kind === "null") return Number.NaN;
    const text = node.kind === "number" ? node.text : node.kind === "string" ? node.value : "";
    const number = Number(text);
    if (text.trim() === "" || (Number.isNaN(number) && text !== "NaN")) {
      this.#parser.fail("Expected a number", node.start);
    }
    return number;
  }

  #enumerant(schema: EnumSchema, node: JsonNode): number {
    if (node.kind === "number") return Number(this.#integer(node));
    const value = node.kind === "string" ? this.#shapes.enumerants(schema).indexOf(node.value) : -1;
    return value >= 0 ? value : this.#parser.fail(`Expected an enumerant of ${schema.name}`, node.start);
  }

  #bytes(node: JsonNode, data: JsonField["data"]): Uint8Array {
    if (data === "array") {
      const bytes = this.#elements(node).map((one) => {
        const byte = Number(this.#integer(one));
        return byte >= 0 && byte <= 255 ? byte : this.#parser.fail("Expected a byte", one.start);
      });
      return Uint8Array.from(bytes);
    }
    if (node.kind !== "string") this.#parser.fail("Expected a string", node.start);
    const { value, start } = node;
    if (data === "hex") {
      if (!/^(?:[\da-fA-F]{2})*$/.test(value)) this.#parser.fail("Expected hexadecimal digits", start);
      return Uint8Array.from(value.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
    }
    if (!/^[\w+/-]*={0,2}$/.test(value) || value.replace(/=+$/, "").length % 4 === 1) {
      this.#parser.fail("Expected base 64", start);
    }
    return constantBytes(value.replace(/-/g, "+").replace(/_/g, "/"))();
  }

  /** Runs a setter; what is out of range is said to be at the node. */
  #set({ start }: JsonNode, set: () => void): void {
    try {
      set();
    } catch (error) {
      if (error instanceof RangeError) this.#parser.fail(error.message, start);
      throw error;
    }
  }
}

/** Whether a node is a value of a type rather than null for what is not there. */
function isValue(node: JsonNode | undefined, type: SchemaType): boolean {
  if (node === undefined) return false;
  return node.kind !== "null" || type.kind === "void" || type.kind === "float32" || type.kind === "float64";
}

/** Whether an object has any of the names of a flattened struct. */
function holdsAny(members: JsonObject, one: JsonField, prefix: string): boolean {
  const inner = prefix + (one.prefix as string);
  const { fields, tag } = one.shape();
  if (tag !== undefined && members.has(inner + tag.name)) return true;
  return fields.some((field) =>
    field.prefix === undefined ? members.has(inner + field.name) : holdsAny(members, field, inner),
  );
}
