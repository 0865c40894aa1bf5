// The rows for contenders that turn plain objects into bytes and back.

import { apply } from "../../../dist/serialization/arithmetic.js";
import { verify } from "../../../dist/serialization/program.js";
import { Random } from "../../../dist/serialization/random.js";
import { letters, makes, models, someWords } from "../../../dist/serialization/random-text.js";

function newCar(random) {
  const make = random.of(makes);
  const model = random.of(models);
  const color = random.below(9);
  const seats = 2 + random.below(6);
  const doors = 2 + random.below(3);
  const wheels = [];
  for (let i = 0; i < 4; i++) {
    const diameter = 25 + random.below(15);
    const airPressure = 30 + random.upTo(20);
    wheels.push({ diameter, airPressure, snowTires: random.below(16) === 0 });
  }
  const length = 170 + random.below(150);
  const width = 48 + random.below(36);
  const height = 54 + random.below(48);
  const weight = Math.trunc((length * width * height) / 200);
  const horsepower = 100 * random.below(400);
  const cylinders = 4 + 2 * random.below(3);
  const cc = 800 + random.below(10_000);
  const engine = { horsepower, cylinders, cc, usesGas: true, usesElectric: random.coin() };
  // The capacity is drawn from as what a Float32 makes of it.
  const fuelCapacity = Math.fround(10 + random.upTo(30));
  const fuelLevel = random.upTo(fuelCapacity);
  const hasPowerWindows = random.coin();
  const hasPowerSteering = random.coin();
  const hasCruiseControl = random.coin();
  const cupHolders = random.below(12);
  const hasNavSystem = random.coin();
  return {
    make,
    model,
    color,
    seats,
    doors,
    wheels,
    length,
    width,
    height,
    weight,
    engine,
    fuelCapacity,
    fuelLevel,
    hasPowerWindows,
    hasPowerSteering,
    hasCruiseControl,
    cupHolders,
    hasNavSystem,
  };
}

function valueOf(car) {
  let value = car.seats * 200 + car.doors * 350;
  for (const { diameter, snowTires } of car.wheels) value += diameter * diameter + (snowTires ? 100 : 0);
  value += Math.trunc((car.length * car.width * car.height) / 50);
  const { engine } = car;
  value += engine.horsepower * 40;
  if (engine.usesElectric) value += engine.usesGas ? 5000 : 3000;
  if (car.hasPowerWindows) value += 100;
  if (car.hasPowerSteering) value += 200;
  if (car.hasCruiseControl) value += 400;
  if (car.hasNavSystem) value += 2000;
  return value + car.cupHolders * 25;
}

/** How plain objects show an expression whose sides are numbers or expressions, where a union is just two fields. */
export const plainExpressions = {
  make(op, left, right) {
    const expression = { op };
    if (typeof left === "number") expression.leftValue = left;
    else expression.leftExpression = left;
    if (typeof right === "number") expression.rightValue = right;
    else expression.rightExpression = right;
    return expression;
  },
  left: (expression) => expression.leftExpression ?? expression.leftValue,
  right: (expression) => expression.rightExpression ?? expression.rightValue,
};

/**
 * The rows. `encode` and `decode` have a function for each type of the schemas; `amount` makes what the contender takes for a UInt64.
 * Rows whose types they do not have are left out.
 */
export function plainRows({ encode, decode, expressions = plainExpressions, amount = (value) => value }) {
  function carsales(random) {
    const cars = [];
    let total = 0;
    for (let count = random.below(200); count > 0; count--) {
      const car = newCar(random);
      total += valueOf(car);
      cars.push(car);
    }
    const request = encode.ParkingLot({ cars });
    let sum = 0;
    for (const car of decode.ParkingLot(request).cars) sum += valueOf(car);
    const response = encode.TotalValue({ amount: amount(sum) });
    verify(Number(decode.TotalValue(response).amount) === total, total);
  }

  function catrank(random) {
    const count = random.below(1000);
    const results = [];
    let cats = 0;
    for (let i = 0; i < count; i++) {
      const url = `http://example.com/${letters(random, random.below(100))}`;
      const isCat = random.below(8) === 0;
      const isDog = random.below(8) === 0;
      if (isCat && !isDog) cats++;
      const before = someWords(random);
      const snippet = ` ${before}${isCat ? "cat " : ""}${isDog ? "dog " : ""}${someWords(random)}`;
      results.push({ url, score: 1000 - i, snippet });
    }
    const request = encode.SearchResultList({ results });
    const ranked = decode.SearchResultList(request).results.map(({ score, url, snippet }) => {
      if (snippet.includes(" cat ")) score *= 10_000;
      if (snippet.includes(" dog ")) score /= 10_000;
      return { url, score, snippet };
    });
    ranked.sort((a, b) => b.score - a.score);
    const response = encode.SearchResultList({ results: ranked });
    let found = 0;
    for (const { score } of decode.SearchResultList(response).results) if (score > 1001) found++;
    verify(found === cats, cats);
  }

  let filled = 0;
  function fill(random, depth) {
    const op = random.below(5);
    const left = fillSide(random, depth);
    const leftValue = filled;
    const right = fillSide(random, depth);
    filled = apply(op, leftValue, filled);
    return expressions.make(op, left, right);
  }
  function fillSide(random, depth) {
    if (random.below(8) >= depth) return fill(random, depth + 1);
    return (filled = random.below(128) + 1);
  }
  const evaluateSide = (side) => (typeof side === "number" ? side : evaluate(side));
  const evaluate = (expression) =>
    apply(expression.op, evaluateSide(expressions.left(expression)), evaluateSide(expressions.right(expression)));
  function evaluation(random) {
    const request = encode.Expression(fill(random, 0));
    const expected = filled;
    const response = encode.EvaluationResult({ value: evaluate(decode.Expression(request)) });
    verify(decode.EvaluationResult(response).value === expected, expected);
  }

  function addressBook() {
    const people = [];
    for (let id = 0; id < 10_000; id++) {
      const phones = [
        { number: `555-1212-${id}`, type: 0 },
        { number: `555-3434-${id}`, type: 2 },
      ];
      people.push({ id, name: `Person number ${id}`, email: `person${id}@example.com`, phones });
    }
    return encode.AddressBook({ people }).length > 0 ? 1 : 0;
  }

  function sum() {
    const points = [];
    for (let value = 0; value < 1_000_000; value++)
      points.push({ value, weight: 0, a: 0, b: 0, c: 0, d: 0, e: 0, f: 0, g: 0, h: 0, i: 0, j: 0, k: 0 });
    const bytes = encode.Points({ points });
    return () => {
      let total = 0;
      for (const { value } of decode.Points(bytes).points) total += value;
      verify(total === 499_999_500_000, 0);
      return 1;
    };
  }

  const repeated = (exchange) => () => {
    const random = new Random();
    return () => {
      exchange(random);
      return 1;
    };
  };
  return {
    carsales: repeated(carsales),
    catrank: repeated(catrank),
    eval: repeated(evaluation),
    ...(encode.AddressBook === undefined ? {} : { "address-book": () => addressBook }),
    ...(encode.Points === undefined ? {} : { sum }),
  };
}
