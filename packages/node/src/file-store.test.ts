import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AnyPointerReader, DecodeError, type Make, MessageBuilder, type StructReaderType } from "@capnp/message";
import { Digest, NetError, ServiceId } from "@capnp/net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FileStore } from "./file-store.js";

/** Any struct as its pointer 0. */
const first: Make<AnyPointerReader> = (segment, _data, pointers, count, depth) =>
  new AnyPointerReader(segment, pointers, pointers, Math.min(count, 1), depth);
const struct: StructReaderType<AnyPointerReader> = { $of: first };
const label = (root: AnyPointerReader) => root.asStruct(struct).asStruct(struct).asText();

function saved(text: string): AnyPointerReader {
  const message = new MessageBuilder();
  message.root.setText(text);
  return message.root.asReader();
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "capnp-store-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a store of the OCaml implementation", () => {
  const golden = fileURLToPath(new URL("../fixtures/file-store/", import.meta.url));
  interface Entry {
    id_hex: string;
    label: string;
    file: string;
    bytes: number;
    load_back: string;
  }
  const entries: Entry[] = JSON.parse(readFileSync(`${golden}direct.json`, "utf8"));

  test.each(entries)("its entry $file is found by its id", async (entry) => {
    const store = await FileStore.open(`${golden}direct`);
    const digest = ServiceId.fromBytes(Buffer.from(entry.id_hex, "hex")).digest();
    expect(digest.toBase64url()).toBe(entry.file);
    const message = await store.load(digest);
    if (message === undefined) throw new Error("not found");
    if (entry.load_back === "same label") {
      expect(label(message.root)).toBe(entry.label);
      // And what we save of it is the same file.
      const ours = await FileStore.open(folder);
      await ours.save(digest, message.root);
      expect(readFileSync(join(folder, entry.file)).equals(readFileSync(join(golden, "direct", entry.file)))).toBe(
        true,
      );
    } else {
      // It has two segments, and the format does not say where the second begins.
      expect(() => label(message.root)).toThrow(DecodeError);
    }
  });
});

test("each change of an entry waits for the one before: what was asked for last stays", async () => {
  const store = await FileStore.open(folder);
  const digest = Digest.fromBytes(Buffer.from("!/.."));
  // The first value takes much longer to write.
  const changes = [
    store.save(digest, saved("x".repeat(8_000_000))),
    store.remove(digest),
    store.save(digest, saved("y")),
  ];
  await Promise.all(changes);
  expect((await store.load(digest))?.root.asText()).toBe("y");
  expect(readdirSync(folder)).toEqual(["IS8uLg"]);
});

test("the file of an entry is named by its digest, whatever that is, and for the owner only", async () => {
  const store = await FileStore.open(folder);
  await store.save(Digest.fromBytes(Buffer.from("!/..")), saved("one"));
  expect(readdirSync(folder)).toEqual(["IS8uLg"]);
  expect(statSync(join(folder, "IS8uLg")).mode & 0o777).toBe(0o600);
});

test("what is wrong with an entry or the folder is told in one line", async () => {
  const store = await FileStore.open(folder);
  const digest = Digest.fromBytes(Buffer.from("!/.."));
  for (const foreign of ["foreign", ""]) {
    writeFileSync(join(folder, digest.toBase64url()), foreign);
    const bytes = `its ${foreign.length} bytes are no message`;
    await expect(store.load(digest)).rejects.toThrow(`Error loading "${join(folder, "IS8uLg")}": ${bytes}`);
  }
  await expect(FileStore.open(join(folder, "nowhere"))).rejects.toThrow(NetError);
  rmSync(folder, { recursive: true });
  await expect(store.save(digest, saved("x"))).rejects.toThrow(/^Error saving to ".*": no such file or directory$/);
  folder = mkdtempSync(join(tmpdir(), "capnp-store-"));
});

test("what killed saves left is removed when the store is opened, once it is an hour old", async () => {
  const [old, young] = ["AAAA.0123456789ab.new", "BBBB.0123456789ab.new"].map((name) => join(folder, name));
  for (const path of [old, young]) writeFileSync(path as string, "half");
  const hourAgo = Date.now() / 1000 - 3601;
  utimesSync(old as string, hourAgo, hourAgo);
  await FileStore.open(folder);
  expect(readdirSync(folder)).toEqual(["BBBB.0123456789ab.new"]);
});

test.skipIf(process.platform !== "linux")("a full disk is told, and the store goes on", async () => {
  const store = await FileStore.open(folder);
  const [full, other] = [Digest.of(Buffer.from("full")), Digest.of(Buffer.from("other"))];
  symlinkSync("/dev/full", join(folder, full.toBase64url()));
  await expect(store.save(full, saved("x"))).rejects.toThrow(/^Error saving to ".*": the disk is full$/);
  await store.save(other, saved("y"));
  expect((await store.load(other))?.root.asText()).toBe("y");
});
