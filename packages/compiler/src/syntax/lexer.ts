// The lexer: bytes to statements (language reference, "Language"). It keeps its own stack, so that no nesting of
// brackets can exhaust the machine's, and looks at each byte a bounded number of times.
import { isUtf8 } from "node:buffer";
import type { DiagnosticCollector } from "../diagnostic.js";
import { unescapeString } from "./string-escape.js";
import type { ListToken, Statement, Token } from "./token.js";

/** How deep brackets and blocks may be nested; it bounds every recursion over the syntax tree. */
export const MAX_NESTING = 256;

const MAX_UINT64 = (1n << 64n) - 1n;

// The sticky patterns run over a Latin-1 string, in which indices are byte offsets. None of them has nested
// repetition: what could be long and needs more than a run of one class of characters is scanned by hand.
const DOC_COMMENT_START = /[ \t\f\v]*(?:\r\n?|\n)?/y;
const DOC_COMMENT_LINE = /[ \t\f\v]*# ?([^\n]*)\n?/y;
const IDENTIFIER = /[A-Za-z_][A-Za-z0-9_]*/y;
const OPERATOR = /[!$%&*+\-./:<=>?@^|~]+/y;
const ESCAPE = /\\(?:[abfnrtv'"\\?]|x[0-9a-fA-F]{2}|[0-7]{1,3})/y;
const BLOCK_STRING_LINE = /`([^\r\n]*)/y;
const NUMBER = /[0-9][0-9A-Za-z_.]*(?:(?<=[0-9.][eE])[+-][0-9A-Za-z_.]*)?/y;
const INTEGER = /^(?:0x[0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)$/;
const FLOAT = /^[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?$/;
const HEX_PAIRS = /^(?:[0-9a-fA-F]{2})*$/;

interface BlockFrame {
  kind: "block";
  /** Where the `{` is. */
  open: number;
  statements: Statement[];
  /** The statement that this block belongs to, less its block and end; undefined for the file itself. */
  header: { start: number; tokens: Token[]; docComment: string | undefined } | undefined;
  tokens: Token[];
  /** An error was reported in the current statement, so that the parser should not see it. */
  broken: boolean;
}

interface ListFrame {
  kind: "list";
  token: ListToken;
  item: Token[];
}

/** Splits a file into statements. Errors are reported; statements that contain one are left out. */
export function lex(source: Uint8Array, diagnostics: DiagnosticCollector): Statement[] {
  const invalid = invalidByte(source);
  if (invalid !== undefined) {
    diagnostics.add(invalid, invalid + 1, "Non-UTF-8 input detected. Cap'n Proto schema files must be UTF-8 text.");
    return [];
  }
  return new Lexer(source, diagnostics).run();
}

class Lexer {
  readonly #text: string;
  readonly #diagnostics: DiagnosticCollector;
  readonly #file: BlockFrame = block(0, undefined);
  readonly #stack: (BlockFrame | ListFrame)[] = [this.#file];
  /** The innermost block on the stack. */
  #block: BlockFrame = this.#file;
  #at = 0;

  constructor(source: Uint8Array, diagnostics: DiagnosticCollector) {
    this.#text = Buffer.from(source.buffer, source.byteOffset, source.byteLength).toString("latin1");
    this.#diagnostics = diagnostics;
  }

  run(): Statement[] {
    const text = this.#text;
    for (;;) {
      this.#skipSpace();
      if (this.#at >= text.length) break;
      const char = text.charAt(this.#at);
      if (char === "(" || char === "[" || char === "{") {
        if (this.#stack.length > MAX_NESTING) {
          this.#error(this.#at, this.#at + 1, `Nesting is too deep: at most ${MAX_NESTING} levels are allowed.`);
          return this.#file.statements;
        }
        if (char === "{") this.#openBlock();
        else this.#openList(char);
      } else if (char === ")" || char === "]") this.#closeList(char);
      else if (char === "}") this.#closeBlock();
      else if (char === ",") this.#comma();
      else if (char === ";") this.#semicolon();
      else this.#token(char);
    }
    this.#finish();
    return this.#file.statements;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match !== null) this.#at = pattern.lastIndex;
    return match;
  }

  #error(start: number, end: number, message: string): void {
    this.#diagnostics.add(start, end, message);
    this.#block.broken = true;
  }

  #push(token: Token): void {
    const top = this.#stack.at(-1);
    if (top?.kind === "list") top.item.push(token);
    else this.#block.tokens.push(token);
  }

  #token(char: string): void {
    const start = this.#at;
    let match: RegExpExecArray | null;
    if ((match = this.#match(IDENTIFIER)) !== null) {
      this.#push({ kind: "identifier", text: match[0], start, end: this.#at });
    } else if ((match = this.#match(OPERATOR)) !== null) {
      this.#push({ kind: "operator", text: match[0], start, end: this.#at });
    } else if ((match = this.#match(BLOCK_STRING_LINE)) !== null) {
      this.#push({ kind: "string", bytes: Buffer.from(`${match[1]}\n`, "latin1"), start, end: this.#at });
    } else if (char === '"') {
      this.#string();
    } else if (this.#text.startsWith('0x"', start)) {
      this.#binary();
    } else if (char >= "0" && char <= "9") {
      this.#number();
    } else {
      this.#at++;
      this.#error(start, this.#at, "Parse error: unexpected character.");
    }
  }

  #skipSpace(): void {
    const text = this.#text;
    let at = this.#at;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x23) {
        const line = text.indexOf("\n", at);
        at = line < 0 ? text.length : line;
      } else if (code === 0xef && text.startsWith("\xef\xbb\xbf", at)) {
        at += 2;
      } else if (code !== 0x20 && (code < 0x09 || code > 0x0d)) {
        break;
      }
    }
    this.#at = Math.min(at, text.length);
  }

  #string(): void {
    const text = this.#text;
    const start = this.#at;
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
    if (text.charAt(at) !== '"') {
      this.#at = at;
      this.#error(start, at, "Parse error: this string is not closed on the same line.");
      return;
    }
    this.#at = at + 1;
    if (badEscape === undefined) {
      this.#push({ kind: "string", bytes: unescapeString(text.slice(start + 1, at)), start, end: this.#at });
    } else {
      this.#error(badEscape, badEscape + 1, "Parse error: unknown escape sequence.");
    }
  }

  #binary(): void {
    const start = this.#at;
    const close = this.#text.indexOf('"', start + 3);
    const pairs = this.#text.slice(start + 3, close < 0 ? undefined : close).split(/[ \f\n\r\t\v]+/);
    if (close >= 0 && pairs.every((digits) => HEX_PAIRS.test(digits)) && pairs.join("") !== "") {
      this.#at = close + 1;
      this.#push({ kind: "binary", bytes: Buffer.from(pairs.join(""), "hex"), start, end: this.#at });
    } else {
      const line = this.#text.indexOf("\n", start);
      const end = line < 0 ? this.#text.length : line;
      this.#at = close >= 0 && close < end ? close + 1 : end;
      this.#error(start, this.#at, 'Parse error: a binary literal is pairs of hexadecimal digits, as in 0x"1f a0".');
    }
  }

  #number(): void {
    const start = this.#at;
    const match = this.#match(NUMBER);
    const text = match === null ? "" : match[0];
    const end = this.#at;
    if (INTEGER.test(text)) {
      const octal = text.length > 1 && text.startsWith("0") && text.charAt(1) !== "x";
      const value = BigInt(octal ? `0o${text.slice(1)}` : text);
      if (value > MAX_UINT64) this.#error(start, end, "Integer is too big: it does not fit in 64 bits.");
      else this.#push({ kind: "integer", value, start, end });
    } else if (FLOAT.test(text)) {
      this.#push({ kind: "float", value: Number(text), start, end });
    } else {
      this.#error(start, end, "Parse error: malformed number.");
    }
  }

  #openList(bracket: "(" | "["): void {
    const token: ListToken = { kind: "list", bracket, items: [], start: this.#at, end: this.#at };
    this.#at++;
    this.#stack.push({ kind: "list", token, item: [] });
  }

  #closeList(char: ")" | "]"): void {
    const top = this.#stack.at(-1);
    const at = this.#at++;
    if (top?.kind !== "list") {
      this.#error(at, at + 1, `Parse error: this '${char}' closes nothing.`);
      return;
    }
    const { token, item } = top;
    if ((token.bracket === "(") !== (char === ")")) {
      this.#error(at, at + 1, `Parse error: '${token.bracket}' cannot be closed by '${char}'.`);
    }
    // A trailing comma leaves an empty item, which does not count.
    if (item.length > 0) token.items.push(item);
    token.end = at + 1;
    this.#stack.pop();
    this.#push(token);
  }

  #comma(): void {
    const top = this.#stack.at(-1);
    const at = this.#at++;
    if (top?.kind !== "list") {
      this.#error(at, at + 1, "Parse error: unexpected ','.");
      return;
    }
    top.token.items.push(top.item);
    top.item = [];
  }

  #semicolon(): void {
    this.#abandonLists("';'");
    const frame = this.#block;
    const start = frame.tokens[0]?.start ?? this.#at;
    this.#at++;
    const docComment = this.#docComment();
    if (!frame.broken) {
      frame.statements.push({ tokens: frame.tokens, block: undefined, docComment, start, end: this.#at });
    }
    frame.tokens = [];
    frame.broken = false;
  }

  #openBlock(): void {
    this.#abandonLists("'{'");
    const frame = this.#block;
    const open = this.#at++;
    const start = frame.tokens[0]?.start ?? open;
    const docComment = this.#docComment();
    this.#block = block(open, { start, tokens: frame.tokens, docComment });
    this.#stack.push(this.#block);
  }

  #closeBlock(): void {
    this.#abandonLists("'}'");
    const frame = this.#block;
    const at = this.#at;
    this.#at++;
    this.#unfinishedStatement();
    if (frame.header === undefined) {
      this.#error(at, at + 1, "Parse error: this '}' closes nothing.");
      frame.broken = false;
      return;
    }
    const late = this.#docComment();
    this.#stack.pop();
    this.#block = this.#enclosingBlock();
    const { start, tokens, docComment } = frame.header;
    if (!this.#block.broken) {
      const statement = { tokens, block: frame.statements, docComment: docComment ?? late, start, end: this.#at };
      this.#block.statements.push(statement);
    }
    this.#block.tokens = [];
    this.#block.broken = false;
  }

  #finish(): void {
    this.#abandonLists("the end of the file");
    this.#unfinishedStatement();
    for (const frame of this.#stack) {
      if (frame.kind === "block" && frame.header !== undefined) {
        this.#error(frame.open, frame.open + 1, "Parse error: this '{' is not closed.");
      }
    }
  }

  /** Reports lists that are still open where only a statement can end. */
  #abandonLists(before: string): void {
    let top = this.#stack.at(-1);
    while (top?.kind === "list") {
      const { bracket, start } = top.token;
      this.#error(start, start + 1, `Parse error: this '${bracket}' is not closed before ${before}.`);
      this.#stack.pop();
      top = this.#stack.at(-1);
    }
  }

  #unfinishedStatement(): void {
    const frame = this.#block;
    const last = frame.tokens.at(-1);
    if (last !== undefined && !frame.broken) {
      this.#error(last.end, last.end, "Parse error: this statement should end with ';' or a block.");
    }
    frame.tokens = [];
    frame.broken = false;
  }

  #enclosingBlock(): BlockFrame {
    const top = this.#stack.at(-1);
    return top?.kind === "block" ? top : this.#file;
  }

  /** Comments that follow with at most one line end in between and no blank line. */
  #docComment(): string | undefined {
    const from = this.#at;
    this.#match(DOC_COMMENT_START);
    const lines: string[] = [];
    let line: RegExpExecArray | null;
    while (this.#at < this.#text.length && (line = this.#match(DOC_COMMENT_LINE)) !== null) {
      lines.push(`${(line[1] ?? "").replace(/\r+$/, "")}\n`);
    }
    if (lines.length === 0) {
      this.#at = from;
      return undefined;
    }
    return Buffer.from(lines.join(""), "latin1").toString("utf8");
  }
}

function block(open: number, header: BlockFrame["header"]): BlockFrame {
  return { kind: "block", open, statements: [], header, tokens: [], broken: false };
}

/** The offset of the first byte that is NUL or not part of UTF-8 text. */
function invalidByte(source: Uint8Array): number | undefined {
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
