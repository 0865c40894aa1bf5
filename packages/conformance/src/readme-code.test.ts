// The READMEs of the packages: their schemas compile, their TypeScript type-checks, and prints what they show.

import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { format } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openPage } from "./code-page.js";
import { runReadme } from "./console/run-readme.js";
import { typeCheck, typescript } from "./type-check.js";

const root = new URL("../../../", import.meta.url);
const pages = [
  "README.md",
  ...["message", "rpc", "net", "node", "compiler"].map((name) => `packages/${name}/README.md`),
];

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

describe.each(pages)("%s", (page) => {
  const { directory, schemas, programs } = openPage(new URL(page, root));
  const before = process.cwd();
  beforeAll(async () => {
    const port = await freePort();
    for (const { name } of programs) {
      const file = join(directory, name);
      writeFileSync(file, readFileSync(file, "utf8").replaceAll("port: 7000", `port: ${port}`));
    }
    process.chdir(directory);
  });
  afterAll(() => {
    process.chdir(before);
    rmSync(directory, { recursive: true });
  });

  test("its first example begins within 15 lines and its links lead somewhere", () => {
    const text = readFileSync(new URL(page, root), "utf8");
    if (page !== "README.md") expect(text.split("\n").slice(0, 15).join("\n")).toMatch(/^```/m);
    for (const [, target = ""] of text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) {
      expect(existsSync(fileURLToPath(new URL(target, new URL(page, root)))), target).toBe(true);
    }
  });

  test.runIf(programs.length > 0)("its TypeScript type-checks", () => {
    expect(typeCheck(directory, typescript(), { isolatedDeclarations: false, declaration: false })).toBe("");
  });

  test.runIf(page.includes("compiler"))("its commands print what is shown", () =>
    runReadme(new URL(page, root), { links: [], files: schemas }),
  );

  for (const { name, shown } of programs) {
    test(`${name} prints what is shown`, async () => {
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
