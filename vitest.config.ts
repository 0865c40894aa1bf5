// One vitest for the whole workspace. Tests see every package's sources, never its dist.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const packages = fileURLToPath(new URL("./packages/", import.meta.url));
const alias = [
  { find: /^@capnp\/(\w+)$/, replacement: `${packages}$1/src/index.ts` },
  { find: /^@capnp\/(\w+)\/(\w+)$/, replacement: `${packages}$1/src/$2.ts` },
];

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
