// An entry of the answer table (rpc.capnp, "AnswerId"): a call, or Bootstrap, of the peer. The results are built right in the Return
// message.

import type { Segment } from "@capnp/message";
import { copyNewPointer, newMessage as newLocalMessage } from "@capnp/message/runtime";
import { cancelled, type Exception, exception } from "../exception.js";
import { BrokenHook } from "../hooks/broken-hook.js";
import type { CallHook, Cancelable } from "../hooks/call-hook.js";
import * as CallState from "../hooks/call-state.js";
import type { ClientHook } from "../hooks/client-hook.js";
import type { LocalHook } from "../hooks/local-hook.js";
import { hookAt } from "../hooks/payload.js";
import type { Pending } from "../hooks/pending.js";
import { Pipeline } from "../hooks/pipeline.js";
import type { PipelineOrigin, PromiseHook } from "../hooks/promise-hook.js";
import { AnswerEnd } from "./answer-end.js";
import { writeCapTable } from "./cap-table.js";
import type { Connection } from "./connection.js";
import { tooLarge } from "./limits.js";
import { sendFailure, sendReturn, sendTakeFrom } from "./messages.js";
import type { Question } from "./question.js";
import * as ResultsTo from "./results-to.js";
import type { Route } from "./route.js";
import { SentResults } from "./sent-results.js";
import * as wire from "./wire/messages.js";
import type { Struct } from "./wire/struct.js";
import * as Tag from "./wire/tags.js";

/** A call of the peer, from its arrival until it is finished. */
export class Answer implements CallHook, PipelineOrigin {
  declare readonly connection: Connection;
  declare readonly id: number;
  declare readonly high: number;
  declare readonly low: number;
  declare readonly methodId: number;
  declare readonly params: Segment;
  declare readonly paramsAt: number;
  declare results: Segment;
  declare resultsAt: number;
  declare cancelled: boolean;
  declare server: LocalHook | null;
  declare handler: Cancelable | null;
  declare blockedOn: ClientHook | null;
  declare private readonly resultsTo: ResultsTo.Value;
  /** Words of the call's message, which count against the limit until it is answered. */
  declare private words: number;
  /** The Return message, while results for the caller are being built in it. */
  declare private ret: Struct | null;
  declare private state: CallState.Value;
  declare private exception: Exception | null;
  declare private hasFinished: boolean;
  /** What the peer was told about each capability of the results; null when there are none. */
  declare private sent: SentResults | null;
  declare private pipelined: Pipeline | null;
  declare private following: Pending | null;
  /** The question of ours that this one's results come from at the peer (a tail call): calls pipelined on us go on there. */
  declare private tailQuestion: Question | null;
  /** The question of ours that the results are for. */
  declare private taker: Question | null;
  declare private holders: number;

  constructor(
    connection: Connection,
    id: number,
    high: number,
    low: number,
    methodId: number,
    params: Segment,
    paramsAt: number,
    resultsTo: ResultsTo.Value,
    words: number,
  ) {
    this.connection = connection;
    this.id = id;
    this.high = high;
    this.low = low;
    this.methodId = methodId;
    this.params = params;
    this.paramsAt = paramsAt;
    this.results = params;
    this.resultsAt = 0;
    this.cancelled = false;
    this.server = null;
    this.handler = null;
    this.blockedOn = null;
    this.resultsTo = resultsTo;
    this.words = words;
    this.ret = null;
    this.state = CallState.waiting;
    this.exception = null;
    this.hasFinished = false;
    this.sent = null;
    this.pipelined = null;
    this.following = null;
    this.tailQuestion = null;
    this.taker = null;
    this.holders = 1;
  }

  get brand(): object {
    return this.connection;
  }
  /** Whether there is an outcome. */
  get isSettled(): boolean {
    return this.state !== CallState.waiting;
  }

  run(): void {
    (this.server as LocalHook).start(this);
  }

  releaseParams(): void {
    const { arena } = this.params;
    if (arena.caps.length > 0) arena.releaseCaps();
  }

