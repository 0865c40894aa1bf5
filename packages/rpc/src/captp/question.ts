// An entry of the question table (rpc.capnp, "QuestionId"): a call, or Bootstrap, that we sent.

import type { Segment } from "@capnp/message";
import { setTextBytes } from "@capnp/message/runtime";
import { cancelled, type Exception } from "../exception.js";
import type { CallHook } from "../hooks/call-hook.js";
import * as CallState from "../hooks/call-state.js";
import type { ClientHook } from "../hooks/client-hook.js";
import { hookAt, slotAt } from "../hooks/payload.js";
import { Pending } from "../hooks/pending.js";
import { samePath } from "../hooks/pipeline.js";
import { Answer } from "./answer.js";
import { type CapEnds, writeCapTable } from "./cap-table.js";
import type { Connection } from "./connection.js";
import { Export } from "./export.js";
import { tooLarge, tooManyQuestions } from "./limits.js";
import { sendFinish } from "./messages.js";
import { PromisedAnswer } from "./promised-answer.js";
import { PromisedCaps } from "./promised-caps.js";
import type { RemoteHook } from "./remote-hook.js";
import type { Route } from "./route.js";
import * as wire from "./wire/messages.js";
import type { Struct } from "./wire/struct.js";
import * as Tag from "./wire/tags.js";

/** A call to the peer. Its params are built right in the Call message. */
export class Question extends Pending {
  declare readonly connection: Connection;
  /** Its id; -1 until it is sent. */
  declare id: number;
  /** Where it goes; a reference until it has returned. Null for Bootstrap. */
  declare private target: Route | null;
  /** The Call or Bootstrap, until it is sent. */
  declare private message: Struct | null;
  /** The exports named in the params, for `releaseParamCaps`; null when there are none. */
  declare private paramExports: Export[] | null;
  /** The ways into the results that are referred to; null until there is one. */
  declare private routes: PromisedAnswer[] | null;
  /** The capabilities of the results that were used before those were there; null until there is one. */
  declare private promisedCaps: PromisedCaps | null;
  /** Whether the peer keeps the results, because they are for a call of its own. */
  declare isTail: boolean;
  declare hasReturned: boolean;
  declare private hasFinished: boolean;
  /** False when the peer has forgotten the answer by itself. */
  declare private finishNeeded: boolean;
  /** Whether somebody still wants the results. */
  declare private wanted: boolean;
  /** The answer of ours that the results come from (`takeFromOtherQuestion`), until they are there. */
  declare private taken: Answer | null;

  /** A call along a route; without one, a Bootstrap. */
  constructor(connection: Connection, route: Route | null, high: number, low: number, methodId: number) {
    const message = route === null ? wire.newBootstrap() : wire.newCall(high, low, methodId);
    const params = route === null ? message : wire.initParams(message);
    super(params.$segment, params.$pointers);
    this.connection = connection;
    this.id = -1;
    this.target = route;
    this.message = message;
    this.paramExports = null;
    this.routes = null;
    this.promisedCaps = null;
    this.isTail = false;
    this.hasReturned = false;
    this.hasFinished = false;
    this.finishNeeded = true;
    this.wanted = true;
    this.taken = null;
    route?.addRef();
  }

  /** Asks for the peer's object with an id; the empty id is its main object. Gives a reference, to be called at once. */
  static bootstrap(connection: Connection, objectId: Uint8Array): ClientHook {
    const question = new Question(connection, null, 0, 0, 0);
    if (objectId.length > 0) {
      // A Text, as OCaml vats expect it, although the bytes need not be UTF-8.
      setTextBytes(question.params, question.paramsAt, objectId);
    }
    question.start(null);
    const hook = question.pipeline([]);
    // Nobody will look at the results themselves.
    question.dispose();
    return hook;
  }

  start(tailOf: CallHook | null): void {
    const { connection } = this;
    this.state = CallState.waiting;
    const { closed, limits, questions } = connection;
    const refusal =
      tailOf?.cancelled === true
        ? cancelled
        : (closed ?? tooLarge(this.params.arena, limits) ?? tooManyQuestions(questions.size, limits));
    if (refusal !== null) {
      this.failed(refusal);
      tailOf?.follow(this);
      return this.abandon();
    }
    this.isTail = tailOf instanceof Answer && tailOf.canTailTo(connection);
    if (tailOf !== null) this.isPipelineOnly = false;
    this.id = questions.add(this);
    const message = this.message as Struct;
    this.message = null;
    wire.setId(message, this.id);
    if (this.target !== null) this.finishCall(message, this.target);
    connection.send(this.params.arena);
    if (this.paramExports !== null) connection.capsSent();
    // What was pipelined on the other call is sent on now, so this must have been sent before.
    if (this.isTail) (tailOf as Answer).tail(this, this.id);
    else tailOf?.follow(this);
  }

