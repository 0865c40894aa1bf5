// All that is being compiled: which declarations have been translated, and what their values refer to.
import type { Node } from "../model.js";
import { type Expression, expressionText } from "../syntax/syntax-tree.js";
import { TypeEvaluator } from "./concrete-type.js";
import { type Literal, literalOf } from "./literal.js";
import type { ModuleLoader } from "./module-loader.js";
import { NameResolver, NO_IMPLICIT_PARAMETERS } from "./name-resolver.js";
import type { NodeScope } from "./node-scope.js";
import { NodeTranslator } from "./node-translator.js";
import type { StructNode } from "./struct-member.js";
import { TypeBuilder } from "./type-builder.js";
import type { ValueContext } from "./value-translator.js";

/** Constants may refer to constants, but not in longer chains than this: each takes some of the machine's stack. */
const MAX_DEPENDENCY_CHAIN = 128;

/** Translates declarations on demand, each once. */
export class Program {
  readonly resolver: NameResolver = new NameResolver();
  readonly evaluator: TypeEvaluator;
  readonly #loader: ModuleLoader;
  readonly #translators: Map<NodeScope, NodeTranslator | "pending"> = new Map();
  readonly #finished: Map<NodeScope, "pending" | "done"> = new Map();
  readonly #structs: Map<bigint, StructNode> = new Map();
  readonly #enumerants: Map<bigint, Map<string, number>> = new Map();
  #depth = 0;

  constructor(loader: ModuleLoader) {
    this.#loader = loader;
    this.evaluator = new TypeEvaluator((id) => loader.nodeById(id));
  }

  /** Translates all but the values of pointer type; undefined in a circle of dependencies, which is reported. */
  translate(scope: NodeScope): NodeTranslator | undefined {
    const known = this.#translators.get(scope);
    if (known === "pending") scope.report("Declaration recursively depends on itself.");
    if (known !== undefined) return known === "pending" ? undefined : known;
    return this.#bounded(scope, () => {
      this.#translators.set(scope, "pending");
      const translator = new NodeTranslator(scope, this);
      this.#translators.set(scope, translator);
      const { node, auxiliary } = translator.translation;
      for (const each of [node, ...auxiliary.map((aux) => aux.node)]) {
        if (each.which === "struct") this.#structs.set(each.id, each);
      }
      return translator;
    });
  }

  /** Translates a declaration with all its values; undefined in a circle of dependencies, which is reported. */
  finish(scope: NodeScope): NodeTranslator | undefined {
    const translator = this.translate(scope);
    const state = this.#finished.get(scope);
    if (translator === undefined || state === "done") return translator;
    if (state === "pending") {
      scope.report("Declaration recursively depends on itself.");
      return undefined;
    }
    return this.#bounded(scope, () => {
      this.#finished.set(scope, "pending");
      translator.finish();
      this.#finished.set(scope, "done");
      return translator;
    });
  }

  /** What values written inside of `scope` may refer to. */
  valueContext(scope: NodeScope): ValueContext {
    const { diagnostics } = scope.module;
    return {
      diagnostics,
      evaluator: this.evaluator,
      constant: (name) => this.#constant(name, scope),
      embed: (path) => {
        const bytes = scope.module.readEmbed(path.value);
        if (bytes === undefined) diagnostics.addOn(path, `Couldn't read file for embed: ${path.value}`);
        return bytes;
      },
      struct: (id) => {
        const owner = this.#loader.nodeById(id);
        // Groups are not in any scope: they were translated with the struct that has them.
        if (owner !== undefined) this.translate(owner);
        return this.#structs.get(id);
      },
      enumerant: (id, name) => this.#enumerant(id, name),
    };
  }

  #constant(name: Expression, scope: NodeScope): { literal: Literal } | undefined {
    const { diagnostics } = scope.module;
    const entity = this.resolver.resolve(name, scope, NO_IMPLICIT_PARAMETERS);
    if (entity === undefined) return undefined;
    if (entity.kind !== "node" || entity.node.declaration.kind !== "const") {
      diagnostics.addOn(name, `'${expressionText(name)}' does not refer to a constant.`);
      return undefined;
    }
    const node = this.#constantNode(entity.node);
    if (node?.which !== "const") return undefined;
    const { type, value } = node.const;
    if (name.kind === "relativeName") {
      const { parent } = entity.node;
      const qualified = `${parent?.parent === undefined ? "" : parent.declaration.name.value}.${name.name.value}`;
      diagnostics.addOn(
        name,
        "Constant names must be qualified to avoid confusion.  Please replace " +
          `'${name.name.value}' with '${qualified}', if that's what you intended.`,
      );
    }
    const brand = new TypeBuilder(diagnostics).brand(entity.brand, name);
    const concrete = this.evaluator.evaluate(type, this.evaluator.bindings(brand, undefined));
    return concrete.kind === "unknown" ? undefined : { literal: literalOf(value, concrete) };
  }

  #constantNode(scope: NodeScope): Node | undefined {
    const translator = this.translate(scope);
    if (translator === undefined) return undefined;
    return this.finish(scope)?.translation.node;
  }

  #enumerant(id: bigint, name: string): number | undefined {
    let values = this.#enumerants.get(id);
    if (values === undefined) {
      const scope = this.#loader.nodeById(id);
      const members = scope?.declaration.nested.filter((member) => member.kind === "enumerant") ?? [];
      values = new Map(members.map((member) => [member.name.value, member.ordinal.value]));
      this.#enumerants.set(id, values);
    }
    return values.get(name);
  }

  #bounded<T>(scope: NodeScope, run: () => T): T | undefined {
    if (this.#depth >= MAX_DEPENDENCY_CHAIN) {
      scope.report("This declaration is part of a chain of dependencies that is too long.");
      return undefined;
    }
    this.#depth++;
    try {
      return run();
    } finally {
      this.#depth--;
    }
  }
}
