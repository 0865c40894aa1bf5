import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
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

describe("a store", () => {
  const digest = Digest.fromBytes(Buffer.from("!/.."));

  test("gives back what was saved last, and nothing once it is removed", async () => {
    const store = await FileStore.open(folder);
    expect(await store.load(digest)).toBeUndefined();
    await store.save(digest, saved("one"));
    await store.save(digest, saved("two"));
    expect((await store.load(digest))?.root.asText()).toBe("two");
    expect(readdirSync(folder)).toEqual(["IS8uLg"]);
    expect(statSync(join(folder, "IS8uLg")).mode & 0o777).toBe(0o600);
    await store.remove(digest);
    await store.remove(digest);
    expect(await store.load(digest)).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  test("keeps large values, and values of several segments, in one", async () => {
    const store = await FileStore.open(folder);
    const message = new MessageBuilder();
    new MessageBuilder();
    message.root.setText("x".repeat(300_000));
    expect(message.segments.length).toBeGreaterThan(1);
    await store.save(digest, message.root.asReader());
    expect((await store.load(digest))?.root.asText()).toHaveLength(300_000);
  });

  test("refuses capabilities: a file cannot hold them", async () => {
    const store = await FileStore.open(folder);
    const message = new MessageBuilder();
    let count = 1;
    message.arena.caps.push({ addRef: () => void count++, release: () => void count-- });
    message.root.initStruct({
      $of: (segment, _data, pointers) => {
        segment.view.setInt32(pointers, 3, true);
      },
      $dataWords: 0,
      $pointerCount: 1,
      $set: () => {},
    });
    await expect(store.save(digest, message.root.asReader())).rejects.toThrow(/sturdy refs/);
    expect(count).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("tells in one line what is wrong with an entry or the folder", async () => {
    const store = await FileStore.open(folder);
    writeFileSync(join(folder, digest.toBase64url()), "foreign");
    await expect(store.load(digest)).rejects.toThrow(/^Error loading ".*IS8uLg": its 7 bytes are no message$/);
    await expect(FileStore.open(join(folder, "nowhere"))).rejects.toThrow(NetError);
    rmSync(folder, { recursive: true });
    await expect(store.save(digest, saved("x"))).rejects.toThrow(/^Error saving to ".*": /);
    await FileStore.open(tmpdir());
    folder = mkdtempSync(join(tmpdir(), "capnp-store-"));
  });
});
