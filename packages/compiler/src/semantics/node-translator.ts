// One declaration with an id to its node (schema.capnp, `Node`).
import type { DiagnosticCollector } from "../diagnostic.js";
import type { Annotation, AnnotationTargets, Node, SourceInfo, Type, Value } from "../model.js";
import type { AnnotationUse, Expression, NodeDeclaration } from "../syntax/syntax-tree.js";
import { expressionText } from "../syntax/syntax-tree.js";
import type { Entity } from "./brand.js";
import type { Bindings } from "./concrete-type.js";
import { translateEnum } from "./enum-translator.js";
import { InterfaceTranslator } from "./interface-translator.js";
import { checkNames } from "./name-rules.js";
import { type ImplicitParameters, NO_IMPLICIT_PARAMETERS } from "./name-resolver.js";
import { type NodeScope, prefixLength } from "./node-scope.js";
import type { Program } from "./program.js";
import { emptyStruct, type StructNode } from "./struct-member.js";
import { StructTranslator } from "./struct-translator.js";
import { TypeBuilder } from "./type-builder.js";
import { UNKNOWN_TYPE, zeroValue } from "./type-size.js";
import { ValueTranslator } from "./value-translator.js";

/** What has become of a declaration. */
export interface Translation {
  node: Node;
  sourceInfo: SourceInfo;
  /** The groups of a struct, or the parameter and result structs of an interface. */
  auxiliary: { node: StructNode; sourceInfo: SourceInfo }[];
}

const TARGETS = {
  file: "targetsFile",
  const: "targetsConst",
  annotation: "targetsAnnotation",
  enum: "targetsEnum",
  struct: "targetsStruct",
  interface: "targetsInterface",
} as const satisfies Record<NodeDeclaration["kind"], keyof AnnotationTargets>;

/** Translates one declaration: first all but the values of pointer type, then, on `finish`, those. */
export class NodeTranslator {
  readonly scope: NodeScope;
  readonly diagnostics: DiagnosticCollector;
  readonly translation: Translation;
  readonly #program: Program;
  readonly #types: TypeBuilder;
  readonly #values: ValueTranslator;
  readonly #unfinished: (() => void)[] = [];

  constructor(scope: NodeScope, program: Program) {
    this.scope = scope;
    this.diagnostics = scope.module.diagnostics;
    this.#program = program;
    this.#types = new TypeBuilder(this.diagnostics);
    this.#values = new ValueTranslator(program.valueContext(scope));
    const { declaration } = scope;
    checkNames(declaration.nested, declaration.kind, this.diagnostics);
    const sourceInfo: SourceInfo = {
      id: scope.id,
      docComment: declaration.docComment ?? "",
      members: [],
      startByte: declaration.start,
      endByte: declaration.end,
    };
    this.translation = { node: emptyNode(scope), sourceInfo, auxiliary: [] };
    this.#translate();
  }

