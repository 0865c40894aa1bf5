// Finds the one private key in PEM text (RFC 7468): PKCS#8, PKCS#1 or SEC 1.
import { NetError } from "./net-error.js";

const KINDS: Readonly<Record<string, "pkcs8" | "pkcs1" | "sec1">> = {
  "PRIVATE KEY": "pkcs8",
  "RSA PRIVATE KEY": "pkcs1",
  "EC PRIVATE KEY": "sec1",
};

/** The contents of a private-key block. */
export interface PrivateKeyBlock {
  readonly type: "pkcs8" | "pkcs1" | "sec1";
  readonly der: Buffer;
}

/** Returns the only private key of the text; throws NetError `invalid-key` when there is none, more than one, or a broken block. */
export function readPrivateKeyPem(text: string): PrivateKeyBlock {
  const found: PrivateKeyBlock[] = [];
  let encrypted = false;
  for (const { label, body } of blocks(text)) {
    if (label === "ENCRYPTED PRIVATE KEY" || body.includes("Proc-Type:")) {
      encrypted = true;
      continue;
    }
    const type = KINDS[label];
    if (type !== undefined) found.push({ type, der: decodeBody(label, body) });
  }
  const [key, second] = found;
  if (second !== undefined) throw invalid("Multiple private keys");
  if (key !== undefined) return key;
  throw invalid(
    encrypted ? "No private key (it is encrypted: decrypt it first, e.g. with openssl pkey)" : "No private key",
  );
}

function blocks(text: string): { label: string; body: string }[] {
  const result: { label: string; body: string }[] = [];
  let open: { label: string; lines: string[] } | undefined;
  for (const rawLine of text.split("\n")) {
    const line = rawLine.trimEnd();
    const [, edge, label = ""] = /^-----(BEGIN|END) (.+)-----$/.exec(line) ?? [];
    if (open === undefined) {
      if (edge === "BEGIN") open = { label, lines: [] };
    } else if (edge === undefined) {
      if (!line.startsWith("#")) open.lines.push(line);
    } else if (edge === "END" && label === open.label) {
      result.push({ label, body: open.lines.join("") });
      open = undefined;
    } else {
      throw invalid(`Expected "-----END ${open.label}-----" but found "${line}"`);
    }
  }
  if (open !== undefined) throw invalid(`Missing "-----END ${open.label}-----"`);
  return result;
}

function decodeBody(label: string, body: string): Buffer {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(body)) {
    throw invalid(`The ${label} block is not valid base64`);
  }
  return Buffer.from(body, "base64");
}

function invalid(reason: string): NetError {
  return new NetError("invalid-key", `Failed to parse secret key! ${reason}`);
}
