// The messages of the protocol, field by field (rpc.capnp, from "Message" to "Disembargo"). Functions have the names of the fields.

import type { Arena } from "@capnp/message";
import { newMessage as newSegment, readStruct, rootSegment } from "@capnp/message/runtime";
import { MESSAGE_TARGET, PAYLOAD } from "./capabilities.js";
import * as $ from "./struct.js";
import type { Struct } from "./struct.js";
import * as Tag from "./tags.js";

/** `Message`. */
export const MESSAGE = 0x1_0001;

/** A new message whose member is still to be made. Its arena, which is its segment's, has room for the frame header. */
export function newMessage(tag: number): Struct {
  const root = newSegment(8);
  const message = $.newStruct(root, root.start, MESSAGE);
  $.setUint16(message, 0, tag);
  return message;
}
/** A new message with its member, of which this is given. */
function newBody(tag: number, sizes: $.Sizes): Struct {
  return $.initChild(newMessage(tag), 0, sizes);
}
/** A message that was received. @throws DecodeError for one without a root, or for a bad pointer */
export function readMessage(arena: Arena): Struct {
  const root = rootSegment(arena);
  return readStruct(root, root.start, 1, 0, arena.nesting, $.Struct.$of);
}
/** Which member of `Message` it is. */
export const messageTag = (message: Struct): number => $.uint16(message, 0);
/** The member. */
export const messageBody = (message: Struct): Struct => $.child(message, 0);

/** What a message is about: the question of a Bootstrap, Call or Finish, the answer of a Return, the promise of a Resolve, the export of a Release. */
export const id = (body: Struct): number => $.uint32(body, 0);
/** Sets the id of a Bootstrap or Call. */
export const setId = (body: Struct, value: number): void => $.setUint32(body, 0, value);

// Bootstrap. Its pointer 0 is the object id.
const BOOTSTRAP = 0x1_0001;
/** A new Bootstrap without its id. */
export const newBootstrap = (): Struct => newBody(Tag.MESSAGE_BOOTSTRAP, BOOTSTRAP);

// Call. The interface id comes in two halves: as a bigint it would cost more than the rest of the message.
const CALL = 0x3_0003;
/** A new Call without its id. */
export function newCall(high: number, low: number, method: number): Struct {
  const call = newBody(Tag.MESSAGE_CALL, CALL);
  $.setUint16(call, 4, method);
  $.setUint32(call, 8, low);
  $.setUint32(call, 12, high);
  return call;
}
export const interfaceHigh = (call: Struct): number => $.uint32(call, 12);
export const interfaceLow = (call: Struct): number => $.uint32(call, 8);
export const methodId = (call: Struct): number => $.uint16(call, 4);
export const sendResultsTo = (call: Struct): number => $.uint16(call, 6);
export const setSendResultsTo = (call: Struct, value: number): void => $.setUint16(call, 6, value);
export const onlyPromisePipeline = (call: Struct): boolean => $.bit(call, 130);
export const setOnlyPromisePipeline = (call: Struct): void => $.flipBit(call, 130);
export const params = (call: Struct): Struct => $.child(call, 1);
export const initParams = (call: Struct): Struct => $.initChild(call, 1, PAYLOAD);

// Return
const RETURN = 0x1_0002;
/** A new Return, with `releaseParamCaps` false: they are released one by one. */
export function newReturn(answerId: number, tag: number): Struct {
  const ret = newBody(Tag.MESSAGE_RETURN, RETURN);
  $.setUint32(ret, 0, answerId);
  $.flipBit(ret, 32);
  $.setUint16(ret, 6, tag);
  return ret;
}
export const returnTag = (ret: Struct): number => $.uint16(ret, 6);
export const releaseParamCaps = (ret: Struct): boolean => !$.bit(ret, 32);
export const noFinishNeeded = (ret: Struct): boolean => $.bit(ret, 33);
export const setNoFinishNeeded = (ret: Struct): void => $.flipBit(ret, 33);
export const takeFromOtherQuestion = (ret: Struct): number => $.uint32(ret, 8);
export const setTakeFromOtherQuestion = (ret: Struct, question: number): void => $.setUint32(ret, 8, question);
/** The Payload or Exception of a Return, the CapDescriptor or Exception of a Resolve. */
export const outcome = (body: Struct): Struct => $.child(body, 0);
export const initResults = (ret: Struct): Struct => $.initChild(ret, 0, PAYLOAD);

// Finish
const FINISH = 0x0_0001;
/** A new Finish, with `releaseResultCaps` and `requireEarlyCancellationWorkaround` false. */
export function newFinish(questionId: number): Struct {
  const finish = newBody(Tag.MESSAGE_FINISH, FINISH);
  $.setUint32(finish, 0, questionId);
  $.flipBit(finish, 32);
  $.flipBit(finish, 33);
  return finish;
}
export const releaseResultCaps = (finish: Struct): boolean => !$.bit(finish, 32);

// Resolve
const RESOLVE = 0x1_0001;
/** A new Resolve, without its CapDescriptor or Exception. */
export function newResolve(promiseId: number, tag: number): Struct {
  const resolve = newBody(Tag.MESSAGE_RESOLVE, RESOLVE);
  $.setUint32(resolve, 0, promiseId);
  $.setUint16(resolve, 4, tag);
  return resolve;
}
export const resolveTag = (resolve: Struct): number => $.uint16(resolve, 4);

// Release
const RELEASE = 0x0_0001;
export function newRelease(importId: number, count: number): Struct {
  const release = newBody(Tag.MESSAGE_RELEASE, RELEASE);
  $.setUint32(release, 0, importId);
  $.setUint32(release, 4, count);
  return release;
}
export const referenceCount = (release: Struct): number => $.uint32(release, 4);

// Disembargo
const DISEMBARGO = 0x2_0001;
/** A new Disembargo, without its target. */
export function newDisembargo(tag: number, embargoId: number): Struct {
  const disembargo = newBody(Tag.MESSAGE_DISEMBARGO, DISEMBARGO);
  $.setUint32(disembargo, 0, embargoId);
  $.setUint16(disembargo, 4, tag);
  return disembargo;
}
export const disembargoTag = (disembargo: Struct): number => $.uint16(disembargo, 4);
export const embargoId = (disembargo: Struct): number => $.uint32(disembargo, 0);

/** The MessageTarget of a Call or a Disembargo. */
export const target = (body: Struct): Struct => $.child(body, 0);
/** Makes the MessageTarget of a Call or a Disembargo. */
export const initTarget = (body: Struct): Struct => $.initChild(body, 0, MESSAGE_TARGET);
