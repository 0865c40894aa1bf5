// The peer broke the protocol: the connection cannot go on.

/** Thrown while a message is handled; the connection is aborted with its text as the reason. */
export class ProtocolError extends Error {
  override get name(): string {
    return "ProtocolError";
  }
}
