// Whether several programs that print at once printed what is shown.

/** What one program printed that was not shown before. */
export interface Printed {
  readonly lines: readonly string[];
  /** Whether all of it must be shown: it has ended. What the others print may be shown later. */
  readonly complete: boolean;
}

/**
 * Finds the shown lines in what the programs printed, each program's lines in order.
 * @returns how many lines of each program were shown; undefined if they do not fit
 */
export function matchShown(shown: readonly string[], printed: readonly Printed[]): number[] | undefined {
  const tried = new Set<string>();
  const patterns = shown.map(pattern);
  const search = (at: number, taken: number[]): number[] | undefined => {
    const key = `${at}:${taken.join(",")}`;
    if (tried.has(key)) return undefined;
    tried.add(key);
    if (at === shown.length) {
      return printed.every(({ lines, complete }, i) => !complete || taken[i] === lines.length) ? taken : undefined;
    }
    const gap = shown[at] === "...";
    if (gap) {
      const without = search(at + 1, taken);
      if (without !== undefined) return without;
    }
    for (const [i, { lines }] of printed.entries()) {
      const line = lines[taken[i] as number];
      if (line === undefined || !(gap || patterns[at]?.test(line))) continue;
      const found = search(gap ? at : at + 1, taken.with(i, (taken[i] as number) + 1));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(
    0,
    printed.map(() => 0),
  );
}

function pattern(shown: string): RegExp {
  const parts = shown.split(/<[\w-]+>/).map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join("\\S+")}$`);
}
