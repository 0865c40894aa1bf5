// Connecting to TCP and Unix sockets.
import { connect as connectSocket, type Socket, type TcpNetConnectOpts } from "node:net";
import type { Duplex } from "node:stream";
import { formatLocation, type Location, NetError } from "@capnp/net";
import { KEEP_ALIVE_DELAY } from "./listen.js";
import { explainError, isUnknownHost } from "./system-error.js";
import { checkSocketPath } from "./unix-socket.js";

/** Milliseconds one address of several may take before the next one is tried. */
const ATTEMPT_TIMEOUT = 2_000;

/** Options of `connect`. */
export interface ConnectOptions {
  /** Milliseconds, name resolution included, until the attempt is given up; 10 000 by default. */
  timeout?: number;
  /** Gives up the attempt; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Resolves host names; `dns.lookup` by default. */
  lookup?: NonNullable<TcpNetConnectOpts["lookup"]>;
}

/**
 * Connects; the addresses of a host are tried one after the other. The caller owns the stream. Rejects with NetError `connect-failed`,
 * `unknown-host`, `timeout` or `invalid-address`.
 */
export function connect(location: Location, options: ConnectOptions = {}): Promise<Duplex> {
  const { timeout = 10_000, signal } = options;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const socket = open(location, options);
    const settle = (action: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      action();
    };
    const giveUp = (error: unknown): void => {
      settle(() => {
        socket.destroy();
        reject(error);
      });
    };
    const onAbort = (): void => giveUp(signal?.reason);
    const timer = setTimeout(() => {
      giveUp(new NetError("timeout", `${failure(location)}: no answer in ${timeout} ms`));
    }, timeout);
    signal?.addEventListener("abort", onAbort);
    socket.once("connect", () => settle(() => resolve(socket)));
    // This stays after the connection is made: a failure before the owner attaches a listener must not end the process.
    socket.on("error", (error) => giveUp(describe(error, location)));
  });
}

function open(location: Location, { lookup }: ConnectOptions): Socket {
  if (location.type === "unix") {
    checkSocketPath(location.path);
    return connectSocket({ path: location.path });
  }
  return connectSocket({
    host: location.host,
    port: location.port,
    noDelay: true,
    keepAlive: true,
    keepAliveInitialDelay: KEEP_ALIVE_DELAY,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: ATTEMPT_TIMEOUT,
    ...(lookup === undefined ? {} : { lookup }),
  });
}

const failure = (location: Location): string => `Network connection for ${formatLocation(location)} failed`;

function describe(error: Error, location: Location): NetError {
  if (location.type === "tcp" && isUnknownHost(error)) {
    return new NetError("unknown-host", `${failure(location)}: unknown host "${location.host}"`, { cause: error });
  }
  const missing = location.type === "unix" && "code" in error && error.code === "ENOENT";
  const reason = missing ? "there is no such socket; is the server running?" : explainError(error);
  return new NetError("connect-failed", `${failure(location)}: ${reason}`, { cause: error });
}
