// For tests of the engine: objects that say what arrives at them, called with a text and up to three capabilities. They work on hooks
// and without promises, so that a test can look at the state after each single message.

import type { Segment } from "@capnp/message";
import { initStruct, readCapIndex, readStruct, readText, setCap, setText } from "@capnp/message/runtime";
import { exception } from "../exception.js";
import type { CallHook } from "../hooks/call-hook.js";
import * as CallState from "../hooks/call-state.js";
import { type ClientHook, share, shortest } from "../hooks/client-hook.js";
import { LocalCall } from "../hooks/local-call.js";
import { hookAt } from "../hooks/payload.js";
import type { Pending } from "../hooks/pending.js";
import { RefCounted } from "../hooks/ref-counted.js";
import { enterEngine, leaveEngine, runLater } from "../hooks/run-queue.js";
import { fixedWindow } from "../stream/flow-controller.js";
import { StreamCall } from "../stream/stream-call.js";
import { StreamFlow } from "../stream/stream-flow.js";

const CAPS = 3;

/** The number of the method that streams; any other does not. */
export const STREAMING = 4;

interface Place {
  segment: Segment;
  pointers: number;
  count: number;
}

const PayloadType = {
  $of: (segment: Segment, _data: number, pointers: number, count: number): Place => ({ segment, pointers, count }),
  $dataWords: 0,
  $pointerCount: 1 + CAPS,
  $set: () => {},
};

/** Runs what is queued to run. */
export function settle(): void {
  enterEngine();
  leaveEngine();
}

/** Writes a text and capabilities; the message gets references of its own. */
function write(segment: Segment, at: number, text: string, caps: readonly (ClientHook | null)[]): void {
  const place = initStruct(segment, at, PayloadType);
  setText(place.segment, place.pointers, text);
  caps.forEach((cap, i) => {
    if (cap !== null) setCap(place.segment, place.pointers + 8 + i * 8, share(cap));
  });
}

/** Writes a text and the first so many entries of the message's capability table, whether those are there or not. */
export function writeEntries(segment: Segment, at: number, text: string, count: number): void {
  const place = initStruct(segment, at, PayloadType);
  setText(place.segment, place.pointers, text);
  for (let i = 0; i < count; i++) {
    place.segment.view.setInt32(place.pointers + 8 + i * 8, 3, true);
    place.segment.view.setUint32(place.pointers + 12 + i * 8, i, true);
  }
}

/** The text at a payload's content pointer. */
export function textAt(segment: Segment, at: number): string {
  const place = readStruct(segment, at, 1, 0, 64, PayloadType.$of);
  return readText(place.segment, place.pointers, place.count, 0);
}

function capsAt(segment: Segment, at: number): (ClientHook | null)[] {
  const place = readStruct(segment, at, 1, 0, 64, PayloadType.$of);
  const caps: (ClientHook | null)[] = [];
  // All are looked at before any is taken: one may be no capability.
  const slots = Array.from({ length: CAPS }, (_, i) => readCapIndex(place.segment, place.pointers, place.count, 1 + i));
  slots.forEach((slot, i) => caps.push(slot < 0 ? null : hookAt(segment, at, [1 + i])));
  while (caps.length > 0 && caps.at(-1) === null) caps.pop();
  return caps;
}

/** A call that a test made. */
export class Made {
  declare readonly pending: Pending;
  /** When it is a streaming one. */
  declare readonly stream: StreamCall | null;

  constructor(pending: Pending, stream: StreamCall | null = null) {
    this.pending = pending;
    this.stream = stream;
  }

  /** Whether it is a streaming one, at a peer, that the next one has to wait for. */
  get isBlocked(): boolean {
    return this.stream !== null && this.stream["flow"] !== null && !this.stream["isOpen"];
  }
  /** A capability in the results; the test must release it. */
  cap(index: number): ClientHook {
    return this.pending.pipeline([1 + index]);
  }
  /** What came of it, so far. */
  get outcome(): string {
    const { state, exception: failure, results, resultsAt } = this.pending;
    if (state === CallState.returned) return textAt(results, resultsAt);
    if (state === CallState.failed) return `${failure?.type}: ${failure?.reason}`;
    return "waiting";
  }
  dispose(): void {
    this.pending.dispose();
  }
}

/** Calls a capability. @param isAwaited whether somebody wants the results, and not only what is pipelined on them */
export function call(
  target: ClientHook,
  text: string,
  caps: readonly (ClientHook | null)[] = [],
  isAwaited: boolean = true,
): Made {
  const hook = shortest(target);
  const pending = hook.newRemoteCall(1, 2, 3) ?? new LocalCall(hook, 1, 2, 3);
  write(pending.params, pending.paramsAt, text, caps);
  if (isAwaited) void pending.settled(() => undefined).catch(() => {});
  pending.start(null);
  return new Made(pending);
}

