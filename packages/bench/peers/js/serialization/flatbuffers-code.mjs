// The tables of ../../../src/serialization/*.capnp as its compiler, which is not on npm, would write their accessors. What a flatc makes
// has these same reads: the offset of a field out of the table's list, then the value.

/** Where the field of a slot is, from the table's beginning; 0 if the table has none. */
function offsetOf(bb, position, slot) {
  return bb.__offset(position, 4 + 2 * slot);
}

function rootOf(type, bb) {
  return new type().__init(bb.readInt32(bb.position()) + bb.position(), bb);
}
function element(type, table, slot, index) {
  const { bb, bb_pos: position } = table;
  const offset = offsetOf(bb, position, slot);
  return new type().__init(bb.__indirect(bb.__vector(position + offset) + index * 4), bb);
}
function lengthOf({ bb, bb_pos: position }, slot) {
  const offset = offsetOf(bb, position, slot);
  return offset ? bb.__vector_len(position + offset) : 0;
}
function uint8({ bb, bb_pos: position }, slot) {
  const offset = offsetOf(bb, position, slot);
  return offset ? bb.readUint8(position + offset) : 0;
}
function uint16({ bb, bb_pos: position }, slot) {
  const offset = offsetOf(bb, position, slot);
  return offset ? bb.readUint16(position + offset) : 0;
}
function int32({ bb, bb_pos: position }, slot) {
  const offset = offsetOf(bb, position, slot);
  return offset ? bb.readInt32(position + offset) : 0;
}
function uint32({ bb, bb_pos: position }, slot) {
  const offset = offsetOf(bb, position, slot);
  return offset ? bb.readUint32(position + offset) : 0;
}
function uint64({ bb, bb_pos: position }, slot) {
  const offset = offsetOf(bb, position, slot);
  return offset ? bb.readUint64(position + offset) : 0n;
}
function float64({ bb, bb_pos: position }, slot) {
  const offset = offsetOf(bb, position, slot);
  return offset ? bb.readFloat64(position + offset) : 0;
}
function bool({ bb, bb_pos: position }, slot) {
  const offset = offsetOf(bb, position, slot);
  return offset !== 0 && bb.readInt8(position + offset) !== 0;
}
function text({ bb, bb_pos: position }, slot) {
  const offset = offsetOf(bb, position, slot);
  return offset ? bb.__string(position + offset) : null;
}
function table(type, { bb, bb_pos: position }, slot) {
  const offset = offsetOf(bb, position, slot);
  return offset ? new type().__init(bb.__indirect(position + offset), bb) : null;
}

export class ParkingLot {
  bb = null;
  bb_pos = 0;
  __init(position, bb) {
    this.bb_pos = position;
    this.bb = bb;
    return this;
  }
  static getRoot = (bb) => rootOf(ParkingLot, bb);
  cars(index) {
    return element(Car, this, 0, index);
  }
  carsLength() {
    return lengthOf(this, 0);
  }
}

export class TotalValue {
  bb = null;
  bb_pos = 0;
  __init(position, bb) {
    this.bb_pos = position;
    this.bb = bb;
    return this;
  }
  static getRoot = (bb) => rootOf(TotalValue, bb);
  amount() {
    return uint64(this, 0);
  }
}

export class Car {
  bb = null;
  bb_pos = 0;
  __init(position, bb) {
    this.bb_pos = position;
    this.bb = bb;
    return this;
  }
  seats() {
    return uint8(this, 3);
  }
  doors() {
    return uint8(this, 4);
  }
  wheels(index) {
    return element(Wheel, this, 5, index);
  }
  wheelsLength() {
    return lengthOf(this, 5);
  }
  length() {
    return uint16(this, 6);
  }
  width() {
    return uint16(this, 7);
  }
  height() {
    return uint16(this, 8);
  }
  engine() {
    return table(Engine, this, 10);
  }
  hasPowerWindows() {
    return bool(this, 13);
  }
  hasPowerSteering() {
    return bool(this, 14);
  }
  hasCruiseControl() {
    return bool(this, 15);
  }
  cupHolders() {
    return uint8(this, 16);
  }
  hasNavSystem() {
    return bool(this, 17);
  }
}

export class Wheel {
  bb = null;
  bb_pos = 0;
  __init(position, bb) {
    this.bb_pos = position;
    this.bb = bb;
    return this;
  }
  diameter() {
    return uint16(this, 0);
  }
  snowTires() {
    return bool(this, 2);
  }
}

export class Engine {
  bb = null;
  bb_pos = 0;
  __init(position, bb) {
    this.bb_pos = position;
    this.bb = bb;
    return this;
  }
  horsepower() {
    return uint16(this, 0);
  }
  usesGas() {
    return bool(this, 3);
  }
  usesElectric() {
    return bool(this, 4);
  }
}

export class SearchResultList {
  bb = null;
  bb_pos = 0;
  __init(position, bb) {
    this.bb_pos = position;
    this.bb = bb;
    return this;
  }
  static getRoot = (bb) => rootOf(SearchResultList, bb);
  results(index) {
    return element(SearchResult, this, 0, index);
  }
  resultsLength() {
    return lengthOf(this, 0);
  }
}

export class SearchResult {
  bb = null;
  bb_pos = 0;
  __init(position, bb) {
    this.bb_pos = position;
    this.bb = bb;
    return this;
  }
  url() {
    return text(this, 0);
  }
  score() {
    return float64(this, 1);
  }
  snippet() {
    return text(this, 2);
  }
}

export class EvaluationResult {
  bb = null;
  bb_pos = 0;
  __init(position, bb) {
    this.bb_pos = position;
    this.bb = bb;
    return this;
  }
  static getRoot = (bb) => rootOf(EvaluationResult, bb);
  value() {
    return int32(this, 0);
  }
}

export class Expression {
  bb = null;
  bb_pos = 0;
  __init(position, bb) {
    this.bb_pos = position;
    this.bb = bb;
    return this;
  }
  static getRoot = (bb) => rootOf(Expression, bb);
  op() {
    return uint16(this, 0);
  }
  leftValue() {
    return int32(this, 1);
  }
  leftExpression() {
    return table(Expression, this, 2);
  }
  rightValue() {
    return int32(this, 3);
  }
  rightExpression() {
    return table(Expression, this, 4);
  }
}

export class Points {
  bb = null;
  bb_pos = 0;
  __init(position, bb) {
    this.bb_pos = position;
    this.bb = bb;
    return this;
  }
  static getRoot = (bb) => rootOf(Points, bb);
  points(index) {
    return element(Point, this, 0, index);
  }
  pointsLength() {
    return lengthOf(this, 0);
  }
}

export class Point {
  bb = null;
  bb_pos = 0;
  __init(position, bb) {
    this.bb_pos = position;
    this.bb = bb;
    return this;
  }
  value() {
    return uint32(this, 0);
  }
}