  openResults(): void {
    if (this.resultsTo !== ResultsTo.caller || this.hasFinished) {
      this.results = newLocalMessage();
      this.resultsAt = this.results.start;
      return;
    }
    const ret = (this.ret = wire.newReturn(this.id, Tag.RETURN_RESULTS));
    const payload = wire.initResults(ret);
    this.results = payload.$segment;
    this.resultsAt = payload.$pointers;
  }

  done(): void {
    const { connection, results, resultsAt, ret } = this;
    const { arena } = results;
    if (this.state !== CallState.waiting) return arena.releaseCaps();
    const refusal = ret === null ? null : tooLarge(arena, connection.limits);
    if (refusal !== null) return this.fail(refusal);
    this.settle(CallState.returned);
    this.ret = null;
    if (ret === null) {
      this.pipelined?.settle(results, resultsAt);
      return this.stay();
    }
    if (arena.caps.length === 0) {
      // There is nothing to pipeline on and nothing to release, so the peer need not tell us to forget it.
      wire.setNoFinishNeeded(ret);
      connection.send(arena);
      this.pipelined?.settle(results, resultsAt);
      this.hasFinished = true;
      connection.answers.remove(this.id);
      return this.drop();
    }
    this.sent = new SentResults(results, resultsAt, writeCapTable(connection, results, resultsAt));
    connection.send(arena);
    connection.capsSent();
    this.pipelined?.settle(results, resultsAt);
  }

  fail(exception: Exception): void {
    if (this.results !== this.params) this.results.arena.releaseCaps();
    if (this.state !== CallState.waiting) return;
    this.results = this.params;
    this.settle(CallState.failed);
    this.exception = exception;
    if (this.resultsTo === ResultsTo.caller && !this.hasFinished) sendFailure(this.connection, this.id, exception);
    this.pipelined?.fail(exception);
    this.stay();
  }

  private settle(state: CallState.Value): void {
    this.state = state;
    this.handler = null;
    this.following = null;
    this.connection.callEnded(this.words);
    this.words = 0;
  }

  /** What is not sent to the caller stays here, perhaps for a question of ours, which may not have claimed it yet. */
  private stay(): void {
    if (this.resultsTo === ResultsTo.us) {
      if (!this.hasFinished) sendReturn(this.connection, this.id, Tag.RETURN_RESULTS_SENT_ELSEWHERE);
      const { taker } = this;
      this.taker = null;
      if (taker !== null) this.giveTo(taker);
    }
    this.freeUnheld();
  }

  private giveTo(taker: Question): void {
    if (this.state === CallState.failed) return taker.takeException(this.exception as Exception);
    const copy = newLocalMessage();
    copyNewPointer(this.results, this.resultsAt, copy, copy.start);
    taker.takeResults(copy, copy.start);
  }

  adopt(pending: Pending): void {
    if (pending.state === CallState.failed) return this.fail(pending.exception as Exception);
    const { arena } = pending.results;
    if (this.state === CallState.waiting) {
      try {
        this.openResults();
        copyNewPointer(pending.results, pending.resultsAt, this.results, this.resultsAt);
        this.done();
      } catch (error) {
        this.fail(exception("failed", `The results cannot be sent on: ${(error as Error).message}`));
      }
    }
    arena.releaseCaps();
  }

  follow(pending: Pending): void {
    pending.sink = this;
    if (this.cancelled) return pending.dispose();
    if (pending.isSettled) return this.adopt(pending);
    this.following = pending;
    this.pipelined ??= new Pipeline(this);
    this.pipelined.follow(pending);
  }

  setPipeline(segment: Segment, at: number): void {
    if (this.state !== CallState.waiting) return segment.arena.releaseCaps();
    this.pipelined ??= new Pipeline(this);
    this.pipelined.setEarly(segment, at);
  }

  pipelineGone(hook: PromiseHook): void {
    this.pipelined?.remove(hook);
    if (this.hasFinished && this.taker === null) this.giveUp();
  }

  /** Whether a call that this one depends on entirely may be sent back along its connection as a tail call. */
  canTailTo(connection: Connection): boolean {
    if (connection !== this.connection || this.resultsTo !== ResultsTo.caller) return false;
    return this.state === CallState.waiting && !this.hasFinished;
  }

