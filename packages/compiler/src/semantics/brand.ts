// Brands: which types stand for the parameters of generic declarations (language reference, "Generic Types").
import type { BuiltinName } from "./builtins.js";
import type { NodeScope } from "./node-scope.js";
import type { SourceRange } from "../syntax/token.js";

/** What a name or path in a schema refers to. */
export type Entity =
  | { kind: "node"; node: NodeScope; brand: BrandLevel; source: SourceRange | undefined }
  | { kind: "builtin"; name: BuiltinName; arguments: readonly Entity[]; source: SourceRange | undefined }
  /** A type parameter; `scopeId` is zero for one of a method. */
  | { kind: "parameter"; scopeId: bigint; index: number };

/** AnyPointer, which is what a parameter is that nobody bound. */
export const ANY_POINTER: Entity = { kind: "builtin", name: "AnyPointer", arguments: [], source: undefined };

/** The type arguments of a declaration, and of those around it. Immutable. */
export class BrandLevel {
  readonly scopeId: bigint;
  readonly parameterCount: number;
  readonly arguments: readonly Entity[];
  /** We are inside the declaration, where its parameters stand for themselves. */
  readonly inherited: boolean;
  readonly parent: BrandLevel | undefined;

  constructor(
    scopeId: bigint,
    parameterCount: number,
    args: readonly Entity[],
    inherited: boolean,
    parent: BrandLevel | undefined,
  ) {
    this.scopeId = scopeId;
    this.parameterCount = parameterCount;
    this.arguments = args;
    this.inherited = inherited;
    this.parent = parent;
  }

  /** The brand of a declaration directly inside this level's, nothing bound yet. */
  push(scopeId: bigint, parameterCount: number): BrandLevel {
    return new BrandLevel(scopeId, parameterCount, [], false, this);
  }

  /** This level with its parameters bound. */
  bind(args: readonly Entity[]): BrandLevel {
    return new BrandLevel(this.scopeId, this.parameterCount, args, false, this.parent);
  }

  /** The level of a declaration around this one, or a level without arguments if it is none of those. */
  find(scopeId: bigint): BrandLevel {
    if (this.scopeId === scopeId) return this;
    return this.parent?.find(scopeId) ?? new BrandLevel(scopeId, 0, [], false, undefined);
  }

  /** What a parameter stands for here; undefined if it stands for itself. */
  lookup(scopeId: bigint, index: number): Entity | undefined {
    const level = this.find(scopeId);
    return level.inherited ? undefined : (level.arguments[index] ?? ANY_POINTER);
  }

  /** Whether this level has something to say about its parameters. */
  get isBound(): boolean {
    return this.arguments.length > 0 || (this.inherited && this.parameterCount > 0);
  }

  /** Whether this level or one around it has something to say. */
  get isBoundAnywhere(): boolean {
    return this.isBound || (this.parent?.isBoundAnywhere ?? false);
  }
}

/** Moves an entity that was found inside of one scope to where that scope's level is `level`. */
export function rebind(entity: Entity, level: BrandLevel, source: SourceRange | undefined): Entity {
  switch (entity.kind) {
    case "parameter":
      return entity.scopeId === 0n ? entity : (level.lookup(entity.scopeId, entity.index) ?? entity);
    case "builtin": {
      const args = entity.arguments.map((argument) => rebind(argument, level, undefined));
      return { ...entity, arguments: args, source };
    }
    case "node":
      return { ...entity, brand: rebindTarget(entity.brand, level), source };
  }
}

function rebindTarget(brand: BrandLevel, level: BrandLevel): BrandLevel {
  // For an alias of something that has no brand, the reference compiler takes the arguments of the scopes around the
  // alias instead of those around its target. They mean nothing to the target, but they are in every schema it makes.
  return brand.isBoundAnywhere ? rebindLevel(brand, level) : level.push(brand.scopeId, brand.parameterCount);
}

function rebindLevel(brand: BrandLevel, level: BrandLevel): BrandLevel {
  const parent = brand.parent === undefined ? undefined : rebindLevel(brand.parent, level);
  const { scopeId, parameterCount } = brand;
  if (brand.inherited) {
    const outer = level.find(scopeId);
    return new BrandLevel(scopeId, parameterCount, outer.arguments, outer.inherited, parent);
  }
  const args = brand.arguments.map((argument) => rebind(argument, level, undefined));
  return new BrandLevel(scopeId, parameterCount, args, false, parent);
}
