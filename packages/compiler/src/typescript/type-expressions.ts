// TypeScript for schema types: the types that readers give, builders give and setters take, and the run-time values that decode list
// elements and bindings of type parameters.

import { pointerKind } from "./pointer-kind.js";
import type { Brand, Type } from "../model.js";
import { boundTypes, type FileContext, substituteBrand } from "./file-context.js";
import type { Declaration } from "./scope.js";

/** The plain types: their TypeScript type, and the constant that stands for them in lists. */
const plain: Readonly<Record<string, { readonly type: string; readonly element: string; readonly init: string }>> = {
  void: { type: "null", element: "$.Void", init: "null" },
  int8: { type: "number", element: "$.Int8", init: "number" },
  int16: { type: "number", element: "$.Int16", init: "number" },
  int32: { type: "number", element: "$.Int32", init: "number" },
  int64: { type: "bigint", element: "$.Int64", init: "bigint | number" },
  uint8: { type: "number", element: "$.UInt8", init: "number" },
  uint16: { type: "number", element: "$.UInt16", init: "number" },
  uint32: { type: "number", element: "$.UInt32", init: "number" },
  uint64: { type: "bigint", element: "$.UInt64", init: "bigint | number" },
  float32: { type: "number", element: "$.Float32", init: "number" },
  float64: { type: "number", element: "$.Float64", init: "number" },
  bool: { type: "boolean", element: "", init: "boolean" },
  text: { type: "string", element: "$.Text", init: "string | null" },
  data: { type: "Uint8Array", element: "$.Data", init: "Uint8Array | null" },
};

/** Which face of a type is meant. */
export type Face = "read" | "build" | "init" | "object";

/** How the owner's type parameters are referred to. */
export interface OwnParameters {
  /** Where the object with their bindings for reading is found at run time. */
  readonly read: string;
  /** The same for building. */
  readonly build: string;
  /** What is appended to a parameter's name for the type that builders give. */
  readonly builder: "" | "Builder";
  /** Whether both sides are known: in an interface, but not in a struct's reader or builder. */
  readonly isComplete: boolean;
}

const NO_BINDINGS: Brand = { scopes: [] };
const ofStruct: OwnParameters = { read: "this.$brand", build: "this.$brand", builder: "", isComplete: false };

/** Writes types and type values from the point of view of one declaration in one file. */
export class TypeExpressions {
  readonly #context: FileContext;
  readonly #owner: Declaration;
  readonly #own: OwnParameters;

  constructor(context: FileContext, owner: Declaration, own: OwnParameters = ofStruct) {
    this.#context = context;
    this.#owner = owner;
    this.#own = own;
  }

  /** The TypeScript type of one face of a schema type. `Init` types include the null that clears a pointer. */
  type(type: Type, face: Face): string {
    switch (type.which) {
      case "list":
        return this.#listType(type.list.elementType, face);
      case "enum":
        return this.#context.name(this.#context.scope.get(type.enum.typeId), "");
      case "struct": {
        const name = this.branded(type, face);
        return face === "init" || face === "object" ? `${name} | null` : name;
      }
      case "interface": {
        // An `Init` has no types for what such a client reads and builds: any client will do.
        const client = face === "init" && this.#isOpen(type) ? "$rpc.Client" : this.branded(type, face);
        if (face === "init") this.#context.usesRpc = true;
        return face === "init" ? `$rpc.CapInit<${client}>` : `${client} | null`;
      }
      case "anyPointer":
        return this.#anyPointerType(type, face);
      default: {
        const { type: read, init } = plain[type.which] as { type: string; init: string };
        return face === "init" ? init : read;
      }
    }
  }

