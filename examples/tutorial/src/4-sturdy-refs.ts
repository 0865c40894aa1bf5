// Step 4: a server with several services, each with a sturdy ref of its own, in a cap file.

import { RestorerTable } from "@capnp/net";
import { clientVat, loadCapFile, saveCapFile, serve } from "@capnp/node";
import { RpcError } from "@capnp/rpc";
import { localConfig } from "./local-config.js";
import { Logger } from "./logger.capnp.js";

const config = localConfig();
const services: RestorerTable = new RestorerTable((id) => served.vat.sturdyUri(id));
await using served = await serve(config, { restorer: services });
for (const name of ["alice", "bob"]) {
  const logger = Logger.serve({
    log: ({ msg }) => console.log(`[server] "${name}" says "${msg}"`),
    sub() {
      throw new RpcError("unimplemented", "See the next step");
    },
  });
  const id = config.derivedId(name);
  services.add(id, logger);
  await saveCapFile(`${name}.cap`, services.sturdyUri(id));
  console.log(`[server] saved "${name}.cap"`);
}

/** A client, which would be in another process. */
async function log(capFile: string, msg: string): Promise<void> {
  await using vat = clientVat();
  const uri = await loadCapFile(capFile);
  console.log(`[client] loaded "${capFile}"`);
  using logger = vat.import(uri).connect(Logger.Client);
  await logger.log({ msg });
}

await log("./alice.cap", "Message from Alice");
await log("./bob.cap", "Message from Bob");
