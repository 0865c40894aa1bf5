// From what a name refers to, to a `Type` of schema.capnp, with its brand (schema.capnp, `Type` and `Brand`).
import type { DiagnosticCollector } from "../diagnostic.js";
import type { Binding, Brand, BrandScope, Type } from "../model.js";
import { type Expression, expressionText } from "../syntax/syntax-tree.js";
import type { SourceRange } from "../syntax/token.js";
import { type BrandLevel, type Entity, MAX_TYPE_DEPTH, type Place } from "./brand.js";
import { builtinTypes } from "./builtins.js";
import { UNKNOWN_TYPE } from "./type-size.js";

/** A type may grow through aliases (each one using the one before twice), but not beyond this many parts. */
const MAX_TYPE_PARTS = 10_000;

/** Thrown when a type is too big to be written out; the message says so. */
class TypeTooBig extends Error {}

/** Builds types, and reports what is not one. */
export class TypeBuilder {
  readonly #diagnostics: DiagnosticCollector;
  #parts = 0;
  #depth = 0;

  constructor(diagnostics: DiagnosticCollector) {
    this.#diagnostics = diagnostics;
  }

  /** The type that `entity` is, written as `expression`; undefined if it is none, which has been reported. */
  type(entity: Entity, expression: Expression): Type | undefined {
    return this.#guarded(expression, () => this.#type(entity, this.#place(expression), expressionText(expression)));
  }

  /** The type arguments in `level`, written as `expression`. */
  brand(level: BrandLevel, expression: SourceRange): Brand {
    return this.#guarded(expression, () => this.#brand(level, this.#place(expression))) ?? { scopes: [] };
  }

  #guarded<T>(range: SourceRange, build: () => T): T | undefined {
    this.#parts = 0;
    this.#depth = 0;
    try {
      return build();
    } catch (error) {
      if (!(error instanceof TypeTooBig)) throw error;
      this.#diagnostics.addOn(range, error.message);
      return undefined;
    }
  }

  #place({ start, end }: SourceRange): Place {
    return { start, end, diagnostics: this.#diagnostics };
  }

  #type(entity: Entity, range: Place, name: string): Type | undefined {
    if (++this.#parts > MAX_TYPE_PARTS) throw new TypeTooBig("This type has too many parts.");
    if (this.#depth >= MAX_TYPE_DEPTH) throw new TypeTooBig("This type is nested too deeply.");
    this.#depth++;
    const type = this.#typeInside(entity, range, name);
    this.#depth--;
    return type;
  }

  #typeInside(entity: Entity, range: Place, name: string): Type | undefined {
    if (entity.kind === "parameter") {
      const { scopeId, index } = entity;
      if (scopeId === 0n)
        return anyPointer({ which: "implicitMethodParameter", implicitMethodParameter: { parameterIndex: index } });
      return anyPointer({ which: "parameter", parameter: { scopeId, parameterIndex: index } });
    }
    const source = entity.source ?? range;
    if (entity.kind === "builtin") {
      if (entity.name === "List") return this.#list(entity.arguments, source);
      if (entity.name === "Object") {
        source.diagnostics.addOn(source, "'Object' was renamed to 'AnyPointer' in Cap'n Proto 0.4.");
      }
      return builtinTypes.get(entity.name === "Object" ? "AnyPointer" : entity.name);
    }
    const { node } = entity;
    const target = { typeId: node.id, brand: this.#brand(entity.brand, source) };
    switch (node.declaration.kind) {
      case "struct":
        return { which: "struct", struct: target };
      case "enum":
        return { which: "enum", enum: target };
      case "interface":
        return { which: "interface", interface: target };
      default:
        source.diagnostics.addOn(source, `'${name}' is not a type.`);
        return undefined;
    }
  }

  #list(args: readonly Entity[], source: Place): Type | undefined {
    const [element] = args;
    if (element === undefined) {
      source.diagnostics.addOn(source, "'List' requires exactly one parameter.");
      return undefined;
    }
    const elementType = this.#type(element, source, "List");
    if (elementType === undefined) return undefined;
    if (elementType.which === "anyPointer") {
      const { anyPointer: kind } = elementType;
      const constraint = kind.which === "unconstrained" ? kind.unconstrained.which : "anyKind";
      if (constraint === "anyKind" || constraint === "struct") {
        const name = constraint === "struct" ? "AnyStruct" : "AnyPointer";
        source.diagnostics.addOn(source, `'List(${name})' is not supported.`);
        return undefined;
      }
    }
    return { which: "list", list: { elementType } };
  }

  #brand(innermost: BrandLevel, range: Place): Brand {
    const scopes: BrandScope[] = [];
    for (let level: BrandLevel | undefined = innermost; level !== undefined; level = level.parent) {
      if (!level.isBound) continue;
      const { scopeId } = level;
      if (level.inherited) scopes.push({ scopeId, which: "inherit", inherit: null });
      else
        scopes.push({
          scopeId,
          which: "bind",
          bind: level.arguments.map((argument) => this.#binding(argument, range)),
        });
    }
    return { scopes };
  }

  #binding(argument: Entity, range: Place): Binding {
    const type = this.#type(argument, range, argument.kind === "node" ? argument.node.declaration.name.value : "");
    return { which: "type", type: type ?? UNKNOWN_TYPE };
  }
}

function anyPointer(kind: Extract<Type, { which: "anyPointer" }>["anyPointer"]): Type {
  return { which: "anyPointer", anyPointer: kind };
}
