// The kinds of pointers that a schema can leave open: AnyPointer, AnyStruct, AnyList, and the type `Capability`, an interface of no
// particular kind. In a schema's request all of them are kinds of AnyPointer.

import type { Type, UnconstrainedType } from "../model.js";

/** The kind of a type that is one of these; undefined for any other, type parameters too. */
export function pointerKind(type: Type | undefined): UnconstrainedType["which"] | undefined {
  if (type?.which !== "anyPointer" || type.anyPointer.which !== "unconstrained") return undefined;
  return type.anyPointer.unconstrained.which;
}
