// The file in which a vat keeps its private key.
import { closeSync, fsyncSync, openSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { NetError, SecretKey } from "@capnp/net";
import { errorCode, explainError } from "./system-error.js";

/**
 * Reads the key in a PEM file; when there is no such file, makes a key and stores it there, readable by the owner only (mode 0600).
 * `log` is told in one line which of the two happened. Throws NetError `invalid-key` or `file-error`.
 */
export function loadSecretKey(path: string, log: (line: string) => void = () => {}): SecretKey {
  const pem = readKeyFile(path);
  if (pem !== undefined) {
    log(`Restoring saved secret key from existing file "${path}"`);
    return parse(path, pem);
  }
  log(`Generating new secret key to store in "${path}"`);
  const key = SecretKey.generate();
  if (!createKeyFile(path, key.toPem())) return loadSecretKey(path, log);
  log(`Generated key with hash ${key.fingerprint}`);
  return key;
}

function parse(path: string, pem: Uint8Array): SecretKey {
  try {
    return SecretKey.fromPem(pem);
  } catch (cause) {
    throw new NetError("invalid-key", `Error in secret key file "${path}": ${explainError(cause)}`, { cause });
  }
}

function readKeyFile(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (cause) {
    if (errorCode(cause) === "ENOENT") return undefined;
    throw new NetError("file-error", `Can't read secret key file "${path}": ${explainError(cause)}`, { cause });
  }
}

/** Returns false when another process has made the file in the meantime. */
function createKeyFile(path: string, pem: string): boolean {
  let file: number | undefined;
  try {
    file = openSync(path, "wx", 0o600);
    writeFileSync(file, pem);
    fsyncSync(file);
    return true;
  } catch (cause) {
    if (errorCode(cause) === "EEXIST") return false;
    // A half-written file would be taken for a broken key at the next start.
    if (file !== undefined) unlinkSync(path);
    const missing =
      errorCode(cause) === "ENOENT" ? `the directory "${dirname(path)}" does not exist` : explainError(cause);
    throw new NetError("file-error", `Can't create secret key file "${path}": ${missing}`, { cause });
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
