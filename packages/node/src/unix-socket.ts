// The files of Unix sockets: how long their paths may be, and getting rid of those whose server has died.
import { lstat, unlink } from "node:fs/promises";
import { connect } from "node:net";
import { NetError } from "@capnp/net";
import { errorCode } from "./system-error.js";

/** Bytes of a socket path that fit into sockaddr_un. Node would cut a longer one without a word. */
const MAX_PATH_BYTES = process.platform === "linux" ? 107 : 103;

/** Throws NetError `invalid-address` when a path cannot be that of a socket. */
export function checkSocketPath(path: string): void {
  if (path === "" || path.includes("\0")) {
    throw new NetError("invalid-address", `The socket path ${JSON.stringify(path)} is not a path`);
  }
  const size = Buffer.byteLength(path);
  if (process.platform === "win32" || size <= MAX_PATH_BYTES) return;
  const limit = `it has ${size} bytes, and the system allows ${MAX_PATH_BYTES}`;
  throw new NetError("invalid-address", `The socket path "${path}" is too long: ${limit}`);
}

/**
 * Removes the socket file of a server that no longer runs. Rejects with NetError `listen-failed` when the path is not a socket, and when
 * something listens on it.
 */
export async function removeStaleSocket(path: string): Promise<void> {
  const stats = await lstat(path);
  if (!stats.isSocket()) {
    throw new NetError("listen-failed", `Can't listen on unix:${path}: a file that is not a socket is in the way`);
  }
  if (await isAlive(path)) {
    throw new NetError("listen-failed", `Can't listen on unix:${path}: another server is listening there`);
  }
  await unlink(path).catch((error: unknown) => {
    // Somebody else removed it: just what was wanted.
    if (errorCode(error) !== "ENOENT") throw error;
  });
}

function isAlive(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect({ path });
    probe.on("connect", () => {
      probe.destroy();
      resolve(true);
    });
    // Only a refusal proves that nobody listens; a full backlog, for one, looks different.
    probe.on("error", (error) => resolve(errorCode(error) !== "ECONNREFUSED"));
  });
}
