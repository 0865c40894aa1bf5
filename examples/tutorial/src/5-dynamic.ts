// Step 5: services that are made when somebody asks for them. They live as long as anybody refers to them.

import { Restorer } from "@capnp/net";
import { clientVat, serve } from "@capnp/node";
import type { Service } from "@capnp/rpc";
import { localConfig } from "./local-config.js";
import { Logger } from "./logger.capnp.js";

/** A logger, and the loggers below it. */
function loggerService(label: string): Service<Logger.Client> {
  return Logger.serve({
    log: ({ msg }) => console.log(`[server] "${label}" says "${msg}"`),
    sub: (params) => ({ logger: loggerService(`${label}/${params.label}`) }),
  });
}

const config = localConfig();
const id = config.derivedId("root");
await using served = await serve(config, { restorer: Restorer.single(id, loggerService("root")) });

await using vat = clientVat();
using root = vat.import(served.vat.sturdyUri(id)).connect(Logger.Client);
await root.log({ msg: "Message from Admin" });
// Neither logger is waited for.
using forAlice = root.sub({ label: "alice" }).logger;
using forBob = root.sub({ label: "bob" }).logger;
await forAlice.log({ msg: "Message from Alice" });
await forBob.log({ msg: "Message from Bob" });
