// Exceptions on the wire (rpc.capnp, "Exception").

import { Exception$Type, type Exception$Builder, type Exception$Reader } from "../gen/rpc.capnp.js";
import type { Exception, ExceptionType } from "../exception.js";

const types: readonly (ExceptionType | undefined)[] = ["failed", "overloaded", "disconnected", "unimplemented"];

/** Writes a failure. A local error's stack stays here. */
export function writeException(builder: Exception$Builder, exception: Exception): void {
  builder.reason = exception.reason;
  builder.type = Exception$Type[exception.type];
  if (exception.trace !== undefined) builder.trace = exception.trace;
  if (exception.details.length > 0) builder.details = exception.details;
}

/** Reads a failure that the peer reports. A type that we do not know counts as a plain failure. */
export function readException(reader: Exception$Reader): Exception {
  const { reason, trace, details } = reader;
  return {
    type: types[reader.type] ?? "failed",
    reason,
    remote: true,
    trace: trace === "" ? undefined : trace,
    details:
      details.length === 0 ? [] : details.map((detail) => ({ detailId: detail.detailId, data: detail.data.slice() })),
  };
}
