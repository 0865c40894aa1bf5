// Structs and groups as they are described at run time (schema.capnp, Node.struct and Field).

import type { Annotation$Reader, Field$Reader, Node$Reader, Value$Reader } from "../gen/schema.capnp.js";
import type { ListReader } from "../list-reader.js";
import { SchemaError } from "./schema-error.js";
import type { SchemaLoader } from "./schema-loader.js";
import { type Bindings, resolveType, type SchemaType } from "./schema-type.js";

/** Groups within groups that a schema may have; the compiler's own limit is lower. */
const MAX_GROUP_DEPTH = 64;
const NO_DISCRIMINANT = 0xffff;

/** A declaration's own name, without its file and scopes. */
export function shortName({ displayName, displayNamePrefixLength }: Node$Reader): string {
  // The prefix is counted in bytes, which only matters for file names: of what comes after there is none but ASCII.
  const byPrefix = displayName.slice(displayNamePrefixLength);
  return /^[\w$]+$/.test(byPrefix) ? byPrefix : displayName.replace(/^.*[:.]/, "");
}

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

/** A struct or group, with bindings for its type parameters. */
export class StructSchema {
  declare readonly node: Node$Reader & { readonly which: "struct" };
  /** Words of its data section. */
  declare readonly dataWords: number;
  /** Pointers of its pointer section. */
  declare readonly pointerCount: number;
  /** Where the discriminant of the unnamed union is, in bytes; undefined without such a union. */
  declare readonly discriminantOffset: number | undefined;
  readonly #loader: SchemaLoader;
  readonly #bindings: Bindings;
  readonly #groupDepth: number;
  #fields: readonly FieldSchema[] | undefined;
  #members: readonly FieldSchema[] | undefined;
  #byName: ReadonlyMap<string, FieldSchema> | undefined;

  constructor(
    loader: SchemaLoader,
    node: Node$Reader & { readonly which: "struct" },
    bindings: Bindings,
    groupDepth: number = 0,
  ) {
    const { struct } = node;
    this.node = node;
    this.dataWords = struct.dataWordCount;
    this.pointerCount = struct.pointerCount;
    this.discriminantOffset = struct.discriminantCount > 0 ? struct.discriminantOffset * 2 : undefined;
    this.#loader = loader;
    this.#bindings = bindings;
    this.#groupDepth = groupDepth;
  }

  get kind(): "struct" {
    return "struct";
  }
  /** The struct's id. */
  get id(): bigint {
    return this.node.id;
  }
  /** The struct's own name. */
  get name(): string {
    return shortName(this.node);
  }
  /** Whether it is a group, which shares the memory of the struct around it. */
  get isGroup(): boolean {
    return this.node.struct.isGroup;
  }
  /** The fields, in the order of their ordinals. */
  get fields(): readonly FieldSchema[] {
    return (this.#fields ??= this.node.struct.fields.map((field, index) => new FieldSchema(this, index, field)));
  }
  /** The members of the unnamed union, by discriminant; empty if there is none. */
  get members(): readonly FieldSchema[] {
    return (this.#members ??= this.fields
      .filter(({ discriminant }) => discriminant !== undefined)
      .sort((a, b) => (a.discriminant ?? 0) - (b.discriminant ?? 0)));
  }
  /** The field with a name; undefined if there is none. */
  byName(name: string): FieldSchema | undefined {
    this.#byName ??= new Map(this.fields.map((field) => [field.name, field]));
    return this.#byName.get(name);
  }
  /** The field with a name. @throws SchemaError if there is none */
  field(name: string): FieldSchema {
    const found = this.byName(name);
    if (found === undefined) throw new SchemaError(`${this.name} has no field "${name}"`);
    return found;
  }

  /** The type of one of its fields. @throws SchemaError when a node is missing, or a group does not fit. */
  typeOf(field: Field$Reader): SchemaType {
    if (field.which === "slot") return resolveType(this.#loader, field.slot.type, this.#bindings);
    if (field.which !== "group") throw new SchemaError(`Fields of kind ${field.$which} are not known to this version`);
    const node = this.#loader.node(field.group.typeId);
    if (node.which !== "struct" || !node.struct.isGroup || node.scopeId !== this.id) {
      throw new SchemaError(`${this.name}.${field.name} refers to ${node.displayName}, which is no group of it`);
    }
    if (node.struct.dataWordCount !== this.dataWords || node.struct.pointerCount !== this.pointerCount) {
      throw new SchemaError(`The group ${this.name}.${field.name} has other sizes than the struct around it`);
    }
    if (this.#groupDepth >= MAX_GROUP_DEPTH) throw new SchemaError(`The groups in ${this.name} are nested too deeply`);
    return new StructSchema(this.#loader, node, this.#bindings, this.#groupDepth + 1);
  }
}
