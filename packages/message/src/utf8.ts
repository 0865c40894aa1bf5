// UTF-8, both ways: short ASCII by a loop, the rest by the platform's codec.

const decoder = /* @__PURE__ */ new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = /* @__PURE__ */ new TextEncoder();

/** The methods of Node's buffers (Bun and Deno have them, too), which work on any bytes, in place: half the time of the standard codec. */
interface HostCodec {
  utf8Slice?(this: Uint8Array, start: number, end: number): string;
  utf8Write?(this: Uint8Array, text: string, pos: number, byteLength: number): number;
}
const host: HostCodec = /* @__PURE__ */ (() =>
  (globalThis as { Buffer?: { prototype: HostCodec } }).Buffer?.prototype ?? {})();

/** Up to so many bytes a loop reads faster than a codec. */
const SHORT_TO_READ = 8;
/** Up to so many characters a loop writes faster than a codec. */
const SHORT_TO_WRITE = 32;

/** Decodes bytes `start` to `end` of a buffer. Malformed UTF-8 becomes U+FFFD. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  let i = start;
  if (end - start <= SHORT_TO_READ) {
    for (let byte; i < end && (byte = bytes[i] as number) < 0x80; i++) text += String.fromCharCode(byte);
  }
  if (i === end) return text;
  return host.utf8Slice?.call(bytes, start, end) ?? decoder.decode(bytes.subarray(start, end));
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

/** Encodes a string at `pos`, where there is room for `room` bytes, no fewer than it needs. @returns the bytes written */
export function encodeText(text: string, bytes: Uint8Array, pos: number, room: number): number {
  const { length } = text;
  let i = 0;
  if (length <= SHORT_TO_WRITE) {
    for (let code; i < length && (code = text.charCodeAt(i)) < 0x80; i++) bytes[pos + i] = code;
  }
  if (i === length) return length;
  // What was written is written again.
  return (
    host.utf8Write?.call(bytes, text, pos, room) ?? encoder.encodeInto(text, bytes.subarray(pos, pos + room)).written
  );
}
