// Finds, reads and parses schema files, each once (language reference, "Imports"; the search rules of `capnp compile`).
import { posix } from "node:path";
import { type Diagnostic, DiagnosticCollector } from "../diagnostic.js";
import type { Identifier } from "../model.js";
import type { SourceProvider } from "../source.js";
import { type FileDeclaration, parseFile } from "../syntax/file-parser.js";
import type { SourceRange } from "../syntax/token.js";
import type { Module } from "./module.js";
import { NodeScope } from "./node-scope.js";

/** A place that files are looked up under: a directory of a provider, or all of it if `directory` is empty. */
export interface SearchRoot {
  provider: SourceProvider;
  directory: string;
}

interface FileContent {
  root: SearchRoot;
  /** The path below the root's directory. */
  path: string;
  bytes: Uint8Array;
}

/** Loads modules; a file that is reached on several ways is one module. */
export class ModuleLoader {
  /** In the order in which they were loaded. */
  readonly modules: Module[] = [];
  readonly #searchPath: readonly SearchRoot[];
  readonly #diagnostics: Diagnostic[];
  readonly #nodesById: Map<bigint, NodeScope> = new Map();
  readonly #byPath: Map<SourceProvider, Map<string, Module>> = new Map();
  readonly #byContent: Map<string, { bytes: Uint8Array; module: Module }[]> = new Map();
  #nextBogusId = 1000n;

  constructor(searchPath: readonly SearchRoot[], diagnostics: Diagnostic[]) {
    this.#searchPath = searchPath;
    this.#diagnostics = diagnostics;
  }

  /** The declaration with this id in any module loaded so far. */
  nodeById(id: bigint): NodeScope | undefined {
    return this.#nodesById.get(id);
  }

  /** Loads the file at `path` under `root`; undefined if there is none. */
  load(root: SearchRoot, path: string): Module | undefined {
    return this.#known(root, path) ?? this.#loadContent(readFrom(root, path));
  }

  /** Loads a file that another one imports. */
  loadImport(root: SearchRoot, importer: string, path: string): Module | undefined {
    for (const [candidate, candidatePath] of this.#candidates(root, importer, path)) {
      const module = this.load(candidate, candidatePath);
      if (module !== undefined) return module;
    }
    return undefined;
  }

  /** Reads a file that another one embeds. */
  readEmbed(root: SearchRoot, importer: string, path: string): Uint8Array | undefined {
    for (const [candidate, candidatePath] of this.#candidates(root, importer, path)) {
      const content = readFrom(candidate, candidatePath);
      if (content !== undefined) return content.bytes;
    }
    return undefined;
  }

  #candidates(root: SearchRoot, importer: string, path: string): [SearchRoot, string][] {
    if (path.startsWith("/")) return this.#searchPath.map((place) => [place, posix.normalize(path.slice(1))]);
    return [[root, posix.normalize(posix.join(posix.dirname(importer), path))]];
  }

  #known(root: SearchRoot, path: string): Module | undefined {
    return this.#byPath.get(root.provider)?.get(fullPath(root, path));
  }

  #loadContent(content: FileContent | undefined): Module | undefined {
    if (content === undefined) return undefined;
    const { root, path, bytes } = content;
    // The same file may be reachable through two import paths. To load it twice would duplicate all its ids.
    const key = `${bytes.length}/${posix.basename(path)}`;
    const sameKey = this.#byContent.get(key) ?? [];
    const twin = sameKey.find((other) => Buffer.compare(other.bytes, bytes) === 0);
    const module = twin?.module ?? new LoadedModule(this, content, this.#diagnostics, this.#register);
    const byPath = this.#byPath.get(root.provider) ?? new Map<string, Module>();
    this.#byPath.set(root.provider, byPath.set(fullPath(root, path), module));
    if (twin === undefined) {
      this.#byContent.set(key, [...sameKey, { bytes, module }]);
      this.modules.push(module);
    }
    return module;
  }

  readonly #register = (node: NodeScope, desiredId: bigint): bigint => {
    const other = this.#nodesById.get(desiredId);
    if (other === undefined) {
      this.#nodesById.set(desiredId, node);
      return desiredId;
    }
    const hex = desiredId.toString(16);
    // Ids without the top bit were reported before, or made up here.
    if (desiredId >> 63n === 1n) {
      node.report(`Duplicate ID @0x${hex}.`);
      other.report(`ID @0x${hex} originally used here.`);
    }
    return this.#register(node, this.#nextBogusId++);
  };
}

class LoadedModule implements Module {
  readonly name: string;
  readonly diagnostics: DiagnosticCollector;
  readonly scope: NodeScope;
  readonly #loader: ModuleLoader;
  readonly #content: FileContent;
  readonly #identifiers: Identifier[] = [];

  constructor(
    loader: ModuleLoader,
    content: FileContent,
    diagnostics: Diagnostic[],
    register: (node: NodeScope, desiredId: bigint) => bigint,
  ) {
    this.#loader = loader;
    this.#content = content;
    this.name = content.path.replace(/^\/+/, "");
    this.diagnostics = new DiagnosticCollector(this.name, content.bytes, diagnostics);
    const declaration: FileDeclaration = parseFile(content.bytes, this.diagnostics);
    this.scope = new NodeScope(this, declaration, undefined, register);
  }

  importFile(path: string): NodeScope | undefined {
    return this.#loader.loadImport(this.#content.root, this.#content.path, path)?.scope;
  }

  readEmbed(path: string): Uint8Array | undefined {
    return this.#loader.readEmbed(this.#content.root, this.#content.path, path);
  }

  addIdentifier(range: SourceRange, typeId: bigint): void {
    this.#identifiers.push({ startByte: range.start, endByte: range.end, which: "typeId", typeId });
  }

  identifiers(): Identifier[] {
    return this.#identifiers.toSorted((a, b) => a.startByte - b.startByte || a.endByte - b.endByte);
  }
}

function fullPath(root: SearchRoot, path: string): string {
  return root.directory === "" ? path : posix.join(root.directory, path);
}

function readFrom(root: SearchRoot, path: string): FileContent | undefined {
  const bytes = root.provider.read(fullPath(root, path));
  return bytes === undefined ? undefined : { root, path, bytes };
}
