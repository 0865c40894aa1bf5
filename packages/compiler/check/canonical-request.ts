// Requests as canonical bytes, so that ours and those of an older reference compiler can be compared.

import { canonicalize, MessageBuilder, readFlatMessage, readMessage } from "@capnp/message";
import { DynamicReader } from "@capnp/message/dynamic";
import {
  CodeGeneratorRequest,
  CodeGeneratorRequest$Builder,
  CodeGeneratorRequest$Reader,
  type Node$SourceInfo$Builder,
  SchemaLoader,
} from "@capnp/message/schema";
import { printText } from "@capnp/message/text";
import { expect } from "vitest";

const UNLIMITED = { traversalLimitInWords: 2 ** 40, messageLimitInWords: 2 ** 40 };

/**
 * The canonical form of a framed request, without what cannot be compared with version 0.9.2 of the reference compiler:
 * - `capnpVersion`, the version of the compiler;
 * - the order of nodes and of source infos, which is not defined: here they are sorted by id;
 * - `startByte` and `endByte` of nodes, source infos and members, and `fileSourceInfo`: it does not have them;
 * - source infos of the structs made from parameter lists: it gives them no id.
 */
export function canonicalRequest(framed: Uint8Array): Uint8Array {
  const request = readMessage(framed, UNLIMITED).getRoot(CodeGeneratorRequest$Reader);
  const nodes = request.nodes.toArray().sort(byId);
  const documented = new Set(nodes.filter(({ displayName }) => !isMethodStruct(displayName)).map(({ id }) => id));
  const sourceInfo = request.sourceInfo
    .toArray()
    .filter(({ id }) => documented.has(id))
    .sort(byId);
  const root = new MessageBuilder().initRoot(CodeGeneratorRequest$Builder);
  root.nodes = nodes;
  for (const node of root.nodes) withoutPlace(node);
  root.sourceInfo = sourceInfo;
  for (const info of root.sourceInfo) {
    withoutPlace(info);
    for (const member of info.members) withoutPlace(member);
  }
  root.requestedFiles = request.requestedFiles;
  for (const file of root.requestedFiles) file.fileSourceInfo = null;
  return canonicalize(root);
}

/** Checks that two framed requests have the same canonical form; if not, shows them as text. */
export function expectSameRequest(ours: Uint8Array, theirs: Uint8Array): void {
  const [a, b] = [canonicalRequest(ours), canonicalRequest(theirs)];
  if (Buffer.from(a).equals(b)) return;
  expect(asText(a)).toBe(asText(b));
  expect(Buffer.from(a).toString("hex"), "the same text, but not the same bytes").toBe(Buffer.from(b).toString("hex"));
}

function byId(a: { id: bigint }, b: { id: bigint }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Structs made from the parameters or results of a method, and the groups in them (which only other errors could make). */
function isMethodStruct(displayName: string): boolean {
  return /\$(?:Params|Results)(?:$|\.)/.test(displayName);
}

function withoutPlace(info: Pick<Node$SourceInfo$Builder, "startByte" | "endByte">): void {
  info.startByte = 0;
  info.endByte = 0;
}

function asText(canonical: Uint8Array): string {
  const type = DynamicReader.for(new SchemaLoader().struct(CodeGeneratorRequest.schema));
  return printText(readFlatMessage(canonical, UNLIMITED).getRoot(type));
}
