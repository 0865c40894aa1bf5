// Which JSON the reference tool can be asked to read.

/** The tool finds the end of a message by brackets, quotes and comments, also by those in strings, and misreads some escapes. */
export function isUnderstood(line: string): boolean {
  const strings = line.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  return !strings.some((string) => /[[\]{}()\\'#]|\/\//.test(string));
}
