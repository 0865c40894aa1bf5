// One vitest for the whole workspace. Tests see every package's sources, never its dist.
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vitest/config";

const packages = fileURLToPath(new URL("./packages/", import.meta.url));
const alias = [
  { find: /^@capnp\/(\w+)$/, replacement: `${packages}$1/src/index.ts` },
  { find: /^@capnp\/(\w+)\/([\w-]+)$/, replacement: `${packages}$1/src/$2.ts` },
];

/** Changes one source file: tests that still pass then would not notice such a bug. See packages/conformance/check/mutants. */
function mutation(): Plugin[] {
  const mutant = process.env["CAPNP_MUTANT"];
  if (mutant === undefined) return [];
  const { file, replace, by } = JSON.parse(mutant) as Record<"file" | "replace" | "by", string>;
  return [
    {
      name: "mutant",
      enforce: "pre",
      transform: (code, id) => (id === packages + file ? code.replace(replace, () => by) : null),
    },
  ];
}

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        plugins: mutation(),
        test: {
          name: "unit",
          include: ["packages/*/src/**/*.test.ts", "examples/*/src/**/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        plugins: mutation(),
        test: {
          name: "check",
          include: ["packages/*/check/**/*.test.ts"],
          testTimeout: 300_000,
        },
      },
    ],
  },
});
