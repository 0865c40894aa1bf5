// Builds structs by a schema that is known only at run time.

import { AnyPointerBuilder, type AnyPointerInit, setAnyPointer } from "../any-pointer.js";
import type { CapHook } from "../arena.js";
import { initData, setData, setText } from "../blob-builder.js";
import { readData, readText } from "../blob.js";
import { readCapIndex, setCap } from "../capability.js";
import { clearPointer } from "../clear.js";
import { copyInto, copyPointer } from "../copy.js";
import * as elements from "../element-types.js";
import { clearData, getBool, getUint16, setBool, setUint16 } from "../fields.js";
import {
  type ElementBuilderType,
  getBoolList,
  getList,
  initBoolList,
  initList,
  type ListInit,
  setBoolList,
  setList,
} from "../list-builder.js";
import { SchemaError } from "../reflect/schema-error.js";
import type { EnumSchema } from "../reflect/enum-schema.js";
import type { SchemaType } from "../reflect/schema-type.js";
import type { FieldSchema, StructSchema } from "../reflect/struct-schema.js";
import type { Segment } from "../segment.js";
import {
  getStruct,
  initStruct,
  isStruct,
  setStruct,
  type StructBuilderType,
  tooManyMembers,
} from "../struct-builder.js";
import { hasPointer, type StructView } from "../struct-reader.js";
import { defaultPointer, DynamicReader, fieldOf, isPointer, objectKey } from "./dynamic-reader.js";
import type { DynamicBuilderValue, DynamicInit, DynamicObject } from "./dynamic-value.js";
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

/** Zeroes what belongs to a group, also to the groups in it. */
function clearFields(schema: StructSchema, place: StructView): void {
  const { discriminantOffset } = schema;
  if (discriminantOffset !== undefined) clearData(place.$segment, place.$data + discriminantOffset, 2);
  for (const field of schema.fields) clearField(field, place);
}

function clearField(field: FieldSchema, { $segment, $data, $pointers, $count, $depth }: StructView): void {
  const { type, offset } = field;
  const { kind } = type;
  if (field.isGroup) clearFields(type as StructSchema, { $segment, $data, $pointers, $count, $depth });
  else if (kind === "bool") setBool($segment, $data, offset, false);
  else if (isScalar(kind)) {
    const { bytes } = scalarAccess[kind];
    clearData($segment, $data + offset * bytes, bytes);
  } else if (isPointer(field)) clearPointer($segment, $pointers + offset * 8);
}

function getPointer(type: SchemaType, segment: Segment, at: number): DynamicBuilderValue {
  switch (type.kind) {
    case "text":
      return readText(segment, at, 1, 0);
    case "data":
      return readData(segment, at, 1, 0);
    case "struct":
      return getStruct(segment, at, DynamicBuilder.for(type));
    case "list":
      if (type.element.kind === "bool") return getBoolList(segment, at);
      return getList(segment, at, elementBuilderType(type.element));
    case "interface":
    case "capability":
      return segment.arena.caps[readCapIndex(segment, at, 1, 0)] ?? null;
    default:
      return new AnyPointerBuilder(segment, at, at, 1, 0);
  }
}

function setPointer(type: SchemaType, segment: Segment, at: number, value: DynamicInit): void {
  switch (type.kind) {
    case "text":
      return setText(segment, at, value as string | null);
    case "data":
      return setData(segment, at, value as Uint8Array | null);
    case "struct":
      return setStruct(segment, at, DynamicBuilder.for(type), value as DynamicObject | null);
    case "list":
      if (type.element.kind === "bool") return setBoolList(segment, at, value as ListInit<boolean> | null);
      return setList(segment, at, elementBuilderType(type.element), value as ListInit<DynamicInit> | null);
    case "interface":
    case "capability":
      return setHook(segment, at, value);
    default:
      if (value !== null && typeof value !== "object" && typeof value !== "function") {
        throw expected("a pointer", type.kind, value);
      }
      return setAnyPointer(segment, at, value as AnyPointerInit);
  }
}

/** Sets a capability: the message gets a reference of its own. */
function setHook(segment: Segment, at: number, value: DynamicInit): void {
  if (value === null) return clearPointer(segment, at);
  const hook = value as Partial<CapHook>;
  if (typeof hook.addRef !== "function") throw expected("a capability", "the field", value);
  hook.addRef();
  setCap(segment, at, hook as CapHook);
}

/** How the elements of a list are built, other than of Bool. */
export function elementBuilderType(type: SchemaType): ElementBuilderType<DynamicBuilderValue, DynamicInit> {
  switch (type.kind) {
    case "void":
      return widened(elements.Void);
    case "int8":
      return widened(elements.Int8);
    case "int16":
      return widened(elements.Int16);
    case "int32":
      return widened(elements.Int32);
    case "int64":
      return widened(elements.Int64);
    case "uint8":
      return widened(elements.UInt8);
    case "uint16":
      return widened(elements.UInt16);
    case "uint32":
      return widened(elements.UInt32);
    case "uint64":
      return widened(elements.UInt64);
    case "float32":
      return widened(elements.Float32);
    case "float64":
      return widened(elements.Float64);
    case "enum":
      return {
        ...elements.UInt16,
        $set: (segment, data, end, count, value) =>
          elements.UInt16.$set(segment, data, end, count, enumValue(type, value) as number),
      };
    case "struct":
      return widened(DynamicBuilder.for(type));
    default:
      return {
        $size: 6,
        $of: (segment, _data, pointers) => getPointer(type, segment, pointers),
        $set: (segment, _data, pointers, _count, value) => setPointer(type, segment, pointers, value),
      };
  }
}

/** An element type as one that takes any value: its own setter checks. */
function widened<T extends DynamicBuilderValue, I>(
  type: ElementBuilderType<T, I>,
): ElementBuilderType<DynamicBuilderValue, DynamicInit> {
  return type as ElementBuilderType<DynamicBuilderValue, unknown>;
}

function enumValue(schema: EnumSchema, value: DynamicInit): DynamicInit {
  if (typeof value !== "string") return value;
  const enumerant = schema.byName(value);
  if (enumerant === undefined) throw new SchemaError(`${schema.name} has no enumerant "${value}"`);
  return enumerant.value;
}

function expected(what: string, name: string, value: unknown): TypeError {
  return new TypeError(`Expected ${what} for ${name}, got ${value === null ? "null" : typeof value}`);
}
