// A capability in the results of an answer, as the peer knows it.

import type { ClientHook } from "../hooks/client-hook.js";
import type { Answer } from "./answer.js";
import type { LocalEnd } from "./local-end.js";
import type { Route } from "./route.js";

/** A place in the results of an answer. */
export class AnswerEnd implements LocalEnd {
  declare private readonly answer: Answer;
  declare private readonly path: readonly number[];

  constructor(answer: Answer, path: readonly number[]) {
    this.answer = answer;
    this.path = path;
  }

  addRef(): void {
    this.answer.addRef();
  }
  release(): void {
    this.answer.release();
  }
  share(): ClientHook {
    return this.answer.share(this.path);
  }
  pinned(): Route | null {
    return this.answer.pinned(this.path);
  }
}
