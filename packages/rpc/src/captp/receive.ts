// What each message does (rpc.capnp, "Message").

import type { Arena, Segment } from "@capnp/message";
import { newMessage, readTextBytes } from "@capnp/message/runtime";
import { exception } from "../exception.js";
import { BrokenHook, nullHook } from "../hooks/broken-hook.js";
import { runLater } from "../hooks/run-queue.js";
import { Answer } from "./answer.js";
import { answerBootstrap } from "./bootstrap.js";
import { type CapEnds, described, readCapTable, readDescriptor } from "./cap-table.js";
import type { Connection } from "./connection.js";
import { lift } from "./embargo.js";
import { readException } from "./exception-message.js";
import { overLimit } from "./limits.js";
import type { LocalEnd } from "./local-end.js";
import { sendDisembargo, sendUnimplemented } from "./messages.js";
import { readPath } from "./promised-answer.js";
import { FIRST_UNANSWERED } from "./question-table.js";
import { ProtocolError, unsupported } from "./protocol-error.js";
import * as ResultsTo from "./results-to.js";
import { receiveUnimplemented } from "./unimplemented.js";
import { capTable, importedCap, promisedAnswer, questionId, targetTag } from "./wire/capabilities.js";
import * as wire from "./wire/messages.js";
import type { Struct } from "./wire/struct.js";
import * as Tag from "./wire/tags.js";

/** Handles one message. @throws ProtocolError, DecodeError for one after which the connection cannot go on */
export function receive(connection: Connection, received: Arena): void {
  const message = wire.readMessage(received);
  const body = wire.messageBody(message);
  switch (wire.messageTag(message)) {
    case Tag.MESSAGE_CALL:
      return receiveCall(connection, received, body);
    case Tag.MESSAGE_RETURN:
      return receiveReturn(connection, received, body);
    case Tag.MESSAGE_FINISH:
      // An answer without capabilities is forgotten when it is sent, which the peer need not have understood.
      connection.answers.get(wire.id(body))?.finish(wire.releaseResultCaps(body));
      return;
    case Tag.MESSAGE_RELEASE:
      return connection.exports.release(wire.id(body), wire.referenceCount(body));
    case Tag.MESSAGE_RESOLVE:
      return receiveResolve(connection, body);
    case Tag.MESSAGE_DISEMBARGO:
      return receiveDisembargo(connection, message, body);
    case Tag.MESSAGE_BOOTSTRAP:
      return receiveBootstrap(connection, received, body);
    case Tag.MESSAGE_ABORT:
      return connection.aborted(readException(body));
    case Tag.MESSAGE_UNIMPLEMENTED:
      return receiveUnimplemented(connection, body);
    default:
      return sendUnimplemented(connection, message);
  }
}

/** Where the content of a payload is found last. One per process: read it at once. */
const place: { segment: Segment; at: number } = { segment: undefined as unknown as Segment, at: 0 };

/** Imports the capabilities of a payload, and leaves the place of its content, which may be missing altogether, in `place`. */
function openPayload(connection: Connection, received: Arena, payload: Struct): CapEnds | null {
  const table = capTable(payload);
  const ends = table.length === 0 ? null : readCapTable(connection, table, received);
  if (payload.$count > 0) {
    place.segment = payload.$segment;
    place.at = payload.$pointers;
    return ends;
  }
  received.releaseCaps();
  place.segment = newMessage();
  place.at = place.segment.start;
  return null;
}

function addAnswer(connection: Connection, answer: Answer, words: number): void {
  const { answers, limits } = connection;
  const isTwice = answers.get(answer.id) !== undefined;
  if (isTwice || answers.size >= limits.answers) {
    answer.releaseParams();
    if (isTwice) throw new ProtocolError(`Question ${answer.id} was asked twice`);
    throw new ProtocolError(overLimit(limits, "answers"));
  }
  answers.set(answer.id, answer);
  connection.callWords += words;
}

function receiveCall(connection: Connection, received: Arena, call: Struct): void {
  const wanted = wire.sendResultsTo(call);
  let resultsTo: ResultsTo.Value = ResultsTo.caller;
  if (wanted === Tag.SEND_RESULTS_TO_YOURSELF) resultsTo = ResultsTo.us;
  else if (wanted !== Tag.SEND_RESULTS_TO_CALLER) unsupported("Call.sendResultsTo", wanted);
  else if (wire.onlyPromisePipeline(call)) resultsTo = ResultsTo.nobody;
  const words = received.byteLength / 8;
  openPayload(connection, received, wire.params(call));
  const answer = new Answer(connection, call, place.segment, place.at, resultsTo, words);
  addAnswer(connection, answer, words);
  if (connection.callWords > connection.limits.callWords) {
    answer.releaseParams();
    return answer.fail(exception("overloaded", overLimit(connection.limits, "callWords")));
  }
  const target = wire.target(call);
  const tag = targetTag(target);
  if (tag === Tag.TARGET_IMPORTED_CAP) connection.exports.get(importedCap(target)).deliver(answer);
  else if (tag === Tag.TARGET_PROMISED_ANSWER) {
    const place = promisedAnswer(target);
    const other = connection.answers.get(questionId(place));
    // What was in it is gone, or was null.
    if (other === undefined) nullHook.deliver(answer);
    else other.deliver(readPath(connection, place), answer);
  } else unsupported("MessageTarget", tag);
}

