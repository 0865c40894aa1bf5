// The generated code of the JavaScript contenders: made by their own compilers from the same schemas when it is first needed.

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { bench, installPeers, isNewer, javaScriptPeers, need, run } from "./peer-tools.js";

const capnpSchemas = ["carsales", "catrank", "eval", "people"].map((name) =>
  join(bench, "src/serialization", `${name}.capnp`),
);
const rpcSchema = join(bench, "src/rpc/bench.capnp");
const protos = ["bench.proto", "serialization.proto"].map((name) => join(javaScriptPeers, name));
const packages = join(javaScriptPeers, "node_modules");

/** A contender whose code is generated. */
export type Generator = "capnp-es" | "capnp-ts" | "protobufjs" | "protobuf-es";

const generators: Readonly<Record<Generator, { sources: readonly string[]; generate(folder: string): void }>> = {
  "capnp-es": {
    sources: [...capnpSchemas, rpcSchema],
    generate(folder) {
      need("capnp");
      for (const schema of capnpSchemas) copyFileSync(schema, join(folder, basename(schema)));
      // It cannot compile methods that stream.
      writeFileSync(join(folder, "bench.capnp"), readFileSync(rpcSchema, "utf8").replace("-> stream", "-> ()"));
      const names = [...capnpSchemas, rpcSchema].map((schema) => basename(schema));
      run("capnp", ["compile", `-o${packages}/capnp-es/dist/compiler/capnpc-js.mjs:.`, ...names], folder);
    },
  },
  "capnp-ts": {
    sources: capnpSchemas,
    generate(folder) {
      need("capnp");
      for (const schema of capnpSchemas) copyFileSync(schema, join(folder, basename(schema)));
      writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }\n');
      const names = capnpSchemas.map((schema) => basename(schema));
      run("capnp", ["compile", `-o${packages}/capnpc-ts/bin/capnpc-ts.js:.`, ...names], folder);
    },
  },
  protobufjs: {
    sources: protos,
    generate(folder) {
      for (const proto of protos) {
        const name = basename(proto, ".proto");
        const options = ["-t", "static-module", "-w", "es6", "--no-comments", "--no-verify", "-o", `${name}.js`];
        run(join(packages, ".bin/pbjs"), [...options, proto], folder);
      }
    },
  },
  "protobuf-es": {
    sources: protos,
    generate(folder) {
      const plugin = { local: join(packages, ".bin/protoc-gen-es"), out: ".", opt: "target=js" };
      const template = JSON.stringify({ version: "v2", plugins: [plugin] });
      run(
        join(packages, ".bin/buf"),
        [
          "generate",
          javaScriptPeers,
          "--template",
          template,
          ...protos.flatMap((proto) => ["--path", proto]),
          "-o",
          folder,
        ],
        folder,
      );
    },
  },
};

/** Makes sure of a contender's generated code, in peers/js/generated. @throws Error when it cannot be made */
export function generatedCode(name: Generator): void {
  installPeers();
  const { sources, generate } = generators[name];
  const folder = join(javaScriptPeers, "generated", name);
  const marker = join(folder, ".made");
  if (!isNewer(sources, marker)) return;
  mkdirSync(folder, { recursive: true });
  generate(folder);
  writeFileSync(marker, "");
}
