// Constants as they are described at run time (schema.capnp, Node.const).

import type { Node$Reader, Value$Reader } from "../gen/schema.capnp.js";
import type { SchemaLoader } from "./schema-loader.js";
import { NO_BINDINGS, resolveType, type SchemaType } from "./schema-type.js";
import { shortName } from "./short-name.js";

/** A constant. `constantValue` of `@capnp/message/dynamic` gives its value. */
export class ConstSchema {
  declare readonly node: Node$Reader & { readonly which: "const" };
  readonly #loader: SchemaLoader;

  constructor(loader: SchemaLoader, node: Node$Reader & { readonly which: "const" }) {
    this.node = node;
    this.#loader = loader;
  }

  /** The constant's id. */
  get id(): bigint {
    return this.node.id;
  }
  /** The constant's own name. */
  get name(): string {
    return shortName(this.node);
  }
  /** Its type. @throws SchemaError when a node is missing */
  get type(): SchemaType {
    return resolveType(this.#loader, this.node.const.type, NO_BINDINGS);
  }
  /** Its value, as the schema has it. */
  get value(): Value$Reader {
    return this.node.const.value;
  }
}
