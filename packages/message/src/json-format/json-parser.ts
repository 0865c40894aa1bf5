// Parses JSON (RFC 8259) into nodes that know their place, with numbers as they are written: JSON.parse would round the large ones.

import { TextError } from "../text-format/text-error.js";

/** A JSON value, with the offset where it begins. */
export type JsonNode = { readonly start: number } & (
  | { readonly kind: "null" }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "array"; readonly elements: readonly JsonNode[] }
  | { readonly kind: "object"; readonly members: ReadonlyMap<string, JsonNode> }
);

/** Nesting of arrays and objects that is read. */
const MAX_DEPTH = 64;

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[A-Za-z]+/y;
// oxlint-disable-next-line no-control-regex -- the ones that have to be escaped
const PLAIN = /[^"\\\x00-\x1f]+/y;
const ESCAPE = /\\(?:u([\da-fA-F]{4})|(["\\/bfnrt]))/y;

const escaped: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/** Reads JSON values from a text, one after another. */
export class JsonParser {
  declare readonly text: string;
  /** Where the next one begins, after white space. */
  declare position: number;

  constructor(text: string, position: number = 0) {
    this.text = text;
    this.position = position;
    this.#match(SPACE);
  }

  /** Reads one value. @throws TextError for anything else */
  value(depth: number = MAX_DEPTH): JsonNode {
    const start = this.position;
    switch (this.text[start]) {
      case "{":
        return { kind: "object", start, members: this.#members(depth) };
      case "[":
        return { kind: "array", start, elements: this.#elements(depth) };
      case '"':
        return { kind: "string", start, value: this.#string() };
      default: {
        const text = this.#token(NUMBER);
        if (text !== undefined) return { kind: "number", start, text };
        const word = this.#token(WORD);
        if (word === "null") return { kind: "null", start };
        if (word === "true" || word === "false") return { kind: "boolean", start, value: word === "true" };
        const end = start >= this.text.length;
        return this.fail(end ? "The text ends where a JSON value should be" : "Expected a JSON value", start);
      }
    }
  }

  /** An error at a place. */
  fail(problem: string, at: number = this.position): never {
    throw new TextError(problem, this.text, at);
  }

  #elements(depth: number): JsonNode[] {
    const elements: JsonNode[] = [];
    this.#items("[", "]", depth, () => elements.push(this.value(depth - 1)));
    return elements;
  }

  #members(depth: number): Map<string, JsonNode> {
    const members = new Map<string, JsonNode>();
    this.#items("{", "}", depth, () => {
      const start = this.position;
      if (this.text[start] !== '"') this.fail("Expected a name in quotes");
      const name = this.#string();
      if (members.has(name)) this.fail(`${JSON.stringify(name)} is there twice`, start);
      if (this.text[this.position] !== ":") this.fail('Expected ":"');
      this.#skip();
      members.set(name, this.value(depth - 1));
    });
    return members;
  }

  #items(open: string, close: string, depth: number, item: () => void): void {
    const start = this.position;
    if (depth <= 0) this.fail(`Values cannot be nested more than ${MAX_DEPTH} deep`);
    this.#skip();
    if (this.text[this.position] === close) return this.#skip();
    for (;;) {
      item();
      if (this.text[this.position] === close) return this.#skip();
      if (this.position >= this.text.length) this.fail(`There is no "${close}" for this "${open}"`, start);
      if (this.text[this.position] !== ",") this.fail(`Expected "," or "${close}"`);
      this.#skip();
    }
  }

  #string(): string {
    const start = this.position++;
    let value = "";
    while (this.text[this.position] !== '"') {
      const plain = this.#match(PLAIN)?.[0];
      if (plain !== undefined) {
        value += plain;
        continue;
      }
      const escape = this.#match(ESCAPE);
      if (escape === null) {
        if (this.text[this.position] === "\\") this.fail("Unknown escape sequence");
        this.fail(
          this.position < this.text.length ? "A control character must be escaped" : "The string does not end",
          start,
        );
      }
      const [, hex, letter = ""] = escape;
      value += hex === undefined ? (escaped[letter] ?? letter) : String.fromCharCode(Number.parseInt(hex, 16));
    }
    this.#skip();
    return value;
  }

  /** Goes over one character and the white space after it. */
  #skip(): void {
    this.position++;
    this.#match(SPACE);
  }

  #token(pattern: RegExp): string | undefined {
    const text = this.#match(pattern)?.[0];
    if (text !== undefined) this.#match(SPACE);
    return text;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text);
    if (found !== null) this.position = pattern.lastIndex;
    return found;
  }
}
