// Schema files are UTF-8 text without NUL (language reference, "Language").
import { isUtf8 } from "node:buffer";

/** The offset of the first byte that is NUL or not part of UTF-8 text; undefined if there is none. */
export function invalidByte(source: Uint8Array): number | undefined {
  const nul = source.indexOf(0);
  if (isUtf8(source)) return nul < 0 ? undefined : nul;
  let at = 0;
  for (const char of new TextDecoder("utf-8", { ignoreBOM: true }).decode(source)) {
    if (at === nul) return at;
    const isReplacement = char === "\ufffd";
    if (isReplacement && !(source[at] === 0xef && source[at + 1] === 0xbf && source[at + 2] === 0xbd)) return at;
    at += Buffer.byteLength(char);
  }
  return at;
}
