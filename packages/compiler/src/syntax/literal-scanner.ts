// Strings, binary literals and numbers (language reference, "Constants").
import { unescapeString } from "./string-escape.js";
import type { Token } from "./token.js";

/** A literal that begins at a given place, or what is wrong with it; `end` is where to go on. */
export type ScannedLiteral =
  | { end: number; token: Token }
  /** The range of the error is that of the literal, unless it says otherwise. */
  | { end: number; error: string; errorStart?: number; errorEnd?: number };

const MAX_UINT64 = (1n << 64n) - 1n;

const ESCAPE = /\\(?:[abfnrtv'"\\?]|x[0-9a-fA-F]{2}|[0-7]{1,3})/y;
const BLOCK_STRING_LINE = /`([^\r\n]*)/y;
const NUMBER = /[0-9][0-9A-Za-z_.]*(?:(?<=[0-9.][eE])[+-][0-9A-Za-z_.]*)?/y;
const INTEGER = /^(?:0x[0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)$/;
const FLOAT = /^[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?$/;
const HEX_PAIRS = /^(?:[0-9a-fA-F]{2})*$/;

/** Scans the literal at `start`, in a text of one Latin-1 character per byte; undefined if there is none. */
export function scanLiteral(text: string, start: number): ScannedLiteral | undefined {
  const char = text.charAt(start);
  if (char === '"') return scanString(text, start);
  if (char === "`") return scanLine(text, start);
  if (text.startsWith('0x"', start)) return scanBinary(text, start);
  return char >= "0" && char <= "9" ? scanNumber(text, start) : undefined;
}

function scanString(text: string, start: number): ScannedLiteral {
  let badEscape: number | undefined;
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0x0a) break;
    if (code !== 0x5c) continue;
    ESCAPE.lastIndex = at;
    if (ESCAPE.test(text)) at = ESCAPE.lastIndex - 1;
    else badEscape ??= at;
  }
  if (text.charAt(at) !== '"') return { end: at, error: "Parse error: this string is not closed on the same line." };
  const end = at + 1;
  if (badEscape === undefined)
    return { end, token: { kind: "string", bytes: unescapeString(text.slice(start + 1, at)), start, end } };
  return { end, error: "Parse error: unknown escape sequence.", errorStart: badEscape, errorEnd: badEscape + 1 };
}

/** A line of a block string: all that follows the backtick, and a line end. */
function scanLine(text: string, start: number): ScannedLiteral {
  BLOCK_STRING_LINE.lastIndex = start;
  const line = BLOCK_STRING_LINE.exec(text)?.[1] ?? "";
  const end = start + 1 + line.length;
  return { end, token: { kind: "string", bytes: Buffer.from(`${line}\n`, "latin1"), start, end } };
}

function scanBinary(text: string, start: number): ScannedLiteral {
  const close = text.indexOf('"', start + 3);
  const pairs = text.slice(start + 3, close < 0 ? undefined : close).split(/[ \f\n\r\t\v]+/);
  const digits = pairs.join("");
  if (close >= 0 && digits !== "" && pairs.every((each) => HEX_PAIRS.test(each))) {
    return { end: close + 1, token: { kind: "binary", bytes: Buffer.from(digits, "hex"), start, end: close + 1 } };
  }
  const line = text.indexOf("\n", start);
  const lineEnd = line < 0 ? text.length : line;
  const end = close >= 0 && close < lineEnd ? close + 1 : lineEnd;
  return { end, error: 'Parse error: a binary literal is pairs of hexadecimal digits, as in 0x"1f a0".' };
}

function scanNumber(text: string, start: number): ScannedLiteral {
  NUMBER.lastIndex = start;
  const digits = NUMBER.exec(text)?.[0] ?? "";
  const end = start + digits.length;
  if (INTEGER.test(digits)) {
    const isOctal = digits.length > 1 && digits.startsWith("0") && digits.charAt(1) !== "x";
    const value = BigInt(isOctal ? `0o${digits.slice(1)}` : digits);
    if (value > MAX_UINT64) return { end, error: "Integer is too big: it does not fit in 64 bits." };
    return { end, token: { kind: "integer", value, start, end } };
  }
  if (FLOAT.test(digits)) return { end, token: { kind: "float", value: Number(digits), start, end } };
  return { end, error: "Parse error: malformed number." };
}
