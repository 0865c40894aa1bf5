// Capability tables of payloads (rpc.capnp, "CapDescriptor"), both ways.

import type { Arena, Segment } from "@capnp/message";
import { exception } from "../exception.js";
import { BrokenHook, nullHook } from "../hooks/broken-hook.js";
import { type ClientHook, shortest } from "../hooks/client-hook.js";
import type { Connection } from "./connection.js";
import type { Export } from "./export.js";
import type { LocalEnd } from "./local-end.js";
import { readPath } from "./promised-answer.js";
import { RemoteHook } from "./remote-hook.js";
import type { Route } from "./route.js";
import { capId, capTag, initCapTable, promisedAnswer, questionId, setCap, vineId } from "./wire/capabilities.js";
import type { Struct } from "./wire/struct.js";
import type { StructList } from "./wire/struct-list.js";
import * as Tag from "./wire/tags.js";

/** What the peer was told that a capability is: an export of ours (no reference), or a way to the peer itself (a reference); null for null. */
export type Exposure = Export | Route | null;

/** Describes a capability to the peer; `hook` keeps its reference. */
export function writeDescriptor(connection: Connection, descriptor: Struct, cap: ClientHook | null): Exposure {
  if (cap === null) return null;
  const hook = shortest(cap);
  if (hook instanceof RemoteHook && hook.brand === connection) {
    const { route } = hook;
    route.writeDescriptor(descriptor);
    route.addRef();
    return route;
  }
  const entry = connection.exports.expose(hook);
  const isSettled = hook.settled && hook.broken === null;
  setCap(descriptor, isSettled ? Tag.CAP_SENDER_HOSTED : Tag.CAP_SENDER_PROMISE, entry.id);
  return entry;
}

/** Writes the table of the payload whose content is behind the pointer at `at`: one descriptor for each capability of its message. */
export function writeCapTable(connection: Connection, segment: Segment, at: number): Exposure[] {
  const { caps } = segment.arena;
  const { length } = caps;
  const table = initCapTable(segment, at, length);
  const exposures: Exposure[] = [];
  for (let i = 0; i < length; i++) {
    exposures.push(writeDescriptor(connection, table.get(i), caps[i] as ClientHook | null));
  }
  return exposures;
}

/** Which capabilities of a message from the peer are our own, by index in its table; those that are not are missing. */
export type CapEnds = LocalEnd[];

/** What a descriptor from the peer stands for. One per process: read it at once. */
export const described: { hook: ClientHook | null; end: LocalEnd | null } = { hook: null, end: null };

/**
 * Reads a descriptor into `described`: the hook is a reference; `end` is set when it is one of ours.
 * @throws ProtocolError when it names something that is not there
 */
export function readDescriptor(connection: Connection, descriptor: Struct): void {
  const tag = capTag(descriptor);
  let hook: ClientHook | null = null;
  let end: LocalEnd | null = null;
  switch (tag) {
    case Tag.CAP_NONE:
      break;
    case Tag.CAP_SENDER_HOSTED:
    case Tag.CAP_SENDER_PROMISE:
      hook = connection.imports.receive(capId(descriptor), tag === Tag.CAP_SENDER_PROMISE);
      break;
    case Tag.CAP_RECEIVER_HOSTED:
      end = connection.exports.get(capId(descriptor));
      break;
    case Tag.CAP_RECEIVER_ANSWER: {
      const place = promisedAnswer(descriptor);
      end = connection.answers.get(questionId(place))?.end(readPath(connection, place)) ?? null;
      // There were no capabilities in an answer that we have forgotten, or the peer said so.
      hook = nullHook;
      break;
    }
    case Tag.CAP_THIRD_PARTY_HOSTED:
      // We do not connect to third parties, so calls go through the vine, which the peer forwards.
      hook = connection.imports.receive(vineId(descriptor), false);
      break;
    default:
      hook = new BrokenHook(exception("unimplemented", `CapDescriptor ${tag} is not supported`));
  }
  described.hook = end === null ? hook : end.share();
  described.end = end;
}

/**
 * Fills the capability table of a received message. Gives which of the capabilities are ours; null when none is.
 * @throws ProtocolError after releasing what was read
 */
export function readCapTable(connection: Connection, table: StructList, arena: Arena): CapEnds | null {
  let ends: CapEnds | null = null;
  try {
    const { length } = table;
    for (let i = 0; i < length; i++) {
      readDescriptor(connection, table.get(i));
      arena.caps.push(described.hook);
      if (described.end !== null) (ends ??= [])[i] = described.end;
    }
    return ends;
  } catch (error) {
    arena.releaseCaps();
    throw error;
  }
}
