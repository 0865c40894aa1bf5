// Which nodes go into a request, and in which order (schema.capnp, `CodeGeneratorRequest`).
import type {
  Annotation,
  Brand,
  CodeGeneratorRequest,
  Import,
  Node,
  RequestedFile,
  SourceInfo,
  Type,
} from "../model.js";
import { importedPaths } from "./import-finder.js";
import type { Module } from "./module.js";
import type { ModuleLoader } from "./module-loader.js";
import type { NodeScope } from "./node-scope.js";
import type { Translation } from "./node-translator.js";
import type { Program } from "./program.js";

/** The version of the language and of schema.capnp that this compiler implements. */
const CAPNP_VERSION = { major: 2, minor: 0, micro: 0 };

interface Visit {
  scope: NodeScope;
  /** Visit what is declared inside, too (the requested files), rather than what is around it (dependencies). */
  wantsChildren: boolean;
}

/** Translates whole files and all that they depend on, and collects the result. */
export class RequestBuilder {
  readonly #program: Program;
  readonly #loader: ModuleLoader;
  readonly #translations: Map<NodeScope, Translation> = new Map();
  readonly #withChildren: Set<NodeScope> = new Set();
  readonly #withParents: Set<NodeScope> = new Set();
  readonly #requested: Module[] = [];

  constructor(program: Program, loader: ModuleLoader) {
    this.#program = program;
    this.#loader = loader;
  }

  /** Translates a file, with everything in it and everything that it refers to. */
  addFile(module: Module): void {
    this.#requested.push(module);
    // A stack of our own: schemas may form chains of dependencies as long as they like.
    const stack: Visit[] = [{ scope: module.scope, wantsChildren: true }];
    for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) stack.push(...this.#visit(visit).reverse());
  }

  /** The request, for when there were no errors. */
  build(): CodeGeneratorRequest {
    const nodes: Node[] = [];
    const sourceInfo: SourceInfo[] = [];
    for (const module of this.#loader.modules) this.#collect(module.scope, nodes, sourceInfo);
    const requestedFiles = this.#requested.map((module) => this.#requestedFile(module));
    return { capnpVersion: { ...CAPNP_VERSION }, nodes, sourceInfo, requestedFiles };
  }

  /** Returns what to visit next, in order. */
  #visit({ scope, wantsChildren }: Visit): Visit[] {
    const seen = wantsChildren ? this.#withChildren : this.#withParents;
    if (seen.has(scope)) return [];
    seen.add(scope);
    const next: Visit[] = [];
    if (!this.#translations.has(scope)) {
      const translation = this.#program.finish(scope)?.translation;
      if (translation !== undefined) {
        this.#translations.set(scope, translation);
        for (const id of dependencies(translation)) {
          const dependency = this.#loader.nodeById(id);
          if (dependency !== undefined) next.push({ scope: dependency, wantsChildren: false });
        }
      }
    }
    if (!wantsChildren) {
      if (scope.parent !== undefined) next.push({ scope: scope.parent, wantsChildren: false });
      return next;
    }
    for (const child of scope.children) next.push({ scope: child, wantsChildren: true });
    // An alias that nobody uses may still be wrong.
    for (const alias of scope.aliases) this.#program.resolver.resolveAlias(alias);
    return next;
  }

  #collect(scope: NodeScope, nodes: Node[], sourceInfo: SourceInfo[]): void {
    const translation = this.#translations.get(scope);
    if (translation !== undefined) {
      for (const each of [translation, ...translation.auxiliary]) {
        nodes.push(each.node);
        sourceInfo.push(each.sourceInfo);
      }
    }
    for (const child of scope.children) this.#collect(child, nodes, sourceInfo);
  }

  #requestedFile(module: Module): RequestedFile {
    const imports: Import[] = [];
    for (const name of [...importedPaths(module.scope.declaration)].sort()) {
      const file = module.importFile(name);
      if (file !== undefined) imports.push({ id: file.id, name });
    }
    const { id } = module.scope;
    return { id, filename: module.name, imports, fileSourceInfo: { identifiers: module.identifiers() } };
  }
}

/** The ids of all nodes that a translation refers to, in order; with repetitions. */
function dependencies(translation: Translation): bigint[] {
  const ids: bigint[] = [];
  for (const { node } of [translation, ...translation.auxiliary]) addNode(node, ids);
  return ids;
}

function addNode(node: Node, ids: bigint[]): void {
  switch (node.which) {
    case "struct":
      for (const field of node.struct.fields) {
        if (field.which === "slot") addType(field.slot.type, ids);
        addAnnotations(field.annotations, ids);
      }
      break;
    case "enum":
      for (const enumerant of node.enum.enumerants) addAnnotations(enumerant.annotations, ids);
      break;
    case "interface":
      for (const { id, brand } of node.interface.superclasses) {
        ids.push(id);
        addBrand(brand, ids);
      }
      for (const method of node.interface.methods) {
        ids.push(method.paramStructType);
        addBrand(method.paramBrand, ids);
        ids.push(method.resultStructType);
        addBrand(method.resultBrand, ids);
        addAnnotations(method.annotations, ids);
      }
      break;
    case "const":
      addType(node.const.type, ids);
      break;
    case "annotation":
      addType(node.annotation.type, ids);
      break;
    case "file":
      break;
  }
  addAnnotations(node.annotations, ids);
}

function addType(type: Type, ids: bigint[]): void {
  if (type.which === "list") {
    addType(type.list.elementType, ids);
    return;
  }
  const target =
    type.which === "struct"
      ? type.struct
      : type.which === "enum"
        ? type.enum
        : type.which === "interface"
          ? type.interface
          : undefined;
  if (target === undefined) return;
  ids.push(target.typeId);
  addBrand(target.brand, ids);
}

function addBrand(brand: Brand, ids: bigint[]): void {
  for (const scope of brand.scopes) {
    if (scope.which !== "bind") continue;
    for (const binding of scope.bind) if (binding.which === "type") addType(binding.type, ids);
  }
}

function addAnnotations(annotations: readonly Annotation[], ids: bigint[]): void {
  for (const { id } of annotations) ids.push(id);
}
