// Runs the reference compiler (Debian's package capnproto) and reads its request with our own schema.capnp.
import { spawnSync } from "node:child_process";
import { compile, diskSource, type Node, standardSchemaDirectory } from "../src/index.js";
import { decodeMessage } from "../src/decode-pointer.js";
import { decodeStruct } from "./object-decoder.js";

/** What the reference compiler made of some files. */
export interface ReferenceResult {
  /** The request in the shape that model.ts describes, unless there were errors. */
  request: Record<string, unknown> | undefined;
  errors: string;
}

const version = spawnSync("capnp", ["--version"], { encoding: "utf8" });

/** The version of the reference compiler, or undefined if it is not installed. */
export const referenceVersion: string | undefined = version.status === 0 ? version.stdout.trim() : undefined;

/** Compiles files with the reference compiler, in a working directory. */
export function compileByReference(directory: string, args: readonly string[]): ReferenceResult {
  const run = spawnSync("capnp", ["compile", "-o-", ...args], {
    cwd: directory,
    env: { ...process.env, PWD: directory },
    maxBuffer: 1 << 28,
  });
  const errors = run.stderr.toString();
  if (run.status !== 0) return { request: undefined, errors };
  return { request: decodeStruct(decodeMessage(run.stdout), schema.root, schema.nodes), errors };
}

const schema = loadSchema();

function loadSchema(): { root: bigint; nodes: Map<bigint, Node> } {
  const file = `${standardSchemaDirectory}/capnp/schema.capnp`;
  const { request } = compile({ files: [file], source: diskSource() });
  const nodes = new Map((request?.nodes ?? []).map((node) => [node.id, node]));
  const root = [...nodes.values()].find((node) => node.displayName.endsWith(":CodeGeneratorRequest"));
  if (root === undefined) throw new Error(`${file} does not compile.`);
  return { root: root.id, nodes };
}
