// A store of persistent services in one SQLite database, for services with many persistent objects. Entries hold the same bytes as the files
// of a FileStore. SQLite comes from the package node-sqlite3-wasm, which its user installs.

import { open as openFile, realpath, rmdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { AnyPointerReader, MessageReader, ReadLimits } from "@capnp/message";
import { type Digest, NetError } from "@capnp/net";
import type { Database } from "node-sqlite3-wasm";
import { syncDirectory } from "./atomic-file.js";
import { lockFile } from "./exclusive-use.js";
import type { Store } from "./store.js";
import { decodeEntry, encodeEntry } from "./store-entry.js";
import { errorCode, explainError } from "./system-error.js";

/** "CapS": says whose database it is. */
const APPLICATION_ID = 0x43617053;

interface Change {
  readonly digest: Uint8Array;
  /** Undefined removes the entry. */
  readonly bytes: Uint8Array | undefined;
  readonly resolve: () => void;
  readonly reject: (error: NetError) => void;
}

/**
 * Messages in a database, which one process at a time can use. What is saved in one turn of the event loop reaches the disk together, in
 * one transaction; the process waits for the disk meanwhile.
 */
export class SqliteStore implements Store, AsyncDisposable {
  readonly #path: string;
  readonly #database: Database;
  readonly #limits: ReadLimits | undefined;
  readonly #release: () => Promise<void>;
  #waiting: Change[] = [];
  #closed = false;

  private constructor(path: string, database: Database, limits: ReadLimits | undefined, release: () => Promise<void>) {
    this.#path = path;
    this.#database = database;
    this.#limits = limits;
    this.#release = release;
  }

  /**
   * Opens a database, and makes it if it is missing. Close it in the end. Rejects with NetError `file-error` if it cannot be used, is being
   * used, or is another program's, and with `invalid-config` if SQLite is not installed.
   */
  static async open(path: string, limits?: ReadLimits): Promise<SqliteStore> {
    const open = loadSqlite();
    try {
      await (await openFile(path, "a", 0o600)).close();
      // The log lies beside the database, whichever link leads to it.
      const file = await realpath(path);
      const release = await lockFile(file);
      try {
        // The driver's own lock: whoever left it is dead.
        await rmdir(`${file}.lock`).catch(unless("ENOENT"));
        const database = prepare(open, file);
        // The names of the database and of its log, which stays there.
        await syncDirectory(dirname(file));
        return new SqliteStore(file, database, limits, release);
      } catch (error) {
        await release();
        throw error;
      }
    } catch (cause) {
      throw new NetError("file-error", `Can't use "${path}" as a store: ${explainError(cause)}`, { cause });
    }
  }

  async save(digest: Digest, root: AnyPointerReader): Promise<void> {
    await this.#change(digest, encodeEntry(root));
  }

  async load(digest: Digest): Promise<MessageReader | undefined> {
    this.#checkOpen();
    try {
      const row = this.#database.get("SELECT message FROM entry WHERE digest = ?", [digest.bytes]);
      if (row === null) return undefined;
      const bytes = row["message"];
      if (!(bytes instanceof Uint8Array)) throw new Error("it is not a blob");
      return decodeEntry(bytes, this.#limits);
    } catch (cause) {
      const which = `"${digest.toBase64url()}" from "${this.#path}"`;
      throw new NetError("file-error", `Error loading ${which}: ${explainError(cause)}`, { cause });
    }
  }

  async remove(digest: Digest): Promise<void> {
    await this.#change(digest, undefined);
  }

  /** Saves what is under way, and closes the database. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#flush();
    this.#database.close();
    await this.#release();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #change(digest: Digest, bytes: Uint8Array | undefined): Promise<void> {
    this.#checkOpen();
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.#flush());
      this.#waiting.push({ digest: digest.bytes, bytes, resolve, reject });
    });
  }

  #flush(): void {
    const changes = this.#waiting;
    if (changes.length === 0) return;
    this.#waiting = [];
    try {
      this.#commit(changes);
    } catch (cause) {
      const message = `Error saving to "${this.#path}": ${explainError(cause)}`;
      for (const { reject } of changes) reject(new NetError("file-error", message, { cause }));
      return;
    }
    for (const { resolve } of changes) resolve();
  }

  #commit(changes: readonly Change[]): void {
    const database = this.#database;
    database.exec("BEGIN IMMEDIATE");
    try {
      for (const { digest, bytes } of changes) {
        if (bytes === undefined) database.run("DELETE FROM entry WHERE digest = ?", [digest]);
        else database.run("INSERT OR REPLACE INTO entry VALUES (?, ?)", [digest, bytes]);
      }
      database.exec("COMMIT");
    } catch (error) {
      // After some errors SQLite has done so already.
      if (database.inTransaction) database.exec("ROLLBACK");
      throw error;
    }
  }

  #checkOpen(): void {
    if (this.#closed) throw new NetError("file-error", `The store "${this.#path}" is closed`);
  }
}

type Open = (path: string) => Database;

function loadSqlite(): Open {
  try {
    const { Database } = createRequire(import.meta.url)("node-sqlite3-wasm") as typeof import("node-sqlite3-wasm");
    return (path) => new Database(path);
  } catch (cause) {
    const missing = errorCode(cause) === "MODULE_NOT_FOUND";
    const message = missing ? "it is not installed (npm install node-sqlite3-wasm)" : explainError(cause);
    throw new NetError("invalid-config", `A SqliteStore needs the package node-sqlite3-wasm: ${message}`, { cause });
  }
}

function prepare(open: Open, path: string): Database {
  const database = open(path);
  try {
    // Without sharing, the log needs no shared memory, which WebAssembly lacks.
    database.exec("PRAGMA locking_mode = EXCLUSIVE");
    const owner = database.get("PRAGMA application_id")?.["application_id"];
    const empty = owner === 0 && database.get("SELECT count(*) AS n FROM sqlite_schema")?.["n"] === 0;
    if (!empty && owner !== APPLICATION_ID) throw new Error("it is a database of another program");
    database.exec("PRAGMA journal_mode = WAL");
    // The log is on the disk when a transaction ends.
    database.exec("PRAGMA synchronous = FULL");
    if (empty) {
      database.exec("BEGIN IMMEDIATE");
      database.exec("CREATE TABLE entry (digest BLOB PRIMARY KEY, message BLOB NOT NULL) WITHOUT ROWID");
      database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
      database.exec("COMMIT");
    }
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function unless(code: string): (error: unknown) => void {
  return (error) => {
    if (errorCode(error) !== code) throw error;
  };
}
