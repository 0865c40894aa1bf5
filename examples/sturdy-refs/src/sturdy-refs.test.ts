import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runReadme } from "@capnp/conformance/console";
import { ServiceId, type Vat } from "@capnp/net";
import { clientVat, loadCapFile, type ServedVat, VatConfig } from "@capnp/node";
import { equal, whenSettled } from "@capnp/rpc";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Logger } from "./logger.capnp.js";
import { serveLoggers } from "./serve-loggers.js";

const fixtures = fileURLToPath(new URL("../fixtures/", import.meta.url));

test("the README's commands print what it shows", () => runReadme(new URL("../README.md", import.meta.url)));

describe("a server", () => {
  let folder: string;
  let server: ServedVat;
  let vat: Vat;
  let printed: string[];

  const start = async (tls = true) => {
    const config = new VatConfig({
      secretKey: { file: join(folder, "key.pem") },
      listenAddress: { type: "unix", path: join(folder, "socket") },
      tls,
    });
    server = await serveLoggers(config, join(folder, "store"), join(folder, "admin.cap"), (line) => printed.push(line));
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "capnp-sturdy-"));
    printed = [];
    vat = clientVat();
  });
  afterEach(async () => {
    await vat.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  const admin = async () => vat.import(await loadCapFile(join(folder, "admin.cap"))).connect(Logger.Client);

  test("takes over an OCaml server's key and store, with the ids that it gave its loggers", async () => {
    await cp(fixtures, folder, { recursive: true });
    await start();
    const id = "71speY5c79sSdA3FcDuOjkjog-BdG-ujsXN-FdjsbL8";
    expect(await readFile(join(folder, "admin.cap"), "utf8")).toMatch(new RegExp(`^capnp://sha-256:ZDvK.*/${id}\n$`));
    for (const name of ["id-2", "id-4"]) {
      using logger = vat.import(server.vat.sturdyUri(ServiceId.public(name))).connect(Logger.Client);
      await logger.log({ msg: `to ${name}` });
    }
    expect(printed).toEqual(['[server] "root/alice" says "to id-2"', '[server] "café" says "to id-4"']);
  });

  test.each([true, false])("gives the same logger to all who ask for it (TLS: %s)", async (tls) => {
    await start(tls);
    using root = await admin();
    using made = root.sub({ label: "a" }).logger;
    const saved = await vat.save(made);
    using again = saved.connect(Logger.Client);
    await Promise.all([whenSettled(made), whenSettled(again)]);
    if (tls) expect(equal(made, again)).toBe(true);
    expect((await vat.save(again)).toUriWithSecrets()).toBe(saved.toUriWithSecrets());
    await again.log({ msg: 'quotes: "' });
    expect(printed).toEqual(['[server] "root/a" says "quotes: \\""']);
  });

  test("knows no logger by an id that it did not give", async () => {
    await start();
    using logger = vat.import(server.vat.sturdyUri(ServiceId.random())).connect(Logger.Client);
    await expect(logger.log({ msg: "" })).rejects.toThrow("Unknown persistent service ID");
  });
});