  /** Translates the values that may depend on the layouts of other structs. */
  finish(): void {
    for (const finish of this.#unfinished.splice(0)) finish();
  }

  /** Resolves a name written in this declaration; undefined if it names nothing, which has been reported. */
  resolve(expression: Expression, implicit: ImplicitParameters): Entity | undefined {
    return this.#program.resolver.resolve(expression, this.scope, implicit);
  }

  /** The type that an expression names; undefined if it is none, which has been reported. */
  type(expression: Expression, implicit: ImplicitParameters): Type | undefined {
    const entity = this.resolve(expression, implicit);
    return entity && this.#types.type(entity, expression);
  }

  /** Builds types and brands in this declaration. */
  get types(): TypeBuilder {
    return this.#types;
  }

  /** Translates a value and hands it to `assign`: at once, or in `finish` if its type is a pointer type. */
  value(expression: Expression, type: Type, bindings: Bindings | undefined, assign: (value: Value) => void): void {
    const translate = () => {
      const value = this.#values.value(expression, this.#program.evaluator.evaluate(type, bindings));
      if (value !== undefined) assign(value);
    };
    if (isLate(type)) this.#unfinished.push(translate);
    else translate();
  }

  /** Translates what is applied to something in this declaration. */
  annotations(uses: readonly AnnotationUse[], target: keyof AnnotationTargets): Annotation[] {
    return uses.map((use) => this.#annotation(use, target)).filter((annotation) => annotation !== undefined);
  }

  #annotation(use: AnnotationUse, target: keyof AnnotationTargets): Annotation | undefined {
    const entity = this.resolve(use.name, NO_IMPLICIT_PARAMETERS);
    if (entity === undefined) return undefined;
    const text = expressionText(use.name);
    if (entity.kind !== "node" || entity.node.declaration.kind !== "annotation") {
      this.diagnostics.addOn(use.name, `'${text}' is not an annotation.`);
      return undefined;
    }
    const declared = this.#program.translate(entity.node)?.translation.node;
    if (declared?.which !== "annotation") return undefined;
    if (!declared.annotation[target]) {
      this.diagnostics.addOn(use.name, `'${text}' cannot be applied to this kind of declaration.`);
    }
    const { type } = declared.annotation;
    const brand = this.#types.brand(entity.brand, use.name);
    const annotation: Annotation = { id: entity.node.id, brand, value: zeroValue(type) };
    if (use.value !== undefined) {
      const bindings = this.#program.evaluator.bindings(brand, undefined);
      this.value(use.value, type, bindings, (value) => {
        annotation.value = value;
      });
    } else if (type.which !== "void") {
      this.diagnostics.addOn(use.name, `'${text}' requires a value.`);
    }
    return annotation;
  }

  #translate(): void {
    const { declaration } = this.scope;
    const { node, sourceInfo, auxiliary } = this.translation;
    switch (declaration.kind) {
      case "file":
        break;
      case "const": {
        if (node.which !== "const") break;
        const type = this.type(declaration.type, NO_IMPLICIT_PARAMETERS) ?? UNKNOWN_TYPE;
        node.const = { type, value: zeroValue(type) };
        this.value(declaration.value, type, undefined, (value) => {
          node.const.value = value;
        });
        break;
      }
      case "annotation": {
        const type = this.type(declaration.type, NO_IMPLICIT_PARAMETERS);
        if (node.which === "annotation") node.annotation.type = type ?? UNKNOWN_TYPE;
        break;
      }
      case "enum":
        if (node.which === "enum") node.enum.enumerants = translateEnum(this, declaration.nested, sourceInfo);
        break;
      case "struct": {
        if (node.which !== "struct") break;
        const struct = new StructTranslator(this, NO_IMPLICIT_PARAMETERS);
        struct.translateMembers(declaration.nested, node, sourceInfo);
        auxiliary.push(...struct.groups);
        break;
      }
      case "interface":
        if (node.which === "interface") {
          const translator = new InterfaceTranslator(this, node);
          node.interface.superclasses = translator.superclasses(declaration.superclasses);
          node.interface.methods = translator.methods(declaration.nested, sourceInfo);
          auxiliary.push(...translator.structs);
        }
        break;
    }
    node.annotations = this.annotations(declaration.annotations, TARGETS[declaration.kind]);
  }
}

/** Whether a value may refer to the layout of a struct, which need not be known yet. */
function isLate(type: Type): boolean {
  return ["list", "struct", "interface", "anyPointer"].includes(type.which);
}

function emptyNode(scope: NodeScope): Node {
  const { declaration } = scope;
  const common = {
    id: scope.id,
    displayName: scope.displayName,
    displayNamePrefixLength: prefixLength(scope.displayName),
    scopeId: scope.parent?.id ?? 0n,
    parameters: declaration.parameters.map(({ value }) => ({ name: value })),
    isGeneric: scope.isGeneric,
    nestedNodes: scope.children.map((child) => ({ name: child.declaration.name.value, id: child.id })),
    annotations: [],
    startByte: declaration.start,
    endByte: declaration.end,
  };
  const type: Type = { which: "void", void: null };
  switch (declaration.kind) {
    case "file":
      return { ...common, which: "file", file: null };
    case "const":
      return { ...common, which: "const", const: { type, value: zeroValue(type) } };
    case "annotation":
      return { ...common, which: "annotation", annotation: { type, ...declaration.targets } };
    case "enum":
      return { ...common, which: "enum", enum: { enumerants: [] } };
    case "struct":
      return { ...common, which: "struct", struct: emptyStruct(false) };
    case "interface":
      return { ...common, which: "interface", interface: { methods: [], superclasses: [] } };
  }
}
