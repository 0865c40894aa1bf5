// The way to a capability in the results of a question (rpc.capnp, "PromisedAnswer"), which may not be there yet.

import { DEFAULT_NESTING_LIMIT } from "@capnp/message";
import { RefCounted } from "../hooks/ref-counted.js";
import type { Connection } from "./connection.js";
import { ProtocolError, unsupported } from "./protocol-error.js";
import type { Question } from "./question.js";
import type { RemoteHook } from "./remote-hook.js";
import type { Route } from "./route.js";
import {
  getPointerField,
  initReceiverAnswer,
  initTargetAnswer,
  opTag,
  setAnswer,
  transform,
} from "./wire/capabilities.js";
import type { Struct } from "./wire/struct.js";
import * as Tag from "./wire/tags.js";

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
  writeTarget(target: Struct): void {
    setAnswer(initTargetAnswer(target), this.question.id, this.path);
  }
  writeDescriptor(descriptor: Struct): void {
    setAnswer(initReceiverAnswer(descriptor), this.question.id, this.path);
  }
  describe(): string {
    return `question ${this.question.id} at [${this.path}]`;
  }

  protected released(): void {
    this.question.routeGone(this);
  }
}

/**
 * The path that a PromisedAnswer from the peer describes.
 * @throws ProtocolError for operations that nobody has defined yet, and for a path that leads deeper than a message may be nested
 */
export function readPath(connection: Connection, answer: Struct): number[] {
  const path: number[] = [];
  const ops = transform(answer);
  const limit = connection.limits.nestingLimit ?? DEFAULT_NESTING_LIMIT;
  if (ops.length > limit)
    throw new ProtocolError(`A path of ${ops.length} pointers is over the limit of ${limit}; raise nestingLimit`);
  for (let i = 0; i < ops.length; i++) {
    const op = ops.get(i);
    const tag = opTag(op);
    if (tag === Tag.OP_GET_POINTER_FIELD) path.push(getPointerField(op));
    else if (tag !== Tag.OP_NOOP) unsupported("PromisedAnswer.Op", tag);
  }
  return path;
}
