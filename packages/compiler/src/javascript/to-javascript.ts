// JavaScript and its declarations, from the same generated TypeScript: for projects without a build step.

import type { GeneratedFile } from "../typescript/generate.js";

type TypeScript = typeof import("typescript");
type CompilerOptions = import("typescript").CompilerOptions;

/**
 * The `.js` and `.d.ts` of generated modules, made by the TypeScript compiler of the project: each module alone is enough for both, since
 * generated code has only types that can be erased, and says the type of everything that it exports.
 * @throws Error when there is no package `typescript` with an API, which is versions 5.8 to 6
 */
export async function toJavaScript(files: readonly GeneratedFile[]): Promise<GeneratedFile[]> {
  const typescript = await loadTypeScript();
  const options: CompilerOptions = {
    module: typescript.ModuleKind.ESNext,
    target: typescript.ScriptTarget.ES2022,
    // Without the declaration of Symbol.dispose the methods of that name are declared twice.
    lib: ["lib.es2022.d.ts", "lib.esnext.disposable.d.ts"],
    types: [],
    declaration: true,
    isolatedDeclarations: true,
    verbatimModuleSyntax: true,
    // What a module imports need not be there: nothing is checked.
    noCheck: true,
    noResolve: true,
  };
  const host = typescript.createCompilerHost(options);
  const sources = new Map(files.map(({ path, text }) => [path, text]));
  const { getSourceFile } = host;
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const text = sources.get(path);
    if (text === undefined) return getSourceFile.call(host, path, languageVersion, ...rest);
    return typescript.createSourceFile(path, text, languageVersion);
  };
  const written: GeneratedFile[] = [];
  host.writeFile = (path, text) => written.push({ path, text });
  typescript.createProgram([...sources.keys()], options, host).emit();
  return written;
}

async function loadTypeScript(): Promise<TypeScript> {
  let found: (Partial<TypeScript> & { default?: TypeScript }) | undefined;
  try {
    found = await import("typescript");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
  }
  const typescript = found?.default ?? found;
  if (typeof typescript?.createProgram === "function") return typescript as TypeScript;
  const why = found === undefined ? "which is not installed" : `which version ${typescript?.version} does not offer`;
  throw new Error(
    `-o js needs the API of the package typescript, 5.8 to 6, ${why}. Use -o ts, or: npm install -D typescript@6`,
  );
}
