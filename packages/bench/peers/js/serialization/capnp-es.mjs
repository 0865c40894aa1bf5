// The serialization of capnp-es.

import { Message } from "capnp-es";
import { apply } from "../../../dist/serialization/arithmetic.js";
import { runSerializer, verify } from "../../../dist/serialization/program.js";
import { Random } from "../../../dist/serialization/random.js";
import { letters, makes, models, someWords } from "../../../dist/serialization/random-text.js";
import { ParkingLot, TotalValue } from "../generated/capnp-es/carsales.js";
import { SearchResultList } from "../generated/capnp-es/catrank.js";
import { EvaluationResult, Expression } from "../generated/capnp-es/eval.js";
import { AddressBook, Phone, Points } from "../generated/capnp-es/people.js";

const bytesOf = (message) => message.toArrayBuffer();
const read = (bytes, type) => new Message(bytes, false).getRoot(type);

function fillCar(car, random) {
  car.make = random.of(makes);
  car.model = random.of(models);
  car.color = random.below(9);
  car.seats = 2 + random.below(6);
  car.doors = 2 + random.below(3);
  const wheels = car._initWheels(4);
  for (let i = 0; i < 4; i++) {
    const wheel = wheels.get(i);
    wheel.diameter = 25 + random.below(15);
    wheel.airPressure = 30 + random.upTo(20);
    wheel.snowTires = random.below(16) === 0;
  }
  car.length = 170 + random.below(150);
  car.width = 48 + random.below(36);
  car.height = 54 + random.below(48);
  car.weight = Math.trunc((car.length * car.width * car.height) / 200);
  const engine = car._initEngine();
  engine.horsepower = 100 * random.below(400);
  engine.cylinders = 4 + 2 * random.below(3);
  engine.cc = 800 + random.below(10_000);
  engine.usesGas = true;
  engine.usesElectric = random.coin();
  car.fuelCapacity = 10 + random.upTo(30);
  car.fuelLevel = random.upTo(car.fuelCapacity);
  car.hasPowerWindows = random.coin();
  car.hasPowerSteering = random.coin();
  car.hasCruiseControl = random.coin();
  car.cupHolders = random.below(12);
  car.hasNavSystem = random.coin();
}

function valueOf(car) {
  let value = car.seats * 200 + car.doors * 350;
  const { wheels } = car;
  for (let i = 0; i < wheels.length; i++) {
    const wheel = wheels.get(i);
    const { diameter } = wheel;
    value += diameter * diameter + (wheel.snowTires ? 100 : 0);
  }
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

function newCars(random) {
  const message = new Message();
  const cars = message.initRoot(ParkingLot)._initCars(random.below(200));
  let total = 0;
  for (let i = 0; i < cars.length; i++) {
    const car = cars.get(i);
    fillCar(car, random);
    total += valueOf(car);
  }
  return { message, total };
}

function carsales(random) {
  const { message, total } = newCars(random);
  const { cars } = read(bytesOf(message), ParkingLot);
  let sum = 0;
  for (let i = 0; i < cars.length; i++) sum += valueOf(cars.get(i));
  const response = new Message();
  response.initRoot(TotalValue).amount = BigInt(sum);
  verify(read(bytesOf(response), TotalValue).amount === BigInt(total), total);
}

function catrank(random) {
  const request = new Message();
  const count = random.below(1000);
  const results = request.initRoot(SearchResultList)._initResults(count);
  let cats = 0;
  for (let i = 0; i < count; i++) {
    const result = results.get(i);
    result.score = 1000 - i;
    result.url = `http://example.com/${letters(random, random.below(100))}`;
    const isCat = random.below(8) === 0;
    const isDog = random.below(8) === 0;
    if (isCat && !isDog) cats++;
    const before = someWords(random);
    result.snippet = ` ${before}${isCat ? "cat " : ""}${isDog ? "dog " : ""}${someWords(random)}`;
  }
  const ranked = [];
  const received = read(bytesOf(request), SearchResultList).results;
  for (let i = 0; i < received.length; i++) {
    const result = received.get(i);
    let { score } = result;
    const { url, snippet } = result;
    if (snippet.includes(" cat ")) score *= 10_000;
    if (snippet.includes(" dog ")) score /= 10_000;
    ranked.push({ score, url, snippet });
  }
  ranked.sort((a, b) => b.score - a.score);
  const response = new Message();
  const list = response.initRoot(SearchResultList)._initResults(ranked.length);
  for (const [i, { score, url, snippet }] of ranked.entries()) {
    const result = list.get(i);
    result.score = score;
    result.url = url;
    result.snippet = snippet;
  }
  const answer = read(bytesOf(response), SearchResultList).results;
  let found = 0;
  for (let i = 0; i < answer.length; i++) if (answer.get(i).score > 1001) found++;
  verify(found === cats, cats);
}

function fill(expression, random, depth) {
  const op = random.below(5);
  expression.op = op;
  const left = fillSide(expression.left, random, depth);
  return apply(op, left, fillSide(expression.right, random, depth));
}
function fillSide(side, random, depth) {
  if (random.below(8) >= depth) return fill(side._initExpression(), random, depth + 1);
  const value = random.below(128) + 1;
  side.value = value;
  return value;
}
const evaluate = (expression) => apply(expression.op, evaluateSide(expression.left), evaluateSide(expression.right));
const evaluateSide = (side) => (side._isExpression ? evaluate(side.expression) : side.value);
function evaluation(random) {
  const request = new Message();
  const expected = fill(request.initRoot(Expression), random, 0);
  const response = new Message();
  response.initRoot(EvaluationResult).value = evaluate(read(bytesOf(request), Expression));
  verify(read(bytesOf(response), EvaluationResult).value === expected, expected);
}

function addressBook() {
  const message = new Message();
  const people = message.initRoot(AddressBook)._initPeople(10_000);
  for (let i = 0; i < 10_000; i++) {
    const person = people.get(i);
    person.id = i;
    person.name = `Person number ${i}`;
    person.email = `person${i}@example.com`;
    const phones = person._initPhones(2);
    phones.get(0).number = `555-1212-${i}`;
    const work = phones.get(1);
    work.number = `555-3434-${i}`;
    work.type = Phone.Type.WORK;
  }
  return bytesOf(message).byteLength > 0 ? 1 : 0;
}

const repeated = (exchange) => () => {
  const random = new Random();
  return () => {
    exchange(random);
    return 1;
  };
};

runSerializer({
  carsales: repeated(carsales),
  catrank: repeated(catrank),
  eval: repeated(evaluation),
  "address-book": () => addressBook,
  sum() {
    const message = new Message();
    const list = message.initRoot(Points)._initPoints(1_000_000);
    for (let i = 0; i < 1_000_000; i++) list.get(i).value = i;
    const bytes = bytesOf(message);
    return () => {
      const { points } = read(bytes, Points);
      let total = 0;
      for (let i = 0; i < points.length; i++) total += points.get(i).value;
      verify(total === 499_999_500_000, 0);
      return 1;
    };
  },
  pack() {
    const { message } = newCars(new Random());
    const megabytes = bytesOf(message).byteLength / 1e6;
    return () => (message.toPackedArrayBuffer().byteLength > 0 ? megabytes : 0);
  },
  unpack() {
    const { message } = newCars(new Random());
    const megabytes = bytesOf(message).byteLength / 1e6;
    const packed = message.toPackedArrayBuffer();
    return () => (new Message(packed).getSegment(0).byteLength > 0 ? megabytes : 0);
  },
});
