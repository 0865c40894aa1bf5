// The calculator as a service: it makes values and functions, which are services too.

import { MessageBuilder } from "@capnp/message";
import { RpcError, type Service } from "@capnp/rpc";
import { Calculator } from "./calculator.capnp.js";
import { evaluate } from "./evaluate.js";

const { Operator } = Calculator;

/** A calculator that tells `log` each of its operations. */
export function calculatorService(log: (line: string) => void): Service<Calculator.Client> {
  const operators: Readonly<Record<number, Service<Calculator.Function.Client>>> = {
    [Operator.add]: operator("add", (a, b) => a + b, log),
    [Operator.subtract]: operator("subtract", (a, b) => a - b, log),
    [Operator.multiply]: operator("multiply", (a, b) => a * b, log),
    [Operator.divide]: operator("divide", (a, b) => a / b, log),
  };
  return Calculator.serve({
    async evaluate({ expression }, { signal }) {
      const value = await evaluate(expression, [], signal);
      return { value: Calculator.Value.serve({ read: () => ({ value }) }) };
    },

    defFunction: ({ paramCount, body }) => ({ func: definedFunction(paramCount, body) }),

    getOperator({ op }) {
      const func = operators[op];
      if (func === undefined) throw new RpcError("unimplemented", `Unknown operator ${op}`);
      return { func };
    },
  });
}

function operator(
  name: string,
  compute: (a: number, b: number) => number,
  log: (line: string) => void,
): Service<Calculator.Function.Client> {
  return Calculator.Function.serve({
    call({ params }) {
      checkCount(params.length, 2);
      const [a, b] = [params.get(0), params.get(1)];
      const value = compute(a, b);
      log(`${name}(${a}, ${b}) = ${value}`);
      return { value };
    },
  });
}

function definedFunction(paramCount: number, body: Calculator.Expression.Reader): Service<Calculator.Function.Client> {
  // The message that the body came in is released when defFunction has returned. A copy has references of its own to the functions in it.
  const copy = new MessageBuilder();
  copy.setRoot(Calculator.Expression.Builder, body);
  const expression = copy.getRoot(Calculator.Expression.Reader);
  return Calculator.Function.serve(
    {
      async call({ params }, { signal }) {
        checkCount(params.length, paramCount);
        return { value: await evaluate(expression, [...params], signal) };
      },
    },
    { release: () => expression[Symbol.dispose]() },
  );
}

function checkCount(actual: number, expected: number): void {
  if (actual !== expected) throw new RpcError("failed", `Expected ${expected} parameters, got ${actual}`);
}
