import { runReadme } from "@capnp/conformance/console";
import { inMemoryPair, type RpcConnection, twoParty } from "@capnp/rpc";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Calculator } from "./calculator.capnp.js";
import { calculatorService } from "./calculator-service.js";
import { compute } from "./computation.js";

test("the README's commands print what it shows", () => runReadme(new URL("../README.md", import.meta.url)));

describe("over a connection", () => {
  let connections: RpcConnection<undefined>[];
  let calculator: Calculator.Client;
  let log: string[];

  beforeEach(() => {
    const [ours, theirs] = inMemoryPair();
    log = [];
    const service = calculatorService((line) => log.push(line));
    connections = [twoParty(theirs, { bootstrap: () => service }), twoParty(ours)];
    calculator = (connections[1] as RpcConnection<undefined>).bootstrap(Calculator.Client);
  });
  afterEach(async () => {
    calculator[Symbol.dispose]();
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
    const unused = { questions: 0, answers: 0, imports: 0, exports: 0, embargoes: 0 };
    for (const connection of connections) {
      expect(connection.stats()).toMatchObject(unused);
      connection.close();
    }
  });

  async function evaluate(expression: Calculator.Expression.Init): Promise<number> {
    using value = calculator.evaluate({ expression }).value;
    return (await value.read({})).value;
  }
  const operator = (op: Calculator.Operator) => calculator.getOperator({ op }).func;
  const failure = (expression: Calculator.Expression.Init) =>
    evaluate(expression).catch((error: unknown) => (error as Error).message);
  const x = { parameter: 0 };

  test("the client's computation gives 42", async () => {
    const printed: string[] = [];
    await compute(calculator, (line) => printed.push(line));
    expect(printed).toEqual(["The server calls increment(6)", "Result: 42"]);
    expect(log).toEqual(["add(4, 2) = 6", "multiply(6, 7) = 42"]);
  });

  test.each([
    [Calculator.Operator.add, 10],
    [Calculator.Operator.subtract, 6],
    [Calculator.Operator.multiply, 16],
    [Calculator.Operator.divide, 4],
  ])("operator %i of 8 and 2 is %d", async (op, expected) => {
    using func = operator(op);
    expect(await evaluate({ call: { function: func, params: [{ literal: 8 }, { literal: 2 }] } })).toBe(expected);
  });

  test("a defined function keeps the functions in its body after the call that defined it", async () => {
    const square = Calculator.Function.serve({ call: ({ params }) => ({ value: params.get(0) ** 2 }) });
    using add = operator(Calculator.Operator.add);
    // f(x) = square(x) + x
    using f = calculator.defFunction({
      paramCount: 1,
      body: { call: { function: add, params: [{ call: { function: square, params: [x] } }, x] } },
    }).func;
    add[Symbol.dispose]();
    expect(await evaluate({ call: { function: f, params: [{ literal: 5 }] } })).toBe(30);
    expect(await evaluate({ call: { function: f, params: [{ literal: 6 }] } })).toBe(42);
    expect((await f.call({ params: [7] })).value).toBe(56);
  });

  test("a wrong expression fails with the reason", async () => {
    using f = calculator.defFunction({ paramCount: 1, body: x }).func;
    using bad = calculator.defFunction({ paramCount: 1, body: { parameter: 1 } }).func;
    const params = [{ literal: 1 }];
    expect(await failure({ call: { function: f, params: [] } })).toBe("Expected 1 parameters, got 0");
    expect(await failure({ call: { function: bad, params } })).toBe("There is no parameter 1");
    expect(await failure({ call: { function: null, params } })).toBe("The function is null");
    expect(await failure({ previousResult: null })).toBe("The previous result is null");
    using unknown = operator(4);
    expect(await failure({ call: { function: unknown, params } })).toBe("Unknown operator 4");
  });

  test("a client that gives up cancels what its own function was asked for", async () => {
    let asked: (signal: AbortSignal) => void = () => {};
    const signal = new Promise<AbortSignal>((resolve) => (asked = resolve));
    const slow = Calculator.Function.serve({
      call: (_params, context) => {
        asked(context.signal as AbortSignal);
        return new Promise(() => {});
      },
    });
    const call = calculator.evaluate({ expression: { call: { function: slow, params: [] } } });
    call.catch(() => {});
    const given = await signal;
    const aborted = new Promise((resolve) => given.addEventListener("abort", resolve));
    call[Symbol.dispose]();
    await aborted;
  });
});
