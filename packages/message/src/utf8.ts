// UTF-8, both ways: short ASCII by a loop, the rest by the platform's codec.

const SHORT = 24;
const decoder = /* @__PURE__ */ new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = /* @__PURE__ */ new TextEncoder();

/** Decodes bytes `start` to `end` of a buffer. Malformed UTF-8 becomes U+FFFD. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= SHORT) {
    let text = "";
    for (let i = start; i < end; i++) {
      const byte = bytes[i] as number;
      if (byte >= 0x80) return decoder.decode(bytes.subarray(start, end));
      text += String.fromCharCode(byte);
    }
    return text;
  }
  return decoder.decode(bytes.subarray(start, end));
}

/** The length of a string in UTF-8 bytes; an unpaired surrogate counts as the three bytes of U+FFFD, which is how it is written. */
export function utf8Length(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    if (code < 0x800) length += 1;
    else {
      length += 2;
      // A pair takes four bytes for its two code units.
      if (code >= 0xd800 && code < 0xdc00) {
        const next = text.charCodeAt(i + 1);
        if (next >= 0xdc00 && next < 0xe000) i++;
      }
    }
  }
  return length;
}

/** Encodes a string at `pos`, which has room for its `utf8Length` bytes. */
export function encodeText(text: string, bytes: Uint8Array, pos: number, byteLength: number): void {
  if (byteLength <= SHORT && byteLength === text.length) {
    for (let i = 0; i < byteLength; i++) bytes[pos + i] = text.charCodeAt(i);
    return;
  }
  encoder.encodeInto(text, bytes.subarray(pos, pos + byteLength));
}
