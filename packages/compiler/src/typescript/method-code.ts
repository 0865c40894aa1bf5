// The methods of an interface, its own and inherited ones, from the point of view of that interface.

import type { Brand, Method, Type } from "../model.js";
import { type FileContext, substituteBrand } from "./file-context.js";
import type { Declaration } from "./scope.js";

/** The id of the struct that `-> stream` gives. */
export const STREAM_RESULT: bigint = 0x995f9a3377c0b16en;

/** A method as some interface has it. */
export interface MethodCode {
  readonly name: string;
  readonly doc: string;
  /** The interface that declares it, and its number there. */
  readonly declaring: Declaration;
  readonly ordinal: number;
  readonly params: Type & { which: "struct" };
  readonly results: Type & { which: "struct" };
  /** Whether it is a `-> stream` method. */
  readonly isStream: boolean;
}

/** The methods of an interface and of all that it extends, each once: inherited ones first, own ones in the order of the schema. */
export function allMethods(context: FileContext, declaration: Declaration): MethodCode[] {
  return collect(context, declaration, undefined, new Set());
}

function collect(
  context: FileContext,
  declaration: Declaration,
  bindings: Brand | undefined,
  seen: Set<bigint>,
): MethodCode[] {
  const { node } = declaration;
  if (node.which !== "interface" || seen.has(node.id)) return [];
  seen.add(node.id);
  const seenFrom = (brand: Brand) => (bindings === undefined ? brand : substituteBrand(brand, bindings));
  const inherited = node.interface.superclasses.flatMap(({ id, brand }) =>
    collect(context, context.scope.get(id), seenFrom(brand), seen),
  );
  return [...inherited, ...ownMethods(context, declaration, seenFrom)];
}

/** The methods that an interface declares itself, in the order of the schema. */
export function ownMethods(
  context: FileContext,
  declaration: Declaration,
  seenFrom: (brand: Brand) => Brand = (brand) => brand,
): MethodCode[] {
  const { node } = declaration;
  if (node.which !== "interface") return [];
  const reference = (typeId: bigint, brand: Brand) => ({
    which: "struct" as const,
    struct: { typeId, brand: seenFrom(brand) },
  });
  const code = (method: Method, ordinal: number): MethodCode => ({
    name: method.name,
    doc: context.scope.doc(node.id, ordinal),
    declaring: declaration,
    ordinal,
    params: reference(method.paramStructType, method.paramBrand),
    results: reference(method.resultStructType, method.resultBrand),
    isStream: method.resultStructType === STREAM_RESULT,
  });
  const methods = node.interface.methods.map(code);
  const order = (one: MethodCode) => node.interface.methods[one.ordinal]?.codeOrder ?? 0;
  return methods.sort((a, b) => order(a) - order(b));
}

/** An id as the two 32-bit halves that run-time code compares. */
export function halves(id: bigint): { high: string; low: string } {
  const digits = id.toString(16).padStart(16, "0");
  return { high: `0x${digits.slice(0, 8)}`, low: `0x${digits.slice(8)}` };
}
