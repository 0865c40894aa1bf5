// The code in the READMEs and on the pages of docs: its schemas compile, its TypeScript type-checks, and prints what is shown.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { format } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openPage } from "./code-page.js";
import { runReadme } from "./console/run-readme.js";
import { typeCheck, typescript } from "./type-check.js";

const root = new URL("../../../", import.meta.url);
const readmes = ["message", "rpc", "net", "node", "compiler"].map((name) => `packages/${name}/README.md`);
const names = ["README.md", "docs/schema-to-typescript.md", ...readmes];
const folder = mkdtempSync(join(tmpdir(), "capnp-pages-"));
const pages = names.map((name, i) => ({
  name,
  url: new URL(name, root),
  ...openPage(new URL(name, root), join(folder, `page${i}`)),
}));
const before = process.cwd();

afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

test("the TypeScript of all pages type-checks", () => {
  // What only libraries need is not asked of examples.
  expect(typeCheck(folder, typescript(), { isolatedDeclarations: false, declaration: false })).toBe("");
});

describe.each(pages)("$name", ({ name: page, url, directory, schemas, programs }) => {
  const text = readFileSync(url, "utf8");
  beforeAll(async () => {
    const port = await freePort();
    for (const { name } of programs) {
      const file = join(directory, name);
      writeFileSync(file, readFileSync(file, "utf8").replaceAll("port: 7000", `port: ${port}`));
    }
    process.chdir(directory);
  });

  test("its links lead somewhere", () => {
    for (const [, target = ""] of text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) {
      expect(existsSync(fileURLToPath(new URL(target, url))), target).toBe(true);
    }
  });

  if (readmes.includes(page)) {
    test("its first example begins within 15 lines", () => {
      expect(text.split("\n").slice(0, 15).join("\n")).toMatch(/^```/m);
    });
  }

  if (/^```console$/m.test(text)) {
    test("its commands print what is shown", () => runReadme(url, { links: [], files: schemas }));
  }

  for (const { name, shown } of programs) {
    test(`${name} does what the page says`, async () => {
      const printed: string[] = [];
      const log = vi.spyOn(console, "log").mockImplementation((...args) => void printed.push(`${format(...args)}\n`));
      try {
        await import(/* @vite-ignore */ pathToFileURL(join(directory, name)).href);
      } finally {
        log.mockRestore();
      }
      expect(printed.join("")).toBe(shown ?? "");
    });
  }
});
