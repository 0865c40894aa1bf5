// Interface ids in two 32-bit halves (rpc.capnp, "Call.interfaceId"): as bigints they would cost more than the rest of the message.

import type { Call$Builder, Call$Reader } from "../gen/rpc.capnp.js";

/** Where the id is in the data section of a Call, in bytes. */
const OFFSET = 8;

/** Sets the id of a Call that is being built. */
export function setInterfaceId({ $segment, $data }: Call$Builder, high: number, low: number): void {
  $segment.view.setUint32($data + OFFSET, low, true);
  $segment.view.setUint32($data + OFFSET + 4, high, true);
}

/** The upper half of a Call's id, unsigned. */
export function interfaceIdHigh({ $segment, $data, $pointers }: Call$Reader): number {
  return $data + OFFSET + 8 <= $pointers ? $segment.view.getUint32($data + OFFSET + 4, true) : 0;
}

/** The lower half of a Call's id, unsigned. */
export function interfaceIdLow({ $segment, $data, $pointers }: Call$Reader): number {
  return $data + OFFSET + 8 <= $pointers ? $segment.view.getUint32($data + OFFSET, true) : 0;
}
