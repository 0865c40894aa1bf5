// The superclasses and methods of an interface, and the structs made from parameter lists (schema.capnp, `Method`).
import type { Brand, Method, Node, SourceInfo, Superclass } from "../model.js";
import {
  type Declaration,
  type Expression,
  expressionText,
  type Located,
  type MethodDeclaration,
  type MethodParameter,
  type ParameterList,
} from "../syntax/syntax-tree.js";
import type { SourceRange } from "../syntax/token.js";
import { methodStructId } from "./ids.js";
import { NO_IMPLICIT_PARAMETERS } from "./name-resolver.js";
import type { NodeTranslator } from "./node-translator.js";
import { byOrdinal, OrdinalChecker } from "./ordinals.js";
import { emptyStruct, type StructNode } from "./struct-member.js";
import { StructTranslator } from "./struct-translator.js";

/** The file that declares the result type of streaming methods. */
export const STREAM_SCHEMA = "/capnp/stream.capnp";

interface StructReference {
  id: bigint;
  brand: Brand;
}

const NO_STRUCT: StructReference = { id: 0n, brand: { scopes: [] } };

/** Translates one interface; the structs made on the way are then in `structs`. */
export class InterfaceTranslator {
  readonly structs: { node: StructNode; sourceInfo: SourceInfo }[] = [];
  readonly #translator: NodeTranslator;
  readonly #node: Node;

  constructor(translator: NodeTranslator, node: Node) {
    this.#translator = translator;
    this.#node = node;
  }

  superclasses(expressions: readonly Expression[]): Superclass[] {
    const { diagnostics, types } = this.#translator;
    const superclasses: Superclass[] = [];
    for (const expression of expressions) {
      const entity = this.#translator.resolve(expression, NO_IMPLICIT_PARAMETERS);
      if (entity === undefined) continue;
      const text = expressionText(expression);
      if (entity.kind === "parameter") {
        const message = `'${text}' is an unbound generic parameter, and these cannot be extended.`;
        diagnostics.addOn(expression, message);
      } else if (entity.kind !== "node" || entity.node.declaration.kind !== "interface") {
        diagnostics.addOn(expression, `'${text}' is not an interface.`);
      } else {
        superclasses.push({ id: entity.node.id, brand: types.brand(entity.brand, expression) });
      }
    }
    return superclasses;
  }

  /** Translates methods, in the order of their ordinals; their documentation goes to `sourceInfo`. */
  methods(nested: readonly Declaration[], sourceInfo: SourceInfo): Method[] {
    const ordinals = new OrdinalChecker(this.#translator.diagnostics);
    const members = nested
      .filter((member) => member.kind === "method")
      .map((declaration, codeOrder) => ({ declaration, codeOrder }));
    return byOrdinal(members, ({ declaration }) => declaration.ordinal.value).map(({ declaration, codeOrder }) => {
      ordinals.check(declaration.ordinal);
      const { docComment, start, end } = declaration;
      sourceInfo.members.push({ docComment: docComment ?? "", startByte: start, endByte: end });
      return this.#method(declaration, codeOrder);
    });
  }

  #method(declaration: MethodDeclaration, codeOrder: number): Method {
    const { name, params, results, implicitParameters, annotations } = declaration;
    if (params.kind === "stream") {
      this.#translator.diagnostics.addOn(params, "'stream' can only appear after '->', not before.");
    }
    const param = this.#struct(declaration, params, false);
    const result = this.#struct(declaration, results, true);
    return {
      name: name.value,
      codeOrder,
      implicitParameters: implicitParameters.map(({ value }) => ({ name: value })),
      paramStructType: param.id,
      paramBrand: param.brand,
      resultStructType: result.id,
      resultBrand: result.brand,
      annotations: this.#translator.annotations(annotations, "targetsMethod"),
    };
  }

  #struct(method: MethodDeclaration, list: ParameterList | undefined, isResults: boolean): StructReference {
    if (list === undefined) return this.#madeStruct(method, [], { start: 0, end: 0 }, isResults);
    switch (list.kind) {
      case "named":
        return this.#madeStruct(method, list.parameters, list, isResults);
      case "type":
        return this.#namedStruct(list.type, method.implicitParameters);
      case "stream":
        return this.#streamResult(list);
    }
  }

  #madeStruct(
    method: MethodDeclaration,
    parameters: readonly MethodParameter[],
    range: SourceRange,
    isResults: boolean,
  ): StructReference {
    const { implicitParameters: names } = method;
    const { displayName, isGeneric, id: interfaceId } = this.#node;
    const id = methodStructId(interfaceId, method.ordinal.value, isResults);
    const prefix = `${displayName}.`;
    const node: StructNode = {
      id,
      displayName: `${prefix}${method.name.value}${isResults ? "$Results" : "$Params"}`,
      displayNamePrefixLength: Buffer.byteLength(prefix),
      scopeId: 0n,
      parameters: names.map(({ value }) => ({ name: value })),
      isGeneric: isGeneric || names.length > 0,
      nestedNodes: [],
      annotations: [],
      startByte: range.start,
      endByte: range.end,
      which: "struct",
      struct: emptyStruct(false),
    };
    const sourceInfo: SourceInfo = { id, docComment: "", members: [], startByte: range.start, endByte: range.end };
    // In the struct, the method's type parameters are the struct's own.
    const struct = new StructTranslator(this.#translator, { scopeId: id, names });
    struct.translateParameters(parameters, node, sourceInfo);
    this.structs.push({ node, sourceInfo });
    // One would expect the struct's parameters to be bound to the method's here. The reference compiler leaves them
    // unbound, and code generators have never seen anything else.
    const level = this.#translator.scope.inside.push(id, names.length);
    return { id, brand: this.#translator.types.brand(level, range) };
  }

  #namedStruct(expression: Expression, names: readonly Located<string>[]): StructReference {
    const { diagnostics, types } = this.#translator;
    const entity = this.#translator.resolve(expression, { scopeId: 0n, names });
    if (entity === undefined) return NO_STRUCT;
    if (entity.kind === "parameter") {
      diagnostics.addOn(
        expression,
        "Cannot use a generic parameter as the whole input or output of a method. Use a list with a field of this " +
          "type instead.",
      );
      return NO_STRUCT;
    }
    if (entity.kind !== "node" || entity.node.declaration.kind !== "struct") {
      diagnostics.addOn(expression, `'${expressionText(expression)}' is not a struct type.`);
      return NO_STRUCT;
    }
    return { id: entity.node.id, brand: types.brand(entity.brand, expression) };
  }

  #streamResult(range: SourceRange): StructReference {
    const { diagnostics } = this.#translator;
    const file = this.#translator.scope.module.importFile(STREAM_SCHEMA);
    if (file === undefined) {
      diagnostics.addOn(
        range,
        `A streaming method needs '${STREAM_SCHEMA}', a standard file, and it was not found in the import path.`,
      );
      return NO_STRUCT;
    }
    const result = file.members.get("StreamResult");
    if (result === undefined || !("id" in result) || result.declaration.kind !== "struct") {
      diagnostics.addOn(
        range,
        `The '${STREAM_SCHEMA}' found in the import path is not the standard one: it does not declare StreamResult.`,
      );
      return NO_STRUCT;
    }
    return { id: result.id, brand: { scopes: [] } };
  }
}
