// From expressions to what they name (language reference, "Nesting, Scope, and Aliases", "Imports", "Generic Types").
import { type Expression, expressionText, type Located, type TupleMember } from "../syntax/syntax-tree.js";
import { type BrandLevel, type Entity, type Place, rebind } from "./brand.js";
import { isBuiltinName } from "./builtins.js";
import { Alias, NodeScope } from "./node-scope.js";

/** Aliases may refer to aliases, but not in longer chains than this: each one takes some of the machine's stack. */
const MAX_ALIAS_CHAIN = 256;

/** The type parameters of a method, `[T, U]`. */
export interface ImplicitParameters {
  /** The struct that has them as its own parameters, or zero where they are meant as the method's. */
  scopeId: bigint;
  names: readonly Located<string>[];
}

/** No type parameters. */
export const NO_IMPLICIT_PARAMETERS: ImplicitParameters = { scopeId: 0n, names: [] };

/** Finds what names refer to; every problem is reported in the file that has the name. */
export class NameResolver {
  #aliasDepth = 0;

  /** Resolves an expression written inside of `scope`; undefined if it names nothing, which has been reported. */
  resolve(expression: Expression, scope: NodeScope, implicit: ImplicitParameters): Entity | undefined {
    const { diagnostics } = scope.module;
    switch (expression.kind) {
      case "unknown":
        return undefined;
      case "relativeName": {
        const { name } = expression;
        const index = implicit.names.findIndex((parameter) => parameter.value === name.value);
        if (index >= 0) return { kind: "parameter", scopeId: implicit.scopeId, index };
        const entity = this.#lookup(name.value, placeOf(expression, scope), scope);
        if (entity === undefined) diagnostics.addOn(name, `Not defined: ${name.value}`);
        else if (entity !== "failed") return this.#found(entity, expression, scope);
        return undefined;
      }
      case "absoluteName": {
        const { name } = expression;
        const file = scope.module.scope;
        const entity = this.#member(file, name.value, placeOf(expression, scope), file.inside);
        if (entity === undefined) diagnostics.addOn(name, `Not defined: ${name.value}`);
        else if (entity !== "failed") return this.#found(entity, expression, scope);
        return undefined;
      }
      case "import": {
        const file = scope.module.importFile(expression.path.value);
        if (file === undefined) {
          diagnostics.addOn(expression.path, `Import failed: ${expression.path.value}`);
          return undefined;
        }
        const entity: Entity = { kind: "node", node: file, brand: file.inside, source: placeOf(expression, scope) };
        return this.#found(entity, expression, scope);
      }
      case "member":
        return this.#resolveMember(expression.parent, expression.name, expression, scope, implicit);
      case "application":
        return this.#resolveApplication(expression.target, expression.members, expression, scope, implicit);
      default:
        diagnostics.addOn(expression, "Expected name.");
        return undefined;
    }
  }

  /** What an alias stands for, seen from inside of its scope; undefined if nothing, which has been reported. */
  resolveAlias(alias: Alias): Entity | undefined {
    if (alias.resolved === undefined) {
      if (this.#aliasDepth >= MAX_ALIAS_CHAIN) {
        alias.scope.module.diagnostics.addOn(alias.declaration.name, "This chain of aliases is too long.");
        return undefined;
      }
      alias.resolved = "pending";
      this.#aliasDepth++;
      alias.resolved = { entity: this.resolve(alias.target, alias.scope, NO_IMPLICIT_PARAMETERS) };
      this.#aliasDepth--;
    }
    if (alias.resolved === "pending") {
      alias.scope.module.diagnostics.addOn(alias.declaration.name, "Declaration recursively depends on itself.");
      return undefined;
    }
    return alias.resolved.entity;
  }

