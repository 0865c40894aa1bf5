// Compares two versions of a declaration by the rules of schema evolution (language reference, "Evolving Your Protocol").

import type { Brand$Reader, Field$Reader, Node$Reader, Type$Reader, Value$Reader } from "../gen/schema.capnp.js";

/** How a node stands to another one with the same id. */
export interface Comparison {
  /** `newer`: the second one has more, and both can read what the other wrote; `older`: the first one has. */
  readonly verdict: "equivalent" | "older" | "newer" | "incompatible";
  /** Why they are incompatible; "" unless they are. */
  readonly reason: string;
}

/** Compares a node with a replacement for it. @throws DecodeError for a malformed message */
export function compareNodes(known: Node$Reader, replacement: Node$Reader): Comparison {
  const comparer = new Comparer();
  comparer.nodes(known, replacement);
  if (comparer.reason === "" && comparer.isNewer && comparer.isOlder) {
    comparer.reason = "each version has something that the other lacks";
  }
  if (comparer.reason !== "") return { verdict: "incompatible", reason: comparer.reason };
  const verdict = comparer.isNewer ? "newer" : comparer.isOlder ? "older" : "equivalent";
  return { verdict, reason: "" };
}

const NO_DISCRIMINANT = 0xffff;

/** Gathers what was found; the first incompatibility counts. */
class Comparer {
  isNewer = false;
  isOlder = false;
  reason = "";

  nodes(known: Node$Reader, replacement: Node$Reader): void {
    if (known.which === "struct" && replacement.which === "struct") this.#structs(known.struct, replacement.struct);
    else if (known.which === "enum" && replacement.which === "enum") {
      this.#sizes(known.enum.enumerants.length, replacement.enum.enumerants.length);
    } else if (known.which === "interface" && replacement.which === "interface") {
      this.#interfaces(known.interface, replacement.interface);
    } else if (known.$which !== replacement.$which) this.#fail("the kind of the declaration changed");
    if (known.parameters.length !== replacement.parameters.length)
      this.#sizes(known.parameters.length, replacement.parameters.length);
  }

