// Expressions to values of a wanted type: defaults, constants, annotation values (language reference, "Constants").
import type { DiagnosticCollector } from "../diagnostic.js";
import type { Field, Value } from "../model.js";
import type { PointerValue, StructContent } from "../pointer-value.js";
import type { Expression, Located, TupleMember } from "../syntax/syntax-tree.js";
import type { Bindings, ConcreteType, TypeEvaluator } from "./concrete-type.js";
import { DecodeError } from "@capnp/message";
import { decodeMessage } from "../decode-pointer.js";
import { type Literal, valueOf } from "./literal.js";
import type { StructNode } from "./struct-member.js";
import { clearSlot, emptyContent, pointerOf, scalarBits, selectInUnion, setSlot, writeBits } from "./struct-value.js";

/** What the values of a file may refer to. */
export interface ValueContext {
  readonly diagnostics: DiagnosticCollector;
  readonly evaluator: TypeEvaluator;
  /** The value of a constant, with its type; undefined if there is none, which has been reported. */
  constant(name: Expression): { literal: Literal } | undefined;
  /** The contents of a file; undefined if there is none, which has been reported. */
  embed(path: Located<string>): Uint8Array | undefined;
  /** The layout of a struct or group; undefined if it has none, which has been reported. */
  struct(id: bigint): StructNode | undefined;
  /** The value of an enumerant, or undefined if the enum has none of this name. */
  enumerant(enumId: bigint, name: string): number | undefined;
}

type StructType = Extract<ConcreteType, { kind: "struct" }>;

const NAMED_LITERALS: ReadonlyMap<string, Literal> = new Map<string, Literal>([
  ["void", { kind: "void" }],
  ["true", { kind: "bool", value: true }],
  ["false", { kind: "bool", value: false }],
  ["nan", { kind: "float", value: Number.NaN }],
  ["inf", { kind: "float", value: Number.POSITIVE_INFINITY }],
]);

const MAX_NEGATIVE = 1n << 63n;

/** Translates values; undefined as a result means that there is none and that this has been reported. */
export class ValueTranslator {
  readonly #context: ValueContext;
  readonly #fields: Map<StructNode, Map<string, Field>> = new Map();

  constructor(context: ValueContext) {
    this.#context = context;
  }

  /** The value of an expression, as a value of type `type`. */
  value(expression: Expression, type: ConcreteType): Value | undefined {
    const { diagnostics } = this.#context;
    if (type.kind === "unknown") return undefined;
    if (type.kind === "parameter") {
      diagnostics.addOn(
        expression,
        "Cannot interpret this value, because its type is a generic type parameter that is not bound yet.",
      );
      return undefined;
    }
    const literal = this.#literal(expression, type);
    if (literal === undefined) return undefined;
    const value = this.#convert(literal, type, expression);
    if (value !== "type") return value;
    // A value that fits the first field of the wanted struct stands for a struct with just that field.
    const wrapped = type.kind === "struct" ? this.#inFirstField(literal, type, expression) : "type";
    if (wrapped !== "type") return wrapped;
    return this.#mismatch(expression, type);
  }

