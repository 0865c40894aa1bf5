// The serialization of capnp-ts, with the code of its compiler: accessors are methods.

import { Message } from "capnp-ts";
import { apply } from "../../../dist/serialization/arithmetic.js";
import { runSerializer, verify } from "../../../dist/serialization/program.js";
import { Random } from "../../../dist/serialization/random.js";
import { letters, makes, models, someWords } from "../../../dist/serialization/random-text.js";
import carsalesTypes from "../generated/capnp-ts/carsales.capnp.js";
import catrankTypes from "../generated/capnp-ts/catrank.capnp.js";
import evalTypes from "../generated/capnp-ts/eval.capnp.js";
import peopleTypes from "../generated/capnp-ts/people.capnp.js";

const { ParkingLot, TotalValue } = carsalesTypes;
const { SearchResultList } = catrankTypes;
const { EvaluationResult, Expression } = evalTypes;
const { AddressBook, Phone, Points } = peopleTypes;

const bytesOf = (message) => message.toArrayBuffer();
const read = (bytes, type) => new Message(bytes, false).getRoot(type);

function fillCar(car, random) {
  car.setMake(random.of(makes));
  car.setModel(random.of(models));
  car.setColor(random.below(9));
  car.setSeats(2 + random.below(6));
  car.setDoors(2 + random.below(3));
  const wheels = car.initWheels(4);
  for (let i = 0; i < 4; i++) {
    const wheel = wheels.get(i);
    wheel.setDiameter(25 + random.below(15));
    wheel.setAirPressure(30 + random.upTo(20));
    wheel.setSnowTires(random.below(16) === 0);
  }
  car.setLength(170 + random.below(150));
  car.setWidth(48 + random.below(36));
  car.setHeight(54 + random.below(48));
  car.setWeight(Math.trunc((car.getLength() * car.getWidth() * car.getHeight()) / 200));
  const engine = car.initEngine();
  engine.setHorsepower(100 * random.below(400));
  engine.setCylinders(4 + 2 * random.below(3));
  engine.setCc(800 + random.below(10_000));
  engine.setUsesGas(true);
  engine.setUsesElectric(random.coin());
  car.setFuelCapacity(10 + random.upTo(30));
  car.setFuelLevel(random.upTo(car.getFuelCapacity()));
  car.setHasPowerWindows(random.coin());
  car.setHasPowerSteering(random.coin());
  car.setHasCruiseControl(random.coin());
  car.setCupHolders(random.below(12));
  car.setHasNavSystem(random.coin());
}

function valueOf(car) {
  let value = car.getSeats() * 200 + car.getDoors() * 350;
  const wheels = car.getWheels();
  for (let i = 0; i < wheels.getLength(); i++) {
    const wheel = wheels.get(i);
    const diameter = wheel.getDiameter();
    value += diameter * diameter + (wheel.getSnowTires() ? 100 : 0);
  }
  value += Math.trunc((car.getLength() * car.getWidth() * car.getHeight()) / 50);
  const engine = car.getEngine();
  value += engine.getHorsepower() * 40;
  if (engine.getUsesElectric()) value += engine.getUsesGas() ? 5000 : 3000;
  if (car.getHasPowerWindows()) value += 100;
  if (car.getHasPowerSteering()) value += 200;
  if (car.getHasCruiseControl()) value += 400;
  if (car.getHasNavSystem()) value += 2000;
  return value + car.getCupHolders() * 25;
}

function newCars(random) {
  const message = new Message();
  const cars = message.initRoot(ParkingLot).initCars(random.below(200));
  let total = 0;
  for (let i = 0; i < cars.getLength(); i++) {
    const car = cars.get(i);
    fillCar(car, random);
    total += valueOf(car);
  }
  return { message, total };
}

