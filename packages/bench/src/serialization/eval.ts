// The workload "eval": the value of an arithmetic expression.

import { apply } from "./arithmetic.js";
import {
  EvaluationResult$Builder,
  EvaluationResult$Reader,
  Expression$Builder,
  Expression$Reader,
  Operation,
} from "./eval.capnp.js";
import type { Random } from "./random.js";
import type { Workload } from "./workload.js";

/** Trees of structs; the response is one number. */
export const evaluation: Workload<number> = {
  name: "eval",
  iterations: 100_000,
  messageBytes: 2 ** 14,
  request: (message, random) => fill(message.initRoot(Expression$Builder), random, 0),
  handle(request, response) {
    response.initRoot(EvaluationResult$Builder).value = evaluate(request.getRoot(Expression$Reader));
  },
  check: (response, expected) => response.getRoot(EvaluationResult$Reader).value === expected,
};

function fill(expression: Expression$Builder, random: Random, depth: number): number {
  expression.op = random.below(Operation.modulus + 1);
  const left = fillSide(expression.left, random, depth);
  const right = fillSide(expression.right, random, depth);
  return apply(expression.op, left, right);
}

function fillSide(side: Expression$Builder["left" | "right"], random: Random, depth: number): number {
  if (random.below(8) >= depth) return fill(side.initExpression(), random, depth + 1);
  return (side.value = random.below(128) + 1);
}

function evaluate(expression: Expression$Reader): number {
  return apply(expression.op, evaluateSide(expression.left), evaluateSide(expression.right));
}

function evaluateSide(side: Expression$Reader["left" | "right"]): number {
  return side.which === "expression" ? evaluate(side.expression) : (side.value ?? 0);
}
