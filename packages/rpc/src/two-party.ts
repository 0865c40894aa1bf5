// The network of two: a transport that is there already, with one peer at its other end.

import { RpcError } from "./rpc-error.js";
import { RpcSystem, type RpcSystemOptions } from "./rpc-system.js";
import type { RpcConnection } from "./rpc-connection.js";
import type { Transport } from "./transport/transport.js";

/** A connection over one transport, whose peer is nobody in particular. Both sides make one. */
export function twoParty(transport: Transport, options?: RpcSystemOptions<undefined>): RpcConnection<undefined> {
  const network = {
    key: () => undefined,
    connect: () => Promise.reject(new RpcError("disconnected", "The only connection is closed")),
  };
  return new RpcSystem<undefined>(network, options).accept(transport, undefined);
}
