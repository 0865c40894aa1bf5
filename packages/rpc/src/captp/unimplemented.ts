// Unimplemented (rpc.capnp, "Message.unimplemented"): the peer sends a message back that it does not understand.

import { exception } from "../exception.js";
import type { Connection } from "./connection.js";
import { ProtocolError } from "./protocol-error.js";
import { CapTag, capId, capTag } from "./wire/capabilities.js";
import * as wire from "./wire/messages.js";
import type { Struct } from "./wire/struct.js";

/** Undoes what the message was sent for. @throws ProtocolError when there is no going on without it */
export function receiveUnimplemented(connection: Connection, message: Struct): void {
  const body = wire.messageBody(message);
  const tag = wire.messageTag(message);
  switch (tag) {
    case wire.MessageTag.resolve: {
      if (wire.resolveTag(body) !== wire.ResolveTag.cap) return;
      const cap = wire.resolution(body);
      const kind = capTag(cap);
      // The peer has not taken the capability that a promise resolved to.
      if (kind === CapTag.senderHosted || kind === CapTag.senderPromise) connection.exports.release(capId(cap), 1);
      return;
    }
    case wire.MessageTag.bootstrap:
      return failQuestion(connection, wire.id(body), "Bootstrap message not implemented by peer");
    case wire.MessageTag.call:
      return failQuestion(connection, wire.id(body), "Call message not implemented by peer!");
    default:
      throw new ProtocolError(`The peer does not implement the message ${nameOf(tag)}`);
  }
}

function nameOf(tag: number): string | number {
  for (const [name, known] of Object.entries(wire.MessageTag)) if (known === tag) return name;
  return tag;
}

function failQuestion(connection: Connection, id: number, reason: string): void {
  const question = connection.questions.get(id);
  if (question === undefined || question.hasReturned) throw new ProtocolError(`There is no question ${id} to answer`);
  // A peer that does not know the message does not hold its params either.
  question.beginReturn(true);
  question.returnException(exception("unimplemented", reason));
  question.endReturn(true);
}
