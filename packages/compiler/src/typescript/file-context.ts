// What the code of one generated file shares: its imports, and the bindings of generic types that it uses.

import { encodePointer } from "../encode-pointer.js";
import type { Brand, BrandedId, Type } from "../model.js";
import type { PointerValue } from "../pointer-value.js";
import type { Declaration, Scope, VisibleParameter } from "./scope.js";

/** Where generated code finds what it imports. */
export interface ImportPaths {
  /** The module with the runtime of `@capnp/message`. */
  readonly message: string;
  /** The module with the runtime of `@capnp/rpc`. */
  readonly rpc: string;
  /** The module generated for another schema file, by its id. */
  schema(fileId: bigint): string;
}

/** A binding of type parameters that does not depend on the parameters in scope: one constant for each in a file. */
interface ClosedBrand {
  readonly name: string;
  /** The object with a member for each parameter. */
  readonly text: string;
}

/** Collects what the file needs while its parts are printed. */
export class FileContext {
  readonly scope: Scope;
  readonly fileId: bigint;
  readonly #paths: ImportPaths;
  readonly #capabilityStructs: ReadonlySet<bigint>;
  readonly #imports = new Map<bigint, string>();
  readonly #brands = new Map<string, ClosedBrand>();
  readonly #constants = new Map<string, string>();
  usesMessage = false;
  usesRpc = false;

  constructor(scope: Scope, fileId: bigint, paths: ImportPaths, capabilityStructs: ReadonlySet<bigint>) {
    this.scope = scope;
    this.#capabilityStructs = capabilityStructs;
    this.fileId = fileId;
    this.#paths = paths;
  }

  /** A part of a declaration, by its flat name, imported if it is in another file. */
  name(declaration: Declaration, suffix: string): string {
    const flat = `${declaration.name}${suffix}`;
    if (declaration.fileId === this.fileId) return flat;
    let namespace = this.#imports.get(declaration.fileId);
    if (namespace === undefined) {
      namespace = `$${this.#imports.size + 1}`;
      this.#imports.set(declaration.fileId, namespace);
    }
    return `${namespace}.${flat}`;
  }

  /** Whether a struct leads to a capability. */
  leadsToCapability({ node }: Declaration): boolean {
    return this.#capabilityStructs.has(node.id);
  }

  /** The constant for a closed binding of a generic type. */
  brand(declaration: Declaration, side: "read" | "build", text: string): string {
    const key = `${declaration.node.id}/${side}/${text}`;
    let brand = this.#brands.get(key);
    if (brand === undefined) {
      brand = { name: `$brand${this.#brands.size}`, text };
      this.#brands.set(key, brand);
    }
    return brand.name;
  }

  /** The constant for a pointer's default value. */
  constant(value: PointerValue): string {
    return this.#constant(`$.constant("${toBase64(encodePointer(value))}")`);
  }

  /** The constant for a default value of type Data: a function that gives the bytes. */
  bytes(value: Uint8Array): string {
    return this.#constant(`$.constantBytes("${toBase64(value)}")`);
  }

  #constant(text: string): string {
    let name = this.#constants.get(text);
    if (name === undefined) {
      name = `$constant${this.#constants.size}`;
      this.#constants.set(text, name);
    }
    return name;
  }

  /** The declarations that go after everything else, where classes exist. */
  constants(): string[] {
    const lines: string[] = [];
    for (const [text, name] of this.#constants) lines.push(`const ${name} = /* @__PURE__ */ ${text};`);
    for (const { name, text } of this.#brands.values()) lines.push(`const ${name} = ${text};`);
    return lines;
  }

  /** The lines that go before everything else. */
  imports(): string[] {
    const lines: string[] = [];
    if (this.usesMessage) lines.push(`import * as $ from "${this.#paths.message}";`);
    if (this.usesRpc) lines.push(`import * as $rpc from "${this.#paths.rpc}";`);
    for (const [fileId, namespace] of this.#imports) {
      lines.push(`import * as ${namespace} from "${this.#paths.schema(fileId)}";`);
    }
    return lines;
  }
}

/** Bytes in base64. */
export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

/** The type that a brand binds a parameter to; undefined when it leaves it unbound. */
export function boundType(brand: Brand, parameter: VisibleParameter): Type | "inherit" | undefined {
  const scope = brand.scopes.find(({ scopeId }) => scopeId === parameter.scopeId);
  if (scope === undefined) return undefined;
  if (scope.which === "inherit") return "inherit";
  const binding = scope.bind[parameter.index];
  return binding?.which === "type" ? binding.type : undefined;
}

/** The types bound to all of a declaration's parameters, in order. `inherit` refers to the parameter of the user's own scope. */
export function boundTypes(declaration: Declaration, { brand }: BrandedId): Type[] {
  return declaration.parameters.map((parameter): Type => {
    const bound = boundType(brand, parameter);
    if (bound === "inherit") {
      const { scopeId, index } = parameter;
      return {
        which: "anyPointer",
        anyPointer: { which: "parameter", parameter: { scopeId, parameterIndex: index } },
      };
    }
    return bound ?? unboundType;
  });
}

/** A brand as seen from outside of a scope whose parameters are bound: references to them are replaced by what they are bound to. */
export function substituteBrand(brand: Brand, bindings: Brand): Brand {
  return {
    scopes: brand.scopes.map((scope) => {
      if (scope.which === "bind") {
        const bind = scope.bind.map((one) =>
          one.which === "type" ? { ...one, type: substituteType(one.type, bindings) } : one,
        );
        return { ...scope, bind };
      }
      return (
        bindings.scopes.find(({ scopeId }) => scopeId === scope.scopeId) ?? {
          scopeId: scope.scopeId,
          which: "bind",
          bind: [],
        }
      );
    }),
  };
}

function substituteType(type: Type, bindings: Brand): Type {
  switch (type.which) {
    case "list":
      return { ...type, list: { elementType: substituteType(type.list.elementType, bindings) } };
    case "struct":
      return { ...type, struct: { ...type.struct, brand: substituteBrand(type.struct.brand, bindings) } };
    case "interface":
      return { ...type, interface: { ...type.interface, brand: substituteBrand(type.interface.brand, bindings) } };
    case "anyPointer": {
      if (type.anyPointer.which !== "parameter") return type;
      const { scopeId, parameterIndex: index } = type.anyPointer.parameter;
      const bound = boundType(bindings, { scopeId, index, name: "" });
      return bound === "inherit" ? type : (bound ?? unboundType);
    }
    default:
      return type;
  }
}

const unboundType: Type = {
  which: "anyPointer",
  anyPointer: { which: "unconstrained", unconstrained: { which: "anyKind", anyKind: null } },
};