  #fail(reason: string): void {
    if (this.reason === "") this.reason = reason;
  }

  #sizes(known: number, replacement: number): void {
    if (replacement > known) this.isNewer = true;
    else if (replacement < known) this.isOlder = true;
  }

  #structs(known: NonNullable<Node$Reader["struct"]>, replacement: NonNullable<Node$Reader["struct"]>): void {
    if (known.isGroup !== replacement.isGroup) return this.#fail("a group became a struct, or a struct a group");
    this.#sizes(known.dataWordCount, replacement.dataWordCount);
    this.#sizes(known.pointerCount, replacement.pointerCount);
    this.#sizes(known.discriminantCount, replacement.discriminantCount);
    this.#sizes(known.fields.length, replacement.fields.length);
    const { discriminantCount, discriminantOffset } = replacement;
    if (known.discriminantCount > 0 && discriminantCount > 0 && known.discriminantOffset !== discriminantOffset) {
      this.#fail("the discriminant of the union moved");
    }
    // The fields are in the order of their ordinals, so what both have comes first.
    const common = Math.min(known.fields.length, replacement.fields.length);
    for (let i = 0; i < common; i++) this.#fields(known.fields.get(i), replacement.fields.get(i));
  }

  #fields(known: Field$Reader, replacement: Field$Reader): void {
    const { name } = known;
    const before = known.discriminantValue;
    const after = replacement.discriminantValue;
    if (before !== after) {
      // What stood alone may become the first member of a union.
      if (before === NO_DISCRIMINANT && after === 0) this.isNewer = true;
      else if (before === 0 && after === NO_DISCRIMINANT) this.isOlder = true;
      else this.#fail(`the discriminant of field ${name} changed`);
    }
    if (known.which === "slot" && replacement.which === "slot") {
      this.#types(known.slot.type, replacement.slot.type, `field ${name}`);
      if (known.slot.offset !== replacement.slot.offset) this.#fail(`field ${name} moved`);
      this.#defaults(known.slot.defaultValue, replacement.slot.defaultValue, name);
    } else if (known.which === "group" && replacement.which === "group") {
      if (known.group.typeId !== replacement.group.typeId) this.#fail(`the id of group ${name} changed`);
    } else if (replacement.which === "group") this.isNewer = true;
    else this.isOlder = true;
  }

  #types(known: Type$Reader, replacement: Type$Reader, what: string): void {
    if (known.which !== replacement.which) {
      if (canWiden(known, replacement)) this.isNewer = true;
      else if (canWiden(replacement, known)) this.isOlder = true;
      else this.#fail(`the type of ${what} changed from ${known.which ?? "?"} to ${replacement.which ?? "?"}`);
      return;
    }
    if (known.which === "list" && replacement.which === "list") {
      this.#elements(known.list.elementType, replacement.list.elementType, what);
    } else if (known.which === "enum" && replacement.which === "enum") {
      if (known.enum.typeId !== replacement.enum.typeId) this.#fail(`the enum of ${what} changed`);
    } else if (known.which === "struct" && replacement.which === "struct") {
      this.#references(known.struct, replacement.struct, what);
    } else if (known.which === "interface" && replacement.which === "interface") {
      this.#references(known.interface, replacement.interface, what);
    }
  }

  #elements(known: Type$Reader, replacement: Type$Reader, what: string): void {
    // A list may become one of structs with the former element as their first field; bits alone cannot.
    if (known.which !== replacement.which && known.which !== "bool" && replacement.which === "struct") {
      this.isNewer = true;
    } else if (known.which !== replacement.which && known.which === "struct" && replacement.which !== "bool") {
      this.isOlder = true;
    } else this.#types(known, replacement, what);
  }

  #references(
    known: { readonly typeId: bigint; readonly brand: Brand$Reader },
    replacement: { readonly typeId: bigint; readonly brand: Brand$Reader },
    what: string,
  ): void {
    if (known.typeId !== replacement.typeId) return this.#fail(`${what} refers to another type`);
    const others = new Map(replacement.brand.scopes.map((scope) => [scope.scopeId, scope.bind?.toArray() ?? []]));
    for (const scope of known.brand.scopes) {
      const rebound = others.get(scope.scopeId) ?? [];
      for (const [i, binding] of (scope.bind?.toArray() ?? []).entries()) {
        const again = rebound[i];
        if (binding.which === "type" && again?.which === "type") this.#types(binding.type, again.type, what);
      }
    }
  }

  #defaults(known: Value$Reader, replacement: Value$Reader, name: string): void {
    const before = scalarOf(known);
    const after = scalarOf(replacement);
    if (before !== undefined && after !== undefined && !Object.is(before, after)) {
      this.#fail(`the default value of field ${name} changed`);
    }
  }

  #interfaces(known: NonNullable<Node$Reader["interface"]>, replacement: NonNullable<Node$Reader["interface"]>): void {
    const before = new Set(known.superclasses.map(({ id }) => id));
    const after = new Set(replacement.superclasses.map(({ id }) => id));
    if ([...after].some((id) => !before.has(id))) this.isNewer = true;
    if ([...before].some((id) => !after.has(id))) this.isOlder = true;
    this.#sizes(known.methods.length, replacement.methods.length);
    const common = Math.min(known.methods.length, replacement.methods.length);
    for (let i = 0; i < common; i++) {
      const one = known.methods.get(i);
      const other = replacement.methods.get(i);
      if (one.paramStructType !== other.paramStructType) this.#fail(`the parameters of method ${one.name} changed`);
      if (one.resultStructType !== other.resultStructType) this.#fail(`the results of method ${one.name} changed`);
    }
  }
}

/** Whether values of one type may be read as the other: anything that points as AnyPointer, bytes as Data. */
function canWiden(from: Type$Reader, to: Type$Reader): boolean {
  const { which } = from;
  if (to.which === "anyPointer") {
    return which === "text" || which === "data" || which === "list" || which === "struct" || which === "interface";
  }
  if (to.which !== "data") return false;
  if (which === "list") {
    const element = from.list.elementType.which;
    return element === "int8" || element === "uint8";
  }
  return which === "text";
}

/** A default value that is XORed into the data section; undefined for pointers, whose defaults may change. */
function scalarOf(value: Value$Reader): unknown {
  switch (value.which) {
    case undefined:
    case "text":
    case "data":
    case "list":
    case "struct":
    case "interface":
    case "anyPointer":
      return undefined;
    default:
      return value[value.which as "bool"];
  }
}
