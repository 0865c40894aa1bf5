// CodeGeneratorRequests as messages: what compilers and code generators hand to each other.

import {
  type AnyListReader,
  type AnyPointerReader,
  type AnyStructReader,
  canonicalize,
  has,
  MessageBuilder,
  readMessage,
  writeMessage,
} from "@capnp/message";
import {
  CodeGeneratorRequest$Builder,
  type CodeGeneratorRequest$Init,
  type CodeGeneratorRequest$Object,
  CodeGeneratorRequest$Reader,
  Node$Builder,
  type Node$Init,
  type Node$struct$Reader,
  Value$fields,
} from "@capnp/message/schema";
import { decodePointer } from "./decode-pointer.js";
import { buildPointer } from "./encode-pointer.js";
import type { Brand, CodeGeneratorRequest, Node, StructBody } from "./model.js";
import type { PointerValue } from "./pointer-value.js";

/** Requests of large schemas are trusted: they come from a compiler on the same machine. */
const UNLIMITED = 2 ** 40;

/** What null stands for in the fields of struct type: the model has no null, a message has it wherever the default will do. */
const nullStructs: Readonly<Record<string, object>> = {
  brand: { scopes: [] },
  paramBrand: { scopes: [] },
  resultBrand: { scopes: [] },
  type: { which: "void", void: null },
  elementType: { which: "void", void: null },
  value: { which: "void", void: null },
  defaultValue: { which: "void", void: null },
  capnpVersion: { major: 0, minor: 0, micro: 0 },
  fileSourceInfo: { identifiers: [] },
};

/** Where the reference compiler leaves null what is empty. */
const NULL_IF_EMPTY = new Set(["annotations", "parameters", "fields", "docComment", "scopes"]);

/** A request as a framed message, with null and empty where the reference compiler has them. */
export function encodeRequest(request: CodeGeneratorRequest): Uint8Array {
  const message = new MessageBuilder();
  const listed = new Set(
    request.nodes.filter(({ which }) => which === "enum" || which === "interface").map(({ id }) => id),
  );
  const init = {
    ...request,
    nodes: request.nodes.map(nodeInit),
    sourceInfo: request.sourceInfo.map((info) => ({
      ...(toInit(info) as object),
      members: info.members.length === 0 && !listed.has(info.id) ? null : toInit(info.members),
    })),
    requestedFiles: toInit(request.requestedFiles),
  };
  message.setRoot(CodeGeneratorRequest$Builder, init as CodeGeneratorRequest$Init);
  return writeMessage(message);
}

/** A node as a canonical message of one segment, without framing, and without its place in the source. */
export function encodeNode(node: Node): Uint8Array {
  const message = new MessageBuilder();
  message.setRoot(Node$Builder, nodeInit({ ...node, startByte: 0, endByte: 0 }) as Node$Init);
  return canonicalize(message.root.asReader());
}

function nodeInit(node: Node): unknown {
  const init = toInit(node) as { nestedNodes: unknown };
  // Groups and the structs made from parameter lists cannot have declarations inside.
  if (node.which === "struct" && (node.struct.isGroup || node.scopeId === 0n)) init.nestedNodes = null;
  return init;
}

function toInit(value: unknown, key = "", parent: object = {}): unknown {
  if (value === "" || (Array.isArray(value) && value.length === 0)) {
    return NULL_IF_EMPTY.has(key) ? null : value;
  }
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map((element) => toInit(element));
  if ("kind" in value) {
    if (value.kind === "null") return null;
    const message = new MessageBuilder();
    buildPointer(message.root, value as PointerValue);
    return message.root;
  }
  if (isUnbranded(value, key, parent)) return null;
  const init: Record<string, unknown> = {};
  for (const name of Object.keys(value)) init[name] = toInit((value as typeof init)[name], name, value);
  return init;
}

/** Whether this is a brand without arguments; only those of annotations are there all the same. */
function isUnbranded(value: object, key: string, parent: object): boolean {
  return key.toLowerCase().endsWith("brand") && (value as Brand).scopes.length === 0 && !("value" in parent);
}

/** The request in a framed message. @throws DecodeError for bytes that are no message. */
export function decodeRequest(bytes: Uint8Array): CodeGeneratorRequest {
  const message = readMessage(bytes, { traversalLimitInWords: UNLIMITED, messageLimitInWords: UNLIMITED });
  const object: CodeGeneratorRequest$Object = message.getRoot(CodeGeneratorRequest$Reader).$toObject();
  const request = fromObject(object, "") as CodeGeneratorRequest;
  for (const [i, node] of message.getRoot(CodeGeneratorRequest$Reader).nodes.toArray().entries()) {
    if (node.which === "struct")
      restoreNullDefaults((request.nodes[i] as Node & { which: "struct" }).struct, node.struct);
  }
  return request;
}

/** Text and data have no null in plain objects, but the default of a field does. */
function restoreNullDefaults({ fields }: StructBody, { fields: sources }: Node$struct$Reader): void {
  for (const [i, field] of fields.entries()) {
    const source = sources.get(i);
    if (field.which !== "slot" || source.which !== "slot") continue;
    const { defaultValue } = source.slot;
    const { text, data } = Value$fields;
    if (defaultValue.which === "text" && !has(defaultValue, text))
      field.slot.defaultValue = { which: "text", text: null };
    if (defaultValue.which === "data" && !has(defaultValue, data))
      field.slot.defaultValue = { which: "data", data: null };
  }
}

function fromObject(value: unknown, key: string): unknown {
  if (value === null) return nullStructs[key] ?? null;
  if (typeof value !== "object" || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map((element) => fromObject(element, ""));
  if ("$segment" in value) return decodePointer(value as AnyPointerReader | AnyStructReader | AnyListReader);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fromObject(member, name)]));
}
