// The error for text that is not a value of the type that it should be.

/** Thrown for text or JSON that cannot be read. Told apart by `TextError.is`, also across copies of this package. */
export class TextError extends Error {
  /** Where, counted from 1; columns in UTF-16 units. */
  declare readonly line: number;
  declare readonly column: number;

  constructor(problem: string, text: string, offset: number) {
    const before = text.slice(0, offset);
    const line = before.split("\n").length;
    const column = offset - before.lastIndexOf("\n");
    super(`${line}:${column}: ${problem}`);
    this.line = line;
    this.column = column;
  }

  override get name(): string {
    return "TextError";
  }

  /** Whether a value is a TextError. */
  static is(value: unknown): value is TextError {
    return value instanceof Error && value.name === "TextError";
  }
}
