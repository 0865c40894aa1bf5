// Vat configurations against the vectors of a known OCaml key.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ServiceId } from "@capnp/net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseAddress } from "./address.js";
import { loadCapFile, saveCapFile } from "./cap-file.js";
import { VatConfig } from "./vat-config.js";

const keyFile = fileURLToPath(new URL("../fixtures/keyvec/key.pem", import.meta.url));
const listenAddress = parseAddress("tcp:127.0.0.1:7000");

let directory = "";
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "capnp-config-"));
});
afterAll(() => rmSync(directory, { recursive: true }));

describe("the vectors of a known key", () => {
  test.each([
    ["its file", { file: keyFile }],
    ["its PEM", { pem: readFileSync(keyFile) }],
  ])("from %s", (_, secretKey) => {
    const config = new VatConfig({ secretKey, listenAddress });
    const main = config.derivedId("main");
    expect(`${config.secretKey.fingerprint}`).toBe("sha-256@ZDvKZY9tG5CiL7vTCmbtZVXi2rlcDqBWFb8NzwckyN8");
    expect(Buffer.from(config.hashedSecret).toString("hex")).toBe(
      "2d175eb690c79ecb48f612741fc605e2abe297cc586040a4bbcc06e39843f3ba",
    );
    expect(`${main}`).toBe("pTZN5cB968fii0Hp01fXDF6O5FXhOrP4QkRE7wgHI5Y");
    expect(`${config.sturdyUri(main)}`).toBe(
      "capnp://sha-256:ZDvKZY9tG5CiL7vTCmbtZVXi2rlcDqBWFb8NzwckyN8@127.0.0.1:7000/pTZN5cB968fii0Hp01fXDF6O5FXhOrP4QkRE7wgHI5Y",
    );
  });
});

test("an OCaml server's key without TLS gives the cap file that it wrote", async () => {
  const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/wire/${name}`, import.meta.url));
  const config = new VatConfig({
    secretKey: { file: fixture("echo-plain.key.pem") },
    listenAddress: parseAddress("tcp:127.0.0.1:37301"),
    tls: false,
  });
  const uri = config.sturdyUri(config.derivedId("main"));
  expect(`${uri}`).toBe(`${await loadCapFile(fixture("echo-plain.cap"))}`);
  const copy = join(directory, "echo.cap");
  await saveCapFile(copy, uri);
  expect(readFileSync(copy, "utf8").trim()).toBe(readFileSync(fixture("echo-plain.cap"), "utf8").trim());
});

describe("addresses", () => {
  const secretKey = "ephemeral" as const;
  const id = ServiceId.public("main");

  test("URIs name the public address", () => {
    const publicAddress = parseAddress("tcp:example.org:443");
    const config = new VatConfig({ secretKey, listenAddress, publicAddress, tls: false });
    expect(`${config.sturdyUri(id)}`).toBe("capnp://insecure@example.org:443/bWFpbg");
    expect(`${config}`).toBe("tcp:127.0.0.1:7000 (public: tcp:example.org:443) UNENCRYPTED");
  });

  test("a port that the system chooses is known once the vat listens, with the same key", () => {
    const config = new VatConfig({ secretKey, listenAddress: parseAddress("tcp:127.0.0.1:0") });
    expect(() => config.sturdyUri(id)).toThrow(
      "The port of tcp:127.0.0.1:0 is not known yet: start serving first, or give a public address",
    );
    const actual = config.listeningAt(parseAddress("tcp:127.0.0.1:4242"));
    expect(actual.sturdyUri(id).location).toEqual({ type: "tcp", host: "127.0.0.1", port: 4242 });
    expect(actual.secretKey.equals(config.secretKey)).toBe(true);
    expect(actual.derivedId("main").equals(config.derivedId("main"))).toBe(true);
  });

  test("a public address stays when the listening port becomes known", () => {
    const publicAddress = parseAddress("tcp:example.org:443");
    const config = new VatConfig({ secretKey, listenAddress: parseAddress("tcp:127.0.0.1:0"), publicAddress });
    expect(config.listeningAt(listenAddress).publicAddress).toEqual(publicAddress);
  });

  test("a relative public path is refused", () => {
    const publicAddress = { type: "unix", path: "x" } as const;
    expect(() => new VatConfig({ secretKey, listenAddress, publicAddress })).toThrow('Path "x" is relative!');
  });
});

describe("the key", () => {
  test("is not touched when TLS is off and nothing asks for it", () => {
    const file = join(directory, "untouched.pem");
    const config = new VatConfig({ secretKey: { file }, listenAddress, tls: false });
    expect(config.auth).toBe("insecure");
    expect(`${config.listeningAt(listenAddress).sturdyUri(ServiceId.public(""))}`).toBe(
      "capnp://insecure@127.0.0.1:7000",
    );
    expect(existsSync(file)).toBe(false);
  });

  test("is made once, also when two configurations share it, and the same at the next start", () => {
    const file = join(directory, "k.pem");
    const lines: string[] = [];
    const init = { secretKey: { file }, listenAddress, log: (line: string) => lines.push(line) };
    const config = new VatConfig(init);
    const { secretKey } = config.listeningAt(listenAddress);
    expect(config.secretKey).toBe(secretKey);
    expect(lines.filter((line) => line.startsWith("Generating")).length).toBe(1);
    const next = new VatConfig(init);
    expect(next.derivedId("main").equals(config.derivedId("main"))).toBe(true);
    expect(next.derivedId("other").equals(config.derivedId("main"))).toBe(false);
  });

  test("that is ephemeral differs from one configuration to the next, and is told", () => {
    const lines: string[] = [];
    const config = new VatConfig({ secretKey: "ephemeral", listenAddress, log: (line) => lines.push(line) });
    const other = new VatConfig({ secretKey: "ephemeral", listenAddress });
    expect(config.secretKey.equals(other.secretKey)).toBe(false);
    expect(config.secretKey).toBe(config.secretKey);
    expect(lines).toEqual(["Generating new private key...", `Generated key with hash ${config.secretKey.fingerprint}`]);
  });
});