  /** A question was sent back to the peer whose results are to be this answer's. */
  tail(question: Question, questionId: number): void {
    this.settle(CallState.returned);
    this.tailQuestion = question;
    this.pipelined ??= new Pipeline(this);
    this.pipelined.follow(question);
    sendTakeFrom(this.connection, this.id, questionId);
  }

  /** Whether the results stay here for a question of ours, which has not claimed them yet. */
  get isForTaking(): boolean {
    return this.resultsTo === ResultsTo.us && this.taker === null;
  }

  /** The question that the results are for claims them. */
  take(question: Question): void {
    if (this.state === CallState.waiting) this.taker = question;
    else this.giveTo(question);
  }

  /** Nobody wants them there any more. */
  untake(): void {
    this.taker = null;
    if (!this.hasFinished) return;
    this.giveUp();
    this.freeUnheld();
  }

  /** A call of the peer that is pipelined on the results. */
  deliver(path: readonly number[], call: CallHook): void {
    if (this.sent?.deliver(path, call) === true) return;
    const hook = this.share(path);
    hook.deliver(call);
    hook.release();
  }

  /** The capability at a path of the results, by now; a reference. */
  share(path: readonly number[]): ClientHook {
    const { tailQuestion, following } = this;
    if (tailQuestion !== null) return tailQuestion.pipeline(path);
    if (following !== null) return following.pipeline(path);
    if (this.state === CallState.failed) return new BrokenHook(this.exception as Exception);
    if (this.state === CallState.waiting) {
      this.pipelined ??= new Pipeline(this);
      return this.pipelined.get(path, () => {});
    }
    return hookAt(this.results, this.resultsAt, path);
  }

  /** A place in the results, as the peer knows it. */
  end(path: readonly number[]): AnswerEnd {
    return new AnswerEnd(this, path);
  }

  /** Where at the peer we told it that a capability in the results leads; a reference. */
  pinned(path: readonly number[]): Route | null {
    if (this.tailQuestion !== null) return this.tailQuestion.route(path);
    return this.sent?.pinned(path) ?? null;
  }

  /** Keeps the results, also when the peer finishes. */
  hold(): void {
    this.holders++;
  }
  /** Undoes a `hold`. */
  drop(): void {
    if (--this.holders < 0) throw new Error("Released more often than referred to");
    this.freeUnheld();
  }

  private freeUnheld(): void {
    if (this.holders > 0 || this.state === CallState.waiting) return;
    const { sent, tailQuestion } = this;
    this.sent = this.tailQuestion = null;
    sent?.drop();
    if (this.results !== this.params) this.results.arena.releaseCaps();
    tailQuestion?.dispose();
  }

  /** The peer does not need it any more. */
  finish(releaseResultCaps: boolean): void {
    const { connection } = this;
    this.hasFinished = true;
    connection.answers.remove(this.id);
    try {
      if (this.state === CallState.waiting) {
        if (this.resultsTo !== ResultsTo.nobody) sendReturn(connection, this.id, Tag.RETURN_CANCELED);
        // A call whose results a question of ours is waiting for goes on.
        if (this.taker === null) this.giveUp();
      } else if (releaseResultCaps) this.sent?.releaseAll(connection);
    } finally {
      // The peer may have released them before, which ends the connection: nobody else would let go of this answer then.
      this.drop();
    }
  }

  /** The peer has finished the call. It goes on as long as calls that were pipelined on its results do (rpc.capnp, "Finish"). */
  private giveUp(): void {
    // What is pipelined on a call that this one follows is that call's to see to.
    if (this.pipelined?.isUsed !== true) this.cancel();
  }

  /** The results are of no use to anybody, or will not come. */
  private cancel(reason: Exception = cancelled): void {
    if (this.state !== CallState.waiting) return;
    const { handler, following } = this;
    this.cancelled = true;
    this.settle(CallState.failed);
    this.exception = reason;
    if (this.server === null) this.releaseParams();
    this.pipelined?.fail(reason);
    handler?.cancel();
    following?.dispose();
  }

  /** The connection is lost. */
  disconnected(exception: Exception): void {
    const { taker } = this;
    this.hasFinished = true;
    this.taker = null;
    this.cancel(exception);
    // It may be finished already, and so not be among the questions of the connection.
    taker?.takeException(exception);
    this.drop();
  }
}
