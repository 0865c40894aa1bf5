// What somebody does who has just heard of us: installs the packages by npm into an empty folder, compiles a schema, writes a service and a
// client as the README says, checks the types and runs it.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pack, published } from "./packed.js";

const readme = readFileSync(new URL("../../node/README.md", import.meta.url), "utf8");
const block = (language: string): string => {
  const text = new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, "ms").exec(readme)?.[1];
  if (text === undefined) throw new Error(`The README shows no ${language}`);
  return text;
};

describe("a newcomer's project", () => {
  let folder: string;
  let cache: string;
  let project: string;

  function run(program: string, ...args: string[]): string {
    const env = { ...process.env, npm_config_cache: cache };
    return execFileSync(program, args, { cwd: project, env, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "capnp-newcomer-"));
    [cache, project] = [join(folder, "cache"), join(folder, "project")];
    for (const made of [cache, project, join(folder, "packed")]) mkdirSync(made);
    const tarballs = pack(join(folder, "packed"));
    writeFileSync(join(project, "package.json"), JSON.stringify({ name: "project", private: true, type: "module" }));
    run("npm", "install", "--no-audit", "--no-fund", ...tarballs, "typescript@6.0.3", "@types/node@20.19.43");
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test("has what it needs, and no tests of ours", () => {
    for (const name of published) {
      const files = readdirSync(join(project, "node_modules/@capnp", name), { recursive: true }).map(String);
      expect(files).toContain("README.md");
      expect(files.filter((file) => /\.test\.|fixtures|tsbuildinfo/.test(file))).toEqual([]);
    }
  });

  test("compiles its schema with the installed capnp-ts", () => {
    writeFileSync(join(project, "greeter.capnp"), block("capnp"));
    run("npx", "--no-install", "capnp-ts", "compile", "-o", "ts", "greeter.capnp");
    expect(statSync(join(project, "greeter.capnp.ts")).size).toBeGreaterThan(0);
  });

  test("type-checks, and greets over an encrypted connection", () => {
    writeFileSync(join(project, "main.ts"), block("ts").replace("port: 7000", "port: 0"));
    const compilerOptions = {
      target: "es2022",
      lib: ["es2023", "esnext.disposable"],
      module: "nodenext",
      types: ["node"],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      outDir: "dist",
    };
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions }));
    run("npx", "--no-install", "tsc");
    expect(run(process.execPath, "dist/main.js")).toBe("Hello, world!\n");
  });
});
