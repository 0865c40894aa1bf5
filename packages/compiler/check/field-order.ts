// Unions whose ordinal is out of order among the fields: we say so, the reference compiler fails a check of its own schemas.
import { expect } from "vitest";
import { type Diagnostic, formatDiagnosticLine } from "../src/index.js";

const isFieldOrder = ({ message }: Diagnostic): boolean =>
  message.startsWith("Union ordinal, if specified, must be less than ");

/**
 * Checks that both compilers refuse such unions, if there are any.
 * @returns our other messages, or undefined if the reference compiler got no further than to such a union
 */
export function otherErrors(diagnostics: readonly Diagnostic[], reference: string): string[] | undefined {
  const others = diagnostics.filter((diagnostic) => !isFieldOrder(diagnostic));
  if (reference.includes("fields were not ordered by ordinal")) {
    expect(others.length, reference).toBeLessThan(diagnostics.length);
    return undefined;
  }
  // It does not come to that check in a file with other errors.
  if (others.length < diagnostics.length) expect(reference).not.toBe("");
  return others.map(formatDiagnosticLine);
}
