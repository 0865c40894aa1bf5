// What the annotations of /capnp/compat/json.capnp make of a struct in JSON: names, flattening, discriminators, strings for Data.

import type { Annotation$Reader, Value$Reader } from "../gen/schema.capnp.js";
import type { EnumSchema } from "../reflect/enum-schema.js";
import { SchemaError } from "../reflect/schema-error.js";
import type { FieldSchema } from "../reflect/field-schema.js";
import type { StructSchema } from "../reflect/struct-schema.js";
import { readText } from "../blob.js";
import { EndlessDefaults } from "./endless-default.js";

/** The ids of the annotations. */
const NAME = 0xfa5b1fd61c2e7c3dn;
const FLATTEN = 0x82d3e852af0336bfn;
const DISCRIMINATOR = 0xcfa794e8d19a0162n;
const BASE64 = 0xd7d879450a253e4bn;
const HEX = 0xf061e22f0ae5c7b5n;

/** A field as it is in JSON. */
export interface JsonField {
  readonly field: FieldSchema;
  /** Its name there. */
  readonly name: string;
  /** For a struct or group whose fields go into the object around it: what is put in front of their names. */
  readonly prefix: string | undefined;
  /** How Data is written. */
  readonly data: "array" | "base64" | "hex";
  /** Whether its type is a struct or group: then the form of that. */
  readonly shape: () => JsonShape;
}

/** A struct or group as it is in JSON. */
export interface JsonShape {
  /** In the order of the schema's field list. */
  readonly fields: readonly JsonField[];
  /** The member that says which member of the union is set; undefined if that shows from what is there. */
  readonly tag: { readonly name: string; readonly valueName: string | undefined } | undefined;
}

/** Makes shapes, and keeps them. */
export class JsonShapes {
  /** The structs that are null in JSON where they are not there. */
  readonly endless: EndlessDefaults = new EndlessDefaults();
  readonly #shapes = new WeakMap<StructSchema, JsonShape>();
  readonly #enumerants = new WeakMap<EnumSchema, readonly string[]>();

  /** The shape of a struct on its own. @throws SchemaError for annotations that make no sense */
  of(schema: StructSchema): JsonShape {
    let shape = this.#shapes.get(schema);
    if (shape === undefined) {
      shape = this.#shape(schema, find(schema.node.annotations, DISCRIMINATOR), undefined);
      this.#shapes.set(schema, shape);
    }
    return shape;
  }

  /** The names of an enum's values. */
  enumerants(schema: EnumSchema): readonly string[] {
    let names = this.#enumerants.get(schema);
    if (names === undefined) {
      names = schema.enumerants.map(({ name, annotations }) => find(annotations, NAME)?.text ?? name);
      this.#enumerants.set(schema, names);
    }
    return names;
  }

  #shape(schema: StructSchema, discriminator: Value$Reader | undefined, unionName: string | undefined): JsonShape {
    const fields = schema.fields.map((field) => this.#field(field));
    if (discriminator === undefined) return { fields, tag: undefined };
    const name = textAt(discriminator, 0) ?? unionName;
    if (name === undefined) throw new SchemaError(`The discriminator of ${schema.name} in JSON needs a name`);
    if (schema.members.length === 0) throw new SchemaError(`${schema.name} has no union to have a discriminator for`);
    return { fields, tag: { name, valueName: textAt(discriminator, 1) } };
  }

  #field(field: FieldSchema): JsonField {
    const { annotations } = field;
    const name = find(annotations, NAME)?.text ?? field.name;
    const flatten = find(annotations, FLATTEN);
    const discriminator = find(annotations, DISCRIMINATOR);
    const data = find(annotations, HEX) ? "hex" : find(annotations, BASE64) ? "base64" : "array";
    if (data !== "array" && field.type.kind !== "data")
      throw new SchemaError(`Only Data can be in ${data}, which ${name} is not`);
    let shape: JsonShape | undefined;
    return {
      field,
      name,
      prefix: flatten === undefined ? undefined : (textAt(flatten, 0) ?? ""),
      data,
      shape: () => {
        if (shape !== undefined) return shape;
        const { type } = field;
        if (type.kind !== "struct")
          throw new SchemaError(`Only structs can be flattened in JSON, which ${name} is not`);
        if (flatten !== undefined) checkFlattening(field, new Set());
        shape = discriminator === undefined ? this.of(type) : this.#shape(type, discriminator, name);
        return shape;
      },
    };
  }
}

/** Checks that a struct is not flattened into itself. */
function checkFlattening({ type }: FieldSchema, outer: ReadonlySet<bigint>): void {
  if (type.kind !== "struct") return;
  if (outer.has(type.id)) throw new SchemaError(`${type.name} is flattened into itself in JSON`);
  const inner = new Set(outer).add(type.id);
  for (const field of type.fields) {
    if (find(field.annotations, FLATTEN) !== undefined) checkFlattening(field, inner);
  }
}

function find(annotations: Iterable<Annotation$Reader>, id: bigint): Value$Reader | undefined {
  for (const annotation of annotations) if (annotation.id === id) return annotation.value;
  return undefined;
}

/** A Text of the struct in an annotation's value; undefined if it is null. */
function textAt({ struct }: Value$Reader, index: number): string | undefined {
  if (struct === undefined) return undefined;
  return struct.as({
    $of: (segment, _data, pointers, count) =>
      index < count ? readText(segment, pointers, count, index) || undefined : undefined,
  });
}
