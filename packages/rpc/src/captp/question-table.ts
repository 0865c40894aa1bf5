// The question table (rpc.capnp, "QuestionId"): the calls that we sent. Those that need no Return (`onlyPromisePipeline`) have ids of their
// own, taken in turn: a peer that does not know the hint may send one long after we have forgotten the question.

import { OwnTable } from "./own-table.js";
import type { Question } from "./question.js";

/** The first id of a question that needs no Return; all above are too. */
export const FIRST_UNANSWERED: number = 2 ** 31;

/** The questions by id. */
export class QuestionTable {
  declare private readonly answered: OwnTable<Question>;
  declare private readonly unanswered: Map<number, Question>;
  declare private turn: number;

  constructor() {
    this.answered = new OwnTable();
    this.unanswered = new Map();
    this.turn = 0;
  }

  get size(): number {
    return this.answered.size + this.unanswered.size;
  }

  get(id: number): Question | undefined {
    return id < FIRST_UNANSWERED ? this.answered.get(id) : this.unanswered.get(id);
  }

  /** Adds a question and gives its id. */
  add(question: Question): number {
    if (!question.isPipelineOnly) return this.answered.add(question);
    let id;
    do id = FIRST_UNANSWERED + (this.turn++ % FIRST_UNANSWERED);
    while (this.unanswered.has(id));
    this.unanswered.set(id, question);
    return id;
  }

  /** Removes the question with an id, which must be there. */
  remove(id: number): void {
    if (!this.unanswered.delete(id)) this.answered.remove(id);
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