  /** The name of a struct's or interface's face, with its type arguments. */
  branded(type: Type & { which: "struct" | "interface" }, face: Face): string {
    const reference = type.which === "struct" ? type.struct : type.interface;
    const declaration = this.#context.scope.get(reference.typeId);
    const suffix =
      type.which === "interface"
        ? "$Client"
        : { read: "$Reader", build: "$Builder", init: "$Init", object: "$Object" }[face];
    if (type.which === "interface") this.#context.usesRpc = true;
    const name = this.#context.name(declaration, suffix);
    const bound = boundTypes(declaration, reference);
    if (type.which === "struct") return name + this.typeArguments(bound, face);
    if (!this.#isOpen(type)) return name + this.typeArguments(bound, "client");
    // A struct knows its parameters from one side only, and a client needs all: what is not known stays AnyPointer.
    const texts = bound.map((one) =>
      face === "read" || face === "object" ? this.type(one, "read") : "$.AnyPointerReader",
    );
    return `${name}<${texts.map((read) => `${read}, $.AnyPointerBuilder, $.AnyPointerInit`).join(", ")}>`;
  }

  /** Whether this is a client, in a struct, with type arguments that depend on the struct's own parameters. */
  #isOpen(type: Type & { which: "interface" }): boolean {
    if (this.#own.isComplete) return false;
    const declaration = this.#context.scope.get(type.interface.typeId);
    const { brand } = type.interface;
    const closed = boundTypes(declaration, { ...type.interface, brand: substituteBrand(brand, NO_BINDINGS) });
    const bound = boundTypes(declaration, type.interface);
    return this.typeArguments(bound, "init") !== this.typeArguments(closed, "init");
  }

  /** The type arguments for types bound to parameters. */
  typeArguments(bound: readonly Type[], face: Face | "client"): string {
    if (bound.length === 0) return "";
    const texts = bound.flatMap((type) => {
      switch (face) {
        case "read":
        case "object":
          return [this.type(type, "read")];
        case "build":
          return [this.type(type, "build"), this.type(type, "init")];
        case "init":
          return [this.type(type, "init")];
        default:
          return [this.type(type, "read"), this.type(type, "build"), this.type(type, "init")];
      }
    });
    return `<${texts.join(", ")}>`;
  }

  #listType(element: Type, face: Face): string {
    if (face === "init") return `$.ListInit<${this.elementType(element, "init")}> | null`;
    if (face === "object") return arrayOf(this.elementType(element, "object"));
    if (element.which === "bool") return face === "read" ? "$.BoolListReader" : "$.BoolListBuilder";
    if (face === "read") return `$.ListReader<${this.elementType(element, "read")}>`;
    return `$.ListBuilder<${this.elementType(element, "build")}, ${this.elementType(element, "init")}>`;
  }

  /** The type of a list's elements: structs there are in place, so they are never null. */
  elementType(type: Type, face: Face): string {
    return type.which === "struct" ? this.branded(type, face) : this.type(type, face);
  }

  #anyPointerType(type: Type & { which: "anyPointer" }, face: Face): string {
    const any = type.anyPointer;
    const kind = pointerKind(type);
    if (kind === "capability") {
      this.#context.usesRpc = true;
      return face === "init" ? "$rpc.CapInit<$rpc.Client>" : "$rpc.AnyClient | null";
    }
    const name = kind === "struct" ? "AnyStruct" : kind === "list" ? "AnyList" : "AnyPointer";
    if (any.which === "parameter") {
      const { scopeId, parameterIndex } = any.parameter;
      const parameter = this.#owner.parameters.find((one) => one.scopeId === scopeId && one.index === parameterIndex);
      const suffixes = { read: "", object: "", build: this.#own.builder, init: "Init" };
      if (parameter !== undefined) return parameter.name + suffixes[face];
    }
    return `$.${name}${{ read: "Reader", build: "Builder", init: "Init", object: "Reader" }[face]}`;
  }

  /** The value that reads or builds a list's elements of a type. */
  element(type: Type, side: "read" | "build"): string {
    switch (type.which) {
      case "list":
        if (type.list.elementType.which === "bool") {
          return side === "read" ? "$.BoolListElement" : "$.BoolListBuilderElement";
        }
        return `$.${side === "read" ? "ListOf" : "ListBuilderOf"}(${this.element(type.list.elementType, side)})`;
      case "enum":
        return "$.UInt16";
      case "struct":
        return this.structType(type, side);
      case "interface":
        this.#context.usesRpc = true;
        return `$rpc.clientElement(${this.clientType(type, side)})`;
      case "anyPointer":
        return this.#anyElement(type, side);
      default:
        return (plain[type.which] as { element: string }).element;
    }
  }

