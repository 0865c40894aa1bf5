// Interfaces as they are described at run time (schema.capnp, Node.interface and Method).

import type { Annotation$Reader, Method$Reader, Node$Reader } from "../gen/schema.capnp.js";
import type { ListReader } from "../list-reader.js";
import type { SchemaLoader } from "./schema-loader.js";
import { type Bindings, resolveBrand } from "./schema-type.js";
import { shortName } from "./short-name.js";
import type { StructSchema } from "./struct-schema.js";

/** The id of the struct that a `-> stream` method is said to give. */
export const STREAM_RESULT: bigint = 0x995f9a3377c0b16en;

/** A method of an interface. */
export class MethodSchema {
  declare readonly name: string;
  /** Its number on the wire. */
  declare readonly ordinal: number;
  declare readonly node: Method$Reader;
  readonly #loader: SchemaLoader;
  readonly #bindings: Bindings;

  constructor(loader: SchemaLoader, bindings: Bindings, ordinal: number, node: Method$Reader) {
    this.name = node.name;
    this.ordinal = ordinal;
    this.node = node;
    this.#loader = loader;
    this.#bindings = bindings;
  }

  /** Whether it is a `-> stream` method, which gives no results. */
  get isStream(): boolean {
    return this.node.resultStructType === STREAM_RESULT;
  }
  /** The struct of its parameters. @throws SchemaError when it is missing */
  get params(): StructSchema {
    const brand = resolveBrand(this.#loader, this.node.paramBrand, this.#bindings);
    return this.#loader.struct(this.node.paramStructType, brand);
  }
  /** The struct of its results. @throws SchemaError when it is missing */
  get results(): StructSchema {
    const brand = resolveBrand(this.#loader, this.node.resultBrand, this.#bindings);
    return this.#loader.struct(this.node.resultStructType, brand);
  }
  /** What was applied with `$` to it. */
  get annotations(): ListReader<Annotation$Reader> {
    return this.node.annotations;
  }
}

/** An interface, with bindings for its type parameters. */
export class InterfaceSchema {
  declare readonly node: Node$Reader & { readonly which: "interface" };
  readonly #loader: SchemaLoader;
  readonly #bindings: Bindings;
  #methods: readonly MethodSchema[] | undefined;

  constructor(loader: SchemaLoader, node: Node$Reader & { readonly which: "interface" }, bindings: Bindings) {
    this.node = node;
    this.#loader = loader;
    this.#bindings = bindings;
  }

  get kind(): "interface" {
    return "interface";
  }
  /** The interface's id. */
  get id(): bigint {
    return this.node.id;
  }
  /** The interface's own name. */
  get name(): string {
    return shortName(this.node);
  }
  /** The methods that it declares itself, by ordinal. */
  get methods(): readonly MethodSchema[] {
    return (this.#methods ??= this.node.interface.methods.map(
      (method, ordinal) => new MethodSchema(this.#loader, this.#bindings, ordinal, method),
    ));
  }
  /** The interfaces that it extends directly. @throws SchemaError when one is missing */
  get superclasses(): readonly InterfaceSchema[] {
    return this.node.interface.superclasses.map(({ id, brand }) =>
      this.#loader.interface(id, resolveBrand(this.#loader, brand, this.#bindings)),
    );
  }
}
