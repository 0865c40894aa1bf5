// Step 6: a live reference is asked for its sturdy ref. For that each service is told its own.

import { RestorerTable, ServiceId } from "@capnp/net";
import { clientVat, loadCapFile, saveCapFile, serve, type ServedVat } from "@capnp/node";
import type { Service, SturdyRef } from "@capnp/rpc";
import { localConfig } from "./local-config.js";
import { Logger } from "./logger.capnp.js";

/** A logger that can be saved, and the loggers below it. */
function loggerService(label: string, sturdyRef: SturdyRef): Service<Logger.Client> {
  return Logger.serve(
    {
      log: ({ msg }) => console.log(`[server] "${label}" says "${msg}"`),
      sub(params) {
        const id = ServiceId.random();
        const logger = loggerService(`${label}/${params.label}`, served.vat.sturdyRef(id));
        services.add(id, logger);
        return { logger };
      },
    },
    { sturdyRef },
  );
}

const config = localConfig();
const services: RestorerTable = new RestorerTable((id) => served.vat.sturdyUri(id));
await using served: ServedVat = await serve(config, { restorer: services });
const rootId = config.derivedId("root");
services.add(rootId, loggerService("root", served.vat.sturdyRef(rootId)));

// The admin makes a logger for Alice, and saves it.
{
  await using vat = clientVat();
  using root = vat.import(services.sturdyUri(rootId)).connect(Logger.Client);
  await root.log({ msg: "Message from Admin" });
  using forAlice = root.sub({ label: "alice" }).logger;
  const saved = await vat.save(forAlice);
  await saveCapFile("alice.cap", saved.uri);
}

// Alice uses it.
await using vat = clientVat();
using logger = vat.import(await loadCapFile("alice.cap")).connect(Logger.Client);
await logger.log({ msg: "Message from Alice" });
