// The lexer: bytes to statements (language reference, "Language"). It keeps its own stack, so that no nesting of
// brackets can exhaust the machine's, and looks at each byte a bounded number of times.
import type { DiagnosticCollector } from "../diagnostic.js";
import { type ScannedLiteral, scanLiteral } from "./literal-scanner.js";
import type { ListToken, Statement, Token } from "./token.js";
import { invalidByte } from "./utf8.js";

/** How deep brackets and blocks may be nested; it bounds every recursion over the syntax tree. */
export const MAX_NESTING = 256;

// These run over a Latin-1 string, in which indices are byte offsets. None of them has nested repetition: what needs more
// than a run of one class of characters is scanned by hand.
const DOC_COMMENT_START = /[ \t\f\v]*(?:\r\n?|\n)?/y;
const DOC_COMMENT_LINE = /[ \t\f\v]*# ?([^\n]*)\n?/y;
const IDENTIFIER = /[A-Za-z_][A-Za-z0-9_]*/y;
const OPERATOR = /[!$%&*+\-./:<=>?@^|~]+/y;

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
      else this.#token();
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

  #token(): void {
    const start = this.#at;
    let match: RegExpExecArray | null;
    if ((match = this.#match(IDENTIFIER)) !== null) {
      this.#push({ kind: "identifier", text: match[0], start, end: this.#at });
    } else if ((match = this.#match(OPERATOR)) !== null) {
      this.#push({ kind: "operator", text: match[0], start, end: this.#at });
    } else if (this.#literal(scanLiteral(this.#text, start))) {
      return;
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

  #literal(literal: ScannedLiteral | undefined): boolean {
    if (literal === undefined) return false;
    const start = this.#at;
    this.#at = literal.end;
    if ("error" in literal) this.#error(literal.errorStart ?? start, literal.errorEnd ?? literal.end, literal.error);
    else this.#push(literal.token);
    return true;
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
