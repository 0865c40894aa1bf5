// FlatBuffers.

import { Builder, ByteBuffer } from "flatbuffers";
import { apply } from "../../../dist/serialization/arithmetic.js";
import { runSerializer, verify } from "../../../dist/serialization/program.js";
import { Random } from "../../../dist/serialization/random.js";
import { letters, makes, models, someWords } from "../../../dist/serialization/random-text.js";
import { EvaluationResult, Expression, ParkingLot, Points, SearchResultList, TotalValue } from "./flatbuffers-code.mjs";

function bytesOf(builder, root) {
  builder.finish(root);
  return builder.asUint8Array();
}

/** A vector of tables. */
function vector(builder, offsets) {
  builder.startVector(4, offsets.length, 4);
  for (let i = offsets.length - 1; i >= 0; i--) builder.addOffset(offsets[i]);
  return builder.endVector();
}

let built = 0;
/** Builds a car; its value is in `built`, since what a builder has begun cannot be read. */
function newCar(builder, random) {
  const make = builder.createString(random.of(makes));
  const model = builder.createString(random.of(models));
  const color = random.below(9);
  const seats = 2 + random.below(6);
  const doors = 2 + random.below(3);
  let value = seats * 200 + doors * 350;
  const wheels = [];
  for (let i = 0; i < 4; i++) {
    const diameter = 25 + random.below(15);
    const airPressure = 30 + random.upTo(20);
    const snowTires = random.below(16) === 0;
    builder.startObject(3);
    builder.addFieldInt16(0, diameter, 0);
    builder.addFieldFloat32(1, airPressure, 0);
    builder.addFieldInt8(2, +snowTires, 0);
    wheels.push(builder.endObject());
    value += diameter * diameter + (snowTires ? 100 : 0);
  }
  const wheelsVector = vector(builder, wheels);
  const length = 170 + random.below(150);
  const width = 48 + random.below(36);
  const height = 54 + random.below(48);
  value += Math.trunc((length * width * height) / 50);
  const horsepower = 100 * random.below(400);
  const cylinders = 4 + 2 * random.below(3);
  const cc = 800 + random.below(10_000);
  const usesElectric = random.coin();
  value += horsepower * 40 + (usesElectric ? 5000 : 0);
  builder.startObject(5);
  builder.addFieldInt16(0, horsepower, 0);
  builder.addFieldInt8(1, cylinders, 0);
  builder.addFieldInt32(2, cc, 0);
  builder.addFieldInt8(3, 1, 0);
  builder.addFieldInt8(4, +usesElectric, 0);
  const engine = builder.endObject();
  const fuelCapacity = Math.fround(10 + random.upTo(30));
  const fuelLevel = random.upTo(fuelCapacity);
  const hasPowerWindows = random.coin();
  const hasPowerSteering = random.coin();
  const hasCruiseControl = random.coin();
  const cupHolders = random.below(12);
  const hasNavSystem = random.coin();
  if (hasPowerWindows) value += 100;
  if (hasPowerSteering) value += 200;
  if (hasCruiseControl) value += 400;
  if (hasNavSystem) value += 2000;
  built = value + cupHolders * 25;
  builder.startObject(18);
  builder.addFieldOffset(0, make, 0);
  builder.addFieldOffset(1, model, 0);
  builder.addFieldInt16(2, color, 0);
  builder.addFieldInt8(3, seats, 0);
  builder.addFieldInt8(4, doors, 0);
  builder.addFieldOffset(5, wheelsVector, 0);
  builder.addFieldInt16(6, length, 0);
  builder.addFieldInt16(7, width, 0);
  builder.addFieldInt16(8, height, 0);
  builder.addFieldInt32(9, Math.trunc((length * width * height) / 200), 0);
  builder.addFieldOffset(10, engine, 0);
  builder.addFieldFloat32(11, fuelCapacity, 0);
  builder.addFieldFloat32(12, fuelLevel, 0);
  builder.addFieldInt8(13, +hasPowerWindows, 0);
  builder.addFieldInt8(14, +hasPowerSteering, 0);
  builder.addFieldInt8(15, +hasCruiseControl, 0);
  builder.addFieldInt8(16, cupHolders, 0);
  builder.addFieldInt8(17, +hasNavSystem, 0);
  return builder.endObject();
}

function valueOf(car) {
  let value = car.seats() * 200 + car.doors() * 350;
  for (let i = 0, count = car.wheelsLength(); i < count; i++) {
    const wheel = car.wheels(i);
    const diameter = wheel.diameter();
    value += diameter * diameter + (wheel.snowTires() ? 100 : 0);
  }
  value += Math.trunc((car.length() * car.width() * car.height()) / 50);
  const engine = car.engine();
  value += engine.horsepower() * 40;
  if (engine.usesElectric()) value += engine.usesGas() ? 5000 : 3000;
  if (car.hasPowerWindows()) value += 100;
  if (car.hasPowerSteering()) value += 200;
  if (car.hasCruiseControl()) value += 400;
  if (car.hasNavSystem()) value += 2000;
  return value + car.cupHolders() * 25;
}

