// What the client computes: 6 × increment(4 + 2). The server has × and +, the client has increment, and nothing waits for anything.

import { Calculator } from "./calculator.capnp.js";

/** Lets a calculator compute it; prints what the calculator asks of us, and the result. */
export async function compute(calculator: Calculator.Client, print: (line: string) => void): Promise<void> {
  using add = calculator.getOperator({ op: Calculator.Operator.add }).func;
  using multiply = calculator.getOperator({ op: Calculator.Operator.multiply }).func;
  const increment = Calculator.Function.serve({
    call({ params }) {
      print(`The server calls increment(${params.get(0)})`);
      return { value: params.get(0) + 1 };
    },
  });

  // An object at the server, which can be used before it is there: in another expression, and by asking for its value.
  using six = calculator.evaluate({
    expression: { call: { function: add, params: [{ literal: 4 }, { literal: 2 }] } },
  }).value;
  const incremented = { call: { function: increment, params: [{ previousResult: six }] } };
  using product = calculator.evaluate({
    expression: { call: { function: multiply, params: [{ previousResult: six }, incremented] } },
  }).value;
  const { value } = await product.read({});
  print(`Result: ${value}`);
}
