// Interface and method ids as a program gives them.

/** The halves of the id found last. One per process: read it at once. */
export const halves: { high: number; low: number } = { high: 0, low: 0 };

/** Splits an interface's id into `halves`, after checking it and the method's. @throws RangeError for what are no ids */
export function splitId(interfaceId: bigint, methodId: number): void {
  if (BigInt.asUintN(64, interfaceId) !== interfaceId) throw new RangeError(`${interfaceId} is no interface id`);
  if ((methodId & 0xffff) !== methodId) throw new RangeError(`${methodId} is no method id`);
  halves.high = Number(interfaceId >> 32n);
  halves.low = Number(interfaceId & 0xffff_ffffn);
}

/** An interface's id from its unsigned halves. */
export function joinId(high: number, low: number): bigint {
  return (BigInt(high) << 32n) | BigInt(low);
}
