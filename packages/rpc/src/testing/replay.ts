// For tests of the engine: plays one party of a recorded conversation. What its program did is told from what it sent: calls, results,
// resolutions, and what it let go of. All else the engine has to send by itself, and is compared with what was recorded.

import { Arena, copyPointer, type MessageReader, readMessage, Segment } from "@capnp/message";
import { Connection } from "../captp/connection.js";
import {
  type CapDescriptor$Reader,
  Message$Reader,
  type Payload$Reader,
  type PromisedAnswer$Reader,
} from "../gen/rpc.capnp.js";
import { exception } from "../exception.js";
import type { CallHook } from "../hooks/call-hook.js";
import { type ClientHook, share, shortest } from "../hooks/client-hook.js";
import { LocalCall } from "../hooks/local-call.js";
import type { Pending } from "../hooks/pending.js";
import { PromiseHook } from "../hooks/promise-hook.js";
import { runLater } from "../hooks/run-queue.js";
import { InMemoryTransport } from "../transport/in-memory.js";
import { descriptors, exportOf, gist, pathOf } from "./gist.js";
import { Probe, settle } from "./probe.js";
import type { Recorded } from "./recordings.js";

/** An object of the recorded program: it keeps the calls that arrive. */
class Actor extends Probe {
  readonly calls: CallHook[];

  constructor(name: string, calls: CallHook[]) {
    super(name);
    this.calls = calls;
  }
  override deliver(call: CallHook): void {
    this.addRef();
    runLater({
      run: () => {
        this.calls.push(call);
        this.release();
      },
    });
  }
}

/** A received message as one to be sent. */
function copyOf({ segments }: Arena): Arena {
  const copy = new Arena(0);
  for (const { id, view, bytes, start, end } of segments) {
    copy.segments.push(new Segment(copy, id, view, bytes, start, end, end, null));
  }
  return copy;
}

/** What differed. */
export interface Difference {
  /** Recorded messages that were not sent, and those sent that were not recorded, in short. */
  readonly missing: string[];
  readonly extra: string[];
  /** Why the connection ended before the recording did. */
  readonly ended: string | null;
}

/** One party of a recording. */
export class Replay {
  private readonly connection: Connection;
  private readonly peer: InMemoryTransport;
  private readonly own: InMemoryTransport;
  private readonly main: Actor;
  private readonly arrived = new Map<number, CallHook>();
  private readonly calls: CallHook[] = [];
  /** By the ids of the recording: what was asked, what was exported and imported. */
  private readonly questions = new Map<
    number,
    { pending: Pending | null; hook: ClientHook | null; held: ClientHook[] }
  >();
  private readonly exported = new Map<number, { hook: ClientHook; refs: number; promise: PromiseHook | null }>();
  private readonly imported = new Map<number, ClientHook[]>();
  /** References that are held until what is being done is done. */
  private readonly temporary: ClientHook[] = [];
  private readonly sent: { gist: string; message: Message$Reader }[] = [];
  /** From the ids of the recording to those of the engine. */
  private readonly ids = {
    questions: new Map<number, number>(),
    exports: new Map<number, number>(),
    embargoes: new Map<number, number>(),
  };

  constructor() {
    const [a, b] = InMemoryTransport.pair(true);
    this.peer = a;
    this.own = b;
    this.main = new Actor("main", this.calls);
    this.connection = new Connection(b, { bootstrap: () => ({ $hook: this.main }) });
  }

