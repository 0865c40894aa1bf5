// The limits that keep a hostile or runaway peer from using more than its share.

import type { ReadLimits } from "@capnp/message";

/** Limits of one connection. Those of a message are in words of 8 bytes. */
export interface ConnectionLimits extends ReadLimits {
  /** Words in calls of the peer that are not answered yet; a call beyond is answered `overloaded`. Default 8 Mi words. */
  readonly callWords?: number;
  /** Calls of the peer that it has not finished; one more ends the connection. Default 65536. */
  readonly answers?: number;
  /** Capabilities of the peer that we refer to; one more ends the connection. Default 65536. */
  readonly imports?: number;
  /** Capabilities of ours that the peer may refer to; a message that would need one more ends the connection. Default 65536. */
  readonly exports?: number;
}

/** The limits with their defaults. */
export type Limits = ConnectionLimits &
  Required<Pick<ConnectionLimits, "callWords" | "answers" | "imports" | "exports">>;

/** Fills in the defaults. */
export function withDefaults(limits: ConnectionLimits | undefined): Limits {
  return { callWords: 8_388_608, answers: 65_536, imports: 65_536, exports: 65_536, ...limits };
}
