// One vitest for the whole workspace. Tests see every package's sources, never its dist.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (name: string) => fileURLToPath(new URL(`./packages/${name}/src/index.ts`, import.meta.url));
const alias = Object.fromEntries(
  ["message", "compiler", "rpc", "net", "node"].map((name) => [`@capnp/${name}`, source(name)]),
);

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["packages/*/src/**/*.test.ts", "examples/*/src/**/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "check",
          include: ["packages/*/check/**/*.test.ts"],
          testTimeout: 300_000,
        },
      },
    ],
  },
});
