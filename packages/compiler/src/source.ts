// Where schema files come from: a small interface, so that tests and tools can serve them from memory.
import { readFileSync } from "node:fs";

/** Reads files for the compiler. Paths have forward slashes and no `.` or inner `..` parts. */
export interface SourceProvider {
  /** The bytes of a file, or undefined if there is no such file; throws if it is there but cannot be read. */
  read(path: string): Uint8Array | undefined;
}

/** Serves files from memory; the keys are paths as the compiler asks for them, such as "foo/bar.capnp". */
export function memorySource(files: Record<string, string | Uint8Array>): SourceProvider {
  const contents = new Map(Object.entries(files));
  return {
    read(path) {
      const content = contents.get(path);
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
  };
}

/** Serves files from the disk; relative paths are relative to the working directory. */
export function diskSource(): SourceProvider {
  return {
    read(path) {
      try {
        return readFileSync(path);
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
  };
}

function isMissing(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  return error.code === "ENOENT" || error.code === "ENOTDIR" || error.code === "EISDIR";
}
