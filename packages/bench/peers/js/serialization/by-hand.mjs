// No library at all: three rows written by hand for one message of one layout, with a DataView and nothing else. No objects stand for
// structs, and nothing is checked: what the platform itself costs, below which no library gets.

import { apply } from "../../../dist/serialization/arithmetic.js";
import { runSerializer, verify } from "../../../dist/serialization/program.js";
import { Random } from "../../../dist/serialization/random.js";
import { letters, makes, models, someWords } from "../../../dist/serialization/random-text.js";

const bytes = Buffer.alloc(2 ** 20);
const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
let end = 0;

/** A new, zeroed message; the one before is gone. */
function begin() {
  bytes.fill(0, 0, end);
  end = 16;
}

/** The message so far as bytes of its own: a Buffer, whose view is made by whoever reads it. */
function written() {
  return new Uint8Array(bytes.subarray(0, end));
}

/** Where the list or struct behind a pointer begins. */
const follow = (from, at) => at + from.getInt32(at, true);

function allocate(at, length) {
  const start = end;
  end += (length + 7) & ~7;
  view.setInt32(at, start - at, true);
  return start;
}

function writeText(at, text) {
  const start = end;
  const length = bytes.utf8Write(text, start);
  view.setInt32(at, start - at, true);
  view.setInt32(at + 4, length, true);
  end += (length + 8) & ~7;
}

// carsales: a car has 32 bytes of data and pointers to make, model, wheels and engine; a wheel has 8 bytes, an engine 16.

const CAR = 64;

function fillCar(car, random) {
  writeText(car + 32, random.of(makes));
  writeText(car + 40, random.of(models));
  view.setUint16(car, random.below(9), true);
  view.setUint8(car + 2, 2 + random.below(6));
  view.setUint8(car + 3, 2 + random.below(3));
  const wheels = allocate(car + 48, 32);
  for (let wheel = wheels; wheel < wheels + 32; wheel += 8) {
    view.setUint16(wheel, 25 + random.below(15), true);
    view.setFloat32(wheel + 4, 30 + random.upTo(20), true);
    if (random.below(16) === 0) view.setUint8(wheel + 2, 1);
  }
  const length = 170 + random.below(150);
  const width = 48 + random.below(36);
  const height = 54 + random.below(48);
  view.setUint16(car + 4, length, true);
  view.setUint16(car + 6, width, true);
  view.setUint16(car + 8, height, true);
  view.setUint32(car + 12, Math.trunc((length * width * height) / 200), true);
  const engine = allocate(car + 56, 16);
  view.setUint16(engine, 100 * random.below(400), true);
  view.setUint8(engine + 2, 4 + 2 * random.below(3));
  view.setUint32(engine + 4, 800 + random.below(10_000), true);
  view.setUint8(engine + 8, random.coin() ? 3 : 1);
  view.setFloat32(car + 16, 10 + random.upTo(30), true);
  view.setFloat32(car + 20, random.upTo(view.getFloat32(car + 16, true)), true);
  const windows = random.coin() ? 1 : 0;
  const steering = random.coin() ? 2 : 0;
  const cruise = random.coin() ? 4 : 0;
  view.setUint8(car + 11, random.below(12));
  view.setUint8(car + 10, windows | steering | cruise | (random.coin() ? 8 : 0));
}

function valueOf(from, car) {
  let value = from.getUint8(car + 2) * 200 + from.getUint8(car + 3) * 350;
  const wheels = follow(from, car + 48);
  for (let wheel = wheels; wheel < wheels + 32; wheel += 8) {
    const diameter = from.getUint16(wheel, true);
    value += diameter * diameter + (from.getUint8(wheel + 2) === 1 ? 100 : 0);
  }
  const size = from.getUint16(car + 4, true) * from.getUint16(car + 6, true) * from.getUint16(car + 8, true);
  value += Math.trunc(size / 50);
  const engine = follow(from, car + 56);
  value += from.getUint16(engine, true) * 40;
  const fuels = from.getUint8(engine + 8);
  if ((fuels & 2) !== 0) value += (fuels & 1) !== 0 ? 5000 : 3000;
  const flags = from.getUint8(car + 10);
  if ((flags & 1) !== 0) value += 100;
  if ((flags & 2) !== 0) value += 200;
  if ((flags & 4) !== 0) value += 400;
  if ((flags & 8) !== 0) value += 2000;
  return value + from.getUint8(car + 11) * 25;
}

