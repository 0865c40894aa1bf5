// Escape sequences in string literals (language reference, "Constants"): those of C, less `\u`.

const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|(.))/gs;

const NAMED: Record<string, string> = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

/** Turns the inside of a string literal, given as one Latin-1 character per byte, into the bytes it stands for. */
export function unescapeString(literal: string): Uint8Array {
  if (!literal.includes("\\")) return Buffer.from(literal, "latin1");
  const plain = literal.replaceAll(ESCAPE, (_all, hex?: string, octal?: string, char = "") => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    return NAMED[char] ?? char;
  });
  return Buffer.from(plain, "latin1");
}
