// The labels of loggers on the disk, each under the digest of its logger's id: a copy of the folder gives nobody an id.

import { mkdir } from "node:fs/promises";
import { MessageBuilder } from "@capnp/message";
import { type Digest, ServiceId, unknownServiceId } from "@capnp/net";
import { FileStore } from "@capnp/node";
import { SavedService } from "./store.capnp.js";

/** The loggers that were made. */
export class LoggerStore {
  readonly #files: FileStore;

  private constructor(files: FileStore) {
    this.#files = files;
  }

  /** Opens a folder, which is made if it is not there. */
  static async open(folder: string): Promise<LoggerStore> {
    await mkdir(folder, { recursive: true });
    return new LoggerStore(await FileStore.open(folder));
  }

  /** Saves a new logger, and gives its id, which is not to be had a second time. */
  async add(label: string): Promise<ServiceId> {
    const id = ServiceId.random();
    const message = new MessageBuilder();
    message.setRoot(SavedService.Builder, { logger: { label } });
    await this.#files.save(id.digest(), message.root.asReader());
    return id;
  }

  /** The label of a logger. Rejects with RpcError if there is none. */
  async label(digest: Digest): Promise<string> {
    const saved = await this.#files.load(digest);
    if (saved === undefined) throw unknownServiceId();
    return saved.getRoot(SavedService.Reader).logger.label;
  }
}
