// The peer broke the protocol: the connection cannot go on.

/** Thrown while a message is handled; the connection is aborted with its text as the reason. */
export class ProtocolError extends Error {}

/** The error for a member of a union that nobody has defined yet, or that is for networks of more than two. */
export function unsupported(what: string, tag: number): never {
  throw new ProtocolError(`${what} ${tag} is not supported`);
}
