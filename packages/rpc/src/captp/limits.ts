// The limits that keep a hostile or runaway peer from using more than its share.

import { type Arena, DEFAULT_TRAVERSAL_LIMIT, type ReadLimits } from "@capnp/message";
import { type Exception, exception } from "../exception.js";

/** Limits of one connection. Those of a message are in words of 8 bytes. */
export interface ConnectionLimits extends ReadLimits {
  /** Words in calls of the peer that are not answered yet; a call beyond is answered `overloaded`. Default 8 Mi words. */
  readonly callWords?: number;
  /** Calls of the peer that it has not finished; one more ends the connection. Default 65536. */
  readonly answers?: number;
  /** Calls of ours that are not answered and finished; one more fails as `overloaded`. Default 65536. */
  readonly questions?: number;
  /** Capabilities of the peer that we refer to; one more ends the connection. Default 65536. */
  readonly imports?: number;
  /** Capabilities of ours that the peer may refer to; a message that would need one more ends the connection. Default 65536. */
  readonly exports?: number;
  /** Promises of the peer that turned out to be ours, and whose calls wait for it (`Disembargo`); one more ends the connection. Default 65536. */
  readonly embargoes?: number;
  /**
   * Bytes that wait to be sent, because the peer does not read; more end the connection, without sending them. Default 256 MiB. A
   * MessagePort does not tell how many there are.
   */
  readonly queuedBytes?: number;
}

/** The limits with their defaults. */
export type Limits = ConnectionLimits & Required<Omit<ConnectionLimits, keyof ReadLimits>>;

const defaults: Limits = {
  callWords: 8_388_608,
  answers: 65_536,
  questions: 65_536,
  imports: 65_536,
  exports: 65_536,
  embargoes: 65_536,
  queuedBytes: 268_435_456,
};

/** Fills in the defaults. */
export function withDefaults(limits: ConnectionLimits | undefined): Limits {
  return { ...defaults, ...limits };
}

/** Why a call cannot be made now; null if it can. */
export function tooManyQuestions(count: number, limits: Limits): Exception | null {
  return count < limits.questions ? null : exception("overloaded", overLimit(limits, "questions"));
}

/** What is wrong when a limit is exceeded. */
export function overLimit(limits: Limits, name: keyof Limits): string {
  return `Over the limit of ${limits[name]} ${name}`;
}

/** Room for a capability's descriptor, in bytes. */
const CAP_BYTES = 64;

/**
 * Why a message of ours must not be sent: a peer with the same limits would end the connection over it. Null if it may be. So only the
 * call whose params or results are too large fails.
 */
export function tooLarge(arena: Arena, limits: Limits): Exception | null {
  // The table of capabilities is written last.
  const bytes = arena.byteLength + arena.caps.length * CAP_BYTES;
  const limit = limits.messageLimitInWords ?? limits.traversalLimitInWords ?? DEFAULT_TRAVERSAL_LIMIT;
  if (bytes <= limit * 8) return null;
  return exception(
    "failed",
    `A message of ${Math.ceil(bytes / 8)} words is over the limit of ${limit}; raise messageLimitInWords`,
  );
}
