// What is true of a connection's tables between any two messages. For tests: nothing of it is in programs.

import * as CallState from "../hooks/call-state.js";
import type { RefCounted } from "../hooks/ref-counted.js";
import type { Connection } from "./connection.js";

function check(condition: boolean, what: string): void {
  if (!condition) throw new Error(`An invariant is broken: ${what}`);
}

/** Checks the tables of one connection against each other. To be called when no engine is at work. @throws Error naming what is wrong */
export function checkInvariants(connection: Connection): void {
  checkQuestions(connection);
  checkAnswers(connection);
  checkExports(connection);
  checkImports(connection);
  for (const { hook, end } of connection.embargoes.values()) {
    check(hook.refs > 0 && hook["target"] === null, "an embargo has been lifted, but is in the table");
    check(end !== null, "an embargo leads nowhere");
  }
  if (connection.closed === null) return;
  // A call that was finished may go on for those here who use what it will return.
  const { callWords: _, ...tables } = connection.stats();
  const left = Object.values(tables).some((count) => count !== 0);
  check(!left, `a closed connection has something left: ${JSON.stringify(tables)}`);
}

function checkQuestions(connection: Connection): void {
  let count = 0;
  for (const question of connection.questions.values()) {
    count++;
    const { id } = question;
    check(connection.questions.get(id) === question, `question ${id} is filed under another id`);
    check(question.state !== CallState.building, `question ${id} was not sent`);
    check(!(question.hasReturned && question["hasFinished"]), `question ${id} is over, but in the table`);
    check(question["pipelines"] >= 0, `question ${id} has fewer than no pipelines`);
    const routes = question["routes"] ?? [];
    check(!question["hasFinished"] || routes.length === 0, `question ${id} was finished while it is pipelined on`);
    for (const route of routes) check(route.refs > 0, `question ${id} has a route that nobody refers to`);
    const needed = question["wanted"] && (question.isTail || !question.hasReturned);
    check(needed || routes.length > 0 || question["hasFinished"], `question ${id} should have been finished`);
  }
  check(connection.questions.size === count, "the table of questions is miscounted");
}

function checkAnswers(connection: Connection): void {
  let count = 0;
  let words = 0;
  for (const answer of connection.answers.values()) {
    count++;
    check(connection.answers.get(answer.id) === answer, `answer ${answer.id} is filed under another id`);
    check(!answer["hasFinished"], `answer ${answer.id} is finished, but in the table`);
    check(answer.refs > 0, `answer ${answer.id} is held by nobody`);
    check(answer.isSettled === (answer["words"] === 0), `answer ${answer.id} counts ${answer["words"]} words`);
    words += answer["words"];
  }
  check(connection.answers.size === count, "the table of answers is miscounted");
  // Calls that were finished before they were answered still count.
  check(connection.callWords >= words, `${words} words are being worked on, not ${connection.callWords}`);
}

function checkExports({ exports }: Connection): void {
  const entries = new Set(exports.values());
  for (const entry of entries) {
    check(exports.get(entry.id) === entry, `export ${entry.id} is filed under another id`);
    check(entry.sent > 0, `export ${entry.id} was released, but is in the table`);
    check((entry.hook as Partial<RefCounted>).refs !== 0, `export ${entry.id} is of something released`);
    check(entry.refs > 0, `export ${entry.id} is held by nobody`);
  }
  check(exports.size === entries.size, "the table of exports is miscounted");
  check(exports["broken"].length === 0, "the peer was not told of a broken capability");
  for (const [hook, entry] of exports["byHook"]) {
    check(entry.hook === hook && entries.has(entry), `export ${entry.id} is filed under another hook`);
  }
}

function checkImports({ imports }: Connection): void {
  let count = 0;
  for (const entry of imports.values()) {
    count++;
    check(entry.refs > 0 && entry.received > 0, `import ${entry.id} was released, but is in the table`);
    if (entry.hook === null) continue;
    check(entry.hook.route === entry, `import ${entry.id} has a hook that leads elsewhere`);
    check(entry.hook.refs > 0, `import ${entry.id} has a hook that was released`);
  }
  check(imports.size === count, "the table of imports is miscounted");
}

/** Checks the tables of two ends of a connection against each other, when no message is under way between them. @throws Error */
export function checkAgreement(one: Connection, other: Connection): void {
  if (one.closed !== null || other.closed !== null) return;
  for (const [mine, theirs] of [
    [one, other],
    [other, one],
  ] as const) {
    const sent = [...mine.exports.values()].map(({ id, sent: count }) => `${id}: ${count}`);
    const received = [...theirs.imports.values()].map(({ id, received: count }) => `${id}: ${count}`);
    const exported = sent.toSorted().join(", ");
    const imported = received.toSorted().join(", ");
    check(exported === imported, `exports ${exported} do not agree with imports ${imported}`);
    for (const answer of theirs.answers.values()) {
      check(mine.questions.get(answer.id) !== undefined, `nobody asked for answer ${answer.id}`);
    }
    for (const question of mine.questions.values()) {
      const isKnown = theirs.answers.get(question.id) !== undefined || !question["finishNeeded"];
      check(isKnown, `question ${question.id} is not known to whoever is to answer it`);
    }
  }
}
