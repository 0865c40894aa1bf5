// Rows of the report.

/** One row: our figure, the others', and how we compare. */
export interface Result {
  readonly name: string;
  readonly unit: string;
  /** The median of the turns. */
  readonly ours: number;
  readonly peers?: Readonly<Record<string, number>>;
  /** Above 1 we are better. */
  readonly ratios?: Readonly<Record<string, number>>;
  /** The smallest and the largest of our turns. */
  readonly spread?: readonly [number, number];
  /** The contenders that have no figure, and why. */
  readonly leftOut?: Readonly<Record<string, string>>;
}

/** What a row is made of. */
export interface Measurements {
  readonly name: string;
  readonly unit: string;
  /** Whether a larger value is better. */
  readonly isRate: boolean;
  /** The values of each contender's turns; ours are those of `ours`. */
  readonly values: Readonly<Record<string, readonly number[]>>;
  readonly leftOut?: Readonly<Record<string, string>>;
}

/** The middle one of some values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] as number;
  return ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** Makes the row of some measurements. */
export function result({ name, unit, isRate, values, leftOut }: Measurements): Result {
  const { ours: own = [], ...others } = values;
  const ours = median(own);
  const peers = Object.fromEntries(Object.entries(others).map(([peer, turns]) => [peer, median(turns)]));
  const ratios = Object.fromEntries(
    Object.entries(peers).map(([peer, theirs]) => [peer, isRate ? ours / theirs : theirs / ours]),
  );
  const spread = [Math.min(...own), Math.max(...own)] as const;
  const missing = leftOut === undefined || Object.keys(leftOut).length === 0 ? {} : { leftOut };
  return { name, unit, ours, peers, ratios, spread, ...missing };
}

/** Three significant digits, without an exponent. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return "-";
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}

/** The lines of a report for people. */
export function lines(results: readonly Result[]): string[] {
  return results.flatMap(({ name, unit, ours, peers = {}, ratios = {}, spread, leftOut = {} }) => {
    const range = spread === undefined ? "" : `  (${shown(spread[0])} to ${shown(spread[1])})`;
    const first = `${name.padEnd(48)} ${shown(ours).padStart(10)} ${unit}${range}`;
    const rest = Object.entries(peers).map(
      ([peer, value]) =>
        `  ${peer.padEnd(46)} ${shown(value).padStart(10)} ${unit}  we: ${shown(ratios[peer] ?? NaN)} ×`,
    );
    const missing = Object.entries(leftOut).map(([peer, why]) => `  ${peer.padEnd(46)} left out: ${why}`);
    return [first, ...rest, ...missing];
  });
}
