// What random schemas are made of, counted, with a minimum for each: a generator that lost a construct would test less and say nothing.

/** How often each construct has to occur among two thousand random projects. */
const MINIMUM = {
  file: 1000,
  struct: 6000,
  enum: 1000,
  interface: 2000,
  constant: 1000,
  annotation: 1000,
  alias: 1000,
  "alias of a generic": 200,
  "nested declaration": 5000,
  "declaration three levels deep": 400,
  group: 5000,
  "unnamed union": 1000,
  "named union": 3000,
  "late union": 1000,
  "union with an ordinal": 200,
  "group in a group": 1000,
  "group in a union": 1000,
  "union in a group": 1000,
  "union in a union": 1000,
  "shuffled ordinals": 1000,
  "default of a scalar": 5000,
  "default of a pointer": 2000,
  "value of a struct": 2000,
  "value that is a constant": 100,
  "type parameter": 2000,
  "generic in a generic": 2000,
  "generic left open": 2000,
  "inherited type arguments": 200,
  "type parameter of a method": 800,
  inheritance: 600,
  "inheritance from a generic": 200,
  "structs as parameters": 1000,
  streaming: 500,
  import: 600,
  "import in an expression": 3000,
  "far import": 300,
  "import cycle": 100,
  "use of an annotation": 4000,
} as const;

/** A construct of the schema language that the random schemas are to have. */
export type Construct = keyof typeof MINIMUM;

/** Counts of constructs. */
export class Constructs {
  readonly #counts: Map<Construct, number> = new Map();

  /** Counts one. */
  add(construct: Construct, times = 1): void {
    this.#counts.set(construct, (this.#counts.get(construct) ?? 0) + times);
  }

  /** Adds the counts of another. */
  addAll(other: Constructs): void {
    for (const [construct, count] of other.#counts) this.add(construct, count);
  }

  /** The constructs that occurred less often than they should have. */
  tooFew(): string[] {
    return Object.entries(MINIMUM).flatMap(([construct, least]) => {
      const count = this.#counts.get(construct as Construct) ?? 0;
      return count < least ? [`${construct}: ${count} of ${least}`] : [];
    });
  }

  toString(): string {
    return Object.keys(MINIMUM)
      .map((construct) => `${String(this.#counts.get(construct as Construct) ?? 0).padStart(7)}  ${construct}`)
      .join("\n");
  }
}
