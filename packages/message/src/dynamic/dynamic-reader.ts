// Reads structs by a schema that is known only at run time.

import { getBool, getUint16 } from "../fields.js";
import type { FieldSchema } from "../reflect/field-schema.js";
import type { StructSchema } from "../reflect/struct-schema.js";
import type { Segment } from "../segment.js";
import { hasPointer, type StructReaderType, type StructView } from "../struct-reader.js";
import { releaseCaps } from "../arena.js";
import { toObject } from "../to-object.js";
import type { DynamicValue } from "./dynamic-value.js";
import { defaultPointer, fieldOf, isPointer, objectKey } from "./field-access.js";
import { readPointer } from "./pointer-reader.js";
import { isScalar, scalarAccess } from "./scalar-access.js";

/** A struct of a message, or a group in it. */
export class DynamicReader implements StructView {
  declare readonly $segment: Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;
  /** What it is read as. */
  declare readonly schema: StructSchema;

  constructor(schema: StructSchema, segment: Segment, data: number, pointers: number, count: number, depth: number) {
    this.schema = schema;
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  /** The type to read structs of a schema with: `message.getRoot(DynamicReader.for(schema))`. */
  static for(schema: StructSchema): StructReaderType<DynamicReader> & { readonly $size: 7 } {
    return {
      $size: 7,
      $of: (segment, data, pointers, count, depth) => new DynamicReader(schema, segment, data, pointers, count, depth),
    };
  }

  /** The member of the unnamed union that is set; undefined without a union, or if the schema does not know it. */
  get which(): FieldSchema | undefined {
    const at = this.schema.discriminantOffset;
    return at === undefined
      ? undefined
      : this.schema.members[getUint16(this.$segment, this.$data + at, this.$pointers)];
  }

  /**
   * The value of a field: its default if it is not there, undefined for a member of a union that is not the one that is set.
   * @throws SchemaError for a field that the struct does not have
   * @throws DecodeError for a bad pointer, or over a limit
   */
  get(field: string | FieldSchema): DynamicValue | undefined {
    const found = fieldOf(this.schema, field);
    if (!this.#isSet(found)) return undefined;
    const { $segment: segment, $data: data, $pointers: pointers, $count: count, $depth: depth } = this;
    const { type, offset } = found;
    const { kind } = type;
    if (kind === "void") return null;
    if (kind === "bool") return getBool(segment, data, pointers, offset) !== (found.scalarDefault === true);
    if (isScalar(kind)) {
      const { bytes, read } = scalarAccess[kind];
      return read(segment, data + offset * bytes, pointers, found.scalarDefault as number | bigint);
    }
    if (found.isGroup) return new DynamicReader(type as StructSchema, segment, data, pointers, count, depth);
    if (hasPointer(segment, pointers, count, offset)) {
      return readPointer(type, segment, pointers + offset * 8, 1, depth);
    }
    const otherwise = defaultPointer(found);
    return readPointer(type, otherwise.$segment, otherwise.$pointers, otherwise.$count, depth);
  }

  /**
   * Whether a field has a value of its own: a pointer that is not null; any other field unless it is a member of a union that is not set.
   * @throws SchemaError for a field that the struct does not have
   */
  has(field: string | FieldSchema): boolean {
    const found = fieldOf(this.schema, field);
    if (!this.#isSet(found)) return false;
    return !isPointer(found) || hasPointer(this.$segment, this.$pointers, this.$count, found.offset);
  }

  /** A plain object with everything in it, by the names of the schema. Capabilities stay with the message. */
  $toObject(): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const { which } = this;
    if (this.schema.members.length > 0) result["which"] = which?.name;
    for (const field of this.schema.fields) {
      if (field.discriminant !== undefined && field !== which) continue;
      // As in generated code, a struct that is not there is null, not an object full of defaults.
      const isNull = field.type.kind === "struct" && !this.has(field) && defaultPointer(field).isNull;
      setOwn(result, objectKey(field), isNull ? null : toObject(this.get(field)));
    }
    return result;
  }

  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    releaseCaps(this.$segment);
  }

  #isSet(field: FieldSchema): boolean {
    const { discriminant } = field;
    if (discriminant === undefined) return true;
    const at = this.$data + (this.schema.discriminantOffset as number);
    return getUint16(this.$segment, at, this.$pointers) === discriminant;
  }
}

/** Sets a property of an object, whatever its name. */
function setOwn(object: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}
