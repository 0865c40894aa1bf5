// CodeGeneratorRequests as messages: what compilers and code generators hand to each other.

import {
  type AnyPointerBuilder,
  type AnyPointerReader,
  canonicalize,
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
} from "@capnp/message/schema";
import { decodePointer } from "./decode-pointer.js";
import { buildPointer } from "./encode-pointer.js";
import type { CodeGeneratorRequest, Node } from "./model.js";
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

/** A request as a framed message. */
export function encodeRequest(request: CodeGeneratorRequest): Uint8Array {
  const message = new MessageBuilder();
  message.setRoot(CodeGeneratorRequest$Builder, toInit(request) as CodeGeneratorRequest$Init);
  return writeMessage(message);
}

/** A node as a canonical message of one segment, without framing, and without its place in the source. */
export function encodeNode(node: Node): Uint8Array {
  const message = new MessageBuilder();
  message.setRoot(Node$Builder, toInit({ ...node, startByte: 0, endByte: 0 }) as Node$Init);
  return canonicalize(message.root.asReader());
}

function toInit(object: object): unknown {
  return map(object, "", (value, key) => {
    if ("kind" in value) {
      const pointer = value as PointerValue;
      return (builder: AnyPointerBuilder) => buildPointer(builder, pointer);
    }
    return isEmptyStruct(value, key) ? null : undefined;
  });
}

/** The request in a framed message. @throws DecodeError for bytes that are no message. */
export function decodeRequest(bytes: Uint8Array): CodeGeneratorRequest {
  const message = readMessage(bytes, { traversalLimitInWords: UNLIMITED, messageLimitInWords: UNLIMITED });
  const object: CodeGeneratorRequest$Object = message.getRoot(CodeGeneratorRequest$Reader).$toObject();
  return map(object, "", (value) =>
    "$segment" in value ? decodePointer(value as AnyPointerReader) : undefined,
  ) as CodeGeneratorRequest;
}

/** Whether a struct is all default in a field where the reference compiler then leaves null. */
function isEmptyStruct(value: object, key: string): boolean {
  return key.toLowerCase().endsWith("brand") && (value as { scopes: unknown[] }).scopes.length === 0;
}

/** A copy of a plain object in which `change` replaced objects; it gives undefined for those that stay. */
function map(value: unknown, key: string, change: (value: object, key: string) => unknown): unknown {
  if (value === null) return nullStructs[key] ?? null;
  if (typeof value !== "object" || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map((element) => map(element, "", change));
  const changed = change(value, key);
  if (changed !== undefined) return changed;
  const result: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) result[name] = map(member, name, change);
  return result;
}
