// What each message does (rpc.capnp, "Message").

import type { MessageReader, Segment } from "@capnp/message";
import { readTextBytes } from "@capnp/message/runtime";
import { exception } from "../exception.js";
import {
  type Bootstrap$Reader,
  type Call$Reader,
  type Disembargo$Reader,
  type MessageTarget$Reader,
  Message$Reader,
  type Payload$Reader,
  type Resolve$Reader,
  type Return$Reader,
} from "../gen/rpc.capnp.js";
import { BrokenHook, nullHook } from "../hooks/broken-hook.js";
import { messageBytes } from "../hooks/message-bytes.js";
import { newMessage } from "../hooks/new-message.js";
import { runLater } from "../hooks/run-queue.js";
import { Answer, ResultsTo } from "./answer.js";
import { answerBootstrap } from "./bootstrap.js";
import { type CapEnds, described, forgotten, readCapTable, readDescriptor } from "./cap-table.js";
import type { Connection } from "./connection.js";
import { lift } from "./embargo.js";
import { readException } from "./exception-message.js";
import { interfaceIdHigh, interfaceIdLow } from "./interface-id.js";
import type { LocalEnd } from "./local-end.js";
import { returnDisembargo, sendUnimplemented } from "./messages.js";
import { readPath } from "./promised-answer.js";
import { FIRST_UNANSWERED } from "./question-table.js";
import { ProtocolError } from "./protocol-error.js";
import { receiveUnimplemented } from "./unimplemented.js";

/** Handles one message. @throws ProtocolError, DecodeError for one after which the connection cannot go on */
export function receive(connection: Connection, received: MessageReader): void {
  const message = received.getRoot(Message$Reader);
  switch (message.which) {
    case "call":
      return receiveCall(connection, received, message.call);
    case "return":
      return receiveReturn(connection, received, message.return);
    case "finish": {
      const { questionId, releaseResultCaps } = message.finish;
      // An answer without capabilities is forgotten when it is sent, which the peer need not have understood.
      connection.answers.get(questionId)?.finish(releaseResultCaps);
      return;
    }
    case "release":
      return connection.exports.release(message.release.id, message.release.referenceCount);
    case "resolve":
      return receiveResolve(connection, message.resolve);
    case "disembargo":
      return receiveDisembargo(connection, message, message.disembargo);
    case "bootstrap":
      return receiveBootstrap(connection, received, message.bootstrap);
    case "abort":
      return connection.aborted(readException(message.abort));
    case "unimplemented":
      return receiveUnimplemented(connection, message.unimplemented);
    default:
      return sendUnimplemented(connection, message);
  }
}

/** Where the content of a payload is found last. One per process: read it at once. */
const place: { segment: Segment; at: number } = { segment: undefined as unknown as Segment, at: 0 };

/** Imports the capabilities of a payload, and leaves the place of its content, which may be missing altogether, in `place`. */
function openPayload(connection: Connection, received: MessageReader, payload: Payload$Reader): CapEnds | null {
  const { content, capTable } = payload;
  const ends = capTable.length === 0 ? null : readCapTable(connection, capTable, received.arena);
  if (content.$count > 0) {
    place.segment = content.$segment;
    place.at = content.$pointers;
    return ends;
  }
  received.arena.releaseCaps();
  place.segment = newMessage(0);
  place.at = place.segment.start;
  return null;
}

function wordsOf({ arena }: MessageReader): number {
  return messageBytes(arena) / 8;
}

function addAnswer(connection: Connection, answer: Answer, words: number): void {
  const { answers, limits } = connection;
  const isTwice = answers.get(answer.id) !== undefined;
  if (isTwice || answers.size >= limits.answers) {
    answer.releaseParams();
    if (isTwice) throw new ProtocolError(`Question ${answer.id} was asked twice`);
    throw new ProtocolError(`More than ${limits.answers} calls are not finished (limit "answers")`);
  }
  answers.add(answer.id, answer);
  connection.callWords += words;
}