  /** Plays a party. */
  play(messages: readonly Recorded[], party: string): Difference {
    const missing: string[] = [];
    for (const recorded of messages) {
      const { from, kind, bytes } = recorded;
      if (kind === "abort") break;
      const received = readMessage(bytes.slice());
      const message = received.getRoot(Message$Reader);
      if (from === party) {
        const wanted = gist(message);
        let sent = this.take(wanted);
        if (sent === undefined) {
          this.act(message, received, messages.slice(messages.indexOf(recorded) + 1));
          for (const hook of this.temporary.splice(0)) hook.release();
          this.collect();
          sent = this.take(wanted);
        }
        if (sent === undefined) missing.push(wanted);
        else this.same(message, sent);
        this.note(message);
      } else this.receive(message, received, bytes.slice());
      this.collect();
    }
    // What was sent later than recorded is not missing.
    const late = missing.filter((one) => this.take(one) === undefined);
    return { missing: late, extra: this.sent.map((one) => one.gist), ended: this.connection.closed?.reason ?? null };
  }

  private take(wanted: string): Message$Reader | undefined {
    const at = this.sent.findIndex((one) => one.gist === wanted);
    return at < 0 ? undefined : this.sent.splice(at, 1)[0]?.message;
  }

  /** A recorded message and what the engine sent in its place. */
  private same(recorded: Message$Reader, ours: Message$Reader): void {
    const { questions, exports, embargoes } = this.ids;
    if (recorded.which === "bootstrap") questions.set(recorded.bootstrap.questionId, ours.bootstrap?.questionId ?? 0);
    if (recorded.which === "call") questions.set(recorded.call.questionId, ours.call?.questionId ?? 0);
    if (recorded.which === "disembargo") {
      const { senderLoopback } = recorded.disembargo.context;
      if (senderLoopback !== undefined) embargoes.set(senderLoopback, ours.disembargo?.context.senderLoopback ?? 0);
    }
    const theirs = descriptors(recorded);
    descriptors(ours).forEach((descriptor, i) => {
      const id = exportOf(theirs[i] as CapDescriptor$Reader);
      const own = exportOf(descriptor);
      if (id !== undefined && own !== undefined) exports.set(id, own);
    });
  }

  /** Puts the engine's ids into a message of the peer. */
  private translate(message: Message$Reader): void {
    const { questions, exports, embargoes } = this.ids;
    const set = (
      { $segment, $data }: { $segment: Segment; $data: number },
      offset: number,
      id: number | undefined,
    ): void => {
      if (id !== undefined) $segment.view.setUint32($data + offset, id, true);
    };
    for (const descriptor of descriptors(message)) {
      if (descriptor.which === "receiverHosted") set(descriptor, 4, exports.get(descriptor.receiverHosted));
    }
    switch (message.which) {
      case "call":
        return set(message.call.target, 0, exports.get(message.call.target.importedCap ?? -1));
      case "return":
        return set(message.return, 0, questions.get(message.return.answerId));
      case "release":
        return set(message.release, 0, exports.get(message.release.id));
      case "disembargo": {
        const { target, context } = message.disembargo;
        set(target, 0, exports.get(target.importedCap ?? -1));
        return set(context, 0, embargoes.get(context.receiverLoopback ?? -1));
      }
      default:
    }
  }

  private collect(): void {
    settle();
    for (const waiting of this.peer.waiting) {
      const message = waiting.getRoot(Message$Reader);
      this.sent.push({ gist: gist(message), message });
    }
    while (this.peer.waiting.length > 0) this.peer.drop();
  }

  private receive(message: Message$Reader, received: MessageReader, bytes: Uint8Array): void {
    const before = this.calls.length;
    const recorded = readMessage(bytes).getRoot(Message$Reader);
    this.translate(message);
    this.peer.send(copyOf(received.arena));
    this.own.step();
    settle();
    if (recorded.which === "call") {
      const call =
        this.calls[before] ?? [...this.connection.answers.values()].find(({ id }) => id === recorded.call.questionId);
      if (call === undefined) return;
      this.arrived.set(recorded.call.questionId, call);
      this.keep(recorded.call.params, call.params.arena);
      if (this.calls.length > before) call.releaseParams();
    } else if (recorded.which === "return" && recorded.return.which === "results") {
      const pending = this.questions.get(recorded.return.answerId)?.pending;
      if (pending?.isSettled === true && pending.results !== pending.params) {
        this.keep(recorded.return.results as Payload$Reader, pending.results.arena);
      }
    } else if (recorded.which === "resolve" && recorded.resolve.cap !== undefined) {
      const hook = [...this.connection.imports.values()].find(({ id }) => id === recorded.resolve.promiseId)?.hook;
      if (hook !== undefined && hook !== null)
        this.keepOne(recorded.resolve.cap as CapDescriptor$Reader, shortest(hook));
    } else if (recorded.which === "finish") {
      this.arrived.get(recorded.finish.questionId)?.releaseParams();
    } else if (recorded.which === "release") {
      this.lessen(recorded.release.id, recorded.release.referenceCount);
    }
  }

