// Writes indented lines of code.

/** Collects lines of text, indented by two spaces a level. */
export class Printer {
  #text = "";
  #indent = "";

  /** Adds lines at the current level; an argument may hold several. */
  line(...texts: string[]): void {
    for (const text of texts) {
      if (text.includes("\n")) this.line(...text.split("\n"));
      else this.#text += text === "" ? "\n" : `${this.#indent}${text}\n`;
    }
  }

  /** Adds `open`, then what `body` writes one level deeper, then `close`. */
  block(open: string, body: () => void, close = "}"): void {
    this.line(open);
    this.indented(body);
    this.line(close);
  }

  /** What `body` writes goes one level deeper. */
  indented(body: () => void): void {
    this.#indent += "  ";
    body();
    this.#indent = this.#indent.slice(2);
  }

  /** Adds a doc comment, if there is anything to say. */
  doc(text: string): void {
    // A comment must not end where the schema's author did not mean it to.
    const lines = text.trimEnd().replaceAll("*/", "*\\/").split("\n");
    if (lines.length === 1) {
      if (lines[0] !== "") this.line(`/** ${lines[0]} */`);
      return;
    }
    this.line("/**", ...lines.map((one) => ` * ${one}`.trimEnd()), " */");
  }

  /** Everything so far. */
  toString(): string {
    return this.#text;
  }
}
