// Ordinals: the members of a struct, enum or interface are numbered from 0 without gaps (language reference, "Structs").
import type { DiagnosticCollector } from "../diagnostic.js";
import type { Located } from "../syntax/syntax-tree.js";

/** Checks ordinals that are given in increasing order. */
export class OrdinalChecker {
  readonly #diagnostics: DiagnosticCollector;
  #expected = 0;
  #last: Located<number> | undefined;

  constructor(diagnostics: DiagnosticCollector) {
    this.#diagnostics = diagnostics;
  }

  check(ordinal: Located<number>): void {
    if (ordinal.value < this.#expected) {
      this.#diagnostics.addOn(ordinal, "Duplicate ordinal number.");
      if (this.#last !== undefined) {
        this.#diagnostics.addOn(this.#last, `Ordinal @${this.#last.value} originally used here.`);
        this.#last = undefined;
      }
    } else if (ordinal.value > this.#expected) {
      const message = `Skipped ordinal @${this.#expected}.  Ordinals must be sequential with no holes.`;
      this.#diagnostics.addOn(ordinal, message);
      this.#expected = ordinal.value + 1;
    } else {
      this.#expected++;
      this.#last = ordinal;
    }
  }
}

/** Members in the order of their ordinals, and in source order where two have the same. */
export function byOrdinal<T>(members: readonly T[], ordinal: (member: T) => number): T[] {
  return members.toSorted((a, b) => ordinal(a) - ordinal(b));
}