  private finishCall(call: Struct, target: Route): void {
    target.writeTarget(wire.initTarget(call));
    if (this.isTail) wire.setSendResultsTo(call, Tag.SEND_RESULTS_TO_YOURSELF);
    if (this.isPipelineOnly) wire.setOnlyPromisePipeline(call);
    const { params, paramsAt } = this;
    const { arena } = params;
    if (arena.caps.length === 0) return;
    for (const exposure of writeCapTable(this.connection, params, paramsAt)) {
      if (exposure instanceof Export) (this.paramExports ??= []).push(exposure);
      else exposure?.release();
    }
    arena.releaseCaps();
  }

  abandon(): void {
    this.params.arena.releaseCaps();
    this.releaseTarget();
  }

  private releaseTarget(): void {
    const { target } = this;
    this.target = null;
    target?.release();
  }

  /** The way to a place in the results, a reference; the same object each time. */
  route(path: readonly number[]): PromisedAnswer {
    const routes = (this.routes ??= []);
    for (const route of routes) {
      if (samePath(route.path, path)) {
        route.addRef();
        return route;
      }
    }
    const route = new PromisedAnswer(this, path);
    routes.push(route);
    return route;
  }

  protected promised(path: readonly number[]): ClientHook {
    const caps = (this.promisedCaps ??= new PromisedCaps(this));
    const known = caps.find(path);
    if (known !== null) return known;
    this.pipelines++;
    const hook = caps.add(path);
    if (this.taken !== null) hook.resolve(this.taken.end(path).share(), null);
    return hook;
  }

  /** A promised capability of the results is no longer referred to. */
  hookGone(hook: RemoteHook): void {
    this.promisedCaps?.remove(hook);
    this.pipelineEnded();
  }

  /** A way into the results is no longer referred to. */
  routeGone(route: PromisedAnswer): void {
    const routes = this.routes as PromisedAnswer[];
    routes.splice(routes.indexOf(route), 1);
    this.maybeFinish();
  }

  protected cancel(): void {
    this.wanted = false;
    const { taken } = this;
    this.taken = null;
    this.promisedCaps?.end();
    this.failed(cancelled);
    taken?.untake();
    this.maybeFinish();
  }

  /** Sends Finish once nothing depends on the answer any more; not before the disembargoes that go through it. */
  private maybeFinish(): void {
    if (this.hasFinished || this.id < 0 || this.connection.closed !== null) return;
    if (this.wanted && (this.isTail || !this.hasReturned)) return;
    if (this.routes !== null && this.routes.length > 0) return;
    this.hasFinished = true;
    if (this.finishNeeded) sendFinish(this.connection, this.id);
    // A peer that is not to answer need not know that it is: whatever still comes is for nobody.
    if (this.isPipelineOnly) this.releaseTarget();
    if (this.hasReturned || this.isPipelineOnly) this.connection.questions.remove(this.id);
  }

  /** Return has arrived. To be followed by one of the `return...`, then by `endReturn`. */
  beginReturn(releaseParamCaps: boolean): void {
    const { paramExports } = this;
    this.paramExports = null;
    if (!releaseParamCaps || paramExports === null) return;
    for (const entry of paramExports) this.connection.exports.release(entry.id, 1);
  }

  /** The results are in a message from the peer, whose capabilities are imported already. `ends` says which of them are ours. */
  returnResults(results: Segment, at: number, ends: CapEnds | null): void {
    if (this.state !== CallState.waiting) return results.arena.releaseCaps();
    this.promisedCaps?.resolve(
      (path) => hookAt(results, at, path),
      (path) => ends?.[slotAt(results, at, path)] ?? null,
    );
    this.promisedCaps?.keepOrder(results, at);
    this.returned(results, at);
  }

  /** The peer reports a failure. */
  returnException(exception: Exception): void {
    this.promisedCaps?.fail(exception);
    this.failed(exception);
  }

  /** The results will be those of an answer of ours, which keeps them for this purpose. */
  returnTaken(answer: Answer): void {
    if (this.state !== CallState.waiting) return;
    this.promisedCaps?.resolve(
      (path) => answer.end(path).share(),
      (path) => answer.end(path),
    );
    this.taken = answer;
    answer.take(this);
  }

  /** The answer that the results are taken from has them. Takes over the message's capabilities. */
  takeResults(results: Segment, at: number): void {
    this.taken = null;
    this.promisedCaps?.keepOrder(results, at);
    this.returned(results, at);
  }

  /** The answer that the results are taken from has failed. */
  takeException(exception: Exception): void {
    this.taken = null;
    this.promisedCaps?.end();
    this.failed(exception);
  }

  /** All that Return brought has been dealt with. @param noFinishNeeded whether the peer has forgotten the answer already */
  endReturn(noFinishNeeded: boolean): void {
    this.hasReturned = true;
    this.releaseTarget();
    if (noFinishNeeded) this.finishNeeded = false;
    if (this.hasFinished) {
      if (!this.isPipelineOnly) this.connection.questions.remove(this.id);
    } else this.maybeFinish();
  }

  /** The connection is lost. */
  disconnected(exception: Exception): void {
    const { taken } = this;
    this.taken = null;
    this.promisedCaps?.disconnected(exception);
    this.releaseTarget();
    this.failed(exception);
    taken?.untake();
  }
}