  private lessen(id: number, count: number): void {
    const entry = this.exported.get(id);
    if (entry === undefined) return;
    entry.refs -= count;
    if (entry.refs <= 0) this.exported.delete(id);
  }

  private keep({ capTable }: Payload$Reader, { caps }: Arena): void {
    for (let i = 0; i < capTable.length; i++) {
      const hook = caps[i] as ClientHook | null | undefined;
      if (hook !== null && hook !== undefined) this.keepOne(capTable.get(i), hook);
    }
  }

  private keepOne(descriptor: CapDescriptor$Reader, hook: ClientHook): void {
    const id = descriptor.senderHosted ?? descriptor.senderPromise;
    if (id === undefined) return;
    const held = this.imported.get(id) ?? [];
    held.push(share(hook));
    this.imported.set(id, held);
  }

  /** What the program must have done for a message to be sent. */
  private act(message: Message$Reader, received: MessageReader, later: readonly Recorded[]): void {
    switch (message.which) {
      case "bootstrap": {
        const hook = this.connection.bootstrap(new Uint8Array(0));
        this.questions.set(message.bootstrap.questionId, { pending: null, hook, held: [] });
        return;
      }
      case "call":
        return this.call(
          message,
          received,
          message.call.sendResultsTo.which === "yourself" ? this.takerOf(message, later) : null,
        );
      case "return":
        return this.answer(message, received);
      case "finish": {
        const asked = this.questions.get(message.finish.questionId);
        asked?.pending?.dispose();
        asked?.hook?.release();
        for (const hook of asked?.held ?? []) hook.release();
        this.questions.delete(message.finish.questionId);
        return;
      }
      case "release": {
        for (const hook of this.imported.get(message.release.id) ?? []) hook.release();
        this.imported.delete(message.release.id);
        return;
      }
      case "resolve": {
        const promise = this.exported.get(message.resolve.promiseId)?.promise;
        if (promise === undefined || promise === null) return;
        if (message.resolve.which === "cap") {
          const hook = this.hookOf(message.resolve.cap as CapDescriptor$Reader);
          if (hook !== null) promise.resolve(share(hook));
        } else promise.reject(exception("failed", message.resolve.exception?.reason ?? ""));
        return;
      }
      default:
    }
  }

  /** The call that takes its results from a tail call that is to be made: the recording says so afterwards. */
  private takerOf({ call }: Message$Reader, later: readonly Recorded[]): CallHook | null {
    for (const { bytes } of later) {
      const { return: ret } = readMessage(bytes).getRoot(Message$Reader);
      if (ret?.takeFromOtherQuestion === call?.questionId) return this.arrived.get(ret?.answerId ?? -1) ?? null;
    }
    return null;
  }

