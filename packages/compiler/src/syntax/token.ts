// Tokens and statements: what the lexer makes of a schema file (language reference, "Language").

/** A range of bytes in a source file; `end` is exclusive. */
export interface SourceRange {
  start: number;
  end: number;
}

/** The smallest parts of the language. A bracketed list is one token, whose items are tokens in turn. */
export type Token = SourceRange &
  (
    | { kind: "identifier"; text: string }
    | { kind: "string"; bytes: Uint8Array }
    | { kind: "binary"; bytes: Uint8Array }
    | { kind: "integer"; value: bigint }
    | { kind: "float"; value: number }
    | { kind: "operator"; text: string }
    | ListToken
  );

/** A comma-separated list in round or square brackets, without the empty item after a trailing comma. */
export interface ListToken extends SourceRange {
  kind: "list";
  bracket: "(" | "[";
  items: Token[][];
}

/** Tokens up to a `;` or a `{ … }` block. `end` lies behind the documentation comment, if there is one. */
export interface Statement extends SourceRange {
  tokens: Token[];
  /** The statements of the block, or undefined if the statement ends in a semicolon. */
  block: Statement[] | undefined;
  docComment: string | undefined;
}
