// The small messages (rpc.capnp, "Message"): each function builds one and sends it.

import { copyNewStruct } from "@capnp/message/runtime";
import type { Exception } from "../exception.js";
import type { Connection } from "./connection.js";
import { EXCEPTION, writeException } from "./exception-message.js";
import type { Route } from "./route.js";
import * as wire from "./wire/messages.js";
import { initChild, type Struct } from "./wire/struct.js";
import * as Tag from "./wire/tags.js";

/** Tells the peer that an answer is no longer needed; the capabilities in it are released one by one. */
export function sendFinish(connection: Connection, questionId: number): void {
  send(connection, wire.newFinish(questionId));
}

/** Gives back references to an import. */
export function sendRelease(connection: Connection, id: number, referenceCount: number): void {
  send(connection, wire.newRelease(id, referenceCount));
}

/** Tells the peer that a promise of ours is broken. */
export function sendBroken(connection: Connection, promiseId: number, exception: Exception): void {
  sendException(connection, wire.newResolve(promiseId, Tag.RESOLVE_EXCEPTION), exception);
}

/** Ends the connection with a reason. */
export function sendAbort(connection: Connection, exception: Exception): void {
  sendException(connection, wire.newMessage(Tag.MESSAGE_ABORT), exception);
}

/** Answers with a failure. */
export function sendFailure(connection: Connection, answerId: number, exception: Exception): void {
  sendException(connection, wire.newReturn(answerId, Tag.RETURN_EXCEPTION), exception);
}

function sendException(connection: Connection, message: Struct, exception: Exception): void {
  writeException(initChild(message, 0, EXCEPTION), exception);
  send(connection, message);
}

/** Answers with no more than the fact: that a call was cancelled, or that its results stay with its caller's vat. */
export function sendReturn(connection: Connection, answerId: number, tag: number): void {
  send(connection, wire.newReturn(answerId, tag));
}

/** Answers with the results of a question of ours. */
export function sendTakeFrom(connection: Connection, answerId: number, questionId: number): void {
  const ret = wire.newReturn(answerId, Tag.RETURN_TAKE_FROM_OTHER_QUESTION);
  wire.setTakeFromOtherQuestion(ret, questionId);
  send(connection, ret);
}

/**
 * Sends a mark along a route. Ours (`senderLoopback`) comes back to us behind all calls that we sent along it before; the peer's
 * (`receiverLoopback`) goes back along the route that its calls were sent on.
 */
export function sendDisembargo(connection: Connection, tag: number, route: Route, embargoId: number): void {
  const disembargo = wire.newDisembargo(tag, embargoId);
  route.writeTarget(wire.initTarget(disembargo));
  send(connection, disembargo);
}

/** Sends a message back that we do not understand. */
export function sendUnimplemented(connection: Connection, received: Struct): void {
  const message = wire.newMessage(Tag.MESSAGE_UNIMPLEMENTED);
  copyNewStruct(received, message.$segment, message.$pointers);
  send(connection, message);
}

function send(connection: Connection, { $segment }: Struct): void {
  connection.send($segment.arena);
}
