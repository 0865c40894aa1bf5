// What a connection is at, as text, for people.

import { dump } from "./captp/dump.js";
import type { RpcConnection } from "./rpc-connection.js";

/** The tables of a connection: one line for each table and each entry. */
export function dumpConnection({ engine }: Pick<RpcConnection<unknown>, "engine">): string {
  return dump(engine);
}
