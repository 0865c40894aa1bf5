// A store of persistent services: one file for each, named by the digest of the service's id (the OCaml implementation's layout: the
// message's one segment, without framing).

import { constants } from "node:fs";
import { access, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type AnyPointerReader, MessageBuilder, MessageReader, type ReadLimits } from "@capnp/message";
import { type Digest, NetError } from "@capnp/net";
import { syncDirectory, writeFileAtomically } from "./atomic-file.js";
import { errorCode, explainError } from "./system-error.js";

/** Messages in a folder. Nothing that was saved is ever lost or half-written, whatever happens to the process or the machine. */
export class FileStore {
  readonly #folder: string;
  readonly #limits: ReadLimits | undefined;

  private constructor(folder: string, limits: ReadLimits | undefined) {
    this.#folder = folder;
    this.#limits = limits;
  }

  /** Opens a folder, which must exist. Rejects with NetError `file-error` unless it can be read and written. */
  static async open(folder: string, limits?: ReadLimits): Promise<FileStore> {
    try {
      await access(join(folder, "."), constants.R_OK | constants.W_OK);
    } catch (cause) {
      throw new NetError("file-error", `Can't use "${folder}" as a store: ${explainError(cause)}`, { cause });
    }
    return new FileStore(folder, limits);
  }

  /**
   * Saves a copy of a message's root under a digest, in place of what was there. Resolves once it is on the disk: until then the old value
   * stays. Capabilities cannot be saved. Rejects with NetError `file-error`.
   */
  async save(digest: Digest, root: AnyPointerReader): Promise<void> {
    const sized = new MessageBuilder();
    sized.root.set(root);
    if (sized.arena.caps.length > 0) {
      sized.arena.releaseCaps();
      throw new NetError("file-error", "A value with capabilities in it cannot be saved: save their sturdy refs");
    }
    // The format has no segment table, so there must be one segment, whatever the size.
    const single = sized.segments.length === 1 ? sized : new MessageBuilder(0, sized.byteLength);
    if (single !== sized) single.root.set(root);
    const path = this.#path(digest);
    try {
      await writeFileAtomically(path, single.segments[0] as Uint8Array);
    } catch (cause) {
      throw new NetError("file-error", `Error saving to "${path}": ${explainError(cause)}`, { cause });
    }
  }

  /** The message saved under a digest; undefined if there is none. Rejects with NetError `file-error`. */
  async load(digest: Digest): Promise<MessageReader | undefined> {
    const path = this.#path(digest);
    try {
      const { buffer, byteOffset, byteLength } = await readFile(path);
      if (byteLength === 0 || byteLength % 8 !== 0) throw new Error(`its ${byteLength} bytes are no message`);
      return MessageReader.fromSegments([new Uint8Array(buffer, byteOffset, byteLength)], this.#limits);
    } catch (cause) {
      if (errorCode(cause) === "ENOENT") return undefined;
      throw new NetError("file-error", `Error loading "${path}": ${explainError(cause)}`, { cause });
    }
  }

  /** Removes what is saved under a digest, if there is anything. Resolves once that is on the disk. */
  async remove(digest: Digest): Promise<void> {
    const path = this.#path(digest);
    try {
      await rm(path, { force: true });
      await syncDirectory(this.#folder);
    } catch (cause) {
      throw new NetError("file-error", `Error removing "${path}": ${explainError(cause)}`, { cause });
    }
  }

  #path(digest: Digest): string {
    return join(this.#folder, digest.toBase64url());
  }
}
