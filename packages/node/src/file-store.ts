// A store of persistent services: one file for each, named by the digest of the service's id (the OCaml implementation's layout).

import { constants } from "node:fs";
import { access, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { AnyPointerReader, MessageReader, ReadLimits } from "@capnp/message";
import { type Digest, NetError } from "@capnp/net";
import { isTemporary, syncDirectory, writeFileAtomically } from "./atomic-file.js";
import type { Store } from "./store.js";
import { decodeEntry, encodeEntry } from "./store-entry.js";
import { errorCode, explainError } from "./system-error.js";

/** Messages in a folder, one file each. */
export class FileStore implements Store {
  readonly #folder: string;
  /** The last change to each entry that is being changed. */
  readonly #changing = new Map<string, Promise<void>>();
  readonly #limits: ReadLimits | undefined;

  private constructor(folder: string, limits: ReadLimits | undefined) {
    this.#folder = folder;
    this.#limits = limits;
  }

  /** Opens a folder, which must exist. Rejects with NetError `file-error` unless it can be read and written. */
  static async open(folder: string, limits?: ReadLimits): Promise<FileStore> {
    try {
      await access(join(folder, "."), constants.R_OK | constants.W_OK);
      await removeLeftovers(folder);
    } catch (cause) {
      throw new NetError("file-error", `Can't use "${folder}" as a store: ${explainError(cause)}`, { cause });
    }
    return new FileStore(folder, limits);
  }

  async save(digest: Digest, root: AnyPointerReader): Promise<void> {
    const bytes = encodeEntry(root);
    const path = this.#path(digest);
    await this.#change(path, "saving to", () => writeFileAtomically(path, bytes));
  }

  async load(digest: Digest): Promise<MessageReader | undefined> {
    const path = this.#path(digest);
    try {
      const { buffer, byteOffset, byteLength } = await readFile(path);
      return decodeEntry(new Uint8Array(buffer, byteOffset, byteLength), this.#limits);
    } catch (cause) {
      if (errorCode(cause) === "ENOENT") return undefined;
      throw new NetError("file-error", `Error loading "${path}": ${explainError(cause)}`, { cause });
    }
  }

  async remove(digest: Digest): Promise<void> {
    const path = this.#path(digest);
    await this.#change(path, "removing", async () => {
      await rm(path, { force: true });
      await syncDirectory(this.#folder);
    });
  }

  /** Changes an entry after the changes that were asked for before. */
  async #change(path: string, what: string, change: () => Promise<void>): Promise<void> {
    const changed = (this.#changing.get(path) ?? Promise.resolve()).catch(() => {}).then(change);
    this.#changing.set(path, changed);
    try {
      await changed;
    } catch (cause) {
      throw new NetError("file-error", `Error ${what} "${path}": ${explainError(cause)}`, { cause });
    } finally {
      if (this.#changing.get(path) === changed) this.#changing.delete(path);
    }
  }

  #path(digest: Digest): string {
    return join(this.#folder, digest.toBase64url());
  }
}

/** Milliseconds after which nobody is still writing a file. */
const LEFTOVER_AGE = 3_600_000;

/** Removes what saves that were killed left. They are no entries, and do no harm but for the space. */
async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names.filter(isTemporary)) {
    const path = join(folder, name);
    try {
      if (Date.now() - (await stat(path)).mtimeMs > LEFTOVER_AGE) await rm(path, { force: true });
    } catch (error) {
      // Another process saves, or tidies up as we do.
      if (errorCode(error) !== "ENOENT") throw error;
    }
  }
}
