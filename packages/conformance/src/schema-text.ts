// Schemas from their text, for tests.

import { compile, encodeRequest, memorySource } from "@capnp/compiler";
import { readMessage } from "@capnp/message";
import { CodeGeneratorRequest$Reader, type Node$Reader, SchemaLoader, type StructSchema } from "@capnp/message/schema";

/** The nodes of a schema. @throws Error for one that does not compile */
export function nodesOf(text: string): Node$Reader[] {
  const { request, diagnostics } = compile({
    files: ["test.capnp"],
    source: memorySource({ "test.capnp": `@0xabcdefabcdefabcd;\n${text}` }),
  });
  if (request === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return readMessage(encodeRequest(request)).getRoot(CodeGeneratorRequest$Reader).nodes.toArray();
}

/** The node of a schema with a name, such as `Outer.Inner`. */
export function nodeOf(text: string, name: string): Node$Reader {
  const found = nodesOf(text).find(({ displayName }) => displayName === `test.capnp:${name}`);
  if (found === undefined) throw new Error(`The schema declares no ${name}`);
  return found;
}

/** A loader with all nodes of a schema. */
export function loaderOf(text: string): SchemaLoader {
  const loader = new SchemaLoader();
  for (const node of nodesOf(text)) loader.add(node);
  return loader;
}

/** A struct of a schema. */
export function structOf(text: string, name: string): StructSchema {
  return loaderOf(text).struct(nodeOf(text, name).id);
}
