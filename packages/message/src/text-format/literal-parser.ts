// Parses the literals of the schema language (language reference, "Constants"): what a text message is made of.

import { TextError } from "./text-error.js";

/** A literal, with the place where it begins. */
export type Literal = { readonly start: number } & (
  | { readonly kind: "name"; readonly name: string; readonly negative: boolean }
  | { readonly kind: "integer"; readonly integer: bigint }
  | { readonly kind: "float"; readonly float: number }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "list"; readonly elements: readonly Literal[] }
  | { readonly kind: "tuple"; readonly members: readonly Member[] }
);

/** `name = value`, or a value alone. */
export interface Member {
  readonly name: string | undefined;
  readonly value: Literal;
  readonly start: number;
}

/** Nesting of lists and structs that is read. */
const MAX_DEPTH = 64;
const encoder = /* @__PURE__ */ new TextEncoder();

const SPACE = /\s+|#[^\n]*/y;
const NAME = /[A-Za-z_]\w*/y;
const NUMBER = /0[xX][\da-fA-F]+|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const BINARY = /0[xX]"([\s\da-fA-F]*)"/y;
const PLAIN = /[^"\\\n]+/y;
const ESCAPE = /\\(?:[xX]([\da-fA-F]{2})|([0-7]{1,3})|([abfnrtv'"\\?]))/y;

const escaped: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11 };

/** Reads literals from a text, one after another. */
export class LiteralParser {
  declare readonly text: string;
  /** Where the next one begins, after white space and comments. */
  declare position: number;

  constructor(text: string, position: number = 0) {
    this.text = text;
    this.position = position;
    this.#skipSpace();
  }

  /** Whether there is nothing left. */
  get isAtEnd(): boolean {
    return this.position >= this.text.length;
  }

  /** Reads one literal. @throws TextError for anything else */
  literal(depth: number = MAX_DEPTH): Literal {
    const start = this.position;
    if (depth <= 0) this.fail(`Values cannot be nested more than ${MAX_DEPTH} deep`);
    switch (this.text[start]) {
      case "(":
        return { kind: "tuple", start, members: this.#items("(", ")", () => this.#member(depth - 1)) };
      case "[":
        return { kind: "list", start, elements: this.#items("[", "]", () => this.literal(depth - 1)) };
      case '"':
        return { kind: "bytes", start, bytes: this.#strings() };
      case "-":
        this.position++;
        this.#skipSpace();
        return this.#simple(start, true);
      default:
        return this.#simple(start, false);
    }
  }

  /** An error at a place. */
  fail(problem: string, at: number = this.position): never {
    throw new TextError(problem, this.text, at);
  }

  #simple(start: number, negative: boolean): Literal {
    const binary = negative ? null : this.#match(BINARY);
    if (binary !== null) return { kind: "bytes", start, bytes: this.#hexBytes(binary[1] as string, start) };
    const number = this.#match(NUMBER)?.[0];
    if (number !== undefined) return this.#number(number, start, negative);
    const name = this.#match(NAME)?.[0];
    if (name !== undefined) return { kind: "name", start, name, negative };
    return this.fail(this.isAtEnd ? "The text ends where a value should be" : "Expected a value");
  }

  #number(digits: string, start: number, negative: boolean): Literal {
    if (/[.eE]/.test(digits) && !/^0[xX]/.test(digits)) {
      return { kind: "float", start, float: negative ? -Number(digits) : Number(digits) };
    }
    if (/^0\d*[89]/.test(digits)) this.fail(`${digits} is no octal number`, start);
    const integer = BigInt(/^0\d/.test(digits) ? `0o${digits}` : digits);
    // There is no negative zero among integers.
    if (negative && integer === 0n) return { kind: "float", start, float: -0 };
    return { kind: "integer", start, integer: negative ? -integer : integer };
  }

  #hexBytes(text: string, start: number): Uint8Array {
    const digits = text.replace(/\s+/g, "");
    if (digits.length % 2 !== 0) this.fail("Hexadecimal data needs an even number of digits", start);
    return Uint8Array.from(digits.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  }

  /** Strings that follow each other are one. */
  #strings(): Uint8Array {
    const parts: Uint8Array[] = [];
    while (this.text[this.position] === '"') this.#string(parts);
    const result = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
    let at = 0;
    for (const part of parts) {
      result.set(part, at);
      at += part.length;
    }
    return result;
  }

  #string(parts: Uint8Array[]): void {
    const start = this.position++;
    while (this.text[this.position] !== '"') {
      const plain = this.#raw(PLAIN)?.[0];
      if (plain !== undefined) {
        parts.push(encoder.encode(plain));
        continue;
      }
      const at = this.position;
      const escape = this.#raw(ESCAPE);
      if (escape === null) {
        if (this.text[at] === "\\") this.fail("Unknown escape sequence");
        this.fail("The string does not end on its line", start);
      }
      const [, hex, octal, letter] = escape;
      let byte: number;
      if (hex !== undefined) byte = Number.parseInt(hex, 16);
      else if (octal !== undefined) byte = Number.parseInt(octal, 8);
      else byte = escaped[letter as string] ?? (letter as string).charCodeAt(0);
      if (byte > 255) this.fail("An escape sequence is for one byte, of 377 in octal at most", at);
      parts.push(Uint8Array.of(byte));
    }
    this.position++;
    this.#skipSpace();
  }

  #items<T>(open: string, close: string, item: () => T): T[] {
    const start = this.position;
    const items: T[] = [];
    this.#skip(open);
    while (this.text[this.position] !== close) {
      items.push(item());
      if (this.text[this.position] === ",") this.#skip(",");
      else if (this.text[this.position] !== close) {
        if (this.isAtEnd) this.fail(`There is no "${close}" for this "${open}"`, start);
        this.fail(`Expected "," or "${close}"`);
      }
    }
    this.#skip(close);
    return items;
  }

  #member(depth: number): Member {
    const start = this.position;
    const value = this.literal(depth);
    if (this.text[this.position] !== "=") return { name: undefined, value, start };
    if (value.kind !== "name" || value.negative) this.fail('Expected a name before "="', start);
    this.#skip("=");
    return { name: value.name, value: this.literal(depth), start };
  }

  #skip(token: string): void {
    this.position += token.length;
    this.#skipSpace();
  }

  #skipSpace(): void {
    while (this.#raw(SPACE) !== null);
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    const found = this.#raw(pattern);
    if (found !== null) this.#skipSpace();
    return found;
  }

  #raw(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text);
    if (found !== null) this.position = pattern.lastIndex;
    return found;
  }
}
