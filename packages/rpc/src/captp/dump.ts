// A connection's tables as text, for people. Apart from the connection, so that it is only in programs that want it.

import type { Connection } from "./connection.js";

/** One line for each table and each entry. */
export function dump(connection: Connection): string {
  const lines: string[] = [];
  const table = (name: string, entries: string[]): void => {
    lines.push(`${name}: ${entries.length}`, ...entries.map((entry) => `  ${entry}`));
  };
  table(
    "Questions",
    each(connection.questions.values(), (question) => `${question.id}: ${question.describe()}`),
  );
  table(
    "Answers",
    each(connection.answers.values(), (answer) => `${answer.id}: ${answer.describe()}`),
  );
  table(
    "Exports",
    each(connection.exports.values(), (entry) => `${entry.id}: ${entry.describe()}`),
  );
  table(
    "Imports",
    each(connection.imports.values(), (entry) => `${entry.id}: received ${entry.received} times, ${entry.refs} users`),
  );
  table(
    "Embargoes",
    each(connection.embargoes.values(), ({ hook }) => hook.describe()),
  );
  if (connection.closed !== null) lines.push(`Closed: ${connection.closed.reason}`);
  return lines.join("\n");
}

function each<T>(entries: Iterable<T>, print: (entry: T) => string): string[] {
  return [...entries].map(print);
}
