// A position in a row of tokens, with the steps that every parser of the language is made of.
import type { DiagnosticCollector } from "../diagnostic.js";
import type { Located } from "./syntax-tree.js";
import type { ListToken, SourceRange, Token } from "./token.js";

/** Thrown where the tokens fit no rule of the grammar; whoever parses the statement or list item reports it. */
export class SyntaxFailure extends Error {
  readonly range: SourceRange;

  constructor(range: SourceRange, message: string) {
    super(message);
    this.range = range;
  }
}

type TokenOf<K extends Token["kind"]> = Extract<Token, { kind: K }>;

/** Reads tokens one after the other. `take…` methods move on if the token fits, and return undefined if not. */
export class TokenCursor {
  readonly diagnostics: DiagnosticCollector;
  readonly #tokens: readonly Token[];
  /** Where to report that something is missing at the end. */
  readonly #end: number;
  #at = 0;

  constructor(tokens: readonly Token[], end: number, diagnostics: DiagnosticCollector) {
    this.#tokens = tokens;
    this.#end = tokens.at(-1)?.end ?? end;
    this.diagnostics = diagnostics;
  }

  get atEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  /** Where the token before the next one ends. */
  get endOfLast(): number {
    return this.#tokens[this.#at - 1]?.end ?? this.#end;
  }

  /** The token `ahead` places after the next one. */
  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  /** Whether the token `ahead` places on is this operator. */
  isOperator(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === "operator" && token.text === text;
  }

  /** Whether the token `ahead` places on is an identifier, and the given one, if it is given. */
  isIdentifier(text?: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === "identifier" && (text === undefined || token.text === text);
  }

  take<K extends Token["kind"]>(kind: K): TokenOf<K> | undefined {
    const token = this.peek();
    if (token === undefined || !isKind(token, kind)) return undefined;
    this.#at++;
    return token;
  }

  takeOperator(text: string): Token | undefined {
    return this.isOperator(text) ? this.take("operator") : undefined;
  }

  takeKeyword(text: string): Token | undefined {
    return this.isIdentifier(text) ? this.take("identifier") : undefined;
  }

  takeList(bracket: "(" | "["): ListToken | undefined {
    const token = this.peek();
    return token?.kind === "list" && token.bracket === bracket ? this.take("list") : undefined;
  }

  identifier(what: string): Located<string> {
    const token = this.take("identifier") ?? this.fail(`expected ${what}`);
    return { value: token.text, start: token.start, end: token.end };
  }

  operator(text: string): Token {
    return this.takeOperator(text) ?? this.fail(`expected '${text}'`);
  }

  /** Fails unless all tokens have been read. */
  expectEnd(): void {
    if (!this.atEnd) this.fail("unexpected token");
  }

  /** Throws a SyntaxFailure at the next token. */
  fail(message: string): never {
    const token = this.peek();
    const range = token ?? { start: this.#end, end: this.#end };
    throw new SyntaxFailure(range, `Parse error: ${message}.`);
  }

  /** Parses each item of a list on its own. An item that does not parse is reported, and undefined in the result. */
  items<T>(list: ListToken, parse: (cursor: TokenCursor) => T): (T | undefined)[] {
    return list.items.map((tokens) => {
      const last = tokens.at(-1);
      if (last === undefined) {
        this.diagnostics.addOn(list, "Parse error: Empty list item.");
        return undefined;
      }
      const cursor = new TokenCursor(tokens, last.end, this.diagnostics);
      try {
        const item = parse(cursor);
        cursor.expectEnd();
        return item;
      } catch (error) {
        if (!(error instanceof SyntaxFailure)) throw error;
        this.diagnostics.add(error.range.start, Math.max(error.range.end, last.end), error.message);
        return undefined;
      }
    });
  }
}

function isKind<K extends Token["kind"]>(token: Token, kind: K): token is TokenOf<K> {
  return token.kind === kind;
}
