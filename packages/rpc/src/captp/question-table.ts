// The question table (rpc.capnp, "QuestionId"): the calls that we sent. Those that need no Return (`onlyPromisePipeline`) have ids of their
// own, taken in turn: a peer that does not know the hint may send one long after we have forgotten the question.

import { OwnTable } from "./own-table.js";
import type { Question } from "./question.js";

/** The first id of a question that needs no Return; those above are too. */
const FIRST_UNANSWERED = 2 ** 31;
const ID_END = 2 ** 32;

/** Whether a question with an id needs no Return. */
export function isUnanswered(id: number): boolean {
  return id >= FIRST_UNANSWERED;
}

/** The questions by id. */
export class QuestionTable {
  declare private readonly answered: OwnTable<Question>;
  declare private readonly unanswered: Map<number, Question>;
  declare private nextUnanswered: number;

  constructor() {
    this.answered = new OwnTable();
    this.unanswered = new Map();
    this.nextUnanswered = FIRST_UNANSWERED;
  }

  get size(): number {
    return this.answered.size + this.unanswered.size;
  }

  get(id: number): Question | undefined {
    return isUnanswered(id) ? this.unanswered.get(id) : this.answered.get(id);
  }

  /** Adds a question and gives its id. */
  add(question: Question): number {
    return this.answered.add(question);
  }

  /** Adds a question that needs no Return, and gives its id. */
  addUnanswered(question: Question): number {
    let id = this.nextUnanswered;
    while (this.unanswered.has(id)) id = id + 1 === ID_END ? FIRST_UNANSWERED : id + 1;
    this.unanswered.set(id, question);
    this.nextUnanswered = id + 1 === ID_END ? FIRST_UNANSWERED : id + 1;
    return id;
  }

  /** Removes the question with an id, which must be there. */
  remove(id: number): void {
    if (!isUnanswered(id)) this.answered.remove(id);
    else if (!this.unanswered.delete(id)) throw new Error(`There is no entry ${id} to remove`);
  }

  /** Removes all and gives them. */
  clear(): Question[] {
    const all = [...this.values()];
    this.answered.clear();
    this.unanswered.clear();
    return all;
  }

  *values(): IterableIterator<Question> {
    yield* this.answered.values();
    yield* this.unanswered.values();
  }
}
