// What generated code and the runtime weigh in a bundle, minified and gzipped.

import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const packages = fileURLToPath(new URL("../../", import.meta.url));
const schemas: Readonly<Record<string, string>> = {
  contract: `${packages}conformance/src/contract/echo.capnp.ts`,
  hello: `${packages}bench/src/hello.capnp.ts`,
};

/** Programs, from the smallest use of a generated file to the largest. */
export const programs: Readonly<Record<string, string>> = {
  unused: `import { Person, Shape, Box, Echo, Directory } from "contract";`,
  "reader only": `
    import { readMessage } from "@capnp/message";
    import { Person$Reader } from "contract";
    export const show = (bytes) => readMessage(bytes).getRoot(Person$Reader).name;`,
  "reader and builder": `
    import { MessageBuilder, readMessage, writeMessage } from "@capnp/message";
    import { Person$Builder, Person$Reader } from "contract";
    export function older(bytes) {
      const message = new MessageBuilder();
      message.setRoot(Person$Builder, readMessage(bytes).getRoot(Person$Reader)).age++;
      return writeMessage(message);
    }`,
  "client only": `
    import { Echo$Client } from "contract";
    export const ping = (hook) => new Echo$Client(hook).ping({ msg: "hello" });`,
  "hello-world client": `
    import { byteStreamTransport, twoParty } from "@capnp/rpc";
    import { Hello$Client } from "hello";
    export const greet = (stream) => twoParty(byteStreamTransport(stream)).bootstrap(Hello$Client).greet({ name: "world" });`,
  "client with a connection": `
    import { byteStreamTransport, twoParty } from "@capnp/rpc";
    import { Echo$Client } from "contract";
    export const ping = (stream) => twoParty(byteStreamTransport(stream)).bootstrap(Echo$Client).ping({ msg: "hello" });`,
  "service with a connection": `
    import { byteStreamTransport, twoParty } from "@capnp/rpc";
    import { Echo$serve } from "contract";
    export const serve = (stream, server) => twoParty(byteStreamTransport(stream), { bootstrap: () => Echo$serve(server) });`,
};

/** What only those pay for who use it: no program above may carry it. */
export const optional: readonly string[] = ["rpc/src/gen/persistent.capnp.ts", "rpc/src/save.ts"];

/** A size in bytes. */
export interface BundleSize {
  readonly minified: number;
  readonly gzipped: number;
}

/** The size of a bundle of a program. */
export async function bundleSize(program: string): Promise<BundleSize> {
  const { bytes } = await bundle(program);
  return { minified: bytes.length, gzipped: bytes.length === 0 ? 0 : gzipSync(bytes, { level: 9 }).length };
}

/** The sources, below the packages' folder, of which a bundle of a program has a part. */
export async function bundledSources(program: string): Promise<string[]> {
  const { sources } = await bundle(program);
  return sources.map((path) => path.replace(/^.*packages\//, ""));
}

/** Bundles a program from the packages' sources. The schemas' own packages make no promise about side effects here. */
async function bundle(program: string): Promise<{ bytes: Uint8Array; sources: string[] }> {
  const result = await build({
    // Not as TypeScript: that drops an unused import before bundling begins.
    stdin: { contents: program, loader: "js", resolveDir: packages },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    metafile: true,
    alias: {
      "@capnp/message": `${packages}message/src/index.ts`,
      "@capnp/message/runtime": `${packages}message/src/runtime.ts`,
      "@capnp/rpc": `${packages}rpc/src/index.ts`,
      "@capnp/rpc/runtime": `${packages}rpc/src/runtime.ts`,
      "@capnp/rpc/persistent": `${packages}rpc/src/persistent.ts`,
    },
    plugins: [
      {
        name: "no promise of purity",
        setup({ onResolve }) {
          // What is unused must go because of how it is written, not because a manifest says so.
          for (const [name, path] of Object.entries(schemas)) {
            onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path, sideEffects: true }));
          }
        },
      },
    ],
  });
  const [file] = result.outputFiles;
  const [output] = Object.values(result.metafile.outputs);
  const sources = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { bytes: file?.contents ?? new Uint8Array(), sources: sources.map(([path]) => path) };
}
