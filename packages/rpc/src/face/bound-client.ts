// Clients of generic interfaces, whose type parameters are bound.

import type { ClientHook } from "../hooks/client-hook.js";
import type { ClientType } from "./client.js";

const made = new WeakMap<object, WeakMap<object, unknown>>();

/** The clients of a generic interface with its type parameters bound by `brand`; the same for the same brand. */
export function boundClient<C, B extends object>(type: new (hook: ClientHook, brand: B) => C, brand: B): ClientType<C> {
  let byBrand = made.get(type);
  if (byBrand === undefined) made.set(type, (byBrand = new WeakMap()));
  let bound = byBrand.get(brand) as ClientType<C> | undefined;
  if (bound === undefined) {
    // A function that is called with `new` and gives an object of another class.
    const construct = function construct(hook: ClientHook): C {
      return new type(hook, brand);
    };
    bound = construct as unknown as ClientType<C>;
    byBrand.set(brand, bound);
  }
  return bound;
}
