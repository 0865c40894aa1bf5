// Other views of lists: a part of one, and typed arrays over the elements of lists of numbers.

import { DecodeError } from "./decode-error.js";
import { ListReader } from "./list-reader.js";

/** The classes of typed arrays for the numbers of the schema language. */
export type NumberArrayType =
  | Int8ArrayConstructor
  | Uint8ArrayConstructor
  | Int16ArrayConstructor
  | Uint16ArrayConstructor
  | Int32ArrayConstructor
  | Uint32ArrayConstructor
  | Float32ArrayConstructor
  | Float64ArrayConstructor;
/** The classes of typed arrays for the 64-bit integers of the schema language. */
export type BigIntArrayType = BigInt64ArrayConstructor | BigUint64ArrayConstructor;

/**
 * The elements of a list of numbers as a typed array: `typedArray(reader.samples, Float64Array)`. A view that pins the message's buffer where
 * the elements lie one after the other at a multiple of their size, else a copy.
 * @throws DecodeError for elements of another size.
 */
export function typedArray<A extends NumberArrayType>(list: ListReader<number>, type: A): InstanceType<A>;
export function typedArray<A extends BigIntArrayType>(list: ListReader<bigint>, type: A): InstanceType<A>;
export function typedArray(
  list: ListReader<number> | ListReader<bigint>,
  type: NumberArrayType | BigIntArrayType,
): unknown {
  const { $segment, $start, $step, $dataBytes, length } = list;
  const width = type.BYTES_PER_ELEMENT;
  if (length > 0 && $dataBytes < width) {
    throw new DecodeError("type", `Elements of ${$dataBytes} bytes are no ${type.name}`);
  }
  const array = type as unknown as ArrayType;
  const { buffer, byteOffset } = $segment.bytes;
  const start = byteOffset + $start;
  if (isLittleEndian && $step === width && start % width === 0) return new array(buffer, start, length);
  return array.from(list);
}

/** What the classes of typed arrays have in common. */
interface ArrayType {
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): unknown;
  from(values: Iterable<unknown>): unknown;
}

const isLittleEndian = /* @__PURE__ */ new Uint8Array(/* @__PURE__ */ new Uint16Array([1]).buffer)[0] === 1;

/** The elements from `start` up to `end` as a list, without copying; negative numbers count from the end, as in arrays. */
export function slice<T>(list: ListReader<T>, start: number = 0, end: number = list.length): ListReader<T> {
  const from = clamp(start, list.length);
  const length = Math.max(0, clamp(end, list.length) - from);
  const { $segment, $start, $step, $dataBytes, $count, $depth, $type, $size } = list;
  return new ListReader($segment, $start + from * $step, $step, length, $dataBytes, $count, $depth, $type, $size);
}

function clamp(index: number, length: number): number {
  const whole = Math.trunc(index) || 0;
  return Math.min(whole < 0 ? Math.max(0, whole + length) : whole, length);
}
