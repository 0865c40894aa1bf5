// The types of fields, elements and constants (schema.capnp, Type and Brand), with type parameters replaced by what they are bound to.

import type { Brand$Reader, Type$Reader } from "../gen/schema.capnp.js";
import type { EnumSchema } from "./enum-schema.js";
import type { InterfaceSchema } from "./interface-schema.js";
import { SchemaError } from "./schema-error.js";
import type { SchemaLoader } from "./schema-loader.js";
import type { StructSchema } from "./struct-schema.js";

/** A type whose name is all there is to say. */
export interface PlainType {
  readonly kind:
    | "void"
    | "bool"
    | "int8"
    | "int16"
    | "int32"
    | "int64"
    | "uint8"
    | "uint16"
    | "uint32"
    | "uint64"
    | "float32"
    | "float64"
    | "text"
    | "data"
    | "anyPointer"
    | "anyStruct"
    | "anyList"
    | "capability";
}

/** `List(element)`. */
export interface ListType {
  readonly kind: "list";
  readonly element: SchemaType;
}

/** Any type. */
export type SchemaType = PlainType | ListType | StructSchema | EnumSchema | InterfaceSchema;

/** What the type parameters of the scopes around a declaration are bound to, by the id of the scope. */
export type Bindings = ReadonlyMap<bigint, readonly SchemaType[]>;

/** The bindings where nothing is bound. */
export const NO_BINDINGS: Bindings = /* @__PURE__ */ new Map();

const anyPointer: PlainType = { kind: "anyPointer" };

/**
 * The type as seen where the parameters have these bindings. A parameter that is not bound is an AnyPointer.
 * @throws SchemaError for a type that this version does not know, or that refers to a node that is not there
 */
export function resolveType(loader: SchemaLoader, type: Type$Reader, bindings: Bindings): SchemaType {
  switch (type.which) {
    case undefined:
      throw new SchemaError(`Types of kind ${type.$which} are not known to this version`);
    case "list":
      return { kind: "list", element: resolveType(loader, type.list.elementType, bindings) };
    case "enum":
      return loader.enum(type.enum.typeId);
    case "struct":
      return loader.struct(type.struct.typeId, resolveBrand(loader, type.struct.brand, bindings));
    case "interface":
      return loader.interface(type.interface.typeId, resolveBrand(loader, type.interface.brand, bindings));
    case "anyPointer":
      return resolveAny(type.anyPointer, bindings);
    default:
      return { kind: type.which };
  }
}

function resolveAny(any: NonNullable<Type$Reader["anyPointer"]>, bindings: Bindings): SchemaType {
  if (any.which === "parameter") {
    return bindings.get(any.parameter.scopeId)?.[any.parameter.parameterIndex] ?? anyPointer;
  }
  switch (any.which === "unconstrained" ? any.unconstrained.which : undefined) {
    case "struct":
      return { kind: "anyStruct" };
    case "list":
      return { kind: "anyList" };
    case "capability":
      return { kind: "capability" };
    default:
      return anyPointer;
  }
}

/** What a brand binds, seen from where the parameters have some bindings themselves. */
export function resolveBrand(loader: SchemaLoader, { scopes }: Brand$Reader, bindings: Bindings): Bindings {
  if (scopes.length === 0) return NO_BINDINGS;
  const result = new Map<bigint, readonly SchemaType[]>();
  for (const scope of scopes) {
    // A compiler may name a scope again, further out: what is nearest counts.
    if (result.has(scope.scopeId)) continue;
    if (scope.which === "inherit") {
      const inherited = bindings.get(scope.scopeId);
      if (inherited !== undefined) result.set(scope.scopeId, inherited);
    } else if (scope.which === "bind") {
      const bound = scope.bind.map((one) =>
        one.which === "type" ? resolveType(loader, one.type, bindings) : anyPointer,
      );
      result.set(scope.scopeId, bound);
    }
  }
  return result;
}