function receiveReturn(connection: Connection, received: Arena, ret: Struct): void {
  const answerId = wire.id(ret);
  const question = connection.questions.get(answerId);
  if (question === undefined && answerId >= FIRST_UNANSWERED) {
    // A peer that does not know `onlyPromisePipeline`. We have finished the question without releasing its results.
    if (wire.returnTag(ret) === Tag.RETURN_RESULTS) openPayload(connection, received, wire.outcome(ret));
    return received.releaseCaps();
  }
  if (question === undefined || question.hasReturned)
    throw new ProtocolError(`There is no question ${answerId} to answer`);
  question.beginReturn(wire.releaseParamCaps(ret));
  const tag = wire.returnTag(ret);
  switch (tag) {
    case Tag.RETURN_RESULTS: {
      const ends = openPayload(connection, received, wire.outcome(ret));
      question.returnResults(place.segment, place.at, ends);
      break;
    }
    case Tag.RETURN_EXCEPTION:
      question.returnException(readException(wire.outcome(ret)));
      break;
    case Tag.RETURN_CANCELED:
      question.returnException(exception("failed", "Cancelled by the peer"));
      break;
    case Tag.RETURN_RESULTS_SENT_ELSEWHERE:
      if (!question.isTail) throw new ProtocolError(`The results of question ${answerId} were sent elsewhere`);
      break;
    case Tag.RETURN_TAKE_FROM_OTHER_QUESTION: {
      const id = wire.takeFromOtherQuestion(ret);
      const answer = connection.answers.get(id);
      if (answer === undefined || !answer.isForTaking) {
        throw new ProtocolError(`The results of answer ${id} are not to be taken`);
      }
      question.returnTaken(answer);
      break;
    }
    default:
      unsupported("Return", tag);
  }
  question.endReturn(wire.noFinishNeeded(ret));
}

function receiveResolve(connection: Connection, resolve: Struct): void {
  const promiseId = wire.id(resolve);
  const resolution = wire.outcome(resolve);
  const tag = wire.resolveTag(resolve);
  if (tag === Tag.RESOLVE_EXCEPTION) {
    return connection.imports.resolve(promiseId, new BrokenHook(readException(resolution)), null);
  }
  if (tag !== Tag.RESOLVE_CAP) unsupported("Resolve", tag);
  readDescriptor(connection, resolution);
  const { hook, end } = described;
  connection.imports.resolve(promiseId, hook ?? nullHook, end);
}

function endOf(connection: Connection, target: Struct): LocalEnd {
  const tag = targetTag(target);
  if (tag === Tag.TARGET_IMPORTED_CAP) return connection.exports.get(importedCap(target));
  if (tag !== Tag.TARGET_PROMISED_ANSWER) unsupported("MessageTarget", tag);
  const place = promisedAnswer(target);
  const answer = connection.answers.get(questionId(place));
  if (answer === undefined) throw new ProtocolError(`There is no answer ${questionId(place)}`);
  return answer.end(readPath(connection, place));
}

function receiveDisembargo(connection: Connection, message: Struct, disembargo: Struct): void {
  const embargoId = wire.embargoId(disembargo);
  const tag = wire.disembargoTag(disembargo);
  if (tag === Tag.DISEMBARGO_RECEIVER_LOOPBACK) return lift(connection, embargoId);
  if (tag !== Tag.DISEMBARGO_SENDER_LOOPBACK) return sendUnimplemented(connection, message);
  const route = endOf(connection, wire.target(disembargo)).pinned();
  if (route === null) throw new ProtocolError("A Disembargo does not lead back to its sender");
  sendDisembargo(connection, Tag.DISEMBARGO_RECEIVER_LOOPBACK, route, embargoId);
  route.release();
}

function receiveBootstrap(connection: Connection, received: Arena, bootstrap: Struct): void {
  const { $segment, $pointers, $count } = bootstrap;
  const objectId = readTextBytes($segment, $pointers, $count, 0).slice();
  const words = received.byteLength / 8;
  const answer = new Answer(connection, bootstrap, $segment, $pointers, ResultsTo.caller, words);
  addAnswer(connection, answer, words);
  runLater({ run: () => answerBootstrap(answer, connection.provider, objectId) });
}
