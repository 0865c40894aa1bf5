// Exclusive use of a file: a lock that the system lets go of when the process ends, however it ends.

import { constants } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { NetError } from "@capnp/net";
import { errorCode } from "./system-error.js";

/**
 * Locks a file, which must exist, against all who lock it by this function: on this machine, or (on Linux) in this network namespace. Gives
 * what unlocks it. Rejects with NetError `file-error` while it is locked.
 */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  const { dev, ino } = await stat(path, { bigint: true });
  const name = `capnp-file-${dev}-${ino}`;
  try {
    // Node has no call for a lock, but names of sockets and pipes do the same, without a trace in the file system.
    if (process.platform === "linux") return await takeName(`\0${name}`);
    if (process.platform === "win32") return await takeName(`\\\\.\\pipe\\${name}`);
    return await openLocked(path);
  } catch (cause) {
    if (!["EADDRINUSE", "EAGAIN"].includes(errorCode(cause))) throw cause;
    throw new NetError("file-error", "it is in use", { cause });
  }
}

function takeName(name: string): Promise<() => Promise<void>> {
  const server = createServer((socket) => socket.destroy());
  server.unref();
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen({ path: name, exclusive: true }, () => {
      resolve(() => new Promise<void>((closed) => server.close(() => closed())));
    });
  });
}

/** BSD and macOS lock when opening. */
const O_EXLOCK = 0x20;

async function openLocked(path: string): Promise<() => Promise<void>> {
  const file: FileHandle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | O_EXLOCK);
  return () => file.close();
}