function carsales(random) {
  const builder = new Builder(1024);
  const cars = [];
  let total = 0;
  for (let count = random.below(200); count > 0; count--) {
    cars.push(newCar(builder, random));
    total += built;
  }
  const carsVector = vector(builder, cars);
  builder.startObject(1);
  builder.addFieldOffset(0, carsVector, 0);
  const lot = ParkingLot.getRoot(new ByteBuffer(bytesOf(builder, builder.endObject())));
  let sum = 0;
  for (let i = 0, count = lot.carsLength(); i < count; i++) sum += valueOf(lot.cars(i));
  const response = new Builder(64);
  response.startObject(1);
  response.addFieldInt64(0, BigInt(sum), 0n);
  const answer = TotalValue.getRoot(new ByteBuffer(bytesOf(response, response.endObject())));
  verify(answer.amount() === BigInt(total), total);
}

function searchResult(builder, { url, score, snippet }) {
  const urlOffset = builder.createString(url);
  const snippetOffset = builder.createString(snippet);
  builder.startObject(3);
  builder.addFieldOffset(0, urlOffset, 0);
  builder.addFieldFloat64(1, score, 0);
  builder.addFieldOffset(2, snippetOffset, 0);
  return builder.endObject();
}

function searchResults(builder, offsets) {
  const results = vector(builder, offsets);
  builder.startObject(1);
  builder.addFieldOffset(0, results, 0);
  return SearchResultList.getRoot(new ByteBuffer(bytesOf(builder, builder.endObject())));
}

function catrank(random) {
  const builder = new Builder(1024);
  const count = random.below(1000);
  const offsets = [];
  let cats = 0;
  for (let i = 0; i < count; i++) {
    const url = `http://example.com/${letters(random, random.below(100))}`;
    const isCat = random.below(8) === 0;
    const isDog = random.below(8) === 0;
    if (isCat && !isDog) cats++;
    const before = someWords(random);
    const snippet = ` ${before}${isCat ? "cat " : ""}${isDog ? "dog " : ""}${someWords(random)}`;
    offsets.push(searchResult(builder, { url, score: 1000 - i, snippet }));
  }
  const list = searchResults(builder, offsets);
  const ranked = [];
  for (let i = 0, length = list.resultsLength(); i < length; i++) {
    const result = list.results(i);
    const snippet = result.snippet();
    let score = result.score();
    if (snippet.includes(" cat ")) score *= 10_000;
    if (snippet.includes(" dog ")) score /= 10_000;
    ranked.push({ url: result.url(), score, snippet });
  }
  ranked.sort((a, b) => b.score - a.score);
  const response = new Builder(1024);
  const answer = searchResults(
    response,
    ranked.map((result) => searchResult(response, result)),
  );
  let found = 0;
  for (let i = 0, length = answer.resultsLength(); i < length; i++) if (answer.results(i).score() > 1001) found++;
  verify(found === cats, cats);
}

function fill(builder, random, depth) {
  const op = random.below(5);
  const isLeft = random.below(8) >= depth;
  const left = isLeft ? fill(builder, random, depth + 1) : random.below(128) + 1;
  const leftValue = isLeft ? built : left;
  const isRight = random.below(8) >= depth;
  const right = isRight ? fill(builder, random, depth + 1) : random.below(128) + 1;
  built = apply(op, leftValue, isRight ? built : right);
  builder.startObject(5);
  builder.addFieldInt16(0, op, 0);
  if (isLeft) builder.addFieldOffset(2, left, 0);
  else builder.addFieldInt32(1, left, 0);
  if (isRight) builder.addFieldOffset(4, right, 0);
  else builder.addFieldInt32(3, right, 0);
  return builder.endObject();
}

function evaluate(expression) {
  const left = expression.leftExpression();
  const leftValue = left === null ? expression.leftValue() : evaluate(left);
  const right = expression.rightExpression();
  return apply(expression.op(), leftValue, right === null ? expression.rightValue() : evaluate(right));
}

function evaluation(random) {
  const builder = new Builder(256);
  const root = fill(builder, random, 0);
  const expected = built;
  const value = evaluate(Expression.getRoot(new ByteBuffer(bytesOf(builder, root))));
  const response = new Builder(64);
  response.startObject(1);
  response.addFieldInt32(0, value, 0);
  const answer = EvaluationResult.getRoot(new ByteBuffer(bytesOf(response, response.endObject())));
  verify(answer.value() === expected, expected);
}

function sum() {
  const builder = new Builder(2 ** 27);
  // Zeros are left out otherwise, and a message of the same fields would be a quarter of the size.
  builder.forceDefaults(true);
  const offsets = [];
  for (let value = 0; value < 1_000_000; value++) {
    builder.startObject(13);
    for (let slot = 12; slot >= 2; slot--) builder.addFieldInt64(slot, 0n, 0n);
    builder.addFieldInt32(1, 0, 0);
    builder.addFieldInt32(0, value, 0);
    offsets.push(builder.endObject());
  }
  const points = vector(builder, offsets);
  builder.startObject(1);
  builder.addFieldOffset(0, points, 0);
  const bytes = bytesOf(builder, builder.endObject());
  return () => {
    const list = Points.getRoot(new ByteBuffer(bytes));
    let total = 0;
    for (let i = 0, length = list.pointsLength(); i < length; i++) total += list.points(i).value();
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

runSerializer({ carsales: repeated(carsales), catrank: repeated(catrank), eval: repeated(evaluation), sum });
