// For tests of the engine: sessions as a hostile peer would have them. Valid ones, from recordings and from random programs, have their
// messages changed, repeated, left out, swapped, and others put between.

import { type Arena, MessageBuilder, type MessageReader, readMessage, writeMessage } from "@capnp/message";
import { type CapDescriptor$Init, Message$Builder, type Message$Init, type Payload$Init } from "../gen/rpc.capnp.js";
import { messageTag } from "../captp/wire/messages.js";
import { Struct } from "../captp/wire/struct.js";
import { noCounts } from "./game-counts.js";
import { recorder } from "./game-link.js";
import { writeEntries } from "./probe.js";
import { failureOf, randomProgram } from "./programs.js";
import * as Tag from "../captp/wire/tags.js";

/** The framed messages of one side of a conversation. */
export type Session = readonly Uint8Array[];

/** A message as the stream framing has it. */
function framed({ segments }: Arena): Uint8Array {
  const header = ((segments.length >> 1) + 1) * 8;
  const content = segments.map(({ bytes, start, end }) => bytes.subarray(start, end));
  const result = new Uint8Array(content.reduce((total, { length }) => total + length, header));
  const view = new DataView(result.buffer);
  view.setUint32(0, segments.length - 1, true);
  let at = header;
  content.forEach((part, i) => {
    view.setUint32(4 + i * 4, part.length >> 3, true);
    result.set(part, at);
    at += part.length;
  });
  return result;
}

/** What one vat says to another in a random program. */
export function playedSession(seed: number): Session {
  const messages: Uint8Array[] = [];
  let first: object | undefined;
  recorder.record = (link, message) => {
    first ??= link;
    if (link === first) messages.push(framed(message));
  };
  try {
    const failure = failureOf(randomProgram(seed), noCounts());
    if (failure !== undefined) throw new Error(`The program of seed ${seed} failed: ${failure}`);
  } finally {
    recorder.record = null;
  }
  return messages;
}

/** Ids that mean something more often than not, and some that never do. */
function anyId(next: () => number): number {
  const by = next() % 16;
  return by < 12 ? by % 4 : by < 15 ? next() % 64 : ([0x7fff_ffff, 0x8000_0000, 0xffff_ffff][next() % 3] as number);
}

/** A message that fits the protocol's schema, and nothing else. */
export function inventedMessage(next: () => number): Uint8Array {
  const id = (): number => anyId(next);
  const path = (): { getPointerField: number }[] =>
    Array.from({ length: next() % 3 }, () => ({ getPointerField: next() % 4 }));
  const place = (): { questionId: number; transform: { getPointerField: number }[] } => ({
    questionId: id(),
    transform: path(),
  });
  const target = (): { importedCap: number } | { promisedAnswer: ReturnType<typeof place> } =>
    next() % 2 === 0 ? { importedCap: id() } : { promisedAnswer: place() };
  const cap = (): CapDescriptor$Init => {
    switch (next() % 6) {
      case 0:
        return { none: null };
      case 1:
        return { senderHosted: id() };
      case 2:
        return { senderPromise: id() };
      case 3:
        return { receiverHosted: id() };
      case 4:
        return { receiverAnswer: place() };
      default:
        return { thirdPartyHosted: { vineId: id() } };
    }
  };
  const payload = (): Payload$Init => ({
    content: (any) => writeEntries(any.$segment, any.$pointers, "invented", next() % 4),
    capTable: Array.from({ length: next() % 3 }, cap),
  });
  const flag = (): boolean => next() % 2 === 0;
  const kinds: (() => Message$Init)[] = [
    () => ({ bootstrap: { questionId: id() } }),
    () => ({
      call: {
        questionId: id(),
        target: target(),
        interfaceId: 1n,
        methodId: next() % 5,
        params: payload(),
        sendResultsTo: flag() ? { caller: null } : { yourself: null },
        onlyPromisePipeline: flag(),
      },
    }),
    () => ({ return: { answerId: id(), results: payload(), releaseParamCaps: flag(), noFinishNeeded: flag() } }),
    () => ({ return: { answerId: id(), exception: { reason: "invented" } } }),
    () => ({ return: { answerId: id(), takeFromOtherQuestion: id() } }),
    () => ({ return: { answerId: id(), resultsSentElsewhere: null } }),
    () => ({ return: { answerId: id(), canceled: null } }),
    () => ({ finish: { questionId: id(), releaseResultCaps: flag() } }),
    () => ({ resolve: { promiseId: id(), cap: cap() } }),
    () => ({ resolve: { promiseId: id(), exception: { reason: "invented" } } }),
    () => ({ release: { id: id(), referenceCount: next() % 3 } }),
    () => ({
      disembargo: { target: target(), context: flag() ? { senderLoopback: id() } : { receiverLoopback: id() } },
    }),
    () => ({ unimplemented: { call: { questionId: id() } } }),
    () => ({ unimplemented: { resolve: { promiseId: id(), cap: cap() } } }),
    () => ({ provide: { questionId: id() } }),
    () => ({ join: { questionId: id() } }),
  ];
  const builder = new MessageBuilder(8);
  const { $segment, $data, $pointers, $count } = builder.initRoot(Message$Builder);
  Message$Builder.$set($segment, $data, $pointers, $count, (kinds[next() % kinds.length] as () => Message$Init)());
  return writeMessage(builder);
}

/** Changes a framed message: bytes of its content, or a number in it; with `frames` also its frame. */
function damaged(message: Uint8Array, next: () => number, frames: boolean): Uint8Array {
  const copy = message.slice();
  const from = frames ? 0 : 8;
  if (copy.length <= from) return copy;
  for (let i = next() % 3; i >= 0; i--) {
    const at = from + (next() % (copy.length - from));
    copy[at] = next() % 2 === 0 ? next() % 4 : next() & 255;
  }
  return copy;
}

function isReturn(message: Uint8Array): boolean {
  const kind = unframed(message)?.getRoot(Struct);
  return kind !== undefined && messageTag(kind) === Tag.MESSAGE_RETURN;
}

/** A session that went wrong. @param frames whether frames may be damaged too */
export function hostileSession(valid: Session, next: () => number, frames: boolean): Uint8Array[] {
  // Nobody has asked for most of the answers in it.
  const session = next() % 3 === 0 ? [...valid] : valid.filter((message) => !isReturn(message));
  for (let i = 1 + (next() % 6); i > 0; i--) {
    const at = next() % (session.length + 1);
    const other = next() % Math.max(session.length, 1);
    switch (next() % 6) {
      case 0:
        session.splice(at, 1);
        break;
      case 1:
        session.splice(at, 0, ...session.slice(other, other + 1));
        break;
      case 2:
        session.splice(at, 0, ...session.splice(other, 1));
        break;
      case 3:
      case 4:
        session.splice(other, 1, ...session.slice(other, other + 1).map((one) => damaged(one, next, frames)));
        break;
      default:
        session.splice(at, 0, inventedMessage(next));
    }
  }
  return session;
}

/** A framed message as an in-memory transport has it; null when its frame is damaged. */
export function unframed(message: Uint8Array): MessageReader | null {
  try {
    return readMessage(message);
  } catch {
    return null;
  }
}
