// The network of two: a transport that is there already, with one peer at its other end. There is nobody else to connect to, so that it
// takes no system.

import { openConnection, type RpcSystemOptions } from "./open-connection.js";
import type { RpcConnection } from "./rpc-connection.js";
import type { Transport } from "./transport/transport.js";

/** A connection over one transport, whose peer is nobody in particular. Both sides make one. */
export function twoParty(transport: Transport, options: RpcSystemOptions<undefined> = {}): RpcConnection<undefined> {
  const connection = openConnection(undefined, transport, options);
  options.onConnection?.(connection);
  return connection;
}