  private call(message: Message$Reader, received: MessageReader, tailOf: CallHook | null): void {
    const { call } = message;
    if (call === undefined) return;
    const { target } = call;
    const hook =
      target.which === "importedCap"
        ? this.imported.get(target.importedCap as number)?.at(-1)
        : this.at(target.promisedAnswer as PromisedAnswer$Reader);
    if (hook === undefined || hook === null) return;
    const end = shortest(hook);
    const high = Number(call.interfaceId >> 32n);
    const low = Number(call.interfaceId & 0xffff_ffffn);
    const pending = end.newRemoteCall(high, low, call.methodId) ?? new LocalCall(end, high, low, call.methodId);
    this.fill(call.params, received, pending.params, pending.paramsAt);
    pending.isPipelineOnly = call.onlyPromisePipeline;
    if (!pending.isPipelineOnly && tailOf === null) void pending.settled(() => undefined).catch(() => {});
    pending.start(tailOf);
    this.questions.set(call.questionId, { pending, hook: null, held: [] });
  }

  private answer(message: Message$Reader, received: MessageReader): void {
    const ret = message.return;
    const call = this.arrived.get(ret?.answerId ?? -1);
    if (ret === undefined || call === undefined || call.cancelled) return;
    if (ret.which === "exception") {
      call.fail(exception("failed", ret.exception?.reason ?? ""));
      return call.releaseParams();
    }
    const { results } = ret;
    // The results of a tail call stay here, so nobody knows what they were.
    if (results === undefined && ret.which !== "resultsSentElsewhere") return;
    call.openResults();
    if (results !== undefined) this.fill(results, received, call.results, call.resultsAt);
    call.done();
    call.releaseParams();
  }

  /** Copies a recorded payload, with capabilities of ours. */
  private fill({ content, capTable }: Payload$Reader, { arena }: MessageReader, segment: Segment, at: number): void {
    for (let i = 0; i < capTable.length; i++) {
      const hook = this.hookOf(capTable.get(i));
      arena.caps.push(hook === null ? null : share(hook));
    }
    if (content.$count > 0) copyPointer(content.$segment, content.$pointers, segment, at);
    arena.releaseCaps();
  }

  private hookOf(descriptor: CapDescriptor$Reader): ClientHook | null {
    const { which } = descriptor;
    if (which === "senderHosted" || which === "senderPromise") {
      const id = (which === "senderHosted" ? descriptor.senderHosted : descriptor.senderPromise) as number;
      let entry = this.exported.get(id);
      if (entry === undefined) {
        const promise = which === "senderPromise" ? new PromiseHook() : null;
        entry = {
          hook: promise ?? (id === 0 && this.isServing ? this.main : new Actor(`export ${id}`, this.calls)),
          refs: 0,
          promise,
        };
        this.exported.set(id, entry);
      }
      return entry.hook;
    }
    if (which === "receiverHosted") return this.imported.get(descriptor.receiverHosted as number)?.at(-1) ?? null;
    if (which === "receiverAnswer") return this.at(descriptor.receiverAnswer as PromisedAnswer$Reader);
    return null;
  }

  private get isServing(): boolean {
    return this.exported.size === 0 && this.main.refs > 1;
  }

  private at(place: PromisedAnswer$Reader): ClientHook | null {
    const asked = this.questions.get(place.questionId);
    if (asked === undefined) return null;
    if (asked.hook !== null || asked.pending === null) return asked.hook;
    const hook = asked.pending.pipeline(pathOf(place));
    // A call that is made for nothing else ends with the last of them.
    if (asked.pending.isPipelineOnly) asked.held.push(hook);
    else this.temporary.push(hook);
    return hook;
  }

  /** Counts what was sent. */
  private note(message: Message$Reader): void {
    const table =
      message.which === "call"
        ? message.call.params.capTable
        : message.which === "return" && message.return.which === "results"
          ? (message.return.results as Payload$Reader).capTable
          : null;
    if (table === null) return;
    for (let i = 0; i < table.length; i++) {
      const { senderHosted, senderPromise } = table.get(i);
      const id = senderHosted ?? senderPromise;
      if (id === undefined) continue;
      const entry = this.exported.get(id) ?? { hook: this.main, refs: 0, promise: null };
      entry.refs++;
      this.exported.set(id, entry);
    }
  }
}
