// Unimplemented (rpc.capnp, "Message.unimplemented"): the peer sends a message back that it does not understand.

import { exception } from "../exception.js";
import type { Connection } from "./connection.js";
import { ProtocolError } from "./protocol-error.js";
import { capId, capTag } from "./wire/capabilities.js";
import * as wire from "./wire/messages.js";
import type { Struct } from "./wire/struct.js";
import * as Tag from "./wire/tags.js";

/** Undoes what the message was sent for. @throws ProtocolError when there is no going on without it */
export function receiveUnimplemented(connection: Connection, message: Struct): void {
  const body = wire.messageBody(message);
  const tag = wire.messageTag(message);
  switch (tag) {
    case Tag.MESSAGE_RESOLVE: {
      if (wire.resolveTag(body) !== Tag.RESOLVE_CAP) return;
      const cap = wire.outcome(body);
      const kind = capTag(cap);
      // The peer has not taken the capability that a promise resolved to.
      if (kind === Tag.CAP_SENDER_HOSTED || kind === Tag.CAP_SENDER_PROMISE) connection.exports.release(capId(cap), 1);
      return;
    }
    case Tag.MESSAGE_BOOTSTRAP:
      return failQuestion(connection, wire.id(body), "Bootstrap");
    case Tag.MESSAGE_CALL:
      return failQuestion(connection, wire.id(body), "Call");
    default:
      throw new ProtocolError(`Message ${tag} not implemented by peer`);
  }
}

function failQuestion(connection: Connection, id: number, name: string): void {
  const question = connection.questions.get(id);
  if (question === undefined || question.hasReturned) throw new ProtocolError(`There is no question ${id} to answer`);
  // A peer that does not know the message does not hold its params either.
  question.beginReturn(true);
  question.returnException(exception("unimplemented", `${name} message not implemented by peer`));
  question.endReturn(true);
}
