// A newer reference implementation, the C++ library in pycapnp, on what version 0.9.2 of the tool does not know.

import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile, diskSource, encodeRequest, standardSchemaDirectory } from "@capnp/compiler";
import { canonicalize, MessageBuilder, readFlatMessage, readMessage, readMessages, unpack } from "@capnp/message";
import { DynamicReader } from "@capnp/message/dynamic";
import { CodeGeneratorRequest$Reader, Node, Node$Builder, Node$Reader, SchemaLoader } from "@capnp/message/schema";
import { printText } from "@capnp/message/text";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { build } from "./capnp-tool.js";
import { describeWithPycapnp, python } from "./foreign.js";
import { randomStruct } from "./random-message.js";
import { loadFile, testSchemas } from "./schemas.js";

const peers = fileURLToPath(new URL("../peers/python/", import.meta.url));
const newer = readdirSync(`${testSchemas}/newer`).map((file) => `newer/${file}`);
const all = [...readdirSync(testSchemas).filter((file) => file.endsWith(".capnp")), ...newer];
const imports = [`-I${testSchemas}`, `-I${standardSchemaDirectory}`];

function run(script: string, args: readonly string[], directory: string, input?: Uint8Array): Buffer {
  const { status, stdout, stderr } = spawnSync(python, [peers + script, ...imports, ...args], {
    cwd: directory,
    env: { ...process.env, PWD: directory },
    input,
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr.toString());
  return stdout;
}

/** The canonical bytes of nodes, by id. Where an annotation is declared the library does not say. */
function canonicalNodes(nodes: Iterable<Node$Reader>): Map<bigint, Buffer> {
  const canonical = (node: Node$Reader) => {
    if (node.which !== "annotation") return canonicalize(node);
    const message = new MessageBuilder();
    message.setRoot(Node$Builder, node);
    Object.assign(message.getRoot(Node$Builder), { startByte: 0, endByte: 0 });
    return canonicalize(message.root);
  };
  return new Map([...nodes].map((node) => [node.id, Buffer.from(canonical(node))]));
}

const asText = (bytes: Uint8Array | undefined): string =>
  bytes === undefined
    ? "nothing"
    : printText(readFlatMessage(bytes).getRoot(DynamicReader.for(new SchemaLoader().struct(Node.schema))));

describeWithPycapnp("the C++ library of pycapnp", () => {
  test.each(all)("makes the same nodes, their places in the source included, of %s", (file) => {
    const theirs = canonicalNodes(
      [...readMessages(run("nodes.py", [file], testSchemas))].map((message) => message.getRoot(Node$Reader)),
    );
    const { request } = compile({
      files: [`${testSchemas}/${file}`],
      sourcePrefixes: [testSchemas],
      importPaths: [testSchemas],
      source: diskSource(),
    });
    if (request === undefined) throw new Error("There is no request");
    const ours = canonicalNodes(readMessage(encodeRequest(request)).getRoot(CodeGeneratorRequest$Reader).nodes);
    expect(theirs.size).toBeGreaterThan(1);
    for (const [id, bytes] of theirs) {
      if (!ours.get(id)?.equals(bytes)) expect(asText(ours.get(id))).toBe(asText(bytes));
      expect(ours.get(id)?.toString("hex")).toBe(bytes.toString("hex"));
    }
  });

  const structs = newer.flatMap((file) => {
    const loader = loadFile(testSchemas, file);
    return [...loader.nodes()]
      .filter((node) => node.which === "struct" && !node.struct.isGroup && node.displayName.startsWith(`${file}:`))
      .map(({ id, displayName }) => ({ file, name: displayName.slice(file.length + 1), schema: loader.struct(id) }));
  });

  test.each(structs)("reads our messages, and we its own: $file $name", ({ file, name, schema }) => {
    fc.assert(
      fc.property(
        fc.array(randomStruct(schema, 3), { minLength: 30, maxLength: 30 }),
        fc.boolean(),
        (values, packed) => {
          const messages = values.map((value) => build(schema, value));
          const output = run(
            "echo_messages.py",
            [file, name, ...(packed ? ["--packed"] : [])],
            testSchemas,
            Buffer.concat(messages),
          );
          const sent = messages.map((bytes) => printText(readMessage(bytes).getRoot(DynamicReader.for(schema))));
          const back = [...readMessages(packed ? unpack(output) : output)].map((message) =>
            printText(message.getRoot(DynamicReader.for(schema))),
          );
          expect(back).toEqual(sent);
        },
      ),
      { numRuns: 4, endOnFailure: true },
    );
  });
});
