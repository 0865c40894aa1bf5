// The layers of the house: which package may import which, and which modules of Node.

import ts from "typescript";

/** What one package may import, besides itself. */
interface Layer {
  readonly packages: readonly string[];
  /** Modules of Node; `true` for all. */
  readonly node: readonly string[] | true;
  /** Packages from elsewhere. */
  readonly libraries: readonly string[];
}

const layers: Readonly<Record<string, Layer>> = {
  message: { packages: [], node: [], libraries: [] },
  rpc: { packages: ["message"], node: [], libraries: [] },
  net: {
    packages: ["message", "rpc"],
    node: ["crypto", "tls", "stream", "buffer", "util", "events"],
    libraries: ["@peculiar/x509", "reflect-metadata"],
  },
  node: {
    packages: ["message", "rpc", "net"],
    node: true,
    libraries: ["cmd-ts", "yocto-spinner", "node-sqlite3-wasm"],
  },
  // TypeScript is loaded for `-o js` only, where the project has it.
  compiler: { packages: ["message"], node: true, libraries: ["cmd-ts", "fastest-levenshtein", "typescript"] },
};

/** The packages that have a layer. */
export const layeredPackages: readonly string[] = Object.keys(layers);

/** The modules that a source file imports, types and dynamic imports included. */
export function importsOf(source: string): string[] {
  return ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** What is wrong with a file of a package importing a module; undefined if nothing is. */
export function violation(packageName: string, module: string): string | undefined {
  const layer = layers[packageName];
  if (layer === undefined || module.startsWith(".")) return undefined;
  if (module.startsWith("@capnp/")) {
    const other = module.split("/")[1] as string;
    if (other === packageName || layer.packages.includes(other)) return undefined;
    return `@capnp/${packageName} must not import @capnp/${other}`;
  }
  if (module.startsWith("node:")) {
    if (layer.node === true || layer.node.includes(module.slice(5))) return undefined;
    return `@capnp/${packageName} must not import ${module}`;
  }
  const library = module.startsWith("@") ? module.split("/").slice(0, 2).join("/") : (module.split("/")[0] as string);
  return layer.libraries.includes(library) ? undefined : `@capnp/${packageName} must not import ${library}`;
}
