// What the errors of the operating system mean to a person, in a few words.

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EADDRINUSE: "the address is already in use",
  EADDRNOTAVAIL: "this machine has no such address",
  EAI_AGAIN: "the name server does not answer",
  ECONNREFUSED: "connection refused; is the server running?",
  ECONNRESET: "the peer reset the connection",
  EHOSTUNREACH: "the host cannot be reached",
  EISDIR: "it is a directory",
  EMFILE: "too many open files",
  ENETUNREACH: "the network cannot be reached",
  ENOENT: "no such file or directory",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is not a directory",
  ENOTSOCK: "it is not a socket",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ETIMEDOUT: "the host does not answer",
};

/** The code of a system error such as `ENOENT`; empty for other values. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** The reason in one line. When several addresses were tried, each reason once. */
export function explainError(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) {
    return [...new Set(error.errors.map(explainError))].join("; ");
  }
  const known = REASONS[errorCode(error)];
  if (known !== undefined) return known;
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s*\n\s*/g, " ");
}

/** Whether a host name could not be resolved. */
export function isUnknownHost(error: unknown): boolean {
  return ["ENOTFOUND", "EAI_AGAIN", "EAI_NODATA", "EAI_NONAME"].includes(errorCode(error));
}
