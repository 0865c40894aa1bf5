// The small messages (rpc.capnp, "Message"): each function builds one and sends it.

import { MessageBuilder } from "@capnp/message";
import type { Exception } from "../exception.js";
import { Message$Builder, type Message$Reader } from "../gen/rpc.capnp.js";
import type { Connection } from "./connection.js";
import { writeException } from "./exception-message.js";
import type { Route } from "./route.js";

/** A new message, with room for the frame header. Its arena is the root's segment's. */
export function newMessage(): Message$Builder {
  return new MessageBuilder(8).initRoot(Message$Builder);
}

/** Tells the peer that an answer is no longer needed; the capabilities in it are released one by one. */
export function sendFinish(connection: Connection, questionId: number): void {
  const message = newMessage();
  const finish = message.initFinish();
  finish.questionId = questionId;
  finish.releaseResultCaps = false;
  finish.requireEarlyCancellationWorkaround = false;
  connection.send(message.$segment.arena);
}

/** Gives back references to an import. */
export function sendRelease(connection: Connection, id: number, referenceCount: number): void {
  const message = newMessage();
  const release = message.initRelease();
  release.id = id;
  release.referenceCount = referenceCount;
  connection.send(message.$segment.arena);
}

/** Tells the peer that a promise of ours is broken. */
export function sendBroken(connection: Connection, promiseId: number, exception: Exception): void {
  const message = newMessage();
  const resolve = message.initResolve();
  resolve.promiseId = promiseId;
  writeException(resolve.initException(), exception);
  connection.send(message.$segment.arena);
}

/** Sends a mark along a route that comes back to us behind all calls that we sent along it before. */
export function sendDisembargo(connection: Connection, route: Route, embargoId: number): void {
  const message = newMessage();
  const disembargo = message.initDisembargo();
  route.writeTarget(disembargo.initTarget());
  disembargo.context.senderLoopback = embargoId;
  connection.send(message.$segment.arena);
}

/** Sends the peer's mark back along the route that its calls were sent on. */
export function returnDisembargo(connection: Connection, route: Route, embargoId: number): void {
  const message = newMessage();
  const disembargo = message.initDisembargo();
  route.writeTarget(disembargo.initTarget());
  disembargo.context.receiverLoopback = embargoId;
  connection.send(message.$segment.arena);
}

/** Ends the connection with a reason. */
export function sendAbort(connection: Connection, exception: Exception): void {
  const message = newMessage();
  writeException(message.initAbort(), exception);
  connection.send(message.$segment.arena);
}

/** Sends a message back that we do not understand. */
export function sendUnimplemented(connection: Connection, received: Message$Reader): void {
  const message = newMessage();
  message.unimplemented = received;
  connection.send(message.$segment.arena);
}

/** Answers without results. */
export function sendReturn(
  connection: Connection,
  answerId: number,
  outcome: Exception | "canceled" | "resultsSentElsewhere" | number,
): void {
  const message = newMessage();
  const result = message.initReturn();
  result.answerId = answerId;
  result.releaseParamCaps = false;
  if (outcome === "canceled") result.canceled = null;
  else if (outcome === "resultsSentElsewhere") result.resultsSentElsewhere = null;
  else if (typeof outcome === "number") result.takeFromOtherQuestion = outcome;
  else writeException(result.initException(), outcome);
  connection.send(message.$segment.arena);
}
