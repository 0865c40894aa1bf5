// Structs and groups as they are described at run time (schema.capnp, Node.struct).

import type { Field$Reader, Node$Reader } from "../gen/schema.capnp.js";
import { FieldSchema } from "./field-schema.js";
import { SchemaError } from "./schema-error.js";
import type { SchemaLoader } from "./schema-loader.js";
import { type Bindings, resolveType, type SchemaType } from "./schema-type.js";
import { shortName } from "./short-name.js";

/** Groups within groups that a schema may have; the compiler's own limit is lower. */
const MAX_GROUP_DEPTH = 64;

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
