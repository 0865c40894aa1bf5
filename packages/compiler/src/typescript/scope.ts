// What a request's nodes are called, where they are, and which type parameters they see.

import type { CodeGeneratorRequest, Node, SourceInfo } from "../model.js";
import { givenName, renamed } from "./annotations.js";
import { nestedName, topLevelName } from "./names.js";

/** A type parameter that a node sees, under a name that is unique in the node. */
export interface VisibleParameter {
  readonly scopeId: bigint;
  readonly index: number;
  readonly name: string;
}

/** A node with what the generator needs to know about it. */
export interface Declaration {
  readonly node: Node;
  /** The flat name: the scopes' names and its own, joined by `$`. */
  readonly name: string;
  /** The name within its scope, as it was written. */
  readonly ownName: string;
  /** The file it is in. */
  readonly fileId: bigint;
  /** The parameters of its scopes, outermost first, then its own. */
  readonly parameters: readonly VisibleParameter[];
  /** The declaration that it belongs to; undefined for a file, and for what is right in one. */
  readonly parent: Declaration | undefined;
  /** What is declared in it, in the order of the schema, method params and groups included. */
  readonly children: Declaration[];
}

/** All declarations of a request. */
export class Scope {
  readonly #declarations = new Map<bigint, Declaration>();
  readonly #nodes = new Map<bigint, Node>();
  readonly #originals = new Map<bigint, Node>();
  readonly #sourceInfo = new Map<bigint, SourceInfo>();
  /** The declarations right in each file. */
  readonly #topLevel = new Map<bigint, Declaration[]>();

  constructor(request: CodeGeneratorRequest) {
    for (const node of request.nodes) {
      this.#originals.set(node.id, node);
      this.#nodes.set(node.id, renamed(node));
    }
    for (const info of request.sourceInfo) this.#sourceInfo.set(info.id, info);
    for (const node of this.#nodes.values()) if (node.which === "file") this.#addNested(node, node.id, undefined);
  }

  /** The declaration with an id. @throws Error for an id that the request has no node for. */
  get(id: bigint): Declaration {
    const found = this.#declarations.get(id);
    if (found === undefined)
      throw new Error(`The request refers to node @0x${id.toString(16)}, which it does not contain`);
    return found;
  }

  /** All declarations, in no particular order. */
  declarations(): Iterable<Declaration> {
    return this.#declarations.values();
  }

  /** The node of a declaration as it is in the request, with the names of the schema. */
  original({ node }: Declaration): Node {
    return this.#originals.get(node.id) ?? node;
  }

  /** The declarations right in a file. */
  topLevel(fileId: bigint): readonly Declaration[] {
    return this.#topLevel.get(fileId) ?? [];
  }

  /** The doc comment of a declaration, or of one of its members by index; "" if it has none. */
  doc(id: bigint, member?: number): string {
    const info = this.#sourceInfo.get(id);
    if (member === undefined) return info?.docComment ?? "";
    return info?.members[member]?.docComment ?? "";
  }

  #addNested(node: Node, fileId: bigint, parent: Declaration | undefined): void {
    for (const { name, id } of node.nestedNodes) {
      const nested = this.#nodes.get(id);
      // A tool leaves out the nodes of imported files that nothing refers to.
      if (nested !== undefined) this.#add(nested, givenName(nested.annotations) ?? name, fileId, parent);
    }
    if (parent === undefined) return;
    if (node.which === "struct") {
      for (const field of node.struct.fields) {
        const group = field.which === "group" ? this.#nodes.get(field.group.typeId) : undefined;
        if (group !== undefined) this.#add(group, field.name, fileId, parent);
      }
    } else if (node.which === "interface") {
      for (const method of node.interface.methods) {
        this.#addMethodStruct(method.paramStructType, `${method.name}$Params`, fileId, parent);
        this.#addMethodStruct(method.resultStructType, `${method.name}$Results`, fileId, parent);
      }
    }
  }

  #addMethodStruct(id: bigint, name: string, fileId: bigint, parent: Declaration): void {
    const node = this.#nodes.get(id);
    // Structs made for a method have no scope; others were declared on their own.
    if (node !== undefined && node.scopeId === 0n) this.#add(node, name, fileId, parent);
  }

  #add(node: Node, ownName: string, fileId: bigint, parent: Declaration | undefined): void {
    if (this.#declarations.has(node.id)) return;
    const name = parent === undefined ? topLevelName(ownName) : `${parent.name}$${nestedName(ownName)}`;
    const parameters = [...(parent?.parameters ?? [])];
    for (const [index, parameter] of node.parameters.entries()) {
      let unique = parameter.name;
      while (parameters.some((other) => other.name === unique)) unique += "_";
      parameters.push({ scopeId: node.id, index, name: unique });
    }
    const declaration: Declaration = { node, name, ownName, fileId, parameters, parent, children: [] };
    this.#declarations.set(node.id, declaration);
    if (parent === undefined) {
      const all = this.#topLevel.get(fileId);
      if (all === undefined) this.#topLevel.set(fileId, [declaration]);
      else all.push(declaration);
    } else parent.children.push(declaration);
    this.#addNested(node, fileId, declaration);
  }
}
