// A vat's private key: made, read from and written as PEM, and the fingerprint by which other vats know it.
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { Digest } from "./digest.js";
import { NetError } from "./net-error.js";
import { type PrivateKeyBlock, readPrivateKeyPem } from "./private-key-pem.js";

/** Smaller RSA keys are refused, as OCaml peers refuse them. */
const MIN_RSA_BITS = 1024;

const CURVES: Readonly<Record<string, SecretKeyType>> = {
  prime256v1: "P-256",
  secp384r1: "P-384",
  secp521r1: "P-521",
};

/** PKCS#8 up to the private scalar. OpenSSL would add the public key, which other implementations leave out. */
const EC_PREFIX: Readonly<Partial<Record<SecretKeyType, string>>> = {
  "P-256": "3041020100301306072a8648ce3d020106082a8648ce3d030107042730250201010420",
  "P-384": "304e020100301006072a8648ce3d020106052b81040022043730350201010430",
  "P-521": "3060020100301006072a8648ce3d020106052b81040023044930470201010442",
};

/** The kinds of key a vat may have. */
export type SecretKeyType = "Ed25519" | "RSA" | "P-256" | "P-384" | "P-521";

/** The fingerprint of a public key: SHA-256 of its DER SubjectPublicKeyInfo. */
export function publicKeyFingerprint(publicKey: KeyObject): Digest {
  return Digest.of(publicKey.export({ type: "spki", format: "der" }));
}

/** A private key, immutable. It is never printed; `toPem` is the only way to its secret. */
export class SecretKey {
  readonly type: SecretKeyType;
  /** For node:crypto and node:tls. */
  readonly keyObject: KeyObject;
  /** By which other vats know the holder of this key. */
  readonly fingerprint: Digest;
  readonly #hashedSecret: Uint8Array;

  private constructor(type: SecretKeyType, keyObject: KeyObject, pem?: string | Uint8Array) {
    this.type = type;
    this.keyObject = keyObject;
    this.fingerprint = publicKeyFingerprint(createPublicKey(keyObject));
    const hash = createHash("sha256").update(pem ?? this.toPem());
    this.#hashedSecret = new Uint8Array(hash.digest());
  }

  /** A new random key. An RSA key has 2048 bits and takes about a tenth of a second, for peers that know nothing newer. */
  static generate(type: "Ed25519" | "RSA" = "Ed25519"): SecretKey {
    const { privateKey } =
      type === "RSA" ? generateKeyPairSync("rsa", { modulusLength: 2048 }) : generateKeyPairSync("ed25519");
    return new SecretKey(type, privateKey);
  }

  /**
   * Reads a PEM file that holds exactly one unencrypted private key (PKCS#8, PKCS#1 or SEC 1); other blocks and text are skipped.
   * Throws NetError `invalid-key` for anything else, also for algorithms that OCaml vats do not know.
   */
  static fromPem(pem: string | Uint8Array): SecretKey {
    const block = readPrivateKeyPem(typeof pem === "string" ? pem : Buffer.from(pem).toString("latin1"));
    const keyObject = parseBlock(block);
    return new SecretKey(typeOf(keyObject), keyObject, pem);
  }

  /** The secret that service ids are derived from: SHA-256 (32 bytes) of the exact PEM bytes given, line ends included. */
  get hashedSecret(): Uint8Array {
    return this.#hashedSecret.slice();
  }

  /** PKCS#8 in lines of 64 characters with a final newline. */
  toPem(): string {
    const prefix = EC_PREFIX[this.type];
    if (prefix === undefined) return this.keyObject.export({ type: "pkcs8", format: "pem" }).toString();
    const { d = "" } = this.keyObject.export({ format: "jwk" });
    const der = Buffer.concat([Buffer.from(prefix, "hex"), Buffer.from(d, "base64url")]).toString("base64");
    const lines = der.match(/.{1,64}/g) ?? [];
    return ["-----BEGIN PRIVATE KEY-----", ...lines, "-----END PRIVATE KEY-----", ""].join("\n");
  }

  equals(other: SecretKey): boolean {
    return this.keyObject.equals(other.keyObject);
  }
}

function parseBlock({ der, type }: PrivateKeyBlock): KeyObject {
  try {
    return createPrivateKey({ key: der, format: "der", type });
  } catch (cause) {
    throw new NetError(
      "invalid-key",
      "Failed to parse secret key! The key's contents are damaged or of an unknown kind",
      {
        cause,
      },
    );
  }
}

function typeOf(key: KeyObject): SecretKeyType {
  const { modulusLength = 0, namedCurve = "" } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === "ed25519") return "Ed25519";
  if (key.asymmetricKeyType === "rsa") {
    if (modulusLength >= MIN_RSA_BITS) return "RSA";
    throw new NetError("invalid-key", `Failed to parse secret key! RSA key too short (${modulusLength} bits)`);
  }
  const curve = key.asymmetricKeyType === "ec" ? CURVES[namedCurve] : undefined;
  if (curve !== undefined) return curve;
  const found = namedCurve === "" ? key.asymmetricKeyType : namedCurve;
  const known = "use Ed25519, RSA, or ECDSA on P-256, P-384 or P-521";
  throw new NetError("invalid-key", `Failed to parse secret key! Unknown algorithm ${found} (${known})`);
}