  /** "failed" means that there is such a name, but what is behind it has been reported as an error. */
  #lookup(name: string, source: Place, from: NodeScope): Entity | "failed" | undefined {
    const level = from.inside;
    for (let scope: NodeScope | undefined = from; scope !== undefined; scope = scope.parent) {
      const entity = this.#member(scope, name, source, level);
      if (entity !== undefined) return entity;
      const index = scope.parameterIndex(name);
      if (index !== undefined) return { kind: "parameter", scopeId: scope.id, index };
    }
    return isBuiltinName(name) ? { kind: "builtin", name, arguments: [], source } : undefined;
  }

  /** Finds a member of `scope`, as seen from where the brand is `level`. */
  #member(scope: NodeScope, name: string, source: Place, level: BrandLevel): Entity | "failed" | undefined {
    const member = scope.members.get(name);
    if (member === undefined) return undefined;
    const own = level.find(scope.id);
    if (member instanceof NodeScope) {
      const brand = own.push(member.id, member.declaration.parameters.length);
      return { kind: "node", node: member, brand, source };
    }
    const target = this.resolveAlias(member);
    return target === undefined ? "failed" : rebind(target, own, source);
  }

  #resolveMember(
    parent: Expression,
    name: Located<string>,
    source: Expression,
    scope: NodeScope,
    implicit: ImplicitParameters,
  ): Entity | undefined {
    const outer = this.resolve(parent, scope, implicit);
    if (outer === undefined) return undefined;
    const entity =
      outer.kind === "node" ? this.#member(outer.node, name.value, placeOf(source, scope), outer.brand) : undefined;
    if (entity === "failed") return undefined;
    if (entity !== undefined) return this.#found(entity, source, scope);
    const message = `'${expressionText(parent)}' has no member named '${name.value}'`;
    scope.module.diagnostics.addOn(name, message);
    return undefined;
  }

  #resolveApplication(
    target: Expression,
    members: readonly TupleMember[],
    source: Expression,
    scope: NodeScope,
    implicit: ImplicitParameters,
  ): Entity | undefined {
    const { diagnostics } = scope.module;
    const entity = this.resolve(target, scope, implicit);
    if (entity === undefined) return undefined;
    const args: Entity[] = [];
    for (const { name, value } of members) {
      if (name !== undefined) diagnostics.addOn(name, "Named parameter not allowed here.");
      const argument = this.resolve(value, scope, implicit);
      if (argument !== undefined) args.push(argument);
    }
    // An argument that named nothing has been reported: whatever else could be said would only confuse.
    if (args.length < members.length) return undefined;
    if (entity.kind === "parameter") return entity;
    const isList = entity.kind === "builtin" && entity.name === "List";
    const expected = entity.kind === "node" ? entity.brand.parameterCount : isList ? 1 : 0;
    const bound = entity.kind === "node" ? entity.brand.arguments : entity.arguments;
    const problem = countProblem(bound.length, expected, args.length);
    if (problem !== undefined) {
      diagnostics.addOn(source, problem);
      return undefined;
    }
    if (entity.kind === "builtin") return { ...entity, arguments: args, source: placeOf(source, scope) };
    for (const [index, argument] of args.entries()) {
      if (!canBeArgument(argument)) {
        const range = members[index]?.value ?? source;
        diagnostics.addOn(range, "Only pointer types can be used as generic parameters.");
      }
    }
    return { ...entity, brand: entity.brand.bind(args), source: placeOf(source, scope) };
  }

  #found(entity: Entity, expression: Expression, scope: NodeScope): Entity {
    if (entity.kind === "node") scope.module.addIdentifier(expression, entity.node.id);
    return entity;
  }
}

function placeOf({ start, end }: Expression, scope: NodeScope): Place {
  return { start, end, diagnostics: scope.module.diagnostics };
}

function countProblem(bound: number, expected: number, given: number): string | undefined {
  if (bound > 0) return "Double-application of generic parameters.";
  if (given > expected && expected === 0) return "Declaration does not accept generic parameters.";
  if (given > expected) return "Too many generic parameters.";
  if (given < expected) return "Not enough generic parameters.";
  return undefined;
}

function canBeArgument(entity: Entity): boolean {
  if (entity.kind === "parameter") return true;
  if (entity.kind === "builtin") return ["List", "Text", "Data", "AnyPointer"].includes(entity.name);
  return entity.node.declaration.kind === "struct" || entity.node.declaration.kind === "interface";
}
