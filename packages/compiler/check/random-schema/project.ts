// A random project: a few schema files that import each other.

import { Constructs } from "./constructs.js";
import { declarations } from "./declarations.js";
import { Random } from "./random.js";

/** What a reference can lead to. */
export interface Declared {
  readonly kind: "struct" | "enum" | "interface" | "alias" | "open alias";
  readonly file: ProjectFile;
  /** From the outermost declaration to this one, with their numbers of type parameters. */
  readonly path: readonly { readonly name: string; readonly parameters: number }[];
  /** Of an enum. */
  readonly enumerants?: readonly string[];
  /** Of a struct: the fields that a value can give, with how to write one. */
  readonly fields?: readonly { readonly name: string; readonly value: () => string }[];
}

/** A constant, and the text of the type that it has. */
export interface Constant {
  readonly file: ProjectFile;
  readonly path: string;
  readonly type: string;
}

/** An annotation that can be used anywhere; `value` is undefined for those of type Void. */
export interface AnnotationUse {
  readonly file: ProjectFile;
  readonly path: string;
  readonly value: (() => string) | undefined;
}

/** A file while it is made. */
export interface ProjectFile {
  readonly name: string;
  /** The files for which it has an alias, by the alias. */
  readonly imports: Map<string, ProjectFile>;
  text: string;
}

/** The files of a random project, and what the ones made so far declare. */
export class Project {
  readonly seed: number;
  readonly random: Random;
  readonly constructs: Constructs = new Constructs();
  readonly files: ProjectFile[] = [];
  readonly declared: Declared[] = [];
  readonly constants: Constant[] = [];
  readonly annotations: AnnotationUse[] = [];
  #names = 0;

  /** The project that a seed stands for; its files are in a folder of their own. */
  constructor(seed: number) {
    this.seed = seed;
    this.random = new Random(seed);
    const count = 1 + this.random.below(3);
    for (let i = 0; i < count; i++) this.#addFile(`p${seed}/f${i}.capnp`);
    this.#addCycle();
  }

  /** A name that nothing else has, so that it means the same everywhere. */
  name(prefix: string): string {
    return `${prefix}${this.#names++}`;
  }

  #addFile(name: string): void {
    const { random, constructs } = this;
    const file: ProjectFile = { name, imports: new Map(), text: "" };
    let head = `${random.id()};\n`;
    for (const other of this.files) {
      if (random.oneIn(3)) continue;
      const alias = this.name("Import");
      file.imports.set(alias, other);
      head += `using ${alias} = import "${baseName(other)}";\n`;
      constructs.add("import");
    }
    this.files.push(file);
    constructs.add("file");
    file.text = head + declarations(this, file);
  }

  /** Lets the first file use the last one, which may use the first. */
  #addCycle(): void {
    const first = this.files[0] as ProjectFile;
    const last = this.files.at(-1) as ProjectFile;
    const target = this.declared.find(
      ({ file, kind, path }) => file === last && kind === "struct" && path.length === 1,
    );
    if (first === last || target === undefined || !this.random.oneIn(3)) return;
    const [{ name } = { name: "" }] = target.path;
    first.text += `struct ${this.name("Cycle")} { x @0 :import "${baseName(last)}".${name}; }\n`;
    this.constructs.add("struct");
    if ([...last.imports.values()].includes(first)) this.constructs.add("import cycle");
  }
}

/** The name by which a file of the same folder imports this one. */
export function baseName(file: ProjectFile): string {
  return file.name.slice(file.name.lastIndexOf("/") + 1);
}
