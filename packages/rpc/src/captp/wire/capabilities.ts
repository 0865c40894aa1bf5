// What names capabilities in messages, field by field (rpc.capnp, "MessageTarget", "Payload", "CapDescriptor", "PromisedAnswer"). Functions
// have the names of the fields.

import type { Segment } from "@capnp/message";
import * as $ from "./struct.js";
import type { Struct } from "./struct.js";
import { initStructs, readStructs, type StructList } from "./struct-list.js";
import * as Tag from "./tags.js";

// MessageTarget
export const MESSAGE_TARGET = 0x1_0001;
export const targetTag = (target: Struct): number => $.uint16(target, 4);
export const importedCap = (target: Struct): number => $.uint32(target, 0);
export const setImportedCap = (target: Struct, id: number): void => $.setUint32(target, 0, id);

/** Makes a MessageTarget a PromisedAnswer, and gives that. */
export function initTargetAnswer(target: Struct): Struct {
  $.setUint16(target, 4, Tag.TARGET_PROMISED_ANSWER);
  return $.initChild(target, 0, PROMISED_ANSWER);
}

/** The PromisedAnswer of a MessageTarget or CapDescriptor. */
export const promisedAnswer = (named: Struct): Struct => $.child(named, 0);

// Payload. Its pointer 0 is the content.
export const PAYLOAD = 0x2_0000;
export const capTable = (payload: Struct): StructList => readStructs(payload, 1);
/** A new table for the payload whose content is behind the pointer at `at`. */
export const initCapTable = (segment: Segment, at: number, length: number): StructList =>
  initStructs(segment, at + 8, CAP_DESCRIPTOR, length);

// CapDescriptor
export const CAP_DESCRIPTOR = 0x1_0001;
export const capTag = (descriptor: Struct): number => $.uint16(descriptor, 0);
/** The id of what is sender hosted, a sender promise or receiver hosted. */
export const capId = (descriptor: Struct): number => $.uint32(descriptor, 4);

/** Makes a CapDescriptor sender hosted, a sender promise or receiver hosted. */
export function setCap(descriptor: Struct, tag: number, id: number): void {
  $.setUint16(descriptor, 0, tag);
  $.setUint32(descriptor, 4, id);
}

/** Makes a CapDescriptor a receiver answer, and gives its PromisedAnswer. */
export function initReceiverAnswer(descriptor: Struct): Struct {
  $.setUint16(descriptor, 0, Tag.CAP_RECEIVER_ANSWER);
  return $.initChild(descriptor, 0, PROMISED_ANSWER);
}

/** The import that stands for a capability hosted by a third party. */
export const vineId = (descriptor: Struct): number => $.uint32($.child(descriptor, 0), 0);

// PromisedAnswer, and the operations of its transform
const PROMISED_ANSWER = 0x1_0001;
const OP = 0x0_0001;
export const questionId = (answer: Struct): number => $.uint32(answer, 0);
export const transform = (answer: Struct): StructList => readStructs(answer, 0);
export const opTag = (op: Struct): number => $.uint16(op, 0);
export const getPointerField = (op: Struct): number => $.uint16(op, 2);

/** Sets a PromisedAnswer to a path of pointer fields. */
export function setAnswer(answer: Struct, question: number, path: readonly number[]): void {
  $.setUint32(answer, 0, question);
  if (path.length === 0) return;
  const ops = initStructs(answer.$segment, answer.$pointers, OP, path.length);
  for (let i = 0; i < path.length; i++) {
    const op = ops.get(i);
    $.setUint16(op, 0, Tag.OP_GET_POINTER_FIELD);
    $.setUint16(op, 2, path[i] as number);
  }
}
