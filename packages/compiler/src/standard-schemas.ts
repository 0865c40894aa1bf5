// The standard schemas that ship with the compiler: what `import "/capnp/c++.capnp"` and its like find.
import { fileURLToPath } from "node:url";
import { diskSource, type SourceProvider } from "./source.js";

/** The directory with the standard schemas, `capnp/schema.capnp` and so on, with forward slashes. */
export const standardSchemaDirectory: string = fileURLToPath(new URL("../schema", import.meta.url)).replaceAll(
  "\\",
  "/",
);

/** Serves the standard schemas under their import paths, as in "capnp/c++.capnp". */
export function standardSource(): SourceProvider {
  const disk = diskSource();
  return { read: (path) => disk.read(`${standardSchemaDirectory}/${path}`) };
}
