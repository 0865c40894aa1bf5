// Messages of the protocol in words, for logs (rpc.capnp).

import { type Arena, MessageReader } from "@capnp/message";
import {
  type CapDescriptor$Reader,
  type Exception$Reader,
  Message$Reader,
  type MessageTarget$Reader,
  type Payload$Reader,
  type PromisedAnswer$Reader,
} from "../gen/rpc.capnp.js";

/** One line about a message: its kind, the ids in it, and the capabilities that it carries. */
export function describeMessage(arena: Arena): string {
  // A view of its own, so that looking does not use up the budget for reading.
  const view = MessageReader.fromSegments(
    arena.segments.map(({ bytes, start, end }) => bytes.subarray(start, end)),
    { traversalLimitInWords: 2 ** 30 },
  );
  try {
    return describe(view.getRoot(Message$Reader));
  } catch (error) {
    return `malformed message: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function describe(message: Message$Reader): string {
  switch (message.which) {
    case "unimplemented":
      return `unimplemented (${describe(message.unimplemented)})`;
    case "abort":
      return `abort ${exception(message.abort)}`;
    case "bootstrap":
      return `q${message.bootstrap.questionId} bootstrap`;
    case "call": {
      const { questionId, target: to, interfaceId, methodId, params, sendResultsTo } = message.call;
      const results = sendResultsTo.which === "caller" ? "" : ` results to ${sendResultsTo.which}`;
      return `q${questionId} call @0x${interfaceId.toString(16)}.${methodId} on ${target(to)}${caps(params)}${results}`;
    }
    case "return": {
      const { return: it } = message;
      const start = `q${it.answerId} return`;
      if (it.which === "results") return `${start} results${caps(it.results)}`;
      if (it.which === "exception") return `${start} exception ${exception(it.exception)}`;
      if (it.which === "takeFromOtherQuestion") return `${start} take from q${it.takeFromOtherQuestion}`;
      return `${start} ${it.which ?? `unknown kind ${it.$which}`}`;
    }
    case "finish":
      return `q${message.finish.questionId} finish`;
    case "resolve": {
      const { resolve } = message;
      if (resolve.which === "cap") return `resolve e${resolve.promiseId} to ${descriptor(resolve.cap)}`;
      if (resolve.which === "exception")
        return `resolve e${resolve.promiseId} to exception ${exception(resolve.exception)}`;
      return `resolve e${resolve.promiseId} unknown kind ${resolve.$which}`;
    }
    case "release":
      return `release e${message.release.id} ×${message.release.referenceCount}`;
    case "disembargo": {
      const { target: to, context } = message.disembargo;
      const id = context.which === "senderLoopback" ? context.senderLoopback : context.receiverLoopback;
      return `disembargo ${context.which ?? "unknown"} ${id ?? ""} on ${target(to)}`;
    }
    default:
      return message.which ?? `message of unknown kind ${message.$which}`;
  }
}

function target(to: MessageTarget$Reader): string {
  if (to.which === "importedCap") return `e${to.importedCap}`;
  if (to.which === "promisedAnswer") return promised(to.promisedAnswer);
  return `unknown target ${to.$which}`;
}

function promised({ questionId, transform }: PromisedAnswer$Reader): string {
  const path = transform.map((op) => (op.which === "getPointerField" ? `.${op.getPointerField}` : ""));
  return `answer q${questionId}${path.join("")}`;
}

function descriptor(cap: CapDescriptor$Reader): string {
  switch (cap.which) {
    case "senderHosted":
      return `sender's e${cap.senderHosted}`;
    case "senderPromise":
      return `sender's promise e${cap.senderPromise}`;
    case "receiverHosted":
      return `receiver's e${cap.receiverHosted}`;
    case "receiverAnswer":
      return `receiver's ${promised(cap.receiverAnswer)}`;
    case "thirdPartyHosted":
      return `third party's, vine e${cap.thirdPartyHosted.vineId}`;
    default:
      return cap.which ?? `unknown kind ${cap.$which}`;
  }
}

function caps({ capTable }: Payload$Reader): string {
  return capTable.length === 0 ? "" : ` caps [${capTable.map(descriptor).join(", ")}]`;
}

function exception({ type, reason }: Exception$Reader): string {
  const name = ["failed", "overloaded", "disconnected", "unimplemented"][type] ?? `type ${type}`;
  return `${name}: ${reason}`;
}
