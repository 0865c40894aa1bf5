// Types with their type arguments worked out, as values are checked against them (language reference, "Generic Types").
import type { AnyPointerType, Brand, BrandedId, Type, UnconstrainedType } from "../model.js";
import type { PlainKind } from "./builtins.js";
import type { NodeScope } from "./node-scope.js";
import { UNKNOWN_TYPE } from "./type-size.js";

/** The type arguments of each generic scope, by its id. */
export type Bindings = ReadonlyMap<bigint, readonly ConcreteType[]>;

/** A type in which parameters have been replaced by what they are bound to. */
export type ConcreteType =
  | { kind: PlainKind }
  | { kind: "list"; element: ConcreteType }
  | { kind: "enum"; id: bigint }
  | { kind: "struct"; id: bigint; bindings: Bindings }
  | { kind: "interface"; id: bigint; bindings: Bindings }
  /** One that there is none of, which has been reported. */
  | { kind: "unknown" }
  | { kind: "anyPointer"; constraint: UnconstrainedType["which"] }
  /** A parameter that is not bound yet. */
  | { kind: "parameter"; scopeId: bigint; index: number };

const ANY_KIND: ConcreteType = { kind: "anyPointer", constraint: "anyKind" };

/** Works types out; `nodeById` finds declarations, to know what parameters they have. */
export class TypeEvaluator {
  readonly #nodeById: (id: bigint) => NodeScope | undefined;

  constructor(nodeById: (id: bigint) => NodeScope | undefined) {
    this.#nodeById = nodeById;
  }

  /** Evaluates a type that stands where `bindings` hold; without those, parameters stand for themselves. */
  evaluate(type: Type, bindings: Bindings | undefined): ConcreteType {
    if (type === UNKNOWN_TYPE) return { kind: "unknown" };
    switch (type.which) {
      case "list":
        return { kind: "list", element: this.evaluate(type.list.elementType, bindings) };
      case "enum":
        return { kind: "enum", id: type.enum.typeId };
      case "struct":
        return this.#branded("struct", type.struct, bindings);
      case "interface":
        return this.#branded("interface", type.interface, bindings);
      case "anyPointer":
        return anyPointer(type.anyPointer, bindings);
      default:
        return { kind: type.which };
    }
  }

  /** What a brand that stands where `bindings` hold binds. */
  bindings(brand: Brand, bindings: Bindings | undefined): Bindings {
    const result = new Map<bigint, readonly ConcreteType[]>();
    for (const scope of brand.scopes) {
      if (scope.which === "inherit") {
        result.set(
          scope.scopeId,
          bindings === undefined ? this.#ownParameters(scope.scopeId) : (bindings.get(scope.scopeId) ?? []),
        );
      } else {
        const args = scope.bind.map((binding) =>
          binding.which === "type" ? this.evaluate(binding.type, bindings) : ANY_KIND,
        );
        result.set(scope.scopeId, args);
      }
    }
    return result;
  }

  /** A text that is the same for two types exactly if they are the same type. */
  key(type: ConcreteType): string {
    switch (type.kind) {
      case "list":
        return `list(${this.key(type.element)})`;
      case "enum":
        return `enum ${type.id}`;
      case "struct":
      case "interface":
        return `${type.kind} ${type.id}${this.#bindingsKey(type.id, type.bindings)}`;
      case "anyPointer":
        return `any ${type.constraint}`;
      case "parameter":
        return `parameter ${type.scopeId} ${type.index}`;
      default:
        return type.kind;
    }
  }

  /** The name of a type, for messages. */
  name(type: ConcreteType): string {
    switch (type.kind) {
      case "list":
        return `List(${this.name(type.element)})`;
      case "enum":
      case "struct":
      case "interface":
        return this.#nodeById(type.id)?.declaration.name.value ?? type.kind;
      case "anyPointer":
      case "parameter":
        return "AnyPointer";
      default:
        return type.kind.charAt(0).toUpperCase() + type.kind.slice(1).replace(/^int/, "Int");
    }
  }

  #branded(kind: "struct" | "interface", target: BrandedId, bindings: Bindings | undefined): ConcreteType {
    return { kind, id: target.typeId, bindings: this.bindings(target.brand, bindings) };
  }

  #ownParameters(scopeId: bigint): ConcreteType[] {
    const count = this.#nodeById(scopeId)?.declaration.parameters.length ?? 0;
    return Array.from({ length: count }, (_, index) => ({ kind: "parameter", scopeId, index }));
  }

  #bindingsKey(id: bigint, bindings: Bindings): string {
    const parts: string[] = [];
    for (let scope = this.#nodeById(id); scope !== undefined; scope = scope.parent) {
      const args = bindings.get(scope.id) ?? [];
      for (const index of scope.declaration.parameters.keys()) parts.push(this.key(args[index] ?? ANY_KIND));
    }
    return parts.length === 0 ? "" : `(${parts.join(",")})`;
  }
}

function anyPointer(type: AnyPointerType, bindings: Bindings | undefined): ConcreteType {
  switch (type.which) {
    case "unconstrained":
      return { kind: "anyPointer", constraint: type.unconstrained.which };
    case "parameter": {
      const { scopeId, parameterIndex: index } = type.parameter;
      if (bindings === undefined) return { kind: "parameter", scopeId, index };
      return bindings.get(scopeId)?.[index] ?? ANY_KIND;
    }
    case "implicitMethodParameter":
      return { kind: "parameter", scopeId: 0n, index: type.implicitMethodParameter.parameterIndex };
  }
}
