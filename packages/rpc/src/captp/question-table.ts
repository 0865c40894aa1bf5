// The question table (rpc.capnp, "QuestionId"): the calls that we sent. Those that need no Return (`onlyPromisePipeline`) have ids of their
// own, taken in turn: a peer that does not know the hint may send one long after we have forgotten the question.

import { FIRST_SPARSE, OwnTable } from "../tables/own-table.js";
import type { Question } from "./question.js";

/** The first id of a question that needs no Return; all above are too. */
export const FIRST_UNANSWERED: number = FIRST_SPARSE;

/** The questions by id. */
export class QuestionTable extends OwnTable<Question> {
  declare private turn: number;

  constructor() {
    super();
    this.turn = 0;
  }

  /** Adds a question and gives its id. */
  override add(question: Question): number {
    if (!question.isPipelineOnly) return super.add(question);
    let id;
    do id = FIRST_UNANSWERED + (this.turn++ % FIRST_UNANSWERED);
    while (this.get(id) !== undefined);
    this.set(id, question);
    return id;
  }
}