  /** The value that reads or builds a pointer to a type: what a type parameter is bound to. */
  binding(type: Type, side: "read" | "build"): string {
    if (type.which !== "struct") return this.element(type, side);
    return `$.${side === "read" ? "structPointer" : "structPointerBuilder"}(${this.structType(type, side)})`;
  }

  #anyElement(type: Type & { which: "anyPointer" }, side: "read" | "build"): string {
    const any = type.anyPointer;
    const kind = pointerKind(type);
    if (kind === "capability") {
      this.#context.usesRpc = true;
      return "$rpc.anyClientElement";
    }
    if (kind === "struct") return side === "read" ? "$.structPointer($.AnyStructReader)" : "$.AnyStructBuilder";
    if (kind === "list") return side === "read" ? "$.AnyListElement" : "$.AnyListBuilder";
    if (any.which === "parameter") {
      const { scopeId, parameterIndex } = any.parameter;
      const parameter = this.#owner.parameters.find((one) => one.scopeId === scopeId && one.index === parameterIndex);
      if (parameter !== undefined) return `${this.#own[side]}.${parameter.name}`;
    }
    return side === "read" ? "$.AnyPointerReader" : "$.AnyPointerBuilder";
  }

  /** The class of a struct's readers or builders, bound to its type arguments. */
  structType(type: Type & { which: "struct" }, side: "read" | "build"): string {
    const declaration = this.#context.scope.get(type.struct.typeId);
    const name = this.#context.name(declaration, side === "read" ? "$Reader" : "$Builder");
    if (declaration.parameters.length === 0) return name;
    return `${name}.$with(${this.brandOf(declaration, boundTypes(declaration, type.struct), side)})`;
  }

  /** The class of an interface's clients, bound to its type arguments, as a reader or a builder gives them. */
  clientType(type: Type & { which: "interface" }, side: "read" | "build" = "read"): string {
    const declaration = this.#context.scope.get(type.interface.typeId);
    const name = this.#context.name(declaration, "$Client");
    if (declaration.parameters.length === 0) return name;
    const bound = boundTypes(declaration, type.interface);
    if (!this.#isOpen(type)) return `${name}.$with(${this.clientBrand(declaration, bound)})`;
    const any = "{ " + declaration.parameters.map((one) => `${one.name}: $.AnyPointerBuilder`).join(", ") + " }";
    const read = side === "read" ? this.brandOf(declaration, bound, "read") : any.replaceAll("Builder", "Reader");
    return `${name}.$with({ read: ${read}, build: ${any} })`;
  }

  /** The object that binds an interface's parameters, for reading and building both. */
  clientBrand(declaration: Declaration, bound: readonly Type[]): string {
    return `{ read: ${this.brandOf(declaration, bound, "read")}, build: ${this.brandOf(declaration, bound, "build")} }`;
  }

  /** The object that binds a declaration's parameters: a constant of the file unless it depends on our own parameters. */
  brandOf(declaration: Declaration, bound: readonly Type[], side: "read" | "build"): string {
    const members = declaration.parameters.map(({ name }, i) => ({ name, text: this.binding(bound[i] as Type, side) }));
    const { read, build } = this.#own;
    if (members.some(({ text }) => text.includes(`${read}.`) || text.includes(`${build}.`))) {
      return `{ ${members.map(({ name, text }) => `${name}: ${text}`).join(", ")} }`;
    }
    // Getters, since another module's classes may not exist yet when this one is loaded.
    const text = members.map(({ name, text }) => `  get ${name}() {\n    return ${text};\n  },`).join("\n");
    return this.#context.brand(declaration, side, `{\n${text}\n}`);
  }
}

function arrayOf(element: string): string {
  return /^[\w$.]+$/.test(element) ? `${element}[]` : `(${element})[]`;
}