function carsales(random) {
  const { message, total } = newCars(random);
  const cars = read(bytesOf(message), ParkingLot).getCars();
  let sum = 0;
  for (let i = 0; i < cars.getLength(); i++) sum += valueOf(cars.get(i));
  const response = new Message();
  response.initRoot(TotalValue).setAmount(BigInt(sum));
  verify(read(bytesOf(response), TotalValue).getAmount().toString() === String(total), total);
}

function catrank(random) {
  const request = new Message();
  const count = random.below(1000);
  const results = request.initRoot(SearchResultList).initResults(count);
  let cats = 0;
  for (let i = 0; i < count; i++) {
    const result = results.get(i);
    result.setScore(1000 - i);
    result.setUrl(`http://example.com/${letters(random, random.below(100))}`);
    const isCat = random.below(8) === 0;
    const isDog = random.below(8) === 0;
    if (isCat && !isDog) cats++;
    const before = someWords(random);
    result.setSnippet(` ${before}${isCat ? "cat " : ""}${isDog ? "dog " : ""}${someWords(random)}`);
  }
  const ranked = [];
  const received = read(bytesOf(request), SearchResultList).getResults();
  for (let i = 0; i < received.getLength(); i++) {
    const result = received.get(i);
    let score = result.getScore();
    const url = result.getUrl();
    const snippet = result.getSnippet();
    if (snippet.includes(" cat ")) score *= 10_000;
    if (snippet.includes(" dog ")) score /= 10_000;
    ranked.push({ score, url, snippet });
  }
  ranked.sort((a, b) => b.score - a.score);
  const response = new Message();
  const list = response.initRoot(SearchResultList).initResults(ranked.length);
  for (const [i, { score, url, snippet }] of ranked.entries()) {
    const result = list.get(i);
    result.setScore(score);
    result.setUrl(url);
    result.setSnippet(snippet);
  }
  const answer = read(bytesOf(response), SearchResultList).getResults();
  let found = 0;
  for (let i = 0; i < answer.getLength(); i++) if (answer.get(i).getScore() > 1001) found++;
  verify(found === cats, cats);
}

function fill(expression, random, depth) {
  const op = random.below(5);
  expression.setOp(op);
  const left = fillSide(expression.getLeft(), random, depth);
  return apply(op, left, fillSide(expression.getRight(), random, depth));
}
function fillSide(side, random, depth) {
  if (random.below(8) >= depth) return fill(side.initExpression(), random, depth + 1);
  const value = random.below(128) + 1;
  side.setValue(value);
  return value;
}
const evaluate = (expression) =>
  apply(expression.getOp(), evaluateSide(expression.getLeft()), evaluateSide(expression.getRight()));
const evaluateSide = (side) => (side.isExpression() ? evaluate(side.getExpression()) : side.getValue());
function evaluation(random) {
  const request = new Message();
  const expected = fill(request.initRoot(Expression), random, 0);
  const response = new Message();
  response.initRoot(EvaluationResult).setValue(evaluate(read(bytesOf(request), Expression)));
  verify(read(bytesOf(response), EvaluationResult).getValue() === expected, expected);
}

function addressBook() {
  const message = new Message();
  const people = message.initRoot(AddressBook).initPeople(10_000);
  for (let i = 0; i < 10_000; i++) {
    const person = people.get(i);
    person.setId(i);
    person.setName(`Person number ${i}`);
    person.setEmail(`person${i}@example.com`);
    const phones = person.initPhones(2);
    phones.get(0).setNumber(`555-1212-${i}`);
    const work = phones.get(1);
    work.setNumber(`555-3434-${i}`);
    work.setType(Phone.Type.WORK);
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
    const list = message.initRoot(Points).initPoints(1_000_000);
    for (let i = 0; i < 1_000_000; i++) list.get(i).setValue(i);
    const bytes = bytesOf(message);
    return () => {
      const points = read(bytes, Points).getPoints();
      let total = 0;
      for (let i = 0; i < points.getLength(); i++) total += points.get(i).getValue();
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
