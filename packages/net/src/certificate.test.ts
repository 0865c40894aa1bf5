// Certificates against those that OCaml vats present.
import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { publicKeyFingerprint, SecretKey } from "./secret-key.js";

const fixture = (path: string): Buffer => readFileSync(new URL(`../fixtures/${path}`, import.meta.url));

/** The certificate without the serial number and the signature: the only parts that may differ between two for one key. */
function fixedParts(pem: string | Buffer): string {
  const { inner: certificate } = element(new X509Certificate(pem).raw);
  const tbs = element(certificate);
  const version = element(tbs.inner);
  const serial = element(version.after);
  const algorithm = element(tbs.after);
  return Buffer.concat([version.inner, serial.after, algorithm.inner]).toString("hex");
}

function element(der: Buffer): { inner: Buffer; after: Buffer } {
  const short = (der[1] ?? 0) < 0x80;
  const size = short ? 0 : (der[1] ?? 0) & 0x7f;
  const start = 2 + size;
  const end = start + (short ? (der[1] ?? 0) : der.readUIntBE(2, size));
  return { inner: der.subarray(start, end), after: der.subarray(end) };
}

describe("the certificate of a vat", () => {
  test("nothing of x509 is loaded until one is made", async () => {
    await import("./index.js");
    expect("metadata" in Reflect).toBe(false);
    const { certificateOf } = await import("./certificate.js");
    await certificateOf(SecretKey.generate());
    expect("metadata" in Reflect).toBe(true);
  });

  test.each([
    ["keys/ed25519.pem", "tls/ed25519.server-cert.pem"],
    ["keys/p384.pem", "tls/p384.server-cert.pem"],
    ["keys/rsa2048-b-pkcs1.pem", "tls/rsa2048-b.server-cert.pem"],
    ["keys/rsa4096.pem", "tls/rsa4096.server-cert.pem"],
    ["keyvec/key.pem", "keyvec/cert.pem"],
  ])("for %s it equals OCaml's %s byte for byte but for serial number and signature", async (keyFile, certFile) => {
    const { certificateOf } = await import("./certificate.js");
    const key = SecretKey.fromPem(fixture(keyFile));
    const pem = await certificateOf(key);
    expect(fixedParts(pem)).toBe(fixedParts(fixture(certFile)));
    const certificate = new X509Certificate(pem);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(publicKeyFingerprint(certificate.publicKey).equals(key.fingerprint)).toBe(true);
  });

  test("one key has one certificate, and two keys have two", async () => {
    const { certificateOf } = await import("./certificate.js");
    const key = SecretKey.generate();
    expect(await certificateOf(key)).toBe(await certificateOf(key));
    expect(await certificateOf(SecretKey.generate())).not.toBe(await certificateOf(key));
  });

  test.each(["ed25519", "p256", "p384", "p521", "rsa1024", "rsa2048-b", "rsa4096"])(
    "OCaml's for %s says what openssl printed of it, and ours says the same",
    async (name) => {
      const text = fixture(`tls/${name}.server-cert.txt`).toString();
      const printed = (label: string) => new RegExp(`${label}\\s*: (.*)`).exec(text)?.[1] ?? "";
      const theirs = new X509Certificate(fixture(`tls/${name}.server-cert.pem`));
      expect(theirs.serialNumber.toLowerCase()).toBe(
        /Serial Number:\s+([\da-f:]+)/.exec(text)?.[1]?.replaceAll(":", ""),
      );
      const { certificateOf } = await import("./certificate.js");
      const ours = new X509Certificate(await certificateOf(SecretKey.generate()));
      for (const { subject, issuer, validFrom, validTo } of [theirs, ours]) {
        expect([subject, issuer]).toEqual([printed("Subject"), printed("Issuer")].map((dn) => dn.replaceAll(" ", "")));
        expect([validFrom, validTo]).toEqual([printed("Not Before"), printed("Not After ")]);
      }
      const bits = /\((\d+) bit\)/.exec(text)?.[1];
      const { asymmetricKeyType: type = "", asymmetricKeyDetails: details = {} } = theirs.publicKey;
      if (type === "rsa") expect(details.modulusLength).toBe(Number(bits));
      const curves: Record<string, string> = { "256": "prime256v1", "384": "secp384r1", "521": "secp521r1" };
      if (type === "ec") expect(details.namedCurve).toBe(curves[bits ?? ""]);
      const algorithms: Record<string, string> = { rsa: "rsaEncryption", ec: "id-ecPublicKey", ed25519: "ED25519" };
      expect(text).toContain(`Public Key Algorithm: ${algorithms[type]}\n`);
    },
  );

  test.each(["p256", "p521", "rsa1024"])("the fingerprint of OCaml's %s certificate can be read", (name) => {
    const { publicKey } = new X509Certificate(fixture(`tls/${name}.server-cert.pem`));
    expect(publicKeyFingerprint(publicKey).bytes.length).toBe(32);
  });
});
