// 64-bit integers as numbers.

/** A 64-bit integer as a number. @throws RangeError for one that a number cannot hold exactly: beyond 2^53 - 1 either way */
export function safeNumber(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${value} is too large for a number to hold exactly`);
  return number;
}
