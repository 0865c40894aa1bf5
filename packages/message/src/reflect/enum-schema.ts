// Enums as they are described at run time (schema.capnp, Node.enum).

import type { Annotation$Reader, Node$Reader } from "../gen/schema.capnp.js";
import type { ListReader } from "../list-reader.js";
import { shortName } from "./short-name.js";

/** One of the names of an enum. */
export interface EnumerantSchema {
  readonly name: string;
  /** The value on the wire. */
  readonly value: number;
  readonly annotations: ListReader<Annotation$Reader>;
}

/** An enum. */
export class EnumSchema {
  declare readonly node: Node$Reader & { readonly which: "enum" };
  #enumerants: readonly EnumerantSchema[] | undefined;
  #byName: ReadonlyMap<string, EnumerantSchema> | undefined;

  constructor(node: Node$Reader & { readonly which: "enum" }) {
    this.node = node;
  }

  get kind(): "enum" {
    return "enum";
  }
  /** The enum's id. */
  get id(): bigint {
    return this.node.id;
  }
  /** The enum's own name. */
  get name(): string {
    return shortName(this.node);
  }
  /** The enumerants, in the order of their values. */
  get enumerants(): readonly EnumerantSchema[] {
    return (this.#enumerants ??= this.node.enum.enumerants.map(({ name, annotations }, value) => ({
      name,
      value,
      annotations,
    })));
  }
  /** The enumerant with a name; undefined if there is none. */
  byName(name: string): EnumerantSchema | undefined {
    this.#byName ??= new Map(this.enumerants.map((one) => [one.name, one]));
    return this.#byName.get(name);
  }
}
