// The error for input that is not a valid message, or that goes over one of the reader's limits.

import type { ReadLimits } from "./limits.js";

/** What was wrong with the input. */
export type DecodeErrorCode =
  | "frame" // the stream framing is malformed or cut short
  | "pointer" // a pointer is malformed or leads outside of its message
  | "type" // a pointer leads to something of another kind than the schema says
  | "text" // a Text value lacks its final NUL
  | "packed" // packed bytes are cut short
  | "limit"; // a limit was reached; `option` names it

/** Thrown on reading input that is malformed or over a limit. Told apart by `DecodeError.is`, also across copies of this package. */
export class DecodeError extends Error {
  declare readonly code: DecodeErrorCode;
  /** For `limit`: the name of the option in {@link ReadLimits} that raises the limit. */
  declare readonly option: string | undefined;

  constructor(code: DecodeErrorCode, message: string, option?: string) {
    super(message);
    this.code = code;
    this.option = option;
  }

  override get name(): string {
    return "DecodeError";
  }

  /** Whether a value is a DecodeError. */
  static is(value: unknown): value is DecodeError {
    return value instanceof Error && value.name === "DecodeError";
  }
}

/** An error for what is over a limit, which an option raises. */
export function overLimit(what: string, limit: number, option: keyof ReadLimits): never {
  throw new DecodeError("limit", `${what} is over the limit of ${limit}; raise ${option}`, option);
}
