// What a contender's program of the serialization rows does: `PROGRAM ROW WARM-UP-MS MEASURE-MS` prints as JSON the microseconds of a
// unit of work, or null when the contender has no notion of it, and a checksum of the first results, by which all do the same work.

/** One unit of work: gives how many were done, or how many megabytes. */
export type Work = () => number;

/** The rows that a contender can do. */
export type SerializationRows = Readonly<Record<string, () => Work>>;

/** What a program prints. */
export interface SerializationFigure {
  readonly value: number | null;
  readonly checksum: number;
}

/** How many results the checksum is made of: fewer than any contender has in its warm-up, except of rows with one result. */
const RESULTS = 10;
let results = 0;
let checksum = 0;

/** Takes note of the result of an exchange. @throws Error when it is wrong */
export function verify(isRight: boolean, expected: number): void {
  if (!isRight) throw new Error("A wrong response");
  if (results++ < RESULTS) checksum = (Math.imul(checksum, 31) + expected) | 0;
}

/** Microseconds for one unit of work. */
function timeOf(work: Work, warmUp: number, measure: number): number {
  let start = performance.now();
  while (performance.now() - start < warmUp) work();
  start = performance.now();
  let done = 0;
  let elapsed: number;
  do {
    done += work();
    elapsed = performance.now() - start;
  } while (elapsed < measure);
  return (elapsed / done) * 1000;
}

/** Runs a contender's program. */
export function runSerializer(rows: SerializationRows): void {
  const [row = "", warmUp, measure] = process.argv.slice(2);
  const make = rows[row];
  const value = make === undefined ? null : timeOf(make(), Number(warmUp), Number(measure));
  const figure: SerializationFigure = { value, checksum };
  console.log(JSON.stringify(figure));
}
