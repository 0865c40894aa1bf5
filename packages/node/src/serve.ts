// Vats on Node: one that serves at an address, and one that only connects.

import { formatLocation, type Logger, type Restorer, silentLogger, Vat, type VatOptions } from "@capnp/net";
import { connect } from "./connect.js";
import { type Listener, listen } from "./listen.js";
import { messageLog } from "./message-log.js";
import { explainError } from "./system-error.js";
import type { VatConfig } from "./vat-config.js";

/** What the vats of this package can be told beyond their configuration. */
export type NodeVatOptions = Pick<
  VatOptions,
  "limits" | "handshakeTimeout" | "observer" | "onConnection" | "onConnectionFailed"
> & {
  /** What the vat reports about its connections; nothing by default. */
  readonly log?: Logger;
};

/** A vat that is being served. */
export interface ServedVat extends AsyncDisposable {
  readonly vat: Vat;
  /** The configuration with the port that is really listened on. */
  readonly config: VatConfig;
  /** Stops listening, then closes the connections once what was sent has left. */
  close(): Promise<void>;
}

/**
 * Serves a vat at the address of its configuration; resolves when it is listening. A connection that fails is reported to the log, and the
 * vat goes on. Rejects with NetError when it cannot listen, or has no key.
 */
export async function serve(
  config: VatConfig,
  options: NodeVatOptions & {
    readonly restorer: Restorer;
    /** Connections that may be open at a time, those whose handshake is under way included; no limit by default. */
    readonly maxConnections?: number;
  },
): Promise<ServedVat> {
  const log = options.log ?? silentLogger;
  // Without its key a vat must not begin to listen.
  if (config.tls) void config.secretKey;
  let accept: ((...connection: Parameters<Vat["accept"]>) => Promise<void>) | undefined;
  const listener: Listener = await listen(
    config.listenAddress,
    {
      connection: (stream, from) => {
        accept?.(stream, from).catch((error: unknown) => {
          log.warn(`Rejecting new connection: ${explainError(error)}`);
        });
      },
      error: (error) => log.warn(error.message),
    },
    {
      maxConnections: options.maxConnections,
      ...(config.backlog === undefined ? {} : { backlog: config.backlog }),
    },
  );
  const served = config.listeningAt(listener.location);
  const vat = new Vat({
    ...vatOptions(options),
    dial: connect,
    secretKey: () => served.secretKey,
    restorer: options.restorer,
    address: { auth: served.auth, location: served.publicAddress },
    tls: served.tls,
  });
  accept = (stream, from) => vat.accept(stream, from);
  const encryption = served.tls ? "(encrypted)" : "UNENCRYPTED";
  log.info(`Waiting for ${encryption} connections on ${formatLocation(listener.location)}`);
  const close = async (): Promise<void> => {
    await listener.close();
    await vat.close();
  };
  return { vat, config: served, close, [Symbol.asyncDispose]: close };
}

/** A vat that only connects to others, under a new key. */
export function clientVat(options: NodeVatOptions & { readonly restorer?: Restorer } = {}): Vat {
  const { restorer } = options;
  return new Vat({ ...vatOptions(options), dial: connect, ...(restorer === undefined ? {} : { restorer }) });
}

function vatOptions(options: NodeVatOptions): Omit<VatOptions, "dial"> {
  const { limits, handshakeTimeout, log, observer, onConnection, onConnectionFailed } = options;
  return {
    observer: both(observer, messageLog()),
    onConnection,
    onConnectionFailed,
    ...(limits === undefined ? {} : { limits }),
    ...(handshakeTimeout === undefined ? {} : { handshakeTimeout }),
    ...(log === undefined ? {} : { log }),
  };
}

/** What CAPNP_LOG asks for is shown whatever else observes. */
function both(one: VatOptions["observer"], other: VatOptions["observer"]): VatOptions["observer"] {
  if (one === undefined || other === undefined) return one ?? other;
  return (...message) => {
    other(...message);
    one(...message);
  };
}
