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

function toInit(value: object): unknown {
  return mapPointers(value, isPointerValue, (found) => (pointer: AnyPointerBuilder) => buildPointer(pointer, found));
}

/** The request in a framed message. @throws DecodeError for bytes that are no message. */
export function decodeRequest(bytes: Uint8Array): CodeGeneratorRequest {
  const message = readMessage(bytes, { traversalLimitInWords: UNLIMITED, messageLimitInWords: UNLIMITED });
  const object: CodeGeneratorRequest$Object = message.getRoot(CodeGeneratorRequest$Reader).$toObject();
  return mapPointers(object, isAnyPointer, decodePointer) as CodeGeneratorRequest;
}

function isPointerValue(value: object): value is PointerValue {
  return "kind" in value;
}

function isAnyPointer(value: object): value is AnyPointerReader {
  return "$segment" in value;
}

/** A copy of a plain object in which the values of AnyPointer fields are replaced. */
function mapPointers<T extends object>(
  value: unknown,
  matches: (value: object) => value is T,
  change: (value: T) => unknown,
): unknown {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map((element) => mapPointers(element, matches, change));
  if (matches(value)) return change(value);
  const result: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) result[key] = mapPointers(member, matches, change);
  return result;
}
