// Errors in schema files: where they are, what they say, and how they are printed.

/** A place in a source file. */
export interface SourcePosition {
  /** Offset from the start of the file, in bytes. */
  byte: number;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in bytes. */
  column: number;
}

/** An error in a schema file. */
export interface Diagnostic {
  /** The display name of the file. */
  file: string;
  message: string;
  start: SourcePosition;
  /** Exclusive; equal to `start` if there is only a point to show. */
  end: SourcePosition;
  /** The text of the line that `start` is on, without its line end. */
  lineText: string;
}

/** The diagnostics of one file; they are added with byte offsets and keep the order in which they were found. */
export class DiagnosticCollector {
  readonly #file: string;
  readonly #source: Uint8Array;
  readonly #all: Diagnostic[];
  readonly #seen: Set<string> = new Set();
  #lineStarts: number[] | undefined;

  /** `all` collects the diagnostics of this and other files. */
  constructor(file: string, source: Uint8Array, all: Diagnostic[]) {
    this.#file = file;
    this.#source = source;
    this.#all = all;
  }

  /** Reports an error in the bytes from `start` to `end` (exclusive). The same error at the same place counts once. */
  add(start: number, end: number, message: string): void {
    const key = `${start}:${end}:${message}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#all.push({
      file: this.#file,
      message,
      start: this.#position(start),
      end: this.#position(end),
      lineText: this.#lineText(start),
    });
  }

  /** Reports an error on something that knows its range. */
  addOn(range: { start: number; end: number }, message: string): void {
    this.add(range.start, range.end, message);
  }

  /** How many errors this file has. */
  get count(): number {
    return this.#seen.size;
  }

  #position(byte: number): SourcePosition {
    const starts = this.#lines();
    const line = lineIndex(starts, byte);
    return { byte, line: line + 1, column: byte - (starts[line] ?? 0) + 1 };
  }

  #lineText(byte: number): string {
    const starts = this.#lines();
    const start = starts[lineIndex(starts, byte)] ?? 0;
    let end = this.#source.indexOf(0x0a, start);
    if (end < 0) end = this.#source.length;
    if (end > start && this.#source[end - 1] === 0x0d) end--;
    return new TextDecoder().decode(this.#source.subarray(start, end));
  }

  #lines(): number[] {
    if (this.#lineStarts === undefined) {
      const starts = [0];
      for (let at = this.#source.indexOf(0x0a); at >= 0; at = this.#source.indexOf(0x0a, at + 1)) starts.push(at + 1);
      this.#lineStarts = starts;
    }
    return this.#lineStarts;
  }
}

/** Formats a diagnostic as one line, `file:LINE:COLUMN-COLUMN: error: message`, with byte columns from 1. */
export function formatDiagnosticLine(diagnostic: Diagnostic): string {
  const { file, start, end, message } = diagnostic;
  let range = `${start.line}`;
  if (start.byte === end.byte) range += `:${start.column}`;
  else if (start.line === end.line) range += `:${start.column}-${end.column}`;
  return `${file}:${range}: error: ${message}`;
}

/** Formats a diagnostic as its line, followed by the offending source line with carets under the range. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { start, end, lineText } = diagnostic;
  if (lineText === "") return formatDiagnosticLine(diagnostic);
  const bytes = new TextEncoder().encode(lineText);
  const decode = (from: number, to?: number) => new TextDecoder().decode(bytes.subarray(from, to));
  const before = decode(0, start.column - 1);
  const marked = decode(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
  // Tabs are kept, so that the carets line up whatever the width of a tab is.
  const indent = Array.from(before, (char) => (char === "\t" ? char : " ")).join("");
  const carets = "^".repeat(Math.max(1, Array.from(marked.trimEnd()).length));
  return `${formatDiagnosticLine(diagnostic)}\n  ${lineText}\n  ${indent}${carets}`;
}

function lineIndex(starts: number[], byte: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) > byte) high = middle;
    else low = middle;
  }
  return low;
}
