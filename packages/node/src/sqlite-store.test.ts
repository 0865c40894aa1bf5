import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MessageBuilder } from "@capnp/message";
import { Digest, NetError } from "@capnp/net";
import { Database } from "node-sqlite3-wasm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SqliteStore } from "./sqlite-store.js";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "capnp-sqlite-"));
  path = join(folder, "store.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

const digest = Digest.of(Buffer.from("id"));
const saved = (text: string) => {
  const message = new MessageBuilder();
  message.root.setText(text);
  return message.root.asReader();
};
const refusal = (message: string | RegExp) =>
  expect.objectContaining({ code: "file-error", message: expect.stringMatching(message) });
describe("a SQLite store", () => {
  test("holds the very bytes that a file store writes, in a table that any program can read, for the owner only", async () => {
    const store = await SqliteStore.open(path);
    await store.save(digest, saved("text"));
    expect(statSync(path).mode & 0o777).toBe(0o600);
    for (const name of readdirSync(folder))
      expect(statSync(join(folder, name)).mode & 0o077, name).toBe(name.endsWith(".lock") ? 0o55 : 0);
    await store.close();
    const database = new Database(path);
    database.exec("PRAGMA locking_mode = EXCLUSIVE");
    const [row] = database.all("SELECT digest, message FROM entry");
    expect(row).toEqual({
      digest: digest.bytes,
      message: new Uint8Array([1, 0, 0, 0, 42, 0, 0, 0, 116, 101, 120, 116, 0, 0, 0, 0]),
    });
    database.close();
  });

  test("that is closed leaves the database alone, saves what was under way, and refuses more", async () => {
    const store = await SqliteStore.open(path);
    const saving = store.save(digest, saved("last"));
    await store.close();
    await saving;
    expect(readdirSync(folder)).toEqual(["store.db"]);
    await expect(store.save(digest, saved("late"))).rejects.toEqual(refusal(/is closed$/));
    await expect(store.load(digest)).rejects.toEqual(refusal(/is closed$/));
    await using again = await SqliteStore.open(path);
    expect((await again.load(digest))?.root.asText()).toBe("last");
  });

  test("is used by one process at a time, however its path is written", async () => {
    const store = await SqliteStore.open(path);
    const link = join(folder, "link.db");
    symlinkSync(path, link);
    for (const other of [path, link]) {
      await expect(SqliteStore.open(other)).rejects.toEqual(refusal(/^Can't use ".*" as a store: it is in use$/));
    }
    await store.close();
    await using again = await SqliteStore.open(link);
    await again.save(digest, saved("text"));
    expect(readdirSync(folder).sort()).toEqual(["link.db", "store.db", "store.db-wal", "store.db.lock"]);
  });

  test("of a process that was killed can be used at once, with what was saved", async () => {
    const store = await SqliteStore.open(path);
    await store.save(digest, saved("kept"));
    await store.close();
    // What the driver leaves.
    mkdirSync(`${path}.lock`);
    const taken = await SqliteStore.open(path);
    expect((await taken.load(digest))?.root.asText()).toBe("kept");
    await taken.close();
    expect(readdirSync(folder)).toEqual(["store.db"]);
  });

  test("goes to one of many that want it at once", async () => {
    for (let round = 0; round < 10; round++) {
      const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => SqliteStore.open(path)));
      const opened = attempts.flatMap((attempt) => (attempt.status === "fulfilled" ? [attempt.value] : []));
      expect(opened).toHaveLength(1);
      await opened[0]?.close();
    }
    expect(readdirSync(folder)).toEqual(["store.db"]);
  });

  test("puts what is saved in one turn into one transaction", async () => {
    await using store = await SqliteStore.open(path);
    await store.save(digest, saved("warm"));
    const log = `${path}-wal`;
    const before = statSync(log).size;
    await Promise.all(Array.from({ length: 50 }, (_, i) => store.save(Digest.of(Buffer.from([i])), saved("x"))));
    // Each transaction appends every page that it changed, of 4 KiB.
    expect(statSync(log).size - before).toBeLessThan(10 * 4200);
  });

  test.each([
    ["a text file", () => writeFileSync(path, "no database".repeat(500)), /: file is not a database$/],
    ["a directory", () => mkdirSync(path), /: it is a directory$/],
    ["another program's database", () => foreign("CREATE TABLE x (y)"), /: it is a database of another program$/],
    ["a marked one", () => foreign("PRAGMA application_id = 7"), /: it is a database of another program$/],
  ])("refuses %s, leaves it alone, and leaves nothing behind", async (_, make, reason) => {
    make();
    const before = statSync(path).isFile() ? readFileSync(path) : undefined;
    await expect(SqliteStore.open(path)).rejects.toEqual(refusal(reason));
    expect(readdirSync(folder)).toEqual(["store.db"]);
    if (before !== undefined) expect(readFileSync(path)).toEqual(before);
  });

  const foreign = (sql: string) => {
    const database = new Database(path);
    database.exec(sql);
    database.close();
  };

  test("refuses a truncated one", async () => {
    const store = await SqliteStore.open(path);
    await store.save(digest, saved("x".repeat(20_000)));
    await store.close();
    writeFileSync(path, readFileSync(path).subarray(0, 5000));
    await expect(
      SqliteStore.open(path).then(async (broken) => broken.load(digest).finally(() => broken.close())),
    ).rejects.toEqual(refusal(/malformed|corrupt|I\/O|not a database/));
  });

  test("says in which folder it cannot be", async () => {
    const nowhere = join(folder, "nowhere", "store.db");
    await expect(SqliteStore.open(nowhere)).rejects.toEqual(
      refusal(/^Can't use ".*nowhere\/store\.db" as a store: no such file/),
    );
    expect(existsSync(nowhere)).toBe(false);
    await expect(SqliteStore.open(path).then((store) => store.close())).resolves.toBeUndefined();
  });

  test("of which an entry is foreign says which", async () => {
    await (await SqliteStore.open(path)).close();
    const database = new Database(path);
    database.exec("PRAGMA locking_mode = EXCLUSIVE");
    database.run("INSERT INTO entry VALUES (?, ?)", [digest.bytes, Buffer.from("foreign")]);
    database.close();
    await using store = await SqliteStore.open(path);
    const error = await store.load(digest).catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(NetError);
    expect(String(error)).toContain(
      `Error loading "${digest.toBase64url()}" from "${path}": its 7 bytes are no message`,
    );
  });
});
