// Keys against the files and answers of the OCaml implementation.
import { createHash, generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { NetError } from "./net-error.js";
import { SecretKey } from "./secret-key.js";
import { ServiceId } from "./service-id.js";

interface KeyFixture {
  file: string;
  ok: boolean;
  type?: string;
  error?: string;
  fingerprint_pp: string;
  fingerprint_hex: string;
  fingerprint_b64url: string;
  hashed_secret_hex: string;
  reencoded_pem: string;
  reencoded_identical: boolean;
  derived_ids: {
    name: string;
    id_hex: string;
    id_b64url: string;
    digest_sha256_hex: string;
    digest_b64url: string;
  }[];
}

const fixtures = new URL("../fixtures/", import.meta.url);
const keys: KeyFixture[] = JSON.parse(readFileSync(new URL("keys.json", fixtures), "utf8"));
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const read = (file: string): Buffer => readFileSync(new URL(`keys/${file}`, fixtures));

function failureOf(action: () => unknown): NetError {
  try {
    action();
  } catch (error) {
    if (error instanceof NetError) return error;
    throw error;
  }
  throw new Error("accepted");
}

describe("key files that OCaml accepts", () => {
  test.each(keys.filter(({ ok }) => ok))("$file: same fingerprint, secret, PEM and derived ids", (fixture) => {
    const pem = read(fixture.file);
    const key = SecretKey.fromPem(pem);
    expect(key.fingerprint.toString()).toBe(fixture.fingerprint_pp);
    expect(hex(key.fingerprint.bytes)).toBe(fixture.fingerprint_hex);
    expect(key.fingerprint.toBase64url()).toBe(fixture.fingerprint_b64url);
    expect(hex(key.hashedSecret)).toBe(fixture.hashed_secret_hex);
    expect(key.toPem()).toBe(fixture.reencoded_pem);
    expect(key.toPem() === pem.toString("latin1")).toBe(fixture.reencoded_identical);
    expect(key.type.replace(/-/g, "").toUpperCase()).toBe(fixture.type);
    for (const derived of fixture.derived_ids) {
      const id = ServiceId.derived(key.hashedSecret, derived.name);
      expect(hex(id.bytes)).toBe(derived.id_hex);
      expect(id.toBase64url()).toBe(derived.id_b64url);
      expect(hex(id.digest().bytes)).toBe(derived.digest_sha256_hex);
      expect(id.digest().toBase64url()).toBe(derived.digest_b64url);
    }
  });

  test("the text of a file gives the same secret as its bytes", () => {
    const pem = read("ed25519-crlf.pem");
    expect(SecretKey.fromPem(pem.toString("utf8")).hashedSecret).toEqual(SecretKey.fromPem(pem).hashedSecret);
  });
});

const pkcs8 = (pair: { privateKey: { export(o: { type: "pkcs8"; format: "pem" }): string | Buffer } }): string =>
  pair.privateKey.export({ type: "pkcs8", format: "pem" }).toString();

describe("key files that OCaml refuses", () => {
  const refused = keys.filter(({ ok }) => !ok);
  /** OCaml prints the object identifier; we print the name. */
  const NAMES: Record<string, string> = { "1.3.132.0.10": "secp256k1", "1.3.101.110": "x25519" };

  test.each(refused)("$file: refused for the same reason", ({ file, error = "" }) => {
    const [, reason = ""] = /^Failure\("(.*)"\)$/.exec(error) ?? [];
    const expected = reason.replace("\\n", " ").replace(/[\d.]{5,}$/, (oid) => NAMES[oid] ?? oid);
    const failure = failureOf(() => SecretKey.fromPem(read(file)));
    expect(failure.code).toBe("invalid-key");
    expect(failure.message.startsWith(expected), failure.message).toBe(true);
    expect(failure.message).not.toContain("\n");
  });

  const ed25519 = pkcs8(generateKeyPairSync("ed25519"));

  test.each([
    ["Ed448", pkcs8(generateKeyPairSync("ed448")), /Unknown algorithm ed448/],
    ["RSA-PSS", pkcs8(generateKeyPairSync("rsa-pss", { modulusLength: 1024 })), /Unknown algorithm rsa-pss/],
    ["RSA of 768 bits", pkcs8(generateKeyPairSync("rsa", { modulusLength: 768 })), /RSA key too short \(768 bits\)/],
    ["two keys", ed25519 + ed25519, /Multiple private keys/],
    ["text that is no PEM", "hello\n", /No private key/],
    ["an encrypted key", ed25519.replace(/PRIVATE/g, "ENCRYPTED PRIVATE"), /No private key \(it is encrypted/],
    ["a cut file", ed25519.slice(0, 60), /Missing "-----END PRIVATE KEY-----"/],
    ["another end", ed25519.replace("END PRIVATE", "END PUBLIC"), /Expected "-----END PRIVATE KEY-----"/],
    ["broken base64", ed25519.replace("MC4C", "MC*C"), /not valid base64/],
    ["contents that are no key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", /damaged/],
  ])("%s", (_, pem, reason) => {
    const failure = failureOf(() => SecretKey.fromPem(pem));
    expect(failure.message).toMatch(/^Failed to parse secret key! /);
    expect(failure.message).toMatch(reason);
    expect(failure.message).not.toContain("\n");
  });
});

describe("PEM text around the key", () => {
  test("other blocks, comments and text do not matter to the key", () => {
    const pem = read("p256-sec1.pem").toString();
    const lines = pem.split("\n");
    const noisy = [
      "some text",
      "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----",
      lines[0],
      "# a comment",
      ...lines.slice(1),
    ].join("\n");
    expect(SecretKey.fromPem(noisy).equals(SecretKey.fromPem(pem))).toBe(true);
  });
});

describe("new keys", () => {
  test.each(["Ed25519", "RSA"] as const)("%s: survives its own PEM, and no two are alike", (type) => {
    const key = SecretKey.generate(type);
    const again = SecretKey.fromPem(key.toPem());
    expect(again.type).toBe(type);
    expect(again.equals(key)).toBe(true);
    expect(again.fingerprint.equals(key.fingerprint)).toBe(true);
    expect(again.hashedSecret).toEqual(key.hashedSecret);
    expect(hex(key.hashedSecret)).toBe(createHash("sha256").update(key.toPem()).digest("hex"));
    expect(SecretKey.generate(type).equals(key)).toBe(false);
  });

  test("a P-521 key is written without its public half and read back", () => {
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-521" });
    const key = SecretKey.fromPem(privateKey.export({ type: "sec1", format: "pem" }).toString());
    expect(key.type).toBe("P-521");
    const pem = key.toPem();
    expect(pem.length).toBeLessThan(privateKey.export({ type: "pkcs8", format: "pem" }).toString().length);
    expect(SecretKey.fromPem(pem).fingerprint.equals(key.fingerprint)).toBe(true);
  });

  test("a key does not show its secret when printed", () => {
    const key = SecretKey.generate();
    const secret = key.keyObject.export({ format: "jwk" }).d ?? "";
    expect(secret).not.toBe("");
    expect(inspect(key, { depth: 9, showHidden: true })).not.toContain(secret);
    expect(JSON.stringify(key)).not.toContain(secret);
  });
});