function carsales(random) {
  begin();
  const count = random.below(200);
  const cars = allocate(0, count * CAR);
  let total = 0;
  for (let car = cars; car < cars + count * CAR; car += CAR) {
    fillCar(car, random);
    total += valueOf(view, car);
  }
  const request = written();
  const from = new DataView(request.buffer);
  const first = follow(from, 0);
  let sum = 0;
  for (let car = first; car < first + count * CAR; car += CAR) sum += valueOf(from, car);
  begin();
  view.setBigUint64(0, BigInt(sum), true);
  const response = written();
  verify(new DataView(response.buffer).getBigUint64(0, true) === BigInt(total), total);
}

// catrank: a result has a score and pointers to url and snippet.

const RESULT = 24;

function textAt(from, fromBytes, at) {
  const start = follow(from, at);
  return fromBytes.utf8Slice(start, start + from.getInt32(at + 4, true));
}

/** A copy of a text of a request. */
function copyText(at, from, fromBytes, fromAt) {
  const start = follow(from, fromAt);
  const length = from.getInt32(fromAt + 4, true);
  view.setInt32(at + 4, length, true);
  bytes.set(fromBytes.subarray(start, start + length), allocate(at, length + 1));
}

function catrank(random) {
  begin();
  const count = random.below(1000);
  const results = allocate(0, count * RESULT);
  let cats = 0;
  for (let i = 0; i < count; i++) {
    const result = results + i * RESULT;
    view.setFloat64(result, 1000 - i, true);
    writeText(result + 8, `http://example.com/${letters(random, random.below(100))}`);
    const isCat = random.below(8) === 0;
    const isDog = random.below(8) === 0;
    if (isCat && !isDog) cats++;
    const before = someWords(random);
    writeText(result + 16, ` ${before}${isCat ? "cat " : ""}${isDog ? "dog " : ""}${someWords(random)}`);
  }
  const { buffer, byteLength } = written();
  const request = Buffer.from(buffer, 0, byteLength);
  const from = new DataView(buffer);
  const first = follow(from, 0);
  const ranked = [];
  for (let i = 0; i < count; i++) {
    const at = first + i * RESULT;
    const snippet = textAt(from, request, at + 16);
    let score = from.getFloat64(at, true);
    if (snippet.includes(" cat ")) score *= 10_000;
    if (snippet.includes(" dog ")) score /= 10_000;
    ranked.push({ score, at });
  }
  ranked.sort((a, b) => b.score - a.score);
  begin();
  const answers = allocate(0, count * RESULT);
  for (let i = 0; i < count; i++) {
    const { score, at } = ranked[i];
    const result = answers + i * RESULT;
    view.setFloat64(result, score, true);
    copyText(result + 8, from, request, at + 8);
    copyText(result + 16, from, request, at + 16);
  }
  const response = written();
  const answer = new DataView(response.buffer);
  const start = follow(answer, 0);
  let found = 0;
  for (let i = 0; i < count; i++) if (answer.getFloat64(start + i * RESULT, true) > 1001) found++;
  verify(found === cats, cats);
}

// eval: an expression has an operation, for each side what it is and a value, and two pointers.

const EXPRESSION = 32;

function fill(at, random, depth) {
  const operation = random.below(5);
  view.setUint16(at, operation, true);
  const left = fillSide(at, 0, random, depth);
  return apply(operation, left, fillSide(at, 1, random, depth));
}
function fillSide(at, side, random, depth) {
  if (random.below(8) >= depth) {
    view.setUint16(at + 2 + side * 2, 1, true);
    return fill(allocate(at + 16 + side * 8, EXPRESSION), random, depth + 1);
  }
  const value = random.below(128) + 1;
  view.setInt32(at + 8 + side * 4, value, true);
  return value;
}
const evaluate = (from, at) => apply(from.getUint16(at, true), evaluateSide(from, at, 0), evaluateSide(from, at, 1));
const evaluateSide = (from, at, side) =>
  from.getUint16(at + 2 + side * 2, true) === 1
    ? evaluate(from, follow(from, at + 16 + side * 8))
    : from.getInt32(at + 8 + side * 4, true);

function evaluation(random) {
  begin();
  const expected = fill(allocate(0, EXPRESSION), random, 0);
  const request = new DataView(written().buffer);
  const value = evaluate(request, follow(request, 0));
  begin();
  view.setInt32(0, value, true);
  verify(new DataView(written().buffer).getInt32(0, true) === expected, expected);
}

const repeated = (exchange) => () => {
  const random = new Random();
  return () => {
    exchange(random);
    return 1;
  };
};

runSerializer({ carsales: repeated(carsales), catrank: repeated(catrank), eval: repeated(evaluation) });
