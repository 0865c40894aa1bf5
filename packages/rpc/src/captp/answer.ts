// An entry of the answer table (rpc.capnp, "AnswerId"): a call, or Bootstrap, of the peer, from its arrival until it is finished.

import { copyNewPointer, newMessage } from "@capnp/message/runtime";
import type { Exception } from "../exception.js";
import { BrokenHook } from "../hooks/broken-hook.js";
import type { CallHook } from "../hooks/call-hook.js";
import * as CallState from "../hooks/call-state.js";
import type { ClientHook } from "../hooks/client-hook.js";
import { hookAt } from "../hooks/payload.js";
import { Pipeline } from "../hooks/pipeline.js";
import type { PromiseHook } from "../hooks/promise-hook.js";
import { AnswerEnd } from "./answer-end.js";
import type { Connection } from "./connection.js";
import { IncomingCall } from "./incoming-call.js";
import { sendReturn, sendTakeFrom } from "./messages.js";
import type { Question } from "./question.js";
import * as ResultsTo from "./results-to.js";
import type { Route } from "./route.js";
import * as Tag from "./wire/tags.js";

/** A call of the peer as the peer knows it. Its first reference is the table's. */
export class Answer extends IncomingCall {
  /** The question of ours that this one's results come from at the peer (a tail call): calls pipelined on us go on there. */
  private tailQuestion: Question | null = null;
  /** The question of ours that the results are for. */
  private taker: Question | null = null;

  /** What is not sent to the caller stays here, perhaps for a question of ours, which may not have claimed it yet. */
  protected stay(): void {
    if (this.resultsTo === ResultsTo.us) {
      if (!this.hasFinished) sendReturn(this.connection, this.id, Tag.RETURN_RESULTS_SENT_ELSEWHERE);
      const { taker } = this;
      this.taker = null;
      if (taker !== null) this.giveTo(taker);
    }
    if (this.refs === 0) this.released();
  }

  private giveTo(taker: Question): void {
    if (this.state === CallState.failed) return taker.takeException(this.exception as Exception);
    const copy = newMessage();
    copyNewPointer(this.results, this.resultsAt, copy, copy.start);
    taker.takeResults(copy, copy.start);
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
    if (this.refs === 0) this.released();
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

  /** Lets go of the results, unless they are still to come. */
  protected released(): void {
    if (this.state === CallState.waiting) return;
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
      this.release();
    }
  }

  /** The peer has finished the call. It goes on as long as calls that were pipelined on its results do (rpc.capnp, "Finish"). */
  private giveUp(): void {
    // What is pipelined on a call that this one follows is that call's to see to.
    if (this.pipelined?.isUsed !== true) this.cancel();
  }

  /** The connection is lost. */
  disconnected(exception: Exception): void {
    const { taker } = this;
    this.hasFinished = true;
    this.taker = null;
    this.cancel(exception);
    // It may be finished already, and so not be among the questions of the connection.
    taker?.takeException(exception);
    this.release();
  }
}
