// Whether what is published can be used by those who use it: manifests, entry points and types.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pack, published } from "./packed.js";

describe("the packed packages", () => {
  const folder = mkdtempSync(join(tmpdir(), "capnp-packed-"));
  let tarballs: Uint8Array[];
  beforeAll(() => {
    tarballs = pack(folder).map((file) => readFileSync(file));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(published.map((name, i) => [name, i] as const))("%s: publint has nothing to say", async (_, i) => {
    const { buffer, byteOffset, byteLength } = tarballs[i] as Uint8Array;
    const tarball = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test.each(published.map((name, i) => [name, i] as const))("%s: its types are not wrong", async (_, i) => {
    const analysis = await checkPackage(createPackageFromTarballData(tarballs[i] as Uint8Array));
    if (!analysis.types) throw new Error("It has no types");
    // The packages are ESM only, and need a resolution that knows "exports".
    const wrong = analysis.problems.filter(
      (problem) => !("resolutionKind" in problem && ["node10", "node16-cjs"].includes(problem.resolutionKind)),
    );
    expect(wrong).toEqual([]);
  });
});
