// What a hello-world client weighs with each contender, bundled as our own programs are.

import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { LeftOut } from "./contestants.js";
import { type Generator, generatedCode } from "./peer-code.js";
import { installPeers, javaScriptPeers, reason } from "./peer-tools.js";

interface PeerProgram {
  readonly code?: Generator;
  readonly program: string;
}

/** A client that makes one call. */
const clients: Readonly<Record<string, PeerProgram>> = {
  capnweb: {
    program: `
      import { newWebSocketRpcSession } from "capnweb";
      export const ping = (url) => newWebSocketRpcSession(url).echo("hello");`,
  },
  "capnp-es": {
    code: "capnp-es",
    program: `
      import { Conn } from "capnp-es";
      import { Bench } from "./generated/capnp-es/bench.js";
      export const ping = (transport) =>
        new Conn(transport).bootstrap(Bench).echo((params) => (params.text = "hello")).promise();`,
  },
  "connect-web": {
    code: "protobuf-es",
    program: `
      import { createClient } from "@connectrpc/connect";
      import { createConnectTransport } from "@connectrpc/connect-web";
      import { Bench } from "./generated/protobuf-es/bench_pb.js";
      export const ping = (baseUrl) => createClient(Bench, createConnectTransport({ baseUrl })).echo({ text: "hello" });`,
  },
};

/** A program that reads a message and writes one. */
const messages: Readonly<Record<string, PeerProgram>> = {
  protobufjs: {
    code: "protobufjs",
    program: `
      import * as generated from "./generated/protobufjs/bench.js";
      const { Text } = (generated.default ?? generated).bench;
      export const longer = (bytes) => Text.encode({ text: Text.decode(bytes).text + "!" }).finish();`,
  },
  "protobuf-es": {
    code: "protobuf-es",
    program: `
      import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
      import { TextSchema } from "./generated/protobuf-es/bench_pb.js";
      export const longer = (bytes) =>
        toBinary(TextSchema, create(TextSchema, { text: fromBinary(TextSchema, bytes).text + "!" }));`,
  },
  "capnp-es": {
    code: "capnp-es",
    program: `
      import { Message } from "capnp-es";
      import { SearchResult } from "./generated/capnp-es/catrank.js";
      export function longer(bytes) {
        const message = new Message();
        message.initRoot(SearchResult).url = new Message(bytes, false).getRoot(SearchResult).url + "!";
        return message.toArrayBuffer();
      }`,
  },
};

async function gzippedSize(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, loader: "js", resolveDir: javaScriptPeers },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    // What capnweb imports from Cloudflare's runtime only there.
    external: ["cloudflare:workers"],
    write: false,
    logLevel: "silent",
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}

/** The gzipped bytes of the contenders' programs that make a call, or that only read and write messages. @param leftOut is told of those that cannot be had */
export async function peerSizes(kind: "call" | "message", leftOut: LeftOut): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  for (const [name, { code, program }] of Object.entries(kind === "call" ? clients : messages)) {
    try {
      if (code === undefined) installPeers();
      else generatedCode(code);
      sizes[name] = await gzippedSize(program);
    } catch (error) {
      leftOut(`${name} is left out: ${reason(error)}`);
    }
  }
  return sizes;
}
