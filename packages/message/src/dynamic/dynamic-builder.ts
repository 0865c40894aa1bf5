// Builds structs by a schema that is known only at run time.

import { initData } from "../blob-builder.js";
import { copyInto, copyPointer } from "../copy.js";
import { getBool, getUint16, setBool, setUint16 } from "../fields.js";
import { initBoolList, initList } from "../list-builder.js";
import type { EnumSchema } from "../reflect/enum-schema.js";
import { SchemaError } from "../reflect/schema-error.js";
import type { FieldSchema } from "../reflect/field-schema.js";
import type { StructSchema } from "../reflect/struct-schema.js";
import type { Segment } from "../segment.js";
import { initStruct, isStruct, type StructBuilderType, tooManyMembers } from "../struct-builder.js";
import { hasPointer, type StructView } from "../struct-reader.js";
import { clearField, clearFields } from "./clear-field.js";
import { DynamicReader } from "./dynamic-reader.js";
import type { DynamicBuilderValue, DynamicInit, DynamicObject } from "./dynamic-value.js";
import { defaultPointer, fieldOf, objectKey } from "./field-access.js";
import { elementBuilderType, enumValue, expected, getPointer, setPointer } from "./pointer-builder.js";
import { isScalar, scalarAccess } from "./scalar-access.js";

/** A struct under construction, or a group in it. */
export class DynamicBuilder implements StructView {
  declare readonly $segment: Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;
  /** What it is built as. */
  declare readonly schema: StructSchema;

  constructor(schema: StructSchema, segment: Segment, data: number, pointers: number, count: number) {
    this.schema = schema;
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = 0;
  }

  /** The type to build structs of a schema with: `message.initRoot(DynamicBuilder.for(schema))`. */
  static for(
    schema: StructSchema,
  ): StructBuilderType<DynamicBuilder, DynamicObject | StructView> & { readonly $size: 7 } {
    if (schema.isGroup) throw new SchemaError(`${schema.name} is a group, which has no memory of its own`);
    return {
      $size: 7,
      $dataWords: schema.dataWords,
      $pointerCount: schema.pointerCount,
      $of: (segment, data, pointers, count) => new DynamicBuilder(schema, segment, data, pointers, count),
      $set: (segment, data, pointers, count, value) => {
        if (isStruct(value)) copyInto(value, segment, data, pointers, count);
        else new DynamicBuilder(schema, segment, data, pointers, count).assign(value as DynamicObject);
      },
    };
  }

  /** The member of the unnamed union that is set; undefined without a union, or if the schema does not know it. */
  get which(): FieldSchema | undefined {
    return this.asReader().which;
  }

  /** What was built so far, as a reader. */
  asReader(): DynamicReader {
    const { $segment, $data, $pointers, $count } = this;
    return new DynamicReader(this.schema, $segment, $data, $pointers, $count, $segment.arena.nesting);
  }

  /** Whether a field has a value of its own, as in {@link DynamicReader.has}. @throws SchemaError for an unknown field */
  has(field: string | FieldSchema): boolean {
    return this.asReader().has(field);
  }

