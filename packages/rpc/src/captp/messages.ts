// The small messages (rpc.capnp, "Message"): each function builds one and sends it.

import { copyNewStruct } from "@capnp/message/runtime";
import type { Exception } from "../exception.js";
import type { Connection } from "./connection.js";
import { EXCEPTION, writeException } from "./exception-message.js";
import type { Route } from "./route.js";
import * as wire from "./wire/messages.js";
import { initChild, type Struct } from "./wire/struct.js";

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
  const resolve = wire.newResolve(promiseId, wire.ResolveTag.exception);
  writeException(initChild(resolve, 0, EXCEPTION), exception);
  send(connection, resolve);
}

/** Sends a mark along a route that comes back to us behind all calls that we sent along it before. */
export function sendDisembargo(connection: Connection, route: Route, embargoId: number): void {
  const disembargo = wire.newDisembargo(wire.DisembargoTag.senderLoopback, embargoId);
  route.writeTarget(wire.initTarget(disembargo));
  send(connection, disembargo);
}

/** Sends the peer's mark back along the route that its calls were sent on. */
export function returnDisembargo(connection: Connection, route: Route, embargoId: number): void {
  const disembargo = wire.newDisembargo(wire.DisembargoTag.receiverLoopback, embargoId);
  route.writeTarget(wire.initTarget(disembargo));
  send(connection, disembargo);
}

/** Ends the connection with a reason. */
export function sendAbort(connection: Connection, exception: Exception): void {
  const message = wire.newMessage(wire.MessageTag.abort);
  writeException(initChild(message, 0, EXCEPTION), exception);
  send(connection, message);
}

/** Sends a message back that we do not understand. */
export function sendUnimplemented(connection: Connection, received: Struct): void {
  const message = wire.newMessage(wire.MessageTag.unimplemented);
  copyNewStruct(received, message.$segment, message.$pointers);
  send(connection, message);
}

/** Answers without results: with a failure, or with those of the question of ours that is given by number. */
export function sendReturn(
  connection: Connection,
  answerId: number,
  outcome: Exception | "canceled" | "resultsSentElsewhere" | number,
): void {
  if (typeof outcome === "string") return send(connection, wire.newReturn(answerId, wire.ReturnTag[outcome]));
  if (typeof outcome === "number") {
    const ret = wire.newReturn(answerId, wire.ReturnTag.takeFromOtherQuestion);
    wire.setTakeFromOtherQuestion(ret, outcome);
    return send(connection, ret);
  }
  const ret = wire.newReturn(answerId, wire.ReturnTag.exception);
  writeException(initChild(ret, 0, EXCEPTION), outcome);
  send(connection, ret);
}

function send(connection: Connection, { $segment }: Struct): void {
  connection.send($segment.arena);
}
