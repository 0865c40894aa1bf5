// The tree of declarations that have an id: each is a scope, in which names are looked up (language reference,
// "Nesting, Scope, and Aliases").
import type { Expression, NodeDeclaration, UsingDeclaration } from "../syntax/syntax-tree.js";
import { childId } from "./ids.js";
import type { Module } from "./module.js";
import { BrandLevel, type Entity } from "./brand.js";

/** A declaration with an id, and the declarations inside it. */
export class NodeScope {
  readonly id: bigint;
  readonly displayName: string;
  readonly parent: NodeScope | undefined;
  readonly module: Module;
  readonly declaration: NodeDeclaration;
  /** Whether this declaration or one around it has type parameters. */
  readonly isGeneric: boolean;
  /** The view from inside: all parameters, its own and those around it, stand for themselves. */
  readonly inside: BrandLevel;
  /** The nodes and aliases declared here, by name; of several with one name the first. */
  readonly members: Map<string, NodeScope | Alias> = new Map();
  readonly children: NodeScope[] = [];
  readonly aliases: Alias[] = [];
  #parameterIndex: Map<string, number> | undefined;

  /** `register` gets each node of the tree, parents first, and returns the id to use for it. */
  constructor(
    module: Module,
    declaration: NodeDeclaration,
    parent: NodeScope | undefined,
    register: (node: NodeScope, desiredId: bigint) => bigint,
  ) {
    const name = declaration.name.value;
    this.module = module;
    this.declaration = declaration;
    this.parent = parent;
    this.displayName = parent === undefined ? module.name : joinName(parent, name);
    this.isGeneric = declaration.parameters.length > 0 || (parent?.isGeneric ?? false);
    this.id = register(this, declaration.id?.value ?? childId(parent?.id ?? 0n, name));
    this.inside = new BrandLevel(this.id, declaration.parameters.length, [], true, parent?.inside);
    for (const nested of declaration.nested) {
      if (nested.kind === "using") this.#addAlias(nested);
      else if ("parameters" in nested) this.#addChild(nested, register);
    }
  }

  #addAlias(declaration: UsingDeclaration): void {
    const alias = new Alias(this, declaration);
    this.aliases.push(alias);
    if (!this.members.has(alias.name)) this.members.set(alias.name, alias);
  }

  #addChild(declaration: NodeDeclaration, register: (node: NodeScope, desiredId: bigint) => bigint): void {
    const child = new NodeScope(this.module, declaration, this, register);
    this.children.push(child);
    if (!this.members.has(declaration.name.value)) this.members.set(declaration.name.value, child);
  }

  /** The index of a type parameter of this declaration, or undefined if it has none of this name. */
  parameterIndex(name: string): number | undefined {
    if (this.declaration.parameters.length === 0) return undefined;
    this.#parameterIndex ??= new Map(this.declaration.parameters.map((parameter, index) => [parameter.value, index]));
    return this.#parameterIndex.get(name);
  }

  /** Reports an error on the name of this declaration. */
  report(message: string): void {
    const { name } = this.declaration;
    this.module.diagnostics.addOn(name.value === "" ? this.declaration : name, message);
  }
}

/** A `using` declaration: another name for something. */
export class Alias {
  readonly scope: NodeScope;
  readonly name: string;
  readonly declaration: UsingDeclaration;
  readonly target: Expression;
  /** What it stands for, seen from inside of `scope`; "pending" while that is being found out. */
  resolved: { entity: Entity | undefined } | "pending" | undefined;

  constructor(scope: NodeScope, declaration: UsingDeclaration) {
    this.scope = scope;
    this.declaration = declaration;
    this.name = declaration.name.value;
    this.target = declaration.target;
  }
}

/** How many bytes of a display name to skip to be left with the last name in it. */
export function prefixLength(displayName: string): number {
  const dot = displayName.lastIndexOf(".") + 1;
  const colon = displayName.lastIndexOf(":");
  return Buffer.byteLength(displayName.slice(0, colon > dot ? colon + 1 : dot));
}

function joinName(parent: NodeScope, name: string): string {
  return `${parent.displayName}${parent.parent === undefined ? ":" : "."}${name}`;
}
