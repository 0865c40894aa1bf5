// Listening on TCP and Unix sockets.
import { existsSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { dirname } from "node:path";
import type { Duplex } from "node:stream";
import { formatLocation, type Location, NetError } from "@capnp/net";
import { errorCode, explainError, isUnknownHost } from "./system-error.js";
import { checkSocketPath, removeStaleSocket } from "./unix-socket.js";

/** Milliseconds of silence after which the system asks whether the peer is still there. */
export const KEEP_ALIVE_DELAY = 60_000;

/** What a listener reports, in the order of arrival. */
export interface ListenHandler {
  /** Somebody connected; the handler owns the stream. `from` is for logs: `127.0.0.1:4242`, or `unix:PATH` for a Unix socket. */
  connection(stream: Duplex, from: string): void;
  /** A connection could not be accepted; the listener goes on. */
  error(error: NetError): void;
}

/** Options of `listen`. */
export interface ListenOptions {
  /** Connections that may wait to be accepted; 511 by default. */
  backlog?: number;
  /** Connections that may be open at a time; more are closed at once, and reported as errors. No limit by default. */
  maxConnections?: number | undefined;
}

/** An open listening socket. */
export interface Listener extends AsyncDisposable {
  /** Where it listens, with the port that the system chose if 0 was asked for. */
  readonly location: Location;
  /** Stops listening and removes the file of a Unix socket; accepted connections live on. */
  close(): Promise<void>;
}

/**
 * Listens at an address; port 0 asks for any free port. A Unix socket file that a dead server left is replaced; that of a live one, and
 * any other file, is not. Rejects with NetError `listen-failed`, `unknown-host` or `invalid-address`.
 */
export async function listen(
  location: Location,
  handler: ListenHandler,
  options: ListenOptions = {},
): Promise<Listener> {
  if (location.type === "unix") checkSocketPath(location.path);
  const server = createServer({ noDelay: true, keepAlive: true, keepAliveInitialDelay: KEEP_ALIVE_DELAY });
  server.on("connection", (socket) => {
    // A failure before the handler attaches its own listener must not end the process; the handler finds it in `errored`.
    socket.on("error", () => {});
    handler.connection(socket, nameOf(socket, location));
  });
  if (options.maxConnections !== undefined) server.maxConnections = options.maxConnections;
  server.on("drop", () => {
    const limit = `${options.maxConnections} are open (limit "maxConnections")`;
    handler.error(new NetError("connection-lost", `Refused a connection: ${limit}`));
  });
  await open(server, location, options).catch(async (error: unknown) => {
    if (location.type !== "unix" || errorCode(error) !== "EADDRINUSE") throw describe(error, location);
    await removeStaleSocket(location.path);
    await open(server, location, options).catch((again: unknown) => {
      throw describe(again, location);
    });
  });
  server.on("error", (error) => {
    handler.error(
      new NetError("connection-lost", `Can't accept a connection: ${explainError(error)}`, { cause: error }),
    );
  });
  const close = async (): Promise<void> => {
    // Not awaited until its own "closed": that also waits for the accepted connections to end.
    if (server.listening) server.close();
  };
  return { location: locationOf(server, location), close, [Symbol.asyncDispose]: close };
}

function open(server: Server, location: Location, { backlog }: ListenOptions): Promise<void> {
  const where = location.type === "tcp" ? { host: location.host, port: location.port } : { path: location.path };
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ ...where, ...(backlog === undefined ? {} : { backlog }) }, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function locationOf(server: Server, location: Location): Location {
  const address = server.address();
  if (location.type === "unix" || address === null || typeof address === "string") return location;
  return { ...location, port: address.port };
}

function nameOf(socket: Socket, location: Location): string {
  const { remoteAddress, remoteFamily, remotePort } = socket;
  if (location.type === "unix") return formatLocation(location);
  return remoteFamily === "IPv6" ? `[${remoteAddress}]:${remotePort}` : `${remoteAddress}:${remotePort}`;
}

function describe(error: unknown, location: Location): NetError {
  if (error instanceof NetError) return error;
  const where = formatLocation(location);
  if (location.type === "tcp" && isUnknownHost(error)) {
    const reason = `Unknown host "${location.host}"`;
    return new NetError("unknown-host", `Can't listen on ${where}: ${reason}`, { cause: error });
  }
  // Node reports a missing directory as a lack of permission.
  const missing = location.type === "unix" && !existsSync(dirname(location.path));
  const reason = missing ? `the directory "${dirname(location.path)}" does not exist` : explainError(error);
  return new NetError("listen-failed", `Can't listen on ${where}: ${reason}`, { cause: error });
}
