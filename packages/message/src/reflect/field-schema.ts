// Fields as they are described at run time (schema.capnp, Field).

import type { Annotation$Reader, Field$Reader, Value$Reader } from "../gen/schema.capnp.js";
import type { ListReader } from "../list-reader.js";
import type { SchemaType } from "./schema-type.js";
import type { StructSchema } from "./struct-schema.js";

const NO_DISCRIMINANT = 0xffff;

/** A field of a struct or group. */
export class FieldSchema {
  /** The struct or group that it is a field of. */
  declare readonly parent: StructSchema;
  /** Its place in the list of fields. */
  declare readonly index: number;
  declare readonly name: string;
  /** Its number in the union that it is a member of; undefined if in none. */
  declare readonly discriminant: number | undefined;
  /** Where it is: in units of its own size in the data section, or which pointer. 0 for a group. */
  declare readonly offset: number;
  declare readonly isGroup: boolean;
  declare readonly node: Field$Reader;
  #type: SchemaType | undefined;
  #scalarDefault: boolean | number | bigint | undefined;

  constructor(parent: StructSchema, index: number, node: Field$Reader) {
    this.parent = parent;
    this.index = index;
    this.name = node.name;
    this.discriminant = node.discriminantValue === NO_DISCRIMINANT ? undefined : node.discriminantValue;
    this.offset = node.slot?.offset ?? 0;
    this.isGroup = node.which === "group";
    this.node = node;
  }

  /** Its type; of a group, the schema of the group. @throws SchemaError when a node is missing */
  get type(): SchemaType {
    return (this.#type ??= this.parent.typeOf(this.node));
  }
  /** Its default value; undefined for a group. */
  get defaultValue(): Value$Reader | undefined {
    return this.node.slot?.defaultValue;
  }
  /** The default of a field in the data section; 0 for other fields. */
  get scalarDefault(): boolean | number | bigint {
    return (this.#scalarDefault ??= scalarOf(this.defaultValue));
  }
  /** What was applied with `$` to it. */
  get annotations(): ListReader<Annotation$Reader> {
    return this.node.annotations;
  }
}

function scalarOf(value: Value$Reader | undefined): boolean | number | bigint {
  switch (value?.which) {
    case "bool":
      return value.bool;
    case "int8":
      return value.int8;
    case "int16":
      return value.int16;
    case "int32":
      return value.int32;
    case "int64":
      return value.int64;
    case "uint8":
      return value.uint8;
    case "uint16":
      return value.uint16;
    case "uint32":
      return value.uint32;
    case "uint64":
      return value.uint64;
    case "float32":
      return value.float32;
    case "float64":
      return value.float64;
    case "enum":
      return value.enum;
    default:
      return 0;
  }
}