function receiveCall(connection: Connection, received: MessageReader, call: Call$Reader): void {
  const { sendResultsTo, target, params } = call;
  let resultsTo: ResultsTo = ResultsTo.caller;
  if (sendResultsTo.which === "yourself") resultsTo = ResultsTo.us;
  else if (sendResultsTo.which !== "caller")
    throw new ProtocolError("Call.sendResultsTo asks for what is not supported");
  else if (call.onlyPromisePipeline) resultsTo = ResultsTo.nobody;
  const words = wordsOf(received);
  openPayload(connection, received, params);
  const answer = new Answer(
    connection,
    call.questionId,
    interfaceIdHigh(call),
    interfaceIdLow(call),
    call.methodId,
    place.segment,
    place.at,
    resultsTo,
    words,
  );
  addAnswer(connection, answer, words);
  if (connection.callWords > connection.limits.callWords) {
    answer.releaseParams();
    const limit = `${connection.limits.callWords} words of calls are being worked on (limit "callWords")`;
    return answer.fail(exception("overloaded", `More than ${limit}`));
  }
  if (target.which === "importedCap") connection.exports.get(target.importedCap).deliver(answer);
  else if (target.which === "promisedAnswer") {
    const { promisedAnswer } = target;
    const other = connection.answers.get(promisedAnswer.questionId);
    if (other === undefined) forgotten.deliver(answer);
    else other.deliver(readPath(connection, promisedAnswer), answer);
  } else throw new ProtocolError(`Unknown MessageTarget ${target.$which}`);
}

function receiveReturn(connection: Connection, received: MessageReader, ret: Return$Reader): void {
  const { answerId } = ret;
  const question = connection.questions.get(answerId);
  if (question === undefined && answerId >= FIRST_UNANSWERED) {
    // A peer that does not know `onlyPromisePipeline`. We have finished the question without releasing its results.
    if (ret.which === "results") openPayload(connection, received, ret.results);
    return received.arena.releaseCaps();
  }
  if (question === undefined || question.hasReturned)
    throw new ProtocolError(`There is no question ${answerId} to answer`);
  question.beginReturn(ret.releaseParamCaps);
  switch (ret.which) {
    case "results": {
      const ends = openPayload(connection, received, ret.results);
      question.returnResults(place.segment, place.at, ends);
      break;
    }
    case "exception":
      question.returnException(readException(ret.exception));
      break;
    case "canceled":
      question.returnException(exception("failed", "The peer cancelled the call"));
      break;
    case "resultsSentElsewhere":
      if (!question.isTail) throw new ProtocolError(`The results of question ${answerId} were sent elsewhere`);
      break;
    case "takeFromOtherQuestion": {
      const answer = connection.answers.get(ret.takeFromOtherQuestion);
      if (answer === undefined || !answer.isForTaking) {
        throw new ProtocolError(`The results of answer ${ret.takeFromOtherQuestion} are not to be taken`);
      }
      question.returnTaken(answer);
      break;
    }
    default:
      throw new ProtocolError(`Return ${ret.$which} is not supported`);
  }
  question.endReturn(ret.noFinishNeeded);
}

function receiveResolve(connection: Connection, resolve: Resolve$Reader): void {
  const { promiseId } = resolve;
  if (resolve.which === "exception") {
    return connection.imports.resolve(promiseId, new BrokenHook(readException(resolve.exception)), null);
  }
  if (resolve.which !== "cap") throw new ProtocolError(`Unknown Resolve ${resolve.$which}`);
  readDescriptor(connection, resolve.cap);
  const { hook, end } = described;
  connection.imports.resolve(promiseId, hook ?? nullHook, end);
}

function endOf(connection: Connection, target: MessageTarget$Reader): LocalEnd {
  if (target.which === "importedCap") return connection.exports.get(target.importedCap);
  if (target.which !== "promisedAnswer") throw new ProtocolError(`Unknown MessageTarget ${target.$which}`);
  const { promisedAnswer } = target;
  const answer = connection.answers.get(promisedAnswer.questionId);
  if (answer === undefined) throw new ProtocolError(`There is no answer ${promisedAnswer.questionId}`);
  return answer.end(readPath(connection, promisedAnswer));
}

function receiveDisembargo(connection: Connection, message: Message$Reader, disembargo: Disembargo$Reader): void {
  const { context } = disembargo;
  if (context.which === "receiverLoopback") return lift(connection, context.receiverLoopback);
  if (context.which !== "senderLoopback") return sendUnimplemented(connection, message);
  const route = endOf(connection, disembargo.target).pinned();
  if (route === null) throw new ProtocolError("Disembargo for a capability that does not lead back to its sender");
  returnDisembargo(connection, route, context.senderLoopback);
  route.release();
}

function receiveBootstrap(connection: Connection, received: MessageReader, bootstrap: Bootstrap$Reader): void {
  const { $segment, $pointers, $count } = bootstrap.deprecatedObjectId;
  const objectId = readTextBytes($segment, $pointers, $count, 0).slice();
  const words = wordsOf(received);
  const answer = new Answer(connection, bootstrap.questionId, 0, 0, 0, $segment, $pointers, ResultsTo.caller, words);
  addAnswer(connection, answer, words);
  runLater({ run: () => answerBootstrap(answer, connection.provider, objectId) });
}
