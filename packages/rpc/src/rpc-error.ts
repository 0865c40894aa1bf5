// The error that a failed call, or a broken capability, shows to the program.

import type { Exception, ExceptionDetail, ExceptionType } from "./exception.js";

/** What else an {@link RpcError} may carry. */
export interface RpcErrorOptions {
  /** The local error behind it. It is never sent. */
  readonly cause?: unknown;
  readonly remote?: boolean;
  readonly trace?: string | undefined;
  readonly details?: readonly ExceptionDetail[];
}

/**
 * A failure with a type that says what can be done about it. Throw one in a method to choose what the caller gets; any other error
 * reaches the caller without its text. Told apart by `RpcError.is`, also across copies of this package.
 */
export class RpcError extends Error implements Exception {
  declare readonly type: ExceptionType;
  declare readonly reason: string;
  declare readonly remote: boolean;
  declare readonly trace: string | undefined;
  declare readonly details: readonly ExceptionDetail[];

  constructor(type: ExceptionType, reason: string, options?: RpcErrorOptions) {
    super(reason, options?.cause === undefined ? undefined : { cause: options.cause });
    this.type = type;
    this.reason = reason;
    this.remote = options?.remote ?? false;
    this.trace = options?.trace;
    this.details = options?.details ?? [];
  }

  override get name(): string {
    return "RpcError";
  }

  /** Whether a value is an RpcError. */
  static is(value: unknown): value is RpcError {
    return value instanceof Error && value.name === "RpcError";
  }

  /** The error for a failure; one that came over a connection has no local stack, which would only mislead. */
  static of(exception: Exception): RpcError {
    if (RpcError.is(exception)) return exception;
    const { stackTraceLimit } = Error as { stackTraceLimit?: number };
    try {
      if (exception.remote) (Error as { stackTraceLimit?: number }).stackTraceLimit = 0;
      return new RpcError(exception.type, exception.reason, exception);
    } finally {
      if (stackTraceLimit !== undefined) (Error as { stackTraceLimit?: number }).stackTraceLimit = stackTraceLimit;
    }
  }
}
