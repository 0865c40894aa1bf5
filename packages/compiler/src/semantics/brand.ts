// Brands: which types stand for the parameters of generic declarations (language reference, "Generic Types").
import type { BuiltinName } from "./builtins.js";
import type { NodeScope } from "./node-scope.js";
import type { DiagnosticCollector } from "../diagnostic.js";
import type { SourceRange } from "../syntax/token.js";

/** Where something was named, and where to report errors about it: that may be in another file. */
export interface Place extends SourceRange {
  diagnostics: DiagnosticCollector;
}

/** What a name or path in a schema refers to. */
export type Entity =
  | { kind: "node"; node: NodeScope; brand: BrandLevel; source: Place | undefined }
  | { kind: "builtin"; name: BuiltinName; arguments: readonly Entity[]; source: Place | undefined }
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
  /** Whether all parameters, here and in the scopes around, stand for themselves. */
  readonly isIdentity: boolean;

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
    this.isIdentity = inherited && (parent?.isIdentity ?? true);
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
export function rebind(entity: Entity, level: BrandLevel, source: Place): Entity {
  // Brands are shared: aliases of aliases can make one that is exponentially bigger when written out.
  const moved = new Mover(level).target(entity);
  return moved.kind === "parameter" ? moved : { ...moved, source };
}

/** Types that are nested deeper than this are refused in the end, so that there is no need to move what is in them. */
export const MAX_TYPE_DEPTH = 64;

class Mover {
  readonly #level: BrandLevel;
  readonly #known: Map<BrandLevel, BrandLevel> = new Map();
  #depth = 0;

  constructor(level: BrandLevel) {
    this.#level = level;
  }

  /** What an alias stands for. */
  target(entity: Entity): Entity {
    // For an alias of something that has no brand, the reference compiler takes the arguments of the scopes around the
    // alias instead of those around its target. They mean nothing to the target, but they are in every schema it makes.
    if (entity.kind === "node" && !entity.brand.isBoundAnywhere) {
      return { ...entity, brand: this.#level.push(entity.brand.scopeId, entity.brand.parameterCount) };
    }
    return this.#entity(entity);
  }

  #entity(entity: Entity): Entity {
    switch (entity.kind) {
      case "parameter":
        return entity.scopeId === 0n ? entity : (this.#level.lookup(entity.scopeId, entity.index) ?? entity);
      case "builtin":
        return { ...entity, arguments: this.#arguments(entity.arguments) };
      case "node":
        return this.#level.isIdentity ? entity : { ...entity, brand: this.#brand(entity.brand) };
    }
  }

  #arguments(args: readonly Entity[]): readonly Entity[] {
    if (this.#level.isIdentity || this.#depth > MAX_TYPE_DEPTH) return args;
    this.#depth++;
    const moved = args.map((argument) => this.#entity(argument));
    this.#depth--;
    return moved;
  }

  #brand(brand: BrandLevel): BrandLevel {
    const known = this.#known.get(brand);
    if (known !== undefined) return known;
    const { scopeId, parameterCount } = brand;
    const parent = brand.parent && this.#brand(brand.parent);
    const outer = brand.inherited ? this.#level.find(scopeId) : undefined;
    const args = outer?.arguments ?? this.#arguments(brand.arguments);
    const moved = new BrandLevel(scopeId, parameterCount, args, outer?.inherited ?? false, parent);
    this.#known.set(brand, moved);
    return moved;
  }
}
