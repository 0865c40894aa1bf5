// Computing an expression: each kind of expression is a case, and what is elsewhere is called there.

import { RpcError, type SignalLike } from "@capnp/rpc";
import type { Calculator } from "./calculator.capnp.js";

/**
 * The value of an expression in which the parameters have these values. The arguments of a call are computed at the same time. The
 * capabilities in the expression are used until it settles; the signal cancels calls under way.
 */
export async function evaluate(
  expression: Calculator.Expression.Reader,
  parameters: readonly number[],
  signal: SignalLike,
): Promise<number> {
  switch (expression.which) {
    case "literal":
      return expression.literal;
    case "previousResult": {
      if (expression.previousResult === null) throw new RpcError("failed", "The previous result is null");
      const { value } = await expression.previousResult.read({}, { signal });
      return value;
    }
    case "parameter": {
      const value = parameters[expression.parameter];
      if (value === undefined) throw new RpcError("failed", `There is no parameter ${expression.parameter}`);
      return value;
    }
    case "call": {
      const { function: func, params } = expression.call;
      if (func === null) throw new RpcError("failed", "The function is null");
      const values = await Promise.all(params.map((param) => evaluate(param, parameters, signal)));
      const { value } = await func.call({ params: values }, { signal });
      return value;
    }
    default:
      throw new RpcError("unimplemented", `Unknown kind of expression: ${expression.$which}`);
  }
}
