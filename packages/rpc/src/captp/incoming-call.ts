// A call of the peer as the object that does it sees it (rpc.capnp, "Call"). The results are built right in the Return message.

import type { Segment } from "@capnp/message";
import { copyNewPointer, newMessage } from "@capnp/message/runtime";
import { cancelled, type Exception, exception } from "../exception.js";
import type { CallHook, Cancelable } from "../hooks/call-hook.js";
import * as CallState from "../hooks/call-state.js";
import type { ClientHook } from "../hooks/client-hook.js";
import type { LocalHook } from "../hooks/local-hook.js";
import type { Pending } from "../hooks/pending.js";
import { Pipeline } from "../hooks/pipeline.js";
import type { PipelineOrigin, PromiseHook } from "../hooks/promise-hook.js";
import { RefCounted } from "../hooks/ref-counted.js";
import { writeCapTable } from "./cap-table.js";
import type { Connection } from "./connection.js";
import { tooLarge } from "./limits.js";
import { sendFailure } from "./messages.js";
import * as ResultsTo from "./results-to.js";
import { SentResults } from "./sent-results.js";
import * as wire from "./wire/messages.js";
import type { Struct } from "./wire/struct.js";
import * as Tag from "./wire/tags.js";

/** A call of the peer, or a Bootstrap, and its results as long as somebody refers to them. */
export abstract class IncomingCall extends RefCounted implements CallHook, PipelineOrigin {
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
  declare protected readonly resultsTo: ResultsTo.Value;
  /** Words of the call's message, which count against the limit until it is answered. */
  declare private words: number;
  /** The Return message, while results for the caller are being built in it. */
  declare private ret: Struct | null;
  declare protected state: CallState.Value;
  declare protected exception: Exception | null;
  /** Whether the peer has finished it, or need not. */
  declare protected hasFinished: boolean;
  /** What the peer was told about each capability of the results; null when there are none. */
  declare protected sent: SentResults | null;
  declare protected pipelined: Pipeline | null;
  declare protected following: Pending | null;

  /** @param message the Call or Bootstrap */
  constructor(
    connection: Connection,
    message: Struct,
    params: Segment,
    paramsAt: number,
    resultsTo: ResultsTo.Value,
    words: number,
  ) {
    super();
    this.connection = connection;
    this.id = wire.id(message);
    this.high = wire.interfaceHigh(message);
    this.low = wire.interfaceLow(message);
    this.methodId = wire.methodId(message);
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
  }

  /** It has settled, and its results are not sent to the caller. */
  protected abstract stay(): void;
  /** Nobody refers to a capability any more that was promised of its results. */
  abstract pipelineGone(hook: PromiseHook): void;

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
      this.results = newMessage();
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
      return this.release();
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

  protected settle(state: CallState.Value): void {
    this.state = state;
    this.handler = null;
    this.following = null;
    this.connection.callWords -= this.words;
    this.words = 0;
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
        this.fail(exception("failed", `Cannot be sent on: ${(error as Error).message}`));
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

  /** The results are of no use to anybody, or will not come. */
  protected cancel(reason: Exception = cancelled): void {
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
}
