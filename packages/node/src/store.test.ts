// What every kind of store promises.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AnyPointerReader, MessageBuilder } from "@capnp/message";
import { Digest } from "@capnp/net";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FileStore } from "./file-store.js";
import { SqliteStore } from "./sqlite-store.js";
import type { Store } from "./store.js";

const kinds: [string, (folder: string) => Promise<Store & Partial<AsyncDisposable>>][] = [
  ["a folder", (folder) => FileStore.open(folder)],
  ["a SQLite database", (folder) => SqliteStore.open(join(folder, "store.db"))],
];

function saved(text: string): AnyPointerReader {
  const message = new MessageBuilder();
  message.root.setText(text);
  return message.root.asReader();
}

describe.each(kinds)("%s", (_, openIn) => {
  let folder: string;
  let store: Store & Partial<AsyncDisposable>;
  const digest = Digest.fromBytes(Buffer.from("!/.."));
  const text = async (of = digest) => (await store.load(of))?.root.asText();
  const reopen = async () => {
    await store[Symbol.asyncDispose]?.();
    store = await openIn(folder);
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "capnp-store-"));
    store = await openIn(folder);
  });
  afterEach(async () => {
    await store[Symbol.asyncDispose]?.();
    rmSync(folder, { recursive: true });
  });

  test("gives back what was saved last, and nothing once it is removed", async () => {
    expect(await text()).toBeUndefined();
    await store.save(digest, saved("one"));
    await store.save(digest, saved("two"));
    expect(await text()).toBe("two");
    await store.remove(digest);
    await store.remove(digest);
    expect(await text()).toBeUndefined();
  });

  test("keeps it when it is opened again", async () => {
    await store.save(digest, saved("kept"));
    await reopen();
    expect(await text()).toBe("kept");
  });

  test("copies what is saved: changing the message later changes nothing", async () => {
    const message = new MessageBuilder();
    message.root.setText("before");
    const saving = store.save(digest, message.root.asReader());
    message.root.setText("after");
    await saving;
    expect(await text()).toBe("before");
  });

  test("keeps large values, and values of several segments, in one", async () => {
    const message = new MessageBuilder();
    new MessageBuilder();
    message.root.setText("x".repeat(300_000));
    expect(message.segments.length).toBeGreaterThan(1);
    await store.save(digest, message.root.asReader());
    await reopen();
    expect(await text()).toHaveLength(300_000);
  });

  test("refuses capabilities: it cannot hold them", async () => {
    const before = readdirSync(folder);
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
    expect(readdirSync(folder)).toEqual(before);
  });

  test("does what it is asked to in order, whatever else is under way: like a map", async () => {
    const step = fc.record({
      entry: fc.nat(3),
      value: fc.option(fc.string({ maxLength: 20 })),
      wait: fc.boolean(),
    });
    const asked = fc.array(step, { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(asked, async (steps) => {
        const map = new Map<number, string>();
        const digests = [0, 1, 2, 3].map((n) => Digest.of(Buffer.from([n])));
        for (const each of digests) await store.remove(each);
        const pending: Promise<void>[] = [];
        for (const { entry, value, wait } of steps) {
          const target = digests[entry] as Digest;
          if (value === null) map.delete(entry);
          else map.set(entry, value);
          const change = value === null ? store.remove(target) : store.save(target, saved(value));
          pending.push(change);
          if (wait) await change;
        }
        await Promise.all(pending);
        for (const [n, each] of digests.entries()) expect(await text(each)).toBe(map.get(n));
      }),
      { numRuns: 15 },
    );
  });
});
