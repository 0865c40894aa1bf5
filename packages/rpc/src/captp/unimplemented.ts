// Unimplemented (rpc.capnp, "Message.unimplemented"): the peer sends a message back that it does not understand.

import { exception } from "../exception.js";
import type { Message$Reader } from "../gen/rpc.capnp.js";
import type { Connection } from "./connection.js";
import { ProtocolError } from "./protocol-error.js";

/** Undoes what the message was sent for. @throws ProtocolError when there is no going on without it */
export function receiveUnimplemented(connection: Connection, message: Message$Reader): void {
  switch (message.which) {
    case "resolve": {
      const { resolve } = message;
      if (resolve.which !== "cap") return;
      const { cap } = resolve;
      // The peer has not taken the capability that a promise resolved to.
      if (cap.which === "senderHosted") connection.exports.release(cap.senderHosted, 1);
      else if (cap.which === "senderPromise") connection.exports.release(cap.senderPromise, 1);
      return;
    }
    case "bootstrap":
      return failQuestion(connection, message.bootstrap.questionId, "Bootstrap message not implemented by peer");
    case "call":
      return failQuestion(connection, message.call.questionId, "Call message not implemented by peer!");
    default:
      throw new ProtocolError(`The peer does not implement the message ${message.which ?? message.$which}`);
  }
}

function failQuestion(connection: Connection, id: number, reason: string): void {
  const question = connection.questions.get(id);
  if (question === undefined || question.hasReturned) throw new ProtocolError(`There is no question ${id} to answer`);
  // A peer that does not know the message does not hold its params either.
  question.beginReturn(true);
  question.returnException(exception("unimplemented", reason));
  question.endReturn(true);
}
