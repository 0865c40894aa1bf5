// The way to a capability in the results of a question (rpc.capnp, "PromisedAnswer"), which may not be there yet.

import { DEFAULT_NESTING_LIMIT } from "@capnp/message";
import type {
  CapDescriptor$Builder,
  MessageTarget$Builder,
  PromisedAnswer$Builder,
  PromisedAnswer$Reader,
} from "../gen/rpc.capnp.js";
import { RefCounted } from "../hooks/ref-counted.js";
import type { Connection } from "./connection.js";
import { ProtocolError } from "./protocol-error.js";
import type { Question } from "./question.js";
import type { RemoteHook } from "./remote-hook.js";
import type { Route } from "./route.js";

/** A path into the results of a question. While it is referred to, the question is not finished. */
export class PromisedAnswer extends RefCounted implements Route {
  declare readonly question: Question;
  declare readonly path: readonly number[];
  declare hook: RemoteHook | null;

  constructor(question: Question, path: readonly number[]) {
    super();
    this.question = question;
    this.path = path;
    this.hook = null;
  }

  get connection(): Connection {
    return this.question.connection;
  }
  writeTarget(target: MessageTarget$Builder): void {
    this.write(target.initPromisedAnswer());
  }
  writeDescriptor(descriptor: CapDescriptor$Builder): void {
    this.write(descriptor.initReceiverAnswer());
  }
  private write(answer: PromisedAnswer$Builder): void {
    const { path } = this;
    answer.questionId = this.question.id;
    if (path.length === 0) return;
    const transform = answer.initTransform(path.length);
    for (let i = 0; i < path.length; i++) transform.get(i).getPointerField = path[i] as number;
  }
  describe(): string {
    return `question ${this.question.id} at [${this.path.join(", ")}]`;
  }

  protected released(): void {
    this.question.routeGone(this);
  }
}

/**
 * The path that a PromisedAnswer from the peer describes.
 * @throws ProtocolError for operations that nobody has defined yet, and for a path that leads deeper than a message may be nested
 */
export function readPath(connection: Connection, answer: PromisedAnswer$Reader): number[] {
  const path: number[] = [];
  const { transform } = answer;
  const limit = connection.limits.nestingLimit ?? DEFAULT_NESTING_LIMIT;
  if (transform.length > limit)
    throw new ProtocolError(`A path of ${transform.length} pointers is longer than nestingLimit`);
  for (let i = 0; i < transform.length; i++) {
    const op = transform.get(i);
    if (op.which === "getPointerField") path.push(op.getPointerField);
    else if (op.which !== "noop") throw new ProtocolError(`Unknown PromisedAnswer.Op ${op.$which}`);
  }
  return path;
}