/** Makes a streaming call. @param window the bytes that may be under way, if nothing was streamed on the capability before */
export function callToStream(target: ClientHook, text: string, window: number): Made {
  const hook = shortest(target);
  const holder = hook.flowHolder?.() ?? null;
  const pending = hook.newRemoteCall(1, 2, STREAMING) ?? new LocalCall(hook, 1, 2, STREAMING);
  write(pending.params, pending.paramsAt, text, []);
  pending.start(null);
  const flow = holder === null ? null : (holder.flow ??= new StreamFlow(fixedWindow(window)));
  return new Made(pending, new StreamCall(pending, flow, false, undefined));
}

/** Calls a capability for nothing but what is pipelined on the results. */
export function callToPipeline(target: ClientHook, text: string): Made {
  const hook = shortest(target);
  const pending = hook.newRemoteCall(1, 2, 3) ?? new LocalCall(hook, 1, 2, 3);
  write(pending.params, pending.paramsAt, text, []);
  pending.isPipelineOnly = true;
  pending.start(null);
  return new Made(pending);
}

/** Calls a capability only for a capability in the results, which the test must release. */
export function callForCap(target: ClientHook, text: string, caps: readonly (ClientHook | null)[] = []): ClientHook {
  const made = call(target, text, caps);
  const cap = made.cap(0);
  made.dispose();
  return cap;
}

/** A call that arrived at a probe. */
export class Arrived {
  declare readonly text: string;
  /** The capabilities in the params; the test must release them. */
  declare readonly caps: ClientHook[];
  declare private readonly call: CallHook;

  constructor(call: CallHook) {
    this.text = textAt(call.params, call.paramsAt);
    this.caps = capsAt(call.params, call.paramsAt) as ClientHook[];
    this.call = call;
    call.releaseParams();
  }

  /** The call as it arrived; null for one that cannot be read, which fails. */
  static of(call: CallHook): Arrived | null {
    try {
      return new Arrived(call);
    } catch (error) {
      call.fail(exception("failed", (error as Error).message));
      return null;
    }
  }

  get cancelled(): boolean {
    return this.call.cancelled;
  }

  /** Returns a text and capabilities, whose references are taken over. */
  reply(text: string, caps: readonly (ClientHook | null)[] = []): void {
    const { call } = this;
    if (!call.cancelled) {
      call.openResults();
      write(call.results, call.resultsAt, text, caps);
      call.done();
    }
    for (const cap of caps) cap?.release();
    settle();
  }
  /** Lets another call answer it. */
  tail(target: ClientHook, text: string, caps: readonly (ClientHook | null)[]): void {
    const hook = shortest(target);
    const pending = hook.newRemoteCall(1, 2, 3) ?? new LocalCall(hook, 1, 2, 3);
    write(pending.params, pending.paramsAt, text, caps);
    pending.start(this.call);
    settle();
  }
  fail(reason: string): void {
    this.call.fail(exception("failed", reason));
    settle();
  }
}

/** A local object that a test answers for. */
export class Probe extends RefCounted implements ClientHook {
  declare readonly name: string;
  declare readonly arrived: Arrived[];
  declare private readonly react: ((arrived: Arrived) => void) | null;

  constructor(name: string, react: ((arrived: Arrived) => void) | null = null) {
    super();
    this.name = name;
    this.arrived = [];
    this.react = react;
  }

  get resolution(): null {
    return null;
  }
  get settled(): true {
    return true;
  }
  get broken(): null {
    return null;
  }
  get brand(): null {
    return null;
  }
  get blockedOn(): null {
    return null;
  }
  newRemoteCall(): null {
    return null;
  }
  whenMoreResolved(): void {}
  describe(): string {
    return this.name;
  }
  protected released(): void {}
  get isReleased(): boolean {
    return this.refs === 0;
  }

  deliver(call: CallHook): void {
    this.addRef();
    runLater({
      run: () => {
        const { react } = this;
        const arrived = call.cancelled ? null : Arrived.of(call);
        if (arrived === null) call.releaseParams();
        else if (react === null) this.arrived.push(arrived);
        else react(arrived);
        this.release();
      },
    });
  }

  /** The call that arrived first, which must have this text. */
  pop(text: string): Arrived {
    settle();
    const first = this.arrived.shift();
    if (first?.text !== text) throw new Error(`Expected ${text} to arrive at ${this.name}, got ${first?.text}`);
    return first;
  }
}

/** An object that returns what it gets. */
export function echo(): Probe {
  return new Probe("echo", (arrived) => arrived.reply(`got:${arrived.text}`, arrived.caps));
}

/** An object that remembers the texts it gets. */
export function logger(): Probe & { readonly log: string[] } {
  const log: string[] = [];
  const probe = new Probe("logger", (arrived) => {
    log.push(arrived.text);
    arrived.reply("", []);
    for (const cap of arrived.caps) cap?.release();
  });
  return Object.assign(probe, { log });
}