  #mismatch(expression: Expression, type: ConcreteType): undefined {
    const name = this.#context.evaluator.name(type);
    this.#context.diagnostics.addOn(expression, `Type mismatch; expected ${name}.`);
    return undefined;
  }

  #convert(literal: Literal, type: ConcreteType, expression: Expression): Value | "type" | undefined {
    const { diagnostics, evaluator } = this.#context;
    const value = valueOf(literal, type, (a, b) => evaluator.key(a) === evaluator.key(b));
    if (value === "range") diagnostics.addOn(expression, "Integer value out of range.");
    else if (value === "encoding") diagnostics.addOn(expression, "Text must be valid UTF-8; use Data for other bytes.");
    else return value;
    return undefined;
  }

  #inFirstField(literal: Literal, type: StructType, expression: Expression): Value | "type" | undefined {
    const node = this.#context.struct(type.id);
    const content = node && emptyContent(node.struct);
    if (node === undefined || content === undefined) return "type";
    const result = this.#setFirstField(content, node, literal, type.bindings, expression);
    if (result !== true) return result;
    return { which: "struct", struct: { kind: "struct", ...content } };
  }

  /** Returns "type" if the literal is of another type than the first field. */
  #setFirstField(
    content: StructContent,
    node: StructNode,
    literal: Literal,
    bindings: Bindings,
    expression: Expression,
  ): true | "type" | undefined {
    const [field] = node.struct.fields;
    if (field === undefined || field.which !== "slot") return "type";
    const type = this.#context.evaluator.evaluate(field.slot.type, bindings);
    if (type.kind === "unknown") return undefined;
    const value = this.#convert(literal, type, expression);
    if (value === "type" || value === undefined) return value;
    setSlot(content, node.struct, field, field.slot, value);
    return true;
  }

  /** What an expression is on its own; the type is only a hint. */
  #literal(expression: Expression, type: ConcreteType): Literal | undefined {
    const { diagnostics } = this.#context;
    switch (expression.kind) {
      case "unknown":
        return undefined;
      case "relativeName": {
        const name = expression.name.value;
        if (type.kind === "enum") {
          const value = this.#context.enumerant(type.id, name);
          if (value !== undefined) return { kind: "enum", id: type.id, value };
        } else {
          const named = NAMED_LITERALS.get(name);
          if (named !== undefined) return named;
        }
        return this.#context.constant(expression)?.literal;
      }
      case "absoluteName":
      case "import":
      case "member":
      case "application":
        return this.#context.constant(expression)?.literal;
      case "embed":
        return this.#embedded(expression, expression.path, type);
      case "integer": {
        const { negative, magnitude } = expression;
        if (!negative) return { kind: "integer", value: magnitude };
        if (magnitude <= MAX_NEGATIVE) return { kind: "integer", value: -magnitude };
        diagnostics.addOn(expression, "Integer is too big to be negative.");
        return undefined;
      }
      case "float":
        return { kind: "float", value: expression.value };
      case "string":
        return { kind: type.kind === "data" ? "data" : "text", bytes: expression.bytes };
      case "binary":
        return { kind: "data", bytes: expression.bytes };
      case "list":
        if (type.kind !== "list") return this.#mismatch(expression, type);
        return { kind: "pointer", type, pointer: this.#list(expression.elements, type.element) };
      case "tuple": {
        if (type.kind !== "struct") return this.#mismatch(expression, type);
        const content = this.#struct(expression.members, type);
        return content && { kind: "pointer", type, pointer: { kind: "struct", ...content } };
      }
    }
  }

  #embedded(expression: Expression, path: Located<string>, type: ConcreteType): Literal | undefined {
    const { diagnostics } = this.#context;
    const bytes = this.#context.embed(path);
    if (bytes === undefined) return undefined;
    if (type.kind === "text" || type.kind === "data") return { kind: type.kind, bytes };
    if (type.kind !== "struct") {
      diagnostics.addOn(expression, "Embeds can only be used when Text, Data, or a struct is expected.");
      return undefined;
    }
    try {
      const pointer = decodeMessage(bytes);
      if (pointer.kind === "struct" || pointer.kind === "null") return { kind: "pointer", type, pointer };
    } catch (error) {
      if (!DecodeError.is(error)) throw error;
    }
    diagnostics.addOn(expression, "Embedded file is not a valid Cap'n Proto message.");
    return undefined;
  }

  #list(elements: readonly Expression[], type: ConcreteType): PointerValue {
    const values = elements.map((element) => this.value(element, type));
    if (type.kind === "struct") return this.#structList(values, type);
    const lg = ELEMENT_LG.get(type.kind);
    if (lg === undefined) {
      return { kind: "pointerList", elements: values.map((value) => (value ? pointerOf(value) : { kind: "null" })) };
    }
    const count = elements.length;
    const bits = lg < 0 ? 0 : 2 ** lg;
    const bytes = new Uint8Array(Math.ceil((count * bits) / 8));
    if (lg >= 0)
      for (const [index, value] of values.entries()) if (value) writeBits(bytes, lg, index, scalarBits(value));
    const elementSize = lg < 0 ? 0 : lg === 0 ? 1 : lg - 1;
    return { kind: "primitiveList", elementSize, count, bytes };
  }

  #structList(values: readonly (Value | undefined)[], type: StructType): PointerValue {
    const node = this.#context.struct(type.id);
    if (node === undefined) return { kind: "null" };
    const { dataWordCount, pointerCount } = node.struct;
    const elements = values.map((value) => {
      const content = emptyContent(node.struct);
      const pointer = value && pointerOf(value);
      if (pointer?.kind === "struct") {
        // An embedded message may have been written with another version of the schema, which had other sizes.
        content.data.set(pointer.data.subarray(0, content.data.length));
        for (const index of content.pointers.keys())
          content.pointers[index] = pointer.pointers[index] ?? { kind: "null" };
      }
      return content;
    });
    return { kind: "structList", dataWordCount, pointerCount, elements };
  }

  #struct(members: readonly TupleMember[], type: StructType): StructContent | undefined {
    const node = this.#context.struct(type.id);
    if (node === undefined) return undefined;
    const content = emptyContent(node.struct);
    this.#fill(content, node, members, type.bindings);
    return content;
  }

  #fill(content: StructContent, node: StructNode, members: readonly TupleMember[], bindings: Bindings): void {
    const { diagnostics, evaluator } = this.#context;
    for (const { name, value } of members) {
      if (name === undefined) {
        if (value.kind !== "unknown") diagnostics.addOn(value, "Missing field name.");
        continue;
      }
      const field = this.#fieldsOf(node).get(name.value);
      if (field === undefined) {
        diagnostics.addOn(name, `Struct has no field named '${name.value}'.`);
      } else if (field.which === "slot") {
        const compiled = this.value(value, evaluator.evaluate(field.slot.type, bindings));
        if (compiled !== undefined) setSlot(content, node.struct, field, field.slot, compiled);
      } else {
        this.#fillGroup(content, node, field, value, bindings);
      }
    }
  }

  #fillGroup(
    content: StructContent,
    node: StructNode,
    field: Extract<Field, { which: "group" }>,
    value: Expression,
    bindings: Bindings,
  ): void {
    const group = this.#context.struct(field.group.typeId);
    if (group === undefined) return;
    selectInUnion(content, node.struct, field);
    this.#clear(content, group);
    if (value.kind === "tuple") {
      this.#fill(content, group, value.members, bindings);
      return;
    }
    const literal = this.#literal(value, { kind: "struct", id: group.id, bindings });
    if (literal === undefined) return;
    if (this.#setFirstField(content, group, literal, bindings, value) === "type") {
      this.#context.diagnostics.addOn(value, "Type mismatch; expected group.");
    }
  }

  /** Puts all fields of a group back to their defaults, and its union to its first member. */
  #clear(content: StructContent, group: StructNode): void {
    for (const field of group.struct.fields) {
      if (field.discriminantValue === 0) selectInUnion(content, group.struct, field);
      if (field.which === "slot") {
        clearSlot(content, field.slot);
      } else {
        const inner = this.#context.struct(field.group.typeId);
        if (inner !== undefined) this.#clear(content, inner);
      }
    }
  }

  #fieldsOf(node: StructNode): Map<string, Field> {
    const known = this.#fields.get(node);
    if (known !== undefined) return known;
    const fields = new Map(node.struct.fields.map((field) => [field.name, field]));
    this.#fields.set(node, fields);
    return fields;
  }
}

/** The binary logarithm of the bits in a list element, -1 for Void; pointers are not here. */
const ELEMENT_LG: ReadonlyMap<ConcreteType["kind"], number> = new Map<ConcreteType["kind"], number>([
  ["void", -1],
  ["bool", 0],
  ["int8", 3],
  ["uint8", 3],
  ["int16", 4],
  ["uint16", 4],
  ["enum", 4],
  ["int32", 5],
  ["uint32", 5],
  ["float32", 5],
  ["int64", 6],
  ["uint64", 6],
  ["float64", 6],
]);
