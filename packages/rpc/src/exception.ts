// Failures as the protocol knows them (rpc.capnp, "Exception"): plain records, so that one that nobody looks at costs no Error object.

/** What kind of failure it is, which says what a caller can do about it. */
export type ExceptionType =
  | "failed" // something went wrong; trying again is unlikely to help
  | "overloaded" // a resource is exhausted for now; try again later
  | "disconnected" // a connection was lost; connect anew
  | "unimplemented"; // the object does not have this method

/** A piece of extra information on a failure, for programs. */
export interface ExceptionDetail {
  /** Says what the data is: a unique id, as of a Cap'n Proto type. */
  readonly detailId: bigint;
  readonly data: Uint8Array;
}

/** A failure of a call, a capability or a connection. An {@link RpcError} is one too. */
export interface Exception {
  readonly type: ExceptionType;
  /** For people; exactly as its sender wrote it. */
  readonly reason: string;
  /** Whether it came over a connection. */
  readonly remote: boolean;
  /** Where it happened, as the other side tells it. */
  readonly trace: string | undefined;
  readonly details: readonly ExceptionDetail[];
}

const noDetails: readonly ExceptionDetail[] = [];

/** A local failure without trace and details. */
export function exception(type: ExceptionType, reason: string): Exception {
  return { type, reason, remote: false, trace: undefined, details: noDetails };
}

/** What a call that was cancelled fails with. */
export const cancelled: Exception = exception("failed", "Cancelled");
