// A connection's tables as text, for people. Apart from the connection, so that it is only in programs that want it.

import * as CallState from "../hooks/call-state.js";
import type { Answer } from "./answer.js";
import type { Connection } from "./connection.js";
import type { Export } from "./export.js";
import type { Import } from "./import.js";
import type { Question } from "./question.js";

/** One line for each table and each entry. */
export function dump(connection: Connection): string {
  const lines: string[] = [];
  const table = (name: string, entries: string[]): void => {
    lines.push(`${name}: ${entries.length}`, ...entries.map((entry) => `  ${entry}`));
  };
  const { questions, answers, exports, imports, embargoes, closed } = connection;
  table("Questions", each(questions.values(), describeQuestion));
  table("Answers", each(answers.values(), describeAnswer));
  table("Exports", each(exports.values(), describeExport));
  table("Imports", each(imports.values(), describeImport));
  table(
    "Embargoes",
    each(embargoes.values(), ({ hook }) => hook.describe()),
  );
  if (closed !== null) lines.push(`Closed: ${closed.reason}`);
  return lines.join("\n");
}

function each<T>(entries: Iterable<T>, print: (entry: T) => string): string[] {
  return [...entries].map(print);
}

function describeQuestion(question: Question): string {
  const progress = question.hasReturned ? "returned" : "waiting";
  const tail = question.isTail ? ", a tail call" : "";
  const given = question["wanted"] ? "" : ", given up";
  const routes = (question["routes"] ?? []).map(({ path }) => `[${path.join(", ")}]`).join(" ");
  return `${question.id}: ${progress}${tail}${given}${routes === "" ? "" : `, in use: ${routes}`}`;
}

function describeAnswer(answer: Answer): string {
  const states = { [CallState.waiting]: "working", [CallState.returned]: "returned", [CallState.failed]: "failed" };
  const state = states[answer["state"] as keyof typeof states];
  const server = answer.server === null ? "" : ` at ${answer.server.describe()}`;
  const tail = answer["tailQuestion"];
  return `${answer.id}: ${state}${server}${tail === null ? "" : `, results of question ${tail.id}`}`;
}

function describeExport({ id, hook, sent, pin }: Export): string {
  return `${id}: ${hook.describe()}, ${sent} times${pin === null ? "" : `, told to be ${pin.describe()}`}`;
}

function describeImport({ id, received, refs }: Import): string {
  return `${id}: received ${received} times, ${refs} users`;
}
