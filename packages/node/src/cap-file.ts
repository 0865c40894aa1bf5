// Cap files: a capnp:// URI in a file, the usual way to hand a sturdy ref to another process.
import { readFile } from "node:fs/promises";
import { CapnpUri, NetError } from "@capnp/net";
import { writeFileAtomically } from "./atomic-file.js";
import { errorCode, explainError } from "./system-error.js";

/**
 * Writes the URI and a newline, replacing the file at once and leaving it readable by the owner only (mode 0600): it holds a secret.
 * Rejects with NetError `file-error`.
 */
export async function saveCapFile(path: string, uri: CapnpUri): Promise<void> {
  try {
    await writeFileAtomically(path, `${uri}\n`);
  } catch (cause) {
    throw new NetError("file-error", `Error saving to "${path}": ${explainError(cause)}`, { cause });
  }
}

/** Reads a cap file; space around the URI is ignored. Rejects with NetError `file-error` or `invalid-uri`. */
export async function loadCapFile(path: string): Promise<CapnpUri> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    const missing = errorCode(cause) === "ENOENT";
    const message = missing ? `File "${path}" does not exist` : `Error loading "${path}": ${explainError(cause)}`;
    throw new NetError("file-error", message, { cause });
  }
  try {
    return CapnpUri.parse(text.trim());
  } catch (cause) {
    throw new NetError("invalid-uri", `Error loading "${path}": ${explainError(cause)}`, { cause });
  }
}
