// What an OCaml client and server were recorded to offer and choose in their handshakes: it is enough to agree with us.
import { readFileSync } from "node:fs";
import { duplexPair } from "node:stream";
import { connect, createServer, type TLSSocket } from "node:tls";
import { describe, expect, test } from "vitest";
import { certificateOf } from "./certificate.js";
import { SecretKey } from "./secret-key.js";
import { tlsAccept, tlsConnect } from "./tls.js";

const recorded = readFileSync(new URL("../fixtures/tls/calc-tls.records.txt", import.meta.url), "utf8");
const [clientPart = "", serverPart = ""] = recorded.split("wire/calc-tls.s2c.bin");

/** OpenSSL's names of the suites in the record. */
const SUITES: Record<string, string> = {
  "1301": "TLS_AES_128_GCM_SHA256",
  "1302": "TLS_AES_256_GCM_SHA384",
  "1303": "TLS_CHACHA20_POLY1305_SHA256",
  "1304": "TLS_AES_128_CCM_SHA256",
  "009f": "DHE-RSA-AES256-GCM-SHA384",
  "009e": "DHE-RSA-AES128-GCM-SHA256",
  c09f: "DHE-RSA-AES256-CCM",
  c09e: "DHE-RSA-AES128-CCM",
  ccaa: "DHE-RSA-CHACHA20-POLY1305",
  c02f: "ECDHE-RSA-AES128-GCM-SHA256",
  c030: "ECDHE-RSA-AES256-GCM-SHA384",
  cca8: "ECDHE-RSA-CHACHA20-POLY1305",
  c02b: "ECDHE-ECDSA-AES128-GCM-SHA256",
  c02c: "ECDHE-ECDSA-AES256-GCM-SHA384",
  cca9: "ECDHE-ECDSA-CHACHA20-POLY1305",
};
const SIGNATURES: Record<string, string> = {
  "0403": "ecdsa_secp256r1_sha256",
  "0503": "ecdsa_secp384r1_sha384",
  "0603": "ecdsa_secp521r1_sha512",
  "0703": "ed25519",
  "0807": "ed25519",
  "0804": "rsa_pss_rsae_sha256",
  "0805": "rsa_pss_rsae_sha384",
  "0806": "rsa_pss_rsae_sha512",
  "0401": "rsa_pkcs1_sha256",
  "0501": "rsa_pkcs1_sha384",
  "0601": "rsa_pkcs1_sha512",
};
const GROUPS: Record<string, string> = { "001d": "X25519", "0017": "P-256", "0018": "P-384", "0019": "P-521" };

const words = (hex: string): string[] => hex.match(/.{4}/g) ?? [];
const named = (codes: string[], names: Record<string, string>): string[] => codes.flatMap((code) => names[code] ?? []);
const extension = (name: string): string[] =>
  words(new RegExp(`ext ${name} ([\\da-f]+)`).exec(clientPart)?.[1]?.slice(4) ?? "");

const suites = [...(/cipher_suites \[(.*)\]/.exec(clientPart)?.[1] ?? "").matchAll(/'(\w+)'/g)].map(
  ([, code = ""]) => code,
);
const offer = {
  ciphers: named(suites, SUITES).join(":"),
  sigalgs: [...new Set(named(extension("signature_algorithms"), SIGNATURES))].join(":"),
  ecdhCurve: named(extension("supported_groups"), GROUPS).join(":"),
  rejectUnauthorized: false,
} as const;

const key = (file: string): SecretKey =>
  SecretKey.fromPem(readFileSync(new URL(`../fixtures/keys/${file}`, import.meta.url)));

describe("the recorded handshake", () => {
  test("is read in full", () => {
    expect(named(suites, SUITES)).toHaveLength(suites.length);
    expect(offer.sigalgs.split(":").length).toBeGreaterThan(5);
    expect(offer.ecdhCurve).toBe("X25519:P-384:P-256:P-521");
  });

  describe.each(["TLSv1.2", "TLSv1.3"] as const)("%s", (version) => {
    test.each(["ed25519.pem", "rsa2048-b-pkcs1.pem", "p256-sec1.pem"])(
      "a client that offers no more than OCaml's is served with the key %s",
      async (file) => {
        const serverKey = key(file);
        const clientKey = key("calc-server-rsa2048.pem");
        const [a, b] = duplexPair();
        const accepting = tlsAccept(b, serverKey);
        const cert = await certificateOf(clientKey);
        const client = connect({ ...offer, socket: a, key: clientKey.toPem(), cert, maxVersion: version });
        const { stream, peer } = await accepting;
        expect(peer.equals(clientKey.fingerprint)).toBe(true);
        expect(client.getProtocol()).toBe(version);
        expect(offer.ciphers.split(":")).toContain(client.getCipher().name);
        client.destroy();
        stream.destroy();
      },
    );
  });

  test("a server that takes only what OCaml's chose is spoken to", async () => {
    const chosen = SUITES[/cipher_suite (\w+)/.exec(serverPart)?.[1] ?? ""] ?? "";
    const group = GROUPS[/key_share (\w{4})/.exec(serverPart)?.[1] ?? ""] ?? "";
    expect([chosen, group]).toEqual(["TLS_AES_128_GCM_SHA256", "X25519"]);
    const serverKey = key("calc-server-rsa2048.pem");
    const cert = await certificateOf(serverKey);
    const server = createServer({
      key: serverKey.toPem(),
      cert,
      ciphers: chosen,
      ecdhCurve: group,
      sigalgs: offer.sigalgs,
      requestCert: true,
      rejectUnauthorized: false,
    });
    const accepted = new Promise<TLSSocket>((resolve) => server.once("secureConnection", resolve));
    const [a, b] = duplexPair();
    server.emit("connection", b);
    const { stream, peer } = await tlsConnect(a, SecretKey.generate(), serverKey.fingerprint);
    expect(peer.equals(serverKey.fingerprint)).toBe(true);
    (await accepted).destroy();
    stream.destroy();
  });
});
