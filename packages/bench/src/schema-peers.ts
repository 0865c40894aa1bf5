// Compiling one large schema with the compilers of all contenders: whole processes, from a file to files.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { output } from "./child.js";
import type { LeftOut } from "./contestants.js";
import { installPeers, javaScriptPeers, need, reason } from "./peer-tools.js";
import { type Result, result } from "./result.js";
import { schemaShapes } from "./schema-figures.js";
import { type Player, takeTurns } from "./turns.js";

/** How many structs the schema has. */
const STRUCTS = 1000;
/** How long a compiler may take, in seconds. */
const PATIENCE = 60;

const compiler = join(
  dirname(createRequire(import.meta.url).resolve("@capnp/compiler/package.json")),
  "bin/capnp-ts.js",
);

/** The schema in the language of protocol buffers. */
function protobufSchema(): string {
  const types = ["int32", "string", "repeated int32", "bool", "bytes"];
  const messages = Array.from({ length: STRUCTS }, (_, i) => {
    const fields = Array.from({ length: 9 }, (_, j) => `  ${types[j % 5]} field${j} = ${j + 1};\n  // A field.\n`);
    return `message S${i} {\n${fields.join("")}  S${Math.max(0, i - 1)} other = 10;\n}\n\n`;
  });
  return `syntax = "proto3";\npackage bench;\n\n${messages.join("")}`;
}

type Command = readonly [string, ...string[]];

/** The commands, by contender; those whose tools are missing are left out. */
function commands(folder: string, leftOut: LeftOut): Record<string, Command> {
  const packages = join(javaScriptPeers, "node_modules");
  const out = (name: string): string => {
    const path = join(folder, name);
    mkdirSync(path);
    return path;
  };
  const capnp = (plugin: string, name: string): Command => [
    "capnp",
    "compile",
    `-o${plugin}:${out(name)}`,
    `--src-prefix=${folder}`,
    join(folder, "bench.capnp"),
  ];
  const proto = join(folder, "bench.proto");
  const plugin = { local: join(packages, ".bin/protoc-gen-es"), out: ".", opt: "target=ts" };
  const template = JSON.stringify({ version: "v2", plugins: [plugin] });
  const makers: Record<string, () => Command> = {
    ours: () => [process.execPath, compiler, "compile", "-o", `ts:${out("ours")}`, join(folder, "bench.capnp")],
    "C++": () => {
      need("capnp");
      return capnp("c++", "c++");
    },
    pbjs: () => [
      join(packages, ".bin/pbjs"),
      "-t",
      "static-module",
      "-w",
      "es6",
      "-o",
      join(out("pbjs"), "bench.js"),
      proto,
    ],
    "protoc-gen-es": () => [
      join(packages, ".bin/buf"),
      "generate",
      folder,
      "--template",
      template,
      "--path",
      proto,
      "-o",
      out("protoc-gen-es"),
    ],
    "capnp-es": () => {
      need("capnp");
      return capnp(join(packages, "capnp-es/dist/compiler/capnpc-ts.mjs"), "capnp-es");
    },
    "capnp-ts": () => {
      need("capnp");
      return capnp(join(packages, "capnpc-ts/bin/capnpc-ts.js"), "capnp-ts");
    },
  };
  return Object.fromEntries(
    Object.entries(makers).flatMap(([name, make]) => {
      try {
        return [[name, make()] as const];
      } catch (error) {
        leftOut(`${name} is left out: ${reason(error)}`);
        return [];
      }
    }),
  );
}

/** The row: milliseconds from the start of a compiler's process to its end. */
export async function schemaPeers(progress: LeftOut): Promise<Result[]> {
  try {
    installPeers();
  } catch (error) {
    progress(`The compilers from npm are left out: ${reason(error)}`);
  }
  const name = `compile a schema of ${STRUCTS} structs`;
  const folder = mkdtempSync(join(tmpdir(), "capnp-bench-schema-"));
  try {
    writeFileSync(join(folder, "bench.capnp"), `@0xf0e1d2c3b4a59687;\n${schemaShapes["1000 structs"]()}`);
    writeFileSync(join(folder, "bench.proto"), protobufSchema());
    const players = Object.entries(commands(folder, progress)).map(([contender, command]): Player => {
      const play = async (): Promise<number> => {
        const start = performance.now();
        await output(command, { seconds: PATIENCE });
        return performance.now() - start;
      };
      return { name: contender, turns: 3, play };
    });
    const outcome = await takeTurns(players, (text) => progress(`${name}: ${text}`));
    return [result({ name, unit: "ms", isRate: false, ...outcome })];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
