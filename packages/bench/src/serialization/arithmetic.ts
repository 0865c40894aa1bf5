// The arithmetic of the workload "eval": that of C++ with 32 bits, division by zero included.

const MAX = 0x7fffffff;

/** The value of an operation, by its number in eval.capnp. */
export function apply(operation: number, a: number, b: number): number {
  switch (operation) {
    case 0:
      return (a + b) | 0;
    case 1:
      return (a - b) | 0;
    case 2:
      return Math.imul(a, b);
    case 3:
      return b === 0 || (a === ~MAX && b === -1) ? MAX : (a / b) | 0;
    case 4:
      return b === 0 || (a === ~MAX && b === -1) ? MAX : (a % b) | 0;
    default:
      return MAX;
  }
}
