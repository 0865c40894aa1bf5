// The configuration of the servers in steps 4 to 6: a new key each time, and any free port.

import { VatConfig } from "@capnp/node";

/** A configuration for a server that is used by this process only. */
export function localConfig(): VatConfig {
  return new VatConfig({ secretKey: "ephemeral", listenAddress: { type: "tcp", host: "127.0.0.1", port: 0 } });
}