  /**
   * The value of a field, to be changed in place if it is a struct or list: one that is null is made, with the field's default.
   * Undefined for a member of a union that is not the one that is set.
   * @throws SchemaError for a field that the struct does not have
   */
  get(field: string | FieldSchema): DynamicBuilderValue | undefined {
    const found = fieldOf(this.schema, field);
    if (!this.#isSet(found)) return undefined;
    const { $segment: segment, $data: data, $pointers: pointers } = this;
    const { type, offset } = found;
    const { kind } = type;
    if (kind === "void") return null;
    if (kind === "bool") return getBool(segment, data, pointers, offset) !== (found.scalarDefault === true);
    if (isScalar(kind)) {
      const { bytes, read } = scalarAccess[kind];
      return read(segment, data + offset * bytes, pointers, found.scalarDefault as number | bigint);
    }
    if (found.isGroup) return this.#group(found);
    const at = pointers + offset * 8;
    if (kind === "text" || kind === "data") return this.asReader().get(found) as string | Uint8Array;
    if (!hasPointer(segment, at, 1, 0)) {
      const { $segment, $pointers, $count } = defaultPointer(found);
      if ($count > 0) copyPointer($segment, $pointers, segment, at);
    }
    return getPointer(type, segment, at);
  }

  /**
   * Sets a field; of a union that makes it the member that is set.
   * @throws SchemaError for a field that the struct does not have; RangeError or TypeError for a value of another type
   */
  set(field: string | FieldSchema, value: DynamicInit): void {
    const found = fieldOf(this.schema, field);
    const { $segment: segment, $data: data, $pointers: pointers } = this;
    const { type, offset } = found;
    const { kind } = type;
    if (found.isGroup) {
      if (typeof value !== "object" || value === null) throw expected("an object", found.name, value);
      const group = found.discriminant === undefined ? this.#group(found) : (this.init(found) as DynamicBuilder);
      group.assign(value as DynamicObject);
      return;
    }
    this.#activate(found);
    if (kind === "void") return;
    if (kind === "bool") setBool(segment, data, offset, value as boolean, found.scalarDefault === true);
    else if (isScalar(kind)) {
      const { bytes, write } = scalarAccess[kind];
      const scalar = kind === "enum" ? enumValue(type as EnumSchema, value) : value;
      write(segment, data + offset * bytes, scalar as never, found.scalarDefault as number | bigint);
    } else setPointer(type, segment, pointers + offset * 8, value);
  }

  /**
   * Makes a field anew and gives it to be filled: a struct, a group, a list of `length` elements or Data of `length` bytes.
   * @throws SchemaError for a field that the struct does not have; TypeError for one of another type
   */
  init(field: string | FieldSchema, length: number = 0): DynamicBuilderValue {
    const found = fieldOf(this.schema, field);
    const { type, offset } = found;
    const { kind } = type;
    if (found.isGroup) {
      this.#activate(found);
      clearFields(type as StructSchema, this);
      return this.#group(found);
    }
    const at = this.$pointers + offset * 8;
    switch (type.kind) {
      case "struct":
        this.#activate(found);
        return initStruct(this.$segment, at, DynamicBuilder.for(type));
      case "data":
        this.#activate(found);
        return initData(this.$segment, at, length);
      case "list":
        this.#activate(found);
        if (type.element.kind === "bool") return initBoolList(this.$segment, at, length);
        return initList(this.$segment, at, elementBuilderType(type.element), length);
      default:
        throw new TypeError(`${found.name} is set, not initialized: it is of type ${kind}`);
    }
  }

  /** Gives a field its default value again, a null pointer; of a union that makes it the member that is set. */
  clear(field: string | FieldSchema): void {
    const found = fieldOf(this.schema, field);
    this.#activate(found);
    clearField(found, this);
  }

  /**
   * Sets the fields that a plain object has. Those that it has not are left alone.
   * @throws SchemaError for a property that is no field; TypeError for several members of a union
   */
  assign(value: DynamicObject): void {
    if (typeof value !== "object" || value === null) throw expected("an object", this.schema.name, value);
    const hasUnion = this.schema.members.length > 0;
    let members = 0;
    for (const [key, member] of Object.entries(value)) {
      if (member === undefined || (hasUnion && key === "which")) continue;
      const field = this.schema.field(hasUnion && key === "which_" ? "which" : key);
      if (objectKey(field) !== key) throw new SchemaError(`${this.schema.name} has no field "${key}"`);
      if (field.discriminant !== undefined && ++members > 1) tooManyMembers(this.schema.name);
      this.set(field, member);
    }
  }

  #isSet({ discriminant }: FieldSchema): boolean {
    if (discriminant === undefined) return true;
    const at = this.$data + (this.schema.discriminantOffset as number);
    return getUint16(this.$segment, at, this.$pointers) === discriminant;
  }

  #activate({ discriminant }: FieldSchema): void {
    if (discriminant === undefined) return;
    setUint16(this.$segment, this.$data + (this.schema.discriminantOffset as number), discriminant);
  }

  #group({ type }: FieldSchema): DynamicBuilder {
    return new DynamicBuilder(type as StructSchema, this.$segment, this.$data, this.$pointers, this.$count);
  }
}
