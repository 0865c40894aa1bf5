// The self-signed X.509 certificate in which a vat shows its key in a TLS handshake. Byte for byte what OCaml vats make, but for the random
// serial number; it lives in memory only, and no peer looks at anything but the key.
import { createPublicKey, randomBytes, sign } from "node:crypto";
import type { SecretKey, SecretKeyType } from "./secret-key.js";

const NOT_BEFORE = new Date("1970-01-01T01:01:01Z");
const NOT_AFTER = new Date("9999-12-31T23:59:59Z");

const ALGORITHMS: Readonly<Record<SecretKeyType, SigningAlgorithm>> = {
  Ed25519: { name: "Ed25519" },
  RSA: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
  "P-256": { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" },
  "P-384": { name: "ECDSA", namedCurve: "P-384", hash: "SHA-384" },
  "P-521": { name: "ECDSA", namedCurve: "P-521", hash: "SHA-512" },
};

/** The optional extensions field of a TBSCertificate with nothing in it. */
const EMPTY_EXTENSIONS = Buffer.from("a3023000", "hex");

interface SigningAlgorithm {
  readonly name: string;
  readonly namedCurve?: string;
  readonly hash?: string;
}

const cache = new WeakMap<SecretKey, Promise<string>>();

/**
 * The certificate of a key as PEM, made at the first call. Making the first one of a process loads @peculiar/x509 (about 0.2 s), and with
 * it reflect-metadata, which extends the global `Reflect`.
 */
export function certificateOf(key: SecretKey): Promise<string> {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = makeCertificate(key);
  cache.set(key, made);
  return made;
}

async function makeCertificate(key: SecretKey): Promise<string> {
  await import("reflect-metadata");
  const { Name, X509CertificateGenerator } = await import("@peculiar/x509");
  const name = new Name([{ CN: [{ utf8String: "capnp" }] }]);
  const algorithm = ALGORITHMS[key.type];
  const draft = await X509CertificateGenerator.create({
    serialNumber: randomBytes(10).toString("hex"),
    subject: name,
    issuer: name,
    notBefore: NOT_BEFORE,
    notAfter: NOT_AFTER,
    publicKey: createPublicKey(key.keyObject).export({ type: "spki", format: "der" }),
    signingAlgorithm: algorithm,
    signature: new Uint8Array(0),
  });
  const der = signDraft(Buffer.from(draft.rawData), algorithm, key);
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}

/** Signs what the library wrote, without the empty list of extensions that it always writes and that X.509 forbids. */
function signDraft(draft: Buffer, { hash }: SigningAlgorithm, key: SecretKey): Buffer {
  const tbs = contents(contents(draft).inner);
  const signatureAlgorithm = contents(tbs.after);
  if (!tbs.inner.subarray(-EMPTY_EXTENSIONS.length).equals(EMPTY_EXTENSIONS)) {
    throw new Error("@peculiar/x509 no longer writes an empty list of extensions");
  }
  const signed = der(0x30, tbs.inner.subarray(0, -EMPTY_EXTENSIONS.length));
  const signature = sign(hash?.replace("-", ""), signed, key.keyObject);
  return der(0x30, signed, der(0x30, signatureAlgorithm.inner), der(0x03, Buffer.from([0]), signature));
}

/** Splits DER after its first element: what that holds, and what follows it. */
function contents(bytes: Buffer): { inner: Buffer; after: Buffer } {
  const first = bytes.readUInt8(1);
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  const start = 2 + lengthBytes;
  const end = start + (lengthBytes === 0 ? first : bytes.readUIntBE(2, lengthBytes));
  return { inner: bytes.subarray(start, end), after: bytes.subarray(end) };
}

function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length);
  const length = size.subarray(size.findIndex((byte, i) => byte !== 0 || i === 3));
  const header = body.length < 0x80 ? [tag, body.length] : [tag, 0x80 | length.length, ...length];
  return Buffer.concat([Buffer.from(header), body]);
}
