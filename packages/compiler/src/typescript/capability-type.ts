// The type `Capability`: an interface of no particular kind, which in a schema's request is a kind of AnyPointer.

import type { Type } from "../model.js";

/** Whether a type is `Capability`. */
export function isCapability(type: Type | undefined): boolean {
  if (type?.which !== "anyPointer" || type.anyPointer.which !== "unconstrained") return false;
  return type.anyPointer.unconstrained.which === "capability";
}
