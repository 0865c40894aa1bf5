// Type-checks a folder of modules, generated ones among them, with everything strict that a project may have switched on.

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("../../", import.meta.url));

const compilerOptions: Record<string, unknown> = {
  target: "es2022",
  lib: ["es2023", "esnext.disposable"],
  module: "nodenext",
  moduleResolution: "nodenext",
  moduleDetection: "force",
  types: ["node"],
  typeRoots: [`${packages}conformance/node_modules/@types`],
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  noUncheckedIndexedAccess: true,
  noUncheckedSideEffectImports: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  declaration: true,
  isolatedDeclarations: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  paths: {
    "@capnp/message/*": [`${packages}message/dist/*.d.ts`],
    "@capnp/message": [`${packages}message/dist/index.d.ts`],
    "@capnp/rpc/*": [`${packages}rpc/dist/*.d.ts`],
    "@capnp/rpc": [`${packages}rpc/dist/index.d.ts`],
    "@capnp/net": [`${packages}net/dist/index.d.ts`],
    "@capnp/node/*": [`${packages}node/dist/*.d.ts`],
    "@capnp/node": [`${packages}node/dist/index.d.ts`],
  },
};

/**
 * What a TypeScript compiler, the folder of its package, says about the modules in a folder; "" if they are fine.
 * @param less options that are switched off for code that no library is made of
 */
export function typeCheck(directory: string, compiler: string, less: Readonly<Record<string, unknown>> = {}): string {
  writeFileSync(join(directory, "package.json"), '{ "type": "module" }');
  writeFileSync(
    join(directory, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { ...compilerOptions, ...less }, include: ["**/*.ts"] }),
  );
  const { stdout, stderr, status } = spawnSync(process.execPath, [`${compiler}/bin/tsc`, "-p", directory], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return status === 0 ? "" : `${stdout}${stderr}tsc ended with ${status}`;
}

/** The folder of a TypeScript version's package; 6.0 is the one that we use ourselves. */
export function typescript(version: "5.8" | "5.9" | "6.0" | "7.0" = "6.0"): string {
  return `${packages}conformance/node_modules/${version === "6.0" ? "typescript" : `typescript-${version}`}`;
}
