// The server: a vat whose root logger is always there, and whose other loggers come from the disk when somebody asks for them.

import { RestorerTable, type ServiceId } from "@capnp/net";
import { saveCapFile, serve, type ServedVat, type VatConfig } from "@capnp/node";
import type { Service } from "@capnp/rpc";
import type { Logger } from "./logger.capnp.js";
import { loggerService } from "./logger-service.js";
import { LoggerStore } from "./logger-store.js";

/** Serves the loggers in a folder, and writes the root logger's cap file. */
export async function serveLoggers(
  config: VatConfig,
  folder: string,
  adminFile: string,
  print: (line: string) => void,
): Promise<ServedVat> {
  const store = await LoggerStore.open(folder);
  const loggers: RestorerTable = new RestorerTable((id) => served.vat.sturdyUri(id), {
    load: async (digest, id) => logger(await store.label(digest), id),
  });
  const addLogger = async (label: string) => {
    const id = await store.add(label);
    // By way of the table, so that all who ask for it get the same one. What the table loads are loggers.
    return (await loggers.restore(id)) as Service<Logger.Client>;
  };
  const logger = (label: string, id: ServiceId) =>
    loggerService({ label, sturdyRef: served.vat.sturdyRef(id), print, addLogger });

  const served: ServedVat = await serve(config, { restorer: loggers });
  const root = config.derivedId("root");
  loggers.add(root, logger("root", root));
  await saveCapFile(adminFile, served.vat.sturdyUri(root));
  return served;
}
