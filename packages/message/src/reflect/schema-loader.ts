// The schemas that a program knows at run time, by id.

import { constantBytes } from "../constant.js";
import { type CodeGeneratorRequest$Reader, Node$Builder, Node$Reader } from "../gen/schema.capnp.js";
import { MessageBuilder } from "../message-builder.js";
import { readFlatMessage } from "../flat-message.js";
import type { RawSchema } from "../raw-schema.js";
import { unpack } from "../unpack.js";
import { compareNodes } from "./compare-nodes.js";
import { ConstSchema } from "./const-schema.js";
import { EnumSchema } from "./enum-schema.js";
import { InterfaceSchema, STREAM_RESULT } from "./interface-schema.js";
import { SchemaError } from "./schema-error.js";
import { type Bindings, NO_BINDINGS } from "./schema-type.js";
import { StructSchema } from "./struct-schema.js";
import { validateNode } from "./validate-node.js";

/** Options of a {@link SchemaLoader}. */
export interface SchemaLoaderOptions {
  /** Called for a node that is not there, once for each time it is asked for: may add it. */
  readonly missing?: (id: bigint, loader: SchemaLoader) => void;
}

/**
 * Holds schema nodes from generated types, compilers or the network. Nodes are copied, checked when they are added, and resolved when
 * they are used; of two versions of a node the newer one counts.
 */
export class SchemaLoader {
  readonly #missing: ((id: bigint, loader: SchemaLoader) => void) | undefined;
  readonly #nodes = new Map<bigint, Node$Reader>();
  readonly #seen = new Set<RawSchema>();
  /** The schemas of generated types that nobody has asked for yet. */
  readonly #raw = new Map<bigint, RawSchema>();
  readonly #plain = new Map<bigint, StructSchema | EnumSchema | InterfaceSchema | ConstSchema>();

  constructor(options: SchemaLoaderOptions = {}) {
    this.#missing = options.missing;
  }

  /**
   * Adds a node, or the schema of a generated type with all that it refers to.
   * @throws SchemaError for a node that is not valid, or not compatible with the one that is there
   * @throws DecodeError for a node whose message is malformed or over a limit
   */
  add(schema: Node$Reader | RawSchema): void {
    if (isRaw(schema)) {
      if (this.#seen.has(schema)) return;
      this.#seen.add(schema);
      if (this.#nodes.has(schema.id)) this.#decode(schema);
      else this.#raw.set(schema.id, schema);
      return;
    }
    const message = new MessageBuilder();
    message.root.set(schema);
    const node = message.getRoot(Node$Reader);
    validateNode(node);
    const known = this.#find(node.id);
    if (known !== undefined) {
      const { verdict, reason } = compareNodes(known, node);
      if (verdict === "incompatible") throw new SchemaError(`${node.displayName}: ${reason}`);
      if (verdict !== "newer") return;
    }
    this.#nodes.set(node.id, node);
    this.#plain.delete(node.id);
  }

  /** Adds all nodes that a compiler made. @throws SchemaError, DecodeError as `add` does */
  addRequest(request: CodeGeneratorRequest$Reader): void {
    for (const node of request.nodes) this.add(node);
  }

  /** Whether the node with an id is there, without asking for it. */
  has(id: bigint): boolean {
    return this.#nodes.has(id) || this.#raw.has(id);
  }

  /** The nodes that were added and, of generated types, those that were asked for. */
  nodes(): Iterable<Node$Reader> {
    return this.#nodes.values();
  }

  /** The node with an id. @throws SchemaError when it is not there */
  node(id: bigint): Node$Reader {
    let node = this.#find(id);
    if (node === undefined) {
      if (id === STREAM_RESULT) this.add(streamResult());
      else this.#missing?.(id, this);
      node = this.#find(id);
    }
    if (node === undefined) throw new SchemaError(`There is no schema for ${hex(id)}`);
    return node;
  }

  /** A struct, by its id or of a generated type. @throws SchemaError when it is not there, or something else */
  struct(schema: bigint | RawSchema, bindings: Bindings = NO_BINDINGS): StructSchema {
    const node = this.#node(schema);
    if (node.which !== "struct") throw wrongKind(node, "a struct");
    if (bindings.size > 0) return new StructSchema(this, node, bindings);
    return this.#once(node.id, StructSchema, () => new StructSchema(this, node, bindings));
  }

  /** An enum, by its id or of a generated type. @throws SchemaError when it is not there, or something else */
  enum(schema: bigint | RawSchema): EnumSchema {
    const node = this.#node(schema);
    if (node.which !== "enum") throw wrongKind(node, "an enum");
    return this.#once(node.id, EnumSchema, () => new EnumSchema(node));
  }

  /** An interface, by its id or of a generated type. @throws SchemaError when it is not there, or something else */
  interface(schema: bigint | RawSchema, bindings: Bindings = NO_BINDINGS): InterfaceSchema {
    const node = this.#node(schema);
    if (node.which !== "interface") throw wrongKind(node, "an interface");
    if (bindings.size > 0) return new InterfaceSchema(this, node, bindings);
    return this.#once(node.id, InterfaceSchema, () => new InterfaceSchema(this, node, bindings));
  }

  /** A constant, by its id. @throws SchemaError when it is not there, or something else */
  constant(id: bigint): ConstSchema {
    const node = this.node(id);
    if (node.which !== "const") throw wrongKind(node, "a constant");
    return this.#once(id, ConstSchema, () => new ConstSchema(this, node));
  }

  #node(schema: bigint | RawSchema): Node$Reader {
    if (typeof schema === "bigint") return this.node(schema);
    this.add(schema);
    return this.node(schema.id);
  }

  #find(id: bigint): Node$Reader | undefined {
    const raw = this.#raw.get(id);
    if (raw !== undefined) {
      // Before the node is added, which looks for another version here.
      this.#raw.delete(id);
      this.#decode(raw);
    }
    return this.#nodes.get(id);
  }

  #decode(raw: RawSchema): void {
    this.add(readFlatMessage(unpack(constantBytes(raw.node)())).getRoot(Node$Reader));
    for (const dependency of raw.dependencies()) this.add(dependency);
  }

  #once<T extends StructSchema | EnumSchema | InterfaceSchema | ConstSchema>(
    id: bigint,
    type: abstract new (...args: never) => T,
    make: () => T,
  ): T {
    const known = this.#plain.get(id);
    if (known instanceof type) return known;
    const made = make();
    this.#plain.set(id, made);
    return made;
  }
}

function isRaw(schema: Node$Reader | RawSchema): schema is RawSchema {
  return "dependencies" in schema;
}

/** The node of the empty struct that stands for the results of `-> stream`: no module has it. */
function streamResult(): Node$Reader {
  const message = new MessageBuilder();
  message.setRoot(Node$Builder, {
    id: STREAM_RESULT,
    displayName: "capnp/stream.capnp:StreamResult",
    displayNamePrefixLength: "capnp/stream.capnp:".length,
    struct: {},
  });
  return message.getRoot(Node$Reader);
}

function wrongKind({ displayName, which, $which }: Node$Reader, expected: string): SchemaError {
  return new SchemaError(`${displayName} is not ${expected} but of kind ${which ?? $which}`);
}

function hex(id: bigint): string {
  return `@0x${id.toString(16).padStart(16, "0")}`;
}
