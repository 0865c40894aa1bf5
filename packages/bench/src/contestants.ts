// The contenders besides us: made ready when they are first needed, or left out with a word.

import { join } from "node:path";
import { cppRpcProgram, cppSerializationProgram } from "./cpp-programs.js";
import { type Generator, generatedCode } from "./peer-code.js";
import { installPeers, javaScriptPeers, reason, tlsPem } from "./peer-tools.js";

/** A program that takes part: of the RPC rows with the commands of rpc/program.ts, of the others with those of serialization/program.ts. */
export interface Contestant {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** Milliseconds of warm-up; gRPC needs more than others to reach its speed. */
  readonly warmUp: number;
  /** How often it has its turn. */
  readonly turns: number;
}

/** Told of a contender that does not take part. */
export type LeftOut = (text: string) => void;

const cpp = (build: () => string) => (): Contestant => ({ name: "C++", command: [build()], warmUp: 300, turns: 3 });

interface Turns {
  readonly warmUp: number;
  readonly turns: number;
}

/** A program that needs nothing but Node. */
const bare =
  (name: string, file: string, { warmUp, turns }: Turns) =>
  (): Contestant => ({ name, command: [process.execPath, join(javaScriptPeers, file)], warmUp, turns });

const javaScript = (name: string, file: string, options: Turns & { code?: Generator }) => (): Contestant => {
  installPeers();
  if (options.code !== undefined) generatedCode(options.code);
  return bare(name, file, options)();
};

type Makers = Readonly<Record<string, () => Contestant>>;

/** What takes part to show what the platform itself costs: programs by hand without any library, for some of the rows. */
export const floors: readonly string[] = ["bare Node", "by hand"];

const rpc: Makers = {
  "C++": cpp(cppRpcProgram),
  "bare Node": bare("bare Node", "bare-node.mjs", { warmUp: 700, turns: 3 }),
  capnweb: javaScript("capnweb", "capnweb.mjs", { warmUp: 700, turns: 3 }),
  "capnp-es": javaScript("capnp-es", "capnp-es.mjs", { warmUp: 700, turns: 2, code: "capnp-es" }),
  "grpc-js": javaScript("grpc-js", "grpc-js.mjs", { warmUp: 2500, turns: 2 }),
  connect: javaScript("connect", "connect.mjs", { warmUp: 2500, turns: 2, code: "protobuf-es" }),
};

const serializer = (name: string, code?: Generator) => {
  const options = { warmUp: 400, turns: 2, ...(code === undefined ? {} : { code }) };
  return javaScript(name, `serialization/${name}.mjs`, options);
};

const serialization: Makers = {
  "C++": cpp(cppSerializationProgram),
  "by hand": bare("by hand", "serialization/by-hand.mjs", { warmUp: 400, turns: 2 }),
  msgpackr: serializer("msgpackr"),
  protobufjs: serializer("protobufjs", "protobufjs"),
  flatbuffers: serializer("flatbuffers"),
  JSON: serializer("json"),
  "protobuf-es": serializer("protobuf-es", "protobuf-es"),
  "capnp-ts": serializer("capnp-ts", "capnp-ts"),
  "capnp-es": serializer("capnp-es", "capnp-es"),
};

function ready(makers: Makers, leftOut: LeftOut): Contestant[] {
  return Object.entries(makers).flatMap(([name, make]) => {
    try {
      return [{ ...make(), name }];
    } catch (error) {
      leftOut(`${name} is left out: ${reason(error)}`);
      return [];
    }
  });
}

/** The contenders of the RPC rows that can be had here. @param leftOut is told of the others */
export function rpcContestants(leftOut: LeftOut): Contestant[] {
  tlsPem();
  return ready(rpc, leftOut);
}

/** The contenders of the serialization rows that can be had here. @param leftOut is told of the others */
export const serializationContestants = (leftOut: LeftOut): Contestant[] => ready(serialization, leftOut);
