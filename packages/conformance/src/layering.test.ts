import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { importsOf, layeredPackages, violation } from "./layering.js";

const packages = fileURLToPath(new URL("../../", import.meta.url));

function sources(packageName: string): string[] {
  const folder = join(packages, packageName, "src");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => join(folder, name));
}

describe("arrows go one way only: node → net → rpc → message ← compiler", () => {
  test.each(layeredPackages)("%s imports only what is below it", (packageName) => {
    const files = sources(packageName);
    expect(files.length).toBeGreaterThan(0);
    const wrong = files.flatMap((file) =>
      importsOf(readFileSync(file, "utf8"))
        .map((module) => violation(packageName, module))
        .filter((problem) => problem !== undefined)
        .map((problem) => `${relative(packages, file)}: ${problem}`),
    );
    expect(wrong).toEqual([]);
  });

  test("an arrow that is turned round is found, however it is written", () => {
    const turned = [
      'import { Vat } from "@capnp/net";',
      'export type { Vat } from "@capnp/net/sub";',
      'import "@capnp/net";',
      'const net = await import("@capnp/net");',
      'import {\n  Vat,\n} from "@capnp/net";',
    ];
    for (const source of turned) {
      expect(importsOf(source).map((module) => violation("rpc", module))).toEqual([
        "@capnp/rpc must not import @capnp/net",
      ]);
    }
    expect(violation("message", "@capnp/compiler")).toMatch(/must not/);
    expect(violation("rpc", "node:events")).toMatch(/must not/);
    expect(violation("net", "node:net")).toMatch(/must not/);
    expect(violation("rpc", "left-pad/x")).toBe("@capnp/rpc must not import left-pad");
  });

  test.each(layeredPackages)("the manifest of %s declares what it imports, and no arrow upwards", (packageName) => {
    const manifest = JSON.parse(readFileSync(join(packages, packageName, "package.json"), "utf8"));
    const declared = Object.keys(manifest.dependencies ?? {});
    expect(declared.map((name) => violation(packageName, name)).filter(Boolean)).toEqual([]);
    if (packageName === "message") expect(declared).toEqual([]);
    if (packageName === "rpc") expect(declared).toEqual(["@capnp/message"]);
  });
});
